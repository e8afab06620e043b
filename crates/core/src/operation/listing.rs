//! What has to be known of a paginated list to read it from end to end.

use super::Paginated;

/// How the pages of a list are read one after the other.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The largest page that the vendor allows, if it says so.
    pub largest: Option<u32>,
    /// Where an answer that is an object has its list and the total, which may be a path with dots.
    pub within: Option<Paginated>,
    /// How a page is requested that begins behind an item, if that is possible.
    pub keyset: Option<Keyset>,
}

impl Listing {
    /// A bare list of pages of any size.
    pub const fn new() -> Self {
        Self {
            largest: None,
            within: None,
            keyset: None,
        }
    }

    /// The same, with pages of up to `items`.
    #[must_use]
    pub const fn largest(mut self, items: u32) -> Self {
        self.largest = Some(items);
        self
    }

    /// The same, with the list and its total under these names.
    #[must_use]
    pub const fn within(mut self, items: &'static str, total: &'static str) -> Self {
        self.within = Some(Paginated::new(items, total));
        self
    }

    /// The same, with pages that begin behind an item.
    #[must_use]
    pub const fn keyset(mut self, keyset: Keyset) -> Self {
        self.keyset = Some(keyset);
        self
    }
}

impl Default for Listing {
    fn default() -> Self {
        Self::new()
    }
}

/// Pagination by the item that a page begins behind. Unlike an offset, it is not moved by what is created or deleted
/// meanwhile.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keyset {
    /// The query parameter that names the item.
    pub after: &'static str,
    /// The member of an item that it is named by.
    pub key: &'static str,
    /// The query parameter that orders the list.
    pub order: &'static str,
    /// The orders that it works with, beside the one that is the default.
    pub orders: &'static [&'static str],
}

impl Keyset {
    /// By the query parameter `after`, which takes the member `key` of an item, in these orders.
    pub const fn new(
        after: &'static str,
        key: &'static str,
        order: &'static str,
        orders: &'static [&'static str],
    ) -> Self {
        Self {
            after,
            key,
            order,
            orders,
        }
    }
}
