// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Nullable, Open,
    Operation, Redacted, Reply, Secret, Text,
};

/// Facts of `POST /unions`.
pub static CREATE_UNIONS: Operation =
    Operation::new("createUnions", http::Method::POST, "/unions", "unions")
        .body(BodyKind::Required)
        .secrets(&["note"]);
/// `POST /unions`, made by [`create_unions`](crate::Client::create_unions).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateUnionsCall {
    call: Call,
}

impl CreateUnionsCall {
    /// The JSON body. Required. `UnionsInput`.
    pub fn body(mut self, value: impl TryInto<UnionsInput, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Unions>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /unions`
    ///
    /// Required: the body.
    /// Success is 200 with `Unions`.
    /// Secrets in it: `note`.
    pub fn create_unions(&self) -> CreateUnionsCall {
        CreateUnionsCall {
            call: self.transport.call(&CREATE_UNIONS),
        }
    }
}

/// Facts of `POST /unions/bare`.
pub static CREATE_BARE_UNION: Operation = Operation::new(
    "createBareUnion",
    http::Method::POST,
    "/unions/bare",
    "unions",
)
.body(BodyKind::Required);
/// `POST /unions/bare`, made by [`create_bare_union`](crate::Client::create_bare_union).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateBareUnionCall {
    call: Call,
}

impl CreateBareUnionCall {
    /// The JSON body. Required. `PetInput`.
    pub fn body(mut self, value: impl TryInto<PetInput, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Pet>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /unions/bare`
    ///
    /// Required: the body.
    /// Success is 200 with `Pet`.
    pub fn create_bare_union(&self) -> CreateBareUnionCall {
        CreateBareUnionCall {
            call: self.transport.call(&CREATE_BARE_UNION),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CREATE_UNIONS, &CREATE_BARE_UNION];
/// Object `Beside`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Beside {
    /// `pet`, may be absent.
    pub pet: Option<BesidePet>,
    /// `species`.
    pub species: Open<BesideSpecies>,
}

impl<'de> serde::Deserialize<'de> for Beside {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Read<'j> {
            #[serde(borrow, default)]
            pet: Option<identity_facade_core::lenient::Json<'j>>,
            #[serde(
                default,
                deserialize_with = "identity_facade_core::lenient::or_default"
            )]
            species: Open<BesideSpecies>,
        }
        let read = Read::deserialize(deserializer)?;
        Ok(Self {
            pet: match read.pet.filter(|json| !json.is_null()) {
                Some(json) => Some(<BesidePet>::told(read.species.as_str(), &json)?),
                None => None,
            },
            species: read.species,
        })
    }
}

/// Object `Beside`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct BesideInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    pet: Option<BesidePetInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    species: Option<BesideSpecies>,
}

impl BesideInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> BesideInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("species", self.species.is_some());
    }
}

/// Makes a [`BesideInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct BesideInputBuilder {
    checks: Checks,
    value: BesideInput,
}

impl BesideInputBuilder {
    /// `pet`: `BesidePetInput`.
    pub fn pet(mut self, value: impl TryInto<BesidePetInput, Error: Into<Invalid>>) -> Self {
        self.value.pet = self.checks.take("pet", value);
        self
    }

    /// `species`: `BesideSpecies`. Required.
    pub fn species(mut self, value: impl TryInto<BesideSpecies, Error: Into<Invalid>>) -> Self {
        self.value.species = self.checks.take("species", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<BesideInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<BesideInputBuilder> for BesideInput {
    type Error = Invalid;
    fn try_from(builder: BesideInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(BesideInput);
/// One of several shapes `Beside pet`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum BesidePet {
    /// `species` is `cat`.
    Cat(Box<crate::shared::Cat>),
    /// `species` is `dog`.
    Dog(Box<crate::shared::Dog>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for BesidePet {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl BesidePet {
    /// Reads the alternative that `tag`, the member beside it, names.
    fn told<E: serde::de::Error>(
        tag: &str,
        json: &identity_facade_core::lenient::Json<'_>,
    ) -> Result<Self, E> {
        match Some(tag) {
            Some("cat") => json.read().map(Self::Cat),
            Some("dog") => json.read().map(Self::Dog),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}

/// One of several shapes `Beside pet`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum BesidePetInput {
    /// `CatInput`.
    Cat(CatInput),
    /// `DogInput`.
    Dog(DogInput),
}

impl From<CatInput> for BesidePetInput {
    fn from(value: CatInput) -> Self {
        Self::Cat(value)
    }
}

impl From<DogInput> for BesidePetInput {
    fn from(value: DogInput) -> Self {
        Self::Dog(value)
    }
}

/// One of a few texts `Beside species`. Sent and received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BesideSpecies {
    /// `cat`
    Cat,
    /// `dog`
    Dog,
}

identity_facade_core::wire_strings!(BesideSpecies {
    Cat: "cat",
    Dog: "dog"
});
/// Object `Cat`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CatInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    lives: Option<Int<1, 9>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    species: Option<CatSpecies>,
}

impl CatInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CatInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("lives", self.lives.is_some());
        checks.required("species", self.species.is_some());
    }
}

/// Makes a [`CatInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CatInputBuilder {
    checks: Checks,
    value: CatInput,
}

impl CatInputBuilder {
    /// `lives`: a whole number from 1 to 9. Required.
    pub fn lives(mut self, value: impl TryInto<Int<1, 9>, Error: Into<Invalid>>) -> Self {
        self.value.lives = self.checks.take("lives", value);
        self
    }

    /// `species`: `CatSpecies`. Required.
    pub fn species(mut self, value: impl TryInto<CatSpecies, Error: Into<Invalid>>) -> Self {
        self.value.species = self.checks.take("species", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CatInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CatInputBuilder> for CatInput {
    type Error = Invalid;
    fn try_from(builder: CatInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CatInput);
/// One of a few texts `Cat species`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CatSpecies {
    /// `cat`
    Cat,
}

identity_facade_core::wire_strings!(CatSpecies { Cat: "cat" });
/// Object `Dog`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DogInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    species: Option<DogSpecies>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tricks: Option<AtMost<String, 2>>,
}

impl DogInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DogInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("species", self.species.is_some());
    }
}

/// Makes a [`DogInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DogInputBuilder {
    checks: Checks,
    value: DogInput,
}

impl DogInputBuilder {
    /// `species`: `DogSpecies`. Required.
    pub fn species(mut self, value: impl TryInto<DogSpecies, Error: Into<Invalid>>) -> Self {
        self.value.species = self.checks.take("species", value);
        self
    }

    /// `tricks`: a list, at most 2 long, of texts.
    pub fn tricks(mut self, value: impl TryInto<AtMost<String, 2>, Error: Into<Invalid>>) -> Self {
        self.value.tricks = self.checks.take("tricks", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DogInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DogInputBuilder> for DogInput {
    type Error = Invalid;
    fn try_from(builder: DogInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DogInput);
/// One of a few texts `Dog species`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DogSpecies {
    /// `dog`
    Dog,
}

identity_facade_core::wire_strings!(DogSpecies { Dog: "dog" });
/// One of several shapes `Pet`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PetInput {
    /// `CatInput`.
    Cat(CatInput),
    /// `DogInput`.
    Dog(DogInput),
}

impl From<CatInput> for PetInput {
    fn from(value: CatInput) -> Self {
        Self::Cat(value)
    }
}

impl From<DogInput> for PetInput {
    fn from(value: DogInput) -> Self {
        Self::Dog(value)
    }
}

/// Object `Unions`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Unions {
    /// `beside`, may be absent.
    pub beside: Option<Beside>,
    /// `byConstant`, may be absent.
    #[serde(rename = "byConstant")]
    pub by_constant: Option<UnionsByConstant>,
    /// `byMembers`, may be absent.
    #[serde(rename = "byMembers")]
    pub by_members: Option<UnionsByMembers>,
    /// `byType`, may be absent.
    #[serde(rename = "byType")]
    pub by_type: Option<UnionsByType>,
    /// `implied`, may be absent.
    pub implied: Option<UnionsImplied>,
    /// `mapped`, may be absent.
    pub mapped: Option<UnionsMapped>,
    /// `orNull`, may be absent or null.
    #[serde(rename = "orNull")]
    pub or_null: Option<crate::shared::Pet>,
    /// `several`, may be absent.
    pub several: Option<Items<crate::shared::Pet>>,
    /// `tagged`, may be absent.
    pub tagged: Option<UnionsTagged>,
}

/// One of several shapes `Unions byConstant`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum UnionsByConstant {
    /// `UnionsByConstantSwitchedOn`.
    SwitchedOn(Box<UnionsByConstantSwitchedOn>),
    /// `UnionsByConstantSwitchedOff`.
    SwitchedOff(Box<UnionsByConstantSwitchedOff>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for UnionsByConstant {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for UnionsByConstant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        if json.member_is("state", "\"on\"") {
            return json.read().map(Self::SwitchedOn);
        }
        if json.member_is("state", "\"off\"") {
            return json.read().map(Self::SwitchedOff);
        }
        Ok(Self::Unknown(json.value()))
    }
}

/// One of several shapes `Unions byConstant`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UnionsByConstantInput {
    /// `UnionsByConstantSwitchedOnInput`.
    SwitchedOn(UnionsByConstantSwitchedOnInput),
    /// `UnionsByConstantSwitchedOffInput`.
    SwitchedOff(UnionsByConstantSwitchedOffInput),
}

impl From<UnionsByConstantSwitchedOnInput> for UnionsByConstantInput {
    fn from(value: UnionsByConstantSwitchedOnInput) -> Self {
        Self::SwitchedOn(value)
    }
}

impl From<UnionsByConstantSwitchedOffInput> for UnionsByConstantInput {
    fn from(value: UnionsByConstantSwitchedOffInput) -> Self {
        Self::SwitchedOff(value)
    }
}

/// Object `Unions byConstant switchedOff`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnionsByConstantSwitchedOff {
    /// `since`, may be absent.
    pub since: Option<String>,
    /// `state`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub state: String,
}

/// Object `Unions byConstant switchedOff`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UnionsByConstantSwitchedOffInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<UnionsByConstantSwitchedOffState>,
}

impl UnionsByConstantSwitchedOffInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UnionsByConstantSwitchedOffInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("state", self.state.is_some());
    }
}

/// Makes a [`UnionsByConstantSwitchedOffInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnionsByConstantSwitchedOffInputBuilder {
    checks: Checks,
    value: UnionsByConstantSwitchedOffInput,
}

impl UnionsByConstantSwitchedOffInputBuilder {
    /// `since`: a text.
    pub fn since(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.since = self.checks.take("since", value);
        self
    }

    /// `state`: `UnionsByConstantSwitchedOffState`. Required.
    pub fn state(
        mut self,
        value: impl TryInto<UnionsByConstantSwitchedOffState, Error: Into<Invalid>>,
    ) -> Self {
        self.value.state = self.checks.take("state", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UnionsByConstantSwitchedOffInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UnionsByConstantSwitchedOffInputBuilder> for UnionsByConstantSwitchedOffInput {
    type Error = Invalid;
    fn try_from(builder: UnionsByConstantSwitchedOffInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnionsByConstantSwitchedOffInput);
/// One of a few texts `UnionsByConstantSwitchedOff state`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UnionsByConstantSwitchedOffState {
    /// `off`
    Off,
}

identity_facade_core::wire_strings!(UnionsByConstantSwitchedOffState { Off: "off" });
/// Object `Unions byConstant switchedOn`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnionsByConstantSwitchedOn {
    /// `power`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub power: Option<i64>,
    /// `state`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub state: String,
}

/// Object `Unions byConstant switchedOn`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UnionsByConstantSwitchedOnInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    power: Option<Int<1, { i64::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<UnionsByConstantSwitchedOnState>,
}

impl UnionsByConstantSwitchedOnInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UnionsByConstantSwitchedOnInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("state", self.state.is_some());
    }
}

/// Makes a [`UnionsByConstantSwitchedOnInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnionsByConstantSwitchedOnInputBuilder {
    checks: Checks,
    value: UnionsByConstantSwitchedOnInput,
}

impl UnionsByConstantSwitchedOnInputBuilder {
    /// `power`: a whole number of at least 1.
    pub fn power(
        mut self,
        value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.power = self.checks.take("power", value);
        self
    }

    /// `state`: `UnionsByConstantSwitchedOnState`. Required.
    pub fn state(
        mut self,
        value: impl TryInto<UnionsByConstantSwitchedOnState, Error: Into<Invalid>>,
    ) -> Self {
        self.value.state = self.checks.take("state", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UnionsByConstantSwitchedOnInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UnionsByConstantSwitchedOnInputBuilder> for UnionsByConstantSwitchedOnInput {
    type Error = Invalid;
    fn try_from(builder: UnionsByConstantSwitchedOnInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnionsByConstantSwitchedOnInput);
/// One of a few texts `UnionsByConstantSwitchedOn state`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UnionsByConstantSwitchedOnState {
    /// `on`
    On,
}

identity_facade_core::wire_strings!(UnionsByConstantSwitchedOnState { On: "on" });
/// One of several shapes `Unions byMembers`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum UnionsByMembers {
    /// `UnionsByMembersNorth`.
    North(Box<UnionsByMembersNorth>),
    /// `UnionsByMembersSouth`.
    South(Box<UnionsByMembersSouth>),
    /// A kind that this version does not know. It may hold a secret, so it does not print.
    #[cfg_attr(
        feature = "serialize",
        serde(serialize_with = "identity_facade_core::lenient::left_out")
    )]
    Unknown(Redacted<serde_json::Value>),
}

/// An answer that does not say.
impl Default for UnionsByMembers {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for UnionsByMembers {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        if json.has_any(&["north"]) {
            return json.read().map(Self::North);
        }
        if json.has_any(&["south"]) {
            return json.read().map(Self::South);
        }
        Ok(Self::Unknown(json.value().into()))
    }
}

/// One of several shapes `Unions byMembers`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UnionsByMembersInput {
    /// `UnionsByMembersNorthInput`.
    North(UnionsByMembersNorthInput),
    /// `UnionsByMembersSouthInput`.
    South(UnionsByMembersSouthInput),
}

impl From<UnionsByMembersNorthInput> for UnionsByMembersInput {
    fn from(value: UnionsByMembersNorthInput) -> Self {
        Self::North(value)
    }
}

impl From<UnionsByMembersSouthInput> for UnionsByMembersInput {
    fn from(value: UnionsByMembersSouthInput) -> Self {
        Self::South(value)
    }
}

/// Object `Unions byMembers north`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnionsByMembersNorth {
    /// `north`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub north: i64,
    /// `note`, may be absent.
    pub note: Option<String>,
}

/// Object `Unions byMembers north`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UnionsByMembersNorthInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    north: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

impl UnionsByMembersNorthInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UnionsByMembersNorthInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("north", self.north.is_some());
    }
}

/// Makes a [`UnionsByMembersNorthInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnionsByMembersNorthInputBuilder {
    checks: Checks,
    value: UnionsByMembersNorthInput,
}

impl UnionsByMembersNorthInputBuilder {
    /// `north`: a whole number. Required.
    pub fn north(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.north = self.checks.take("north", value);
        self
    }

    /// `note`: a text.
    pub fn note(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.note = self.checks.take("note", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UnionsByMembersNorthInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UnionsByMembersNorthInputBuilder> for UnionsByMembersNorthInput {
    type Error = Invalid;
    fn try_from(builder: UnionsByMembersNorthInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnionsByMembersNorthInput);
/// Object `Unions byMembers south`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnionsByMembersSouth {
    /// `note`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub note: Option<Secret>,
    /// `south`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub south: i64,
}

/// Object `Unions byMembers south`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UnionsByMembersSouthInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    south: Option<i64>,
}

impl UnionsByMembersSouthInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UnionsByMembersSouthInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("south", self.south.is_some());
    }
}

/// Makes a [`UnionsByMembersSouthInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnionsByMembersSouthInputBuilder {
    checks: Checks,
    value: UnionsByMembersSouthInput,
}

impl UnionsByMembersSouthInputBuilder {
    /// `note`: a secret text.
    pub fn note(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.note = self.checks.take("note", value);
        self
    }

    /// `south`: a whole number. Required.
    pub fn south(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.south = self.checks.take("south", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UnionsByMembersSouthInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UnionsByMembersSouthInputBuilder> for UnionsByMembersSouthInput {
    type Error = Invalid;
    fn try_from(builder: UnionsByMembersSouthInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnionsByMembersSouthInput);
/// One of several shapes `Unions byType`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum UnionsByType {
    /// a text.
    Word(String),
    /// a whole number.
    Number(i64),
    /// a list of texts.
    Words(Items<String>),
    /// `Named`.
    Named(Box<crate::shared::Named>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for UnionsByType {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for UnionsByType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        if json.is_string() {
            return json.read().map(Self::Word);
        }
        if json.is_number() {
            return json.read().map(Self::Number);
        }
        if json.is_list() {
            return json.read().map(Self::Words);
        }
        if json.is_object() {
            return json.read().map(Self::Named);
        }
        Ok(Self::Unknown(json.value()))
    }
}

/// One of several shapes `Unions byType`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UnionsByTypeInput {
    /// a text of at most 4 characters.
    Word(Text<0, 4>),
    /// a whole number of at least 1.
    Number(Int<1, { i64::MAX }>),
    /// a list, at most 2 long, of texts.
    Words(AtMost<String, 2>),
    /// `NamedInput`.
    Named(crate::shared::NamedInput),
}

impl From<Text<0, 4>> for UnionsByTypeInput {
    fn from(value: Text<0, 4>) -> Self {
        Self::Word(value)
    }
}

impl From<Int<1, { i64::MAX }>> for UnionsByTypeInput {
    fn from(value: Int<1, { i64::MAX }>) -> Self {
        Self::Number(value)
    }
}

impl From<AtMost<String, 2>> for UnionsByTypeInput {
    fn from(value: AtMost<String, 2>) -> Self {
        Self::Words(value)
    }
}

impl From<crate::shared::NamedInput> for UnionsByTypeInput {
    fn from(value: crate::shared::NamedInput) -> Self {
        Self::Named(value)
    }
}

/// One of several shapes `Unions implied`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum UnionsImplied {
    /// `species` is `cat`.
    Cat(Box<crate::shared::Cat>),
    /// `species` is `dog`.
    Dog(Box<crate::shared::Dog>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for UnionsImplied {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for UnionsImplied {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("species").as_deref() {
            Some("cat") => json.read().map(Self::Cat),
            Some("dog") => json.read().map(Self::Dog),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}

/// One of several shapes `Unions implied`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UnionsImpliedInput {
    /// `CatInput`.
    Cat(CatInput),
    /// `DogInput`.
    Dog(DogInput),
}

impl From<CatInput> for UnionsImpliedInput {
    fn from(value: CatInput) -> Self {
        Self::Cat(value)
    }
}

impl From<DogInput> for UnionsImpliedInput {
    fn from(value: DogInput) -> Self {
        Self::Dog(value)
    }
}

/// Object `Unions`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UnionsInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    beside: Option<BesideInput>,
    #[serde(rename = "byConstant", skip_serializing_if = "Option::is_none")]
    by_constant: Option<UnionsByConstantInput>,
    #[serde(rename = "byMembers", skip_serializing_if = "Option::is_none")]
    by_members: Option<UnionsByMembersInput>,
    #[serde(rename = "byType", skip_serializing_if = "Option::is_none")]
    by_type: Option<UnionsByTypeInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    implied: Option<UnionsImpliedInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mapped: Option<UnionsMappedInput>,
    #[serde(
        rename = "orNull",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    or_null: Option<Nullable<PetInput>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    several: Option<AtMost<PetInput, 2>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tagged: Option<UnionsTaggedInput>,
}

impl UnionsInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UnionsInputBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UnionsInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnionsInputBuilder {
    checks: Checks,
    value: UnionsInput,
}

impl UnionsInputBuilder {
    /// `beside`: `BesideInput`.
    pub fn beside(mut self, value: impl TryInto<BesideInput, Error: Into<Invalid>>) -> Self {
        self.value.beside = self.checks.take("beside", value);
        self
    }

    /// `byConstant`: `UnionsByConstantInput`.
    pub fn by_constant(
        mut self,
        value: impl TryInto<UnionsByConstantInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.by_constant = self.checks.take("byConstant", value);
        self
    }

    /// `byMembers`: `UnionsByMembersInput`.
    pub fn by_members(
        mut self,
        value: impl TryInto<UnionsByMembersInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.by_members = self.checks.take("byMembers", value);
        self
    }

    /// `byType`: `UnionsByTypeInput`.
    pub fn by_type(mut self, value: impl TryInto<UnionsByTypeInput, Error: Into<Invalid>>) -> Self {
        self.value.by_type = self.checks.take("byType", value);
        self
    }

    /// `implied`: `UnionsImpliedInput`.
    pub fn implied(
        mut self,
        value: impl TryInto<UnionsImpliedInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.implied = self.checks.take("implied", value);
        self
    }

    /// `mapped`: `UnionsMappedInput`.
    pub fn mapped(mut self, value: impl TryInto<UnionsMappedInput, Error: Into<Invalid>>) -> Self {
        self.value.mapped = self.checks.take("mapped", value);
        self
    }

    /// `orNull`: `PetInput`.
    pub fn or_null(mut self, value: impl TryInto<PetInput, Error: Into<Invalid>>) -> Self {
        self.value.or_null = self.checks.take("orNull", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `orNull`.
    pub fn or_null_null(mut self) -> Self {
        self.checks.clear("orNull");
        self.value.or_null = Some(Nullable::Null);
        self
    }

    /// `several`: a list, at most 2 long, of `PetInput`.
    pub fn several(
        mut self,
        value: impl TryInto<AtMost<PetInput, 2>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.several = self.checks.take("several", value);
        self
    }

    /// `tagged`: `UnionsTaggedInput`.
    pub fn tagged(mut self, value: impl TryInto<UnionsTaggedInput, Error: Into<Invalid>>) -> Self {
        self.value.tagged = self.checks.take("tagged", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UnionsInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UnionsInputBuilder> for UnionsInput {
    type Error = Invalid;
    fn try_from(builder: UnionsInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnionsInput);
/// One of several shapes `Unions mapped`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum UnionsMapped {
    /// `species` is `cat`.
    Cat(Box<crate::shared::Cat>),
    /// `species` is `dog`.
    Dog(Box<crate::shared::Dog>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for UnionsMapped {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for UnionsMapped {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("species").as_deref() {
            Some("cat") => json.read().map(Self::Cat),
            Some("dog") => json.read().map(Self::Dog),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}

/// One of several shapes `Unions mapped`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UnionsMappedInput {
    /// `CatInput`.
    Cat(CatInput),
    /// `DogInput`.
    Dog(DogInput),
}

impl From<CatInput> for UnionsMappedInput {
    fn from(value: CatInput) -> Self {
        Self::Cat(value)
    }
}

impl From<DogInput> for UnionsMappedInput {
    fn from(value: DogInput) -> Self {
        Self::Dog(value)
    }
}

/// One of several shapes `Unions tagged`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum UnionsTagged {
    /// `species` is `cat`.
    Cat(Box<crate::shared::Cat>),
    /// `species` is `dog`.
    Dog(Box<crate::shared::Dog>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for UnionsTagged {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for UnionsTagged {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("species").as_deref() {
            Some("cat") => json.read().map(Self::Cat),
            Some("dog") => json.read().map(Self::Dog),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}

/// One of several shapes `Unions tagged`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UnionsTaggedInput {
    /// `CatInput`.
    Cat(CatInput),
    /// `DogInput`.
    Dog(DogInput),
}

impl From<CatInput> for UnionsTaggedInput {
    fn from(value: CatInput) -> Self {
        Self::Cat(value)
    }
}

impl From<DogInput> for UnionsTaggedInput {
    fn from(value: DogInput) -> Self {
        Self::Dog(value)
    }
}
