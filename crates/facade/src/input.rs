//! What the setters of calls take: conversions, and checked types whose limits are part of them.

pub use identity_facade_core::{
    AnyText, AtMost, Checks, FromInteger, FromText, Int, IntoInput, IntoList, JsonObject, List,
    Nullable, Pattern, Seconds, TakesResult, Text,
};
