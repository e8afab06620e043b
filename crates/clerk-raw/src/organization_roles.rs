// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Operation,
    Paging, Parameter, Receipt, Reply, Text,
};

/// Facts of `GET /organization_roles`.
pub static LIST_ORGANIZATION_ROLES: Operation = Operation::new(
    "ListOrganizationRoles",
    http::Method::GET,
    "/organization_roles",
    "organization-roles",
)
.parameters(&[
    Parameter::query("query"),
    Parameter::query("order_by"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /organization_roles`, made by [`list_organization_roles`](crate::Client::list_organization_roles).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListOrganizationRolesCall {
    call: Call,
}

impl ListOrganizationRolesCall {
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
    pub async fn send(self) -> Result<Reply<Roles>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organization_roles`
    ///
    /// Success is 200 with `Roles`.
    /// Failures that the vendor lists: 400, 401, 403, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/get/organization_roles>)
    pub fn list_organization_roles(&self) -> ListOrganizationRolesCall {
        ListOrganizationRolesCall {
            call: self.transport.call(&LIST_ORGANIZATION_ROLES),
        }
    }
}

/// Facts of `POST /organization_roles`.
pub static CREATE_ORGANIZATION_ROLE: Operation = Operation::new(
    "CreateOrganizationRole",
    http::Method::POST,
    "/organization_roles",
    "organization-roles",
)
.body(BodyKind::Required);
/// `POST /organization_roles`, made by [`create_organization_role`](crate::Client::create_organization_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOrganizationRoleCall {
    call: Call,
}

impl CreateOrganizationRoleCall {
    /// The JSON body. Required. `CreateOrganizationRoleBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateOrganizationRoleBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::Role>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organization_roles`
    ///
    /// Required: the body.
    /// Success is 200 with `Role`.
    /// Failures that the vendor lists: 400, 401, 402, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/post/organization_roles>)
    pub fn create_organization_role(&self) -> CreateOrganizationRoleCall {
        CreateOrganizationRoleCall {
            call: self.transport.call(&CREATE_ORGANIZATION_ROLE),
        }
    }
}

/// Facts of `DELETE /organization_roles/{organization_role_id}`.
pub static DELETE_ORGANIZATION_ROLE: Operation = Operation::new(
    "DeleteOrganizationRole",
    http::Method::DELETE,
    "/organization_roles/{organization_role_id}",
    "organization-roles",
)
.parameters(&[Parameter::path("organization_role_id")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "organization_role_id")],
});
/// `DELETE /organization_roles/{organization_role_id}`, made by [`delete_organization_role`](crate::Client::delete_organization_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteOrganizationRoleCall {
    call: Call,
}

impl DeleteOrganizationRoleCall {
    /// Path segment `organization_role_id`: a text. Required.
    pub fn organization_role_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationRoleId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_role_id", value.try_into());
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
    /// `DELETE /organization_roles/{organization_role_id}`
    ///
    /// Required: `organization_role_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 401, 403, 404, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/delete/organization_roles/%7Borganization_role_id%7D>)
    pub fn delete_organization_role(&self) -> DeleteOrganizationRoleCall {
        DeleteOrganizationRoleCall {
            call: self.transport.call(&DELETE_ORGANIZATION_ROLE),
        }
    }
}

/// Facts of `GET /organization_roles/{organization_role_id}`.
pub static GET_ORGANIZATION_ROLE: Operation = Operation::new(
    "GetOrganizationRole",
    http::Method::GET,
    "/organization_roles/{organization_role_id}",
    "organization-roles",
)
.parameters(&[Parameter::path("organization_role_id")])
.idempotent();
/// `GET /organization_roles/{organization_role_id}`, made by [`get_organization_role`](crate::Client::get_organization_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOrganizationRoleCall {
    call: Call,
}

impl GetOrganizationRoleCall {
    /// Path segment `organization_role_id`: a text. Required.
    pub fn organization_role_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationRoleId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_role_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Role>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organization_roles/{organization_role_id}`
    ///
    /// Required: `organization_role_id`.
    /// Success is 200 with `Role`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/get/organization_roles/%7Borganization_role_id%7D>)
    pub fn get_organization_role(&self) -> GetOrganizationRoleCall {
        GetOrganizationRoleCall {
            call: self.transport.call(&GET_ORGANIZATION_ROLE),
        }
    }
}

/// Facts of `PATCH /organization_roles/{organization_role_id}`.
pub static UPDATE_ORGANIZATION_ROLE: Operation = Operation::new(
    "UpdateOrganizationRole",
    http::Method::PATCH,
    "/organization_roles/{organization_role_id}",
    "organization-roles",
)
.parameters(&[Parameter::path("organization_role_id")])
.body(BodyKind::Required);
/// `PATCH /organization_roles/{organization_role_id}`, made by [`update_organization_role`](crate::Client::update_organization_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateOrganizationRoleCall {
    call: Call,
}

impl UpdateOrganizationRoleCall {
    /// Path segment `organization_role_id`: a text. Required.
    pub fn organization_role_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationRoleId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_role_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateOrganizationRoleBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateOrganizationRoleBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::Role>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /organization_roles/{organization_role_id}`
    ///
    /// Required: `organization_role_id`, the body.
    /// Success is 200 with `Role`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/patch/organization_roles/%7Borganization_role_id%7D>)
    pub fn update_organization_role(&self) -> UpdateOrganizationRoleCall {
        UpdateOrganizationRoleCall {
            call: self.transport.call(&UPDATE_ORGANIZATION_ROLE),
        }
    }
}

/// Facts of `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`.
pub static REMOVE_PERMISSION_FROM_ORGANIZATION_ROLE: Operation = Operation::new(
    "RemovePermissionFromOrganizationRole",
    http::Method::DELETE,
    "/organization_roles/{organization_role_id}/permissions/{permission_id}",
    "organization-roles",
)
.parameters(&[
    Parameter::path("organization_role_id"),
    Parameter::path("permission_id"),
])
.idempotent();
/// `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`, made by [`remove_permission_from_organization_role`](crate::Client::remove_permission_from_organization_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemovePermissionFromOrganizationRoleCall {
    call: Call,
}

impl RemovePermissionFromOrganizationRoleCall {
    /// Path segment `organization_role_id`: a text. Required.
    pub fn organization_role_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationRoleId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_role_id", value.try_into());
        self
    }

    /// Path segment `permission_id`: a text. Required.
    pub fn permission_id(
        mut self,
        value: impl TryInto<crate::ids::PermissionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("permission_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Role>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`
    ///
    /// Required: `organization_role_id`, `permission_id`.
    /// Success is 200 with `Role`.
    /// Failures that the vendor lists: 401, 403, 404, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/delete/organization_roles/%7Borganization_role_id%7D/permissions/%7Bpermission_id%7D>)
    pub fn remove_permission_from_organization_role(
        &self,
    ) -> RemovePermissionFromOrganizationRoleCall {
        RemovePermissionFromOrganizationRoleCall {
            call: self
                .transport
                .call(&REMOVE_PERMISSION_FROM_ORGANIZATION_ROLE),
        }
    }
}

/// Facts of `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`.
pub static ASSIGN_PERMISSION_TO_ORGANIZATION_ROLE: Operation = Operation::new(
    "AssignPermissionToOrganizationRole",
    http::Method::POST,
    "/organization_roles/{organization_role_id}/permissions/{permission_id}",
    "organization-roles",
)
.parameters(&[
    Parameter::path("organization_role_id"),
    Parameter::path("permission_id"),
]);
/// `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`, made by [`assign_permission_to_organization_role`](crate::Client::assign_permission_to_organization_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AssignPermissionToOrganizationRoleCall {
    call: Call,
}

impl AssignPermissionToOrganizationRoleCall {
    /// Path segment `organization_role_id`: a text. Required.
    pub fn organization_role_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationRoleId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_role_id", value.try_into());
        self
    }

    /// Path segment `permission_id`: a text. Required.
    pub fn permission_id(
        mut self,
        value: impl TryInto<crate::ids::PermissionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("permission_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Role>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`
    ///
    /// Required: `organization_role_id`, `permission_id`.
    /// Success is 200 with `Role`.
    /// Failures that the vendor lists: 401, 403, 404, 409.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/post/organization_roles/%7Borganization_role_id%7D/permissions/%7Bpermission_id%7D>)
    pub fn assign_permission_to_organization_role(&self) -> AssignPermissionToOrganizationRoleCall {
        AssignPermissionToOrganizationRoleCall {
            call: self.transport.call(&ASSIGN_PERMISSION_TO_ORGANIZATION_ROLE),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ORGANIZATION_ROLES,
    &CREATE_ORGANIZATION_ROLE,
    &DELETE_ORGANIZATION_ROLE,
    &GET_ORGANIZATION_ROLE,
    &UPDATE_ORGANIZATION_ROLE,
    &REMOVE_PERMISSION_FROM_ORGANIZATION_ROLE,
    &ASSIGN_PERMISSION_TO_ORGANIZATION_ROLE,
];

/// Object `CreateOrganizationRoleBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateOrganizationRoleBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    include_in_initial_role_set: Option<Nullable<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<Text<0, { usize::MAX }, crate::patterns::CreateOrganizationRoleBodyKeyPattern>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    permissions: Option<Nullable<List<String>>>,
}

impl CreateOrganizationRoleBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateOrganizationRoleBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreateOrganizationRoleBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOrganizationRoleBodyBuilder {
    checks: Checks,
    value: CreateOrganizationRoleBody,
}

impl CreateOrganizationRoleBodyBuilder {
    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.checks.clear("description");
        self.value.description = Some(Nullable::Null);
        self
    }

    /// `include_in_initial_role_set`: true or false.
    pub fn include_in_initial_role_set(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.include_in_initial_role_set = self
            .checks
            .take("include_in_initial_role_set", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `include_in_initial_role_set`.
    pub fn include_in_initial_role_set_null(mut self) -> Self {
        self.checks.clear("include_in_initial_role_set");
        self.value.include_in_initial_role_set = Some(Nullable::Null);
        self
    }

    /// `key`: a text that matches `^org:[a-z0-9_]+$`. Required.
    pub fn key(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationRoleBodyKeyPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `permissions`: a list of texts.
    pub fn permissions(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.permissions = self.checks.take("permissions", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `permissions`.
    pub fn permissions_null(mut self) -> Self {
        self.checks.clear("permissions");
        self.value.permissions = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateOrganizationRoleBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateOrganizationRoleBodyBuilder> for CreateOrganizationRoleBody {
    type Error = Invalid;
    fn try_from(builder: CreateOrganizationRoleBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOrganizationRoleBody);
/// Object `Roles`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Roles {
    /// `data`. Always there.
    pub data: Items<crate::shared::Role>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateOrganizationRoleBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateOrganizationRoleBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    key: Option<
        Nullable<Text<0, { usize::MAX }, crate::patterns::CreateOrganizationRoleBodyKeyPattern>>,
    >,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    permissions: Option<Nullable<List<String>>>,
}

impl UpdateOrganizationRoleBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateOrganizationRoleBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateOrganizationRoleBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateOrganizationRoleBodyBuilder {
    checks: Checks,
    value: UpdateOrganizationRoleBody,
}

impl UpdateOrganizationRoleBodyBuilder {
    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.checks.clear("description");
        self.value.description = Some(Nullable::Null);
        self
    }

    /// `key`: a text that matches `^org:[a-z0-9_]+$`.
    pub fn key(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationRoleBodyKeyPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.key = self.checks.take("key", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `key`.
    pub fn key_null(mut self) -> Self {
        self.checks.clear("key");
        self.value.key = Some(Nullable::Null);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.checks.clear("name");
        self.value.name = Some(Nullable::Null);
        self
    }

    /// `permissions`: a list of texts.
    pub fn permissions(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.permissions = self.checks.take("permissions", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `permissions`.
    pub fn permissions_null(mut self) -> Self {
        self.checks.clear("permissions");
        self.value.permissions = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateOrganizationRoleBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateOrganizationRoleBodyBuilder> for UpdateOrganizationRoleBody {
    type Error = Invalid;
    fn try_from(builder: UpdateOrganizationRoleBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateOrganizationRoleBody);
