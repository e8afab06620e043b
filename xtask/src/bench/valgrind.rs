//! Instructions and allocations of one request, counted by valgrind: a program is run with two numbers of requests, so
//! that what it does once is left out.

use std::path::Path;
use std::process::Command;

use crate::Result;

/// With which counts a program is run, and how many of them make one of what is measured.
#[derive(Clone, Copy)]
pub struct Runs {
    few: u64,
    many: u64,
    each: u64,
}

impl Runs {
    /// The count is the number of requests.
    pub const fn of_requests(few: u64, many: u64) -> Self {
        Self { few, many, each: 1 }
    }

    /// The count is a number of inputs, `each` of which go into a request.
    pub const fn of_inputs(few: u64, many: u64, each: u64) -> Self {
        Self { few, many, each }
    }
}

/// What one request costs.
#[derive(Clone, Copy)]
pub struct Cost {
    pub instructions: u64,
    pub allocations: u64,
}

/// Whether it can be measured here.
pub fn is_there() -> bool {
    let version = Command::new("valgrind").arg("--version").output();
    version.is_ok_and(|output| output.status.success())
}

/// The cost of one request of `program`.
pub fn cost(program: &Path, url: &str, runs: Runs) -> Result<Cost> {
    Ok(Cost {
        instructions: per_request(program, url, runs, "callgrind", "Collected :")?,
        allocations: per_request(program, url, runs, "dhat", "bytes in")?,
    })
}

/// The most bytes that a run of `program` holds on the heap.
pub fn peak(program: &Path, url: &str, count: u64) -> Result<u64> {
    total(program, url, count, "dhat", "At t-gmax:")
}

/// The instructions of a whole run.
pub fn all_instructions(program: &Path, url: &str, count: u64) -> Result<u64> {
    total(program, url, count, "callgrind", "Collected :")
}

/// The instructions of one request alone.
pub fn instructions(program: &Path, url: &str, runs: Runs) -> Result<u64> {
    per_request(program, url, runs, "callgrind", "Collected :")
}

fn per_request(
    program: &Path,
    url: &str,
    Runs { few, many, each }: Runs,
    tool: &str,
    before: &str,
) -> Result<u64> {
    let total = |count| total(program, url, count, tool, before);
    Ok(total(many)?.saturating_sub(total(few)?) * each / (many - few))
}

/// The number behind `before` in the summary that valgrind prints.
fn total(program: &Path, url: &str, count: u64, tool: &str, before: &str) -> Result<u64> {
    let output = Command::new("valgrind")
        .arg(format!("--tool={tool}"))
        .arg(format!("--{tool}-out-file=/dev/null"))
        .arg(program)
        .args([url, &count.to_string()])
        .output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let number = text.lines().find_map(|line| {
        let (_, behind) = line.split_once(before)?;
        let number = behind.trim_start().split(' ').next()?;
        number.replace(',', "").parse().ok()
    });
    match number {
        Some(number) if output.status.success() => Ok(number),
        _ => Err(format!("{} under valgrind: {text}", program.display()).into()),
    }
}
