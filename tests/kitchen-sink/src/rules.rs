// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, IntoInput, IntoList, JsonObject, Operation,
};

/// Facts of `POST /rules/any`.
pub static CHECK_ANY: Operation =
    Operation::new("checkAny", http::Method::POST, "/rules/any", "rules")
        .body(BodyKind::Required)
        .rules(&[BodyRule::AnyOf(&["here", "there"])]);
/// The call of [`Client::check_any`](crate::Client::check_any), `POST /rules/any`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckAnyCall {
    call: Call,
}

impl CheckAnyCall {
    /// `besides`: boolean.
    pub fn besides(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("besides", value.into_input());
        self
    }

    /// `here`: string.
    pub fn here(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("here", value.into_input());
        self
    }

    /// `there`: integer.
    pub fn there(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("there", value.into_input());
        self
    }
}

identity_facade_core::call!(CheckAnyCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckAnyCall,
    crate::Client,
    CHECK_ANY,
    "Checks a body of which any member is required.",
    false,
    [
        member::<bool>("besides"),
        member::<String>("here"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("there")
    ]
);
impl crate::Client {
    /// Checks a body of which any member is required.
    ///
    /// `POST /rules/any`
    ///
    /// * At least one of `here`, `there` is required.
    /// * Returns no content, with status 204.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `rules`; in `identity-facade`, `kitchen-sink-rules`.
    pub fn check_any(&self) -> CheckAnyCall {
        let call = self.transport.call(&CHECK_ANY);
        CheckAnyCall { call }
    }
}

/// Facts of `POST /rules/any-of-items`.
pub static CHECK_ANY_OF_ITEMS: Operation = Operation::new(
    "checkAnyOfItems",
    http::Method::POST,
    "/rules/any-of-items",
    "rules",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("items")]);
/// The call of [`Client::check_any_of_items`](crate::Client::check_any_of_items), `POST /rules/any-of-items`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckAnyOfItemsCall {
    call: Call,
}

impl CheckAnyOfItemsCall {
    /// `items`: 1 to 3 `CheckAnyOfItemsBodyItemsItem`. Required.
    pub fn items<M>(
        mut self,
        value: impl IntoList<AtMost<CheckAnyOfItemsBodyItemsItem, 3, 1>, M>,
    ) -> Self {
        self.call.member("items", value.into_list());
        self
    }
}

identity_facade_core::call!(CheckAnyOfItemsCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckAnyOfItemsCall,
    crate::Client,
    CHECK_ANY_OF_ITEMS,
    "Checks a list of such bodies.",
    false,
    [member::<AtMost<CheckAnyOfItemsBodyItemsItem, 3, 1>>(
        "items"
    )]
);
impl crate::Client {
    /// Checks a list of such bodies.
    ///
    /// `POST /rules/any-of-items`
    ///
    /// * Required: `items`.
    /// * Returns no content, with status 204.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `rules`; in `identity-facade`, `kitchen-sink-rules`.
    pub fn check_any_of_items(&self) -> CheckAnyOfItemsCall {
        let call = self.transport.call(&CHECK_ANY_OF_ITEMS);
        CheckAnyOfItemsCall { call }
    }
}

/// Facts of `POST /rules/conditions`.
pub static CHECK_CONDITIONS: Operation = Operation::new(
    "checkConditions",
    http::Method::POST,
    "/rules/conditions",
    "rules",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::RequiredWhen {
        member: "answer",
        other: "word",
        equals: "\"please\"",
        why: "`word` is `please`",
    },
    BodyRule::RequiredWhen {
        member: "detail",
        other: "kind",
        equals: "\"keyed\"",
        why: "`kind` is `keyed`",
    },
    BodyRule::RequiredWhen {
        member: "reason",
        other: "locked",
        equals: "true",
        why: "`locked` is true",
    },
    BodyRule::AnyOf(&["one", "two"]),
    BodyRule::OneOf(&["left", "right"]),
]);
/// The call of [`Client::check_conditions`](crate::Client::check_conditions), `POST /rules/conditions`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckConditionsCall {
    call: Call,
}

impl CheckConditionsCall {
    /// `answer`: string. Required when `word` is `please`.
    pub fn answer(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("answer", value.into_input());
        self
    }

    /// `detail`: string. Required when `kind` is `keyed`.
    pub fn detail(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("detail", value.into_input());
        self
    }

    /// `kind`: `ConditionsKind`.
    pub fn kind(mut self, value: impl IntoInput<ConditionsKind>) -> Self {
        self.call.member("kind", value.into_input());
        self
    }

    /// `left`: string.
    pub fn left(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("left", value.into_input());
        self
    }

    /// `locked`: boolean.
    pub fn locked(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("locked", value.into_input());
        self
    }

    /// `one`: string.
    pub fn one(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("one", value.into_input());
        self
    }

    /// `reason`: string. Required when `locked` is `true`.
    pub fn reason(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("reason", value.into_input());
        self
    }

    /// `right`: string.
    pub fn right(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("right", value.into_input());
        self
    }

    /// `sized`: JSON object of up to 32 bytes.
    pub fn sized(mut self, value: impl IntoInput<JsonObject<32>>) -> Self {
        self.call.member("sized", value.into_input());
        self
    }

    /// `two`: integer.
    pub fn two(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("two", value.into_input());
        self
    }

    /// `word`: string.
    pub fn word(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("word", value.into_input());
        self
    }
}

identity_facade_core::call!(CheckConditionsCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckConditionsCall,
    crate::Client,
    CHECK_CONDITIONS,
    "Checks members that depend on each other.",
    false,
    [
        member::<String>("answer"),
        member::<String>("detail"),
        member::<ConditionsKind>("kind"),
        member::<String>("left"),
        member::<bool>("locked"),
        member::<String>("one"),
        member::<String>("reason"),
        member::<String>("right"),
        member::<JsonObject<32>>("sized"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("two"),
        member::<String>("word")
    ]
);
impl crate::Client {
    /// Checks members that depend on each other.
    ///
    /// `POST /rules/conditions`
    ///
    /// * At least one of `one`, `two` is required.
    /// * Exactly one of `left`, `right` is required.
    /// * Returns no content, with status 204.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `rules`; in `identity-facade`, `kitchen-sink-rules`.
    pub fn check_conditions(&self) -> CheckConditionsCall {
        let call = self.transport.call(&CHECK_CONDITIONS);
        CheckConditionsCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CHECK_ANY, &CHECK_ANY_OF_ITEMS, &CHECK_CONDITIONS];

/// Object `CheckAnyOfItemsBody itemsItem`.
/// At least one of `id`, `name` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CheckAnyOfItemsBodyItemsItem {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    weight: Option<i64>,
}

impl CheckAnyOfItemsBodyItemsItem {
    fn check(&self, checks: &mut Checks) {
        checks.any_of(&["id", "name"], self.id.is_some() || self.name.is_some());
    }
}

/// Builds a [`CheckAnyOfItemsBodyItemsItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckAnyOfItemsBodyItemsItemBuilder {
    checks: Checks,
    value: CheckAnyOfItemsBodyItemsItem,
}

impl CheckAnyOfItemsBodyItemsItemBuilder {
    /// `id`: string.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.id = self.checks.take("id", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `weight`: integer.
    pub fn weight(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.weight = self.checks.take("weight", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CheckAnyOfItemsBodyItemsItem,
    CheckAnyOfItemsBodyItemsItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckAnyOfItemsBodyItemsItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CheckAnyOfItemsBodyItemsItem,
    false,
    [
        member::<String>("id"),
        member::<String>("name"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("weight")
    ],
    [identity_facade_core::BodyRule::AnyOf(&["id", "name"])]
);
/// Enum `Conditions kind`.
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
