//! Management tokens: the other way to call GenAuth. An access key is exchanged for a token, and the token goes with
//! every call, together with the user pool that it is for.

use std::time::{Duration, SystemTime};

use http::Method;
use serde_json::{Value, json};

use crate::contract::description::Unlisted;
use crate::genauth::Brand;
use crate::genauth::envelope::Refusal;
use crate::http::exchange::Request;
use crate::state::clock::unix_seconds;
use crate::state::jwt;

/// The path of the exchange; the description leaves it out, because the token is not a managed thing.
const PATH: &str = "/api/v3/get-management-token";

/// The exchange, as an operation that the description leaves out.
pub(crate) const EXCHANGE: Unlisted = Unlisted {
    id: "getManagementToken",
    method: Method::POST,
    path: PATH,
};

/// How long a token holds.
const LIFETIME: Duration = Duration::from_secs(7200);

/// Exchanges an access key for a token. `secret_of` knows the secrets of the access keys that may be used.
pub(crate) fn issue(
    secret_of: impl Fn(&str) -> Option<String>,
    signing_key: &str,
    user_pool: &str,
    request: &Request,
    now: SystemTime,
) -> Result<Value, Refusal> {
    let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    let member = |name: &str| body[name].as_str().filter(|text| !text.is_empty());
    let (Some(id), Some(secret)) = (member("accessKeyId"), member("accessKeySecret")) else {
        return Err(Refusal::new(
            400,
            "accessKeyId and accessKeySecret are required",
        ));
    };
    if secret_of(id).as_deref() != Some(secret) {
        return Err(Refusal::unauthenticated("the access key is not known here"));
    }
    let token = token(id, signing_key, user_pool, now);
    Ok(json!({ "access_token": token, "expires_in": LIFETIME.as_secs() }))
}

/// A token for the holder of the access key with this id.
pub(crate) fn token(id: &str, signing_key: &str, user_pool: &str, now: SystemTime) -> String {
    let issued = unix_seconds(now);
    let claims = json!({
        "sub": id,
        "scoped_userpool_id": user_pool,
        "iat": issued,
        "exp": issued + LIFETIME.as_secs(),
    });
    jwt::with_secret(signing_key, &claims)
}

/// Checks a token and the user pool that goes with it.
pub(crate) fn verify(
    signing_key: &str,
    brand: Brand,
    token: &str,
    request: &Request,
    now: SystemTime,
) -> Result<(), Refusal> {
    let Some(claims) = jwt::claims(signing_key, token) else {
        return Err(Refusal::unauthenticated(
            "the management token was not issued here",
        ));
    };
    if claims["exp"].as_u64().unwrap_or_default() <= unix_seconds(now) {
        return Err(Refusal::unauthenticated("the management token has expired"));
    }
    let name = format!("{}userpool-id", brand.header_prefix());
    if request
        .header(&name)
        .is_none_or(|user_pool| claims["scoped_userpool_id"] != user_pool)
    {
        return Err(Refusal::unauthenticated(&format!(
            "{name} must name the user pool of the token"
        )));
    }
    Ok(())
}
