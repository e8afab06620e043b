//! The upload, written by hand as every `multipart/form-data` is.

use bytes::Bytes;
use identity_facade_core::Call;

/// The most bytes that a picture may have.
pub const MAX_PICTURE_BYTES: usize = 16;

/// The call of [`Client::upload_picture`](crate::Client::upload_picture), `POST /calls/upload`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UploadPictureCall {
    call: Call,
}

identity_facade_core::call!(UploadPictureCall -> crate::shared::Named);

impl crate::Client {
    /// Uploads a picture.
    ///
    /// `POST /calls/upload`
    pub fn upload_picture(&self, picture: impl Into<Bytes>) -> UploadPictureCall {
        let mut call = self.transport.call(&crate::mixed_calls::UPLOAD_PICTURE);
        call.form(|form| form.file("file", "a.png", "image/png", picture, MAX_PICTURE_BYTES));
        UploadPictureCall { call }
    }
}
