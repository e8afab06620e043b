// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

/// Which `POST /rules/any` a mock answers.
pub struct CheckAnyWhen(::httpmock::When);
impl CheckAnyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/rules/any$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::rules::CheckAnyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /rules/any` answers.
pub struct CheckAnyThen(::httpmock::Then);
impl CheckAnyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

/// Which `POST /rules/any-of-items` a mock answers.
pub struct CheckAnyOfItemsWhen(::httpmock::When);
impl CheckAnyOfItemsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/rules/any-of-items$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::rules::CheckAnyOfItemsBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /rules/any-of-items` answers.
pub struct CheckAnyOfItemsThen(::httpmock::Then);
impl CheckAnyOfItemsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

/// Which `POST /rules/conditions` a mock answers.
pub struct CheckConditionsWhen(::httpmock::When);
impl CheckConditionsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/rules/conditions$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::rules::Conditions) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /rules/conditions` answers.
pub struct CheckConditionsThen(::httpmock::Then);
impl CheckConditionsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}
