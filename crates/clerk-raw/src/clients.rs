// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Operation, Paginated, Paging,
    Parameter, Reply, Secret, UnixMillis,
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
        .paginated(Paginated {
            items: "data",
            total: "total_count",
        })
        .paging(Paging::Offset {
            offset: "offset",
            limit: "limit",
        });
/// `GET /clients`, made by [`get_client_list`](crate::Client::get_client_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetClientListCall {
    call: Call,
}

impl GetClientListCall {
    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
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
    pub async fn send(self) -> Result<Reply<Items<Client>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /clients`
    ///
    /// Success is 200 with a list of `Client`.
    /// Failures that the vendor lists: 400, 401, 410, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/clients/get/clients>)
    #[deprecated = "the vendor advises against it"]
    pub fn get_client_list(&self) -> GetClientListCall {
        GetClientListCall {
            call: self.transport.call(&GET_CLIENT_LIST),
        }
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
.idempotent()
.secrets(&["token"]);
/// `POST /clients/verify`, made by [`verify_client`](crate::Client::verify_client).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct VerifyClientCall {
    call: Call,
}

impl VerifyClientCall {
    /// The JSON body. Required. `VerifyClientBody`.
    pub fn body(mut self, value: impl TryInto<VerifyClientBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Client>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /clients/verify`
    ///
    /// Required: the body.
    /// Success is 200 with `Client`.
    /// Failures that the vendor lists: 400, 401, 404.
    /// Secrets in it: `token`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/clients/post/clients/verify>)
    pub fn verify_client(&self) -> VerifyClientCall {
        VerifyClientCall {
            call: self.transport.call(&VERIFY_CLIENT),
        }
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
/// `GET /clients/{client_id}`, made by [`get_client`](crate::Client::get_client).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetClientCall {
    call: Call,
}

impl GetClientCall {
    /// Path segment `client_id`: a text. Required.
    pub fn client_id(
        mut self,
        value: impl TryInto<crate::ids::ClientId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("client_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Client>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /clients/{client_id}`
    ///
    /// Required: `client_id`.
    /// Success is 200 with `Client`.
    /// Failures that the vendor lists: 400, 401, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/clients/get/clients/%7Bclient_id%7D>)
    pub fn get_client(&self) -> GetClientCall {
        GetClientCall {
            call: self.transport.call(&GET_CLIENT),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_CLIENT_LIST, &VERIFY_CLIENT, &GET_CLIENT];
/// Object `Client`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Client {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Always there.
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
    /// `session_ids`. Always there.
    pub session_ids: Items<crate::ids::SessionId>,
    /// `sessions`. Always there.
    pub sessions: Items<crate::shared::Session>,
    /// `sign_in_id`, may be null.
    pub sign_in_id: Option<String>,
    /// `sign_up_id`, may be null.
    pub sign_up_id: Option<crate::ids::SignUpId>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `VerifyClientBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct VerifyClientBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<Secret>,
}

impl VerifyClientBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> VerifyClientBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("token", self.token.is_some());
    }
}

/// Makes a [`VerifyClientBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct VerifyClientBodyBuilder {
    checks: Checks,
    value: VerifyClientBody,
}

impl VerifyClientBodyBuilder {
    /// `token`: a secret text. Required.
    pub fn token(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.token = self.checks.take("token", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<VerifyClientBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<VerifyClientBodyBuilder> for VerifyClientBody {
    type Error = Invalid;
    fn try_from(builder: VerifyClientBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(VerifyClientBody);
