//! `spec lint`: whether the descriptions can be trusted to generate from. Each check is one function that returns what
//! it finds, in sentences that say what to do. No finding hides another one.

mod annotations;
mod envelopes;
mod lock;
mod operations;
mod parameters;
mod rules;
mod secrets;
mod unions;
mod walk;

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

pub use self::annotations::{ANNOTATIONS, annotations};
pub use self::envelopes::envelopes;
pub use self::operations::{covered, groups, operation_names};
pub use self::parameters::{parameter_names, path_identifiers};
pub use self::secrets::secrets;
pub use self::unions::unions;
use crate::generate::{self, Input};
use crate::overlay::{self, Applied, Overlay, nodes};
use crate::spec::document::{self, Operation, read};
use crate::spec::refuse::refused;
use crate::spec::summaries;
use crate::{Result, api, api::Api, root};

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
pub const CHECKS: [(&str, Check); 8] = [
    ("coverage", covered),
    ("operation names", operation_names),
    ("groups", groups),
    ("parameters", parameter_names),
    ("identifiers", path_identifiers),
    ("unions", unions),
    ("annotations", annotations),
    ("refused", refused),
];

/// Checks the description of the API of that name, or every one when there is none, and what they share; an error
/// lists all findings.
pub fn run(name: Option<&str>) -> Result<()> {
    let apis: Vec<Api> = match name {
        Some(name) => vec![api::find(name)?],
        None => api::every(),
    };
    let of_each = api::of_each(&apis, |api| lint(api).findings);
    refuse(
        lint_shared()
            .into_iter()
            .chain(of_each.into_iter().flatten()),
    )
}

/// An error that lists the findings, if there are any.
pub fn refuse(findings: impl IntoIterator<Item = Finding>) -> Result<()> {
    let lines = findings.into_iter().map(|finding| finding.to_string());
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        Ok(())
    } else {
        Err(lines.join("\n").into())
    }
}

/// An API that was checked.
pub struct Linted {
    /// Everything that is wrong with it.
    pub findings: Vec<Finding>,
    /// What code is made of; none if it cannot be read.
    pub input: Option<Input>,
}

/// Checks one API. What cannot be read is a finding as well, and the checks go on with the rest.
pub fn lint(api: &Api) -> Linted {
    let mut lint = Lint {
        api,
        findings: Vec::new(),
    };
    let imported = lint.take("document", document::imported(api));
    if let Some(imported) = &imported {
        lint.add("lock", lock::lock(api, imported));
    }
    let parsed = overlay::text(api).and_then(|text| overlay::parse_all(&text));
    let overlay = lint.take("overlay", parsed).map(|parsed| {
        lint.add("overlay", parsed.faults);
        lint.add("overlay", rules::unread(&parsed.overlay));
        parsed.overlay
    });
    let mut input = None;
    if let (Some(imported), Some(overlay)) = (imported, overlay) {
        let applied = overlay::apply_to(imported, &overlay);
        if let Some(applied) = lint.take("overlay", applied) {
            input = lint.applied(applied);
        }
        if let Some(input) = &input {
            lint.input(input, &overlay);
        }
    }
    Linted {
        findings: lint.findings,
        input,
    }
}

/// Everything that is wrong with what all APIs share.
pub fn lint_shared() -> Vec<Finding> {
    let path = root().join("openapi/overlay.schema.json");
    let current =
        read(&path).is_ok_and(|text| overlay::schema().is_ok_and(|schema| schema == text));
    (!current)
        .then(|| Finding {
            place: "openapi/overlay.schema.json".into(),
            check: "overlay schema",
            message: "is not that of the types; run `cargo xtask spec schema`".into(),
        })
        .into_iter()
        .collect()
}

/// The findings of one API so far.
struct Lint<'a> {
    api: &'a Api,
    findings: Vec<Finding>,
}

impl Lint<'_> {
    /// Adds findings; one that is there already is left out.
    fn add(&mut self, check: &'static str, messages: Vec<String>) {
        let place = match check {
            "overlay" | "answers" | "secrets" => overlay::file(self.api),
            "summaries" => summaries::file(self.api),
            "names" => generate::names_file(self.api),
            _ => self.api.place(),
        };
        for message in messages {
            let finding = Finding {
                place: place.clone(),
                check,
                message,
            };
            if !self.findings.contains(&finding) {
                self.findings.push(finding);
            }
        }
    }

    /// The value, or a finding that it could not be had.
    fn take<T>(&mut self, check: &'static str, result: Result<T>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.add(check, vec![error.to_string()]);
                None
            }
        }
    }

    /// The checks of a description with its overlay. Returns what the generator reads, if it can.
    fn applied(&mut self, applied: Applied) -> Option<Input> {
        let (api, effective) = (self.api, &applied.document);
        let recorded = self.take("nodes", nodes::read(api)).unwrap_or_default();
        self.add("overlay", rules::stale(&applied, &recorded));
        self.add("overlay", applied.unequal.clone());
        self.add("nodes", rules::moved(&applied, &recorded));
        for (check, run) in CHECKS {
            self.add(check, run(effective));
        }
        if api.envelope {
            self.add("envelopes", envelopes(effective));
        }
        match Input::read(api, applied.document) {
            Ok(input) => Some(input),
            Err(unreadable) => {
                let unreadable = unreadable.to_string();
                self.add("generator", unreadable.lines().map(str::to_owned).collect());
                let what = "sentences, names, limits, answers and secrets are not checked until the generator can read everything";
                self.add("generator", vec![what.to_owned()]);
                None
            }
        }
    }

    /// The checks of what the generator has read.
    fn input(&mut self, input: &Input, overlay: &Overlay) {
        if let Some(faults) = self.take("summaries", input.summary_faults()) {
            self.add("summaries", faults);
        }
        let missing = input.listings().missing.into_iter().map(|operation| {
            let what = "is paginated, but cannot be read page by page; correct `x-pagination`, or say why not by \
                        `x-unlisted`";
            format!("{operation}; it {what}")
        });
        self.add("pagination", missing.collect());
        self.take("names", input.names_lock());
        self.add("limits", input.lost_limits());
        if let Some(verdicts) = self.take("generator", input.verdicts()) {
            let missing = verdicts.missing.into_iter().map(|member| {
                let what =
                    "looks decisive; list it under `answers` as decisive, incidental or a total";
                format!("`{member}` {what}")
            });
            self.add("answers", missing.collect());
            let unidentified = verdicts.unidentified.into_iter().map(|member| {
                let what = "looks like an identifier; list it under `identifiers` of `answers`, with its kind or with \
                            the reason why it stays a string";
                format!("`{member}` {what}")
            });
            self.add("answers", unidentified.collect());
            self.add("answers", verdicts.wrong);
        }
        self.add("secrets", secrets(&input.values(), &overlay.secrets));
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
