//! Points in time, as vendors count them: from the beginning of 1970, UTC. They are read from answers and sent in requests,
//! so this relies on what may leave and is none of its modules.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::input::convert::IntoInput;
use crate::input::query::{QueryText, QueryValue};
use crate::violation::{Invalid, Rule};
use crate::whole::Whole;

macro_rules! instant {
    ($(#[$meta:meta])* $name:ident, $unit:literal, $get:ident, $whole:ident, $duration:path) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Option<i64>);

        impl $name {
            #[doc = concat!("The number of ", $unit, " since 1970, or `None` if the answer did not say.")]
            pub const fn $get(self) -> Option<i64> {
                self.0
            }

            /// The same as the system's time; `None` if the answer did not say, or if the system has no such time.
            pub fn to_system_time(self) -> Option<SystemTime> {
                let value = self.0?;
                let distance = $duration(value.unsigned_abs());
                if value < 0 {
                    UNIX_EPOCH.checked_sub(distance)
                } else {
                    UNIX_EPOCH.checked_add(distance)
                }
            }
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(Some(value))
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoInput<Self> for $name {
            fn into_input(self) -> Result<Self, Invalid> {
                match self.0 {
                    Some(_) => Ok(self),
                    None => Err(Invalid::of(Rule::Other("the answer did not state this time".into()))),
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoInput<$name> for &$name {
            fn into_input(self) -> Result<$name, Invalid> {
                (*self).into_input()
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoInput<$name> for i64 {
            fn into_input(self) -> Result<$name, Invalid> {
                Ok($name(Some(self)))
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoInput<$name> for SystemTime {
            fn into_input(self) -> Result<$name, Invalid> {
                let distance = |distance: Duration| i64::try_from(distance.$whole()).ok();
                let value = match self.duration_since(UNIX_EPOCH) {
                    Ok(after) => distance(after),
                    // Rounded to the past, as after 1970.
                    Err(before) => distance(before.duration()).map(|value| {
                        let whole = $duration(value.unsigned_abs()) == before.duration();
                        if whole { -value } else { -value - 1 }
                    }),
                };
                match value {
                    Some(value) => Ok($name(Some(value))),
                    None => Err(Invalid::of(Rule::Other("is too far from 1970".into()))),
                }
            }
        }

        impl QueryValue for $name {
            /// Empty for a time that an answer did not state; conversion refuses one.
            fn to_query(&self) -> QueryText {
                QueryText::One(self.0.map(|value| value.to_string()).unwrap_or_default())
            }
        }

        impl PartialEq<i64> for $name {
            fn eq(&self, other: &i64) -> bool {
                self.0 == Some(*other)
            }
        }

        /// The number, or `absent`.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.0 {
                    Some(value) => fmt::Debug::fmt(&value, f),
                    None => f.write_str("absent"),
                }
            }
        }

        /// The number, or null.
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        /// Any number that is whole; null and numbers beyond 64 bits are absent.
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Whole::deserialize(deserializer).map(|Whole(value)| Self(value))
            }
        }
    };
}

instant!(
    /// A point in time in milliseconds since 1970, UTC.
    ///
    /// One that the answer did not state is [`Default`] and converts to no time, never to 1970.
    UnixMillis,
    "milliseconds",
    as_millis,
    as_millis,
    Duration::from_millis
);

instant!(
    /// A point in time in seconds since 1970, UTC.
    ///
    /// One that the answer did not state is [`Default`] and converts to no time, never to 1970.
    UnixSeconds,
    "seconds",
    as_secs,
    as_secs,
    Duration::from_secs
);
