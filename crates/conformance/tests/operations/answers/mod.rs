//! Members are taken away from valid answers of every operation: those that decide nothing fail no call and take no other
//! value with them, and those that decide access are named by their path.

mod differences;
mod vendor;

use std::collections::{BTreeMap, BTreeSet};

use conformance::call::Seen;
use identity_facade_core::{Error, ErrorKind, Unreadable};
use serde_json::{Value, json};
use xtask::generate::Absence;
use xtask::generate::members::Member;

use self::differences::differences;
use self::vendor::{Answer, Called, Numbers, each_operation};
use crate::described;

/// Answers of an operation: seeds that count up take each alternative of a union in turn.
const SEEDS: u64 = 8;

/// Sets that are no random ones: none, all absent, all null.
const ALL: usize = 3;

/// Random sets of members that are taken away from each answer, too.
const SETS: usize = 2;

/// Takes `member` away, or writes null there; false if it went with another one.
fn take(content: &mut Value, member: &Member, null: bool) -> bool {
    let (parent, name) = member.pointer.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/").replace("~0", "~");
    let Some(parent) = content.pointer_mut(parent).and_then(Value::as_object_mut) else {
        return false;
    };
    if null {
        let value = parent.get_mut(&name);
        value.map(|value| *value = Value::Null).is_some()
    } else {
        parent.remove(&name).is_some()
    }
}

/// What is wrong, for each call in which something is.
#[derive(Default)]
struct Problems(Vec<String>);

impl Problems {
    fn add(&mut self, operation: &Called<'_>, what: &str, content: &Value) {
        let content = content.to_string();
        let start: String = content.chars().take(500).collect();
        self.0.push(format!("{}: {what}: {start}", operation.id()));
    }

    fn are_none(&self) {
        let shown: Vec<_> = self.0.iter().take(20).map(String::as_str).collect();
        assert!(
            self.0.is_empty(),
            "{}, as\n{}",
            self.0.len(),
            shown.join("\n")
        );
    }
}

/// What is lost of an answer that has to be read whole; `None` if nothing is.
fn loss(operation: &Called<'_>, content: &Value, seen: Result<Seen, Error>) -> Option<String> {
    match seen {
        Err(error) => Some(error.to_string()),
        Ok(seen) if !seen.unreadable.is_empty() => Some(format!("{:?}", seen.unreadable)),
        Ok(seen) => {
            let lost = differences(operation.read(content), seen.content.expose());
            (!lost.is_empty()).then(|| format!("{lost:?} differ"))
        }
    }
}

#[tokio::test]
async fn what_decides_nothing_may_be_left_out_of_every_answer() {
    let (mut answers, mut taken) = (0, 0);
    let mut problems = Problems::default();
    let operations = each_operation(async |operation| {
        let mut numbers = Numbers::of(operation.id());
        for whole in operation.answers(SEEDS) {
            let mut members = operation.members(&whole);
            members.retain(|member| !matches!(member.absence, Absence::Fails { .. }));
            for set in 0..ALL + SETS {
                let mut content = whole.content.clone();
                for member in &members {
                    let (go, null) = match set {
                        0 => (false, false),
                        1 => (true, false),
                        2 => (true, true),
                        _ => (numbers.below(2) == 0, numbers.below(2) == 0),
                    };
                    taken += usize::from(go && take(&mut content, member, null));
                }
                answers += 1;
                let seen = operation.ask(&whole.with(&content, &mut numbers)).await;
                let same = operation.receipt().is_some() && seen.is_ok();
                if let Some(loss) = loss(&operation, &content, seen).filter(|_| !same) {
                    problems.add(&operation, &loss, &content);
                }
            }
        }
    })
    .await;
    println!("{operations} operations, {answers} answers, {taken} members left out or null");
    problems.are_none();
    assert_eq!(operations, described::operations());
    assert!(answers > 15_000 && taken > 200_000);
}

#[tokio::test]
async fn a_decisive_member_that_is_not_there_is_named_by_its_path() {
    let (mut tried, mut without, mut of_a_kind) = (0, BTreeSet::new(), BTreeSet::new());
    let mut problems = Problems::default();
    each_operation(async |operation| {
        if operation.receipt().is_some() {
            return;
        }
        let before = tried;
        let mut numbers = Numbers::of(operation.id());
        // Each place once beside the same members: each alternative of a union has others.
        let mut known = BTreeSet::new();
        for whole in operation.answers(SEEDS) {
            for (place, member) in one_each(operation.members(&whole), &mut numbers) {
                let Absence::Fails { nullable } = member.absence else {
                    continue;
                };
                if !known.insert((place, beside(&whole.content, &member))) {
                    continue;
                }
                for null in [false, true] {
                    let mut content = whole.content.clone();
                    assert!(take(&mut content, &member, null));
                    let seen = operation.ask(&whole.with(&content, &mut numbers)).await;
                    tried += 1;
                    if member.tells {
                        of_a_kind.insert(member.path.clone());
                    }
                    let problem = if null && nullable || member.tells {
                        loss(&operation, &content, seen)
                    } else {
                        unnamed(&operation, &mut content, &member, seen)
                    };
                    if let Some(problem) = problem {
                        let what = format!("{} ({null}): {problem}", member.path);
                        problems.add(&operation, &what, &content);
                    }
                }
            }
        }
        if tried == before {
            without.insert(operation.id());
        }
    })
    .await;
    println!(
        "{tried} decisive members left out or null; operations without one: {}, {without:?}",
        without.len()
    );
    problems.are_none();
    assert!(tried > 4_000);
    // Of an OAuth token that is not active, the only member says so: without it, nothing is said.
    assert_eq!(of_a_kind, BTreeSet::from(["active".to_owned()]));
    // Nearly every answer that is no receipt has one.
    let (receipts, _) = described::receipts();
    assert!(without.len() * 10 < described::operations() - receipts);
}

/// The names of the members that stand beside one.
fn beside(content: &Value, member: &Member) -> Vec<String> {
    let (parent, _) = member.pointer.rsplit_once('/').unwrap();
    let parent = content.pointer(parent).and_then(Value::as_object).unwrap();
    parent.keys().cloned().collect()
}

/// Of members that stand at one place in several items of lists, any one.
fn one_each(members: Vec<Member>, numbers: &mut Numbers) -> BTreeMap<String, Member> {
    let mut places: BTreeMap<String, Vec<Member>> = BTreeMap::new();
    for member in members {
        let names = member.path.split(['[', ']']).step_by(2);
        places.entry(names.collect()).or_default().push(member);
    }
    let places = places.into_iter();
    places
        .map(|(place, mut all)| (place, all.swap_remove(numbers.below(all.len()))))
        .collect()
}

/// What is wrong where `member`, which decides access, is not in `content`; `None` if its path is named and nothing else is
/// lost.
fn unnamed(
    operation: &Called<'_>,
    content: &mut Value,
    member: &Member,
    seen: Result<Seen, Error>,
) -> Option<String> {
    let path = member.path.as_str();
    let Some(item) = &member.item else {
        return match seen {
            Err(error) if error.kind() == ErrorKind::Decode && error.json_path() == Some(path) => {
                None
            }
            other => Some(format!("{other:?}")),
        };
    };
    let (list, index) = item.rsplit_once('/').unwrap();
    let list = content.pointer_mut(list).and_then(Value::as_array_mut);
    list.unwrap().remove(index.parse().unwrap());
    match seen {
        Ok(mut seen) if seen.unreadable.count() == 1 && seen.unreadable.paths() == [path] => {
            seen.unreadable = Unreadable::default();
            loss(operation, content, Ok(seen))
        }
        other => Some(format!("{other:?}")),
    }
}

#[tokio::test]
async fn a_receipt_fails_only_if_it_says_that_nothing_was_done() {
    let (mut receipts, mut denials, mut answers) = (0, 0, 0);
    let mut problems = Problems::default();
    each_operation(async |operation| {
        let Some(receipt) = operation.receipt() else {
            return;
        };
        receipts += 1;
        let mut numbers = Numbers::of(operation.id());
        let whole = operation.answers(1).pop().unwrap_or_else(Answer::empty);
        let mut done = vec![Value::Null, json!({}), json!([]), json!("?"), json!(17)];
        for member in operation.members(&whole) {
            for null in [false, true] {
                let mut content = whole.content.clone();
                assert!(take(&mut content, &member, null));
                done.push(content);
            }
        }
        for content in done {
            answers += 1;
            if let Err(error) = operation.ask(&whole.with(&content, &mut numbers)).await {
                problems.add(&operation, &error.to_string(), &content);
            }
        }
        for said in [json!(false), json!("false"), json!(0)] {
            let Some(done) = receipt.done else { break };
            denials += 1;
            let mut content = whole.content.clone();
            content[done] = said;
            let seen = operation.ask(&whole.with(&content, &mut numbers)).await;
            if seen.as_ref().map_err(Error::kind).err() != Some(ErrorKind::NotDone) {
                problems.add(&operation, &format!("{seen:?}"), &content);
            }
        }
    })
    .await;
    println!("{receipts} receipts, {answers} answers, {denials} of them say no");
    problems.are_none();
    let (described, with_a_word) = described::receipts();
    assert_eq!((receipts, denials), (described, 3 * with_a_word));
    assert!(answers > 1_000);
}
