//! Commands that work on the descriptions in `openapi/`: import a vendor's document, compare two, check, count.

pub mod allowlist;
pub mod coverage;
pub mod diff;
pub mod document;
pub mod downgrade;
pub mod events;
pub mod import;
pub mod lint;
pub mod lock;
pub mod parts;
pub mod refuse;
pub mod schemas;
mod size;
pub mod stats;
pub mod summaries;
mod yaml;
