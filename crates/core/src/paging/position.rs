//! Where the next page begins. A list is followed by what came, never by what was asked for, because a vendor may send
//! fewer items than that.

use crate::call::Call;
use crate::operation::{Keyset, Listing, Paging};

/// Where the next page begins, and how long it may be.
pub(super) struct Position {
    start: Start,
    /// The parameter that limits, and whether it stands in the body.
    limit: (&'static str, bool),
    /// The page's size, if there is one.
    size: Option<u64>,
    /// How many items of the list come before the next page, if that is known.
    before: Option<u64>,
    /// Whether the next page is the first one that is requested.
    first: bool,
}

enum Start {
    /// All at once.
    Whole,
    Offset {
        parameter: &'static str,
        /// None until the caller's own offset has to be changed.
        at: Option<u64>,
    },
    Page {
        parameter: &'static str,
        number: u64,
        /// Whether it is known which items that page holds.
        placed: bool,
    },
    After {
        keyset: Keyset,
        last: Option<String>,
    },
}

impl Position {
    /// Where the call begins: where its caller has set it, or at the beginning.
    pub(super) fn of(call: &Call, listing: Listing) -> Self {
        let query = |name: &str| call.query_text(name)?.parse().ok();
        let (start, limit, begun) = match call.operation().paging {
            Paging::None => (Start::Whole, ("", false), Some(0)),
            Paging::Offset { offset, limit } => {
                let at = query(offset);
                let start = match listing.keyset {
                    Some(keyset) if at.is_none() && fits(call, keyset) => {
                        let last = None;
                        Start::After { keyset, last }
                    }
                    _ => Start::Offset {
                        parameter: offset,
                        at: None,
                    },
                };
                let begun = matches!(start, Start::Offset { .. }).then_some(at.unwrap_or(0));
                (start, (limit, false), begun)
            }
            Paging::Page {
                in_body,
                page,
                limit,
            } => {
                let set = if in_body {
                    call.body_number(page)
                } else {
                    query(page)
                };
                let number = set.unwrap_or(1);
                let start = Start::Page {
                    parameter: page,
                    number,
                    placed: true,
                };
                (start, (limit, in_body), (number <= 1).then_some(0))
            }
        };
        let set = match limit {
            (name, true) => call.body_number(name),
            (name, false) => query(name),
        };
        let size = set.or(listing.largest.map(u64::from));
        let before = begun.or_else(|| match start {
            Start::Page { number, .. } => number.checked_sub(1)?.checked_mul(size?),
            _ => None,
        });
        Self {
            start,
            limit,
            size,
            before,
            first: true,
        }
    }

    /// Makes `call` the one that requests the next page. An error says why there is none.
    pub(super) fn write(&self, call: &mut Call) -> Result<(), &'static str> {
        let (limit, in_body) = self.limit;
        match self.size {
            Some(size) if in_body => call.set_body_number(limit, size),
            Some(size) if !limit.is_empty() => call.set_query_text(limit, size.to_string()),
            _ => {}
        }
        match &self.start {
            Start::Page {
                parameter, number, ..
            } if in_body => call.set_body_number(parameter, *number),
            Start::Page {
                parameter, number, ..
            } => call.set_query_text(parameter, number.to_string()),
            Start::Offset {
                parameter,
                at: Some(at),
            } => call.set_query_text(parameter, at.to_string()),
            Start::After {
                keyset,
                last: Some(last),
            } => call.set_query_text(keyset.after, last.clone()),
            Start::After { .. } if !self.first => {
                return Err("the last item of the page before has no id, so none can be requested behind it");
            }
            Start::Whole | Start::Offset { .. } | Start::After { .. } => {}
        }
        Ok(())
    }

    /// Moves behind a page of so many items. An error says why the page cannot be right.
    pub(super) fn advance(&mut self, came: u64, last: Option<String>) -> Result<(), &'static str> {
        let before = self.before.map(|before| before.saturating_add(came));
        match &mut self.start {
            Start::Whole => {}
            Start::Offset { at, .. } => *at = before,
            Start::After { last: known, .. } => *known = last,
            Start::Page { placed: false, .. } => {
                return Err(
                    "the vendor sends fewer items than the limit, so it cannot be known which items the pages before \
                     the first one hold; begin at page 1, or set a lower limit",
                );
            }
            Start::Page { number, placed, .. } => {
                if self.first && self.size.is_some_and(|size| came < size) {
                    // Pages of the vendor's own size, if that is smaller, begin elsewhere than those that were asked
                    // for. Of pages that are as long as this one, the second begins where this one ended.
                    if *number == 1 {
                        self.size = Some(came);
                    } else {
                        *placed = false;
                    }
                }
                *number = number.saturating_add(1);
            }
        }
        self.before = before;
        self.first = false;
        Ok(())
    }

    /// How many items of the list come before the next page, if that is known.
    pub(super) const fn before(&self) -> Option<u64> {
        self.before
    }

    /// Whether there is no next page.
    pub(super) const fn is_whole(&self) -> bool {
        matches!(self.start, Start::Whole)
    }

    /// Whether the next page begins behind an item that must still be there when it is requested, after a page of so
    /// many items that is likely not the last one.
    pub(super) fn hangs_on_an_item(&self, came: u64) -> bool {
        matches!(self.start, Start::After { .. }) && self.size.is_none_or(|size| came >= size)
    }

    /// What the vendor would ignore if it sends the same page again.
    pub(super) const fn parameter(&self) -> &'static str {
        match &self.start {
            Start::Whole => "",
            Start::Offset { parameter, .. } | Start::Page { parameter, .. } => parameter,
            Start::After { keyset, .. } => keyset.after,
        }
    }
}

/// Whether the list has an order in which a page can begin behind an item.
fn fits(call: &Call, keyset: Keyset) -> bool {
    call.query_text(keyset.order)
        .is_none_or(|order| keyset.orders.contains(&order))
}
