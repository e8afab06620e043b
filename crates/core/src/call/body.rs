//! The body of a call, while it is filled: a JSON object member by member, any other JSON, or a form. Members are kept
//! as JSON text in the order in which they were set, so the body of every operation is filled by the same code.

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use super::object::Object;
use crate::input::checks::Checks;
use crate::input::json_body::JsonBody;
use crate::input::json_object::JsonObject;
use crate::input::json_text;
use crate::input::multipart::Multipart;
use crate::operation::{BodyKind, BodyRule};
use crate::violation::{Invalid, Rule};

/// A body, and what was refused of it.
#[derive(Clone, Default)]
pub(crate) struct Body {
    content: Content,
    checks: Checks,
}

#[derive(Clone, Default)]
enum Content {
    #[default]
    Absent,
    Object(Object),
    /// Any other JSON.
    Json(String),
    Form(Multipart),
}

/// A body that is sent.
pub(super) enum Finished {
    Json(JsonBody),
    /// With its media type.
    Form(Bytes, HeaderValue),
}

impl Body {
    /// Sets a member, or keeps why it was refused.
    pub(crate) fn member<T: Serialize>(&mut self, name: &'static str, value: Result<T, Invalid>) {
        self.set_member(name, value.and_then(|value| text(&value)));
    }

    /// Sets a member that is JSON text.
    pub(super) fn set_member(&mut self, name: &'static str, text: Result<String, Invalid>) {
        let text = self.checks.take(name, text);
        self.object().set(name, text);
    }

    /// Sets every member that no setter is there for.
    pub(crate) fn extra(&mut self, members: Result<JsonObject, Invalid>) {
        let written = members.and_then(|members| {
            let members = members.members().iter();
            members
                .map(|(name, value)| Ok((name.as_str().into(), text(value)?.into())))
                .collect()
        });
        let extra = self.checks.take("extra", written);
        self.object().set_extra(extra.unwrap_or_default());
    }

    /// Sets the whole body.
    pub(crate) fn json<T: Serialize>(&mut self, value: Result<T, Invalid>) {
        self.set_json(value.and_then(|value| text(&value)));
    }

    fn set_json(&mut self, text: Result<String, Invalid>) {
        *self = Self::default();
        match text {
            Ok(text) => {
                self.content = match Object::read(&text) {
                    Some(object) => Content::Object(object),
                    None => Content::Json(text),
                }
            }
            Err(invalid) => self.checks.merge(invalid.rooted("body")),
        }
    }

    /// Adds to a form, which this body becomes if it is none.
    pub(super) fn form(&mut self, add: impl FnOnce(Multipart) -> Multipart) {
        let form = match std::mem::take(&mut self.content) {
            Content::Form(form) => form,
            _ => Multipart::new(),
        };
        self.content = Content::Form(add(form));
    }

    /// The number at this path of the object.
    pub(super) fn number(&self, path: &str) -> Option<u64> {
        match &self.content {
            Content::Object(object) => object.number(path),
            _ => None,
        }
    }

    /// Sets the number at this path of the object. What was refused there stays refused.
    pub(super) fn set_number(&mut self, path: &str, number: u64) {
        self.object().set_at(path, number.to_string());
    }

    /// The object, which this body becomes if it is none.
    fn object(&mut self) -> &mut Object {
        if !matches!(self.content, Content::Object(_)) {
            self.content = Content::Object(Object::default());
        }
        match &mut self.content {
            Content::Object(object) => object,
            _ => unreachable!("it was made an object"),
        }
    }

    /// What is sent. What is wrong is added to `checks`.
    pub(super) fn finish(
        mut self,
        kind: BodyKind,
        rules: &[BodyRule],
        checks: &mut Checks,
    ) -> Option<Finished> {
        let refused = !self.checks.is_empty();
        let needed = matches!(
            kind,
            BodyKind::Required | BodyKind::Object | BodyKind::Multipart
        );
        if let Content::Absent = self.content
            && needed
            && !refused
            && (kind == BodyKind::Object || !rules.is_empty())
        {
            // An object without members, or every member that is missing is told by its name.
            self.object();
        }
        if let Content::Object(object) = &self.content {
            object.check(rules, &mut self.checks);
        }
        let found = self.checks.into_invalid();
        let finished = found.is_none();
        if let Some(invalid) = found {
            checks.merge(invalid.rooted("body"));
        }
        match self.content {
            Content::Absent => {
                checks.required("body", !(needed && finished));
                None
            }
            Content::Object(object) => Some(Finished::Json(object.body())),
            Content::Json(text) => Some(Finished::Json(JsonBody::any(text))),
            Content::Form(form) => match form.encode() {
                Ok((body, content_type)) => Some(Finished::Form(body, content_type)),
                Err(invalid) => {
                    checks.merge(invalid);
                    None
                }
            },
        }
    }
}

/// A value as JSON text.
fn text(value: &impl Serialize) -> Result<String, Invalid> {
    json_text::write(value)
        .ok()
        .and_then(|text| String::from_utf8(text).ok())
        .ok_or_else(|| Invalid::of(Rule::Other("cannot be written as JSON".into())))
}
