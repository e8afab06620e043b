// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Call, CallOptions, Error, Operation, Receipt, Reply, Secret};

/// Facts of `DELETE /webhooks/svix`.
pub static DELETE_SVIX_APP: Operation = Operation::new(
    "DeleteSvixApp",
    http::Method::DELETE,
    "/webhooks/svix",
    "webhooks",
)
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `DELETE /webhooks/svix`, made by [`delete_svix_app`](crate::Client::delete_svix_app).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteSvixAppCall {
    call: Call,
}

impl DeleteSvixAppCall {
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
    /// `DELETE /webhooks/svix`
    ///
    /// Success is 204 without content.
    /// Failures that the vendor lists: 400.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/webhooks/delete/webhooks/svix>)
    pub fn delete_svix_app(&self) -> DeleteSvixAppCall {
        DeleteSvixAppCall {
            call: self.transport.call(&DELETE_SVIX_APP),
        }
    }
}

/// Facts of `POST /webhooks/svix`.
pub static CREATE_SVIX_APP: Operation = Operation::new(
    "CreateSvixApp",
    http::Method::POST,
    "/webhooks/svix",
    "webhooks",
)
.secrets(&["svix_url"]);
/// `POST /webhooks/svix`, made by [`create_svix_app`](crate::Client::create_svix_app).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateSvixAppCall {
    call: Call,
}

impl CreateSvixAppCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SvixUrl>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /webhooks/svix`
    ///
    /// Success is 200 with `SvixUrl`.
    /// Failures that the vendor lists: 400.
    /// Secrets in it: `svix_url`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/webhooks/post/webhooks/svix>)
    pub fn create_svix_app(&self) -> CreateSvixAppCall {
        CreateSvixAppCall {
            call: self.transport.call(&CREATE_SVIX_APP),
        }
    }
}

/// Facts of `POST /webhooks/svix_url`.
pub static GENERATE_SVIX_AUTH_URL: Operation = Operation::new(
    "GenerateSvixAuthURL",
    http::Method::POST,
    "/webhooks/svix_url",
    "webhooks",
)
.secrets(&["svix_url"]);
/// `POST /webhooks/svix_url`, made by [`generate_svix_auth_url`](crate::Client::generate_svix_auth_url).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GenerateSvixAuthUrlCall {
    call: Call,
}

impl GenerateSvixAuthUrlCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SvixUrl>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /webhooks/svix_url`
    ///
    /// Success is 200 with `SvixUrl`.
    /// Failures that the vendor lists: 400.
    /// Secrets in it: `svix_url`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/webhooks/post/webhooks/svix_url>)
    pub fn generate_svix_auth_url(&self) -> GenerateSvixAuthUrlCall {
        GenerateSvixAuthUrlCall {
            call: self.transport.call(&GENERATE_SVIX_AUTH_URL),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] =
    &[&DELETE_SVIX_APP, &CREATE_SVIX_APP, &GENERATE_SVIX_AUTH_URL];

/// Object `SvixURL`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SvixUrl {
    /// `svix_url`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub svix_url: Secret,
}
