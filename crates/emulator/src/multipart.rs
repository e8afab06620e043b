//! Uploads, as far as their form goes: the parts that must be there are there. What is in them is nobody's business
//! here.

use crate::breach::{Breach, Place};
use crate::exchange::Request;

/// Refuses an upload that is not multipart or misses a part.
pub(crate) fn check(request: &Request, required: &[String]) -> Result<(), Vec<Breach>> {
    let kind = request.header("content-type").unwrap_or_default();
    let boundary = kind
        .strip_prefix("multipart/form-data")
        .and_then(|rest| rest.split_once("boundary="));
    let Some((_, boundary)) = boundary else {
        return Err(vec![Breach::body(
            "content-type",
            "must be multipart/form-data with a boundary",
        )]);
    };
    let delimiter = format!("--{}", boundary.trim_matches('"'));
    let text = String::from_utf8_lossy(&request.body);
    let names: Vec<&str> = text
        .split(delimiter.as_str())
        .filter_map(part_name)
        .collect();
    let missing = required
        .iter()
        .filter(|name| !names.contains(&name.as_str()));
    let missing: Vec<Breach> = missing
        .map(|name| Breach {
            place: Place::Body,
            field: name.clone(),
            keyword: "required".to_owned(),
            rule: "is required".to_owned(),
        })
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(missing)
    }
}

/// The name that a part gives itself.
fn part_name(part: &str) -> Option<&str> {
    let (head, _) = part.split_once("\r\n\r\n")?;
    let line = head.lines().find(|line| {
        line.to_ascii_lowercase()
            .starts_with("content-disposition:")
    })?;
    let (_, rest) = line.split_once(" name=\"")?;
    rest.split('"').next()
}
