//! The upload, written by hand as every `multipart/form-data` is.

use bytes::Bytes;
use identity_facade_core::{Call, CallOptions, Error, Multipart, Reply};

/// The most bytes that a picture may have.
pub const MAX_PICTURE_BYTES: usize = 16;

/// `POST /calls/upload`, made by [`upload_picture`](crate::Client::upload_picture).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UploadPictureCall {
    call: Call,
    picture: Bytes,
}

impl UploadPictureCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(mut self) -> Result<Reply<crate::shared::Named>, Error> {
        let form = Multipart::new().file(
            "file",
            "a.png",
            "image/png",
            self.picture,
            MAX_PICTURE_BYTES,
        );
        self.call.multipart(form);
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /calls/upload`
    ///
    /// Required: the file. Success is 200 with `Named`.
    pub fn upload_picture(&self, picture: impl Into<Bytes>) -> UploadPictureCall {
        UploadPictureCall {
            call: self.transport.call(&crate::mixed_calls::UPLOAD_PICTURE),
            picture: picture.into(),
        }
    }
}
