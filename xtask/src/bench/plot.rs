//! Curves in `docs/`, drawn by a program of `bench/`, so that nobody else compiles what draws them.

use std::process::{Command, Stdio};

use serde::Serialize;

use super::program;
use crate::{Result, root};

/// One chart.
#[derive(Serialize)]
pub struct Chart {
    /// Its name in `docs/`.
    #[serde(skip)]
    pub file: &'static str,
    pub title: String,
    pub x: String,
    pub y: String,
    /// Whether each step to the right is ten times the one before.
    pub logarithmic: bool,
    pub curves: Vec<Curve>,
}

#[derive(Serialize)]
pub struct Curve {
    pub name: String,
    pub points: Vec<(f64, f64)>,
}

/// Draws all of them.
pub fn draw(charts: &[Chart]) -> Result<()> {
    if charts.is_empty() {
        return Ok(());
    }
    program::build(&["bench-plot"])?;
    for chart in charts {
        let mut plot = Command::new(program::path("bench-plot"))
            .arg(root().join("docs").join(chart.file))
            .stdin(Stdio::piped())
            .spawn()?;
        let input = plot.stdin.take().ok_or("bench-plot has no input")?;
        serde_json::to_writer(input, chart)?;
        if !plot.wait()?.success() {
            return Err(format!("bench-plot failed for {}", chart.file).into());
        }
    }
    Ok(())
}
