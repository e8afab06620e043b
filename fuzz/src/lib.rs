//! What strangers write and we read: answers, texts of callers, vendors' documents. Each target is a module with a
//! function `run` that takes any bytes and panics if a promise is broken; nothing else here asserts anything. cargo-fuzz
//! and `cargo test` go through the same function.

pub mod bearer;
#[cfg(test)]
mod bounded;
pub mod cookies;
pub mod envelope;
pub mod error_bodies;
mod errors;
pub mod identifiers;
mod input;
mod mutate;
pub mod retry_after;
pub mod signature;
pub mod spec_import;
pub mod stable;
pub mod tokens;
mod vendor;
pub mod webhooks;

use std::path::Path;
use std::{fs, io, thread};

/// Every target.
pub const TARGETS: [&Target; 10] = [
    &identifiers::TARGET,
    &envelope::TARGET,
    &error_bodies::TARGET,
    &retry_after::TARGET,
    &signature::TARGET,
    &spec_import::TARGET,
    &tokens::TARGET,
    &bearer::TARGET,
    &cookies::TARGET,
    &webhooks::TARGET,
];

/// Promises about one kind of input.
#[derive(Debug)]
pub struct Target {
    /// The name of the binary, of the module and of the folder of seeds.
    pub name: &'static str,
    /// Panics if a promise is broken.
    pub run: fn(&[u8]),
    /// What a mutation is likely to find something with.
    tokens: &'static [&'static str],
}

impl Target {
    /// The committed inputs, in the order of their names.
    pub fn seeds(&self) -> io::Result<Vec<Vec<u8>>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("seeds")
            .join(self.name);
        let mut files = fs::read_dir(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<Vec<_>>>()?;
        files.sort();
        files.iter().map(fs::read).collect()
    }

    /// Tries one input. If it breaks a promise, all of it is printed before the panic goes on.
    pub fn try_one(&self, input: &[u8]) {
        let _shown = ShownIfItFails(self.name, input);
        (self.run)(input);
    }

    /// Tries every seed, then so many mutations of seeds. The same number `seed` yields the same mutations.
    pub fn try_many(&self, runs: u32, seed: u64) -> io::Result<()> {
        let seeds = self.seeds()?;
        for input in &seeds {
            self.try_one(input);
        }
        let mut mutator = mutate::Mutator::new(seed, &seeds, self.tokens);
        for _ in 0..runs {
            self.try_one(&mutator.next());
        }
        Ok(())
    }
}

struct ShownIfItFails<'a>(&'static str, &'a [u8]);

impl Drop for ShownIfItFails<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            let Self(target, input) = self;
            eprintln!("`{target}` fails for b\"{}\"", input.escape_ascii());
        }
    }
}
