//! Envelopes: an API may wrap every answer, refusals too, in an object that says by a number of its own what became of
//! the request. What is the same for all of them is here; the members are the vendor's.

use serde_json::Value;

use crate::contract::description::{Description, Operation};

/// The status that an envelope has for a success.
const SUCCESS: u64 = 200;

/// The envelope of one API.
#[derive(Debug)]
pub(crate) struct Envelope {
    /// The member with the status.
    pub(crate) status: &'static str,
    /// The member with the content.
    pub(crate) data: &'static str,
    /// The members that carry an answer and are not part of it.
    pub(crate) carriers: &'static [&'static str],
    /// The fact of an operation whose answers have no envelope.
    pub(crate) exempt: &'static str,
    /// Makes an envelope that was sampled one of a success, with this request id.
    pub(crate) succeed: fn(&mut Value, &str),
    /// A refusal with a status, a code of the vendor's own and a message.
    pub(crate) refuse: fn(u16, Option<u32>, &str) -> Value,
}

impl Envelope {
    /// The status inside of an answer; `None` if the answer has no envelope.
    pub(crate) fn status_of(&self, answer: &Value) -> Option<u64> {
        answer[self.status].as_u64()
    }
}

impl Description {
    /// The envelope that an answer stands in.
    pub(crate) fn envelope_of(&self, answer: &Value) -> Option<&'static Envelope> {
        self.envelope
            .filter(|envelope| answer.get(envelope.status).is_some())
    }

    /// The status inside of the envelope that an answer stands in.
    pub(crate) fn inner_status(&self, answer: &Value) -> Option<u64> {
        self.envelope?.status_of(answer)
    }

    /// Whether an answer is refused by its envelope, whatever its HTTP status is.
    pub(crate) fn is_refused(&self, answer: &Value) -> bool {
        self.envelope_of(answer)
            .is_some_and(|envelope| envelope.status_of(answer) != Some(SUCCESS))
    }

    /// Makes a sampled answer one of a success, where the envelope could say something else.
    pub(crate) fn succeed(&self, operation: &Operation, answer: &mut Value, request_id: &str) {
        if let Some(envelope) = self.envelope
            && operation.facts.get(envelope.exempt).is_none()
        {
            (envelope.succeed)(answer, request_id);
        }
    }
}
