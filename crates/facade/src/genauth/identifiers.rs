//! The identifiers of one subject, in one buffer: a request of 500 identifiers does not hold 500 strings.

use identity_facade_core::{__push_string, AtMost, IntoInput, Invalid, Rule};
use serde::{Serialize, Serializer};

/// The most identifiers that one subject may hold.
pub(super) const MAX: usize = 50;

/// How long the vendor's own identifiers are.
const USUAL: usize = 24;

/// 1 to 50 identifiers, none of them blank, none of them twice.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Identifiers {
    text: String,
    /// Where each of them ends.
    ends: Vec<usize>,
}

impl Identifiers {
    /// Checks identifiers and keeps them. Everything that is wrong is told, with its index. Of too many, the first 50 are
    /// looked at; the others are counted, and not without end.
    pub(super) fn new(
        identifiers: impl IntoIterator<Item: IntoInput<String>>,
    ) -> Result<Self, Invalid> {
        let mut kept = Self {
            text: String::with_capacity(MAX * USUAL),
            ends: Vec::with_capacity(MAX),
        };
        let mut seen = Seen::default();
        let each = identifiers.into_iter().map(|identifier| {
            if kept.ends.len() < MAX {
                kept.keep(identifier, &mut seen)
            } else {
                Ok(true)
            }
        });
        AtMost::<bool, MAX, 1>::try_from_iter(each)?;
        Ok(kept)
    }

    /// Keeps one more; `seen` knows those before it.
    fn keep(
        &mut self,
        identifier: impl IntoInput<String>,
        seen: &mut Seen,
    ) -> Result<bool, Invalid> {
        let start = self.text.len();
        let kept = identifier.append_to(&mut self.text);
        let text = &self.text[start..];
        let refused = match kept {
            Err(refused) => Some(refused),
            Ok(()) if is_blank(text) => Some(Invalid::of(Rule::Blank)),
            Ok(()) if seen.perhaps(text) => {
                let first = self.iter().position(|before| before == text);
                first.map(|first| Invalid::of(Rule::Duplicate { first }))
            }
            Ok(()) => None,
        };
        self.ends.push(self.text.len());
        refused.map_or(Ok(true), Err)
    }

    /// The identifiers in their order.
    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let identifier = &self.text[start..*end];
            start = *end;
            identifier
        })
    }

    /// How long they are as a list of JSON, if nothing is escaped.
    pub(super) fn written_length(&self) -> usize {
        self.text.len() + self.ends.len() * "\"\",".len() + "[]".len()
    }

    /// Appends them to JSON text, as a list.
    pub(super) fn write(&self, json: &mut String) {
        json.push('[');
        for (index, identifier) in self.iter().enumerate() {
            if index > 0 {
                json.push(',');
            }
            __push_string(json, identifier);
        }
        json.push(']');
    }
}

impl Serialize for Identifiers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// Which identifiers there may have been: a bit for each, by their last bytes, where identifiers mostly differ. So
/// whole strings are seldom compared.
#[derive(Default)]
struct Seen([u64; 8]);

impl Seen {
    /// Whether `text` may have been seen before; it has from now on.
    fn perhaps(&mut self, text: &str) -> bool {
        let end = text.as_bytes().last_chunk();
        let end = end.map_or(0, |end| u64::from_be_bytes(*end));
        // The upper bits of a product depend on every bit of its factor.
        let [upper, lower, ..] = end.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
        let hash = u16::from_be_bytes([upper, lower]);
        let (word, bit) = (&mut self.0[usize::from(hash >> 13)], 1 << (hash >> 7 & 63));
        let perhaps = *word & bit != 0;
        *word |= bit;
        perhaps
    }
}

pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}
