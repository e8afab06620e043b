// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput};

/// Which `GET /allowlist_identifiers` a mock answers.
pub struct ListAllowlistIdentifiersWhen(::httpmock::When);
impl ListAllowlistIdentifiersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/allowlist_identifiers$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /allowlist_identifiers` answers.
pub struct ListAllowlistIdentifiersThen(::httpmock::Then);
impl ListAllowlistIdentifiersThen {
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
        value: &::std::vec::Vec<crate::allow_list_block_list::AllowlistIdentifier>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListAllowlistIdentifiersWhen {
    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `POST /allowlist_identifiers` a mock answers.
pub struct CreateAllowlistIdentifierWhen(::httpmock::When);
impl CreateAllowlistIdentifierWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/allowlist_identifiers$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /allowlist_identifiers` answers.
pub struct CreateAllowlistIdentifierThen(::httpmock::Then);
impl CreateAllowlistIdentifierThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::allow_list_block_list::AllowlistIdentifier) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateAllowlistIdentifierWhen {
    /// Requires this `identifier` in the body.
    #[track_caller]
    pub fn identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "identifier", value.into_input()))
    }

    /// Requires this `notify` in the body.
    #[track_caller]
    pub fn notify(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "notify", value.into_input()))
    }
}

/// Which `DELETE /allowlist_identifiers/{identifier_id}` a mock answers.
pub struct DeleteAllowlistIdentifierWhen(::httpmock::When);
impl DeleteAllowlistIdentifierWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/allowlist_identifiers/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /allowlist_identifiers/{identifier_id}` answers.
pub struct DeleteAllowlistIdentifierThen(::httpmock::Then);
impl DeleteAllowlistIdentifierThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl DeleteAllowlistIdentifierWhen {
    /// Requires this `identifier_id` in the path.
    #[track_caller]
    pub fn identifier_id(self, value: impl IntoInput<crate::ids::IdentifierId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/allowlist_identifiers/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /blocklist_identifiers` a mock answers.
pub struct ListBlocklistIdentifiersWhen(::httpmock::When);
impl ListBlocklistIdentifiersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/blocklist_identifiers$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /blocklist_identifiers` answers.
pub struct ListBlocklistIdentifiersThen(::httpmock::Then);
impl ListBlocklistIdentifiersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::allow_list_block_list::BlocklistIdentifiers) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /blocklist_identifiers` a mock answers.
pub struct CreateBlocklistIdentifierWhen(::httpmock::When);
impl CreateBlocklistIdentifierWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/blocklist_identifiers$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /blocklist_identifiers` answers.
pub struct CreateBlocklistIdentifierThen(::httpmock::Then);
impl CreateBlocklistIdentifierThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::allow_list_block_list::BlocklistIdentifier) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateBlocklistIdentifierWhen {
    /// Requires this `identifier` in the body.
    #[track_caller]
    pub fn identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "identifier", value.into_input()))
    }
}

/// Which `DELETE /blocklist_identifiers/{identifier_id}` a mock answers.
pub struct DeleteBlocklistIdentifierWhen(::httpmock::When);
impl DeleteBlocklistIdentifierWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/blocklist_identifiers/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /blocklist_identifiers/{identifier_id}` answers.
pub struct DeleteBlocklistIdentifierThen(::httpmock::Then);
impl DeleteBlocklistIdentifierThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl DeleteBlocklistIdentifierWhen {
    /// Requires this `identifier_id` in the path.
    #[track_caller]
    pub fn identifier_id(self, value: impl IntoInput<crate::ids::IdentifierId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/blocklist_identifiers/",
            "",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::allow_list_block_list::AllowlistIdentifier {
    created_at: "created_at",
    id: "id",
    identifier: "identifier",
    identifier_type: "identifier_type",
    instance_id: "instance_id",
    invitation_id: "invitation_id",
    object: "object",
    updated_at: "updated_at",
});
identity_facade_core::sample!(crate::allow_list_block_list::AllowlistIdentifier, "{}");
identity_facade_core::to_wire!(crate::allow_list_block_list::BlocklistIdentifier {
    created_at: "created_at",
    id: "id",
    identifier: "identifier",
    identifier_type: "identifier_type",
    instance_id: "instance_id",
    object: "object",
    updated_at: "updated_at",
});
identity_facade_core::sample!(crate::allow_list_block_list::BlocklistIdentifier, "{}");
identity_facade_core::to_wire!(crate::allow_list_block_list::BlocklistIdentifiers {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::allow_list_block_list::BlocklistIdentifiers,
    "{\"data\":[],\"total_count\":0}"
);
