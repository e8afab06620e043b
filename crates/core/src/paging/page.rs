//! One page of a list.

use std::fmt;
use std::ops::Deref;

use crate::answer::items::Items;
use crate::answer::reply::Reply;
use crate::answer::unreadable::Unreadable;

/// One page of a list: a slice of its items, and what the answer says beside them.
pub struct Page<T> {
    items: Items<T>,
    reply: Reply<()>,
    shifted: bool,
}

impl<T> Page<T> {
    pub(super) const fn new(items: Items<T>, reply: Reply<()>, shifted: bool) -> Self {
        Self {
            items,
            reply,
            shifted,
        }
    }

    /// How many items there are in all, on every page, if the answer says so.
    pub fn total(&self) -> Option<u64> {
        self.items.total()
    }

    /// The items of this page that could not be read and are missing here.
    pub fn unreadable(&self) -> &Unreadable {
        self.items.unreadable()
    }

    /// Whether the list was seen to change up to this page: see [`PageStream::shifted`](crate::PageStream::shifted).
    pub const fn shifted(&self) -> bool {
        self.shifted
    }

    /// The rest of the answer: status, headers, request id, the body as it was received.
    pub const fn reply(&self) -> &Reply<()> {
        &self.reply
    }

    /// The items with their account, without the rest of the answer.
    pub fn into_items(self) -> Items<T> {
        self.items
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("total", &self.total())
            .field("shifted", &self.shifted)
            .finish_non_exhaustive()
    }
}
