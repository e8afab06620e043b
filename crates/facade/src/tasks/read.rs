//! Reading for a plan: everything, or an error.

use std::time::Duration;

use identity_facade_core::{CallOptions, Error, ErrorKind, ItemStream};
use serde::de::DeserializeOwned;

/// How long a call of a task may wait for the rate limit.
const PATIENCE: Duration = Duration::from_secs(3600);

/// So often a list is read that changes meanwhile.
const READINGS: usize = 3;

/// The options of a task's calls: an item that cannot be read is an error, and waiting for the rate limit is not.
pub(super) fn options() -> CallOptions {
    CallOptions::new().strict(true).queue_timeout(PATIENCE)
}

/// All items of a list. One that changes while it is read is read again.
pub(super) async fn all<T: DeserializeOwned + Send>(
    list: impl Fn() -> ItemStream<T> + Send,
) -> Result<Vec<T>, Error> {
    for _ in 0..READINGS {
        let mut items = list();
        let read = items.collect().await?;
        if !items.shifted() {
            return Ok(read);
        }
    }
    Err(Error::new(ErrorKind::Conflict)
        .with_note("a list that the plan depends on changed each time it was read"))
}
