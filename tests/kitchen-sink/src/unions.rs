// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, Checks, Int, IntoInput, IntoList, Invalid, Items, Open, Operation,
    Redacted, Secret, Text,
};

/// Facts of `POST /unions`.
pub static CREATE_UNIONS: Operation =
    Operation::new("createUnions", http::Method::POST, "/unions", "unions")
        .body(BodyKind::Object)
        .secrets(&["note"]);
/// The call of [`Client::create_unions`](crate::Client::create_unions), `POST /unions`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateUnionsCall {
    call: Call,
}

impl CreateUnionsCall {
    /// `anyWord`: `UnionsAnyWordInput`.
    pub fn any_word(mut self, value: impl IntoInput<UnionsAnyWordInput>) -> Self {
        self.call.member("anyWord", value.into_input());
        self
    }

    /// `beside`: `BesideInput`.
    pub fn beside(mut self, value: impl IntoInput<BesideInput>) -> Self {
        self.call.member("beside", value.into_input());
        self
    }

    /// `byConstant`: `UnionsByConstantInput`.
    pub fn by_constant(mut self, value: impl IntoInput<UnionsByConstantInput>) -> Self {
        self.call.member("byConstant", value.into_input());
        self
    }

    /// `byMembers`: `UnionsByMembersInput`.
    pub fn by_members(mut self, value: impl IntoInput<UnionsByMembersInput>) -> Self {
        self.call.member("byMembers", value.into_input());
        self
    }

    /// `byType`: `UnionsByTypeInput`.
    pub fn by_type(mut self, value: impl IntoInput<UnionsByTypeInput>) -> Self {
        self.call.member("byType", value.into_input());
        self
    }

    /// `implied`: `UnionsImpliedInput`.
    pub fn implied(mut self, value: impl IntoInput<UnionsImpliedInput>) -> Self {
        self.call.member("implied", value.into_input());
        self
    }

    /// `mapped`: `UnionsMappedInput`.
    pub fn mapped(mut self, value: impl IntoInput<UnionsMappedInput>) -> Self {
        self.call.member("mapped", value.into_input());
        self
    }

    /// `orNull`: `PetInput`.
    pub fn or_null(mut self, value: impl IntoInput<PetInput>) -> Self {
        self.call.member("orNull", value.into_input());
        self
    }

    /// Sends `null` for `orNull`.
    pub fn or_null_null(mut self) -> Self {
        self.call.null("orNull");
        self
    }

    /// `several`: up to 2 `PetInput`.
    pub fn several<M>(mut self, value: impl IntoList<AtMost<PetInput, 2>, M>) -> Self {
        self.call.member("several", value.into_list());
        self
    }

    /// `tagged`: `UnionsTaggedInput`.
    pub fn tagged(mut self, value: impl IntoInput<UnionsTaggedInput>) -> Self {
        self.call.member("tagged", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateUnionsCall -> Unions);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateUnionsCall,
    crate::Client,
    CREATE_UNIONS,
    "Creates unions of every kind.",
    false,
    [
        member::<UnionsAnyWordInput>("anyWord"),
        member::<BesideInput>("beside"),
        member::<UnionsByConstantInput>("byConstant"),
        member::<UnionsByMembersInput>("byMembers"),
        member::<UnionsByTypeInput>("byType"),
        member::<UnionsImpliedInput>("implied"),
        member::<UnionsMappedInput>("mapped"),
        member::<identity_facade_core::Nullable<PetInput>>("orNull"),
        member::<AtMost<PetInput, 2>>("several"),
        member::<UnionsTaggedInput>("tagged")
    ]
);
impl crate::Client {
    /// Creates unions of every kind.
    ///
    /// `POST /unions`
    ///
    /// * Returns [`Unions`], with status 200.
    /// * Secrets: `note`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `unions`; in `identity-facade`, `kitchen-sink-unions`.
    pub fn create_unions(&self) -> CreateUnionsCall {
        let call = self.transport.call(&CREATE_UNIONS);
        CreateUnionsCall { call }
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
/// The call of [`Client::create_bare_union`](crate::Client::create_bare_union), `POST /unions/bare`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateBareUnionCall {
    call: Call,
}

impl CreateBareUnionCall {
    /// Sets the whole JSON body: `PetInput`. Required.
    pub fn with_body(mut self, value: impl IntoInput<PetInput>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(CreateBareUnionCall -> crate ::shared::Pet);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateBareUnionCall,
    crate::Client,
    CREATE_BARE_UNION,
    "Creates a bare union.",
    false,
    [body::<PetInput>("body")]
);
impl crate::Client {
    /// Creates a bare union.
    ///
    /// `POST /unions/bare`
    ///
    /// * Required: `body`.
    /// * Returns [`Pet`](crate::shared::Pet), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `unions`; in `identity-facade`, `kitchen-sink-unions`.
    pub fn create_bare_union(&self) -> CreateBareUnionCall {
        let call = self.transport.call(&CREATE_BARE_UNION);
        CreateBareUnionCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CREATE_UNIONS, &CREATE_BARE_UNION];
/// Object `Beside`.
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

/// Object `Beside`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct BesideInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    pet: Option<BesidePetInput>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    species: Option<BesideSpecies>,
}

impl BesideInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("species", self.species.is_some());
    }
}

/// Builds a [`BesideInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct BesideInputBuilder {
    checks: Checks,
    value: BesideInput,
}

impl BesideInputBuilder {
    /// `pet`: `BesidePetInput`.
    pub fn pet(mut self, value: impl IntoInput<BesidePetInput>) -> Self {
        self.value.pet = self.checks.take("pet", value.into_input());
        self
    }

    /// `species`: `BesideSpecies`. Required.
    pub fn species(mut self, value: impl IntoInput<BesideSpecies>) -> Self {
        self.value.species = self.checks.take("species", value.into_input());
        self
    }
}

identity_facade_core::object_input!(BesideInput, BesideInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(BesideInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    BesideInput,
    false,
    [
        member::<BesidePetInput>("pet"),
        member::<BesideSpecies>("species")
    ],
    [identity_facade_core::BodyRule::Required("species")]
);
/// Union `Beside pet`.
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

/// Union `Beside pet`.
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

impl IntoInput<BesidePetInput> for CatInput {
    fn into_input(self) -> Result<BesidePetInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<BesidePetInput> for CatInputBuilder {
    fn into_input(self) -> Result<BesidePetInput, Invalid> {
        Ok(self.build()?.into())
    }
}

impl From<DogInput> for BesidePetInput {
    fn from(value: DogInput) -> Self {
        Self::Dog(value)
    }
}

impl IntoInput<BesidePetInput> for DogInput {
    fn into_input(self) -> Result<BesidePetInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<BesidePetInput> for DogInputBuilder {
    fn into_input(self) -> Result<BesidePetInput, Invalid> {
        Ok(self.build()?.into())
    }
}

identity_facade_core::__own_input!(BesidePetInput);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(BesidePetInput, [CatInput, DogInput]);
/// Enum `Beside species`, open: answers keep unknown values.
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
/// Object `Cat`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CatInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    lives: Option<Int<1, 9>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    species: Option<CatSpecies>,
}

impl CatInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("lives", self.lives.is_some());
        checks.required("species", self.species.is_some());
    }
}

/// Builds a [`CatInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CatInputBuilder {
    checks: Checks,
    value: CatInput,
}

impl CatInputBuilder {
    /// `lives`: integer from 1 to 9. Required.
    pub fn lives(mut self, value: impl IntoInput<Int<1, 9>>) -> Self {
        self.value.lives = self.checks.take("lives", value.into_input());
        self
    }

    /// `species`: `CatSpecies`. Required.
    pub fn species(mut self, value: impl IntoInput<CatSpecies>) -> Self {
        self.value.species = self.checks.take("species", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CatInput, CatInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CatInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CatInput,
    false,
    [
        member::<Int<1, 9>>("lives"),
        member::<CatSpecies>("species")
    ],
    [
        identity_facade_core::BodyRule::Required("lives"),
        identity_facade_core::BodyRule::Required("species")
    ]
);
/// Enum `Cat species`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CatSpecies {
    /// `cat`
    Cat,
}

identity_facade_core::wire_strings!(CatSpecies { Cat: "cat" });
/// Object `Dog`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct DogInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    species: Option<DogSpecies>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    tricks: Option<AtMost<String, 2>>,
}

impl DogInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("species", self.species.is_some());
    }
}

/// Builds a [`DogInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DogInputBuilder {
    checks: Checks,
    value: DogInput,
}

impl DogInputBuilder {
    /// `species`: `DogSpecies`. Required.
    pub fn species(mut self, value: impl IntoInput<DogSpecies>) -> Self {
        self.value.species = self.checks.take("species", value.into_input());
        self
    }

    /// `tricks`: up to 2 strings.
    pub fn tricks<M>(mut self, value: impl IntoList<AtMost<String, 2>, M>) -> Self {
        self.value.tricks = self.checks.take("tricks", value.into_list());
        self
    }
}

identity_facade_core::object_input!(DogInput, DogInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DogInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    DogInput,
    false,
    [
        member::<DogSpecies>("species"),
        member::<AtMost<String, 2>>("tricks")
    ],
    [identity_facade_core::BodyRule::Required("species")]
);
/// Enum `Dog species`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DogSpecies {
    /// `dog`
    Dog,
}

identity_facade_core::wire_strings!(DogSpecies { Dog: "dog" });
/// Union `Pet`.
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

impl IntoInput<PetInput> for CatInput {
    fn into_input(self) -> Result<PetInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<PetInput> for CatInputBuilder {
    fn into_input(self) -> Result<PetInput, Invalid> {
        Ok(self.build()?.into())
    }
}

impl From<DogInput> for PetInput {
    fn from(value: DogInput) -> Self {
        Self::Dog(value)
    }
}

impl IntoInput<PetInput> for DogInput {
    fn into_input(self) -> Result<PetInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<PetInput> for DogInputBuilder {
    fn into_input(self) -> Result<PetInput, Invalid> {
        Ok(self.build()?.into())
    }
}

identity_facade_core::__own_input!(PetInput);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(PetInput, [CatInput, DogInput]);
/// Object `Unions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Unions {
    /// `anyWord`, may be absent.
    #[serde(rename = "anyWord")]
    pub any_word: Option<UnionsAnyWord>,
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

/// Union `Unions anyWord`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum UnionsAnyWord {
    /// string.
    Text(String),
    /// integer.
    Number(i64),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for UnionsAnyWord {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for UnionsAnyWord {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        if json.is_string() {
            return json.read().map(Self::Text);
        }
        if json.is_number() {
            return json.read().map(Self::Number);
        }
        Ok(Self::Unknown(json.value()))
    }
}

/// Union `Unions anyWord`.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UnionsAnyWordInput {
    /// string.
    Text(String),
    /// integer.
    Number(i64),
}

impl From<String> for UnionsAnyWordInput {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl identity_facade_core::FromText for UnionsAnyWordInput {
    fn from_text(text: String) -> Result<Self, Invalid> {
        Ok(Self::Text(text))
    }
}

impl From<i64> for UnionsAnyWordInput {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl IntoInput<UnionsAnyWordInput> for i64 {
    fn into_input(self) -> Result<UnionsAnyWordInput, Invalid> {
        Ok(self.into())
    }
}

identity_facade_core::__own_input!(UnionsAnyWordInput);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(
    UnionsAnyWordInput, [String, identity_facade_core::Int < { i64::MIN }, { i64::MAX }
    >]
);
/// Union `Unions byConstant`.
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

/// Union `Unions byConstant`.
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

impl IntoInput<UnionsByConstantInput> for UnionsByConstantSwitchedOnInput {
    fn into_input(self) -> Result<UnionsByConstantInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsByConstantInput> for UnionsByConstantSwitchedOnInputBuilder {
    fn into_input(self) -> Result<UnionsByConstantInput, Invalid> {
        Ok(self.build()?.into())
    }
}

impl From<UnionsByConstantSwitchedOffInput> for UnionsByConstantInput {
    fn from(value: UnionsByConstantSwitchedOffInput) -> Self {
        Self::SwitchedOff(value)
    }
}

impl IntoInput<UnionsByConstantInput> for UnionsByConstantSwitchedOffInput {
    fn into_input(self) -> Result<UnionsByConstantInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsByConstantInput> for UnionsByConstantSwitchedOffInputBuilder {
    fn into_input(self) -> Result<UnionsByConstantInput, Invalid> {
        Ok(self.build()?.into())
    }
}

identity_facade_core::__own_input!(UnionsByConstantInput);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(
    UnionsByConstantInput,
    [
        UnionsByConstantSwitchedOnInput,
        UnionsByConstantSwitchedOffInput
    ]
);
/// Object `Unions byConstant switchedOff`.
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

/// Object `Unions byConstant switchedOff`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UnionsByConstantSwitchedOffInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    since: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    state: Option<UnionsByConstantSwitchedOffState>,
}

impl UnionsByConstantSwitchedOffInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("state", self.state.is_some());
    }
}

/// Builds a [`UnionsByConstantSwitchedOffInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnionsByConstantSwitchedOffInputBuilder {
    checks: Checks,
    value: UnionsByConstantSwitchedOffInput,
}

impl UnionsByConstantSwitchedOffInputBuilder {
    /// `since`: string.
    pub fn since(mut self, value: impl IntoInput<String>) -> Self {
        self.value.since = self.checks.take("since", value.into_input());
        self
    }

    /// `state`: `UnionsByConstantSwitchedOffState`. Required.
    pub fn state(mut self, value: impl IntoInput<UnionsByConstantSwitchedOffState>) -> Self {
        self.value.state = self.checks.take("state", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    UnionsByConstantSwitchedOffInput,
    UnionsByConstantSwitchedOffInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnionsByConstantSwitchedOffInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UnionsByConstantSwitchedOffInput,
    false,
    [
        member::<String>("since"),
        member::<UnionsByConstantSwitchedOffState>("state")
    ],
    [identity_facade_core::BodyRule::Required("state")]
);
/// Enum `UnionsByConstantSwitchedOff state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UnionsByConstantSwitchedOffState {
    /// `off`
    Off,
}

identity_facade_core::wire_strings!(UnionsByConstantSwitchedOffState { Off: "off" });
/// Object `Unions byConstant switchedOn`.
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

/// Object `Unions byConstant switchedOn`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UnionsByConstantSwitchedOnInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    power: Option<Int<1, { i64::MAX }>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    state: Option<UnionsByConstantSwitchedOnState>,
}

impl UnionsByConstantSwitchedOnInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("state", self.state.is_some());
    }
}

/// Builds a [`UnionsByConstantSwitchedOnInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnionsByConstantSwitchedOnInputBuilder {
    checks: Checks,
    value: UnionsByConstantSwitchedOnInput,
}

impl UnionsByConstantSwitchedOnInputBuilder {
    /// `power`: integer >= 1.
    pub fn power(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.value.power = self.checks.take("power", value.into_input());
        self
    }

    /// `state`: `UnionsByConstantSwitchedOnState`. Required.
    pub fn state(mut self, value: impl IntoInput<UnionsByConstantSwitchedOnState>) -> Self {
        self.value.state = self.checks.take("state", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    UnionsByConstantSwitchedOnInput,
    UnionsByConstantSwitchedOnInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnionsByConstantSwitchedOnInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UnionsByConstantSwitchedOnInput,
    false,
    [
        member::<Int<1, { i64::MAX }>>("power"),
        member::<UnionsByConstantSwitchedOnState>("state")
    ],
    [identity_facade_core::BodyRule::Required("state")]
);
/// Enum `UnionsByConstantSwitchedOn state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UnionsByConstantSwitchedOnState {
    /// `on`
    On,
}

identity_facade_core::wire_strings!(UnionsByConstantSwitchedOnState { On: "on" });
/// Union `Unions byMembers`.
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

/// Union `Unions byMembers`.
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

impl IntoInput<UnionsByMembersInput> for UnionsByMembersNorthInput {
    fn into_input(self) -> Result<UnionsByMembersInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsByMembersInput> for UnionsByMembersNorthInputBuilder {
    fn into_input(self) -> Result<UnionsByMembersInput, Invalid> {
        Ok(self.build()?.into())
    }
}

impl From<UnionsByMembersSouthInput> for UnionsByMembersInput {
    fn from(value: UnionsByMembersSouthInput) -> Self {
        Self::South(value)
    }
}

impl IntoInput<UnionsByMembersInput> for UnionsByMembersSouthInput {
    fn into_input(self) -> Result<UnionsByMembersInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsByMembersInput> for UnionsByMembersSouthInputBuilder {
    fn into_input(self) -> Result<UnionsByMembersInput, Invalid> {
        Ok(self.build()?.into())
    }
}

identity_facade_core::__own_input!(UnionsByMembersInput);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(
    UnionsByMembersInput,
    [UnionsByMembersNorthInput, UnionsByMembersSouthInput]
);
/// Object `Unions byMembers north`.
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

/// Object `Unions byMembers north`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UnionsByMembersNorthInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    north: Option<i64>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    note: Option<String>,
}

impl UnionsByMembersNorthInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("north", self.north.is_some());
    }
}

/// Builds a [`UnionsByMembersNorthInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnionsByMembersNorthInputBuilder {
    checks: Checks,
    value: UnionsByMembersNorthInput,
}

impl UnionsByMembersNorthInputBuilder {
    /// `north`: integer. Required.
    pub fn north(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.north = self.checks.take("north", value.into_input());
        self
    }

    /// `note`: string.
    pub fn note(mut self, value: impl IntoInput<String>) -> Self {
        self.value.note = self.checks.take("note", value.into_input());
        self
    }
}

identity_facade_core::object_input!(UnionsByMembersNorthInput, UnionsByMembersNorthInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnionsByMembersNorthInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UnionsByMembersNorthInput,
    false,
    [
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("north"),
        member::<String>("note")
    ],
    [identity_facade_core::BodyRule::Required("north")]
);
/// Object `Unions byMembers south`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnionsByMembersSouth {
    /// `note`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub note: Option<Secret>,
    /// `south`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub south: i64,
}

/// Object `Unions byMembers south`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UnionsByMembersSouthInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    note: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    south: Option<i64>,
}

impl UnionsByMembersSouthInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("south", self.south.is_some());
    }
}

/// Builds a [`UnionsByMembersSouthInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnionsByMembersSouthInputBuilder {
    checks: Checks,
    value: UnionsByMembersSouthInput,
}

impl UnionsByMembersSouthInputBuilder {
    /// `note`: secret string.
    pub fn note(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.note = self.checks.take("note", value.into_input());
        self
    }

    /// `south`: integer. Required.
    pub fn south(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.south = self.checks.take("south", value.into_input());
        self
    }
}

identity_facade_core::object_input!(UnionsByMembersSouthInput, UnionsByMembersSouthInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnionsByMembersSouthInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UnionsByMembersSouthInput,
    false,
    [
        member::<Secret>("note"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("south")
    ],
    [identity_facade_core::BodyRule::Required("south")]
);
/// Union `Unions byType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum UnionsByType {
    /// string.
    Word(String),
    /// integer.
    Number(i64),
    /// list of strings.
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

/// Union `Unions byType`.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UnionsByTypeInput {
    /// string of up to 4 characters.
    Word(Text<0, 4>),
    /// integer >= 1.
    Number(Int<1, { i64::MAX }>),
    /// up to 2 strings.
    Words(AtMost<String, 2>),
    /// `NamedInput`.
    Named(crate::shared::NamedInput),
}

impl From<Text<0, 4>> for UnionsByTypeInput {
    fn from(value: Text<0, 4>) -> Self {
        Self::Word(value)
    }
}

impl IntoInput<UnionsByTypeInput> for Text<0, 4> {
    fn into_input(self) -> Result<UnionsByTypeInput, Invalid> {
        Ok(self.into())
    }
}

impl From<Int<1, { i64::MAX }>> for UnionsByTypeInput {
    fn from(value: Int<1, { i64::MAX }>) -> Self {
        Self::Number(value)
    }
}

impl IntoInput<UnionsByTypeInput> for Int<1, { i64::MAX }> {
    fn into_input(self) -> Result<UnionsByTypeInput, Invalid> {
        Ok(self.into())
    }
}

impl From<AtMost<String, 2>> for UnionsByTypeInput {
    fn from(value: AtMost<String, 2>) -> Self {
        Self::Words(value)
    }
}

impl IntoInput<UnionsByTypeInput> for AtMost<String, 2> {
    fn into_input(self) -> Result<UnionsByTypeInput, Invalid> {
        Ok(self.into())
    }
}

impl From<crate::shared::NamedInput> for UnionsByTypeInput {
    fn from(value: crate::shared::NamedInput) -> Self {
        Self::Named(value)
    }
}

impl IntoInput<UnionsByTypeInput> for crate::shared::NamedInput {
    fn into_input(self) -> Result<UnionsByTypeInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsByTypeInput> for crate::shared::NamedInputBuilder {
    fn into_input(self) -> Result<UnionsByTypeInput, Invalid> {
        Ok(self.build()?.into())
    }
}

identity_facade_core::__own_input!(UnionsByTypeInput);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(
    UnionsByTypeInput, [Text < 0, 4 >, Int < 1, { i64::MAX } >, AtMost < String, 2 >,
    crate ::shared::NamedInput]
);
/// Union `Unions implied`.
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

/// Union `Unions implied`.
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

impl IntoInput<UnionsImpliedInput> for CatInput {
    fn into_input(self) -> Result<UnionsImpliedInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsImpliedInput> for CatInputBuilder {
    fn into_input(self) -> Result<UnionsImpliedInput, Invalid> {
        Ok(self.build()?.into())
    }
}

impl From<DogInput> for UnionsImpliedInput {
    fn from(value: DogInput) -> Self {
        Self::Dog(value)
    }
}

impl IntoInput<UnionsImpliedInput> for DogInput {
    fn into_input(self) -> Result<UnionsImpliedInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsImpliedInput> for DogInputBuilder {
    fn into_input(self) -> Result<UnionsImpliedInput, Invalid> {
        Ok(self.build()?.into())
    }
}

identity_facade_core::__own_input!(UnionsImpliedInput);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(UnionsImpliedInput, [CatInput, DogInput]);
/// Union `Unions mapped`.
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

/// Union `Unions mapped`.
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

impl IntoInput<UnionsMappedInput> for CatInput {
    fn into_input(self) -> Result<UnionsMappedInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsMappedInput> for CatInputBuilder {
    fn into_input(self) -> Result<UnionsMappedInput, Invalid> {
        Ok(self.build()?.into())
    }
}

impl From<DogInput> for UnionsMappedInput {
    fn from(value: DogInput) -> Self {
        Self::Dog(value)
    }
}

impl IntoInput<UnionsMappedInput> for DogInput {
    fn into_input(self) -> Result<UnionsMappedInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsMappedInput> for DogInputBuilder {
    fn into_input(self) -> Result<UnionsMappedInput, Invalid> {
        Ok(self.build()?.into())
    }
}

identity_facade_core::__own_input!(UnionsMappedInput);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(UnionsMappedInput, [CatInput, DogInput]);
/// Union `Unions tagged`.
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

/// Union `Unions tagged`.
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

impl IntoInput<UnionsTaggedInput> for CatInput {
    fn into_input(self) -> Result<UnionsTaggedInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsTaggedInput> for CatInputBuilder {
    fn into_input(self) -> Result<UnionsTaggedInput, Invalid> {
        Ok(self.build()?.into())
    }
}

impl From<DogInput> for UnionsTaggedInput {
    fn from(value: DogInput) -> Self {
        Self::Dog(value)
    }
}

impl IntoInput<UnionsTaggedInput> for DogInput {
    fn into_input(self) -> Result<UnionsTaggedInput, Invalid> {
        Ok(self.into())
    }
}

impl IntoInput<UnionsTaggedInput> for DogInputBuilder {
    fn into_input(self) -> Result<UnionsTaggedInput, Invalid> {
        Ok(self.build()?.into())
    }
}

identity_facade_core::__own_input!(UnionsTaggedInput);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(UnionsTaggedInput, [CatInput, DogInput]);
