//! How a list is paginated, and how it is read page by page.

use super::Shape;

/// Pagination of the list.
#[derive(PartialEq, Eq)]
pub enum Paging {
    None,
    Offset,
    Page {
        in_body: bool,
        page: String,
        limit: String,
    },
}

/// Whether a list can be read page by page.
pub enum Listed {
    /// It is not paginated.
    No,
    /// It can.
    Yes(Listing),
    /// It is paginated, but does not fit, for this reason.
    Unfit {
        why: String,
        /// Whether the overlay says so; otherwise it was found.
        stated: bool,
    },
}

/// How a list is read page by page.
pub struct Listing {
    pub item: Shape,
    /// The largest page.
    pub largest: Option<u32>,
    /// The members of the answer that hold the list and, as a path with dots, the total.
    pub within: Option<(String, String)>,
    pub keyset: Option<Keyset>,
}

/// Pages that begin behind an item.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keyset {
    /// The parameter that names the item.
    pub after: String,
    /// The member of an item that it is named by.
    pub key: String,
    /// The parameter that orders the list.
    pub order: String,
    /// The orders that it works with, beside the default.
    pub orders: Vec<String>,
}
