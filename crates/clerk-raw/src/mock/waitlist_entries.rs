// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /waitlist_entries` a mock answers.
pub struct ListWaitlistEntriesWhen(::httpmock::When);
impl ListWaitlistEntriesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries$").unwrap()),
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

    /// This `order_by` in the query, or none in it.
    pub fn order_by<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("order_by", value.to_string()))
        } else {
            Self(self.0.query_param_missing("order_by"))
        }
    }

    /// This `query` in the query, or none in it.
    pub fn query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("query"))
        }
    }

    /// This `status` in the query, or none in it.
    pub fn status<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::waitlist_entries::WaitlistEntryStatus>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("status", value.to_string()))
        } else {
            Self(self.0.query_param_missing("status"))
        }
    }
}

/// What a mock of `GET /waitlist_entries` answers.
pub struct ListWaitlistEntriesThen(::httpmock::Then);
impl ListWaitlistEntriesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::waitlist_entries::ListWaitlistEntriesResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /waitlist_entries` a mock answers.
pub struct CreateWaitlistEntryWhen(::httpmock::When);
impl CreateWaitlistEntryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::waitlist_entries::CreateWaitlistEntryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /waitlist_entries` answers.
pub struct CreateWaitlistEntryThen(::httpmock::Then);
impl CreateWaitlistEntryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::waitlist_entries::WaitlistEntry) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /waitlist_entries/bulk` a mock answers.
pub struct CreateBulkWaitlistEntriesWhen(::httpmock::When);
impl CreateBulkWaitlistEntriesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries/bulk$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &::std::vec::Vec<crate::waitlist_entries::CreateBulkWaitlistEntriesBodyItem>,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /waitlist_entries/bulk` answers.
pub struct CreateBulkWaitlistEntriesThen(::httpmock::Then);
impl CreateBulkWaitlistEntriesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::waitlist_entries::WaitlistEntry>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /waitlist_entries/{waitlist_entry_id}` a mock answers.
pub struct DeleteWaitlistEntryWhen(::httpmock::When);
impl DeleteWaitlistEntryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `waitlist_entry_id` in the path.
    pub fn waitlist_entry_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/waitlist_entries/", value, "")),
        )
    }
}

/// What a mock of `DELETE /waitlist_entries/{waitlist_entry_id}` answers.
pub struct DeleteWaitlistEntryThen(::httpmock::Then);
impl DeleteWaitlistEntryThen {
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

/// Which `POST /waitlist_entries/{waitlist_entry_id}/invite` a mock answers.
pub struct InviteWaitlistEntryWhen(::httpmock::When);
impl InviteWaitlistEntryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries/[^/]*/invite$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `waitlist_entry_id` in the path.
    pub fn waitlist_entry_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/waitlist_entries/", value, "/invite")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::waitlist_entries::InviteWaitlistEntryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /waitlist_entries/{waitlist_entry_id}/invite` answers.
pub struct InviteWaitlistEntryThen(::httpmock::Then);
impl InviteWaitlistEntryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::waitlist_entries::WaitlistEntry) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /waitlist_entries/{waitlist_entry_id}/reject` a mock answers.
pub struct RejectWaitlistEntryWhen(::httpmock::When);
impl RejectWaitlistEntryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries/[^/]*/reject$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `waitlist_entry_id` in the path.
    pub fn waitlist_entry_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/waitlist_entries/", value, "/reject")),
        )
    }
}

/// What a mock of `POST /waitlist_entries/{waitlist_entry_id}/reject` answers.
pub struct RejectWaitlistEntryThen(::httpmock::Then);
impl RejectWaitlistEntryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::waitlist_entries::WaitlistEntry) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::waitlist_entries::ListWaitlistEntriesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::to_wire!(crate::waitlist_entries::WaitlistEntry {
    created_at: "created_at",
    email_address: "email_address",
    id: "id",
    invitation: "invitation",
    is_locked: "is_locked",
    object: "object",
    status: "status",
    updated_at: "updated_at",
});
