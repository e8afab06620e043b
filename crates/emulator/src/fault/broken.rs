//! A broken answer: one value that has to be there, and has to be a string, a number or a boolean, is an object. No
//! client can read it; a good one says where it stands.

use http::StatusCode;
use serde_json::{Value, json};

use crate::contract::description::{Description, Operation};
use crate::contract::shape::Members;
use crate::fault::drift::success_schema;

/// Breaks one of the required scalars of a successful answer, and says which, as in `data[0].id`. `pick` is given how
/// many there are, and answers which one it shall be.
pub(crate) fn apply(
    description: &Description,
    operation: &Operation,
    status: StatusCode,
    body: &mut Value,
    pick: impl FnOnce(usize) -> usize,
) -> Option<String> {
    let schema = success_schema(description, operation, status, body)?;
    let mut scalars = Scalars {
        description,
        paths: Vec::new(),
    };
    if let Some(envelope) = description.envelope_of(body) {
        // The envelope carries the answer and is none of it.
        let data = envelope.data;
        let members = Members::of(description, &schema);
        let schema = members.properties.get(data)?;
        scalars.walk(schema, &body[data], data, &format!("/{data}"));
    } else {
        scalars.walk(&schema, body, "", "");
    }
    let count = scalars.paths.len();
    let (path, pointer) = scalars.paths.into_iter().nth(pick(count))?;
    *body.pointer_mut(&pointer)? = json!({ "emulator_broken": true });
    Some(path)
}

/// The required scalars of a value: where they stand, for people and as a JSON pointer.
struct Scalars<'a> {
    description: &'a Description,
    paths: Vec<(String, String)>,
}

impl Scalars<'_> {
    fn walk(&mut self, schema: &Value, value: &Value, path: &str, pointer: &str) {
        let schema = self.description.resolve(schema);
        match value {
            Value::Array(items) => {
                for (at, item) in items.iter().enumerate() {
                    let (path, pointer) = (format!("{path}[{at}]"), format!("{pointer}/{at}"));
                    self.walk(&schema["items"], item, &path, &pointer);
                }
            }
            Value::Object(object) => {
                let members = Members::of(self.description, schema);
                for (name, member) in &members.properties {
                    let Some(value) = object.get(name) else {
                        continue;
                    };
                    let dot = if path.is_empty() { "" } else { "." };
                    let (path, pointer) =
                        (format!("{path}{dot}{name}"), format!("{pointer}/{name}"));
                    if members.required.contains(name) && self.is_scalar(member) {
                        self.paths.push((path, pointer));
                    } else {
                        self.walk(member, value, &path, &pointer);
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether a member is a scalar and never null.
    fn is_scalar(&self, member: &Value) -> bool {
        let member = self.description.resolve(member);
        let scalar = matches!(
            member["type"].as_str(),
            Some("string" | "integer" | "number" | "boolean")
        );
        scalar && member["nullable"] != true
    }
}
