// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, JsonObject, List,
    Open, Operation, Paging, Parameter, Receipt, Redacted, Reply, Secret, Style,
};

/// Facts of `POST /api/v3/assign-asa-account`.
pub static ASSIGN_ASA_ACCOUNT: Operation = Operation::new(
    "assignAsaAccount",
    http::Method::POST,
    "/api/v3/assign-asa-account",
    "applications",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/assign-asa-account`, made by [`assign_asa_account`](crate::Client::assign_asa_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AssignAsaAccountCall {
    call: Call,
}

impl AssignAsaAccountCall {
    /// The JSON body. Required. `AssignAsaAccountsDto`.
    pub fn body(mut self, value: impl TryInto<AssignAsaAccountsDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/assign-asa-account`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn assign_asa_account(&self) -> AssignAsaAccountCall {
        AssignAsaAccountCall {
            call: self.transport.call(&ASSIGN_ASA_ACCOUNT),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/authorize-application-access`, made by [`authorize_application_access`](crate::Client::authorize_application_access).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AuthorizeApplicationAccessCall {
    call: Call,
}

impl AuthorizeApplicationAccessCall {
    /// The JSON body. Required. `AuthorizeApplicationAccessDto`.
    pub fn body(
        mut self,
        value: impl TryInto<AuthorizeApplicationAccessDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/authorize-application-access`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn authorize_application_access(&self) -> AuthorizeApplicationAccessCall {
        AuthorizeApplicationAccessCall {
            call: self.transport.call(&AUTHORIZE_APPLICATION_ACCESS),
        }
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
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `DELETE /api/v3/batch-applications-auth`, made by [`delete_applications_auth`](crate::Client::delete_applications_auth).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteApplicationsAuthCall {
    call: Call,
}

impl DeleteApplicationsAuthCall {
    /// Query parameter `authIds`: a list of texts. Required.
    pub fn auth_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.call.query("authIds", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /api/v3/batch-applications-auth`
    ///
    /// Required: `authIds`.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_applications_auth(&self) -> DeleteApplicationsAuthCall {
        DeleteApplicationsAuthCall {
            call: self.transport.call(&DELETE_APPLICATIONS_AUTH),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/check-domain-available`, made by [`check_domain_available`](crate::Client::check_domain_available).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckDomainAvailableCall {
    call: Call,
}

impl CheckDomainAvailableCall {
    /// The JSON body. Required. `CheckDomainAvailable`.
    pub fn body(mut self, value: impl TryInto<CheckDomainAvailable, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CheckDomainAvailableDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/check-domain-available`
    ///
    /// Required: the body.
    /// Success is 200 with `CheckDomainAvailableDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_domain_available(&self) -> CheckDomainAvailableCall {
        CheckDomainAvailableCall {
            call: self.transport.call(&CHECK_DOMAIN_AVAILABLE),
        }
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
.enveloped()
.secrets(&["oauthConfig", "oidcConfig", "samlConfig"]);
/// `POST /api/v3/create-application`, made by [`create_application`](crate::Client::create_application).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateApplicationCall {
    call: Call,
}

impl CreateApplicationCall {
    /// The JSON body. Required. `CreateApplicationDto`.
    pub fn body(mut self, value: impl TryInto<CreateApplicationDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::ApplicationDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-application`
    ///
    /// Required: the body.
    /// Success is 200 with `ApplicationDto`.
    /// Secrets in it: `oauthConfig`, `oidcConfig`, `samlConfig`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_application(&self) -> CreateApplicationCall {
        CreateApplicationCall {
            call: self.transport.call(&CREATE_APPLICATION),
        }
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
.enveloped()
.secrets(&["accountInfo"]);
/// `POST /api/v3/create-asa-account`, made by [`create_asa_account`](crate::Client::create_asa_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateAsaAccountCall {
    call: Call,
}

impl CreateAsaAccountCall {
    /// The JSON body. Required. `CreateAsaAccountDto`.
    pub fn body(mut self, value: impl TryInto<CreateAsaAccountDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<AsaAccountDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-asa-account`
    ///
    /// Required: the body.
    /// Success is 200 with `AsaAccountDto`.
    /// Secrets in it: `accountInfo`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_asa_account(&self) -> CreateAsaAccountCall {
        CreateAsaAccountCall {
            call: self.transport.call(&CREATE_ASA_ACCOUNT),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
})
.secrets(&["accountInfo"]);
/// `POST /api/v3/create-asa-accounts-batch`, made by [`create_asa_account_batch`](crate::Client::create_asa_account_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateAsaAccountBatchCall {
    call: Call,
}

impl CreateAsaAccountBatchCall {
    /// The JSON body. Required. `CreateAsaAccountsBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateAsaAccountsBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-asa-accounts-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Secrets in it: `accountInfo`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_asa_account_batch(&self) -> CreateAsaAccountBatchCall {
        CreateAsaAccountBatchCall {
            call: self.transport.call(&CREATE_ASA_ACCOUNT_BATCH),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-application`, made by [`delete_application`](crate::Client::delete_application).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteApplicationCall {
    call: Call,
}

impl DeleteApplicationCall {
    /// The JSON body. Required. `DeleteApplicationDto`.
    pub fn body(mut self, value: impl TryInto<DeleteApplicationDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-application`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_application(&self) -> DeleteApplicationCall {
        DeleteApplicationCall {
            call: self.transport.call(&DELETE_APPLICATION),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-asa-account`, made by [`delete_asa_account`](crate::Client::delete_asa_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteAsaAccountCall {
    call: Call,
}

impl DeleteAsaAccountCall {
    /// The JSON body. Required. `DeleteAsaAccountDto`.
    pub fn body(mut self, value: impl TryInto<DeleteAsaAccountDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-asa-account`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_asa_account(&self) -> DeleteAsaAccountCall {
        DeleteAsaAccountCall {
            call: self.transport.call(&DELETE_ASA_ACCOUNT),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-asa-accounts-batch`, made by [`delete_asa_account_batch`](crate::Client::delete_asa_account_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteAsaAccountBatchCall {
    call: Call,
}

impl DeleteAsaAccountBatchCall {
    /// The JSON body. Required. `DeleteAsaAccountBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteAsaAccountBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-asa-accounts-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_asa_account_batch(&self) -> DeleteAsaAccountBatchCall {
        DeleteAsaAccountBatchCall {
            call: self.transport.call(&DELETE_ASA_ACCOUNT_BATCH),
        }
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
/// `GET /api/v3/get-application`, made by [`get_application`](crate::Client::get_application).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetApplicationCall {
    call: Call,
}

impl GetApplicationCall {
    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::ApplicationDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-application`
    ///
    /// Required: `appId`.
    /// Success is 200 with `ApplicationDto`.
    /// Secrets in it: `oauthConfig`, `oidcConfig`, `samlConfig`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_application(&self) -> GetApplicationCall {
        GetApplicationCall {
            call: self.transport.call(&GET_APPLICATION),
        }
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
/// `GET /api/v3/get-application-permission-strategy`, made by [`get_application_permission_strategy`](crate::Client::get_application_permission_strategy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetApplicationPermissionStrategyCall {
    call: Call,
}

impl GetApplicationPermissionStrategyCall {
    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetApplicationPermissionStrategyDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-application-permission-strategy`
    ///
    /// Required: `appId`.
    /// Success is 200 with `GetApplicationPermissionStrategyDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_application_permission_strategy(&self) -> GetApplicationPermissionStrategyCall {
        GetApplicationPermissionStrategyCall {
            call: self.transport.call(&GET_APPLICATION_PERMISSION_STRATEGY),
        }
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
/// `GET /api/v3/get-application-secret`, made by [`get_application_secret`](crate::Client::get_application_secret).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetApplicationSecretCall {
    call: Call,
}

impl GetApplicationSecretCall {
    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ApplicationSecretDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-application-secret`
    ///
    /// Required: `appId`.
    /// Success is 200 with `ApplicationSecretDto`.
    /// Secrets in it: `secret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_application_secret(&self) -> GetApplicationSecretCall {
        GetApplicationSecretCall {
            call: self.transport.call(&GET_APPLICATION_SECRET),
        }
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
/// `GET /api/v3/get-application-simple-info`, made by [`get_application_simple_info`](crate::Client::get_application_simple_info).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetApplicationSimpleInfoCall {
    call: Call,
}

impl GetApplicationSimpleInfoCall {
    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ApplicationSimpleInfoDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-application-simple-info`
    ///
    /// Required: `appId`.
    /// Success is 200 with `ApplicationSimpleInfoDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_application_simple_info(&self) -> GetApplicationSimpleInfoCall {
        GetApplicationSimpleInfoCall {
            call: self.transport.call(&GET_APPLICATION_SIMPLE_INFO),
        }
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
/// `GET /api/v3/get-asa-account`, made by [`get_asa_account`](crate::Client::get_asa_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAsaAccountCall {
    call: Call,
}

impl GetAsaAccountCall {
    /// Query parameter `accountId`: a text. Required.
    pub fn account_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("accountId", value.try_into());
        self
    }

    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<AsaAccountDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-asa-account`
    ///
    /// Required: `accountId`, `appId`.
    /// Success is 200 with `AsaAccountDto`.
    /// Secrets in it: `accountInfo`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_asa_account(&self) -> GetAsaAccountCall {
        GetAsaAccountCall {
            call: self.transport.call(&GET_ASA_ACCOUNT),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/get-asa-account-assigned-targets`, made by [`get_asa_account_assigned_targets`](crate::Client::get_asa_account_assigned_targets).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAsaAccountAssignedTargetsCall {
    call: Call,
}

impl GetAsaAccountAssignedTargetsCall {
    /// Query parameter `accountId`: a text. Required.
    pub fn account_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("accountId", value.try_into());
        self
    }

    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetAsaAccountAssignedTargetDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-asa-account-assigned-targets`
    ///
    /// Required: `accountId`, `appId`.
    /// Success is 200 with `GetAsaAccountAssignedTargetDataDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_asa_account_assigned_targets(&self) -> GetAsaAccountAssignedTargetsCall {
        GetAsaAccountAssignedTargetsCall {
            call: self.transport.call(&GET_ASA_ACCOUNT_ASSIGNED_TARGETS),
        }
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
.enveloped()
.idempotent()
.secrets(&["accountInfo"]);
/// `POST /api/v3/get-asa-accounts-batch`, made by [`get_asa_account_batch`](crate::Client::get_asa_account_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAsaAccountBatchCall {
    call: Call,
}

impl GetAsaAccountBatchCall {
    /// The JSON body. Required. `GetAsaAccountBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<GetAsaAccountBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<Items<AsaAccountDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-asa-accounts-batch`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `AsaAccountDto`.
    /// Secrets in it: `accountInfo`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_asa_account_batch(&self) -> GetAsaAccountBatchCall {
        GetAsaAccountBatchCall {
            call: self.transport.call(&GET_ASA_ACCOUNT_BATCH),
        }
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
/// `GET /api/v3/get-assigned-account`, made by [`get_assigned_account`](crate::Client::get_assigned_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAssignedAccountCall {
    call: Call,
}

impl GetAssignedAccountCall {
    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Query parameter `targetIdentifier`: a text. Required.
    pub fn target_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("targetIdentifier", value.try_into());
        self
    }

    /// Query parameter `targetType`: `TargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::TargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("targetType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<AsaAccountDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-assigned-account`
    ///
    /// Required: `appId`, `targetIdentifier`, `targetType`.
    /// Success is 200 with `AsaAccountDto`.
    /// Secrets in it: `accountInfo`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_assigned_account(&self) -> GetAssignedAccountCall {
        GetAssignedAccountCall {
            call: self.transport.call(&GET_ASSIGNED_ACCOUNT),
        }
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
/// `GET /api/v3/get-mfa-trigger-data`, made by [`get_mfa_trigger_data`](crate::Client::get_mfa_trigger_data).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetMfaTriggerDataCall {
    call: Call,
}

impl GetMfaTriggerDataCall {
    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Query parameter `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("userId", value.try_into());
        self
    }

    /// Query parameter `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("userIdType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::GetMfaInfoDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-mfa-trigger-data`
    ///
    /// Required: `appId`, `userId`.
    /// Success is 200 with `GetMfaInfoDataDto`.
    /// Secrets in it: `mfaToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_mfa_trigger_data(&self) -> GetMfaTriggerDataCall {
        GetMfaTriggerDataCall {
            call: self.transport.call(&GET_MFA_TRIGGER_DATA),
        }
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
/// `GET /api/v3/get-subject-auth-detail`, made by [`detail_auth_subject`](crate::Client::detail_auth_subject).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DetailAuthSubjectCall {
    call: Call,
}

impl DetailAuthSubjectCall {
    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Query parameter `targetId`: a text. Required.
    pub fn target_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("targetId", value.try_into());
        self
    }

    /// Query parameter `targetType`: `AuthorizationTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<AuthorizationTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("targetType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetSubjectAuthDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-subject-auth-detail`
    ///
    /// Required: `appId`, `targetId`, `targetType`.
    /// Success is 200 with `GetSubjectAuthDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn detail_auth_subject(&self) -> DetailAuthSubjectCall {
        DetailAuthSubjectCall {
            call: self.transport.call(&DETAIL_AUTH_SUBJECT),
        }
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
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "options.pagination.page",
    limit: "options.pagination.limit",
})
.secrets(&["accessToken", "refreshToken"]);
/// `POST /api/v3/list-application-active-users`, made by [`list_application_active_users`](crate::Client::list_application_active_users).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListApplicationActiveUsersCall {
    call: Call,
}

impl ListApplicationActiveUsersCall {
    /// The JSON body. Required. `ListApplicationActiveUsersDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ListApplicationActiveUsersDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::UserPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-application-active-users`
    ///
    /// Required: the body.
    /// Success is 200 with `UserPagingDto`.
    /// Paged by `options.pagination.page` and `options.pagination.limit`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_application_active_users(&self) -> ListApplicationActiveUsersCall {
        ListApplicationActiveUsersCall {
            call: self.transport.call(&LIST_APPLICATION_ACTIVE_USERS),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-application-simple-info`, made by [`list_application_simple_info`](crate::Client::list_application_simple_info).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListApplicationSimpleInfoCall {
    call: Call,
}

impl ListApplicationSimpleInfoCall {
    /// Query parameter `isIntegrateApp`: true or false. Unset, the vendor takes `false`.
    pub fn is_integrate_app(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("isIntegrateApp", value.try_into());
        self
    }

    /// Query parameter `isSelfBuiltApp`: true or false. Unset, the vendor takes `false`.
    pub fn is_self_built_app(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("isSelfBuiltApp", value.try_into());
        self
    }

    /// Query parameter `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("keywords", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `ssoEnabled`: true or false. Unset, the vendor takes `false`.
    pub fn sso_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("ssoEnabled", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ApplicationSimpleInfoPaginatedDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-application-simple-info`
    ///
    /// Success is 200 with `ApplicationSimpleInfoPaginatedDataDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_application_simple_info(&self) -> ListApplicationSimpleInfoCall {
        ListApplicationSimpleInfoCall {
            call: self.transport.call(&LIST_APPLICATION_SIMPLE_INFO),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
})
.secrets(&["oauthConfig", "oidcConfig", "samlConfig"]);
/// `GET /api/v3/list-applications`, made by [`list_applications`](crate::Client::list_applications).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListApplicationsCall {
    call: Call,
}

impl ListApplicationsCall {
    /// Query parameter `all`: true or false. Unset, the vendor takes `false`.
    pub fn all(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("all", value.try_into());
        self
    }

    /// Query parameter `isIntegrateApp`: true or false. Unset, the vendor takes `false`.
    pub fn is_integrate_app(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("isIntegrateApp", value.try_into());
        self
    }

    /// Query parameter `isSelfBuiltApp`: true or false. Unset, the vendor takes `false`.
    pub fn is_self_built_app(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("isSelfBuiltApp", value.try_into());
        self
    }

    /// Query parameter `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("keywords", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `ssoEnabled`: true or false. Unset, the vendor takes `false`.
    pub fn sso_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("ssoEnabled", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ApplicationPaginatedDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-applications`
    ///
    /// Success is 200 with `ApplicationPaginatedDataDto`.
    /// Paged by `page` and `limit`.
    /// Secrets in it: `oauthConfig`, `oidcConfig`, `samlConfig`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_applications(&self) -> ListApplicationsCall {
        ListApplicationsCall {
            call: self.transport.call(&LIST_APPLICATIONS),
        }
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
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/list-applications-auth`, made by [`list_auth_application`](crate::Client::list_auth_application).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListAuthApplicationCall {
    call: Call,
}

impl ListAuthApplicationCall {
    /// The JSON body. Required. `ListApplicationAuthDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ListApplicationAuthDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<ListApplicationAuthPaginatedDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-applications-auth`
    ///
    /// Required: the body.
    /// Success is 200 with `ListApplicationAuthPaginatedDataDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_auth_application(&self) -> ListAuthApplicationCall {
        ListAuthApplicationCall {
            call: self.transport.call(&LIST_AUTH_APPLICATION),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
})
.secrets(&["accountInfo"]);
/// `GET /api/v3/list-asa-accounts`, made by [`list_asa_account`](crate::Client::list_asa_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListAsaAccountCall {
    call: Call,
}

impl ListAsaAccountCall {
    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<AsaAccountPaginatedDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-asa-accounts`
    ///
    /// Required: `appId`.
    /// Success is 200 with `AsaAccountPaginatedDataDto`.
    /// Paged by `page` and `limit`.
    /// Secrets in it: `accountInfo`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_asa_account(&self) -> ListAsaAccountCall {
        ListAsaAccountCall {
            call: self.transport.call(&LIST_ASA_ACCOUNT),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/list-subject-auth`, made by [`list_auth_subject`](crate::Client::list_auth_subject).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListAuthSubjectCall {
    call: Call,
}

impl ListAuthSubjectCall {
    /// The JSON body. Required. `ListAuthSubjectDto`.
    pub fn body(mut self, value: impl TryInto<ListAuthSubjectDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ListApplicationSubjectDataListDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-subject-auth`
    ///
    /// Required: the body.
    /// Success is 200 with `ListApplicationSubjectDataListDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_auth_subject(&self) -> ListAuthSubjectCall {
        ListAuthSubjectCall {
            call: self.transport.call(&LIST_AUTH_SUBJECT),
        }
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
.enveloped()
.secrets(&["secret"]);
/// `POST /api/v3/refresh-application-secret`, made by [`refresh_application_secret`](crate::Client::refresh_application_secret).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RefreshApplicationSecretCall {
    call: Call,
}

impl RefreshApplicationSecretCall {
    /// The JSON body. Required. `RefreshApplicationSecretDto`.
    pub fn body(
        mut self,
        value: impl TryInto<RefreshApplicationSecretDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<ApplicationSecretDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/refresh-application-secret`
    ///
    /// Required: the body.
    /// Success is 200 with `ApplicationSecretDto`.
    /// Secrets in it: `secret`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn refresh_application_secret(&self) -> RefreshApplicationSecretCall {
        RefreshApplicationSecretCall {
            call: self.transport.call(&REFRESH_APPLICATION_SECRET),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/revoke-application-access`, made by [`revoke_application_access`](crate::Client::revoke_application_access).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeApplicationAccessCall {
    call: Call,
}

impl RevokeApplicationAccessCall {
    /// The JSON body. Required. `RevokeApplicationAccessDto`.
    pub fn body(
        mut self,
        value: impl TryInto<RevokeApplicationAccessDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/revoke-application-access`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revoke_application_access(&self) -> RevokeApplicationAccessCall {
        RevokeApplicationAccessCall {
            call: self.transport.call(&REVOKE_APPLICATION_ACCESS),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/unassign-asa-account`, made by [`unassign_asa_account`](crate::Client::unassign_asa_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UnassignAsaAccountCall {
    call: Call,
}

impl UnassignAsaAccountCall {
    /// The JSON body. Required. `AssignAsaAccountsDto`.
    pub fn body(mut self, value: impl TryInto<AssignAsaAccountsDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/unassign-asa-account`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn unassign_asa_account(&self) -> UnassignAsaAccountCall {
        UnassignAsaAccountCall {
            call: self.transport.call(&UNASSIGN_ASA_ACCOUNT),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
})
.secrets(&["oauthConfig", "oidcConfig", "samlConfig"]);
/// `POST /api/v3/update-application`, made by [`update_application`](crate::Client::update_application).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateApplicationCall {
    call: Call,
}

impl UpdateApplicationCall {
    /// The JSON body. Required. `UpdateApplicationDto`.
    pub fn body(mut self, value: impl TryInto<UpdateApplicationDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-application`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Secrets in it: `oauthConfig`, `oidcConfig`, `samlConfig`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_application(&self) -> UpdateApplicationCall {
        UpdateApplicationCall {
            call: self.transport.call(&UPDATE_APPLICATION),
        }
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
.enveloped();
/// `POST /api/v3/update-application-mfa-settings`, made by [`update_application_mfa_settings`](crate::Client::update_application_mfa_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateApplicationMfaSettingsCall {
    call: Call,
}

impl UpdateApplicationMfaSettingsCall {
    /// The JSON body. Required. `UpdateApplicationMfaSettingsDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateApplicationMfaSettingsDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::MfaSettingsDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-application-mfa-settings`
    ///
    /// Required: the body.
    /// Success is 200 with `MfaSettingsDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_application_mfa_settings(&self) -> UpdateApplicationMfaSettingsCall {
        UpdateApplicationMfaSettingsCall {
            call: self.transport.call(&UPDATE_APPLICATION_MFA_SETTINGS),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/update-application-permission-strategy`, made by [`update_application_permission_strategy`](crate::Client::update_application_permission_strategy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateApplicationPermissionStrategyCall {
    call: Call,
}

impl UpdateApplicationPermissionStrategyCall {
    /// The JSON body. Required. `UpdateApplicationPermissionStrategyDataDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateApplicationPermissionStrategyDataDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-application-permission-strategy`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_application_permission_strategy(
        &self,
    ) -> UpdateApplicationPermissionStrategyCall {
        UpdateApplicationPermissionStrategyCall {
            call: self.transport.call(&UPDATE_APPLICATION_PERMISSION_STRATEGY),
        }
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
.enveloped()
.secrets(&["accountInfo"]);
/// `POST /api/v3/update-asa-account`, made by [`update_asa_account`](crate::Client::update_asa_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateAsaAccountCall {
    call: Call,
}

impl UpdateAsaAccountCall {
    /// The JSON body. Required. `UpdateAsaAccountDto`.
    pub fn body(mut self, value: impl TryInto<UpdateAsaAccountDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<AsaAccountDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-asa-account`
    ///
    /// Required: the body.
    /// Success is 200 with `AsaAccountDto`.
    /// Secrets in it: `accountInfo`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_asa_account(&self) -> UpdateAsaAccountCall {
        UpdateAsaAccountCall {
            call: self.transport.call(&UPDATE_ASA_ACCOUNT),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/update-auth-enabled`, made by [`update_auth_enabled`](crate::Client::update_auth_enabled).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateAuthEnabledCall {
    call: Call,
}

impl UpdateAuthEnabledCall {
    /// The JSON body. Required. `UpdateAuthEnabledDto`.
    pub fn body(mut self, value: impl TryInto<UpdateAuthEnabledDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-auth-enabled`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_auth_enabled(&self) -> UpdateAuthEnabledCall {
        UpdateAuthEnabledCall {
            call: self.transport.call(&UPDATE_AUTH_ENABLED),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/update-login-page-config`, made by [`update_login_page_config`](crate::Client::update_login_page_config).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateLoginPageConfigCall {
    call: Call,
}

impl UpdateLoginPageConfigCall {
    /// The JSON body. Required. `UpdateLoginConfigDto`.
    pub fn body(mut self, value: impl TryInto<UpdateLoginConfigDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-login-page-config`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_login_page_config(&self) -> UpdateLoginPageConfigCall {
        UpdateLoginPageConfigCall {
            call: self.transport.call(&UPDATE_LOGIN_PAGE_CONFIG),
        }
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

/// Object `ApplicationBrandingConfigInputDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ApplicationBrandingConfigInputDto {
    #[serde(rename = "customBackground", skip_serializing_if = "Option::is_none")]
    custom_background: Option<String>,
    #[serde(rename = "customCSS", skip_serializing_if = "Option::is_none")]
    custom_css: Option<String>,
    #[serde(rename = "customCSSEnabled", skip_serializing_if = "Option::is_none")]
    custom_css_enabled: Option<bool>,
    #[serde(rename = "customLoadingImage", skip_serializing_if = "Option::is_none")]
    custom_loading_image: Option<String>,
    #[serde(rename = "defaultLanguage", skip_serializing_if = "Option::is_none")]
    default_language: Option<crate::shared::Language>,
    #[serde(rename = "guardVersion", skip_serializing_if = "Option::is_none")]
    guard_version: Option<crate::shared::GuardVersion>,
    #[serde(
        rename = "showChangeLanguageButton",
        skip_serializing_if = "Option::is_none"
    )]
    show_change_language_button: Option<bool>,
    #[serde(
        rename = "showEnterpriseConnections",
        skip_serializing_if = "Option::is_none"
    )]
    show_enterprise_connections: Option<bool>,
    #[serde(
        rename = "showForgetPasswordButton",
        skip_serializing_if = "Option::is_none"
    )]
    show_forget_password_button: Option<bool>,
    #[serde(
        rename = "showSocialConnections",
        skip_serializing_if = "Option::is_none"
    )]
    show_social_connections: Option<bool>,
}

impl ApplicationBrandingConfigInputDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ApplicationBrandingConfigInputDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ApplicationBrandingConfigInputDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationBrandingConfigInputDtoBuilder {
    checks: Checks,
    value: ApplicationBrandingConfigInputDto,
}

impl ApplicationBrandingConfigInputDtoBuilder {
    /// `customBackground`: a text.
    pub fn custom_background(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.custom_background = self.checks.take("customBackground", value);
        self
    }

    /// `customCSS`: a text.
    pub fn custom_css(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.custom_css = self.checks.take("customCSS", value);
        self
    }

    /// `customCSSEnabled`: true or false. Unset, the vendor takes `false`.
    pub fn custom_css_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.custom_css_enabled = self.checks.take("customCSSEnabled", value);
        self
    }

    /// `customLoadingImage`: a text.
    pub fn custom_loading_image(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.custom_loading_image = self.checks.take("customLoadingImage", value);
        self
    }

    /// `defaultLanguage`: `Language`.
    pub fn default_language(
        mut self,
        value: impl TryInto<crate::shared::Language, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_language = self.checks.take("defaultLanguage", value);
        self
    }

    /// `guardVersion`: `GuardVersion`. Unset, the vendor takes `"Advanced"`.
    pub fn guard_version(
        mut self,
        value: impl TryInto<crate::shared::GuardVersion, Error: Into<Invalid>>,
    ) -> Self {
        self.value.guard_version = self.checks.take("guardVersion", value);
        self
    }

    /// `showChangeLanguageButton`: true or false. Unset, the vendor takes `false`.
    pub fn show_change_language_button(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.show_change_language_button =
            self.checks.take("showChangeLanguageButton", value);
        self
    }

    /// `showEnterpriseConnections`: true or false. Unset, the vendor takes `true`.
    pub fn show_enterprise_connections(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.show_enterprise_connections =
            self.checks.take("showEnterpriseConnections", value);
        self
    }

    /// `showForgetPasswordButton`: true or false. Unset, the vendor takes `true`.
    pub fn show_forget_password_button(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.show_forget_password_button =
            self.checks.take("showForgetPasswordButton", value);
        self
    }

    /// `showSocialConnections`: true or false. Unset, the vendor takes `true`.
    pub fn show_social_connections(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.show_social_connections = self.checks.take("showSocialConnections", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ApplicationBrandingConfigInputDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ApplicationBrandingConfigInputDtoBuilder> for ApplicationBrandingConfigInputDto {
    type Error = Invalid;
    fn try_from(builder: ApplicationBrandingConfigInputDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationBrandingConfigInputDto);
/// Object `ApplicationDefaultLoginMethodInput`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ApplicationDefaultLoginMethodInput {
    #[serde(rename = "adExtIdpConnId", skip_serializing_if = "Option::is_none")]
    ad_ext_idp_conn_id: Option<String>,
    #[serde(rename = "connectionType", skip_serializing_if = "Option::is_none")]
    connection_type: Option<crate::shared::ApplicationDefaultLoginMethodConnectionType>,
    #[serde(rename = "ldapExtIdpConnId", skip_serializing_if = "Option::is_none")]
    ldap_ext_idp_conn_id: Option<String>,
    #[serde(rename = "qrcodeExtIdpConnId", skip_serializing_if = "Option::is_none")]
    qrcode_ext_idp_conn_id: Option<String>,
    #[serde(rename = "qrcodeType", skip_serializing_if = "Option::is_none")]
    qrcode_type: Option<crate::shared::ApplicationDefaultLoginMethodQrcodeType>,
}

impl ApplicationDefaultLoginMethodInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ApplicationDefaultLoginMethodInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("connectionType", self.connection_type.is_some());
    }
}

/// Makes a [`ApplicationDefaultLoginMethodInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationDefaultLoginMethodInputBuilder {
    checks: Checks,
    value: ApplicationDefaultLoginMethodInput,
}

impl ApplicationDefaultLoginMethodInputBuilder {
    /// `adExtIdpConnId`: a text.
    pub fn ad_ext_idp_conn_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ad_ext_idp_conn_id = self.checks.take("adExtIdpConnId", value);
        self
    }

    /// `connectionType`: `ApplicationDefaultLoginMethodConnectionType`. Required.
    pub fn connection_type(
        mut self,
        value: impl TryInto<
            crate::shared::ApplicationDefaultLoginMethodConnectionType,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.connection_type = self.checks.take("connectionType", value);
        self
    }

    /// `ldapExtIdpConnId`: a text.
    pub fn ldap_ext_idp_conn_id(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.ldap_ext_idp_conn_id = self.checks.take("ldapExtIdpConnId", value);
        self
    }

    /// `qrcodeExtIdpConnId`: a text.
    pub fn qrcode_ext_idp_conn_id(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.qrcode_ext_idp_conn_id = self.checks.take("qrcodeExtIdpConnId", value);
        self
    }

    /// `qrcodeType`: `ApplicationDefaultLoginMethodQrcodeType`.
    pub fn qrcode_type(
        mut self,
        value: impl TryInto<
            crate::shared::ApplicationDefaultLoginMethodQrcodeType,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.qrcode_type = self.checks.take("qrcodeType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ApplicationDefaultLoginMethodInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ApplicationDefaultLoginMethodInputBuilder> for ApplicationDefaultLoginMethodInput {
    type Error = Invalid;
    fn try_from(builder: ApplicationDefaultLoginMethodInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationDefaultLoginMethodInput);
/// Object `ApplicationEnabledExtIdpConnInputDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ApplicationEnabledExtIdpConnInputDto {
    #[serde(rename = "extIdpConnId", skip_serializing_if = "Option::is_none")]
    ext_idp_conn_id: Option<String>,
}

impl ApplicationEnabledExtIdpConnInputDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ApplicationEnabledExtIdpConnInputDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("extIdpConnId", self.ext_idp_conn_id.is_some());
    }
}

/// Makes a [`ApplicationEnabledExtIdpConnInputDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationEnabledExtIdpConnInputDtoBuilder {
    checks: Checks,
    value: ApplicationEnabledExtIdpConnInputDto,
}

impl ApplicationEnabledExtIdpConnInputDtoBuilder {
    /// `extIdpConnId`: a text. Required.
    pub fn ext_idp_conn_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ext_idp_conn_id = self.checks.take("extIdpConnId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ApplicationEnabledExtIdpConnInputDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ApplicationEnabledExtIdpConnInputDtoBuilder> for ApplicationEnabledExtIdpConnInputDto {
    type Error = Invalid;
    fn try_from(builder: ApplicationEnabledExtIdpConnInputDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationEnabledExtIdpConnInputDto);
/// Object `ApplicationLoginConfigInputDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ApplicationLoginConfigInputDto {
    #[serde(rename = "defaultLoginMethod", skip_serializing_if = "Option::is_none")]
    default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    #[serde(
        rename = "enabledAllExtIdpConns",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_all_ext_idp_conns: Option<bool>,
    #[serde(
        rename = "enabledBasicLoginMethods",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_basic_login_methods: Option<List<crate::shared::BasicLoginMethod>>,
    #[serde(
        rename = "enabledExtIdpConnIds",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_ext_idp_conn_ids: Option<List<ApplicationEnabledExtIdpConnInputDto>>,
    #[serde(
        rename = "mergeLoginAndRegisterPage",
        skip_serializing_if = "Option::is_none"
    )]
    merge_login_and_register_page: Option<bool>,
    #[serde(
        rename = "showAuthorizationPage",
        skip_serializing_if = "Option::is_none"
    )]
    show_authorization_page: Option<bool>,
}

impl ApplicationLoginConfigInputDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ApplicationLoginConfigInputDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required(
            "showAuthorizationPage",
            self.show_authorization_page.is_some(),
        );
    }
}

/// Makes a [`ApplicationLoginConfigInputDto`]; every setter checks its value, `build` tells all that is wrong at once.
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
        value: impl TryInto<ApplicationDefaultLoginMethodInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_login_method = self.checks.take("defaultLoginMethod", value);
        self
    }

    /// `enabledAllExtIdpConns`: true or false. Unset, the vendor takes `false`.
    pub fn enabled_all_ext_idp_conns(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enabled_all_ext_idp_conns = self.checks.take("enabledAllExtIdpConns", value);
        self
    }

    /// `enabledBasicLoginMethods`: a list of `BasicLoginMethod`.
    pub fn enabled_basic_login_methods(
        mut self,
        value: impl TryInto<List<crate::shared::BasicLoginMethod>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enabled_basic_login_methods =
            self.checks.take("enabledBasicLoginMethods", value);
        self
    }

    /// `enabledExtIdpConnIds`: a list of `ApplicationEnabledExtIdpConnInputDto`.
    pub fn enabled_ext_idp_conn_ids(
        mut self,
        value: impl TryInto<List<ApplicationEnabledExtIdpConnInputDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enabled_ext_idp_conn_ids = self.checks.take("enabledExtIdpConnIds", value);
        self
    }

    /// `mergeLoginAndRegisterPage`: true or false. Unset, the vendor takes `false`.
    pub fn merge_login_and_register_page(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.merge_login_and_register_page =
            self.checks.take("mergeLoginAndRegisterPage", value);
        self
    }

    /// `showAuthorizationPage`: true or false. Required.
    pub fn show_authorization_page(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.show_authorization_page = self.checks.take("showAuthorizationPage", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ApplicationLoginConfigInputDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ApplicationLoginConfigInputDtoBuilder> for ApplicationLoginConfigInputDto {
    type Error = Invalid;
    fn try_from(builder: ApplicationLoginConfigInputDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationLoginConfigInputDto);
/// Object `ApplicationPaginatedDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationPaginatedDataDto {
    /// `list`. Always there.
    pub list: Items<crate::shared::ApplicationDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ApplicationPermissionRecordItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ApplicationPermissionRecordItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<crate::shared::Effect>,
    #[serde(rename = "inheritByChildren", skip_serializing_if = "Option::is_none")]
    inherit_by_children: Option<bool>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(rename = "targetIdentifier", skip_serializing_if = "Option::is_none")]
    target_identifier: Option<AtMost<String, 50, 1>>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<crate::shared::SubjectType>,
}

impl ApplicationPermissionRecordItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ApplicationPermissionRecordItemBuilder {
        Default::default()
    }

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

/// Makes a [`ApplicationPermissionRecordItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationPermissionRecordItemBuilder {
    checks: Checks,
    value: ApplicationPermissionRecordItem,
}

impl ApplicationPermissionRecordItemBuilder {
    /// `effect`: `Effect`. Required.
    pub fn effect(
        mut self,
        value: impl TryInto<crate::shared::Effect, Error: Into<Invalid>>,
    ) -> Self {
        self.value.effect = self.checks.take("effect", value);
        self
    }

    /// `inheritByChildren`: true or false. Unset, the vendor takes `true`.
    pub fn inherit_by_children(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.inherit_by_children = self.checks.take("inheritByChildren", value);
        self
    }

    /// `namespaceCode`: a text. Required when `targetType` is `ROLE`.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `targetIdentifier`: a list, 1 to 50 long, of texts. Required.
    pub fn target_identifier(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_identifier = self.checks.take("targetIdentifier", value);
        self
    }

    /// `targetType`: `SubjectType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::SubjectType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ApplicationPermissionRecordItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ApplicationPermissionRecordItemBuilder> for ApplicationPermissionRecordItem {
    type Error = Invalid;
    fn try_from(builder: ApplicationPermissionRecordItemBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationPermissionRecordItem);
/// Object `ApplicationRegisterConfigInputDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ApplicationRegisterConfigInputDto {
    #[serde(
        rename = "defaultRegisterMethod",
        skip_serializing_if = "Option::is_none"
    )]
    default_register_method: Option<crate::shared::DefaultRegisterMethod>,
    #[serde(
        rename = "enabledBasicRegisterMethods",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_basic_register_methods: Option<List<crate::shared::BasicRegisterMethod>>,
}

impl ApplicationRegisterConfigInputDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ApplicationRegisterConfigInputDtoBuilder {
        Default::default()
    }

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

/// Makes a [`ApplicationRegisterConfigInputDto`]; every setter checks its value, `build` tells all that is wrong at once.
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
        value: impl TryInto<crate::shared::DefaultRegisterMethod, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_register_method = self.checks.take("defaultRegisterMethod", value);
        self
    }

    /// `enabledBasicRegisterMethods`: a list of `BasicRegisterMethod`. Required.
    pub fn enabled_basic_register_methods(
        mut self,
        value: impl TryInto<List<crate::shared::BasicRegisterMethod>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enabled_basic_register_methods =
            self.checks.take("enabledBasicRegisterMethods", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ApplicationRegisterConfigInputDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ApplicationRegisterConfigInputDtoBuilder> for ApplicationRegisterConfigInputDto {
    type Error = Invalid;
    fn try_from(builder: ApplicationRegisterConfigInputDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationRegisterConfigInputDto);
/// Object `ApplicationSecretDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationSecretDto {
    /// `secret`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Secret,
}

/// Object `ApplicationSimpleInfoDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationSimpleInfoDto {
    /// `appDescription`, may be absent.
    #[serde(rename = "appDescription")]
    pub app_description: Option<String>,
    /// `appId`. Always there.
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
    /// `isIntegrateApp`.
    #[serde(rename = "isIntegrateApp")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_integrate_app: bool,
}

/// Object `ApplicationSimpleInfoPaginatedDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationSimpleInfoPaginatedDataDto {
    /// `list`. Always there.
    pub list: Items<ApplicationSimpleInfoDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `AsaAccountDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AsaAccountDto {
    /// `accountId`. Always there.
    #[serde(rename = "accountId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub account_id: crate::ids::AsaAccountId,
    /// `accountInfo`. Always there. A secret: its debug output is redacted.
    #[serde(rename = "accountInfo")]
    #[serde(deserialize_with = "identity_facade_core::lenient::not_null")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub account_info: Redacted<serde_json::Value>,
    /// `appId`. Always there.
    #[serde(rename = "appId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub app_id: crate::ids::AppId,
}

/// Object `AsaAccountPaginatedDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AsaAccountPaginatedDataDto {
    /// `list`. Always there.
    pub list: Items<AsaAccountDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `AsaAccountTargetDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AsaAccountTargetDto {
    /// `targetIdentifier`. Always there.
    #[serde(rename = "targetIdentifier")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub target_identifier: String,
    /// `targetType`. Always there.
    #[serde(rename = "targetType")]
    pub target_type: Open<crate::shared::TargetType>,
}

/// Object `AssignAsaAccountItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AssignAsaAccountItem {
    #[serde(rename = "targetIdentifiers", skip_serializing_if = "Option::is_none")]
    target_identifiers: Option<AtMost<String, 100>>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<crate::shared::TargetType>,
}

impl AssignAsaAccountItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AssignAsaAccountItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("targetIdentifiers", self.target_identifiers.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Makes a [`AssignAsaAccountItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AssignAsaAccountItemBuilder {
    checks: Checks,
    value: AssignAsaAccountItem,
}

impl AssignAsaAccountItemBuilder {
    /// `targetIdentifiers`: a list, at most 100 long, of texts. Required.
    pub fn target_identifiers(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_identifiers = self.checks.take("targetIdentifiers", value);
        self
    }

    /// `targetType`: `TargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::TargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AssignAsaAccountItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AssignAsaAccountItemBuilder> for AssignAsaAccountItem {
    type Error = Invalid;
    fn try_from(builder: AssignAsaAccountItemBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AssignAsaAccountItem);
/// Object `AssignAsaAccountsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AssignAsaAccountsDto {
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    account_id: Option<String>,
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    targets: Option<AtMost<AssignAsaAccountItem, 10, 1>>,
}

impl AssignAsaAccountsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AssignAsaAccountsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("accountId", self.account_id.is_some());
        checks.required("appId", self.app_id.is_some());
        checks.required("targets", self.targets.is_some());
    }
}

/// Makes a [`AssignAsaAccountsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AssignAsaAccountsDtoBuilder {
    checks: Checks,
    value: AssignAsaAccountsDto,
}

impl AssignAsaAccountsDtoBuilder {
    /// `accountId`: a text. Required.
    pub fn account_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.account_id = self.checks.take("accountId", value);
        self
    }

    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `targets`: a list, 1 to 10 long, of `AssignAsaAccountItem`. Required.
    pub fn targets(
        mut self,
        value: impl TryInto<AtMost<AssignAsaAccountItem, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.targets = self.checks.take("targets", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AssignAsaAccountsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AssignAsaAccountsDtoBuilder> for AssignAsaAccountsDto {
    type Error = Invalid;
    fn try_from(builder: AssignAsaAccountsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AssignAsaAccountsDto);
/// One of a few texts `AuthorizationTargetType`. Sent and received.
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
/// Object `AuthorizeApplicationAccessDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AuthorizeApplicationAccessDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<ApplicationPermissionRecordItem, 10, 1>>,
}

impl AuthorizeApplicationAccessDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AuthorizeApplicationAccessDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`AuthorizeApplicationAccessDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AuthorizeApplicationAccessDtoBuilder {
    checks: Checks,
    value: AuthorizeApplicationAccessDto,
}

impl AuthorizeApplicationAccessDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `list`: a list, 1 to 10 long, of `ApplicationPermissionRecordItem`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<ApplicationPermissionRecordItem, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AuthorizeApplicationAccessDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AuthorizeApplicationAccessDtoBuilder> for AuthorizeApplicationAccessDto {
    type Error = Invalid;
    fn try_from(builder: AuthorizeApplicationAccessDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AuthorizeApplicationAccessDto);
/// Object `CheckDomainAvailable`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckDomainAvailable {
    #[serde(skip_serializing_if = "Option::is_none")]
    domain: Option<String>,
}

impl CheckDomainAvailable {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckDomainAvailableBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("domain", self.domain.is_some());
    }
}

/// Makes a [`CheckDomainAvailable`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckDomainAvailableBuilder {
    checks: Checks,
    value: CheckDomainAvailable,
}

impl CheckDomainAvailableBuilder {
    /// `domain`: a text. Required.
    pub fn domain(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.domain = self.checks.take("domain", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckDomainAvailable, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckDomainAvailableBuilder> for CheckDomainAvailable {
    type Error = Invalid;
    fn try_from(builder: CheckDomainAvailableBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckDomainAvailable);
/// Object `CheckDomainAvailableDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckDomainAvailableDataDto {
    /// `available`. Always there.
    pub available: bool,
}

/// Object `CreateApplicationDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateApplicationDto {
    #[serde(rename = "appDescription", skip_serializing_if = "Option::is_none")]
    app_description: Option<String>,
    #[serde(rename = "appIdentifier", skip_serializing_if = "Option::is_none")]
    app_identifier: Option<String>,
    #[serde(rename = "appLogo", skip_serializing_if = "Option::is_none")]
    app_logo: Option<String>,
    #[serde(rename = "appName", skip_serializing_if = "Option::is_none")]
    app_name: Option<String>,
    #[serde(rename = "appType", skip_serializing_if = "Option::is_none")]
    app_type: Option<crate::shared::ApplicationType>,
    #[serde(rename = "brandingConfig", skip_serializing_if = "Option::is_none")]
    branding_config: Option<ApplicationBrandingConfigInputDto>,
    #[serde(rename = "casConfig", skip_serializing_if = "Option::is_none")]
    cas_config: Option<JsonObject>,
    #[serde(rename = "casProviderEnabled", skip_serializing_if = "Option::is_none")]
    cas_provider_enabled: Option<bool>,
    #[serde(rename = "defaultProtocol", skip_serializing_if = "Option::is_none")]
    default_protocol: Option<crate::shared::ApplicationProtocol>,
    #[serde(rename = "initLoginUri", skip_serializing_if = "Option::is_none")]
    init_login_uri: Option<String>,
    #[serde(rename = "loginConfig", skip_serializing_if = "Option::is_none")]
    login_config: Option<ApplicationLoginConfigInputDto>,
    #[serde(rename = "logoutRedirectUris", skip_serializing_if = "Option::is_none")]
    logout_redirect_uris: Option<List<String>>,
    #[serde(rename = "oauthConfig", skip_serializing_if = "Option::is_none")]
    oauth_config: Option<Redacted<JsonObject>>,
    #[serde(
        rename = "oauthProviderEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    oauth_provider_enabled: Option<bool>,
    #[serde(rename = "oidcConfig", skip_serializing_if = "Option::is_none")]
    oidc_config: Option<Redacted<JsonObject>>,
    #[serde(rename = "redirectUris", skip_serializing_if = "Option::is_none")]
    redirect_uris: Option<List<String>>,
    #[serde(rename = "registerConfig", skip_serializing_if = "Option::is_none")]
    register_config: Option<ApplicationRegisterConfigInputDto>,
    #[serde(rename = "samlConfig", skip_serializing_if = "Option::is_none")]
    saml_config: Option<Redacted<JsonObject>>,
    #[serde(
        rename = "samlProviderEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    saml_provider_enabled: Option<bool>,
    #[serde(rename = "ssoEnabled", skip_serializing_if = "Option::is_none")]
    sso_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    template: Option<String>,
    #[serde(rename = "templateData", skip_serializing_if = "Option::is_none")]
    template_data: Option<serde_json::Value>,
}

impl CreateApplicationDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateApplicationDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appName", self.app_name.is_some());
    }
}

/// Makes a [`CreateApplicationDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateApplicationDtoBuilder {
    checks: Checks,
    value: CreateApplicationDto,
}

impl CreateApplicationDtoBuilder {
    /// `appDescription`: a text.
    pub fn app_description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_description = self.checks.take("appDescription", value);
        self
    }

    /// `appIdentifier`: a text.
    pub fn app_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_identifier = self.checks.take("appIdentifier", value);
        self
    }

    /// `appLogo`: a text.
    pub fn app_logo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_logo = self.checks.take("appLogo", value);
        self
    }

    /// `appName`: a text. Required.
    pub fn app_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_name = self.checks.take("appName", value);
        self
    }

    /// `appType`: `ApplicationType`. Unset, the vendor takes `"web"`.
    pub fn app_type(
        mut self,
        value: impl TryInto<crate::shared::ApplicationType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.app_type = self.checks.take("appType", value);
        self
    }

    /// `brandingConfig`: `ApplicationBrandingConfigInputDto`.
    pub fn branding_config(
        mut self,
        value: impl TryInto<ApplicationBrandingConfigInputDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.branding_config = self.checks.take("brandingConfig", value);
        self
    }

    /// `casConfig`: an object.
    pub fn cas_config(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.cas_config = self.checks.take("casConfig", value);
        self
    }

    /// `casProviderEnabled`: true or false. Unset, the vendor takes `false`.
    pub fn cas_provider_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.cas_provider_enabled = self.checks.take("casProviderEnabled", value);
        self
    }

    /// `defaultProtocol`: `ApplicationProtocol`.
    pub fn default_protocol(
        mut self,
        value: impl TryInto<crate::shared::ApplicationProtocol, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_protocol = self.checks.take("defaultProtocol", value);
        self
    }

    /// `initLoginUri`: a text.
    pub fn init_login_uri(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.init_login_uri = self.checks.take("initLoginUri", value);
        self
    }

    /// `loginConfig`: `ApplicationLoginConfigInputDto`.
    pub fn login_config(
        mut self,
        value: impl TryInto<ApplicationLoginConfigInputDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.login_config = self.checks.take("loginConfig", value);
        self
    }

    /// `logoutRedirectUris`: a list of texts.
    pub fn logout_redirect_uris(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.logout_redirect_uris = self.checks.take("logoutRedirectUris", value);
        self
    }

    /// `oauthConfig`: an object, kept secret.
    pub fn oauth_config(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.oauth_config = self
            .checks
            .take("oauthConfig", value)
            .map(Redacted::<JsonObject>::from);
        self
    }

    /// `oauthProviderEnabled`: true or false. Unset, the vendor takes `false`.
    pub fn oauth_provider_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.oauth_provider_enabled = self.checks.take("oauthProviderEnabled", value);
        self
    }

    /// `oidcConfig`: an object, kept secret.
    pub fn oidc_config(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.oidc_config = self
            .checks
            .take("oidcConfig", value)
            .map(Redacted::<JsonObject>::from);
        self
    }

    /// `redirectUris`: a list of texts.
    pub fn redirect_uris(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.redirect_uris = self.checks.take("redirectUris", value);
        self
    }

    /// `registerConfig`: `ApplicationRegisterConfigInputDto`.
    pub fn register_config(
        mut self,
        value: impl TryInto<ApplicationRegisterConfigInputDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.register_config = self.checks.take("registerConfig", value);
        self
    }

    /// `samlConfig`: an object, kept secret.
    pub fn saml_config(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.saml_config = self
            .checks
            .take("samlConfig", value)
            .map(Redacted::<JsonObject>::from);
        self
    }

    /// `samlProviderEnabled`: true or false. Unset, the vendor takes `false`.
    pub fn saml_provider_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.saml_provider_enabled = self.checks.take("samlProviderEnabled", value);
        self
    }

    /// `ssoEnabled`: true or false.
    pub fn sso_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.sso_enabled = self.checks.take("ssoEnabled", value);
        self
    }

    /// `template`: a text.
    pub fn template(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.template = self.checks.take("template", value);
        self
    }

    /// `templateData`: any JSON value.
    pub fn template_data(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.template_data = self.checks.take("templateData", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateApplicationDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateApplicationDtoBuilder> for CreateApplicationDto {
    type Error = Invalid;
    fn try_from(builder: CreateApplicationDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateApplicationDto);
/// Object `CreateAsaAccountDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateAsaAccountDto {
    #[serde(rename = "accountInfo", skip_serializing_if = "Option::is_none")]
    account_info: Option<Redacted<serde_json::Value>>,
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
}

impl CreateAsaAccountDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateAsaAccountDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("accountInfo", self.account_info.is_some());
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`CreateAsaAccountDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAsaAccountDtoBuilder {
    checks: Checks,
    value: CreateAsaAccountDto,
}

impl CreateAsaAccountDtoBuilder {
    /// `accountInfo`: any JSON value, kept secret. Required.
    pub fn account_info(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.account_info = self
            .checks
            .take("accountInfo", value)
            .map(Redacted::<serde_json::Value>::from);
        self
    }

    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateAsaAccountDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateAsaAccountDtoBuilder> for CreateAsaAccountDto {
    type Error = Invalid;
    fn try_from(builder: CreateAsaAccountDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAsaAccountDto);
/// Object `CreateAsaAccountsBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateAsaAccountsBatchDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<CreateAsaAccountsBatchItemDto, 100, 1>>,
}

impl CreateAsaAccountsBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateAsaAccountsBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`CreateAsaAccountsBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAsaAccountsBatchDtoBuilder {
    checks: Checks,
    value: CreateAsaAccountsBatchDto,
}

impl CreateAsaAccountsBatchDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `list`: a list, 1 to 100 long, of `CreateAsaAccountsBatchItemDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<CreateAsaAccountsBatchItemDto, 100, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateAsaAccountsBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateAsaAccountsBatchDtoBuilder> for CreateAsaAccountsBatchDto {
    type Error = Invalid;
    fn try_from(builder: CreateAsaAccountsBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAsaAccountsBatchDto);
/// Object `CreateAsaAccountsBatchItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateAsaAccountsBatchItemDto {
    #[serde(rename = "accountInfo", skip_serializing_if = "Option::is_none")]
    account_info: Option<Redacted<serde_json::Value>>,
}

impl CreateAsaAccountsBatchItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateAsaAccountsBatchItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("accountInfo", self.account_info.is_some());
    }
}

/// Makes a [`CreateAsaAccountsBatchItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAsaAccountsBatchItemDtoBuilder {
    checks: Checks,
    value: CreateAsaAccountsBatchItemDto,
}

impl CreateAsaAccountsBatchItemDtoBuilder {
    /// `accountInfo`: any JSON value, kept secret. Required.
    pub fn account_info(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.account_info = self
            .checks
            .take("accountInfo", value)
            .map(Redacted::<serde_json::Value>::from);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateAsaAccountsBatchItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateAsaAccountsBatchItemDtoBuilder> for CreateAsaAccountsBatchItemDto {
    type Error = Invalid;
    fn try_from(builder: CreateAsaAccountsBatchItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAsaAccountsBatchItemDto);
/// Object `DeleteApplicationDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteApplicationDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
}

impl DeleteApplicationDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteApplicationDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`DeleteApplicationDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteApplicationDtoBuilder {
    checks: Checks,
    value: DeleteApplicationDto,
}

impl DeleteApplicationDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteApplicationDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteApplicationDtoBuilder> for DeleteApplicationDto {
    type Error = Invalid;
    fn try_from(builder: DeleteApplicationDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteApplicationDto);
/// Object `DeleteApplicationPermissionRecordItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteApplicationPermissionRecordItem {
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(rename = "targetIdentifier", skip_serializing_if = "Option::is_none")]
    target_identifier: Option<AtMost<String, 50, 1>>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<crate::shared::SubjectType>,
}

impl DeleteApplicationPermissionRecordItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteApplicationPermissionRecordItemBuilder {
        Default::default()
    }

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

/// Makes a [`DeleteApplicationPermissionRecordItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteApplicationPermissionRecordItemBuilder {
    checks: Checks,
    value: DeleteApplicationPermissionRecordItem,
}

impl DeleteApplicationPermissionRecordItemBuilder {
    /// `namespaceCode`: a text. Required when `targetType` is `ROLE`.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `targetIdentifier`: a list, 1 to 50 long, of texts. Required.
    pub fn target_identifier(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_identifier = self.checks.take("targetIdentifier", value);
        self
    }

    /// `targetType`: `SubjectType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::SubjectType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteApplicationPermissionRecordItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteApplicationPermissionRecordItemBuilder>
    for DeleteApplicationPermissionRecordItem
{
    type Error = Invalid;
    fn try_from(builder: DeleteApplicationPermissionRecordItemBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteApplicationPermissionRecordItem);
/// Object `DeleteAsaAccountBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteAsaAccountBatchDto {
    #[serde(rename = "accountIds", skip_serializing_if = "Option::is_none")]
    account_ids: Option<AtMost<String, 100, 1>>,
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
}

impl DeleteAsaAccountBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteAsaAccountBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("accountIds", self.account_ids.is_some());
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`DeleteAsaAccountBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteAsaAccountBatchDtoBuilder {
    checks: Checks,
    value: DeleteAsaAccountBatchDto,
}

impl DeleteAsaAccountBatchDtoBuilder {
    /// `accountIds`: a list, 1 to 100 long, of texts. Required.
    pub fn account_ids(
        mut self,
        value: impl TryInto<AtMost<String, 100, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.account_ids = self.checks.take("accountIds", value);
        self
    }

    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteAsaAccountBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteAsaAccountBatchDtoBuilder> for DeleteAsaAccountBatchDto {
    type Error = Invalid;
    fn try_from(builder: DeleteAsaAccountBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteAsaAccountBatchDto);
/// Object `DeleteAsaAccountDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteAsaAccountDto {
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    account_id: Option<String>,
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
}

impl DeleteAsaAccountDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteAsaAccountDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("accountId", self.account_id.is_some());
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`DeleteAsaAccountDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteAsaAccountDtoBuilder {
    checks: Checks,
    value: DeleteAsaAccountDto,
}

impl DeleteAsaAccountDtoBuilder {
    /// `accountId`: a text. Required.
    pub fn account_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.account_id = self.checks.take("accountId", value);
        self
    }

    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteAsaAccountDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteAsaAccountDtoBuilder> for DeleteAsaAccountDto {
    type Error = Invalid;
    fn try_from(builder: DeleteAsaAccountDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteAsaAccountDto);
/// Object `GetApplicationPermissionStrategyDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetApplicationPermissionStrategyDataDto {
    /// `permissionStrategy`. Always there.
    #[serde(rename = "permissionStrategy")]
    pub permission_strategy: Open<crate::shared::PermissionStrategy>,
}

/// Object `GetAsaAccountAssignedTargetDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetDataDto {
    /// `list`. Always there.
    pub list: Items<AsaAccountTargetDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `GetAsaAccountBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetAsaAccountBatchDto {
    #[serde(rename = "accountIds", skip_serializing_if = "Option::is_none")]
    account_ids: Option<AtMost<String, 100, 1>>,
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
}

impl GetAsaAccountBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetAsaAccountBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("accountIds", self.account_ids.is_some());
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`GetAsaAccountBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetAsaAccountBatchDtoBuilder {
    checks: Checks,
    value: GetAsaAccountBatchDto,
}

impl GetAsaAccountBatchDtoBuilder {
    /// `accountIds`: a list, 1 to 100 long, of texts. Required.
    pub fn account_ids(
        mut self,
        value: impl TryInto<AtMost<String, 100, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.account_ids = self.checks.take("accountIds", value);
        self
    }

    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetAsaAccountBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetAsaAccountBatchDtoBuilder> for GetAsaAccountBatchDto {
    type Error = Invalid;
    fn try_from(builder: GetAsaAccountBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetAsaAccountBatchDto);
/// Object `GetSubjectAuthDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetSubjectAuthDataDto {
    /// `appId`. Always there.
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
    /// `authType`. Always there.
    #[serde(rename = "authType")]
    pub auth_type: Open<GetSubjectAuthDataDtoAuthType>,
    /// `reqTargetId`. Always there.
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
    /// `reqTargetType`. Always there.
    #[serde(rename = "reqTargetType")]
    pub req_target_type: Open<AuthorizationTargetType>,
    /// `targetName`.
    #[serde(rename = "targetName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub target_name: String,
    /// `targetType`.
    #[serde(rename = "targetType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub target_type: Open<AuthorizationTargetType>,
}

/// One of a few texts `GetSubjectAuthDataDto authType`. Received.
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
/// Object `LanguageCoinfigDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct LanguageCoinfigDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    global: Option<JsonObject>,
}

impl LanguageCoinfigDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> LanguageCoinfigDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("global", self.global.is_some());
    }
}

/// Makes a [`LanguageCoinfigDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LanguageCoinfigDtoBuilder {
    checks: Checks,
    value: LanguageCoinfigDto,
}

impl LanguageCoinfigDtoBuilder {
    /// `global`: an object. Required.
    pub fn global(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.global = self.checks.take("global", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<LanguageCoinfigDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<LanguageCoinfigDtoBuilder> for LanguageCoinfigDto {
    type Error = Invalid;
    fn try_from(builder: LanguageCoinfigDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LanguageCoinfigDto);
/// Object `ListApplicationActiveUsersDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListApplicationActiveUsersDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<ListApplicationActiveUsersOptionsDto>,
}

impl ListApplicationActiveUsersDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListApplicationActiveUsersDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`ListApplicationActiveUsersDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListApplicationActiveUsersDtoBuilder {
    checks: Checks,
    value: ListApplicationActiveUsersDto,
}

impl ListApplicationActiveUsersDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `options`: `ListApplicationActiveUsersOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<ListApplicationActiveUsersOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListApplicationActiveUsersDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListApplicationActiveUsersDtoBuilder> for ListApplicationActiveUsersDto {
    type Error = Invalid;
    fn try_from(builder: ListApplicationActiveUsersDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListApplicationActiveUsersDto);
/// Object `ListApplicationActiveUsersOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListApplicationActiveUsersOptionsDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    pagination: Option<crate::shared::PaginationDto>,
    #[serde(rename = "withCustomData", skip_serializing_if = "Option::is_none")]
    with_custom_data: Option<bool>,
    #[serde(rename = "withDepartmentIds", skip_serializing_if = "Option::is_none")]
    with_department_ids: Option<bool>,
    #[serde(rename = "withIdentities", skip_serializing_if = "Option::is_none")]
    with_identities: Option<bool>,
}

impl ListApplicationActiveUsersOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListApplicationActiveUsersOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ListApplicationActiveUsersOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListApplicationActiveUsersOptionsDtoBuilder {
    checks: Checks,
    value: ListApplicationActiveUsersOptionsDto,
}

impl ListApplicationActiveUsersOptionsDtoBuilder {
    /// `pagination`: `PaginationDto`.
    pub fn pagination(
        mut self,
        value: impl TryInto<crate::shared::PaginationDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.pagination = self.checks.take("pagination", value);
        self
    }

    /// `withCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_custom_data = self.checks.take("withCustomData", value);
        self
    }

    /// `withDepartmentIds`: true or false. Unset, the vendor takes `false`.
    pub fn with_department_ids(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_department_ids = self.checks.take("withDepartmentIds", value);
        self
    }

    /// `withIdentities`: true or false. Unset, the vendor takes `false`.
    pub fn with_identities(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_identities = self.checks.take("withIdentities", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListApplicationActiveUsersOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListApplicationActiveUsersOptionsDtoBuilder> for ListApplicationActiveUsersOptionsDto {
    type Error = Invalid;
    fn try_from(builder: ListApplicationActiveUsersOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListApplicationActiveUsersOptionsDto);
/// Object `ListApplicationAuthDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListApplicationAuthDataDto {
    /// `effect`. Always there.
    pub effect: Open<crate::shared::Effect>,
    /// `enabled`. Always there.
    pub enabled: bool,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `permissionType`. Always there.
    #[serde(rename = "permissionType")]
    pub permission_type: Open<ListApplicationAuthDataDtoPermissionType>,
    /// `targetId`. Always there.
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
    /// `targetType`. Always there.
    #[serde(rename = "targetType")]
    pub target_type: Open<AuthorizationTargetType>,
}

/// One of a few texts `ListApplicationAuthDataDto permissionType`. Received.
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
/// Object `ListApplicationAuthDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListApplicationAuthDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<crate::shared::Effect>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(rename = "targetName", skip_serializing_if = "Option::is_none")]
    target_name: Option<String>,
    #[serde(rename = "targetTypeList", skip_serializing_if = "Option::is_none")]
    target_type_list: Option<List<String>>,
}

impl ListApplicationAuthDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListApplicationAuthDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`ListApplicationAuthDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListApplicationAuthDtoBuilder {
    checks: Checks,
    value: ListApplicationAuthDto,
}

impl ListApplicationAuthDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `effect`: `Effect`.
    pub fn effect(
        mut self,
        value: impl TryInto<crate::shared::Effect, Error: Into<Invalid>>,
    ) -> Self {
        self.value.effect = self.checks.take("effect", value);
        self
    }

    /// `enabled`: true or false.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `targetName`: a text.
    pub fn target_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.target_name = self.checks.take("targetName", value);
        self
    }

    /// `targetTypeList`: a list of texts.
    pub fn target_type_list(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type_list = self.checks.take("targetTypeList", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListApplicationAuthDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListApplicationAuthDtoBuilder> for ListApplicationAuthDto {
    type Error = Invalid;
    fn try_from(builder: ListApplicationAuthDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListApplicationAuthDto);
/// Object `ListApplicationAuthPaginatedDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListApplicationAuthPaginatedDataDto {
    /// `list`. Always there.
    pub list: Items<ListApplicationAuthDataDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListApplicationSubjectDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListApplicationSubjectDataDto {
    /// `appId`. Always there.
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
    /// `effect`. Always there.
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

/// One of a few texts `ListApplicationSubjectDataDto appType`. Received.
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
/// Object `ListApplicationSubjectDataListDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListApplicationSubjectDataListDto {
    /// `list`. Always there.
    pub list: Items<ListApplicationSubjectDataDto>,
}

/// Object `ListAuthSubjectDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListAuthSubjectDto {
    #[serde(rename = "appName", skip_serializing_if = "Option::is_none")]
    app_name: Option<String>,
    #[serde(rename = "appTypeList", skip_serializing_if = "Option::is_none")]
    app_type_list: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(rename = "targetId", skip_serializing_if = "Option::is_none")]
    target_id: Option<String>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<AuthorizationTargetType>,
}

impl ListAuthSubjectDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListAuthSubjectDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("targetId", self.target_id.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Makes a [`ListAuthSubjectDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListAuthSubjectDtoBuilder {
    checks: Checks,
    value: ListAuthSubjectDto,
}

impl ListAuthSubjectDtoBuilder {
    /// `appName`: a text.
    pub fn app_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_name = self.checks.take("appName", value);
        self
    }

    /// `appTypeList`: a list of texts.
    pub fn app_type_list(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.app_type_list = self.checks.take("appTypeList", value);
        self
    }

    /// `effect`: a list of texts.
    pub fn effect(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.effect = self.checks.take("effect", value);
        self
    }

    /// `enabled`: true or false.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `targetId`: a text. Required.
    pub fn target_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.target_id = self.checks.take("targetId", value);
        self
    }

    /// `targetType`: `AuthorizationTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<AuthorizationTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListAuthSubjectDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListAuthSubjectDtoBuilder> for ListAuthSubjectDto {
    type Error = Invalid;
    fn try_from(builder: ListAuthSubjectDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListAuthSubjectDto);
/// Object `RefreshApplicationSecretDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RefreshApplicationSecretDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
}

impl RefreshApplicationSecretDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RefreshApplicationSecretDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`RefreshApplicationSecretDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RefreshApplicationSecretDtoBuilder {
    checks: Checks,
    value: RefreshApplicationSecretDto,
}

impl RefreshApplicationSecretDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RefreshApplicationSecretDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RefreshApplicationSecretDtoBuilder> for RefreshApplicationSecretDto {
    type Error = Invalid;
    fn try_from(builder: RefreshApplicationSecretDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RefreshApplicationSecretDto);
/// Object `RevokeApplicationAccessDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RevokeApplicationAccessDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<DeleteApplicationPermissionRecordItem, 10, 1>>,
}

impl RevokeApplicationAccessDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RevokeApplicationAccessDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`RevokeApplicationAccessDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RevokeApplicationAccessDtoBuilder {
    checks: Checks,
    value: RevokeApplicationAccessDto,
}

impl RevokeApplicationAccessDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `list`: a list, 1 to 10 long, of `DeleteApplicationPermissionRecordItem`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<DeleteApplicationPermissionRecordItem, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RevokeApplicationAccessDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RevokeApplicationAccessDtoBuilder> for RevokeApplicationAccessDto {
    type Error = Invalid;
    fn try_from(builder: RevokeApplicationAccessDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RevokeApplicationAccessDto);
/// Object `UpdateApplicationDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateApplicationDto {
    #[serde(rename = "appDescription", skip_serializing_if = "Option::is_none")]
    app_description: Option<String>,
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(rename = "appIdentifier", skip_serializing_if = "Option::is_none")]
    app_identifier: Option<String>,
    #[serde(rename = "appLogo", skip_serializing_if = "Option::is_none")]
    app_logo: Option<String>,
    #[serde(rename = "appName", skip_serializing_if = "Option::is_none")]
    app_name: Option<String>,
    #[serde(rename = "brandingConfig", skip_serializing_if = "Option::is_none")]
    branding_config: Option<ApplicationBrandingConfigInputDto>,
    #[serde(rename = "casConfig", skip_serializing_if = "Option::is_none")]
    cas_config: Option<JsonObject>,
    #[serde(rename = "casProviderEnabled", skip_serializing_if = "Option::is_none")]
    cas_provider_enabled: Option<bool>,
    #[serde(rename = "defaultProtocol", skip_serializing_if = "Option::is_none")]
    default_protocol: Option<crate::shared::ApplicationProtocol>,
    #[serde(
        rename = "enablePermissionApply",
        skip_serializing_if = "Option::is_none"
    )]
    enable_permission_apply: Option<bool>,
    #[serde(rename = "initLoginUri", skip_serializing_if = "Option::is_none")]
    init_login_uri: Option<String>,
    #[serde(rename = "loginConfig", skip_serializing_if = "Option::is_none")]
    login_config: Option<UpdateApplicationLoginConfigInputDto>,
    #[serde(rename = "logoutRedirectUris", skip_serializing_if = "Option::is_none")]
    logout_redirect_uris: Option<List<String>>,
    #[serde(rename = "oauthConfig", skip_serializing_if = "Option::is_none")]
    oauth_config: Option<Redacted<JsonObject>>,
    #[serde(
        rename = "oauthProviderEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    oauth_provider_enabled: Option<bool>,
    #[serde(rename = "oidcConfig", skip_serializing_if = "Option::is_none")]
    oidc_config: Option<Redacted<JsonObject>>,
    #[serde(rename = "redirectUris", skip_serializing_if = "Option::is_none")]
    redirect_uris: Option<List<String>>,
    #[serde(rename = "registerConfig", skip_serializing_if = "Option::is_none")]
    register_config: Option<ApplicationRegisterConfigInputDto>,
    #[serde(rename = "samlConfig", skip_serializing_if = "Option::is_none")]
    saml_config: Option<Redacted<JsonObject>>,
    #[serde(
        rename = "samlProviderEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    saml_provider_enabled: Option<bool>,
    #[serde(rename = "ssoEnabled", skip_serializing_if = "Option::is_none")]
    sso_enabled: Option<bool>,
    #[serde(rename = "ssoShowLaunchpad", skip_serializing_if = "Option::is_none")]
    sso_show_launchpad: Option<bool>,
    #[serde(rename = "templateData", skip_serializing_if = "Option::is_none")]
    template_data: Option<serde_json::Value>,
}

impl UpdateApplicationDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateApplicationDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`UpdateApplicationDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateApplicationDtoBuilder {
    checks: Checks,
    value: UpdateApplicationDto,
}

impl UpdateApplicationDtoBuilder {
    /// `appDescription`: a text.
    pub fn app_description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_description = self.checks.take("appDescription", value);
        self
    }

    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `appIdentifier`: a text.
    pub fn app_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_identifier = self.checks.take("appIdentifier", value);
        self
    }

    /// `appLogo`: a text.
    pub fn app_logo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_logo = self.checks.take("appLogo", value);
        self
    }

    /// `appName`: a text.
    pub fn app_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_name = self.checks.take("appName", value);
        self
    }

    /// `brandingConfig`: `ApplicationBrandingConfigInputDto`.
    pub fn branding_config(
        mut self,
        value: impl TryInto<ApplicationBrandingConfigInputDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.branding_config = self.checks.take("brandingConfig", value);
        self
    }

    /// `casConfig`: an object.
    pub fn cas_config(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.cas_config = self.checks.take("casConfig", value);
        self
    }

    /// `casProviderEnabled`: true or false.
    pub fn cas_provider_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.cas_provider_enabled = self.checks.take("casProviderEnabled", value);
        self
    }

    /// `defaultProtocol`: `ApplicationProtocol`.
    pub fn default_protocol(
        mut self,
        value: impl TryInto<crate::shared::ApplicationProtocol, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_protocol = self.checks.take("defaultProtocol", value);
        self
    }

    /// `enablePermissionApply`: true or false.
    pub fn enable_permission_apply(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enable_permission_apply = self.checks.take("enablePermissionApply", value);
        self
    }

    /// `initLoginUri`: a text.
    pub fn init_login_uri(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.init_login_uri = self.checks.take("initLoginUri", value);
        self
    }

    /// `loginConfig`: `UpdateApplicationLoginConfigInputDto`.
    pub fn login_config(
        mut self,
        value: impl TryInto<UpdateApplicationLoginConfigInputDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.login_config = self.checks.take("loginConfig", value);
        self
    }

    /// `logoutRedirectUris`: a list of texts.
    pub fn logout_redirect_uris(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.logout_redirect_uris = self.checks.take("logoutRedirectUris", value);
        self
    }

    /// `oauthConfig`: an object, kept secret.
    pub fn oauth_config(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.oauth_config = self
            .checks
            .take("oauthConfig", value)
            .map(Redacted::<JsonObject>::from);
        self
    }

    /// `oauthProviderEnabled`: true or false.
    pub fn oauth_provider_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.oauth_provider_enabled = self.checks.take("oauthProviderEnabled", value);
        self
    }

    /// `oidcConfig`: an object, kept secret.
    pub fn oidc_config(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.oidc_config = self
            .checks
            .take("oidcConfig", value)
            .map(Redacted::<JsonObject>::from);
        self
    }

    /// `redirectUris`: a list of texts.
    pub fn redirect_uris(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.redirect_uris = self.checks.take("redirectUris", value);
        self
    }

    /// `registerConfig`: `ApplicationRegisterConfigInputDto`.
    pub fn register_config(
        mut self,
        value: impl TryInto<ApplicationRegisterConfigInputDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.register_config = self.checks.take("registerConfig", value);
        self
    }

    /// `samlConfig`: an object, kept secret.
    pub fn saml_config(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.saml_config = self
            .checks
            .take("samlConfig", value)
            .map(Redacted::<JsonObject>::from);
        self
    }

    /// `samlProviderEnabled`: true or false.
    pub fn saml_provider_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.saml_provider_enabled = self.checks.take("samlProviderEnabled", value);
        self
    }

    /// `ssoEnabled`: true or false.
    pub fn sso_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.sso_enabled = self.checks.take("ssoEnabled", value);
        self
    }

    /// `ssoShowLaunchpad`: true or false.
    pub fn sso_show_launchpad(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.sso_show_launchpad = self.checks.take("ssoShowLaunchpad", value);
        self
    }

    /// `templateData`: any JSON value.
    pub fn template_data(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.template_data = self.checks.take("templateData", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateApplicationDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateApplicationDtoBuilder> for UpdateApplicationDto {
    type Error = Invalid;
    fn try_from(builder: UpdateApplicationDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateApplicationDto);
/// Object `UpdateApplicationLoginConfigInputDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateApplicationLoginConfigInputDto {
    #[serde(rename = "defaultLoginMethod", skip_serializing_if = "Option::is_none")]
    default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    #[serde(
        rename = "enabledBasicLoginMethods",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_basic_login_methods: Option<List<crate::shared::BasicLoginMethod>>,
    #[serde(
        rename = "mergeLoginAndRegisterPage",
        skip_serializing_if = "Option::is_none"
    )]
    merge_login_and_register_page: Option<bool>,
    #[serde(
        rename = "showAuthorizationPage",
        skip_serializing_if = "Option::is_none"
    )]
    show_authorization_page: Option<bool>,
}

impl UpdateApplicationLoginConfigInputDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateApplicationLoginConfigInputDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required(
            "showAuthorizationPage",
            self.show_authorization_page.is_some(),
        );
    }
}

/// Makes a [`UpdateApplicationLoginConfigInputDto`]; every setter checks its value, `build` tells all that is wrong at once.
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
        value: impl TryInto<ApplicationDefaultLoginMethodInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_login_method = self.checks.take("defaultLoginMethod", value);
        self
    }

    /// `enabledBasicLoginMethods`: a list of `BasicLoginMethod`.
    pub fn enabled_basic_login_methods(
        mut self,
        value: impl TryInto<List<crate::shared::BasicLoginMethod>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enabled_basic_login_methods =
            self.checks.take("enabledBasicLoginMethods", value);
        self
    }

    /// `mergeLoginAndRegisterPage`: true or false.
    pub fn merge_login_and_register_page(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.merge_login_and_register_page =
            self.checks.take("mergeLoginAndRegisterPage", value);
        self
    }

    /// `showAuthorizationPage`: true or false. Required.
    pub fn show_authorization_page(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.show_authorization_page = self.checks.take("showAuthorizationPage", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateApplicationLoginConfigInputDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateApplicationLoginConfigInputDtoBuilder> for UpdateApplicationLoginConfigInputDto {
    type Error = Invalid;
    fn try_from(builder: UpdateApplicationLoginConfigInputDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateApplicationLoginConfigInputDto);
/// Object `UpdateApplicationMfaSettingsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateApplicationMfaSettingsDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(rename = "disabledFactors", skip_serializing_if = "Option::is_none")]
    disabled_factors: Option<List<crate::shared::MfaFactor>>,
    #[serde(rename = "enabledFactors", skip_serializing_if = "Option::is_none")]
    enabled_factors: Option<List<crate::shared::MfaFactor>>,
}

impl UpdateApplicationMfaSettingsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateApplicationMfaSettingsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`UpdateApplicationMfaSettingsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateApplicationMfaSettingsDtoBuilder {
    checks: Checks,
    value: UpdateApplicationMfaSettingsDto,
}

impl UpdateApplicationMfaSettingsDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `disabledFactors`: a list of `MfaFactor`.
    pub fn disabled_factors(
        mut self,
        value: impl TryInto<List<crate::shared::MfaFactor>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.disabled_factors = self.checks.take("disabledFactors", value);
        self
    }

    /// `enabledFactors`: a list of `MfaFactor`.
    pub fn enabled_factors(
        mut self,
        value: impl TryInto<List<crate::shared::MfaFactor>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enabled_factors = self.checks.take("enabledFactors", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateApplicationMfaSettingsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateApplicationMfaSettingsDtoBuilder> for UpdateApplicationMfaSettingsDto {
    type Error = Invalid;
    fn try_from(builder: UpdateApplicationMfaSettingsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateApplicationMfaSettingsDto);
/// Object `UpdateApplicationPermissionStrategyDataDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateApplicationPermissionStrategyDataDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(rename = "permissionStrategy", skip_serializing_if = "Option::is_none")]
    permission_strategy: Option<crate::shared::PermissionStrategy>,
}

impl UpdateApplicationPermissionStrategyDataDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateApplicationPermissionStrategyDataDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
        checks.required("permissionStrategy", self.permission_strategy.is_some());
    }
}

/// Makes a [`UpdateApplicationPermissionStrategyDataDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateApplicationPermissionStrategyDataDtoBuilder {
    checks: Checks,
    value: UpdateApplicationPermissionStrategyDataDto,
}

impl UpdateApplicationPermissionStrategyDataDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `permissionStrategy`: `PermissionStrategy`. Required.
    pub fn permission_strategy(
        mut self,
        value: impl TryInto<crate::shared::PermissionStrategy, Error: Into<Invalid>>,
    ) -> Self {
        self.value.permission_strategy = self.checks.take("permissionStrategy", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateApplicationPermissionStrategyDataDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateApplicationPermissionStrategyDataDtoBuilder>
    for UpdateApplicationPermissionStrategyDataDto
{
    type Error = Invalid;
    fn try_from(
        builder: UpdateApplicationPermissionStrategyDataDtoBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateApplicationPermissionStrategyDataDto);
/// Object `UpdateAsaAccountDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateAsaAccountDto {
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    account_id: Option<String>,
    #[serde(rename = "accountInfo", skip_serializing_if = "Option::is_none")]
    account_info: Option<Redacted<serde_json::Value>>,
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
}

impl UpdateAsaAccountDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateAsaAccountDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("accountId", self.account_id.is_some());
        checks.required("accountInfo", self.account_info.is_some());
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`UpdateAsaAccountDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateAsaAccountDtoBuilder {
    checks: Checks,
    value: UpdateAsaAccountDto,
}

impl UpdateAsaAccountDtoBuilder {
    /// `accountId`: a text. Required.
    pub fn account_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.account_id = self.checks.take("accountId", value);
        self
    }

    /// `accountInfo`: any JSON value, kept secret. Required.
    pub fn account_info(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.account_info = self
            .checks
            .take("accountInfo", value)
            .map(Redacted::<serde_json::Value>::from);
        self
    }

    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateAsaAccountDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateAsaAccountDtoBuilder> for UpdateAsaAccountDto {
    type Error = Invalid;
    fn try_from(builder: UpdateAsaAccountDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateAsaAccountDto);
/// Object `UpdateAuthEnabledDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateAuthEnabledDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

impl UpdateAuthEnabledDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateAuthEnabledDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("id", self.id.is_some());
    }
}

/// Makes a [`UpdateAuthEnabledDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateAuthEnabledDtoBuilder {
    checks: Checks,
    value: UpdateAuthEnabledDto,
}

impl UpdateAuthEnabledDtoBuilder {
    /// `enabled`: true or false. Required.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateAuthEnabledDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateAuthEnabledDtoBuilder> for UpdateAuthEnabledDto {
    type Error = Invalid;
    fn try_from(builder: UpdateAuthEnabledDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateAuthEnabledDto);
/// Object `UpdateLoginConfig`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateLoginConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    config: Option<LanguageCoinfigDto>,
    #[serde(rename = "createTenantScenes", skip_serializing_if = "Option::is_none")]
    create_tenant_scenes: Option<List<String>>,
    #[serde(
        rename = "enableAutoConnectTenantApp",
        skip_serializing_if = "Option::is_none"
    )]
    enable_auto_connect_tenant_app: Option<bool>,
    #[serde(rename = "enableCreateTenant", skip_serializing_if = "Option::is_none")]
    enable_create_tenant: Option<bool>,
    #[serde(rename = "enableJoinTenant", skip_serializing_if = "Option::is_none")]
    enable_join_tenant: Option<bool>,
    #[serde(rename = "enableVerifyDomain", skip_serializing_if = "Option::is_none")]
    enable_verify_domain: Option<bool>,
    #[serde(rename = "joinTenantScenes", skip_serializing_if = "Option::is_none")]
    join_tenant_scenes: Option<List<String>>,
    #[serde(rename = "passwordTabConfig", skip_serializing_if = "Option::is_none")]
    password_tab_config: Option<JsonObject>,
    #[serde(rename = "qrCodeSortConfig", skip_serializing_if = "Option::is_none")]
    qr_code_sort_config: Option<JsonObject>,
    #[serde(
        rename = "ssoPageCustomizationSettings",
        skip_serializing_if = "Option::is_none"
    )]
    sso_page_customization_settings: Option<JsonObject>,
    #[serde(
        rename = "tabMethodsSortConfig",
        skip_serializing_if = "Option::is_none"
    )]
    tab_methods_sort_config: Option<JsonObject>,
    #[serde(
        rename = "verifyCodeTabConfig",
        skip_serializing_if = "Option::is_none"
    )]
    verify_code_tab_config: Option<JsonObject>,
    #[serde(rename = "verifyDomainScenes", skip_serializing_if = "Option::is_none")]
    verify_domain_scenes: Option<List<String>>,
}

impl UpdateLoginConfig {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateLoginConfigBuilder {
        Default::default()
    }

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

/// Makes a [`UpdateLoginConfig`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateLoginConfigBuilder {
    checks: Checks,
    value: UpdateLoginConfig,
}

impl UpdateLoginConfigBuilder {
    /// `config`: `LanguageCoinfigDto`. Required.
    pub fn config(mut self, value: impl TryInto<LanguageCoinfigDto, Error: Into<Invalid>>) -> Self {
        self.value.config = self.checks.take("config", value);
        self
    }

    /// `createTenantScenes`: a list of texts. Required.
    pub fn create_tenant_scenes(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.create_tenant_scenes = self.checks.take("createTenantScenes", value);
        self
    }

    /// `enableAutoConnectTenantApp`: true or false. Required.
    pub fn enable_auto_connect_tenant_app(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enable_auto_connect_tenant_app =
            self.checks.take("enableAutoConnectTenantApp", value);
        self
    }

    /// `enableCreateTenant`: true or false. Required.
    pub fn enable_create_tenant(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enable_create_tenant = self.checks.take("enableCreateTenant", value);
        self
    }

    /// `enableJoinTenant`: true or false. Required.
    pub fn enable_join_tenant(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enable_join_tenant = self.checks.take("enableJoinTenant", value);
        self
    }

    /// `enableVerifyDomain`: true or false. Required.
    pub fn enable_verify_domain(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enable_verify_domain = self.checks.take("enableVerifyDomain", value);
        self
    }

    /// `joinTenantScenes`: a list of texts. Required.
    pub fn join_tenant_scenes(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.join_tenant_scenes = self.checks.take("joinTenantScenes", value);
        self
    }

    /// `passwordTabConfig`: an object. Required.
    pub fn password_tab_config(
        mut self,
        value: impl TryInto<JsonObject, Error: Into<Invalid>>,
    ) -> Self {
        self.value.password_tab_config = self.checks.take("passwordTabConfig", value);
        self
    }

    /// `qrCodeSortConfig`: an object. Required.
    pub fn qr_code_sort_config(
        mut self,
        value: impl TryInto<JsonObject, Error: Into<Invalid>>,
    ) -> Self {
        self.value.qr_code_sort_config = self.checks.take("qrCodeSortConfig", value);
        self
    }

    /// `ssoPageCustomizationSettings`: an object. Required.
    pub fn sso_page_customization_settings(
        mut self,
        value: impl TryInto<JsonObject, Error: Into<Invalid>>,
    ) -> Self {
        self.value.sso_page_customization_settings =
            self.checks.take("ssoPageCustomizationSettings", value);
        self
    }

    /// `tabMethodsSortConfig`: an object. Required.
    pub fn tab_methods_sort_config(
        mut self,
        value: impl TryInto<JsonObject, Error: Into<Invalid>>,
    ) -> Self {
        self.value.tab_methods_sort_config = self.checks.take("tabMethodsSortConfig", value);
        self
    }

    /// `verifyCodeTabConfig`: an object. Required.
    pub fn verify_code_tab_config(
        mut self,
        value: impl TryInto<JsonObject, Error: Into<Invalid>>,
    ) -> Self {
        self.value.verify_code_tab_config = self.checks.take("verifyCodeTabConfig", value);
        self
    }

    /// `verifyDomainScenes`: a list of texts. Required.
    pub fn verify_domain_scenes(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.verify_domain_scenes = self.checks.take("verifyDomainScenes", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateLoginConfig, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateLoginConfigBuilder> for UpdateLoginConfig {
    type Error = Invalid;
    fn try_from(builder: UpdateLoginConfigBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateLoginConfig);
/// Object `UpdateLoginConfigDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateLoginConfigDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    update: Option<UpdateLoginConfig>,
}

impl UpdateLoginConfigDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateLoginConfigDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("update", self.update.is_some());
    }
}

/// Makes a [`UpdateLoginConfigDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateLoginConfigDtoBuilder {
    checks: Checks,
    value: UpdateLoginConfigDto,
}

impl UpdateLoginConfigDtoBuilder {
    /// `update`: `UpdateLoginConfig`. Required.
    pub fn update(mut self, value: impl TryInto<UpdateLoginConfig, Error: Into<Invalid>>) -> Self {
        self.value.update = self.checks.take("update", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateLoginConfigDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateLoginConfigDtoBuilder> for UpdateLoginConfigDto {
    type Error = Invalid;
    fn try_from(builder: UpdateLoginConfigDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateLoginConfigDto);
