//! `spec lint`: whether the descriptions can be trusted to generate from. Each check is one function that returns what
//! it finds, in sentences that say what to do.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use heck::ToSnakeCase;
use serde_json::Value;

use crate::spec::account::{Fate, account, parameters};
use crate::spec::document::{Operation, operations, print, read};
use crate::spec::facts::{self, Dropped};
use crate::spec::lock::{Counts, Lock, sha256};
use crate::spec::refuse::refused;
use crate::{Result, api, api::Api, generate, overlay, root};

/// Something that is wrong with a description.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: String,
    /// Which check found it.
    pub check: &'static str,
    /// What it is, and what to do.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.place, self.check, self.message)
    }
}

/// A check of a description with its overlay applied.
pub type Check = fn(&Value) -> Vec<String>;

/// The checks that need nothing but the effective description.
pub const CHECKS: [(&str, Check); 7] = [
    ("accounted", accounted),
    ("operation names", operation_names),
    ("groups", groups),
    ("parameters", parameter_names),
    ("unions", unions),
    ("annotations", annotations),
    ("refused", refused),
];

/// Checks every description; an error lists all findings.
pub fn run() -> Result<()> {
    let mut findings = lint_shared()?;
    for api in api::ALL {
        findings.extend(lint(&api)?);
    }
    let lines: Vec<_> = findings.iter().map(ToString::to_string).collect();
    if lines.is_empty() {
        Ok(())
    } else {
        Err(lines.join("\n").into())
    }
}

/// Everything that is wrong with one API.
pub fn lint(api: &Api) -> Result<Vec<Finding>> {
    let applied = overlay::apply(api)?;
    let place = format!("openapi/{}", api.name);
    let finding = |check, message| Finding {
        place: place.clone(),
        check,
        message,
    };
    let mut findings = Vec::new();
    findings.extend(
        lock(api)?
            .into_iter()
            .map(|message| finding("lock", message)),
    );
    findings.extend(
        applied
            .stale
            .iter()
            .map(|stale| finding("overlay", stale.to_string())),
    );
    for (check, run) in CHECKS {
        findings.extend(
            run(&applied.document)
                .into_iter()
                .map(|message| finding(check, message)),
        );
    }
    let lost = generate::lost_limits(api, &applied.document)?;
    findings.extend(lost.into_iter().map(|message| finding("limits", message)));
    let verdicts = generate::verdicts(api, &applied.document)?;
    findings.extend(verdicts.missing.into_iter().map(|member| {
        let what = "looks decisive; list it under `answers` as decisive, incidental or a total";
        finding("answers", format!("`{member}` {what}"))
    }));
    let wrong = verdicts.wrong.into_iter();
    findings.extend(wrong.map(|message| finding("answers", message)));
    Ok(findings)
}

/// Everything that is wrong with what all APIs share.
pub fn lint_shared() -> Result<Vec<Finding>> {
    let path = root().join("openapi/overlay.schema.json");
    let current =
        read(&path).is_ok_and(|text| overlay::schema().is_ok_and(|schema| schema == text));
    Ok((!current)
        .then(|| Finding {
            place: "openapi/overlay.schema.json".into(),
            check: "overlay schema",
            message: "is not that of the types; run `cargo xtask spec schema`".into(),
        })
        .into_iter()
        .collect())
}

/// `api.json` is what was imported, spelled the one way, and holds facts only.
fn lock(api: &Api) -> Result<Vec<String>> {
    let text = read(&api.folder().join("api.json"))?;
    let lock: Lock = toml::from_str(&read(&api.folder().join("lock.toml"))?)?;
    let document = crate::spec::document::imported(api)?;
    let mut found = Vec::new();
    if print(&document)? != text
        || sha256(&text) != lock.api_sha256
        || Counts::of(&document) != lock.counts
    {
        found.push("api.json is not what lock.toml pins; corrections belong in overlay.yaml, so import again".into());
    }
    let mut dropped = Dropped::new();
    facts::of_document(&document, &mut dropped);
    for (member, count) in dropped {
        found.push(format!(
            "`{member}` is no fact and stands there {count} times; import again"
        ));
    }
    Ok(found)
}

/// Every operation is generated or listed as handwritten.
pub fn accounted(effective: &Value) -> Vec<String> {
    let fates = account(effective).into_iter();
    fates
        .filter_map(|(operation, fate)| match fate {
            Fate::LeftOut(why) => Some(format!("{} would be left out: {why}", title(operation))),
            Fate::Generated | Fate::Handwritten => None,
        })
        .collect()
}

/// No two operations would be called the same.
pub fn operation_names(effective: &Value) -> Vec<String> {
    let mut names = BTreeMap::<String, Vec<String>>::new();
    for operation in operations(effective) {
        let name = operation.value["x-rust-name"]
            .as_str()
            .unwrap_or(operation.id());
        names
            .entry(name.to_snake_case())
            .or_default()
            .push(title(operation));
    }
    collisions(names, "give one an `x-rust-name` in the overlay")
}

/// Every operation lives in exactly one group, and no two tags make the same group.
pub fn groups(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut tags = BTreeMap::<String, BTreeSet<String>>::new();
    for operation in operations(effective) {
        let count = operation.value["tags"].as_array().map_or(0, Vec::len);
        if count != 1 {
            found.push(format!(
                "{} has {count} tags; leave the one of its path in the overlay",
                title(operation)
            ));
        }
        tags.entry(api::group(operation.tag()))
            .or_default()
            .insert(operation.tag().to_owned());
    }
    let tags = tags
        .into_iter()
        .map(|(group, tags)| (group, tags.into_iter().collect()))
        .collect();
    found.extend(collisions(tags, "rename one in the overlay"));
    found
}

/// Parameters have names of their own, and those of the path are the ones in its template.
pub fn parameter_names(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in operations(effective) {
        let mut names = BTreeMap::<String, Vec<String>>::new();
        let mut in_path = BTreeSet::new();
        for parameter in parameters(effective, operation) {
            let name = parameter["name"].as_str().unwrap_or_default();
            names
                .entry(name.to_snake_case())
                .or_default()
                .push(name.to_owned());
            if parameter["in"] == "path" {
                in_path.insert(name.to_owned());
            }
        }
        let of = collisions(names, "drop one in the overlay");
        found.extend(
            of.into_iter()
                .map(|message| format!("{}: {message}", title(operation))),
        );
        let template = operation
            .path
            .split('/')
            .filter_map(|s| s.strip_prefix('{')?.strip_suffix('}'));
        let template: BTreeSet<_> = template.map(str::to_owned).collect();
        if template != in_path {
            found.push(format!(
                "{}: its path parameters are not those of its template",
                title(operation)
            ));
        }
    }
    found
}

/// Alternatives can be told apart: by a discriminator, or as the overlay says.
pub fn unions(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    every_object(effective, "", &mut |place, members| {
        for union in ["oneOf", "anyOf"] {
            let variants = members
                .get(union)
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            let real = variants.filter(|variant| {
                ["$ref", "type", "properties"]
                    .iter()
                    .any(|m| variant.get(m).is_some())
            });
            if real.count() > 1
                && !members.contains_key("x-union")
                && !members.contains_key("discriminator")
            {
                found.push(format!(
                    "{place}: nothing tells its alternatives apart; add `x-union` in the overlay"
                ));
            }
        }
    });
    found
}

/// Annotations that somebody reads. A slip of the pen in the overlay would otherwise do nothing, silently.
const ANNOTATIONS: [&str; 27] = [
    "x-answers",
    "x-any-of-required",
    "x-envelope",
    "x-excludes",
    "x-idempotent",
    "x-identifier",
    "x-max-bytes",
    "x-multipart",
    "x-no-body",
    "x-nonstandard-path",
    "x-one-of-required",
    "x-paginated",
    "x-pagination",
    "x-rate",
    "x-required-when",
    "x-requires",
    "x-response-not-enveloped",
    "x-rust-name",
    "x-rust-names",
    "x-sdk-array-format",
    "x-sdk-group",
    "x-sdk-name",
    "x-sdk-type",
    "x-secret",
    "x-sister-name",
    "x-uncertain",
    "x-union",
];

/// Every annotation is one that the workspace knows.
pub fn annotations(effective: &Value) -> Vec<String> {
    let mut unknown = BTreeMap::<String, String>::new();
    every_object(effective, "", &mut |place, members| {
        for name in members
            .keys()
            .filter(|name| name.starts_with("x-") && !ANNOTATIONS.contains(&name.as_str()))
        {
            unknown
                .entry(name.clone())
                .or_insert_with(|| place.to_owned());
        }
    });
    let unknown = unknown.into_iter();
    unknown
        .map(|(name, place)| format!("nobody reads `{name}` (first at {place}); mind its spelling"))
        .collect()
}

pub(super) fn every_object(
    value: &Value,
    place: &str,
    visit: &mut dyn FnMut(&str, &serde_json::Map<String, Value>),
) {
    match value {
        Value::Object(members) => {
            visit(place, members);
            for (name, value) in members {
                every_object(value, &format!("{place}/{name}"), visit);
            }
        }
        Value::Array(items) => {
            for (number, value) in items.iter().enumerate() {
                every_object(value, &format!("{place}/{number}"), visit);
            }
        }
        _ => {}
    }
}

fn title(operation: Operation<'_>) -> String {
    format!("{} {}", operation.method.to_uppercase(), operation.path)
}

fn collisions(names: BTreeMap<String, Vec<String>>, remedy: &str) -> Vec<String> {
    let several = names.into_iter().filter(|(_, all)| all.len() > 1);
    several
        .map(|(name, all)| format!("{} are all `{name}`; {remedy}", all.join(", ")))
        .collect()
}
