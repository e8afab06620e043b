//! The three operations that upload an image: their methods are written by hand, and so are their calls.

use clerk_raw::Client;
use clerk_raw::oauth_applications::UPLOAD_OAUTH_APPLICATION_LOGO;
use clerk_raw::organizations::UPLOAD_ORGANIZATION_LOGO;
use clerk_raw::uploads::Image;
use clerk_raw::users::SET_USER_PROFILE_IMAGE;
use identity_facade_core::Invalid;

use crate::call::{Call, seen};
use crate::sample::text;

/// A table like the generated ones.
pub static CALLS: &[Call<Client>] = &[
    Call {
        operation: &SET_USER_PROFILE_IMAGE,
        lean: |client| {
            seen(async move {
                client
                    .set_user_profile_image(text(0, 0), image())
                    .reply()
                    .await
            })
        },
        full: |client| {
            seen(async move {
                client
                    .set_user_profile_image(text(0, 0), image())
                    .reply()
                    .await
            })
        },
    },
    Call {
        operation: &UPLOAD_ORGANIZATION_LOGO,
        lean: |client| {
            seen(async move {
                client
                    .upload_organization_logo(text(0, 0), image())
                    .reply()
                    .await
            })
        },
        full: |client| {
            seen(async move {
                let call = client.upload_organization_logo(text(0, 0), image());
                call.uploader_user_id(text(0, 0)).reply().await
            })
        },
    },
    Call {
        operation: &UPLOAD_OAUTH_APPLICATION_LOGO,
        lean: |client| {
            seen(async move {
                client
                    .upload_oauth_application_logo(text(0, 0), image())
                    .reply()
                    .await
            })
        },
        full: |client| {
            seen(async move {
                let call = client.upload_oauth_application_logo(text(0, 0), image());
                call.uploader_user_id(text(0, 0)).reply().await
            })
        },
    },
];

fn image() -> Result<Image, Invalid> {
    Image::new("image.png", "image/png", &b"\x89PNG\r\n\x1a\n"[..])
}
