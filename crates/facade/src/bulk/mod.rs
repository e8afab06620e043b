//! Lists of any length. A method that ends in `_all` takes any number of inputs, sends the fewest requests for them and
//! gives a [`Report`] of what became of each input.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = identity_emulator::Emulator::in_memory()?;
//! # let (id, secret) = emulator.genauth_key();
//! use identity_facade::bulk::Report;
//! use identity_facade::genauth::{ManagementClient, SubjectId};
//!
//! let genauth = ManagementClient::builder(id, secret).exchange(emulator.connection()).build()?;
//! let users = (0..2_345).map(|n| SubjectId::user(format!("user-{n}")));
//! let report = genauth.revoke_application_access_all("app", users.clone()).concurrency(8).await;
//! for failed in report.failed() {
//!     println!("{}: {}", failed.index, failed.error);
//! }
//! assert_eq!((report.counts().done, report.requests()), (2_345, 5)); // 500 in a request
//!
//! // Later: goes on where the run ended, with the same inputs.
//! let report: Report = serde_json::from_str(&serde_json::to_string(&report)?)?;
//! let report = genauth.revoke_application_access_all("app", users).resume(&report).await;
//! assert!(report.is_complete() && report.requests() == 0);
//! # Ok(())
//! # }
//! ```
//!
//! [`Bulk`] says what happens to duplicates, to refused requests and to a run that is cut off. `each` of the clients
//! does the same with one call, or several, for each input. `docs/bulk.md` in the repository has the format of reports
//! and the list of forms.

#[cfg(any(feature = "clerk-client", feature = "genauth-client"))]
#[allow(dead_code, unused_imports, unused_macros)] // a client without any group
mod form;

#[cfg(any(feature = "clerk-client", feature = "genauth-client"))]
#[allow(unused_imports)]
pub(crate) use form::{bulk, each, shared};
pub use identity_facade_core::bulk::{
    Bulk, Counts, Duplicate, Entry, Form, InputHash, Inputs, IntoInputs, Lines, LinesError,
    Outcome, Plan, PlannedPart, PlannedRequest, Problem, Progress, Report, ReportedError, Sink,
    stream,
};
