// Written by `cargo xtask generate` from openapi/genauth (3.0, sha256 bbccb3be46e88860da87fc4d07907f5b30ca0bda2861fd2c643cd42b9bf06989). Not edited by hand.

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
