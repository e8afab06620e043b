//! The three operations that upload an image, written by hand: progenitor has no `multipart/form-data`.
//!
//! They go through the same transport as everything else, so they are authenticated, judged and bounded alike.
//! An image is a JPEG, PNG, GIF or WebP of 1 byte to 10 MiB.

use bytes::Bytes;
use identity_facade_core::{__own_input, Call, IntoInput, Invalid, Multipart, Rule};

/// The most bytes that an image may have.
pub const MAX_IMAGE_BYTES: usize = 10 * 1024 * 1024;

/// Media types of the images that the vendor takes.
pub const IMAGE_TYPES: &[&str] = &["image/jpeg", "image/png", "image/gif", "image/webp"];

/// An image that may be uploaded.
#[derive(Clone, Debug)]
pub struct Image {
    file_name: String,
    media_type: &'static str,
    content: Bytes,
}

impl Image {
    /// Checks size and media type; the content itself is not looked at.
    pub fn new(
        file_name: impl Into<String>,
        media_type: &str,
        content: impl Into<Bytes>,
    ) -> Result<Self, Invalid> {
        let content = content.into();
        let refuse = |rule| Err(Invalid::of(rule).at("file"));
        let Some(media_type) = IMAGE_TYPES.iter().find(|known| **known == media_type) else {
            return refuse(Rule::NotListed(IMAGE_TYPES));
        };
        if content.is_empty() {
            return refuse(Rule::Blank);
        }
        if content.len() > MAX_IMAGE_BYTES {
            return refuse(Rule::TooManyBytes {
                max: MAX_IMAGE_BYTES,
                got: content.len(),
            });
        }
        Ok(Self {
            file_name: file_name.into(),
            media_type,
            content,
        })
    }

    fn file(self, form: Multipart) -> Multipart {
        form.file(
            "file",
            &self.file_name,
            self.media_type,
            self.content,
            MAX_IMAGE_BYTES,
        )
    }
}

__own_input!(Image);

/// The call of an upload: its path and its image are arguments.
macro_rules! upload {
    ($feature:literal, $call:ident -> $answer:path, $method:ident, $operation:path, $id:ident: $id_type:ident, $path:literal, $does:literal, $idempotent:literal) => {
        #[doc = concat!(" The call of [`Client::", stringify!($method), "`](crate::Client::", stringify!($method), "), `", $path, "`; `.await` sends it.")]
        #[cfg(feature = $feature)]
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `.await`"]
        pub struct $call {
            call: Call,
        }

        #[cfg(feature = $feature)]
        const _: () = {
            identity_facade_core::call!($call -> $answer);
        };

        #[cfg(feature = $feature)]
        impl crate::Client {
            #[doc = concat!(" ", $does, "\n\n `", $path, "`\n\n * Required: `", stringify!($id), "`, the image.\n * ", $idempotent)]
            pub fn $method(
                &self,
                $id: impl IntoInput<crate::ids::$id_type>,
                image: impl IntoInput<Image>,
            ) -> $call {
                let mut call = self.transport.call(&$operation);
                call.path(stringify!($id), $id.into_input());
                match image.into_input() {
                    Ok(image) => call.form(|form| image.file(form)),
                    Err(invalid) => call.refuse("file", invalid),
                }
                $call { call }
            }
        }
    };
}

upload!(
    "users", SetUserProfileImageCall -> crate::users::User, set_user_profile_image, crate::users::SET_USER_PROFILE_IMAGE,
    user_id: UserId, "POST /users/{user_id}/profile_image",
    "Uploads the profile image of a user (image up to 10 MB) over any earlier one.",
    "Not idempotent: not retried when a request may have been carried out."
);
upload!(
    "organizations", UploadOrganizationLogoCall -> crate::organizations::OrganizationWithLogo, upload_organization_logo,
    crate::organizations::UPLOAD_ORGANIZATION_LOGO, organization_id: OrganizationId,
    "PUT /organizations/{organization_id}/logo",
    "Uploads the logo of an organization (image up to 10 MB) over any earlier one.",
    "Idempotent: retried also when a request may have been carried out."
);
upload!(
    "oauth-applications", UploadOAuthApplicationLogoCall -> crate::oauth_applications::OAuthApplication,
    upload_oauth_application_logo, crate::oauth_applications::UPLOAD_OAUTH_APPLICATION_LOGO,
    oauth_application_id: OauthApplicationId, "PUT /oauth_applications/{oauth_application_id}/logo",
    "Uploads the logo of an OAuth application (image up to 10 MB) over any earlier one.",
    "Idempotent: retried also when a request may have been carried out."
);

/// Logos can name the user who uploads them.
macro_rules! uploader {
    ($($feature:literal: $call:ident),*) => {$(
        #[cfg(feature = $feature)]
        impl $call {
            /// `uploader_user_id`: string. The user on whose behalf the logo is set.
            pub fn uploader_user_id(mut self, value: impl IntoInput<String>) -> Self {
                match value.into_input() {
                    Ok(user) => self.call.form(|form| form.text("uploader_user_id", user)),
                    Err(invalid) => self.call.refuse("uploader_user_id", invalid),
                }
                self
            }
        }
    )*};
}

uploader!("organizations": UploadOrganizationLogoCall, "oauth-applications": UploadOAuthApplicationLogoCall);
