//! Reading an overlay from YAML. Every rule is read by itself, so that a bad one does not hide the others.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use yaml_serde::Value;

use super::{Info, Overlay, Rule};
use crate::Result;

/// An overlay and what is wrong with it.
#[derive(Debug)]
pub struct Parsed {
    /// The overlay without its bad rules and sections.
    pub overlay: Overlay,
    /// Every fault of a rule or of a section, one sentence each.
    pub faults: Vec<String>,
}

/// An overlay whose parts are not read yet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unread {
    overlay: String,
    info: Info,
    types_of: Option<String>,
    actions: Vec<Value>,
    #[serde(default)]
    answers: Option<Value>,
    inputs: Option<Value>,
    #[serde(default)]
    secrets: Option<Value>,
}

/// Reads an overlay from YAML; an error lists every fault.
pub fn parse(text: &str) -> Result<Overlay> {
    let parsed = parse_all(text)?;
    if parsed.faults.is_empty() {
        Ok(parsed.overlay)
    } else {
        Err(parsed.faults.join("\n").into())
    }
}

/// Reads an overlay from YAML and keeps what is sound of it; an error if it is no overlay at all.
pub fn parse_all(text: &str) -> Result<Parsed> {
    let unread: Unread = yaml_serde::from_str(text)?;
    let mut faults = Vec::new();
    let mut actions = Vec::new();
    for (value, number) in unread.actions.into_iter().zip(1..) {
        let target = match value.get("target") {
            Some(Value::String(target)) => target.clone(),
            _ => "without a target".to_owned(),
        };
        let mut fault = |what: String| faults.push(format!("rule {number} ({target}): {what}"));
        match yaml_serde::from_value::<Rule>(value) {
            Err(error) => fault(error.to_string()),
            Ok(rule) => {
                let wrong = rule.faults();
                if wrong.is_empty() {
                    actions.push(Rule { number, ..rule });
                }
                wrong.into_iter().for_each(&mut fault);
            }
        }
    }
    let overlay = Overlay {
        overlay: unread.overlay,
        info: unread.info,
        types_of: unread.types_of,
        actions,
        answers: section("answers", unread.answers, &mut faults),
        inputs: section("inputs", unread.inputs, &mut faults),
        secrets: section("secrets", unread.secrets, &mut faults),
    };
    Ok(Parsed { overlay, faults })
}

/// A section, or nothing if it is bad.
fn section<T: DeserializeOwned + Default>(
    name: &str,
    value: Option<Value>,
    faults: &mut Vec<String>,
) -> T {
    let read = value.map(yaml_serde::from_value).transpose();
    read.unwrap_or_else(|error| {
        faults.push(format!("section `{name}`: {error}"));
        None
    })
    .unwrap_or_default()
}
