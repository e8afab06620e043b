// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

//! Patterns of strings, as markers for [`identity_facade_core::Text`] and identifiers.
identity_facade_core::pattern! {
    #[doc = " Strings that match `^(\\S(.*\\S)?)?$`."] MatchesSS, "^(\\S(.*\\S)?)?$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^(ak|api_key)_[0-9A-Fa-f]{32}$`."]
    MatchesAkApiKey09aFaF32, "^(ak|api_key)_[0-9A-Fa-f]{32}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^(user|org|mch|scim)_\\w{27}$`."]
    MatchesUserOrgMchScimW27, "^(user|org|mch|scim)_\\w{27}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[A-Z]{2}$`."] MatchesAZ2, "^[A-Z]{2}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[^/]*$`."] Matches, "^[^/]*$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[^_][A-Za-z0-9_-]*$`."] MatchesAZaZ09Dash,
    "^[^_][A-Za-z0-9_-]*$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[a-z0-9-]+$`."] MatchesAZ09Dash, "^[a-z0-9-]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^\\+[1-9][0-9]{1,14}$`."] Matches1909114,
    "^\\+[1-9][0-9]{1,14}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^aplt_[0-9A-Fa-f]{32}$`."] MatchesAplt09aFaF32,
    "^aplt_[0-9A-Fa-f]{32}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^mch_\\w{27}$`."] MatchesMchW27, "^mch_\\w{27}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^mt_[0-9A-Fa-f]{32}$`."] MatchesMt09aFaF32,
    "^mt_[0-9A-Fa-f]{32}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^org:[a-z0-9_]+$`."] MatchesOrgAZ09, "^org:[a-z0-9_]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^org:[a-z0-9_]+:[a-z0-9_]+$`."] MatchesOrgAZ09AZ09,
    "^org:[a-z0-9_]+:[a-z0-9_]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^org_\\w{27}$`."] MatchesOrgW27, "^org_\\w{27}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^role_set:[a-z0-9_]+$`."] MatchesRoleSetAZ09,
    "^role_set:[a-z0-9_]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^user_\\w{27}$`."] MatchesUserW27, "^user_\\w{27}$"
}
