//! What a description says, in the form that every later step reads: operations, named schemas and shapes.
//!
//! Each inline object and enumeration has a name here, each alias is resolved, and each schema travels one way
//! only. Built by `read`; nothing in it is Rust yet.

mod listing;
mod operation;
mod schema;
mod secrets;
mod shape;
mod union;

use std::collections::{BTreeMap, BTreeSet};

pub use self::listing::{Keyset, Listed, Listing, Paging};
pub use self::operation::{
    Body, Condition, Location, Operation, Paginated, Parameter, Rate, Receipt, Style,
};
pub use self::schema::{Kind, Object, Property, Role, Schema, Way};
pub use self::secrets::secrets;
pub use self::shape::{ListLimits, Shape, TextLimits, Unit};
pub use self::union::{JsonType, Told, Union, Variant};

/// One vendor's API.
pub struct Api {
    /// Name in the registry.
    pub name: String,
    /// Version that the vendor states.
    pub version: String,
    /// Path that the vendor's server URL ends with, such as `/v1`; empty if none.
    pub base_path: String,
    /// In order of path and method.
    pub operations: Vec<Operation>,
    /// Named schemas, by Rust name.
    pub schemas: BTreeMap<String, Schema>,
    /// Types of components: by their name in the description and the way they travel, their Rust name.
    pub components: BTreeMap<(String, Way), String>,
    /// Objects that are only the body of a single operation.
    pub unbuilt: BTreeSet<String>,
    /// Kinds of identifiers that answers have and no path does.
    pub received: BTreeSet<String>,
    /// Names that the overlay gives.
    pub given: Given,
    /// Whether the operations stand for events, each of which is read like an answer.
    pub events: bool,
    /// The crate, as Rust spells it, whose types are used where [`Schema::foreign`] says so, and whose identifiers are.
    pub types_of: Option<String>,
}

/// Rust names that the overlay gives, instead of those that would be chosen.
#[derive(Default)]
pub struct Given {
    /// Of methods, by [`Operation::rust`].
    pub methods: BTreeMap<String, String>,
    /// Of setters, by [`Operation::rust`], location and name of the parameter.
    pub setters: BTreeMap<(String, Location, String), String>,
    /// Of members and of values of enumerations, by schema and name on the wire.
    pub members: BTreeMap<(String, String), String>,
}

impl Api {
    /// Kinds of identifiers that stand in paths.
    pub fn path_identifiers(&self) -> BTreeSet<&str> {
        let parameters = self.operations.iter().flat_map(|o| &o.parameters);
        parameters
            .filter_map(|parameter| parameter.identifier.as_deref())
            .collect()
    }

    /// Resource groups, sorted.
    pub fn groups(&self) -> BTreeSet<&str> {
        self.operations.iter().map(|o| o.group.as_str()).collect()
    }

    /// The object that a shape is, with its name.
    pub fn object<'a>(&'a self, shape: &'a Shape) -> Option<(&'a str, &'a Object)> {
        let Shape::Named(name) = shape else {
            return None;
        };
        match &self.schemas.get(name)?.kind {
            Kind::Object(object) => Some((name, object)),
            _ => None,
        }
    }

    /// Whether an object that is sent has a builder of its own: one that is only the body of a single operation does
    /// not need any, because its members are setters of the call.
    pub fn is_built(&self, name: &str) -> bool {
        !self.unbuilt.contains(name)
    }
}
