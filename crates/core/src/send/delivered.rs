//! A judged success: what the operation's type is read from, and what else the answer said.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::dialect::Opened;
use super::receipt::Said;

/// A success, before its content is read.
pub(crate) struct Delivered {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// The body as it was received.
    pub(crate) received: Bytes,
    pub(crate) opened: Opened,
    /// What a receipt says.
    pub(crate) said: Said,
    /// The path that was sent.
    pub(crate) path: String,
    pub(crate) attempts: u32,
}
