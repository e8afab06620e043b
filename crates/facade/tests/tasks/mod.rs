//! Tasks of several calls.

#[cfg(all(feature = "clerk-tasks", feature = "genauth-tasks"))]
#[path = "../support/cut_request.rs"]
mod cut_request;
#[cfg(all(feature = "clerk-tasks", feature = "genauth-tasks"))]
#[path = "../support/worlds.rs"]
mod worlds;

mod effects;
mod options;
mod reviews;
