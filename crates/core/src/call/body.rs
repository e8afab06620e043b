//! The body of a call, while it is filled: a JSON object member by member, any other JSON, or a form. Members are kept
//! as JSON text in the order in which they were set, so the body of every operation is filled by the same code.

use bytes::Bytes;
use http::HeaderValue;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::conditions;
use crate::input::checks::Checks;
use crate::input::json_object::JsonObject;
use crate::input::json_text;
use crate::input::multipart::Multipart;
use crate::operation::{BodyKind, BodyRule};
use crate::violation::{Invalid, Rule};

/// A body, and what was refused of it.
#[derive(Clone, Default)]
pub(super) struct Body {
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

/// The members that were set, as JSON text.
#[derive(Clone, Default)]
pub(super) struct Object {
    members: Vec<(Box<str>, Box<str>)>,
    /// Those that no setter is there for.
    extra: Vec<(Box<str>, Box<str>)>,
}

impl Object {
    /// The JSON text of a member.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        find(&self.members, name)
    }

    fn write(&self) -> String {
        let length = |(name, text): &(Box<str>, Box<str>)| name.len() + text.len() + 4;
        let members = || self.members.iter().chain(&self.extra);
        let mut json = String::with_capacity(members().map(length).sum::<usize>() + 2);
        json.push('{');
        for (index, (name, text)) in members().enumerate() {
            if index > 0 {
                json.push(',');
            }
            // Names come from a description or from an object that was JSON before.
            json.push_str(&serde_json::to_string(name).unwrap_or_default());
            json.push(':');
            json.push_str(text);
        }
        json.push('}');
        json
    }
}

fn find<'a>(members: &'a [(Box<str>, Box<str>)], name: &str) -> Option<&'a str> {
    let mut members = members.iter();
    members
        .find(|(set, _)| **set == *name)
        .map(|(_, text)| &**text)
}

impl Body {
    /// Sets a member, or keeps why it was refused.
    pub(super) fn member<T: Serialize>(&mut self, name: &'static str, value: Result<T, Invalid>) {
        self.set_member(name, value.and_then(|value| text(&value)));
    }

    /// Sets a member that is JSON text.
    pub(super) fn set_member(&mut self, name: &'static str, text: Result<String, Invalid>) {
        let text = self.checks.take(name, text);
        let object = self.object();
        object.members.retain(|(set, _)| **set != *name);
        let member = text.map(|text| (name.into(), text.into()));
        object.members.extend(member);
    }

    /// Sets every member that no setter is there for.
    pub(super) fn extra(&mut self, members: Result<JsonObject, Invalid>) {
        let written = members.and_then(|members| {
            let members = members.members().iter();
            members
                .map(|(name, value)| Ok((name.as_str().into(), text(value)?.into())))
                .collect()
        });
        self.object().extra = self.checks.take("extra", written).unwrap_or_default();
    }

    /// Sets the whole body.
    pub(super) fn json<T: Serialize>(&mut self, value: Result<T, Invalid>) {
        self.set_json(value.and_then(|value| text(&value)));
    }

    fn set_json(&mut self, text: Result<String, Invalid>) {
        *self = Self::default();
        match text {
            Ok(text) => {
                self.content = match members(&text) {
                    Some(members) => Content::Object(Object {
                        members,
                        extra: Vec::new(),
                    }),
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

    /// What is sent, and its media type. What is wrong is added to `checks`.
    pub(super) fn finish(
        mut self,
        kind: BodyKind,
        rules: &[BodyRule],
        checks: &mut Checks,
    ) -> Option<(Bytes, HeaderValue)> {
        let refused = !self.checks.is_empty();
        let needed = matches!(kind, BodyKind::Required | BodyKind::Multipart);
        if let Content::Absent = self.content
            && needed
            && !refused
            && !rules.is_empty()
        {
            // Every member that is missing is told by its name.
            self.object();
        }
        if let Content::Object(object) = &self.content {
            conditions::of_members(object, rules, &mut self.checks);
            for (name, _) in &object.extra {
                if object.text(name).is_some() {
                    let twice = Rule::Other("is set by its own setter, too".into());
                    self.checks.push(&format!("extra.{name}"), twice);
                }
            }
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
            Content::Object(object) => Some((object.write().into(), json())),
            Content::Json(text) => Some((text.into(), json())),
            Content::Form(form) => match form.encode() {
                Ok(encoded) => Some(encoded),
                Err(invalid) => {
                    checks.merge(invalid);
                    None
                }
            },
        }
    }
}

fn json() -> HeaderValue {
    HeaderValue::from_static("application/json")
}

/// A value as JSON text.
fn text(value: &impl Serialize) -> Result<String, Invalid> {
    json_text::write(value)
        .ok()
        .and_then(|text| String::from_utf8(text).ok())
        .ok_or_else(|| Invalid::of(Rule::Other("cannot be written as JSON".into())))
}

/// The members of a JSON object.
fn members(text: &str) -> Option<Vec<(Box<str>, Box<str>)>> {
    /// In the order of the text.
    struct Members(Vec<(Box<str>, Box<str>)>);

    impl<'de> Deserialize<'de> for Members {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct Visitor;
            impl<'de> serde::de::Visitor<'de> for Visitor {
                type Value = Members;

                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str("an object")
                }

                fn visit_map<A: serde::de::MapAccess<'de>>(
                    self,
                    mut map: A,
                ) -> Result<Members, A::Error> {
                    let mut members = Vec::new();
                    while let Some((name, text)) = map.next_entry::<Box<str>, &RawValue>()? {
                        members.push((name, text.get().into()));
                    }
                    Ok(Members(members))
                }
            }
            deserializer.deserialize_map(Visitor)
        }
    }

    serde_json::from_str(text)
        .ok()
        .map(|Members(members)| members)
}
