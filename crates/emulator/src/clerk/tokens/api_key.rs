//! API keys on demand: as if the instance had created one.

use serde_json::{Value, json};

use crate::clerk::resources;
use crate::clerk::resources::catalog::{ORGANIZATION, USER};
use crate::clerk::resources::common::known;
use crate::http::server::Shared;
use crate::token::{Issue, Terms, TokenBuilder, TokenError, TokenKind};

/// An API key; see [`Emulator::api_key`](crate::Emulator::api_key).
#[derive(Debug)]
pub struct ApiKey {
    subject: String,
    scopes: Vec<String>,
}

impl ApiKey {
    pub(crate) const fn of(subject: String) -> Self {
        Self {
            subject,
            scopes: Vec::new(),
        }
    }
}

impl TokenBuilder<'_, ApiKey> {
    /// The scopes of the key. Default: none.
    pub fn scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.kind.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

impl TokenKind for ApiKey {}

impl Issue for ApiKey {
    fn issue(self, shared: &Shared, terms: &Terms) -> Result<String, TokenError> {
        let mut body = json!({
            "name": "issued by the emulator",
            "subject": self.subject,
            "scopes": self.scopes,
        });
        if !terms.claims.is_empty() {
            body["claims"] = Value::Object(terms.claims.clone());
        }
        if let Some(lifetime) = terms.lifetime {
            body["seconds_until_expiration"] = json!(lifetime.as_secs());
        }
        let clerk = &shared.registry.clerk;
        clerk.issue("createApiKey", body, terms, |state, call| {
            let subject = &call.input.body["subject"];
            match subject.as_str().unwrap_or_default() {
                id if id.starts_with("user_") => drop(known(state, &USER, subject)?),
                id if id.starts_with("org_") => drop(known(state, &ORGANIZATION, subject)?),
                id => drop(state.machines.get(id)?),
            }
            resources::api_key(state, call)
        })
    }
}
