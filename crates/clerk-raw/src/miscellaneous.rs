// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Call, IntoInput, Operation, Parameter, Receipt};

/// Facts of `GET /public/interstitial`.
pub static GET_PUBLIC_INTERSTITIAL: Operation = Operation::new(
    "GetPublicInterstitial",
    http::Method::GET,
    "/public/interstitial",
    "miscellaneous",
)
.parameters(&[
    Parameter::query("frontend_api"),
    Parameter::query("publishable_key"),
    Parameter::query("proxy_url"),
    Parameter::query("domain"),
    Parameter::query("sign_in_url"),
    Parameter::query("use_domain_for_script"),
])
.idempotent()
.without_auth()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::get_public_interstitial`](crate::Client::get_public_interstitial), `GET /public/interstitial`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPublicInterstitialCall {
    call: Call,
}

impl GetPublicInterstitialCall {
    /// Query parameter `frontend_api`: string.
    pub fn frontend_api(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("frontend_api", value.into_input());
        self
    }

    /// Query parameter `publishable_key`: string.
    pub fn publishable_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("publishable_key", value.into_input());
        self
    }

    /// Query parameter `proxy_url`: string.
    pub fn proxy_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("proxy_url", value.into_input());
        self
    }

    /// Query parameter `domain`: string.
    pub fn domain(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("domain", value.into_input());
        self
    }

    /// Query parameter `sign_in_url`: string.
    pub fn sign_in_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("sign_in_url", value.into_input());
        self
    }

    /// Query parameter `use_domain_for_script`: boolean.
    pub fn use_domain_for_script(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("use_domain_for_script", value.into_input());
        self
    }
}

identity_facade_core::call!(GetPublicInterstitialCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPublicInterstitialCall,
    crate::Client,
    GET_PUBLIC_INTERSTITIAL,
    "Returns the HTML interstitial with which SDKs detect the sign-in state in a browser.",
    false,
    [
        query::<String>("frontend_api"),
        query::<String>("publishable_key"),
        query::<String>("proxy_url"),
        query::<String>("domain"),
        query::<String>("sign_in_url"),
        query::<bool>("use_domain_for_script")
    ]
);
impl crate::Client {
    /// Returns the HTML interstitial with which SDKs detect the sign-in state in a browser.
    ///
    /// `GET /public/interstitial`
    ///
    /// * Returns no content, with status 200.
    /// * Errors: 400, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `miscellaneous`; in `identity-facade`, `clerk-miscellaneous`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/miscellaneous/get/public/interstitial>)
    pub fn get_public_interstitial(&self) -> GetPublicInterstitialCall {
        let call = self.transport.call(&GET_PUBLIC_INTERSTITIAL);
        GetPublicInterstitialCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_PUBLIC_INTERSTITIAL];
