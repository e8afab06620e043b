// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Call, CallOptions, Error, Invalid, Operation, Parameter, Reply};

/// Facts of `GET /api/v3/verify-config-app`.
pub static GET_VERIFY_CONFIG_APP: Operation = Operation::new(
    "getVerifyConfigApp",
    http::Method::GET,
    "/api/v3/verify-config-app",
    "verify",
)
.parameters(&[Parameter::query("keywords")])
.idempotent()
.secrets(&["oauthConfig", "oidcConfig", "samlConfig"]);
/// `GET /api/v3/verify-config-app`, made by [`get_verify_config_app`](crate::Client::get_verify_config_app).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetVerifyConfigAppCall {
    call: Call,
}

impl GetVerifyConfigAppCall {
    /// Query parameter `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("keywords", value.try_into());
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
    /// `GET /api/v3/verify-config-app`
    ///
    /// Success is 200 with `ApplicationDto`.
    /// Secrets in it: `oauthConfig`, `oidcConfig`, `samlConfig`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_verify_config_app(&self) -> GetVerifyConfigAppCall {
        GetVerifyConfigAppCall {
            call: self.transport.call(&GET_VERIFY_CONFIG_APP),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_VERIFY_CONFIG_APP];
