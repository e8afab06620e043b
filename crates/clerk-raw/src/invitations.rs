// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, JsonObject, Listing,
    Nullable, Operation, Paginated, Paging, Parameter, Rate, Secret, UnixMillis,
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
.paginated(Paginated::new("data", "total_count"))
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500))
.secrets(&["url"]);
/// The call of [`Client::list_invitations`](crate::Client::list_invitations), `GET /invitations`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListInvitationsCall {
    call: Call,
}

impl ListInvitationsCall {
    /// Query parameter `status`: `ListInvitationsStatus`.
    pub fn status(mut self, value: impl IntoInput<ListInvitationsStatus>) -> Self {
        self.call.query("status", value.into_input());
        self
    }

    /// Searches email address and invitation id.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// `created_at`, `email_address` or `expires_at`, with `+` or `-`; default `-created_at`.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }

    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }

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
}

identity_facade_core::call!(ListInvitationsCall -> Items < crate ::shared::Invitation >);
identity_facade_core::paged!(ListInvitationsCall -> crate ::shared::Invitation);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListInvitationsCall,
    crate::Client,
    LIST_INVITATIONS,
    "Lists invitations to the application, newest first; for organizations there are other lists.",
    false,
    [
        query::<ListInvitationsStatus>("status"),
        query::<String>("query", "Searches email address and invitation id."),
        query::<String>(
            "order_by",
            "`created_at`, `email_address` or `expires_at`, with `+` or `-`; default `-created_at`."
        ),
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists invitations to the application, newest first; for organizations there are other lists.
    ///
    /// `GET /invitations`
    ///
    /// * Returns list of `Invitation`, with status 200.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `invitations`; in `identity-facade`, `clerk-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/invitations/get/invitations>)
    pub fn list_invitations(&self) -> ListInvitationsCall {
        let call = self.transport.call(&LIST_INVITATIONS);
        ListInvitationsCall { call }
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
.rules(&[BodyRule::Required("email_address")])
.rate(Rate::own("invitations", 100, 3600, &[]))
.secrets(&["url"]);
/// The call of [`Client::create_invitation`](crate::Client::create_invitation), `POST /invitations`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateInvitationCall {
    call: Call,
}

impl CreateInvitationCall {
    /// `email_address`: string in format `email`. Required.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("email_address", value.into_input());
        self
    }

    /// Days until the invitation expires: 1 to 365, default 30.
    ///
    /// `expires_in_days`: integer from 1 to 365.
    pub fn expires_in_days(mut self, value: impl IntoInput<Int<1, 365>>) -> Self {
        self.call.member("expires_in_days", value.into_input());
        self
    }

    /// Sends `null` for `expires_in_days`.
    pub fn expires_in_days_null(mut self) -> Self {
        self.call.null("expires_in_days");
        self
    }

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

    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`: JSON object of up to 8192 bytes.
    pub fn public_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("public_metadata", value.into_input());
        self
    }

    /// URL to which the link finally redirects the user.
    ///
    /// `redirect_url`: string.
    pub fn redirect_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("redirect_url", value.into_input());
        self
    }

    /// `template_slug`: `InvitationTemplateSlug`.
    pub fn template_slug(mut self, value: impl IntoInput<InvitationTemplateSlug>) -> Self {
        self.call.member("template_slug", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateInvitationCall -> crate ::shared::Invitation);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateInvitationCall,
    crate::Client,
    CREATE_INVITATION,
    "Invites one email address to the application and emails it by default.",
    false,
    [
        member::<String>("email_address", "Format: `email`."),
        member::<identity_facade_core::Nullable<Int<1, 365>>>(
            "expires_in_days",
            "Days until the invitation expires: 1 to 365, default 30."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "ignore_existing",
            "`true` creates the invitation even if this address has one already; default `false`."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "notify",
            "`false` sends no email to the address; default `true`."
        ),
        member::<JsonObject<8192>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        ),
        member::<String>(
            "redirect_url",
            "URL to which the link finally redirects the user."
        ),
        member::<InvitationTemplateSlug>("template_slug")
    ]
);
impl crate::Client {
    /// Invites one email address to the application and emails it by default.
    ///
    /// `POST /invitations`
    ///
    /// * Required: `email_address`.
    /// * Returns [`Invitation`](crate::shared::Invitation), with status 200.
    /// * Errors: 400, 422.
    /// * Secrets: `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 100 calls in 3600 seconds.
    /// * Feature `invitations`; in `identity-facade`, `clerk-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/invitations/post/invitations>)
    pub fn create_invitation(&self) -> CreateInvitationCall {
        let call = self.transport.call(&CREATE_INVITATION);
        CreateInvitationCall { call }
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
/// The call of [`Client::create_bulk_invitations`](crate::Client::create_bulk_invitations), `POST /invitations/bulk`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateBulkInvitationsCall {
    call: Call,
}

impl CreateBulkInvitationsCall {
    /// Sets the whole JSON body: 1 to 10 `CreateBulkInvitationsBodyItem`. Required.
    pub fn with_body<M>(
        mut self,
        value: impl IntoList<AtMost<CreateBulkInvitationsBodyItem, 10, 1>, M>,
    ) -> Self {
        self.call.json(value.into_list());
        self
    }
}

identity_facade_core::call!(
    CreateBulkInvitationsCall -> Items < crate ::shared::Invitation >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateBulkInvitationsCall,
    crate::Client,
    CREATE_BULK_INVITATIONS,
    "Invites up to 10 email addresses to the application in one call.",
    false,
    [body::<AtMost<CreateBulkInvitationsBodyItem, 10, 1>>("body")]
);
impl crate::Client {
    /// Invites up to 10 email addresses to the application in one call.
    ///
    /// `POST /invitations/bulk`
    ///
    /// * Required: `body`.
    /// * Returns list of `Invitation`, with status 200.
    /// * Errors: 400, 422.
    /// * Secrets: `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 25 calls in 3600 seconds.
    /// * Feature `invitations`; in `identity-facade`, `clerk-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/invitations/post/invitations/bulk>)
    pub fn create_bulk_invitations(&self) -> CreateBulkInvitationsCall {
        let call = self.transport.call(&CREATE_BULK_INVITATIONS);
        CreateBulkInvitationsCall { call }
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
/// The call of [`Client::revoke_invitation`](crate::Client::revoke_invitation), `POST /invitations/{invitation_id}/revoke`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeInvitationCall {
    call: Call,
}

identity_facade_core::call!(RevokeInvitationCall -> RevokeInvitationResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeInvitationCall,
    crate::Client,
    REVOKE_INVITATION,
    "Revokes an application invitation: its link stops working, ordinary sign-up still works.",
    false,
    [identifier::<crate::ids::InvitationId>("invitation_id")]
);
impl crate::Client {
    /// Revokes an application invitation: its link stops working, ordinary sign-up still works.
    ///
    /// `POST /invitations/{invitation_id}/revoke`
    ///
    /// * Required: `invitation_id`.
    /// * Returns [`RevokeInvitationResponse`], with status 200.
    /// * Errors: 400, 404.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `clerk-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/invitations/post/invitations/%7Binvitation_id%7D/revoke>)
    pub fn revoke_invitation(
        &self,
        invitation_id: impl IntoInput<crate::ids::InvitationId>,
    ) -> RevokeInvitationCall {
        let mut call = self.transport.call(&REVOKE_INVITATION);
        call.path("invitation_id", invitation_id.into_input());
        RevokeInvitationCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_INVITATIONS,
    &CREATE_INVITATION,
    &CREATE_BULK_INVITATIONS,
    &REVOKE_INVITATION,
];

/// Object `CreateBulkInvitationsBodyItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateBulkInvitationsBodyItem {
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
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    template_slug: Option<InvitationTemplateSlug>,
}

impl CreateBulkInvitationsBodyItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
    }
}

/// Builds a [`CreateBulkInvitationsBodyItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateBulkInvitationsBodyItemBuilder {
    checks: Checks,
    value: CreateBulkInvitationsBodyItem,
}

impl CreateBulkInvitationsBodyItemBuilder {
    /// `email_address`: string. Required.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.value.email_address = self.checks.take("email_address", value.into_input());
        self
    }

    /// Days until the invitation expires: 1 to 365, default 30.
    ///
    /// `expires_in_days`: integer from 1 to 365.
    pub fn expires_in_days(mut self, value: impl IntoInput<Int<1, 365>>) -> Self {
        self.value.expires_in_days = self
            .checks
            .take("expires_in_days", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `expires_in_days`.
    pub fn expires_in_days_null(mut self) -> Self {
        self.checks.clear("expires_in_days");
        self.value.expires_in_days = Some(Nullable::Null);
        self
    }

    /// `true` creates the invitation even if this address has one already; default `false`.
    ///
    /// `ignore_existing`: boolean.
    pub fn ignore_existing(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.ignore_existing = self
            .checks
            .take("ignore_existing", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `ignore_existing`.
    pub fn ignore_existing_null(mut self) -> Self {
        self.checks.clear("ignore_existing");
        self.value.ignore_existing = Some(Nullable::Null);
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

    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`: JSON object of up to 8192 bytes.
    pub fn public_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.value.public_metadata = self
            .checks
            .take("public_metadata", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `public_metadata`.
    pub fn public_metadata_null(mut self) -> Self {
        self.checks.clear("public_metadata");
        self.value.public_metadata = Some(Nullable::Null);
        self
    }

    /// URL to which the link finally redirects the user.
    ///
    /// `redirect_url`: string.
    pub fn redirect_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.redirect_url = self
            .checks
            .take("redirect_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `redirect_url`.
    pub fn redirect_url_null(mut self) -> Self {
        self.checks.clear("redirect_url");
        self.value.redirect_url = Some(Nullable::Null);
        self
    }

    /// `template_slug`: `InvitationTemplateSlug`. Default: `invitation`.
    pub fn template_slug(mut self, value: impl IntoInput<InvitationTemplateSlug>) -> Self {
        self.value.template_slug = self.checks.take("template_slug", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreateBulkInvitationsBodyItem,
    CreateBulkInvitationsBodyItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateBulkInvitationsBodyItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateBulkInvitationsBodyItem,
    false,
    [
        member::<String>("email_address"),
        member::<identity_facade_core::Nullable<Int<1, 365>>>(
            "expires_in_days",
            "Days until the invitation expires: 1 to 365, default 30."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "ignore_existing",
            "`true` creates the invitation even if this address has one already; default `false`."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "notify",
            "`false` sends no email to the address; default `true`."
        ),
        member::<identity_facade_core::Nullable<JsonObject<8192>>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "redirect_url",
            "URL to which the link finally redirects the user."
        ),
        member::<InvitationTemplateSlug>("template_slug", "Default: `invitation`.")
    ],
    [identity_facade_core::BodyRule::Required("email_address")]
);
/// Enum `InvitationTemplateSlug`.
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
/// Enum `ListInvitations status`.
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
/// Object `RevokeInvitationResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RevokeInvitationResponse {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_address: String,
    /// `expires_at`: Unix time in milliseconds, may be absent or null.
    pub expires_at: Option<UnixMillis>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::InvitationId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `revoked`, may be absent.
    pub revoked: Option<bool>,
    /// `status`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub status: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
}
