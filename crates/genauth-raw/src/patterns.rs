// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

//! Patterns of strings, as type parameters of [`identity_facade_core::Text`] and identifiers.
identity_facade_core::pattern! {
    #[doc = " Strings that match `^[A-Za-z0-9_$]+$`."] KeyPattern, "^[A-Za-z0-9_$]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[A-Za-z0-9_-]+$`."] RoleCodePattern,
    "^[A-Za-z0-9_-]+$"
}
