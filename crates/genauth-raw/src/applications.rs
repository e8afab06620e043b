// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, JsonObject, List,
    Listing, Open, Operation, Paging, Parameter, Receipt, Redacted, Secret, Style,
};

/// Facts of `POST /api/v3/assign-asa-account`.
pub static ASSIGN_ASA_ACCOUNT: Operation = Operation::new(
    "assignAsaAccount",
    http::Method::POST,
    "/api/v3/assign-asa-account",
    "applications",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("accountId"),
    BodyRule::Required("appId"),
    BodyRule::Required("targets"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::assign_asa_account`](crate::Client::assign_asa_account), `POST /api/v3/assign-asa-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AssignAsaAccountCall {
    call: Call,
}

impl AssignAsaAccountCall {
    /// `accountId`: string. Required.
    pub fn account_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("accountId", value.into_input());
        self
    }

    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `targets`: 1 to 10 `AssignAsaAccountItem`. Required.
    pub fn targets<M>(
        mut self,
        value: impl IntoList<AtMost<AssignAsaAccountItem, 10, 1>, M>,
    ) -> Self {
        self.call.member("targets", value.into_list());
        self
    }

    /// Sets the whole JSON body: `AssignAsaAccountsDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<AssignAsaAccountsDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(AssignAsaAccountCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AssignAsaAccountCall,
    crate::Client,
    ASSIGN_ASA_ACCOUNT,
    "Assigns one ASA account of an application to users, roles, groups or departments.",
    false,
    [
        member::<String>("accountId"),
        member::<String>("appId"),
        member::<AtMost<AssignAsaAccountItem, 10, 1>>("targets")
    ]
);
impl crate::Client {
    /// Assigns one ASA account of an application to users, roles, groups or departments.
    ///
    /// `POST /api/v3/assign-asa-account`
    ///
    /// * Required: `accountId`, `appId`, `targets`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn assign_asa_account(&self) -> AssignAsaAccountCall {
        let call = self.transport.call(&ASSIGN_ASA_ACCOUNT);
        AssignAsaAccountCall { call }
    }
}

/// Facts of `POST /api/v3/authorize-application-access`.
pub static AUTHORIZE_APPLICATION_ACCESS: Operation = Operation::new(
    "authorizeApplicationAccess",
    http::Method::POST,
    "/api/v3/authorize-application-access",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId"), BodyRule::Required("list")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::authorize_application_access`](crate::Client::authorize_application_access), `POST /api/v3/authorize-application-access`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AuthorizeApplicationAccessCall {
    call: Call,
}

impl AuthorizeApplicationAccessCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `list`: 1 to 10 `ApplicationPermissionRecordItem`. Required.
    pub fn list<M>(
        mut self,
        value: impl IntoList<AtMost<ApplicationPermissionRecordItem, 10, 1>, M>,
    ) -> Self {
        self.call.member("list", value.into_list());
        self
    }
}

identity_facade_core::call!(
    AuthorizeApplicationAccessCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AuthorizeApplicationAccessCall,
    crate::Client,
    AUTHORIZE_APPLICATION_ACCESS,
    "Allows or denies access to an application for users, roles, groups or organization nodes.",
    false,
    [
        member::<String>("appId"),
        member::<AtMost<ApplicationPermissionRecordItem, 10, 1>>("list")
    ]
);
impl crate::Client {
    /// Allows or denies access to an application for users, roles, groups or organization nodes.
    ///
    /// `POST /api/v3/authorize-application-access`
    ///
    /// * Required: `appId`, `list`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn authorize_application_access(&self) -> AuthorizeApplicationAccessCall {
        let call = self.transport.call(&AUTHORIZE_APPLICATION_ACCESS);
        AuthorizeApplicationAccessCall { call }
    }
}

/// Facts of `DELETE /api/v3/batch-applications-auth`.
pub static DELETE_APPLICATIONS_AUTH: Operation = Operation::new(
    "deleteAuth",
    http::Method::DELETE,
    "/api/v3/batch-applications-auth",
    "applications",
)
.parameters(&[Parameter::query("authIds")
    .required()
    .style(Style::Brackets)])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_applications_auth`](crate::Client::delete_applications_auth), `DELETE /api/v3/batch-applications-auth`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteApplicationsAuthCall {
    call: Call,
}

impl DeleteApplicationsAuthCall {
    /// IDs of authorization records, as listed by `list_auth_application`.
    ///
    /// Query parameter `authIds`: list of strings. Required.
    pub fn auth_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.query("authIds", value.into_list());
        self
    }
}

identity_facade_core::call!(DeleteApplicationsAuthCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteApplicationsAuthCall,
    crate::Client,
    DELETE_APPLICATIONS_AUTH,
    "Deletes application authorization records by their IDs (`authIds`).",
    false,
    [query::<List<String>>(
        "authIds",
        "IDs of authorization records, as listed by `list_auth_application`."
    )]
);
impl crate::Client {
    /// Deletes application authorization records by their IDs (`authIds`).
    ///
    /// `DELETE /api/v3/batch-applications-auth`
    ///
    /// * Required: `authIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_applications_auth(&self) -> DeleteApplicationsAuthCall {
        let call = self.transport.call(&DELETE_APPLICATIONS_AUTH);
        DeleteApplicationsAuthCall { call }
    }
}

/// Facts of `POST /api/v3/check-domain-available`.
pub static CHECK_DOMAIN_AVAILABLE: Operation = Operation::new(
    "checkDomainAvailable",
    http::Method::POST,
    "/api/v3/check-domain-available",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("domain")])
.enveloped()
.idempotent();
/// The call of [`Client::check_domain_available`](crate::Client::check_domain_available), `POST /api/v3/check-domain-available`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckDomainAvailableCall {
    call: Call,
}

impl CheckDomainAvailableCall {
    /// `domain`: string. Required.
    pub fn domain(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("domain", value.into_input());
        self
    }
}

identity_facade_core::call!(CheckDomainAvailableCall -> CheckDomainAvailableDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckDomainAvailableCall,
    crate::Client,
    CHECK_DOMAIN_AVAILABLE,
    "Checks whether a domain is still free for an application.",
    false,
    [member::<String>("domain")]
);
impl crate::Client {
    /// Checks whether a domain is still free for an application.
    ///
    /// `POST /api/v3/check-domain-available`
    ///
    /// * Required: `domain`.
    /// * Returns [`CheckDomainAvailableDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_domain_available(&self) -> CheckDomainAvailableCall {
        let call = self.transport.call(&CHECK_DOMAIN_AVAILABLE);
        CheckDomainAvailableCall { call }
    }
}

/// Facts of `POST /api/v3/create-application`.
pub static CREATE_APPLICATION: Operation = Operation::new(
    "createApplication",
    http::Method::POST,
    "/api/v3/create-application",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appName")])
.enveloped()
.secrets(&["oauthConfig", "oidcConfig", "samlConfig"]);
/// The call of [`Client::create_application`](crate::Client::create_application), `POST /api/v3/create-application`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateApplicationCall {
    call: Call,
}

impl CreateApplicationCall {
    /// `appDescription`: string.
    pub fn app_description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appDescription", value.into_input());
        self
    }

    /// `appIdentifier`: string.
    pub fn app_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appIdentifier", value.into_input());
        self
    }

    /// `appLogo`: string.
    pub fn app_logo(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appLogo", value.into_input());
        self
    }

    /// `appName`: string. Required.
    pub fn app_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appName", value.into_input());
        self
    }

    /// `appType`: `ApplicationType`. Default: `web`.
    pub fn app_type(mut self, value: impl IntoInput<crate::shared::ApplicationType>) -> Self {
        self.call.member("appType", value.into_input());
        self
    }

    /// `brandingConfig`: `ApplicationBrandingConfigInputDto`.
    pub fn branding_config(
        mut self,
        value: impl IntoInput<ApplicationBrandingConfigInputDto>,
    ) -> Self {
        self.call.member("brandingConfig", value.into_input());
        self
    }

    /// `casConfig`: JSON object.
    pub fn cas_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("casConfig", value.into_input());
        self
    }

    /// `casProviderEnabled`: boolean. Default: `false`.
    pub fn cas_provider_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("casProviderEnabled", value.into_input());
        self
    }

    /// Protocol the application uses by default: OIDC, OAuth, SAML, CAS or ASA.
    ///
    /// `defaultProtocol`: `ApplicationProtocol`.
    pub fn default_protocol(
        mut self,
        value: impl IntoInput<crate::shared::ApplicationProtocol>,
    ) -> Self {
        self.call.member("defaultProtocol", value.into_input());
        self
    }

    /// URI at which a login to the application starts.
    ///
    /// `initLoginUri`: string.
    pub fn init_login_uri(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("initLoginUri", value.into_input());
        self
    }

    /// `loginConfig`: `ApplicationLoginConfigInputDto`.
    pub fn login_config(mut self, value: impl IntoInput<ApplicationLoginConfigInputDto>) -> Self {
        self.call.member("loginConfig", value.into_input());
        self
    }

    /// Allowed redirect URIs after logout.
    ///
    /// `logoutRedirectUris`: list of strings.
    pub fn logout_redirect_uris<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("logoutRedirectUris", value.into_list());
        self
    }

    /// `oauthConfig`: JSON object, secret.
    pub fn oauth_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("oauthConfig", value.into_input());
        self
    }

    /// `oauthProviderEnabled`: boolean. Default: `false`.
    pub fn oauth_provider_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("oauthProviderEnabled", value.into_input());
        self
    }

    /// `oidcConfig`: JSON object, secret.
    pub fn oidc_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("oidcConfig", value.into_input());
        self
    }

    /// Allowed redirect URIs after login.
    ///
    /// `redirectUris`: list of strings.
    pub fn redirect_uris<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("redirectUris", value.into_list());
        self
    }

    /// `registerConfig`: `ApplicationRegisterConfigInputDto`.
    pub fn register_config(
        mut self,
        value: impl IntoInput<ApplicationRegisterConfigInputDto>,
    ) -> Self {
        self.call.member("registerConfig", value.into_input());
        self
    }

    /// `samlConfig`: JSON object, secret.
    pub fn saml_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("samlConfig", value.into_input());
        self
    }

    /// `samlProviderEnabled`: boolean. Default: `false`.
    pub fn saml_provider_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("samlProviderEnabled", value.into_input());
        self
    }

    /// Single sign-on is enabled for the application.
    ///
    /// `ssoEnabled`: boolean.
    pub fn sso_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("ssoEnabled", value.into_input());
        self
    }

    /// `template`: string.
    pub fn template(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("template", value.into_input());
        self
    }

    /// `templateData`: any JSON value.
    pub fn template_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("templateData", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateApplicationCall -> crate ::shared::ApplicationDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateApplicationCall,
    crate::Client,
    CREATE_APPLICATION,
    "Creates an application with its protocol, login, registration and branding settings.",
    false,
    [
        member::<String>("appDescription"),
        member::<String>("appIdentifier"),
        member::<String>("appLogo"),
        member::<String>("appName"),
        member::<crate::shared::ApplicationType>("appType", "Default: `web`."),
        member::<ApplicationBrandingConfigInputDto>("brandingConfig"),
        member::<JsonObject>("casConfig"),
        member::<bool>("casProviderEnabled", "Default: `false`."),
        member::<crate::shared::ApplicationProtocol>(
            "defaultProtocol",
            "Protocol the application uses by default: OIDC, OAuth, SAML, CAS or ASA."
        ),
        member::<String>(
            "initLoginUri",
            "URI at which a login to the application starts."
        ),
        member::<ApplicationLoginConfigInputDto>("loginConfig"),
        member::<List<String>>("logoutRedirectUris", "Allowed redirect URIs after logout."),
        member::<identity_facade_core::Redacted<JsonObject>>("oauthConfig"),
        member::<bool>("oauthProviderEnabled", "Default: `false`."),
        member::<identity_facade_core::Redacted<JsonObject>>("oidcConfig"),
        member::<List<String>>("redirectUris", "Allowed redirect URIs after login."),
        member::<ApplicationRegisterConfigInputDto>("registerConfig"),
        member::<identity_facade_core::Redacted<JsonObject>>("samlConfig"),
        member::<bool>("samlProviderEnabled", "Default: `false`."),
        member::<bool>(
            "ssoEnabled",
            "Single sign-on is enabled for the application."
        ),
        member::<String>("template"),
        member::<serde_json::Value>("templateData")
    ]
);
impl crate::Client {
    /// Creates an application with its protocol, login, registration and branding settings.
    ///
    /// `POST /api/v3/create-application`
    ///
    /// * Required: `appName`.
    /// * Returns [`ApplicationDto`](crate::shared::ApplicationDto), with status 200.
    /// * Secrets: `oauthConfig`, `oidcConfig`, `samlConfig`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_application(&self) -> CreateApplicationCall {
        let call = self.transport.call(&CREATE_APPLICATION);
        CreateApplicationCall { call }
    }
}

/// Facts of `POST /api/v3/create-asa-account`.
pub static CREATE_ASA_ACCOUNT: Operation = Operation::new(
    "createAsaAccount",
    http::Method::POST,
    "/api/v3/create-asa-account",
    "applications",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("accountInfo"),
    BodyRule::Required("appId"),
])
.enveloped()
.secrets(&["accountInfo"]);
/// The call of [`Client::create_asa_account`](crate::Client::create_asa_account), `POST /api/v3/create-asa-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateAsaAccountCall {
    call: Call,
}

impl CreateAsaAccountCall {
    /// Credentials or other data of the ASA account, as JSON.
    ///
    /// `accountInfo`: any JSON value, secret. Required.
    pub fn account_info(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("accountInfo", value.into_input());
        self
    }

    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateAsaAccountCall -> AsaAccountDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateAsaAccountCall,
    crate::Client,
    CREATE_ASA_ACCOUNT,
    "Creates one ASA account in an application and returns it.",
    false,
    [
        member::<identity_facade_core::Redacted<serde_json::Value>>(
            "accountInfo",
            "Credentials or other data of the ASA account, as JSON."
        ),
        member::<String>("appId")
    ]
);
impl crate::Client {
    /// Creates one ASA account in an application and returns it.
    ///
    /// `POST /api/v3/create-asa-account`
    ///
    /// * Required: `accountInfo`, `appId`.
    /// * Returns [`AsaAccountDto`], with status 200.
    /// * Secrets: `accountInfo`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_asa_account(&self) -> CreateAsaAccountCall {
        let call = self.transport.call(&CREATE_ASA_ACCOUNT);
        CreateAsaAccountCall { call }
    }
}

/// Facts of `POST /api/v3/create-asa-accounts-batch`.
pub static CREATE_ASA_ACCOUNT_BATCH: Operation = Operation::new(
    "createAsaAccountBatch",
    http::Method::POST,
    "/api/v3/create-asa-accounts-batch",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId"), BodyRule::Required("list")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]))
.secrets(&["accountInfo"]);
/// The call of [`Client::create_asa_account_batch`](crate::Client::create_asa_account_batch), `POST /api/v3/create-asa-accounts-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateAsaAccountBatchCall {
    call: Call,
}

impl CreateAsaAccountBatchCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `list`: 1 to 100 `CreateAsaAccountsBatchItemDto`. Required.
    pub fn list<M>(
        mut self,
        value: impl IntoList<AtMost<CreateAsaAccountsBatchItemDto, 100, 1>, M>,
    ) -> Self {
        self.call.member("list", value.into_list());
        self
    }
}

identity_facade_core::call!(CreateAsaAccountBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateAsaAccountBatchCall,
    crate::Client,
    CREATE_ASA_ACCOUNT_BATCH,
    "Creates up to 100 ASA accounts in one application; the accounts are not returned.",
    false,
    [
        member::<String>("appId"),
        member::<AtMost<CreateAsaAccountsBatchItemDto, 100, 1>>("list")
    ]
);
impl crate::Client {
    /// Creates up to 100 ASA accounts in one application; the accounts are not returned.
    ///
    /// `POST /api/v3/create-asa-accounts-batch`
    ///
    /// * Required: `appId`, `list`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Secrets: `accountInfo`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_asa_account_batch(&self) -> CreateAsaAccountBatchCall {
        let call = self.transport.call(&CREATE_ASA_ACCOUNT_BATCH);
        CreateAsaAccountBatchCall { call }
    }
}

/// Facts of `POST /api/v3/delete-application`.
pub static DELETE_APPLICATION: Operation = Operation::new(
    "deleteApplication",
    http::Method::POST,
    "/api/v3/delete-application",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_application`](crate::Client::delete_application), `POST /api/v3/delete-application`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteApplicationCall {
    call: Call,
}

impl DeleteApplicationCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteApplicationCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteApplicationCall,
    crate::Client,
    DELETE_APPLICATION,
    "Deletes one application by `appId`.",
    false,
    [member::<String>("appId")]
);
impl crate::Client {
    /// Deletes one application by `appId`.
    ///
    /// `POST /api/v3/delete-application`
    ///
    /// * Required: `appId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_application(&self) -> DeleteApplicationCall {
        let call = self.transport.call(&DELETE_APPLICATION);
        DeleteApplicationCall { call }
    }
}

/// Facts of `POST /api/v3/delete-asa-account`.
pub static DELETE_ASA_ACCOUNT: Operation = Operation::new(
    "deleteAsaAccount",
    http::Method::POST,
    "/api/v3/delete-asa-account",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("accountId"), BodyRule::Required("appId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_asa_account`](crate::Client::delete_asa_account), `POST /api/v3/delete-asa-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteAsaAccountCall {
    call: Call,
}

impl DeleteAsaAccountCall {
    /// `accountId`: string. Required.
    pub fn account_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("accountId", value.into_input());
        self
    }

    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteAsaAccountCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteAsaAccountCall,
    crate::Client,
    DELETE_ASA_ACCOUNT,
    "Deletes one ASA account of an application.",
    false,
    [member::<String>("accountId"), member::<String>("appId")]
);
impl crate::Client {
    /// Deletes one ASA account of an application.
    ///
    /// `POST /api/v3/delete-asa-account`
    ///
    /// * Required: `accountId`, `appId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_asa_account(&self) -> DeleteAsaAccountCall {
        let call = self.transport.call(&DELETE_ASA_ACCOUNT);
        DeleteAsaAccountCall { call }
    }
}

/// Facts of `POST /api/v3/delete-asa-accounts-batch`.
pub static DELETE_ASA_ACCOUNT_BATCH: Operation = Operation::new(
    "deleteAsaAccountBatch",
    http::Method::POST,
    "/api/v3/delete-asa-accounts-batch",
    "applications",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("accountIds"),
    BodyRule::Required("appId"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_asa_account_batch`](crate::Client::delete_asa_account_batch), `POST /api/v3/delete-asa-accounts-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteAsaAccountBatchCall {
    call: Call,
}

impl DeleteAsaAccountBatchCall {
    /// `accountIds`: 1 to 100 strings. Required.
    pub fn account_ids<M>(mut self, value: impl IntoList<AtMost<String, 100, 1>, M>) -> Self {
        self.call.member("accountIds", value.into_list());
        self
    }

    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteAsaAccountBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteAsaAccountBatchCall,
    crate::Client,
    DELETE_ASA_ACCOUNT_BATCH,
    "Deletes up to 100 ASA accounts of one application by ID.",
    false,
    [
        member::<AtMost<String, 100, 1>>("accountIds"),
        member::<String>("appId")
    ]
);
impl crate::Client {
    /// Deletes up to 100 ASA accounts of one application by ID.
    ///
    /// `POST /api/v3/delete-asa-accounts-batch`
    ///
    /// * Required: `accountIds`, `appId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_asa_account_batch(&self) -> DeleteAsaAccountBatchCall {
        let call = self.transport.call(&DELETE_ASA_ACCOUNT_BATCH);
        DeleteAsaAccountBatchCall { call }
    }
}

/// Facts of `GET /api/v3/get-application`.
pub static GET_APPLICATION: Operation = Operation::new(
    "getApplication",
    http::Method::GET,
    "/api/v3/get-application",
    "applications",
)
.parameters(&[Parameter::query("appId").required()])
.enveloped()
.idempotent()
.secrets(&["oauthConfig", "oidcConfig", "samlConfig"]);
/// The call of [`Client::get_application`](crate::Client::get_application), `GET /api/v3/get-application`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetApplicationCall {
    call: Call,
}

impl GetApplicationCall {
    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetApplicationCall -> crate ::shared::ApplicationDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetApplicationCall,
    crate::Client,
    GET_APPLICATION,
    "Returns the full configuration of one application.",
    false,
    [query::<String>("appId")]
);
impl crate::Client {
    /// Returns the full configuration of one application.
    ///
    /// `GET /api/v3/get-application`
    ///
    /// * Required: `appId`.
    /// * Returns [`ApplicationDto`](crate::shared::ApplicationDto), with status 200.
    /// * Secrets: `oauthConfig`, `oidcConfig`, `samlConfig`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_application(&self) -> GetApplicationCall {
        let call = self.transport.call(&GET_APPLICATION);
        GetApplicationCall { call }
    }
}

/// Facts of `GET /api/v3/get-application-permission-strategy`.
pub static GET_APPLICATION_PERMISSION_STRATEGY: Operation = Operation::new(
    "getApplicationPermissionStrategy",
    http::Method::GET,
    "/api/v3/get-application-permission-strategy",
    "applications",
)
.parameters(&[Parameter::query("appId").required()])
.enveloped()
.idempotent();
/// The call of [`Client::get_application_permission_strategy`](crate::Client::get_application_permission_strategy), `GET /api/v3/get-application-permission-strategy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetApplicationPermissionStrategyCall {
    call: Call,
}

impl GetApplicationPermissionStrategyCall {
    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetApplicationPermissionStrategyCall -> GetApplicationPermissionStrategyDataDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetApplicationPermissionStrategyCall,
    crate::Client,
    GET_APPLICATION_PERMISSION_STRATEGY,
    "Returns the default access strategy of an application: allow all users or deny all.",
    false,
    [query::<String>("appId")]
);
impl crate::Client {
    /// Returns the default access strategy of an application: allow all users or deny all.
    ///
    /// `GET /api/v3/get-application-permission-strategy`
    ///
    /// * Required: `appId`.
    /// * Returns [`GetApplicationPermissionStrategyDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_application_permission_strategy(&self) -> GetApplicationPermissionStrategyCall {
        let call = self.transport.call(&GET_APPLICATION_PERMISSION_STRATEGY);
        GetApplicationPermissionStrategyCall { call }
    }
}

/// Facts of `GET /api/v3/get-application-secret`.
pub static GET_APPLICATION_SECRET: Operation = Operation::new(
    "getApplicationSecret",
    http::Method::GET,
    "/api/v3/get-application-secret",
    "applications",
)
.parameters(&[Parameter::query("appId").required()])
.enveloped()
.idempotent()
.secrets(&["secret"]);
/// The call of [`Client::get_application_secret`](crate::Client::get_application_secret), `GET /api/v3/get-application-secret`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetApplicationSecretCall {
    call: Call,
}

impl GetApplicationSecretCall {
    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetApplicationSecretCall -> ApplicationSecretDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetApplicationSecretCall,
    crate::Client,
    GET_APPLICATION_SECRET,
    "Returns the current secret of an application without changing it.",
    false,
    [query::<String>("appId")]
);
impl crate::Client {
    /// Returns the current secret of an application without changing it.
    ///
    /// `GET /api/v3/get-application-secret`
    ///
    /// * Required: `appId`.
    /// * Returns [`ApplicationSecretDto`], with status 200.
    /// * Secrets: `secret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_application_secret(&self) -> GetApplicationSecretCall {
        let call = self.transport.call(&GET_APPLICATION_SECRET);
        GetApplicationSecretCall { call }
    }
}

/// Facts of `GET /api/v3/get-application-simple-info`.
pub static GET_APPLICATION_SIMPLE_INFO: Operation = Operation::new(
    "getApplicationSimpleInfo",
    http::Method::GET,
    "/api/v3/get-application-simple-info",
    "applications",
)
.parameters(&[Parameter::query("appId").required()])
.enveloped()
.idempotent();
/// The call of [`Client::get_application_simple_info`](crate::Client::get_application_simple_info), `GET /api/v3/get-application-simple-info`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetApplicationSimpleInfoCall {
    call: Call,
}

impl GetApplicationSimpleInfoCall {
    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetApplicationSimpleInfoCall -> ApplicationSimpleInfoDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetApplicationSimpleInfoCall,
    crate::Client,
    GET_APPLICATION_SIMPLE_INFO,
    "Returns name, logo, type and identifier of one application, without its configuration.",
    false,
    [query::<String>("appId")]
);
impl crate::Client {
    /// Returns name, logo, type and identifier of one application, without its configuration.
    ///
    /// `GET /api/v3/get-application-simple-info`
    ///
    /// * Required: `appId`.
    /// * Returns [`ApplicationSimpleInfoDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_application_simple_info(&self) -> GetApplicationSimpleInfoCall {
        let call = self.transport.call(&GET_APPLICATION_SIMPLE_INFO);
        GetApplicationSimpleInfoCall { call }
    }
}

/// Facts of `GET /api/v3/get-asa-account`.
pub static GET_ASA_ACCOUNT: Operation = Operation::new(
    "getAsaAccount",
    http::Method::GET,
    "/api/v3/get-asa-account",
    "applications",
)
.parameters(&[
    Parameter::query("accountId").required(),
    Parameter::query("appId").required(),
])
.enveloped()
.idempotent()
.secrets(&["accountInfo"]);
/// The call of [`Client::get_asa_account`](crate::Client::get_asa_account), `GET /api/v3/get-asa-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAsaAccountCall {
    call: Call,
}

impl GetAsaAccountCall {
    /// Query parameter `accountId`: string. Required.
    pub fn account_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("accountId", value.into_input());
        self
    }

    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetAsaAccountCall -> AsaAccountDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAsaAccountCall,
    crate::Client,
    GET_ASA_ACCOUNT,
    "Returns one ASA account of an application by `accountId`.",
    false,
    [query::<String>("accountId"), query::<String>("appId")]
);
impl crate::Client {
    /// Returns one ASA account of an application by `accountId`.
    ///
    /// `GET /api/v3/get-asa-account`
    ///
    /// * Required: `accountId`, `appId`.
    /// * Returns [`AsaAccountDto`], with status 200.
    /// * Secrets: `accountInfo`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_asa_account(&self) -> GetAsaAccountCall {
        let call = self.transport.call(&GET_ASA_ACCOUNT);
        GetAsaAccountCall { call }
    }
}

/// Facts of `GET /api/v3/get-asa-account-assigned-targets`.
pub static GET_ASA_ACCOUNT_ASSIGNED_TARGETS: Operation = Operation::new(
    "getAsaAccountAssignedTargets",
    http::Method::GET,
    "/api/v3/get-asa-account-assigned-targets",
    "applications",
)
.parameters(&[
    Parameter::query("accountId").required(),
    Parameter::query("appId").required(),
    Parameter::query("limit"),
    Parameter::query("page"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::get_asa_account_assigned_targets`](crate::Client::get_asa_account_assigned_targets), `GET /api/v3/get-asa-account-assigned-targets`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAsaAccountAssignedTargetsCall {
    call: Call,
}

impl GetAsaAccountAssignedTargetsCall {
    /// Query parameter `accountId`: string. Required.
    pub fn account_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("accountId", value.into_input());
        self
    }

    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetAsaAccountAssignedTargetsCall -> GetAsaAccountAssignedTargetDataDto
);
identity_facade_core::paged!(GetAsaAccountAssignedTargetsCall -> AsaAccountTargetDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAsaAccountAssignedTargetsCall,
    crate::Client,
    GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
    "Lists the users, roles, groups and departments that an ASA account is assigned to.",
    false,
    [
        query::<String>("accountId"),
        query::<String>("appId"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the users, roles, groups and departments that an ASA account is assigned to.
    ///
    /// `GET /api/v3/get-asa-account-assigned-targets`
    ///
    /// * Required: `accountId`, `appId`.
    /// * Returns [`GetAsaAccountAssignedTargetDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_asa_account_assigned_targets(&self) -> GetAsaAccountAssignedTargetsCall {
        let call = self.transport.call(&GET_ASA_ACCOUNT_ASSIGNED_TARGETS);
        GetAsaAccountAssignedTargetsCall { call }
    }
}

/// Facts of `POST /api/v3/get-asa-accounts-batch`.
pub static GET_ASA_ACCOUNT_BATCH: Operation = Operation::new(
    "getAsaAccountBatch",
    http::Method::POST,
    "/api/v3/get-asa-accounts-batch",
    "applications",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("accountIds"),
    BodyRule::Required("appId"),
])
.enveloped()
.idempotent()
.secrets(&["accountInfo"]);
/// The call of [`Client::get_asa_account_batch`](crate::Client::get_asa_account_batch), `POST /api/v3/get-asa-accounts-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAsaAccountBatchCall {
    call: Call,
}

impl GetAsaAccountBatchCall {
    /// `accountIds`: 1 to 100 strings. Required.
    pub fn account_ids<M>(mut self, value: impl IntoList<AtMost<String, 100, 1>, M>) -> Self {
        self.call.member("accountIds", value.into_list());
        self
    }

    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetAsaAccountBatchCall -> Items < AsaAccountDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAsaAccountBatchCall,
    crate::Client,
    GET_ASA_ACCOUNT_BATCH,
    "Returns up to 100 ASA accounts of one application by their IDs.",
    false,
    [
        member::<AtMost<String, 100, 1>>("accountIds"),
        member::<String>("appId")
    ]
);
impl crate::Client {
    /// Returns up to 100 ASA accounts of one application by their IDs.
    ///
    /// `POST /api/v3/get-asa-accounts-batch`
    ///
    /// * Required: `accountIds`, `appId`.
    /// * Returns list of `AsaAccountDto`, with status 200.
    /// * Secrets: `accountInfo`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_asa_account_batch(&self) -> GetAsaAccountBatchCall {
        let call = self.transport.call(&GET_ASA_ACCOUNT_BATCH);
        GetAsaAccountBatchCall { call }
    }
}

/// Facts of `GET /api/v3/get-assigned-account`.
pub static GET_ASSIGNED_ACCOUNT: Operation = Operation::new(
    "getAssignedAccount",
    http::Method::GET,
    "/api/v3/get-assigned-account",
    "applications",
)
.parameters(&[
    Parameter::query("appId").required(),
    Parameter::query("targetIdentifier").required(),
    Parameter::query("targetType").required(),
])
.enveloped()
.idempotent()
.secrets(&["accountInfo"]);
/// The call of [`Client::get_assigned_account`](crate::Client::get_assigned_account), `GET /api/v3/get-assigned-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAssignedAccountCall {
    call: Call,
}

impl GetAssignedAccountCall {
    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }

    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// Query parameter `targetIdentifier`: string. Required.
    pub fn target_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("targetIdentifier", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// Query parameter `targetType`: `TargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        self.call.query("targetType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetAssignedAccountCall -> AsaAccountDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAssignedAccountCall,
    crate::Client,
    GET_ASSIGNED_ACCOUNT,
    "Returns the ASA account assigned to one subject in an application, if any.",
    false,
    [
        query::<String>("appId"),
        query::<String>(
            "targetIdentifier",
            "Identifier of the subject; `targetType` tells its kind."
        ),
        query::<crate::shared::TargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ]
);
impl crate::Client {
    /// Returns the ASA account assigned to one subject in an application, if any.
    ///
    /// `GET /api/v3/get-assigned-account`
    ///
    /// * Required: `appId`, `targetIdentifier`, `targetType`.
    /// * Returns [`AsaAccountDto`], with status 200.
    /// * Secrets: `accountInfo`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_assigned_account(&self) -> GetAssignedAccountCall {
        let call = self.transport.call(&GET_ASSIGNED_ACCOUNT);
        GetAssignedAccountCall { call }
    }
}

/// Facts of `GET /api/v3/get-mfa-trigger-data`.
pub static GET_MFA_TRIGGER_DATA: Operation = Operation::new(
    "getMfaTriggerData",
    http::Method::GET,
    "/api/v3/get-mfa-trigger-data",
    "applications",
)
.parameters(&[
    Parameter::query("appId").required(),
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent()
.secrets(&["mfaToken"]);
/// The call of [`Client::get_mfa_trigger_data`](crate::Client::get_mfa_trigger_data), `GET /api/v3/get-mfa-trigger-data`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetMfaTriggerDataCall {
    call: Call,
}

impl GetMfaTriggerDataCall {
    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }

    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetMfaTriggerDataCall -> crate ::shared::GetMfaInfoDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetMfaTriggerDataCall,
    crate::Client,
    GET_MFA_TRIGGER_DATA,
    "Returns the MFA trigger data (`mfaToken` and factors) of one user in one application.",
    false,
    [
        query::<String>("appId"),
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Returns the MFA trigger data (`mfaToken` and factors) of one user in one application.
    ///
    /// `GET /api/v3/get-mfa-trigger-data`
    ///
    /// * Required: `appId`, `userId`.
    /// * Returns [`GetMfaInfoDataDto`](crate::shared::GetMfaInfoDataDto), with status 200.
    /// * Secrets: `mfaToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_mfa_trigger_data(&self) -> GetMfaTriggerDataCall {
        let call = self.transport.call(&GET_MFA_TRIGGER_DATA);
        GetMfaTriggerDataCall { call }
    }
}

/// Facts of `GET /api/v3/get-subject-auth-detail`.
pub static DETAIL_AUTH_SUBJECT: Operation = Operation::new(
    "detailAuthSubject",
    http::Method::GET,
    "/api/v3/get-subject-auth-detail",
    "applications",
)
.parameters(&[
    Parameter::query("appId").required(),
    Parameter::query("targetId").required(),
    Parameter::query("targetType").required(),
])
.enveloped()
.idempotent();
/// The call of [`Client::detail_auth_subject`](crate::Client::detail_auth_subject), `GET /api/v3/get-subject-auth-detail`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DetailAuthSubjectCall {
    call: Call,
}

impl DetailAuthSubjectCall {
    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }

    /// Query parameter `targetId`: string. Required.
    pub fn target_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("targetId", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// Query parameter `targetType`: `AuthorizationTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<AuthorizationTargetType>) -> Self {
        self.call.query("targetType", value.into_input());
        self
    }
}

identity_facade_core::call!(DetailAuthSubjectCall -> GetSubjectAuthDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DetailAuthSubjectCall,
    crate::Client,
    DETAIL_AUTH_SUBJECT,
    "Returns which authorization gives one subject its access to one application.",
    false,
    [
        query::<String>("appId"),
        query::<String>("targetId"),
        query::<AuthorizationTargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ]
);
impl crate::Client {
    /// Returns which authorization gives one subject its access to one application.
    ///
    /// `GET /api/v3/get-subject-auth-detail`
    ///
    /// * Required: `appId`, `targetId`, `targetType`.
    /// * Returns [`GetSubjectAuthDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn detail_auth_subject(&self) -> DetailAuthSubjectCall {
        let call = self.transport.call(&DETAIL_AUTH_SUBJECT);
        DetailAuthSubjectCall { call }
    }
}

/// Facts of `POST /api/v3/list-application-active-users`.
pub static LIST_APPLICATION_ACTIVE_USERS: Operation = Operation::new(
    "listApplicationActiveUsers",
    http::Method::POST,
    "/api/v3/list-application-active-users",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId")])
.enveloped()
.idempotent()
.paging(Paging::page_in_body(
    "options.pagination.page",
    "options.pagination.limit",
))
.listing(Listing::new().largest(50).within("list", "totalCount"))
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::list_application_active_users`](crate::Client::list_application_active_users), `POST /api/v3/list-application-active-users`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListApplicationActiveUsersCall {
    call: Call,
}

impl ListApplicationActiveUsersCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `options`: `ListApplicationActiveUsersOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<ListApplicationActiveUsersOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }
}

identity_facade_core::call!(
    ListApplicationActiveUsersCall -> crate ::shared::UserPagingDto
);
identity_facade_core::paged!(ListApplicationActiveUsersCall -> crate ::shared::UserDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListApplicationActiveUsersCall,
    crate::Client,
    LIST_APPLICATION_ACTIVE_USERS,
    "Lists the users who are currently logged in to one application.",
    false,
    [
        member::<String>("appId"),
        member::<ListApplicationActiveUsersOptionsDto>("options")
    ]
);
impl crate::Client {
    /// Lists the users who are currently logged in to one application.
    ///
    /// `POST /api/v3/list-application-active-users`
    ///
    /// * Required: `appId`.
    /// * Returns [`UserPagingDto`](crate::shared::UserPagingDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `options.pagination.page` and `options.pagination.limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_application_active_users(&self) -> ListApplicationActiveUsersCall {
        let call = self.transport.call(&LIST_APPLICATION_ACTIVE_USERS);
        ListApplicationActiveUsersCall { call }
    }
}

/// Facts of `GET /api/v3/list-application-simple-info`.
pub static LIST_APPLICATION_SIMPLE_INFO: Operation = Operation::new(
    "listApplicationSimpleInfo",
    http::Method::GET,
    "/api/v3/list-application-simple-info",
    "applications",
)
.parameters(&[
    Parameter::query("isIntegrateApp"),
    Parameter::query("isSelfBuiltApp"),
    Parameter::query("keywords"),
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("ssoEnabled"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_application_simple_info`](crate::Client::list_application_simple_info), `GET /api/v3/list-application-simple-info`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListApplicationSimpleInfoCall {
    call: Call,
}

impl ListApplicationSimpleInfoCall {
    /// Integrated application, as opposed to a self-built one.
    ///
    /// Query parameter `isIntegrateApp`: boolean. Default: `false`.
    pub fn is_integrate_app(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("isIntegrateApp", value.into_input());
        self
    }

    /// Self-built application, as opposed to an integrated one.
    ///
    /// Query parameter `isSelfBuiltApp`: boolean. Default: `false`.
    pub fn is_self_built_app(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("isSelfBuiltApp", value.into_input());
        self
    }

    /// Query parameter `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("keywords", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Single sign-on is enabled for the application.
    ///
    /// Query parameter `ssoEnabled`: boolean. Default: `false`.
    pub fn sso_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("ssoEnabled", value.into_input());
        self
    }
}

identity_facade_core::call!(
    ListApplicationSimpleInfoCall -> ApplicationSimpleInfoPaginatedDataDto
);
identity_facade_core::paged!(ListApplicationSimpleInfoCall -> ApplicationSimpleInfoDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListApplicationSimpleInfoCall,
    crate::Client,
    LIST_APPLICATION_SIMPLE_INFO,
    "Lists applications with name, logo, type and identifier only.",
    false,
    [
        query::<bool>(
            "isIntegrateApp",
            "Integrated application, as opposed to a self-built one. Default: `false`."
        ),
        query::<bool>(
            "isSelfBuiltApp",
            "Self-built application, as opposed to an integrated one. Default: `false`."
        ),
        query::<String>("keywords"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<bool>(
            "ssoEnabled",
            "Single sign-on is enabled for the application. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Lists applications with name, logo, type and identifier only.
    ///
    /// `GET /api/v3/list-application-simple-info`
    ///
    /// * Returns [`ApplicationSimpleInfoPaginatedDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_application_simple_info(&self) -> ListApplicationSimpleInfoCall {
        let call = self.transport.call(&LIST_APPLICATION_SIMPLE_INFO);
        ListApplicationSimpleInfoCall { call }
    }
}

/// Facts of `GET /api/v3/list-applications`.
pub static LIST_APPLICATIONS: Operation = Operation::new(
    "listApplications",
    http::Method::GET,
    "/api/v3/list-applications",
    "applications",
)
.parameters(&[
    Parameter::query("all"),
    Parameter::query("isIntegrateApp"),
    Parameter::query("isSelfBuiltApp"),
    Parameter::query("keywords"),
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("ssoEnabled"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"))
.secrets(&["oauthConfig", "oidcConfig", "samlConfig"]);
/// The call of [`Client::list_applications`](crate::Client::list_applications), `GET /api/v3/list-applications`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListApplicationsCall {
    call: Call,
}

impl ListApplicationsCall {
    /// Query parameter `all`: boolean. Default: `false`.
    pub fn all(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("all", value.into_input());
        self
    }

    /// Integrated application, as opposed to a self-built one.
    ///
    /// Query parameter `isIntegrateApp`: boolean. Default: `false`.
    pub fn is_integrate_app(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("isIntegrateApp", value.into_input());
        self
    }

    /// Self-built application, as opposed to an integrated one.
    ///
    /// Query parameter `isSelfBuiltApp`: boolean. Default: `false`.
    pub fn is_self_built_app(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("isSelfBuiltApp", value.into_input());
        self
    }

    /// Query parameter `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("keywords", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Single sign-on is enabled for the application.
    ///
    /// Query parameter `ssoEnabled`: boolean. Default: `false`.
    pub fn sso_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("ssoEnabled", value.into_input());
        self
    }
}

identity_facade_core::call!(ListApplicationsCall -> ApplicationPaginatedDataDto);
identity_facade_core::paged!(ListApplicationsCall -> crate ::shared::ApplicationDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListApplicationsCall,
    crate::Client,
    LIST_APPLICATIONS,
    "Lists applications with their full configuration.",
    false,
    [
        query::<bool>("all", "Default: `false`."),
        query::<bool>(
            "isIntegrateApp",
            "Integrated application, as opposed to a self-built one. Default: `false`."
        ),
        query::<bool>(
            "isSelfBuiltApp",
            "Self-built application, as opposed to an integrated one. Default: `false`."
        ),
        query::<String>("keywords"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<bool>(
            "ssoEnabled",
            "Single sign-on is enabled for the application. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Lists applications with their full configuration.
    ///
    /// `GET /api/v3/list-applications`
    ///
    /// * Returns [`ApplicationPaginatedDataDto`], with status 200.
    /// * Secrets: `oauthConfig`, `oidcConfig`, `samlConfig`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_applications(&self) -> ListApplicationsCall {
        let call = self.transport.call(&LIST_APPLICATIONS);
        ListApplicationsCall { call }
    }
}

/// Facts of `POST /api/v3/list-applications-auth`.
pub static LIST_AUTH_APPLICATION: Operation = Operation::new(
    "listAuthApplication",
    http::Method::POST,
    "/api/v3/list-applications-auth",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId")])
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_auth_application`](crate::Client::list_auth_application), `POST /api/v3/list-applications-auth`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListAuthApplicationCall {
    call: Call,
}

impl ListAuthApplicationCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `ALLOW` permits the access, `DENY` forbids it.
    ///
    /// `effect`: `Effect`.
    pub fn effect(mut self, value: impl IntoInput<crate::shared::Effect>) -> Self {
        self.call.member("effect", value.into_input());
        self
    }

    /// `enabled`: boolean.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// `targetName`: string.
    pub fn target_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("targetName", value.into_input());
        self
    }

    /// `targetTypeList`: list of strings.
    pub fn target_type_list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("targetTypeList", value.into_list());
        self
    }
}

identity_facade_core::call!(
    ListAuthApplicationCall -> ListApplicationAuthPaginatedDataDto
);
identity_facade_core::paged!(ListAuthApplicationCall -> ListApplicationAuthDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListAuthApplicationCall,
    crate::Client,
    LIST_AUTH_APPLICATION,
    "Lists the authorization records of one application, filtered by subject, effect or state.",
    false,
    [
        member::<String>("appId"),
        member::<crate::shared::Effect>("effect", "`ALLOW` permits the access, `DENY` forbids it."),
        member::<bool>("enabled"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        member::<String>("targetName"),
        member::<List<String>>("targetTypeList")
    ]
);
impl crate::Client {
    /// Lists the authorization records of one application, filtered by subject, effect or state.
    ///
    /// `POST /api/v3/list-applications-auth`
    ///
    /// * Required: `appId`.
    /// * Returns [`ListApplicationAuthPaginatedDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_auth_application(&self) -> ListAuthApplicationCall {
        let call = self.transport.call(&LIST_AUTH_APPLICATION);
        ListAuthApplicationCall { call }
    }
}

/// Facts of `GET /api/v3/list-asa-accounts`.
pub static LIST_ASA_ACCOUNT: Operation = Operation::new(
    "listAsaAccount",
    http::Method::GET,
    "/api/v3/list-asa-accounts",
    "applications",
)
.parameters(&[
    Parameter::query("appId").required(),
    Parameter::query("limit"),
    Parameter::query("page"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"))
.secrets(&["accountInfo"]);
/// The call of [`Client::list_asa_account`](crate::Client::list_asa_account), `GET /api/v3/list-asa-accounts`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListAsaAccountCall {
    call: Call,
}

impl ListAsaAccountCall {
    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }
}

identity_facade_core::call!(ListAsaAccountCall -> AsaAccountPaginatedDataDto);
identity_facade_core::paged!(ListAsaAccountCall -> AsaAccountDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListAsaAccountCall,
    crate::Client,
    LIST_ASA_ACCOUNT,
    "Lists the ASA accounts of one application.",
    false,
    [
        query::<String>("appId"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the ASA accounts of one application.
    ///
    /// `GET /api/v3/list-asa-accounts`
    ///
    /// * Required: `appId`.
    /// * Returns [`AsaAccountPaginatedDataDto`], with status 200.
    /// * Secrets: `accountInfo`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_asa_account(&self) -> ListAsaAccountCall {
        let call = self.transport.call(&LIST_ASA_ACCOUNT);
        ListAsaAccountCall { call }
    }
}

/// Facts of `POST /api/v3/list-subject-auth`.
pub static LIST_AUTH_SUBJECT: Operation = Operation::new(
    "listAuthSubject",
    http::Method::POST,
    "/api/v3/list-subject-auth",
    "applications",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("targetId"),
    BodyRule::Required("targetType"),
])
.enveloped()
.idempotent();
/// The call of [`Client::list_auth_subject`](crate::Client::list_auth_subject), `POST /api/v3/list-subject-auth`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListAuthSubjectCall {
    call: Call,
}

impl ListAuthSubjectCall {
    /// `appName`: string.
    pub fn app_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appName", value.into_input());
        self
    }

    /// `appTypeList`: list of strings.
    pub fn app_type_list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("appTypeList", value.into_list());
        self
    }

    /// `ALLOW` permits the access, `DENY` forbids it.
    ///
    /// `effect`: list of strings.
    pub fn effect<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("effect", value.into_list());
        self
    }

    /// `enabled`: boolean.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// `targetId`: string. Required.
    pub fn target_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("targetId", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `AuthorizationTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<AuthorizationTargetType>) -> Self {
        self.call.member("targetType", value.into_input());
        self
    }
}

identity_facade_core::call!(ListAuthSubjectCall -> ListApplicationSubjectDataListDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListAuthSubjectCall,
    crate::Client,
    LIST_AUTH_SUBJECT,
    "Lists the applications that one subject is allowed or denied; not paginated.",
    false,
    [
        member::<String>("appName"),
        member::<List<String>>("appTypeList"),
        member::<List<String>>("effect", "`ALLOW` permits the access, `DENY` forbids it."),
        member::<bool>("enabled"),
        member::<String>("targetId"),
        member::<AuthorizationTargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ]
);
impl crate::Client {
    /// Lists the applications that one subject is allowed or denied; not paginated.
    ///
    /// `POST /api/v3/list-subject-auth`
    ///
    /// * Required: `targetId`, `targetType`.
    /// * Returns [`ListApplicationSubjectDataListDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_auth_subject(&self) -> ListAuthSubjectCall {
        let call = self.transport.call(&LIST_AUTH_SUBJECT);
        ListAuthSubjectCall { call }
    }
}

/// Facts of `POST /api/v3/refresh-application-secret`.
pub static REFRESH_APPLICATION_SECRET: Operation = Operation::new(
    "refreshApplicationSecret",
    http::Method::POST,
    "/api/v3/refresh-application-secret",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId")])
.enveloped()
.secrets(&["secret"]);
/// The call of [`Client::refresh_application_secret`](crate::Client::refresh_application_secret), `POST /api/v3/refresh-application-secret`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RefreshApplicationSecretCall {
    call: Call,
}

impl RefreshApplicationSecretCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(RefreshApplicationSecretCall -> ApplicationSecretDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RefreshApplicationSecretCall,
    crate::Client,
    REFRESH_APPLICATION_SECRET,
    "Replaces the secret of an application and returns the new one.",
    false,
    [member::<String>("appId")]
);
impl crate::Client {
    /// Replaces the secret of an application and returns the new one.
    ///
    /// `POST /api/v3/refresh-application-secret`
    ///
    /// * Required: `appId`.
    /// * Returns [`ApplicationSecretDto`], with status 200.
    /// * Secrets: `secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn refresh_application_secret(&self) -> RefreshApplicationSecretCall {
        let call = self.transport.call(&REFRESH_APPLICATION_SECRET);
        RefreshApplicationSecretCall { call }
    }
}

/// Facts of `POST /api/v3/revoke-application-access`.
pub static REVOKE_APPLICATION_ACCESS: Operation = Operation::new(
    "revokeApplicationAccess",
    http::Method::POST,
    "/api/v3/revoke-application-access",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId"), BodyRule::Required("list")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::revoke_application_access`](crate::Client::revoke_application_access), `POST /api/v3/revoke-application-access`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeApplicationAccessCall {
    call: Call,
}

impl RevokeApplicationAccessCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `list`: 1 to 10 `DeleteApplicationPermissionRecordItem`. Required.
    pub fn list<M>(
        mut self,
        value: impl IntoList<AtMost<DeleteApplicationPermissionRecordItem, 10, 1>, M>,
    ) -> Self {
        self.call.member("list", value.into_list());
        self
    }
}

identity_facade_core::call!(RevokeApplicationAccessCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeApplicationAccessCall,
    crate::Client,
    REVOKE_APPLICATION_ACCESS,
    "Revokes the access of 1 to 10 subjects to an application.",
    false,
    [
        member::<String>("appId"),
        member::<AtMost<DeleteApplicationPermissionRecordItem, 10, 1>>("list")
    ]
);
impl crate::Client {
    /// Revokes the access of 1 to 10 subjects to an application.
    ///
    /// `POST /api/v3/revoke-application-access`
    ///
    /// * Required: `appId`, `list`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revoke_application_access(&self) -> RevokeApplicationAccessCall {
        let call = self.transport.call(&REVOKE_APPLICATION_ACCESS);
        RevokeApplicationAccessCall { call }
    }
}

/// Facts of `POST /api/v3/unassign-asa-account`.
pub static UNASSIGN_ASA_ACCOUNT: Operation = Operation::new(
    "unassignAsaAccount",
    http::Method::POST,
    "/api/v3/unassign-asa-account",
    "applications",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("accountId"),
    BodyRule::Required("appId"),
    BodyRule::Required("targets"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::unassign_asa_account`](crate::Client::unassign_asa_account), `POST /api/v3/unassign-asa-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UnassignAsaAccountCall {
    call: Call,
}

impl UnassignAsaAccountCall {
    /// `accountId`: string. Required.
    pub fn account_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("accountId", value.into_input());
        self
    }

    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `targets`: 1 to 10 `AssignAsaAccountItem`. Required.
    pub fn targets<M>(
        mut self,
        value: impl IntoList<AtMost<AssignAsaAccountItem, 10, 1>, M>,
    ) -> Self {
        self.call.member("targets", value.into_list());
        self
    }

    /// Sets the whole JSON body: `AssignAsaAccountsDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<AssignAsaAccountsDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(UnassignAsaAccountCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UnassignAsaAccountCall,
    crate::Client,
    UNASSIGN_ASA_ACCOUNT,
    "Removes the assignment of one ASA account from users, roles, groups or departments.",
    false,
    [
        member::<String>("accountId"),
        member::<String>("appId"),
        member::<AtMost<AssignAsaAccountItem, 10, 1>>("targets")
    ]
);
impl crate::Client {
    /// Removes the assignment of one ASA account from users, roles, groups or departments.
    ///
    /// `POST /api/v3/unassign-asa-account`
    ///
    /// * Required: `accountId`, `appId`, `targets`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn unassign_asa_account(&self) -> UnassignAsaAccountCall {
        let call = self.transport.call(&UNASSIGN_ASA_ACCOUNT);
        UnassignAsaAccountCall { call }
    }
}

/// Facts of `POST /api/v3/update-application`.
pub static UPDATE_APPLICATION: Operation = Operation::new(
    "updateApplication",
    http::Method::POST,
    "/api/v3/update-application",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]))
.secrets(&["oauthConfig", "oidcConfig", "samlConfig"]);
/// The call of [`Client::update_application`](crate::Client::update_application), `POST /api/v3/update-application`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateApplicationCall {
    call: Call,
}

impl UpdateApplicationCall {
    /// `appDescription`: string.
    pub fn app_description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appDescription", value.into_input());
        self
    }

    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `appIdentifier`: string.
    pub fn app_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appIdentifier", value.into_input());
        self
    }

    /// `appLogo`: string.
    pub fn app_logo(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appLogo", value.into_input());
        self
    }

    /// `appName`: string.
    pub fn app_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appName", value.into_input());
        self
    }

    /// `brandingConfig`: `ApplicationBrandingConfigInputDto`.
    pub fn branding_config(
        mut self,
        value: impl IntoInput<ApplicationBrandingConfigInputDto>,
    ) -> Self {
        self.call.member("brandingConfig", value.into_input());
        self
    }

    /// `casConfig`: JSON object.
    pub fn cas_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("casConfig", value.into_input());
        self
    }

    /// `casProviderEnabled`: boolean.
    pub fn cas_provider_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("casProviderEnabled", value.into_input());
        self
    }

    /// Protocol the application uses by default: OIDC, OAuth, SAML, CAS or ASA.
    ///
    /// `defaultProtocol`: `ApplicationProtocol`.
    pub fn default_protocol(
        mut self,
        value: impl IntoInput<crate::shared::ApplicationProtocol>,
    ) -> Self {
        self.call.member("defaultProtocol", value.into_input());
        self
    }

    /// `enablePermissionApply`: boolean.
    pub fn enable_permission_apply(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("enablePermissionApply", value.into_input());
        self
    }

    /// URI at which a login to the application starts.
    ///
    /// `initLoginUri`: string.
    pub fn init_login_uri(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("initLoginUri", value.into_input());
        self
    }

    /// `loginConfig`: `UpdateApplicationLoginConfigInputDto`.
    pub fn login_config(
        mut self,
        value: impl IntoInput<UpdateApplicationLoginConfigInputDto>,
    ) -> Self {
        self.call.member("loginConfig", value.into_input());
        self
    }

    /// Allowed redirect URIs after logout.
    ///
    /// `logoutRedirectUris`: list of strings.
    pub fn logout_redirect_uris<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("logoutRedirectUris", value.into_list());
        self
    }

    /// `oauthConfig`: JSON object, secret.
    pub fn oauth_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("oauthConfig", value.into_input());
        self
    }

    /// `oauthProviderEnabled`: boolean.
    pub fn oauth_provider_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("oauthProviderEnabled", value.into_input());
        self
    }

    /// `oidcConfig`: JSON object, secret.
    pub fn oidc_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("oidcConfig", value.into_input());
        self
    }

    /// Allowed redirect URIs after login.
    ///
    /// `redirectUris`: list of strings.
    pub fn redirect_uris<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("redirectUris", value.into_list());
        self
    }

    /// `registerConfig`: `ApplicationRegisterConfigInputDto`.
    pub fn register_config(
        mut self,
        value: impl IntoInput<ApplicationRegisterConfigInputDto>,
    ) -> Self {
        self.call.member("registerConfig", value.into_input());
        self
    }

    /// `samlConfig`: JSON object, secret.
    pub fn saml_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("samlConfig", value.into_input());
        self
    }

    /// `samlProviderEnabled`: boolean.
    pub fn saml_provider_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("samlProviderEnabled", value.into_input());
        self
    }

    /// Single sign-on is enabled for the application.
    ///
    /// `ssoEnabled`: boolean.
    pub fn sso_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("ssoEnabled", value.into_input());
        self
    }

    /// `ssoShowLaunchpad`: boolean.
    pub fn sso_show_launchpad(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("ssoShowLaunchpad", value.into_input());
        self
    }

    /// `templateData`: any JSON value.
    pub fn template_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("templateData", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateApplicationCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateApplicationCall,
    crate::Client,
    UPDATE_APPLICATION,
    "Updates the configuration of one application; only `appId` is required.",
    false,
    [
        member::<String>("appDescription"),
        member::<String>("appId"),
        member::<String>("appIdentifier"),
        member::<String>("appLogo"),
        member::<String>("appName"),
        member::<ApplicationBrandingConfigInputDto>("brandingConfig"),
        member::<JsonObject>("casConfig"),
        member::<bool>("casProviderEnabled"),
        member::<crate::shared::ApplicationProtocol>(
            "defaultProtocol",
            "Protocol the application uses by default: OIDC, OAuth, SAML, CAS or ASA."
        ),
        member::<bool>("enablePermissionApply"),
        member::<String>(
            "initLoginUri",
            "URI at which a login to the application starts."
        ),
        member::<UpdateApplicationLoginConfigInputDto>("loginConfig"),
        member::<List<String>>("logoutRedirectUris", "Allowed redirect URIs after logout."),
        member::<identity_facade_core::Redacted<JsonObject>>("oauthConfig"),
        member::<bool>("oauthProviderEnabled"),
        member::<identity_facade_core::Redacted<JsonObject>>("oidcConfig"),
        member::<List<String>>("redirectUris", "Allowed redirect URIs after login."),
        member::<ApplicationRegisterConfigInputDto>("registerConfig"),
        member::<identity_facade_core::Redacted<JsonObject>>("samlConfig"),
        member::<bool>("samlProviderEnabled"),
        member::<bool>(
            "ssoEnabled",
            "Single sign-on is enabled for the application."
        ),
        member::<bool>("ssoShowLaunchpad"),
        member::<serde_json::Value>("templateData")
    ]
);
impl crate::Client {
    /// Updates the configuration of one application; only `appId` is required.
    ///
    /// `POST /api/v3/update-application`
    ///
    /// * Required: `appId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Secrets: `oauthConfig`, `oidcConfig`, `samlConfig`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_application(&self) -> UpdateApplicationCall {
        let call = self.transport.call(&UPDATE_APPLICATION);
        UpdateApplicationCall { call }
    }
}

/// Facts of `POST /api/v3/update-application-mfa-settings`.
pub static UPDATE_APPLICATION_MFA_SETTINGS: Operation = Operation::new(
    "updateApplicationMfaSettings",
    http::Method::POST,
    "/api/v3/update-application-mfa-settings",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId")])
.enveloped();
/// The call of [`Client::update_application_mfa_settings`](crate::Client::update_application_mfa_settings), `POST /api/v3/update-application-mfa-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateApplicationMfaSettingsCall {
    call: Call,
}

impl UpdateApplicationMfaSettingsCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `disabledFactors`: list of `MfaFactor`.
    pub fn disabled_factors<M>(
        mut self,
        value: impl IntoList<List<crate::shared::MfaFactor>, M>,
    ) -> Self {
        self.call.member("disabledFactors", value.into_list());
        self
    }

    /// `enabledFactors`: list of `MfaFactor`.
    pub fn enabled_factors<M>(
        mut self,
        value: impl IntoList<List<crate::shared::MfaFactor>, M>,
    ) -> Self {
        self.call.member("enabledFactors", value.into_list());
        self
    }
}

identity_facade_core::call!(
    UpdateApplicationMfaSettingsCall -> crate ::shared::MfaSettingsDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateApplicationMfaSettingsCall,
    crate::Client,
    UPDATE_APPLICATION_MFA_SETTINGS,
    "Enables and disables MFA factors of one application and returns the enabled ones.",
    false,
    [
        member::<String>("appId"),
        member::<List<crate::shared::MfaFactor>>("disabledFactors"),
        member::<List<crate::shared::MfaFactor>>("enabledFactors")
    ]
);
impl crate::Client {
    /// Enables and disables MFA factors of one application and returns the enabled ones.
    ///
    /// `POST /api/v3/update-application-mfa-settings`
    ///
    /// * Required: `appId`.
    /// * Returns [`MfaSettingsDto`](crate::shared::MfaSettingsDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_application_mfa_settings(&self) -> UpdateApplicationMfaSettingsCall {
        let call = self.transport.call(&UPDATE_APPLICATION_MFA_SETTINGS);
        UpdateApplicationMfaSettingsCall { call }
    }
}

/// Facts of `POST /api/v3/update-application-permission-strategy`.
pub static UPDATE_APPLICATION_PERMISSION_STRATEGY: Operation = Operation::new(
    "updateApplicationPermissionStrategy",
    http::Method::POST,
    "/api/v3/update-application-permission-strategy",
    "applications",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("appId"),
    BodyRule::Required("permissionStrategy"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::update_application_permission_strategy`](crate::Client::update_application_permission_strategy), `POST /api/v3/update-application-permission-strategy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateApplicationPermissionStrategyCall {
    call: Call,
}

impl UpdateApplicationPermissionStrategyCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// Default access of users to the application: `ALLOW_ALL` or `DENY_ALL`.
    ///
    /// `permissionStrategy`: `PermissionStrategy`. Required.
    pub fn permission_strategy(
        mut self,
        value: impl IntoInput<crate::shared::PermissionStrategy>,
    ) -> Self {
        self.call.member("permissionStrategy", value.into_input());
        self
    }
}

identity_facade_core::call!(
    UpdateApplicationPermissionStrategyCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateApplicationPermissionStrategyCall,
    crate::Client,
    UPDATE_APPLICATION_PERMISSION_STRATEGY,
    "Sets the default access strategy of an application to allow all or deny all.",
    false,
    [
        member::<String>("appId"),
        member::<crate::shared::PermissionStrategy>(
            "permissionStrategy",
            "Default access of users to the application: `ALLOW_ALL` or `DENY_ALL`."
        )
    ]
);
impl crate::Client {
    /// Sets the default access strategy of an application to allow all or deny all.
    ///
    /// `POST /api/v3/update-application-permission-strategy`
    ///
    /// * Required: `appId`, `permissionStrategy`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_application_permission_strategy(
        &self,
    ) -> UpdateApplicationPermissionStrategyCall {
        let call = self.transport.call(&UPDATE_APPLICATION_PERMISSION_STRATEGY);
        UpdateApplicationPermissionStrategyCall { call }
    }
}

/// Facts of `POST /api/v3/update-asa-account`.
pub static UPDATE_ASA_ACCOUNT: Operation = Operation::new(
    "updateAsaAccount",
    http::Method::POST,
    "/api/v3/update-asa-account",
    "applications",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("accountId"),
    BodyRule::Required("accountInfo"),
    BodyRule::Required("appId"),
])
.enveloped()
.secrets(&["accountInfo"]);
/// The call of [`Client::update_asa_account`](crate::Client::update_asa_account), `POST /api/v3/update-asa-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateAsaAccountCall {
    call: Call,
}

impl UpdateAsaAccountCall {
    /// `accountId`: string. Required.
    pub fn account_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("accountId", value.into_input());
        self
    }

    /// Credentials or other data of the ASA account, as JSON.
    ///
    /// `accountInfo`: any JSON value, secret. Required.
    pub fn account_info(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("accountInfo", value.into_input());
        self
    }

    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateAsaAccountCall -> AsaAccountDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateAsaAccountCall,
    crate::Client,
    UPDATE_ASA_ACCOUNT,
    "Updates the account information of one ASA account and returns it.",
    false,
    [
        member::<String>("accountId"),
        member::<identity_facade_core::Redacted<serde_json::Value>>(
            "accountInfo",
            "Credentials or other data of the ASA account, as JSON."
        ),
        member::<String>("appId")
    ]
);
impl crate::Client {
    /// Updates the account information of one ASA account and returns it.
    ///
    /// `POST /api/v3/update-asa-account`
    ///
    /// * Required: `accountId`, `accountInfo`, `appId`.
    /// * Returns [`AsaAccountDto`], with status 200.
    /// * Secrets: `accountInfo`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_asa_account(&self) -> UpdateAsaAccountCall {
        let call = self.transport.call(&UPDATE_ASA_ACCOUNT);
        UpdateAsaAccountCall { call }
    }
}

/// Facts of `POST /api/v3/update-auth-enabled`.
pub static UPDATE_AUTH_ENABLED: Operation = Operation::new(
    "enabledAuth",
    http::Method::POST,
    "/api/v3/update-auth-enabled",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("enabled"), BodyRule::Required("id")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::update_auth_enabled`](crate::Client::update_auth_enabled), `POST /api/v3/update-auth-enabled`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateAuthEnabledCall {
    call: Call,
}

impl UpdateAuthEnabledCall {
    /// `enabled`: boolean. Required.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// ID of the authorization record, as listed by `list_auth_application`.
    ///
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateAuthEnabledCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateAuthEnabledCall,
    crate::Client,
    UPDATE_AUTH_ENABLED,
    "Enables or disables one application authorization record without deleting it.",
    false,
    [
        member::<bool>("enabled"),
        member::<String>(
            "id",
            "ID of the authorization record, as listed by `list_auth_application`."
        )
    ]
);
impl crate::Client {
    /// Enables or disables one application authorization record without deleting it.
    ///
    /// `POST /api/v3/update-auth-enabled`
    ///
    /// * Required: `enabled`, `id`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_auth_enabled(&self) -> UpdateAuthEnabledCall {
        let call = self.transport.call(&UPDATE_AUTH_ENABLED);
        UpdateAuthEnabledCall { call }
    }
}

/// Facts of `POST /api/v3/update-login-page-config`.
pub static UPDATE_LOGIN_PAGE_CONFIG: Operation = Operation::new(
    "updateLoginPageConfig",
    http::Method::POST,
    "/api/v3/update-login-page-config",
    "applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("update")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::update_login_page_config`](crate::Client::update_login_page_config), `POST /api/v3/update-login-page-config`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateLoginPageConfigCall {
    call: Call,
}

impl UpdateLoginPageConfigCall {
    /// `update`: `UpdateLoginConfig`. Required.
    pub fn update(mut self, value: impl IntoInput<UpdateLoginConfig>) -> Self {
        self.call.member("update", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateLoginPageConfigCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateLoginPageConfigCall,
    crate::Client,
    UPDATE_LOGIN_PAGE_CONFIG,
    "Updates the login page configuration: tab and QR code settings, tenant scenes.",
    false,
    [member::<UpdateLoginConfig>("update")]
);
impl crate::Client {
    /// Updates the login page configuration: tab and QR code settings, tenant scenes.
    ///
    /// `POST /api/v3/update-login-page-config`
    ///
    /// * Required: `update`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `applications`; in `identity-facade`, `genauth-applications`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_login_page_config(&self) -> UpdateLoginPageConfigCall {
        let call = self.transport.call(&UPDATE_LOGIN_PAGE_CONFIG);
        UpdateLoginPageConfigCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &ASSIGN_ASA_ACCOUNT,
    &AUTHORIZE_APPLICATION_ACCESS,
    &DELETE_APPLICATIONS_AUTH,
    &CHECK_DOMAIN_AVAILABLE,
    &CREATE_APPLICATION,
    &CREATE_ASA_ACCOUNT,
    &CREATE_ASA_ACCOUNT_BATCH,
    &DELETE_APPLICATION,
    &DELETE_ASA_ACCOUNT,
    &DELETE_ASA_ACCOUNT_BATCH,
    &GET_APPLICATION,
    &GET_APPLICATION_PERMISSION_STRATEGY,
    &GET_APPLICATION_SECRET,
    &GET_APPLICATION_SIMPLE_INFO,
    &GET_ASA_ACCOUNT,
    &GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
    &GET_ASA_ACCOUNT_BATCH,
    &GET_ASSIGNED_ACCOUNT,
    &GET_MFA_TRIGGER_DATA,
    &DETAIL_AUTH_SUBJECT,
    &LIST_APPLICATION_ACTIVE_USERS,
    &LIST_APPLICATION_SIMPLE_INFO,
    &LIST_APPLICATIONS,
    &LIST_AUTH_APPLICATION,
    &LIST_ASA_ACCOUNT,
    &LIST_AUTH_SUBJECT,
    &REFRESH_APPLICATION_SECRET,
    &REVOKE_APPLICATION_ACCESS,
    &UNASSIGN_ASA_ACCOUNT,
    &UPDATE_APPLICATION,
    &UPDATE_APPLICATION_MFA_SETTINGS,
    &UPDATE_APPLICATION_PERMISSION_STRATEGY,
    &UPDATE_ASA_ACCOUNT,
    &UPDATE_AUTH_ENABLED,
    &UPDATE_LOGIN_PAGE_CONFIG,
];

/// Object `ApplicationBrandingConfigInputDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ApplicationBrandingConfigInputDto {
    #[serde(
        rename = "customBackground",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_background: Option<String>,
    #[serde(
        rename = "customCSS",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_css: Option<String>,
    #[serde(
        rename = "customCSSEnabled",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_css_enabled: Option<bool>,
    #[serde(
        rename = "customLoadingImage",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_loading_image: Option<String>,
    #[serde(
        rename = "defaultLanguage",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    default_language: Option<crate::shared::Language>,
    #[serde(
        rename = "guardVersion",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    guard_version: Option<crate::shared::GuardVersion>,
    #[serde(
        rename = "showChangeLanguageButton",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    show_change_language_button: Option<bool>,
    #[serde(
        rename = "showEnterpriseConnections",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    show_enterprise_connections: Option<bool>,
    #[serde(
        rename = "showForgetPasswordButton",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    show_forget_password_button: Option<bool>,
    #[serde(
        rename = "showSocialConnections",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    show_social_connections: Option<bool>,
}

impl ApplicationBrandingConfigInputDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`ApplicationBrandingConfigInputDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationBrandingConfigInputDtoBuilder {
    checks: Checks,
    value: ApplicationBrandingConfigInputDto,
}

impl ApplicationBrandingConfigInputDtoBuilder {
    /// `customBackground`: string.
    pub fn custom_background(mut self, value: impl IntoInput<String>) -> Self {
        self.value.custom_background = self.checks.take("customBackground", value.into_input());
        self
    }

    /// `customCSS`: string.
    pub fn custom_css(mut self, value: impl IntoInput<String>) -> Self {
        self.value.custom_css = self.checks.take("customCSS", value.into_input());
        self
    }

    /// `customCSSEnabled`: boolean. Default: `false`.
    pub fn custom_css_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.custom_css_enabled = self.checks.take("customCSSEnabled", value.into_input());
        self
    }

    /// `customLoadingImage`: string.
    pub fn custom_loading_image(mut self, value: impl IntoInput<String>) -> Self {
        self.value.custom_loading_image =
            self.checks.take("customLoadingImage", value.into_input());
        self
    }

    /// `defaultLanguage`: `Language`.
    pub fn default_language(mut self, value: impl IntoInput<crate::shared::Language>) -> Self {
        self.value.default_language = self.checks.take("defaultLanguage", value.into_input());
        self
    }

    /// Version of the Guard login page.
    ///
    /// `guardVersion`: `GuardVersion`. Default: `Advanced`.
    pub fn guard_version(mut self, value: impl IntoInput<crate::shared::GuardVersion>) -> Self {
        self.value.guard_version = self.checks.take("guardVersion", value.into_input());
        self
    }

    /// `showChangeLanguageButton`: boolean. Default: `false`.
    pub fn show_change_language_button(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.show_change_language_button = self
            .checks
            .take("showChangeLanguageButton", value.into_input());
        self
    }

    /// `showEnterpriseConnections`: boolean. Default: `true`.
    pub fn show_enterprise_connections(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.show_enterprise_connections = self
            .checks
            .take("showEnterpriseConnections", value.into_input());
        self
    }

    /// `showForgetPasswordButton`: boolean. Default: `true`.
    pub fn show_forget_password_button(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.show_forget_password_button = self
            .checks
            .take("showForgetPasswordButton", value.into_input());
        self
    }

    /// `showSocialConnections`: boolean. Default: `true`.
    pub fn show_social_connections(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.show_social_connections = self
            .checks
            .take("showSocialConnections", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ApplicationBrandingConfigInputDto,
    ApplicationBrandingConfigInputDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationBrandingConfigInputDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ApplicationBrandingConfigInputDto,
    false,
    [
        member::<String>("customBackground"),
        member::<String>("customCSS"),
        member::<bool>("customCSSEnabled", "Default: `false`."),
        member::<String>("customLoadingImage"),
        member::<crate::shared::Language>("defaultLanguage"),
        member::<crate::shared::GuardVersion>(
            "guardVersion",
            "Version of the Guard login page. Default: `Advanced`."
        ),
        member::<bool>("showChangeLanguageButton", "Default: `false`."),
        member::<bool>("showEnterpriseConnections", "Default: `true`."),
        member::<bool>("showForgetPasswordButton", "Default: `true`."),
        member::<bool>("showSocialConnections", "Default: `true`.")
    ],
    []
);
/// Object `ApplicationDefaultLoginMethodInput`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ApplicationDefaultLoginMethodInput {
    #[serde(
        rename = "adExtIdpConnId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ad_ext_idp_conn_id: Option<String>,
    #[serde(
        rename = "connectionType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    connection_type: Option<crate::shared::ApplicationDefaultLoginMethodConnectionType>,
    #[serde(
        rename = "ldapExtIdpConnId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ldap_ext_idp_conn_id: Option<String>,
    #[serde(
        rename = "qrcodeExtIdpConnId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    qrcode_ext_idp_conn_id: Option<String>,
    #[serde(
        rename = "qrcodeType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    qrcode_type: Option<crate::shared::ApplicationDefaultLoginMethodQrcodeType>,
}

impl ApplicationDefaultLoginMethodInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("connectionType", self.connection_type.is_some());
    }
}

/// Builds a [`ApplicationDefaultLoginMethodInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationDefaultLoginMethodInputBuilder {
    checks: Checks,
    value: ApplicationDefaultLoginMethodInput,
}

impl ApplicationDefaultLoginMethodInputBuilder {
    /// `adExtIdpConnId`: string.
    pub fn ad_ext_idp_conn_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.ad_ext_idp_conn_id = self.checks.take("adExtIdpConnId", value.into_input());
        self
    }

    /// `connectionType`: `ApplicationDefaultLoginMethodConnectionType`. Required.
    pub fn connection_type(
        mut self,
        value: impl IntoInput<crate::shared::ApplicationDefaultLoginMethodConnectionType>,
    ) -> Self {
        self.value.connection_type = self.checks.take("connectionType", value.into_input());
        self
    }

    /// `ldapExtIdpConnId`: string.
    pub fn ldap_ext_idp_conn_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.ldap_ext_idp_conn_id = self.checks.take("ldapExtIdpConnId", value.into_input());
        self
    }

    /// `qrcodeExtIdpConnId`: string.
    pub fn qrcode_ext_idp_conn_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.qrcode_ext_idp_conn_id =
            self.checks.take("qrcodeExtIdpConnId", value.into_input());
        self
    }

    /// `qrcodeType`: `ApplicationDefaultLoginMethodQrcodeType`.
    pub fn qrcode_type(
        mut self,
        value: impl IntoInput<crate::shared::ApplicationDefaultLoginMethodQrcodeType>,
    ) -> Self {
        self.value.qrcode_type = self.checks.take("qrcodeType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ApplicationDefaultLoginMethodInput,
    ApplicationDefaultLoginMethodInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationDefaultLoginMethodInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ApplicationDefaultLoginMethodInput,
    false,
    [
        member::<String>("adExtIdpConnId"),
        member::<crate::shared::ApplicationDefaultLoginMethodConnectionType>("connectionType"),
        member::<String>("ldapExtIdpConnId"),
        member::<String>("qrcodeExtIdpConnId"),
        member::<crate::shared::ApplicationDefaultLoginMethodQrcodeType>("qrcodeType")
    ],
    [identity_facade_core::BodyRule::Required("connectionType")]
);
/// Object `ApplicationEnabledExtIdpConnInputDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ApplicationEnabledExtIdpConnInputDto {
    #[serde(
        rename = "extIdpConnId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ext_idp_conn_id: Option<String>,
}

impl ApplicationEnabledExtIdpConnInputDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("extIdpConnId", self.ext_idp_conn_id.is_some());
    }
}

/// Builds a [`ApplicationEnabledExtIdpConnInputDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationEnabledExtIdpConnInputDtoBuilder {
    checks: Checks,
    value: ApplicationEnabledExtIdpConnInputDto,
}

impl ApplicationEnabledExtIdpConnInputDtoBuilder {
    /// `extIdpConnId`: string. Required.
    pub fn ext_idp_conn_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.ext_idp_conn_id = self.checks.take("extIdpConnId", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ApplicationEnabledExtIdpConnInputDto,
    ApplicationEnabledExtIdpConnInputDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationEnabledExtIdpConnInputDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ApplicationEnabledExtIdpConnInputDto,
    false,
    [member::<String>("extIdpConnId")],
    [identity_facade_core::BodyRule::Required("extIdpConnId")]
);
/// Object `ApplicationLoginConfigInputDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ApplicationLoginConfigInputDto {
    #[serde(
        rename = "defaultLoginMethod",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    #[serde(
        rename = "enabledAllExtIdpConns",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_all_ext_idp_conns: Option<bool>,
    #[serde(
        rename = "enabledBasicLoginMethods",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_basic_login_methods: Option<List<crate::shared::BasicLoginMethod>>,
    #[serde(
        rename = "enabledExtIdpConnIds",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_ext_idp_conn_ids: Option<List<ApplicationEnabledExtIdpConnInputDto>>,
    #[serde(
        rename = "mergeLoginAndRegisterPage",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    merge_login_and_register_page: Option<bool>,
    #[serde(
        rename = "showAuthorizationPage",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    show_authorization_page: Option<bool>,
}

impl ApplicationLoginConfigInputDto {
    fn check(&self, checks: &mut Checks) {
        checks.required(
            "showAuthorizationPage",
            self.show_authorization_page.is_some(),
        );
    }
}

/// Builds a [`ApplicationLoginConfigInputDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationLoginConfigInputDtoBuilder {
    checks: Checks,
    value: ApplicationLoginConfigInputDto,
}

impl ApplicationLoginConfigInputDtoBuilder {
    /// `defaultLoginMethod`: `ApplicationDefaultLoginMethodInput`.
    pub fn default_login_method(
        mut self,
        value: impl IntoInput<ApplicationDefaultLoginMethodInput>,
    ) -> Self {
        self.value.default_login_method =
            self.checks.take("defaultLoginMethod", value.into_input());
        self
    }

    /// Enables all identity provider connections for the application.
    ///
    /// `enabledAllExtIdpConns`: boolean. Default: `false`.
    pub fn enabled_all_ext_idp_conns(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enabled_all_ext_idp_conns = self
            .checks
            .take("enabledAllExtIdpConns", value.into_input());
        self
    }

    /// Enabled login methods that need no external identity provider.
    ///
    /// `enabledBasicLoginMethods`: list of `BasicLoginMethod`.
    pub fn enabled_basic_login_methods<M>(
        mut self,
        value: impl IntoList<List<crate::shared::BasicLoginMethod>, M>,
    ) -> Self {
        self.value.enabled_basic_login_methods = self
            .checks
            .take("enabledBasicLoginMethods", value.into_list());
        self
    }

    /// `enabledExtIdpConnIds`: list of `ApplicationEnabledExtIdpConnInputDto`.
    pub fn enabled_ext_idp_conn_ids<M>(
        mut self,
        value: impl IntoList<List<ApplicationEnabledExtIdpConnInputDto>, M>,
    ) -> Self {
        self.value.enabled_ext_idp_conn_ids =
            self.checks.take("enabledExtIdpConnIds", value.into_list());
        self
    }

    /// Login and registration share one page.
    ///
    /// `mergeLoginAndRegisterPage`: boolean. Default: `false`.
    pub fn merge_login_and_register_page(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.merge_login_and_register_page = self
            .checks
            .take("mergeLoginAndRegisterPage", value.into_input());
        self
    }

    /// `showAuthorizationPage`: boolean. Required.
    pub fn show_authorization_page(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.show_authorization_page = self
            .checks
            .take("showAuthorizationPage", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ApplicationLoginConfigInputDto,
    ApplicationLoginConfigInputDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationLoginConfigInputDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ApplicationLoginConfigInputDto,
    false,
    [
        member::<ApplicationDefaultLoginMethodInput>("defaultLoginMethod"),
        member::<bool>(
            "enabledAllExtIdpConns",
            "Enables all identity provider connections for the application. Default: `false`."
        ),
        member::<List<crate::shared::BasicLoginMethod>>(
            "enabledBasicLoginMethods",
            "Enabled login methods that need no external identity provider."
        ),
        member::<List<ApplicationEnabledExtIdpConnInputDto>>("enabledExtIdpConnIds"),
        member::<bool>(
            "mergeLoginAndRegisterPage",
            "Login and registration share one page. Default: `false`."
        ),
        member::<bool>("showAuthorizationPage")
    ],
    [identity_facade_core::BodyRule::Required(
        "showAuthorizationPage"
    )]
);
/// Object `ApplicationPaginatedDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationPaginatedDataDto {
    /// `list`. Required.
    pub list: Items<crate::shared::ApplicationDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ApplicationPermissionRecordItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ApplicationPermissionRecordItem {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    effect: Option<crate::shared::Effect>,
    #[serde(
        rename = "inheritByChildren",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    inherit_by_children: Option<bool>,
    #[serde(
        rename = "namespaceCode",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    namespace_code: Option<String>,
    #[serde(
        rename = "targetIdentifier",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_identifier: Option<AtMost<String, 50, 1>>,
    #[serde(
        rename = "targetType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_type: Option<crate::shared::SubjectType>,
}

impl ApplicationPermissionRecordItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("effect", self.effect.is_some());
        checks.required("targetIdentifier", self.target_identifier.is_some());
        checks.required("targetType", self.target_type.is_some());
        checks.required_when(
            "namespaceCode",
            self.namespace_code.is_some(),
            self.target_type == Some(crate::shared::SubjectType::Role),
            "`targetType` is `ROLE`",
        );
    }
}

/// Builds a [`ApplicationPermissionRecordItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationPermissionRecordItemBuilder {
    checks: Checks,
    value: ApplicationPermissionRecordItem,
}

impl ApplicationPermissionRecordItemBuilder {
    /// `ALLOW` permits the access, `DENY` forbids it.
    ///
    /// `effect`: `Effect`. Required.
    pub fn effect(mut self, value: impl IntoInput<crate::shared::Effect>) -> Self {
        self.value.effect = self.checks.take("effect", value.into_input());
        self
    }

    /// Child organization nodes inherit the rule.
    ///
    /// `inheritByChildren`: boolean. Default: `true`.
    pub fn inherit_by_children(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.inherit_by_children = self.checks.take("inheritByChildren", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required when `targetType` is `ROLE`.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value.into_input());
        self
    }

    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`: 1 to 50 strings. Required.
    pub fn target_identifier<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.value.target_identifier = self.checks.take("targetIdentifier", value.into_list());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `SubjectType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::SubjectType>) -> Self {
        self.value.target_type = self.checks.take("targetType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ApplicationPermissionRecordItem,
    ApplicationPermissionRecordItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationPermissionRecordItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ApplicationPermissionRecordItem,
    false,
    [
        member::<crate::shared::Effect>("effect", "`ALLOW` permits the access, `DENY` forbids it."),
        member::<bool>(
            "inheritByChildren",
            "Child organization nodes inherit the rule. Default: `true`."
        ),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<AtMost<String, 50, 1>>(
            "targetIdentifier",
            "Identifier of the subject; `targetType` tells its kind."
        ),
        member::<crate::shared::SubjectType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("effect"),
        identity_facade_core::BodyRule::RequiredWhen {
            member: "namespaceCode",
            other: "targetType",
            equals: "\"ROLE\"",
            why: "`targetType` is `ROLE`"
        },
        identity_facade_core::BodyRule::Required("targetIdentifier"),
        identity_facade_core::BodyRule::Required("targetType")
    ]
);
/// Object `ApplicationRegisterConfigInputDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ApplicationRegisterConfigInputDto {
    #[serde(
        rename = "defaultRegisterMethod",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    default_register_method: Option<crate::shared::DefaultRegisterMethod>,
    #[serde(
        rename = "enabledBasicRegisterMethods",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_basic_register_methods: Option<List<crate::shared::BasicRegisterMethod>>,
}

impl ApplicationRegisterConfigInputDto {
    fn check(&self, checks: &mut Checks) {
        checks.required(
            "defaultRegisterMethod",
            self.default_register_method.is_some(),
        );
        checks.required(
            "enabledBasicRegisterMethods",
            self.enabled_basic_register_methods.is_some(),
        );
    }
}

/// Builds a [`ApplicationRegisterConfigInputDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationRegisterConfigInputDtoBuilder {
    checks: Checks,
    value: ApplicationRegisterConfigInputDto,
}

impl ApplicationRegisterConfigInputDtoBuilder {
    /// `defaultRegisterMethod`: `DefaultRegisterMethod`. Required.
    pub fn default_register_method(
        mut self,
        value: impl IntoInput<crate::shared::DefaultRegisterMethod>,
    ) -> Self {
        self.value.default_register_method = self
            .checks
            .take("defaultRegisterMethod", value.into_input());
        self
    }

    /// `enabledBasicRegisterMethods`: list of `BasicRegisterMethod`. Required.
    pub fn enabled_basic_register_methods<M>(
        mut self,
        value: impl IntoList<List<crate::shared::BasicRegisterMethod>, M>,
    ) -> Self {
        self.value.enabled_basic_register_methods = self
            .checks
            .take("enabledBasicRegisterMethods", value.into_list());
        self
    }
}

identity_facade_core::object_input!(
    ApplicationRegisterConfigInputDto,
    ApplicationRegisterConfigInputDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationRegisterConfigInputDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ApplicationRegisterConfigInputDto,
    false,
    [
        member::<crate::shared::DefaultRegisterMethod>("defaultRegisterMethod"),
        member::<List<crate::shared::BasicRegisterMethod>>("enabledBasicRegisterMethods")
    ],
    [
        identity_facade_core::BodyRule::Required("defaultRegisterMethod"),
        identity_facade_core::BodyRule::Required("enabledBasicRegisterMethods")
    ]
);
/// Object `ApplicationSecretDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationSecretDto {
    /// `secret`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Secret,
}

/// Object `ApplicationSimpleInfoDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationSimpleInfoDto {
    /// `appDescription`, may be absent.
    #[serde(rename = "appDescription")]
    pub app_description: Option<String>,
    /// `appId`. Required.
    #[serde(rename = "appId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub app_id: crate::ids::AppId,
    /// `appIdentifier`.
    #[serde(rename = "appIdentifier")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_identifier: String,
    /// `appLogo`.
    #[serde(rename = "appLogo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_logo: String,
    /// `appName`.
    #[serde(rename = "appName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_name: String,
    /// `appType`.
    #[serde(rename = "appType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_type: Open<crate::shared::ApplicationType>,
    /// Integrated application, as opposed to a self-built one.
    ///
    /// `isIntegrateApp`.
    #[serde(rename = "isIntegrateApp")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_integrate_app: bool,
}

/// Object `ApplicationSimpleInfoPaginatedDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationSimpleInfoPaginatedDataDto {
    /// `list`. Required.
    pub list: Items<ApplicationSimpleInfoDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `AsaAccountDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AsaAccountDto {
    /// `accountId`. Required.
    #[serde(rename = "accountId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub account_id: crate::ids::AsaAccountId,
    /// Credentials or other data of the ASA account, as JSON.
    ///
    /// `accountInfo`. Required. Secret: redacted in debug output.
    #[serde(rename = "accountInfo")]
    #[serde(deserialize_with = "identity_facade_core::lenient::not_null")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub account_info: Redacted<serde_json::Value>,
    /// `appId`. Required.
    #[serde(rename = "appId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub app_id: crate::ids::AppId,
}

/// Object `AsaAccountPaginatedDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AsaAccountPaginatedDataDto {
    /// `list`. Required.
    pub list: Items<AsaAccountDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `AsaAccountTargetDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AsaAccountTargetDto {
    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`. Required.
    #[serde(rename = "targetIdentifier")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub target_identifier: String,
    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`. Required.
    #[serde(rename = "targetType")]
    pub target_type: Open<crate::shared::TargetType>,
}

/// Object `AssignAsaAccountItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct AssignAsaAccountItem {
    #[serde(
        rename = "targetIdentifiers",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_identifiers: Option<AtMost<String, 100>>,
    #[serde(
        rename = "targetType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_type: Option<crate::shared::TargetType>,
}

impl AssignAsaAccountItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("targetIdentifiers", self.target_identifiers.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Builds a [`AssignAsaAccountItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AssignAsaAccountItemBuilder {
    checks: Checks,
    value: AssignAsaAccountItem,
}

impl AssignAsaAccountItemBuilder {
    /// Identifiers of the subjects; `targetType` tells their kind.
    ///
    /// `targetIdentifiers`: up to 100 strings. Required.
    pub fn target_identifiers<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.value.target_identifiers = self.checks.take("targetIdentifiers", value.into_list());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `TargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        self.value.target_type = self.checks.take("targetType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(AssignAsaAccountItem, AssignAsaAccountItemBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AssignAsaAccountItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    AssignAsaAccountItem,
    false,
    [
        member::<AtMost<String, 100>>(
            "targetIdentifiers",
            "Identifiers of the subjects; `targetType` tells their kind."
        ),
        member::<crate::shared::TargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("targetIdentifiers"),
        identity_facade_core::BodyRule::Required("targetType")
    ]
);
/// Object `AssignAsaAccountsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct AssignAsaAccountsDto {
    #[serde(
        rename = "accountId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    account_id: Option<String>,
    #[serde(
        rename = "appId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    app_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    targets: Option<AtMost<AssignAsaAccountItem, 10, 1>>,
}

impl AssignAsaAccountsDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("accountId", self.account_id.is_some());
        checks.required("appId", self.app_id.is_some());
        checks.required("targets", self.targets.is_some());
    }
}

/// Builds a [`AssignAsaAccountsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AssignAsaAccountsDtoBuilder {
    checks: Checks,
    value: AssignAsaAccountsDto,
}

impl AssignAsaAccountsDtoBuilder {
    /// `accountId`: string. Required.
    pub fn account_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.account_id = self.checks.take("accountId", value.into_input());
        self
    }

    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.app_id = self.checks.take("appId", value.into_input());
        self
    }

    /// `targets`: 1 to 10 `AssignAsaAccountItem`. Required.
    pub fn targets<M>(
        mut self,
        value: impl IntoList<AtMost<AssignAsaAccountItem, 10, 1>, M>,
    ) -> Self {
        self.value.targets = self.checks.take("targets", value.into_list());
        self
    }
}

identity_facade_core::object_input!(AssignAsaAccountsDto, AssignAsaAccountsDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AssignAsaAccountsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    AssignAsaAccountsDto,
    false,
    [
        member::<String>("accountId"),
        member::<String>("appId"),
        member::<AtMost<AssignAsaAccountItem, 10, 1>>("targets")
    ],
    [
        identity_facade_core::BodyRule::Required("accountId"),
        identity_facade_core::BodyRule::Required("appId"),
        identity_facade_core::BodyRule::Required("targets")
    ]
);
/// Enum `AuthorizationTargetType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AuthorizationTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
    /// `ORG`
    Org,
    /// `AK_SK`
    AkSk,
}

identity_facade_core::wire_strings!(AuthorizationTargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP",
    Org: "ORG",
    AkSk: "AK_SK"
});
/// Object `CheckDomainAvailableDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckDomainAvailableDataDto {
    /// `available`. Required.
    pub available: bool,
}

/// Object `CreateAsaAccountsBatchItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateAsaAccountsBatchItemDto {
    #[serde(
        rename = "accountInfo",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    account_info: Option<Redacted<serde_json::Value>>,
}

impl CreateAsaAccountsBatchItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("accountInfo", self.account_info.is_some());
    }
}

/// Builds a [`CreateAsaAccountsBatchItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAsaAccountsBatchItemDtoBuilder {
    checks: Checks,
    value: CreateAsaAccountsBatchItemDto,
}

impl CreateAsaAccountsBatchItemDtoBuilder {
    /// Credentials or other data of the ASA account, as JSON.
    ///
    /// `accountInfo`: any JSON value, secret. Required.
    pub fn account_info(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.account_info = self
            .checks
            .take("accountInfo", value.into_input())
            .map(Redacted::<serde_json::Value>::from);
        self
    }
}

identity_facade_core::object_input!(
    CreateAsaAccountsBatchItemDto,
    CreateAsaAccountsBatchItemDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAsaAccountsBatchItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateAsaAccountsBatchItemDto,
    false,
    [member::<identity_facade_core::Redacted<serde_json::Value>>(
        "accountInfo",
        "Credentials or other data of the ASA account, as JSON."
    )],
    [identity_facade_core::BodyRule::Required("accountInfo")]
);
/// Object `DeleteApplicationPermissionRecordItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct DeleteApplicationPermissionRecordItem {
    #[serde(
        rename = "namespaceCode",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    namespace_code: Option<String>,
    #[serde(
        rename = "targetIdentifier",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_identifier: Option<AtMost<String, 50, 1>>,
    #[serde(
        rename = "targetType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_type: Option<crate::shared::SubjectType>,
}

impl DeleteApplicationPermissionRecordItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("targetIdentifier", self.target_identifier.is_some());
        checks.required("targetType", self.target_type.is_some());
        checks.required_when(
            "namespaceCode",
            self.namespace_code.is_some(),
            self.target_type == Some(crate::shared::SubjectType::Role),
            "`targetType` is `ROLE`",
        );
    }
}

/// Builds a [`DeleteApplicationPermissionRecordItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteApplicationPermissionRecordItemBuilder {
    checks: Checks,
    value: DeleteApplicationPermissionRecordItem,
}

impl DeleteApplicationPermissionRecordItemBuilder {
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required when `targetType` is `ROLE`.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value.into_input());
        self
    }

    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`: 1 to 50 strings. Required.
    pub fn target_identifier<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.value.target_identifier = self.checks.take("targetIdentifier", value.into_list());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `SubjectType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::SubjectType>) -> Self {
        self.value.target_type = self.checks.take("targetType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    DeleteApplicationPermissionRecordItem,
    DeleteApplicationPermissionRecordItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteApplicationPermissionRecordItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    DeleteApplicationPermissionRecordItem,
    false,
    [
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<AtMost<String, 50, 1>>(
            "targetIdentifier",
            "Identifier of the subject; `targetType` tells its kind."
        ),
        member::<crate::shared::SubjectType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ],
    [
        identity_facade_core::BodyRule::RequiredWhen {
            member: "namespaceCode",
            other: "targetType",
            equals: "\"ROLE\"",
            why: "`targetType` is `ROLE`"
        },
        identity_facade_core::BodyRule::Required("targetIdentifier"),
        identity_facade_core::BodyRule::Required("targetType")
    ]
);
/// Object `GetApplicationPermissionStrategyDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetApplicationPermissionStrategyDataDto {
    /// Default access of users to the application: `ALLOW_ALL` or `DENY_ALL`.
    ///
    /// `permissionStrategy`. Required.
    #[serde(rename = "permissionStrategy")]
    pub permission_strategy: Open<crate::shared::PermissionStrategy>,
}

/// Object `GetAsaAccountAssignedTargetDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetDataDto {
    /// `list`. Required.
    pub list: Items<AsaAccountTargetDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `GetSubjectAuthDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetSubjectAuthDataDto {
    /// `appId`. Required.
    #[serde(rename = "appId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub app_id: crate::ids::AppId,
    /// `appName`.
    #[serde(rename = "appName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_name: String,
    /// `authType`. Required.
    #[serde(rename = "authType")]
    pub auth_type: Open<GetSubjectAuthDataDtoAuthType>,
    /// `reqTargetId`. Required.
    #[serde(rename = "reqTargetId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub req_target_id: String,
    /// `reqTargetName`.
    #[serde(rename = "reqTargetName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub req_target_name: String,
    /// `reqTargetType`. Required.
    #[serde(rename = "reqTargetType")]
    pub req_target_type: Open<AuthorizationTargetType>,
    /// `targetName`.
    #[serde(rename = "targetName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub target_name: String,
    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`.
    #[serde(rename = "targetType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub target_type: Open<AuthorizationTargetType>,
}

/// Enum `GetSubjectAuthDataDto authType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetSubjectAuthDataDtoAuthType {
    /// `DEFAULT`
    Default,
    /// `ALL`
    All,
    /// `SELF`
    Self_,
    /// `SUBJECT`
    Subject,
}

identity_facade_core::wire_strings!(GetSubjectAuthDataDtoAuthType {
    Default: "DEFAULT",
    All: "ALL",
    Self_: "SELF",
    Subject: "SUBJECT"
});
/// Object `LanguageCoinfigDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct LanguageCoinfigDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    global: Option<JsonObject>,
}

impl LanguageCoinfigDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("global", self.global.is_some());
    }
}

/// Builds a [`LanguageCoinfigDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LanguageCoinfigDtoBuilder {
    checks: Checks,
    value: LanguageCoinfigDto,
}

impl LanguageCoinfigDtoBuilder {
    /// `global`: JSON object. Required.
    pub fn global(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.value.global = self.checks.take("global", value.into_input());
        self
    }
}

identity_facade_core::object_input!(LanguageCoinfigDto, LanguageCoinfigDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LanguageCoinfigDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    LanguageCoinfigDto,
    false,
    [member::<JsonObject>("global")],
    [identity_facade_core::BodyRule::Required("global")]
);
/// Object `ListApplicationActiveUsersOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ListApplicationActiveUsersOptionsDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    pagination: Option<crate::shared::PaginationDto>,
    #[serde(
        rename = "withCustomData",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    with_custom_data: Option<bool>,
    #[serde(
        rename = "withDepartmentIds",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    with_department_ids: Option<bool>,
    #[serde(
        rename = "withIdentities",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    with_identities: Option<bool>,
}

impl ListApplicationActiveUsersOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`ListApplicationActiveUsersOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListApplicationActiveUsersOptionsDtoBuilder {
    checks: Checks,
    value: ListApplicationActiveUsersOptionsDto,
}

impl ListApplicationActiveUsersOptionsDtoBuilder {
    /// `pagination`: `PaginationDto`.
    pub fn pagination(mut self, value: impl IntoInput<crate::shared::PaginationDto>) -> Self {
        self.value.pagination = self.checks.take("pagination", value.into_input());
        self
    }

    /// Includes the custom field values (`customData`) in the answer.
    ///
    /// `withCustomData`: boolean. Default: `false`.
    pub fn with_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.with_custom_data = self.checks.take("withCustomData", value.into_input());
        self
    }

    /// Includes the IDs of the user's departments in the answer.
    ///
    /// `withDepartmentIds`: boolean. Default: `false`.
    pub fn with_department_ids(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.with_department_ids = self.checks.take("withDepartmentIds", value.into_input());
        self
    }

    /// Includes the linked external identities in the answer.
    ///
    /// `withIdentities`: boolean. Default: `false`.
    pub fn with_identities(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.with_identities = self.checks.take("withIdentities", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ListApplicationActiveUsersOptionsDto,
    ListApplicationActiveUsersOptionsDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListApplicationActiveUsersOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ListApplicationActiveUsersOptionsDto,
    false,
    [
        member::<crate::shared::PaginationDto>("pagination"),
        member::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer. Default: `false`."
        ),
        member::<bool>(
            "withDepartmentIds",
            "Includes the IDs of the user's departments in the answer. Default: `false`."
        ),
        member::<bool>(
            "withIdentities",
            "Includes the linked external identities in the answer. Default: `false`."
        )
    ],
    []
);
/// Object `ListApplicationAuthDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListApplicationAuthDataDto {
    /// `ALLOW` permits the access, `DENY` forbids it.
    ///
    /// `effect`. Required.
    pub effect: Open<crate::shared::Effect>,
    /// `enabled`. Required.
    pub enabled: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `permissionType`. Required.
    #[serde(rename = "permissionType")]
    pub permission_type: Open<ListApplicationAuthDataDtoPermissionType>,
    /// `targetId`. Required.
    #[serde(rename = "targetId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub target_id: String,
    /// `targetName`.
    #[serde(rename = "targetName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub target_name: String,
    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`. Required.
    #[serde(rename = "targetType")]
    pub target_type: Open<AuthorizationTargetType>,
}

/// Enum `ListApplicationAuthDataDto permissionType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListApplicationAuthDataDtoPermissionType {
    /// `ALL`
    All,
    /// `SUBJECT`
    Subject,
}

identity_facade_core::wire_strings!(ListApplicationAuthDataDtoPermissionType {
    All: "ALL",
    Subject: "SUBJECT"
});
/// Object `ListApplicationAuthPaginatedDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListApplicationAuthPaginatedDataDto {
    /// `list`. Required.
    pub list: Items<ListApplicationAuthDataDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListApplicationSubjectDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListApplicationSubjectDataDto {
    /// `appId`. Required.
    #[serde(rename = "appId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub app_id: crate::ids::AppId,
    /// `appType`.
    #[serde(rename = "appType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_type: Open<ListApplicationSubjectDataDtoAppType>,
    /// `ALLOW` permits the access, `DENY` forbids it.
    ///
    /// `effect`. Required.
    pub effect: Open<crate::shared::Effect>,
    /// `ext`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ext: String,
    /// `logo`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub logo: String,
    /// `template`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub template: String,
}

/// Enum `ListApplicationSubjectDataDto appType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListApplicationSubjectDataDtoAppType {
    /// `INTEGRATED`
    Integrated,
    /// `SELFBUILT`
    Selfbuilt,
    /// `APP_PANEL`
    AppPanel,
}

identity_facade_core::wire_strings!(ListApplicationSubjectDataDtoAppType {
    Integrated: "INTEGRATED",
    Selfbuilt: "SELFBUILT",
    AppPanel: "APP_PANEL"
});
/// Object `ListApplicationSubjectDataListDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListApplicationSubjectDataListDto {
    /// `list`. Required.
    pub list: Items<ListApplicationSubjectDataDto>,
}

/// Object `UpdateApplicationLoginConfigInputDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateApplicationLoginConfigInputDto {
    #[serde(
        rename = "defaultLoginMethod",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    #[serde(
        rename = "enabledBasicLoginMethods",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_basic_login_methods: Option<List<crate::shared::BasicLoginMethod>>,
    #[serde(
        rename = "mergeLoginAndRegisterPage",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    merge_login_and_register_page: Option<bool>,
    #[serde(
        rename = "showAuthorizationPage",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    show_authorization_page: Option<bool>,
}

impl UpdateApplicationLoginConfigInputDto {
    fn check(&self, checks: &mut Checks) {
        checks.required(
            "showAuthorizationPage",
            self.show_authorization_page.is_some(),
        );
    }
}

/// Builds a [`UpdateApplicationLoginConfigInputDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateApplicationLoginConfigInputDtoBuilder {
    checks: Checks,
    value: UpdateApplicationLoginConfigInputDto,
}

impl UpdateApplicationLoginConfigInputDtoBuilder {
    /// `defaultLoginMethod`: `ApplicationDefaultLoginMethodInput`.
    pub fn default_login_method(
        mut self,
        value: impl IntoInput<ApplicationDefaultLoginMethodInput>,
    ) -> Self {
        self.value.default_login_method =
            self.checks.take("defaultLoginMethod", value.into_input());
        self
    }

    /// Enabled login methods that need no external identity provider.
    ///
    /// `enabledBasicLoginMethods`: list of `BasicLoginMethod`.
    pub fn enabled_basic_login_methods<M>(
        mut self,
        value: impl IntoList<List<crate::shared::BasicLoginMethod>, M>,
    ) -> Self {
        self.value.enabled_basic_login_methods = self
            .checks
            .take("enabledBasicLoginMethods", value.into_list());
        self
    }

    /// Login and registration share one page.
    ///
    /// `mergeLoginAndRegisterPage`: boolean.
    pub fn merge_login_and_register_page(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.merge_login_and_register_page = self
            .checks
            .take("mergeLoginAndRegisterPage", value.into_input());
        self
    }

    /// `showAuthorizationPage`: boolean. Required.
    pub fn show_authorization_page(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.show_authorization_page = self
            .checks
            .take("showAuthorizationPage", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    UpdateApplicationLoginConfigInputDto,
    UpdateApplicationLoginConfigInputDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateApplicationLoginConfigInputDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateApplicationLoginConfigInputDto,
    false,
    [
        member::<ApplicationDefaultLoginMethodInput>("defaultLoginMethod"),
        member::<List<crate::shared::BasicLoginMethod>>(
            "enabledBasicLoginMethods",
            "Enabled login methods that need no external identity provider."
        ),
        member::<bool>(
            "mergeLoginAndRegisterPage",
            "Login and registration share one page."
        ),
        member::<bool>("showAuthorizationPage")
    ],
    [identity_facade_core::BodyRule::Required(
        "showAuthorizationPage"
    )]
);
/// Object `UpdateLoginConfig`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateLoginConfig {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    config: Option<LanguageCoinfigDto>,
    #[serde(
        rename = "createTenantScenes",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    create_tenant_scenes: Option<List<String>>,
    #[serde(
        rename = "enableAutoConnectTenantApp",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enable_auto_connect_tenant_app: Option<bool>,
    #[serde(
        rename = "enableCreateTenant",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enable_create_tenant: Option<bool>,
    #[serde(
        rename = "enableJoinTenant",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enable_join_tenant: Option<bool>,
    #[serde(
        rename = "enableVerifyDomain",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enable_verify_domain: Option<bool>,
    #[serde(
        rename = "joinTenantScenes",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    join_tenant_scenes: Option<List<String>>,
    #[serde(
        rename = "passwordTabConfig",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    password_tab_config: Option<JsonObject>,
    #[serde(
        rename = "qrCodeSortConfig",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    qr_code_sort_config: Option<JsonObject>,
    #[serde(
        rename = "ssoPageCustomizationSettings",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sso_page_customization_settings: Option<JsonObject>,
    #[serde(
        rename = "tabMethodsSortConfig",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    tab_methods_sort_config: Option<JsonObject>,
    #[serde(
        rename = "verifyCodeTabConfig",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    verify_code_tab_config: Option<JsonObject>,
    #[serde(
        rename = "verifyDomainScenes",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    verify_domain_scenes: Option<List<String>>,
}

impl UpdateLoginConfig {
    fn check(&self, checks: &mut Checks) {
        checks.required("config", self.config.is_some());
        checks.required("createTenantScenes", self.create_tenant_scenes.is_some());
        checks.required(
            "enableAutoConnectTenantApp",
            self.enable_auto_connect_tenant_app.is_some(),
        );
        checks.required("enableCreateTenant", self.enable_create_tenant.is_some());
        checks.required("enableJoinTenant", self.enable_join_tenant.is_some());
        checks.required("enableVerifyDomain", self.enable_verify_domain.is_some());
        checks.required("joinTenantScenes", self.join_tenant_scenes.is_some());
        checks.required("passwordTabConfig", self.password_tab_config.is_some());
        checks.required("qrCodeSortConfig", self.qr_code_sort_config.is_some());
        checks.required(
            "ssoPageCustomizationSettings",
            self.sso_page_customization_settings.is_some(),
        );
        checks.required(
            "tabMethodsSortConfig",
            self.tab_methods_sort_config.is_some(),
        );
        checks.required("verifyCodeTabConfig", self.verify_code_tab_config.is_some());
        checks.required("verifyDomainScenes", self.verify_domain_scenes.is_some());
    }
}

/// Builds a [`UpdateLoginConfig`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateLoginConfigBuilder {
    checks: Checks,
    value: UpdateLoginConfig,
}

impl UpdateLoginConfigBuilder {
    /// `config`: `LanguageCoinfigDto`. Required.
    pub fn config(mut self, value: impl IntoInput<LanguageCoinfigDto>) -> Self {
        self.value.config = self.checks.take("config", value.into_input());
        self
    }

    /// `createTenantScenes`: list of strings. Required.
    pub fn create_tenant_scenes<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.create_tenant_scenes = self.checks.take("createTenantScenes", value.into_list());
        self
    }

    /// `enableAutoConnectTenantApp`: boolean. Required.
    pub fn enable_auto_connect_tenant_app(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enable_auto_connect_tenant_app = self
            .checks
            .take("enableAutoConnectTenantApp", value.into_input());
        self
    }

    /// `enableCreateTenant`: boolean. Required.
    pub fn enable_create_tenant(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enable_create_tenant =
            self.checks.take("enableCreateTenant", value.into_input());
        self
    }

    /// `enableJoinTenant`: boolean. Required.
    pub fn enable_join_tenant(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enable_join_tenant = self.checks.take("enableJoinTenant", value.into_input());
        self
    }

    /// `enableVerifyDomain`: boolean. Required.
    pub fn enable_verify_domain(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enable_verify_domain =
            self.checks.take("enableVerifyDomain", value.into_input());
        self
    }

    /// `joinTenantScenes`: list of strings. Required.
    pub fn join_tenant_scenes<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.join_tenant_scenes = self.checks.take("joinTenantScenes", value.into_list());
        self
    }

    /// `passwordTabConfig`: JSON object. Required.
    pub fn password_tab_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.value.password_tab_config = self.checks.take("passwordTabConfig", value.into_input());
        self
    }

    /// `qrCodeSortConfig`: JSON object. Required.
    pub fn qr_code_sort_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.value.qr_code_sort_config = self.checks.take("qrCodeSortConfig", value.into_input());
        self
    }

    /// `ssoPageCustomizationSettings`: JSON object. Required.
    pub fn sso_page_customization_settings(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.value.sso_page_customization_settings = self
            .checks
            .take("ssoPageCustomizationSettings", value.into_input());
        self
    }

    /// `tabMethodsSortConfig`: JSON object. Required.
    pub fn tab_methods_sort_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.value.tab_methods_sort_config =
            self.checks.take("tabMethodsSortConfig", value.into_input());
        self
    }

    /// `verifyCodeTabConfig`: JSON object. Required.
    pub fn verify_code_tab_config(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.value.verify_code_tab_config =
            self.checks.take("verifyCodeTabConfig", value.into_input());
        self
    }

    /// `verifyDomainScenes`: list of strings. Required.
    pub fn verify_domain_scenes<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.verify_domain_scenes = self.checks.take("verifyDomainScenes", value.into_list());
        self
    }
}

identity_facade_core::object_input!(UpdateLoginConfig, UpdateLoginConfigBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateLoginConfig);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateLoginConfig,
    false,
    [
        member::<LanguageCoinfigDto>("config"),
        member::<List<String>>("createTenantScenes"),
        member::<bool>("enableAutoConnectTenantApp"),
        member::<bool>("enableCreateTenant"),
        member::<bool>("enableJoinTenant"),
        member::<bool>("enableVerifyDomain"),
        member::<List<String>>("joinTenantScenes"),
        member::<JsonObject>("passwordTabConfig"),
        member::<JsonObject>("qrCodeSortConfig"),
        member::<JsonObject>("ssoPageCustomizationSettings"),
        member::<JsonObject>("tabMethodsSortConfig"),
        member::<JsonObject>("verifyCodeTabConfig"),
        member::<List<String>>("verifyDomainScenes")
    ],
    [
        identity_facade_core::BodyRule::Required("config"),
        identity_facade_core::BodyRule::Required("createTenantScenes"),
        identity_facade_core::BodyRule::Required("enableAutoConnectTenantApp"),
        identity_facade_core::BodyRule::Required("enableCreateTenant"),
        identity_facade_core::BodyRule::Required("enableJoinTenant"),
        identity_facade_core::BodyRule::Required("enableVerifyDomain"),
        identity_facade_core::BodyRule::Required("joinTenantScenes"),
        identity_facade_core::BodyRule::Required("passwordTabConfig"),
        identity_facade_core::BodyRule::Required("qrCodeSortConfig"),
        identity_facade_core::BodyRule::Required("ssoPageCustomizationSettings"),
        identity_facade_core::BodyRule::Required("tabMethodsSortConfig"),
        identity_facade_core::BodyRule::Required("verifyCodeTabConfig"),
        identity_facade_core::BodyRule::Required("verifyDomainScenes")
    ]
);
