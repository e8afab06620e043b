// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Patterns of strings, as markers for [`identity_facade_core::Text`] and identifiers.
identity_facade_core::pattern! {
    #[doc = " Strings that match `^[A-Z]{2}$`."] MatchesAZ2, "^[A-Z]{2}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[a-z]+$`."] MatchesAZ, "^[a-z]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[a-z]{3}_[0-9]+$`."] MatchesAZ309, "^[a-z]{3}_[0-9]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^w_[a-z0-9]+$`."] MatchesWAZ09, "^w_[a-z0-9]+$"
}
