//! Connections to the identity providers of enterprises: by the interface that has all protocols, and by the older one
//! that has SAML alone. A domain leads to one connection.

use serde_json::{Value, json};

use crate::clerk::description::CLERK;
use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{
    ENTERPRISE_CONNECTION, ORGANIZATION, ORGANIZATION_DOMAIN, Resource, SAML_CONNECTION,
};
use crate::clerk::resources::common::{self, known};
use crate::clerk::resources::filter::included;
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::resources::row_shape;
use crate::clerk::{Call, State};
use crate::contract::shape::{self, Members, Now, Row};
use crate::state::clock::unix_millis;
use crate::state::store::contains;

/// What tells an active SAML connection of its provider; one of them is enough.
const METADATA: [&str; 3] = ["idp_metadata_url", "idp_metadata", "idp_entity_id"];

/// An enterprise connection.
pub(crate) struct EnterpriseConnection;

impl Kind for EnterpriseConnection {
    fn complete(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        _: bool,
    ) -> Result<(), ClerkError> {
        settle(state, call, &ENTERPRISE_CONNECTION, body, row)?;
        let is_saml = row["provider"]
            .as_str()
            .is_some_and(|it| it.starts_with("saml"));
        let (said, member) = if is_saml {
            ("saml", "saml_connection")
        } else {
            ("oidc", "oauth_config")
        };
        protocol(state, call, &body[said], row, member);
        if row["active"] != true || !is_saml {
            return Ok(());
        }
        let told = &row["saml_connection"];
        if METADATA.iter().all(|name| told[*name].is_null()) && told[".metadata"].is_null() {
            let long = "an active connection needs the metadata of its identity provider";
            return Err(ClerkError::invalid(call.operation, "saml", long));
        }
        Ok(())
    }

    /// A domain that leads to an active connection is no longer the verified domain of an organization.
    fn created(&self, state: &mut State, _: &Call, _: &Value, row: &Row) -> Result<(), ClerkError> {
        take_domains(state, row);
        Ok(())
    }

    fn changed(&self, state: &mut State, _: &Call, _: &Row, row: &Row) {
        take_domains(state, row);
    }

    /// Metadata that was told as text is kept, not shown.
    fn add_computed(&self, _: &State, _: &Call, row: &mut Row) {
        if let Some(Value::Object(connection)) = row.get_mut("saml_connection") {
            connection.retain(|name, _| !name.starts_with('.'));
        }
    }

    fn conflict(&self, _: &'static str) -> (&'static str, &'static str) {
        ("duplicate_record", "domains")
    }
}

/// A SAML connection of the older interface.
pub(crate) struct SamlConnection;

impl Kind for SamlConnection {
    fn complete(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if let (Some(one), true) = (body["domain"].as_str(), body["domains"].is_null()) {
            put(row, [("domains", json!([one]))]);
        }
        settle(state, call, &SAML_CONNECTION, body, row)?;
        put(row, [("domain", row["domains"][0].clone())]);
        if new {
            let id = row["id"].as_str().unwrap_or_default();
            let at = |path: &str| json!(format!("{}/v1/saml/{path}/{id}", state.issuer));
            let (acs, metadata) = (at("acs"), at("metadata"));
            put(
                row,
                [
                    ("acs_url", acs.clone()),
                    ("sp_entity_id", acs),
                    ("sp_metadata_url", metadata),
                ],
            );
            if body["login_hint"].is_null() {
                put(row, [("login_hint", json!({ "mode": "off" }))]);
            }
        }
        Ok(())
    }

    fn passes(&self, _: &State, row: &Value, name: &str, value: &Value) -> Option<bool> {
        match name {
            "query" => Some(contains(&row["name"], value.as_str().unwrap_or_default())),
            "organization_id" => Some(included(value, |asked| row["organization_id"] == asked)),
            _ => None,
        }
    }

    fn conflict(&self, _: &'static str) -> (&'static str, &'static str) {
        ("duplicate_record", "domains")
    }
}

/// What both interfaces ask of a connection: whole domains that lead to no other, and an organization that is there.
fn settle(
    state: &State,
    call: &Call,
    resource: &'static Resource,
    body: &Value,
    row: &mut Row,
) -> Result<(), ClerkError> {
    let id = row["id"].as_str().unwrap_or_default();
    let before = state.store.find(resource.kind, &["id"], id);
    // No domain means no change, and an organization that was linked stays linked.
    for name in ["domains", "organization_id"] {
        let nothing = row[name].is_null() || row[name] == json!([]);
        if let (true, Some(before)) = (nothing, before) {
            row.insert(name.to_owned(), before[name].clone());
        }
    }
    if body["organization_id"].is_string() {
        known(state, &ORGANIZATION, &body["organization_id"])?;
    }
    let domains = row["domains"].as_array().into_iter().flatten();
    let domains: Vec<String> = domains
        .filter_map(Value::as_str)
        .map(str::to_lowercase)
        .collect();
    if !domains.iter().all(|domain| is_domain(domain)) || domains.is_empty() {
        let long = "takes fully qualified domain names, at least one";
        return Err(ClerkError::invalid(call.operation, "domains", long));
    }
    let kinds = [&ENTERPRISE_CONNECTION, &SAML_CONNECTION].into_iter();
    let mut others = kinds.flat_map(|kind| state.store.rows(kind.kind));
    let is_taken = others.any(|other| {
        let mut own = other["domains"].as_array().into_iter().flatten();
        other["id"] != row["id"] && own.any(|taken| domains.iter().any(|domain| taken == domain))
    });
    if is_taken {
        return Err(common::conflict(call.operation, resource, "domains"));
    }
    // The description requires these two, and says nothing else of them.
    let active = row["active"].clone();
    put(
        row,
        [
            ("domains", json!(domains)),
            ("authenticatable", active),
            ("disable_jit_provisioning", json!(false)),
        ],
    );
    Ok(())
}

/// Takes over what is said of the protocol of a connection.
fn protocol(state: &mut State, call: &Call, said: &Value, row: &mut Row, member: &'static str) {
    let members = Members::of(&CLERK, row_shape(&ENTERPRISE_CONNECTION)).properties;
    let Some(shape) = members.get(member) else {
        return;
    };
    if row.get(member).is_none_or(Value::is_null) {
        let now = Now {
            millis: unix_millis(call.now),
            text: "",
        };
        let mut part = shape::blank(&CLERK, shape, now);
        let id = state.ids.base62("", 27);
        put(
            &mut part,
            [("id", json!(id)), ("name", row["name"].clone())],
        );
        row.insert(member.to_owned(), Value::Object(part));
    }
    if let Some(Value::Object(part)) = row.get_mut(member) {
        shape::fill(&CLERK, shape, part, said);
        if !said["idp_metadata"].is_null() {
            part.insert(".metadata".to_owned(), said["idp_metadata"].clone());
        }
    }
    let active = row["active"].clone();
    if let Some(Value::Object(part)) = row.get_mut("saml_connection") {
        part.insert("active".to_owned(), active);
    }
}

fn take_domains(state: &mut State, row: &Row) {
    if row["active"] != true {
        return;
    }
    for domain in row["domains"].as_array().into_iter().flatten() {
        let name = domain.as_str().unwrap_or_default();
        let kind = ORGANIZATION_DOMAIN.kind;
        for place in state.store.places(kind, &["name"], name) {
            let domain = state.store.at(kind, place);
            if domain.is_some_and(|row| row["verification"]["status"] == "verified") {
                state.store.remove(kind, place);
            }
        }
    }
}

/// Several labels of letters, digits and hyphens, with a dot between them.
fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        let mut letters = label.bytes();
        !label.is_empty() && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
    };
    text.contains('.') && text.split('.').all(is_label)
}
