//! What may grow says so: a public enumeration, and a structure whose members are public, is `#[non_exhaustive]`, so
//! that a variant or a member that comes later breaks nobody. The few that are complete are named here.

use std::fs;
use std::path::Path;

/// Types that are whole: a value is known or not, set or null, one or many; an input of a bulk run has one of four ends.
const COMPLETE: &[&str] = &["Open", "Nullable", "Outcome", "QueryText"];

fn declarations(folder: &Path, found: &mut Vec<(String, bool)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            declarations(&path, found);
            continue;
        }
        let code = fs::read_to_string(&path).unwrap();
        let lines: Vec<_> = code.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let Some(name) = declared(line, &lines[index + 1..]) else {
                continue;
            };
            let above = lines[..index].iter().rev();
            let mut attributes = above.take_while(|line| line.trim_start().starts_with("#["));
            found.push((name, attributes.any(|line| line.contains("non_exhaustive"))));
        }
    }
}

/// The name of a public enumeration, or of a public structure with a public member.
fn declared(line: &str, below: &[&str]) -> Option<String> {
    let name = |rest: &str| {
        rest.split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap()
            .to_owned()
    };
    if let Some(rest) = line.strip_prefix("pub enum ") {
        return Some(name(rest));
    }
    let rest = line.strip_prefix("pub struct ")?;
    let mut members = below.iter().take_while(|line| **line != "}");
    let open = line.ends_with('{') && members.any(|line| line.starts_with("    pub "));
    open.then(|| name(rest))
}

#[test]
fn what_may_grow_says_so() {
    let mut found = Vec::new();
    declarations(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    assert!(found.len() > 30, "the declarations are found: {found:?}");
    let mut closed: Vec<_> = found
        .into_iter()
        .filter_map(|(name, grows)| (!grows).then_some(name))
        .collect();
    closed.sort();
    let mut complete = COMPLETE.to_vec();
    complete.sort_unstable();
    assert_eq!(closed, complete);
}
