// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Patterns of strings, as type parameters of [`identity_facade_core::Text`] and identifiers.
identity_facade_core::pattern! {
    #[doc = " Strings that match `^[A-Z]{2}$`."] ListParametersPatternPattern,
    "^[A-Z]{2}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[a-z]+$`."] XWordPattern, "^[a-z]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[a-z]{3}_[0-9]+$`."] EverythingInputPatternPattern,
    "^[a-z]{3}_[0-9]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^w_[a-z0-9]+$`."] WordPattern, "^w_[a-z0-9]+$"
}
