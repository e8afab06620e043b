//! `cargo xtask bench`: the numbers in `docs/performance.md`. The programs that are measured are in `bench/`, a workspace of
//! its own. What is compared is measured in the same run as its peer, and counted (instructions, allocations, bytes)
//! where it can be; bulk runs, builds and the first use are timed.

mod bounds;
mod build;
mod bulk;
mod calls;
mod first;
mod growth;
mod page;
mod plot;
mod processor;
mod program;
mod server;
mod size;
mod units;
mod valgrind;

use self::plot::Chart;
use crate::Result;

/// What can be measured by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Instructions and allocations of one call, and of one page of a list.
    Calls,
    /// Instructions and memory of bulk runs and of lists, as they grow.
    Growth,
    /// Time of bulk runs, beside the vendor's own client for Node.
    Bulk,
    /// Bytes of a program.
    Size,
    /// Processor time of a build.
    Build,
    /// What the first command of the README takes in a new clone.
    First,
    /// What the generator takes.
    Generate,
}

impl Part {
    const ALL: [Self; 7] = [
        Self::Calls,
        Self::Growth,
        Self::Bulk,
        Self::Size,
        Self::Build,
        Self::First,
        Self::Generate,
    ];
}

/// Tables by their names in `docs/performance.md`, and the curves beside them.
struct Measured {
    tables: Vec<(&'static str, String)>,
    charts: Vec<Chart>,
}

impl From<(&'static str, String)> for Measured {
    fn from(table: (&'static str, String)) -> Self {
        Self {
            tables: vec![table],
            charts: Vec::new(),
        }
    }
}

/// Measures and writes the tables into `docs/performance.md`: of one part, or of all of them.
pub fn run(part: Option<Part>) -> Result<()> {
    for measured in Part::ALL {
        if part.is_some_and(|part| part != measured) {
            continue;
        }
        let Measured { tables, charts } = measure(measured)?;
        for (name, table) in tables {
            println!("{table}");
            page::write(name, &table)?;
        }
        plot::draw(&charts)?;
    }
    Ok(())
}

fn measure(part: Part) -> Result<Measured> {
    Ok(match part {
        Part::Calls => ("calls", calls::measure()?.table()).into(),
        Part::Growth => {
            let growth = growth::measure()?;
            Measured {
                tables: growth.tables().into(),
                charts: growth.charts(),
            }
        }
        Part::Bulk => ("bulk", bulk::measure()?.table()).into(),
        Part::Size => ("size", size::measure()?.table()).into(),
        Part::Build => {
            let times = build::measure()?;
            Measured {
                tables: vec![("build", times.table())],
                charts: vec![times.chart()],
            }
        }
        Part::First => ("first", first::use_of_a_clone()?.table()).into(),
        Part::Generate => ("generate", first::generation()?.table()).into(),
    })
}

/// Measures what does not depend on the load of the machine, and fails where a bound of `bench/bounds.toml` is exceeded.
pub fn check() -> Result<()> {
    let mut found = calls::measure_guarded()?;
    found.extend(size::measure()?.ratios());
    found.extend(units::measure()?);
    bounds::check(&found)
}
