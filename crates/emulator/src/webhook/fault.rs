//! What can go wrong with a webhook.

use std::time::Duration;

/// What goes wrong with one event; see [`Emulator::inject_webhook_fault`](crate::Emulator::inject_webhook_fault).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookFault {
    /// The first attempt is signed with another secret; at GenAuth, it shows another one. A retry is right.
    WrongSignature,
    /// The first attempt says that it was sent an hour ago, and is signed so: a replay. A retry is right. GenAuth's
    /// webhooks have no timestamp, so nothing is wrong there.
    OldTimestamp,
    /// It is delivered twice, under the same id.
    Duplicate,
    /// It is delivered after the next event of the same endpoint, and so not before there is one.
    OutOfOrder,
    /// It is delivered so much later, by the emulator's clock.
    Delayed(Duration),
}
