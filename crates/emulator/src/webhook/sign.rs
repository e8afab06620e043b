//! The headers of a webhook: signatures at Clerk, the secret itself at GenAuth.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderValue};
use sha2::Sha256;

use crate::webhook::{Sender, WebhookEndpoint};

/// A secret that no endpoint has: the base64 of 32 zero bytes.
const OTHER: &str = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/// What is signed.
pub(crate) struct Signing<'a> {
    pub(crate) id: &'a str,
    /// Unix seconds.
    pub(crate) timestamp: u64,
    pub(crate) body: &'a Bytes,
    pub(crate) user_pool: Option<&'a str>,
    /// Sign with a secret that is not the endpoint's.
    pub(crate) is_wrong: bool,
}

/// The bytes of a secret, if it is one.
pub(crate) fn key(secret: &str) -> Option<Vec<u8>> {
    let key = STANDARD.decode(secret.strip_prefix("whsec_")?).ok()?;
    (24..=64).contains(&key.len()).then_some(key)
}

/// The headers of one attempt.
pub(crate) fn headers(endpoint: &WebhookEndpoint, signing: &Signing<'_>) -> HeaderMap {
    let other = [OTHER.to_owned()];
    let secrets = if signing.is_wrong {
        &other[..]
    } else {
        &endpoint.secrets[..]
    };
    let named = match endpoint.sender {
        Sender::Clerk => {
            let signatures = secrets.iter().map(|secret| signature(secret, signing));
            vec![
                ("svix-id", signing.id.to_owned()),
                ("svix-timestamp", signing.timestamp.to_string()),
                ("svix-signature", signatures.collect::<Vec<_>>().join(" ")),
                ("user-agent", "Svix-Webhooks/emulator".to_owned()),
            ]
        }
        Sender::GenAuth => vec![
            (
                "x-authing-webhook-secret",
                secrets.last().cloned().unwrap_or_default(),
            ),
            (
                "x-authing-userpool-id",
                signing.user_pool.unwrap_or_default().to_owned(),
            ),
            ("user-agent", "authing-webhook@2.0".to_owned()),
        ],
    };
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    for (name, value) in named {
        // Secrets were checked when the endpoint was added; everything else is of the emulator's making.
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    headers
}

/// `v1,` and the base64 of the HMAC-SHA256 over id, timestamp and body.
fn signature(secret: &str, signing: &Signing<'_>) -> String {
    let key = key(secret).unwrap_or_default();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes a key of any length");
    mac.update(format!("{}.{}.", signing.id, signing.timestamp).as_bytes());
    mac.update(signing.body);
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}
