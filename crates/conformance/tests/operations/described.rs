//! What the descriptions hold, counted in `openapi/`, so that no test has a number that an import makes wrong.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;
use xtask::api::ALL;
use xtask::overlay;
use xtask::spec::document;

/// The descriptions by the names of their APIs: most tests look into them, and reading them takes long.
static EFFECTIVE: LazyLock<BTreeMap<&str, Value>> = LazyLock::new(|| {
    let all = ALL.iter();
    all.map(|api| (api.name, overlay::effective(api).unwrap()))
        .collect()
});

/// The description of one API, with its overlay.
pub fn effective(api: &str) -> &'static Value {
    &EFFECTIVE[api]
}

/// Operations of one API that are as `fits` says.
pub fn operations_that(api: &str, fits: impl Fn(&Value) -> bool) -> usize {
    let all = document::operations(effective(api)).into_iter();
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
