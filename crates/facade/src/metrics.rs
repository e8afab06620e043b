//! A hook for metrics, called for every attempt, wait and call, by operation. The builders of the clients take it.

pub use identity_facade_core::{Attempted, Dropped, Finished, Metrics, Pause};
