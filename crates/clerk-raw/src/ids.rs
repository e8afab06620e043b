// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

//! Identifiers, a type for each kind: checked when the caller makes them, kept as they came in answers.
identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `POST /actor_tokens/{actor_token_id}/revoke`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] ActorTokenId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    AdminPortalLinkTokenId, pattern : crate ::patterns::AdminPortalLinkTokenIdPattern
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `POST /agents/tasks/{agent_task_id}/revoke`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] AgentTaskId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 5 operations, such as `DELETE /api_keys/{apiKeyID}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] ApiKeyId,
    pattern : crate ::patterns::ApiKeyIdPattern
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `GET /clients/{client_id}`."] #[doc
    = ""] #[doc = " A string that could change the path is refused."] ClientId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 8 operations, such as `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] DirectoryId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] DiscountId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 2 operations, such as `DELETE /domains/{domain_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] DomainId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 5 operations, such as `DELETE /email_addresses/{email_address_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    EmailAddressId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 5 operations, such as `DELETE /enterprise_connections/{enterprise_connection_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    EnterpriseConnectionId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `DELETE /users/{user_id}/external_accounts/{external_account_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    ExternalAccountId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 2 operations, such as `DELETE /allowlist_identifiers/{identifier_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] IdentifierId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `POST /invitations/{invitation_id}/revoke`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] InvitationId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `POST /m2m_tokens/{m2m_token_id}/revoke`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] M2mTokenId,
    pattern : crate ::patterns::M2mTokenIdPattern
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 7 operations, such as `DELETE /machines/{machine_id}/scopes/{other_machine_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] MachineId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 2 operations, such as `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] MappingId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 6 operations, such as `DELETE /oauth_applications/{oauth_application_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    OauthApplicationId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 3 operations, such as `DELETE /organizations/{organization_id}/domains/{domain_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    OrganizationDomainId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 26 operations, such as `DELETE /organizations/{organization_id}/domains/{domain_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    OrganizationId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 2 operations, such as `GET /organizations/{organization_id}/invitations/{invitation_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    OrganizationInvitationId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 5 operations, such as `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    OrganizationRoleId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    PasskeyIdentificationId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 5 operations, such as `DELETE /organization_permissions/{permission_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] PermissionId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 5 operations, such as `DELETE /phone_numbers/{phone_number_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] PhoneNumberId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `GET /users/{user_id}/oauth_access_tokens/{provider}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] Provider
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 2 operations, such as `DELETE /redirect_urls/{id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] RedirectUrlId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 5 operations, such as `GET /role_sets/{role_set_key_or_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    RoleSetKeyOrId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 3 operations, such as `DELETE /saml_connections/{saml_connection_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    SamlConnectionId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 8 operations, such as `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    ScimDirectoryId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 5 operations, such as `GET /sessions/{session_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] SessionId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `POST /sign_in_tokens/{sign_in_token_id}/revoke`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] SignInTokenId
}

identity_facade_core::identifier! {
    #[doc = " Identifier in the path of 2 operations, such as `GET /sign_ups/{id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] SignUpId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 2 operations, such as `GET /billing/statements/{statementID}/payment_attempts`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] StatementId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 5 operations, such as `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    SubscriptionItemId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 3 operations, such as `DELETE /jwt_templates/{template_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] TemplateId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `POST /sessions/{session_id}/tokens/{template_name}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] TemplateName
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 5 operations, such as `GET /templates/{template_type}/{slug}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] TemplateSlug
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `POST /templates/{template_type}/{slug}/preview`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] TemplateType
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    TrustedDeviceId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 35 operations, such as `DELETE /organizations/{organization_id}/memberships/{user_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] UserId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 3 operations, such as `DELETE /waitlist_entries/{waitlist_entry_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    WaitlistEntryId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."]
    Web3WalletIdentificationId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] AdminPortalLinkId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] BillingPlanId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] BillingPriceId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] FeatureId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] InstanceId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] OauthClientId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."]
    OrganizationMembershipId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] PayerId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] PaymentAttemptId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] PaymentMethodId
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] SubscriptionId
}
