// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Int, IntoInput, IntoList, JsonObject, Listing, Operation,
    Paging, Parameter, Rate, UnixMillis,
};

/// Facts of `GET /organization_memberships`.
pub static INSTANCE_GET_ORGANIZATION_MEMBERSHIPS: Operation = Operation::new(
    "InstanceGetOrganizationMemberships",
    http::Method::GET,
    "/organization_memberships",
    "organization-memberships",
)
.parameters(&[
    Parameter::query("order_by"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::instance_get_organization_memberships`](crate::Client::instance_get_organization_memberships), `GET /organization_memberships`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct InstanceGetOrganizationMembershipsCall {
    call: Call,
}

impl InstanceGetOrganizationMembershipsCall {
    /// `created_at` or a user field such as `email_address`, `username`, with `+` or `-`.
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

identity_facade_core::call!(
    InstanceGetOrganizationMembershipsCall -> crate ::shared::OrganizationMemberships
);
identity_facade_core::paged!(
    InstanceGetOrganizationMembershipsCall -> crate ::shared::OrganizationMembership
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    InstanceGetOrganizationMembershipsCall,
    crate::Client,
    INSTANCE_GET_ORGANIZATION_MEMBERSHIPS,
    "Lists memberships across all organizations of the instance.",
    false,
    [
        query::<String>(
            "order_by",
            "`created_at` or a user field such as `email_address`, `username`, with `+` or `-`."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists memberships across all organizations of the instance.
    ///
    /// `GET /organization_memberships`
    ///
    /// * Returns [`OrganizationMemberships`](crate::shared::OrganizationMemberships), with status 200.
    /// * Errors: 400, 401, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `organization-memberships`; in `identity-facade`, `clerk-organization-memberships`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/get/organization_memberships>)
    pub fn instance_get_organization_memberships(&self) -> InstanceGetOrganizationMembershipsCall {
        let call = self.transport.call(&INSTANCE_GET_ORGANIZATION_MEMBERSHIPS);
        InstanceGetOrganizationMembershipsCall { call }
    }
}

/// Facts of `GET /organizations/{organization_id}/memberships`.
pub static LIST_ORGANIZATION_MEMBERSHIPS: Operation = Operation::new(
    "ListOrganizationMemberships",
    http::Method::GET,
    "/organizations/{organization_id}/memberships",
    "organization-memberships",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::query("order_by"),
    Parameter::query("user_id"),
    Parameter::query("email_address"),
    Parameter::query("phone_number"),
    Parameter::query("username"),
    Parameter::query("web3_wallet"),
    Parameter::query("role"),
    Parameter::query("query"),
    Parameter::query("email_address_query"),
    Parameter::query("phone_number_query"),
    Parameter::query("username_query"),
    Parameter::query("name_query"),
    Parameter::query("last_active_at_before"),
    Parameter::query("last_active_at_after"),
    Parameter::query("created_at_before"),
    Parameter::query("created_at_after"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::list_organization_memberships`](crate::Client::list_organization_memberships), `GET /organizations/{organization_id}/memberships`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListOrganizationMembershipsCall {
    call: Call,
}

impl ListOrganizationMembershipsCall {
    /// `created_at` or a user field such as `email_address`, `username`, with `+` or `-`.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }

    /// Up to 100 user ids; prefix `+` includes and `-` excludes an id.
    ///
    /// Query parameter `user_id`: up to 100 strings.
    pub fn user_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("user_id", value.into_list());
        self
    }

    /// Query parameter `email_address`: up to 100 strings.
    pub fn email_address<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("email_address", value.into_list());
        self
    }

    /// Query parameter `phone_number`: up to 100 strings.
    pub fn phone_number<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("phone_number", value.into_list());
        self
    }

    /// Query parameter `username`: up to 100 strings.
    pub fn username<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("username", value.into_list());
        self
    }

    /// Query parameter `web3_wallet`: up to 100 strings.
    pub fn web3_wallet<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("web3_wallet", value.into_list());
        self
    }

    /// Up to 100 role keys, such as `org:admin`; unknown ones are ignored.
    ///
    /// Query parameter `role`: up to 100 strings.
    pub fn role<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("role", value.into_list());
        self
    }

    /// Part of an email, phone, username, wallet, user id, first or last name.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// Part of an email address; upper and lower case are equal.
    ///
    /// Query parameter `email_address_query`: string.
    pub fn email_address_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("email_address_query", value.into_input());
        self
    }

    /// Part of a phone number, such as `555`.
    ///
    /// Query parameter `phone_number_query`: string.
    pub fn phone_number_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("phone_number_query", value.into_input());
        self
    }

    /// Part of a username; upper and lower case are equal.
    ///
    /// Query parameter `username_query`: string.
    pub fn username_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("username_query", value.into_input());
        self
    }

    /// Part of a name; upper and lower case are equal.
    ///
    /// Query parameter `name_query`: string.
    pub fn name_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("name_query", value.into_input());
        self
    }

    /// Upper bound of the latest session activity, in Unix milliseconds.
    ///
    /// Query parameter `last_active_at_before`: Unix time in milliseconds.
    pub fn last_active_at_before(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("last_active_at_before", value.into_input());
        self
    }

    /// Lower bound of the latest session activity, in Unix milliseconds.
    ///
    /// Query parameter `last_active_at_after`: Unix time in milliseconds.
    pub fn last_active_at_after(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("last_active_at_after", value.into_input());
        self
    }

    /// Upper bound of the user's creation time, in Unix milliseconds.
    ///
    /// Query parameter `created_at_before`: Unix time in milliseconds.
    pub fn created_at_before(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("created_at_before", value.into_input());
        self
    }

    /// Lower bound of the user's creation time, in Unix milliseconds.
    ///
    /// Query parameter `created_at_after`: Unix time in milliseconds.
    pub fn created_at_after(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("created_at_after", value.into_input());
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
    ListOrganizationMembershipsCall -> crate ::shared::OrganizationMemberships
);
identity_facade_core::paged!(
    ListOrganizationMembershipsCall -> crate ::shared::OrganizationMembership
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListOrganizationMembershipsCall,
    crate::Client,
    LIST_ORGANIZATION_MEMBERSHIPS,
    "Lists the members of one organization, with user filters.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        query::<String>(
            "order_by",
            "`created_at` or a user field such as `email_address`, `username`, with `+` or `-`."
        ),
        query::<AtMost<String, 100>>(
            "user_id",
            "Up to 100 user ids; prefix `+` includes and `-` excludes an id."
        ),
        query::<AtMost<String, 100>>("email_address"),
        query::<AtMost<String, 100>>("phone_number"),
        query::<AtMost<String, 100>>("username"),
        query::<AtMost<String, 100>>("web3_wallet"),
        query::<AtMost<String, 100>>(
            "role",
            "Up to 100 role keys, such as `org:admin`; unknown ones are ignored."
        ),
        query::<String>(
            "query",
            "Part of an email, phone, username, wallet, user id, first or last name."
        ),
        query::<String>(
            "email_address_query",
            "Part of an email address; upper and lower case are equal."
        ),
        query::<String>(
            "phone_number_query",
            "Part of a phone number, such as `555`."
        ),
        query::<String>(
            "username_query",
            "Part of a username; upper and lower case are equal."
        ),
        query::<String>(
            "name_query",
            "Part of a name; upper and lower case are equal."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_active_at_before",
            "Upper bound of the latest session activity, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_active_at_after",
            "Lower bound of the latest session activity, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "created_at_before",
            "Upper bound of the user's creation time, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "created_at_after",
            "Lower bound of the user's creation time, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the members of one organization, with user filters.
    ///
    /// `GET /organizations/{organization_id}/memberships`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`OrganizationMemberships`](crate::shared::OrganizationMemberships), with status 200.
    /// * Errors: 401, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `organization-memberships`; in `identity-facade`, `clerk-organization-memberships`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/get/organizations/%7Borganization_id%7D/memberships>)
    pub fn list_organization_memberships(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> ListOrganizationMembershipsCall {
        let mut call = self.transport.call(&LIST_ORGANIZATION_MEMBERSHIPS);
        call.path("organization_id", organization_id.into_input());
        ListOrganizationMembershipsCall { call }
    }
}

/// Facts of `POST /organizations/{organization_id}/memberships`.
pub static CREATE_ORGANIZATION_MEMBERSHIP: Operation = Operation::new(
    "CreateOrganizationMembership",
    http::Method::POST,
    "/organizations/{organization_id}/memberships",
    "organization-memberships",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("role"), BodyRule::Required("user_id")]);
/// The call of [`Client::create_organization_membership`](crate::Client::create_organization_membership), `POST /organizations/{organization_id}/memberships`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOrganizationMembershipCall {
    call: Call,
}

impl CreateOrganizationMembershipCall {
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

    /// Role key such as `org:admin`, not a role id; in group mappings the role itself.
    ///
    /// `role`: string. Required.
    pub fn role(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("role", value.into_input());
        self
    }

    /// `user_id`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("user_id", value.into_input());
        self
    }
}

identity_facade_core::call!(
    CreateOrganizationMembershipCall -> crate ::shared::OrganizationMembership
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOrganizationMembershipCall,
    crate::Client,
    CREATE_ORGANIZATION_MEMBERSHIP,
    "Adds a user to an organization with a role, without an invitation.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        member::<identity_facade_core::Nullable<JsonObject<8192>>>(
            "private_metadata",
            "JSON that only the backend reads and writes."
        ),
        member::<identity_facade_core::Nullable<JsonObject<8192>>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        ),
        member::<String>(
            "role",
            "Role key such as `org:admin`, not a role id; in group mappings the role itself."
        ),
        member::<String>("user_id")
    ]
);
impl crate::Client {
    /// Adds a user to an organization with a role, without an invitation.
    ///
    /// `POST /organizations/{organization_id}/memberships`
    ///
    /// * Required: `organization_id`, `role`, `user_id`.
    /// * Returns [`OrganizationMembership`](crate::shared::OrganizationMembership), with status 200.
    /// * Errors: 400, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `organization-memberships`; in `identity-facade`, `clerk-organization-memberships`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/post/organizations/%7Borganization_id%7D/memberships>)
    pub fn create_organization_membership(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> CreateOrganizationMembershipCall {
        let mut call = self.transport.call(&CREATE_ORGANIZATION_MEMBERSHIP);
        call.path("organization_id", organization_id.into_input());
        CreateOrganizationMembershipCall { call }
    }
}

/// Facts of `DELETE /organizations/{organization_id}/memberships/{user_id}`.
pub static DELETE_ORGANIZATION_MEMBERSHIP: Operation = Operation::new(
    "DeleteOrganizationMembership",
    http::Method::DELETE,
    "/organizations/{organization_id}/memberships/{user_id}",
    "organization-memberships",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::path("user_id"),
])
.idempotent();
/// The call of [`Client::delete_organization_membership`](crate::Client::delete_organization_membership), `DELETE /organizations/{organization_id}/memberships/{user_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteOrganizationMembershipCall {
    call: Call,
}

identity_facade_core::call!(
    DeleteOrganizationMembershipCall -> crate ::shared::OrganizationMembership
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteOrganizationMembershipCall,
    crate::Client,
    DELETE_ORGANIZATION_MEMBERSHIP,
    "Removes a user from an organization and returns the former membership.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        identifier::<crate::ids::UserId>("user_id")
    ]
);
impl crate::Client {
    /// Removes a user from an organization and returns the former membership.
    ///
    /// `DELETE /organizations/{organization_id}/memberships/{user_id}`
    ///
    /// * Required: `organization_id`, `user_id`.
    /// * Returns [`OrganizationMembership`](crate::shared::OrganizationMembership), with status 200.
    /// * Errors: 401, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organization-memberships`; in `identity-facade`, `clerk-organization-memberships`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/delete/organizations/%7Borganization_id%7D/memberships/%7Buser_id%7D>)
    pub fn delete_organization_membership(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> DeleteOrganizationMembershipCall {
        let mut call = self.transport.call(&DELETE_ORGANIZATION_MEMBERSHIP);
        call.path("organization_id", organization_id.into_input());
        call.path("user_id", user_id.into_input());
        DeleteOrganizationMembershipCall { call }
    }
}

/// Facts of `PATCH /organizations/{organization_id}/memberships/{user_id}`.
pub static UPDATE_ORGANIZATION_MEMBERSHIP: Operation = Operation::new(
    "UpdateOrganizationMembership",
    http::Method::PATCH,
    "/organizations/{organization_id}/memberships/{user_id}",
    "organization-memberships",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::path("user_id"),
])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("role")])
.rate(Rate::own(
    "membership",
    10,
    10,
    &["organization_id", "user_id"],
));
/// The call of [`Client::update_organization_membership`](crate::Client::update_organization_membership), `PATCH /organizations/{organization_id}/memberships/{user_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateOrganizationMembershipCall {
    call: Call,
}

impl UpdateOrganizationMembershipCall {
    /// Role key such as `org:admin`, not a role id; in group mappings the role itself.
    ///
    /// `role`: string. Required.
    pub fn role(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("role", value.into_input());
        self
    }
}

identity_facade_core::call!(
    UpdateOrganizationMembershipCall -> crate ::shared::OrganizationMembership
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateOrganizationMembershipCall,
    crate::Client,
    UPDATE_ORGANIZATION_MEMBERSHIP,
    "Changes the role of a member; metadata has its own operation.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        identifier::<crate::ids::UserId>("user_id"),
        member::<String>(
            "role",
            "Role key such as `org:admin`, not a role id; in group mappings the role itself."
        )
    ]
);
impl crate::Client {
    /// Changes the role of a member; metadata has its own operation.
    ///
    /// `PATCH /organizations/{organization_id}/memberships/{user_id}`
    ///
    /// * Required: `organization_id`, `user_id`, `role`.
    /// * Returns [`OrganizationMembership`](crate::shared::OrganizationMembership), with status 200.
    /// * Errors: 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 10 calls in 10 seconds, for each `organization_id` and `user_id`.
    /// * Feature `organization-memberships`; in `identity-facade`, `clerk-organization-memberships`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/patch/organizations/%7Borganization_id%7D/memberships/%7Buser_id%7D>)
    pub fn update_organization_membership(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> UpdateOrganizationMembershipCall {
        let mut call = self.transport.call(&UPDATE_ORGANIZATION_MEMBERSHIP);
        call.path("organization_id", organization_id.into_input());
        call.path("user_id", user_id.into_input());
        UpdateOrganizationMembershipCall { call }
    }
}

/// Facts of `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata`.
pub static UPDATE_ORGANIZATION_MEMBERSHIP_METADATA: Operation = Operation::new(
    "UpdateOrganizationMembershipMetadata",
    http::Method::PATCH,
    "/organizations/{organization_id}/memberships/{user_id}/metadata",
    "organization-memberships",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::path("user_id"),
])
.body(BodyKind::Optional)
.rate(Rate::own(
    "membership",
    10,
    10,
    &["organization_id", "user_id"],
));
/// The call of [`Client::update_organization_membership_metadata`](crate::Client::update_organization_membership_metadata), `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateOrganizationMembershipMetadataCall {
    call: Call,
}

impl UpdateOrganizationMembershipMetadataCall {
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`: JSON object of up to 8192 bytes.
    pub fn private_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("private_metadata", value.into_input());
        self
    }

    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`: JSON object of up to 8192 bytes.
    pub fn public_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("public_metadata", value.into_input());
        self
    }
}

identity_facade_core::call!(
    UpdateOrganizationMembershipMetadataCall -> crate ::shared::OrganizationMembership
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateOrganizationMembershipMetadataCall,
    crate::Client,
    UPDATE_ORGANIZATION_MEMBERSHIP_METADATA,
    "Merges metadata into a membership; `null` deletes a key.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        identifier::<crate::ids::UserId>("user_id"),
        member::<JsonObject<8192>>(
            "private_metadata",
            "JSON that only the backend reads and writes."
        ),
        member::<JsonObject<8192>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        )
    ]
);
impl crate::Client {
    /// Merges metadata into a membership; `null` deletes a key.
    ///
    /// `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata`
    ///
    /// * Required: `organization_id`, `user_id`.
    /// * Returns [`OrganizationMembership`](crate::shared::OrganizationMembership), with status 200.
    /// * Errors: 400, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 10 calls in 10 seconds, for each `organization_id` and `user_id`.
    /// * Feature `organization-memberships`; in `identity-facade`, `clerk-organization-memberships`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/patch/organizations/%7Borganization_id%7D/memberships/%7Buser_id%7D/metadata>)
    pub fn update_organization_membership_metadata(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> UpdateOrganizationMembershipMetadataCall {
        let mut call = self
            .transport
            .call(&UPDATE_ORGANIZATION_MEMBERSHIP_METADATA);
        call.path("organization_id", organization_id.into_input());
        call.path("user_id", user_id.into_input());
        UpdateOrganizationMembershipMetadataCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &INSTANCE_GET_ORGANIZATION_MEMBERSHIPS,
    &LIST_ORGANIZATION_MEMBERSHIPS,
    &CREATE_ORGANIZATION_MEMBERSHIP,
    &DELETE_ORGANIZATION_MEMBERSHIP,
    &UPDATE_ORGANIZATION_MEMBERSHIP,
    &UPDATE_ORGANIZATION_MEMBERSHIP_METADATA,
];
