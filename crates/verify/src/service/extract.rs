//! Extractors: a handler names the kind of caller that it serves.

use axum_core::body::Body;
use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
use axum_core::response::{IntoResponse, Response};
use http::request::Parts;

use super::auth::{Unprotected, caller};
use super::refusal::{forbidden, refused, unprotected};
use crate::clerk::{ApiKey, Auth, M2mToken, OAuthToken, SessionToken};
use crate::error::{Error, Reason};
use crate::forbidden::Forbidden;
use crate::genauth::{AccessToken, MachineToken};

/// Why a handler does not get its caller: no token (401), a caller of another kind (403), or a route without an
/// [`AuthLayer`](crate::AuthLayer) around it (500).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AuthRejection {
    /// The handler needs a caller, and the layer lets requests without a token pass.
    Refused(Error),
    /// The caller's token is of another kind.
    Forbidden(Forbidden),
    /// No [`AuthLayer`](crate::AuthLayer) is around the route.
    Unprotected,
}

impl IntoResponse for AuthRejection {
    fn into_response(self) -> Response {
        match self {
            Self::Refused(error) => error.into_response(),
            Self::Forbidden(forbidden) => forbidden.into_response(),
            Self::Unprotected => unprotected(),
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        refused::<Body>(&self)
    }
}

impl IntoResponse for Forbidden {
    fn into_response(self) -> Response {
        forbidden::<Body>(&self)
    }
}

/// A token that a handler can name: what it is of the caller that the layer verified.
trait Extracted: Sized {
    type Caller: Clone + Send + Sync + 'static;

    fn of(caller: &Self::Caller) -> Option<Self>;
}

/// `None` only if there was no token. One of another kind is refused.
fn extract<T: Extracted>(parts: &Parts) -> Result<Option<T>, AuthRejection> {
    match caller::<T::Caller>(&parts.extensions) {
        Ok(Some(caller)) => match T::of(caller) {
            Some(token) => Ok(Some(token)),
            None => Err(AuthRejection::Forbidden(Forbidden::new())),
        },
        Ok(None) => Ok(None),
        Err(Unprotected) => Err(AuthRejection::Unprotected),
    }
}

macro_rules! extractors {
    ($($caller:ident => $token:ident: $of:expr;)*) => {$(
        impl Extracted for $token {
            type Caller = $caller;

            fn of(caller: &$caller) -> Option<Self> {
                let of: fn(&$caller) -> Option<&Self> = $of;
                of(caller).cloned()
            }
        }

        impl<S: Send + Sync> FromRequestParts<S> for $token {
            type Rejection = AuthRejection;

            async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AuthRejection> {
                let missing = || AuthRejection::Refused(Reason::TokenMissing.into());
                extract(parts)?.ok_or_else(missing)
            }
        }

        impl<S: Send + Sync> OptionalFromRequestParts<S> for $token {
            type Rejection = AuthRejection;

            async fn from_request_parts(
                parts: &mut Parts,
                _: &S,
            ) -> Result<Option<Self>, AuthRejection> {
                extract(parts)
            }
        }
    )*};
}

extractors! {
    Auth => Auth: |caller| Some(caller);
    Auth => SessionToken: |auth| if let Auth::Session(it) = auth { Some(it) } else { None };
    Auth => M2mToken: |auth| if let Auth::M2m(it) = auth { Some(it) } else { None };
    Auth => OAuthToken: |auth| if let Auth::OAuth(it) = auth { Some(it) } else { None };
    Auth => ApiKey: |auth| if let Auth::ApiKey(it) = auth { Some(it) } else { None };
    AccessToken => AccessToken: |caller| Some(caller);
    MachineToken => MachineToken: |caller| Some(caller);
}
