//! What becomes of an answer that leaves a member out, or has null there. One rule: the types that read answers are
//! written by it, and the tests that take members away expect it.

use super::model::{Api, Kind, Property, Role, Shape};

/// What an answer without a member means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Absence {
    /// `None`; null is the same.
    Unset,
    /// The zero value of its type; null is the same.
    Zero,
    /// It cannot be read, because the member or a part of it decides access.
    Fails {
        /// Whether null says something, so that it is read as `None`.
        nullable: bool,
    },
}

impl Absence {
    /// What it means that an answer leaves out `property`.
    pub(super) fn of(api: &Api, property: &Property) -> Self {
        let nullable = property.nullable;
        match property.role {
            Role::Total => Self::Unset,
            Role::Decisive if property.required => Self::Fails { nullable },
            _ if !property.required || nullable => Self::Unset,
            _ => match &property.shape {
                Shape::Named(name) if !is_defaultable(api, name) => Self::Fails { nullable },
                _ => Self::Zero,
            },
        }
    }
}

/// Whether a value can be made up when it is left out: nothing in it decides access.
pub(super) fn is_defaultable(api: &Api, name: &str) -> bool {
    fn within(api: &Api, name: &str, depth: usize) -> bool {
        let Some(schema) = api.schemas.get(name) else {
            return true;
        };
        if schema.foreign.is_some() {
            return false;
        }
        let Kind::Object(object) = &schema.kind else {
            return true;
        };
        depth > 0
            && object.properties.iter().all(|property| {
                // Null may say something of a decisive member, such as that there is no end.
                !property.required
                    || (property.role != Role::Decisive
                        && (property.nullable
                            || match &property.shape {
                                Shape::Named(inner) => within(api, inner, depth - 1),
                                _ => true,
                            }))
            })
    }
    within(api, name, 8)
}
