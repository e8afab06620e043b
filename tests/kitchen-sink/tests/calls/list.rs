//! A list as a stream, of which the first item is read: the emulator has no state of this API, so its samples have no
//! last page.

use identity_facade_core::{BoxFuture, Error, ItemStream, Operation};
use serde::de::DeserializeOwned;

/// One paginated operation, with what is required and nothing else.
pub struct List<C: 'static> {
    /// Its facts.
    pub operation: &'static Operation,
    /// Whether its stream gives an item.
    pub items: fn(&C) -> BoxFuture<'static, Result<bool, Error>>,
}

/// Reads the first item of a list.
pub fn listed<T: DeserializeOwned + Send + 'static>(
    mut items: ItemStream<T>,
) -> BoxFuture<'static, Result<bool, Error>> {
    Box::pin(async move { Ok(items.next().await.transpose()?.is_some()) })
}
