// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Operation, Paginated, Paging,
    Parameter, Receipt, Reply, UnixMillis,
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
.paginated(Paginated {
    items: "data",
    total: "total_count",
})
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /redirect_urls`, made by [`list_redirect_ur_ls`](crate::Client::list_redirect_ur_ls).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListRedirectUrLsCall {
    call: Call,
}

impl ListRedirectUrLsCall {
    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<RedirectUrl>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /redirect_urls`
    ///
    /// Success is 200 with a list of `RedirectUrl`.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/redirect-urls/get/redirect_urls>)
    pub fn list_redirect_ur_ls(&self) -> ListRedirectUrLsCall {
        ListRedirectUrLsCall {
            call: self.transport.call(&LIST_REDIRECT_UR_LS),
        }
    }
}

/// Facts of `POST /redirect_urls`.
pub static CREATE_REDIRECT_URL: Operation = Operation::new(
    "CreateRedirectURL",
    http::Method::POST,
    "/redirect_urls",
    "redirect-urls",
)
.body(BodyKind::Required);
/// `POST /redirect_urls`, made by [`create_redirect_url`](crate::Client::create_redirect_url).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateRedirectUrlCall {
    call: Call,
}

impl CreateRedirectUrlCall {
    /// The JSON body. Required. `CreateRedirectUrlBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateRedirectUrlBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<RedirectUrl>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /redirect_urls`
    ///
    /// Required: the body.
    /// Success is 200 with `RedirectUrl`.
    /// Failures that the vendor lists: 400, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/redirect-urls/post/redirect_urls>)
    pub fn create_redirect_url(&self) -> CreateRedirectUrlCall {
        CreateRedirectUrlCall {
            call: self.transport.call(&CREATE_REDIRECT_URL),
        }
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
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "id")],
});
/// `DELETE /redirect_urls/{id}`, made by [`delete_redirect_url`](crate::Client::delete_redirect_url).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteRedirectUrlCall {
    call: Call,
}

impl DeleteRedirectUrlCall {
    /// Path segment `id`: a text. Required.
    pub fn id(
        mut self,
        value: impl TryInto<crate::ids::RedirectUrlId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /redirect_urls/{id}`
    ///
    /// Required: `id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/redirect-urls/delete/redirect_urls/%7Bid%7D>)
    pub fn delete_redirect_url(&self) -> DeleteRedirectUrlCall {
        DeleteRedirectUrlCall {
            call: self.transport.call(&DELETE_REDIRECT_URL),
        }
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
/// `GET /redirect_urls/{id}`, made by [`get_redirect_url`](crate::Client::get_redirect_url).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetRedirectUrlCall {
    call: Call,
}

impl GetRedirectUrlCall {
    /// Path segment `id`: a text. Required.
    pub fn id(
        mut self,
        value: impl TryInto<crate::ids::RedirectUrlId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RedirectUrl>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /redirect_urls/{id}`
    ///
    /// Required: `id`.
    /// Success is 200 with `RedirectUrl`.
    /// Failures that the vendor lists: 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/redirect-urls/get/redirect_urls/%7Bid%7D>)
    pub fn get_redirect_url(&self) -> GetRedirectUrlCall {
        GetRedirectUrlCall {
            call: self.transport.call(&GET_REDIRECT_URL),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_REDIRECT_UR_LS,
    &CREATE_REDIRECT_URL,
    &DELETE_REDIRECT_URL,
    &GET_REDIRECT_URL,
];

/// Object `CreateRedirectUrlBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateRedirectUrlBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl CreateRedirectUrlBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateRedirectUrlBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("url", self.url.is_some());
    }
}

/// Makes a [`CreateRedirectUrlBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateRedirectUrlBodyBuilder {
    checks: Checks,
    value: CreateRedirectUrlBody,
}

impl CreateRedirectUrlBodyBuilder {
    /// `url`: a text. Required.
    pub fn url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.url = self.checks.take("url", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateRedirectUrlBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateRedirectUrlBodyBuilder> for CreateRedirectUrlBody {
    type Error = Invalid;
    fn try_from(builder: CreateRedirectUrlBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateRedirectUrlBody);
/// Object `RedirectURL`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RedirectUrl {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::RedirectUrlId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub url: String,
}
