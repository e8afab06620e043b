//! Tokens of JWT templates: the claims of the template, with what is known in the place of its shortcodes.

use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{JWT_TEMPLATE, USER};
use crate::clerk::resources::{not_found, sessions};
use crate::clerk::tokens::{Category, add_custom, stamp};
use crate::clerk::{Call, State};
use crate::contract::shape::Row;
use crate::http::server::Shared;
use crate::token::{Issue, Terms, TokenError, TokenKind};

/// A token of a JWT template; see [`Emulator::template_token`](crate::Emulator::template_token).
#[derive(Debug)]
pub struct TemplateToken {
    user: String,
    template: String,
}

impl TemplateToken {
    pub(crate) const fn of(user: String, template: String) -> Self {
        Self { user, template }
    }
}

impl TokenKind for TemplateToken {}

impl Issue for TemplateToken {
    fn issue(self, shared: &Shared, terms: &Terms) -> Result<String, TokenError> {
        let body = json!({ "user_id": self.user, "active_organization_id": null });
        let clerk = &shared.registry.clerk;
        clerk.issue("createSession", body, terms, |state, call| {
            let session = sessions::sign_in(state, call)?;
            token(state, call, &session, &self.template, terms)
        })
    }
}

/// A token with the claims of a template in place of those about the session.
pub(crate) fn token(
    state: &mut State,
    call: &Call,
    session: &Row,
    template: &str,
    terms: &Terms,
) -> Result<String, ClerkError> {
    let template = state.store.find(JWT_TEMPLATE.kind, &["name"], template);
    let template = template.ok_or_else(|| not_found(&JWT_TEMPLATE))?;
    let seconds = |name: &str| template[name].as_u64().unwrap_or_default();
    let (lifetime, skew) = (seconds("lifetime"), seconds("allowed_clock_skew"));
    let user = session["user_id"].as_str().unwrap_or_default();
    let member = sessions::member(state, call, session);
    let (organization, member) = member.unwrap_or_default();
    let about = json!({
        "user": state.store.find(USER.kind, &["id"], user),
        "session": session,
        "org": organization,
        "org_membership": member,
    });
    let mut claims = template["claims"].as_object().cloned().unwrap_or_default();
    claims.values_mut().for_each(|value| fill_in(value, &about));
    add_custom(&mut claims, terms)?;
    claims.insert("jti".to_owned(), json!(state.ids.hex("", 20)));
    let lifetime = terms.seconds(lifetime);
    stamp(
        state,
        call,
        &mut claims,
        &session["user_id"],
        lifetime,
        skew,
    );
    let header = Category::Template.header();
    Ok(state.signing_keys.sign(header, &Value::Object(claims)))
}

/// Puts what is known in the place of `{{user.first_name}}` and the like: as it is where nothing else is there, as text
/// within other text.
fn fill_in(value: &mut Value, about: &Value) {
    let look_up = |name: &str| {
        let pointer = format!("/{}", name.trim().replace('.', "/"));
        about.pointer(&pointer).cloned().unwrap_or_default()
    };
    match value {
        Value::String(text) => {
            let whole = text.strip_prefix("{{");
            let whole = whole.and_then(|rest| rest.strip_suffix("}}"));
            if let Some(name) = whole.filter(|name| !name.contains("{{")) {
                *value = look_up(name);
                return;
            }
            let mut parts = text.split("{{");
            let mut filled = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                let Some((name, after)) = part.split_once("}}") else {
                    filled.push_str("{{");
                    filled.push_str(part);
                    continue;
                };
                match look_up(name) {
                    Value::Null => {}
                    Value::String(known) => filled.push_str(&known),
                    known => filled.push_str(&known.to_string()),
                }
                filled.push_str(after);
            }
            *text = filled;
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill_in(item, about)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| fill_in(member, about)),
        _ => {}
    }
}
