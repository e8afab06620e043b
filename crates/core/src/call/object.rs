//! A JSON object that is filled member by member, and what has to hold between its members. Members are kept as JSON
//! text, in the order in which they were set.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::input::checks::Checks;
use crate::input::json_body::JsonBody;
use crate::operation::BodyRule;
use crate::violation::Rule;

type Member = (Box<str>, Box<str>);

/// The members that were set, as JSON text.
#[derive(Clone, Default)]
pub(super) struct Object {
    members: Vec<Member>,
    /// Those that no setter is there for.
    extra: Vec<Member>,
}

impl Object {
    /// The object that `text` is, if it is one.
    pub(super) fn read(text: &str) -> Option<Self> {
        let extra = Vec::new();
        members(text).map(|members| Self { members, extra })
    }

    /// Sets a member, or takes it away.
    pub(super) fn set(&mut self, name: &str, text: Option<String>) {
        self.members.retain(|(set, _)| **set != *name);
        let member = text.map(|text| (name.into(), text.into()));
        self.members.extend(member);
    }

    /// Sets the members that no setter is there for.
    pub(super) fn set_extra(&mut self, extra: Vec<Member>) {
        self.extra = extra;
    }

    /// The JSON text of a member.
    fn text(&self, name: &str) -> Option<&str> {
        let mut members = self.members.iter();
        members
            .find(|(set, _)| **set == *name)
            .map(|(_, text)| &**text)
    }

    /// The number at a path of names with dots between them.
    pub(super) fn number(&self, path: &str) -> Option<u64> {
        match path.split_once('.') {
            None => self.any(path)?.parse().ok(),
            Some((first, rest)) => Self::read(self.any(first)?)?.number(rest),
        }
    }

    /// Sets the member at a path of names with dots between them; what is no object on the way becomes one.
    pub(super) fn set_at(&mut self, path: &str, text: String) {
        let (name, text) = match path.split_once('.') {
            None => (path, text),
            Some((first, rest)) => {
                let mut inner = self.any(first).and_then(Self::read).unwrap_or_default();
                inner.set_at(rest, text);
                let text = inner.body().text().to_vec();
                (first, String::from_utf8(text).unwrap_or_default())
            }
        };
        match self.extra.iter_mut().find(|(set, _)| **set == *name) {
            Some((_, set)) => *set = text.into(),
            None => self.set(name, Some(text)),
        }
    }

    /// The JSON text of a member, with a setter of its own or without.
    fn any(&self, name: &str) -> Option<&str> {
        let mut members = self.members.iter().chain(&self.extra);
        members
            .find(|(set, _)| **set == *name)
            .map(|(_, text)| &**text)
    }

    /// Checks what has to hold between the members.
    pub(super) fn check(&self, rules: &[BodyRule], checks: &mut Checks) {
        let is_set = |name: &&str| self.text(name).is_some();
        for rule in rules {
            match *rule {
                BodyRule::Required(member) => checks.required(member, is_set(&member)),
                BodyRule::RequiredWhen {
                    member,
                    other,
                    equals,
                    why,
                } => {
                    let applies = self.text(other) == Some(equals);
                    checks.required_when(member, is_set(&member), applies, why);
                }
                BodyRule::AnyOf(members) => {
                    checks.any_of(members, members.iter().any(&is_set));
                }
                BodyRule::OneOf(members) => {
                    checks.one_of(members, members.iter().filter(|name| is_set(name)).count());
                }
                BodyRule::Only { member, value } => {
                    if self.text(member).is_some_and(|text| text != value) {
                        let rule = Cow::Owned(format!("must be `{value}`"));
                        checks.push(member, Rule::Other(rule));
                    }
                }
            }
        }
        for (name, _) in &self.extra {
            if self.text(name).is_some() {
                let twice = Rule::Other("is set by its own setter, too".into());
                checks.push(&format!("extra.{name}"), twice);
            }
        }
    }

    /// The object as it is sent.
    pub(super) fn body(&self) -> JsonBody {
        let members = self.members.iter().chain(&self.extra);
        JsonBody::object(members.map(|(name, text)| (&**name, &**text)))
    }
}

/// The members of a JSON object.
fn members(text: &str) -> Option<Vec<Member>> {
    /// In the order of the text.
    struct Members(Vec<Member>);

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
