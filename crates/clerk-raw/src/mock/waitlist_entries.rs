// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList};

/// Which `GET /waitlist_entries` a mock answers.
pub struct ListWaitlistEntriesWhen(::httpmock::When);
impl ListWaitlistEntriesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /waitlist_entries` answers.
pub struct ListWaitlistEntriesThen(::httpmock::Then);
impl ListWaitlistEntriesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListWaitlistEntriesWhen {
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

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `status` in the query.
    #[track_caller]
    pub fn status(
        self,
        value: impl IntoInput<crate::waitlist_entries::WaitlistEntryStatus>,
    ) -> Self {
        Self(super::query(self.0, "status", false, value.into_input()))
    }

    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
    }
}

/// Which `POST /waitlist_entries` a mock answers.
pub struct CreateWaitlistEntryWhen(::httpmock::When);
impl CreateWaitlistEntryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /waitlist_entries` answers.
pub struct CreateWaitlistEntryThen(::httpmock::Then);
impl CreateWaitlistEntryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateWaitlistEntryWhen {
    /// Requires this `email_address` in the body.
    #[track_caller]
    pub fn email_address(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "email_address", value.into_input()))
    }

    /// Requires this `notify` in the body.
    #[track_caller]
    pub fn notify(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "notify", value.into_input()))
    }

    /// Requires null as `notify` in the body.
    pub fn notify_null(self) -> Self {
        Self(super::member(self.0, "notify", Ok(())))
    }
}

/// Which `POST /waitlist_entries/bulk` a mock answers.
pub struct CreateBulkWaitlistEntriesWhen(::httpmock::When);
impl CreateBulkWaitlistEntriesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries/bulk$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /waitlist_entries/bulk` answers.
pub struct CreateBulkWaitlistEntriesThen(::httpmock::Then);
impl CreateBulkWaitlistEntriesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateBulkWaitlistEntriesWhen {
    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body<M>(
        self,
        value: impl IntoList<
            AtMost<crate::waitlist_entries::CreateBulkWaitlistEntriesBodyItem, 50, 1>,
            M,
        >,
    ) -> Self {
        Self(super::body(self.0, value.into_list()))
    }
}

/// Which `DELETE /waitlist_entries/{waitlist_entry_id}` a mock answers.
pub struct DeleteWaitlistEntryWhen(::httpmock::When);
impl DeleteWaitlistEntryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /waitlist_entries/{waitlist_entry_id}` answers.
pub struct DeleteWaitlistEntryThen(::httpmock::Then);
impl DeleteWaitlistEntryThen {
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

impl DeleteWaitlistEntryWhen {
    /// Requires this `waitlist_entry_id` in the path.
    #[track_caller]
    pub fn waitlist_entry_id(self, value: impl IntoInput<crate::ids::WaitlistEntryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/waitlist_entries/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `POST /waitlist_entries/{waitlist_entry_id}/invite` a mock answers.
pub struct InviteWaitlistEntryWhen(::httpmock::When);
impl InviteWaitlistEntryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries/[^/]*/invite$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /waitlist_entries/{waitlist_entry_id}/invite` answers.
pub struct InviteWaitlistEntryThen(::httpmock::Then);
impl InviteWaitlistEntryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl InviteWaitlistEntryWhen {
    /// Requires this `waitlist_entry_id` in the path.
    #[track_caller]
    pub fn waitlist_entry_id(self, value: impl IntoInput<crate::ids::WaitlistEntryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/waitlist_entries/",
            "/invite",
            value.into_input(),
        ))
    }

    /// Requires this `ignore_existing` in the body.
    #[track_caller]
    pub fn ignore_existing(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "ignore_existing", value.into_input()))
    }

    /// Requires null as `ignore_existing` in the body.
    pub fn ignore_existing_null(self) -> Self {
        Self(super::member(self.0, "ignore_existing", Ok(())))
    }
}

/// Which `POST /waitlist_entries/{waitlist_entry_id}/reject` a mock answers.
pub struct RejectWaitlistEntryWhen(::httpmock::When);
impl RejectWaitlistEntryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/waitlist_entries/[^/]*/reject$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /waitlist_entries/{waitlist_entry_id}/reject` answers.
pub struct RejectWaitlistEntryThen(::httpmock::Then);
impl RejectWaitlistEntryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl RejectWaitlistEntryWhen {
    /// Requires this `waitlist_entry_id` in the path.
    #[track_caller]
    pub fn waitlist_entry_id(self, value: impl IntoInput<crate::ids::WaitlistEntryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/waitlist_entries/",
            "/reject",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::waitlist_entries::ListWaitlistEntriesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::waitlist_entries::ListWaitlistEntriesResponse,
    "{\"data\":[],\"total_count\":0}"
);
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
identity_facade_core::sample!(
    crate::waitlist_entries::WaitlistEntry,
    "{\"created_at\":1767225600000,\"email_address\":\"email_address\",\"id\":\"waitlist_entry_1\",\"object\":\"object\",\"status\":\"pending\",\"updated_at\":1767225600000}"
);
