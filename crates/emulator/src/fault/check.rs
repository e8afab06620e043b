//! What a fault may say. A misspelt operation would never be met, so a test that waits for its fault would prove
//! nothing: whatever cannot happen is refused before anything is asked.

use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderName, HeaderValue};
use serde::{Deserialize, Deserializer};

use crate::contract::description::Description;
use crate::fault::{Effect, Fault, Status};
use crate::vendor::registry;

/// Headers that say where a body ends. A server that is made to contradict itself sends no answer at all.
const FRAMING: [HeaderName; 2] = [CONTENT_LENGTH, TRANSFER_ENCODING];

/// Reads the faults of a file; the first that cannot happen is named by its number.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Fault>, D::Error> {
    let faults = Vec::deserialize(deserializer)?;
    check_all(&faults, &registry::described()).map_err(serde::de::Error::custom)?;
    Ok(faults)
}

/// Why one of these faults cannot happen, with its number.
pub(crate) fn check_all(faults: &[Fault], described: &[&Description]) -> Result<(), String> {
    let mut numbered = (1..).zip(faults);
    numbered.try_for_each(|(number, fault)| {
        let named = |why| format!("fault {number}: {why}");
        fault.check(described).map_err(named)
    })
}

impl Fault {
    /// Why this fault cannot happen to the APIs with these descriptions.
    pub(crate) fn check(&self, described: &[&Description]) -> Result<(), String> {
        if let Some(operation) = &self.operation {
            self.check_operation(operation, described)?;
        }
        if self.times == Some(0) {
            return Err("`times` is 0, so it would never happen".to_owned());
        }
        if !(0.0..=1.0).contains(&self.probability) {
            let probability = self.probability;
            return Err(format!("`probability` is {probability}, not from 0 to 1"));
        }
        self.effect.check()
    }

    fn check_operation(&self, operation: &str, described: &[&Description]) -> Result<(), String> {
        let known = described.iter();
        let known: Vec<_> = known
            .filter(|description| description.knows(operation))
            .collect();
        let Some(first) = known.first() else {
            return Err(format!("no operation is called `{operation}`"));
        };
        let enveloped = known.iter().any(|known| known.envelope.is_some());
        if matches!(self.effect, Effect::Envelope(_)) && !enveloped {
            let title = &first.title;
            return Err(format!(
                "`{operation}` is an operation of {title}, which answers without an envelope"
            ));
        }
        Ok(())
    }
}

impl Effect {
    /// Why this effect cannot be carried out: a status that ends no request, or a header that HTTP does not take.
    fn check(&self) -> Result<(), String> {
        match self {
            Self::Status(status) => status.check(),
            Self::ContentType(value) => check_value("content-type", value),
            Self::Envelope(envelope) => {
                let value = envelope.retry_after.as_deref().unwrap_or_default();
                check_value("retry-after", value)
            }
            _ => Ok(()),
        }
    }
}

impl Status {
    fn check(&self) -> Result<(), String> {
        let code = self.code;
        if code.is_informational() {
            return Err(format!("`{}` is no status of an answer", code.as_u16()));
        }
        self.headers.iter().try_for_each(|(name, value)| {
            let known = name
                .parse::<HeaderName>()
                .map_err(|_| format!("`{name}` is no name of a header"))?;
            if FRAMING.contains(&known) {
                return Err(format!("the header `{name}` follows from the body"));
            }
            check_value(name, value)
        })
    }
}

fn check_value(name: &str, value: &str) -> Result<(), String> {
    match HeaderValue::from_str(value) {
        Ok(_) => Ok(()),
        Err(_) => Err(format!(
            "the header `{name}` cannot have the value {value:?}"
        )),
    }
}
