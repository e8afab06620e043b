//! Uploads, as far as their form goes: the parts that must be there are there, there are no others, and each has the
//! media type and the weight that the description allows. What an image shows is nobody's business here.

use serde_json::Value;

use crate::contract::breach::{Breach, Place};
use crate::contract::description::Description;
use crate::http::exchange::Request;

/// What an upload is made of.
#[derive(Debug)]
pub(crate) struct Form {
    fields: Vec<Field>,
}

#[derive(Debug)]
struct Field {
    name: String,
    required: bool,
    /// Media types that it may have; any, if there are none.
    media_types: Vec<String>,
    max_bytes: Option<usize>,
}

/// One part of an upload.
struct Part<'a> {
    name: String,
    media_type: String,
    content: &'a [u8],
}

impl Form {
    /// Reads what the description says of a `multipart/form-data` body.
    pub(crate) fn described(description: &Description, media: &Value) -> Self {
        let schema = description.resolve(&media["schema"]);
        let required = schema["required"].as_array();
        let properties = schema["properties"].as_object().into_iter().flatten();
        let fields = properties.map(|(name, member)| {
            let listed = media["encoding"][name]["contentType"].as_str();
            let listed = listed.into_iter().flat_map(|list| list.split(','));
            let most = description.resolve(member)["x-max-bytes"].as_u64();
            Field {
                name: name.clone(),
                required: required.is_some_and(|names| names.iter().any(|own| own == name)),
                media_types: listed.map(|kind| kind.trim().to_owned()).collect(),
                max_bytes: most.and_then(|most| usize::try_from(most).ok()),
            }
        });
        Self {
            fields: fields.collect(),
        }
    }

    /// Refuses an upload that is not multipart, or whose parts are not as described.
    pub(crate) fn check(&self, request: &Request) -> Result<(), Vec<Breach>> {
        let kind = request.header("content-type").unwrap_or_default();
        let boundary = kind
            .strip_prefix("multipart/form-data")
            .and_then(|rest| rest.split_once("boundary="));
        let Some((_, boundary)) = boundary else {
            let rule = "must be multipart/form-data with a boundary";
            return Err(vec![Breach::body("content-type", rule)]);
        };
        let delimiter = format!("--{}", boundary.trim_matches('"'));
        let parts = split(&request.body, delimiter.as_bytes()).into_iter();
        let parts: Vec<Part<'_>> = parts.filter_map(Part::read).collect();
        let mut wrong = Vec::new();
        for field in &self.fields {
            if field.required && !parts.iter().any(|part| part.name == field.name) {
                wrong.push(breach(&field.name, "required", "is required"));
            }
        }
        for part in &parts {
            let field = self.fields.iter().find(|field| field.name == part.name);
            match field {
                Some(field) => wrong.extend(field.breaches(part)),
                None => wrong.push(breach(&part.name, "unexpected", "is not a known part")),
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }
}

impl Field {
    fn breaches(&self, part: &Part<'_>) -> Vec<Breach> {
        let mut wrong = Vec::new();
        if !self.media_types.is_empty() && !self.media_types.contains(&part.media_type) {
            let rule = format!("must be one of {}", self.media_types.join(", "));
            wrong.push(breach(&self.name, "format", &rule));
        }
        let size = part.content.len();
        if let Some(most) = self.max_bytes.filter(|most| size > *most) {
            let rule = format!("takes at most {most} bytes, got {size}");
            wrong.push(breach(&self.name, "x-max-bytes", &rule));
        }
        wrong
    }
}

impl<'a> Part<'a> {
    fn read(part: &'a [u8]) -> Option<Self> {
        const GAP: &[u8] = b"\r\n\r\n";
        let at = find(part, GAP)?;
        let head = String::from_utf8_lossy(&part[..at]);
        let content = &part[at + GAP.len()..];
        let header = |wanted: &str| {
            let mut lines = head.lines().filter_map(|line| line.split_once(':'));
            let found = lines.find(|(name, _)| name.eq_ignore_ascii_case(wanted));
            found.map(|(_, value)| value.trim().to_owned())
        };
        let disposition = header("content-disposition")?;
        let (_, name) = disposition.split_once(" name=\"")?;
        let media_type = header("content-type").unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default();
        Some(Self {
            name: name.split('"').next()?.to_owned(),
            media_type: media_type.trim().to_ascii_lowercase(),
            // The line before a delimiter ends with it.
            content: content.strip_suffix(b"\r\n").unwrap_or(content),
        })
    }
}

fn breach(field: &str, keyword: &'static str, rule: &str) -> Breach {
    Breach {
        place: Place::Body,
        field: field.to_owned(),
        keyword,
        rule: rule.to_owned(),
    }
}

/// What stands between the delimiters.
fn split<'a>(mut body: &'a [u8], delimiter: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    while let Some(at) = find(body, delimiter) {
        parts.push(&body[..at]);
        body = &body[at + delimiter.len()..];
    }
    parts
}

fn find(body: &[u8], wanted: &[u8]) -> Option<usize> {
    body.windows(wanted.len())
        .position(|window| window == wanted)
}
