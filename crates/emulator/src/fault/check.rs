//! What a fault may say. A misspelt operation would never be met, so a test that waits for its fault would prove
//! nothing: whatever cannot happen is refused before anything is asked.

use http::{HeaderName, HeaderValue};
use serde::{Deserialize, Deserializer};

use crate::contract::description::{CLERK, GENAUTH};
use crate::fault::{Effect, Fault};
use crate::genauth::TOKEN_OPERATION;

/// Reads the faults of a file; the first that cannot happen is named by its number.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Fault>, D::Error> {
    let faults = Vec::deserialize(deserializer)?;
    check_all(&faults).map_err(serde::de::Error::custom)?;
    Ok(faults)
}

/// Why one of these faults cannot happen, with its number.
pub(crate) fn check_all(faults: &[Fault]) -> Result<(), String> {
    let mut numbered = (1..).zip(faults);
    numbered.try_for_each(|(number, fault)| {
        let named = |why| format!("fault {number}: {why}");
        fault.check().map_err(named)
    })
}

impl Fault {
    /// Why this fault cannot happen.
    pub(crate) fn check(&self) -> Result<(), String> {
        if let Some(operation) = &self.operation {
            self.check_operation(operation)?;
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

    fn check_operation(&self, operation: &str) -> Result<(), String> {
        let of_genauth = operation == TOKEN_OPERATION || GENAUTH.operation(operation).is_some();
        match (of_genauth, CLERK.operation(operation)) {
            (false, None) => Err(format!("no operation is called `{operation}`")),
            (false, Some(_)) if matches!(self.effect, Effect::Envelope(_)) => Err(format!(
                "`{operation}` is an operation of Clerk's, and only GenAuth answers in an envelope"
            )),
            _ => Ok(()),
        }
    }
}

impl Effect {
    /// Why this effect cannot be carried out: a header that HTTP does not take.
    fn check(&self) -> Result<(), String> {
        match self {
            Self::Status(status) => status.headers.iter().try_for_each(|(name, value)| {
                name.parse::<HeaderName>()
                    .map_err(|_| format!("`{name}` is no name of a header"))?;
                check_value(name, value)
            }),
            Self::ContentType(value) => check_value("content-type", value),
            Self::Envelope(envelope) => {
                let value = envelope.retry_after.as_deref().unwrap_or_default();
                check_value("retry-after", value)
            }
            _ => Ok(()),
        }
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
