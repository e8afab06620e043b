//! What the binary of a target does without a fuzzer: it tries the files that it is given, as cargo-fuzz leaves them in
//! `fuzz/artifacts`, or else every seed and as many mutations as one likes.

use std::path::PathBuf;
use std::{fs, io};

use clap::Parser;

use crate::Target;

#[derive(Parser)]
#[command(about = "Tries inputs on stable; `cargo +nightly fuzz run` searches for new ones")]
struct Arguments {
    /// How many mutations of the seeds to try
    #[arg(long, default_value_t = 10_000)]
    runs: u32,
    /// What the mutations are drawn from
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Inputs to try instead
    files: Vec<PathBuf>,
}

/// Runs `target` as the command line says.
pub fn main(target: &Target) -> io::Result<()> {
    let Arguments { runs, seed, files } = Arguments::parse();
    if files.is_empty() {
        return target.try_many(runs, seed);
    }
    for file in files {
        target.try_one(&fs::read(file)?);
    }
    Ok(())
}
