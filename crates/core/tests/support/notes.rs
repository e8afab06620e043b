//! A subscriber that writes down everything that it is told.

use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// Writes down everything that it is told, one line for each thing.
#[derive(Clone, Default)]
pub(crate) struct Notes {
    lines: Arc<Mutex<Vec<(Level, String)>>>,
    spans: Arc<AtomicU64>,
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Notes {
    fn note(&self, level: Level, start: &str, visit: impl FnOnce(&mut Line)) {
        let mut line = Line(start.to_owned());
        visit(&mut line);
        self.lines.lock().unwrap().push((level, line.0));
    }

    /// The lines of `level` and above.
    pub(crate) fn at(&self, level: Level) -> String {
        let lines = self.lines.lock().unwrap();
        let fit = lines.iter().filter(|(l, _)| *l <= level);
        fit.map(|(_, line)| line.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl Subscriber for Notes {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.spans.fetch_add(1, Ordering::Relaxed) + 1;
        let metadata = span.metadata();
        let start = format!("{} {}", metadata.name(), metadata.target());
        self.note(*metadata.level(), &start, |line| span.record(line));
        Id::from_u64(id)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.note(Level::INFO, "record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let metadata = event.metadata();
        self.note(*metadata.level(), metadata.target(), |line| {
            event.record(line);
        });
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
