//! Rows of state for a reader: the latest ones that hold a text. It relies on nothing but how a row is written as JSON, so that
//! it serves every kind.

use serde::Serialize;
use serde_json::Value;

/// The rows that a reader chose.
#[derive(Debug)]
pub(crate) struct Selection {
    /// In small letters; every row holds an empty one.
    text: String,
    most: usize,
    /// How many rows hold the text.
    pub(crate) total: usize,
    /// The latest of them, latest first.
    pub(crate) rows: Vec<Value>,
}

impl Selection {
    /// For rows that hold a text in any letters, up to so many.
    pub(crate) fn new(text: &str, most: usize) -> Self {
        Self {
            text: text.to_lowercase(),
            most,
            total: 0,
            rows: Vec::new(),
        }
    }

    /// Looks at all rows of a kind, which are given oldest first.
    pub(crate) fn look<R: Serialize>(&mut self, rows: impl DoubleEndedIterator<Item = R>) {
        for row in rows.rev() {
            if self.holds_text(&row) {
                self.total += 1;
                if self.rows.len() < self.most {
                    self.rows.extend(serde_json::to_value(&row));
                }
            }
        }
    }

    fn holds_text(&self, row: &impl Serialize) -> bool {
        self.text.is_empty()
            || serde_json::to_string(row).is_ok_and(|row| row.to_lowercase().contains(&self.text))
    }
}
