// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Call, Operation, Receipt, Secret};

/// Facts of `DELETE /webhooks/svix`.
pub static DELETE_SVIX_APP: Operation = Operation::new(
    "DeleteSvixApp",
    http::Method::DELETE,
    "/webhooks/svix",
    "webhooks",
)
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::delete_svix_app`](crate::Client::delete_svix_app), `DELETE /webhooks/svix`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteSvixAppCall {
    call: Call,
}

identity_facade_core::call!(DeleteSvixAppCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteSvixAppCall,
    crate::Client,
    DELETE_SVIX_APP,
    "Deletes the Svix app for webhooks of the instance.",
    false,
    []
);
impl crate::Client {
    /// Deletes the Svix app for webhooks of the instance.
    ///
    /// `DELETE /webhooks/svix`
    ///
    /// * Returns no content, with status 204.
    /// * Errors: 400.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `webhooks`; in `identity-facade`, `clerk-webhooks`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/webhooks/delete/webhooks/svix>)
    pub fn delete_svix_app(&self) -> DeleteSvixAppCall {
        let call = self.transport.call(&DELETE_SVIX_APP);
        DeleteSvixAppCall { call }
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
/// The call of [`Client::create_svix_app`](crate::Client::create_svix_app), `POST /webhooks/svix`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateSvixAppCall {
    call: Call,
}

identity_facade_core::call!(CreateSvixAppCall -> SvixUrl);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateSvixAppCall,
    crate::Client,
    CREATE_SVIX_APP,
    "Creates the Svix app for webhooks of the instance and returns its dashboard URL.",
    false,
    []
);
impl crate::Client {
    /// Creates the Svix app for webhooks of the instance and returns its dashboard URL.
    ///
    /// `POST /webhooks/svix`
    ///
    /// * Returns [`SvixUrl`], with status 200.
    /// * Errors: 400.
    /// * Secrets: `svix_url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `webhooks`; in `identity-facade`, `clerk-webhooks`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/webhooks/post/webhooks/svix>)
    pub fn create_svix_app(&self) -> CreateSvixAppCall {
        let call = self.transport.call(&CREATE_SVIX_APP);
        CreateSvixAppCall { call }
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
/// The call of [`Client::generate_svix_auth_url`](crate::Client::generate_svix_auth_url), `POST /webhooks/svix_url`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GenerateSvixAuthUrlCall {
    call: Call,
}

identity_facade_core::call!(GenerateSvixAuthUrlCall -> SvixUrl);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GenerateSvixAuthUrlCall,
    crate::Client,
    GENERATE_SVIX_AUTH_URL,
    "Creates a new temporary URL of the Svix webhook dashboard.",
    false,
    []
);
impl crate::Client {
    /// Creates a new temporary URL of the Svix webhook dashboard.
    ///
    /// `POST /webhooks/svix_url`
    ///
    /// * Returns [`SvixUrl`], with status 200.
    /// * Errors: 400.
    /// * Secrets: `svix_url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `webhooks`; in `identity-facade`, `clerk-webhooks`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/webhooks/post/webhooks/svix_url>)
    pub fn generate_svix_auth_url(&self) -> GenerateSvixAuthUrlCall {
        let call = self.transport.call(&GENERATE_SVIX_AUTH_URL);
        GenerateSvixAuthUrlCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] =
    &[&DELETE_SVIX_APP, &CREATE_SVIX_APP, &GENERATE_SVIX_AUTH_URL];

/// Object `SvixURL`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SvixUrl {
    /// `svix_url`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub svix_url: Secret,
}
