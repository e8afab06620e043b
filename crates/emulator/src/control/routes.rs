//! The operations of control that answer JSON, by their names in the description.

use serde_json::Value;

use crate::control::refusal::Refusal;
use crate::control::{CONTROL, Call, Outcome};
use crate::control::{
    clock, faults, info, rate_limits, requests, reset, state, status, tokens, unmodelled, webhooks,
};

/// Carries out the operation with this name.
pub(super) async fn carry_out(operation: &str, call: &Call<'_>) -> Outcome {
    match operation {
        "getDescription" => Ok(Value::clone(CONTROL.document())),
        "getInfo" => Ok(info::get(call)),
        "getStatus" => Ok(status::get(call)),
        "listObjects" => status::objects(call),
        "reset" => Ok(reset::reset(call)),
        "listRequests" => requests::list(call),
        "clearRequests" => Ok(requests::clear(call)),
        "waitForRequests" => requests::wait(call).await,
        "setScene" => state::set_scene(call),
        "getState" => Ok(state::get(call)),
        "putState" => state::put(call),
        "listFaults" => Ok(faults::list(call)),
        "addFaults" => faults::add(call),
        "clearFaults" => Ok(faults::clear(call)),
        "removeFault" => faults::remove(call),
        "getClock" => Ok(clock::get(call)),
        "setClock" => clock::set(call),
        "advanceClock" => clock::advance(call),
        "getRateLimits" => Ok(rate_limits::get(call)),
        "putRateLimits" => rate_limits::put(call),
        "clearRateLimits" => Ok(rate_limits::clear(call)),
        "getUnmodelled" => Ok(unmodelled::get(call)),
        "putUnmodelled" => unmodelled::put(call),
        "listWebhookEndpoints" => Ok(webhooks::endpoints(call)),
        "addWebhookEndpoint" => webhooks::add(call),
        "clearWebhookEndpoints" => Ok(webhooks::clear_endpoints(call)),
        "listDeliveries" => Ok(webhooks::deliveries(call)),
        "clearDeliveries" => Ok(webhooks::clear_deliveries(call)),
        "settleWebhooks" => Ok(webhooks::settle(call).await),
        "sendWebhook" => webhooks::send(call),
        "addWebhookFaults" => webhooks::inject(call),
        "rotateKeys" => Ok(tokens::rotate_keys(call)),
        "issueToken" => tokens::issue(call),
        _ => Err(Refusal::defect(operation, "nothing carries it out")),
    }
}
