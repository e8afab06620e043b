//! JSON Schema of what is sent, and reading such JSON with the checks that setters make. Feature `schemars`.
//!
//! A program that takes requests from elsewhere (its own API, a tool of a language model, a file) shows the schema of an
//! [`Input`] and reads the JSON into it. Types of values, such as [`AtMost`](crate::AtMost) and
//! [`Text`](crate::Text), have their limits in their schemas and can be members of your own types.
//!
//! What a schema says is what the type checks, with these differences, which the schema cannot say:
//!
//! | type | schema | check |
//! |---|---|---|
//! | identifier | no `%`; up to 2048 characters | `%` where it hides nothing; up to 2048 bytes |
//! | JSON object with a limit | the limit is in the description | bytes of its JSON text |
//! | integer | no bound where the limit is that of 64 bits | 64 bits |

pub(crate) mod described;
mod field;
mod input;
mod limits;
mod object;
mod read;
mod strings;

pub use self::described::Described;
pub use self::field::{Field, Property};
pub use self::input::Input;
#[doc(hidden)]
pub use self::object::{any_of, object};
#[doc(hidden)]
pub use self::strings::{identifier, listed};
