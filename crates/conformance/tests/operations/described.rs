//! What the descriptions hold, counted in `openapi/`, so that no test has a number that an import makes wrong.

use serde_json::Value;
use xtask::api::{ALL, find};
use xtask::overlay;
use xtask::spec::document;

/// Operations of one API that are as `fits` says.
pub fn operations_that(api: &str, fits: impl Fn(&Value) -> bool) -> usize {
    let effective = overlay::effective(&find(api).unwrap()).unwrap();
    let all = document::operations(&effective).into_iter();
    all.filter(|operation| fits(operation.value)).count()
}

/// Operations of all APIs.
pub fn operations() -> usize {
    let all = ALL.iter();
    all.map(|api| operations_that(api.name, |_| true)).sum()
}

/// Operations whose answer only says that it was done, and those among them in which a member says it.
pub fn receipts() -> (usize, usize) {
    let all = ALL
        .iter()
        .flat_map(|api| overlay::read(api).unwrap().answers.receipts);
    let done: Vec<bool> = all.map(|(_, receipt)| receipt.done.is_some()).collect();
    (done.len(), done.iter().filter(|done| **done).count())
}
