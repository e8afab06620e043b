// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Operation, Paging,
    Parameter, Receipt, Reply, Secret, Text, UnixMillis,
};

/// Facts of `GET /machines`.
pub static LIST_MACHINES: Operation =
    Operation::new("ListMachines", http::Method::GET, "/machines", "machines")
        .parameters(&[
            Parameter::query("limit"),
            Parameter::query("offset"),
            Parameter::query("query"),
            Parameter::query("order_by"),
        ])
        .idempotent()
        .paging(Paging::Offset {
            offset: "offset",
            limit: "limit",
        });
/// `GET /machines`, made by [`list_machines`](crate::Client::list_machines).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListMachinesCall {
    call: Call,
}

impl ListMachinesCall {
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

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ListMachinesResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /machines`
    ///
    /// Success is 200 with `ListMachinesResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/machines/get/machines>)
    pub fn list_machines(&self) -> ListMachinesCall {
        ListMachinesCall {
            call: self.transport.call(&LIST_MACHINES),
        }
    }
}

/// Facts of `POST /machines`.
pub static CREATE_MACHINE: Operation =
    Operation::new("CreateMachine", http::Method::POST, "/machines", "machines")
        .body(BodyKind::Required)
        .secrets(&["secret_key"]);
/// `POST /machines`, made by [`create_machine`](crate::Client::create_machine).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateMachineCall {
    call: Call,
}

impl CreateMachineCall {
    /// The JSON body. Required. `CreateMachineBody`.
    pub fn body(mut self, value: impl TryInto<CreateMachineBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CreatedMachine>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /machines`
    ///
    /// Required: the body.
    /// Success is 200 with `CreatedMachine`.
    /// Failures that the vendor lists: 400, 401, 403, 422.
    /// Secrets in it: `secret_key`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/machines/post/machines>)
    pub fn create_machine(&self) -> CreateMachineCall {
        CreateMachineCall {
            call: self.transport.call(&CREATE_MACHINE),
        }
    }
}

/// Facts of `DELETE /machines/{machine_id}`.
pub static DELETE_MACHINE: Operation = Operation::new(
    "DeleteMachine",
    http::Method::DELETE,
    "/machines/{machine_id}",
    "machines",
)
.parameters(&[Parameter::path("machine_id")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "machine_id")],
});
/// `DELETE /machines/{machine_id}`, made by [`delete_machine`](crate::Client::delete_machine).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteMachineCall {
    call: Call,
}

impl DeleteMachineCall {
    /// Path segment `machine_id`: a text. Required.
    pub fn machine_id(
        mut self,
        value: impl TryInto<crate::ids::MachineId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("machine_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DeleteMachineResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /machines/{machine_id}`
    ///
    /// Required: `machine_id`.
    /// Success is 200 with `DeleteMachineResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/machines/delete/machines/%7Bmachine_id%7D>)
    pub fn delete_machine(&self) -> DeleteMachineCall {
        DeleteMachineCall {
            call: self.transport.call(&DELETE_MACHINE),
        }
    }
}

/// Facts of `GET /machines/{machine_id}`.
pub static GET_MACHINE: Operation = Operation::new(
    "GetMachine",
    http::Method::GET,
    "/machines/{machine_id}",
    "machines",
)
.parameters(&[Parameter::path("machine_id")])
.idempotent();
/// `GET /machines/{machine_id}`, made by [`get_machine`](crate::Client::get_machine).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetMachineCall {
    call: Call,
}

impl GetMachineCall {
    /// Path segment `machine_id`: a text. Required.
    pub fn machine_id(
        mut self,
        value: impl TryInto<crate::ids::MachineId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("machine_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Machine>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /machines/{machine_id}`
    ///
    /// Required: `machine_id`.
    /// Success is 200 with `Machine`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/machines/get/machines/%7Bmachine_id%7D>)
    pub fn get_machine(&self) -> GetMachineCall {
        GetMachineCall {
            call: self.transport.call(&GET_MACHINE),
        }
    }
}

/// Facts of `PATCH /machines/{machine_id}`.
pub static UPDATE_MACHINE: Operation = Operation::new(
    "UpdateMachine",
    http::Method::PATCH,
    "/machines/{machine_id}",
    "machines",
)
.parameters(&[Parameter::path("machine_id")])
.body(BodyKind::Optional);
/// `PATCH /machines/{machine_id}`, made by [`update_machine`](crate::Client::update_machine).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateMachineCall {
    call: Call,
}

impl UpdateMachineCall {
    /// Path segment `machine_id`: a text. Required.
    pub fn machine_id(
        mut self,
        value: impl TryInto<crate::ids::MachineId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("machine_id", value.try_into());
        self
    }

    /// The JSON body. `UpdateMachineBody`.
    pub fn body(mut self, value: impl TryInto<UpdateMachineBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Machine>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /machines/{machine_id}`
    ///
    /// Required: `machine_id`.
    /// Success is 200 with `Machine`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/machines/patch/machines/%7Bmachine_id%7D>)
    pub fn update_machine(&self) -> UpdateMachineCall {
        UpdateMachineCall {
            call: self.transport.call(&UPDATE_MACHINE),
        }
    }
}

/// Facts of `POST /machines/{machine_id}/scopes`.
pub static CREATE_MACHINE_SCOPE: Operation = Operation::new(
    "CreateMachineScope",
    http::Method::POST,
    "/machines/{machine_id}/scopes",
    "machines",
)
.parameters(&[Parameter::path("machine_id")])
.body(BodyKind::Required);
/// `POST /machines/{machine_id}/scopes`, made by [`create_machine_scope`](crate::Client::create_machine_scope).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateMachineScopeCall {
    call: Call,
}

impl CreateMachineScopeCall {
    /// Path segment `machine_id`: a text. Required.
    pub fn machine_id(
        mut self,
        value: impl TryInto<crate::ids::MachineId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("machine_id", value.try_into());
        self
    }

    /// The JSON body. Required. `CreateMachineScopeBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateMachineScopeBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<MachineScope>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /machines/{machine_id}/scopes`
    ///
    /// Required: `machine_id`, the body.
    /// Success is 200 with `MachineScope`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 409, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/machines/post/machines/%7Bmachine_id%7D/scopes>)
    pub fn create_machine_scope(&self) -> CreateMachineScopeCall {
        CreateMachineScopeCall {
            call: self.transport.call(&CREATE_MACHINE_SCOPE),
        }
    }
}

/// Facts of `DELETE /machines/{machine_id}/scopes/{other_machine_id}`.
pub static DELETE_MACHINE_SCOPE: Operation = Operation::new(
    "DeleteMachineScope",
    http::Method::DELETE,
    "/machines/{machine_id}/scopes/{other_machine_id}",
    "machines",
)
.parameters(&[
    Parameter::path("machine_id"),
    Parameter::path("other_machine_id"),
])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[
        ("from_machine_id", "machine_id"),
        ("to_machine_id", "other_machine_id"),
    ],
});
/// `DELETE /machines/{machine_id}/scopes/{other_machine_id}`, made by [`delete_machine_scope`](crate::Client::delete_machine_scope).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteMachineScopeCall {
    call: Call,
}

impl DeleteMachineScopeCall {
    /// Path segment `machine_id`: a text. Required.
    pub fn machine_id(
        mut self,
        value: impl TryInto<crate::ids::MachineId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("machine_id", value.try_into());
        self
    }

    /// Path segment `other_machine_id`: a text. Required.
    pub fn other_machine_id(
        mut self,
        value: impl TryInto<crate::ids::MachineId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("other_machine_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DeleteMachineScopeResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /machines/{machine_id}/scopes/{other_machine_id}`
    ///
    /// Required: `machine_id`, `other_machine_id`.
    /// Success is 200 with `DeleteMachineScopeResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/machines/delete/machines/%7Bmachine_id%7D/scopes/%7Bother_machine_id%7D>)
    pub fn delete_machine_scope(&self) -> DeleteMachineScopeCall {
        DeleteMachineScopeCall {
            call: self.transport.call(&DELETE_MACHINE_SCOPE),
        }
    }
}

/// Facts of `GET /machines/{machine_id}/secret_key`.
pub static GET_MACHINE_SECRET_KEY: Operation = Operation::new(
    "GetMachineSecretKey",
    http::Method::GET,
    "/machines/{machine_id}/secret_key",
    "machines",
)
.parameters(&[Parameter::path("machine_id")])
.idempotent()
.secrets(&["secret"]);
/// `GET /machines/{machine_id}/secret_key`, made by [`get_machine_secret_key`](crate::Client::get_machine_secret_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetMachineSecretKeyCall {
    call: Call,
}

impl GetMachineSecretKeyCall {
    /// Path segment `machine_id`: a text. Required.
    pub fn machine_id(
        mut self,
        value: impl TryInto<crate::ids::MachineId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("machine_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<MachineSecretKey>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /machines/{machine_id}/secret_key`
    ///
    /// Required: `machine_id`.
    /// Success is 200 with `MachineSecretKey`.
    /// Failures that the vendor lists: 400, 401, 403, 404.
    /// Secrets in it: `secret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/machines/get/machines/%7Bmachine_id%7D/secret_key>)
    pub fn get_machine_secret_key(&self) -> GetMachineSecretKeyCall {
        GetMachineSecretKeyCall {
            call: self.transport.call(&GET_MACHINE_SECRET_KEY),
        }
    }
}

/// Facts of `POST /machines/{machine_id}/secret_key/rotate`.
pub static ROTATE_MACHINE_SECRET_KEY: Operation = Operation::new(
    "RotateMachineSecretKey",
    http::Method::POST,
    "/machines/{machine_id}/secret_key/rotate",
    "machines",
)
.parameters(&[Parameter::path("machine_id")])
.body(BodyKind::Required)
.secrets(&["secret"]);
/// `POST /machines/{machine_id}/secret_key/rotate`, made by [`rotate_machine_secret_key`](crate::Client::rotate_machine_secret_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RotateMachineSecretKeyCall {
    call: Call,
}

impl RotateMachineSecretKeyCall {
    /// Path segment `machine_id`: a text. Required.
    pub fn machine_id(
        mut self,
        value: impl TryInto<crate::ids::MachineId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("machine_id", value.try_into());
        self
    }

    /// The JSON body. Required. `RotateMachineSecretKeyBody`.
    pub fn body(
        mut self,
        value: impl TryInto<RotateMachineSecretKeyBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<MachineSecretKey>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /machines/{machine_id}/secret_key/rotate`
    ///
    /// Required: `machine_id`, the body.
    /// Success is 200 with `MachineSecretKey`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Secrets in it: `secret`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/machines/post/machines/%7Bmachine_id%7D/secret_key/rotate>)
    pub fn rotate_machine_secret_key(&self) -> RotateMachineSecretKeyCall {
        RotateMachineSecretKeyCall {
            call: self.transport.call(&ROTATE_MACHINE_SECRET_KEY),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_MACHINES,
    &CREATE_MACHINE,
    &DELETE_MACHINE,
    &GET_MACHINE,
    &UPDATE_MACHINE,
    &CREATE_MACHINE_SCOPE,
    &DELETE_MACHINE_SCOPE,
    &GET_MACHINE_SECRET_KEY,
    &ROTATE_MACHINE_SECRET_KEY,
];

/// Object `CreateMachineBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateMachineBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    default_token_ttl: Option<Int<1, 315360000>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<1, 255>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scoped_machines: Option<AtMost<String, 150>>,
}

impl CreateMachineBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateMachineBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreateMachineBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateMachineBodyBuilder {
    checks: Checks,
    value: CreateMachineBody,
}

impl CreateMachineBodyBuilder {
    /// `default_token_ttl`: a whole number from 1 to 315360000. Unset, the vendor takes `3600`.
    pub fn default_token_ttl(
        mut self,
        value: impl TryInto<Int<1, 315360000>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_token_ttl = self.checks.take("default_token_ttl", value);
        self
    }

    /// `name`: a text of 1 to 255 characters. Required.
    pub fn name(mut self, value: impl TryInto<Text<1, 255>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `scoped_machines`: a list, at most 150 long, of texts.
    pub fn scoped_machines(
        mut self,
        value: impl TryInto<AtMost<String, 150>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.scoped_machines = self.checks.take("scoped_machines", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateMachineBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateMachineBodyBuilder> for CreateMachineBody {
    type Error = Invalid;
    fn try_from(builder: CreateMachineBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateMachineBody);
/// Object `CreateMachineScopeBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateMachineScopeBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    to_machine_id: Option<String>,
}

impl CreateMachineScopeBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateMachineScopeBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("to_machine_id", self.to_machine_id.is_some());
    }
}

/// Makes a [`CreateMachineScopeBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateMachineScopeBodyBuilder {
    checks: Checks,
    value: CreateMachineScopeBody,
}

impl CreateMachineScopeBodyBuilder {
    /// `to_machine_id`: a text. Required.
    pub fn to_machine_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.to_machine_id = self.checks.take("to_machine_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateMachineScopeBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateMachineScopeBodyBuilder> for CreateMachineScopeBody {
    type Error = Invalid;
    fn try_from(builder: CreateMachineScopeBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateMachineScopeBody);
/// Object `CreatedMachine`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreatedMachine {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `default_token_ttl`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub default_token_ttl: Option<i64>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::MachineId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
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
    /// `scoped_machines`. Always there.
    pub scoped_machines: Items<MachineWithoutScopedMachines>,
    /// `secret_key`. A secret: its debug output is redacted.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret_key: Secret,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `DeleteMachineResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteMachineResponse {
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
    pub id: crate::ids::MachineId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Object `DeleteMachineScopeResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteMachineScopeResponse {
    /// `deleted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub deleted: bool,
    /// `from_machine_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub from_machine_id: crate::ids::MachineId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `to_machine_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub to_machine_id: crate::ids::MachineId,
}

/// Object `ListMachinesResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListMachinesResponse {
    /// `data`. Always there.
    pub data: Items<Machine>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `Machine`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Machine {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `default_token_ttl`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub default_token_ttl: Option<i64>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::MachineId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
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
    /// `scoped_machines`. Always there.
    pub scoped_machines: Items<MachineWithoutScopedMachines>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `MachineScope`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MachineScope {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `from_machine_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub from_machine_id: crate::ids::MachineId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `to_machine_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub to_machine_id: crate::ids::MachineId,
}

/// Object `MachineSecretKey`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MachineSecretKey {
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `secret`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Secret,
}

/// Object `MachineWithoutScopedMachines`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MachineWithoutScopedMachines {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `default_token_ttl`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub default_token_ttl: Option<i64>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::MachineId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
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

/// Object `RotateMachineSecretKeyBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RotateMachineSecretKeyBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    previous_token_ttl: Option<Int<0, 28800>>,
}

impl RotateMachineSecretKeyBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RotateMachineSecretKeyBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("previous_token_ttl", self.previous_token_ttl.is_some());
    }
}

/// Makes a [`RotateMachineSecretKeyBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RotateMachineSecretKeyBodyBuilder {
    checks: Checks,
    value: RotateMachineSecretKeyBody,
}

impl RotateMachineSecretKeyBodyBuilder {
    /// `previous_token_ttl`: a whole number from 0 to 28800. Required.
    pub fn previous_token_ttl(
        mut self,
        value: impl TryInto<Int<0, 28800>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.previous_token_ttl = self.checks.take("previous_token_ttl", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RotateMachineSecretKeyBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RotateMachineSecretKeyBodyBuilder> for RotateMachineSecretKeyBody {
    type Error = Invalid;
    fn try_from(builder: RotateMachineSecretKeyBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RotateMachineSecretKeyBody);
/// Object `UpdateMachineBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateMachineBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    default_token_ttl: Option<Int<1, 315360000>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<1, 255>>,
}

impl UpdateMachineBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateMachineBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateMachineBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateMachineBodyBuilder {
    checks: Checks,
    value: UpdateMachineBody,
}

impl UpdateMachineBodyBuilder {
    /// `default_token_ttl`: a whole number from 1 to 315360000.
    pub fn default_token_ttl(
        mut self,
        value: impl TryInto<Int<1, 315360000>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_token_ttl = self.checks.take("default_token_ttl", value);
        self
    }

    /// `name`: a text of 1 to 255 characters.
    pub fn name(mut self, value: impl TryInto<Text<1, 255>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateMachineBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateMachineBodyBuilder> for UpdateMachineBody {
    type Error = Invalid;
    fn try_from(builder: UpdateMachineBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateMachineBody);
