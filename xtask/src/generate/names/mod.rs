//! The Rust names of everything public: chosen by progenitor, or given by the overlay (`x-rust-name`,
//! `x-rust-names`), and kept by `openapi/<api>/names.lock` once it is there.

mod census;
mod collisions;
mod given;
mod lock;
mod read;
mod table;

use std::collections::BTreeMap;

use super::model::{Api, Location, Operation, Parameter};
use super::progenitor::{Made, wire_name};

pub use self::lock::{Accepted, Lock};
pub use self::read::letters;
pub use self::table::{Key, Sort, Table, table};
use serde_json::Value;

/// Annotations by which the overlay gives names.
pub const GIVEN: [&str; 2] = ["x-rust-name", "x-rust-names"];

type Result<T> = std::result::Result<T, String>;

/// Rust names of one API.
#[derive(Default)]
pub struct Names {
    /// Field of a struct by schema and member, variant of an enumeration by schema and value.
    members: BTreeMap<String, BTreeMap<String, syn::Ident>>,
    /// Method of `Client` by builder.
    methods: BTreeMap<String, syn::Ident>,
    /// Setter by builder and parameter: where it stands, and its name on the wire.
    setters: BTreeMap<String, BTreeMap<(Location, String), syn::Ident>>,
}

impl Names {
    /// The field or variant for a member of a schema.
    pub fn member(&self, schema: &str, member: &str) -> Result<&syn::Ident> {
        self.members
            .get(schema)
            .and_then(|m| m.get(member))
            .ok_or_else(|| {
                format!("progenitor made no field or variant for `{member}` of `{schema}`")
            })
    }

    /// The method of `Client` that starts an operation.
    pub fn method(&self, operation: &str) -> Result<&syn::Ident> {
        self.methods
            .get(operation)
            .ok_or_else(|| format!("progenitor made no method for operation `{operation}`"))
    }

    /// The setter for a parameter of an operation.
    pub fn setter(&self, operation: &Operation, parameter: &Parameter) -> Result<&syn::Ident> {
        self.setters
            .get(&operation.rust)
            .and_then(|all| all.get(&(parameter.location, wire_name(parameter))))
            .ok_or_else(|| {
                format!(
                    "progenitor made no setter for parameter `{}` of `{}`",
                    parameter.name, operation.rust
                )
            })
    }
}

/// Names everything in the model, of which progenitor has made this.
pub fn names(api: &Api, made: &Made) -> Result<Names> {
    let mut names = read::names(api, made)?;
    given::apply(api, &mut names)?;
    collisions::refuse(api, &names)?;
    Ok(names)
}

/// The setter that sends null, beside the setter of a value.
pub fn null(setter: &syn::Ident) -> syn::Ident {
    quote::format_ident!("{}_null", setter.to_string().trim_matches('_'))
}

/// The lock of an API after its names were chosen from `effective`. An error lists what changed and how to accept it.
pub fn locked(
    name: &str,
    api: &Api,
    effective: &Value,
    names: &Names,
    lock: &Lock,
    accepted: Accepted,
) -> Result<Lock> {
    let held = census::census(api, effective);
    let next = lock.next(
        &table(api, names)?,
        |key| held.contains(&census::plain(key)),
        accepted,
    );
    next.map_err(|findings| {
        format!(
            "{} public names are not those of openapi/{name}/names.lock:\n{}\nto keep a name, give it with `x-rust-name` \
             or `x-rust-names` in openapi/{name}/overlay.yaml; to accept the change, which breaks users' code: cargo xtask \
             names accept {name}",
            findings.len(),
            findings.join("\n")
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;
    use crate::generate::Input;
    use serde_json::json;

    #[test]
    fn whatever_has_a_name_is_found_in_the_description() {
        for registered in api::ALL {
            let input = Input::of(&registered).unwrap();
            let table = input.names().unwrap();
            let held = census::census(&input.model, &input.effective);
            assert!(table.len() > 1000, "{}", table.len());
            let missing: Vec<_> = table
                .keys()
                .filter(|key| !held.contains(&census::plain(key)))
                .map(ToString::to_string)
                .collect();
            assert_eq!(missing, [""; 0]);
        }
    }
    #[test]
    fn a_schema_that_holds_itself_under_another_name_is_counted_once() {
        let user = json!({"$ref": "#/components/schemas/User"});
        let description = json!({"openapi": "3.0.3", "info": {"version": "1"},
            "paths": {"/a": {"get": {"operationId": "a", "tags": ["T"], "responses": {
                "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Me"}}}}}}}},
            "components": {"schemas": {
                "Me": {"allOf": [user]},
                "User": {"type": "object", "properties": {"manager": {"allOf": [user]}}}}}});
        let input = Input::read(&api::ALL[0], description).unwrap();
        let held = census::census(&input.model, &input.effective);
        let table = input.names().unwrap();
        let members: Vec<_> = table
            .iter()
            .filter(|(key, _)| key.sort == Sort::Member)
            .map(|(key, name)| format!("{key} = {name}"))
            .collect();
        assert_eq!(
            members,
            [
                "member answer Me: manager = manager",
                "member answer User: manager = manager"
            ]
        );
        assert!(table.keys().all(|key| held.contains(&census::plain(key))));
    }
}
