// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, IntoInput, Items, JsonObject, Open, Operation, Paging, Receipt, Secret,
    UnixMillis, UnixSeconds,
};
use std::collections::BTreeMap;

/// Facts of `GET /answers/bare`.
pub static GET_BARE: Operation =
    Operation::new("getBare", http::Method::GET, "/answers/bare", "answers").idempotent();
/// The call of [`Client::get_bare`](crate::Client::get_bare), `GET /answers/bare`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetBareCall {
    call: Call,
}

identity_facade_core::call!(GetBareCall -> NamedEnvelope);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetBareCall,
    crate::Client,
    GET_BARE,
    "Returns a bare answer.",
    false,
    []
);
impl crate::Client {
    /// Returns a bare answer.
    ///
    /// `GET /answers/bare`
    ///
    /// * Returns [`NamedEnvelope`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `answers`; in `identity-facade`, `kitchen-sink-answers`.
    pub fn get_bare(&self) -> GetBareCall {
        let call = self.transport.call(&GET_BARE);
        GetBareCall { call }
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
/// The call of [`Client::get_decisive`](crate::Client::get_decisive), `GET /answers/decisive`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetDecisiveCall {
    call: Call,
}

identity_facade_core::call!(GetDecisiveCall -> Verdict);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetDecisiveCall,
    crate::Client,
    GET_DECISIVE,
    "Returns members that decide access.",
    false,
    []
);
impl crate::Client {
    /// Returns members that decide access.
    ///
    /// `GET /answers/decisive`
    ///
    /// * Returns [`Verdict`], with status 200.
    /// * Secrets: `token`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `answers`; in `identity-facade`, `kitchen-sink-answers`.
    pub fn get_decisive(&self) -> GetDecisiveCall {
        let call = self.transport.call(&GET_DECISIVE);
        GetDecisiveCall { call }
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
/// The call of [`Client::get_enveloped`](crate::Client::get_enveloped), `GET /answers/enveloped`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetEnvelopedCall {
    call: Call,
}

identity_facade_core::call!(GetEnvelopedCall -> crate ::shared::Named);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetEnvelopedCall,
    crate::Client,
    GET_ENVELOPED,
    "Returns an answer in an envelope.",
    false,
    []
);
impl crate::Client {
    /// Returns an answer in an envelope.
    ///
    /// `GET /answers/enveloped`
    ///
    /// * Returns [`Named`](crate::shared::Named), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `answers`; in `identity-facade`, `kitchen-sink-answers`.
    pub fn get_enveloped(&self) -> GetEnvelopedCall {
        let call = self.transport.call(&GET_ENVELOPED);
        GetEnvelopedCall { call }
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
/// The call of [`Client::create_enveloped_nothing`](crate::Client::create_enveloped_nothing), `POST /answers/enveloped`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateEnvelopedNothingCall {
    call: Call,
}

impl CreateEnvelopedNothingCall {
    /// Sets the whole JSON body: JSON object. Required.
    pub fn with_body(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(CreateEnvelopedNothingCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateEnvelopedNothingCall,
    crate::Client,
    CREATE_ENVELOPED_NOTHING,
    "Creates something and answers an envelope without data.",
    false,
    [body::<JsonObject>("body")]
);
impl crate::Client {
    /// Creates something and answers an envelope without data.
    ///
    /// `POST /answers/enveloped`
    ///
    /// * Required: `body`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `answers`; in `identity-facade`, `kitchen-sink-answers`.
    pub fn create_enveloped_nothing(&self) -> CreateEnvelopedNothingCall {
        let call = self.transport.call(&CREATE_ENVELOPED_NOTHING);
        CreateEnvelopedNothingCall { call }
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
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::replace_enveloped_receipt`](crate::Client::replace_enveloped_receipt), `PUT /answers/enveloped`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReplaceEnvelopedReceiptCall {
    call: Call,
}

identity_facade_core::call!(
    ReplaceEnvelopedReceiptCall -> ReplaceEnvelopedReceiptResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReplaceEnvelopedReceiptCall,
    crate::Client,
    REPLACE_ENVELOPED_RECEIPT,
    "Replaces something and answers a receipt in an envelope.",
    false,
    []
);
impl crate::Client {
    /// Replaces something and answers a receipt in an envelope.
    ///
    /// `PUT /answers/enveloped`
    ///
    /// * Returns [`ReplaceEnvelopedReceiptResponse`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `answers`; in `identity-facade`, `kitchen-sink-answers`.
    pub fn replace_enveloped_receipt(&self) -> ReplaceEnvelopedReceiptCall {
        let call = self.transport.call(&REPLACE_ENVELOPED_RECEIPT);
        ReplaceEnvelopedReceiptCall { call }
    }
}

/// Facts of `GET /answers/free`.
pub static GET_FREE: Operation =
    Operation::new("getFree", http::Method::GET, "/answers/free", "answers").idempotent();
/// The call of [`Client::get_free`](crate::Client::get_free), `GET /answers/free`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetFreeCall {
    call: Call,
}

identity_facade_core::call!(GetFreeCall -> serde_json::Value);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetFreeCall,
    crate::Client,
    GET_FREE,
    "Returns any JSON.",
    false,
    []
);
impl crate::Client {
    /// Returns any JSON.
    ///
    /// `GET /answers/free`
    ///
    /// * Returns any JSON value, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `answers`; in `identity-facade`, `kitchen-sink-answers`.
    pub fn get_free(&self) -> GetFreeCall {
        let call = self.transport.call(&GET_FREE);
        GetFreeCall { call }
    }
}

/// Facts of `GET /answers/lists`.
pub static GET_LISTS: Operation =
    Operation::new("getLists", http::Method::GET, "/answers/lists", "answers").idempotent();
/// The call of [`Client::get_lists`](crate::Client::get_lists), `GET /answers/lists`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetListsCall {
    call: Call,
}

identity_facade_core::call!(GetListsCall -> Items < Items < crate ::shared::Named > >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetListsCall,
    crate::Client,
    GET_LISTS,
    "Returns lists.",
    false,
    []
);
impl crate::Client {
    /// Returns lists.
    ///
    /// `GET /answers/lists`
    ///
    /// * Returns list of items, each: list of `Named`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `answers`; in `identity-facade`, `kitchen-sink-answers`.
    pub fn get_lists(&self) -> GetListsCall {
        let call = self.transport.call(&GET_LISTS);
        GetListsCall { call }
    }
}

/// Facts of `GET /answers/map`.
pub static GET_MAP: Operation =
    Operation::new("getMap", http::Method::GET, "/answers/map", "answers")
        .idempotent()
        .paging(Paging::page_in_query("page", "limit"));
/// The call of [`Client::get_map`](crate::Client::get_map), `GET /answers/map`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetMapCall {
    call: Call,
}

identity_facade_core::call!(GetMapCall -> BTreeMap < String, crate ::shared::Named >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetMapCall,
    crate::Client,
    GET_MAP,
    "Returns a map.",
    false,
    []
);
impl crate::Client {
    /// Returns a map.
    ///
    /// `GET /answers/map`
    ///
    /// * Returns object of `Named`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`, not streamed.
    /// * Feature `answers`; in `identity-facade`, `kitchen-sink-answers`.
    pub fn get_map(&self) -> GetMapCall {
        let call = self.transport.call(&GET_MAP);
        GetMapCall { call }
    }
}

/// Facts of `GET /answers/number`.
pub static GET_NUMBER: Operation =
    Operation::new("getNumber", http::Method::GET, "/answers/number", "answers").idempotent();
/// The call of [`Client::get_number`](crate::Client::get_number), `GET /answers/number`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetNumberCall {
    call: Call,
}

identity_facade_core::call!(GetNumberCall -> i64);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetNumberCall,
    crate::Client,
    GET_NUMBER,
    "Returns a number.",
    false,
    []
);
impl crate::Client {
    /// Returns a number.
    ///
    /// `GET /answers/number`
    ///
    /// * Returns integer, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `answers`; in `identity-facade`, `kitchen-sink-answers`.
    pub fn get_number(&self) -> GetNumberCall {
        let call = self.transport.call(&GET_NUMBER);
        GetNumberCall { call }
    }
}

/// Facts of `GET /answers/text`.
pub static GET_TEXT: Operation =
    Operation::new("getText", http::Method::GET, "/answers/text", "answers").idempotent();
/// The call of [`Client::get_text`](crate::Client::get_text), `GET /answers/text`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetTextCall {
    call: Call,
}

identity_facade_core::call!(GetTextCall -> String);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetTextCall,
    crate::Client,
    GET_TEXT,
    "Returns a string.",
    false,
    []
);
impl crate::Client {
    /// Returns a string.
    ///
    /// `GET /answers/text`
    ///
    /// * Returns string, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `answers`; in `identity-facade`, `kitchen-sink-answers`.
    pub fn get_text(&self) -> GetTextCall {
        let call = self.transport.call(&GET_TEXT);
        GetTextCall { call }
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

/// Object `NamedEnvelope`.
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

/// Object `ReplaceEnvelopedReceiptResponse`.
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

/// Object `Verdict`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Verdict {
    /// `allowed`. Required.
    pub allowed: bool,
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
    /// `expiresAt`: Unix time in milliseconds. Required.
    #[serde(rename = "expiresAt")]
    #[serde(deserialize_with = "identity_facade_core::lenient::instant")]
    pub expires_at: UnixMillis,
    /// `grants`, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub grants: Option<Items<String>>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::VerdictId,
    /// `inner`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub inner: VerdictInner,
    /// `pet`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::not_null")]
    pub pet: crate::shared::Pet,
    /// `plain`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub plain: String,
    /// `repeats`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub repeats: i64,
    /// `revokedId`, may be null. Required.
    #[serde(rename = "revokedId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id_nullable")]
    pub revoked_id: Option<crate::ids::VerdictId>,
    /// `scopes`. Required.
    pub scopes: Items<String>,
    /// `seenAt`: Unix time in seconds.
    #[serde(rename = "seenAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub seen_at: UnixSeconds,
    /// `status`. Required.
    pub status: Open<VerdictStatus>,
    /// `token`. Required. Secret: redacted in debug output.
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

/// Object `Verdict inner`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerdictInner {
    /// How many there are.
    ///
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

/// Enum `Verdict status`, open: answers keep unknown values.
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
