//! The rules that every call of `identity-facade` obeys, whatever the vendor: inputs are checked when they are built,
//! answers are read with tolerance, one transport sends, one error reports. Generated clients are written against
//! this crate; a vendor takes part by implementing [`Dialect`].
#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
pub mod bulk;
mod call;
mod error;
#[cfg(doctest)]
mod growth;
mod input;
mod instant;
mod json_path;
mod members;
mod open;
mod operation;
mod paging;
mod redacted;
mod repair;
#[cfg(feature = "schemars")]
pub mod schema;
mod secret;
mod send;
mod string_schemas;
mod violation;
mod whole;
mod words;

#[doc(hidden)]
pub use answer::event::read as __event;
pub use answer::event::{UnknownEvent, UnreadableData};
pub use answer::items::Items;
pub use answer::lenient;
pub use answer::reply::Reply;
#[doc(hidden)]
pub use answer::sample::read as __sample;
#[doc(hidden)]
pub use answer::to_wire::ToWire;
pub use answer::unreadable::Unreadable;
pub use call::request::Request;
pub use call::{Call, ReplyFuture, ResponseFuture};
pub use error::{CarriedOut, Deadline, Detail, Error, ErrorKind, Failure, GaveUp};
#[doc(hidden)]
pub use input::at_most::given;
pub use input::at_most::{AtMost, IntoList, List};
pub use input::checks::Checks;
pub use input::convert::{FromInteger, FromText, IntoInput, TakesResult};
#[doc(hidden)]
pub use input::identifier::Identifier;
pub use input::identifier::{check_segment, encode_segment};
pub use input::int::Int;
pub use input::json_object::JsonObject;
#[doc(hidden)]
pub use input::json_text::push_string as __push_string;
pub use input::multipart::Multipart;
pub use input::nullable::Nullable;
pub use input::query::{QueryText, QueryValue};
pub use input::seconds::Seconds;
#[doc(hidden)]
pub use input::text::CompiledPattern;
pub use input::text::{AnyText, Pattern, Text};
pub use instant::{UnixMillis, UnixSeconds};
pub use members::{JsonItems, JsonMember, JsonMembers};
pub use open::{Open, UnknownValue};
pub use operation::{
    BodyKind, BodyRule, Keyset, Listing, Location, Operation, Paginated, Paging, Parameter,
    QueryRule, Quota, Rate, Receipt, Style,
};
pub use paging::{ItemStream, Page, PageStream};
pub use redacted::Redacted;
pub use repair::repaired;
pub use secret::Secret;
pub use send::dialect::{Dialect, Opened, Remedy};
pub use send::exchange::{ConnectionError, Exchange, ResponseBody};
pub use send::future::BoxFuture;
pub use send::limit::{Admission, Bucket, Limiter, LocalLimiter, RateLimit};
#[cfg(feature = "redis")]
pub use send::limit::{OnOutage, RedisLimiter};
pub use send::observe::{Attempted, Dropped, Finished, Metrics, Pause};
pub use send::options::CallOptions;
pub use send::outgoing::{Outgoing, QueryPair};
pub use send::received::{Answer, token};
pub use send::retry::RetryPolicy;
pub use send::settings::Settings;
pub use send::transport::Transport;
pub use send::wire::Wire;
pub use violation::{Invalid, Rule, Violation};

/// The HTTP client underneath, for callers who change it. Feature `reqwest-builder`.
#[cfg(feature = "reqwest-builder")]
pub use reqwest;

#[cfg(feature = "schemars")]
#[doc(hidden)]
pub use schemars as __schemars;
/// For the macros of this crate, so that a crate that uses them need not depend on serde by the same name.
#[doc(hidden)]
pub use serde as __serde;
#[doc(hidden)]
pub use serde_json as __serde_json;
