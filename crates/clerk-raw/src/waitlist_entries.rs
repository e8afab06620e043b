// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, Listing, Nullable,
    Open, Operation, Paging, Parameter, Receipt, UnixMillis,
};

/// Facts of `GET /waitlist_entries`.
pub static LIST_WAITLIST_ENTRIES: Operation = Operation::new(
    "ListWaitlistEntries",
    http::Method::GET,
    "/waitlist_entries",
    "waitlist-entries",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("offset"),
    Parameter::query("query"),
    Parameter::query("status"),
    Parameter::query("order_by"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"))
.secrets(&["url"]);
/// The call of [`Client::list_waitlist_entries`](crate::Client::list_waitlist_entries), `GET /waitlist_entries`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListWaitlistEntriesCall {
    call: Call,
}

impl ListWaitlistEntriesCall {
    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// Query parameter `status`: `WaitlistEntryStatus`.
    pub fn status(mut self, value: impl IntoInput<WaitlistEntryStatus>) -> Self {
        self.call.query("status", value.into_input());
        self
    }

    /// `created_at`, `email_address` or `invited_at`, with `+` or `-`; default `-created_at`.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }
}

identity_facade_core::call!(ListWaitlistEntriesCall -> ListWaitlistEntriesResponse);
identity_facade_core::paged!(ListWaitlistEntriesCall -> WaitlistEntry);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListWaitlistEntriesCall,
    crate::Client,
    LIST_WAITLIST_ENTRIES,
    "Lists waitlist entries, newest first, with status and text filters.",
    false,
    [
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<String>("query"),
        query::<WaitlistEntryStatus>("status"),
        query::<String>(
            "order_by",
            "`created_at`, `email_address` or `invited_at`, with `+` or `-`; default `-created_at`."
        )
    ]
);
impl crate::Client {
    /// Lists waitlist entries, newest first, with status and text filters.
    ///
    /// `GET /waitlist_entries`
    ///
    /// * Returns [`ListWaitlistEntriesResponse`], with status 200.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `waitlist-entries`; in `identity-facade`, `clerk-waitlist-entries`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/get/waitlist_entries>)
    pub fn list_waitlist_entries(&self) -> ListWaitlistEntriesCall {
        let call = self.transport.call(&LIST_WAITLIST_ENTRIES);
        ListWaitlistEntriesCall { call }
    }
}

/// Facts of `POST /waitlist_entries`.
pub static CREATE_WAITLIST_ENTRY: Operation = Operation::new(
    "CreateWaitlistEntry",
    http::Method::POST,
    "/waitlist_entries",
    "waitlist-entries",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("email_address")])
.secrets(&["url"]);
/// The call of [`Client::create_waitlist_entry`](crate::Client::create_waitlist_entry), `POST /waitlist_entries`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateWaitlistEntryCall {
    call: Call,
}

impl CreateWaitlistEntryCall {
    /// `email_address`: string in format `email`. Required.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("email_address", value.into_input());
        self
    }

    /// `false` sends no email to the address; default `true`.
    ///
    /// `notify`: boolean.
    pub fn notify(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("notify", value.into_input());
        self
    }

    /// Sends `null` for `notify`.
    pub fn notify_null(mut self) -> Self {
        self.call.null("notify");
        self
    }
}

identity_facade_core::call!(CreateWaitlistEntryCall -> WaitlistEntry);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateWaitlistEntryCall,
    crate::Client,
    CREATE_WAITLIST_ENTRY,
    "Adds one email address to the waitlist, or returns its existing entry.",
    false,
    [
        member::<String>("email_address", "Format: `email`."),
        member::<identity_facade_core::Nullable<bool>>(
            "notify",
            "`false` sends no email to the address; default `true`."
        )
    ]
);
impl crate::Client {
    /// Adds one email address to the waitlist, or returns its existing entry.
    ///
    /// `POST /waitlist_entries`
    ///
    /// * Required: `email_address`.
    /// * Returns [`WaitlistEntry`], with status 200.
    /// * Errors: 400, 422.
    /// * Secrets: `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `waitlist-entries`; in `identity-facade`, `clerk-waitlist-entries`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/post/waitlist_entries>)
    pub fn create_waitlist_entry(&self) -> CreateWaitlistEntryCall {
        let call = self.transport.call(&CREATE_WAITLIST_ENTRY);
        CreateWaitlistEntryCall { call }
    }
}

/// Facts of `POST /waitlist_entries/bulk`.
pub static CREATE_BULK_WAITLIST_ENTRIES: Operation = Operation::new(
    "CreateBulkWaitlistEntries",
    http::Method::POST,
    "/waitlist_entries/bulk",
    "waitlist-entries",
)
.body(BodyKind::Required)
.secrets(&["url"]);
/// The call of [`Client::create_bulk_waitlist_entries`](crate::Client::create_bulk_waitlist_entries), `POST /waitlist_entries/bulk`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateBulkWaitlistEntriesCall {
    call: Call,
}

impl CreateBulkWaitlistEntriesCall {
    /// Sets the whole JSON body: 1 to 50 `CreateBulkWaitlistEntriesBodyItem`. Required.
    pub fn with_body<M>(
        mut self,
        value: impl IntoList<AtMost<CreateBulkWaitlistEntriesBodyItem, 50, 1>, M>,
    ) -> Self {
        self.call.json(value.into_list());
        self
    }
}

identity_facade_core::call!(CreateBulkWaitlistEntriesCall -> Items < WaitlistEntry >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateBulkWaitlistEntriesCall,
    crate::Client,
    CREATE_BULK_WAITLIST_ENTRIES,
    "Adds up to 50 email addresses to the waitlist and returns entries that exist already.",
    false,
    [body::<AtMost<CreateBulkWaitlistEntriesBodyItem, 50, 1>>(
        "body"
    )]
);
impl crate::Client {
    /// Adds up to 50 email addresses to the waitlist and returns entries that exist already.
    ///
    /// `POST /waitlist_entries/bulk`
    ///
    /// * Required: `body`.
    /// * Returns list of `WaitlistEntry`, with status 200.
    /// * Errors: 400, 422.
    /// * Secrets: `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `waitlist-entries`; in `identity-facade`, `clerk-waitlist-entries`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/post/waitlist_entries/bulk>)
    pub fn create_bulk_waitlist_entries(&self) -> CreateBulkWaitlistEntriesCall {
        let call = self.transport.call(&CREATE_BULK_WAITLIST_ENTRIES);
        CreateBulkWaitlistEntriesCall { call }
    }
}

/// Facts of `DELETE /waitlist_entries/{waitlist_entry_id}`.
pub static DELETE_WAITLIST_ENTRY: Operation = Operation::new(
    "DeleteWaitlistEntry",
    http::Method::DELETE,
    "/waitlist_entries/{waitlist_entry_id}",
    "waitlist-entries",
)
.parameters(&[Parameter::path("waitlist_entry_id")])
.idempotent()
.receipt(Receipt::new(
    Some("deleted"),
    &[("id", "waitlist_entry_id")],
));
/// The call of [`Client::delete_waitlist_entry`](crate::Client::delete_waitlist_entry), `DELETE /waitlist_entries/{waitlist_entry_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteWaitlistEntryCall {
    call: Call,
}

identity_facade_core::call!(DeleteWaitlistEntryCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteWaitlistEntryCall,
    crate::Client,
    DELETE_WAITLIST_ENTRY,
    "Deletes a waitlist entry that is still pending.",
    false,
    [identifier::<crate::ids::WaitlistEntryId>(
        "waitlist_entry_id"
    )]
);
impl crate::Client {
    /// Deletes a waitlist entry that is still pending.
    ///
    /// `DELETE /waitlist_entries/{waitlist_entry_id}`
    ///
    /// * Required: `waitlist_entry_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 400, 404, 409, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `waitlist-entries`; in `identity-facade`, `clerk-waitlist-entries`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/delete/waitlist_entries/%7Bwaitlist_entry_id%7D>)
    pub fn delete_waitlist_entry(
        &self,
        waitlist_entry_id: impl IntoInput<crate::ids::WaitlistEntryId>,
    ) -> DeleteWaitlistEntryCall {
        let mut call = self.transport.call(&DELETE_WAITLIST_ENTRY);
        call.path("waitlist_entry_id", waitlist_entry_id.into_input());
        DeleteWaitlistEntryCall { call }
    }
}

/// Facts of `POST /waitlist_entries/{waitlist_entry_id}/invite`.
pub static INVITE_WAITLIST_ENTRY: Operation = Operation::new(
    "InviteWaitlistEntry",
    http::Method::POST,
    "/waitlist_entries/{waitlist_entry_id}/invite",
    "waitlist-entries",
)
.parameters(&[Parameter::path("waitlist_entry_id")])
.body(BodyKind::Optional)
.secrets(&["url"]);
/// The call of [`Client::invite_waitlist_entry`](crate::Client::invite_waitlist_entry), `POST /waitlist_entries/{waitlist_entry_id}/invite`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct InviteWaitlistEntryCall {
    call: Call,
}

impl InviteWaitlistEntryCall {
    /// `true` creates the invitation even if this address has one already; default `false`.
    ///
    /// `ignore_existing`: boolean.
    pub fn ignore_existing(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("ignore_existing", value.into_input());
        self
    }

    /// Sends `null` for `ignore_existing`.
    pub fn ignore_existing_null(mut self) -> Self {
        self.call.null("ignore_existing");
        self
    }
}

identity_facade_core::call!(InviteWaitlistEntryCall -> WaitlistEntry);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    InviteWaitlistEntryCall,
    crate::Client,
    INVITE_WAITLIST_ENTRY,
    "Sends an invitation to the address of a waitlist entry.",
    false,
    [
        identifier::<crate::ids::WaitlistEntryId>("waitlist_entry_id"),
        member::<identity_facade_core::Nullable<bool>>(
            "ignore_existing",
            "`true` creates the invitation even if this address has one already; default `false`."
        )
    ]
);
impl crate::Client {
    /// Sends an invitation to the address of a waitlist entry.
    ///
    /// `POST /waitlist_entries/{waitlist_entry_id}/invite`
    ///
    /// * Required: `waitlist_entry_id`.
    /// * Returns [`WaitlistEntry`], with status 200.
    /// * Errors: 400, 404, 409, 422.
    /// * Secrets: `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `waitlist-entries`; in `identity-facade`, `clerk-waitlist-entries`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/post/waitlist_entries/%7Bwaitlist_entry_id%7D/invite>)
    pub fn invite_waitlist_entry(
        &self,
        waitlist_entry_id: impl IntoInput<crate::ids::WaitlistEntryId>,
    ) -> InviteWaitlistEntryCall {
        let mut call = self.transport.call(&INVITE_WAITLIST_ENTRY);
        call.path("waitlist_entry_id", waitlist_entry_id.into_input());
        InviteWaitlistEntryCall { call }
    }
}

/// Facts of `POST /waitlist_entries/{waitlist_entry_id}/reject`.
pub static REJECT_WAITLIST_ENTRY: Operation = Operation::new(
    "RejectWaitlistEntry",
    http::Method::POST,
    "/waitlist_entries/{waitlist_entry_id}/reject",
    "waitlist-entries",
)
.parameters(&[Parameter::path("waitlist_entry_id")])
.idempotent()
.secrets(&["url"]);
/// The call of [`Client::reject_waitlist_entry`](crate::Client::reject_waitlist_entry), `POST /waitlist_entries/{waitlist_entry_id}/reject`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RejectWaitlistEntryCall {
    call: Call,
}

identity_facade_core::call!(RejectWaitlistEntryCall -> WaitlistEntry);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RejectWaitlistEntryCall,
    crate::Client,
    REJECT_WAITLIST_ENTRY,
    "Rejects a waitlist entry and keeps its record.",
    false,
    [identifier::<crate::ids::WaitlistEntryId>(
        "waitlist_entry_id"
    )]
);
impl crate::Client {
    /// Rejects a waitlist entry and keeps its record.
    ///
    /// `POST /waitlist_entries/{waitlist_entry_id}/reject`
    ///
    /// * Required: `waitlist_entry_id`.
    /// * Returns [`WaitlistEntry`], with status 200.
    /// * Errors: 400, 404, 409, 422.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `waitlist-entries`; in `identity-facade`, `clerk-waitlist-entries`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/post/waitlist_entries/%7Bwaitlist_entry_id%7D/reject>)
    pub fn reject_waitlist_entry(
        &self,
        waitlist_entry_id: impl IntoInput<crate::ids::WaitlistEntryId>,
    ) -> RejectWaitlistEntryCall {
        let mut call = self.transport.call(&REJECT_WAITLIST_ENTRY);
        call.path("waitlist_entry_id", waitlist_entry_id.into_input());
        RejectWaitlistEntryCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_WAITLIST_ENTRIES,
    &CREATE_WAITLIST_ENTRY,
    &CREATE_BULK_WAITLIST_ENTRIES,
    &DELETE_WAITLIST_ENTRY,
    &INVITE_WAITLIST_ENTRY,
    &REJECT_WAITLIST_ENTRY,
];

/// Object `CreateBulkWaitlistEntriesBodyItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateBulkWaitlistEntriesBodyItem {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    email_address: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    notify: Option<Nullable<bool>>,
}

impl CreateBulkWaitlistEntriesBodyItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
    }
}

/// Builds a [`CreateBulkWaitlistEntriesBodyItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateBulkWaitlistEntriesBodyItemBuilder {
    checks: Checks,
    value: CreateBulkWaitlistEntriesBodyItem,
}

impl CreateBulkWaitlistEntriesBodyItemBuilder {
    /// `email_address`: string in format `email`. Required.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.value.email_address = self.checks.take("email_address", value.into_input());
        self
    }

    /// `false` sends no email to the address; default `true`.
    ///
    /// `notify`: boolean.
    pub fn notify(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.notify = self
            .checks
            .take("notify", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `notify`.
    pub fn notify_null(mut self) -> Self {
        self.checks.clear("notify");
        self.value.notify = Some(Nullable::Null);
        self
    }
}

identity_facade_core::object_input!(
    CreateBulkWaitlistEntriesBodyItem,
    CreateBulkWaitlistEntriesBodyItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateBulkWaitlistEntriesBodyItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateBulkWaitlistEntriesBodyItem,
    false,
    [
        member::<String>("email_address", "Format: `email`."),
        member::<identity_facade_core::Nullable<bool>>(
            "notify",
            "`false` sends no email to the address; default `true`."
        )
    ],
    [identity_facade_core::BodyRule::Required("email_address")]
);
/// Object `ListWaitlistEntriesResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListWaitlistEntriesResponse {
    /// `data`. Required.
    pub data: Items<WaitlistEntry>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `WaitlistEntry`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WaitlistEntry {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_address: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::WaitlistEntryId,
    /// `invitation`, may be absent or null.
    pub invitation: Option<crate::shared::Invitation>,
    /// Whether a batch action holds the entry, which refuses other actions meanwhile.
    ///
    /// `is_locked`, may be absent.
    pub is_locked: Option<bool>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `status`. Required.
    pub status: Open<WaitlistEntryStatus>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Enum `WaitlistEntryStatus`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WaitlistEntryStatus {
    /// `pending`
    Pending,
    /// `invited`
    Invited,
    /// `rejected`
    Rejected,
    /// `completed`
    Completed,
}

identity_facade_core::wire_strings!(WaitlistEntryStatus {
    Pending: "pending",
    Invited: "invited",
    Rejected: "rejected",
    Completed: "completed"
});
