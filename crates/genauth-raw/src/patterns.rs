// Written by `cargo xtask generate` from openapi/genauth (3.0, sha256 bbccb3be46e88860da87fc4d07907f5b30ca0bda2861fd2c643cd42b9bf06989). Not edited by hand.

//! Patterns that the vendor asks of texts, as markers for [`identity_facade_core::Text`] and identifiers.
identity_facade_core::pattern! {
    #[doc = " Texts that match `^[A-Za-z0-9_$]+$`."] MatchesAZaZ09Dollar,
    "^[A-Za-z0-9_$]+$"
}

identity_facade_core::pattern! {
    #[doc = " Texts that match `^[A-Za-z0-9_-]+$`."] MatchesAZaZ09Dash,
    "^[A-Za-z0-9_-]+$"
}
