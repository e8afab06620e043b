// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Invalid, JsonObject, Operation, Reply,
};

/// Facts of `POST /rules/any`.
pub static CHECK_ANY: Operation =
    Operation::new("checkAny", http::Method::POST, "/rules/any", "rules").body(BodyKind::Required);
/// `POST /rules/any`, made by [`check_any`](crate::Client::check_any).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckAnyCall {
    call: Call,
}

impl CheckAnyCall {
    /// The JSON body. Required. `CheckAnyBody`.
    pub fn body(mut self, value: impl TryInto<CheckAnyBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /rules/any`
    ///
    /// Required: the body.
    /// Success is 204 without content.
    pub fn check_any(&self) -> CheckAnyCall {
        CheckAnyCall {
            call: self.transport.call(&CHECK_ANY),
        }
    }
}

/// Facts of `POST /rules/any-of-items`.
pub static CHECK_ANY_OF_ITEMS: Operation = Operation::new(
    "checkAnyOfItems",
    http::Method::POST,
    "/rules/any-of-items",
    "rules",
)
.body(BodyKind::Required);
/// `POST /rules/any-of-items`, made by [`check_any_of_items`](crate::Client::check_any_of_items).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckAnyOfItemsCall {
    call: Call,
}

impl CheckAnyOfItemsCall {
    /// The JSON body. Required. `CheckAnyOfItemsBody`.
    pub fn body(mut self, value: impl TryInto<CheckAnyOfItemsBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /rules/any-of-items`
    ///
    /// Required: the body.
    /// Success is 204 without content.
    pub fn check_any_of_items(&self) -> CheckAnyOfItemsCall {
        CheckAnyOfItemsCall {
            call: self.transport.call(&CHECK_ANY_OF_ITEMS),
        }
    }
}

/// Facts of `POST /rules/conditions`.
pub static CHECK_CONDITIONS: Operation = Operation::new(
    "checkConditions",
    http::Method::POST,
    "/rules/conditions",
    "rules",
)
.body(BodyKind::Required);
/// `POST /rules/conditions`, made by [`check_conditions`](crate::Client::check_conditions).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckConditionsCall {
    call: Call,
}

impl CheckConditionsCall {
    /// The JSON body. Required. `Conditions`.
    pub fn body(mut self, value: impl TryInto<Conditions, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /rules/conditions`
    ///
    /// Required: the body.
    /// Success is 204 without content.
    pub fn check_conditions(&self) -> CheckConditionsCall {
        CheckConditionsCall {
            call: self.transport.call(&CHECK_CONDITIONS),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CHECK_ANY, &CHECK_ANY_OF_ITEMS, &CHECK_CONDITIONS];

/// Object `CheckAnyBody`. Sent.
/// At least one of `here`, `there` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckAnyBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    besides: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    here: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    there: Option<i64>,
}

impl CheckAnyBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckAnyBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.any_of(
            &["here", "there"],
            self.here.is_some() || self.there.is_some(),
        );
    }
}

/// Makes a [`CheckAnyBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckAnyBodyBuilder {
    checks: Checks,
    value: CheckAnyBody,
}

impl CheckAnyBodyBuilder {
    /// `besides`: true or false.
    pub fn besides(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.besides = self.checks.take("besides", value);
        self
    }

    /// `here`: a text.
    pub fn here(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.here = self.checks.take("here", value);
        self
    }

    /// `there`: a whole number.
    pub fn there(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.there = self.checks.take("there", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckAnyBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckAnyBodyBuilder> for CheckAnyBody {
    type Error = Invalid;
    fn try_from(builder: CheckAnyBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckAnyBody);
/// Object `CheckAnyOfItemsBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckAnyOfItemsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<AtMost<CheckAnyOfItemsBodyItemsItem, 3, 1>>,
}

impl CheckAnyOfItemsBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckAnyOfItemsBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("items", self.items.is_some());
    }
}

/// Makes a [`CheckAnyOfItemsBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckAnyOfItemsBodyBuilder {
    checks: Checks,
    value: CheckAnyOfItemsBody,
}

impl CheckAnyOfItemsBodyBuilder {
    /// `items`: a list, 1 to 3 long, of `CheckAnyOfItemsBodyItemsItem`. Required.
    pub fn items(
        mut self,
        value: impl TryInto<AtMost<CheckAnyOfItemsBodyItemsItem, 3, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.items = self.checks.take("items", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckAnyOfItemsBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckAnyOfItemsBodyBuilder> for CheckAnyOfItemsBody {
    type Error = Invalid;
    fn try_from(builder: CheckAnyOfItemsBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckAnyOfItemsBody);
/// Object `CheckAnyOfItemsBody itemsItem`. Sent.
/// At least one of `id`, `name` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckAnyOfItemsBodyItemsItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<i64>,
}

impl CheckAnyOfItemsBodyItemsItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckAnyOfItemsBodyItemsItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.any_of(&["id", "name"], self.id.is_some() || self.name.is_some());
    }
}

/// Makes a [`CheckAnyOfItemsBodyItemsItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckAnyOfItemsBodyItemsItemBuilder {
    checks: Checks,
    value: CheckAnyOfItemsBodyItemsItem,
}

impl CheckAnyOfItemsBodyItemsItemBuilder {
    /// `id`: a text.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `weight`: a whole number.
    pub fn weight(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.weight = self.checks.take("weight", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckAnyOfItemsBodyItemsItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckAnyOfItemsBodyItemsItemBuilder> for CheckAnyOfItemsBodyItemsItem {
    type Error = Invalid;
    fn try_from(builder: CheckAnyOfItemsBodyItemsItemBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckAnyOfItemsBodyItemsItem);
/// Object `Conditions`. Sent.
/// At least one of `one`, `two` is required.
/// Exactly one of `left`, `right` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct Conditions {
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<ConditionsKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    one: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    right: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sized: Option<JsonObject<32>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    two: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    word: Option<String>,
}

impl Conditions {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ConditionsBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required_when(
            "answer",
            self.answer.is_some(),
            self.word
                .as_ref()
                .is_some_and(|v| AsRef::<str>::as_ref(v) == "please"),
            "`word` is `please`",
        );
        checks.required_when(
            "detail",
            self.detail.is_some(),
            self.kind == Some(ConditionsKind::Keyed),
            "`kind` is `keyed`",
        );
        checks.required_when(
            "reason",
            self.reason.is_some(),
            self.locked == Some(true),
            "`locked` is true",
        );
        checks.any_of(&["one", "two"], self.one.is_some() || self.two.is_some());
        checks.one_of(
            &["left", "right"],
            usize::from(self.left.is_some()) + usize::from(self.right.is_some()),
        );
    }
}

/// Makes a [`Conditions`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ConditionsBuilder {
    checks: Checks,
    value: Conditions,
}

impl ConditionsBuilder {
    /// `answer`: a text. Required when `word` is `please`.
    pub fn answer(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.answer = self.checks.take("answer", value);
        self
    }

    /// `detail`: a text. Required when `kind` is `keyed`.
    pub fn detail(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.detail = self.checks.take("detail", value);
        self
    }

    /// `kind`: `ConditionsKind`.
    pub fn kind(mut self, value: impl TryInto<ConditionsKind, Error: Into<Invalid>>) -> Self {
        self.value.kind = self.checks.take("kind", value);
        self
    }

    /// `left`: a text.
    pub fn left(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.left = self.checks.take("left", value);
        self
    }

    /// `locked`: true or false.
    pub fn locked(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.locked = self.checks.take("locked", value);
        self
    }

    /// `one`: a text.
    pub fn one(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.one = self.checks.take("one", value);
        self
    }

    /// `reason`: a text. Required when `locked` is `true`.
    pub fn reason(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.reason = self.checks.take("reason", value);
        self
    }

    /// `right`: a text.
    pub fn right(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.right = self.checks.take("right", value);
        self
    }

    /// `sized`: an object of at most 32 bytes of JSON.
    pub fn sized(mut self, value: impl TryInto<JsonObject<32>, Error: Into<Invalid>>) -> Self {
        self.value.sized = self.checks.take("sized", value);
        self
    }

    /// `two`: a whole number.
    pub fn two(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.two = self.checks.take("two", value);
        self
    }

    /// `word`: a text.
    pub fn word(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.word = self.checks.take("word", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<Conditions, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ConditionsBuilder> for Conditions {
    type Error = Invalid;
    fn try_from(builder: ConditionsBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(Conditions);
/// One of a few texts `Conditions kind`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ConditionsKind {
    /// `plain`
    Plain,
    /// `keyed`
    Keyed,
}

identity_facade_core::wire_strings!(ConditionsKind {
    Plain: "plain",
    Keyed: "keyed"
});
