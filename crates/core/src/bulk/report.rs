//! The report of a bulk run: every input once, by its index.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::hash::InputHash;
use super::outcome::{Counts, Entry, Outcome};
use super::reported::ReportedError;

/// The format that this version writes and reads.
pub(super) const VERSION: u32 = 1;

/// What became of every input of a bulk run, by its index. It holds hashes of the inputs, never the inputs or anything
/// secret, and is written and read as JSON: `serde_json::to_string(&report)`.
///
/// ```
/// use identity_facade_core::bulk::Report;
///
/// let json = r#"{
///     "version": 1, "operation": "UsersBan", "idempotent": true, "requests": 2, "ended": true,
///     "entries": [
///         { "index": 0, "hash": "3f0e3c7c0c9a4d0c9d8b2f3a1e5d7c90", "state": "done" },
///         { "index": 1, "hash": "a94a8fe5ccb19ba61c4c0873d391e987", "state": "failed", "error": {
///             "kind": "not_found", "status": 404, "carried_out": "no", "message": "UsersBan: not found (status 404)" } }
///     ]
/// }"#;
/// let report: Report = serde_json::from_str(json)?;
/// assert_eq!(report.done().count(), 1);
/// for failed in report.failed() {
///     assert_eq!(failed.index, 1);
///     println!("{}: {}", failed.index, failed.error);
/// }
/// assert!(!report.is_complete() && !report.needs_resume());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "failures are in the report"]
pub struct Report {
    operation: String,
    idempotent: bool,
    requests: u64,
    /// Whether the inputs were read to their end.
    ended: bool,
    /// By index, without gaps.
    entries: Vec<Entry>,
}

/// An input that is not done, and why.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Problem<'a> {
    /// Index of the input.
    pub index: usize,
    /// Why it is not done.
    pub error: &'a ReportedError,
}

impl Report {
    pub(super) fn new(
        operation: String,
        idempotent: bool,
        requests: u64,
        ended: bool,
        entries: Vec<Entry>,
    ) -> Self {
        Self {
            operation,
            idempotent,
            requests,
            ended,
            entries,
        }
    }

    /// The vendor's name of the operation.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// How many requests were sent, retries not counted.
    pub const fn requests(&self) -> u64 {
        self.requests
    }

    /// Every input that was read, by index.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Inputs that are done.
    pub fn done(&self) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(|entry| entry.outcome == Outcome::Done)
    }

    /// Inputs that failed.
    pub fn failed(&self) -> impl Iterator<Item = Problem<'_>> {
        self.entries
            .iter()
            .filter_map(|entry| match &entry.outcome {
                Outcome::Failed(error) => Some(Problem {
                    index: entry.index,
                    error,
                }),
                _ => None,
            })
    }

    /// Inputs that were sent and have no answer that tells.
    pub fn unknown(&self) -> impl Iterator<Item = Problem<'_>> {
        self.entries
            .iter()
            .filter_map(|entry| match &entry.outcome {
                Outcome::Unknown(error) => Some(Problem {
                    index: entry.index,
                    error,
                }),
                _ => None,
            })
    }

    /// Inputs for which nothing was sent.
    pub fn not_attempted(&self) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(|entry| entry.outcome == Outcome::NotAttempted)
    }

    /// How many inputs became what.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for entry in &self.entries {
            counts.count(&entry.outcome);
        }
        counts
    }

    /// Whether every input was read and is done.
    pub fn is_complete(&self) -> bool {
        self.ended && self.done().count() == self.entries.len()
    }

    /// Whether a resumed run would send something: inputs that were not attempted, that failed for another reason than
    /// themselves (no connection, wrong credentials, rate limit), or that are unknown and can be sent again.
    pub fn needs_resume(&self) -> bool {
        let mut entries = self.entries.iter();
        !self.ended || entries.any(|entry| entry.outcome.is_open(self.idempotent))
    }

    /// What became of this input before, for a run that resumes this report.
    pub(super) fn before(&self, index: usize, hash: InputHash) -> Outcome {
        match self.entries.get(index) {
            // A place that the report leaves out.
            Some(Entry {
                hash: None,
                outcome: Outcome::Unknown(error),
                ..
            }) => Outcome::Unknown(error.clone()),
            Some(entry) if entry.hash == Some(hash) => entry.outcome.clone(),
            Some(_) => {
                let sentence = "is not the input that the resumed report has at this index";
                Outcome::Failed(ReportedError::rule(sentence).into())
            }
            None if self.ended => Outcome::NotAttempted,
            None => Outcome::Unknown(ReportedError::unreported().into()),
        }
    }
}

/// A report as JSON has it.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Wire<S, E> {
    #[cfg_attr(feature = "schemars", schemars(extend("const" = VERSION)))]
    version: u32,
    operation: S,
    idempotent: bool,
    requests: u64,
    ended: bool,
    entries: E,
}

#[cfg(feature = "schemars")]
crate::schema::described::schema_as!(Report, Wire<String, Vec<Entry>>);

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let wire = Wire {
            version: VERSION,
            operation: &self.operation,
            idempotent: self.idempotent,
            requests: self.requests,
            ended: self.ended,
            entries: &self.entries,
        };
        wire.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Report {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = Wire::<String, Vec<Entry>>::deserialize(deserializer)?;
        if wire.version != VERSION {
            return Err(D::Error::custom("a report of another version"));
        }
        let mut indexes = wire.entries.iter().map(|entry| entry.index).enumerate();
        if indexes.any(|(place, index)| place != index) {
            return Err(D::Error::custom("the indexes of a report count from 0"));
        }
        Ok(Self::new(
            wire.operation,
            wire.idempotent,
            wire.requests,
            wire.ended,
            wire.entries,
        ))
    }
}
