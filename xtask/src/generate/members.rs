//! Every member of an answer, by the model that the code is generated from. Tests use it to take members away and to
//! know what has to become of the answer.

use serde_json::Value;

use super::absence::Absence;
use super::model::{self, JsonType, Kind, Object, Operation, Shape, Told, Union, Variant};
use super::read;
use crate::api::Api;
use crate::{Result, overlay};

/// The answers of one API.
pub struct Answers(model::Api);

/// A member that stands in an answer.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its JSON path as the client writes it, such as `data[3].id`.
    pub path: String,
    /// Its JSON pointer, such as `/data/3/id`.
    pub pointer: String,
    /// What an answer without it means.
    pub absence: Absence,
    /// The pointer of the innermost item of a list that it is a part of.
    pub item: Option<String>,
    /// Whether it alone tells which alternative of a union its object is. Without it the union is of an unknown kind,
    /// which decides nothing, and is kept as it came.
    pub tells: bool,
}

impl Answers {
    /// Reads the description of `api` and its overlay.
    pub fn of(api: &Api) -> Result<Self> {
        Ok(Self(read::read(api.name, &overlay::effective(api)?)?))
    }

    /// The members of `content`, which the operation of that id answers, out of the vendor's envelope. Those that are
    /// described, in the alternatives that the content takes of unions; what is inside of a member comes after it. An
    /// error if there is no such operation.
    pub fn members(&self, operation: &str, content: &Value) -> Result<Vec<Member>> {
        let known = self.0.operations.iter().find(|o| o.id == operation);
        let operation = known.ok_or_else(|| format!("there is no operation `{operation}`"))?;
        let mut walk = Walk {
            api: &self.0,
            found: Vec::new(),
        };
        walk.answer(operation, content);
        Ok(walk.found)
    }
}

struct Walk<'a> {
    api: &'a model::Api,
    found: Vec<Member>,
}

/// Where a value stands.
#[derive(Clone, Default)]
struct At {
    path: String,
    pointer: String,
    item: Option<String>,
    /// The member of the object here that tells which alternative of a union it is.
    told_by: Option<String>,
}

impl At {
    fn member(&self, name: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        let escaped = name.replace('~', "~0").replace('/', "~1");
        Self {
            path: format!("{}{dot}{name}", self.path),
            pointer: format!("{}/{escaped}", self.pointer),
            item: self.item.clone(),
            told_by: None,
        }
    }

    fn item(&self, index: usize) -> Self {
        let pointer = format!("{}/{index}", self.pointer);
        Self {
            path: format!("{}[{index}]", self.path),
            item: Some(pointer.clone()),
            pointer,
            told_by: None,
        }
    }
}

impl Walk<'_> {
    fn answer(&mut self, operation: &Operation, content: &Value) {
        let (Some(shape), at) = (&operation.answer, At::default()) else {
            return;
        };
        let Some(names) = operation.paginated.as_ref().filter(|_| content.is_object()) else {
            return self.value(shape, content, None, &at);
        };
        // The list stands beside its total.
        if let Some(total) = content.get(&names.total) {
            self.member(
                &Shape::Any,
                Absence::Unset,
                total,
                None,
                &at.member(&names.total),
            );
        }
        if let Some(items) = content.get(&names.items) {
            let absence = Absence::Fails { nullable: false };
            self.member(shape, absence, items, None, &at.member(&names.items));
        }
    }

    /// `tag` is what the member beside a union says of it.
    fn value(&mut self, shape: &Shape, value: &Value, tag: Option<&str>, at: &At) {
        match (shape, value) {
            (Shape::List(shape, _), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(shape, item, None, &at.item(index));
                }
            }
            (Shape::Map(shape), Value::Object(entries)) => {
                for (name, value) in entries {
                    self.value(shape, value, None, &at.member(name));
                }
            }
            (Shape::Redacted(shape) | Shape::Nullable(shape), _) => {
                self.value(shape, value, tag, at);
            }
            (Shape::Named(name), _) => match self.api.schemas.get(name).map(|s| &s.kind) {
                Some(Kind::Object(object)) => self.object(object, value, at),
                Some(Kind::Union(union)) => {
                    if let Some(variant) = alternative(union, value, tag) {
                        let at = At {
                            told_by: teller(union, variant),
                            ..at.clone()
                        };
                        self.value(&variant.shape, value, None, &at);
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn object(&mut self, object: &Object, value: &Value, at: &At) {
        for property in &object.properties {
            let Some(member) = value.get(&property.name) else {
                continue;
            };
            let tag = self
                .sibling(&property.shape)
                .and_then(|name| value.get(name)?.as_str());
            let absence = Absence::of(self.api, property);
            let place = self.found.len();
            let inside = &at.member(&property.name);
            self.member(&property.shape, absence, member, tag, inside);
            self.found[place].tells = at.told_by.as_ref() == Some(&property.name);
        }
    }

    fn member(
        &mut self,
        shape: &Shape,
        absence: Absence,
        value: &Value,
        tag: Option<&str>,
        at: &At,
    ) {
        self.found.push(Member {
            path: at.path.clone(),
            pointer: at.pointer.clone(),
            absence,
            item: at.item.clone(),
            tells: false,
        });
        self.value(shape, value, tag, at);
    }

    /// The member beside a union that tells its alternatives apart.
    fn sibling(&self, shape: &Shape) -> Option<&str> {
        let Shape::Named(name) = shape else {
            return None;
        };
        match &self.api.schemas.get(name)?.kind {
            Kind::Union(union) => union.sibling.as_deref(),
            _ => None,
        }
    }
}

/// The one member of an object that tells which alternative of a union it is.
fn teller(union: &Union, variant: &Variant) -> Option<String> {
    match &variant.told {
        Told::Tag(_) => union.tag.clone(),
        Told::Member(name, _) => Some(name.clone()),
        Told::Members(names) if names.len() == 1 => names.first().cloned(),
        Told::Members(_) | Told::Type(_) => None,
    }
}

/// The alternative of a union that a value takes; none if it is unknown.
fn alternative<'u>(union: &'u Union, value: &Value, tag: Option<&str>) -> Option<&'u Variant> {
    let tag = match &union.tag {
        Some(name) => value.get(name).and_then(Value::as_str),
        None => tag,
    };
    let tagged = union.tag.is_some() || union.sibling.is_some();
    let takes = |told: &Told| match told {
        Told::Tag(values) => tag.is_some_and(|tag| values.iter().any(|value| value == tag)),
        _ if tagged => false,
        Told::Member(name, constant) => value.get(name) == Some(constant),
        Told::Members(names) => names
            .iter()
            .any(|name| value.get(name).is_some_and(|member| !member.is_null())),
        Told::Type(JsonType::Object) => value.is_object(),
        Told::Type(JsonType::Objects) => value.get(0).is_some_and(Value::is_object),
        Told::Type(JsonType::List) => value.is_array(),
        Told::Type(JsonType::Text) => value.is_string(),
        Told::Type(JsonType::Number) => value.is_number(),
    };
    let mut variants = union.by_look().into_iter();
    variants.find(|variant| takes(&variant.told))
}
