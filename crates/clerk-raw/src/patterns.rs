// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

//! Patterns of strings, as type parameters of [`identity_facade_core::Text`] and identifiers.
identity_facade_core::pattern! {
    #[doc = " Strings that match `^(\\S(.*\\S)?)?$`."] CreateApiKeyBodyNamePattern,
    "^(\\S(.*\\S)?)?$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^(ak|api_key)_[0-9A-Fa-f]{32}$`."] ApiKeyIdPattern,
    "^(ak|api_key)_[0-9A-Fa-f]{32}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^(user|org|mch|scim)_\\w{27}$`."]
    CreateApiKeyBodySubjectPattern, "^(user|org|mch|scim)_\\w{27}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[A-Z]{2}$`."] BlockedCountryCodesPattern, "^[A-Z]{2}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[^/]*$`."] UpdateDomainBodyNamePattern, "^[^/]*$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[^_][A-Za-z0-9_-]*$`."]
    CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern, "^[^_][A-Za-z0-9_-]*$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^[a-z0-9-]+$`."] SlugPattern, "^[a-z0-9-]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^\\+[1-9][0-9]{1,14}$`."] PhoneNumberPattern,
    "^\\+[1-9][0-9]{1,14}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^aplt_[0-9A-Fa-f]{32}$`."]
    AdminPortalLinkTokenIdPattern, "^aplt_[0-9A-Fa-f]{32}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^mch_\\w{27}$`."] GetM2mTokensSubjectPattern,
    "^mch_\\w{27}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^mt_[0-9A-Fa-f]{32}$`."] M2mTokenIdPattern,
    "^mt_[0-9A-Fa-f]{32}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^org:[a-z0-9_]+$`."]
    CreateOrganizationRoleBodyKeyPattern, "^org:[a-z0-9_]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^org:[a-z0-9_]+:[a-z0-9_]+$`."]
    CreateOrganizationPermissionBodyKeyPattern, "^org:[a-z0-9_]+:[a-z0-9_]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^org_\\w{27}$`."] OrganizationIdPattern,
    "^org_\\w{27}$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^role_set:[a-z0-9_]+$`."] CreateRoleSetBodyKeyPattern,
    "^role_set:[a-z0-9_]+$"
}

identity_facade_core::pattern! {
    #[doc = " Strings that match `^user_\\w{27}$`."] CreatedByPattern, "^user_\\w{27}$"
}
