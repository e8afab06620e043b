// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, Items, Listing, Operation, Paginated, Paging,
    Parameter, Secret, UnixMillis,
};

/// Facts of `GET /clients`.
pub static GET_CLIENT_LIST: Operation =
    Operation::new("GetClientList", http::Method::GET, "/clients", "clients")
        .parameters(&[
            Parameter::query("paginated"),
            Parameter::query("limit"),
            Parameter::query("offset"),
        ])
        .idempotent()
        .deprecated()
        .paginated(Paginated::new("data", "total_count"))
        .paging(Paging::offset("offset", "limit"))
        .listing(Listing::new().largest(500));
/// The call of [`Client::get_client_list`](crate::Client::get_client_list), `GET /clients`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetClientListCall {
    call: Call,
}

impl GetClientListCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
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

identity_facade_core::call!(GetClientListCall -> Items < Client >);
identity_facade_core::paged!(GetClientListCall -> Client);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetClientListCall,
    crate::Client,
    GET_CLIENT_LIST,
    "Lists all clients, newest first (deprecated).",
    false,
    [
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists all clients, newest first (deprecated).
    ///
    /// `GET /clients`
    ///
    /// * Returns list of `Client`, with status 200.
    /// * Errors: 400, 401, 410, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Deprecated.
    /// * Feature `clients`; in `identity-facade`, `clerk-clients`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/clients/get/clients>)
    #[deprecated]
    pub fn get_client_list(&self) -> GetClientListCall {
        let call = self.transport.call(&GET_CLIENT_LIST);
        GetClientListCall { call }
    }
}

/// Facts of `POST /clients/verify`.
pub static VERIFY_CLIENT: Operation = Operation::new(
    "VerifyClient",
    http::Method::POST,
    "/clients/verify",
    "clients",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("token")])
.idempotent()
.secrets(&["token"]);
/// The call of [`Client::verify_client`](crate::Client::verify_client), `POST /clients/verify`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct VerifyClientCall {
    call: Call,
}

impl VerifyClientCall {
    /// `token`: secret string. Required.
    pub fn token(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("token", value.into_input());
        self
    }
}

identity_facade_core::call!(VerifyClientCall -> Client);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    VerifyClientCall,
    crate::Client,
    VERIFY_CLIENT,
    "Verifies a client token (JWT) and returns the client it belongs to.",
    false,
    [member::<Secret>("token")]
);
impl crate::Client {
    /// Verifies a client token (JWT) and returns the client it belongs to.
    ///
    /// `POST /clients/verify`
    ///
    /// * Required: `token`.
    /// * Returns [`Client`], with status 200.
    /// * Errors: 400, 401, 404.
    /// * Secrets: `token`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `clients`; in `identity-facade`, `clerk-clients`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/clients/post/clients/verify>)
    pub fn verify_client(&self) -> VerifyClientCall {
        let call = self.transport.call(&VERIFY_CLIENT);
        VerifyClientCall { call }
    }
}

/// Facts of `GET /clients/{client_id}`.
pub static GET_CLIENT: Operation = Operation::new(
    "GetClient",
    http::Method::GET,
    "/clients/{client_id}",
    "clients",
)
.parameters(&[Parameter::path("client_id")])
.idempotent();
/// The call of [`Client::get_client`](crate::Client::get_client), `GET /clients/{client_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetClientCall {
    call: Call,
}

identity_facade_core::call!(GetClientCall -> Client);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetClientCall,
    crate::Client,
    GET_CLIENT,
    "Returns one client, that is a device with its sessions.",
    false,
    [identifier::<crate::ids::ClientId>("client_id")]
);
impl crate::Client {
    /// Returns one client, that is a device with its sessions.
    ///
    /// `GET /clients/{client_id}`
    ///
    /// * Required: `client_id`.
    /// * Returns [`Client`], with status 200.
    /// * Errors: 400, 401, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `clients`; in `identity-facade`, `clerk-clients`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/clients/get/clients/%7Bclient_id%7D>)
    pub fn get_client(&self, client_id: impl IntoInput<crate::ids::ClientId>) -> GetClientCall {
        let mut call = self.transport.call(&GET_CLIENT);
        call.path("client_id", client_id.into_input());
        GetClientCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_CLIENT_LIST, &VERIFY_CLIENT, &GET_CLIENT];
/// Object `Client`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Client {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ClientId,
    /// `last_active_session_id`, may be null.
    pub last_active_session_id: Option<crate::ids::SessionId>,
    /// `last_authentication_strategy`, may be null.
    pub last_authentication_strategy: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `session_ids`. Required.
    pub session_ids: Items<crate::ids::SessionId>,
    /// `sessions`. Required.
    pub sessions: Items<crate::shared::Session>,
    /// `sign_in_id`, may be null.
    pub sign_in_id: Option<String>,
    /// `sign_up_id`, may be null.
    pub sign_up_id: Option<crate::ids::SignUpId>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}
