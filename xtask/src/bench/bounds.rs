//! The bounds that CI holds: `bench/bounds.toml`, one line for each ratio.

use std::collections::BTreeMap;
use std::fs;

use crate::{Result, root};

/// A measured ratio, by the name that its bound has.
pub type Ratio = (String, f64);

/// Fails if a ratio exceeds its bound, or if one of the two has no other.
pub fn check(found: &[Ratio]) -> Result<()> {
    let file = root().join("bench/bounds.toml");
    let bounds: BTreeMap<String, f64> = toml::from_str(&fs::read_to_string(&file)?)?;
    let mut wrong = Vec::new();
    for (name, ratio) in found {
        match bounds.get(name) {
            None => wrong.push(format!("`{name}` has no bound")),
            Some(bound) if ratio > bound => {
                wrong.push(format!("`{name}` is {ratio:.3}, its bound is {bound}"));
            }
            Some(bound) => println!("{name}: {ratio:.3}, bound {bound}"),
        }
    }
    let unmeasured = bounds
        .keys()
        .filter(|name| found.iter().all(|(measured, _)| measured != *name));
    wrong.extend(unmeasured.map(|name| format!("`{name}` has a bound and is not measured")));
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!("bench/bounds.toml: {}", wrong.join("; ")).into())
    }
}
