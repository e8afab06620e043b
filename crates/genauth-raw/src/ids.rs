// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

//! Identifiers that stand in a path, a type each: they are checked when they are made.
identity_facade_core::identifier! {
    #[doc = " Path segment of 1 operation, such as `DELETE /api/v3/ip-list/{id}`."] #[doc
    = ""] #[doc = " Refuses whatever could leave its segment of the path."] IpListEntryId
}

identity_facade_core::identifier! {
    #[doc =
    " Path segment of 1 operation, such as `DELETE /api/v3/risk-list-policy/{id}`."]
    #[doc = ""] #[doc = " Refuses whatever could leave its segment of the path."]
    RiskListPolicyId
}

identity_facade_core::identifier! {
    #[doc = " Path segment of 1 operation, such as `DELETE /api/v3/user-list/{id}`."]
    #[doc = ""] #[doc = " Refuses whatever could leave its segment of the path."]
    UserListEntryId
}
