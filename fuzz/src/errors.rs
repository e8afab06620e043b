//! What holds for every error, whatever was answered by whom: it is short, and shows neither the secret nor the answer.

use std::error::Error as _;

use identity_facade::Error;

use crate::vendor::SECRET;

/// What seeds and mutations write where nobody may see it: in messages and data.
const HIDDEN: &str = "hunter2";

/// Codes and request ids are for everybody's eyes; nothing else of an answer is.
pub(crate) fn shows_nothing(error: &Error) {
    let details = error.details().iter();
    let codes = details.filter_map(|detail| detail.code.as_deref());
    let mut shown = codes.chain(error.code()).chain(error.request_id());
    let visible = shown.any(|text| text.contains(HIDDEN));
    let mut printed = vec![format!("{error} {error:?}")];
    let mut cause = error.source();
    while let Some(inner) = cause {
        printed.push(format!("{inner} {inner:?}"));
        cause = inner.source();
    }
    let printed = printed.join("\n");
    assert!(!printed.contains(SECRET), "the secret is shown: {printed}");
    assert!(
        visible || !printed.contains(HIDDEN),
        "the answer is shown: {printed}"
    );
    assert!(
        error.to_string().len() <= 1000,
        "a very long error: {error}"
    );
}
