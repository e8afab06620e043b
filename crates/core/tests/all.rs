//! The tests of calls, answers, lists and faults in one program: it is linked once, and its long tests run beside each
//! other. `cargo test -p identity-facade-core --test all resilience::` runs one folder of them.

#[path = "support/declared.rs"]
mod declared;
#[path = "support/faulty.rs"]
mod faulty;
#[path = "support/many.rs"]
mod many;
mod support;

mod answers;
mod calls;
#[cfg(feature = "reqwest-builder")]
mod hostile;
mod lists;
mod resilience;
