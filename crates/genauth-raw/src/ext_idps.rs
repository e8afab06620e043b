// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, IntoInput, IntoList, Items, List, Open, Operation, Parameter,
    Receipt, Redacted, Secret,
};

/// Facts of `POST /api/v3/change-ext-idp-conn-state`.
pub static CHANGE_EXT_IDP_CONN_STATE: Operation = Operation::new(
    "changeExtIdpConnState",
    http::Method::POST,
    "/api/v3/change-ext-idp-conn-state",
    "ext-idps",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("appId"),
    BodyRule::Required("enabled"),
    BodyRule::Required("id"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::change_ext_idp_conn_state`](crate::Client::change_ext_idp_conn_state), `POST /api/v3/change-ext-idp-conn-state`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ChangeExtIdpConnStateCall {
    call: Call,
}

impl ChangeExtIdpConnStateCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `appIds`: list of strings.
    pub fn app_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("appIds", value.into_list());
        self
    }

    /// `enabled`: boolean. Required.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// ID of the identity provider connection, not of the provider.
    ///
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }
}

identity_facade_core::call!(ChangeExtIdpConnStateCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ChangeExtIdpConnStateCall,
    crate::Client,
    CHANGE_EXT_IDP_CONN_STATE,
    "Enables or disables one identity provider connection for applications.",
    false,
    [
        member::<String>("appId"),
        member::<List<String>>("appIds"),
        member::<bool>("enabled"),
        member::<String>(
            "id",
            "ID of the identity provider connection, not of the provider."
        ),
        member::<String>("tenantId")
    ]
);
impl crate::Client {
    /// Enables or disables one identity provider connection for applications.
    ///
    /// `POST /api/v3/change-ext-idp-conn-state`
    ///
    /// * Required: `appId`, `enabled`, `id`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn change_ext_idp_conn_state(&self) -> ChangeExtIdpConnStateCall {
        let call = self.transport.call(&CHANGE_EXT_IDP_CONN_STATE);
        ChangeExtIdpConnStateCall { call }
    }
}

/// Facts of `POST /api/v3/create-ext-idp`.
pub static CREATE_EXT_IDP: Operation = Operation::new(
    "createExtIdp",
    http::Method::POST,
    "/api/v3/create-ext-idp",
    "ext-idps",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("name"), BodyRule::Required("type")])
.enveloped();
/// The call of [`Client::create_ext_idp`](crate::Client::create_ext_idp), `POST /api/v3/create-ext-idp`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateExtIdpCall {
    call: Call,
}

impl CreateExtIdpCall {
    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }

    /// `type`: `ExtIdpType`. Required.
    pub fn type_(mut self, value: impl IntoInput<crate::shared::ExtIdpType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateExtIdpCall -> ExtIdpDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateExtIdpCall,
    crate::Client,
    CREATE_EXT_IDP,
    "Creates an external identity provider; its connections are created separately.",
    false,
    [
        member::<String>("name"),
        member::<String>("tenantId"),
        member::<crate::shared::ExtIdpType>("type")
    ]
);
impl crate::Client {
    /// Creates an external identity provider; its connections are created separately.
    ///
    /// `POST /api/v3/create-ext-idp`
    ///
    /// * Required: `name`, `type`.
    /// * Returns [`ExtIdpDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_ext_idp(&self) -> CreateExtIdpCall {
        let call = self.transport.call(&CREATE_EXT_IDP);
        CreateExtIdpCall { call }
    }
}

/// Facts of `POST /api/v3/create-ext-idp-conn`.
pub static CREATE_EXT_IDP_CONN: Operation = Operation::new(
    "createExtIdpConn",
    http::Method::POST,
    "/api/v3/create-ext-idp-conn",
    "ext-idps",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("displayName"),
    BodyRule::Required("extIdpId"),
    BodyRule::Required("fields"),
    BodyRule::Required("identifier"),
    BodyRule::Required("type"),
])
.enveloped()
.secrets(&["fields"]);
/// The call of [`Client::create_ext_idp_conn`](crate::Client::create_ext_idp_conn), `POST /api/v3/create-ext-idp-conn`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateExtIdpConnCall {
    call: Call,
}

impl CreateExtIdpConnCall {
    /// `displayName`: string. Required.
    pub fn display_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("displayName", value.into_input());
        self
    }

    /// ID of the external identity provider.
    ///
    /// `extIdpId`: string. Required.
    pub fn ext_idp_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("extIdpId", value.into_input());
        self
    }

    /// Provider-specific settings of the connection, as JSON.
    ///
    /// `fields`: any JSON value, secret. Required.
    pub fn fields(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("fields", value.into_input());
        self
    }

    /// `identifier`: string. Required.
    pub fn identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("identifier", value.into_input());
        self
    }

    /// The connection supports login only, not registration.
    ///
    /// `loginOnly`: boolean.
    pub fn login_only(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("loginOnly", value.into_input());
        self
    }

    /// `logo`: string.
    pub fn logo(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("logo", value.into_input());
        self
    }

    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }

    /// `type`: `ExtIdpConnType`. Required.
    pub fn type_(mut self, value: impl IntoInput<crate::shared::ExtIdpConnType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateExtIdpConnCall -> ExtIdpConnDetail);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateExtIdpConnCall,
    crate::Client,
    CREATE_EXT_IDP_CONN,
    "Creates a connection of an external identity provider with its provider settings.",
    false,
    [
        member::<String>("displayName"),
        member::<String>("extIdpId", "ID of the external identity provider."),
        member::<identity_facade_core::Redacted<serde_json::Value>>(
            "fields",
            "Provider-specific settings of the connection, as JSON."
        ),
        member::<String>("identifier"),
        member::<bool>(
            "loginOnly",
            "The connection supports login only, not registration."
        ),
        member::<String>("logo"),
        member::<String>("tenantId"),
        member::<crate::shared::ExtIdpConnType>("type")
    ]
);
impl crate::Client {
    /// Creates a connection of an external identity provider with its provider settings.
    ///
    /// `POST /api/v3/create-ext-idp-conn`
    ///
    /// * Required: `displayName`, `extIdpId`, `fields`, `identifier`, `type`.
    /// * Returns [`ExtIdpConnDetail`], with status 200.
    /// * Secrets: `fields`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_ext_idp_conn(&self) -> CreateExtIdpConnCall {
        let call = self.transport.call(&CREATE_EXT_IDP_CONN);
        CreateExtIdpConnCall { call }
    }
}

/// Facts of `POST /api/v3/delete-ext-idp`.
pub static DELETE_EXT_IDP: Operation = Operation::new(
    "deleteExtIdp",
    http::Method::POST,
    "/api/v3/delete-ext-idp",
    "ext-idps",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("id")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_ext_idp`](crate::Client::delete_ext_idp), `POST /api/v3/delete-ext-idp`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteExtIdpCall {
    call: Call,
}

impl DeleteExtIdpCall {
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteExtIdpCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteExtIdpCall,
    crate::Client,
    DELETE_EXT_IDP,
    "Deletes one external identity provider by ID.",
    false,
    [member::<String>("id"), member::<String>("tenantId")]
);
impl crate::Client {
    /// Deletes one external identity provider by ID.
    ///
    /// `POST /api/v3/delete-ext-idp`
    ///
    /// * Required: `id`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_ext_idp(&self) -> DeleteExtIdpCall {
        let call = self.transport.call(&DELETE_EXT_IDP);
        DeleteExtIdpCall { call }
    }
}

/// Facts of `POST /api/v3/delete-ext-idp-conn`.
pub static DELETE_EXT_IDP_CONN: Operation = Operation::new(
    "deleteExtIdpConn",
    http::Method::POST,
    "/api/v3/delete-ext-idp-conn",
    "ext-idps",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("id")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_ext_idp_conn`](crate::Client::delete_ext_idp_conn), `POST /api/v3/delete-ext-idp-conn`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteExtIdpConnCall {
    call: Call,
}

impl DeleteExtIdpConnCall {
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteExtIdpConnCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteExtIdpConnCall,
    crate::Client,
    DELETE_EXT_IDP_CONN,
    "Deletes one connection of an external identity provider by ID.",
    false,
    [member::<String>("id"), member::<String>("tenantId")]
);
impl crate::Client {
    /// Deletes one connection of an external identity provider by ID.
    ///
    /// `POST /api/v3/delete-ext-idp-conn`
    ///
    /// * Required: `id`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_ext_idp_conn(&self) -> DeleteExtIdpConnCall {
        let call = self.transport.call(&DELETE_EXT_IDP_CONN);
        DeleteExtIdpConnCall { call }
    }
}

/// Facts of `GET /api/v3/ext-idp-conn-apps`.
pub static EXT_IDP_CONN_STATE_BY_APPS: Operation = Operation::new(
    "extIdpConnStateByApps",
    http::Method::GET,
    "/api/v3/ext-idp-conn-apps",
    "ext-idps",
)
.parameters(&[
    Parameter::query("appId"),
    Parameter::query("id").required(),
    Parameter::query("type"),
])
.enveloped()
.idempotent();
/// The call of [`Client::ext_idp_conn_state_by_apps`](crate::Client::ext_idp_conn_state_by_apps), `GET /api/v3/ext-idp-conn-apps`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ExtIdpConnStateByAppsCall {
    call: Call,
}

impl ExtIdpConnStateByAppsCall {
    /// Query parameter `appId`: string.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }

    /// Query parameter `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("id", value.into_input());
        self
    }

    /// Query parameter `type`: `ExtIdpConnStateByAppsType`.
    pub fn type_(mut self, value: impl IntoInput<ExtIdpConnStateByAppsType>) -> Self {
        self.call.query("type", value.into_input());
        self
    }
}

identity_facade_core::call!(ExtIdpConnStateByAppsCall -> ExtIdpListPagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ExtIdpConnStateByAppsCall,
    crate::Client,
    EXT_IDP_CONN_STATE_BY_APPS,
    "Returns the state of an identity provider's connections by application.",
    false,
    [
        query::<String>("appId"),
        query::<String>("id"),
        query::<ExtIdpConnStateByAppsType>("type")
    ]
);
impl crate::Client {
    /// Returns the state of an identity provider's connections by application.
    ///
    /// `GET /api/v3/ext-idp-conn-apps`
    ///
    /// * Required: `id`.
    /// * Returns [`ExtIdpListPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn ext_idp_conn_state_by_apps(&self) -> ExtIdpConnStateByAppsCall {
        let call = self.transport.call(&EXT_IDP_CONN_STATE_BY_APPS);
        ExtIdpConnStateByAppsCall { call }
    }
}

/// Facts of `GET /api/v3/get-ext-idp`.
pub static GET_EXT_IDP: Operation = Operation::new(
    "getExtIdp",
    http::Method::GET,
    "/api/v3/get-ext-idp",
    "ext-idps",
)
.parameters(&[
    Parameter::query("appId"),
    Parameter::query("id").required(),
    Parameter::query("type"),
])
.enveloped()
.idempotent()
.secrets(&["connections"]);
/// The call of [`Client::get_ext_idp`](crate::Client::get_ext_idp), `GET /api/v3/get-ext-idp`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetExtIdpCall {
    call: Call,
}

impl GetExtIdpCall {
    /// Query parameter `appId`: string.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }

    /// Query parameter `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("id", value.into_input());
        self
    }

    /// Query parameter `type`: `GetExtIdpType`.
    pub fn type_(mut self, value: impl IntoInput<GetExtIdpType>) -> Self {
        self.call.query("type", value.into_input());
        self
    }
}

identity_facade_core::call!(GetExtIdpCall -> ExtIdpDetail);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetExtIdpCall,
    crate::Client,
    GET_EXT_IDP,
    "Returns one external identity provider with its connections.",
    false,
    [
        query::<String>("appId"),
        query::<String>("id"),
        query::<GetExtIdpType>("type")
    ]
);
impl crate::Client {
    /// Returns one external identity provider with its connections.
    ///
    /// `GET /api/v3/get-ext-idp`
    ///
    /// * Required: `id`.
    /// * Returns [`ExtIdpDetail`], with status 200.
    /// * Secrets: `connections`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_ext_idp(&self) -> GetExtIdpCall {
        let call = self.transport.call(&GET_EXT_IDP);
        GetExtIdpCall { call }
    }
}

/// Facts of `POST /api/v3/get-weixin-access-token`.
pub static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation = Operation::new(
    "getWechatMpAccessTokenInfo",
    http::Method::POST,
    "/api/v3/get-weixin-access-token",
    "ext-idps",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId"), BodyRule::Required("appSecret")])
.enveloped()
.secrets(&["accessToken", "appSecret"]);
/// The call of [`Client::get_wechat_mp_access_token_info`](crate::Client::get_wechat_mp_access_token_info), `POST /api/v3/get-weixin-access-token`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetWechatMpAccessTokenInfoCall {
    call: Call,
}

impl GetWechatMpAccessTokenInfoCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `appSecret`: secret string. Required.
    pub fn app_secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("appSecret", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetWechatMpAccessTokenInfoCall -> GetWechatAccessTokenDataDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetWechatMpAccessTokenInfoCall,
    crate::Client,
    GET_WECHAT_MP_ACCESS_TOKEN_INFO,
    "Returns a WeChat access token and its expiry for a WeChat app ID and secret.",
    false,
    [member::<String>("appId"), member::<Secret>("appSecret")]
);
impl crate::Client {
    /// Returns a WeChat access token and its expiry for a WeChat app ID and secret.
    ///
    /// `POST /api/v3/get-weixin-access-token`
    ///
    /// * Required: `appId`, `appSecret`.
    /// * Returns [`GetWechatAccessTokenDataDto`], with status 200.
    /// * Secrets: `accessToken`, `appSecret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_wechat_mp_access_token_info(&self) -> GetWechatMpAccessTokenInfoCall {
        let call = self.transport.call(&GET_WECHAT_MP_ACCESS_TOKEN_INFO);
        GetWechatMpAccessTokenInfoCall { call }
    }
}

/// Facts of `GET /api/v3/list-ext-idp`.
pub static LIST_EXT_IDP: Operation = Operation::new(
    "listExtIdp",
    http::Method::GET,
    "/api/v3/list-ext-idp",
    "ext-idps",
)
.parameters(&[Parameter::query("appId")])
.enveloped()
.idempotent();
/// The call of [`Client::list_ext_idp`](crate::Client::list_ext_idp), `GET /api/v3/list-ext-idp`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListExtIdpCall {
    call: Call,
}

impl ListExtIdpCall {
    /// Query parameter `appId`: string.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(ListExtIdpCall -> ExtIdpListPagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListExtIdpCall,
    crate::Client,
    LIST_EXT_IDP,
    "Lists external identity providers without their connections; not paginated.",
    false,
    [query::<String>("appId")]
);
impl crate::Client {
    /// Lists external identity providers without their connections; not paginated.
    ///
    /// `GET /api/v3/list-ext-idp`
    ///
    /// * Returns [`ExtIdpListPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_ext_idp(&self) -> ListExtIdpCall {
        let call = self.transport.call(&LIST_EXT_IDP);
        ListExtIdpCall { call }
    }
}

/// Facts of `POST /api/v3/update-ext-idp`.
pub static UPDATE_EXT_IDP: Operation = Operation::new(
    "updateExtIdp",
    http::Method::POST,
    "/api/v3/update-ext-idp",
    "ext-idps",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("id"), BodyRule::Required("name")])
.enveloped();
/// The call of [`Client::update_ext_idp`](crate::Client::update_ext_idp), `POST /api/v3/update-ext-idp`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateExtIdpCall {
    call: Call,
}

impl UpdateExtIdpCall {
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateExtIdpCall -> ExtIdpDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateExtIdpCall,
    crate::Client,
    UPDATE_EXT_IDP,
    "Renames one external identity provider.",
    false,
    [
        member::<String>("id"),
        member::<String>("name"),
        member::<String>("tenantId")
    ]
);
impl crate::Client {
    /// Renames one external identity provider.
    ///
    /// `POST /api/v3/update-ext-idp`
    ///
    /// * Required: `id`, `name`.
    /// * Returns [`ExtIdpDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_ext_idp(&self) -> UpdateExtIdpCall {
        let call = self.transport.call(&UPDATE_EXT_IDP);
        UpdateExtIdpCall { call }
    }
}

/// Facts of `POST /api/v3/update-ext-idp-conn`.
pub static UPDATE_EXT_IDP_CONN: Operation = Operation::new(
    "updateExtIdpConn",
    http::Method::POST,
    "/api/v3/update-ext-idp-conn",
    "ext-idps",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("displayName"),
    BodyRule::Required("fields"),
    BodyRule::Required("id"),
])
.enveloped()
.secrets(&["fields"]);
/// The call of [`Client::update_ext_idp_conn`](crate::Client::update_ext_idp_conn), `POST /api/v3/update-ext-idp-conn`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateExtIdpConnCall {
    call: Call,
}

impl UpdateExtIdpConnCall {
    /// `displayName`: string. Required.
    pub fn display_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("displayName", value.into_input());
        self
    }

    /// Provider-specific settings of the connection, as JSON.
    ///
    /// `fields`: any JSON value, secret. Required.
    pub fn fields(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("fields", value.into_input());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// The connection supports login only, not registration.
    ///
    /// `loginOnly`: boolean.
    pub fn login_only(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("loginOnly", value.into_input());
        self
    }

    /// `logo`: string.
    pub fn logo(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("logo", value.into_input());
        self
    }

    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateExtIdpConnCall -> ExtIdpConnDetail);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateExtIdpConnCall,
    crate::Client,
    UPDATE_EXT_IDP_CONN,
    "Updates display name, logo and settings of one identity provider connection.",
    false,
    [
        member::<String>("displayName"),
        member::<identity_facade_core::Redacted<serde_json::Value>>(
            "fields",
            "Provider-specific settings of the connection, as JSON."
        ),
        member::<String>("id"),
        member::<bool>(
            "loginOnly",
            "The connection supports login only, not registration."
        ),
        member::<String>("logo"),
        member::<String>("tenantId")
    ]
);
impl crate::Client {
    /// Updates display name, logo and settings of one identity provider connection.
    ///
    /// `POST /api/v3/update-ext-idp-conn`
    ///
    /// * Required: `displayName`, `fields`, `id`.
    /// * Returns [`ExtIdpConnDetail`], with status 200.
    /// * Secrets: `fields`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `ext-idps`; in `identity-facade`, `genauth-ext-idps`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_ext_idp_conn(&self) -> UpdateExtIdpConnCall {
        let call = self.transport.call(&UPDATE_EXT_IDP_CONN);
        UpdateExtIdpConnCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CHANGE_EXT_IDP_CONN_STATE,
    &CREATE_EXT_IDP,
    &CREATE_EXT_IDP_CONN,
    &DELETE_EXT_IDP,
    &DELETE_EXT_IDP_CONN,
    &EXT_IDP_CONN_STATE_BY_APPS,
    &GET_EXT_IDP,
    &GET_WECHAT_MP_ACCESS_TOKEN_INFO,
    &LIST_EXT_IDP,
    &UPDATE_EXT_IDP,
    &UPDATE_EXT_IDP_CONN,
];

/// Object `ExtIdpConnDetail`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtIdpConnDetail {
    /// `associationMode`.
    #[serde(rename = "associationMode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub association_mode: Open<ExtIdpConnDetailAssociationMode>,
    /// `challengeBindingMethods`.
    #[serde(rename = "challengeBindingMethods")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub challenge_binding_methods: Items<String>,
    /// `displayName`, may be absent.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// ID of the external identity provider.
    ///
    /// `extIdpId`. Required.
    #[serde(rename = "extIdpId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub ext_idp_id: crate::ids::ExtIdpId,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ExtIdpConnId,
    /// `identifier`, may be absent.
    pub identifier: Option<String>,
    /// The connection supports login only, not registration.
    ///
    /// `loginOnly`.
    #[serde(rename = "loginOnly")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub login_only: bool,
    /// `logo`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub logo: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<crate::shared::ExtIdpConnType>,
}

/// Enum `ExtIdpConnDetail associationMode`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtIdpConnDetailAssociationMode {
    /// `none`
    None,
    /// `field`
    Field,
    /// `challenge`
    Challenge,
}

identity_facade_core::wire_strings!(ExtIdpConnDetailAssociationMode {
    None: "none",
    Field: "field",
    Challenge: "challenge"
});
/// Enum `ExtIdpConnStateByApps type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtIdpConnStateByAppsType {
    /// `social`
    Social,
    /// `enterprise`
    Enterprise,
}

identity_facade_core::wire_strings!(ExtIdpConnStateByAppsType {
    Social: "social",
    Enterprise: "enterprise"
});
/// Object `ExtIdpDetail`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtIdpDetail {
    /// `autoJoin`.
    #[serde(rename = "autoJoin")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub auto_join: bool,
    /// `connections`. Secret: redacted in debug output.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub connections: Redacted<serde_json::Value>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ExtIdpId,
    /// `logo`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub logo: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `tenantId`, may be absent.
    #[serde(rename = "tenantId")]
    pub tenant_id: Option<crate::ids::TenantId>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
}

/// Object `ExtIdpDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtIdpDto {
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ExtIdpId,
    /// `logo`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub logo: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `tenantId`, may be absent.
    #[serde(rename = "tenantId")]
    pub tenant_id: Option<crate::ids::TenantId>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
}

/// Object `ExtIdpListPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtIdpListPagingDto {
    /// `list`. Required.
    pub list: Items<ExtIdpDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Enum `GetExtIdp type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetExtIdpType {
    /// `social`
    Social,
    /// `enterprise`
    Enterprise,
}

identity_facade_core::wire_strings!(GetExtIdpType {
    Social: "social",
    Enterprise: "enterprise"
});
/// Object `GetWechatAccessTokenDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetWechatAccessTokenDataDto {
    /// `accessToken`. Required. Secret: redacted in debug output.
    #[serde(rename = "accessToken")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub access_token: Secret,
    /// `expiresAt`. Required.
    #[serde(rename = "expiresAt")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub expires_at: String,
}
