//! What tells the items of a page from others, read off the text of the page, so that it does not depend on whether an
//! item can be read as its type.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::decode::list;
use crate::members::{JsonItems, JsonMembers, members};
use crate::operation::Paginated;

/// The items of a page, in their order.
#[derive(Default)]
pub(crate) struct Keys {
    /// A hash of each item's `id`, or of its text if it has none.
    pub(crate) hashes: Vec<u64>,
    /// The member of the last item that was asked for.
    pub(crate) last: Option<String>,
}

/// The keys of the list that `body` is, or has where `paginated` says; with the member `key` of the last item. A list
/// that breaks off has none.
pub(crate) fn keys(body: &[u8], paginated: Option<Paginated>, key: Option<&str>) -> Keys {
    let mut all = JsonItems::of(list(body, paginated));
    let items: Vec<_> = all.by_ref().collect();
    if !all.are_all() {
        return Keys::default();
    }
    let last = items.last().zip(key);
    Keys {
        hashes: items.iter().map(|item| hash(item)).collect(),
        last: last.and_then(|(item, key)| text(item, key)),
    }
}

/// The first member `id` counts, so that an item is not read to its end.
fn hash(item: &[u8]) -> u64 {
    let id = JsonMembers::of(item).find(|member| member.is("id"));
    let id = id.map(|id| id.value()).filter(|id| *id != b"null");
    let mut hasher = DefaultHasher::new();
    id.unwrap_or(item).hash(&mut hasher);
    hasher.finish()
}

/// A member of an item, if it is a string.
fn text(item: &[u8], name: &str) -> Option<String> {
    let [member] = members(item, [name]);
    serde_json::from_slice(member?).ok()
}
