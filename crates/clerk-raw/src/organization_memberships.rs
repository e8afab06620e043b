// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, JsonObject, Nullable,
    Operation, Paging, Parameter, Rate, Reply,
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /organization_memberships`, made by [`instance_get_organization_memberships`](crate::Client::instance_get_organization_memberships).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct InstanceGetOrganizationMembershipsCall {
    call: Call,
}

impl InstanceGetOrganizationMembershipsCall {
    /// Query parameter `order_by`: a text.
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
    pub async fn send(self) -> Result<Reply<crate::shared::OrganizationMemberships>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organization_memberships`
    ///
    /// Success is 200 with `OrganizationMemberships`.
    /// Failures that the vendor lists: 400, 401, 422, 500.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/get/organization_memberships>)
    pub fn instance_get_organization_memberships(&self) -> InstanceGetOrganizationMembershipsCall {
        InstanceGetOrganizationMembershipsCall {
            call: self.transport.call(&INSTANCE_GET_ORGANIZATION_MEMBERSHIPS),
        }
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /organizations/{organization_id}/memberships`, made by [`list_organization_memberships`](crate::Client::list_organization_memberships).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListOrganizationMembershipsCall {
    call: Call,
}

impl ListOrganizationMembershipsCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Query parameter `order_by`: a text.
    pub fn order_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("order_by", value.try_into());
        self
    }

    /// Query parameter `user_id`: a list, at most 100 long, of texts.
    pub fn user_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("user_id", value.try_into());
        self
    }

    /// Query parameter `email_address`: a list, at most 100 long, of texts.
    pub fn email_address(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("email_address", value.try_into());
        self
    }

    /// Query parameter `phone_number`: a list, at most 100 long, of texts.
    pub fn phone_number(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("phone_number", value.try_into());
        self
    }

    /// Query parameter `username`: a list, at most 100 long, of texts.
    pub fn username(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("username", value.try_into());
        self
    }

    /// Query parameter `web3_wallet`: a list, at most 100 long, of texts.
    pub fn web3_wallet(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("web3_wallet", value.try_into());
        self
    }

    /// Query parameter `role`: a list, at most 100 long, of texts.
    pub fn role(mut self, value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>) -> Self {
        self.call.query("role", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `email_address_query`: a text.
    pub fn email_address_query(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("email_address_query", value.try_into());
        self
    }

    /// Query parameter `phone_number_query`: a text.
    pub fn phone_number_query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("phone_number_query", value.try_into());
        self
    }

    /// Query parameter `username_query`: a text.
    pub fn username_query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("username_query", value.try_into());
        self
    }

    /// Query parameter `name_query`: a text.
    pub fn name_query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("name_query", value.try_into());
        self
    }

    /// Query parameter `last_active_at_before`: a whole number.
    pub fn last_active_at_before(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("last_active_at_before", value.try_into());
        self
    }

    /// Query parameter `last_active_at_after`: a whole number.
    pub fn last_active_at_after(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("last_active_at_after", value.try_into());
        self
    }

    /// Query parameter `created_at_before`: a whole number.
    pub fn created_at_before(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("created_at_before", value.try_into());
        self
    }

    /// Query parameter `created_at_after`: a whole number.
    pub fn created_at_after(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("created_at_after", value.try_into());
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
    pub async fn send(self) -> Result<Reply<crate::shared::OrganizationMemberships>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organizations/{organization_id}/memberships`
    ///
    /// Required: `organization_id`.
    /// Success is 200 with `OrganizationMemberships`.
    /// Failures that the vendor lists: 401, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/get/organizations/%7Borganization_id%7D/memberships>)
    pub fn list_organization_memberships(&self) -> ListOrganizationMembershipsCall {
        ListOrganizationMembershipsCall {
            call: self.transport.call(&LIST_ORGANIZATION_MEMBERSHIPS),
        }
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
.body(BodyKind::Required);
/// `POST /organizations/{organization_id}/memberships`, made by [`create_organization_membership`](crate::Client::create_organization_membership).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOrganizationMembershipCall {
    call: Call,
}

impl CreateOrganizationMembershipCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// The JSON body. Required. `CreateOrganizationMembershipBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateOrganizationMembershipBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::OrganizationMembership>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organizations/{organization_id}/memberships`
    ///
    /// Required: `organization_id`, the body.
    /// Success is 200 with `OrganizationMembership`.
    /// Failures that the vendor lists: 400, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/post/organizations/%7Borganization_id%7D/memberships>)
    pub fn create_organization_membership(&self) -> CreateOrganizationMembershipCall {
        CreateOrganizationMembershipCall {
            call: self.transport.call(&CREATE_ORGANIZATION_MEMBERSHIP),
        }
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
/// `DELETE /organizations/{organization_id}/memberships/{user_id}`, made by [`delete_organization_membership`](crate::Client::delete_organization_membership).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteOrganizationMembershipCall {
    call: Call,
}

impl DeleteOrganizationMembershipCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::OrganizationMembership>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /organizations/{organization_id}/memberships/{user_id}`
    ///
    /// Required: `organization_id`, `user_id`.
    /// Success is 200 with `OrganizationMembership`.
    /// Failures that the vendor lists: 401, 404, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/delete/organizations/%7Borganization_id%7D/memberships/%7Buser_id%7D>)
    pub fn delete_organization_membership(&self) -> DeleteOrganizationMembershipCall {
        DeleteOrganizationMembershipCall {
            call: self.transport.call(&DELETE_ORGANIZATION_MEMBERSHIP),
        }
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
.rate(Rate::own(
    "membership",
    10,
    10,
    &["organization_id", "user_id"],
));
/// `PATCH /organizations/{organization_id}/memberships/{user_id}`, made by [`update_organization_membership`](crate::Client::update_organization_membership).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateOrganizationMembershipCall {
    call: Call,
}

impl UpdateOrganizationMembershipCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateOrganizationMembershipBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateOrganizationMembershipBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::OrganizationMembership>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /organizations/{organization_id}/memberships/{user_id}`
    ///
    /// Required: `organization_id`, `user_id`, the body.
    /// Success is 200 with `OrganizationMembership`.
    /// Failures that the vendor lists: 404, 422.
    /// The vendor lets 10 of these through in 10 seconds for each `organization_id` and `user_id`, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/patch/organizations/%7Borganization_id%7D/memberships/%7Buser_id%7D>)
    pub fn update_organization_membership(&self) -> UpdateOrganizationMembershipCall {
        UpdateOrganizationMembershipCall {
            call: self.transport.call(&UPDATE_ORGANIZATION_MEMBERSHIP),
        }
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
/// `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata`, made by [`update_organization_membership_metadata`](crate::Client::update_organization_membership_metadata).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateOrganizationMembershipMetadataCall {
    call: Call,
}

impl UpdateOrganizationMembershipMetadataCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. `UpdateOrganizationMembershipMetadataBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateOrganizationMembershipMetadataBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::OrganizationMembership>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata`
    ///
    /// Required: `organization_id`, `user_id`.
    /// Success is 200 with `OrganizationMembership`.
    /// Failures that the vendor lists: 400, 404, 422.
    /// The vendor lets 10 of these through in 10 seconds for each `organization_id` and `user_id`, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-memberships/patch/organizations/%7Borganization_id%7D/memberships/%7Buser_id%7D/metadata>)
    pub fn update_organization_membership_metadata(
        &self,
    ) -> UpdateOrganizationMembershipMetadataCall {
        UpdateOrganizationMembershipMetadataCall {
            call: self
                .transport
                .call(&UPDATE_ORGANIZATION_MEMBERSHIP_METADATA),
        }
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

/// Object `CreateOrganizationMembershipBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateOrganizationMembershipBody {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CreateOrganizationMembershipBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateOrganizationMembershipBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("role", self.role.is_some());
        checks.required("user_id", self.user_id.is_some());
    }
}

/// Makes a [`CreateOrganizationMembershipBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOrganizationMembershipBodyBuilder {
    checks: Checks,
    value: CreateOrganizationMembershipBody,
}

impl CreateOrganizationMembershipBodyBuilder {
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

    /// `role`: a text. Required.
    pub fn role(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role = self.checks.take("role", value);
        self
    }

    /// `user_id`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("user_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateOrganizationMembershipBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateOrganizationMembershipBodyBuilder> for CreateOrganizationMembershipBody {
    type Error = Invalid;
    fn try_from(builder: CreateOrganizationMembershipBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOrganizationMembershipBody);
/// Object `UpdateOrganizationMembershipBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateOrganizationMembershipBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
}

impl UpdateOrganizationMembershipBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateOrganizationMembershipBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("role", self.role.is_some());
    }
}

/// Makes a [`UpdateOrganizationMembershipBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateOrganizationMembershipBodyBuilder {
    checks: Checks,
    value: UpdateOrganizationMembershipBody,
}

impl UpdateOrganizationMembershipBodyBuilder {
    /// `role`: a text. Required.
    pub fn role(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role = self.checks.take("role", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateOrganizationMembershipBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateOrganizationMembershipBodyBuilder> for UpdateOrganizationMembershipBody {
    type Error = Invalid;
    fn try_from(builder: UpdateOrganizationMembershipBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateOrganizationMembershipBody);
/// Object `UpdateOrganizationMembershipMetadataBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateOrganizationMembershipMetadataBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    private_metadata: Option<JsonObject<8192>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_metadata: Option<JsonObject<8192>>,
}

impl UpdateOrganizationMembershipMetadataBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateOrganizationMembershipMetadataBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateOrganizationMembershipMetadataBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateOrganizationMembershipMetadataBodyBuilder {
    checks: Checks,
    value: UpdateOrganizationMembershipMetadataBody,
}

impl UpdateOrganizationMembershipMetadataBodyBuilder {
    /// `private_metadata`: an object of at most 8192 bytes of JSON.
    pub fn private_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.private_metadata = self.checks.take("private_metadata", value);
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

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateOrganizationMembershipMetadataBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateOrganizationMembershipMetadataBodyBuilder>
    for UpdateOrganizationMembershipMetadataBody
{
    type Error = Invalid;
    fn try_from(builder: UpdateOrganizationMembershipMetadataBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateOrganizationMembershipMetadataBody);
