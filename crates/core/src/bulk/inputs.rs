//! What a bulk form is given: a collection, which is read at once, or a stream, which is read window by window.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::cancel::Cancel;

/// What can be given to a bulk form: any iterator of inputs (an array, a slice, a `Vec`, a set, an iterator of your own),
/// or a [`Stream`] of them that is `Send` and `'static`. `M` is inferred.
///
/// An iterator is read when the form is called, so it may borrow. A stream is read while requests are sent, and one
/// window of it is in memory; [`stream`] makes one of an iterator.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of inputs",
    label = "neither an iterator nor a stream of inputs"
)]
pub trait IntoInputs<V, M>: Sized {
    /// The inputs, each converted.
    fn into_inputs<T: 'static>(self, convert: fn(V) -> T) -> Inputs<T>;
}

/// How inputs are given: which implementation of [`IntoInputs`] is meant.
pub(crate) mod given {
    /// As a collection.
    #[derive(Debug)]
    pub enum Collected {}
    /// As a stream.
    #[derive(Debug)]
    pub enum Streamed {}
}

#[diagnostic::do_not_recommend]
impl<I: IntoIterator> IntoInputs<I::Item, given::Collected> for I {
    fn into_inputs<T: 'static>(self, convert: fn(I::Item) -> T) -> Inputs<T> {
        Inputs(Source::Collected(self.into_iter().map(convert).collect()))
    }
}

#[diagnostic::do_not_recommend]
impl<S: Stream + Send + 'static> IntoInputs<S::Item, given::Streamed> for S {
    fn into_inputs<T: 'static>(self, convert: fn(S::Item) -> T) -> Inputs<T> {
        Inputs(Source::Streamed(Box::pin(Converted {
            stream: Box::pin(self),
            convert,
        })))
    }
}

/// The inputs of a bulk form.
pub struct Inputs<T>(Source<T>);

enum Source<T> {
    Collected(Vec<T>),
    Streamed(Pin<Box<dyn Stream<Item = T> + Send>>),
}

impl<T> Inputs<T> {
    /// How many there are, if they were collected.
    pub(super) fn known_len(&self) -> Option<usize> {
        match &self.0 {
            Source::Collected(inputs) => Some(inputs.len()),
            Source::Streamed(_) => None,
        }
    }

    /// All of them, if they were collected.
    pub(super) fn collected(self) -> Vec<T> {
        match self.0 {
            Source::Collected(inputs) => inputs,
            Source::Streamed(_) => Vec::new(),
        }
    }

    /// The next ones: all if they were collected, up to `window` of a stream. Fewer if there are no more or if the run
    /// is cancelled meanwhile.
    pub(super) async fn next_window(&mut self, window: usize, cancel: &mut Cancel) -> Vec<T> {
        let stream = match &mut self.0 {
            Source::Collected(inputs) => return std::mem::take(inputs),
            Source::Streamed(stream) => stream,
        };
        let mut read = Vec::new();
        while read.len() < window.max(1) {
            let next = poll_fn(|context| {
                if cancel.is_cancelled(context) {
                    return Poll::Ready(None);
                }
                stream.as_mut().poll_next(context)
            });
            match next.await {
                Some(input) => read.push(input),
                None => break,
            }
        }
        read
    }
}

impl<T> fmt::Debug for Inputs<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inputs")
            .field("len", &self.known_len())
            .finish_non_exhaustive()
    }
}

struct Converted<S: Stream, T> {
    stream: Pin<Box<S>>,
    convert: fn(S::Item) -> T,
}

impl<S: Stream, T> Stream for Converted<S, T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let convert = self.convert;
        let next = self.stream.as_mut().poll_next(context);
        next.map(|next| next.map(convert))
    }
}

/// A stream of what an iterator yields, so that a bulk form reads it window by window, for example the lines of a file.
///
/// ```
/// let ids = (0..).map(|n| format!("user_{n}")).take(1_000_000);
/// let ids = identity_facade_core::bulk::stream(ids);
/// ```
pub fn stream<I>(items: I) -> impl Stream<Item = I::Item> + Send + Unpin
where
    I: IntoIterator<IntoIter: Send + Unpin>,
{
    Iterated(items.into_iter())
}

struct Iterated<I>(I);

impl<I: Iterator + Unpin> Stream for Iterated<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}
