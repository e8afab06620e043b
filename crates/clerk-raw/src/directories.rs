// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Operation,
    Paging, Parameter, Receipt, Reply, Secret, Text, UnixMillis,
};
use std::collections::BTreeMap;

/// Facts of `GET /directories`.
pub static LIST_DIRECTORIES: Operation = Operation::new(
    "ListDirectories",
    http::Method::GET,
    "/directories",
    "directories",
)
.parameters(&[Parameter::query("limit"), Parameter::query("offset")])
.idempotent()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
})
.secrets(&["api_key"]);
/// `GET /directories`, made by [`list_directories`](crate::Client::list_directories).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListDirectoriesCall {
    call: Call,
}

impl ListDirectoriesCall {
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
    pub async fn send(self) -> Result<Reply<ListDirectoriesResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /directories`
    ///
    /// Success is 200 with `ListDirectoriesResponse`.
    /// Failures that the vendor lists: 401, 403.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `api_key`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/directories/get/directories>)
    pub fn list_directories(&self) -> ListDirectoriesCall {
        ListDirectoriesCall {
            call: self.transport.call(&LIST_DIRECTORIES),
        }
    }
}

/// Facts of `POST /directories`.
pub static CREATE_DIRECTORY: Operation = Operation::new(
    "CreateDirectory",
    http::Method::POST,
    "/directories",
    "directories",
)
.body(BodyKind::Required)
.secrets(&["api_key"]);
/// `POST /directories`, made by [`create_directory`](crate::Client::create_directory).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateDirectoryCall {
    call: Call,
}

impl CreateDirectoryCall {
    /// The JSON body. Required. `CreateDirectoryBody`.
    pub fn body(mut self, value: impl TryInto<CreateDirectoryBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Directory>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /directories`
    ///
    /// Required: the body.
    /// Success is 200 with `Directory`.
    /// Failures that the vendor lists: 400, 401, 403, 422.
    /// Secrets in it: `api_key`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/directories/post/directories>)
    pub fn create_directory(&self) -> CreateDirectoryCall {
        CreateDirectoryCall {
            call: self.transport.call(&CREATE_DIRECTORY),
        }
    }
}

/// Facts of `DELETE /directories/{directory_id}`.
pub static DELETE_DIRECTORY: Operation = Operation::new(
    "DeleteDirectory",
    http::Method::DELETE,
    "/directories/{directory_id}",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "directory_id")],
});
/// `DELETE /directories/{directory_id}`, made by [`delete_directory`](crate::Client::delete_directory).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteDirectoryCall {
    call: Call,
}

impl DeleteDirectoryCall {
    /// Path segment `directory_id`: a text. Required.
    pub fn directory_id(
        mut self,
        value: impl TryInto<crate::ids::DirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("directory_id", value.try_into());
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
    /// `DELETE /directories/{directory_id}`
    ///
    /// Required: `directory_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/directories/delete/directories/%7Bdirectory_id%7D>)
    pub fn delete_directory(&self) -> DeleteDirectoryCall {
        DeleteDirectoryCall {
            call: self.transport.call(&DELETE_DIRECTORY),
        }
    }
}

/// Facts of `GET /directories/{directory_id}`.
pub static GET_DIRECTORY: Operation = Operation::new(
    "GetDirectory",
    http::Method::GET,
    "/directories/{directory_id}",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.idempotent()
.secrets(&["api_key"]);
/// `GET /directories/{directory_id}`, made by [`get_directory`](crate::Client::get_directory).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetDirectoryCall {
    call: Call,
}

impl GetDirectoryCall {
    /// Path segment `directory_id`: a text. Required.
    pub fn directory_id(
        mut self,
        value: impl TryInto<crate::ids::DirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("directory_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Directory>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /directories/{directory_id}`
    ///
    /// Required: `directory_id`.
    /// Success is 200 with `Directory`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Secrets in it: `api_key`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/directories/get/directories/%7Bdirectory_id%7D>)
    pub fn get_directory(&self) -> GetDirectoryCall {
        GetDirectoryCall {
            call: self.transport.call(&GET_DIRECTORY),
        }
    }
}

/// Facts of `PATCH /directories/{directory_id}`.
pub static UPDATE_DIRECTORY: Operation = Operation::new(
    "UpdateDirectory",
    http::Method::PATCH,
    "/directories/{directory_id}",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.body(BodyKind::Optional)
.secrets(&["api_key"]);
/// `PATCH /directories/{directory_id}`, made by [`update_directory`](crate::Client::update_directory).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateDirectoryCall {
    call: Call,
}

impl UpdateDirectoryCall {
    /// Path segment `directory_id`: a text. Required.
    pub fn directory_id(
        mut self,
        value: impl TryInto<crate::ids::DirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("directory_id", value.try_into());
        self
    }

    /// The JSON body. `UpdateDirectoryBody`.
    pub fn body(mut self, value: impl TryInto<UpdateDirectoryBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Directory>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /directories/{directory_id}`
    ///
    /// Required: `directory_id`.
    /// Success is 200 with `Directory`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Secrets in it: `api_key`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/directories/patch/directories/%7Bdirectory_id%7D>)
    pub fn update_directory(&self) -> UpdateDirectoryCall {
        UpdateDirectoryCall {
            call: self.transport.call(&UPDATE_DIRECTORY),
        }
    }
}

/// Facts of `GET /directories/{directory_id}/group_role_mappings`.
pub static LIST_DIRECTORY_GROUP_ROLE_MAPPINGS: Operation = Operation::new(
    "ListDirectoryGroupRoleMappings",
    http::Method::GET,
    "/directories/{directory_id}/group_role_mappings",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.idempotent();
/// `GET /directories/{directory_id}/group_role_mappings`, made by [`list_directory_group_role_mappings`](crate::Client::list_directory_group_role_mappings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListDirectoryGroupRoleMappingsCall {
    call: Call,
}

impl ListDirectoryGroupRoleMappingsCall {
    /// Path segment `directory_id`: a text. Required.
    pub fn directory_id(
        mut self,
        value: impl TryInto<crate::ids::DirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("directory_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ListDirectoryGroupRoleMappingsResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /directories/{directory_id}/group_role_mappings`
    ///
    /// Required: `directory_id`.
    /// Success is 200 with `ListDirectoryGroupRoleMappingsResponse`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/directories/get/directories/%7Bdirectory_id%7D/group_role_mappings>)
    pub fn list_directory_group_role_mappings(&self) -> ListDirectoryGroupRoleMappingsCall {
        ListDirectoryGroupRoleMappingsCall {
            call: self.transport.call(&LIST_DIRECTORY_GROUP_ROLE_MAPPINGS),
        }
    }
}

/// Facts of `POST /directories/{directory_id}/group_role_mappings`.
pub static CREATE_DIRECTORY_GROUP_ROLE_MAPPING: Operation = Operation::new(
    "CreateDirectoryGroupRoleMapping",
    http::Method::POST,
    "/directories/{directory_id}/group_role_mappings",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.body(BodyKind::Required);
/// `POST /directories/{directory_id}/group_role_mappings`, made by [`create_directory_group_role_mapping`](crate::Client::create_directory_group_role_mapping).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateDirectoryGroupRoleMappingCall {
    call: Call,
}

impl CreateDirectoryGroupRoleMappingCall {
    /// Path segment `directory_id`: a text. Required.
    pub fn directory_id(
        mut self,
        value: impl TryInto<crate::ids::DirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("directory_id", value.try_into());
        self
    }

    /// The JSON body. Required. `CreateDirectoryGroupRoleMappingBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateDirectoryGroupRoleMappingBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<DirectoryGroupRoleMapping>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /directories/{directory_id}/group_role_mappings`
    ///
    /// Required: `directory_id`, the body.
    /// Success is 200 with `DirectoryGroupRoleMapping`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/directories/post/directories/%7Bdirectory_id%7D/group_role_mappings>)
    pub fn create_directory_group_role_mapping(&self) -> CreateDirectoryGroupRoleMappingCall {
        CreateDirectoryGroupRoleMappingCall {
            call: self.transport.call(&CREATE_DIRECTORY_GROUP_ROLE_MAPPING),
        }
    }
}

/// Facts of `PUT /directories/{directory_id}/group_role_mappings`.
pub static REPLACE_DIRECTORY_GROUP_ROLE_MAPPINGS: Operation = Operation::new(
    "ReplaceDirectoryGroupRoleMappings",
    http::Method::PUT,
    "/directories/{directory_id}/group_role_mappings",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.body(BodyKind::Required)
.idempotent();
/// `PUT /directories/{directory_id}/group_role_mappings`, made by [`replace_directory_group_role_mappings`](crate::Client::replace_directory_group_role_mappings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceDirectoryGroupRoleMappingsCall {
    call: Call,
}

impl ReplaceDirectoryGroupRoleMappingsCall {
    /// Path segment `directory_id`: a text. Required.
    pub fn directory_id(
        mut self,
        value: impl TryInto<crate::ids::DirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("directory_id", value.try_into());
        self
    }

    /// The JSON body. Required. `ReplaceDirectoryGroupRoleMappingsBody`.
    pub fn body(
        mut self,
        value: impl TryInto<ReplaceDirectoryGroupRoleMappingsBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<ReplaceDirectoryGroupRoleMappingsResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PUT /directories/{directory_id}/group_role_mappings`
    ///
    /// Required: `directory_id`, the body.
    /// Success is 200 with `ReplaceDirectoryGroupRoleMappingsResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/directories/put/directories/%7Bdirectory_id%7D/group_role_mappings>)
    pub fn replace_directory_group_role_mappings(&self) -> ReplaceDirectoryGroupRoleMappingsCall {
        ReplaceDirectoryGroupRoleMappingsCall {
            call: self.transport.call(&REPLACE_DIRECTORY_GROUP_ROLE_MAPPINGS),
        }
    }
}

/// Facts of `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`.
pub static DELETE_DIRECTORY_GROUP_ROLE_MAPPING: Operation = Operation::new(
    "DeleteDirectoryGroupRoleMapping",
    http::Method::DELETE,
    "/directories/{directory_id}/group_role_mappings/{mapping_id}",
    "directories",
)
.parameters(&[
    Parameter::path("directory_id"),
    Parameter::path("mapping_id"),
])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "mapping_id")],
});
/// `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`, made by [`delete_directory_group_role_mapping`](crate::Client::delete_directory_group_role_mapping).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteDirectoryGroupRoleMappingCall {
    call: Call,
}

impl DeleteDirectoryGroupRoleMappingCall {
    /// Path segment `directory_id`: a text. Required.
    pub fn directory_id(
        mut self,
        value: impl TryInto<crate::ids::DirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("directory_id", value.try_into());
        self
    }

    /// Path segment `mapping_id`: a text. Required.
    pub fn mapping_id(
        mut self,
        value: impl TryInto<crate::ids::MappingId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("mapping_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DeleteDirectoryGroupRoleMappingResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`
    ///
    /// Required: `directory_id`, `mapping_id`.
    /// Success is 200 with `DeleteDirectoryGroupRoleMappingResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/directories/delete/directories/%7Bdirectory_id%7D/group_role_mappings/%7Bmapping_id%7D>)
    pub fn delete_directory_group_role_mapping(&self) -> DeleteDirectoryGroupRoleMappingCall {
        DeleteDirectoryGroupRoleMappingCall {
            call: self.transport.call(&DELETE_DIRECTORY_GROUP_ROLE_MAPPING),
        }
    }
}

/// Facts of `POST /directories/{directory_id}/rotate_api_key`.
pub static ROTATE_DIRECTORY_API_KEY: Operation = Operation::new(
    "RotateDirectoryAPIKey",
    http::Method::POST,
    "/directories/{directory_id}/rotate_api_key",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.secrets(&["api_key"]);
/// `POST /directories/{directory_id}/rotate_api_key`, made by [`rotate_directory_api_key`](crate::Client::rotate_directory_api_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RotateDirectoryApiKeyCall {
    call: Call,
}

impl RotateDirectoryApiKeyCall {
    /// Path segment `directory_id`: a text. Required.
    pub fn directory_id(
        mut self,
        value: impl TryInto<crate::ids::DirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("directory_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Directory>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /directories/{directory_id}/rotate_api_key`
    ///
    /// Required: `directory_id`.
    /// Success is 200 with `Directory`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Secrets in it: `api_key`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/directories/post/directories/%7Bdirectory_id%7D/rotate_api_key>)
    pub fn rotate_directory_api_key(&self) -> RotateDirectoryApiKeyCall {
        RotateDirectoryApiKeyCall {
            call: self.transport.call(&ROTATE_DIRECTORY_API_KEY),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_DIRECTORIES,
    &CREATE_DIRECTORY,
    &DELETE_DIRECTORY,
    &GET_DIRECTORY,
    &UPDATE_DIRECTORY,
    &LIST_DIRECTORY_GROUP_ROLE_MAPPINGS,
    &CREATE_DIRECTORY_GROUP_ROLE_MAPPING,
    &REPLACE_DIRECTORY_GROUP_ROLE_MAPPINGS,
    &DELETE_DIRECTORY_GROUP_ROLE_MAPPING,
    &ROTATE_DIRECTORY_API_KEY,
];

/// Object `CreateDirectoryBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateDirectoryBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    enterprise_connection_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group_role_mappings: Option<List<CreateDirectoryBodyGroupRoleMappingsItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<String>,
}

impl CreateDirectoryBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateDirectoryBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required(
            "enterprise_connection_id",
            self.enterprise_connection_id.is_some(),
        );
        checks.required("provider", self.provider.is_some());
    }
}

/// Makes a [`CreateDirectoryBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateDirectoryBodyBuilder {
    checks: Checks,
    value: CreateDirectoryBody,
}

impl CreateDirectoryBodyBuilder {
    /// `enterprise_connection_id`: a text. Required.
    pub fn enterprise_connection_id(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enterprise_connection_id = self.checks.take("enterprise_connection_id", value);
        self
    }

    /// `group_role_mappings`: a list of `CreateDirectoryBodyGroupRoleMappingsItem`.
    pub fn group_role_mappings(
        mut self,
        value: impl TryInto<List<CreateDirectoryBodyGroupRoleMappingsItem>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.group_role_mappings = self.checks.take("group_role_mappings", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `provider`: a text. Required.
    pub fn provider(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.provider = self.checks.take("provider", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateDirectoryBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateDirectoryBodyBuilder> for CreateDirectoryBody {
    type Error = Invalid;
    fn try_from(builder: CreateDirectoryBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateDirectoryBody);
/// Object `CreateDirectoryBody group_role_mappingsItem`. Sent.
/// At least one of `directory_group_id`, `scim_group_id` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateDirectoryBodyGroupRoleMappingsItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    directory_group_display_name: Option<Text<0, 255>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    directory_group_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    precedence: Option<Int<1, { i64::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scim_group_display_name: Option<Text<0, 255>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scim_group_id: Option<String>,
}

impl CreateDirectoryBodyGroupRoleMappingsItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateDirectoryBodyGroupRoleMappingsItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("role_id", self.role_id.is_some());
        checks.any_of(
            &["directory_group_id", "scim_group_id"],
            self.directory_group_id.is_some() || self.scim_group_id.is_some(),
        );
    }
}

/// Makes a [`CreateDirectoryBodyGroupRoleMappingsItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateDirectoryBodyGroupRoleMappingsItemBuilder {
    checks: Checks,
    value: CreateDirectoryBodyGroupRoleMappingsItem,
}

impl CreateDirectoryBodyGroupRoleMappingsItemBuilder {
    /// `directory_group_display_name`: a text of at most 255 characters.
    pub fn directory_group_display_name(
        mut self,
        value: impl TryInto<Text<0, 255>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.directory_group_display_name =
            self.checks.take("directory_group_display_name", value);
        self
    }

    /// `directory_group_id`: a text.
    pub fn directory_group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.directory_group_id = self.checks.take("directory_group_id", value);
        self
    }

    /// `precedence`: a whole number of at least 1.
    pub fn precedence(
        mut self,
        value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.precedence = self.checks.take("precedence", value);
        self
    }

    /// `role_id`: a text. Required.
    pub fn role_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role_id = self.checks.take("role_id", value);
        self
    }

    /// `scim_group_display_name`: a text of at most 255 characters.
    pub fn scim_group_display_name(
        mut self,
        value: impl TryInto<Text<0, 255>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.scim_group_display_name = self.checks.take("scim_group_display_name", value);
        self
    }

    /// `scim_group_id`: a text.
    pub fn scim_group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.scim_group_id = self.checks.take("scim_group_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateDirectoryBodyGroupRoleMappingsItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateDirectoryBodyGroupRoleMappingsItemBuilder>
    for CreateDirectoryBodyGroupRoleMappingsItem
{
    type Error = Invalid;
    fn try_from(builder: CreateDirectoryBodyGroupRoleMappingsItemBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateDirectoryBodyGroupRoleMappingsItem);
/// Object `CreateDirectoryGroupRoleMappingBody`. Sent.
/// At least one of `directory_group_id`, `scim_group_id` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateDirectoryGroupRoleMappingBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    directory_group_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    precedence: Option<Int<1, { i64::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scim_group_id: Option<String>,
}

impl CreateDirectoryGroupRoleMappingBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateDirectoryGroupRoleMappingBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("role_id", self.role_id.is_some());
        checks.any_of(
            &["directory_group_id", "scim_group_id"],
            self.directory_group_id.is_some() || self.scim_group_id.is_some(),
        );
    }
}

/// Makes a [`CreateDirectoryGroupRoleMappingBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateDirectoryGroupRoleMappingBodyBuilder {
    checks: Checks,
    value: CreateDirectoryGroupRoleMappingBody,
}

impl CreateDirectoryGroupRoleMappingBodyBuilder {
    /// `directory_group_id`: a text.
    pub fn directory_group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.directory_group_id = self.checks.take("directory_group_id", value);
        self
    }

    /// `precedence`: a whole number of at least 1.
    pub fn precedence(
        mut self,
        value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.precedence = self.checks.take("precedence", value);
        self
    }

    /// `role_id`: a text. Required.
    pub fn role_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role_id = self.checks.take("role_id", value);
        self
    }

    /// `scim_group_id`: a text.
    pub fn scim_group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.scim_group_id = self.checks.take("scim_group_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateDirectoryGroupRoleMappingBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateDirectoryGroupRoleMappingBodyBuilder> for CreateDirectoryGroupRoleMappingBody {
    type Error = Invalid;
    fn try_from(builder: CreateDirectoryGroupRoleMappingBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateDirectoryGroupRoleMappingBody);
/// Object `DeleteDirectoryGroupRoleMappingResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteDirectoryGroupRoleMappingResponse {
    /// `deleted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub deleted: bool,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::MappingId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Object `Directory`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Directory {
    /// `api_key`, may be absent or null. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub api_key: Option<Secret>,
    /// `attribute_mapping`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub attribute_mapping: BTreeMap<String, String>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `custom_attributes`, may be absent.
    pub custom_attributes: Option<Items<DirectoryCustomAttributesItem>>,
    /// `enabled`. Always there.
    pub enabled: bool,
    /// `endpoint_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub endpoint_url: String,
    /// `enterprise_connection_id`, may be absent or null.
    pub enterprise_connection_id: Option<crate::ids::EnterpriseConnectionId>,
    /// `group_role_mapping_enabled`. Always there.
    pub group_role_mapping_enabled: bool,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::DirectoryId,
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
    /// `provider`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `Directory custom_attributesItem`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DirectoryCustomAttributesItem {
    /// `directory_path`, may be absent.
    pub directory_path: Option<String>,
    /// `key`, may be absent.
    pub key: Option<String>,
    /// `multi_valued`, may be absent.
    pub multi_valued: Option<bool>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `scim_path`, may be absent.
    pub scim_path: Option<String>,
    /// `sso_path`, may be absent.
    pub sso_path: Option<String>,
}

/// Object `DirectoryGroupRoleMapping`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DirectoryGroupRoleMapping {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `directory_group_display_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub directory_group_display_name: String,
    /// `directory_group_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub directory_group_id: String,
    /// `directory_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub directory_id: crate::ids::DirectoryId,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::MappingId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `precedence`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub precedence: i64,
    /// `role`, may be absent.
    pub role: Option<crate::shared::Role>,
    /// `scim_directory_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub scim_directory_id: crate::ids::ScimDirectoryId,
    /// `scim_group_display_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub scim_group_display_name: String,
    /// `scim_group_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub scim_group_id: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `ListDirectoriesResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListDirectoriesResponse {
    /// `data`. Always there.
    pub data: Items<Directory>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListDirectoryGroupRoleMappingsResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListDirectoryGroupRoleMappingsResponse {
    /// `data`. Always there.
    pub data: Items<DirectoryGroupRoleMapping>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ReplaceDirectoryGroupRoleMappingsBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReplaceDirectoryGroupRoleMappingsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    mappings: Option<List<ReplaceDirectoryGroupRoleMappingsBodyMappingsItem>>,
}

impl ReplaceDirectoryGroupRoleMappingsBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReplaceDirectoryGroupRoleMappingsBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("mappings", self.mappings.is_some());
    }
}

/// Makes a [`ReplaceDirectoryGroupRoleMappingsBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceDirectoryGroupRoleMappingsBodyBuilder {
    checks: Checks,
    value: ReplaceDirectoryGroupRoleMappingsBody,
}

impl ReplaceDirectoryGroupRoleMappingsBodyBuilder {
    /// `mappings`: a list of `ReplaceDirectoryGroupRoleMappingsBodyMappingsItem`. Required.
    pub fn mappings(
        mut self,
        value: impl TryInto<
            List<ReplaceDirectoryGroupRoleMappingsBodyMappingsItem>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.mappings = self.checks.take("mappings", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReplaceDirectoryGroupRoleMappingsBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReplaceDirectoryGroupRoleMappingsBodyBuilder>
    for ReplaceDirectoryGroupRoleMappingsBody
{
    type Error = Invalid;
    fn try_from(builder: ReplaceDirectoryGroupRoleMappingsBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceDirectoryGroupRoleMappingsBody);
/// Object `ReplaceDirectoryGroupRoleMappingsBody mappingsItem`. Sent.
/// At least one of `directory_group_id`, `scim_group_id` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReplaceDirectoryGroupRoleMappingsBodyMappingsItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    directory_group_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scim_group_id: Option<String>,
}

impl ReplaceDirectoryGroupRoleMappingsBodyMappingsItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReplaceDirectoryGroupRoleMappingsBodyMappingsItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("role_id", self.role_id.is_some());
        checks.any_of(
            &["directory_group_id", "scim_group_id"],
            self.directory_group_id.is_some() || self.scim_group_id.is_some(),
        );
    }
}

/// Makes a [`ReplaceDirectoryGroupRoleMappingsBodyMappingsItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceDirectoryGroupRoleMappingsBodyMappingsItemBuilder {
    checks: Checks,
    value: ReplaceDirectoryGroupRoleMappingsBodyMappingsItem,
}

impl ReplaceDirectoryGroupRoleMappingsBodyMappingsItemBuilder {
    /// `directory_group_id`: a text.
    pub fn directory_group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.directory_group_id = self.checks.take("directory_group_id", value);
        self
    }

    /// `role_id`: a text. Required.
    pub fn role_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role_id = self.checks.take("role_id", value);
        self
    }

    /// `scim_group_id`: a text.
    pub fn scim_group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.scim_group_id = self.checks.take("scim_group_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReplaceDirectoryGroupRoleMappingsBodyMappingsItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReplaceDirectoryGroupRoleMappingsBodyMappingsItemBuilder>
    for ReplaceDirectoryGroupRoleMappingsBodyMappingsItem
{
    type Error = Invalid;
    fn try_from(
        builder: ReplaceDirectoryGroupRoleMappingsBodyMappingsItemBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceDirectoryGroupRoleMappingsBodyMappingsItem);
/// Object `ReplaceDirectoryGroupRoleMappingsResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReplaceDirectoryGroupRoleMappingsResponse {
    /// `data`. Always there.
    pub data: Items<DirectoryGroupRoleMapping>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateDirectoryBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateDirectoryBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute_mapping: Option<BTreeMap<String, Nullable<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group_role_mapping_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<String>,
}

impl UpdateDirectoryBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateDirectoryBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateDirectoryBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateDirectoryBodyBuilder {
    checks: Checks,
    value: UpdateDirectoryBody,
}

impl UpdateDirectoryBodyBuilder {
    /// `attribute_mapping`: an object whose members are items, each a text or null.
    pub fn attribute_mapping(
        mut self,
        value: impl TryInto<BTreeMap<String, Nullable<String>>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.attribute_mapping = self.checks.take("attribute_mapping", value);
        self
    }

    /// `enabled`: true or false.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `group_role_mapping_enabled`: true or false.
    pub fn group_role_mapping_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.group_role_mapping_enabled =
            self.checks.take("group_role_mapping_enabled", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `provider`: a text.
    pub fn provider(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.provider = self.checks.take("provider", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateDirectoryBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateDirectoryBodyBuilder> for UpdateDirectoryBody {
    type Error = Invalid;
    fn try_from(builder: UpdateDirectoryBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateDirectoryBody);
