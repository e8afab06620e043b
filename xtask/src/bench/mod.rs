//! `cargo xtask bench`: the numbers in `docs/performance.md`. The programs that are measured are in `bench/`, a workspace of
//! its own. Every row has a peer that was measured in the same run; what is compared is counted (instructions,
//! allocations, bytes), or processor time where nothing can be counted.

mod bounds;
mod build;
mod calls;
mod growth;
mod page;
mod program;
mod server;
mod size;
mod valgrind;

use crate::Result;

/// What can be measured by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Instructions and allocations of one call, and of one page of a list.
    Calls,
    /// Instructions and memory of bulk runs, as they grow.
    Growth,
    /// Bytes of a program.
    Size,
    /// Processor time of a build.
    Build,
}

/// Measures and writes the tables into `docs/performance.md`: of one part, or of all of them.
pub fn run(part: Option<Part>) -> Result<()> {
    for measured in [Part::Calls, Part::Growth, Part::Size, Part::Build] {
        if part.is_some_and(|part| part != measured) {
            continue;
        }
        let (name, table) = match measured {
            Part::Calls => ("calls", calls::measure()?.table()),
            Part::Growth => ("growth", growth::measure()?.table()),
            Part::Size => ("size", size::measure()?.table()),
            Part::Build => ("build", build::measure()?.table()),
        };
        println!("{table}");
        page::write(name, &table)?;
    }
    Ok(())
}

/// Measures what does not depend on the load of the machine, and fails where a bound of `bench/bounds.toml` is exceeded.
pub fn check() -> Result<()> {
    let mut found = calls::measure_guarded()?;
    found.extend(size::measure()?.ratios());
    bounds::check(&found)
}
