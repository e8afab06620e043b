// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, JsonObject, Nullable,
    Operation, Paginated, Paging, Parameter, Rate, Reply, Secret, UnixMillis,
};

/// Facts of `GET /invitations`.
pub static LIST_INVITATIONS: Operation = Operation::new(
    "ListInvitations",
    http::Method::GET,
    "/invitations",
    "invitations",
)
.parameters(&[
    Parameter::query("status"),
    Parameter::query("query"),
    Parameter::query("order_by"),
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paginated(Paginated {
    items: "data",
    total: "total_count",
})
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
})
.secrets(&["url"]);
/// `GET /invitations`, made by [`list_invitations`](crate::Client::list_invitations).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListInvitationsCall {
    call: Call,
}

impl ListInvitationsCall {
    /// Query parameter `status`: `ListInvitationsStatus`.
    pub fn status(
        mut self,
        value: impl TryInto<ListInvitationsStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("status", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `order_by`: a text. Unset, the vendor takes `"-created_at"`.
    pub fn order_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("order_by", value.try_into());
        self
    }

    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

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

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<crate::shared::Invitation>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /invitations`
    ///
    /// Success is 200 with a list of `Invitation`.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/invitations/get/invitations>)
    pub fn list_invitations(&self) -> ListInvitationsCall {
        ListInvitationsCall {
            call: self.transport.call(&LIST_INVITATIONS),
        }
    }
}

/// Facts of `POST /invitations`.
pub static CREATE_INVITATION: Operation = Operation::new(
    "CreateInvitation",
    http::Method::POST,
    "/invitations",
    "invitations",
)
.body(BodyKind::Required)
.rate(Rate::own("invitations", 100, 3600, &[]))
.secrets(&["url"]);
/// `POST /invitations`, made by [`create_invitation`](crate::Client::create_invitation).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateInvitationCall {
    call: Call,
}

impl CreateInvitationCall {
    /// The JSON body. Required. `CreateInvitationBody`.
    pub fn body(mut self, value: impl TryInto<CreateInvitationBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Invitation>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /invitations`
    ///
    /// Required: the body.
    /// Success is 200 with `Invitation`.
    /// Failures that the vendor lists: 400, 422.
    /// Secrets in it: `url`.
    /// The vendor lets 100 of these through in 3600 seconds, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/invitations/post/invitations>)
    pub fn create_invitation(&self) -> CreateInvitationCall {
        CreateInvitationCall {
            call: self.transport.call(&CREATE_INVITATION),
        }
    }
}

/// Facts of `POST /invitations/bulk`.
pub static CREATE_BULK_INVITATIONS: Operation = Operation::new(
    "CreateBulkInvitations",
    http::Method::POST,
    "/invitations/bulk",
    "invitations",
)
.body(BodyKind::Required)
.rate(Rate::own("invitations-bulk", 25, 3600, &[]))
.secrets(&["url"]);
/// `POST /invitations/bulk`, made by [`create_bulk_invitations`](crate::Client::create_bulk_invitations).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateBulkInvitationsCall {
    call: Call,
}

impl CreateBulkInvitationsCall {
    /// The JSON body. Required. A list, 1 to 10 long, of `CreateBulkInvitationsBodyItem`.
    pub fn body(
        mut self,
        value: impl TryInto<AtMost<CreateBulkInvitationsBodyItem, 10, 1>, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<Items<crate::shared::Invitation>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /invitations/bulk`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `Invitation`.
    /// Failures that the vendor lists: 400, 422.
    /// Secrets in it: `url`.
    /// The vendor lets 25 of these through in 3600 seconds, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/invitations/post/invitations/bulk>)
    pub fn create_bulk_invitations(&self) -> CreateBulkInvitationsCall {
        CreateBulkInvitationsCall {
            call: self.transport.call(&CREATE_BULK_INVITATIONS),
        }
    }
}

/// Facts of `POST /invitations/{invitation_id}/revoke`.
pub static REVOKE_INVITATION: Operation = Operation::new(
    "RevokeInvitation",
    http::Method::POST,
    "/invitations/{invitation_id}/revoke",
    "invitations",
)
.parameters(&[Parameter::path("invitation_id")])
.idempotent()
.secrets(&["url"]);
/// `POST /invitations/{invitation_id}/revoke`, made by [`revoke_invitation`](crate::Client::revoke_invitation).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeInvitationCall {
    call: Call,
}

impl RevokeInvitationCall {
    /// Path segment `invitation_id`: a text. Required.
    pub fn invitation_id(
        mut self,
        value: impl TryInto<crate::ids::InvitationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("invitation_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RevokeInvitationResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /invitations/{invitation_id}/revoke`
    ///
    /// Required: `invitation_id`.
    /// Success is 200 with `RevokeInvitationResponse`.
    /// Failures that the vendor lists: 400, 404.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/invitations/post/invitations/%7Binvitation_id%7D/revoke>)
    pub fn revoke_invitation(&self) -> RevokeInvitationCall {
        RevokeInvitationCall {
            call: self.transport.call(&REVOKE_INVITATION),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_INVITATIONS,
    &CREATE_INVITATION,
    &CREATE_BULK_INVITATIONS,
    &REVOKE_INVITATION,
];

/// Object `CreateBulkInvitationsBodyItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateBulkInvitationsBodyItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    expires_in_days: Option<Nullable<Int<1, 365>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ignore_existing: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    notify: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    public_metadata: Option<Nullable<JsonObject<8192>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    redirect_url: Option<Nullable<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    template_slug: Option<InvitationTemplateSlug>,
}

impl CreateBulkInvitationsBodyItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateBulkInvitationsBodyItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
    }
}

/// Makes a [`CreateBulkInvitationsBodyItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateBulkInvitationsBodyItemBuilder {
    checks: Checks,
    value: CreateBulkInvitationsBodyItem,
}

impl CreateBulkInvitationsBodyItemBuilder {
    /// `email_address`: a text. Required.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email_address = self.checks.take("email_address", value);
        self
    }

    /// `expires_in_days`: a whole number from 1 to 365.
    pub fn expires_in_days(
        mut self,
        value: impl TryInto<Int<1, 365>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.expires_in_days = self
            .checks
            .take("expires_in_days", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `expires_in_days`.
    pub fn expires_in_days_null(mut self) -> Self {
        self.checks.clear("expires_in_days");
        self.value.expires_in_days = Some(Nullable::Null);
        self
    }

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

    /// `public_metadata`: an object of at most 8192 bytes of JSON.
    pub fn public_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.public_metadata = self
            .checks
            .take("public_metadata", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `public_metadata`.
    pub fn public_metadata_null(mut self) -> Self {
        self.checks.clear("public_metadata");
        self.value.public_metadata = Some(Nullable::Null);
        self
    }

    /// `redirect_url`: a text.
    pub fn redirect_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.redirect_url = self.checks.take("redirect_url", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `redirect_url`.
    pub fn redirect_url_null(mut self) -> Self {
        self.checks.clear("redirect_url");
        self.value.redirect_url = Some(Nullable::Null);
        self
    }

    /// `template_slug`: `InvitationTemplateSlug`. Unset, the vendor takes `"invitation"`.
    pub fn template_slug(
        mut self,
        value: impl TryInto<InvitationTemplateSlug, Error: Into<Invalid>>,
    ) -> Self {
        self.value.template_slug = self.checks.take("template_slug", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateBulkInvitationsBodyItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateBulkInvitationsBodyItemBuilder> for CreateBulkInvitationsBodyItem {
    type Error = Invalid;
    fn try_from(builder: CreateBulkInvitationsBodyItemBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateBulkInvitationsBodyItem);
/// Object `CreateInvitationBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateInvitationBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    expires_in_days: Option<Nullable<Int<1, 365>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ignore_existing: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    notify: Option<Nullable<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_metadata: Option<JsonObject<8192>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    redirect_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    template_slug: Option<InvitationTemplateSlug>,
}

impl CreateInvitationBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateInvitationBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
    }
}

/// Makes a [`CreateInvitationBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateInvitationBodyBuilder {
    checks: Checks,
    value: CreateInvitationBody,
}

impl CreateInvitationBodyBuilder {
    /// `email_address`: a text in format `email`. Required.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email_address = self.checks.take("email_address", value);
        self
    }

    /// `expires_in_days`: a whole number from 1 to 365.
    pub fn expires_in_days(
        mut self,
        value: impl TryInto<Int<1, 365>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.expires_in_days = self
            .checks
            .take("expires_in_days", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `expires_in_days`.
    pub fn expires_in_days_null(mut self) -> Self {
        self.checks.clear("expires_in_days");
        self.value.expires_in_days = Some(Nullable::Null);
        self
    }

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

    /// `public_metadata`: an object of at most 8192 bytes of JSON.
    pub fn public_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.public_metadata = self.checks.take("public_metadata", value);
        self
    }

    /// `redirect_url`: a text.
    pub fn redirect_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.redirect_url = self.checks.take("redirect_url", value);
        self
    }

    /// `template_slug`: `InvitationTemplateSlug`.
    pub fn template_slug(
        mut self,
        value: impl TryInto<InvitationTemplateSlug, Error: Into<Invalid>>,
    ) -> Self {
        self.value.template_slug = self.checks.take("template_slug", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateInvitationBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateInvitationBodyBuilder> for CreateInvitationBody {
    type Error = Invalid;
    fn try_from(builder: CreateInvitationBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateInvitationBody);
/// One of a few texts `InvitationTemplateSlug`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationTemplateSlug {
    /// `invitation`
    Invitation,
    /// `waitlist_invitation`
    WaitlistInvitation,
}

identity_facade_core::wire_strings!(InvitationTemplateSlug {
    Invitation: "invitation",
    WaitlistInvitation: "waitlist_invitation"
});
/// One of a few texts `ListInvitations status`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListInvitationsStatus {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `revoked`
    Revoked,
    /// `expired`
    Expired,
}

identity_facade_core::wire_strings!(ListInvitationsStatus {
    Pending: "pending",
    Accepted: "accepted",
    Revoked: "revoked",
    Expired: "expired"
});
/// Object `RevokeInvitationResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RevokeInvitationResponse {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_address: String,
    /// `expires_at`, may be absent or null, in milliseconds since 1970.
    pub expires_at: Option<UnixMillis>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::InvitationId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `revoked`, may be absent.
    pub revoked: Option<bool>,
    /// `status`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub status: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
}
