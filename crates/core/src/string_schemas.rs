//! Schemas of the strings that macros declare: with the feature `schemars`, or none.

/// The schema of an identifier.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __identifier_schema {
    ($name:ident, $pattern:ty) => {
        $crate::__schema!($name, inline, |_generator| $crate::schema::identifier(
            <$pattern as $crate::Pattern>::REGEX
        ));
    };
}

/// The schema of an enumeration.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration_schema {
    ($name:ident, $values:expr) => {
        $crate::__schema!($name, inline, |_generator| $crate::schema::listed(&$values));
    };
}

/// Nothing.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __identifier_schema {
    ($name:ident, $pattern:ty) => {};
}

/// Nothing.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration_schema {
    ($name:ident, $values:expr) => {};
}
