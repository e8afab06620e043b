//! Rows as they are shown, in the shape that an operation answers with, and the answers that show no row.

use serde_json::{Map, Value, json};

use crate::contract::description::Operation;
use crate::contract::shape::{self, Members, Now, Row};
use crate::genauth::State;
use crate::genauth::description::GENAUTH;
use crate::genauth::resources::Asked;
use crate::genauth::resources::catalog::{NAMESPACE, Resource};
use crate::genauth::resources::rows::{is_in, namespace};
use crate::state::clock::{iso, unix_millis};

/// Whether no other thing has these members.
pub(super) fn is_free(state: &State, asked: &Asked<'_>, names: &[&str]) -> Value {
    let said = asked.said;
    let taken = names.iter().any(|name| {
        let wanted = said[*name].as_str().into_iter();
        let rows =
            wanted.flat_map(|wanted| state.store.rows_with(asked.resource.kind, &[name], wanted));
        let mut rows = rows.filter(|row| is_in(asked.resource, row, namespace(said)));
        rows.next().is_some()
    });
    verdict(asked, !taken)
}

/// That something is valid or not; one description says it twice.
pub(super) fn verdict(asked: &Asked<'_>, valid: bool) -> Value {
    let members = Members::of(&GENAUTH, asked.shape);
    let message = members.properties.get("message");
    let mut verdict = json!({ "isValid": valid });
    if message.is_some_and(|message| message["type"] == "boolean") {
        verdict["message"] = json!(valid);
    } else if !valid {
        verdict["message"] = json!(format!("another {} has this", asked.resource.kind));
    }
    verdict
}

/// One row, or that it went well, whichever the operation answers.
pub(super) fn show(state: &State, asked: &Asked<'_>, row: &Row) -> Value {
    let members = Members::of(&GENAUTH, asked.shape);
    if members.properties.contains_key("isValid") {
        return verdict(asked, true);
    }
    if members.properties.contains_key("success") {
        return success();
    }
    shaped(state, asked, asked.shape, row)
}

/// Several rows, or that it went well, whichever the operation answers.
pub(super) fn show_all<'a>(
    state: &State,
    asked: &Asked<'_>,
    rows: impl IntoIterator<Item = &'a Row>,
) -> Value {
    let shape = GENAUTH.resolve(asked.shape);
    if shape["type"] != "array" {
        return success();
    }
    let rows = rows.into_iter();
    rows.map(|row| shaped(state, asked, &shape["items"], row))
        .collect()
}

/// A row in a shape that may need more than the row has.
pub(super) fn shaped(state: &State, asked: &Asked<'_>, shape: &Value, row: &Row) -> Value {
    // What is not described is shown as it is kept.
    if GENAUTH
        .resolve(shape)
        .as_object()
        .is_some_and(Map::is_empty)
    {
        let own = row.iter().filter(|(name, _)| !name.starts_with('.'));
        let own = own.map(|(name, value)| (name.clone(), value.clone()));
        return Value::Object(own.collect());
    }
    let text = iso(asked.now);
    let now = Now {
        millis: unix_millis(asked.now),
        text: &text,
    };
    let mut shown = shape::blank(&GENAUTH, shape, now);
    if let Value::Object(known) = shape::project(&GENAUTH, shape, row) {
        shown.extend(known);
    }
    if let Some(pool) = shown.get_mut("userPoolId") {
        *pool = json!(asked.user_pool);
    }
    if let Some(name) = shown.get_mut("namespaceName") {
        let mut codes = ["namespace", "namespaceCode"].iter();
        let code = codes.find_map(|code| row.get(*code)?.as_str());
        let known = state
            .store
            .find(NAMESPACE.kind, &["code"], code.unwrap_or_default());
        let known = known.and_then(|known| known.get("name")?.as_str());
        *name = json!(known.or(code).unwrap_or_default());
    }
    Value::Object(shown)
}

pub(super) fn success() -> Value {
    json!({ "success": true })
}

/// That it went well, where the description has a word for it.
pub(super) fn done(asked: &Asked<'_>) -> Value {
    let members = Members::of(&GENAUTH, asked.shape);
    let said = members.properties.contains_key("success");
    if said { success() } else { Value::Null }
}

pub(super) fn row_shape(resource: &Resource) -> &'static Value {
    static NONE: Value = Value::Null;
    GENAUTH
        .operation(resource.shown_by)
        .map_or(&NONE, data_shape)
}

/// What stands under `data` in the answer to an operation.
pub(super) fn data_shape(operation: &'static Operation) -> &'static Value {
    static NONE: Value = Value::Null;
    let schema = operation
        .facts
        .pointer("/responses/200/content/application~1json/schema");
    let schema = schema.map_or(&NONE, |schema| GENAUTH.resolve(schema));
    GENAUTH.resolve(&schema["properties"]["data"])
}
