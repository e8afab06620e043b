// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    Call, CallOptions, Error, Invalid, Operation, Parameter, Receipt, Reply,
};

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
/// `GET /public/interstitial`, made by [`get_public_interstitial`](crate::Client::get_public_interstitial).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPublicInterstitialCall {
    call: Call,
}

impl GetPublicInterstitialCall {
    /// Query parameter `frontend_api`: a text.
    pub fn frontend_api(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("frontend_api", value.try_into());
        self
    }

    /// Query parameter `publishable_key`: a text.
    pub fn publishable_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("publishable_key", value.try_into());
        self
    }

    /// Query parameter `proxy_url`: a text.
    pub fn proxy_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("proxy_url", value.try_into());
        self
    }

    /// Query parameter `domain`: a text.
    pub fn domain(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("domain", value.try_into());
        self
    }

    /// Query parameter `sign_in_url`: a text.
    pub fn sign_in_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("sign_in_url", value.try_into());
        self
    }

    /// Query parameter `use_domain_for_script`: true or false.
    pub fn use_domain_for_script(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("use_domain_for_script", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `GET /public/interstitial`
    ///
    /// Success is 200 without content.
    /// Failures that the vendor lists: 400, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/miscellaneous/get/public/interstitial>)
    pub fn get_public_interstitial(&self) -> GetPublicInterstitialCall {
        GetPublicInterstitialCall {
            call: self.transport.call(&GET_PUBLIC_INTERSTITIAL),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_PUBLIC_INTERSTITIAL];
