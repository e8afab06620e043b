//! Types of another crate: a vendor describes its things in one document and says in another one that it sends them.
//! Where `types_of` names the API of the first document, its types are those of the second, too.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::api::Api;
use crate::generate::names::Sort;
use crate::spec::parts::{Members, parts};
use crate::{Result, generate};

/// Where the effective description has the crate (`crate`) and the paths of its types: by component (`components`), and
/// of what stands in members of components (`members`, as `Session.status`).
pub const TYPES: &str = "x-types";

/// Tells the document which of its components are types of `owner`. Returns the members that such a type lacks, one
/// sentence each.
pub(super) fn borrow(document: &mut Value, owner: &Api) -> Result<Vec<String>> {
    let lock = generate::names_lock(owner)?
        .ok_or_else(|| format!("{} has no names, so nothing can use its types", owner.name))?;
    let theirs = super::effective(owner)?;
    let module = owner.raw_module();
    let mut components = Map::new();
    let mut inside = Map::new();
    let mut lacking = Vec::new();
    for (key, path) in lock
        .names()
        .iter()
        .filter(|(key, _)| key.sort == Sort::Type)
    {
        let Some(name) = key.place.strip_prefix("answer ") else {
            continue;
        };
        if name.contains('.') {
            inside.insert(name.to_owned(), format!("{module}::{path}").into());
            continue;
        }
        let pointer = format!("/components/schemas/{name}");
        let (Some(here), Some(there)) = (document.pointer(&pointer), theirs.pointer(&pointer))
        else {
            continue;
        };
        let known = members(&theirs, there)?;
        let unknown = members(document, here)?.into_iter();
        lacking.extend(
            unknown
                .filter(|member| !known.contains(member))
                .map(|member| {
                    let remedy = "give the component another name in the overlay";
                    format!(
                        "`{name}` has `{member}`, and the type of {} does not; {remedy}",
                        owner.name
                    )
                }),
        );
        components.insert(name.to_owned(), format!("{module}::{path}").into());
    }
    document[TYPES] = json!({"crate": module, "components": components, "members": inside});
    Ok(lacking)
}

/// The names of all members of an object.
fn members(document: &Value, schema: &Value) -> Result<BTreeSet<String>> {
    let all = Members::of(&parts(document, schema)?);
    Ok(all.declared.into_keys().map(str::to_owned).collect())
}
