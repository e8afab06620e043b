//! M2M tokens on demand: as if the machine had asked for them with its own key.

use serde_json::{Value, json};

use crate::clerk::auth::Caller;
use crate::clerk::m2m_tokens;
use crate::http::server::Shared;
use crate::token::{Issue, Terms, TokenBuilder, TokenError, TokenKind, add_own};

/// A token of a machine; see [`Emulator::m2m_token`](crate::Emulator::m2m_token).
#[derive(Debug)]
pub struct M2mToken {
    machine: String,
    is_opaque: bool,
}

impl M2mToken {
    pub(crate) const fn of(machine: String) -> Self {
        Self {
            machine,
            is_opaque: false,
        }
    }
}

impl TokenBuilder<'_, M2mToken> {
    /// Opaque, `mt_…`: Clerk has to be asked about it, and can revoke it. Default: a JWT.
    pub const fn opaque(mut self) -> Self {
        self.kind.is_opaque = true;
        self
    }
}

impl TokenKind for M2mToken {}

impl Issue for M2mToken {
    fn issue(self, shared: &Shared, terms: &Terms) -> Result<String, TokenError> {
        let mut claims = serde_json::Map::new();
        add_own(&mut claims, &terms.claims, &super::RESERVED).map_err(TokenError::new)?;
        let format = if self.is_opaque { "opaque" } else { "jwt" };
        let mut body = json!({ "token_format": format });
        if !claims.is_empty() {
            body["claims"] = Value::Object(claims);
        }
        if let Some(lifetime) = terms.lifetime {
            body["seconds_until_expiration"] = json!(lifetime.as_secs());
        }
        let caller = Caller::Machine(self.machine);
        let clerk = &shared.registry.clerk;
        clerk.issue_to(caller, "createM2MToken", body, terms, |state, call| {
            let (_, token) = m2m_tokens::create(state, call)?;
            Ok(token["token"].as_str().unwrap_or_default().to_owned())
        })
    }
}
