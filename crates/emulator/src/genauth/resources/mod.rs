//! One engine for all resources of the usual kind: what is created can be read, listed, changed and deleted. `operations`
//! says which operation is which, `kind` what is peculiar to a kind of thing, `rows` how they are kept, `list` which are asked for, `shown` how they are shown;
//! `links` knows who is in a group and who has a role, `grants` who may do what with a resource, `data` the same for
//! data, `access` who may enter an application, `sessions` who is in it, `access_keys` who may call,
//! `invitations` who is invited, `whitelists` who may register.

pub(super) mod access;
pub(super) mod access_keys;
mod attributions;
pub(crate) mod catalog;
mod data;
mod data_kinds;
mod grants;
mod invitations;
pub(super) mod invitees;
mod kind;
mod links;
mod list;
mod named;
mod operations;
pub(super) mod rows;
pub(super) mod sessions;
mod shown;
#[cfg(test)]
mod tests;
mod whitelists;

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::contract::description::Operation;
use crate::contract::input::Input;
use crate::contract::shape::{self, Members, Row};
use crate::genauth::State;
use crate::genauth::description::GENAUTH;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::catalog::Resource;
pub(super) use crate::genauth::resources::named::check as check_named;
use crate::genauth::resources::operations::Verb;
use crate::genauth::resources::rows::{
    at, create, delete, forget, get, is_in, missing, namespace, spelt, update,
};
use crate::genauth::resources::shown::{data_shape, done, is_free, show, show_all, success};

/// One call, as the engine sees it.
struct Asked<'a> {
    operation: &'static Operation,
    resource: &'static Resource,
    /// What was said, in the body or in the query.
    said: &'a Value,
    /// The shape of the data.
    shape: &'a Value,
    user_pool: &'a str,
    now: SystemTime,
}

/// The data of the answer, if the operation is one of a resource's.
pub(crate) fn answer(
    state: &mut State,
    operation: &'static Operation,
    input: &Input,
    user_pool: &str,
    now: SystemTime,
) -> Option<Result<Value, Refusal>> {
    let (resource, verb) = operations::of(&operation.id)?;
    let query = Value::Object(input.query.clone());
    let asked = Asked {
        operation,
        resource,
        said: if input.body.is_object() {
            &input.body
        } else {
            &query
        },
        shape: data_shape(operation),
        user_pool,
        now,
    };
    Some(run(state, &asked, verb))
}

/// A row as the operation that reads one shows it; `None` if there is no such kind.
pub(crate) fn shown_as_read(kind: &str, row: &Row) -> Option<Value> {
    let resource = catalog::of_kind(kind)?;
    Some(shape::project(&GENAUTH, shown::row_shape(resource), row))
}

/// Whether the operation is one of a resource's.
pub(super) fn is_modelled(operation: &str) -> bool {
    operations::of(operation).is_some()
}

fn run(state: &mut State, asked: &Asked<'_>, verb: Verb) -> Result<Value, Refusal> {
    let said = asked.said;
    match verb {
        Verb::Create => {
            let row = create(state, asked, said)?;
            Ok(show(state, asked, &row))
        }
        Verb::CreateAs(kind) => {
            let mut said = said.clone();
            said["type"] = json!(kind);
            let row = create(state, asked, &said)?;
            Ok(show(state, asked, &row))
        }
        Verb::CreateMany => {
            let mut rows = Vec::new();
            for item in said["list"].as_array().into_iter().flatten() {
                let mut item = item.clone();
                if let Some(namespace) = said.get("namespace") {
                    item["namespace"] = namespace.clone();
                }
                rows.push(create(state, asked, &item)?);
            }
            Ok(show_all(state, asked, &rows))
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
            let mut row = get(state, asked.resource, said)?;
            asked.resource.own.add_computed(state, &mut row);
            Ok(show(state, asked, &row))
        }
        Verb::ReadMany(name) => {
            let named = each(asked, name);
            let rows = named
                .iter()
                .filter_map(|said| get(state, asked.resource, said).ok());
            let rows: Vec<Row> = rows.collect();
            Ok(show_all(state, asked, &rows))
        }
        Verb::List => {
            let here = |row: &Row| is_in(asked.resource, row, namespace(said));
            listed(state, asked, here)
        }
        Verb::ListIn(name) => {
            let namespace = said[name].as_str().unwrap_or_default();
            listed(state, asked, |row| is_in(asked.resource, row, namespace))
        }
        Verb::ListAcross(name) => {
            let one = said[name].as_str().map(|list| list.split(',').collect());
            let several = said[name].as_array();
            let several = several.map(|list| list.iter().filter_map(Value::as_str).collect());
            let wanted: Option<Vec<&str>> = one.or(several);
            let here = |row: &Row| {
                let mut wanted = wanted.iter().flatten();
                wanted.any(|namespace| is_in(asked.resource, row, namespace))
            };
            listed(state, asked, |row| wanted.is_none() || here(row))
        }
        Verb::All => Ok(show_all(
            state,
            asked,
            state.store.rows(asked.resource.kind),
        )),
        Verb::Update => {
            let row = update(state, asked, said)?;
            Ok(show(state, asked, &row))
        }
        Verb::UpdateMany => {
            let items = said["list"].as_array().into_iter().flatten();
            let rows: Result<Vec<Row>, Refusal> =
                items.map(|item| update(state, asked, item)).collect();
            Ok(show_all(state, asked, &rows?))
        }
        Verb::Put(name) => put(state, asked, name, said[name].clone()),
        Verb::Rotate(name) => {
            let fresh = json!(state.ids.hex("", 32));
            put(state, asked, name, fresh)
        }
        Verb::Delete => {
            get(state, asked.resource, said)?;
            delete(state, asked.resource, said);
            Ok(done(asked))
        }
        Verb::DeleteMany(name) => {
            for said in each(asked, name) {
                delete(state, asked.resource, &said);
            }
            Ok(success())
        }
        Verb::DeleteById(name) => {
            let one = std::slice::from_ref(&said[name]);
            let ids = said[name].as_array().map_or(one, Vec::as_slice);
            let own = asked.resource.id.unwrap_or("id");
            for id in ids.iter().filter_map(Value::as_str) {
                if let Some(place) = state.store.place(asked.resource.kind, &[own], id) {
                    forget(state, asked.resource, place);
                }
            }
            Ok(success())
        }
        Verb::IsFree(names) => Ok(is_free(state, asked, names)),
        Verb::Exists => {
            let exists = asked.resource.unique.iter().any(|name| {
                let wanted = spelt(name, &said[*name]);
                let wanted = wanted.as_str();
                wanted.is_some_and(|wanted| {
                    state
                        .store
                        .place(asked.resource.kind, &[name], wanted)
                        .is_some()
                })
            });
            Ok(json!({ "exists": exists }))
        }
        Verb::Authorize | Verb::IsAllowed | Verb::AuthorizedResources | Verb::AuthorizedTargets => {
            grants::answer(state, asked, verb)
        }
        Verb::Access(access) => access::answer(state, asked, access),
        Verb::Data(data) => data::answer(state, asked, data),
        Verb::Keys(keys) => access_keys::answer(state, asked, keys),
        Verb::Sessions(sessions) => sessions::answer(state, asked, sessions),
        Verb::Whitelist(whitelist) => whitelists::answer(state, asked, whitelist),
        Verb::Invitations(invitations) => invitations::answer(state, asked, invitations),
        _ => links::answer(state, asked, verb),
    }
}

fn put(state: &mut State, asked: &Asked<'_>, name: &str, value: Value) -> Result<Value, Refusal> {
    let at = at(state, asked.resource, asked.said).ok_or_else(|| missing(asked.resource))?;
    state.store.update(asked.resource.kind, at, |row| {
        row.insert(name.to_owned(), value);
    });
    let row = get(state, asked.resource, asked.said)?;
    Ok(show(state, asked, &row))
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

/// The page of those that `here` lets through.
fn listed(state: &State, asked: &Asked<'_>, here: impl Fn(&Row) -> bool) -> Result<Value, Refusal> {
    let mut rows = list::matching(state, asked, here)?;
    for row in &mut rows {
        asked.resource.own.add_computed(state, row);
    }
    Ok(list::page(state, asked, &rows))
}
