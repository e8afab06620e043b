//! An error as a report keeps it: what serializes without anything that was sent.

use std::fmt::{self, Write as _};

use serde::{Deserialize, Serialize};

use crate::error::{CarriedOut, Error, ErrorKind};
use crate::violation::{Invalid, Rule};

/// What a report keeps of an [`Error`]. `Display` prints the error's message, in our words: it never repeats an input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReportedError {
    /// What the caller can do about it. A kind that this version does not know is read as [`ErrorKind::Api`].
    #[serde(with = "labelled")]
    #[cfg_attr(
        feature = "schemars",
        schemars(schema_with = "labelled::schema::<ErrorKind>")
    )]
    pub kind: ErrorKind,
    /// The status of the answer, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The vendor's code of the first thing it reports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What to quote to the vendor's support.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Whether the request was carried out.
    #[serde(with = "labelled")]
    #[cfg_attr(
        feature = "schemars",
        schemars(schema_with = "labelled::schema::<CarriedOut>")
    )]
    pub carried_out: CarriedOut,
    /// The error in a sentence.
    pub message: String,
}

impl ReportedError {
    /// An error as it is reported. `together` is how many inputs its request held.
    pub(super) fn new(error: &Error, together: usize) -> Self {
        let mut message = error.to_string();
        if together > 1 {
            let _ = write!(message, "; the request held {together} inputs");
        }
        Self {
            kind: error.kind(),
            status: error.status().map(|status| status.as_u16()),
            code: error.code().map(str::to_owned),
            request_id: error.request_id().map(str::to_owned),
            carried_out: error.carried_out(),
            message,
        }
    }

    /// Nothing was sent for the input, because it breaks a rule.
    pub(super) fn invalid(invalid: Invalid) -> Self {
        Self::new(&Error::from(invalid), 1)
    }

    /// Nothing was sent for the input, because it breaks this rule.
    pub(super) fn rule(sentence: &'static str) -> Self {
        Self::invalid(Invalid::new("input", Rule::Other(sentence.into())))
    }

    /// The report that was read does not say what became of the input.
    pub(super) fn unreported() -> Self {
        let error = Error::new(ErrorKind::Interrupted);
        Self::new(&error.with_note("the report ends before this input"), 1)
    }

    /// Whether the input itself was refused, so that sending it again would fail again.
    pub(super) fn concerns_input(&self) -> bool {
        concerns_input(self.kind)
    }
}

impl fmt::Display for ReportedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Whether a request that failed so failed for what it holds, not for who asks, when, or how it travelled.
pub(super) const fn concerns_input(kind: ErrorKind) -> bool {
    match kind {
        ErrorKind::Validation
        | ErrorKind::BadRequest
        | ErrorKind::NotFound
        | ErrorKind::Conflict
        | ErrorKind::AlreadyExists
        | ErrorKind::Gone
        | ErrorKind::TooLarge
        | ErrorKind::Unprocessable
        | ErrorKind::Locked
        | ErrorKind::Api
        | ErrorKind::NotDone => true,
        ErrorKind::Configuration
        | ErrorKind::Unauthorized
        | ErrorKind::PaymentRequired
        | ErrorKind::Forbidden
        | ErrorKind::RateLimited
        | ErrorKind::Server
        | ErrorKind::Connect
        | ErrorKind::Timeout
        | ErrorKind::Interrupted
        | ErrorKind::Decode
        | ErrorKind::AnswerTooLarge => false,
    }
}

/// Labels instead of variants.
mod labelled {
    use std::fmt;

    use serde::{Deserialize, Deserializer, Serializer};

    use crate::error::{CarriedOut, ErrorKind};

    pub(super) trait Labelled: Copy + 'static {
        const ALL: &'static [Self];
        /// What a label means that this version does not know.
        const OTHER: Self;
        fn label(self) -> &'static str;
    }

    impl Labelled for ErrorKind {
        const ALL: &'static [Self] = Self::ALL;
        const OTHER: Self = Self::Api;
        fn label(self) -> &'static str {
            self.as_str()
        }
    }

    impl Labelled for CarriedOut {
        const ALL: &'static [Self] = Self::ALL;
        const OTHER: Self = Self::Unknown;
        fn label(self) -> &'static str {
            self.as_str()
        }
    }

    pub(super) fn serialize<T: fmt::Display, S: Serializer>(
        value: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    /// A string: a label that this version does not know is read, too.
    #[cfg(feature = "schemars")]
    pub(super) fn schema<T: Labelled>(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let known: Vec<_> = T::ALL.iter().map(|value| value.label()).collect();
        schemars::json_schema!({ "type": "string", "examples": known })
    }

    pub(super) fn deserialize<'de, T: Labelled, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        let label = String::deserialize(deserializer)?;
        let mut known = T::ALL.iter().copied();
        Ok(known
            .find(|value| value.label() == label)
            .unwrap_or(T::OTHER))
    }
}
