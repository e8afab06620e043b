//! Rules that rest on the vendor's prose. The prose does not enter the repository, only a hash of it; `spec import`,
//! which has the vendor's document, compares.

use serde_json::Value;
use serde_json_path::JsonPath;

use super::Overlay;
use crate::Result;
use crate::spec::lock::sha256;

/// A rule whose text is not the one that it was written for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The number of the rule, counted from 1.
    pub number: usize,
    /// The rule's target.
    pub target: String,
    /// JSONPath of the text.
    pub at: String,
    /// The hash that the rule has.
    pub before: String,
    /// The hash of the text now; `None` if there is no text any more.
    pub now: Option<String>,
}

impl std::fmt::Display for Changed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let what = match &self.now {
            Some(now) => format!("has changed; its sha256 is {now}"),
            None => "is gone".to_owned(),
        };
        write!(
            f,
            "rule {} ({}): the text that this rule rests on {what}\n  text: {}",
            self.number, self.target, self.at
        )
    }
}

/// Every rule of `overlay` whose text in the vendor's whole document is not the one of its hash.
pub fn changed(source: &Value, overlay: &Overlay) -> Result<Vec<Changed>> {
    let mut changed = Vec::new();
    for rule in &overlay.actions {
        let Some(prose) = &rule.prose else { continue };
        let now = hash(source, &prose.at)?;
        if now.as_ref() != Some(&prose.sha256) {
            changed.push(Changed {
                number: rule.number,
                target: rule.target.clone(),
                at: prose.at.clone(),
                before: prose.sha256.clone(),
                now,
            });
        }
    }
    Ok(changed)
}

/// The hash of the texts at a place; `None` if there is no text, or something else.
fn hash(source: &Value, at: &str) -> Result<Option<String>> {
    let nodes = JsonPath::parse(at)?.query(source).all();
    let texts: Option<Vec<&str>> = nodes.into_iter().map(Value::as_str).collect();
    Ok(texts.filter(|texts| !texts.is_empty()).map(|mut texts| {
        texts.sort_unstable(); // the order of members is not the vendor's
        sha256(&texts.join("\0"))
    }))
}

/// The overlay's text with the hashes of texts that are there replaced by the present ones. Nothing else changes, so
/// that comments stay.
pub fn accept(text: &str, overlay: &Overlay, changed: &[Changed]) -> Result<String> {
    const KEY: &str = "sha256: ";
    let resting = overlay.actions.iter().filter(|rule| rule.prose.is_some());
    let mut parts = text.split(KEY);
    let mut accepted = parts.next().unwrap_or_default().to_owned();
    let numbers: Vec<usize> = resting.map(|rule| rule.number).collect();
    let parts: Vec<&str> = parts.collect();
    if parts.len() != numbers.len() {
        return Err(format!(
            "the overlay has {} hashes and `{KEY}` stands there {} times, so they cannot be told apart; write them by hand",
            numbers.len(),
            parts.len()
        )
        .into());
    }
    for (number, part) in numbers.into_iter().zip(parts) {
        accepted.push_str(KEY);
        let change = changed.iter().find(|change| change.number == number);
        match change.and_then(|change| change.now.as_ref()) {
            Some(now) => {
                let end = part.find(['}', ',', '\n']).unwrap_or(part.len());
                accepted.push_str(now);
                accepted.push_str(&part[end..]);
            }
            None => accepted.push_str(part),
        }
    }
    Ok(accepted)
}
