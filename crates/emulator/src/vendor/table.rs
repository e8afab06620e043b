//! Tables of operations in code, compared with the description: for tests of the vendors.

use std::collections::BTreeSet;

use crate::contract::description::Description;

/// Fails if the `match` in `source` has an arm for an operation that the description does not have, or if `knows` does not
/// find what has an arm. Its arms are strings before an arrow or beside another one, up to `_ => return None`.
pub(crate) fn every_arm_is_described(
    (file, source): (&str, &str),
    description: &Description,
    knows: impl Fn(&str) -> bool,
) {
    let (_, arms) = source.split_once("match operation {").unwrap();
    let (arms, _) = arms.split_once("_ => return None").unwrap();
    let pieces: Vec<&str> = arms.split('"').collect();
    let arms = pieces.chunks(2).zip(pieces[2..].chunks(2));
    let is_arm = |next: &str| ["=>", "|"].iter().any(|sign| next.starts_with(sign));
    let arms: Vec<&str> = arms
        .filter(|(_, next)| is_arm(next[0].trim()))
        .map(|(piece, _)| piece[1])
        .collect();
    assert!(arms.len() > 100 && arms.iter().all(|id| knows(id)));
    let operations = description.operations().iter();
    let described: BTreeSet<&str> = operations.map(|operation| operation.id.as_str()).collect();
    let gone: Vec<_> = arms.iter().filter(|id| !described.contains(*id)).collect();
    assert!(
        gone.is_empty(),
        "to do by hand: the description has no such operations; remove their facts from {file} or write the ids that \
         took their place: {gone:?}"
    );
}
