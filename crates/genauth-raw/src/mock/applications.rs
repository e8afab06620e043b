// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, JsonObject, List};

/// Which `POST /api/v3/assign-asa-account` a mock answers.
pub struct AssignAsaAccountWhen(::httpmock::When);
impl AssignAsaAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/assign-asa-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/assign-asa-account` answers.
pub struct AssignAsaAccountThen(::httpmock::Then);
impl AssignAsaAccountThen {
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

impl AssignAsaAccountWhen {
    /// Requires this `accountId` in the body.
    #[track_caller]
    pub fn account_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "accountId", value.into_input()))
    }

    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `targets` in the body.
    #[track_caller]
    pub fn targets<M>(
        self,
        value: impl IntoList<AtMost<crate::applications::AssignAsaAccountItem, 10, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "targets", value.into_list()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::applications::AssignAsaAccountsDto>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/authorize-application-access` a mock answers.
pub struct AuthorizeApplicationAccessWhen(::httpmock::When);
impl AuthorizeApplicationAccessWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/authorize-application-access$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/authorize-application-access` answers.
pub struct AuthorizeApplicationAccessThen(::httpmock::Then);
impl AuthorizeApplicationAccessThen {
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

impl AuthorizeApplicationAccessWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::applications::ApplicationPermissionRecordItem, 10, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }
}

/// Which `DELETE /api/v3/batch-applications-auth` a mock answers.
pub struct DeleteApplicationsAuthWhen(::httpmock::When);
impl DeleteApplicationsAuthWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/api/v3/batch-applications-auth$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /api/v3/batch-applications-auth` answers.
pub struct DeleteApplicationsAuthThen(::httpmock::Then);
impl DeleteApplicationsAuthThen {
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

impl DeleteApplicationsAuthWhen {
    /// Requires this `authIds` in the query.
    #[track_caller]
    pub fn auth_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::query(self.0, "authIds[]", false, value.into_list()))
    }
}

/// Which `POST /api/v3/check-domain-available` a mock answers.
pub struct CheckDomainAvailableWhen(::httpmock::When);
impl CheckDomainAvailableWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/check-domain-available$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/check-domain-available` answers.
pub struct CheckDomainAvailableThen(::httpmock::Then);
impl CheckDomainAvailableThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::CheckDomainAvailableDataDto) -> Self {
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

impl CheckDomainAvailableWhen {
    /// Requires this `domain` in the body.
    #[track_caller]
    pub fn domain(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "domain", value.into_input()))
    }
}

/// Which `POST /api/v3/create-application` a mock answers.
pub struct CreateApplicationWhen(::httpmock::When);
impl CreateApplicationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-application$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-application` answers.
pub struct CreateApplicationThen(::httpmock::Then);
impl CreateApplicationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::ApplicationDto) -> Self {
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

impl CreateApplicationWhen {
    /// Requires this `appDescription` in the body.
    #[track_caller]
    pub fn app_description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appDescription", value.into_input()))
    }

    /// Requires this `appIdentifier` in the body.
    #[track_caller]
    pub fn app_identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appIdentifier", value.into_input()))
    }

    /// Requires this `appLogo` in the body.
    #[track_caller]
    pub fn app_logo(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appLogo", value.into_input()))
    }

    /// Requires this `appName` in the body.
    #[track_caller]
    pub fn app_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appName", value.into_input()))
    }

    /// Requires this `appType` in the body.
    #[track_caller]
    pub fn app_type(self, value: impl IntoInput<crate::shared::ApplicationType>) -> Self {
        Self(super::member(self.0, "appType", value.into_input()))
    }

    /// Requires this `brandingConfig` in the body.
    #[track_caller]
    pub fn branding_config(
        self,
        value: impl IntoInput<crate::applications::ApplicationBrandingConfigInputDto>,
    ) -> Self {
        Self(super::member(self.0, "brandingConfig", value.into_input()))
    }

    /// Requires this `casConfig` in the body.
    #[track_caller]
    pub fn cas_config(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "casConfig", value.into_input()))
    }

    /// Requires this `casProviderEnabled` in the body.
    #[track_caller]
    pub fn cas_provider_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "casProviderEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `defaultProtocol` in the body.
    #[track_caller]
    pub fn default_protocol(
        self,
        value: impl IntoInput<crate::shared::ApplicationProtocol>,
    ) -> Self {
        Self(super::member(self.0, "defaultProtocol", value.into_input()))
    }

    /// Requires this `initLoginUri` in the body.
    #[track_caller]
    pub fn init_login_uri(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "initLoginUri", value.into_input()))
    }

    /// Requires this `loginConfig` in the body.
    #[track_caller]
    pub fn login_config(
        self,
        value: impl IntoInput<crate::applications::ApplicationLoginConfigInputDto>,
    ) -> Self {
        Self(super::member(self.0, "loginConfig", value.into_input()))
    }

    /// Requires this `logoutRedirectUris` in the body.
    #[track_caller]
    pub fn logout_redirect_uris<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(
            self.0,
            "logoutRedirectUris",
            value.into_list(),
        ))
    }

    /// Requires this `oauthConfig` in the body.
    #[track_caller]
    pub fn oauth_config(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "oauthConfig", value.into_input()))
    }

    /// Requires this `oauthProviderEnabled` in the body.
    #[track_caller]
    pub fn oauth_provider_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "oauthProviderEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `oidcConfig` in the body.
    #[track_caller]
    pub fn oidc_config(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "oidcConfig", value.into_input()))
    }

    /// Requires this `redirectUris` in the body.
    #[track_caller]
    pub fn redirect_uris<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "redirectUris", value.into_list()))
    }

    /// Requires this `registerConfig` in the body.
    #[track_caller]
    pub fn register_config(
        self,
        value: impl IntoInput<crate::applications::ApplicationRegisterConfigInputDto>,
    ) -> Self {
        Self(super::member(self.0, "registerConfig", value.into_input()))
    }

    /// Requires this `samlConfig` in the body.
    #[track_caller]
    pub fn saml_config(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "samlConfig", value.into_input()))
    }

    /// Requires this `samlProviderEnabled` in the body.
    #[track_caller]
    pub fn saml_provider_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "samlProviderEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `ssoEnabled` in the body.
    #[track_caller]
    pub fn sso_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "ssoEnabled", value.into_input()))
    }

    /// Requires this `template` in the body.
    #[track_caller]
    pub fn template(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "template", value.into_input()))
    }

    /// Requires this `templateData` in the body.
    #[track_caller]
    pub fn template_data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "templateData", value.into_input()))
    }
}

/// Which `POST /api/v3/create-asa-account` a mock answers.
pub struct CreateAsaAccountWhen(::httpmock::When);
impl CreateAsaAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-asa-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-asa-account` answers.
pub struct CreateAsaAccountThen(::httpmock::Then);
impl CreateAsaAccountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::AsaAccountDto) -> Self {
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

impl CreateAsaAccountWhen {
    /// Requires this `accountInfo` in the body.
    #[track_caller]
    pub fn account_info(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "accountInfo", value.into_input()))
    }

    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }
}

/// Which `POST /api/v3/create-asa-accounts-batch` a mock answers.
pub struct CreateAsaAccountBatchWhen(::httpmock::When);
impl CreateAsaAccountBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-asa-accounts-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-asa-accounts-batch` answers.
pub struct CreateAsaAccountBatchThen(::httpmock::Then);
impl CreateAsaAccountBatchThen {
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

impl CreateAsaAccountBatchWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::applications::CreateAsaAccountsBatchItemDto, 100, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }
}

/// Which `POST /api/v3/delete-application` a mock answers.
pub struct DeleteApplicationWhen(::httpmock::When);
impl DeleteApplicationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-application$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-application` answers.
pub struct DeleteApplicationThen(::httpmock::Then);
impl DeleteApplicationThen {
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

impl DeleteApplicationWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-asa-account` a mock answers.
pub struct DeleteAsaAccountWhen(::httpmock::When);
impl DeleteAsaAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-asa-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-asa-account` answers.
pub struct DeleteAsaAccountThen(::httpmock::Then);
impl DeleteAsaAccountThen {
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

impl DeleteAsaAccountWhen {
    /// Requires this `accountId` in the body.
    #[track_caller]
    pub fn account_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "accountId", value.into_input()))
    }

    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-asa-accounts-batch` a mock answers.
pub struct DeleteAsaAccountBatchWhen(::httpmock::When);
impl DeleteAsaAccountBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-asa-accounts-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-asa-accounts-batch` answers.
pub struct DeleteAsaAccountBatchThen(::httpmock::Then);
impl DeleteAsaAccountBatchThen {
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

impl DeleteAsaAccountBatchWhen {
    /// Requires this `accountIds` in the body.
    #[track_caller]
    pub fn account_ids<M>(self, value: impl IntoList<AtMost<String, 100, 1>, M>) -> Self {
        Self(super::member(self.0, "accountIds", value.into_list()))
    }

    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }
}

/// Which `GET /api/v3/get-application` a mock answers.
pub struct GetApplicationWhen(::httpmock::When);
impl GetApplicationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-application$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-application` answers.
pub struct GetApplicationThen(::httpmock::Then);
impl GetApplicationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::ApplicationDto) -> Self {
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

impl GetApplicationWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-application-permission-strategy` a mock answers.
pub struct GetApplicationPermissionStrategyWhen(::httpmock::When);
impl GetApplicationPermissionStrategyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-application-permission-strategy$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-application-permission-strategy` answers.
pub struct GetApplicationPermissionStrategyThen(::httpmock::Then);
impl GetApplicationPermissionStrategyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::GetApplicationPermissionStrategyDataDto) -> Self {
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

impl GetApplicationPermissionStrategyWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-application-secret` a mock answers.
pub struct GetApplicationSecretWhen(::httpmock::When);
impl GetApplicationSecretWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-application-secret$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-application-secret` answers.
pub struct GetApplicationSecretThen(::httpmock::Then);
impl GetApplicationSecretThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ApplicationSecretDto) -> Self {
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

impl GetApplicationSecretWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-application-simple-info` a mock answers.
pub struct GetApplicationSimpleInfoWhen(::httpmock::When);
impl GetApplicationSimpleInfoWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-application-simple-info$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-application-simple-info` answers.
pub struct GetApplicationSimpleInfoThen(::httpmock::Then);
impl GetApplicationSimpleInfoThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ApplicationSimpleInfoDto) -> Self {
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

impl GetApplicationSimpleInfoWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-asa-account` a mock answers.
pub struct GetAsaAccountWhen(::httpmock::When);
impl GetAsaAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-asa-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-asa-account` answers.
pub struct GetAsaAccountThen(::httpmock::Then);
impl GetAsaAccountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::AsaAccountDto) -> Self {
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

impl GetAsaAccountWhen {
    /// Requires this `accountId` in the query.
    #[track_caller]
    pub fn account_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "accountId", false, value.into_input()))
    }

    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-asa-account-assigned-targets` a mock answers.
pub struct GetAsaAccountAssignedTargetsWhen(::httpmock::When);
impl GetAsaAccountAssignedTargetsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-asa-account-assigned-targets$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-asa-account-assigned-targets` answers.
pub struct GetAsaAccountAssignedTargetsThen(::httpmock::Then);
impl GetAsaAccountAssignedTargetsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::GetAsaAccountAssignedTargetDataDto) -> Self {
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

impl GetAsaAccountAssignedTargetsWhen {
    /// Requires this `accountId` in the query.
    #[track_caller]
    pub fn account_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "accountId", false, value.into_input()))
    }

    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }
}

/// Which `POST /api/v3/get-asa-accounts-batch` a mock answers.
pub struct GetAsaAccountBatchWhen(::httpmock::When);
impl GetAsaAccountBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-asa-accounts-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-asa-accounts-batch` answers.
pub struct GetAsaAccountBatchThen(::httpmock::Then);
impl GetAsaAccountBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::applications::AsaAccountDto>) -> Self {
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

impl GetAsaAccountBatchWhen {
    /// Requires this `accountIds` in the body.
    #[track_caller]
    pub fn account_ids<M>(self, value: impl IntoList<AtMost<String, 100, 1>, M>) -> Self {
        Self(super::member(self.0, "accountIds", value.into_list()))
    }

    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }
}

/// Which `GET /api/v3/get-assigned-account` a mock answers.
pub struct GetAssignedAccountWhen(::httpmock::When);
impl GetAssignedAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-assigned-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-assigned-account` answers.
pub struct GetAssignedAccountThen(::httpmock::Then);
impl GetAssignedAccountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::AsaAccountDto) -> Self {
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

impl GetAssignedAccountWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }

    /// Requires this `targetIdentifier` in the query.
    #[track_caller]
    pub fn target_identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "targetIdentifier",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `targetType` in the query.
    #[track_caller]
    pub fn target_type(self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        Self(super::query(
            self.0,
            "targetType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-mfa-trigger-data` a mock answers.
pub struct GetMfaTriggerDataWhen(::httpmock::When);
impl GetMfaTriggerDataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-mfa-trigger-data$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-mfa-trigger-data` answers.
pub struct GetMfaTriggerDataThen(::httpmock::Then);
impl GetMfaTriggerDataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::GetMfaInfoDataDto) -> Self {
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

impl GetMfaTriggerDataWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }

    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-subject-auth-detail` a mock answers.
pub struct DetailAuthSubjectWhen(::httpmock::When);
impl DetailAuthSubjectWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-subject-auth-detail$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-subject-auth-detail` answers.
pub struct DetailAuthSubjectThen(::httpmock::Then);
impl DetailAuthSubjectThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::GetSubjectAuthDataDto) -> Self {
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

impl DetailAuthSubjectWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }

    /// Requires this `targetId` in the query.
    #[track_caller]
    pub fn target_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "targetId", false, value.into_input()))
    }

    /// Requires this `targetType` in the query.
    #[track_caller]
    pub fn target_type(
        self,
        value: impl IntoInput<crate::applications::AuthorizationTargetType>,
    ) -> Self {
        Self(super::query(
            self.0,
            "targetType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/list-application-active-users` a mock answers.
pub struct ListApplicationActiveUsersWhen(::httpmock::When);
impl ListApplicationActiveUsersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/list-application-active-users$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-application-active-users` answers.
pub struct ListApplicationActiveUsersThen(::httpmock::Then);
impl ListApplicationActiveUsersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::UserPagingDto) -> Self {
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

impl ListApplicationActiveUsersWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(
        self,
        value: impl IntoInput<crate::applications::ListApplicationActiveUsersOptionsDto>,
    ) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }
}

/// Which `GET /api/v3/list-application-simple-info` a mock answers.
pub struct ListApplicationSimpleInfoWhen(::httpmock::When);
impl ListApplicationSimpleInfoWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-application-simple-info$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-application-simple-info` answers.
pub struct ListApplicationSimpleInfoThen(::httpmock::Then);
impl ListApplicationSimpleInfoThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ApplicationSimpleInfoPaginatedDataDto) -> Self {
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

impl ListApplicationSimpleInfoWhen {
    /// Requires this `isIntegrateApp` in the query.
    #[track_caller]
    pub fn is_integrate_app(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "isIntegrateApp",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `isSelfBuiltApp` in the query.
    #[track_caller]
    pub fn is_self_built_app(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "isSelfBuiltApp",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `keywords` in the query.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "keywords", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `ssoEnabled` in the query.
    #[track_caller]
    pub fn sso_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "ssoEnabled",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/list-applications` a mock answers.
pub struct ListApplicationsWhen(::httpmock::When);
impl ListApplicationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-applications$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-applications` answers.
pub struct ListApplicationsThen(::httpmock::Then);
impl ListApplicationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ApplicationPaginatedDataDto) -> Self {
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

impl ListApplicationsWhen {
    /// Requires this `all` in the query.
    #[track_caller]
    pub fn all(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "all", false, value.into_input()))
    }

    /// Requires this `isIntegrateApp` in the query.
    #[track_caller]
    pub fn is_integrate_app(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "isIntegrateApp",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `isSelfBuiltApp` in the query.
    #[track_caller]
    pub fn is_self_built_app(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "isSelfBuiltApp",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `keywords` in the query.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "keywords", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `ssoEnabled` in the query.
    #[track_caller]
    pub fn sso_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "ssoEnabled",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/list-applications-auth` a mock answers.
pub struct ListAuthApplicationWhen(::httpmock::When);
impl ListAuthApplicationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-applications-auth$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-applications-auth` answers.
pub struct ListAuthApplicationThen(::httpmock::Then);
impl ListAuthApplicationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ListApplicationAuthPaginatedDataDto) -> Self {
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

impl ListAuthApplicationWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `effect` in the body.
    #[track_caller]
    pub fn effect(self, value: impl IntoInput<crate::shared::Effect>) -> Self {
        Self(super::member(self.0, "effect", value.into_input()))
    }

    /// Requires this `enabled` in the body.
    #[track_caller]
    pub fn enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabled", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `targetName` in the body.
    #[track_caller]
    pub fn target_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "targetName", value.into_input()))
    }

    /// Requires this `targetTypeList` in the body.
    #[track_caller]
    pub fn target_type_list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "targetTypeList", value.into_list()))
    }
}

/// Which `GET /api/v3/list-asa-accounts` a mock answers.
pub struct ListAsaAccountWhen(::httpmock::When);
impl ListAsaAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-asa-accounts$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-asa-accounts` answers.
pub struct ListAsaAccountThen(::httpmock::Then);
impl ListAsaAccountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::AsaAccountPaginatedDataDto) -> Self {
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

impl ListAsaAccountWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }
}

/// Which `POST /api/v3/list-subject-auth` a mock answers.
pub struct ListAuthSubjectWhen(::httpmock::When);
impl ListAuthSubjectWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-subject-auth$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-subject-auth` answers.
pub struct ListAuthSubjectThen(::httpmock::Then);
impl ListAuthSubjectThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ListApplicationSubjectDataListDto) -> Self {
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

impl ListAuthSubjectWhen {
    /// Requires this `appName` in the body.
    #[track_caller]
    pub fn app_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appName", value.into_input()))
    }

    /// Requires this `appTypeList` in the body.
    #[track_caller]
    pub fn app_type_list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "appTypeList", value.into_list()))
    }

    /// Requires this `effect` in the body.
    #[track_caller]
    pub fn effect<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "effect", value.into_list()))
    }

    /// Requires this `enabled` in the body.
    #[track_caller]
    pub fn enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabled", value.into_input()))
    }

    /// Requires this `targetId` in the body.
    #[track_caller]
    pub fn target_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "targetId", value.into_input()))
    }

    /// Requires this `targetType` in the body.
    #[track_caller]
    pub fn target_type(
        self,
        value: impl IntoInput<crate::applications::AuthorizationTargetType>,
    ) -> Self {
        Self(super::member(self.0, "targetType", value.into_input()))
    }
}

/// Which `POST /api/v3/refresh-application-secret` a mock answers.
pub struct RefreshApplicationSecretWhen(::httpmock::When);
impl RefreshApplicationSecretWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/refresh-application-secret$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/refresh-application-secret` answers.
pub struct RefreshApplicationSecretThen(::httpmock::Then);
impl RefreshApplicationSecretThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ApplicationSecretDto) -> Self {
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

impl RefreshApplicationSecretWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }
}

/// Which `POST /api/v3/revoke-application-access` a mock answers.
pub struct RevokeApplicationAccessWhen(::httpmock::When);
impl RevokeApplicationAccessWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/revoke-application-access$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/revoke-application-access` answers.
pub struct RevokeApplicationAccessThen(::httpmock::Then);
impl RevokeApplicationAccessThen {
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

impl RevokeApplicationAccessWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<
            AtMost<crate::applications::DeleteApplicationPermissionRecordItem, 10, 1>,
            M,
        >,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }
}

/// Which `POST /api/v3/unassign-asa-account` a mock answers.
pub struct UnassignAsaAccountWhen(::httpmock::When);
impl UnassignAsaAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/unassign-asa-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/unassign-asa-account` answers.
pub struct UnassignAsaAccountThen(::httpmock::Then);
impl UnassignAsaAccountThen {
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

impl UnassignAsaAccountWhen {
    /// Requires this `accountId` in the body.
    #[track_caller]
    pub fn account_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "accountId", value.into_input()))
    }

    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `targets` in the body.
    #[track_caller]
    pub fn targets<M>(
        self,
        value: impl IntoList<AtMost<crate::applications::AssignAsaAccountItem, 10, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "targets", value.into_list()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::applications::AssignAsaAccountsDto>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/update-application` a mock answers.
pub struct UpdateApplicationWhen(::httpmock::When);
impl UpdateApplicationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-application$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-application` answers.
pub struct UpdateApplicationThen(::httpmock::Then);
impl UpdateApplicationThen {
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

impl UpdateApplicationWhen {
    /// Requires this `appDescription` in the body.
    #[track_caller]
    pub fn app_description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appDescription", value.into_input()))
    }

    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `appIdentifier` in the body.
    #[track_caller]
    pub fn app_identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appIdentifier", value.into_input()))
    }

    /// Requires this `appLogo` in the body.
    #[track_caller]
    pub fn app_logo(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appLogo", value.into_input()))
    }

    /// Requires this `appName` in the body.
    #[track_caller]
    pub fn app_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appName", value.into_input()))
    }

    /// Requires this `brandingConfig` in the body.
    #[track_caller]
    pub fn branding_config(
        self,
        value: impl IntoInput<crate::applications::ApplicationBrandingConfigInputDto>,
    ) -> Self {
        Self(super::member(self.0, "brandingConfig", value.into_input()))
    }

    /// Requires this `casConfig` in the body.
    #[track_caller]
    pub fn cas_config(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "casConfig", value.into_input()))
    }

    /// Requires this `casProviderEnabled` in the body.
    #[track_caller]
    pub fn cas_provider_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "casProviderEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `defaultProtocol` in the body.
    #[track_caller]
    pub fn default_protocol(
        self,
        value: impl IntoInput<crate::shared::ApplicationProtocol>,
    ) -> Self {
        Self(super::member(self.0, "defaultProtocol", value.into_input()))
    }

    /// Requires this `enablePermissionApply` in the body.
    #[track_caller]
    pub fn enable_permission_apply(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "enablePermissionApply",
            value.into_input(),
        ))
    }

    /// Requires this `initLoginUri` in the body.
    #[track_caller]
    pub fn init_login_uri(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "initLoginUri", value.into_input()))
    }

    /// Requires this `loginConfig` in the body.
    #[track_caller]
    pub fn login_config(
        self,
        value: impl IntoInput<crate::applications::UpdateApplicationLoginConfigInputDto>,
    ) -> Self {
        Self(super::member(self.0, "loginConfig", value.into_input()))
    }

    /// Requires this `logoutRedirectUris` in the body.
    #[track_caller]
    pub fn logout_redirect_uris<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(
            self.0,
            "logoutRedirectUris",
            value.into_list(),
        ))
    }

    /// Requires this `oauthConfig` in the body.
    #[track_caller]
    pub fn oauth_config(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "oauthConfig", value.into_input()))
    }

    /// Requires this `oauthProviderEnabled` in the body.
    #[track_caller]
    pub fn oauth_provider_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "oauthProviderEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `oidcConfig` in the body.
    #[track_caller]
    pub fn oidc_config(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "oidcConfig", value.into_input()))
    }

    /// Requires this `redirectUris` in the body.
    #[track_caller]
    pub fn redirect_uris<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "redirectUris", value.into_list()))
    }

    /// Requires this `registerConfig` in the body.
    #[track_caller]
    pub fn register_config(
        self,
        value: impl IntoInput<crate::applications::ApplicationRegisterConfigInputDto>,
    ) -> Self {
        Self(super::member(self.0, "registerConfig", value.into_input()))
    }

    /// Requires this `samlConfig` in the body.
    #[track_caller]
    pub fn saml_config(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "samlConfig", value.into_input()))
    }

    /// Requires this `samlProviderEnabled` in the body.
    #[track_caller]
    pub fn saml_provider_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "samlProviderEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `ssoEnabled` in the body.
    #[track_caller]
    pub fn sso_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "ssoEnabled", value.into_input()))
    }

    /// Requires this `ssoShowLaunchpad` in the body.
    #[track_caller]
    pub fn sso_show_launchpad(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "ssoShowLaunchpad",
            value.into_input(),
        ))
    }

    /// Requires this `templateData` in the body.
    #[track_caller]
    pub fn template_data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "templateData", value.into_input()))
    }
}

/// Which `POST /api/v3/update-application-mfa-settings` a mock answers.
pub struct UpdateApplicationMfaSettingsWhen(::httpmock::When);
impl UpdateApplicationMfaSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/update-application-mfa-settings$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-application-mfa-settings` answers.
pub struct UpdateApplicationMfaSettingsThen(::httpmock::Then);
impl UpdateApplicationMfaSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::MfaSettingsDto) -> Self {
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

impl UpdateApplicationMfaSettingsWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `disabledFactors` in the body.
    #[track_caller]
    pub fn disabled_factors<M>(
        self,
        value: impl IntoList<List<crate::shared::MfaFactor>, M>,
    ) -> Self {
        Self(super::member(self.0, "disabledFactors", value.into_list()))
    }

    /// Requires this `enabledFactors` in the body.
    #[track_caller]
    pub fn enabled_factors<M>(
        self,
        value: impl IntoList<List<crate::shared::MfaFactor>, M>,
    ) -> Self {
        Self(super::member(self.0, "enabledFactors", value.into_list()))
    }
}

/// Which `POST /api/v3/update-application-permission-strategy` a mock answers.
pub struct UpdateApplicationPermissionStrategyWhen(::httpmock::When);
impl UpdateApplicationPermissionStrategyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-application-permission-strategy$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-application-permission-strategy` answers.
pub struct UpdateApplicationPermissionStrategyThen(::httpmock::Then);
impl UpdateApplicationPermissionStrategyThen {
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

impl UpdateApplicationPermissionStrategyWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `permissionStrategy` in the body.
    #[track_caller]
    pub fn permission_strategy(
        self,
        value: impl IntoInput<crate::shared::PermissionStrategy>,
    ) -> Self {
        Self(super::member(
            self.0,
            "permissionStrategy",
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/update-asa-account` a mock answers.
pub struct UpdateAsaAccountWhen(::httpmock::When);
impl UpdateAsaAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-asa-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-asa-account` answers.
pub struct UpdateAsaAccountThen(::httpmock::Then);
impl UpdateAsaAccountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::AsaAccountDto) -> Self {
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

impl UpdateAsaAccountWhen {
    /// Requires this `accountId` in the body.
    #[track_caller]
    pub fn account_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "accountId", value.into_input()))
    }

    /// Requires this `accountInfo` in the body.
    #[track_caller]
    pub fn account_info(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "accountInfo", value.into_input()))
    }

    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }
}

/// Which `POST /api/v3/update-auth-enabled` a mock answers.
pub struct UpdateAuthEnabledWhen(::httpmock::When);
impl UpdateAuthEnabledWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-auth-enabled$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-auth-enabled` answers.
pub struct UpdateAuthEnabledThen(::httpmock::Then);
impl UpdateAuthEnabledThen {
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

impl UpdateAuthEnabledWhen {
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
}

/// Which `POST /api/v3/update-login-page-config` a mock answers.
pub struct UpdateLoginPageConfigWhen(::httpmock::When);
impl UpdateLoginPageConfigWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-login-page-config$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-login-page-config` answers.
pub struct UpdateLoginPageConfigThen(::httpmock::Then);
impl UpdateLoginPageConfigThen {
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

impl UpdateLoginPageConfigWhen {
    /// Requires this `update` in the body.
    #[track_caller]
    pub fn update(self, value: impl IntoInput<crate::applications::UpdateLoginConfig>) -> Self {
        Self(super::member(self.0, "update", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::applications::ApplicationPaginatedDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::applications::ApplicationPaginatedDataDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::applications::ApplicationSecretDto { secret: "secret" });
identity_facade_core::sample!(
    crate::applications::ApplicationSecretDto,
    "{\"secret\":\"secret\"}"
);
identity_facade_core::to_wire!(crate::applications::ApplicationSimpleInfoDto {
    app_description: "appDescription",
    app_id: "appId",
    app_identifier: "appIdentifier",
    app_logo: "appLogo",
    app_name: "appName",
    app_type: "appType",
    is_integrate_app: "isIntegrateApp",
});
identity_facade_core::sample!(
    crate::applications::ApplicationSimpleInfoDto,
    "{\"appId\":\"app_1\",\"appIdentifier\":\"appIdentifier\",\"appLogo\":\"appLogo\",\"appName\":\"appName\",\"appType\":\"web\",\"isIntegrateApp\":false}"
);
identity_facade_core::to_wire!(crate::applications::ApplicationSimpleInfoPaginatedDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::applications::ApplicationSimpleInfoPaginatedDataDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::applications::AsaAccountDto {
    account_id: "accountId",
    account_info: "accountInfo",
    app_id: "appId",
});
identity_facade_core::sample!(
    crate::applications::AsaAccountDto,
    "{\"accountId\":\"asa_account_1\",\"accountInfo\":{},\"appId\":\"app_1\"}"
);
identity_facade_core::to_wire!(crate::applications::AsaAccountPaginatedDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::applications::AsaAccountPaginatedDataDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::applications::AsaAccountTargetDto {
    target_identifier: "targetIdentifier",
    target_type: "targetType",
});
identity_facade_core::sample!(
    crate::applications::AsaAccountTargetDto,
    "{\"targetIdentifier\":\"targetIdentifier\",\"targetType\":\"USER\"}"
);
identity_facade_core::to_wire!(crate::applications::CheckDomainAvailableDataDto {
    available: "available",
});
identity_facade_core::sample!(
    crate::applications::CheckDomainAvailableDataDto,
    "{\"available\":false}"
);
identity_facade_core::to_wire!(
    crate::applications::GetApplicationPermissionStrategyDataDto {
        permission_strategy: "permissionStrategy",
    }
);
identity_facade_core::sample!(
    crate::applications::GetApplicationPermissionStrategyDataDto,
    "{\"permissionStrategy\":\"ALLOW_ALL\"}"
);
identity_facade_core::to_wire!(crate::applications::GetAsaAccountAssignedTargetDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::applications::GetAsaAccountAssignedTargetDataDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::applications::GetSubjectAuthDataDto {
    app_id: "appId",
    app_name: "appName",
    auth_type: "authType",
    req_target_id: "reqTargetId",
    req_target_name: "reqTargetName",
    req_target_type: "reqTargetType",
    target_name: "targetName",
    target_type: "targetType",
});
identity_facade_core::sample!(
    crate::applications::GetSubjectAuthDataDto,
    "{\"appId\":\"app_1\",\"appName\":\"appName\",\"authType\":\"DEFAULT\",\"reqTargetId\":\"reqTargetId\",\"reqTargetName\":\"reqTargetName\",\"reqTargetType\":\"USER\",\"targetName\":\"targetName\",\"targetType\":\"USER\"}"
);
identity_facade_core::to_wire!(crate::applications::ListApplicationAuthDataDto {
    effect: "effect",
    enabled: "enabled",
    id: "id",
    permission_type: "permissionType",
    target_id: "targetId",
    target_name: "targetName",
    target_type: "targetType",
});
identity_facade_core::sample!(
    crate::applications::ListApplicationAuthDataDto,
    "{\"effect\":\"ALLOW\",\"enabled\":false,\"id\":\"id\",\"permissionType\":\"ALL\",\"targetId\":\"targetId\",\"targetName\":\"targetName\",\"targetType\":\"USER\"}"
);
identity_facade_core::to_wire!(crate::applications::ListApplicationAuthPaginatedDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::applications::ListApplicationAuthPaginatedDataDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::applications::ListApplicationSubjectDataDto {
    app_id: "appId",
    app_type: "appType",
    effect: "effect",
    ext: "ext",
    logo: "logo",
    template: "template",
});
identity_facade_core::sample!(
    crate::applications::ListApplicationSubjectDataDto,
    "{\"appId\":\"app_1\",\"appType\":\"INTEGRATED\",\"effect\":\"ALLOW\",\"ext\":\"ext\",\"logo\":\"logo\",\"template\":\"template\"}"
);
identity_facade_core::to_wire!(crate::applications::ListApplicationSubjectDataListDto {
    list: "list",
});
identity_facade_core::sample!(
    crate::applications::ListApplicationSubjectDataListDto,
    "{\"list\":[]}"
);
