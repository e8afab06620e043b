//! Clerk's errors: a status and a list of items with a code, a short and a long message, and the parameter at fault.

use http::StatusCode;
use serde_json::{Value, json};

use crate::contract::breach::{Breach, Place};
use crate::contract::description::Operation;
use crate::sample::coverage;

/// A refusal in Clerk's terms.
#[derive(Debug)]
pub(crate) struct ClerkError {
    pub(crate) status: StatusCode,
    items: Vec<Value>,
}

impl ClerkError {
    pub(crate) fn new(status: StatusCode, code: &str, message: &str, long_message: &str) -> Self {
        let item =
            json!({ "code": code, "message": message, "long_message": long_message, "meta": {} });
        Self {
            status,
            items: vec![item],
        }
    }

    /// Names the parameter at fault.
    pub(crate) fn with_parameter(mut self, name: &str) -> Self {
        for item in &mut self.items {
            item["meta"] = json!({ "param_name": name });
        }
        self
    }

    pub(crate) fn unauthenticated(code: &str, long_message: &str) -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            code,
            "not authenticated",
            long_message,
        )
    }

    pub(crate) fn not_found(kind: &str) -> Self {
        let long = format!("this instance has no such {kind}");
        Self::new(
            StatusCode::NOT_FOUND,
            "resource_not_found",
            "not found",
            &long,
        )
    }

    /// The refusal of an operation that nothing stands behind.
    pub(crate) fn unmodelled(operation: &Operation) -> Self {
        Self::new(
            StatusCode::NOT_IMPLEMENTED,
            coverage::UNMODELLED,
            "not modelled",
            &coverage::refusal(&operation.id),
        )
    }

    /// The refusal of a token that is not asked for through an operation.
    pub(crate) fn unissued(why: &str) -> Self {
        let code = "emulator_token_refused";
        Self::new(StatusCode::BAD_REQUEST, code, "not issued", why)
    }

    /// What it says to people.
    pub(crate) fn long_message(&self) -> String {
        let messages = self.items.iter();
        let messages = messages.filter_map(|item| item["long_message"].as_str());
        messages.collect::<Vec<_>>().join("; ")
    }

    pub(crate) fn no_route() -> Self {
        let long = "no operation of the description has this method and path";
        Self::new(
            StatusCode::NOT_FOUND,
            "resource_not_found",
            "not found",
            long,
        )
    }

    /// A value that the description allows and the state does not.
    pub(crate) fn invalid(operation: &Operation, parameter: &str, long_message: &str) -> Self {
        let status = invalid_status(operation);
        Self::new(
            status,
            "form_param_value_invalid",
            "invalid value",
            long_message,
        )
        .with_parameter(parameter)
    }

    /// A value that only one may have.
    pub(crate) fn conflict(operation: &Operation, code: &str, long_message: &str) -> Self {
        let status = if operation.facts["responses"].get("409").is_some() {
            StatusCode::CONFLICT
        } else {
            invalid_status(operation)
        };
        Self::new(status, code, "already exists", long_message)
    }

    /// What the state forbids, however valid the request is.
    pub(crate) fn forbidden(operation: &Operation, code: &str, long_message: &str) -> Self {
        let status = if operation.facts["responses"].get("403").is_some() {
            StatusCode::FORBIDDEN
        } else {
            invalid_status(operation)
        };
        Self::new(status, code, "not allowed", long_message)
    }

    /// Everything that a request breaks, one item for each.
    pub(crate) fn breaches(operation: &Operation, breaches: &[Breach]) -> Self {
        let items = breaches.iter().map(item).collect();
        let heavy = breaches
            .iter()
            .any(|breach| breach.keyword == "x-max-bytes");
        let status = if heavy && operation.facts["responses"].get("413").is_some() {
            StatusCode::PAYLOAD_TOO_LARGE
        } else {
            invalid_status(operation)
        };
        Self { status, items }
    }

    pub(crate) fn body(self, trace_id: &str) -> Value {
        json!({ "errors": self.items, "clerk_trace_id": trace_id })
    }
}

/// Most of Clerk says 422 to an invalid request; the services behind keys and tokens declare only 400.
fn invalid_status(operation: &Operation) -> StatusCode {
    if operation.facts["responses"].get("422").is_some()
        || operation.facts["responses"].get("400").is_none()
    {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::BAD_REQUEST
    }
}

fn item(breach: &Breach) -> Value {
    let code = match (breach.keyword, breach.place) {
        ("json", _) => "request_body_invalid",
        ("required", _) => "form_param_missing",
        ("additionalProperties" | "unevaluatedProperties" | "unexpected", _) => {
            "form_param_unknown"
        }
        ("type" | "pattern" | "format", _) | (_, Place::Path) => "form_param_format_invalid",
        ("maxLength" | "maxItems" | "x-max-bytes", _) => "form_param_max_length_exceeded",
        _ => "form_param_value_invalid",
    };
    json!({
        "code": code,
        "message": breach.rule,
        "long_message": breach.sentence(),
        "meta": { "param_name": breach.field },
    })
}
