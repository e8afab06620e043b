//! The one boxed future of the send path.

use std::future::Future;
use std::pin::Pin;

/// A future behind a pointer, so that the send path is compiled once.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
