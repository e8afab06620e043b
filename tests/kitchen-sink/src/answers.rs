// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Error, Invalid, Items, JsonObject, Open, Operation, Receipt,
    Reply, Secret, UnixMillis, UnixSeconds,
};
use std::collections::BTreeMap;

/// Facts of `GET /answers/bare`.
pub static GET_BARE: Operation =
    Operation::new("getBare", http::Method::GET, "/answers/bare", "answers").idempotent();
/// `GET /answers/bare`, made by [`get_bare`](crate::Client::get_bare).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetBareCall {
    call: Call,
}

impl GetBareCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<NamedEnvelope>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /answers/bare`
    ///
    /// Success is 200 with `NamedEnvelope`.
    /// Sending it twice does no harm.
    pub fn get_bare(&self) -> GetBareCall {
        GetBareCall {
            call: self.transport.call(&GET_BARE),
        }
    }
}

/// Facts of `GET /answers/decisive`.
pub static GET_DECISIVE: Operation = Operation::new(
    "getDecisive",
    http::Method::GET,
    "/answers/decisive",
    "answers",
)
.idempotent()
.secrets(&["token"]);
/// `GET /answers/decisive`, made by [`get_decisive`](crate::Client::get_decisive).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetDecisiveCall {
    call: Call,
}

impl GetDecisiveCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Verdict>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /answers/decisive`
    ///
    /// Success is 200 with `Verdict`.
    /// Secrets in it: `token`.
    /// Sending it twice does no harm.
    pub fn get_decisive(&self) -> GetDecisiveCall {
        GetDecisiveCall {
            call: self.transport.call(&GET_DECISIVE),
        }
    }
}

/// Facts of `GET /answers/enveloped`.
pub static GET_ENVELOPED: Operation = Operation::new(
    "getEnveloped",
    http::Method::GET,
    "/answers/enveloped",
    "answers",
)
.enveloped()
.idempotent();
/// `GET /answers/enveloped`, made by [`get_enveloped`](crate::Client::get_enveloped).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetEnvelopedCall {
    call: Call,
}

impl GetEnvelopedCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Named>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /answers/enveloped`
    ///
    /// Success is 200 with `Named`.
    /// Sending it twice does no harm.
    pub fn get_enveloped(&self) -> GetEnvelopedCall {
        GetEnvelopedCall {
            call: self.transport.call(&GET_ENVELOPED),
        }
    }
}

/// Facts of `POST /answers/enveloped`.
pub static CREATE_ENVELOPED_NOTHING: Operation = Operation::new(
    "createEnvelopedNothing",
    http::Method::POST,
    "/answers/enveloped",
    "answers",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /answers/enveloped`, made by [`create_enveloped_nothing`](crate::Client::create_enveloped_nothing).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateEnvelopedNothingCall {
    call: Call,
}

impl CreateEnvelopedNothingCall {
    /// The JSON body. Required. An object.
    pub fn body(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
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
    /// `POST /answers/enveloped`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    pub fn create_enveloped_nothing(&self) -> CreateEnvelopedNothingCall {
        CreateEnvelopedNothingCall {
            call: self.transport.call(&CREATE_ENVELOPED_NOTHING),
        }
    }
}

/// Facts of `PUT /answers/enveloped`.
pub static REPLACE_ENVELOPED_RECEIPT: Operation = Operation::new(
    "replaceEnvelopedReceipt",
    http::Method::PUT,
    "/answers/enveloped",
    "answers",
)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `PUT /answers/enveloped`, made by [`replace_enveloped_receipt`](crate::Client::replace_enveloped_receipt).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceEnvelopedReceiptCall {
    call: Call,
}

impl ReplaceEnvelopedReceiptCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ReplaceEnvelopedReceiptResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PUT /answers/enveloped`
    ///
    /// Success is 200 with `ReplaceEnvelopedReceiptResponse`.
    /// Sending it twice does no harm.
    pub fn replace_enveloped_receipt(&self) -> ReplaceEnvelopedReceiptCall {
        ReplaceEnvelopedReceiptCall {
            call: self.transport.call(&REPLACE_ENVELOPED_RECEIPT),
        }
    }
}

/// Facts of `GET /answers/free`.
pub static GET_FREE: Operation =
    Operation::new("getFree", http::Method::GET, "/answers/free", "answers").idempotent();
/// `GET /answers/free`, made by [`get_free`](crate::Client::get_free).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetFreeCall {
    call: Call,
}

impl GetFreeCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /answers/free`
    ///
    /// Success is 200 with any JSON value.
    /// Sending it twice does no harm.
    pub fn get_free(&self) -> GetFreeCall {
        GetFreeCall {
            call: self.transport.call(&GET_FREE),
        }
    }
}

/// Facts of `GET /answers/lists`.
pub static GET_LISTS: Operation =
    Operation::new("getLists", http::Method::GET, "/answers/lists", "answers").idempotent();
/// `GET /answers/lists`, made by [`get_lists`](crate::Client::get_lists).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetListsCall {
    call: Call,
}

impl GetListsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<Items<crate::shared::Named>>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /answers/lists`
    ///
    /// Success is 200 with a list of items, each a list of `Named`.
    /// Sending it twice does no harm.
    pub fn get_lists(&self) -> GetListsCall {
        GetListsCall {
            call: self.transport.call(&GET_LISTS),
        }
    }
}

/// Facts of `GET /answers/map`.
pub static GET_MAP: Operation =
    Operation::new("getMap", http::Method::GET, "/answers/map", "answers").idempotent();
/// `GET /answers/map`, made by [`get_map`](crate::Client::get_map).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetMapCall {
    call: Call,
}

impl GetMapCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<BTreeMap<String, crate::shared::Named>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /answers/map`
    ///
    /// Success is 200 with an object whose members are `Named`.
    /// Sending it twice does no harm.
    pub fn get_map(&self) -> GetMapCall {
        GetMapCall {
            call: self.transport.call(&GET_MAP),
        }
    }
}

/// Facts of `GET /answers/number`.
pub static GET_NUMBER: Operation =
    Operation::new("getNumber", http::Method::GET, "/answers/number", "answers").idempotent();
/// `GET /answers/number`, made by [`get_number`](crate::Client::get_number).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetNumberCall {
    call: Call,
}

impl GetNumberCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<i64>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /answers/number`
    ///
    /// Success is 200 with a whole number.
    /// Sending it twice does no harm.
    pub fn get_number(&self) -> GetNumberCall {
        GetNumberCall {
            call: self.transport.call(&GET_NUMBER),
        }
    }
}

/// Facts of `GET /answers/text`.
pub static GET_TEXT: Operation =
    Operation::new("getText", http::Method::GET, "/answers/text", "answers").idempotent();
/// `GET /answers/text`, made by [`get_text`](crate::Client::get_text).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetTextCall {
    call: Call,
}

impl GetTextCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<String>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /answers/text`
    ///
    /// Success is 200 with a text.
    /// Sending it twice does no harm.
    pub fn get_text(&self) -> GetTextCall {
        GetTextCall {
            call: self.transport.call(&GET_TEXT),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_BARE,
    &GET_DECISIVE,
    &GET_ENVELOPED,
    &CREATE_ENVELOPED_NOTHING,
    &REPLACE_ENVELOPED_RECEIPT,
    &GET_FREE,
    &GET_LISTS,
    &GET_MAP,
    &GET_NUMBER,
    &GET_TEXT,
];

/// Object `NamedEnvelope`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NamedEnvelope {
    /// `code`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub code: i64,
    /// `data`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub data: crate::shared::Named,
    /// `message`, may be absent.
    pub message: Option<String>,
}

/// Object `ReplaceEnvelopedReceiptResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReplaceEnvelopedReceiptResponse {
    /// `success`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub success: bool,
}

/// Object `Verdict`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Verdict {
    /// `allowed`. Always there.
    pub allowed: bool,
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
    /// `expiresAt`, in milliseconds since 1970. Always there.
    #[serde(rename = "expiresAt")]
    #[serde(deserialize_with = "identity_facade_core::lenient::instant")]
    pub expires_at: UnixMillis,
    /// `grants`, may be null. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub grants: Option<Items<String>>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::VerdictId,
    /// `inner`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub inner: VerdictInner,
    /// `pet`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::not_null")]
    pub pet: crate::shared::Pet,
    /// `plain`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub plain: String,
    /// `revokedId`, may be null. Always there.
    #[serde(rename = "revokedId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id_nullable")]
    pub revoked_id: Option<crate::ids::VerdictId>,
    /// `scopes`. Always there.
    pub scopes: Items<String>,
    /// `seenAt`, in seconds since 1970.
    #[serde(rename = "seenAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub seen_at: UnixSeconds,
    /// `status`. Always there.
    pub status: Open<VerdictStatus>,
    /// `token`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Secret,
    /// `total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total: Option<i64>,
}

/// Object `Verdict inner`. Received.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerdictInner {
    /// `count`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub count: i64,
    /// `word`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub word: String,
}

/// One of a few texts `Verdict status`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerdictStatus {
    /// `active`
    Active,
    /// `ended`
    Ended,
}

identity_facade_core::wire_strings!(VerdictStatus {
    Active: "active",
    Ended: "ended"
});
