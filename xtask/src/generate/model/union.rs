//! One of several shapes, and how they are told apart.

use super::Shape;

/// One of several shapes.
pub struct Union {
    /// The member that tells which, if one does.
    pub tag: Option<String>,
    /// The member of the object around it that tells which, if one does.
    pub sibling: Option<String>,
    pub variants: Vec<Variant>,
}

impl Union {
    /// The alternatives in the order in which they are looked for: constants decide before members that must be there,
    /// and types last.
    pub fn by_look(&self) -> Vec<&Variant> {
        let mut sorted: Vec<&Variant> = self.variants.iter().collect();
        sorted.sort_by_key(|variant| match variant.told {
            Told::Tag(_) | Told::Member(..) => 0,
            // A list of objects is a list, too.
            Told::Members(_) | Told::Type(JsonType::Objects) => 1,
            Told::Type(_) => 2,
        });
        sorted
    }
}

pub struct Variant {
    /// Upper camel case.
    pub rust: String,
    pub told: Told,
    pub shape: Shape,
}

/// How an alternative is told from the others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Told {
    /// By one of these values of the tag or of the sibling.
    Tag(Vec<String>),
    /// By a member that has this value.
    Member(String, serde_json::Value),
    /// By any of these members, which only it must have: so one that is left out is missed.
    Members(Vec<String>),
    /// By the type of the JSON value.
    Type(JsonType),
}

/// Types of JSON values.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum JsonType {
    Object,
    /// A list that begins with an object.
    Objects,
    List,
    Text,
    Number,
}
