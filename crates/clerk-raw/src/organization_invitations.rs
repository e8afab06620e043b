// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, JsonObject, List,
    Listing, Nullable, Operation, Paging, Parameter, Rate, Secret, UnixMillis,
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
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"))
.secrets(&["url"]);
/// The call of [`Client::list_instance_organization_invitations`](crate::Client::list_instance_organization_invitations), `GET /organization_invitations`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListInstanceOrganizationInvitationsCall {
    call: Call,
}

impl ListInstanceOrganizationInvitationsCall {
    /// `created_at` or `email_address`, with `+` or `-`; default `-created_at`.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }

    /// Query parameter `status`: list of `ListInstanceOrganizationInvitationsStatusItem`.
    pub fn status<M>(
        mut self,
        value: impl IntoList<List<ListInstanceOrganizationInvitationsStatusItem>, M>,
    ) -> Self {
        self.call.query("status", value.into_list());
        self
    }

    /// Searches the email address of the invitee.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
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

identity_facade_core::call!(
    ListInstanceOrganizationInvitationsCall -> crate
    ::shared::OrganizationInvitationsWithPublicOrganizationData
);
identity_facade_core::paged!(
    ListInstanceOrganizationInvitationsCall -> crate
    ::shared::OrganizationInvitationWithPublicOrganizationData
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListInstanceOrganizationInvitationsCall,
    crate::Client,
    LIST_INSTANCE_ORGANIZATION_INVITATIONS,
    "Lists invitations of all organizations in the instance, newest first.",
    false,
    [
        query::<String>(
            "order_by",
            "`created_at` or `email_address`, with `+` or `-`; default `-created_at`."
        ),
        query::<List<ListInstanceOrganizationInvitationsStatusItem>>("status"),
        query::<String>("query", "Searches the email address of the invitee."),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists invitations of all organizations in the instance, newest first.
    ///
    /// `GET /organization_invitations`
    ///
    /// * Returns [`OrganizationInvitationsWithPublicOrganizationData`](crate::shared::OrganizationInvitationsWithPublicOrganizationData), with status 200.
    /// * Errors: 400, 404, 422, 500.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `organization-invitations`; in `identity-facade`, `clerk-organization-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/get/organization_invitations>)
    pub fn list_instance_organization_invitations(
        &self,
    ) -> ListInstanceOrganizationInvitationsCall {
        let call = self.transport.call(&LIST_INSTANCE_ORGANIZATION_INVITATIONS);
        ListInstanceOrganizationInvitationsCall { call }
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
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"))
.secrets(&["url"]);
/// The call of [`Client::list_organization_invitations`](crate::Client::list_organization_invitations), `GET /organizations/{organization_id}/invitations`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListOrganizationInvitationsCall {
    call: Call,
}

impl ListOrganizationInvitationsCall {
    /// Query parameter `status`: list of `ListOrganizationInvitationsStatusItem`.
    pub fn status<M>(
        mut self,
        value: impl IntoList<List<ListOrganizationInvitationsStatusItem>, M>,
    ) -> Self {
        self.call.query("status", value.into_list());
        self
    }

    /// Query parameter `email_address`: string.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("email_address", value.into_input());
        self
    }

    /// `created_at` or `email_address`, with `+` or `-`; default `-created_at`.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
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

identity_facade_core::call!(ListOrganizationInvitationsCall -> OrganizationInvitations);
identity_facade_core::paged!(ListOrganizationInvitationsCall -> OrganizationInvitation);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListOrganizationInvitationsCall,
    crate::Client,
    LIST_ORGANIZATION_INVITATIONS,
    "Lists the invitations of one organization, without those that a domain created.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        query::<List<ListOrganizationInvitationsStatusItem>>("status"),
        query::<String>("email_address"),
        query::<String>(
            "order_by",
            "`created_at` or `email_address`, with `+` or `-`; default `-created_at`."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the invitations of one organization, without those that a domain created.
    ///
    /// `GET /organizations/{organization_id}/invitations`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`OrganizationInvitations`], with status 200.
    /// * Errors: 400, 404, 422.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `organization-invitations`; in `identity-facade`, `clerk-organization-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/get/organizations/%7Borganization_id%7D/invitations>)
    pub fn list_organization_invitations(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> ListOrganizationInvitationsCall {
        let mut call = self.transport.call(&LIST_ORGANIZATION_INVITATIONS);
        call.path("organization_id", organization_id.into_input());
        ListOrganizationInvitationsCall { call }
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
.rules(&[
    BodyRule::Required("email_address"),
    BodyRule::Required("role"),
])
.rate(Rate::own("organization-invitations", 250, 3600, &[]))
.secrets(&["url"]);
/// The call of [`Client::create_organization_invitation`](crate::Client::create_organization_invitation), `POST /organizations/{organization_id}/invitations`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOrganizationInvitationCall {
    call: Call,
}

impl CreateOrganizationInvitationCall {
    /// `email_address`: string. Required.
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

    /// User who invites; must be an administrator of the organization.
    ///
    /// `inviter_user_id`: string.
    pub fn inviter_user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("inviter_user_id", value.into_input());
        self
    }

    /// Sends `null` for `inviter_user_id`.
    pub fn inviter_user_id_null(mut self) -> Self {
        self.call.null("inviter_user_id");
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

    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`: JSON object of up to 8192 bytes.
    pub fn private_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("private_metadata", value.into_input());
        self
    }

    /// Sends `null` for `private_metadata`.
    pub fn private_metadata_null(mut self) -> Self {
        self.call.null("private_metadata");
        self
    }

    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`: JSON object of up to 8192 bytes.
    pub fn public_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("public_metadata", value.into_input());
        self
    }

    /// Sends `null` for `public_metadata`.
    pub fn public_metadata_null(mut self) -> Self {
        self.call.null("public_metadata");
        self
    }

    /// URL to which the link finally redirects the user.
    ///
    /// `redirect_url`: string.
    pub fn redirect_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("redirect_url", value.into_input());
        self
    }

    /// Sends `null` for `redirect_url`.
    pub fn redirect_url_null(mut self) -> Self {
        self.call.null("redirect_url");
        self
    }

    /// Role key such as `org:admin`, not a role id; in group mappings the role itself.
    ///
    /// `role`: string. Required.
    pub fn role(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("role", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateOrganizationInvitationCall -> OrganizationInvitation);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOrganizationInvitationCall,
    crate::Client,
    CREATE_ORGANIZATION_INVITATION,
    "Invites one email address to an organization with a role and emails it by default.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        member::<String>("email_address"),
        member::<identity_facade_core::Nullable<Int<1, 365>>>(
            "expires_in_days",
            "Days until the invitation expires: 1 to 365, default 30."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "inviter_user_id",
            "User who invites; must be an administrator of the organization."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "notify",
            "`false` sends no email to the address; default `true`."
        ),
        member::<identity_facade_core::Nullable<JsonObject<8192>>>(
            "private_metadata",
            "JSON that only the backend reads and writes."
        ),
        member::<identity_facade_core::Nullable<JsonObject<8192>>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "redirect_url",
            "URL to which the link finally redirects the user."
        ),
        member::<String>(
            "role",
            "Role key such as `org:admin`, not a role id; in group mappings the role itself."
        )
    ]
);
impl crate::Client {
    /// Invites one email address to an organization with a role and emails it by default.
    ///
    /// `POST /organizations/{organization_id}/invitations`
    ///
    /// * Required: `organization_id`, `email_address`, `role`.
    /// * Returns [`OrganizationInvitation`], with status 200.
    /// * Errors: 400, 402, 403, 404, 422.
    /// * Secrets: `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 250 calls in 3600 seconds.
    /// * Feature `organization-invitations`; in `identity-facade`, `clerk-organization-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/post/organizations/%7Borganization_id%7D/invitations>)
    pub fn create_organization_invitation(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> CreateOrganizationInvitationCall {
        let mut call = self.transport.call(&CREATE_ORGANIZATION_INVITATION);
        call.path("organization_id", organization_id.into_input());
        CreateOrganizationInvitationCall { call }
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
/// The call of [`Client::create_organization_invitation_bulk`](crate::Client::create_organization_invitation_bulk), `POST /organizations/{organization_id}/invitations/bulk`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOrganizationInvitationBulkCall {
    call: Call,
}

impl CreateOrganizationInvitationBulkCall {
    /// Sets the whole JSON body: 1 to 10 `CreateOrganizationInvitationBulkBodyItem`. Required.
    pub fn with_body<M>(
        mut self,
        value: impl IntoList<AtMost<CreateOrganizationInvitationBulkBodyItem, 10, 1>, M>,
    ) -> Self {
        self.call.json(value.into_list());
        self
    }
}

identity_facade_core::call!(
    CreateOrganizationInvitationBulkCall -> OrganizationInvitations
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOrganizationInvitationBulkCall,
    crate::Client,
    CREATE_ORGANIZATION_INVITATION_BULK,
    "Invites up to 10 email addresses to an organization, each with its own role.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        body::<AtMost<CreateOrganizationInvitationBulkBodyItem, 10, 1>>("body")
    ]
);
impl crate::Client {
    /// Invites up to 10 email addresses to an organization, each with its own role.
    ///
    /// `POST /organizations/{organization_id}/invitations/bulk`
    ///
    /// * Required: `organization_id`, `body`.
    /// * Returns [`OrganizationInvitations`], with status 200.
    /// * Errors: 400, 403, 404, 422.
    /// * Secrets: `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 50 calls in 3600 seconds.
    /// * Feature `organization-invitations`; in `identity-facade`, `clerk-organization-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/post/organizations/%7Borganization_id%7D/invitations/bulk>)
    pub fn create_organization_invitation_bulk(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> CreateOrganizationInvitationBulkCall {
        let mut call = self.transport.call(&CREATE_ORGANIZATION_INVITATION_BULK);
        call.path("organization_id", organization_id.into_input());
        CreateOrganizationInvitationBulkCall { call }
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
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"))
.secrets(&["url"]);
/// The call of [`Client::list_pending_organization_invitations`](crate::Client::list_pending_organization_invitations), `GET /organizations/{organization_id}/invitations/pending`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListPendingOrganizationInvitationsCall {
    call: Call,
}

impl ListPendingOrganizationInvitationsCall {
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

identity_facade_core::call!(
    ListPendingOrganizationInvitationsCall -> OrganizationInvitations
);
identity_facade_core::paged!(
    ListPendingOrganizationInvitationsCall -> OrganizationInvitation
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListPendingOrganizationInvitationsCall,
    crate::Client,
    LIST_PENDING_ORGANIZATION_INVITATIONS,
    "Lists the pending invitations of an organization (deprecated: filter the list by status).",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the pending invitations of an organization (deprecated: filter the list by status).
    ///
    /// `GET /organizations/{organization_id}/invitations/pending`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`OrganizationInvitations`], with status 200.
    /// * Errors: 400, 404.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Deprecated.
    /// * Feature `organization-invitations`; in `identity-facade`, `clerk-organization-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/get/organizations/%7Borganization_id%7D/invitations/pending>)
    #[deprecated]
    pub fn list_pending_organization_invitations(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> ListPendingOrganizationInvitationsCall {
        let mut call = self.transport.call(&LIST_PENDING_ORGANIZATION_INVITATIONS);
        call.path("organization_id", organization_id.into_input());
        ListPendingOrganizationInvitationsCall { call }
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
/// The call of [`Client::get_organization_invitation`](crate::Client::get_organization_invitation), `GET /organizations/{organization_id}/invitations/{invitation_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOrganizationInvitationCall {
    call: Call,
}

identity_facade_core::call!(GetOrganizationInvitationCall -> OrganizationInvitation);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOrganizationInvitationCall,
    crate::Client,
    GET_ORGANIZATION_INVITATION,
    "Returns one invitation of an organization.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        identifier::<crate::ids::OrganizationInvitationId>("invitation_id")
    ]
);
impl crate::Client {
    /// Returns one invitation of an organization.
    ///
    /// `GET /organizations/{organization_id}/invitations/{invitation_id}`
    ///
    /// * Required: `organization_id`, `invitation_id`.
    /// * Returns [`OrganizationInvitation`], with status 200.
    /// * Errors: 400, 403, 404.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organization-invitations`; in `identity-facade`, `clerk-organization-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/get/organizations/%7Borganization_id%7D/invitations/%7Binvitation_id%7D>)
    pub fn get_organization_invitation(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
        invitation_id: impl IntoInput<crate::ids::OrganizationInvitationId>,
    ) -> GetOrganizationInvitationCall {
        let mut call = self.transport.call(&GET_ORGANIZATION_INVITATION);
        call.path("organization_id", organization_id.into_input());
        call.path("invitation_id", invitation_id.into_input());
        GetOrganizationInvitationCall { call }
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
/// The call of [`Client::revoke_organization_invitation`](crate::Client::revoke_organization_invitation), `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeOrganizationInvitationCall {
    call: Call,
}

impl RevokeOrganizationInvitationCall {
    /// User who revokes; must be an administrator of the organization.
    ///
    /// `requesting_user_id`: string.
    pub fn requesting_user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("requesting_user_id", value.into_input());
        self
    }

    /// Sends `null` for `requesting_user_id`.
    pub fn requesting_user_id_null(mut self) -> Self {
        self.call.null("requesting_user_id");
        self
    }
}

identity_facade_core::call!(RevokeOrganizationInvitationCall -> OrganizationInvitation);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeOrganizationInvitationCall,
    crate::Client,
    REVOKE_ORGANIZATION_INVITATION,
    "Revokes a pending organization invitation; the invitee cannot join with it.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        identifier::<crate::ids::OrganizationInvitationId>("invitation_id"),
        member::<identity_facade_core::Nullable<String>>(
            "requesting_user_id",
            "User who revokes; must be an administrator of the organization."
        )
    ]
);
impl crate::Client {
    /// Revokes a pending organization invitation; the invitee cannot join with it.
    ///
    /// `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke`
    ///
    /// * Required: `organization_id`, `invitation_id`.
    /// * Returns [`OrganizationInvitation`], with status 200.
    /// * Errors: 400, 403, 404.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organization-invitations`; in `identity-facade`, `clerk-organization-invitations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-invitations/post/organizations/%7Borganization_id%7D/invitations/%7Binvitation_id%7D/revoke>)
    pub fn revoke_organization_invitation(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
        invitation_id: impl IntoInput<crate::ids::OrganizationInvitationId>,
    ) -> RevokeOrganizationInvitationCall {
        let mut call = self.transport.call(&REVOKE_ORGANIZATION_INVITATION);
        call.path("organization_id", organization_id.into_input());
        call.path("invitation_id", invitation_id.into_input());
        RevokeOrganizationInvitationCall { call }
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

/// Object `CreateOrganizationInvitationBulkBodyItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateOrganizationInvitationBulkBodyItem {
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
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    role: Option<String>,
}

impl CreateOrganizationInvitationBulkBodyItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
        checks.required("role", self.role.is_some());
    }
}

/// Builds a [`CreateOrganizationInvitationBulkBodyItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOrganizationInvitationBulkBodyItemBuilder {
    checks: Checks,
    value: CreateOrganizationInvitationBulkBodyItem,
}

impl CreateOrganizationInvitationBulkBodyItemBuilder {
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

    /// User who invites; must be an administrator of the organization.
    ///
    /// `inviter_user_id`: string.
    pub fn inviter_user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.inviter_user_id = self
            .checks
            .take("inviter_user_id", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `inviter_user_id`.
    pub fn inviter_user_id_null(mut self) -> Self {
        self.checks.clear("inviter_user_id");
        self.value.inviter_user_id = Some(Nullable::Null);
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

    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`: JSON object of up to 8192 bytes.
    pub fn private_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.value.private_metadata = self
            .checks
            .take("private_metadata", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `private_metadata`.
    pub fn private_metadata_null(mut self) -> Self {
        self.checks.clear("private_metadata");
        self.value.private_metadata = Some(Nullable::Null);
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

    /// Role key such as `org:admin`, not a role id; in group mappings the role itself.
    ///
    /// `role`: string. Required.
    pub fn role(mut self, value: impl IntoInput<String>) -> Self {
        self.value.role = self.checks.take("role", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreateOrganizationInvitationBulkBodyItem,
    CreateOrganizationInvitationBulkBodyItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOrganizationInvitationBulkBodyItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateOrganizationInvitationBulkBodyItem,
    false,
    [
        member::<String>("email_address"),
        member::<identity_facade_core::Nullable<Int<1, 365>>>(
            "expires_in_days",
            "Days until the invitation expires: 1 to 365, default 30."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "inviter_user_id",
            "User who invites; must be an administrator of the organization."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "notify",
            "`false` sends no email to the address; default `true`."
        ),
        member::<identity_facade_core::Nullable<JsonObject<8192>>>(
            "private_metadata",
            "JSON that only the backend reads and writes."
        ),
        member::<identity_facade_core::Nullable<JsonObject<8192>>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "redirect_url",
            "URL to which the link finally redirects the user."
        ),
        member::<String>(
            "role",
            "Role key such as `org:admin`, not a role id; in group mappings the role itself."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("email_address"),
        identity_facade_core::BodyRule::Required("role")
    ]
);
/// Enum `ListInstanceOrganizationInvitations statusItem`.
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
/// Enum `ListOrganizationInvitations statusItem`.
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
/// Object `OrganizationInvitation`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationInvitation {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_address: String,
    /// `expires_at`: Unix time in milliseconds, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expires_at: Option<UnixMillis>,
    /// `id`. Required.
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
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`, may be absent.
    pub private_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `public_inviter_data`, may be null.
    pub public_inviter_data: Option<crate::shared::OrganizationInvitationPublicUserData>,
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// Role key such as `org:admin`, not a role id; in group mappings the role itself.
    ///
    /// `role`. Required.
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
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`, may be null. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
}

/// Object `OrganizationInvitations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationInvitations {
    /// `data`. Required.
    pub data: Items<OrganizationInvitation>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
