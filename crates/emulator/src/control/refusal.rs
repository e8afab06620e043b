//! What control answers instead: a status, and each thing that is wrong with its field and its rule.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::contract::breach::{Breach, Place};

/// A refusal.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    errors: Vec<Value>,
}

impl Refusal {
    pub(super) fn new(
        status: StatusCode,
        field: impl Into<String>,
        rule: &str,
        message: impl Into<String>,
    ) -> Self {
        let (field, message) = (field.into(), message.into());
        Self {
            status,
            errors: vec![json!({ "field": field, "rule": rule, "message": message })],
        }
    }

    /// What fits the description and cannot be.
    pub(super) fn impossible(
        field: impl Into<String>,
        rule: &str,
        message: impl Into<String>,
    ) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, field, rule, message)
    }

    pub(super) fn not_found(field: &str, rule: &str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, field, rule, message)
    }

    /// There is no operation for a request; these are the methods that its path has.
    pub(super) fn no_operation(methods: &[&Method]) -> Self {
        if methods.is_empty() {
            let message = "no operation has this path; /_emulator/openapi.json lists them";
            return Self::not_found("path", "route", message);
        }
        let methods: Vec<&str> = methods.iter().map(|method| method.as_str()).collect();
        let message = format!("this path takes {}", methods.join(", "));
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "method", "route", message)
    }

    /// Everything by which a request breaks the description.
    pub(super) fn breaches(breaches: &[Breach]) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            errors: breaches.iter().map(error).collect(),
        }
    }

    /// The change was made, and could not be written to the state file.
    pub(super) fn not_kept(error: &std::io::Error) -> Self {
        let message = format!("this change may not outlive the emulator: {error}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "", "state-file", message)
    }

    /// A defect of control's own.
    pub(super) fn defect(operation: &str, why: &str) -> Self {
        let message = format!("a defect of the emulator, in {operation}: {why}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "", "defect", message)
    }

    pub(super) fn answer(self) -> (StatusCode, Value) {
        (self.status, json!({ "errors": self.errors }))
    }
}

fn error(breach: &Breach) -> Value {
    let place = match breach.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    };
    // An item of a body that is a list is `body[0]`.
    let dot = if breach.field.is_empty() || breach.field.starts_with('[') {
        ""
    } else {
        "."
    };
    let field = format!("{place}{dot}{}", breach.field);
    json!({ "field": field, "rule": breach.keyword, "message": breach.sentence() })
}
