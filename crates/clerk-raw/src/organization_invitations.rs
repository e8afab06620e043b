// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, JsonObject, List,
    Nullable, Operation, Paging, Parameter, Rate, Reply, Secret, UnixMillis,
};

/// Facts of `GET /organization_invitations`.
pub static LIST_INSTANCE_ORGANIZATION_INVITATIONS: Operation = Operation::new(
    "ListInstanceOrganizationInvitations",
    http::Method::GET,
    "/organization_invitations",
    "organization-invitations",
)
.parameters(&[
    Parameter::query("order_by"),
    Parameter::query("status"),
    Parameter::query("query"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
})
.secrets(&["url"]);
/// `GET /organization_invitations`, made by [`list_instance_organization_invitations`](crate::Client::list_instance_organization_invitations).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListInstanceOrganizationInvitationsCall {
    call: Call,
}

impl ListInstanceOrganizationInvitationsCall {
    /// Query parameter `order_by`: a text. Unset, the vendor takes `"-created_at"`.
    pub fn order_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("order_by", value.try_into());
        self
    }

    /// Query parameter `status`: a list of `ListInstanceOrganizationInvitationsStatusItem`.
    pub fn status(
        mut self,
        value: impl TryInto<List<ListInstanceOrganizationInvitationsStatusItem>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("status", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
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
    pub async fn send(
        self,
    ) -> Result<Reply<crate::shared::OrganizationInvitationsWithPublicOrganizationData>, Error>
    {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organization_invitations`
    ///
    /// Success is 200 with `OrganizationInvitationsWithPublicOrganizationData`.
    /// Failures that the vendor lists: 400, 404, 422, 500.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/get/organization_invitations>)
    pub fn list_instance_organization_invitations(
        &self,
    ) -> ListInstanceOrganizationInvitationsCall {
        ListInstanceOrganizationInvitationsCall {
            call: self.transport.call(&LIST_INSTANCE_ORGANIZATION_INVITATIONS),
        }
    }
}

/// Facts of `GET /organizations/{organization_id}/invitations`.
pub static LIST_ORGANIZATION_INVITATIONS: Operation = Operation::new(
    "ListOrganizationInvitations",
    http::Method::GET,
    "/organizations/{organization_id}/invitations",
    "organization-invitations",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::query("status"),
    Parameter::query("email_address"),
    Parameter::query("order_by"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
})
.secrets(&["url"]);
/// `GET /organizations/{organization_id}/invitations`, made by [`list_organization_invitations`](crate::Client::list_organization_invitations).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListOrganizationInvitationsCall {
    call: Call,
}

impl ListOrganizationInvitationsCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Query parameter `status`: a list of `ListOrganizationInvitationsStatusItem`.
    pub fn status(
        mut self,
        value: impl TryInto<List<ListOrganizationInvitationsStatusItem>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("status", value.try_into());
        self
    }

    /// Query parameter `email_address`: a text.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("email_address", value.try_into());
        self
    }

    /// Query parameter `order_by`: a text. Unset, the vendor takes `"-created_at"`.
    pub fn order_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("order_by", value.try_into());
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
    pub async fn send(self) -> Result<Reply<OrganizationInvitations>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organizations/{organization_id}/invitations`
    ///
    /// Required: `organization_id`.
    /// Success is 200 with `OrganizationInvitations`.
    /// Failures that the vendor lists: 400, 404, 422.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/get/organizations/%7Borganization_id%7D/invitations>)
    pub fn list_organization_invitations(&self) -> ListOrganizationInvitationsCall {
        ListOrganizationInvitationsCall {
            call: self.transport.call(&LIST_ORGANIZATION_INVITATIONS),
        }
    }
}

/// Facts of `POST /organizations/{organization_id}/invitations`.
pub static CREATE_ORGANIZATION_INVITATION: Operation = Operation::new(
    "CreateOrganizationInvitation",
    http::Method::POST,
    "/organizations/{organization_id}/invitations",
    "organization-invitations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Required)
.rate(Rate::own("organization-invitations", 250, 3600, &[]))
.secrets(&["url"]);
/// `POST /organizations/{organization_id}/invitations`, made by [`create_organization_invitation`](crate::Client::create_organization_invitation).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOrganizationInvitationCall {
    call: Call,
}

impl CreateOrganizationInvitationCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// The JSON body. Required. `CreateOrganizationInvitationBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateOrganizationInvitationBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<OrganizationInvitation>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organizations/{organization_id}/invitations`
    ///
    /// Required: `organization_id`, the body.
    /// Success is 200 with `OrganizationInvitation`.
    /// Failures that the vendor lists: 400, 402, 403, 404, 422.
    /// Secrets in it: `url`.
    /// The vendor lets 250 of these through in 3600 seconds, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/post/organizations/%7Borganization_id%7D/invitations>)
    pub fn create_organization_invitation(&self) -> CreateOrganizationInvitationCall {
        CreateOrganizationInvitationCall {
            call: self.transport.call(&CREATE_ORGANIZATION_INVITATION),
        }
    }
}

/// Facts of `POST /organizations/{organization_id}/invitations/bulk`.
pub static CREATE_ORGANIZATION_INVITATION_BULK: Operation = Operation::new(
    "CreateOrganizationInvitationBulk",
    http::Method::POST,
    "/organizations/{organization_id}/invitations/bulk",
    "organization-invitations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Required)
.rate(Rate::own("organization-invitations-bulk", 50, 3600, &[]))
.secrets(&["url"]);
/// `POST /organizations/{organization_id}/invitations/bulk`, made by [`create_organization_invitation_bulk`](crate::Client::create_organization_invitation_bulk).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOrganizationInvitationBulkCall {
    call: Call,
}

impl CreateOrganizationInvitationBulkCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// The JSON body. Required. A list, 1 to 10 long, of `CreateOrganizationInvitationBulkBodyItem`.
    pub fn body(
        mut self,
        value: impl TryInto<
            AtMost<CreateOrganizationInvitationBulkBodyItem, 10, 1>,
            Error: Into<Invalid>,
        >,
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
    pub async fn send(self) -> Result<Reply<OrganizationInvitations>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organizations/{organization_id}/invitations/bulk`
    ///
    /// Required: `organization_id`, the body.
    /// Success is 200 with `OrganizationInvitations`.
    /// Failures that the vendor lists: 400, 403, 404, 422.
    /// Secrets in it: `url`.
    /// The vendor lets 50 of these through in 3600 seconds, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/post/organizations/%7Borganization_id%7D/invitations/bulk>)
    pub fn create_organization_invitation_bulk(&self) -> CreateOrganizationInvitationBulkCall {
        CreateOrganizationInvitationBulkCall {
            call: self.transport.call(&CREATE_ORGANIZATION_INVITATION_BULK),
        }
    }
}

/// Facts of `GET /organizations/{organization_id}/invitations/pending`.
pub static LIST_PENDING_ORGANIZATION_INVITATIONS: Operation = Operation::new(
    "ListPendingOrganizationInvitations",
    http::Method::GET,
    "/organizations/{organization_id}/invitations/pending",
    "organization-invitations",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.deprecated()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
})
.secrets(&["url"]);
/// `GET /organizations/{organization_id}/invitations/pending`, made by [`list_pending_organization_invitations`](crate::Client::list_pending_organization_invitations).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListPendingOrganizationInvitationsCall {
    call: Call,
}

impl ListPendingOrganizationInvitationsCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
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
    pub async fn send(self) -> Result<Reply<OrganizationInvitations>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organizations/{organization_id}/invitations/pending`
    ///
    /// Required: `organization_id`.
    /// Success is 200 with `OrganizationInvitations`.
    /// Failures that the vendor lists: 400, 404.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/get/organizations/%7Borganization_id%7D/invitations/pending>)
    #[deprecated = "the vendor advises against it"]
    pub fn list_pending_organization_invitations(&self) -> ListPendingOrganizationInvitationsCall {
        ListPendingOrganizationInvitationsCall {
            call: self.transport.call(&LIST_PENDING_ORGANIZATION_INVITATIONS),
        }
    }
}

/// Facts of `GET /organizations/{organization_id}/invitations/{invitation_id}`.
pub static GET_ORGANIZATION_INVITATION: Operation = Operation::new(
    "GetOrganizationInvitation",
    http::Method::GET,
    "/organizations/{organization_id}/invitations/{invitation_id}",
    "organization-invitations",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::path("invitation_id"),
])
.idempotent()
.secrets(&["url"]);
/// `GET /organizations/{organization_id}/invitations/{invitation_id}`, made by [`get_organization_invitation`](crate::Client::get_organization_invitation).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOrganizationInvitationCall {
    call: Call,
}

impl GetOrganizationInvitationCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Path segment `invitation_id`: a text. Required.
    pub fn invitation_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationInvitationId, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<OrganizationInvitation>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organizations/{organization_id}/invitations/{invitation_id}`
    ///
    /// Required: `organization_id`, `invitation_id`.
    /// Success is 200 with `OrganizationInvitation`.
    /// Failures that the vendor lists: 400, 403, 404.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/get/organizations/%7Borganization_id%7D/invitations/%7Binvitation_id%7D>)
    pub fn get_organization_invitation(&self) -> GetOrganizationInvitationCall {
        GetOrganizationInvitationCall {
            call: self.transport.call(&GET_ORGANIZATION_INVITATION),
        }
    }
}

/// Facts of `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke`.
pub static REVOKE_ORGANIZATION_INVITATION: Operation = Operation::new(
    "RevokeOrganizationInvitation",
    http::Method::POST,
    "/organizations/{organization_id}/invitations/{invitation_id}/revoke",
    "organization-invitations",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::path("invitation_id"),
])
.body(BodyKind::Optional)
.idempotent()
.secrets(&["url"]);
/// `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke`, made by [`revoke_organization_invitation`](crate::Client::revoke_organization_invitation).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeOrganizationInvitationCall {
    call: Call,
}

impl RevokeOrganizationInvitationCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Path segment `invitation_id`: a text. Required.
    pub fn invitation_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationInvitationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("invitation_id", value.try_into());
        self
    }

    /// The JSON body. `RevokeOrganizationInvitationBody`.
    pub fn body(
        mut self,
        value: impl TryInto<RevokeOrganizationInvitationBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<OrganizationInvitation>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke`
    ///
    /// Required: `organization_id`, `invitation_id`.
    /// Success is 200 with `OrganizationInvitation`.
    /// Failures that the vendor lists: 400, 403, 404.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/post/organizations/%7Borganization_id%7D/invitations/%7Binvitation_id%7D/revoke>)
    pub fn revoke_organization_invitation(&self) -> RevokeOrganizationInvitationCall {
        RevokeOrganizationInvitationCall {
            call: self.transport.call(&REVOKE_ORGANIZATION_INVITATION),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_INSTANCE_ORGANIZATION_INVITATIONS,
    &LIST_ORGANIZATION_INVITATIONS,
    &CREATE_ORGANIZATION_INVITATION,
    &CREATE_ORGANIZATION_INVITATION_BULK,
    &LIST_PENDING_ORGANIZATION_INVITATIONS,
    &GET_ORGANIZATION_INVITATION,
    &REVOKE_ORGANIZATION_INVITATION,
];

/// Object `CreateOrganizationInvitationBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateOrganizationInvitationBody {
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
    inviter_user_id: Option<Nullable<String>>,
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
    private_metadata: Option<Nullable<JsonObject<8192>>>,
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
    role: Option<String>,
}

impl CreateOrganizationInvitationBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateOrganizationInvitationBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
        checks.required("role", self.role.is_some());
    }
}

/// Makes a [`CreateOrganizationInvitationBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOrganizationInvitationBodyBuilder {
    checks: Checks,
    value: CreateOrganizationInvitationBody,
}

impl CreateOrganizationInvitationBodyBuilder {
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

    /// `inviter_user_id`: a text.
    pub fn inviter_user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.inviter_user_id = self
            .checks
            .take("inviter_user_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `inviter_user_id`.
    pub fn inviter_user_id_null(mut self) -> Self {
        self.checks.clear("inviter_user_id");
        self.value.inviter_user_id = Some(Nullable::Null);
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

    /// `private_metadata`: an object of at most 8192 bytes of JSON.
    pub fn private_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.private_metadata = self
            .checks
            .take("private_metadata", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `private_metadata`.
    pub fn private_metadata_null(mut self) -> Self {
        self.checks.clear("private_metadata");
        self.value.private_metadata = Some(Nullable::Null);
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

    /// `role`: a text. Required.
    pub fn role(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role = self.checks.take("role", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateOrganizationInvitationBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateOrganizationInvitationBodyBuilder> for CreateOrganizationInvitationBody {
    type Error = Invalid;
    fn try_from(builder: CreateOrganizationInvitationBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOrganizationInvitationBody);
/// Object `CreateOrganizationInvitationBulkBodyItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateOrganizationInvitationBulkBodyItem {
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
    inviter_user_id: Option<Nullable<String>>,
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
    private_metadata: Option<Nullable<JsonObject<8192>>>,
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
    role: Option<String>,
}

impl CreateOrganizationInvitationBulkBodyItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateOrganizationInvitationBulkBodyItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
        checks.required("role", self.role.is_some());
    }
}

/// Makes a [`CreateOrganizationInvitationBulkBodyItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOrganizationInvitationBulkBodyItemBuilder {
    checks: Checks,
    value: CreateOrganizationInvitationBulkBodyItem,
}

impl CreateOrganizationInvitationBulkBodyItemBuilder {
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

    /// `inviter_user_id`: a text.
    pub fn inviter_user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.inviter_user_id = self
            .checks
            .take("inviter_user_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `inviter_user_id`.
    pub fn inviter_user_id_null(mut self) -> Self {
        self.checks.clear("inviter_user_id");
        self.value.inviter_user_id = Some(Nullable::Null);
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

    /// `private_metadata`: an object of at most 8192 bytes of JSON.
    pub fn private_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.private_metadata = self
            .checks
            .take("private_metadata", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `private_metadata`.
    pub fn private_metadata_null(mut self) -> Self {
        self.checks.clear("private_metadata");
        self.value.private_metadata = Some(Nullable::Null);
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

    /// `role`: a text. Required.
    pub fn role(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role = self.checks.take("role", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateOrganizationInvitationBulkBodyItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateOrganizationInvitationBulkBodyItemBuilder>
    for CreateOrganizationInvitationBulkBodyItem
{
    type Error = Invalid;
    fn try_from(builder: CreateOrganizationInvitationBulkBodyItemBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOrganizationInvitationBulkBodyItem);
/// One of a few texts `ListInstanceOrganizationInvitations statusItem`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListInstanceOrganizationInvitationsStatusItem {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `revoked`
    Revoked,
    /// `expired`
    Expired,
}

identity_facade_core::wire_strings!(ListInstanceOrganizationInvitationsStatusItem {
    Pending: "pending",
    Accepted: "accepted",
    Revoked: "revoked",
    Expired: "expired"
});
/// One of a few texts `ListOrganizationInvitations statusItem`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListOrganizationInvitationsStatusItem {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `revoked`
    Revoked,
    /// `expired`
    Expired,
}

identity_facade_core::wire_strings!(ListOrganizationInvitationsStatusItem {
    Pending: "pending",
    Accepted: "accepted",
    Revoked: "revoked",
    Expired: "expired"
});
/// Object `OrganizationInvitation`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationInvitation {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_address: String,
    /// `expires_at`, may be null, in milliseconds since 1970. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expires_at: Option<UnixMillis>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationInvitationId,
    /// `inviter_id`, may be null.
    pub inviter_id: Option<crate::ids::UserId>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`, may be absent.
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `private_metadata`, may be absent.
    pub private_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `public_inviter_data`, may be null.
    pub public_inviter_data: Option<crate::shared::OrganizationInvitationPublicUserData>,
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `role`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub role: String,
    /// `role_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub role_name: String,
    /// `status`, may be absent.
    pub status: Option<String>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`, may be null. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
}

/// Object `OrganizationInvitations`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationInvitations {
    /// `data`. Always there.
    pub data: Items<OrganizationInvitation>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RevokeOrganizationInvitationBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RevokeOrganizationInvitationBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    requesting_user_id: Option<Nullable<String>>,
}

impl RevokeOrganizationInvitationBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RevokeOrganizationInvitationBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`RevokeOrganizationInvitationBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RevokeOrganizationInvitationBodyBuilder {
    checks: Checks,
    value: RevokeOrganizationInvitationBody,
}

impl RevokeOrganizationInvitationBodyBuilder {
    /// `requesting_user_id`: a text.
    pub fn requesting_user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.requesting_user_id = self
            .checks
            .take("requesting_user_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `requesting_user_id`.
    pub fn requesting_user_id_null(mut self) -> Self {
        self.checks.clear("requesting_user_id");
        self.value.requesting_user_id = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RevokeOrganizationInvitationBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RevokeOrganizationInvitationBodyBuilder> for RevokeOrganizationInvitationBody {
    type Error = Invalid;
    fn try_from(builder: RevokeOrganizationInvitationBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RevokeOrganizationInvitationBody);
