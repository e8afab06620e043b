//! What a client or a verifier is set up with.

use serde_json::{Value, json};

use crate::control::Call;
use crate::vendor::Vendor as _;

pub(super) fn get(call: &Call<'_>) -> Value {
    let (clerk, genauth) = (&call.shared.registry.clerk, &call.shared.registry.genauth);
    let (id, secret) = genauth.key();
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "clerk": {
            "base_path": clerk.base_paths().first(),
            "key": clerk.key(),
            "publishable_key": clerk.publishable_key(),
            "issuer": clerk.issuer,
        },
        "genauth": {
            "base_path": genauth.base_paths().first(),
            "key_id": id,
            "key_secret": secret,
            "user_pool": genauth.user_pool(),
            "issuer": genauth.issuer,
        },
    })
}
