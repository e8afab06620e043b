// Written by `cargo xtask generate` from the registry. Not edited by hand.

//! The vendors that the program knows, in the order of the registry. Each has a handwritten file in `vendors/`.
use crate::vendor::Vendor;

pub mod clerk;
pub mod genauth;
/// Every vendor.
pub static ALL: &[&dyn Vendor] = &[&clerk::Clerk, &genauth::Genauth];
