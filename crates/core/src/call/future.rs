//! Calls on their way. The way itself is one boxed future for all operations; only the typed ends are generic, and they
//! are compiled where a program awaits them, never in the crate that declares an operation.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use serde::de::DeserializeOwned;

use crate::answer::reply::Reply;
use crate::error::Error;
use crate::operation::Operation;
use crate::send::delivered::Delivered;
use crate::send::future::BoxFuture;

/// The future of a call's content: `Send`, `Unpin` and `'static`. Nothing is sent before it is polled.
#[must_use = "nothing is sent before `.await`"]
pub struct ResponseFuture<T>(ReplyFuture<T>);

impl<T> ResponseFuture<T> {
    pub(super) const fn new(reply: ReplyFuture<T>) -> Self {
        Self(reply)
    }
}

impl<T: DeserializeOwned> Future for ResponseFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = ready!(Pin::new(&mut self.0).poll(context));
        Poll::Ready(reply.and_then(Reply::into_content))
    }
}

/// The future of a call's [`Reply`]: `Send`, `Unpin` and `'static`. Nothing is sent before it is polled.
#[must_use = "nothing is sent before `.await`"]
pub struct ReplyFuture<T> {
    delivery: BoxFuture<'static, Result<Delivered, Error>>,
    operation: &'static Operation,
    content_is_read: bool,
    strict: bool,
    content: PhantomData<fn() -> T>,
}

impl<T> ReplyFuture<T> {
    pub(super) const fn new(
        delivery: BoxFuture<'static, Result<Delivered, Error>>,
        operation: &'static Operation,
        content_is_read: bool,
        strict: bool,
    ) -> Self {
        Self {
            delivery,
            operation,
            content_is_read,
            strict,
            content: PhantomData,
        }
    }

    /// The same call, whose answer is taken without its content: all that counts is whether it succeeds.
    pub fn without_content(self) -> ReplyFuture<()> {
        ReplyFuture::new(self.delivery, self.operation, false, self.strict)
    }
}

impl<T: DeserializeOwned> Future for ReplyFuture<T> {
    type Output = Result<Reply<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let delivered = ready!(self.delivery.as_mut().poll(context));
        let (operation, strict) = (self.operation, self.strict);
        Poll::Ready(delivered.map(|delivered| {
            if self.content_is_read {
                Reply::read(operation, delivered, strict)
            } else {
                Reply::ignored(operation, delivered)
            }
        }))
    }
}

macro_rules! debug {
    ($($name:ident: $operation:expr),*) => {$(
        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let operation: fn(&Self) -> &'static Operation = $operation;
                write!(f, concat!(stringify!($name), "({})"), operation(self).id)
            }
        }
    )*};
}

debug!(ResponseFuture: |future| future.0.operation, ReplyFuture: |future| future.operation);
