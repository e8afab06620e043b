// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Nullable, Open,
    Operation, Paging, Parameter, Receipt, Reply, Text, UnixMillis,
};
use std::collections::BTreeMap;

/// Facts of `GET /role_sets`.
pub static LIST_ROLE_SETS: Operation =
    Operation::new("ListRoleSets", http::Method::GET, "/role_sets", "role-sets")
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
/// `GET /role_sets`, made by [`list_role_sets`](crate::Client::list_role_sets).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListRoleSetsCall {
    call: Call,
}

impl ListRoleSetsCall {
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
    pub async fn send(self) -> Result<Reply<RoleSets>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /role_sets`
    ///
    /// Success is 200 with `RoleSets`.
    /// Failures that the vendor lists: 400, 401, 403, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/get/role_sets>)
    pub fn list_role_sets(&self) -> ListRoleSetsCall {
        ListRoleSetsCall {
            call: self.transport.call(&LIST_ROLE_SETS),
        }
    }
}

/// Facts of `POST /role_sets`.
pub static CREATE_ROLE_SET: Operation = Operation::new(
    "CreateRoleSet",
    http::Method::POST,
    "/role_sets",
    "role-sets",
)
.body(BodyKind::Required);
/// `POST /role_sets`, made by [`create_role_set`](crate::Client::create_role_set).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateRoleSetCall {
    call: Call,
}

impl CreateRoleSetCall {
    /// The JSON body. Required. `CreateRoleSetBody`.
    pub fn body(mut self, value: impl TryInto<CreateRoleSetBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RoleSet>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /role_sets`
    ///
    /// Required: the body.
    /// Success is 200 with `RoleSet`.
    /// Failures that the vendor lists: 400, 401, 402, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/post/role_sets>)
    pub fn create_role_set(&self) -> CreateRoleSetCall {
        CreateRoleSetCall {
            call: self.transport.call(&CREATE_ROLE_SET),
        }
    }
}

/// Facts of `GET /role_sets/{role_set_key_or_id}`.
pub static GET_ROLE_SET: Operation = Operation::new(
    "GetRoleSet",
    http::Method::GET,
    "/role_sets/{role_set_key_or_id}",
    "role-sets",
)
.parameters(&[Parameter::path("role_set_key_or_id")])
.idempotent();
/// `GET /role_sets/{role_set_key_or_id}`, made by [`get_role_set`](crate::Client::get_role_set).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetRoleSetCall {
    call: Call,
}

impl GetRoleSetCall {
    /// Path segment `role_set_key_or_id`: a text. Required.
    pub fn role_set_key_or_id(
        mut self,
        value: impl TryInto<crate::ids::RoleSetKeyOrId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("role_set_key_or_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RoleSet>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /role_sets/{role_set_key_or_id}`
    ///
    /// Required: `role_set_key_or_id`.
    /// Success is 200 with `RoleSet`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/get/role_sets/%7Brole_set_key_or_id%7D>)
    pub fn get_role_set(&self) -> GetRoleSetCall {
        GetRoleSetCall {
            call: self.transport.call(&GET_ROLE_SET),
        }
    }
}

/// Facts of `PATCH /role_sets/{role_set_key_or_id}`.
pub static UPDATE_ROLE_SET: Operation = Operation::new(
    "UpdateRoleSet",
    http::Method::PATCH,
    "/role_sets/{role_set_key_or_id}",
    "role-sets",
)
.parameters(&[Parameter::path("role_set_key_or_id")])
.body(BodyKind::Required);
/// `PATCH /role_sets/{role_set_key_or_id}`, made by [`update_role_set`](crate::Client::update_role_set).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateRoleSetCall {
    call: Call,
}

impl UpdateRoleSetCall {
    /// Path segment `role_set_key_or_id`: a text. Required.
    pub fn role_set_key_or_id(
        mut self,
        value: impl TryInto<crate::ids::RoleSetKeyOrId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("role_set_key_or_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateRoleSetBody`.
    pub fn body(mut self, value: impl TryInto<UpdateRoleSetBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RoleSet>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /role_sets/{role_set_key_or_id}`
    ///
    /// Required: `role_set_key_or_id`, the body.
    /// Success is 200 with `RoleSet`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/patch/role_sets/%7Brole_set_key_or_id%7D>)
    pub fn update_role_set(&self) -> UpdateRoleSetCall {
        UpdateRoleSetCall {
            call: self.transport.call(&UPDATE_ROLE_SET),
        }
    }
}

/// Facts of `POST /role_sets/{role_set_key_or_id}/replace`.
pub static REPLACE_ROLE_SET: Operation = Operation::new(
    "ReplaceRoleSet",
    http::Method::POST,
    "/role_sets/{role_set_key_or_id}/replace",
    "role-sets",
)
.parameters(&[Parameter::path("role_set_key_or_id")])
.body(BodyKind::Required)
.receipt(Receipt {
    done: Some("deleted"),
    named: &[],
});
/// `POST /role_sets/{role_set_key_or_id}/replace`, made by [`replace_role_set`](crate::Client::replace_role_set).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceRoleSetCall {
    call: Call,
}

impl ReplaceRoleSetCall {
    /// Path segment `role_set_key_or_id`: a text. Required.
    pub fn role_set_key_or_id(
        mut self,
        value: impl TryInto<crate::ids::RoleSetKeyOrId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("role_set_key_or_id", value.try_into());
        self
    }

    /// The JSON body. Required. `ReplaceRoleSetBody`.
    pub fn body(mut self, value: impl TryInto<ReplaceRoleSetBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
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
    /// `POST /role_sets/{role_set_key_or_id}/replace`
    ///
    /// Required: `role_set_key_or_id`, the body.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/post/role_sets/%7Brole_set_key_or_id%7D/replace>)
    pub fn replace_role_set(&self) -> ReplaceRoleSetCall {
        ReplaceRoleSetCall {
            call: self.transport.call(&REPLACE_ROLE_SET),
        }
    }
}

/// Facts of `POST /role_sets/{role_set_key_or_id}/roles`.
pub static ADD_ROLES_TO_ROLE_SET: Operation = Operation::new(
    "AddRolesToRoleSet",
    http::Method::POST,
    "/role_sets/{role_set_key_or_id}/roles",
    "role-sets",
)
.parameters(&[Parameter::path("role_set_key_or_id")])
.body(BodyKind::Required);
/// `POST /role_sets/{role_set_key_or_id}/roles`, made by [`add_roles_to_role_set`](crate::Client::add_roles_to_role_set).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddRolesToRoleSetCall {
    call: Call,
}

impl AddRolesToRoleSetCall {
    /// Path segment `role_set_key_or_id`: a text. Required.
    pub fn role_set_key_or_id(
        mut self,
        value: impl TryInto<crate::ids::RoleSetKeyOrId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("role_set_key_or_id", value.try_into());
        self
    }

    /// The JSON body. Required. `AddRolesToRoleSetBody`.
    pub fn body(
        mut self,
        value: impl TryInto<AddRolesToRoleSetBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<RoleSet>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /role_sets/{role_set_key_or_id}/roles`
    ///
    /// Required: `role_set_key_or_id`, the body.
    /// Success is 200 with `RoleSet`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/post/role_sets/%7Brole_set_key_or_id%7D/roles>)
    pub fn add_roles_to_role_set(&self) -> AddRolesToRoleSetCall {
        AddRolesToRoleSetCall {
            call: self.transport.call(&ADD_ROLES_TO_ROLE_SET),
        }
    }
}

/// Facts of `POST /role_sets/{role_set_key_or_id}/roles/replace`.
pub static REPLACE_ROLE_IN_ROLE_SET: Operation = Operation::new(
    "ReplaceRoleInRoleSet",
    http::Method::POST,
    "/role_sets/{role_set_key_or_id}/roles/replace",
    "role-sets",
)
.parameters(&[Parameter::path("role_set_key_or_id")])
.body(BodyKind::Required);
/// `POST /role_sets/{role_set_key_or_id}/roles/replace`, made by [`replace_role_in_role_set`](crate::Client::replace_role_in_role_set).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceRoleInRoleSetCall {
    call: Call,
}

impl ReplaceRoleInRoleSetCall {
    /// Path segment `role_set_key_or_id`: a text. Required.
    pub fn role_set_key_or_id(
        mut self,
        value: impl TryInto<crate::ids::RoleSetKeyOrId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("role_set_key_or_id", value.try_into());
        self
    }

    /// The JSON body. Required. `ReplaceRoleInRoleSetBody`.
    pub fn body(
        mut self,
        value: impl TryInto<ReplaceRoleInRoleSetBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<RoleSet>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /role_sets/{role_set_key_or_id}/roles/replace`
    ///
    /// Required: `role_set_key_or_id`, the body.
    /// Success is 200 with `RoleSet`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/post/role_sets/%7Brole_set_key_or_id%7D/roles/replace>)
    pub fn replace_role_in_role_set(&self) -> ReplaceRoleInRoleSetCall {
        ReplaceRoleInRoleSetCall {
            call: self.transport.call(&REPLACE_ROLE_IN_ROLE_SET),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ROLE_SETS,
    &CREATE_ROLE_SET,
    &GET_ROLE_SET,
    &UPDATE_ROLE_SET,
    &REPLACE_ROLE_SET,
    &ADD_ROLES_TO_ROLE_SET,
    &REPLACE_ROLE_IN_ROLE_SET,
];

/// Object `AddRolesToRoleSetBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AddRolesToRoleSetBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    creator_role_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_role_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_keys: Option<AtMost<String, 10, 1>>,
}

impl AddRolesToRoleSetBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AddRolesToRoleSetBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("role_keys", self.role_keys.is_some());
    }
}

/// Makes a [`AddRolesToRoleSetBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AddRolesToRoleSetBodyBuilder {
    checks: Checks,
    value: AddRolesToRoleSetBody,
}

impl AddRolesToRoleSetBodyBuilder {
    /// `creator_role_key`: a text.
    pub fn creator_role_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.creator_role_key = self.checks.take("creator_role_key", value);
        self
    }

    /// `default_role_key`: a text.
    pub fn default_role_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.default_role_key = self.checks.take("default_role_key", value);
        self
    }

    /// `role_keys`: a list, 1 to 10 long, of texts. Required.
    pub fn role_keys(
        mut self,
        value: impl TryInto<AtMost<String, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.role_keys = self.checks.take("role_keys", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AddRolesToRoleSetBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AddRolesToRoleSetBodyBuilder> for AddRolesToRoleSetBody {
    type Error = Invalid;
    fn try_from(builder: AddRolesToRoleSetBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AddRolesToRoleSetBody);
/// Object `CreateRoleSetBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateRoleSetBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    creator_role_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_role_key: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<Nullable<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<Text<0, { usize::MAX }, crate::patterns::CreateRoleSetBodyKeyPattern>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    roles: Option<AtMost<String, 10, 1>>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<RoleSetType>,
}

impl CreateRoleSetBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateRoleSetBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("creator_role_key", self.creator_role_key.is_some());
        checks.required("default_role_key", self.default_role_key.is_some());
        checks.required("name", self.name.is_some());
        checks.required("roles", self.roles.is_some());
    }
}

/// Makes a [`CreateRoleSetBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateRoleSetBodyBuilder {
    checks: Checks,
    value: CreateRoleSetBody,
}

impl CreateRoleSetBodyBuilder {
    /// `creator_role_key`: a text. Required.
    pub fn creator_role_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.creator_role_key = self.checks.take("creator_role_key", value);
        self
    }

    /// `default_role_key`: a text. Required.
    pub fn default_role_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.default_role_key = self.checks.take("default_role_key", value);
        self
    }

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

    /// `key`: a text that matches `^role_set:[a-z0-9_]+$`.
    pub fn key(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::CreateRoleSetBodyKeyPattern>,
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

    /// `roles`: a list, 1 to 10 long, of texts. Required.
    pub fn roles(
        mut self,
        value: impl TryInto<AtMost<String, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.roles = self.checks.take("roles", value);
        self
    }

    /// `type`: `RoleSetType`.
    pub fn type_(mut self, value: impl TryInto<RoleSetType, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateRoleSetBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateRoleSetBodyBuilder> for CreateRoleSetBody {
    type Error = Invalid;
    fn try_from(builder: CreateRoleSetBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateRoleSetBody);
/// Object `ReplaceRoleInRoleSetBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReplaceRoleInRoleSetBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    role_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to_role_key: Option<String>,
}

impl ReplaceRoleInRoleSetBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReplaceRoleInRoleSetBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("role_key", self.role_key.is_some());
        checks.required("to_role_key", self.to_role_key.is_some());
    }
}

/// Makes a [`ReplaceRoleInRoleSetBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceRoleInRoleSetBodyBuilder {
    checks: Checks,
    value: ReplaceRoleInRoleSetBody,
}

impl ReplaceRoleInRoleSetBodyBuilder {
    /// `role_key`: a text. Required.
    pub fn role_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role_key = self.checks.take("role_key", value);
        self
    }

    /// `to_role_key`: a text. Required.
    pub fn to_role_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.to_role_key = self.checks.take("to_role_key", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReplaceRoleInRoleSetBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReplaceRoleInRoleSetBodyBuilder> for ReplaceRoleInRoleSetBody {
    type Error = Invalid;
    fn try_from(builder: ReplaceRoleInRoleSetBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceRoleInRoleSetBody);
/// Object `ReplaceRoleSetBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReplaceRoleSetBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    dest_role_set_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reassignment_mappings: Option<BTreeMap<String, String>>,
}

impl ReplaceRoleSetBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReplaceRoleSetBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("dest_role_set_key", self.dest_role_set_key.is_some());
    }
}

/// Makes a [`ReplaceRoleSetBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceRoleSetBodyBuilder {
    checks: Checks,
    value: ReplaceRoleSetBody,
}

impl ReplaceRoleSetBodyBuilder {
    /// `dest_role_set_key`: a text. Required.
    pub fn dest_role_set_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.dest_role_set_key = self.checks.take("dest_role_set_key", value);
        self
    }

    /// `reassignment_mappings`: an object whose members are texts.
    pub fn reassignment_mappings(
        mut self,
        value: impl TryInto<BTreeMap<String, String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.reassignment_mappings = self.checks.take("reassignment_mappings", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReplaceRoleSetBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReplaceRoleSetBodyBuilder> for ReplaceRoleSetBody {
    type Error = Invalid;
    fn try_from(builder: ReplaceRoleSetBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceRoleSetBody);
/// Object `RoleSet`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleSet {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `creator_role`, may be absent or null.
    pub creator_role: Option<RoleSetItem>,
    /// `default_role`, may be absent or null.
    pub default_role: Option<RoleSetItem>,
    /// `description`, may be null.
    pub description: Option<String>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::RoleSetKeyOrId,
    /// `key`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `role_set_migration`, may be absent or null.
    pub role_set_migration: Option<RoleSetMigration>,
    /// `roles`. Always there.
    pub roles: Items<RoleSetItem>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<RoleSetType>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `RoleSetItem`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleSetItem {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `description`, may be null.
    pub description: Option<String>,
    /// `has_members`, may be absent or null.
    pub has_members: Option<bool>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationRoleId,
    /// `key`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
    /// `members_count`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub members_count: Option<i64>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `RoleSetMigration`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleSetMigration {
    /// `completed_at`, may be absent or null, in milliseconds since 1970.
    pub completed_at: Option<UnixMillis>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `dest_role_set_id`, may be absent or null.
    pub dest_role_set_id: Option<crate::ids::RoleSetKeyOrId>,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: String,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `mappings`, may be absent or null.
    pub mappings: Option<BTreeMap<String, String>>,
    /// `migrated_members`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub migrated_members: i64,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`, may be absent or null.
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `source_role_set_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub source_role_set_id: crate::ids::RoleSetKeyOrId,
    /// `started_at`, may be absent or null, in milliseconds since 1970.
    pub started_at: Option<UnixMillis>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: String,
    /// `trigger_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub trigger_type: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// One of a few texts `RoleSetType`. Sent and received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoleSetType {
    /// `initial`
    Initial,
    /// `custom`
    Custom,
}

identity_facade_core::wire_strings!(RoleSetType {
    Initial: "initial",
    Custom: "custom"
});
/// Object `RoleSets`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleSets {
    /// `data`. Always there.
    pub data: Items<RoleSet>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateRoleSetBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateRoleSetBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    creator_role_key: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    default_role_key: Option<Nullable<String>>,
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
    key: Option<Nullable<Text<0, { usize::MAX }, crate::patterns::CreateRoleSetBodyKeyPattern>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Nullable<String>>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<Nullable<UpdateRoleSetBodyType>>,
}

impl UpdateRoleSetBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateRoleSetBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateRoleSetBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateRoleSetBodyBuilder {
    checks: Checks,
    value: UpdateRoleSetBody,
}

impl UpdateRoleSetBodyBuilder {
    /// `creator_role_key`: a text.
    pub fn creator_role_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.creator_role_key = self
            .checks
            .take("creator_role_key", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `creator_role_key`.
    pub fn creator_role_key_null(mut self) -> Self {
        self.checks.clear("creator_role_key");
        self.value.creator_role_key = Some(Nullable::Null);
        self
    }

    /// `default_role_key`: a text.
    pub fn default_role_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.default_role_key = self
            .checks
            .take("default_role_key", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `default_role_key`.
    pub fn default_role_key_null(mut self) -> Self {
        self.checks.clear("default_role_key");
        self.value.default_role_key = Some(Nullable::Null);
        self
    }

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

    /// `key`: a text that matches `^role_set:[a-z0-9_]+$`.
    pub fn key(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::CreateRoleSetBodyKeyPattern>,
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

    /// `type`: `UpdateRoleSetBodyType`.
    pub fn type_(
        mut self,
        value: impl TryInto<UpdateRoleSetBodyType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `type`.
    pub fn type_null(mut self) -> Self {
        self.checks.clear("type");
        self.value.type_ = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateRoleSetBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateRoleSetBodyBuilder> for UpdateRoleSetBody {
    type Error = Invalid;
    fn try_from(builder: UpdateRoleSetBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateRoleSetBody);
/// One of a few texts `UpdateRoleSetBody type`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UpdateRoleSetBodyType {
    /// `initial`
    Initial,
}

identity_facade_core::wire_strings!(UpdateRoleSetBodyType { Initial: "initial" });
