//! Bytes of a stripped program with one call of each vendor.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::bounds::Ratio;
use super::{page, program};
use crate::Result;

/// The program that counts as 1.
const PEER: &str = "one_call_each_barest";

const ROWS: [(&str, &str, Option<&str>); 3] = [
    (PEER, "one call of each vendor, barest client", None),
    (
        "one_call_each_facade",
        "one call of each vendor, facade",
        Some("size"),
    ),
    ("scope_clerk_rs", "one call of Clerk, clerk-rs 0.5.0", None),
];

/// The sizes of all rows.
pub struct Sizes(Vec<(&'static str, Option<&'static str>, u64)>);

/// Builds and measures.
pub fn measure() -> Result<Sizes> {
    program::build(&["bench-size", "bench-peer"])?;
    let size = |(name, what, bound)| Ok((what, bound, stripped(&program::path(name))?));
    ROWS.into_iter().map(size).collect::<Result<_>>().map(Sizes)
}

/// The size without symbols.
fn stripped(program: &Path) -> Result<u64> {
    let stripped = program.with_extension("stripped");
    let status = Command::new("strip")
        .arg("-o")
        .arg(&stripped)
        .arg(program)
        .status()?;
    if !status.success() {
        return Err(format!("`strip` failed for {}", program.display()).into());
    }
    Ok(fs::metadata(stripped)?.len())
}

impl Sizes {
    pub fn table(&self) -> String {
        let rows = self.0.iter().map(|(what, _, bytes)| {
            let (size, ratio) = (megabytes(*bytes), self.ratio(*bytes));
            format!("| {what} | {size:.2} | {ratio:.2} |")
        });
        page::table(["| | MB | ratio |", "|---|---:|---:|"], rows)
    }

    /// The ratios that have bounds.
    pub fn ratios(&self) -> Vec<Ratio> {
        let bounded = self.0.iter().filter_map(|(_, bound, bytes)| {
            bound.map(|bound| (bound.to_owned(), self.ratio(*bytes)))
        });
        bounded.collect()
    }

    fn ratio(&self, bytes: u64) -> f64 {
        let peer = self.0.first().map_or(bytes, |(_, _, bytes)| *bytes);
        megabytes(bytes) / megabytes(peer)
    }
}

#[allow(clippy::cast_precision_loss)] // far below 2^52
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
