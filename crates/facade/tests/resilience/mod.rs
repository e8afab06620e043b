//! What calls do when something goes wrong, and how rate limits are kept before anything does.

#[cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]
#[path = "../support/calls.rs"]
mod calls;
#[path = "../../../core/tests/support/mod.rs"]
mod support;

mod fault_matrix;
mod fault_sequences;
mod governor;
mod governor_buckets;
mod governor_emulator;
mod retry;
