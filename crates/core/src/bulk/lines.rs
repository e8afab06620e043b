//! A report as JSON lines: the operation first, then an entry a line as it is settled, last how many there are. What was
//! written before a program ended can be resumed.

use std::fmt;
use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

use super::ledger::Sink;
use super::outcome::{Entry, Outcome};
use super::report::{Report, VERSION};
use super::reported::ReportedError;

/// Writes a report to `W` as JSON lines, a line as soon as its input is settled: a sink. Give it a buffered writer that
/// you flush, or a file. [`Report::from_lines`] reads it.
#[derive(Debug)]
pub struct Lines<W>(
    /// Where the lines go.
    pub W,
);

impl<W: Write> Lines<W> {
    fn line(&mut self, value: &impl Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(value)?;
        line.push(b'\n');
        self.0.write_all(&line)
    }
}

#[derive(Serialize, Deserialize)]
struct Head<S> {
    version: u32,
    operation: S,
    idempotent: bool,
}

#[derive(Serialize, Deserialize)]
struct Tail {
    inputs: usize,
}

impl<W: Write + Send> Sink for Lines<W> {
    fn begin(&mut self, operation: &str, idempotent: bool) -> io::Result<()> {
        self.line(&Head {
            version: VERSION,
            operation,
            idempotent,
        })
    }

    fn write(&mut self, entry: Entry) -> io::Result<()> {
        self.line(&entry)
    }

    fn end(&mut self, inputs: usize) -> io::Result<()> {
        self.line(&Tail { inputs })?;
        self.0.flush()
    }
}

/// Why lines are no report.
#[derive(Debug)]
pub struct LinesError(Why);

#[derive(Debug)]
enum Why {
    Io(io::Error),
    Line(usize),
}

impl fmt::Display for LinesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Why::Io(_) => f.write_str("the report cannot be read"),
            Why::Line(number) => write!(f, "line {number} is not one of a report"),
        }
    }
}

impl std::error::Error for LinesError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Why::Io(error) => Some(error),
            Why::Line(_) => None,
        }
    }
}

impl Report {
    /// Reads what [`Lines`] wrote, whole or cut off. Inputs that a cut-off report leaves out are unknown: they may have
    /// been sent.
    pub fn from_lines(reader: impl BufRead) -> Result<Self, LinesError> {
        read(reader)
    }
}

/// A report from its lines. The last one may be cut off.
fn read(reader: impl BufRead) -> Result<Report, LinesError> {
    let mut head = None;
    let mut entries: Vec<Entry> = Vec::new();
    let mut tail = None;
    let mut broken = None;
    for (index, line) in reader.split(b'\n').enumerate() {
        let line = line.map_err(|error| LinesError(Why::Io(error)))?;
        if let Some(number) = broken {
            return Err(LinesError(Why::Line(number)));
        }
        if line.is_empty() {
            continue;
        }
        if head.is_none() {
            let read = serde_json::from_slice::<Head<String>>(&line).ok();
            head = read.filter(|head| head.version == VERSION);
            if head.is_none() {
                return Err(LinesError(Why::Line(index + 1)));
            }
        } else if let Ok(entry) = serde_json::from_slice(&line) {
            entries.push(entry);
        } else if let Ok(read) = serde_json::from_slice::<Tail>(&line) {
            tail = Some(read.inputs);
        } else {
            broken = Some(index + 1);
        }
    }
    let head = head.ok_or(LinesError(Why::Line(1)))?;
    Ok(Report::new(
        head.operation,
        head.idempotent,
        0,
        tail.is_some(),
        dense(entries, tail),
    ))
}

/// By index, with unknown inputs in the gaps. An index that was written again, by a resumed run, counts as written last.
fn dense(entries: Vec<Entry>, tail: Option<usize>) -> Vec<Entry> {
    let last = entries.iter().map(|entry| entry.index + 1).max();
    let len = tail.max(last).unwrap_or_default();
    let unreported: Outcome = Outcome::Unknown(ReportedError::unreported().into());
    let mut all: Vec<_> = (0..len)
        .map(|index| Entry {
            index,
            hash: None,
            outcome: unreported.clone(),
        })
        .collect();
    for entry in entries {
        let index = entry.index;
        all[index] = entry;
    }
    all
}
