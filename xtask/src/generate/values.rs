//! Every member and parameter of an API by its name, and whether it is kept out of sight.

use super::model::{Api, Kind, Shape};

/// A member of a type, or a parameter of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The type, or the operation id.
    pub owner: String,
    /// Whether it is a parameter.
    pub parameter: bool,
    /// Its name, as the vendor spells it.
    pub name: String,
    /// Whether it can hold a secret at all: booleans, points in time and closed or open sets of known values cannot.
    pub can_hold_secret: bool,
    /// Whether the generated code hides it, or everything secret inside of it.
    pub hidden: bool,
}

pub(super) fn values(api: &Api) -> Vec<Value> {
    let mut values = Vec::new();
    for (owner, schema) in &api.schemas {
        if let Kind::Object(object) = &schema.kind {
            for property in &object.properties {
                values.push(value(api, owner, &property.name, &property.shape, false));
            }
        }
    }
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let (name, shape) = (&parameter.name, &parameter.shape);
            values.push(value(api, &operation.id, name, shape, true));
        }
    }
    values
}

fn value(api: &Api, owner: &str, name: &str, shape: &Shape, parameter: bool) -> Value {
    Value {
        owner: owner.to_owned(),
        parameter,
        name: name.to_owned(),
        can_hold_secret: can_hold_secret(api, shape),
        hidden: api.holds_secret(shape),
    }
}

fn can_hold_secret(api: &Api, shape: &Shape) -> bool {
    match shape {
        Shape::Bool | Shape::Instant(_) | Shape::Number | Shape::Seconds { .. } => false,
        Shape::List(inner, _) | Shape::Map(inner) | Shape::Nullable(inner) => {
            can_hold_secret(api, inner)
        }
        Shape::Named(name) => !matches!(
            api.schemas.get(name).map(|schema| &schema.kind),
            Some(Kind::Enumeration(_))
        ),
        _ => true,
    }
}
