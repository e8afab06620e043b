//! Why a token was not accepted. Names are for logs; the answer to the client is one of two.

use std::fmt;
use std::time::Duration;

/// A token that was not accepted, or could not be judged now.
///
/// [`Error::reason`] is for logs and metrics. `Display` is one of two fixed texts, so that a client learns nothing about
/// how it failed. With the feature `axum` it is a response: 401 or 503 with its headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    reason: Reason,
    retry_after: Option<Duration>,
}

impl Error {
    pub(crate) const fn unavailable(reason: Reason, retry_after: Duration) -> Self {
        Self {
            reason,
            retry_after: Some(retry_after),
        }
    }

    /// Why, by name.
    pub const fn reason(&self) -> Reason {
        self.reason
    }

    /// Whether the token could not be judged: the fault is not the caller's. The answer is 503, never 401.
    pub const fn is_unavailable(&self) -> bool {
        self.reason.is_unavailable()
    }

    /// The status to answer with: 503 if [`Error::is_unavailable`], otherwise 401.
    pub const fn status(&self) -> u16 {
        if self.is_unavailable() { 503 } else { 401 }
    }

    /// When to try again, if the keys or the vendor's answer are not to be had: the value of `Retry-After`.
    pub const fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }
}

impl From<Reason> for Error {
    fn from(reason: Reason) -> Self {
        Self {
            reason,
            retry_after: None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_unavailable() {
            "the credentials cannot be checked now"
        } else {
            "the credentials are not accepted"
        })
    }
}

impl std::error::Error for Error {}

macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// Why a token was not accepted. Names are those of Clerk's JavaScript SDK where it has one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Reason {
            $($(#[$doc])* $variant,)*
        }

        impl Reason {
            /// The name, such as `token-expired`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

reasons! {
    /// There is no token in the request.
    TokenMissing = "token-missing",
    /// Not a token: its form is wrong, or it needs an extension that is not understood. Also an opaque token, if nobody is
    /// asked about them.
    TokenInvalid = "token-invalid",
    /// Signed with an algorithm that is not accepted, or not the key's.
    InvalidAlgorithm = "token-invalid-algorithm",
    /// The signature does not fit. No claim was judged.
    InvalidSignature = "token-invalid-signature",
    /// A token of another kind than the one that was asked for.
    TypeMismatch = "token-type-mismatch",
    /// For another audience, or not for this machine.
    InvalidAudience = "token-invalid-audience",
    /// Made for another origin than the authorized ones, or it names none.
    InvalidAuthorizedParties = "token-invalid-authorized-parties",
    /// Of another issuer.
    InvalidIssuer = "token-invalid-issuer",
    /// Expired.
    Expired = "token-expired",
    /// Not valid yet.
    NotActiveYet = "token-not-active-yet",
    /// Issued in the future.
    IssuedInTheFuture = "token-iat-in-the-future",
    /// A required claim is missing, or one that is judged cannot be read.
    VerificationFailed = "token-verification-failed",
    /// Revoked.
    Revoked = "token-revoked",
    /// An id token that answers another request.
    NonceMismatch = "nonce-mismatch",
    /// A session with open tasks, which counts as signed out.
    SessionPending = "session-pending",
    /// The token names no key, or one that its issuer does not have.
    KeyMismatch = "jwk-kid-mismatch",
    /// Unavailable: no keys are held, and none were to be loaded.
    KeysMissing = "jwk-local-missing",
    /// Unavailable: the keys could not be loaded.
    KeysNotLoaded = "jwk-remote-failed-to-load",
    /// Unavailable: what was loaded is no set of keys, or has no usable one.
    KeysInvalid = "jwk-remote-invalid",
    /// Unavailable: the vendor refused the credentials of this service.
    SecretKeyInvalid = "secret-key-invalid",
    /// Unavailable: the vendor did not answer, or not as described.
    Unavailable = "unavailable",
}

impl Reason {
    /// Whether it says that the token could not be judged.
    pub const fn is_unavailable(self) -> bool {
        matches!(
            self,
            Self::KeysMissing
                | Self::KeysNotLoaded
                | Self::KeysInvalid
                | Self::SecretKeyInvalid
                | Self::Unavailable
        )
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
