// Written by `cargo xtask generate` from the registry. Not edited by hand.

//! The generated tables, a module for each API.
pub mod clerk;
pub mod genauth;
