// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, Items, Listing, Operation, Paginated, Paging,
    Parameter, Receipt, UnixMillis,
};

/// Facts of `GET /redirect_urls`.
pub static LIST_REDIRECT_UR_LS: Operation = Operation::new(
    "ListRedirectURLs",
    http::Method::GET,
    "/redirect_urls",
    "redirect-urls",
)
.parameters(&[
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paginated(Paginated::new("data", "total_count"))
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500));
/// The call of [`Client::list_redirect_ur_ls`](crate::Client::list_redirect_ur_ls), `GET /redirect_urls`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListRedirectUrLsCall {
    call: Call,
}

impl ListRedirectUrLsCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(ListRedirectUrLsCall -> Items < RedirectUrl >);
identity_facade_core::paged!(ListRedirectUrLsCall -> RedirectUrl);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListRedirectUrLsCall,
    crate::Client,
    LIST_REDIRECT_UR_LS,
    "Lists the redirect URLs that the instance allows.",
    false,
    [
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the redirect URLs that the instance allows.
    ///
    /// `GET /redirect_urls`
    ///
    /// * Returns list of `RedirectUrl`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `redirect-urls`; in `identity-facade`, `clerk-redirect-urls`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/redirect-urls/get/redirect_urls>)
    pub fn list_redirect_ur_ls(&self) -> ListRedirectUrLsCall {
        let call = self.transport.call(&LIST_REDIRECT_UR_LS);
        ListRedirectUrLsCall { call }
    }
}

/// Facts of `POST /redirect_urls`.
pub static CREATE_REDIRECT_URL: Operation = Operation::new(
    "CreateRedirectURL",
    http::Method::POST,
    "/redirect_urls",
    "redirect-urls",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("url")]);
/// The call of [`Client::create_redirect_url`](crate::Client::create_redirect_url), `POST /redirect_urls`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateRedirectUrlCall {
    call: Call,
}

impl CreateRedirectUrlCall {
    /// `url`: string. Required.
    pub fn url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("url", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateRedirectUrlCall -> RedirectUrl);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateRedirectUrlCall,
    crate::Client,
    CREATE_REDIRECT_URL,
    "Adds a redirect URL to the allowed list for native sign-in flows.",
    false,
    [member::<String>("url")]
);
impl crate::Client {
    /// Adds a redirect URL to the allowed list for native sign-in flows.
    ///
    /// `POST /redirect_urls`
    ///
    /// * Required: `url`.
    /// * Returns [`RedirectUrl`], with status 200.
    /// * Errors: 400, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `redirect-urls`; in `identity-facade`, `clerk-redirect-urls`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/redirect-urls/post/redirect_urls>)
    pub fn create_redirect_url(&self) -> CreateRedirectUrlCall {
        let call = self.transport.call(&CREATE_REDIRECT_URL);
        CreateRedirectUrlCall { call }
    }
}

/// Facts of `DELETE /redirect_urls/{id}`.
pub static DELETE_REDIRECT_URL: Operation = Operation::new(
    "DeleteRedirectURL",
    http::Method::DELETE,
    "/redirect_urls/{id}",
    "redirect-urls",
)
.parameters(&[Parameter::path("id")])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "id")]));
/// The call of [`Client::delete_redirect_url`](crate::Client::delete_redirect_url), `DELETE /redirect_urls/{id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteRedirectUrlCall {
    call: Call,
}

identity_facade_core::call!(DeleteRedirectUrlCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteRedirectUrlCall,
    crate::Client,
    DELETE_REDIRECT_URL,
    "Deletes a redirect URL, which is no longer allowed afterwards.",
    false,
    [identifier::<crate::ids::RedirectUrlId>("id")]
);
impl crate::Client {
    /// Deletes a redirect URL, which is no longer allowed afterwards.
    ///
    /// `DELETE /redirect_urls/{id}`
    ///
    /// * Required: `id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `redirect-urls`; in `identity-facade`, `clerk-redirect-urls`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/redirect-urls/delete/redirect_urls/%7Bid%7D>)
    pub fn delete_redirect_url(
        &self,
        id: impl IntoInput<crate::ids::RedirectUrlId>,
    ) -> DeleteRedirectUrlCall {
        let mut call = self.transport.call(&DELETE_REDIRECT_URL);
        call.path("id", id.into_input());
        DeleteRedirectUrlCall { call }
    }
}

/// Facts of `GET /redirect_urls/{id}`.
pub static GET_REDIRECT_URL: Operation = Operation::new(
    "GetRedirectURL",
    http::Method::GET,
    "/redirect_urls/{id}",
    "redirect-urls",
)
.parameters(&[Parameter::path("id")])
.idempotent();
/// The call of [`Client::get_redirect_url`](crate::Client::get_redirect_url), `GET /redirect_urls/{id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetRedirectUrlCall {
    call: Call,
}

identity_facade_core::call!(GetRedirectUrlCall -> RedirectUrl);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetRedirectUrlCall,
    crate::Client,
    GET_REDIRECT_URL,
    "Returns one allowed redirect URL by its id.",
    false,
    [identifier::<crate::ids::RedirectUrlId>("id")]
);
impl crate::Client {
    /// Returns one allowed redirect URL by its id.
    ///
    /// `GET /redirect_urls/{id}`
    ///
    /// * Required: `id`.
    /// * Returns [`RedirectUrl`], with status 200.
    /// * Errors: 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `redirect-urls`; in `identity-facade`, `clerk-redirect-urls`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/redirect-urls/get/redirect_urls/%7Bid%7D>)
    pub fn get_redirect_url(
        &self,
        id: impl IntoInput<crate::ids::RedirectUrlId>,
    ) -> GetRedirectUrlCall {
        let mut call = self.transport.call(&GET_REDIRECT_URL);
        call.path("id", id.into_input());
        GetRedirectUrlCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_REDIRECT_UR_LS,
    &CREATE_REDIRECT_URL,
    &DELETE_REDIRECT_URL,
    &GET_REDIRECT_URL,
];

/// Object `RedirectURL`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RedirectUrl {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::RedirectUrlId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub url: String,
}
