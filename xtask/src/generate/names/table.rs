//! Every public name with the thing on the wire that it stands for. Things are named by where they stand in the
//! description, never by a Rust name, so that a table of one day can be compared with that of another.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{Names, Result};
use crate::generate::emit::Place;
use crate::generate::model::{Api, Body, Kind, Location, Operation, Shape, Told, Way};

/// What a name is given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// An operation: its method of `Client`, after which its constant is called.
    Operation,
    /// An operation: its builder.
    Builder,
    /// An event: its variant of the enumeration of all events.
    Event,
    /// A parameter: its setter.
    Parameter,
    /// A parameter of the path: its identifier type.
    Identifier,
    /// A schema: its type, if it has one.
    Type,
    /// A member of an object: its field, or its setter if it is sent, on a builder or on the call.
    Member,
    /// A value of an enumeration: its variant.
    Value,
    /// An alternative of a union: its variant.
    Alternative,
}

impl Sort {
    pub(super) const ALL: [(Self, &'static str); 9] = [
        (Self::Operation, "operation"),
        (Self::Builder, "builder"),
        (Self::Event, "event"),
        (Self::Parameter, "parameter"),
        (Self::Identifier, "identifier"),
        (Self::Type, "type"),
        (Self::Member, "member"),
        (Self::Value, "value"),
        (Self::Alternative, "alternative"),
    ];

    fn word(self) -> &'static str {
        let mut all = Self::ALL.into_iter();
        all.find(|(sort, _)| *sort == self).map_or("", |(_, w)| w)
    }

    /// Whether the place is the thing, so that a key of it has no other name.
    pub(super) fn is_place(self) -> bool {
        matches!(
            self,
            Self::Operation | Self::Builder | Self::Event | Self::Type
        )
    }
}

/// A thing on the wire that has a Rust name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// What it is.
    pub sort: Sort,
    /// Where it stands: an operation without the names of its path parameters (`GET /users/{}`), or a place in one
    /// (`POST /users body`), or a component by the way it travels (`answer User`), and members from there on.
    pub place: String,
    /// Its name there; empty where the place is the thing, or where a value is the empty string.
    pub thing: String,
}

/// Between the place of a key and its thing.
const BETWEEN: &str = ": ";
/// A thing without a letter, which an escaped name cannot be.
const EMPTY: &str = "\"\"";

impl Key {
    pub(super) fn new(sort: Sort, place: &str, thing: &str) -> Self {
        // A line of the lock holds one name, and the first colon before a space ends the place.
        let place = place.escape_debug().to_string();
        Self {
            sort,
            place: place.replace(BETWEEN, ":\\u{20}"),
            thing: thing.escape_debug().to_string(),
        }
    }

    /// Reads what `Display` wrote.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (word, rest) = text.split_once(' ')?;
        let (sort, _) = Sort::ALL.into_iter().find(|(_, known)| *known == word)?;
        let (place, thing) = if sort.is_place() {
            (rest, "")
        } else {
            rest.split_once(BETWEEN)?
        };
        Some(Self {
            sort,
            place: place.to_owned(),
            thing: if thing == EMPTY { "" } else { thing }.to_owned(),
        })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.sort.word(), self.place)?;
        match self.thing.as_str() {
            _ if self.sort.is_place() => Ok(()),
            "" => write!(f, "{BETWEEN}{EMPTY}"),
            thing => write!(f, "{BETWEEN}{thing}"),
        }
    }
}

/// The Rust name of everything public: a path from the root of the crate for what stands in a module, otherwise an
/// identifier.
pub type Table = BTreeMap<Key, String>;

/// An operation as keys name it: path parameters may get other names without anything else changing.
pub(super) fn operation_place(method: &str, path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        let (before, after) = (segment.split_once('{'), segment.rsplit_once('}'));
        match (before, after) {
            (Some((before, _)), Some((_, after))) => format!("{before}{{}}{after}"),
            _ => segment.to_owned(),
        }
    });
    let path = segments.collect::<Vec<_>>().join("/");
    format!("{} {path}", method.to_uppercase())
}

/// A parameter as keys name it; one of the path by its position.
pub(super) fn parameter_thing(location: &str, name: &str, path: &str) -> String {
    if location != "path" {
        return format!("{location} {name}");
    }
    let place = path.find(&format!("{{{name}}}")).unwrap_or(0);
    format!("path {}", path[..place].matches('{').count() + 1)
}

/// A component as keys name it.
pub(super) fn component_place(name: &str, way: Way) -> String {
    match way {
        Way::Request => format!("request {name}"),
        Way::Response => format!("answer {name}"),
    }
}

/// Every public name of an API but those of groups and of patterns, which are named after nothing but themselves.
pub fn table(api: &Api, names: &Names) -> Result<Table> {
    let mut walk = Walk {
        api,
        names,
        components: api.components.values().map(String::as_str).collect(),
        table: Table::new(),
    };
    for operation in &api.operations {
        walk.operation(operation)?;
    }
    for ((component, way), rust) in &api.components {
        walk.named(rust, *way, &component_place(component, *way))?;
    }
    Ok(walk.table)
}

struct Walk<'a> {
    api: &'a Api,
    names: &'a Names,
    /// Types that are components: what they hold is told once, at the component.
    components: BTreeSet<&'a str>,
    table: Table,
}

impl Walk<'_> {
    fn put(&mut self, sort: Sort, place: &str, thing: &str, name: String) -> Result<()> {
        let key = Key::new(sort, place, thing);
        match self.table.get(&key) {
            Some(known) if *known != name => {
                Err(format!("`{key}` is called both `{known}` and `{name}`"))
            }
            _ => {
                self.table.insert(key, name);
                Ok(())
            }
        }
    }

    fn operation(&mut self, operation: &Operation) -> Result<()> {
        let place = operation_place(&operation.method, &operation.path);
        if self.api.events {
            self.put(Sort::Event, &operation.id, "", operation.rust.clone())?;
        } else if !operation.handwritten() {
            let method = self.names.method(&operation.rust)?.to_string();
            self.put(Sort::Operation, &place, "", method)?;
            let module = Place::Group(operation.group.clone()).module();
            let builder = format!("{module}::{}Call", operation.rust);
            self.put(Sort::Builder, &place, "", builder)?;
        }
        for parameter in &operation.parameters {
            let location = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
            };
            let thing = parameter_thing(location, &parameter.name, &operation.path);
            if !operation.handwritten() {
                let setter = self.names.setter(operation, parameter)?.to_string();
                self.put(Sort::Parameter, &place, &thing, setter)?;
            }
            if let (Some(identifier), Shape::Text(_)) = (&parameter.identifier, &parameter.shape) {
                let identifier = format!("ids::{identifier}");
                self.put(Sort::Identifier, &place, &thing, identifier)?;
            }
            let inside = format!("{place} {thing}");
            self.shape(&parameter.shape, Way::Request, &inside)?;
        }
        if let Body::Json { shape, .. } = &operation.body {
            self.shape(shape, Way::Request, &format!("{place} body"))?;
        }
        if let Some(shape) = &operation.answer {
            self.shape(shape, Way::Response, &format!("{place} answer"))?;
        }
        Ok(())
    }

    fn shape(&mut self, shape: &Shape, way: Way, place: &str) -> Result<()> {
        match shape {
            Shape::List(inner, _) => self.shape(inner, way, &format!("{place}[]")),
            Shape::Map(inner) => self.shape(inner, way, &format!("{place}{{}}")),
            Shape::Redacted(inner) | Shape::Nullable(inner) => self.shape(inner, way, place),
            Shape::Named(rust) if !self.components.contains(rust.as_str()) => {
                self.named(rust, way, place)
            }
            _ => Ok(()),
        }
    }

    fn named(&mut self, rust: &str, way: Way, place: &str) -> Result<()> {
        let Some(schema) = self.api.schemas.get(rust) else {
            return Ok(());
        };
        // The members of a body without a type of its own are setters of the call.
        let is_type = way == Way::Response
            || !matches!(schema.kind, Kind::Object(_))
            || self.api.is_built(rust);
        if is_type {
            let path = match &schema.foreign {
                Some(path) => path.clone(),
                None => format!("{}::{rust}", Place::of(schema).module()),
            };
            self.put(Sort::Type, place, "", path)?;
        }
        if schema.foreign.is_some() {
            return Ok(()); // the names of what it holds are the other crate's
        }
        match &schema.kind {
            Kind::Object(object) => {
                for property in &object.properties {
                    let name = self.names.member(rust, &property.name)?.to_string();
                    self.put(Sort::Member, place, &property.name, name)?;
                    let inside = format!("{place}.{}", property.name);
                    self.shape(&property.shape, way, &inside)?;
                }
            }
            Kind::Enumeration(values) => {
                for value in values {
                    let name = self.names.member(rust, value)?.to_string();
                    self.put(Sort::Value, place, value, name)?;
                }
            }
            Kind::Union(union) => {
                for variant in &union.variants {
                    let told = told(&variant.told);
                    for one in &told {
                        self.put(Sort::Alternative, place, one, variant.rust.clone())?;
                    }
                    let first = told.first().map_or("", String::as_str);
                    self.shape(&variant.shape, way, &format!("{place}<{first}>"))?;
                }
            }
        }
        Ok(())
    }
}

/// What tells an alternative, as keys name it, sorted: each value and each member by itself, so that one more is no
/// other alternative.
fn told(told: &Told) -> Vec<String> {
    let mut all = match told {
        Told::Tag(values) => values.clone(),
        Told::Member(name, value) => vec![format!("{name}={value}")],
        Told::Members(names) => names.clone(),
        Told::Type(kind) => vec![format!("{kind:?}").to_lowercase()],
    };
    all.sort();
    all
}
