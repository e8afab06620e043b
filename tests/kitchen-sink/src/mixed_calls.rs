// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, IntoInput, IntoList, Operation, Parameter, Rate, Receipt,
};

/// Facts of `GET /calls/open`.
pub static GET_OPEN: Operation =
    Operation::new("getOpen", http::Method::GET, "/calls/open", "mixed-calls")
        .idempotent()
        .without_auth()
        .rate(Rate::Uncounted);
/// The call of [`Client::get_open`](crate::Client::get_open), `GET /calls/open`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOpenCall {
    call: Call,
}

identity_facade_core::call!(GetOpenCall -> crate ::shared::Named);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOpenCall,
    crate::Client,
    GET_OPEN,
    "Returns an answer without asking for credentials.",
    false,
    []
);
impl crate::Client {
    /// Returns an answer without asking for credentials.
    ///
    /// `GET /calls/open`
    ///
    /// * Returns [`Named`](crate::shared::Named), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Not rate limited.
    /// * Feature `mixed-calls`; in `identity-facade`, `kitchen-sink-mixed-calls`.
    pub fn get_open(&self) -> GetOpenCall {
        let call = self.transport.call(&GET_OPEN);
        GetOpenCall { call }
    }
}

/// Facts of `POST /calls/upload`.
pub static UPLOAD_PICTURE: Operation = Operation::new(
    "uploadPicture",
    http::Method::POST,
    "/calls/upload",
    "mixed-calls",
)
.body(BodyKind::Multipart);
/// Facts of `DELETE /calls/{room}/old`.
pub static DROP_OLD: Operation = Operation::new(
    "dropOld",
    http::Method::DELETE,
    "/calls/{room}/old",
    "mixed-calls",
)
.parameters(&[Parameter::path("room")])
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::drop_old`](crate::Client::drop_old), `DELETE /calls/{room}/old`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DropOldCall {
    call: Call,
}

identity_facade_core::call!(DropOldCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DropOldCall,
    crate::Client,
    DROP_OLD,
    "Drops what is old.",
    false,
    [identifier::<crate::ids::Room>("room")]
);
impl crate::Client {
    /// Drops what is old.
    ///
    /// `DELETE /calls/{room}/old`
    ///
    /// * Required: `room`.
    /// * Returns no content, with status 204.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `mixed-calls`; in `identity-facade`, `kitchen-sink-mixed-calls`.
    pub fn drop_old(&self, room: impl IntoInput<crate::ids::Room>) -> DropOldCall {
        let mut call = self.transport.call(&DROP_OLD);
        call.path("room", room.into_input());
        DropOldCall { call }
    }
}

/// Facts of `POST /calls/{room}/old`.
pub static CREATE_OLD: Operation = Operation::new(
    "createOld",
    http::Method::POST,
    "/calls/{room}/old",
    "mixed-calls",
)
.parameters(&[Parameter::path("room")])
.body(BodyKind::Required)
.deprecated()
.rate(Rate::own("old", 5, 10, &["room"]));
/// The call of [`Client::create_old`](crate::Client::create_old), `POST /calls/{room}/old`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOldCall {
    call: Call,
}

impl CreateOldCall {
    /// Sets the whole JSON body: 1 to 2 strings. Required.
    pub fn with_body<M>(mut self, value: impl IntoList<AtMost<String, 2, 1>, M>) -> Self {
        self.call.json(value.into_list());
        self
    }
}

identity_facade_core::call!(CreateOldCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOldCall,
    crate::Client,
    CREATE_OLD,
    "Creates what is old.",
    false,
    [
        identifier::<crate::ids::Room>("room"),
        body::<AtMost<String, 2, 1>>("body")
    ]
);
impl crate::Client {
    /// Creates what is old.
    ///
    /// `POST /calls/{room}/old`
    ///
    /// * Required: `room`, `body`.
    /// * Returns no content, with status 204.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 5 calls in 10 seconds, for each `room`.
    /// * Deprecated.
    /// * Feature `mixed-calls`; in `identity-facade`, `kitchen-sink-mixed-calls`.
    #[deprecated]
    pub fn create_old(&self, room: impl IntoInput<crate::ids::Room>) -> CreateOldCall {
        let mut call = self.transport.call(&CREATE_OLD);
        call.path("room", room.into_input());
        CreateOldCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_OPEN, &UPLOAD_PICTURE, &DROP_OLD, &CREATE_OLD];
