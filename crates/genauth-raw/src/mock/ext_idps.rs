// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{IntoInput, IntoList, List, Secret};

/// Which `POST /api/v3/change-ext-idp-conn-state` a mock answers.
pub struct ChangeExtIdpConnStateWhen(::httpmock::When);
impl ChangeExtIdpConnStateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/change-ext-idp-conn-state$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/change-ext-idp-conn-state` answers.
pub struct ChangeExtIdpConnStateThen(::httpmock::Then);
impl ChangeExtIdpConnStateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ChangeExtIdpConnStateWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `appIds` in the body.
    #[track_caller]
    pub fn app_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "appIds", value.into_list()))
    }

    /// Requires this `enabled` in the body.
    #[track_caller]
    pub fn enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabled", value.into_input()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }
}

/// Which `POST /api/v3/create-ext-idp` a mock answers.
pub struct CreateExtIdpWhen(::httpmock::When);
impl CreateExtIdpWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-ext-idp$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-ext-idp` answers.
pub struct CreateExtIdpThen(::httpmock::Then);
impl CreateExtIdpThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::ext_idps::ExtIdpDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateExtIdpWhen {
    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::shared::ExtIdpType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/create-ext-idp-conn` a mock answers.
pub struct CreateExtIdpConnWhen(::httpmock::When);
impl CreateExtIdpConnWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-ext-idp-conn$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-ext-idp-conn` answers.
pub struct CreateExtIdpConnThen(::httpmock::Then);
impl CreateExtIdpConnThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::ext_idps::ExtIdpConnDetail) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateExtIdpConnWhen {
    /// Requires this `displayName` in the body.
    #[track_caller]
    pub fn display_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "displayName", value.into_input()))
    }

    /// Requires this `extIdpId` in the body.
    #[track_caller]
    pub fn ext_idp_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "extIdpId", value.into_input()))
    }

    /// Requires this `fields` in the body.
    #[track_caller]
    pub fn fields(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "fields", value.into_input()))
    }

    /// Requires this `identifier` in the body.
    #[track_caller]
    pub fn identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "identifier", value.into_input()))
    }

    /// Requires this `loginOnly` in the body.
    #[track_caller]
    pub fn login_only(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "loginOnly", value.into_input()))
    }

    /// Requires this `logo` in the body.
    #[track_caller]
    pub fn logo(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "logo", value.into_input()))
    }

    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::shared::ExtIdpConnType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-ext-idp` a mock answers.
pub struct DeleteExtIdpWhen(::httpmock::When);
impl DeleteExtIdpWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-ext-idp$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-ext-idp` answers.
pub struct DeleteExtIdpThen(::httpmock::Then);
impl DeleteExtIdpThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl DeleteExtIdpWhen {
    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-ext-idp-conn` a mock answers.
pub struct DeleteExtIdpConnWhen(::httpmock::When);
impl DeleteExtIdpConnWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-ext-idp-conn$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-ext-idp-conn` answers.
pub struct DeleteExtIdpConnThen(::httpmock::Then);
impl DeleteExtIdpConnThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl DeleteExtIdpConnWhen {
    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }
}

/// Which `GET /api/v3/ext-idp-conn-apps` a mock answers.
pub struct ExtIdpConnStateByAppsWhen(::httpmock::When);
impl ExtIdpConnStateByAppsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/ext-idp-conn-apps$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/ext-idp-conn-apps` answers.
pub struct ExtIdpConnStateByAppsThen(::httpmock::Then);
impl ExtIdpConnStateByAppsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::ext_idps::ExtIdpListPagingDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ExtIdpConnStateByAppsWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }

    /// Requires this `id` in the query.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "id", false, value.into_input()))
    }

    /// Requires this `type` in the query.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::ext_idps::ExtIdpConnStateByAppsType>) -> Self {
        Self(super::query(self.0, "type", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-ext-idp` a mock answers.
pub struct GetExtIdpWhen(::httpmock::When);
impl GetExtIdpWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-ext-idp$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-ext-idp` answers.
pub struct GetExtIdpThen(::httpmock::Then);
impl GetExtIdpThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::ext_idps::ExtIdpDetail) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetExtIdpWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }

    /// Requires this `id` in the query.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "id", false, value.into_input()))
    }

    /// Requires this `type` in the query.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::ext_idps::GetExtIdpType>) -> Self {
        Self(super::query(self.0, "type", false, value.into_input()))
    }
}

/// Which `POST /api/v3/get-weixin-access-token` a mock answers.
pub struct GetWechatMpAccessTokenInfoWhen(::httpmock::When);
impl GetWechatMpAccessTokenInfoWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-weixin-access-token$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-weixin-access-token` answers.
pub struct GetWechatMpAccessTokenInfoThen(::httpmock::Then);
impl GetWechatMpAccessTokenInfoThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::ext_idps::GetWechatAccessTokenDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetWechatMpAccessTokenInfoWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `appSecret` in the body.
    #[track_caller]
    pub fn app_secret(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "appSecret", value.into_input()))
    }
}

/// Which `GET /api/v3/list-ext-idp` a mock answers.
pub struct ListExtIdpWhen(::httpmock::When);
impl ListExtIdpWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-ext-idp$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-ext-idp` answers.
pub struct ListExtIdpThen(::httpmock::Then);
impl ListExtIdpThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::ext_idps::ExtIdpListPagingDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListExtIdpWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }
}

/// Which `POST /api/v3/update-ext-idp` a mock answers.
pub struct UpdateExtIdpWhen(::httpmock::When);
impl UpdateExtIdpWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-ext-idp$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-ext-idp` answers.
pub struct UpdateExtIdpThen(::httpmock::Then);
impl UpdateExtIdpThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::ext_idps::ExtIdpDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateExtIdpWhen {
    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }
}

/// Which `POST /api/v3/update-ext-idp-conn` a mock answers.
pub struct UpdateExtIdpConnWhen(::httpmock::When);
impl UpdateExtIdpConnWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-ext-idp-conn$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-ext-idp-conn` answers.
pub struct UpdateExtIdpConnThen(::httpmock::Then);
impl UpdateExtIdpConnThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::ext_idps::ExtIdpConnDetail) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateExtIdpConnWhen {
    /// Requires this `displayName` in the body.
    #[track_caller]
    pub fn display_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "displayName", value.into_input()))
    }

    /// Requires this `fields` in the body.
    #[track_caller]
    pub fn fields(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "fields", value.into_input()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `loginOnly` in the body.
    #[track_caller]
    pub fn login_only(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "loginOnly", value.into_input()))
    }

    /// Requires this `logo` in the body.
    #[track_caller]
    pub fn logo(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "logo", value.into_input()))
    }

    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::ext_idps::ExtIdpConnDetail {
    association_mode: "associationMode",
    challenge_binding_methods: "challengeBindingMethods",
    display_name: "displayName",
    ext_idp_id: "extIdpId",
    id: "id",
    identifier: "identifier",
    login_only: "loginOnly",
    logo: "logo",
    type_: "type",
});
identity_facade_core::sample!(
    crate::ext_idps::ExtIdpConnDetail,
    "{\"associationMode\":\"none\",\"challengeBindingMethods\":[],\"extIdpId\":\"ext_idp_1\",\"id\":\"ext_idp_conn_1\",\"loginOnly\":false,\"logo\":\"logo\",\"type\":\"oidc\"}"
);
identity_facade_core::to_wire!(crate::ext_idps::ExtIdpDetail {
    auto_join: "autoJoin",
    connections: "connections",
    id: "id",
    logo: "logo",
    name: "name",
    tenant_id: "tenantId",
    type_: "type",
});
identity_facade_core::sample!(
    crate::ext_idps::ExtIdpDetail,
    "{\"autoJoin\":false,\"connections\":{},\"id\":\"ext_idp_1\",\"logo\":\"logo\",\"name\":\"name\",\"type\":\"type\"}"
);
identity_facade_core::to_wire!(crate::ext_idps::ExtIdpDto {
    id: "id",
    logo: "logo",
    name: "name",
    tenant_id: "tenantId",
    type_: "type",
});
identity_facade_core::sample!(
    crate::ext_idps::ExtIdpDto,
    "{\"id\":\"ext_idp_1\",\"logo\":\"logo\",\"name\":\"name\",\"type\":\"type\"}"
);
identity_facade_core::to_wire!(crate::ext_idps::ExtIdpListPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::ext_idps::ExtIdpListPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::ext_idps::GetWechatAccessTokenDataDto {
    access_token: "accessToken",
    expires_at: "expiresAt",
});
identity_facade_core::sample!(
    crate::ext_idps::GetWechatAccessTokenDataDto,
    "{\"accessToken\":\"secret\",\"expiresAt\":\"expiresAt\"}"
);
