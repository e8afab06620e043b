//! Where the outcome of each input goes, once: into the report in memory, or out to a sink.

use std::io;

use super::hash::InputHash;
use super::outcome::{Counts, Entry, Outcome};

/// Where entries of a report are written as they are settled, so that memory does not grow with the inputs. The order is
/// that of completion; each index is written once. An error ends the run.
///
/// Implemented for closures; [`Lines`](super::Lines) writes JSON lines.
pub trait Sink: Send {
    /// Before the first entry: the operation, and whether it is idempotent.
    fn begin(&mut self, operation: &str, idempotent: bool) -> io::Result<()> {
        let _ = (operation, idempotent);
        Ok(())
    }

    /// An input's outcome is known.
    fn write(&mut self, entry: Entry) -> io::Result<()>;

    /// After the last entry: how many there are in all. Not called for a run that was cancelled or stopped while it read
    /// a stream.
    fn end(&mut self, inputs: usize) -> io::Result<()> {
        let _ = inputs;
        Ok(())
    }
}

impl<F: FnMut(Entry) -> io::Result<()> + Send> Sink for F {
    fn write(&mut self, entry: Entry) -> io::Result<()> {
        self(entry)
    }
}

/// What is settled, and where it is kept.
pub(super) struct Ledger<'a> {
    pub(super) counts: Counts,
    /// The entries from `first` on: all, or those of the window whose outcomes go to the sink.
    entries: Vec<Entry>,
    first: usize,
    sink: Option<&'a mut dyn Sink>,
    /// Why nothing more can be written.
    pub(super) broken: Option<io::Error>,
}

impl<'a> Ledger<'a> {
    pub(super) fn here() -> Self {
        Self::new(None)
    }

    pub(super) fn into(sink: &'a mut dyn Sink) -> Self {
        Self::new(Some(sink))
    }

    fn new(sink: Option<&'a mut dyn Sink>) -> Self {
        Self {
            counts: Counts::default(),
            entries: Vec::new(),
            first: 0,
            sink,
            broken: None,
        }
    }

    /// A window of so many inputs is about to be read; what was read before is settled.
    pub(super) fn begin(&mut self, inputs: usize) {
        if self.sink.is_some() {
            self.first += self.entries.len();
            self.entries.clear();
        }
        self.entries.reserve(inputs);
    }

    /// An input was read. Indexes come in order.
    pub(super) fn read(&mut self, index: usize, hash: Option<InputHash>) {
        self.entries.push(Entry {
            index,
            hash,
            outcome: Outcome::NotAttempted,
        });
    }

    /// What became of an input that was read.
    pub(super) fn settle(&mut self, index: usize, outcome: Outcome) {
        self.counts.count(&outcome);
        let entry = &mut self.entries[index - self.first];
        entry.outcome = outcome;
        if let Some(sink) = &mut self.sink
            && self.broken.is_none()
        {
            self.broken = sink.write(entry.clone()).err();
        }
    }

    /// All entries, if they were kept here.
    pub(super) fn into_entries(self) -> Vec<Entry> {
        self.entries
    }
}
