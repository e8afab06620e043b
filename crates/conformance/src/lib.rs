//! Every operation of every vendor, sent over the wire with values that the description allows, and its answer read.
//!
//! The calls are generated; they go through the same clients that users have. The server may be any: an emulator by
//! default, or whatever answers at a given origin.

pub mod call;
pub mod calls;
pub mod list;
mod report;
mod run;
pub mod sample;
pub mod vendor;
pub mod vendors;

pub use report::{Form, Line, Outcome};
pub use run::{Servers, run};
