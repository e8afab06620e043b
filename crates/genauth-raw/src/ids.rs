// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

//! Identifiers that stand in a path, a type each: they are checked when they are made.
identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `DELETE /api/v3/ip-list/{id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] IpListEntryId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `DELETE /api/v3/risk-list-policy/{id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    RiskListPolicyId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `DELETE /api/v3/user-list/{id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    UserListEntryId
}
