//! Drift: a vendor moves on and the description does not. Every place of an answer that a kind of drift can touch is
//! touched, so a client that survives one answer survives them all.

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::contract::description::{Description, Operation};
use crate::contract::paged::Paged;
use crate::contract::shape::Members;

/// One way in which answers move away from their description. None of them counts as breaking with either vendor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Drift {
    /// Every enum has a value that nobody has heard of.
    NewEnumValues,
    /// Every object has a member that nobody has heard of.
    UnknownFields,
    /// Every member that need not be there is null.
    Nulls,
    /// Every member that need not be there is absent. With [`Nulls`](Self::Nulls), every other one is.
    MissingOptionals,
    /// Everything that is one of several kinds is of another one.
    NewUnionKinds,
    /// Every integer that may be large is 2^53 + 1, which no floating point number holds.
    BigIntegers,
}

impl Drift {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::NewEnumValues,
        Self::UnknownFields,
        Self::Nulls,
        Self::MissingOptionals,
        Self::NewUnionKinds,
        Self::BigIntegers,
    ];
}

const UNHEARD_OF: &str = "emulator_unheard_of";
const LARGE: u64 = (1 << 53) + 1;

/// Changes the body of an answer; failures stay as they are.
pub(crate) fn apply(
    kinds: &[Drift],
    description: &Description,
    operation: &Operation,
    status: StatusCode,
    body: &mut Value,
) {
    let Some(schema) = success_schema(description, operation, status, body) else {
        return;
    };
    let drifting = Drifting { kinds, description };
    let Some(envelope) = description.envelope_of(body) else {
        drifting.value(&schema, body);
        return;
    };
    let carriers = envelope.carriers.iter();
    let kept: Vec<(&str, Value)> = carriers
        .filter_map(|name| Some((*name, body.get(*name)?.clone())))
        .collect();
    // The data of an envelope is what was asked for: it stays, changed like everything else.
    let data = body.get(envelope.data).cloned();
    drifting.value(&schema, body);
    for (name, value) in kept {
        body[name] = value;
    }
    if let Some(mut data) = data {
        drifting.value(&drifting.member(&schema, envelope.data), &mut data);
        body[envelope.data] = data;
    }
}

/// The shape of an answer, if it is a success.
pub(crate) fn success_schema(
    description: &Description,
    operation: &Operation,
    status: StatusCode,
    body: &Value,
) -> Option<Value> {
    let refused = description.is_refused(body);
    let response = operation
        .facts
        .pointer(&format!("/responses/{}", status.as_u16()))
        .filter(|_| status.is_success() && !refused)?;
    let schema = description
        .resolve(response)
        .pointer("/content/application~1json/schema")?;
    let paged = Paged::of(operation).filter(|_| body.is_object());
    Some(paged.map_or_else(|| schema.clone(), |paged| paged.schema(schema)))
}

struct Drifting<'a> {
    kinds: &'a [Drift],
    description: &'a Description,
}

impl Drifting<'_> {
    fn has(&self, kind: Drift) -> bool {
        self.kinds.contains(&kind)
    }

    fn member(&self, schema: &Value, name: &str) -> Value {
        let members = Members::of(self.description, schema);
        members.properties.get(name).cloned().unwrap_or_default()
    }

    /// Whether a value is of this kind: it has the one value of every member that can have only one.
    fn is_of(&self, form: &Value, value: &Value) -> bool {
        let members = Members::of(self.description, form).properties;
        let mut fixed = members.iter().filter_map(|(name, member)| {
            match self.description.resolve(member)["enum"]
                .as_array()?
                .as_slice()
            {
                [only] => Some((name, only)),
                _ => None,
            }
        });
        fixed.all(|(name, only)| value.get(name).is_none_or(|found| found == only))
    }

    fn value(&self, schema: &Value, value: &mut Value) {
        let schema = self.description.resolve(schema);
        let forms = schema["oneOf"].as_array().or(schema["anyOf"].as_array());
        if let Some(forms) = forms {
            // Where a member beside the value tells its kind, a new kind would be a new value there.
            let is_told_here = schema["x-union"].get("sibling").is_none();
            if self.has(Drift::NewUnionKinds)
                && value.is_object()
                && forms.len() > 1
                && is_told_here
            {
                *value = json!({ "object": UNHEARD_OF, "type": UNHEARD_OF });
            } else if let Some(form) = forms.iter().find(|form| self.is_of(form, value)) {
                self.value(form, value);
            }
            return;
        }
        match value {
            Value::String(text) => {
                if self.has(Drift::NewEnumValues) && schema.get("enum").is_some() {
                    UNHEARD_OF.clone_into(text);
                }
            }
            Value::Number(_) => {
                let bounded = schema.get("maximum").is_some() || schema["format"] == "int32";
                if self.has(Drift::BigIntegers) && schema["type"] == "integer" && !bounded {
                    *value = json!(LARGE);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.value(&schema["items"], item);
                }
            }
            Value::Object(object) => self.object(schema, object),
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn object(&self, schema: &Value, object: &mut Map<String, Value>) {
        let members = Members::of(self.description, schema);
        if members.properties.is_empty() {
            return;
        }
        let (nulls, missing) = (self.has(Drift::Nulls), self.has(Drift::MissingOptionals));
        for (at, (name, member)) in members.properties.iter().enumerate() {
            if let Some(value) = object.get_mut(name) {
                self.value(member, value);
            }
            if members.required.contains(name) {
                continue;
            }
            if nulls && (!missing || at % 2 == 0) {
                object.insert(name.clone(), Value::Null);
            } else if missing {
                object.remove(name);
            }
        }
        if self.has(Drift::UnknownFields) {
            object.insert(
                UNHEARD_OF.to_owned(),
                json!({ "since": LARGE, "also": [null] }),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use super::*;
    use crate::clerk::description::CLERK;
    use crate::contract::input::Input;
    use crate::genauth::description::GENAUTH;
    use crate::http::exchange::Request;
    use crate::sample::answer as sample;

    /// How many operations have answers that this kind of drift changes.
    fn touched(description: &'static Description, kind: Drift) -> usize {
        let operations = description.operations().iter();
        let touched = operations.filter(|operation| {
            let request = Request {
                method: operation.method.clone(),
                path: operation.template.clone(),
                query: Vec::new(),
                headers: HeaderMap::new(),
                body: Bytes::new(),
            };
            let input = Input::default();
            let (status, body) = sample::answer(description, operation, &request, &input, 0);
            body.is_some_and(|mut body| {
                if body.get("statusCode").is_some() {
                    body["statusCode"] = json!(200);
                }
                let before = body.clone();
                apply(&[kind], description, operation, status, &mut body);
                assert_eq!(body.get("statusCode"), before.get("statusCode"));
                body != before
            })
        });
        touched.count()
    }

    #[test]
    fn every_kind_of_drift_has_answers_to_touch() {
        for kind in Drift::ALL {
            let (clerk, genauth) = (touched(&CLERK, kind), touched(&GENAUTH, kind));
            let least = if kind == Drift::NewUnionKinds {
                10
            } else {
                150
            };
            assert!(clerk >= least, "{kind:?}: {clerk} of Clerk's");
            assert!(
                kind == Drift::NewUnionKinds || genauth >= 30,
                "{kind:?}: {genauth} of GenAuth's"
            );
        }
    }
}
