//! One engine for all resources of the usual kind: what is created can be read, listed, changed and deleted. `facts`
//! says which operation is which, `links` who is in a group and who has a role, `grants` who may do what.

mod facts;
mod grants;
mod links;

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::clock::{iso, unix_millis};
use crate::description::{GENAUTH, Operation};
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::facts::{Resource, Verb};
use crate::input::Input;
use crate::shape::{self, Members, Now, Row};
use crate::store::{contains, says};

/// The namespace of whoever names none.
const DEFAULT_NAMESPACE: &str = "default";

/// One call, as the engine sees it.
struct Asked<'a> {
    resource: &'static Resource,
    /// What was said, in the body or in the query.
    said: &'a Value,
    /// The shape of the data.
    shape: &'a Value,
    /// Whether the operation answers in pages; one that does not answers everything.
    paged: bool,
    now: SystemTime,
}

/// The data of the answer, if the operation is one of a resource's.
pub(crate) fn answer(
    state: &mut State,
    operation: &'static Operation,
    input: &Input,
    now: SystemTime,
) -> Option<Result<Value, Refusal>> {
    let (resource, verb) = facts::of(&operation.id)?;
    let elaborate = ["advancedFilter", "searchQuery"];
    if elaborate.iter().any(|name| !input.body[*name].is_null()) {
        // A filter that is not understood here must not look as if it had been applied.
        return None;
    }
    let query = Value::Object(input.query.clone());
    let asked = Asked {
        resource,
        said: if input.body.is_object() {
            &input.body
        } else {
            &query
        },
        shape: data_shape(operation),
        paged: operation.facts.get("x-pagination").is_some(),
        now,
    };
    Some(run(state, &asked, verb))
}

fn run(state: &mut State, asked: &Asked<'_>, verb: Verb) -> Result<Value, Refusal> {
    let said = asked.said;
    match verb {
        Verb::Create => {
            let row = create(state, asked, said)?;
            Ok(show(asked, &row))
        }
        Verb::CreateMany => {
            let before = state.store.rows(asked.resource.kind).len();
            let mut rows = Vec::new();
            for item in said["list"].as_array().into_iter().flatten() {
                let mut item = item.clone();
                if let Some(namespace) = said.get("namespace") {
                    item["namespace"] = namespace.clone();
                }
                // All or none.
                let row = create(state, asked, &item).inspect_err(|_| {
                    state.store.rows_mut(asked.resource.kind).truncate(before);
                })?;
                rows.push(row);
            }
            Ok(show_all(asked, &rows))
        }
        Verb::CreateOrUpdate => {
            let known = at(state, asked.resource, said).is_some();
            let row = if known {
                update(state, asked, said)?
            } else {
                create(state, asked, said)?
            };
            let members = Members::of(&GENAUTH, asked.shape);
            let shape = members.properties.get("data").unwrap_or(&Value::Null);
            let data = shape::project(&GENAUTH, shape, &row);
            Ok(json!({ "created": !known, "data": data }))
        }
        Verb::Read => {
            let row = get(state, asked.resource, said)?;
            Ok(show(asked, &row))
        }
        Verb::ReadMany(name) => {
            let named = each(asked, name);
            let rows = named
                .iter()
                .filter_map(|said| get(state, asked.resource, said).ok());
            let rows: Vec<Row> = rows.collect();
            Ok(show_all(asked, &rows))
        }
        Verb::List => Ok(page(asked, &matching(state, asked))),
        Verb::All => Ok(show_all(asked, state.store.rows(asked.resource.kind))),
        Verb::Update => {
            let row = update(state, asked, said)?;
            Ok(show(asked, &row))
        }
        Verb::UpdateMany => {
            let items = said["list"].as_array().into_iter().flatten();
            let rows: Result<Vec<Row>, Refusal> =
                items.map(|item| update(state, asked, item)).collect();
            Ok(show_all(asked, &rows?))
        }
        Verb::Delete => {
            get(state, asked.resource, said)?;
            delete(state, asked.resource, said);
            Ok(success())
        }
        Verb::DeleteMany(name) => {
            for said in each(asked, name) {
                delete(state, asked.resource, &said);
            }
            Ok(success())
        }
        Verb::Exists => {
            let mut rows = state.store.rows(asked.resource.kind).iter();
            let exists = rows.any(|row| {
                let mut unique = asked.resource.unique.iter();
                unique.any(|name| said[*name].is_string() && row.get(*name) == said.get(*name))
            });
            Ok(json!({ "exists": exists }))
        }
        Verb::Authorize | Verb::AuthorizedResources | Verb::AuthorizedTargets => {
            grants::answer(state, asked, verb)
        }
        _ => links::answer(state, asked, verb),
    }
}

fn create(state: &mut State, asked: &Asked<'_>, said: &Value) -> Result<Row, Refusal> {
    let resource = asked.resource;
    let shape = row_shape(resource);
    let text = iso(asked.now);
    let now = Now {
        millis: unix_millis(asked.now),
        text: &text,
    };
    let mut row = shape::blank(&GENAUTH, shape, now);
    if resource.kind == facts::USER.kind {
        row.insert("status".to_owned(), json!("Activated"));
        row.insert("gender".to_owned(), json!("U"));
    }
    shape::fill(&GENAUTH, shape, &mut row, said);
    if let Some(name) = resource.id {
        row.insert(name.to_owned(), json!(state.ids.hex("", 24)));
    }
    if resource.namespaced {
        row.insert("namespace".to_owned(), json!(namespace(said)));
    }
    // A resource has no identifier in its description, and is known by its code.
    check_unique(state, resource, &row)?;
    state.store.rows_mut(resource.kind).push(row.clone());
    Ok(row)
}

fn update(state: &mut State, asked: &Asked<'_>, said: &Value) -> Result<Row, Refusal> {
    let resource = asked.resource;
    let at = at(state, resource, said).ok_or_else(|| missing(resource))?;
    let mut row = state.store.rows_mut(resource.kind).remove(at);
    let before = row.clone();
    let mut said = said.clone();
    if let Some(members) = said.as_object_mut() {
        // Requests name things by these, and do not change them.
        members.remove(resource.key);
        members.remove("namespace");
    }
    shape::fill(&GENAUTH, row_shape(resource), &mut row, &said);
    if let Some(code) = said["newCode"].as_str() {
        row.insert("code".to_owned(), json!(code));
    }
    if row.contains_key("updatedAt") {
        row.insert("updatedAt".to_owned(), json!(iso(asked.now)));
    }
    let checked = check_unique(state, resource, &row);
    if checked.is_ok() {
        let (old, new) = (links::name(resource, &before), links::name(resource, &row));
        state.store.rename(&old, &new);
    }
    let kept = if checked.is_ok() { row.clone() } else { before };
    state.store.rows_mut(resource.kind).insert(at, kept);
    checked.map(|()| row)
}

fn delete(state: &mut State, resource: &Resource, said: &Value) {
    if let Some(at) = at(state, resource, said) {
        let row = state.store.rows_mut(resource.kind).remove(at);
        state.store.forget(&links::name(resource, &row));
    }
}

fn check_unique(state: &State, resource: &Resource, row: &Row) -> Result<(), Refusal> {
    let same = |other: &Row, name: &str| {
        let value = row.get(name).and_then(Value::as_str).unwrap_or_default();
        !value.is_empty() && says(other, name, value)
    };
    let rows = state.store.rows(resource.kind);
    let key = rows.iter().any(|other| {
        let namespace = !resource.namespaced || other.get("namespace") == row.get("namespace");
        namespace && same(other, resource.key)
    });
    let mut unique = resource.unique.iter();
    let taken = if key {
        Some(resource.key)
    } else {
        unique
            .find(|name| rows.iter().any(|other| same(other, name)))
            .copied()
    };
    match taken {
        None => Ok(()),
        Some(name) => {
            let message = format!("another {} has this {name}", resource.kind);
            Err(Refusal::new(409, message))
        }
    }
}

/// Where the thing is that a request names.
fn at(state: &State, resource: &Resource, said: &Value) -> Option<usize> {
    let key = said[resource.key].as_str()?;
    // A user may be named by other things than the identifier.
    let kind = said["userIdType"].as_str();
    let kind = kind.or_else(|| said["options"]["userIdType"].as_str());
    let member = match kind {
        Some("external_id") => "externalId",
        Some(other @ ("phone" | "email" | "username")) => other,
        _ => resource.key,
    };
    let namespace = namespace(said);
    state.store.rows(resource.kind).iter().position(|row| {
        says(row, member, key) && (!resource.namespaced || says(row, "namespace", namespace))
    })
}

fn get(state: &State, resource: &Resource, said: &Value) -> Result<Row, Refusal> {
    let at = at(state, resource, said).ok_or_else(|| missing(resource))?;
    Ok(state.store.rows(resource.kind)[at].clone())
}

fn missing(resource: &Resource) -> Refusal {
    let refusal = Refusal::new(404, format!("this user pool has no such {}", resource.kind));
    match resource.missing {
        Some(code) => refusal.with_api_code(code),
        None => refusal,
    }
}

fn namespace(said: &Value) -> &str {
    said["namespace"].as_str().unwrap_or(DEFAULT_NAMESPACE)
}

/// Everything that a list of names means, each as a request would name it alone.
fn each(asked: &Asked<'_>, name: &str) -> Vec<Value> {
    let named = asked.said[name].as_array().into_iter().flatten();
    let each = named.map(|key| {
        if key.is_object() {
            return key.clone();
        }
        let mut one = asked.said.clone();
        one[asked.resource.key] = key.clone();
        one
    });
    each.collect()
}

fn matching(state: &State, asked: &Asked<'_>) -> Vec<Row> {
    let said = asked.said;
    let keywords = said["keywords"].as_str().or(said["query"].as_str());
    let rows = state.store.rows(asked.resource.kind).iter().filter(|row| {
        let here = !asked.resource.namespaced || says(row, "namespace", namespace(said));
        let same = ["type", "status"].iter().all(|name| {
            said[*name]
                .as_str()
                .is_none_or(|text| says(row, name, text))
        });
        here && same
            && keywords.is_none_or(|wanted| row.values().any(|value| contains(value, wanted)))
    });
    rows.cloned().collect()
}

fn page(asked: &Asked<'_>, rows: &[Row]) -> Value {
    let said = asked.said;
    let number = |name: &str, otherwise: u64| {
        let nested = &said["options"]["pagination"][name];
        let number = said[name].as_u64().or(nested.as_u64()).unwrap_or(otherwise);
        usize::try_from(number).unwrap_or(usize::MAX)
    };
    let limit = number("limit", if asked.paged { 10 } else { u64::MAX });
    let skipped = number("page", 1).saturating_sub(1).saturating_mul(limit);
    let members = Members::of(&GENAUTH, asked.shape);
    let item = members.properties.get("list").map(|list| &list["items"]);
    let page = rows.iter().skip(skipped).take(limit);
    let page = page.map(|row| shaped(item.unwrap_or(&Value::Null), row, asked.now));
    let page: Value = page.collect();
    let mut data = shaped(asked.shape, &Row::new(), asked.now);
    data["list"] = page;
    data["totalCount"] = json!(rows.len());
    // One list is described as an envelope within the envelope.
    if members.properties.contains_key("statusCode") {
        data["statusCode"] = json!(200);
    }
    data
}

/// One row, or that it went well, whichever the operation answers.
fn show(asked: &Asked<'_>, row: &Row) -> Value {
    let members = Members::of(&GENAUTH, asked.shape);
    if members.properties.contains_key("success") {
        return success();
    }
    shaped(asked.shape, row, asked.now)
}

/// Several rows, or that it went well, whichever the operation answers.
fn show_all(asked: &Asked<'_>, rows: &[Row]) -> Value {
    let shape = GENAUTH.resolve(asked.shape);
    if shape["type"] != "array" {
        return success();
    }
    let rows = rows.iter();
    rows.map(|row| shaped(&shape["items"], row, asked.now))
        .collect()
}

/// A row in a shape that may need more than the row has.
fn shaped(shape: &Value, row: &Row, now: SystemTime) -> Value {
    let text = iso(now);
    let now = Now {
        millis: unix_millis(now),
        text: &text,
    };
    let mut shown = shape::blank(&GENAUTH, shape, now);
    if let Value::Object(known) = shape::project(&GENAUTH, shape, row) {
        shown.extend(known);
    }
    Value::Object(shown)
}

fn success() -> Value {
    json!({ "success": true })
}

fn row_shape(resource: &Resource) -> &'static Value {
    static NONE: Value = Value::Null;
    GENAUTH
        .operation(resource.shown_by)
        .map_or(&NONE, data_shape)
}

/// What stands under `data` in the answer to an operation.
fn data_shape(operation: &'static Operation) -> &'static Value {
    static NONE: Value = Value::Null;
    let schema = operation
        .facts
        .pointer("/responses/200/content/application~1json/schema");
    let schema = schema.map_or(&NONE, |schema| GENAUTH.resolve(schema));
    GENAUTH.resolve(&schema["properties"]["data"])
}
