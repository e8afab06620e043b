//! What tells the items of a page from others, read off the text of the page, so that it does not depend on whether an
//! item can be read as its type.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde::Deserialize as _;
use serde_json::value::RawValue;

use super::decode::list;
use crate::members::members;
use crate::operation::Paginated;
use crate::repair::repaired;

/// The items of a page, in their order.
#[derive(Default)]
pub(crate) struct Keys {
    /// A hash of each item's `id`, or of its text if it has none.
    pub(crate) hashes: Vec<u64>,
    /// The member of the last item that was asked for.
    pub(crate) last: Option<String>,
}

/// The keys of the list that `body` is, or has where `paginated` says; with the member `key` of the last item. A list
/// that is no JSON has none.
pub(crate) fn keys(body: &[u8], paginated: Option<Paginated>, key: Option<&str>) -> Keys {
    let read = |body: &[u8]| {
        let mut reader = serde_json::Deserializer::from_slice(list(body, paginated));
        let items = Vec::<&RawValue>::deserialize(&mut reader).ok()?;
        let last = items.last().zip(key);
        Some(Keys {
            hashes: items.iter().map(|item| hash(item)).collect(),
            last: last.and_then(|(item, key)| text(item, key)),
        })
    };
    let found = read(body).or_else(|| read(&repaired(body)?));
    found.unwrap_or_default()
}

fn hash(item: &RawValue) -> u64 {
    let [id] = members(item.get().as_bytes(), ["id"]);
    let id = id.filter(|id| id.get() != "null");
    let mut hasher = DefaultHasher::new();
    id.unwrap_or(item).get().hash(&mut hasher);
    hasher.finish()
}

/// A member of an item, if it is a string.
fn text(item: &RawValue, name: &str) -> Option<String> {
    let [member] = members(item.get().as_bytes(), [name]);
    serde_json::from_str(member?.get()).ok()
}
