// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Nullable, Open,
    Operation, Paging, Parameter, Receipt, Reply, UnixMillis,
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
})
.secrets(&["url"]);
/// `GET /waitlist_entries`, made by [`list_waitlist_entries`](crate::Client::list_waitlist_entries).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListWaitlistEntriesCall {
    call: Call,
}

impl ListWaitlistEntriesCall {
    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `status`: `WaitlistEntryStatus`.
    pub fn status(
        mut self,
        value: impl TryInto<WaitlistEntryStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("status", value.try_into());
        self
    }

    /// Query parameter `order_by`: a text. Unset, the vendor takes `"-created_at"`.
    pub fn order_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("order_by", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ListWaitlistEntriesResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /waitlist_entries`
    ///
    /// Success is 200 with `ListWaitlistEntriesResponse`.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/get/waitlist_entries>)
    pub fn list_waitlist_entries(&self) -> ListWaitlistEntriesCall {
        ListWaitlistEntriesCall {
            call: self.transport.call(&LIST_WAITLIST_ENTRIES),
        }
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
.secrets(&["url"]);
/// `POST /waitlist_entries`, made by [`create_waitlist_entry`](crate::Client::create_waitlist_entry).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateWaitlistEntryCall {
    call: Call,
}

impl CreateWaitlistEntryCall {
    /// The JSON body. Required. `CreateWaitlistEntryBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateWaitlistEntryBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WaitlistEntry>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /waitlist_entries`
    ///
    /// Required: the body.
    /// Success is 200 with `WaitlistEntry`.
    /// Failures that the vendor lists: 400, 422.
    /// Secrets in it: `url`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/post/waitlist_entries>)
    pub fn create_waitlist_entry(&self) -> CreateWaitlistEntryCall {
        CreateWaitlistEntryCall {
            call: self.transport.call(&CREATE_WAITLIST_ENTRY),
        }
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
/// `POST /waitlist_entries/bulk`, made by [`create_bulk_waitlist_entries`](crate::Client::create_bulk_waitlist_entries).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateBulkWaitlistEntriesCall {
    call: Call,
}

impl CreateBulkWaitlistEntriesCall {
    /// The JSON body. Required. A list, 1 to 50 long, of `CreateBulkWaitlistEntriesBodyItem`.
    pub fn body(
        mut self,
        value: impl TryInto<AtMost<CreateBulkWaitlistEntriesBodyItem, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<WaitlistEntry>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /waitlist_entries/bulk`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `WaitlistEntry`.
    /// Failures that the vendor lists: 400, 422.
    /// Secrets in it: `url`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/post/waitlist_entries/bulk>)
    pub fn create_bulk_waitlist_entries(&self) -> CreateBulkWaitlistEntriesCall {
        CreateBulkWaitlistEntriesCall {
            call: self.transport.call(&CREATE_BULK_WAITLIST_ENTRIES),
        }
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
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "waitlist_entry_id")],
});
/// `DELETE /waitlist_entries/{waitlist_entry_id}`, made by [`delete_waitlist_entry`](crate::Client::delete_waitlist_entry).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteWaitlistEntryCall {
    call: Call,
}

impl DeleteWaitlistEntryCall {
    /// Path segment `waitlist_entry_id`: a text. Required.
    pub fn waitlist_entry_id(
        mut self,
        value: impl TryInto<crate::ids::WaitlistEntryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("waitlist_entry_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /waitlist_entries/{waitlist_entry_id}`
    ///
    /// Required: `waitlist_entry_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 400, 404, 409, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/delete/waitlist_entries/%7Bwaitlist_entry_id%7D>)
    pub fn delete_waitlist_entry(&self) -> DeleteWaitlistEntryCall {
        DeleteWaitlistEntryCall {
            call: self.transport.call(&DELETE_WAITLIST_ENTRY),
        }
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
/// `POST /waitlist_entries/{waitlist_entry_id}/invite`, made by [`invite_waitlist_entry`](crate::Client::invite_waitlist_entry).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct InviteWaitlistEntryCall {
    call: Call,
}

impl InviteWaitlistEntryCall {
    /// Path segment `waitlist_entry_id`: a text. Required.
    pub fn waitlist_entry_id(
        mut self,
        value: impl TryInto<crate::ids::WaitlistEntryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("waitlist_entry_id", value.try_into());
        self
    }

    /// The JSON body. `InviteWaitlistEntryBody`.
    pub fn body(
        mut self,
        value: impl TryInto<InviteWaitlistEntryBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WaitlistEntry>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /waitlist_entries/{waitlist_entry_id}/invite`
    ///
    /// Required: `waitlist_entry_id`.
    /// Success is 200 with `WaitlistEntry`.
    /// Failures that the vendor lists: 400, 404, 409, 422.
    /// Secrets in it: `url`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/post/waitlist_entries/%7Bwaitlist_entry_id%7D/invite>)
    pub fn invite_waitlist_entry(&self) -> InviteWaitlistEntryCall {
        InviteWaitlistEntryCall {
            call: self.transport.call(&INVITE_WAITLIST_ENTRY),
        }
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
/// `POST /waitlist_entries/{waitlist_entry_id}/reject`, made by [`reject_waitlist_entry`](crate::Client::reject_waitlist_entry).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RejectWaitlistEntryCall {
    call: Call,
}

impl RejectWaitlistEntryCall {
    /// Path segment `waitlist_entry_id`: a text. Required.
    pub fn waitlist_entry_id(
        mut self,
        value: impl TryInto<crate::ids::WaitlistEntryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("waitlist_entry_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WaitlistEntry>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /waitlist_entries/{waitlist_entry_id}/reject`
    ///
    /// Required: `waitlist_entry_id`.
    /// Success is 200 with `WaitlistEntry`.
    /// Failures that the vendor lists: 400, 404, 409, 422.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/waitlist-entries/post/waitlist_entries/%7Bwaitlist_entry_id%7D/reject>)
    pub fn reject_waitlist_entry(&self) -> RejectWaitlistEntryCall {
        RejectWaitlistEntryCall {
            call: self.transport.call(&REJECT_WAITLIST_ENTRY),
        }
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

/// Object `CreateBulkWaitlistEntriesBodyItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateBulkWaitlistEntriesBodyItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    notify: Option<Nullable<bool>>,
}

impl CreateBulkWaitlistEntriesBodyItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateBulkWaitlistEntriesBodyItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
    }
}

/// Makes a [`CreateBulkWaitlistEntriesBodyItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateBulkWaitlistEntriesBodyItemBuilder {
    checks: Checks,
    value: CreateBulkWaitlistEntriesBodyItem,
}

impl CreateBulkWaitlistEntriesBodyItemBuilder {
    /// `email_address`: a text in format `email`. Required.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email_address = self.checks.take("email_address", value);
        self
    }

    /// `notify`: true or false. Unset, the vendor takes `true`.
    pub fn notify(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.notify = self.checks.take("notify", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `notify`.
    pub fn notify_null(mut self) -> Self {
        self.checks.clear("notify");
        self.value.notify = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateBulkWaitlistEntriesBodyItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateBulkWaitlistEntriesBodyItemBuilder> for CreateBulkWaitlistEntriesBodyItem {
    type Error = Invalid;
    fn try_from(builder: CreateBulkWaitlistEntriesBodyItemBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateBulkWaitlistEntriesBodyItem);
/// Object `CreateWaitlistEntryBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateWaitlistEntryBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    notify: Option<Nullable<bool>>,
}

impl CreateWaitlistEntryBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateWaitlistEntryBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
    }
}

/// Makes a [`CreateWaitlistEntryBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateWaitlistEntryBodyBuilder {
    checks: Checks,
    value: CreateWaitlistEntryBody,
}

impl CreateWaitlistEntryBodyBuilder {
    /// `email_address`: a text in format `email`. Required.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email_address = self.checks.take("email_address", value);
        self
    }

    /// `notify`: true or false. Unset, the vendor takes `true`.
    pub fn notify(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.notify = self.checks.take("notify", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `notify`.
    pub fn notify_null(mut self) -> Self {
        self.checks.clear("notify");
        self.value.notify = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateWaitlistEntryBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateWaitlistEntryBodyBuilder> for CreateWaitlistEntryBody {
    type Error = Invalid;
    fn try_from(builder: CreateWaitlistEntryBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateWaitlistEntryBody);
/// Object `InviteWaitlistEntryBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct InviteWaitlistEntryBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ignore_existing: Option<Nullable<bool>>,
}

impl InviteWaitlistEntryBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> InviteWaitlistEntryBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`InviteWaitlistEntryBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct InviteWaitlistEntryBodyBuilder {
    checks: Checks,
    value: InviteWaitlistEntryBody,
}

impl InviteWaitlistEntryBodyBuilder {
    /// `ignore_existing`: true or false. Unset, the vendor takes `false`.
    pub fn ignore_existing(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.ignore_existing = self
            .checks
            .take("ignore_existing", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `ignore_existing`.
    pub fn ignore_existing_null(mut self) -> Self {
        self.checks.clear("ignore_existing");
        self.value.ignore_existing = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<InviteWaitlistEntryBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<InviteWaitlistEntryBodyBuilder> for InviteWaitlistEntryBody {
    type Error = Invalid;
    fn try_from(builder: InviteWaitlistEntryBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(InviteWaitlistEntryBody);
/// Object `ListWaitlistEntriesResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListWaitlistEntriesResponse {
    /// `data`. Always there.
    pub data: Items<WaitlistEntry>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `WaitlistEntry`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WaitlistEntry {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_address: String,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::WaitlistEntryId,
    /// `invitation`, may be absent or null.
    pub invitation: Option<crate::shared::Invitation>,
    /// `is_locked`, may be absent.
    pub is_locked: Option<bool>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `status`. Always there.
    pub status: Open<WaitlistEntryStatus>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// One of a few texts `WaitlistEntryStatus`. Sent and received.
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
