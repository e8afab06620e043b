//! The tests of descriptions, generation and the repository in one program: it is linked once, and its long tests run
//! beside each other. `cargo test -p xtask --test all spec::` runs one folder of them.

mod things;
#[path = "things/workspace.rs"]
mod workspace;

mod generate;
mod project;
mod refusals;
mod spec;
