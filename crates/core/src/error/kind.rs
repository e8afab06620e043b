//! The kinds of failures, by what the caller can do about them. Each has a label for metrics.

use http::StatusCode;

use super::label::labels;

/// What went wrong, by what the caller can do about it.
///
/// [`as_str`](Self::as_str) and `Display` give a label for metrics and logs. Later versions add kinds, so a `match` has
/// an arm for the others:
///
/// ```
/// use identity_facade_core::ErrorKind;
///
/// fn exit_code(kind: ErrorKind) -> u8 {
///     match kind {
///         ErrorKind::Validation | ErrorKind::Configuration => 64,
///         ErrorKind::AlreadyExists => 0,
///         _ => 1,
///     }
/// }
/// assert_eq!(exit_code(ErrorKind::NotFound), 1);
/// assert_eq!(ErrorKind::NotFound.to_string(), "not_found");
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorKind {
    /// An input breaks a documented rule; nothing was sent. See [`Error::violations`](crate::Error::violations).
    Validation,
    /// The client itself is set up wrongly.
    Configuration,
    /// The vendor cannot make sense of the request (400).
    BadRequest,
    /// The credentials are missing, wrong or expired (401).
    Unauthorized,
    /// The plan does not include this (402).
    PaymentRequired,
    /// The credentials do not allow this (403).
    Forbidden,
    /// There is no such thing (404).
    NotFound,
    /// The state does not allow this now (409).
    Conflict,
    /// What was to be created or added is there already, or somebody else has a value that must be unique; whatever the
    /// status. Only where the vendor's code says so: GenAuth often says no more than 409, which is `Conflict`.
    AlreadyExists,
    /// The thing is gone for good (410).
    Gone,
    /// The vendor finds the request too large (413).
    TooLarge,
    /// The vendor refuses the input (422).
    Unprocessable,
    /// The thing is locked (423).
    Locked,
    /// Too many requests (429). See [`Error::retry_after`](crate::Error::retry_after).
    RateLimited,
    /// The vendor failed (5xx).
    Server,
    /// Any other refusal by the vendor.
    Api,
    /// The vendor answers that it did not do what it was asked (`success` or `deleted` is `false`).
    NotDone,
    /// The request was never taken on: no connection, no trust in the certificate, or the service refused the stream.
    Connect,
    /// No answer in time; the request may have been carried out.
    Timeout,
    /// The connection broke; the request may have been carried out.
    Interrupted,
    /// The answer arrived but cannot be read; the request was carried out.
    Decode,
    /// The answer is longer than the client's limit and was not read on; the request was carried out.
    AnswerTooLarge,
}

impl ErrorKind {
    /// The kind that a status code alone tells.
    pub const fn from_status(status: StatusCode) -> Self {
        match status.as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized,
            402 => Self::PaymentRequired,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            408 => Self::Timeout,
            409 => Self::Conflict,
            410 => Self::Gone,
            413 => Self::TooLarge,
            422 => Self::Unprocessable,
            423 => Self::Locked,
            429 => Self::RateLimited,
            500..=599 => Self::Server,
            _ => Self::Api,
        }
    }

    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Validation => "refused before sending",
            Self::Configuration => "the client is set up wrongly",
            Self::BadRequest => "the request was not understood",
            Self::Unauthorized => "the credentials were not accepted",
            Self::PaymentRequired => "the plan does not include this",
            Self::Forbidden => "the credentials do not allow this",
            Self::NotFound => "not found",
            Self::Conflict => "in conflict with the present state",
            Self::AlreadyExists => "already exists",
            Self::Gone => "gone",
            Self::TooLarge => "the request is too large",
            Self::Unprocessable => "the input was refused",
            Self::Locked => "locked",
            Self::RateLimited => "too many requests",
            Self::Server => "the service failed",
            Self::Api => "the service refused",
            Self::NotDone => "the service says that it was not done",
            Self::Connect => "could not connect",
            Self::Timeout => "no answer in time",
            Self::Interrupted => "the connection broke",
            Self::Decode => "the answer could not be read",
            Self::AnswerTooLarge => "the answer is too large",
        }
    }
}

labels!(ErrorKind {
    Validation: "validation",
    Configuration: "configuration",
    BadRequest: "bad_request",
    Unauthorized: "unauthorized",
    PaymentRequired: "payment_required",
    Forbidden: "forbidden",
    NotFound: "not_found",
    Conflict: "conflict",
    AlreadyExists: "already_exists",
    Gone: "gone",
    TooLarge: "too_large",
    Unprocessable: "unprocessable",
    Locked: "locked",
    RateLimited: "rate_limited",
    Server: "server",
    Api: "api",
    NotDone: "not_done",
    Connect: "connect",
    Timeout: "timeout",
    Interrupted: "interrupted",
    Decode: "decode",
    AnswerTooLarge: "answer_too_large",
});
