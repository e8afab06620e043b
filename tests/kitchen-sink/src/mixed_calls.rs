// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Error, Invalid, Operation, Parameter, Rate, Receipt, Reply,
};

/// Facts of `GET /calls/open`.
pub static GET_OPEN: Operation =
    Operation::new("getOpen", http::Method::GET, "/calls/open", "mixed-calls")
        .idempotent()
        .without_auth()
        .rate(Rate::Uncounted);
/// `GET /calls/open`, made by [`get_open`](crate::Client::get_open).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOpenCall {
    call: Call,
}

impl GetOpenCall {
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
    /// `GET /calls/open`
    ///
    /// Success is 200 with `Named`.
    /// Sending it twice does no harm.
    /// No limit of rate counts it.
    pub fn get_open(&self) -> GetOpenCall {
        GetOpenCall {
            call: self.transport.call(&GET_OPEN),
        }
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
/// `DELETE /calls/{room}/old`, made by [`drop_old`](crate::Client::drop_old).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DropOldCall {
    call: Call,
}

impl DropOldCall {
    /// Path segment `room`: a text. Required.
    pub fn room(mut self, value: impl TryInto<crate::ids::Room, Error: Into<Invalid>>) -> Self {
        self.call.path("room", value.try_into());
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
    /// `DELETE /calls/{room}/old`
    ///
    /// Required: `room`.
    /// Success is 204 without content.
    /// Sending it twice does no harm.
    pub fn drop_old(&self) -> DropOldCall {
        DropOldCall {
            call: self.transport.call(&DROP_OLD),
        }
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
/// `POST /calls/{room}/old`, made by [`create_old`](crate::Client::create_old).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOldCall {
    call: Call,
}

impl CreateOldCall {
    /// Path segment `room`: a text. Required.
    pub fn room(mut self, value: impl TryInto<crate::ids::Room, Error: Into<Invalid>>) -> Self {
        self.call.path("room", value.try_into());
        self
    }

    /// The JSON body. Required. A list, 1 to 2 long, of texts.
    pub fn body(mut self, value: impl TryInto<AtMost<String, 2, 1>, Error: Into<Invalid>>) -> Self {
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
    /// `POST /calls/{room}/old`
    ///
    /// Required: `room`, the body.
    /// Success is 204 without content.
    /// The vendor lets 5 of these through in 10 seconds for each `room`, and so does the client.
    /// The vendor advises against it.
    #[deprecated = "the vendor advises against it"]
    pub fn create_old(&self) -> CreateOldCall {
        CreateOldCall {
            call: self.transport.call(&CREATE_OLD),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_OPEN, &UPLOAD_PICTURE, &DROP_OLD, &CREATE_OLD];
