//! Closed enumerations of requests: what a variant is called on the wire, in one table.

/// Gives a fieldless `Copy` enum its names on the wire: `wire_strings!(TargetType { User: "USER", Role: "ROLE" })`.
///
/// A string that the table does not list is refused. Answers use [`Open`](crate::Open) around the enum instead.
#[macro_export]
macro_rules! wire_strings {
    ($name:ident { $($variant:ident: $wire:literal),+ $(,)? }) => {
        impl $name {
            /// Every value, in the order of the description.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The value as it is sent.
            pub const fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$variant => $wire),+
                }
            }

            fn listed(text: ::std::string::String) -> ::std::result::Result<Self, $crate::Invalid> {
                match text.as_str() {
                    $($wire => ::std::result::Result::Ok(Self::$variant),)+
                    _ => ::std::result::Result::Err($crate::Invalid::of($crate::Rule::NotListed(&[$($wire),+]))),
                }
            }
        }

        $crate::__string_type!($name, listed);
        $crate::__enumeration_schema!($name, [$($wire),+]);

        impl $crate::QueryValue for $name {
            #[inline]
            fn to_query(&self) -> $crate::QueryText {
                $crate::QueryText::One(::std::convert::From::from(self.as_str()))
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let text = <::std::string::String as $crate::__serde::Deserialize>::deserialize(
                    deserializer,
                )?;
                Self::listed(text).map_err($crate::__serde::de::Error::custom)
            }
        }
    };
}
