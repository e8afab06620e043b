// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{IntoInput, JsonObject};

/// Which `GET /answers/bare` a mock answers.
pub struct GetBareWhen(::httpmock::When);
impl GetBareWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/answers/bare$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /answers/bare` answers.
pub struct GetBareThen(::httpmock::Then);
impl GetBareThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::answers::NamedEnvelope) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /answers/decisive` a mock answers.
pub struct GetDecisiveWhen(::httpmock::When);
impl GetDecisiveWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/answers/decisive$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /answers/decisive` answers.
pub struct GetDecisiveThen(::httpmock::Then);
impl GetDecisiveThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::answers::Verdict) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /answers/enveloped` a mock answers.
pub struct GetEnvelopedWhen(::httpmock::When);
impl GetEnvelopedWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/answers/enveloped$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /answers/enveloped` answers.
pub struct GetEnvelopedThen(::httpmock::Then);
impl GetEnvelopedThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::Named) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "code" : 0, "data" : identity_facade_core::ToWire::to_wire(&
                    value) }
                )),
        )
    }
}

/// Which `POST /answers/enveloped` a mock answers.
pub struct CreateEnvelopedNothingWhen(::httpmock::When);
impl CreateEnvelopedNothingWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/answers/enveloped$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /answers/enveloped` answers.
pub struct CreateEnvelopedNothingThen(::httpmock::Then);
impl CreateEnvelopedNothingThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "code" : 0 })),
        )
    }
}

impl CreateEnvelopedNothingWhen {
    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `PUT /answers/enveloped` a mock answers.
pub struct ReplaceEnvelopedReceiptWhen(::httpmock::When);
impl ReplaceEnvelopedReceiptWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/sink/answers/enveloped$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PUT /answers/enveloped` answers.
pub struct ReplaceEnvelopedReceiptThen(::httpmock::Then);
impl ReplaceEnvelopedReceiptThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::answers::ReplaceEnvelopedReceiptResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "code" : 0, "data" : identity_facade_core::ToWire::to_wire(&
                    value) }
                )),
        )
    }
}

/// Which `GET /answers/free` a mock answers.
pub struct GetFreeWhen(::httpmock::When);
impl GetFreeWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/answers/free$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /answers/free` answers.
pub struct GetFreeThen(::httpmock::Then);
impl GetFreeThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::serde_json::Value) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /answers/lists` a mock answers.
pub struct GetListsWhen(::httpmock::When);
impl GetListsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/answers/lists$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /answers/lists` answers.
pub struct GetListsThen(::httpmock::Then);
impl GetListsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<::std::vec::Vec<crate::shared::Named>>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /answers/map` a mock answers.
pub struct GetMapWhen(::httpmock::When);
impl GetMapWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/answers/map$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /answers/map` answers.
pub struct GetMapThen(::httpmock::Then);
impl GetMapThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(
        self,
        value: &::std::collections::HashMap<::std::string::String, crate::shared::Named>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /answers/number` a mock answers.
pub struct GetNumberWhen(::httpmock::When);
impl GetNumberWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/answers/number$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /answers/number` answers.
pub struct GetNumberThen(::httpmock::Then);
impl GetNumberThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: i64) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /answers/text` a mock answers.
pub struct GetTextWhen(::httpmock::When);
impl GetTextWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/answers/text$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /answers/text` answers.
pub struct GetTextThen(::httpmock::Then);
impl GetTextThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &str) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::answers::NamedEnvelope {
    code: "code",
    data: "data",
    message: "message",
});
identity_facade_core::sample!(
    crate::answers::NamedEnvelope,
    "{\"code\":0,\"data\":{\"name\":\"name\"}}"
);
identity_facade_core::to_wire!(crate::answers::ReplaceEnvelopedReceiptResponse {
    success: "success",
});
identity_facade_core::sample!(
    crate::answers::ReplaceEnvelopedReceiptResponse,
    "{\"success\":true}"
);
identity_facade_core::to_wire!(crate::answers::Verdict {
    allowed: "allowed",
    enabled: "enabled",
    expires_at: "expiresAt",
    grants: "grants",
    id: "id",
    inner: "inner",
    pet: "pet",
    plain: "plain",
    repeats: "repeats",
    revoked_id: "revokedId",
    scopes: "scopes",
    seen_at: "seenAt",
    status: "status",
    token: "token",
    total: "total",
});
identity_facade_core::sample!(
    crate::answers::Verdict,
    "{\"allowed\":false,\"enabled\":false,\"expiresAt\":1767225600000,\"grants\":null,\"id\":\"verdict_1\",\"inner\":{\"count\":0,\"word\":\"word\"},\"pet\":{\"lives\":0,\"species\":\"cat\"},\"plain\":\"plain\",\"repeats\":0,\"revokedId\":null,\"scopes\":[],\"seenAt\":1767225600,\"status\":\"active\",\"token\":\"secret\",\"total\":0}"
);
identity_facade_core::to_wire!(crate::answers::VerdictInner {
    count: "count",
    word: "word",
});
identity_facade_core::sample!(
    crate::answers::VerdictInner,
    "{\"count\":0,\"word\":\"word\"}"
);
