// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Types that several groups use, each compiled when any of its groups is turned on.
#![allow(unused_imports)]
use identity_facade_core::{Checks, Int, IntoInput, Items, Text};

#[cfg(any(feature = "answers", feature = "unions"))]
/// Object `Cat`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Cat {
    /// `lives`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub lives: i64,
    /// `species`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub species: String,
}

#[cfg(any(feature = "parameters", feature = "shapes"))]
/// Enum `Color`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `green`
    Green,
    /// `deep-blue`
    Navy,
}

#[cfg(any(feature = "parameters", feature = "shapes"))]
identity_facade_core::wire_strings!(Color {
    Red: "red",
    Green: "green",
    Navy: "deep-blue"
});
#[cfg(any(feature = "answers", feature = "unions"))]
/// Object `Dog`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Dog {
    /// `species`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub species: String,
    /// `tricks`, may be absent.
    pub tricks: Option<Items<String>>,
}

#[cfg(any(
    feature = "answers",
    feature = "mixed-calls",
    feature = "parameters",
    feature = "shapes",
    feature = "unions"
))]
/// Object `Named`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Named {
    /// `age`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub age: Option<i64>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
}

#[cfg(any(feature = "shapes", feature = "unions"))]
/// Object `Named`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct NamedInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    age: Option<Int<0, 150>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Text<0, 12>>,
}

#[cfg(any(feature = "shapes", feature = "unions"))]
impl NamedInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("name", self.name.is_some());
    }
}

#[cfg(any(feature = "shapes", feature = "unions"))]
/// Builds a [`NamedInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct NamedInputBuilder {
    checks: Checks,
    value: NamedInput,
}

#[cfg(any(feature = "shapes", feature = "unions"))]
impl NamedInputBuilder {
    /// `age`: integer from 0 to 150.
    pub fn age(mut self, value: impl IntoInput<Int<0, 150>>) -> Self {
        self.value.age = self.checks.take("age", value.into_input());
        self
    }

    /// `name`: string of up to 12 characters. Required.
    pub fn name(mut self, value: impl IntoInput<Text<0, 12>>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }
}

#[cfg(any(feature = "shapes", feature = "unions"))]
identity_facade_core::object_input!(NamedInput, NamedInputBuilder);
#[cfg(any(feature = "shapes", feature = "unions"))]
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(NamedInput);
#[cfg(any(feature = "shapes", feature = "unions"))]
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    NamedInput,
    false,
    [member::<Int<0, 150>>("age"), member::<Text<0, 12>>("name")],
    [identity_facade_core::BodyRule::Required("name")]
);
#[cfg(any(feature = "answers", feature = "unions"))]
/// Union `Pet`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Pet {
    /// `species` is `cat`.
    Cat(Box<Cat>),
    /// `species` is `dog`.
    Dog(Box<Dog>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

#[cfg(any(feature = "answers", feature = "unions"))]
/// An answer that does not say.
impl Default for Pet {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

#[cfg(any(feature = "answers", feature = "unions"))]
impl<'de> serde::Deserialize<'de> for Pet {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("species").as_deref() {
            Some("cat") => json.read().map(Self::Cat),
            Some("dog") => json.read().map(Self::Dog),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}
