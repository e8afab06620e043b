//! How long identifiers take to lose an application over a socket, and what memory that takes: the facade, the barest loop
//! and the vendor's own client for Node with as many requests at once.

use std::process::Command;
use std::time::{Duration, Instant};

use super::server::Server;
use super::{page, program};
use crate::{Result, root};

/// One program.
struct Row {
    what: &'static str,
    inputs: u64,
    /// Its name in `bench/calls`; without one it is the program for Node.
    program: Option<&'static str>,
}

const INPUTS: u64 = 100_000;

const fn row(what: &'static str, inputs: u64, program: Option<&'static str>) -> Row {
    Row {
        what,
        inputs,
        program,
    }
}

const ROWS: [Row; 6] = [
    row("100,000, barest loop", INPUTS, Some("bulk_barest")),
    row("100,000, facade, a collection", INPUTS, Some("bulk_facade")),
    row(
        "100,000, facade, a stream into a sink",
        INPUTS,
        Some("bulk_facade_stream"),
    ),
    row("100,000, authing-node-sdk 4.0.1", INPUTS, None),
    row("1,000,000, barest loop", 10 * INPUTS, Some("bulk_barest")),
    row(
        "1,000,000, facade, a stream into a sink",
        10 * INPUTS,
        Some("bulk_facade_stream"),
    ),
];

/// How often each is run, in turn; the medians count.
const ROUNDS: usize = 5;

/// What one run took.
#[derive(Clone)]
struct Run {
    time: Duration,
    peak: u64,
}

/// The median of each row.
pub struct Bulk(Vec<(&'static Row, Run)>);

/// Runs all programs in turn.
pub fn measure() -> Result<Bulk> {
    program::build(&["bench-server", "bench-calls"])?;
    install()?;
    let server = Server::start()?;
    let mut runs = vec![Vec::new(); ROWS.len()];
    for round in 1..=ROUNDS {
        eprintln!("round {round} of {ROUNDS}");
        for (row, runs) in ROWS.iter().zip(&mut runs) {
            runs.push(row.run(&server.url)?);
        }
    }
    let medians = ROWS.iter().zip(runs).map(|(row, runs)| (row, median(runs)));
    Ok(Bulk(medians.collect()))
}

/// What the program for Node needs.
fn install() -> Result<()> {
    let mut npm = Command::new("npm");
    npm.args(["ci", "--silent", "--prefix"]);
    if npm.arg(root().join("bench/node")).status()?.success() {
        Ok(())
    } else {
        Err("`npm ci` in bench/node failed".into())
    }
}

impl Row {
    /// A run with all inputs, less the time of a run with one: starting a process and opening a connection.
    fn run(&self, url: &str) -> Result<Run> {
        let once = self.timed(url, 1)?;
        let all = self.timed(url, self.inputs)?;
        Ok(Run {
            time: all.time.saturating_sub(once.time),
            peak: all.peak,
        })
    }

    fn timed(&self, url: &str, inputs: u64) -> Result<Run> {
        let mut command = if let Some(name) = self.program {
            Command::new(program::path(name))
        } else {
            let mut node = Command::new("node");
            node.arg(root().join("bench/node/revoke.mjs"));
            node
        };
        let begin = Instant::now();
        let output = command.args([url, &inputs.to_string()]).output()?;
        let time = begin.elapsed();
        let text = String::from_utf8_lossy(&output.stdout);
        let peak = text.lines().find_map(|line| {
            let number = line.strip_prefix("peak ")?.split(' ').next()?;
            number.parse().ok()
        });
        match peak {
            Some(peak) if output.status.success() => Ok(Run { time, peak }),
            _ => Err(format!("{}: {}", self.what, String::from_utf8_lossy(&output.stderr)).into()),
        }
    }
}

fn median(mut runs: Vec<Run>) -> Run {
    let mut peaks: Vec<_> = runs.iter().map(|run| run.peak).collect();
    peaks.sort_unstable();
    runs.sort_by_key(|run| run.time);
    let middle = runs.len() / 2;
    Run {
        time: runs[middle].time,
        peak: peaks[middle],
    }
}

impl Bulk {
    pub fn table(&self) -> String {
        let rows = self.0.iter().map(|(row, run)| {
            let mut barest = self.0.iter();
            let barest = barest.find(|(other, _)| {
                other.inputs == row.inputs && other.program == Some("bulk_barest")
            });
            let barest = barest.map_or(run.time, |(_, run)| run.time);
            format!(
                "| {} | {} ms | {:.2} | {} MB |",
                row.what,
                run.time.as_millis(),
                run.time.as_secs_f64() / barest.as_secs_f64(),
                run.peak / 1000,
            )
        });
        let head = [
            "| identifiers | time | of the barest loop | memory at its peak |",
            "|---|---:|---:|---:|",
        ];
        page::table(head, rows)
    }
}
