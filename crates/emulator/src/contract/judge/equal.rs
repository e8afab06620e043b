//! Equality as JSON has it: numbers are compared by their value.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem::discriminant;

use serde_json::Value;

use crate::contract::judge::number::{compare, hashed};

/// Whether two values are the same.
pub(super) fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => compare(left, right) == Ordering::Equal,
        (Value::Array(left), Value::Array(right)) => {
            let mut pairs = left.iter().zip(right);
            left.len() == right.len() && pairs.all(|(left, right)| equal(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, left)| right.get(name).is_some_and(|right| equal(left, right)))
        }
        _ => left == right,
    }
}

/// Whether no value is there twice.
pub(super) fn are_unique(values: &[Value]) -> bool {
    let mut seen = HashSet::with_capacity(values.len());
    values.iter().all(|value| seen.insert(ByValue(value)))
}

struct ByValue<'v>(&'v Value);

impl PartialEq for ByValue<'_> {
    fn eq(&self, other: &Self) -> bool {
        equal(self.0, other.0)
    }
}

impl Eq for ByValue<'_> {}

impl Hash for ByValue<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        discriminant(self.0).hash(state);
        match self.0 {
            Value::Null => {}
            Value::Bool(value) => value.hash(state),
            Value::Number(value) => hashed(value).hash(state),
            Value::String(value) => value.hash(state),
            Value::Array(items) => items.iter().for_each(|item| ByValue(item).hash(state)),
            // A sum, because members have no order.
            Value::Object(members) => members
                .iter()
                .map(hash_of_member)
                .fold(0, u64::wrapping_add)
                .hash(state),
        }
    }
}

fn hash_of_member((name, value): (&String, &Value)) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    ByValue(value).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_equal_is_there_once() {
        let equals = [
            (json!(1), json!(1.0)),
            (json!([1, "a"]), json!([1.0, "a"])),
            (
                json!({ "a": 1, "b": [null] }),
                json!({ "b": [null], "a": 1.0 }),
            ),
        ];
        for (left, right) in equals {
            assert!(
                !are_unique(&[left.clone(), right.clone()]),
                "{left} {right}"
            );
        }
        let unlike = [
            json!(null),
            json!(false),
            json!(0),
            json!(0.5),
            json!(""),
            json!("0"),
            json!([]),
            json!([0]),
            json!([[0]]),
            json!({}),
            json!({ "a": 0 }),
            json!({ "a": 1 }),
            json!({ "b": 0 }),
            json!({ "a": 0, "b": 0 }),
        ];
        assert!(are_unique(&unlike));
    }
}
