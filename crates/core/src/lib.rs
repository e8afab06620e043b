//! The rules that every call of `identity-facade` obeys, whatever the vendor: inputs are checked when they are built,
//! answers are read with tolerance, one transport sends, one error reports. Generated clients are written against
//! this crate; a vendor takes part by implementing [`Dialect`].

mod at_most;
mod attempt;
mod budget;
mod call;
mod checked_serde;
mod checks;
mod decode;
mod dialect;
mod error;
mod expects;
mod gave_up;
mod governor;
mod http_client;
mod identifier;
mod int;
mod jitter;
mod json_object;
mod json_path;
mod json_text;
pub mod lenient;
mod multipart;
mod nullable;
mod observe;
mod open;
mod operation;
mod options;
mod outgoing;
mod query;
mod redacted;
mod reply;
mod retry;
mod secret;
mod text;
mod transport;
mod transport_builder;
mod violation;
mod wire;
mod wire_strings;

pub use at_most::{AtMost, List};
pub use call::Call;
pub use checks::Checks;
pub use dialect::{Answer, BoxFuture, Detail, Dialect, Failure, Opened, Remedy, token};
pub use error::{Error, ErrorKind};
pub use gave_up::{Deadline, GaveUp};
pub use governor::{Bucket, Limiter, LocalLimiter, Quota, Rate, RateLimit};
#[cfg(feature = "redis")]
pub use governor::{OnOutage, RedisLimiter};
pub use identifier::{check_segment, encode_segment};
pub use int::Int;
pub use json_object::JsonObject;
pub use multipart::Multipart;
pub use nullable::Nullable;
pub use observe::{Attempted, Finished, Metrics, Pause};
pub use open::{Open, UnknownValue};
pub use operation::{BodyKind, Location, Operation, Paging, Parameter, QueryRule, Style};
pub use options::CallOptions;
pub use outgoing::{Outgoing, QueryPair};
pub use query::{QueryText, QueryValue};
pub use redacted::Redacted;
pub use reply::Reply;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use text::{AnyText, Pattern, Text};
pub use transport::Transport;
pub use transport_builder::TransportBuilder;
pub use violation::{Invalid, Rule, Violation};
pub use wire::Wire;

/// The HTTP client underneath, for callers who bring their own.
pub use reqwest;

/// For the macros of this crate, so that a crate that uses them need not depend on serde by the same name.
#[doc(hidden)]
pub use serde as __serde;
