//! Rust names that the overlay gives: `x-rust-name` on an operation, a parameter or a schema that becomes a type, and
//! `x-rust-names` on a schema for its members or its values. One that names nothing is an error.

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use serde_json::Value;

use super::json::{members, text};
use super::{Reader, Result};
use crate::generate::model::Location;
use crate::generate::names::GIVEN;

const NAME: &str = GIVEN[0];
const NAMES: &str = GIVEN[1];

impl Reader<'_> {
    /// What the builder of an operation, its constant and the types of its body and answer are named after.
    pub(super) fn operation_name(&mut self, id: &str, source: &Value) -> Result<String> {
        let Some(name) = given(source, false)? else {
            return Ok(id.to_upper_camel_case());
        };
        // A name that only splits the id into other words concerns the method: `OAuth` stays in names of types.
        let other_words = name.replace('_', "") == id.to_lowercase().replace('_', "");
        let rust = if other_words { id } else { name }.to_upper_camel_case();
        self.given.methods.insert(rust.clone(), name.to_owned());
        Ok(rust)
    }

    /// Keeps the name that is given to the setter of a parameter.
    pub(super) fn parameter_name(
        &mut self,
        operation: &str,
        location: Location,
        source: &Value,
    ) -> Result<()> {
        if let Some(name) = given(source, false)? {
            let key = (operation.to_owned(), location, text(&source["name"]).into());
            self.given.setters.insert(key, name.to_owned());
        }
        Ok(())
    }

    /// Keeps the names that a schema gives to members or, with `variants`, to values of the type `rust`.
    pub(super) fn member_names(
        &mut self,
        schema: &Value,
        rust: &str,
        variants: bool,
    ) -> Result<()> {
        for (wire, name) in members(&schema[NAMES]) {
            let known = if variants {
                schema["enum"]
                    .as_array()
                    .is_some_and(|all| all.iter().any(|value| value == wire))
            } else {
                schema["properties"].get(wire).is_some()
            };
            if !known {
                return Err(format!("`{NAMES}` names `{wire}`, which `{rust}` lacks"));
            }
            let name = checked(name, variants)?.to_owned();
            let key = (rust.to_owned(), wire.to_owned());
            self.given.members.insert(key, name);
        }
        Ok(())
    }
}

/// What a type is named after: the name that the overlay gives, or `hint`.
pub(super) fn type_base<'a>(schema: &'a Value, hint: &'a str) -> Result<&'a str> {
    let has = |parts: &[&str]| parts.iter().any(|part| schema.get(part).is_some());
    if has(&[NAMES]) && !has(&["properties", "enum"]) {
        return Err(format!(
            "{hint}: `{NAMES}` names members or values, and this schema states none"
        ));
    }
    let Some(name) = given(schema, true)? else {
        return Ok(hint);
    };
    if has(&["properties", "enum", "allOf", "oneOf", "anyOf"]) {
        Ok(name)
    } else {
        Err(format!(
            "{hint}: `{NAME}` on a schema names its type, and this one has none; \
             `{NAMES}` on the schema around it names its member"
        ))
    }
}

/// A reference has no name of its own.
pub(super) fn no_name_beside_reference(schema: &Value, hint: &str) -> Result<()> {
    match GIVEN.iter().find(|name| schema.get(name).is_some()) {
        Some(name) => Err(format!(
            "{hint}: `{name}` beside a reference names nothing; put it on the schema that is meant"
        )),
        None => Ok(()),
    }
}

fn given(source: &Value, camel: bool) -> Result<Option<&str>> {
    source
        .get(NAME)
        .map(|name| checked(name, camel))
        .transpose()
}

/// A name in Rust's case that needs no escaping.
fn checked(name: &Value, camel: bool) -> Result<&str> {
    let name = text(name);
    let cased = if camel {
        name.starts_with(char::is_uppercase) && !name.contains('_')
    } else {
        name.to_snake_case() == name
    };
    if cased && syn::parse_str::<syn::Ident>(name).is_ok() {
        Ok(name)
    } else {
        let case = if camel { "upper camel" } else { "snake" };
        Err(format!("`{name}` is no Rust name in {case} case"))
    }
}
