//! `openapi/<api>/names.lock`: every public name that was ever chosen. A name that changes, or that is lost though the
//! description still has its thing, stops generation until it is accepted.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Key, Sort, Table};
use crate::Result;

const HEADER: &str = "# Every public Rust name that was ever chosen, by the thing on the wire. Written by `cargo xtask generate`, which\n\
    # stops at a name that changes; `cargo xtask names accept` accepts it. A gone name is not given to another thing.\n";
const GONE: &str = " (gone)";

/// The names of one API that users may rely on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// What has a name now.
    live: Table,
    /// What had one.
    gone: BTreeSet<(Key, String)>,
}

/// Whether names may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// No: every change is an error.
    No,
    /// Yes: the lock takes them.
    Yes,
}

impl Lock {
    /// Reads a lock file.
    pub fn parse(text: &str) -> Result<Self> {
        let mut lock = Self::default();
        for (number, line) in text.lines().enumerate() {
            if line.starts_with('#') {
                continue;
            }
            let wrong = || format!("line {} is no name: `{line}`", number + 1);
            let (key, name) = line.rsplit_once(" = ").ok_or_else(wrong)?;
            let key = Key::parse(key).ok_or_else(wrong)?;
            match name.strip_suffix(GONE) {
                Some(name) => drop(lock.gone.insert((key, name.to_owned()))),
                None if lock.live.insert(key, name.to_owned()).is_none() => {}
                None => return Err(format!("line {}: it has a name already", number + 1).into()),
            }
        }
        Ok(lock)
    }

    /// The file's text: a line each, sorted.
    pub fn print(&self) -> String {
        let live = self.live.iter().map(|(key, name)| (key, name, ""));
        let gone = self.gone.iter().map(|(key, name)| (key, name, GONE));
        let mut lines: Vec<String> = live
            .chain(gone)
            .map(|(key, name, gone)| format!("{key} = {name}{gone}\n"))
            .collect();
        lines.sort();
        HEADER.to_owned() + &lines.concat()
    }

    /// The names that are in use.
    pub fn names(&self) -> &Table {
        &self.live
    }

    /// The lock after `table` was chosen. New names are added; names whose thing the description no longer has, which
    /// `has` tells, are marked as gone. An error lists every name that changed, was lost, or is reused for another
    /// thing, unless that is accepted.
    pub fn next(
        &self,
        table: &Table,
        has: impl Fn(&Key) -> bool,
        accepted: Accepted,
    ) -> std::result::Result<Self, Vec<String>> {
        let mut next = self.clone();
        let mut findings = Vec::new();
        for (key, old) in &self.live {
            match table.get(key) {
                Some(new) if new == old => continue,
                Some(new) => findings.push(format!("`{key}` was `{old}` and would be `{new}`")),
                None if has(key) => findings.push(format!(
                    "`{key}` was `{old}` and would have no name, though the description still has it"
                )),
                None => {}
            }
            next.live.remove(key);
            next.gone.insert((key.clone(), old.clone()));
        }
        let mut taken: BTreeMap<(Scope<'_>, &str), &Key> = BTreeMap::new();
        for (key, name) in &next.gone {
            taken.insert((scope(key), name), key);
        }
        for (key, name) in &next.live {
            taken.remove(&(scope(key), name.as_str()));
        }
        for (key, name) in table
            .iter()
            .filter(|(key, _)| !self.live.contains_key(*key))
        {
            if key.sort != Sort::Identifier
                && let Some(other) = taken.get(&(scope(key), name.as_str()))
                && *other != key
            {
                findings.push(format!(
                    "`{key}` would be `{name}`, which was the name of `{other}`"
                ));
            }
        }
        if accepted == Accepted::No && !findings.is_empty() {
            return Err(findings);
        }
        next.live.clone_from(table);
        next.gone
            .retain(|(key, name)| next.live.get(key) != Some(name));
        Ok(next)
    }
}

/// Where a name means one thing only.
type Scope<'a> = (bool, &'a str, Option<Sort>);

fn scope(key: &Key) -> Scope<'_> {
    match key.sort {
        Sort::Operation | Sort::Event => (false, "", Some(key.sort)),
        // One namespace: that of a module's types, which the name holds.
        Sort::Builder | Sort::Type | Sort::Identifier => (false, "", None),
        Sort::Parameter | Sort::Member | Sort::Value | Sort::Alternative => {
            (true, &key.place, None)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names that could be taken for a part of the line that they stand in.
    const ODD: [&str; 12] = [
        "", "a", " ", ":", ": ", " = ", "\"\"", "\n", "#", " (gone)", "\\", "é",
    ];

    fn odd() -> impl Iterator<Item = String> {
        let first = ODD.into_iter();
        first.flat_map(|one| ODD.into_iter().map(move |other| format!("{one}{other}")))
    }

    #[test]
    fn what_is_printed_reads_back_whatever_the_names_are() {
        let mut lock = Lock::default();
        for (number, (sort, _)) in Sort::ALL.into_iter().enumerate() {
            let (places, things): (BTreeSet<_>, BTreeSet<_>) = (odd().collect(), odd().collect());
            for place in &places {
                for thing in things.iter().filter(|t| t.is_empty() || !sort.is_place()) {
                    let key = Key::new(sort, place, thing);
                    lock.gone.insert((key.clone(), format!("gone{number}")));
                    let before = lock.live.insert(key, format!("shared::Name{number}"));
                    assert_eq!(
                        before, None,
                        "{sort:?} `{place}` `{thing}` has the key of another"
                    );
                }
            }
        }
        assert!(lock.live.len() > 50_000, "{}", lock.live.len());
        let read = Lock::parse(&lock.print()).unwrap();
        assert!(read == lock, "a line reads back as something else");
    }
}
