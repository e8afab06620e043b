// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

//! Identifiers, a type for each kind: checked when the caller makes them, kept as they came in answers.
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

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] AccessKeyId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] AppId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] AsaAccountId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] DataPolicyId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] DataResourceId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] DepartmentId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] ExtIdpConnId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] ExtIdpId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] FunctionModelFieldId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] FunctionModelId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] GroupCode
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] GroupId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] IdentityId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] InvitationPolicyId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] InvitationRosterId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] InviteeId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] NamespaceCode
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] NamespaceId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] OrganizationCode
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] PipelineFunctionId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] PostId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] PublicAccountId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] ResourceCode
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] ResourceId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] RoleCode
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] RoleId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] TenantId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] UserId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] UserPoolId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] WebhookId
}
