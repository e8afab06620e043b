// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, JsonObject, List,
    Nullable, Open, Operation, Paging, Parameter, Receipt, Redacted, Reply, Secret, Text,
};
use std::collections::BTreeMap;

/// Facts of `GET /shapes`.
pub static LIST_SHAPES: Operation =
    Operation::new("listShapes", http::Method::GET, "/shapes", "shapes")
        .parameters(&[Parameter::query("limit"), Parameter::query("offset")])
        .idempotent()
        .paging(Paging::Offset {
            offset: "offset",
            limit: "limit",
        })
        .secrets(&["hidden", "keys", "password"]);
/// `GET /shapes`, made by [`list_shapes`](crate::Client::list_shapes).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListShapesCall {
    call: Call,
}

impl ListShapesCall {
    /// Query parameter `limit`: a whole number from 1 to 100. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 100>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<Everything>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /shapes`
    ///
    /// Success is 200 with a list of `Everything`.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `hidden`, `keys`, `password`.
    /// Sending it twice does no harm.
    pub fn list_shapes(&self) -> ListShapesCall {
        ListShapesCall {
            call: self.transport.call(&LIST_SHAPES),
        }
    }
}

/// Facts of `POST /shapes`.
pub static MAKE_SHAPE: Operation =
    Operation::new("createShape", http::Method::POST, "/shapes", "shapes")
        .body(BodyKind::Required)
        .idempotent()
        .secrets(&["hidden", "keys", "password"]);
/// `POST /shapes`, made by [`make_shape`](crate::Client::make_shape).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct MakeShapeCall {
    call: Call,
}

impl MakeShapeCall {
    /// The JSON body. Required. `EverythingInput`.
    pub fn body(mut self, value: impl TryInto<EverythingInput, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Everything>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /shapes`
    ///
    /// Required: the body.
    /// Success is 201 with `Everything`.
    /// Failures that the vendor lists: 422.
    /// Secrets in it: `hidden`, `keys`, `password`.
    /// Sending it twice does no harm.
    pub fn make_shape(&self) -> MakeShapeCall {
        MakeShapeCall {
            call: self.transport.call(&MAKE_SHAPE),
        }
    }
}

/// Facts of `DELETE /shapes/{shape_id}`.
pub static DELETE_SHAPE: Operation = Operation::new(
    "deleteShape",
    http::Method::DELETE,
    "/shapes/{shape_id}",
    "shapes",
)
.parameters(&[Parameter::path("shape_id")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "shape_id")],
});
/// `DELETE /shapes/{shape_id}`, made by [`delete_shape`](crate::Client::delete_shape).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteShapeCall {
    call: Call,
}

impl DeleteShapeCall {
    /// Path segment `shape_id`: a text. Required.
    pub fn shape_id(
        mut self,
        value: impl TryInto<crate::ids::ShapeId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("shape_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Deleted>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /shapes/{shape_id}`
    ///
    /// Required: `shape_id`.
    /// Success is 200 with `Deleted`.
    /// Sending it twice does no harm.
    pub fn delete_shape(&self) -> DeleteShapeCall {
        DeleteShapeCall {
            call: self.transport.call(&DELETE_SHAPE),
        }
    }
}

/// Facts of `GET /shapes/{shape_id}`.
pub static GET_SHAPE: Operation = Operation::new(
    "getShape",
    http::Method::GET,
    "/shapes/{shape_id}",
    "shapes",
)
.parameters(&[Parameter::path("shape_id")])
.idempotent()
.secrets(&["hidden", "keys", "password"]);
/// `GET /shapes/{shape_id}`, made by [`get_shape`](crate::Client::get_shape).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetShapeCall {
    call: Call,
}

impl GetShapeCall {
    /// Path segment `shape_id`: a text. Required.
    pub fn shape_id(
        mut self,
        value: impl TryInto<crate::ids::ShapeId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("shape_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Everything>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /shapes/{shape_id}`
    ///
    /// Required: `shape_id`.
    /// Success is 200 with `Everything`.
    /// Failures that the vendor lists: 404.
    /// Secrets in it: `hidden`, `keys`, `password`.
    /// Sending it twice does no harm.
    pub fn get_shape(&self) -> GetShapeCall {
        GetShapeCall {
            call: self.transport.call(&GET_SHAPE),
        }
    }
}

/// Facts of `PATCH /shapes/{shape_id}`.
pub static CHANGE_SHAPE: Operation = Operation::new(
    "changeShape",
    http::Method::PATCH,
    "/shapes/{shape_id}",
    "shapes",
)
.parameters(&[Parameter::path("shape_id")])
.body(BodyKind::Optional)
.secrets(&["hidden", "keys", "password"]);
/// `PATCH /shapes/{shape_id}`, made by [`change_shape`](crate::Client::change_shape).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ChangeShapeCall {
    call: Call,
}

impl ChangeShapeCall {
    /// Path segment `shape_id`: a text. Required.
    pub fn shape_id(
        mut self,
        value: impl TryInto<crate::ids::ShapeId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("shape_id", value.try_into());
        self
    }

    /// The JSON body. `ChangeShapeBody`.
    pub fn body(mut self, value: impl TryInto<ChangeShapeBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Everything>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /shapes/{shape_id}`
    ///
    /// Required: `shape_id`.
    /// Success is 200 with `Everything`.
    /// Secrets in it: `hidden`, `keys`, `password`.
    pub fn change_shape(&self) -> ChangeShapeCall {
        ChangeShapeCall {
            call: self.transport.call(&CHANGE_SHAPE),
        }
    }
}

/// Facts of `PUT /shapes/{shape_id}`.
pub static REPLACE_SHAPE: Operation = Operation::new(
    "replaceShape",
    http::Method::PUT,
    "/shapes/{shape_id}",
    "shapes",
)
.parameters(&[Parameter::path("shape_id")])
.body(BodyKind::Required)
.idempotent()
.secrets(&["hidden", "keys", "password"]);
/// `PUT /shapes/{shape_id}`, made by [`replace_shape`](crate::Client::replace_shape).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceShapeCall {
    call: Call,
}

impl ReplaceShapeCall {
    /// Path segment `shape_id`: a text. Required.
    pub fn shape_id(
        mut self,
        value: impl TryInto<crate::ids::ShapeId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("shape_id", value.try_into());
        self
    }

    /// The JSON body. Required. `EverythingInput`.
    pub fn body(mut self, value: impl TryInto<EverythingInput, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Everything>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PUT /shapes/{shape_id}`
    ///
    /// Required: `shape_id`, the body.
    /// Success is 200 with `Everything`.
    /// Secrets in it: `hidden`, `keys`, `password`.
    /// Sending it twice does no harm.
    pub fn replace_shape(&self) -> ReplaceShapeCall {
        ReplaceShapeCall {
            call: self.transport.call(&REPLACE_SHAPE),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_SHAPES,
    &MAKE_SHAPE,
    &DELETE_SHAPE,
    &GET_SHAPE,
    &CHANGE_SHAPE,
    &REPLACE_SHAPE,
];

/// Object `AllOfEverything`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AllOfEverything {
    /// `age`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub age: i64,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `size`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub size: i64,
    /// `tint`, may be absent.
    pub tint: Option<Open<crate::shared::Color>>,
    /// `weight`, may be absent.
    pub weight: Option<f64>,
}

/// Object `AllOfEverything`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AllOfEverythingInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    age: Option<Int<0, 150>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<0, 12>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<Int<1, 3>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tint: Option<crate::shared::Color>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<f64>,
}

impl AllOfEverythingInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AllOfEverythingInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("age", self.age.is_some());
        checks.required("name", self.name.is_some());
        checks.required("size", self.size.is_some());
    }
}

/// Makes a [`AllOfEverythingInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AllOfEverythingInputBuilder {
    checks: Checks,
    value: AllOfEverythingInput,
}

impl AllOfEverythingInputBuilder {
    /// `age`: a whole number from 0 to 150. Required.
    pub fn age(mut self, value: impl TryInto<Int<0, 150>, Error: Into<Invalid>>) -> Self {
        self.value.age = self.checks.take("age", value);
        self
    }

    /// `name`: a text of at most 12 characters. Required.
    pub fn name(mut self, value: impl TryInto<Text<0, 12>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `size`: a whole number from 1 to 3. Required.
    pub fn size(mut self, value: impl TryInto<Int<1, 3>, Error: Into<Invalid>>) -> Self {
        self.value.size = self.checks.take("size", value);
        self
    }

    /// `tint`: `Color`.
    pub fn tint(mut self, value: impl TryInto<crate::shared::Color, Error: Into<Invalid>>) -> Self {
        self.value.tint = self.checks.take("tint", value);
        self
    }

    /// `weight`: a number.
    pub fn weight(mut self, value: impl TryInto<f64, Error: Into<Invalid>>) -> Self {
        self.value.weight = self.checks.take("weight", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AllOfEverythingInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AllOfEverythingInputBuilder> for AllOfEverythingInput {
    type Error = Invalid;
    fn try_from(builder: AllOfEverythingInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AllOfEverythingInput);
/// Object `ChangeShapeBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ChangeShapeBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    note: Option<Nullable<Text<0, 4>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<AtMost<String, 2>>,
}

impl ChangeShapeBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ChangeShapeBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ChangeShapeBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ChangeShapeBodyBuilder {
    checks: Checks,
    value: ChangeShapeBody,
}

impl ChangeShapeBodyBuilder {
    /// `note`: a text of at most 4 characters.
    pub fn note(mut self, value: impl TryInto<Text<0, 4>, Error: Into<Invalid>>) -> Self {
        self.value.note = self.checks.take("note", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `note`.
    pub fn note_null(mut self) -> Self {
        self.checks.clear("note");
        self.value.note = Some(Nullable::Null);
        self
    }

    /// `tags`: a list, at most 2 long, of texts.
    pub fn tags(mut self, value: impl TryInto<AtMost<String, 2>, Error: Into<Invalid>>) -> Self {
        self.value.tags = self.checks.take("tags", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ChangeShapeBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ChangeShapeBodyBuilder> for ChangeShapeBody {
    type Error = Invalid;
    fn try_from(builder: ChangeShapeBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ChangeShapeBody);
/// Object `Deleted`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Deleted {
    /// `deleted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub deleted: bool,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: String,
}

/// Object `Everything`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Everything {
    /// `Text`, may be absent.
    #[serde(rename = "Text")]
    pub text: Option<TextObject>,
    /// `UPPER`, may be absent.
    #[serde(rename = "UPPER")]
    pub upper: Option<String>,
    /// `all`, may be absent.
    pub all: Option<AllOfEverything>,
    /// `bounded`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub bounded: String,
    /// `byAlias`, may be absent.
    #[serde(rename = "byAlias")]
    pub by_alias: Option<crate::shared::Named>,
    /// `byName`, may be absent.
    #[serde(rename = "byName")]
    pub by_name: Option<BTreeMap<String, crate::shared::Named>>,
    /// `color`, may be absent.
    pub color: Option<Open<crate::shared::Color>>,
    /// `colorOrNull`, may be absent or null.
    #[serde(rename = "colorOrNull")]
    pub color_or_null: Option<Open<crate::shared::Color>>,
    /// `counts`, may be absent.
    pub counts: Option<BTreeMap<String, i64>>,
    /// `few`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub few: Option<i64>,
    /// `fixed`, may be absent.
    pub fixed: Option<String>,
    /// `flag`, may be absent.
    pub flag: Option<bool>,
    /// `free`, may be absent.
    pub free: Option<serde_json::Value>,
    /// `grid`, may be absent.
    pub grid: Option<Items<Items<i64>>>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ShapeId,
    /// `inline`, may be absent.
    pub inline: Option<EverythingInline>,
    /// `inner`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub inner: Option<i64>,
    /// `kebab-case`, may be absent.
    #[serde(rename = "kebab-case")]
    pub kebab_case: Option<String>,
    /// `kind`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub kind: Open<EverythingKind>,
    /// `labels`, may be absent.
    pub labels: Option<BTreeMap<String, Option<String>>>,
    /// `level`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub level: Option<i64>,
    /// `mail`, may be absent.
    pub mail: Option<String>,
    /// `moment`, may be absent.
    pub moment: Option<String>,
    /// `mood`, may be absent or null.
    pub mood: Option<Open<EverythingMood>>,
    /// `must`, may be absent.
    pub must: Option<bool>,
    /// `named`, may be absent.
    pub named: Option<crate::shared::Named>,
    /// `namedOrNull`, may be absent or null.
    #[serde(rename = "namedOrNull")]
    pub named_or_null: Option<crate::shared::Named>,
    /// `names`, may be absent.
    pub names: Option<Items<String>>,
    /// `note`, may be absent or null.
    pub note: Option<String>,
    /// `nullables`, may be absent.
    pub nullables: Option<Items<Option<String>>>,
    /// `numbers`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub numbers: Items<i64>,
    /// `object`, may be absent.
    pub object: Option<serde_json::Map<String, serde_json::Value>>,
    /// `old`, may be absent. The vendor advises against it.
    pub old: Option<String>,
    /// `open`, may be absent.
    pub open: Option<OpenObject>,
    /// `page`, may be absent.
    pub page: Option<String>,
    /// `pattern`, may be absent.
    pub pattern: Option<String>,
    /// `people`, may be absent.
    pub people: Option<Items<crate::shared::Named>>,
    /// `ref`, may be absent.
    #[serde(rename = "ref")]
    pub ref_: Option<String>,
    /// `secrets`, may be absent.
    pub secrets: Option<Secrets>,
    /// `self`, may be absent.
    #[serde(rename = "self")]
    pub self_: Option<String>,
    /// `share`, may be absent.
    pub share: Option<f64>,
    /// `small`, may be absent.
    pub small: Option<serde_json::Map<String, serde_json::Value>>,
    /// `tree`, may be absent.
    pub tree: Option<Tree>,
    /// `type`, may be absent.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// `unlimited`, may be absent.
    pub unlimited: Option<Items<String>>,
    /// `usual`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub usual: Option<i64>,
    /// `whole`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub whole: Option<i64>,
}

/// One of a few texts `Everything fixed`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EverythingFixed {
    /// `everything`
    Everything,
}

identity_facade_core::wire_strings!(EverythingFixed {
    Everything: "everything"
});
/// Object `Everything inline`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EverythingInline {
    /// `deep`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub deep: EverythingInlineDeep,
}

/// Object `EverythingInline deep`. Received.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EverythingInlineDeep {
    /// `deeper`, may be absent.
    pub deeper: Option<Items<EverythingInlineDeepDeeperItem>>,
}

/// Object `EverythingInlineDeep deeperItem`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EverythingInlineDeepDeeperItem {
    /// `end`, may be absent.
    pub end: Option<String>,
}

/// Object `EverythingInlineDeep deeperItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct EverythingInlineDeepDeeperItemInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Text<0, 2>>,
}

impl EverythingInlineDeepDeeperItemInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> EverythingInlineDeepDeeperItemInputBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`EverythingInlineDeepDeeperItemInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct EverythingInlineDeepDeeperItemInputBuilder {
    checks: Checks,
    value: EverythingInlineDeepDeeperItemInput,
}

impl EverythingInlineDeepDeeperItemInputBuilder {
    /// `end`: a text of at most 2 characters.
    pub fn end(mut self, value: impl TryInto<Text<0, 2>, Error: Into<Invalid>>) -> Self {
        self.value.end = self.checks.take("end", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<EverythingInlineDeepDeeperItemInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<EverythingInlineDeepDeeperItemInputBuilder> for EverythingInlineDeepDeeperItemInput {
    type Error = Invalid;
    fn try_from(builder: EverythingInlineDeepDeeperItemInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(EverythingInlineDeepDeeperItemInput);
/// Object `EverythingInline deep`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct EverythingInlineDeepInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    deeper: Option<AtMost<EverythingInlineDeepDeeperItemInput, 1>>,
}

impl EverythingInlineDeepInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> EverythingInlineDeepInputBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`EverythingInlineDeepInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct EverythingInlineDeepInputBuilder {
    checks: Checks,
    value: EverythingInlineDeepInput,
}

impl EverythingInlineDeepInputBuilder {
    /// `deeper`: a list, at most 1 long, of `EverythingInlineDeepDeeperItemInput`.
    pub fn deeper(
        mut self,
        value: impl TryInto<AtMost<EverythingInlineDeepDeeperItemInput, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.deeper = self.checks.take("deeper", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<EverythingInlineDeepInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<EverythingInlineDeepInputBuilder> for EverythingInlineDeepInput {
    type Error = Invalid;
    fn try_from(builder: EverythingInlineDeepInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(EverythingInlineDeepInput);
/// Object `Everything inline`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct EverythingInlineInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    deep: Option<EverythingInlineDeepInput>,
}

impl EverythingInlineInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> EverythingInlineInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("deep", self.deep.is_some());
    }
}

/// Makes a [`EverythingInlineInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct EverythingInlineInputBuilder {
    checks: Checks,
    value: EverythingInlineInput,
}

impl EverythingInlineInputBuilder {
    /// `deep`: `EverythingInlineDeepInput`. Required.
    pub fn deep(
        mut self,
        value: impl TryInto<EverythingInlineDeepInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.deep = self.checks.take("deep", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<EverythingInlineInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<EverythingInlineInputBuilder> for EverythingInlineInput {
    type Error = Invalid;
    fn try_from(builder: EverythingInlineInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(EverythingInlineInput);
/// Object `Everything`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct EverythingInput {
    #[serde(rename = "Text", skip_serializing_if = "Option::is_none")]
    text: Option<TextObjectInput>,
    #[serde(rename = "UPPER", skip_serializing_if = "Option::is_none")]
    upper: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    all: Option<AllOfEverythingInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bounded: Option<Text<2, 5>>,
    #[serde(rename = "byAlias", skip_serializing_if = "Option::is_none")]
    by_alias: Option<crate::shared::NamedInput>,
    #[serde(rename = "byName", skip_serializing_if = "Option::is_none")]
    by_name: Option<BTreeMap<String, crate::shared::NamedInput>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<crate::shared::Color>,
    #[serde(
        rename = "colorOrNull",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    color_or_null: Option<Nullable<crate::shared::Color>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counts: Option<BTreeMap<String, Int<0, { i64::MAX }>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    few: Option<Int<1, 9>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fixed: Option<EverythingFixed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flag: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    free: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grid: Option<AtMost<AtMost<i64, 2>, 2, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inline: Option<EverythingInlineInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inner: Option<Int<1, 8>>,
    #[serde(rename = "kebab-case", skip_serializing_if = "Option::is_none")]
    kebab_case: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<EverythingKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    labels: Option<BTreeMap<String, Nullable<Text<0, 3>>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<Int<1, 3>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moment: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    mood: Option<Nullable<EverythingMood>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    must: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    named: Option<crate::shared::NamedInput>,
    #[serde(
        rename = "namedOrNull",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    named_or_null: Option<Nullable<crate::shared::NamedInput>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    names: Option<AtMost<Text<1, 3>, 4, 0, true>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    note: Option<Nullable<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nullables: Option<AtMost<Nullable<String>, 2>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    numbers: Option<AtMost<Int<1, 5>, 3, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    object: Option<JsonObject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    open: Option<OpenObjectInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<AtMost<crate::shared::NamedInput, 2>>,
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    ref_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secrets: Option<SecretsInput>,
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    self_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    small: Option<JsonObject<64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tree: Option<TreeInput>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unlimited: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    usual: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    whole: Option<i64>,
}

impl EverythingInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> EverythingInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("bounded", self.bounded.is_some());
        checks.required("id", self.id.is_some());
        checks.required("kind", self.kind.is_some());
        checks.required("numbers", self.numbers.is_some());
        if self.must == Some(false) {
            checks.push(
                "must",
                identity_facade_core::Rule::Other("must be `true`".into()),
            );
        }
    }
}

/// Makes a [`EverythingInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct EverythingInputBuilder {
    checks: Checks,
    value: EverythingInput,
}

impl EverythingInputBuilder {
    /// `Text`: `TextObjectInput`.
    pub fn text(mut self, value: impl TryInto<TextObjectInput, Error: Into<Invalid>>) -> Self {
        self.value.text = self.checks.take("Text", value);
        self
    }

    /// `UPPER`: a text.
    pub fn upper(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.upper = self.checks.take("UPPER", value);
        self
    }

    /// `all`: `AllOfEverythingInput`.
    pub fn all(mut self, value: impl TryInto<AllOfEverythingInput, Error: Into<Invalid>>) -> Self {
        self.value.all = self.checks.take("all", value);
        self
    }

    /// `bounded`: a text of 2 to 5 characters. Required.
    pub fn bounded(mut self, value: impl TryInto<Text<2, 5>, Error: Into<Invalid>>) -> Self {
        self.value.bounded = self.checks.take("bounded", value);
        self
    }

    /// `byAlias`: `NamedInput`.
    pub fn by_alias(
        mut self,
        value: impl TryInto<crate::shared::NamedInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.by_alias = self.checks.take("byAlias", value);
        self
    }

    /// `byName`: an object whose members are `NamedInput`.
    pub fn by_name(
        mut self,
        value: impl TryInto<BTreeMap<String, crate::shared::NamedInput>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.by_name = self.checks.take("byName", value);
        self
    }

    /// `color`: `Color`.
    pub fn color(
        mut self,
        value: impl TryInto<crate::shared::Color, Error: Into<Invalid>>,
    ) -> Self {
        self.value.color = self.checks.take("color", value);
        self
    }

    /// `colorOrNull`: `Color`.
    pub fn color_or_null(
        mut self,
        value: impl TryInto<crate::shared::Color, Error: Into<Invalid>>,
    ) -> Self {
        self.value.color_or_null = self.checks.take("colorOrNull", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `colorOrNull`.
    pub fn color_or_null_null(mut self) -> Self {
        self.checks.clear("colorOrNull");
        self.value.color_or_null = Some(Nullable::Null);
        self
    }

    /// `counts`: an object whose members are items, each a whole number of at least 0.
    pub fn counts(
        mut self,
        value: impl TryInto<BTreeMap<String, Int<0, { i64::MAX }>>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.counts = self.checks.take("counts", value);
        self
    }

    /// `few`: a whole number from 1 to 9.
    pub fn few(mut self, value: impl TryInto<Int<1, 9>, Error: Into<Invalid>>) -> Self {
        self.value.few = self.checks.take("few", value);
        self
    }

    /// `fixed`: `EverythingFixed`.
    pub fn fixed(mut self, value: impl TryInto<EverythingFixed, Error: Into<Invalid>>) -> Self {
        self.value.fixed = self.checks.take("fixed", value);
        self
    }

    /// `flag`: true or false.
    pub fn flag(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.flag = self.checks.take("flag", value);
        self
    }

    /// `free`: any JSON value.
    pub fn free(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.free = self.checks.take("free", value);
        self
    }

    /// `grid`: a list, 1 to 2 long, of items, each a list, at most 2 long, of whole numbers.
    pub fn grid(
        mut self,
        value: impl TryInto<AtMost<AtMost<i64, 2>, 2, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.grid = self.checks.take("grid", value);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `inline`: `EverythingInlineInput`.
    pub fn inline(
        mut self,
        value: impl TryInto<EverythingInlineInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.inline = self.checks.take("inline", value);
        self
    }

    /// `inner`: a whole number from 1 to 8.
    pub fn inner(mut self, value: impl TryInto<Int<1, 8>, Error: Into<Invalid>>) -> Self {
        self.value.inner = self.checks.take("inner", value);
        self
    }

    /// `kebab-case`: a text.
    pub fn kebab_case(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.kebab_case = self.checks.take("kebab-case", value);
        self
    }

    /// `kind`: `EverythingKind`. Required.
    pub fn kind(mut self, value: impl TryInto<EverythingKind, Error: Into<Invalid>>) -> Self {
        self.value.kind = self.checks.take("kind", value);
        self
    }

    /// `labels`: an object whose members are items, each a text of at most 3 characters or null.
    pub fn labels(
        mut self,
        value: impl TryInto<BTreeMap<String, Nullable<Text<0, 3>>>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.labels = self.checks.take("labels", value);
        self
    }

    /// `level`: a whole number from 1 to 3.
    pub fn level(mut self, value: impl TryInto<Int<1, 3>, Error: Into<Invalid>>) -> Self {
        self.value.level = self.checks.take("level", value);
        self
    }

    /// `mail`: a text in format `email`.
    pub fn mail(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.mail = self.checks.take("mail", value);
        self
    }

    /// `moment`: a text in format `date-time`.
    pub fn moment(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.moment = self.checks.take("moment", value);
        self
    }

    /// `mood`: `EverythingMood`.
    pub fn mood(mut self, value: impl TryInto<EverythingMood, Error: Into<Invalid>>) -> Self {
        self.value.mood = self.checks.take("mood", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `mood`.
    pub fn mood_null(mut self) -> Self {
        self.checks.clear("mood");
        self.value.mood = Some(Nullable::Null);
        self
    }

    /// `must`: always `true`.
    pub fn must(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.must = self.checks.take("must", value);
        self
    }

    /// `named`: `NamedInput`.
    pub fn named(
        mut self,
        value: impl TryInto<crate::shared::NamedInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.named = self.checks.take("named", value);
        self
    }

    /// `namedOrNull`: `NamedInput`.
    pub fn named_or_null(
        mut self,
        value: impl TryInto<crate::shared::NamedInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.named_or_null = self.checks.take("namedOrNull", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `namedOrNull`.
    pub fn named_or_null_null(mut self) -> Self {
        self.checks.clear("namedOrNull");
        self.value.named_or_null = Some(Nullable::Null);
        self
    }

    /// `names`: a list, at most 4 long, without repeats, of items, each a text of 1 to 3 characters.
    pub fn names(
        mut self,
        value: impl TryInto<AtMost<Text<1, 3>, 4, 0, true>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.names = self.checks.take("names", value);
        self
    }

    /// `note`: a text.
    pub fn note(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.note = self.checks.take("note", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `note`.
    pub fn note_null(mut self) -> Self {
        self.checks.clear("note");
        self.value.note = Some(Nullable::Null);
        self
    }

    /// `nullables`: a list, at most 2 long, of items, each a text or null.
    pub fn nullables(
        mut self,
        value: impl TryInto<AtMost<Nullable<String>, 2>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.nullables = self.checks.take("nullables", value);
        self
    }

    /// `numbers`: a list, 1 to 3 long, of items, each a whole number from 1 to 5. Required.
    pub fn numbers(
        mut self,
        value: impl TryInto<AtMost<Int<1, 5>, 3, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.numbers = self.checks.take("numbers", value);
        self
    }

    /// `object`: an object.
    pub fn object(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.object = self.checks.take("object", value);
        self
    }

    /// `old`: a text. The vendor advises against it.
    pub fn old(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.old = self.checks.take("old", value);
        self
    }

    /// `open`: `OpenObjectInput`.
    pub fn open(mut self, value: impl TryInto<OpenObjectInput, Error: Into<Invalid>>) -> Self {
        self.value.open = self.checks.take("open", value);
        self
    }

    /// `page`: a text in format `uri`.
    pub fn page(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `pattern`: a text that matches `^[a-z]{3}_[0-9]+$`.
    pub fn pattern(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.pattern = self.checks.take("pattern", value);
        self
    }

    /// `people`: a list, at most 2 long, of `NamedInput`.
    pub fn people(
        mut self,
        value: impl TryInto<AtMost<crate::shared::NamedInput, 2>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.people = self.checks.take("people", value);
        self
    }

    /// `ref`: a text.
    pub fn ref_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ref_ = self.checks.take("ref", value);
        self
    }

    /// `secrets`: `SecretsInput`.
    pub fn secrets(mut self, value: impl TryInto<SecretsInput, Error: Into<Invalid>>) -> Self {
        self.value.secrets = self.checks.take("secrets", value);
        self
    }

    /// `self`: a text.
    pub fn self_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.self_ = self.checks.take("self", value);
        self
    }

    /// `share`: a number.
    pub fn share(mut self, value: impl TryInto<f64, Error: Into<Invalid>>) -> Self {
        self.value.share = self.checks.take("share", value);
        self
    }

    /// `small`: an object of at most 64 bytes of JSON.
    pub fn small(mut self, value: impl TryInto<JsonObject<64>, Error: Into<Invalid>>) -> Self {
        self.value.small = self.checks.take("small", value);
        self
    }

    /// `tree`: `TreeInput`.
    pub fn tree(mut self, value: impl TryInto<TreeInput, Error: Into<Invalid>>) -> Self {
        self.value.tree = self.checks.take("tree", value);
        self
    }

    /// `type`: a text.
    pub fn type_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// `unlimited`: a list of texts.
    pub fn unlimited(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.unlimited = self.checks.take("unlimited", value);
        self
    }

    /// `usual`: a whole number. Unset, the vendor takes `7`.
    pub fn usual(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.usual = self.checks.take("usual", value);
        self
    }

    /// `whole`: a whole number.
    pub fn whole(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.whole = self.checks.take("whole", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<EverythingInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<EverythingInputBuilder> for EverythingInput {
    type Error = Invalid;
    fn try_from(builder: EverythingInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(EverythingInput);
/// One of a few texts `Everything kind`. Sent and received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EverythingKind {
    /// `first`
    First,
    /// `second-best`
    SecondBest,
    /// `3rd`
    X3rd,
    /// `_`
    X,
}

identity_facade_core::wire_strings!(EverythingKind {
    First: "first",
    SecondBest: "second-best",
    X3rd: "3rd",
    X: "_"
});
/// One of a few texts `Everything mood`. Sent and received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EverythingMood {
    /// `good`
    Good,
    /// `bad`
    Bad,
}

identity_facade_core::wire_strings!(EverythingMood {
    Good: "good",
    Bad: "bad"
});
/// Object `Open`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OpenObject {
    /// `known`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub known: String,
    /// Members beyond the described ones.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// Object `Open`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct OpenObjectInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<Text<0, 3>>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    extra: Option<JsonObject>,
}

impl OpenObjectInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> OpenObjectInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("known", self.known.is_some());
    }
}

/// Makes a [`OpenObjectInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct OpenObjectInputBuilder {
    checks: Checks,
    value: OpenObjectInput,
}

impl OpenObjectInputBuilder {
    /// `known`: a text of at most 3 characters. Required.
    pub fn known(mut self, value: impl TryInto<Text<0, 3>, Error: Into<Invalid>>) -> Self {
        self.value.known = self.checks.take("known", value);
        self
    }

    /// Members beyond the described ones.
    pub fn extra(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.extra = self.checks.take("extra", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<OpenObjectInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<OpenObjectInputBuilder> for OpenObjectInput {
    type Error = Invalid;
    fn try_from(builder: OpenObjectInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(OpenObjectInput);
/// Object `Secrets`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Secrets {
    /// `hidden`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub hidden: Option<Redacted<SecretsHidden>>,
    /// `keys`, may be absent.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub keys: Option<Items<Secret>>,
    /// `password`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub password: Option<Secret>,
}

/// Object `Secrets hidden`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SecretsHidden {
    /// `answer`, may be absent.
    pub answer: Option<String>,
}

/// Object `Secrets hidden`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SecretsHiddenInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<String>,
}

impl SecretsHiddenInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SecretsHiddenInputBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`SecretsHiddenInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SecretsHiddenInputBuilder {
    checks: Checks,
    value: SecretsHiddenInput,
}

impl SecretsHiddenInputBuilder {
    /// `answer`: a text.
    pub fn answer(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.answer = self.checks.take("answer", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SecretsHiddenInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SecretsHiddenInputBuilder> for SecretsHiddenInput {
    type Error = Invalid;
    fn try_from(builder: SecretsHiddenInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SecretsHiddenInput);
/// Object `Secrets`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SecretsInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    hidden: Option<Redacted<SecretsHiddenInput>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keys: Option<AtMost<Secret, 2>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<Redacted<Text<8, 72>>>,
}

impl SecretsInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SecretsInputBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`SecretsInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SecretsInputBuilder {
    checks: Checks,
    value: SecretsInput,
}

impl SecretsInputBuilder {
    /// `hidden`: `SecretsHiddenInput`, kept secret.
    pub fn hidden(mut self, value: impl TryInto<SecretsHiddenInput, Error: Into<Invalid>>) -> Self {
        self.value.hidden = self
            .checks
            .take("hidden", value)
            .map(Redacted::<SecretsHiddenInput>::from);
        self
    }

    /// `keys`: a list, at most 2 long, of items, each a secret text.
    pub fn keys(mut self, value: impl TryInto<AtMost<Secret, 2>, Error: Into<Invalid>>) -> Self {
        self.value.keys = self.checks.take("keys", value);
        self
    }

    /// `password`: a text of 8 to 72 characters, kept secret.
    pub fn password(mut self, value: impl TryInto<Text<8, 72>, Error: Into<Invalid>>) -> Self {
        self.value.password = self
            .checks
            .take("password", value)
            .map(Redacted::<Text<8, 72>>::from);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SecretsInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SecretsInputBuilder> for SecretsInput {
    type Error = Invalid;
    fn try_from(builder: SecretsInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SecretsInput);
/// Object `Text`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TextObject {
    /// `words`, may be absent.
    pub words: Option<String>,
}

/// Object `Text`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct TextObjectInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<Text<0, 6>>,
}

impl TextObjectInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> TextObjectInputBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`TextObjectInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct TextObjectInputBuilder {
    checks: Checks,
    value: TextObjectInput,
}

impl TextObjectInputBuilder {
    /// `words`: a text of at most 6 characters.
    pub fn words(mut self, value: impl TryInto<Text<0, 6>, Error: Into<Invalid>>) -> Self {
        self.value.words = self.checks.take("words", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<TextObjectInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<TextObjectInputBuilder> for TextObjectInput {
    type Error = Invalid;
    fn try_from(builder: TextObjectInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(TextObjectInput);
/// Object `Tree`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Tree {
    /// `branches`, may be absent.
    pub branches: Option<Items<Tree>>,
    /// `byKey`, may be absent.
    #[serde(rename = "byKey")]
    pub by_key: Option<BTreeMap<String, Tree>>,
    /// `leaf`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub leaf: String,
    /// `left`, may be absent.
    pub left: Option<Box<Tree>>,
}

/// Object `Tree`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct TreeInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    branches: Option<AtMost<TreeInput, 2>>,
    #[serde(rename = "byKey", skip_serializing_if = "Option::is_none")]
    by_key: Option<BTreeMap<String, TreeInput>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leaf: Option<Text<0, 3>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left: Option<Box<TreeInput>>,
}

impl TreeInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> TreeInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("leaf", self.leaf.is_some());
    }
}

/// Makes a [`TreeInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct TreeInputBuilder {
    checks: Checks,
    value: TreeInput,
}

impl TreeInputBuilder {
    /// `branches`: a list, at most 2 long, of `TreeInput`.
    pub fn branches(
        mut self,
        value: impl TryInto<AtMost<TreeInput, 2>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.branches = self.checks.take("branches", value);
        self
    }

    /// `byKey`: an object whose members are `TreeInput`.
    pub fn by_key(
        mut self,
        value: impl TryInto<BTreeMap<String, TreeInput>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.by_key = self.checks.take("byKey", value);
        self
    }

    /// `leaf`: a text of at most 3 characters. Required.
    pub fn leaf(mut self, value: impl TryInto<Text<0, 3>, Error: Into<Invalid>>) -> Self {
        self.value.leaf = self.checks.take("leaf", value);
        self
    }

    /// `left`: `TreeInput`.
    pub fn left(mut self, value: impl TryInto<TreeInput, Error: Into<Invalid>>) -> Self {
        self.value.left = self.checks.take("left", value).map(Box::new);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<TreeInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<TreeInputBuilder> for TreeInput {
    type Error = Invalid;
    fn try_from(builder: TreeInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(TreeInput);
