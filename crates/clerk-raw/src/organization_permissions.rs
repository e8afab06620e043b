// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Operation, Paging, Parameter,
    Receipt, Reply, Text,
};

/// Facts of `GET /organization_permissions`.
pub static LIST_ORGANIZATION_PERMISSIONS: Operation = Operation::new(
    "ListOrganizationPermissions",
    http::Method::GET,
    "/organization_permissions",
    "organization-permissions",
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
/// `GET /organization_permissions`, made by [`list_organization_permissions`](crate::Client::list_organization_permissions).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListOrganizationPermissionsCall {
    call: Call,
}

impl ListOrganizationPermissionsCall {
    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

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
    pub async fn send(self) -> Result<Reply<Permissions>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organization_permissions`
    ///
    /// Success is 200 with `Permissions`.
    /// Failures that the vendor lists: 401, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-permissions/get/organization_permissions>)
    pub fn list_organization_permissions(&self) -> ListOrganizationPermissionsCall {
        ListOrganizationPermissionsCall {
            call: self.transport.call(&LIST_ORGANIZATION_PERMISSIONS),
        }
    }
}

/// Facts of `POST /organization_permissions`.
pub static CREATE_ORGANIZATION_PERMISSION: Operation = Operation::new(
    "CreateOrganizationPermission",
    http::Method::POST,
    "/organization_permissions",
    "organization-permissions",
)
.body(BodyKind::Required);
/// `POST /organization_permissions`, made by [`create_organization_permission`](crate::Client::create_organization_permission).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOrganizationPermissionCall {
    call: Call,
}

impl CreateOrganizationPermissionCall {
    /// The JSON body. Required. `CreateOrganizationPermissionBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateOrganizationPermissionBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::Permission>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organization_permissions`
    ///
    /// Required: the body.
    /// Success is 200 with `Permission`.
    /// Failures that the vendor lists: 400, 401, 402, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-permissions/post/organization_permissions>)
    pub fn create_organization_permission(&self) -> CreateOrganizationPermissionCall {
        CreateOrganizationPermissionCall {
            call: self.transport.call(&CREATE_ORGANIZATION_PERMISSION),
        }
    }
}

/// Facts of `DELETE /organization_permissions/{permission_id}`.
pub static DELETE_ORGANIZATION_PERMISSION: Operation = Operation::new(
    "DeleteOrganizationPermission",
    http::Method::DELETE,
    "/organization_permissions/{permission_id}",
    "organization-permissions",
)
.parameters(&[Parameter::path("permission_id")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "permission_id")],
});
/// `DELETE /organization_permissions/{permission_id}`, made by [`delete_organization_permission`](crate::Client::delete_organization_permission).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteOrganizationPermissionCall {
    call: Call,
}

impl DeleteOrganizationPermissionCall {
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
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /organization_permissions/{permission_id}`
    ///
    /// Required: `permission_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-permissions/delete/organization_permissions/%7Bpermission_id%7D>)
    pub fn delete_organization_permission(&self) -> DeleteOrganizationPermissionCall {
        DeleteOrganizationPermissionCall {
            call: self.transport.call(&DELETE_ORGANIZATION_PERMISSION),
        }
    }
}

/// Facts of `GET /organization_permissions/{permission_id}`.
pub static GET_ORGANIZATION_PERMISSION: Operation = Operation::new(
    "GetOrganizationPermission",
    http::Method::GET,
    "/organization_permissions/{permission_id}",
    "organization-permissions",
)
.parameters(&[Parameter::path("permission_id")])
.idempotent();
/// `GET /organization_permissions/{permission_id}`, made by [`get_organization_permission`](crate::Client::get_organization_permission).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOrganizationPermissionCall {
    call: Call,
}

impl GetOrganizationPermissionCall {
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
    pub async fn send(self) -> Result<Reply<crate::shared::Permission>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organization_permissions/{permission_id}`
    ///
    /// Required: `permission_id`.
    /// Success is 200 with `Permission`.
    /// Failures that the vendor lists: 401, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-permissions/get/organization_permissions/%7Bpermission_id%7D>)
    pub fn get_organization_permission(&self) -> GetOrganizationPermissionCall {
        GetOrganizationPermissionCall {
            call: self.transport.call(&GET_ORGANIZATION_PERMISSION),
        }
    }
}

/// Facts of `PATCH /organization_permissions/{permission_id}`.
pub static UPDATE_ORGANIZATION_PERMISSION: Operation = Operation::new(
    "UpdateOrganizationPermission",
    http::Method::PATCH,
    "/organization_permissions/{permission_id}",
    "organization-permissions",
)
.parameters(&[Parameter::path("permission_id")])
.body(BodyKind::Required);
/// `PATCH /organization_permissions/{permission_id}`, made by [`update_organization_permission`](crate::Client::update_organization_permission).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateOrganizationPermissionCall {
    call: Call,
}

impl UpdateOrganizationPermissionCall {
    /// Path segment `permission_id`: a text. Required.
    pub fn permission_id(
        mut self,
        value: impl TryInto<crate::ids::PermissionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("permission_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateOrganizationPermissionBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateOrganizationPermissionBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::Permission>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /organization_permissions/{permission_id}`
    ///
    /// Required: `permission_id`, the body.
    /// Success is 200 with `Permission`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-permissions/patch/organization_permissions/%7Bpermission_id%7D>)
    pub fn update_organization_permission(&self) -> UpdateOrganizationPermissionCall {
        UpdateOrganizationPermissionCall {
            call: self.transport.call(&UPDATE_ORGANIZATION_PERMISSION),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ORGANIZATION_PERMISSIONS,
    &CREATE_ORGANIZATION_PERMISSION,
    &DELETE_ORGANIZATION_PERMISSION,
    &GET_ORGANIZATION_PERMISSION,
    &UPDATE_ORGANIZATION_PERMISSION,
];

/// Object `CreateOrganizationPermissionBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateOrganizationPermissionBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<
        Text<0, { usize::MAX }, crate::patterns::CreateOrganizationPermissionBodyKeyPattern>,
    >,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl CreateOrganizationPermissionBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateOrganizationPermissionBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreateOrganizationPermissionBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOrganizationPermissionBodyBuilder {
    checks: Checks,
    value: CreateOrganizationPermissionBody,
}

impl CreateOrganizationPermissionBodyBuilder {
    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `key`: a text that matches `^org:[a-z0-9_]+:[a-z0-9_]+$`. Required.
    pub fn key(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationPermissionBodyKeyPattern>,
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

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateOrganizationPermissionBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateOrganizationPermissionBodyBuilder> for CreateOrganizationPermissionBody {
    type Error = Invalid;
    fn try_from(builder: CreateOrganizationPermissionBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOrganizationPermissionBody);
/// Object `Permissions`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Permissions {
    /// `data`. Always there.
    pub data: Items<crate::shared::Permission>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateOrganizationPermissionBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateOrganizationPermissionBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<
        Text<0, { usize::MAX }, crate::patterns::CreateOrganizationPermissionBodyKeyPattern>,
    >,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl UpdateOrganizationPermissionBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateOrganizationPermissionBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateOrganizationPermissionBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateOrganizationPermissionBodyBuilder {
    checks: Checks,
    value: UpdateOrganizationPermissionBody,
}

impl UpdateOrganizationPermissionBodyBuilder {
    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `key`: a text that matches `^org:[a-z0-9_]+:[a-z0-9_]+$`.
    pub fn key(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationPermissionBodyKeyPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateOrganizationPermissionBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateOrganizationPermissionBodyBuilder> for UpdateOrganizationPermissionBody {
    type Error = Invalid;
    fn try_from(builder: UpdateOrganizationPermissionBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateOrganizationPermissionBody);
