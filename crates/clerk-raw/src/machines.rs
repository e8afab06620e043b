// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Int, IntoInput, IntoList, Items, Listing, Operation, Paging,
    Parameter, Receipt, Seconds, Secret, Text, UnixMillis,
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
        .paging(Paging::offset("offset", "limit"))
        .listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::list_machines`](crate::Client::list_machines), `GET /machines`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListMachinesCall {
    call: Call,
}

impl ListMachinesCall {
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

    /// Machine id (exact) or part of the name.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// `name` or `created_at`, with `+` or `-`; default `-created_at`.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }
}

identity_facade_core::call!(ListMachinesCall -> ListMachinesResponse);
identity_facade_core::paged!(ListMachinesCall -> Machine);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListMachinesCall,
    crate::Client,
    LIST_MACHINES,
    "Lists the machines of the instance, newest first.",
    false,
    [
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<String>("query", "Machine id (exact) or part of the name."),
        query::<String>(
            "order_by",
            "`name` or `created_at`, with `+` or `-`; default `-created_at`."
        )
    ]
);
impl crate::Client {
    /// Lists the machines of the instance, newest first.
    ///
    /// `GET /machines`
    ///
    /// * Returns [`ListMachinesResponse`], with status 200.
    /// * Errors: 400, 401, 403, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `machines`; in `identity-facade`, `clerk-machines`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/machines/get/machines>)
    pub fn list_machines(&self) -> ListMachinesCall {
        let call = self.transport.call(&LIST_MACHINES);
        ListMachinesCall { call }
    }
}

/// Facts of `POST /machines`.
pub static CREATE_MACHINE: Operation =
    Operation::new("CreateMachine", http::Method::POST, "/machines", "machines")
        .body(BodyKind::Required)
        .rules(&[BodyRule::Required("name")])
        .secrets(&["secret_key"]);
/// The call of [`Client::create_machine`](crate::Client::create_machine), `POST /machines`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateMachineCall {
    call: Call,
}

impl CreateMachineCall {
    /// Lifetime in seconds of the machine's tokens when a call sets none; 3600 for a new machine.
    ///
    /// `default_token_ttl`: seconds from 1 to 315360000. Default: `3600`.
    pub fn default_token_ttl(mut self, value: impl IntoInput<Seconds<1, 315360000>>) -> Self {
        self.call.member("default_token_ttl", value.into_input());
        self
    }

    /// `name`: string of 1 to 255 characters. Required.
    pub fn name(mut self, value: impl IntoInput<Text<1, 255>>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Ids of the machines that the new machine may call; at most 150.
    ///
    /// `scoped_machines`: up to 150 strings.
    pub fn scoped_machines<M>(mut self, value: impl IntoList<AtMost<String, 150>, M>) -> Self {
        self.call.member("scoped_machines", value.into_list());
        self
    }
}

identity_facade_core::call!(CreateMachineCall -> CreatedMachine);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateMachineCall,
    crate::Client,
    CREATE_MACHINE,
    "Creates a machine and returns its secret key; scopes may be set at once.",
    false,
    [
        member::<Seconds<1, 315360000>>(
            "default_token_ttl",
            "Lifetime in seconds of the machine's tokens when a call sets none; 3600 for a new machine. Default: `3600`."
        ),
        member::<Text<1, 255>>("name"),
        member::<AtMost<String, 150>>(
            "scoped_machines",
            "Ids of the machines that the new machine may call; at most 150."
        )
    ]
);
impl crate::Client {
    /// Creates a machine and returns its secret key; scopes may be set at once.
    ///
    /// `POST /machines`
    ///
    /// * Required: `name`.
    /// * Returns [`CreatedMachine`], with status 200.
    /// * Errors: 400, 401, 403, 422.
    /// * Secrets: `secret_key`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `machines`; in `identity-facade`, `clerk-machines`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/machines/post/machines>)
    pub fn create_machine(&self) -> CreateMachineCall {
        let call = self.transport.call(&CREATE_MACHINE);
        CreateMachineCall { call }
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
.receipt(Receipt::new(Some("deleted"), &[("id", "machine_id")]));
/// The call of [`Client::delete_machine`](crate::Client::delete_machine), `DELETE /machines/{machine_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteMachineCall {
    call: Call,
}

identity_facade_core::call!(DeleteMachineCall -> DeleteMachineResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteMachineCall,
    crate::Client,
    DELETE_MACHINE,
    "Deletes a machine by its id.",
    false,
    [identifier::<crate::ids::MachineId>("machine_id")]
);
impl crate::Client {
    /// Deletes a machine by its id.
    ///
    /// `DELETE /machines/{machine_id}`
    ///
    /// * Required: `machine_id`.
    /// * Returns [`DeleteMachineResponse`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `machines`; in `identity-facade`, `clerk-machines`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/machines/delete/machines/%7Bmachine_id%7D>)
    pub fn delete_machine(
        &self,
        machine_id: impl IntoInput<crate::ids::MachineId>,
    ) -> DeleteMachineCall {
        let mut call = self.transport.call(&DELETE_MACHINE);
        call.path("machine_id", machine_id.into_input());
        DeleteMachineCall { call }
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
/// The call of [`Client::get_machine`](crate::Client::get_machine), `GET /machines/{machine_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetMachineCall {
    call: Call,
}

identity_facade_core::call!(GetMachineCall -> Machine);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetMachineCall,
    crate::Client,
    GET_MACHINE,
    "Returns one machine with the machines it may call.",
    false,
    [identifier::<crate::ids::MachineId>("machine_id")]
);
impl crate::Client {
    /// Returns one machine with the machines it may call.
    ///
    /// `GET /machines/{machine_id}`
    ///
    /// * Required: `machine_id`.
    /// * Returns [`Machine`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `machines`; in `identity-facade`, `clerk-machines`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/machines/get/machines/%7Bmachine_id%7D>)
    pub fn get_machine(&self, machine_id: impl IntoInput<crate::ids::MachineId>) -> GetMachineCall {
        let mut call = self.transport.call(&GET_MACHINE);
        call.path("machine_id", machine_id.into_input());
        GetMachineCall { call }
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
/// The call of [`Client::update_machine`](crate::Client::update_machine), `PATCH /machines/{machine_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateMachineCall {
    call: Call,
}

impl UpdateMachineCall {
    /// Lifetime in seconds of the machine's tokens when a call sets none; 3600 for a new machine.
    ///
    /// `default_token_ttl`: seconds from 1 to 315360000.
    pub fn default_token_ttl(mut self, value: impl IntoInput<Seconds<1, 315360000>>) -> Self {
        self.call.member("default_token_ttl", value.into_input());
        self
    }

    /// `name`: string of 1 to 255 characters.
    pub fn name(mut self, value: impl IntoInput<Text<1, 255>>) -> Self {
        self.call.member("name", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateMachineCall -> Machine);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateMachineCall,
    crate::Client,
    UPDATE_MACHINE,
    "Updates the name or default token lifetime of a machine; the rest stays.",
    false,
    [
        identifier::<crate::ids::MachineId>("machine_id"),
        member::<Seconds<1, 315360000>>(
            "default_token_ttl",
            "Lifetime in seconds of the machine's tokens when a call sets none; 3600 for a new machine."
        ),
        member::<Text<1, 255>>("name")
    ]
);
impl crate::Client {
    /// Updates the name or default token lifetime of a machine; the rest stays.
    ///
    /// `PATCH /machines/{machine_id}`
    ///
    /// * Required: `machine_id`.
    /// * Returns [`Machine`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `machines`; in `identity-facade`, `clerk-machines`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/machines/patch/machines/%7Bmachine_id%7D>)
    pub fn update_machine(
        &self,
        machine_id: impl IntoInput<crate::ids::MachineId>,
    ) -> UpdateMachineCall {
        let mut call = self.transport.call(&UPDATE_MACHINE);
        call.path("machine_id", machine_id.into_input());
        UpdateMachineCall { call }
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
.body(BodyKind::Required)
.rules(&[BodyRule::Required("to_machine_id")]);
/// The call of [`Client::create_machine_scope`](crate::Client::create_machine_scope), `POST /machines/{machine_id}/scopes`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateMachineScopeCall {
    call: Call,
}

impl CreateMachineScopeCall {
    /// `to_machine_id`: string. Required.
    pub fn to_machine_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("to_machine_id", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateMachineScopeCall -> MachineScope);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateMachineScopeCall,
    crate::Client,
    CREATE_MACHINE_SCOPE,
    "Lets one machine call another; at most 150 scopes per machine.",
    false,
    [
        identifier::<crate::ids::MachineId>("machine_id"),
        member::<String>("to_machine_id")
    ]
);
impl crate::Client {
    /// Lets one machine call another; at most 150 scopes per machine.
    ///
    /// `POST /machines/{machine_id}/scopes`
    ///
    /// * Required: `machine_id`, `to_machine_id`.
    /// * Returns [`MachineScope`], with status 200.
    /// * Errors: 400, 401, 403, 404, 409, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `machines`; in `identity-facade`, `clerk-machines`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/machines/post/machines/%7Bmachine_id%7D/scopes>)
    pub fn create_machine_scope(
        &self,
        machine_id: impl IntoInput<crate::ids::MachineId>,
    ) -> CreateMachineScopeCall {
        let mut call = self.transport.call(&CREATE_MACHINE_SCOPE);
        call.path("machine_id", machine_id.into_input());
        CreateMachineScopeCall { call }
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
.receipt(Receipt::new(
    Some("deleted"),
    &[
        ("from_machine_id", "machine_id"),
        ("to_machine_id", "other_machine_id"),
    ],
));
/// The call of [`Client::delete_machine_scope`](crate::Client::delete_machine_scope), `DELETE /machines/{machine_id}/scopes/{other_machine_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteMachineScopeCall {
    call: Call,
}

identity_facade_core::call!(DeleteMachineScopeCall -> MachineScope);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteMachineScopeCall,
    crate::Client,
    DELETE_MACHINE_SCOPE,
    "Removes the access of one machine to another; both machines stay.",
    false,
    [
        identifier::<crate::ids::MachineId>("machine_id"),
        identifier::<crate::ids::MachineId>("other_machine_id")
    ]
);
impl crate::Client {
    /// Removes the access of one machine to another; both machines stay.
    ///
    /// `DELETE /machines/{machine_id}/scopes/{other_machine_id}`
    ///
    /// * Required: `machine_id`, `other_machine_id`.
    /// * Returns [`MachineScope`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `machines`; in `identity-facade`, `clerk-machines`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/machines/delete/machines/%7Bmachine_id%7D/scopes/%7Bother_machine_id%7D>)
    pub fn delete_machine_scope(
        &self,
        machine_id: impl IntoInput<crate::ids::MachineId>,
        other_machine_id: impl IntoInput<crate::ids::MachineId>,
    ) -> DeleteMachineScopeCall {
        let mut call = self.transport.call(&DELETE_MACHINE_SCOPE);
        call.path("machine_id", machine_id.into_input());
        call.path("other_machine_id", other_machine_id.into_input());
        DeleteMachineScopeCall { call }
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
/// The call of [`Client::get_machine_secret_key`](crate::Client::get_machine_secret_key), `GET /machines/{machine_id}/secret_key`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetMachineSecretKeyCall {
    call: Call,
}

identity_facade_core::call!(GetMachineSecretKeyCall -> MachineSecretKey);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetMachineSecretKeyCall,
    crate::Client,
    GET_MACHINE_SECRET_KEY,
    "Returns the current secret key of a machine without rotating it.",
    false,
    [identifier::<crate::ids::MachineId>("machine_id")]
);
impl crate::Client {
    /// Returns the current secret key of a machine without rotating it.
    ///
    /// `GET /machines/{machine_id}/secret_key`
    ///
    /// * Required: `machine_id`.
    /// * Returns [`MachineSecretKey`], with status 200.
    /// * Errors: 400, 401, 403, 404.
    /// * Secrets: `secret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `machines`; in `identity-facade`, `clerk-machines`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/machines/get/machines/%7Bmachine_id%7D/secret_key>)
    pub fn get_machine_secret_key(
        &self,
        machine_id: impl IntoInput<crate::ids::MachineId>,
    ) -> GetMachineSecretKeyCall {
        let mut call = self.transport.call(&GET_MACHINE_SECRET_KEY);
        call.path("machine_id", machine_id.into_input());
        GetMachineSecretKeyCall { call }
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
.rules(&[BodyRule::Required("previous_token_ttl")])
.secrets(&["secret"]);
/// The call of [`Client::rotate_machine_secret_key`](crate::Client::rotate_machine_secret_key), `POST /machines/{machine_id}/secret_key/rotate`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RotateMachineSecretKeyCall {
    call: Call,
}

impl RotateMachineSecretKeyCall {
    /// In seconds (0 to 28800), how long the old secret key keeps working; 0 ends it at once.
    ///
    /// `previous_token_ttl`: seconds from 0 to 28800. Required.
    pub fn previous_token_ttl(mut self, value: impl IntoInput<Seconds<0, 28800>>) -> Self {
        self.call.member("previous_token_ttl", value.into_input());
        self
    }
}

identity_facade_core::call!(RotateMachineSecretKeyCall -> MachineSecretKey);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RotateMachineSecretKeyCall,
    crate::Client,
    ROTATE_MACHINE_SECRET_KEY,
    "Rotates the secret key of a machine; the old key works for `previous_token_ttl`.",
    false,
    [
        identifier::<crate::ids::MachineId>("machine_id"),
        member::<Seconds<0, 28800>>(
            "previous_token_ttl",
            "In seconds (0 to 28800), how long the old secret key keeps working; 0 ends it at once."
        )
    ]
);
impl crate::Client {
    /// Rotates the secret key of a machine; the old key works for `previous_token_ttl`.
    ///
    /// `POST /machines/{machine_id}/secret_key/rotate`
    ///
    /// * Required: `machine_id`, `previous_token_ttl`.
    /// * Returns [`MachineSecretKey`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Secrets: `secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `machines`; in `identity-facade`, `clerk-machines`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/machines/post/machines/%7Bmachine_id%7D/secret_key/rotate>)
    pub fn rotate_machine_secret_key(
        &self,
        machine_id: impl IntoInput<crate::ids::MachineId>,
    ) -> RotateMachineSecretKeyCall {
        let mut call = self.transport.call(&ROTATE_MACHINE_SECRET_KEY);
        call.path("machine_id", machine_id.into_input());
        RotateMachineSecretKeyCall { call }
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

/// Object `CreatedMachine`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreatedMachine {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// Lifetime in seconds of the machine's tokens when a call sets none; 3600 for a new machine.
    ///
    /// `default_token_ttl`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub default_token_ttl: Option<i64>,
    /// `id`. Required.
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
    /// Ids of the machines that the new machine may call; at most 150.
    ///
    /// `scoped_machines`. Required.
    pub scoped_machines: Items<MachineWithoutScopedMachines>,
    /// `secret_key`. Secret: redacted in debug output.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret_key: Secret,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `DeleteMachineResponse`.
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

/// Object `ListMachinesResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListMachinesResponse {
    /// `data`. Required.
    pub data: Items<Machine>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `Machine`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Machine {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// Lifetime in seconds of the machine's tokens when a call sets none; 3600 for a new machine.
    ///
    /// `default_token_ttl`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub default_token_ttl: Option<i64>,
    /// `id`. Required.
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
    /// Ids of the machines that the new machine may call; at most 150.
    ///
    /// `scoped_machines`. Required.
    pub scoped_machines: Items<MachineWithoutScopedMachines>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `MachineScope`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MachineScope {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `deleted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub deleted: bool,
    /// `from_machine_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub from_machine_id: crate::ids::MachineId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `to_machine_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub to_machine_id: crate::ids::MachineId,
}

/// Object `MachineSecretKey`.
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
    /// `secret`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Secret,
}

/// Object `MachineWithoutScopedMachines`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MachineWithoutScopedMachines {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// Lifetime in seconds of the machine's tokens when a call sets none; 3600 for a new machine.
    ///
    /// `default_token_ttl`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub default_token_ttl: Option<i64>,
    /// `id`. Required.
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
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}
