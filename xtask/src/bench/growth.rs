//! What a bulk run costs for each input, and how much memory it holds, as the number of inputs grows.

use super::calls::{self, thousands};
use super::{page, program, valgrind};
use crate::Result;

/// How many requests are sent; each has 500 inputs.
const REQUESTS: [u64; 4] = [2, 20, 200, 2000];
const INPUTS: u64 = 500;

const PROGRAMS: [(&str, &str); 3] = [
    ("bulk_barest", "barest loop"),
    ("bulk_facade", "facade, a collection"),
    ("bulk_facade_stream", "facade, a stream into a sink"),
];

/// One run.
struct Point {
    what: &'static str,
    inputs: u64,
    instructions: u64,
    peak: u64,
}

/// The costs of all runs.
pub struct Growth(Vec<Point>);

/// Measures every program at every size.
pub fn measure() -> Result<Growth> {
    let server = calls::prepare(&["bench-server", "bench-calls"])?;
    let mut points = Vec::new();
    for (name, what) in PROGRAMS {
        let program = program::path(name);
        let once = valgrind::all_instructions(&program, &server.url, 1)?;
        for requests in REQUESTS {
            eprintln!("{name} {requests}");
            let all = valgrind::all_instructions(&program, &server.url, requests)?;
            points.push(Point {
                what,
                inputs: requests * INPUTS,
                instructions: all.saturating_sub(once) / ((requests - 1) * INPUTS),
                peak: valgrind::peak(&program, &server.url, requests)?,
            });
        }
    }
    Ok(Growth(points))
}

impl Growth {
    pub fn table(&self) -> String {
        let rows = self.0.iter().map(|point| {
            format!(
                "| {} | {} | {} | {} kB |",
                point.what,
                point.inputs,
                thousands(point.instructions),
                point.peak / 1000,
            )
        });
        let head = [
            "| | inputs | instructions for each | heap at its peak |",
            "|---|---:|---:|---:|",
        ];
        page::table(head, rows)
    }
}
