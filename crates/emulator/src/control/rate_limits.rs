//! Which rate limits are enforced.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::control::refusal::Refusal;
use crate::control::{Call, Outcome};
use crate::http::rate::RateLimits;
use crate::http::server::Shared;

pub(super) fn get(call: &Call<'_>) -> Value {
    json!({ "rate_limits": call.shared.rates.limits() })
}

pub(super) fn put(call: &Call<'_>) -> Outcome {
    let limits: RateLimits = call.body()?;
    check(call.shared, &limits, "body")?;
    call.shared.rates.enforce(Some(limits));
    Ok(get(call))
}

pub(super) fn clear(call: &Call<'_>) -> Value {
    call.shared.rates.enforce(None);
    get(call)
}

/// Refuses limits that cannot hold.
pub(super) fn check(shared: &Arc<Shared>, limits: &RateLimits, field: &str) -> Result<(), Refusal> {
    let checked = limits.check(&shared.registry);
    checked.map_err(|why| Refusal::impossible(field, "rate-limits", why))
}
