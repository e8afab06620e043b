//! A list, read from end to end.

use identity_facade_core::{BoxFuture, Error, ItemStream, Operation};
use serde::de::DeserializeOwned;

/// One paginated operation, with what is required and nothing else.
pub struct List<C: 'static> {
    /// Its facts.
    pub operation: &'static Operation,
    /// How many items its stream gives.
    pub items: fn(&C) -> BoxFuture<'static, Result<usize, Error>>,
}

/// Reads a list to its end.
pub fn listed<T: DeserializeOwned + Send + 'static>(
    mut items: ItemStream<T>,
) -> BoxFuture<'static, Result<usize, Error>> {
    Box::pin(async move {
        let all = items.collect().await?;
        Ok(all.len() + items.unreadable().count())
    })
}
