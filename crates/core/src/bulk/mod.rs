//! Lists of any length. A bulk form splits its inputs into the fewest requests, sends them with bounded concurrency and
//! accounts for every input by its index, in a report. It relies on calls only through a function that sends one
//! request, so each form is a few facts and that function.
//!
//! [`Bulk`] is what a form returns; `.await` gives its [`Report`]. `docs/bulk.md` in the repository explains the whole.

mod builder;
mod cancel;
mod doubt;
mod firsts;
mod flights;
mod form;
mod hash;
mod inputs;
mod intake;
mod ledger;
mod lines;
mod outcome;
mod pack;
mod plan;
mod report;
mod reported;
mod run;
mod window;

pub use self::builder::{Bulk, Progress};
pub use self::form::Form;
pub use self::hash::InputHash;
pub use self::inputs::{Inputs, IntoInputs, stream};
pub use self::ledger::Sink;
pub use self::lines::{Lines, LinesError};
pub use self::outcome::{Counts, Entry, Outcome};
pub use self::plan::{Duplicate, Plan, PlannedPart, PlannedRequest};
pub use self::report::{Problem, Report};
pub use self::reported::ReportedError;
