// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Operation,
    Paging, Parameter, Receipt, Reply, Secret, Text, UnixMillis,
};
use std::collections::BTreeMap;

/// Facts of `GET /scim_directories`.
pub static LIST_SCIM_DIRECTORIES: Operation = Operation::new(
    "ListSCIMDirectories",
    http::Method::GET,
    "/scim_directories",
    "scim-directories",
)
.parameters(&[Parameter::query("limit"), Parameter::query("offset")])
.idempotent()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
})
.secrets(&["api_key"]);
/// `GET /scim_directories`, made by [`list_scim_directories`](crate::Client::list_scim_directories).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListScimDirectoriesCall {
    call: Call,
}

impl ListScimDirectoriesCall {
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
    pub async fn send(self) -> Result<Reply<ListScimDirectoriesResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /scim_directories`
    ///
    /// Success is 200 with `ListScimDirectoriesResponse`.
    /// Failures that the vendor lists: 401, 403.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `api_key`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/get/scim_directories>)
    pub fn list_scim_directories(&self) -> ListScimDirectoriesCall {
        ListScimDirectoriesCall {
            call: self.transport.call(&LIST_SCIM_DIRECTORIES),
        }
    }
}

/// Facts of `POST /scim_directories`.
pub static CREATE_SCIM_DIRECTORY: Operation = Operation::new(
    "CreateSCIMDirectory",
    http::Method::POST,
    "/scim_directories",
    "scim-directories",
)
.body(BodyKind::Required)
.secrets(&["api_key"]);
/// `POST /scim_directories`, made by [`create_scim_directory`](crate::Client::create_scim_directory).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateScimDirectoryCall {
    call: Call,
}

impl CreateScimDirectoryCall {
    /// The JSON body. Required. `CreateScimDirectoryBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateScimDirectoryBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<ScimDirectory>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /scim_directories`
    ///
    /// Required: the body.
    /// Success is 200 with `ScimDirectory`.
    /// Failures that the vendor lists: 400, 401, 403, 422.
    /// Secrets in it: `api_key`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/post/scim_directories>)
    pub fn create_scim_directory(&self) -> CreateScimDirectoryCall {
        CreateScimDirectoryCall {
            call: self.transport.call(&CREATE_SCIM_DIRECTORY),
        }
    }
}

/// Facts of `DELETE /scim_directories/{scim_directory_id}`.
pub static DELETE_SCIM_DIRECTORY: Operation = Operation::new(
    "DeleteSCIMDirectory",
    http::Method::DELETE,
    "/scim_directories/{scim_directory_id}",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "scim_directory_id")],
});
/// `DELETE /scim_directories/{scim_directory_id}`, made by [`delete_scim_directory`](crate::Client::delete_scim_directory).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteScimDirectoryCall {
    call: Call,
}

impl DeleteScimDirectoryCall {
    /// Path segment `scim_directory_id`: a text. Required.
    pub fn scim_directory_id(
        mut self,
        value: impl TryInto<crate::ids::ScimDirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("scim_directory_id", value.try_into());
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
    /// `DELETE /scim_directories/{scim_directory_id}`
    ///
    /// Required: `scim_directory_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/delete/scim_directories/%7Bscim_directory_id%7D>)
    pub fn delete_scim_directory(&self) -> DeleteScimDirectoryCall {
        DeleteScimDirectoryCall {
            call: self.transport.call(&DELETE_SCIM_DIRECTORY),
        }
    }
}

/// Facts of `GET /scim_directories/{scim_directory_id}`.
pub static GET_SCIM_DIRECTORY: Operation = Operation::new(
    "GetSCIMDirectory",
    http::Method::GET,
    "/scim_directories/{scim_directory_id}",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.idempotent()
.secrets(&["api_key"]);
/// `GET /scim_directories/{scim_directory_id}`, made by [`get_scim_directory`](crate::Client::get_scim_directory).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetScimDirectoryCall {
    call: Call,
}

impl GetScimDirectoryCall {
    /// Path segment `scim_directory_id`: a text. Required.
    pub fn scim_directory_id(
        mut self,
        value: impl TryInto<crate::ids::ScimDirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("scim_directory_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ScimDirectory>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /scim_directories/{scim_directory_id}`
    ///
    /// Required: `scim_directory_id`.
    /// Success is 200 with `ScimDirectory`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Secrets in it: `api_key`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/get/scim_directories/%7Bscim_directory_id%7D>)
    pub fn get_scim_directory(&self) -> GetScimDirectoryCall {
        GetScimDirectoryCall {
            call: self.transport.call(&GET_SCIM_DIRECTORY),
        }
    }
}

/// Facts of `PATCH /scim_directories/{scim_directory_id}`.
pub static UPDATE_SCIM_DIRECTORY: Operation = Operation::new(
    "UpdateSCIMDirectory",
    http::Method::PATCH,
    "/scim_directories/{scim_directory_id}",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.body(BodyKind::Optional)
.secrets(&["api_key"]);
/// `PATCH /scim_directories/{scim_directory_id}`, made by [`update_scim_directory`](crate::Client::update_scim_directory).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateScimDirectoryCall {
    call: Call,
}

impl UpdateScimDirectoryCall {
    /// Path segment `scim_directory_id`: a text. Required.
    pub fn scim_directory_id(
        mut self,
        value: impl TryInto<crate::ids::ScimDirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("scim_directory_id", value.try_into());
        self
    }

    /// The JSON body. `UpdateScimDirectoryBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateScimDirectoryBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<ScimDirectory>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /scim_directories/{scim_directory_id}`
    ///
    /// Required: `scim_directory_id`.
    /// Success is 200 with `ScimDirectory`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Secrets in it: `api_key`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/patch/scim_directories/%7Bscim_directory_id%7D>)
    pub fn update_scim_directory(&self) -> UpdateScimDirectoryCall {
        UpdateScimDirectoryCall {
            call: self.transport.call(&UPDATE_SCIM_DIRECTORY),
        }
    }
}

/// Facts of `GET /scim_directories/{scim_directory_id}/group_role_mappings`.
pub static LIST_SCIM_GROUP_ROLE_MAPPINGS: Operation = Operation::new(
    "ListSCIMGroupRoleMappings",
    http::Method::GET,
    "/scim_directories/{scim_directory_id}/group_role_mappings",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.idempotent();
/// `GET /scim_directories/{scim_directory_id}/group_role_mappings`, made by [`list_scim_group_role_mappings`](crate::Client::list_scim_group_role_mappings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListScimGroupRoleMappingsCall {
    call: Call,
}

impl ListScimGroupRoleMappingsCall {
    /// Path segment `scim_directory_id`: a text. Required.
    pub fn scim_directory_id(
        mut self,
        value: impl TryInto<crate::ids::ScimDirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("scim_directory_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ListScimGroupRoleMappingsResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// Required: `scim_directory_id`.
    /// Success is 200 with `ListScimGroupRoleMappingsResponse`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/get/scim_directories/%7Bscim_directory_id%7D/group_role_mappings>)
    pub fn list_scim_group_role_mappings(&self) -> ListScimGroupRoleMappingsCall {
        ListScimGroupRoleMappingsCall {
            call: self.transport.call(&LIST_SCIM_GROUP_ROLE_MAPPINGS),
        }
    }
}

/// Facts of `POST /scim_directories/{scim_directory_id}/group_role_mappings`.
pub static CREATE_SCIM_GROUP_ROLE_MAPPING: Operation = Operation::new(
    "CreateSCIMGroupRoleMapping",
    http::Method::POST,
    "/scim_directories/{scim_directory_id}/group_role_mappings",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.body(BodyKind::Required);
/// `POST /scim_directories/{scim_directory_id}/group_role_mappings`, made by [`create_scim_group_role_mapping`](crate::Client::create_scim_group_role_mapping).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateScimGroupRoleMappingCall {
    call: Call,
}

impl CreateScimGroupRoleMappingCall {
    /// Path segment `scim_directory_id`: a text. Required.
    pub fn scim_directory_id(
        mut self,
        value: impl TryInto<crate::ids::ScimDirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("scim_directory_id", value.try_into());
        self
    }

    /// The JSON body. Required. `CreateScimGroupRoleMappingBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateScimGroupRoleMappingBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<ScimGroupRoleMapping>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// Required: `scim_directory_id`, the body.
    /// Success is 200 with `ScimGroupRoleMapping`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/post/scim_directories/%7Bscim_directory_id%7D/group_role_mappings>)
    pub fn create_scim_group_role_mapping(&self) -> CreateScimGroupRoleMappingCall {
        CreateScimGroupRoleMappingCall {
            call: self.transport.call(&CREATE_SCIM_GROUP_ROLE_MAPPING),
        }
    }
}

/// Facts of `PUT /scim_directories/{scim_directory_id}/group_role_mappings`.
pub static REPLACE_SCIM_GROUP_ROLE_MAPPINGS: Operation = Operation::new(
    "ReplaceSCIMGroupRoleMappings",
    http::Method::PUT,
    "/scim_directories/{scim_directory_id}/group_role_mappings",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.body(BodyKind::Required)
.idempotent();
/// `PUT /scim_directories/{scim_directory_id}/group_role_mappings`, made by [`replace_scim_group_role_mappings`](crate::Client::replace_scim_group_role_mappings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceScimGroupRoleMappingsCall {
    call: Call,
}

impl ReplaceScimGroupRoleMappingsCall {
    /// Path segment `scim_directory_id`: a text. Required.
    pub fn scim_directory_id(
        mut self,
        value: impl TryInto<crate::ids::ScimDirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("scim_directory_id", value.try_into());
        self
    }

    /// The JSON body. Required. `ReplaceScimGroupRoleMappingsBody`.
    pub fn body(
        mut self,
        value: impl TryInto<ReplaceScimGroupRoleMappingsBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<ReplaceScimGroupRoleMappingsResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PUT /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// Required: `scim_directory_id`, the body.
    /// Success is 200 with `ReplaceScimGroupRoleMappingsResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/put/scim_directories/%7Bscim_directory_id%7D/group_role_mappings>)
    pub fn replace_scim_group_role_mappings(&self) -> ReplaceScimGroupRoleMappingsCall {
        ReplaceScimGroupRoleMappingsCall {
            call: self.transport.call(&REPLACE_SCIM_GROUP_ROLE_MAPPINGS),
        }
    }
}

/// Facts of `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`.
pub static DELETE_SCIM_GROUP_ROLE_MAPPING: Operation = Operation::new(
    "DeleteSCIMGroupRoleMapping",
    http::Method::DELETE,
    "/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}",
    "scim-directories",
)
.parameters(&[
    Parameter::path("scim_directory_id"),
    Parameter::path("mapping_id"),
])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "mapping_id")],
});
/// `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`, made by [`delete_scim_group_role_mapping`](crate::Client::delete_scim_group_role_mapping).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteScimGroupRoleMappingCall {
    call: Call,
}

impl DeleteScimGroupRoleMappingCall {
    /// Path segment `scim_directory_id`: a text. Required.
    pub fn scim_directory_id(
        mut self,
        value: impl TryInto<crate::ids::ScimDirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("scim_directory_id", value.try_into());
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
    pub async fn send(self) -> Result<Reply<DeleteScimGroupRoleMappingResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`
    ///
    /// Required: `scim_directory_id`, `mapping_id`.
    /// Success is 200 with `DeleteScimGroupRoleMappingResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/delete/scim_directories/%7Bscim_directory_id%7D/group_role_mappings/%7Bmapping_id%7D>)
    pub fn delete_scim_group_role_mapping(&self) -> DeleteScimGroupRoleMappingCall {
        DeleteScimGroupRoleMappingCall {
            call: self.transport.call(&DELETE_SCIM_GROUP_ROLE_MAPPING),
        }
    }
}

/// Facts of `POST /scim_directories/{scim_directory_id}/rotate_api_key`.
pub static ROTATE_SCIM_DIRECTORY_API_KEY: Operation = Operation::new(
    "RotateSCIMDirectoryAPIKey",
    http::Method::POST,
    "/scim_directories/{scim_directory_id}/rotate_api_key",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.secrets(&["api_key"]);
/// `POST /scim_directories/{scim_directory_id}/rotate_api_key`, made by [`rotate_scim_directory_api_key`](crate::Client::rotate_scim_directory_api_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RotateScimDirectoryApiKeyCall {
    call: Call,
}

impl RotateScimDirectoryApiKeyCall {
    /// Path segment `scim_directory_id`: a text. Required.
    pub fn scim_directory_id(
        mut self,
        value: impl TryInto<crate::ids::ScimDirectoryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("scim_directory_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ScimDirectory>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /scim_directories/{scim_directory_id}/rotate_api_key`
    ///
    /// Required: `scim_directory_id`.
    /// Success is 200 with `ScimDirectory`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Secrets in it: `api_key`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/post/scim_directories/%7Bscim_directory_id%7D/rotate_api_key>)
    pub fn rotate_scim_directory_api_key(&self) -> RotateScimDirectoryApiKeyCall {
        RotateScimDirectoryApiKeyCall {
            call: self.transport.call(&ROTATE_SCIM_DIRECTORY_API_KEY),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_SCIM_DIRECTORIES,
    &CREATE_SCIM_DIRECTORY,
    &DELETE_SCIM_DIRECTORY,
    &GET_SCIM_DIRECTORY,
    &UPDATE_SCIM_DIRECTORY,
    &LIST_SCIM_GROUP_ROLE_MAPPINGS,
    &CREATE_SCIM_GROUP_ROLE_MAPPING,
    &REPLACE_SCIM_GROUP_ROLE_MAPPINGS,
    &DELETE_SCIM_GROUP_ROLE_MAPPING,
    &ROTATE_SCIM_DIRECTORY_API_KEY,
];

/// Object `CreateScimDirectoryBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateScimDirectoryBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    enterprise_connection_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group_role_mappings: Option<List<CreateScimDirectoryBodyGroupRoleMappingsItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<String>,
}

impl CreateScimDirectoryBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateScimDirectoryBodyBuilder {
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

/// Makes a [`CreateScimDirectoryBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateScimDirectoryBodyBuilder {
    checks: Checks,
    value: CreateScimDirectoryBody,
}

impl CreateScimDirectoryBodyBuilder {
    /// `enterprise_connection_id`: a text. Required.
    pub fn enterprise_connection_id(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enterprise_connection_id = self.checks.take("enterprise_connection_id", value);
        self
    }

    /// `group_role_mappings`: a list of `CreateScimDirectoryBodyGroupRoleMappingsItem`.
    pub fn group_role_mappings(
        mut self,
        value: impl TryInto<List<CreateScimDirectoryBodyGroupRoleMappingsItem>, Error: Into<Invalid>>,
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
    pub fn build(mut self) -> Result<CreateScimDirectoryBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateScimDirectoryBodyBuilder> for CreateScimDirectoryBody {
    type Error = Invalid;
    fn try_from(builder: CreateScimDirectoryBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateScimDirectoryBody);
/// Object `CreateScimDirectoryBody group_role_mappingsItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateScimDirectoryBodyGroupRoleMappingsItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    precedence: Option<Int<1, { i64::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scim_group_display_name: Option<Text<0, 255>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scim_group_id: Option<String>,
}

impl CreateScimDirectoryBodyGroupRoleMappingsItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateScimDirectoryBodyGroupRoleMappingsItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("role_id", self.role_id.is_some());
        checks.required("scim_group_id", self.scim_group_id.is_some());
    }
}

/// Makes a [`CreateScimDirectoryBodyGroupRoleMappingsItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateScimDirectoryBodyGroupRoleMappingsItemBuilder {
    checks: Checks,
    value: CreateScimDirectoryBodyGroupRoleMappingsItem,
}

impl CreateScimDirectoryBodyGroupRoleMappingsItemBuilder {
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

    /// `scim_group_id`: a text. Required.
    pub fn scim_group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.scim_group_id = self.checks.take("scim_group_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateScimDirectoryBodyGroupRoleMappingsItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateScimDirectoryBodyGroupRoleMappingsItemBuilder>
    for CreateScimDirectoryBodyGroupRoleMappingsItem
{
    type Error = Invalid;
    fn try_from(
        builder: CreateScimDirectoryBodyGroupRoleMappingsItemBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateScimDirectoryBodyGroupRoleMappingsItem);
/// Object `CreateScimGroupRoleMappingBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateScimGroupRoleMappingBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    precedence: Option<Int<1, { i64::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scim_group_id: Option<String>,
}

impl CreateScimGroupRoleMappingBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateScimGroupRoleMappingBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("role_id", self.role_id.is_some());
        checks.required("scim_group_id", self.scim_group_id.is_some());
    }
}

/// Makes a [`CreateScimGroupRoleMappingBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateScimGroupRoleMappingBodyBuilder {
    checks: Checks,
    value: CreateScimGroupRoleMappingBody,
}

impl CreateScimGroupRoleMappingBodyBuilder {
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

    /// `scim_group_id`: a text. Required.
    pub fn scim_group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.scim_group_id = self.checks.take("scim_group_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateScimGroupRoleMappingBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateScimGroupRoleMappingBodyBuilder> for CreateScimGroupRoleMappingBody {
    type Error = Invalid;
    fn try_from(builder: CreateScimGroupRoleMappingBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateScimGroupRoleMappingBody);
/// Object `DeleteScimGroupRoleMappingResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteScimGroupRoleMappingResponse {
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

/// Object `ListScimDirectoriesResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListScimDirectoriesResponse {
    /// `data`. Always there.
    pub data: Items<ScimDirectory>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListScimGroupRoleMappingsResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListScimGroupRoleMappingsResponse {
    /// `data`. Always there.
    pub data: Items<ScimGroupRoleMapping>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ReplaceScimGroupRoleMappingsBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReplaceScimGroupRoleMappingsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    mappings: Option<List<ReplaceScimGroupRoleMappingsBodyMappingsItem>>,
}

impl ReplaceScimGroupRoleMappingsBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReplaceScimGroupRoleMappingsBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("mappings", self.mappings.is_some());
    }
}

/// Makes a [`ReplaceScimGroupRoleMappingsBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceScimGroupRoleMappingsBodyBuilder {
    checks: Checks,
    value: ReplaceScimGroupRoleMappingsBody,
}

impl ReplaceScimGroupRoleMappingsBodyBuilder {
    /// `mappings`: a list of `ReplaceScimGroupRoleMappingsBodyMappingsItem`. Required.
    pub fn mappings(
        mut self,
        value: impl TryInto<List<ReplaceScimGroupRoleMappingsBodyMappingsItem>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.mappings = self.checks.take("mappings", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReplaceScimGroupRoleMappingsBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReplaceScimGroupRoleMappingsBodyBuilder> for ReplaceScimGroupRoleMappingsBody {
    type Error = Invalid;
    fn try_from(builder: ReplaceScimGroupRoleMappingsBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceScimGroupRoleMappingsBody);
/// Object `ReplaceScimGroupRoleMappingsBody mappingsItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReplaceScimGroupRoleMappingsBodyMappingsItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    role_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scim_group_id: Option<String>,
}

impl ReplaceScimGroupRoleMappingsBodyMappingsItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReplaceScimGroupRoleMappingsBodyMappingsItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("role_id", self.role_id.is_some());
        checks.required("scim_group_id", self.scim_group_id.is_some());
    }
}

/// Makes a [`ReplaceScimGroupRoleMappingsBodyMappingsItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceScimGroupRoleMappingsBodyMappingsItemBuilder {
    checks: Checks,
    value: ReplaceScimGroupRoleMappingsBodyMappingsItem,
}

impl ReplaceScimGroupRoleMappingsBodyMappingsItemBuilder {
    /// `role_id`: a text. Required.
    pub fn role_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role_id = self.checks.take("role_id", value);
        self
    }

    /// `scim_group_id`: a text. Required.
    pub fn scim_group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.scim_group_id = self.checks.take("scim_group_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReplaceScimGroupRoleMappingsBodyMappingsItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReplaceScimGroupRoleMappingsBodyMappingsItemBuilder>
    for ReplaceScimGroupRoleMappingsBodyMappingsItem
{
    type Error = Invalid;
    fn try_from(
        builder: ReplaceScimGroupRoleMappingsBodyMappingsItemBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceScimGroupRoleMappingsBodyMappingsItem);
/// Object `ReplaceScimGroupRoleMappingsResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReplaceScimGroupRoleMappingsResponse {
    /// `data`. Always there.
    pub data: Items<ScimGroupRoleMapping>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `SCIMDirectory`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ScimDirectory {
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
    pub custom_attributes: Option<Items<ScimDirectoryCustomAttributesItem>>,
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
    pub id: crate::ids::ScimDirectoryId,
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

/// Object `ScimDirectory custom_attributesItem`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ScimDirectoryCustomAttributesItem {
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

/// Object `SCIMGroupRoleMapping`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ScimGroupRoleMapping {
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

/// Object `UpdateScimDirectoryBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateScimDirectoryBody {
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

impl UpdateScimDirectoryBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateScimDirectoryBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateScimDirectoryBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateScimDirectoryBodyBuilder {
    checks: Checks,
    value: UpdateScimDirectoryBody,
}

impl UpdateScimDirectoryBodyBuilder {
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
    pub fn build(mut self) -> Result<UpdateScimDirectoryBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateScimDirectoryBodyBuilder> for UpdateScimDirectoryBody {
    type Error = Invalid;
    fn try_from(builder: UpdateScimDirectoryBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateScimDirectoryBody);
