//! Schemas that have names: objects, enumerations, unions.

use std::collections::BTreeSet;

use super::{Shape, Union};

/// Which way a schema travels.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Way {
    Request,
    Response,
}

pub struct Schema {
    /// Name in the description, or where it stands.
    pub origin: String,
    /// An enumeration may travel both ways; everything else one.
    pub ways: BTreeSet<Way>,
    pub kind: Kind,
    /// Groups whose operations reach it.
    pub groups: BTreeSet<String>,
    /// The path of the type where another crate has it; then `kind` says nothing.
    pub foreign: Option<String>,
}

pub enum Kind {
    Object(Object),
    Enumeration(Vec<String>),
    Union(Union),
}

impl Kind {
    /// The shapes that a schema is made of.
    pub fn shapes(&self) -> Vec<&Shape> {
        match self {
            Self::Object(object) => object.properties.iter().map(|p| &p.shape).collect(),
            Self::Enumeration(_) => Vec::new(),
            Self::Union(union) => union.variants.iter().map(|v| &v.shape).collect(),
        }
    }
}

#[derive(Default)]
pub struct Object {
    pub properties: Vec<Property>,
    /// Further members are part of the description.
    pub open: bool,
    /// Lists of properties of which at least one must be there.
    pub any_of: Vec<Vec<String>>,
    /// Lists of properties of which exactly one must be there.
    pub one_of: Vec<Vec<String>>,
}

pub struct Property {
    pub name: String,
    pub required: bool,
    pub nullable: bool,
    pub deprecated: bool,
    pub shape: Shape,
    pub role: Role,
    pub default: Option<serde_json::Value>,
    /// Required when another property has this value.
    pub required_when: Option<(String, serde_json::Value)>,
    /// The one boolean that may be sent, if only one may.
    pub only: Option<bool>,
}

/// What becomes of a member that a required answer leaves out.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Role {
    /// It reads as its type's zero value.
    #[default]
    Plain,
    /// It decides access: without it the answer cannot be read.
    Decisive,
    /// It counts a list: unknown.
    Total,
}
