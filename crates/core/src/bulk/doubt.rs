//! A reason that may refuse every input alike, such as an application that does not exist. Finding that out input by input
//! costs two requests for each; so once enough inputs that stood alone were refused alike, and nothing was done, a
//! refused request is no longer halved: one of its inputs is tried alone, and the others wait. As soon as anything is
//! done, the reason is none of all inputs, and what waits is sent after all.

use super::pack::Job;
use crate::error::{Error, ErrorKind};

/// So many inputs alone, refused for the same reason, make it likely that it refuses all.
const ALIKE: usize = 10;

/// What tells reasons apart.
#[derive(PartialEq, Eq)]
struct Reason {
    kind: ErrorKind,
    status: Option<u16>,
    code: Option<String>,
}

impl Reason {
    fn of(error: &Error) -> Self {
        Self {
            kind: error.kind(),
            status: error.status().map(|status| status.as_u16()),
            code: error.code().map(str::to_owned),
        }
    }
}

pub(super) struct Doubt {
    /// Why the last inputs that stood alone were refused, and how many of them.
    alike: Option<(Reason, usize)>,
    /// Something was done.
    disproved: bool,
    /// Refused inputs that were not tried alone.
    waiting: Vec<Job>,
}

impl Doubt {
    pub(super) const fn new() -> Self {
        Self {
            alike: None,
            disproved: false,
            waiting: Vec::new(),
        }
    }

    /// An input that stood alone was refused.
    pub(super) fn refused_alone(&mut self, error: &Error) {
        let reason = Reason::of(error);
        let count = match self.alike.take() {
            Some((before, count)) if before == reason => count + 1,
            _ => 1,
        };
        self.alike = Some((reason, count));
    }

    /// Whether this is likely to refuse all inputs.
    pub(super) fn is_common(&self, error: &Error) -> bool {
        let alike = self.alike.as_ref();
        let alike = alike.filter(|(_, count)| *count >= ALIKE && !self.disproved);
        alike.is_some_and(|(reason, _)| *reason == Reason::of(error))
    }

    /// Keeps what was refused and not tried alone.
    pub(super) fn wait(&mut self, job: Job) {
        self.waiting.push(job);
    }

    /// Something was done: what waits can be sent.
    pub(super) fn disprove(&mut self) -> Vec<Job> {
        self.disproved = true;
        std::mem::take(&mut self.waiting)
    }

    /// What waits at the end.
    pub(super) fn left(&mut self) -> Vec<Job> {
        std::mem::take(&mut self.waiting)
    }
}
