//! From one page to the next, for lists of any type.

use std::task::{Context, Poll, ready};

use super::position::Position;
use crate::answer::keys::Keys;
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::operation::{Listing, Operation, Paginated};
use crate::send::delivered::Delivered;
use crate::send::future::BoxFuture;

/// So many failures in a row, of one page, end a list.
const FAILURES: u32 = 3;

/// Requests pages, one at a time, and keeps what has to be known of the pages before.
pub(super) struct Pager {
    call: Call,
    listing: Listing,
    position: Position,
    state: State,
    /// How many pages there were.
    pages: u64,
    /// What the page before said of the length of the list.
    total: Option<u64>,
    /// The items of the page before.
    keys: Vec<u64>,
    shifted: bool,
    failures: u32,
}

enum State {
    Between,
    Waiting(BoxFuture<'static, Result<Delivered, Error>>),
    Over,
}

impl Pager {
    pub(super) fn new(call: Call) -> Self {
        let operation = call.operation();
        let listing = operation.listing.unwrap_or_default();
        Self {
            position: Position::of(&call, listing),
            call,
            listing,
            state: State::Between,
            pages: 0,
            total: None,
            keys: Vec::new(),
            shifted: false,
            failures: 0,
        }
    }

    /// What the next page says, or none if there is no further one.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Delivered, Error>>> {
        loop {
            match &mut self.state {
                State::Over => return Poll::Ready(None),
                State::Between => {
                    let mut call = self.call.clone();
                    if let Err(why) = self.position.write(&mut call) {
                        self.state = State::Over;
                        let error = Error::new(ErrorKind::Decode).with_note(why);
                        return Poll::Ready(Some(Err(error.during(self.operation(), 0))));
                    }
                    self.state = State::Waiting(call.deliver());
                }
                State::Waiting(delivery) => {
                    let delivered = ready!(delivery.as_mut().poll(context));
                    self.state = State::Between;
                    return Poll::Ready(Some(delivered.map_err(|error| self.failed(error))));
                }
            }
        }
    }

    /// A page could not be had. Where that may pass, the same page is requested next.
    pub(super) fn failed(&mut self, error: Error) -> Error {
        self.failures += 1;
        if !error.is_retryable() || self.failures >= FAILURES {
            self.state = State::Over;
        }
        error
    }

    /// A page of so many items came. Returns false if it is empty, which is the end; an error is why it cannot be right.
    pub(super) fn arrived(
        &mut self,
        came: u64,
        total: Option<u64>,
        keys: Keys,
    ) -> Result<bool, String> {
        self.failures = 0;
        let changed = self
            .total
            .zip(total)
            .is_some_and(|(before, now)| before != now);
        self.total = total.or(self.total);
        let missing = |before| self.total.is_some_and(|total| before < total);
        if came == 0 {
            self.state = State::Over;
            if changed || self.position.before().is_some_and(missing) {
                self.shift();
            }
            return Ok(false);
        }
        if !keys.hashes.is_empty() && keys.hashes == self.keys {
            self.state = State::Over;
            let parameter = self.position.parameter();
            return Err(format!(
                "this page has the same items as the one before: `{parameter}` has no effect"
            ));
        }
        let again = keys
            .hashes
            .first()
            .is_some_and(|first| self.keys.contains(first));
        if changed || again {
            self.shift();
        }
        if let Err(why) = self.position.advance(came, keys.last) {
            self.state = State::Over;
            return Err(why.to_owned());
        }
        self.keys = keys.hashes;
        self.pages += 1;
        // A total that is less than what came is wrong; then only an empty page is the end.
        if self.position.is_whole() || (total.is_some() && self.position.before() == total) {
            self.state = State::Over;
        }
        Ok(true)
    }

    fn shift(&mut self) {
        if !self.shifted {
            tracing::warn!(
                operation = self.operation().id,
                "the list changed while it was read"
            );
        }
        self.shifted = true;
    }

    pub(super) const fn operation(&self) -> &'static Operation {
        self.call.operation()
    }

    pub(super) fn is_strict(&self) -> bool {
        self.call.is_strict()
    }

    /// Where an answer has its list.
    pub(super) fn paginated(&self) -> Option<Paginated> {
        self.listing.within.or(self.operation().paginated)
    }

    /// The member of items that pages are requested by.
    pub(super) fn key(&self) -> Option<&'static str> {
        self.listing.keyset.map(|keyset| keyset.key)
    }

    /// How many pages there were.
    pub(super) const fn pages(&self) -> u64 {
        self.pages
    }

    pub(super) const fn is_shifted(&self) -> bool {
        self.shifted
    }

    pub(super) const fn is_over(&self) -> bool {
        matches!(self.state, State::Over)
    }

    /// Whether the last item of the page has to be there when the next one is requested.
    pub(super) const fn hangs_on_an_item(&self) -> bool {
        !self.is_over() && self.position.hangs_on_an_item()
    }
}
