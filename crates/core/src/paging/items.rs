//! The items of a list as a stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::{FusedStream, Stream};
use serde::de::DeserializeOwned;

use super::page::Page;
use super::pages::PageStream;
use crate::answer::items::Items;
use crate::answer::unreadable::Unreadable;
use crate::error::Error;

/// The items of a list, one after the other: a `Stream`, `Send`, `Unpin` and `'static`, with a [`next`](Self::next) of
/// its own.
///
/// [`PageStream`] says what is sent, where the list ends, and what happens when it changes meanwhile or a page fails; here
/// the same holds for the items of those pages. An item that cannot be read is left out and counted in
/// [`unreadable`](Self::unreadable), unless the call is [strict](crate::CallOptions::strict).
///
/// Where pages begin behind an item (users at Clerk), the page after a full one is requested when its last item is asked
/// for. So every item may be deleted as soon as it is given out.
#[must_use = "nothing is sent before the stream is polled"]
pub struct ItemStream<T> {
    pages: PageStream<T>,
    items: IntoIter<T>,
    /// How many items, unreadable ones too, the page had.
    came: u64,
    /// What comes after the items.
    error: Option<Error>,
    unreadable: Unreadable,
    total: Option<u64>,
}

impl<T> ItemStream<T> {
    pub(super) fn new(pages: PageStream<T>) -> Self {
        Self {
            pages,
            items: Vec::new().into_iter(),
            came: 0,
            error: None,
            unreadable: Unreadable::default(),
            total: None,
        }
    }

    /// The items, of the pages so far, that could not be read and were left out.
    pub const fn unreadable(&self) -> &Unreadable {
        &self.unreadable
    }

    /// How many items there are in all, if the last answer says so; `None` before the first.
    pub const fn total(&self) -> Option<u64> {
        self.total
    }

    /// Whether the list was seen to change while it was read: see [`PageStream::shifted`].
    pub const fn shifted(&self) -> bool {
        self.pages.shifted()
    }

    /// Takes over a page. Returns the item that was held back until it came.
    fn take(&mut self, page: Page<T>) -> Option<T> {
        let held = self.items.next();
        self.unreadable
            .add_page(self.pages.pager().pages(), page.unreadable());
        self.total = page.total();
        self.came = (page.len() + page.unreadable().count()) as u64;
        self.items = page.into_iter();
        held
    }

    /// Whether the next page comes before the last item of this one is given out.
    fn holds_back(&self) -> bool {
        self.items.len() == 1 && self.pages.pager().hangs_on_an_item(self.came)
    }
}

/// Items are moved in and out, and never pinned.
impl<T> Unpin for ItemStream<T> {}

impl<T: DeserializeOwned> ItemStream<T> {
    /// The next item, or `None` at the end. Cancel safe.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All further items, as [`Items`] or as a `Vec`; the first error ends it.
    ///
    /// `StreamExt::collect` of the crate `futures` has the same name and collects results; this one is taken. What was left
    /// out stands in [`Items::unreadable`].
    pub async fn collect<C: From<Items<T>>>(&mut self) -> Result<C, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
            items.extend(self.items.by_ref());
        }
        let unreadable = std::mem::take(&mut self.unreadable);
        Ok(Items::of_pages(items, unreadable, self.total).into())
    }
}

impl<T: DeserializeOwned> Stream for ItemStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.items.len() > 0 && !self.holds_back() {
                return Poll::Ready(self.items.next().map(Ok));
            }
            if let Some(error) = self.error.take() {
                return Poll::Ready(Some(Err(error)));
            }
            let page = ready!(Pin::new(&mut self.pages).poll_next(context));
            let held = match page {
                Some(Ok(page)) => self.take(page),
                Some(Err(error)) => {
                    self.error = Some(error);
                    self.items.next()
                }
                None if self.items.len() == 0 => return Poll::Ready(None),
                None => self.items.next(),
            };
            if let Some(item) = held {
                return Poll::Ready(Some(Ok(item)));
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.items.len(), None)
    }
}

impl<T: DeserializeOwned> FusedStream for ItemStream<T> {
    fn is_terminated(&self) -> bool {
        self.items.len() == 0 && self.error.is_none() && self.pages.is_terminated()
    }
}

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ItemStream({})", self.pages.pager().operation().id)
    }
}
