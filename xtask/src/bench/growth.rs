//! What a bulk run and a list cost for each item, and how much memory they hold, as the number of items grows.

use super::calls::{self, thousands};
use super::plot::{Chart, Curve};
use super::{page, program, valgrind};
use crate::Result;

/// One program, and the numbers of items that it is run with.
struct Program {
    name: &'static str,
    what: &'static str,
    /// What is taken off, so that what happens once (the client, the connections) is left out.
    once: u64,
    items: &'static [u64],
}

const INPUTS: &[u64] = &[100, 1_000, 10_000, 100_000, 1_000_000];
const USERS: &[u64] = &[1_000, 5_000, 20_000, 50_000];

const fn bulk(name: &'static str, what: &'static str) -> Program {
    Program {
        name,
        what,
        once: 1,
        items: INPUTS,
    }
}

/// The page that is taken off is a whole one.
const fn list(name: &'static str, what: &'static str) -> Program {
    Program {
        name,
        what,
        once: 500,
        items: USERS,
    }
}

const BULK: [Program; 3] = [
    bulk("bulk_barest", "barest loop"),
    bulk("bulk_facade", "facade, a collection"),
    bulk("bulk_facade_stream", "facade, a stream into a sink"),
];
const LIST: [Program; 2] = [
    list("list_barest", "plain structs"),
    list("list_facade", "facade, a stream"),
];

/// One run.
struct Point {
    what: &'static str,
    items: u64,
    /// For each item.
    instructions: u64,
    /// Bytes on the heap, at their peak.
    peak: u64,
}

/// The costs of all runs.
pub struct Growth {
    bulk: Vec<Point>,
    list: Vec<Point>,
}

/// Measures every program at every size.
pub fn measure() -> Result<Growth> {
    let server = calls::prepare(&["bench-server", "bench-calls"])?;
    let runs = |programs: &[Program]| -> Result<Vec<Point>> {
        let mut points = Vec::new();
        for program in programs {
            points.extend(program.points(&server.url)?);
        }
        Ok(points)
    };
    Ok(Growth {
        bulk: runs(&BULK)?,
        list: runs(&LIST)?,
    })
}

impl Program {
    fn points(&self, url: &str) -> Result<Vec<Point>> {
        let program = program::path(self.name);
        let once = valgrind::all_instructions(&program, url, self.once)?;
        let point = |items: &u64| {
            eprintln!("{} {items}", self.name);
            let all = valgrind::all_instructions(&program, url, *items)?;
            Ok(Point {
                what: self.what,
                items: *items,
                instructions: all.saturating_sub(once) / (items - self.once),
                peak: valgrind::peak(&program, url, *items)?,
            })
        };
        self.items.iter().map(point).collect()
    }
}

impl Growth {
    /// The tables of bulk runs and of lists.
    pub fn tables(&self) -> [(&'static str, String); 2] {
        [
            ("growth", table("inputs", &self.bulk)),
            ("lists", table("users", &self.list)),
        ]
    }

    /// The same as curves.
    pub fn charts(&self) -> Vec<Chart> {
        let chart = |file, title: &str, x: &str, y: &str, points, value: fn(&Point) -> f64| Chart {
            file,
            title: title.to_owned(),
            x: x.to_owned(),
            y: y.to_owned(),
            logarithmic: true,
            curves: curves(points, value),
        };
        let instructions = |point: &Point| thousand(point.instructions);
        let peak = |point: &Point| thousand(point.peak);
        vec![
            chart(
                "growth-bulk.svg",
                "Revoking: instructions for each input",
                "inputs",
                "thousands",
                &self.bulk,
                instructions,
            ),
            chart(
                "growth-bulk-memory.svg",
                "Revoking: heap at its peak",
                "inputs",
                "kB",
                &self.bulk,
                peak,
            ),
            chart(
                "growth-list.svg",
                "Listing users: instructions for each user",
                "users",
                "thousands",
                &self.list,
                instructions,
            ),
            chart(
                "growth-list-memory.svg",
                "Listing users: heap at its peak",
                "users",
                "kB",
                &self.list,
                peak,
            ),
        ]
    }
}

fn table(items: &str, points: &[Point]) -> String {
    let rows = points.iter().map(|point| {
        format!(
            "| {} | {} | {} | {} kB |",
            point.what,
            point.items,
            thousands(point.instructions),
            point.peak / 1000,
        )
    });
    let names = format!("| | {items} | instructions for each | heap at its peak |");
    page::table([&names, "|---|---:|---:|---:|"], rows)
}

/// One curve for each program, in the order of the points.
fn curves(points: &[Point], value: fn(&Point) -> f64) -> Vec<Curve> {
    let of_one = |points: &[Point]| Curve {
        name: points[0].what.to_owned(),
        points: points
            .iter()
            .map(|point| (whole(point.items), value(point)))
            .collect(),
    };
    points
        .chunk_by(|one, next| one.what == next.what)
        .map(of_one)
        .collect()
}

fn thousand(number: u64) -> f64 {
    whole(number) / 1000.0
}

#[allow(clippy::cast_precision_loss)] // far below 2^52
fn whole(number: u64) -> f64 {
    number as f64
}
