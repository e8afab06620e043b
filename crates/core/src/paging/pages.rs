//! The pages of a list as a stream.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::{FusedStream, Stream};
use serde::de::DeserializeOwned;

use super::page::Page;
use super::pager::Pager;
use crate::answer::keys::keys;
use crate::answer::reply::Reply;
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::send::delivered::Delivered;

/// The pages of a list, one after the other: a `Stream`, `Send`, `Unpin` and `'static`.
///
/// * **Requests.** Nothing is sent before the stream is polled, and no page before it is asked for. Each page is a call of
///   its own, with the options of the call that it comes from: rate limit, retries and timeouts are per page.
/// * **Size.** Pages are as large as the vendor allows, unless the call has a limit. A list begins where the call says.
/// * **End.** The stream ends when as many items came as the vendor counts in all, or with an empty page, which is not
///   given out. Fewer items than the limit are not the end: the next page begins behind those that came. Where pages
///   have numbers and the first is shorter than its limit, the next ones get its length as their limit.
/// * **Changes.** Lists of users at Clerk are followed from item to item, so nothing that happens meanwhile moves them
///   (unless an offset, or an order by something other than the time of creation, is set). All others are followed by
///   offset or page number: what is created or deleted meanwhile moves the items behind it, and some are missed or come
///   twice. **To change a list while you go through it, [collect](crate::ItemStream::collect) it first.** What can be
///   seen of such changes is told by [`shifted`](Self::shifted).
/// * **Errors.** A page that has the same items as the page before, because the vendor ignores the offset, is an error of
///   kind [`Decode`](ErrorKind::Decode). After an error that [is retryable](Error::is_retryable), polling again
///   requests the same page again; after the third such error in a row, and after any other error, the stream is over.
/// * **Memory.** One page.
#[must_use = "nothing is sent before the stream is polled"]
pub struct PageStream<T> {
    pager: Pager,
    item: PhantomData<fn() -> T>,
}

impl<T> PageStream<T> {
    pub(super) fn new(call: Call) -> Self {
        Self {
            pager: Pager::new(call),
            item: PhantomData,
        }
    }

    /// Whether the list was seen to change while it was read, so that items may be missing or have come twice: the total
    /// changed, a page began with an item of the page before, or the list ended before its total.
    pub const fn shifted(&self) -> bool {
        self.pager.is_shifted()
    }

    pub(super) const fn pager(&self) -> &Pager {
        &self.pager
    }
}

impl<T: DeserializeOwned> PageStream<T> {
    /// The next page, or `None` at the end. Cancel safe: the request goes on when the next page is asked for again.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Reads what was delivered. None if it is empty, which is the end.
    fn read(&mut self, delivered: Delivered) -> Result<Option<Page<T>>, Error> {
        let (operation, strict) = (self.pager.operation(), self.pager.is_strict());
        let paginated = self.pager.paginated();
        let keys = keys(&delivered.opened.body, paginated, self.pager.key());
        let read = Reply::list(operation, delivered, paginated, strict).split();
        let (items, reply) = read.map_err(|error| self.pager.failed(error))?;
        let came = items.len() + items.unreadable().count();
        match self.pager.arrived(came as u64, items.total(), keys) {
            Ok(true) => Ok(Some(Page::new(items, reply, self.shifted()))),
            Ok(false) => Ok(None),
            Err(why) => Err(Error::new(ErrorKind::Decode)
                .with_note(why)
                .with_status(reply.status())
                .with_request_id(reply.request_id().map(str::to_owned))
                .during(operation, reply.attempts())),
        }
    }
}

impl<T: DeserializeOwned> Stream for PageStream<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let delivered = ready!(self.pager.poll(context));
        Poll::Ready(match delivered {
            Some(Ok(delivered)) => self.read(delivered).transpose(),
            Some(Err(error)) => Some(Err(error)),
            None => None,
        })
    }
}

impl<T: DeserializeOwned> FusedStream for PageStream<T> {
    fn is_terminated(&self) -> bool {
        self.pager.is_over()
    }
}

impl<T> fmt::Debug for PageStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PageStream({})", self.pager.operation().id)
    }
}
