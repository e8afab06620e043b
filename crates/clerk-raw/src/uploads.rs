//! The three operations that upload an image, written by hand: progenitor has no `multipart/form-data`.
//!
//! They go through the same transport as everything else, so they are authenticated, judged and bounded alike.
//! An image is a JPEG, PNG, GIF or WebP of 1 byte to 10 MiB.

use bytes::Bytes;
use identity_facade_core::{Call, CallOptions, Error, Invalid, Multipart, Reply, Rule};

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
    ///
    /// ```
    /// use clerk_raw::uploads::Image;
    ///
    /// let logo = Image::new("logo.png", "image/png", vec![0x89, b'P', b'N', b'G'])?;
    /// let refused = Image::new("logo.svg", "image/svg+xml", "<svg/>").unwrap_err();
    /// assert_eq!(refused.violations()[0].field, "file");
    /// # Ok::<(), identity_facade_core::Invalid>(())
    /// ```
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

    fn form(self) -> Multipart {
        Multipart::new().file(
            "file",
            &self.file_name,
            self.media_type,
            self.content,
            MAX_IMAGE_BYTES,
        )
    }
}

/// `POST /users/{user_id}/profile_image`, made by [`set_user_profile_image`](crate::Client::set_user_profile_image).
#[cfg(feature = "users")]
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SetUserProfileImageCall {
    call: Call,
    image: Image,
}

#[cfg(feature = "users")]
impl SetUserProfileImageCall {
    /// Path segment `user_id`: string. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(mut self) -> Result<Reply<crate::users::User>, Error> {
        self.call.multipart(self.image.form());
        self.call.send().await
    }
}

#[cfg(feature = "users")]
impl crate::Client {
    /// `POST /users/{user_id}/profile_image`
    ///
    /// Sets the image of a user. Required: `user_id`. Success is 200 with the user.
    pub fn set_user_profile_image(&self, image: Image) -> SetUserProfileImageCall {
        SetUserProfileImageCall {
            call: self.transport.call(&crate::users::SET_USER_PROFILE_IMAGE),
            image,
        }
    }
}

/// An upload of a logo, which may name the user who uploads it.
macro_rules! logo {
    ($feature:literal, $call:ident, $method:ident, $operation:path, $answer:path, $id:ident: $id_type:ident, $path:literal) => {
        #[doc = concat!("`PUT ", $path, "`, made by [`", stringify!($method), "`](crate::Client::", stringify!($method), ").")]
        #[cfg(feature = $feature)]
        #[derive(Debug)]
        #[must_use = "nothing is sent before `send`"]
        pub struct $call {
            call: Call,
            image: Image,
            uploader_user_id: Option<String>,
        }

        #[cfg(feature = $feature)]
        impl $call {
            #[doc = concat!("Path segment `", stringify!($id), "`: string. Required.")]
            pub fn $id(mut self, value: impl TryInto<crate::ids::$id_type, Error: Into<Invalid>>) -> Self {
                self.call.path(stringify!($id), value.try_into());
                self
            }

            /// `uploader_user_id`: the user on whose behalf the logo is set.
            pub fn uploader_user_id(mut self, value: impl Into<String>) -> Self {
                self.uploader_user_id = Some(value.into());
                self
            }

            /// Other retries and timeouts than the client's, for this call alone.
            pub fn options(mut self, options: CallOptions) -> Self {
                self.call.options(options);
                self
            }

            /// Checks everything that was set, then sends it.
            pub async fn send(mut self) -> Result<Reply<$answer>, Error> {
                let mut form = self.image.form();
                if let Some(user) = self.uploader_user_id {
                    form = form.text("uploader_user_id", user);
                }
                self.call.multipart(form);
                self.call.send().await
            }
        }

        #[cfg(feature = $feature)]
        impl crate::Client {
            #[doc = concat!("`PUT ", $path, "`\n\nSets a logo. Required: `", stringify!($id), "`. Success is 200.")]
            pub fn $method(&self, image: Image) -> $call {
                $call { call: self.transport.call(&$operation), image, uploader_user_id: None }
            }
        }
    };
}

logo!(
    "organizations", UploadOrganizationLogoCall, upload_organization_logo, crate::organizations::UPLOAD_ORGANIZATION_LOGO,
    crate::organizations::OrganizationWithLogo, organization_id: OrganizationId, "/organizations/{organization_id}/logo"
);
logo!(
    "oauth-applications", UploadOAuthApplicationLogoCall, upload_oauth_application_logo,
    crate::oauth_applications::UPLOAD_OAUTH_APPLICATION_LOGO, crate::oauth_applications::OAuthApplication,
    oauth_application_id: OauthApplicationId, "/oauth_applications/{oauth_application_id}/logo"
);
