//! Names that the overlay gives, in place of those that progenitor chose.

use std::collections::BTreeMap;

use super::{Names, Result};
use crate::generate::model::Api;
use crate::generate::progenitor::wire_name;

pub(super) fn apply(api: &Api, names: &mut Names) -> Result<()> {
    for (operation, name) in &api.given.methods {
        if let Some(method) = names.methods.get_mut(operation) {
            *method = ident(name)?;
        }
    }
    for operation in &api.operations {
        let Some(setters) = names.setters.get_mut(&operation.rust) else {
            continue;
        };
        for parameter in &operation.parameters {
            let given = (
                operation.rust.clone(),
                parameter.location,
                parameter.name.clone(),
            );
            if let Some(name) = api.given.setters.get(&given)
                && let Some(setter) = setters.get_mut(&(parameter.location, wire_name(parameter)))
            {
                *setter = ident(name)?;
            }
        }
    }
    for ((schema, wire), name) in &api.given.members {
        let member = names.members.get_mut(schema).and_then(|m| m.get_mut(wire));
        match member {
            Some(member) => *member = ident(name)?,
            None => return Err(format!("`{schema}` has no `{wire}` that could be `{name}`")),
        }
    }
    distinct(&names.methods, "the client")?;
    for (operation, setters) in &names.setters {
        let setters = setters.iter().map(|((_, wire), ident)| (wire, ident));
        distinct(setters, operation)?;
    }
    for (schema, members) in &names.members {
        distinct(members, schema)?;
    }
    Ok(())
}

fn ident(name: &str) -> Result<syn::Ident> {
    syn::parse_str(name).map_err(|e| format!("`{name}` is no Rust name: {e}"))
}

/// No two things of one owner have the same name.
fn distinct<'a>(
    things: impl IntoIterator<Item = (&'a String, &'a syn::Ident)>,
    owner: &str,
) -> Result<()> {
    let mut taken = BTreeMap::new();
    for (thing, ident) in things {
        if let Some(other) = taken.insert(ident, thing) {
            return Err(format!(
                "`{other}` and `{thing}` of `{owner}` would have the same name; give one an `x-rust-name` in the overlay"
            ));
        }
    }
    Ok(())
}
