// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /allowlist_identifiers` a mock answers.
pub struct ListAllowlistIdentifiersWhen(::httpmock::When);
impl ListAllowlistIdentifiersWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/allowlist_identifiers$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `paginated` in the query, or none in it.
    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }
}

/// What a mock of `GET /allowlist_identifiers` answers.
pub struct ListAllowlistIdentifiersThen(::httpmock::Then);
impl ListAllowlistIdentifiersThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /allowlist_identifiers` a mock answers.
pub struct CreateAllowlistIdentifierWhen(::httpmock::When);
impl CreateAllowlistIdentifierWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/allowlist_identifiers$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::allow_list_block_list::CreateAllowlistIdentifierBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /allowlist_identifiers` answers.
pub struct CreateAllowlistIdentifierThen(::httpmock::Then);
impl CreateAllowlistIdentifierThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /allowlist_identifiers/{identifier_id}` a mock answers.
pub struct DeleteAllowlistIdentifierWhen(::httpmock::When);
impl DeleteAllowlistIdentifierWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/allowlist_identifiers/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `identifier_id` in the path.
    pub fn identifier_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/allowlist_identifiers/", value, "")),
        )
    }
}

/// What a mock of `DELETE /allowlist_identifiers/{identifier_id}` answers.
pub struct DeleteAllowlistIdentifierThen(::httpmock::Then);
impl DeleteAllowlistIdentifierThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /blocklist_identifiers` a mock answers.
pub struct ListBlocklistIdentifiersWhen(::httpmock::When);
impl ListBlocklistIdentifiersWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/blocklist_identifiers$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /blocklist_identifiers` answers.
pub struct ListBlocklistIdentifiersThen(::httpmock::Then);
impl ListBlocklistIdentifiersThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/blocklist_identifiers$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::allow_list_block_list::CreateBlocklistIdentifierBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /blocklist_identifiers` answers.
pub struct CreateBlocklistIdentifierThen(::httpmock::Then);
impl CreateBlocklistIdentifierThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /blocklist_identifiers/{identifier_id}` a mock answers.
pub struct DeleteBlocklistIdentifierWhen(::httpmock::When);
impl DeleteBlocklistIdentifierWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/blocklist_identifiers/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `identifier_id` in the path.
    pub fn identifier_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/blocklist_identifiers/", value, "")),
        )
    }
}

/// What a mock of `DELETE /blocklist_identifiers/{identifier_id}` answers.
pub struct DeleteBlocklistIdentifierThen(::httpmock::Then);
impl DeleteBlocklistIdentifierThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
identity_facade_core::to_wire!(crate::allow_list_block_list::BlocklistIdentifier {
    created_at: "created_at",
    id: "id",
    identifier: "identifier",
    identifier_type: "identifier_type",
    instance_id: "instance_id",
    object: "object",
    updated_at: "updated_at",
});
identity_facade_core::to_wire!(crate::allow_list_block_list::BlocklistIdentifiers {
    data: "data",
    total_count: "total_count",
});
