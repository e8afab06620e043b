//! The tests of calls, lists and tasks in one program: it is linked once, and its long tests run beside each other.
//! `cargo test -p identity-facade --all-features --test all tasks::` runs one folder of them.

#[path = "../../core/tests/support/mod.rs"]
mod support;
#[cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]
#[path = "support/vendors.rs"]
mod vendors;

mod calls;
mod golden;
mod lists;
mod resilience;
mod tasks;
