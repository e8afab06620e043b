//! What a description says, in the form that every later step reads: operations, named schemas and shapes.
//!
//! Each inline object and enumeration has a name here, each alias is resolved, and each schema travels one way
//! only. Built by `read`; nothing in it is Rust yet.

use std::collections::{BTreeMap, BTreeSet};

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

/// One method on one path.
#[allow(clippy::struct_excessive_bools)] // a table of facts, not a state
pub struct Operation {
    /// The vendor's operation id.
    pub id: String,
    /// Upper camel case: the name of the builder.
    pub rust: String,
    pub method: String,
    pub path: String,
    /// Kebab case: file and cargo feature.
    pub group: String,
    pub parameters: Vec<Parameter>,
    /// What has to hold between parameters.
    pub conditions: Vec<Condition>,
    pub body: Body,
    /// Whether the overlay says that its method is written by hand.
    pub by_hand: bool,
    /// Status of the success answer.
    pub status: String,
    /// `None`: the answer has no content.
    pub answer: Option<Shape>,
    /// Error statuses that the description states.
    pub failures: Vec<String>,
    pub enveloped: bool,
    pub receipt: Option<Receipt>,
    pub paginated: Option<Paginated>,
    pub idempotent: bool,
    pub deprecated: bool,
    /// False where the vendor asks for no credentials.
    pub requires_auth: bool,
    pub rate: Rate,
    pub paging: Paging,
    pub listed: Listed,
}

impl Operation {
    /// Whether the method has to be written by hand.
    pub fn handwritten(&self) -> bool {
        self.by_hand
    }
}

/// An answer that only says that it was done.
pub struct Receipt {
    /// The member that says it.
    pub done: Option<String>,
    /// Members that repeat a parameter of the path, each with its name.
    pub named: Vec<(String, String)>,
}

/// The members of an answer that may hold the list beside its total.
pub struct Paginated {
    pub items: String,
    pub total: String,
}

/// Where the vendor counts the calls of an operation.
pub enum Rate {
    Common,
    Uncounted,
    Own {
        bucket: String,
        calls: u32,
        seconds: u64,
        /// Path parameters of which every value has a bucket of its own.
        by: Vec<String>,
    },
}

/// What a request carries.
pub enum Body {
    None,
    Json { shape: Shape, required: bool },
    Multipart,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    Path,
    Query,
    Header,
}

/// How a list is written into a query.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Repeat,
    Comma,
    Brackets,
}

pub struct Parameter {
    pub name: String,
    pub location: Location,
    pub required: bool,
    pub style: Style,
    pub shape: Shape,
    pub deprecated: bool,
    pub default: Option<serde_json::Value>,
    /// Type name of a path parameter.
    pub identifier: Option<String>,
}

/// What a parameter asks of another.
pub enum Condition {
    /// `parameter` is required when `other` is set or, if `equals` is some, has that value.
    Required {
        parameter: String,
        other: String,
        equals: Option<String>,
    },
    /// `parameter` does not go with `other`.
    Exclusive { parameter: String, other: String },
}

/// Pagination of the list.
#[derive(PartialEq, Eq)]
pub enum Paging {
    None,
    Offset,
    Page {
        in_body: bool,
        page: String,
        limit: String,
    },
}

/// Whether a list can be read page by page.
pub enum Listed {
    /// It is not paginated.
    No,
    /// It can.
    Yes(Listing),
    /// It is paginated, but does not fit, for this reason.
    Unfit {
        why: String,
        /// Whether the overlay says so; otherwise it was found.
        stated: bool,
    },
}

/// How a list is read page by page.
pub struct Listing {
    pub item: Shape,
    /// The largest page.
    pub largest: Option<u32>,
    /// The members of the answer that hold the list and, as a path with dots, the total.
    pub within: Option<(String, String)>,
    pub keyset: Option<Keyset>,
}

/// Pages that begin behind an item.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keyset {
    /// The parameter that names the item.
    pub after: String,
    /// The member of an item that it is named by.
    pub key: String,
    /// The parameter that orders the list.
    pub order: String,
    /// The orders that it works with, beside the default.
    pub orders: Vec<String>,
}

/// Bounds of a text; `usize::MAX` stands for none.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct TextLimits {
    pub min: usize,
    pub max: usize,
    pub pattern: Option<String>,
    /// Such as `date-time`: told in the docs, not checked.
    pub format: Option<String>,
}

impl TextLimits {
    /// Whether no text is refused.
    pub fn takes_all(&self) -> bool {
        self.min == 0 && self.max == usize::MAX && self.pattern.is_none()
    }
}

/// Bounds of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ListLimits {
    pub min: usize,
    pub max: usize,
    pub unique: bool,
}

/// The form of a value.
#[derive(Clone, PartialEq, Debug)]
pub enum Shape {
    Any,
    Bool,
    Integer {
        min: i64,
        max: i64,
    },
    Number,
    /// A point in time, counted from 1970.
    Instant(Unit),
    /// A duration in seconds; in requests only.
    Seconds {
        min: i64,
        max: i64,
    },
    Text(TextLimits),
    Secret,
    /// The name of a thing of this kind; in answers only.
    Identifier(String),
    List(Box<Shape>, ListLimits),
    Map(Box<Shape>),
    /// An object of any members, with a bound on its JSON text in bytes.
    Object {
        max_bytes: usize,
    },
    /// A named schema.
    Named(String),
    /// Not to be seen, though it is no text.
    Redacted(Box<Shape>),
    /// `null` is allowed: only inside lists and maps, a property says it itself.
    Nullable(Box<Shape>),
}

/// What a point in time is counted in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    Milliseconds,
    Seconds,
}

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
