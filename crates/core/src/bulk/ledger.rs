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
    kept: Kept<'a>,
    /// Why nothing more can be written.
    pub(super) broken: Option<io::Error>,
}

enum Kept<'a> {
    Here(Vec<Entry>),
    Sink(&'a mut dyn Sink),
}

impl<'a> Ledger<'a> {
    pub(super) fn here() -> Self {
        Self::new(Kept::Here(Vec::new()))
    }

    pub(super) fn into(sink: &'a mut dyn Sink) -> Self {
        Self::new(Kept::Sink(sink))
    }

    fn new(kept: Kept<'a>) -> Self {
        Self {
            counts: Counts::default(),
            kept,
            broken: None,
        }
    }

    /// So many inputs are about to be read.
    pub(super) fn reserve(&mut self, inputs: usize) {
        if let Kept::Here(entries) = &mut self.kept {
            entries.reserve(inputs);
        }
    }

    /// An input was read. Indexes come in order.
    pub(super) fn read(&mut self, index: usize, hash: Option<InputHash>) {
        if let Kept::Here(entries) = &mut self.kept {
            entries.push(Entry {
                index,
                hash,
                outcome: Outcome::NotAttempted,
            });
        }
    }

    /// What became of an input that was read.
    pub(super) fn settle(&mut self, index: usize, hash: Option<InputHash>, outcome: Outcome) {
        self.counts.count(&outcome);
        match &mut self.kept {
            Kept::Here(entries) => entries[index].outcome = outcome,
            Kept::Sink(sink) if self.broken.is_none() => {
                let entry = Entry {
                    index,
                    hash,
                    outcome,
                };
                self.broken = sink.write(entry).err();
            }
            Kept::Sink(_) => {}
        }
    }

    /// All entries, if they were kept here.
    pub(super) fn into_entries(self) -> Vec<Entry> {
        match self.kept {
            Kept::Here(entries) => entries,
            Kept::Sink(_) => Vec::new(),
        }
    }
}
