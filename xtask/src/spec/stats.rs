//! `spec stats`: the account of an API, so that nobody has to believe that everything is there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use super::coverage::{Coverage, coverage};
use super::lock::Counts;
use crate::generate::Input;
use crate::{Result, api, api::Api, overlay};

/// The account of one API.
#[derive(Debug)]
pub struct Stats {
    /// The API.
    pub api: Api,
    /// The vendor's version.
    pub version: String,
    /// Operations, paths and schemas.
    pub counts: Counts,
    /// How many operations the generator writes.
    pub generated: usize,
    /// Operations that are written by hand.
    pub handwritten: Vec<String>,
    /// Operations that nobody writes, and why.
    pub left_out: Vec<String>,
    /// Resource groups.
    pub groups: BTreeSet<String>,
    /// How often each kind of limit or annotation is stated, the overlay's included.
    pub facts: BTreeMap<&'static str, usize>,
    /// Rules of the overlay.
    pub rules: usize,
    /// Operations whose answer is a receipt.
    pub receipts: usize,
    /// Members of answers that must be there.
    pub decisive: usize,
    /// Members of answers that look decisive and are not.
    pub incidental: usize,
    /// Members of answers that are identifiers of one kind.
    pub identifiers: usize,
    /// Paginated lists that are read page by page.
    pub paged: usize,
    /// Paginated lists that are not, and why.
    pub unpaged: Vec<String>,
    /// Types that are alike and have different names.
    pub twins: Vec<Vec<String>>,
}

/// Kinds of facts, and the members that state them.
const FACTS: [(&str, &[&str]); 8] = [
    ("lengths of lists", &["minItems", "maxItems"]),
    (
        "lengths and patterns of strings",
        &["minLength", "maxLength", "pattern"],
    ),
    ("bounds of numbers", &["minimum", "maximum"]),
    ("sizes in bytes", &["x-max-bytes"]),
    (
        "conditions",
        &[
            "x-required-when",
            "x-any-of-required",
            "x-one-of-required",
            "x-requires",
            "x-excludes",
        ],
    ),
    ("secrets", &["x-secret"]),
    ("calls that may be repeated", &["x-idempotent"]),
    ("rate limits", &["x-rate"]),
];

/// Counts one API.
pub fn stats(api: &Api) -> Result<Stats> {
    let effective = overlay::effective(api)?;
    let input = Input::read(api, effective.clone())?;
    let verdicts = input.verdicts()?;
    let listings = input.listings();
    let mut stats = Stats {
        receipts: verdicts.receipts,
        decisive: verdicts.decisive,
        incidental: verdicts.incidental,
        identifiers: verdicts.identifiers,
        paged: listings.fit,
        unpaged: [listings.unfit, listings.missing].concat(),
        twins: input.twins(),
        api: *api,
        version: effective["info"]["version"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        counts: Counts::of(&effective),
        generated: 0,
        handwritten: Vec::new(),
        left_out: Vec::new(),
        groups: BTreeSet::new(),
        facts: FACTS.iter().map(|(kind, _)| (*kind, 0)).collect(),
        rules: overlay::read(api)?.actions.len(),
    };
    for (operation, covered) in coverage(&effective) {
        let title = format!(
            "{} {} ({})",
            operation.method.to_uppercase(),
            operation.path,
            operation.id()
        );
        stats.groups.insert(api::group(operation.tag()));
        match covered {
            Coverage::Generated => stats.generated += 1,
            Coverage::Handwritten => stats.handwritten.push(title),
            Coverage::LeftOut(why) => stats.left_out.push(format!("{title}: {why}")),
        }
    }
    count_facts(&effective, &mut stats.facts);
    Ok(stats)
}

/// A fact is stated once per place, however many members it takes: `minItems` and `maxItems` are one.
fn count_facts(value: &Value, facts: &mut BTreeMap<&'static str, usize>) {
    match value {
        Value::Object(members) => {
            for (kind, names) in FACTS {
                // A property can be called `pattern`; a limit is never an object.
                if names.iter().any(|name| {
                    members
                        .get(*name)
                        .is_some_and(|value| name.starts_with("x-") || !value.is_object())
                }) {
                    *facts.entry(kind).or_default() += 1;
                }
            }
            members.values().for_each(|value| count_facts(value, facts));
        }
        Value::Array(items) => items.iter().for_each(|value| count_facts(value, facts)),
        _ => {}
    }
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.api.title, self.version)?;
        writeln!(
            f,
            "  {:>5}  operations on {} paths",
            self.counts.operations, self.counts.paths
        )?;
        writeln!(f, "  {:>5}    generated", self.generated)?;
        writeln!(f, "  {:>5}    handwritten", self.handwritten.len())?;
        for operation in &self.handwritten {
            writeln!(f, "             {operation}")?;
        }
        writeln!(f, "  {:>5}    left out", self.left_out.len())?;
        for operation in &self.left_out {
            writeln!(f, "             {operation}")?;
        }
        writeln!(f, "  {:>5}  resource groups", self.groups.len())?;
        writeln!(f, "  {:>5}  schemas", self.counts.schemas)?;
        for (kind, count) in &self.facts {
            writeln!(f, "  {count:>5}  {kind}")?;
        }
        let paginated = self.paged + self.unpaged.len();
        writeln!(f, "  {paginated:>5}  paginated lists")?;
        writeln!(f, "  {:>5}    read page by page", self.paged)?;
        writeln!(f, "  {:>5}    not", self.unpaged.len())?;
        for operation in &self.unpaged {
            writeln!(f, "             {operation}")?;
        }
        writeln!(f, "  {:>5}  answers that are receipts", self.receipts)?;
        writeln!(f, "  {:>5}  decisive members of answers", self.decisive)?;
        writeln!(f, "  {:>5}  members judged not decisive", self.incidental)?;
        writeln!(f, "  {:>5}  members that are identifiers", self.identifiers)?;
        writeln!(f, "  {:>5}  overlay rules", self.rules)?;
        writeln!(
            f,
            "  {:>5}  groups of types that are alike",
            self.twins.len()
        )?;
        for alike in &self.twins {
            writeln!(f, "             {}", alike.join(", "))?;
        }
        Ok(())
    }
}
