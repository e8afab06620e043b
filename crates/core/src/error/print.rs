//! How an error prints: our words, the vendor's codes, and never its messages or anything that was sent.

use std::fmt;

use super::Error;

/// A message names this many violations; all of them are in [`Error::violations`].
const MOST_SHOWN: usize = 20;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{}: ", operation.id)?;
        }
        f.write_str(inner.kind.words())?;
        let facts = [
            inner
                .status
                .map(|status| format!("status {}", status.as_u16())),
            inner.code.as_ref().map(|code| format!("code {code}")),
            inner
                .request_id
                .as_ref()
                .map(|id| format!("request id {id}")),
            inner.retry_after.map(|wait| format!("wait {wait:?}")),
        ];
        let facts = facts.into_iter().flatten().collect::<Vec<_>>();
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        if let Some(note) = &inner.note {
            write!(f, ": {note}")?;
        }
        for (index, violation) in inner.violations.iter().take(MOST_SHOWN).enumerate() {
            write!(f, "{} {violation}", if index == 0 { ":" } else { ";" })?;
        }
        match inner.violations.len().checked_sub(MOST_SHOWN) {
            None | Some(0) => Ok(()),
            Some(more) => write!(f, "; and {more} more"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let codes = inner
            .details
            .iter()
            .map(|detail| detail.code.as_deref())
            .collect::<Vec<_>>();
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("note", &inner.note)
            .field("status", &inner.status)
            .field("code", &inner.code)
            .field("codes", &codes)
            .field("request_id", &inner.request_id)
            .field("retry_after", &inner.retry_after)
            .field("operation", &self.operation())
            .field("attempts", &inner.attempts)
            .field("deadline", &inner.deadline)
            .field("gave_up", &inner.gave_up)
            .field("carried_out", &self.carried_out())
            .field("violations", &inner.violations)
            .field("previous", &inner.previous.as_ref().map(Error::kind))
            .field("source", &inner.source)
            .finish()
    }
}
