//! The generated tables.

pub mod clerk;
pub mod genauth;
