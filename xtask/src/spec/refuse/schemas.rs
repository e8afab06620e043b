//! What is refused of schemas.

use serde_json::Value;

use super::{Refusal, composition, keywords, values};
use crate::spec::schemas::{Schema, Schemas};

/// A check of one schema of a description; a finding is a text that follows the place, or an empty one.
pub(super) type Check = fn(&Value, Schema<'_>) -> Vec<String>;

pub(super) const REFUSALS: &[Refusal<Check>] = &[
    Refusal {
        construct: "`multipleOf`",
        remedy: "remove it in the overlay if the vendor does not need the check, or implement it",
        places: keywords::multiple_of,
    },
    Refusal {
        construct: "a schema keyword that is not listed under \"What is enforced\"",
        remedy: "remove it in the overlay if the vendor does not need the check, or implement it",
        places: keywords::unknown,
    },
    Refusal {
        construct: "a `type` that OpenAPI 3.0 does not have",
        remedy: "set one type in the overlay, or list several as alternatives of `oneOf`",
        places: keywords::types,
    },
    Refusal {
        construct: "a keyword whose value OpenAPI 3.0 does not allow",
        remedy: "correct it in the overlay",
        places: keywords::malformed,
    },
    Refusal {
        construct: "a schema that no value fits",
        remedy: "remove it in the overlay",
        places: keywords::nothing,
    },
    Refusal {
        construct: "a keyword beside `$ref`",
        remedy: "state it in the schema that is referred to, or remove it in the overlay",
        places: keywords::beside_reference,
    },
    Refusal {
        construct: "a typed `additionalProperties` beside members",
        remedy: "declare the members, or set `additionalProperties: true` in the overlay",
        places: keywords::typed_rest,
    },
    Refusal {
        construct: "a keyword beside `allOf`",
        remedy: "move it into a part in the overlay, or remove it",
        places: composition::beside_all_of,
    },
    Refusal {
        construct: "`oneOf` or `anyOf` inside or beside `allOf`",
        remedy: "write the common members into each alternative in the overlay",
        places: composition::union_in_all_of,
    },
    Refusal {
        construct: "an `allOf` of schemas that are not objects",
        remedy: "write the one schema that it stands for in the overlay",
        places: composition::parts_without_members,
    },
    Refusal {
        construct: "a member declared twice with different types",
        remedy: "remove one of the declarations in the overlay",
        places: composition::declared_twice,
    },
    Refusal {
        construct: "a required member that a request does not declare",
        remedy: "declare it, or remove it from `required` in the overlay",
        places: composition::undeclared,
    },
    Refusal {
        construct: "a keyword beside `oneOf` or `anyOf`",
        remedy: "write it into each alternative in the overlay",
        places: composition::beside_union,
    },
    Refusal {
        construct: "an alternative that has neither a type nor members nor a reference",
        remedy: "if it only requires members, use `x-any-of-required` or `x-one-of-required` in the overlay",
        places: composition::shapeless_alternatives,
    },
    Refusal {
        construct: "a discriminator without alternatives",
        remedy: "list the alternatives by `oneOf` in the overlay",
        places: composition::lone_discriminator,
    },
    Refusal {
        construct: "a discriminator that names a schema outside its alternatives",
        remedy: "correct its mapping in the overlay",
        places: composition::foreign_mapping,
    },
    Refusal {
        construct: "a union that is told by the member beside it and is no member itself",
        remedy: "tell its alternatives apart by another rule of `x-union`",
        places: composition::sibling_of_nothing,
    },
    Refusal {
        construct: "an enumeration whose values are not of its type, or of several types, or none",
        remedy: "correct the values or the type in the overlay",
        places: values::mixed,
    },
    Refusal {
        construct: "an enumeration of integers with gaps in a request",
        remedy: "remove it in the overlay if the vendor does not need the check, or implement it",
        places: values::gaps,
    },
    Refusal {
        construct: "a single boolean value in a request, as an item or beside null",
        remedy: "remove the enumeration in the overlay if the vendor does not need the check, or implement it",
        places: values::lone_boolean,
    },
    Refusal {
        construct: "a limit that is not an integer of 64 bits",
        remedy: "correct it in the overlay; a number beyond 64 bits is no limit",
        places: values::unreadable_limits,
    },
    Refusal {
        construct: "a limit of a `number`, or of a schema without `type`, in a request",
        remedy: "set the type in the overlay, or remove the limit if the vendor does not need the check",
        places: values::limits_without_type,
    },
    Refusal {
        construct: "a `pattern` that the client cannot read",
        remedy: "write it without look-around and references to groups in the overlay, or remove it",
        places: values::unreadable_patterns,
    },
];

/// What a check finds in each schema of a description.
pub(super) fn each(effective: &Value, schemas: &Schemas<'_>, check: Check) -> Vec<String> {
    let places = schemas.iter().flat_map(|schema| {
        let found = check(effective, schema).into_iter();
        found.map(move |what| {
            let colon = if what.is_empty() { "" } else { ": " };
            format!("{}{colon}{what}", schema.place)
        })
    });
    places.collect()
}
