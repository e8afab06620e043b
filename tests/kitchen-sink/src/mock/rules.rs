// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{AtMost, IntoInput, IntoList, JsonObject};

/// Which `POST /rules/any` a mock answers.
pub struct CheckAnyWhen(::httpmock::When);
impl CheckAnyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/rules/any$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /rules/any` answers.
pub struct CheckAnyThen(::httpmock::Then);
impl CheckAnyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

impl CheckAnyWhen {
    /// Requires this `besides` in the body.
    #[track_caller]
    pub fn besides(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "besides", value.into_input()))
    }

    /// Requires this `here` in the body.
    #[track_caller]
    pub fn here(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "here", value.into_input()))
    }

    /// Requires this `there` in the body.
    #[track_caller]
    pub fn there(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "there", value.into_input()))
    }
}

/// Which `POST /rules/any-of-items` a mock answers.
pub struct CheckAnyOfItemsWhen(::httpmock::When);
impl CheckAnyOfItemsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/rules/any-of-items$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /rules/any-of-items` answers.
pub struct CheckAnyOfItemsThen(::httpmock::Then);
impl CheckAnyOfItemsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

impl CheckAnyOfItemsWhen {
    /// Requires this `items` in the body.
    #[track_caller]
    pub fn items<M>(
        self,
        value: impl IntoList<AtMost<crate::rules::CheckAnyOfItemsBodyItemsItem, 3, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "items", value.into_list()))
    }
}

/// Which `POST /rules/conditions` a mock answers.
pub struct CheckConditionsWhen(::httpmock::When);
impl CheckConditionsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/rules/conditions$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /rules/conditions` answers.
pub struct CheckConditionsThen(::httpmock::Then);
impl CheckConditionsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

impl CheckConditionsWhen {
    /// Requires this `answer` in the body.
    #[track_caller]
    pub fn answer(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "answer", value.into_input()))
    }

    /// Requires this `detail` in the body.
    #[track_caller]
    pub fn detail(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "detail", value.into_input()))
    }

    /// Requires this `kind` in the body.
    #[track_caller]
    pub fn kind(self, value: impl IntoInput<crate::rules::ConditionsKind>) -> Self {
        Self(super::member(self.0, "kind", value.into_input()))
    }

    /// Requires this `left` in the body.
    #[track_caller]
    pub fn left(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "left", value.into_input()))
    }

    /// Requires this `locked` in the body.
    #[track_caller]
    pub fn locked(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "locked", value.into_input()))
    }

    /// Requires this `one` in the body.
    #[track_caller]
    pub fn one(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "one", value.into_input()))
    }

    /// Requires this `reason` in the body.
    #[track_caller]
    pub fn reason(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "reason", value.into_input()))
    }

    /// Requires this `right` in the body.
    #[track_caller]
    pub fn right(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "right", value.into_input()))
    }

    /// Requires this `sized` in the body.
    #[track_caller]
    pub fn sized(self, value: impl IntoInput<JsonObject<32>>) -> Self {
        Self(super::member(self.0, "sized", value.into_input()))
    }

    /// Requires this `two` in the body.
    #[track_caller]
    pub fn two(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "two", value.into_input()))
    }

    /// Requires this `word` in the body.
    #[track_caller]
    pub fn word(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "word", value.into_input()))
    }
}
