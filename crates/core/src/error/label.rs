//! Labels of fieldless enumerations: what metrics and logs call a value, in one table for each.

/// Gives an enumeration its labels, and the list of its values: `labels!(Deadline { Total: "total" })`. A variant that
/// the table leaves out does not compile.
macro_rules! labels {
    ($name:ident { $($variant:ident: $label:literal),+ $(,)? }) => {
        impl $name {
            /// Every value that this version knows. Later versions may add some.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// A label for metrics and logs, in snake case. It does not change, whatever else is added or renamed.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $label),+
                }
            }
        }

        /// The label.
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

pub(crate) use labels;
