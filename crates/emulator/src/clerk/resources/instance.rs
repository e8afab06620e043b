//! What an instance has once: JWT templates, OAuth applications and domains.

use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::{Call, State};
use crate::contract::shape::Row;
use crate::state::store::contains;

/// A JWT template.
pub(crate) struct JwtTemplate;

impl Kind for JwtTemplate {
    fn complete(
        &self,
        _: &mut State,
        _: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        for (name, otherwise) in [
            ("lifetime", json!(60)),
            ("allowed_clock_skew", json!(5)),
            ("signing_algorithm", json!("RS256")),
        ] {
            if new && body[name].is_null() {
                put(row, [(name, otherwise)]);
            }
        }
        Ok(())
    }
}

/// An OAuth application.
pub(crate) struct OauthApplication;

impl Kind for OauthApplication {
    fn complete(
        &self,
        state: &mut State,
        _: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if new {
            let issuer = state.issuer.clone();
            let at = |path: &str| json!(format!("{issuer}{path}"));
            let more = [
                ("instance_id", json!(state.machines.instance_id())),
                ("client_id", json!(state.ids.base62("", 16))),
                ("authorize_url", at("/oauth/authorize")),
                ("discovery_url", at("/.well-known/openid-configuration")),
                ("token_fetch_url", at("/oauth/token")),
                ("token_introspection_url", at("/oauth/token_info")),
                ("user_info_url", at("/oauth/userinfo")),
            ];
            put(row, more);
            for (name, otherwise) in [
                ("scopes", json!("profile email")),
                ("consent_screen_enabled", json!(true)),
            ] {
                if body[name].is_null() {
                    put(row, [(name, otherwise)]);
                }
            }
            if body["public"] != true {
                put(row, [("client_secret", json!(state.ids.base62("", 32)))]);
            }
        }
        if let Some(Value::String(first)) = body["redirect_uris"].get(0) {
            put(row, [("callback_url", json!(first))]);
        }
        Ok(())
    }

    fn passes(&self, _: &State, row: &Value, name: &str, value: &Value) -> Option<bool> {
        let text = value.as_str().unwrap_or_default();
        (name == "name_query").then(|| row["client_id"] == *value || contains(&row["name"], text))
    }
}

/// A domain of the instance.
pub(crate) struct Domain;

impl Kind for Domain {
    fn complete(
        &self,
        _: &mut State,
        _: &Call,
        _: &Value,
        row: &mut Row,
        _: bool,
    ) -> Result<(), ClerkError> {
        let name = row["name"].as_str().unwrap_or_default();
        let address = json!(format!("https://clerk.{name}"));
        put(row, [("frontend_api_url", address)]);
        Ok(())
    }
}
