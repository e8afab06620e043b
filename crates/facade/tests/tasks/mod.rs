//! Tasks of several calls.

#[cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]
#[path = "../support/calls.rs"]
mod calls;
#[cfg(all(feature = "clerk-tasks", feature = "genauth-tasks"))]
#[path = "../support/cut_request.rs"]
mod cut_request;
#[cfg(all(feature = "clerk-tasks", feature = "genauth-tasks"))]
#[path = "../support/worlds.rs"]
mod worlds;

mod options;
mod reviews;
mod tasks;
