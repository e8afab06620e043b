//! What calls do when something goes wrong, and how rate limits are kept before anything does.

mod fault_matrix;
mod fault_sequences;
mod governor;
mod governor_buckets;
mod governor_emulator;
mod retry;
