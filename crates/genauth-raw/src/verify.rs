// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Call, IntoInput, Operation, Parameter};

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
/// The call of [`Client::get_verify_config_app`](crate::Client::get_verify_config_app), `GET /api/v3/verify-config-app`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetVerifyConfigAppCall {
    call: Call,
}

impl GetVerifyConfigAppCall {
    /// Query parameter `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("keywords", value.into_input());
        self
    }
}

identity_facade_core::call!(GetVerifyConfigAppCall -> crate ::shared::ApplicationDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetVerifyConfigAppCall,
    crate::Client,
    GET_VERIFY_CONFIG_APP,
    "Returns an application, optionally found by `keywords`, outside the usual envelope.",
    false,
    [query::<String>("keywords")]
);
impl crate::Client {
    /// Returns an application, optionally found by `keywords`, outside the usual envelope.
    ///
    /// `GET /api/v3/verify-config-app`
    ///
    /// * Returns [`ApplicationDto`](crate::shared::ApplicationDto), with status 200.
    /// * Secrets: `oauthConfig`, `oidcConfig`, `samlConfig`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `verify`; in `identity-facade`, `genauth-verify`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_verify_config_app(&self) -> GetVerifyConfigAppCall {
        let call = self.transport.call(&GET_VERIFY_CONFIG_APP);
        GetVerifyConfigAppCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_VERIFY_CONFIG_APP];
