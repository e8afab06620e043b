//! Tokens of every kind, and the keys that they are signed with.

use std::time::Duration;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::control::clock::moment;
use crate::control::refusal::Refusal;
use crate::control::{Call, Outcome, done};
use crate::token::{
    AccessToken, ApiKey, IdToken, M2mToken, MachineToken, OAuthToken, SessionToken, TemplateToken,
    TokenBuilder, TokenKind,
};

pub(super) fn rotate_keys(call: &Call<'_>) -> Value {
    let overlap = call.input.body["overlap_seconds"].as_u64();
    let overlap = Duration::from_secs(overlap.unwrap_or_default());
    let vendors = call.shared.registry.all();
    vendors.for_each(|vendor| vendor.rotate_keys(overlap));
    done()
}

pub(super) fn issue(call: &Call<'_>) -> Outcome {
    let shared = call.shared;
    let mut members = Members::of(call)?;
    let kind: String = members.needed("kind")?;
    let token = match kind.as_str() {
        "session" => {
            let kind = SessionToken::of(members.needed("user")?);
            let mut token = TokenBuilder::new(shared, kind);
            if let Some(session) = members.taken::<String>("session")? {
                token = token.session(session);
            }
            if let Some(organization) = members.taken::<String>("organization")? {
                token = token.organization(organization);
            }
            members.issue(token)
        }
        "template" => {
            let kind = TemplateToken::of(members.needed("user")?, members.needed("template")?);
            members.issue(TokenBuilder::new(shared, kind))
        }
        "m2m" => {
            let token = TokenBuilder::new(shared, M2mToken::of(members.needed("machine")?));
            let is_opaque = members.is_opaque()?;
            members.issue(if is_opaque { token.opaque() } else { token })
        }
        "oauth" => {
            let (user, application) = (members.needed("user")?, members.needed("application")?);
            let mut token = TokenBuilder::new(shared, OAuthToken::of(user, application));
            if let Some(scopes) = members.scopes()? {
                token = token.scopes(scopes);
            }
            if let Some(organization) = members.taken::<String>("organization")? {
                token = token.organization(organization);
            }
            let is_opaque = members.is_opaque()?;
            members.issue(if is_opaque { token.opaque() } else { token })
        }
        "api_key" => {
            let mut token = TokenBuilder::new(shared, ApiKey::of(members.needed("subject")?));
            if let Some(scopes) = members.scopes()? {
                token = token.scopes(scopes);
            }
            members.issue(token)
        }
        "genauth_access" => {
            let (app, user) = (members.needed("application")?, members.needed("user")?);
            let mut token = TokenBuilder::new(shared, AccessToken::of(app, user));
            if let Some(scopes) = members.scopes()? {
                token = token.scopes(scopes);
            }
            let is_opaque = members.is_opaque()?;
            members.issue(if is_opaque { token.opaque() } else { token })
        }
        "genauth_id" => {
            let (app, user) = (members.needed("application")?, members.needed("user")?);
            members.issue(TokenBuilder::new(shared, IdToken::of(app, user)))
        }
        _ => {
            let kind = MachineToken::of(members.needed("application")?);
            let mut token = TokenBuilder::new(shared, kind);
            if let Some(scopes) = members.scopes()? {
                token = token.scopes(scopes);
            }
            let is_opaque = members.is_opaque()?;
            members.issue(if is_opaque { token.opaque() } else { token })
        }
    };
    Ok(json!({ "token": token? }))
}

/// The members of the request that no kind of token has taken yet.
struct Members(Map<String, Value>);

impl Members {
    fn of(call: &Call<'_>) -> Result<Self, Refusal> {
        call.body().map(Self)
    }

    /// A member, if it is there.
    fn taken<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, Refusal> {
        let value = self.0.remove(name);
        let read = value.map(serde_json::from_value).transpose();
        read.map_err(|why| Refusal::impossible(format!("body.{name}"), "form", why.to_string()))
    }

    fn needed<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, Refusal> {
        let value = self.taken(name)?;
        value.ok_or_else(|| {
            let message = format!("{name}: is required for a token of this kind");
            Refusal::impossible(format!("body.{name}"), "required", message)
        })
    }

    fn scopes(&mut self) -> Result<Option<Vec<String>>, Refusal> {
        self.taken("scopes")
    }

    fn is_opaque(&mut self) -> Result<bool, Refusal> {
        Ok(self.taken("opaque")?.unwrap_or_default())
    }

    /// Issues a token with what every kind can have. Nothing else may be left.
    fn issue<K: TokenKind>(mut self, mut token: TokenBuilder<'_, K>) -> Result<String, Refusal> {
        if let Some(seconds) = self.taken("expires_in_seconds")? {
            token = token.expires_in(Duration::from_secs(seconds));
        }
        if let Some(text) = self.taken::<String>("issued_at")? {
            token = token.issued_at(moment(&text, "body.issued_at")?);
        }
        for (name, value) in self.taken::<Map<_, _>>("claims")?.unwrap_or_default() {
            token = token.claim(name, value);
        }
        if let Some(name) = self.0.keys().next() {
            let message = format!("{name}: a token of this kind has none");
            return Err(Refusal::impossible(format!("body.{name}"), "kind", message));
        }
        let issued = token.issue();
        issued.map_err(|why| Refusal::impossible("body", "token", why.to_string()))
    }
}
