//! An indexed store is held against the plainest one that there could be: lists that are searched from their beginning.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::*;
use crate::contract::input::object;
use crate::state::ids::Ids;

#[derive(Debug)]
struct Tested;

impl Kinds for Tested {
    fn indexed(_: &str) -> Vec<&'static str> {
        vec!["id", "name", "addresses/address"]
    }
}

const KINDS: [&str; 2] = ["user", "grant"];

/// The same without an index. Rows are told apart by their `id`.
#[derive(Default, Clone)]
struct Naive(BTreeMap<String, Vec<Row>>);

impl Naive {
    fn rows(&self, kind: &str) -> &[Row] {
        self.0.get(kind).map_or(&[], Vec::as_slice)
    }

    fn having(&self, kind: &str, member: &str, string: &str) -> Vec<&Row> {
        let rows = self.rows(kind).iter();
        let has = |row: &&Row| match member.split_once('/') {
            None => row.get(member) == Some(&json!(string)),
            Some((list, member)) => {
                let items = row.get(list).and_then(Value::as_array);
                items.is_some_and(|items| items.iter().any(|item| item[member] == string))
            }
        };
        rows.filter(has).collect()
    }

    fn of(&self, kind: &str, owners: &[&str]) -> Vec<&Row> {
        let rows = self.rows(kind).iter();
        rows.filter(|row| owners.iter().all(|owner| belongs(row, owner)))
            .collect()
    }
}

/// Few enough values that rows share them, and many enough that they do not always.
fn random_row(ids: &mut Ids, id: &str) -> Row {
    let mut row = object(json!({ "id": id, "addresses": [] }));
    if ids.happens(0.8) {
        row.insert("name".to_owned(), json!(ids.below(9).to_string()));
    }
    for _ in 0..ids.below(3) {
        let address = json!({ "address": ids.below(9).to_string() });
        row.entry("addresses")
            .and_modify(|list| list.as_array_mut().unwrap().push(address));
    }
    let owners: Vec<String> = (0..ids.below(3)).map(|_| random_owner(ids)).collect();
    row.insert(OF.to_owned(), json!(owners));
    row
}

fn random_owner(ids: &mut Ids) -> String {
    format!("owner-{}", ids.below(6))
}

/// One random change, made to both.
fn change(ids: &mut Ids, fresh: &str, store: &mut Store<Tested>, naive: &mut Naive) {
    let kind = ids.pick(&KINDS).unwrap();
    let owner = random_owner(ids);
    let row = random_row(ids, fresh);
    let at = ids.index(naive.rows(kind).len());
    let known = naive.rows(kind).get(at).map(|row| row["id"].clone());
    let known = known.as_ref().and_then(Value::as_str).unwrap_or("none");
    let place = store.place(kind, &["id"], known);
    let rows = naive.0.entry(kind.to_owned()).or_default();
    match ids.below(9) {
        0..3 => {
            store.insert(kind, row.clone());
            rows.push(row);
        }
        3 => {
            if let Some(place) = place {
                store.replace(kind, place, row.clone());
                rows[at] = row;
            }
        }
        4 => {
            if let Some(place) = place {
                let name = row["id"].clone();
                store.update(kind, place, |kept| {
                    drop(kept.insert("name".to_owned(), name));
                });
                rows[at].insert("name".to_owned(), row["id"].clone());
            }
        }
        5 => {
            if let Some(place) = place {
                assert_eq!(store.remove(kind, place), Some(rows.remove(at)));
            }
        }
        6 => {
            store.remove_of(kind, &[&owner, "owner-1"]);
            rows.retain(|row| !(belongs(row, &owner) && belongs(row, "owner-1")));
        }
        7 => {
            store.forget(&owner);
            for rows in naive.0.values_mut() {
                rows.retain(|row| !belongs(row, &owner));
            }
        }
        _ => {
            let new = random_owner(ids);
            store.rename(&owner, &new);
            for row in naive.0.values_mut().flatten() {
                let owners = row[OF].as_array_mut().unwrap();
                for known in owners.iter_mut().filter(|known| **known == owner) {
                    *known = json!(new);
                }
            }
        }
    }
}

fn assert_same(store: &Store<Tested>, naive: &Naive) {
    for kind in KINDS {
        let rows: Vec<&Row> = store.rows(kind).collect();
        assert_eq!(rows, naive.rows(kind).iter().collect::<Vec<_>>());
        for value in (0..9).map(|value| value.to_string()) {
            // A member without an index is searched.
            for member in ["id", "name", "addresses/address", OF] {
                let found: Vec<&Row> = store.rows_with(kind, &[member], &value).collect();
                let having = naive.having(kind, member, &value);
                assert_eq!(found, having, "{kind} {member} {value}");
                assert_eq!(store.find(kind, &[member], &value), having.first().copied());
            }
        }
        for owner in (0..6).map(|owner| format!("owner-{owner}")) {
            for owners in [&[owner.as_str()][..], &[&owner, "owner-1"], &[]] {
                let found: Vec<&Row> = store.of(kind, owners).collect();
                assert_eq!(found, naive.of(kind, owners), "{kind} {owners:?}");
            }
            let owned = naive.of(kind, &[&owner]).len();
            assert_eq!(store.count_of(kind, &owner), owned);
        }
    }
}

#[test]
fn an_indexed_store_does_what_a_naive_one_does() {
    for seed in 0..20 {
        let mut ids = Ids::seeded(seed);
        let (mut store, mut naive) = (Store::<Tested>::default(), Naive::default());
        for step in 0..40 {
            let refused = ids.happens(0.3);
            let mut changed = naive.clone();
            let outcome = all_or_nothing(
                &mut store,
                |store| store,
                |store| {
                    for part in 0..ids.below(4) {
                        change(&mut ids, &format!("{step}-{part}"), store, &mut changed);
                    }
                    if refused { Err(()) } else { Ok(()) }
                },
            );
            if outcome.is_ok() {
                naive = changed;
            }
            assert_same(&store, &naive);
        }
        let written = serde_json::to_value(&store).unwrap();
        let read: Store<Tested> = serde_json::from_value(written).unwrap();
        assert_same(&read, &naive);
    }
}

#[test]
fn a_change_that_is_refused_leaves_no_trace() {
    let mut store = Store::<Tested>::default();
    store.insert("user", object(json!({ "id": "1", OF: ["a"] })));
    let before = serde_json::to_value(&store).unwrap();
    let change = |store: &mut Store<Tested>| {
        store.insert("grant", object(json!({ "id": "2", OF: ["a"] })));
        store.update_of("user", &[], |row| row["id"] = json!("3"));
        store.forget("a");
        store.insert("user", object(json!({ "id": "4" })));
        Err::<(), _>("refused")
    };
    assert_eq!(
        all_or_nothing(&mut store, |store| store, change),
        Err("refused")
    );
    assert_eq!(serde_json::to_value(&store).unwrap(), before);
    assert_eq!(store.find("user", &["id"], "3"), None);
    assert!(store.find("user", &["id"], "1").is_some());
}

#[test]
fn a_look_up_among_10_000_rows_looks_at_no_more_of_them_than_among_100() {
    let looked_at = |count: usize| {
        let mut store = Store::<Tested>::default();
        for at in 0..count {
            let row = json!({
                "id": at.to_string(),
                "name": "same",
                "addresses": [{ "address": format!("a{at}") }],
                OF: ["everybody", at.to_string()],
            });
            store.insert("user", object(row));
        }
        let before = store.looked_at();
        assert!(store.find("user", &["id"], "77").is_some());
        assert!(store.find("user", &["addresses/address"], "a77").is_some());
        assert_eq!(store.of("user", &["everybody", "77"]).count(), 1);
        assert_eq!(store.count_of("user", "everybody"), count);
        store.rename("77", "seventy-seven");
        store.forget("seventy-seven");
        assert_eq!(store.find("user", &["id"], "77"), None);
        store.looked_at() - before
    };
    let few = looked_at(100);
    assert!(few > 0, "nothing was counted");
    assert_eq!(few, looked_at(10_000));
}
