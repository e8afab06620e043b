// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

//! Typed mocks of every generated operation for [`httpmock::MockServer`]; feature `mock`.
//!
//! [`MockServerExt`] has a method for each operation. It gives two things: conditions, of which the method and
//! the path are set, and an answer. `into_inner()` of either goes on without types, for what a description
//! does not know: headers, delays, refusals.
#![allow(clippy::all, clippy::pedantic)]
pub use httpmock;
use identity_facade_core::{QueryText, QueryValue};

/// Mocks of the group `actor-tokens`.
#[cfg(feature = "actor-tokens")]
pub mod actor_tokens;
/// Mocks of the group `admin-portal-link-tokens`.
#[cfg(feature = "admin-portal-link-tokens")]
pub mod admin_portal_link_tokens;
/// Mocks of the group `agent-tasks`.
#[cfg(feature = "agent-tasks")]
pub mod agent_tasks;
/// Mocks of the group `allow-list-block-list`.
#[cfg(feature = "allow-list-block-list")]
pub mod allow_list_block_list;
/// Mocks of the group `api-keys`.
#[cfg(feature = "api-keys")]
pub mod api_keys;
/// Mocks of the group `beta-features`.
#[cfg(feature = "beta-features")]
pub mod beta_features;
/// Mocks of the group `billing`.
#[cfg(feature = "billing")]
pub mod billing;
/// Mocks of the group `clients`.
#[cfg(feature = "clients")]
pub mod clients;
/// Mocks of the group `directories`.
#[cfg(feature = "directories")]
pub mod directories;
/// Mocks of the group `domains`.
#[cfg(feature = "domains")]
pub mod domains;
/// Mocks of the group `email-addresses`.
#[cfg(feature = "email-addresses")]
pub mod email_addresses;
/// Mocks of the group `email-sms-templates`.
#[cfg(feature = "email-sms-templates")]
pub mod email_sms_templates;
/// Mocks of the group `enterprise-connections`.
#[cfg(feature = "enterprise-connections")]
pub mod enterprise_connections;
/// Mocks of the group `instance-settings`.
#[cfg(feature = "instance-settings")]
pub mod instance_settings;
/// Mocks of the group `invitations`.
#[cfg(feature = "invitations")]
pub mod invitations;
/// Mocks of the group `jwks`.
#[cfg(feature = "jwks")]
pub mod jwks;
/// Mocks of the group `jwt-templates`.
#[cfg(feature = "jwt-templates")]
pub mod jwt_templates;
/// Mocks of the group `m2m-tokens`.
#[cfg(feature = "m2m-tokens")]
pub mod m2m_tokens;
/// Mocks of the group `machines`.
#[cfg(feature = "machines")]
pub mod machines;
/// Mocks of the group `miscellaneous`.
#[cfg(feature = "miscellaneous")]
pub mod miscellaneous;
/// Mocks of the group `oauth-access-tokens`.
#[cfg(feature = "oauth-access-tokens")]
pub mod oauth_access_tokens;
/// Mocks of the group `oauth-applications`.
#[cfg(feature = "oauth-applications")]
pub mod oauth_applications;
/// Mocks of the group `organization-domains`.
#[cfg(feature = "organization-domains")]
pub mod organization_domains;
/// Mocks of the group `organization-invitations`.
#[cfg(feature = "organization-invitations")]
pub mod organization_invitations;
/// Mocks of the group `organization-memberships`.
#[cfg(feature = "organization-memberships")]
pub mod organization_memberships;
/// Mocks of the group `organization-permissions`.
#[cfg(feature = "organization-permissions")]
pub mod organization_permissions;
/// Mocks of the group `organization-roles`.
#[cfg(feature = "organization-roles")]
pub mod organization_roles;
/// Mocks of the group `organizations`.
#[cfg(feature = "organizations")]
pub mod organizations;
/// Mocks of the group `phone-numbers`.
#[cfg(feature = "phone-numbers")]
pub mod phone_numbers;
/// Mocks of the group `proxy-checks`.
#[cfg(feature = "proxy-checks")]
pub mod proxy_checks;
/// Mocks of the group `redirect-urls`.
#[cfg(feature = "redirect-urls")]
pub mod redirect_urls;
/// Mocks of the group `role-sets`.
#[cfg(feature = "role-sets")]
pub mod role_sets;
/// Mocks of the group `saml-connections`.
#[cfg(feature = "saml-connections")]
pub mod saml_connections;
/// Mocks of the group `scim-directories`.
#[cfg(feature = "scim-directories")]
pub mod scim_directories;
/// Mocks of the group `sessions`.
#[cfg(feature = "sessions")]
pub mod sessions;
mod shared;
/// Mocks of the group `sign-in-tokens`.
#[cfg(feature = "sign-in-tokens")]
pub mod sign_in_tokens;
/// Mocks of the group `sign-ups`.
#[cfg(feature = "sign-ups")]
pub mod sign_ups;
/// Mocks of the group `testing-tokens`.
#[cfg(feature = "testing-tokens")]
pub mod testing_tokens;
/// Mocks of the group `users`.
#[cfg(feature = "users")]
pub mod users;
/// Mocks of the group `waitlist-entries`.
#[cfg(feature = "waitlist-entries")]
pub mod waitlist_entries;
/// Mocks of the group `webhooks`.
#[cfg(feature = "webhooks")]
pub mod webhooks;
/// The value that a condition requires.
#[track_caller]
fn sendable<T>(value: Result<T, identity_facade_core::Invalid>) -> T {
    match value {
        Ok(value) => value,
        Err(invalid) => panic!("no call can send the value of this condition: {invalid}"),
    }
}

/// The text of a value outside the body, and of the items of a list.
fn texts(value: &impl QueryValue) -> Vec<String> {
    match value.to_query() {
        QueryText::One(text) => vec![text],
        QueryText::Many(texts) => texts,
    }
}

/// Requires one segment of the path.
#[track_caller]
#[allow(dead_code, reason = "not every group has a path with parameters")]
fn path<T: QueryValue>(
    when: httpmock::When,
    before: &str,
    after: &str,
    value: Result<T, identity_facade_core::Invalid>,
) -> httpmock::When {
    let value = texts(&sendable(value)).concat();
    let value = identity_facade_core::encode_segment(&value);
    let pattern = format!("^{before}{}{after}$", regex::escape(&value));
    when.path_matches(regex::Regex::new(&pattern).expect("paths of operations are patterns"))
}

/// Requires a query parameter; of a list, each item or, with `comma`, all in one. A list without items is not sent.
#[track_caller]
#[allow(dead_code, reason = "not every group has a query")]
fn query<T: QueryValue>(
    when: httpmock::When,
    name: &str,
    comma: bool,
    value: Result<T, identity_facade_core::Invalid>,
) -> httpmock::When {
    let texts = texts(&sendable(value));
    if texts.is_empty() {
        return when.query_param_missing(name);
    }

    if comma {
        return when.query_param(name, texts.join(","));
    }

    texts
        .into_iter()
        .fold(when, |when, text| when.query_param(name, text))
}

/// Requires a header.
#[track_caller]
#[allow(dead_code, reason = "not every group has headers")]
fn header<T: QueryValue>(
    when: httpmock::When,
    name: &str,
    value: Result<T, identity_facade_core::Invalid>,
) -> httpmock::When {
    let texts = texts(&sendable(value));
    if texts.is_empty() {
        return when.header_missing(name);
    }

    when.header(name, texts.join(","))
}

/// Requires a member of the body.
#[track_caller]
#[allow(dead_code, reason = "not every group has bodies")]
fn member<T: serde::Serialize>(
    when: httpmock::When,
    name: &str,
    value: Result<T, identity_facade_core::Invalid>,
) -> httpmock::When {
    let value = serde_json::to_value(sendable(value)).expect("a value that can be sent is JSON");
    when.json_body_includes(serde_json::json!({ name : value }).to_string())
}

/// Requires the whole body.
#[track_caller]
#[allow(dead_code, reason = "not every group has bodies that are types")]
fn body<T: serde::Serialize>(
    when: httpmock::When,
    value: Result<T, identity_facade_core::Invalid>,
) -> httpmock::When {
    when.json_body_obj(&sendable(value))
}

/// A method for each operation: [`httpmock::MockServer::mock`] with typed conditions and answers.
pub trait MockServerExt {
    /// A mock of `POST /actor_tokens`.
    #[cfg(feature = "actor-tokens")]
    fn create_actor_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(actor_tokens::CreateActorTokenWhen, actor_tokens::CreateActorTokenThen);
    /// A mock of `POST /actor_tokens/{actor_token_id}/revoke`.
    #[cfg(feature = "actor-tokens")]
    fn revoke_actor_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(actor_tokens::RevokeActorTokenWhen, actor_tokens::RevokeActorTokenThen);
    /// A mock of `POST /admin_portal_link_tokens`.
    #[cfg(feature = "admin-portal-link-tokens")]
    fn create_admin_portal_link_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            admin_portal_link_tokens::CreateAdminPortalLinkTokenWhen,
            admin_portal_link_tokens::CreateAdminPortalLinkTokenThen,
        );
    /// A mock of `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`.
    #[cfg(feature = "admin-portal-link-tokens")]
    fn revoke_admin_portal_link_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            admin_portal_link_tokens::RevokeAdminPortalLinkTokenWhen,
            admin_portal_link_tokens::RevokeAdminPortalLinkTokenThen,
        );
    /// A mock of `POST /agents/tasks`.
    #[cfg(feature = "agent-tasks")]
    fn create_agent_task<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(agent_tasks::CreateAgentTaskWhen, agent_tasks::CreateAgentTaskThen);
    /// A mock of `POST /agents/tasks/{agent_task_id}/revoke`.
    #[cfg(feature = "agent-tasks")]
    fn revoke_agent_task<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(agent_tasks::RevokeAgentTaskWhen, agent_tasks::RevokeAgentTaskThen);
    /// A mock of `GET /allowlist_identifiers`.
    #[cfg(feature = "allow-list-block-list")]
    fn list_allowlist_identifiers<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::ListAllowlistIdentifiersWhen,
            allow_list_block_list::ListAllowlistIdentifiersThen,
        );
    /// A mock of `POST /allowlist_identifiers`.
    #[cfg(feature = "allow-list-block-list")]
    fn create_allowlist_identifier<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::CreateAllowlistIdentifierWhen,
            allow_list_block_list::CreateAllowlistIdentifierThen,
        );
    /// A mock of `DELETE /allowlist_identifiers/{identifier_id}`.
    #[cfg(feature = "allow-list-block-list")]
    fn delete_allowlist_identifier<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::DeleteAllowlistIdentifierWhen,
            allow_list_block_list::DeleteAllowlistIdentifierThen,
        );
    /// A mock of `GET /blocklist_identifiers`.
    #[cfg(feature = "allow-list-block-list")]
    fn list_blocklist_identifiers<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::ListBlocklistIdentifiersWhen,
            allow_list_block_list::ListBlocklistIdentifiersThen,
        );
    /// A mock of `POST /blocklist_identifiers`.
    #[cfg(feature = "allow-list-block-list")]
    fn create_blocklist_identifier<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::CreateBlocklistIdentifierWhen,
            allow_list_block_list::CreateBlocklistIdentifierThen,
        );
    /// A mock of `DELETE /blocklist_identifiers/{identifier_id}`.
    #[cfg(feature = "allow-list-block-list")]
    fn delete_blocklist_identifier<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::DeleteBlocklistIdentifierWhen,
            allow_list_block_list::DeleteBlocklistIdentifierThen,
        );
    /// A mock of `GET /api_keys`.
    #[cfg(feature = "api-keys")]
    fn get_api_keys<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::GetApiKeysWhen, api_keys::GetApiKeysThen);
    /// A mock of `POST /api_keys`.
    #[cfg(feature = "api-keys")]
    fn create_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::CreateApiKeyWhen, api_keys::CreateApiKeyThen);
    /// A mock of `POST /api_keys/verify`.
    #[cfg(feature = "api-keys")]
    fn verify_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::VerifyApiKeyWhen, api_keys::VerifyApiKeyThen);
    /// A mock of `DELETE /api_keys/{apiKeyID}`.
    #[cfg(feature = "api-keys")]
    fn delete_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::DeleteApiKeyWhen, api_keys::DeleteApiKeyThen);
    /// A mock of `GET /api_keys/{apiKeyID}`.
    #[cfg(feature = "api-keys")]
    fn get_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::GetApiKeyWhen, api_keys::GetApiKeyThen);
    /// A mock of `PATCH /api_keys/{apiKeyID}`.
    #[cfg(feature = "api-keys")]
    fn update_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::UpdateApiKeyWhen, api_keys::UpdateApiKeyThen);
    /// A mock of `POST /api_keys/{apiKeyID}/revoke`.
    #[cfg(feature = "api-keys")]
    fn revoke_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::RevokeApiKeyWhen, api_keys::RevokeApiKeyThen);
    /// A mock of `GET /api_keys/{apiKeyID}/secret`.
    #[cfg(feature = "api-keys")]
    fn get_api_key_secret<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::GetApiKeySecretWhen, api_keys::GetApiKeySecretThen);
    /// A mock of `PUT /beta_features/domain`.
    #[cfg(feature = "beta-features")]
    fn update_production_instance_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            beta_features::UpdateProductionInstanceDomainWhen,
            beta_features::UpdateProductionInstanceDomainThen,
        );
    /// A mock of `PATCH /beta_features/instance_settings`.
    #[cfg(feature = "beta-features")]
    fn update_instance_auth_config<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            beta_features::UpdateInstanceAuthConfigWhen,
            beta_features::UpdateInstanceAuthConfigThen,
        );
    /// A mock of `POST /instance/change_domain`.
    #[cfg(feature = "beta-features")]
    fn change_production_instance_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            beta_features::ChangeProductionInstanceDomainWhen,
            beta_features::ChangeProductionInstanceDomainThen,
        );
    /// A mock of `GET /billing/plans`.
    #[cfg(feature = "billing")]
    fn get_commerce_plan_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetCommercePlanListWhen, billing::GetCommercePlanListThen);
    /// A mock of `GET /billing/prices`.
    #[cfg(feature = "billing")]
    fn get_billing_price_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetBillingPriceListWhen, billing::GetBillingPriceListThen);
    /// A mock of `POST /billing/prices`.
    #[cfg(feature = "billing")]
    fn create_billing_price<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::CreateBillingPriceWhen, billing::CreateBillingPriceThen);
    /// A mock of `GET /billing/statements`.
    #[cfg(feature = "billing")]
    fn get_billing_statement_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetBillingStatementListWhen, billing::GetBillingStatementListThen);
    /// A mock of `GET /billing/statements/{statementID}`.
    #[cfg(feature = "billing")]
    fn get_billing_statement<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetBillingStatementWhen, billing::GetBillingStatementThen);
    /// A mock of `GET /billing/statements/{statementID}/payment_attempts`.
    #[cfg(feature = "billing")]
    fn get_billing_statement_payment_attempts<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::GetBillingStatementPaymentAttemptsWhen,
            billing::GetBillingStatementPaymentAttemptsThen,
        );
    /// A mock of `GET /billing/subscription_items`.
    #[cfg(feature = "billing")]
    fn get_commerce_subscription_item_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::GetCommerceSubscriptionItemListWhen,
            billing::GetCommerceSubscriptionItemListThen,
        );
    /// A mock of `DELETE /billing/subscription_items/{subscription_item_id}`.
    #[cfg(feature = "billing")]
    fn cancel_commerce_subscription_item<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::CancelCommerceSubscriptionItemWhen,
            billing::CancelCommerceSubscriptionItemThen,
        );
    /// A mock of `POST /billing/subscription_items/{subscription_item_id}/discounts`.
    #[cfg(feature = "billing")]
    fn apply_billing_subscription_item_discount<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::ApplyBillingSubscriptionItemDiscountWhen,
            billing::ApplyBillingSubscriptionItemDiscountThen,
        );
    /// A mock of `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`.
    #[cfg(feature = "billing")]
    fn remove_billing_subscription_item_discount<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::RemoveBillingSubscriptionItemDiscountWhen,
            billing::RemoveBillingSubscriptionItemDiscountThen,
        );
    /// A mock of `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial`.
    #[cfg(feature = "billing")]
    fn extend_billing_subscription_item_free_trial<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::ExtendBillingSubscriptionItemFreeTrialWhen,
            billing::ExtendBillingSubscriptionItemFreeTrialThen,
        );
    /// A mock of `POST /billing/subscription_items/{subscription_item_id}/price_transition`.
    #[cfg(feature = "billing")]
    fn create_billing_price_transition<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::CreateBillingPriceTransitionWhen,
            billing::CreateBillingPriceTransitionThen,
        );
    /// A mock of `GET /clients`.
    #[cfg(feature = "clients")]
    fn get_client_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(clients::GetClientListWhen, clients::GetClientListThen);
    /// A mock of `POST /clients/verify`.
    #[cfg(feature = "clients")]
    fn verify_client<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(clients::VerifyClientWhen, clients::VerifyClientThen);
    /// A mock of `GET /clients/{client_id}`.
    #[cfg(feature = "clients")]
    fn get_client<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(clients::GetClientWhen, clients::GetClientThen);
    /// A mock of `GET /directories`.
    #[cfg(feature = "directories")]
    fn list_directories<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::ListDirectoriesWhen, directories::ListDirectoriesThen);
    /// A mock of `POST /directories`.
    #[cfg(feature = "directories")]
    fn create_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::CreateDirectoryWhen, directories::CreateDirectoryThen);
    /// A mock of `DELETE /directories/{directory_id}`.
    #[cfg(feature = "directories")]
    fn delete_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::DeleteDirectoryWhen, directories::DeleteDirectoryThen);
    /// A mock of `GET /directories/{directory_id}`.
    #[cfg(feature = "directories")]
    fn get_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::GetDirectoryWhen, directories::GetDirectoryThen);
    /// A mock of `PATCH /directories/{directory_id}`.
    #[cfg(feature = "directories")]
    fn update_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::UpdateDirectoryWhen, directories::UpdateDirectoryThen);
    /// A mock of `GET /directories/{directory_id}/group_role_mappings`.
    #[cfg(feature = "directories")]
    fn list_directory_group_role_mappings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            directories::ListDirectoryGroupRoleMappingsWhen,
            directories::ListDirectoryGroupRoleMappingsThen,
        );
    /// A mock of `POST /directories/{directory_id}/group_role_mappings`.
    #[cfg(feature = "directories")]
    fn create_directory_group_role_mapping<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            directories::CreateDirectoryGroupRoleMappingWhen,
            directories::CreateDirectoryGroupRoleMappingThen,
        );
    /// A mock of `PUT /directories/{directory_id}/group_role_mappings`.
    #[cfg(feature = "directories")]
    fn replace_directory_group_role_mappings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            directories::ReplaceDirectoryGroupRoleMappingsWhen,
            directories::ReplaceDirectoryGroupRoleMappingsThen,
        );
    /// A mock of `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`.
    #[cfg(feature = "directories")]
    fn delete_directory_group_role_mapping<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            directories::DeleteDirectoryGroupRoleMappingWhen,
            directories::DeleteDirectoryGroupRoleMappingThen,
        );
    /// A mock of `POST /directories/{directory_id}/rotate_api_key`.
    #[cfg(feature = "directories")]
    fn rotate_directory_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::RotateDirectoryApiKeyWhen, directories::RotateDirectoryApiKeyThen);
    /// A mock of `GET /domains`.
    #[cfg(feature = "domains")]
    fn list_domains<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(domains::ListDomainsWhen, domains::ListDomainsThen);
    /// A mock of `POST /domains`.
    #[cfg(feature = "domains")]
    fn add_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(domains::AddDomainWhen, domains::AddDomainThen);
    /// A mock of `DELETE /domains/{domain_id}`.
    #[cfg(feature = "domains")]
    fn delete_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(domains::DeleteDomainWhen, domains::DeleteDomainThen);
    /// A mock of `PATCH /domains/{domain_id}`.
    #[cfg(feature = "domains")]
    fn update_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(domains::UpdateDomainWhen, domains::UpdateDomainThen);
    /// A mock of `POST /email_addresses`.
    #[cfg(feature = "email-addresses")]
    fn create_email_address<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_addresses::CreateEmailAddressWhen, email_addresses::CreateEmailAddressThen);
    /// A mock of `DELETE /email_addresses/{email_address_id}`.
    #[cfg(feature = "email-addresses")]
    fn delete_email_address<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_addresses::DeleteEmailAddressWhen, email_addresses::DeleteEmailAddressThen);
    /// A mock of `GET /email_addresses/{email_address_id}`.
    #[cfg(feature = "email-addresses")]
    fn get_email_address<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_addresses::GetEmailAddressWhen, email_addresses::GetEmailAddressThen);
    /// A mock of `PATCH /email_addresses/{email_address_id}`.
    #[cfg(feature = "email-addresses")]
    fn update_email_address<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_addresses::UpdateEmailAddressWhen, email_addresses::UpdateEmailAddressThen);
    /// A mock of `POST /email_addresses/{email_address_id}/attempt_verification`.
    #[cfg(feature = "email-addresses")]
    fn attempt_email_address_verification<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_addresses::AttemptEmailAddressVerificationWhen,
            email_addresses::AttemptEmailAddressVerificationThen,
        );
    /// A mock of `POST /email_addresses/{email_address_id}/prepare_verification`.
    #[cfg(feature = "email-addresses")]
    fn prepare_email_address_verification<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_addresses::PrepareEmailAddressVerificationWhen,
            email_addresses::PrepareEmailAddressVerificationThen,
        );
    /// A mock of `PUT /users/{user_id}/email_address`.
    #[cfg(feature = "email-addresses")]
    fn replace_user_email_address<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_addresses::ReplaceUserEmailAddressWhen,
            email_addresses::ReplaceUserEmailAddressThen,
        );
    /// A mock of `GET /templates/{template_type}`.
    #[cfg(feature = "email-sms-templates")]
    fn get_template_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_sms_templates::GetTemplateListWhen,
            email_sms_templates::GetTemplateListThen,
        );
    /// A mock of `GET /templates/{template_type}/{slug}`.
    #[cfg(feature = "email-sms-templates")]
    fn get_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_sms_templates::GetTemplateWhen, email_sms_templates::GetTemplateThen);
    /// A mock of `PUT /templates/{template_type}/{slug}`.
    #[cfg(feature = "email-sms-templates")]
    fn upsert_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_sms_templates::UpsertTemplateWhen, email_sms_templates::UpsertTemplateThen);
    /// A mock of `POST /templates/{template_type}/{slug}/preview`.
    #[cfg(feature = "email-sms-templates")]
    fn preview_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_sms_templates::PreviewTemplateWhen,
            email_sms_templates::PreviewTemplateThen,
        );
    /// A mock of `POST /templates/{template_type}/{slug}/revert`.
    #[cfg(feature = "email-sms-templates")]
    fn revert_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_sms_templates::RevertTemplateWhen, email_sms_templates::RevertTemplateThen);
    /// A mock of `POST /templates/{template_type}/{slug}/toggle_delivery`.
    #[cfg(feature = "email-sms-templates")]
    fn toggle_template_delivery<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_sms_templates::ToggleTemplateDeliveryWhen,
            email_sms_templates::ToggleTemplateDeliveryThen,
        );
    /// A mock of `GET /enterprise_connections`.
    #[cfg(feature = "enterprise-connections")]
    fn list_enterprise_connections<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::ListEnterpriseConnectionsWhen,
            enterprise_connections::ListEnterpriseConnectionsThen,
        );
    /// A mock of `POST /enterprise_connections`.
    #[cfg(feature = "enterprise-connections")]
    fn create_enterprise_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::CreateEnterpriseConnectionWhen,
            enterprise_connections::CreateEnterpriseConnectionThen,
        );
    /// A mock of `DELETE /enterprise_connections/{enterprise_connection_id}`.
    #[cfg(feature = "enterprise-connections")]
    fn delete_enterprise_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::DeleteEnterpriseConnectionWhen,
            enterprise_connections::DeleteEnterpriseConnectionThen,
        );
    /// A mock of `GET /enterprise_connections/{enterprise_connection_id}`.
    #[cfg(feature = "enterprise-connections")]
    fn get_enterprise_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::GetEnterpriseConnectionWhen,
            enterprise_connections::GetEnterpriseConnectionThen,
        );
    /// A mock of `PATCH /enterprise_connections/{enterprise_connection_id}`.
    #[cfg(feature = "enterprise-connections")]
    fn update_enterprise_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::UpdateEnterpriseConnectionWhen,
            enterprise_connections::UpdateEnterpriseConnectionThen,
        );
    /// A mock of `GET /enterprise_connections/{enterprise_connection_id}/test_runs`.
    #[cfg(feature = "enterprise-connections")]
    fn list_enterprise_connection_test_runs<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::ListEnterpriseConnectionTestRunsWhen,
            enterprise_connections::ListEnterpriseConnectionTestRunsThen,
        );
    /// A mock of `POST /enterprise_connections/{enterprise_connection_id}/test_runs`.
    #[cfg(feature = "enterprise-connections")]
    fn create_enterprise_connection_test_run<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::CreateEnterpriseConnectionTestRunWhen,
            enterprise_connections::CreateEnterpriseConnectionTestRunThen,
        );
    /// A mock of `GET /instance`.
    #[cfg(feature = "instance-settings")]
    fn get_instance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(instance_settings::GetInstanceWhen, instance_settings::GetInstanceThen);
    /// A mock of `PATCH /instance`.
    #[cfg(feature = "instance-settings")]
    fn update_instance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(instance_settings::UpdateInstanceWhen, instance_settings::UpdateInstanceThen);
    /// A mock of `GET /instance/communication`.
    #[cfg(feature = "instance-settings")]
    fn get_instance_communication<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::GetInstanceCommunicationWhen,
            instance_settings::GetInstanceCommunicationThen,
        );
    /// A mock of `PATCH /instance/communication`.
    #[cfg(feature = "instance-settings")]
    fn update_instance_communication<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::UpdateInstanceCommunicationWhen,
            instance_settings::UpdateInstanceCommunicationThen,
        );
    /// A mock of `GET /instance/oauth_application_settings`.
    #[cfg(feature = "instance-settings")]
    fn get_instance_oauth_application_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::GetInstanceOAuthApplicationSettingsWhen,
            instance_settings::GetInstanceOAuthApplicationSettingsThen,
        );
    /// A mock of `PATCH /instance/oauth_application_settings`.
    #[cfg(feature = "instance-settings")]
    fn update_instance_oauth_application_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::UpdateInstanceOAuthApplicationSettingsWhen,
            instance_settings::UpdateInstanceOAuthApplicationSettingsThen,
        );
    /// A mock of `GET /instance/organization_settings`.
    #[cfg(feature = "instance-settings")]
    fn get_instance_organization_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::GetInstanceOrganizationSettingsWhen,
            instance_settings::GetInstanceOrganizationSettingsThen,
        );
    /// A mock of `PATCH /instance/organization_settings`.
    #[cfg(feature = "instance-settings")]
    fn update_instance_organization_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::UpdateInstanceOrganizationSettingsWhen,
            instance_settings::UpdateInstanceOrganizationSettingsThen,
        );
    /// A mock of `GET /instance/protect`.
    #[cfg(feature = "instance-settings")]
    fn get_instance_protect<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::GetInstanceProtectWhen,
            instance_settings::GetInstanceProtectThen,
        );
    /// A mock of `PATCH /instance/protect`.
    #[cfg(feature = "instance-settings")]
    fn update_instance_protect<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::UpdateInstanceProtectWhen,
            instance_settings::UpdateInstanceProtectThen,
        );
    /// A mock of `PATCH /instance/restrictions`.
    #[cfg(feature = "instance-settings")]
    fn update_instance_restrictions<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::UpdateInstanceRestrictionsWhen,
            instance_settings::UpdateInstanceRestrictionsThen,
        );
    /// A mock of `GET /invitations`.
    #[cfg(feature = "invitations")]
    fn list_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::ListInvitationsWhen, invitations::ListInvitationsThen);
    /// A mock of `POST /invitations`.
    #[cfg(feature = "invitations")]
    fn create_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::CreateInvitationWhen, invitations::CreateInvitationThen);
    /// A mock of `POST /invitations/bulk`.
    #[cfg(feature = "invitations")]
    fn create_bulk_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::CreateBulkInvitationsWhen, invitations::CreateBulkInvitationsThen);
    /// A mock of `POST /invitations/{invitation_id}/revoke`.
    #[cfg(feature = "invitations")]
    fn revoke_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::RevokeInvitationWhen, invitations::RevokeInvitationThen);
    /// A mock of `GET /jwks`.
    #[cfg(feature = "jwks")]
    fn get_jwks<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwks::GetJwksWhen, jwks::GetJwksThen);
    /// A mock of `GET /jwt_templates`.
    #[cfg(feature = "jwt-templates")]
    fn list_jwt_templates<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwt_templates::ListJwtTemplatesWhen, jwt_templates::ListJwtTemplatesThen);
    /// A mock of `POST /jwt_templates`.
    #[cfg(feature = "jwt-templates")]
    fn create_jwt_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwt_templates::CreateJwtTemplateWhen, jwt_templates::CreateJwtTemplateThen);
    /// A mock of `DELETE /jwt_templates/{template_id}`.
    #[cfg(feature = "jwt-templates")]
    fn delete_jwt_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwt_templates::DeleteJwtTemplateWhen, jwt_templates::DeleteJwtTemplateThen);
    /// A mock of `GET /jwt_templates/{template_id}`.
    #[cfg(feature = "jwt-templates")]
    fn get_jwt_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwt_templates::GetJwtTemplateWhen, jwt_templates::GetJwtTemplateThen);
    /// A mock of `PATCH /jwt_templates/{template_id}`.
    #[cfg(feature = "jwt-templates")]
    fn update_jwt_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwt_templates::UpdateJwtTemplateWhen, jwt_templates::UpdateJwtTemplateThen);
    /// A mock of `GET /m2m_tokens`.
    #[cfg(feature = "m2m-tokens")]
    fn get_m2m_tokens<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(m2m_tokens::GetM2mTokensWhen, m2m_tokens::GetM2mTokensThen);
    /// A mock of `POST /m2m_tokens`.
    #[cfg(feature = "m2m-tokens")]
    fn create_m2m_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(m2m_tokens::CreateM2mTokenWhen, m2m_tokens::CreateM2mTokenThen);
    /// A mock of `POST /m2m_tokens/verify`.
    #[cfg(feature = "m2m-tokens")]
    fn verify_m2m_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(m2m_tokens::VerifyM2mTokenWhen, m2m_tokens::VerifyM2mTokenThen);
    /// A mock of `POST /m2m_tokens/{m2m_token_id}/revoke`.
    #[cfg(feature = "m2m-tokens")]
    fn revoke_m2m_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(m2m_tokens::RevokeM2mTokenWhen, m2m_tokens::RevokeM2mTokenThen);
    /// A mock of `GET /machines`.
    #[cfg(feature = "machines")]
    fn list_machines<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::ListMachinesWhen, machines::ListMachinesThen);
    /// A mock of `POST /machines`.
    #[cfg(feature = "machines")]
    fn create_machine<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::CreateMachineWhen, machines::CreateMachineThen);
    /// A mock of `DELETE /machines/{machine_id}`.
    #[cfg(feature = "machines")]
    fn delete_machine<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::DeleteMachineWhen, machines::DeleteMachineThen);
    /// A mock of `GET /machines/{machine_id}`.
    #[cfg(feature = "machines")]
    fn get_machine<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::GetMachineWhen, machines::GetMachineThen);
    /// A mock of `PATCH /machines/{machine_id}`.
    #[cfg(feature = "machines")]
    fn update_machine<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::UpdateMachineWhen, machines::UpdateMachineThen);
    /// A mock of `POST /machines/{machine_id}/scopes`.
    #[cfg(feature = "machines")]
    fn create_machine_scope<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::CreateMachineScopeWhen, machines::CreateMachineScopeThen);
    /// A mock of `DELETE /machines/{machine_id}/scopes/{other_machine_id}`.
    #[cfg(feature = "machines")]
    fn delete_machine_scope<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::DeleteMachineScopeWhen, machines::DeleteMachineScopeThen);
    /// A mock of `GET /machines/{machine_id}/secret_key`.
    #[cfg(feature = "machines")]
    fn get_machine_secret_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::GetMachineSecretKeyWhen, machines::GetMachineSecretKeyThen);
    /// A mock of `POST /machines/{machine_id}/secret_key/rotate`.
    #[cfg(feature = "machines")]
    fn rotate_machine_secret_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::RotateMachineSecretKeyWhen, machines::RotateMachineSecretKeyThen);
    /// A mock of `GET /public/interstitial`.
    #[cfg(feature = "miscellaneous")]
    fn get_public_interstitial<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            miscellaneous::GetPublicInterstitialWhen,
            miscellaneous::GetPublicInterstitialThen,
        );
    /// A mock of `POST /oauth_applications/access_tokens/verify`.
    #[cfg(feature = "oauth-access-tokens")]
    fn verify_oauth_access_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_access_tokens::VerifyOAuthAccessTokenWhen,
            oauth_access_tokens::VerifyOAuthAccessTokenThen,
        );
    /// A mock of `GET /oauth_applications`.
    #[cfg(feature = "oauth-applications")]
    fn list_oauth_applications<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::ListOAuthApplicationsWhen,
            oauth_applications::ListOAuthApplicationsThen,
        );
    /// A mock of `POST /oauth_applications`.
    #[cfg(feature = "oauth-applications")]
    fn create_oauth_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::CreateOAuthApplicationWhen,
            oauth_applications::CreateOAuthApplicationThen,
        );
    /// A mock of `DELETE /oauth_applications/{oauth_application_id}`.
    #[cfg(feature = "oauth-applications")]
    fn delete_oauth_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::DeleteOAuthApplicationWhen,
            oauth_applications::DeleteOAuthApplicationThen,
        );
    /// A mock of `GET /oauth_applications/{oauth_application_id}`.
    #[cfg(feature = "oauth-applications")]
    fn get_oauth_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::GetOAuthApplicationWhen,
            oauth_applications::GetOAuthApplicationThen,
        );
    /// A mock of `PATCH /oauth_applications/{oauth_application_id}`.
    #[cfg(feature = "oauth-applications")]
    fn update_oauth_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::UpdateOAuthApplicationWhen,
            oauth_applications::UpdateOAuthApplicationThen,
        );
    /// A mock of `POST /oauth_applications/{oauth_application_id}/revoke_token`.
    #[cfg(feature = "oauth-applications")]
    fn revoke_oauth_application_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::RevokeOAuthApplicationTokenWhen,
            oauth_applications::RevokeOAuthApplicationTokenThen,
        );
    /// A mock of `POST /oauth_applications/{oauth_application_id}/rotate_secret`.
    #[cfg(feature = "oauth-applications")]
    fn rotate_oauth_application_secret<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::RotateOAuthApplicationSecretWhen,
            oauth_applications::RotateOAuthApplicationSecretThen,
        );
    /// A mock of `GET /organization_domains`.
    #[cfg(feature = "organization-domains")]
    fn list_all_organization_domains<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::ListAllOrganizationDomainsWhen,
            organization_domains::ListAllOrganizationDomainsThen,
        );
    /// A mock of `GET /organizations/{organization_id}/domains`.
    #[cfg(feature = "organization-domains")]
    fn list_organization_domains<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::ListOrganizationDomainsWhen,
            organization_domains::ListOrganizationDomainsThen,
        );
    /// A mock of `POST /organizations/{organization_id}/domains`.
    #[cfg(feature = "organization-domains")]
    fn create_organization_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::CreateOrganizationDomainWhen,
            organization_domains::CreateOrganizationDomainThen,
        );
    /// A mock of `DELETE /organizations/{organization_id}/domains/{domain_id}`.
    #[cfg(feature = "organization-domains")]
    fn delete_organization_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::DeleteOrganizationDomainWhen,
            organization_domains::DeleteOrganizationDomainThen,
        );
    /// A mock of `PATCH /organizations/{organization_id}/domains/{domain_id}`.
    #[cfg(feature = "organization-domains")]
    fn update_organization_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::UpdateOrganizationDomainWhen,
            organization_domains::UpdateOrganizationDomainThen,
        );
    /// A mock of `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership`.
    #[cfg(feature = "organization-domains")]
    fn verify_organization_domain_ownership<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::VerifyOrganizationDomainOwnershipWhen,
            organization_domains::VerifyOrganizationDomainOwnershipThen,
        );
    /// A mock of `GET /organization_invitations`.
    #[cfg(feature = "organization-invitations")]
    fn list_instance_organization_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::ListInstanceOrganizationInvitationsWhen,
            organization_invitations::ListInstanceOrganizationInvitationsThen,
        );
    /// A mock of `GET /organizations/{organization_id}/invitations`.
    #[cfg(feature = "organization-invitations")]
    fn list_organization_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::ListOrganizationInvitationsWhen,
            organization_invitations::ListOrganizationInvitationsThen,
        );
    /// A mock of `POST /organizations/{organization_id}/invitations`.
    #[cfg(feature = "organization-invitations")]
    fn create_organization_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::CreateOrganizationInvitationWhen,
            organization_invitations::CreateOrganizationInvitationThen,
        );
    /// A mock of `POST /organizations/{organization_id}/invitations/bulk`.
    #[cfg(feature = "organization-invitations")]
    fn create_organization_invitation_bulk<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::CreateOrganizationInvitationBulkWhen,
            organization_invitations::CreateOrganizationInvitationBulkThen,
        );
    /// A mock of `GET /organizations/{organization_id}/invitations/pending`.
    #[cfg(feature = "organization-invitations")]
    fn list_pending_organization_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::ListPendingOrganizationInvitationsWhen,
            organization_invitations::ListPendingOrganizationInvitationsThen,
        );
    /// A mock of `GET /organizations/{organization_id}/invitations/{invitation_id}`.
    #[cfg(feature = "organization-invitations")]
    fn get_organization_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::GetOrganizationInvitationWhen,
            organization_invitations::GetOrganizationInvitationThen,
        );
    /// A mock of `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke`.
    #[cfg(feature = "organization-invitations")]
    fn revoke_organization_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::RevokeOrganizationInvitationWhen,
            organization_invitations::RevokeOrganizationInvitationThen,
        );
    /// A mock of `GET /organization_memberships`.
    #[cfg(feature = "organization-memberships")]
    fn instance_get_organization_memberships<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::InstanceGetOrganizationMembershipsWhen,
            organization_memberships::InstanceGetOrganizationMembershipsThen,
        );
    /// A mock of `GET /organizations/{organization_id}/memberships`.
    #[cfg(feature = "organization-memberships")]
    fn list_organization_memberships<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::ListOrganizationMembershipsWhen,
            organization_memberships::ListOrganizationMembershipsThen,
        );
    /// A mock of `POST /organizations/{organization_id}/memberships`.
    #[cfg(feature = "organization-memberships")]
    fn create_organization_membership<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::CreateOrganizationMembershipWhen,
            organization_memberships::CreateOrganizationMembershipThen,
        );
    /// A mock of `DELETE /organizations/{organization_id}/memberships/{user_id}`.
    #[cfg(feature = "organization-memberships")]
    fn delete_organization_membership<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::DeleteOrganizationMembershipWhen,
            organization_memberships::DeleteOrganizationMembershipThen,
        );
    /// A mock of `PATCH /organizations/{organization_id}/memberships/{user_id}`.
    #[cfg(feature = "organization-memberships")]
    fn update_organization_membership<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::UpdateOrganizationMembershipWhen,
            organization_memberships::UpdateOrganizationMembershipThen,
        );
    /// A mock of `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata`.
    #[cfg(feature = "organization-memberships")]
    fn update_organization_membership_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::UpdateOrganizationMembershipMetadataWhen,
            organization_memberships::UpdateOrganizationMembershipMetadataThen,
        );
    /// A mock of `GET /organization_permissions`.
    #[cfg(feature = "organization-permissions")]
    fn list_organization_permissions<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_permissions::ListOrganizationPermissionsWhen,
            organization_permissions::ListOrganizationPermissionsThen,
        );
    /// A mock of `POST /organization_permissions`.
    #[cfg(feature = "organization-permissions")]
    fn create_organization_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_permissions::CreateOrganizationPermissionWhen,
            organization_permissions::CreateOrganizationPermissionThen,
        );
    /// A mock of `DELETE /organization_permissions/{permission_id}`.
    #[cfg(feature = "organization-permissions")]
    fn delete_organization_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_permissions::DeleteOrganizationPermissionWhen,
            organization_permissions::DeleteOrganizationPermissionThen,
        );
    /// A mock of `GET /organization_permissions/{permission_id}`.
    #[cfg(feature = "organization-permissions")]
    fn get_organization_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_permissions::GetOrganizationPermissionWhen,
            organization_permissions::GetOrganizationPermissionThen,
        );
    /// A mock of `PATCH /organization_permissions/{permission_id}`.
    #[cfg(feature = "organization-permissions")]
    fn update_organization_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_permissions::UpdateOrganizationPermissionWhen,
            organization_permissions::UpdateOrganizationPermissionThen,
        );
    /// A mock of `GET /organization_roles`.
    #[cfg(feature = "organization-roles")]
    fn list_organization_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::ListOrganizationRolesWhen,
            organization_roles::ListOrganizationRolesThen,
        );
    /// A mock of `POST /organization_roles`.
    #[cfg(feature = "organization-roles")]
    fn create_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::CreateOrganizationRoleWhen,
            organization_roles::CreateOrganizationRoleThen,
        );
    /// A mock of `DELETE /organization_roles/{organization_role_id}`.
    #[cfg(feature = "organization-roles")]
    fn delete_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::DeleteOrganizationRoleWhen,
            organization_roles::DeleteOrganizationRoleThen,
        );
    /// A mock of `GET /organization_roles/{organization_role_id}`.
    #[cfg(feature = "organization-roles")]
    fn get_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::GetOrganizationRoleWhen,
            organization_roles::GetOrganizationRoleThen,
        );
    /// A mock of `PATCH /organization_roles/{organization_role_id}`.
    #[cfg(feature = "organization-roles")]
    fn update_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::UpdateOrganizationRoleWhen,
            organization_roles::UpdateOrganizationRoleThen,
        );
    /// A mock of `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`.
    #[cfg(feature = "organization-roles")]
    fn remove_permission_from_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::RemovePermissionFromOrganizationRoleWhen,
            organization_roles::RemovePermissionFromOrganizationRoleThen,
        );
    /// A mock of `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`.
    #[cfg(feature = "organization-roles")]
    fn assign_permission_to_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::AssignPermissionToOrganizationRoleWhen,
            organization_roles::AssignPermissionToOrganizationRoleThen,
        );
    /// A mock of `GET /organizations`.
    #[cfg(feature = "organizations")]
    fn list_organizations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(organizations::ListOrganizationsWhen, organizations::ListOrganizationsThen);
    /// A mock of `POST /organizations`.
    #[cfg(feature = "organizations")]
    fn create_organization<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(organizations::CreateOrganizationWhen, organizations::CreateOrganizationThen);
    /// A mock of `DELETE /organizations/{organization_id}`.
    #[cfg(feature = "organizations")]
    fn delete_organization<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(organizations::DeleteOrganizationWhen, organizations::DeleteOrganizationThen);
    /// A mock of `GET /organizations/{organization_id}`.
    #[cfg(feature = "organizations")]
    fn get_organization<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(organizations::GetOrganizationWhen, organizations::GetOrganizationThen);
    /// A mock of `PATCH /organizations/{organization_id}`.
    #[cfg(feature = "organizations")]
    fn update_organization<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(organizations::UpdateOrganizationWhen, organizations::UpdateOrganizationThen);
    /// A mock of `GET /organizations/{organization_id}/billing/credits`.
    #[cfg(feature = "organizations")]
    fn get_organization_billing_credit_balance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::GetOrganizationBillingCreditBalanceWhen,
            organizations::GetOrganizationBillingCreditBalanceThen,
        );
    /// A mock of `POST /organizations/{organization_id}/billing/credits`.
    #[cfg(feature = "organizations")]
    fn adjust_organization_billing_credit_balance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::AdjustOrganizationBillingCreditBalanceWhen,
            organizations::AdjustOrganizationBillingCreditBalanceThen,
        );
    /// A mock of `GET /organizations/{organization_id}/billing/subscription`.
    #[cfg(feature = "organizations")]
    fn get_organization_billing_subscription<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::GetOrganizationBillingSubscriptionWhen,
            organizations::GetOrganizationBillingSubscriptionThen,
        );
    /// A mock of `DELETE /organizations/{organization_id}/logo`.
    #[cfg(feature = "organizations")]
    fn delete_organization_logo<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::DeleteOrganizationLogoWhen,
            organizations::DeleteOrganizationLogoThen,
        );
    /// A mock of `PATCH /organizations/{organization_id}/metadata`.
    #[cfg(feature = "organizations")]
    fn merge_organization_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::MergeOrganizationMetadataWhen,
            organizations::MergeOrganizationMetadataThen,
        );
    /// A mock of `PUT /organizations/{organization_id}/metadata`.
    #[cfg(feature = "organizations")]
    fn replace_organization_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::ReplaceOrganizationMetadataWhen,
            organizations::ReplaceOrganizationMetadataThen,
        );
    /// A mock of `POST /phone_numbers`.
    #[cfg(feature = "phone-numbers")]
    fn create_phone_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(phone_numbers::CreatePhoneNumberWhen, phone_numbers::CreatePhoneNumberThen);
    /// A mock of `DELETE /phone_numbers/{phone_number_id}`.
    #[cfg(feature = "phone-numbers")]
    fn delete_phone_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(phone_numbers::DeletePhoneNumberWhen, phone_numbers::DeletePhoneNumberThen);
    /// A mock of `GET /phone_numbers/{phone_number_id}`.
    #[cfg(feature = "phone-numbers")]
    fn get_phone_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(phone_numbers::GetPhoneNumberWhen, phone_numbers::GetPhoneNumberThen);
    /// A mock of `PATCH /phone_numbers/{phone_number_id}`.
    #[cfg(feature = "phone-numbers")]
    fn update_phone_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(phone_numbers::UpdatePhoneNumberWhen, phone_numbers::UpdatePhoneNumberThen);
    /// A mock of `POST /phone_numbers/{phone_number_id}/attempt_verification`.
    #[cfg(feature = "phone-numbers")]
    fn attempt_phone_number_verification<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            phone_numbers::AttemptPhoneNumberVerificationWhen,
            phone_numbers::AttemptPhoneNumberVerificationThen,
        );
    /// A mock of `POST /phone_numbers/{phone_number_id}/prepare_verification`.
    #[cfg(feature = "phone-numbers")]
    fn prepare_phone_number_verification<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            phone_numbers::PreparePhoneNumberVerificationWhen,
            phone_numbers::PreparePhoneNumberVerificationThen,
        );
    /// A mock of `PUT /users/{user_id}/phone_number`.
    #[cfg(feature = "phone-numbers")]
    fn replace_user_phone_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            phone_numbers::ReplaceUserPhoneNumberWhen,
            phone_numbers::ReplaceUserPhoneNumberThen,
        );
    /// A mock of `POST /proxy_checks`.
    #[cfg(feature = "proxy-checks")]
    fn verify_domain_proxy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(proxy_checks::VerifyDomainProxyWhen, proxy_checks::VerifyDomainProxyThen);
    /// A mock of `GET /redirect_urls`.
    #[cfg(feature = "redirect-urls")]
    fn list_redirect_ur_ls<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(redirect_urls::ListRedirectUrLsWhen, redirect_urls::ListRedirectUrLsThen);
    /// A mock of `POST /redirect_urls`.
    #[cfg(feature = "redirect-urls")]
    fn create_redirect_url<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(redirect_urls::CreateRedirectUrlWhen, redirect_urls::CreateRedirectUrlThen);
    /// A mock of `DELETE /redirect_urls/{id}`.
    #[cfg(feature = "redirect-urls")]
    fn delete_redirect_url<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(redirect_urls::DeleteRedirectUrlWhen, redirect_urls::DeleteRedirectUrlThen);
    /// A mock of `GET /redirect_urls/{id}`.
    #[cfg(feature = "redirect-urls")]
    fn get_redirect_url<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(redirect_urls::GetRedirectUrlWhen, redirect_urls::GetRedirectUrlThen);
    /// A mock of `GET /role_sets`.
    #[cfg(feature = "role-sets")]
    fn list_role_sets<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::ListRoleSetsWhen, role_sets::ListRoleSetsThen);
    /// A mock of `POST /role_sets`.
    #[cfg(feature = "role-sets")]
    fn create_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::CreateRoleSetWhen, role_sets::CreateRoleSetThen);
    /// A mock of `GET /role_sets/{role_set_key_or_id}`.
    #[cfg(feature = "role-sets")]
    fn get_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::GetRoleSetWhen, role_sets::GetRoleSetThen);
    /// A mock of `PATCH /role_sets/{role_set_key_or_id}`.
    #[cfg(feature = "role-sets")]
    fn update_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::UpdateRoleSetWhen, role_sets::UpdateRoleSetThen);
    /// A mock of `POST /role_sets/{role_set_key_or_id}/replace`.
    #[cfg(feature = "role-sets")]
    fn replace_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::ReplaceRoleSetWhen, role_sets::ReplaceRoleSetThen);
    /// A mock of `POST /role_sets/{role_set_key_or_id}/roles`.
    #[cfg(feature = "role-sets")]
    fn add_roles_to_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::AddRolesToRoleSetWhen, role_sets::AddRolesToRoleSetThen);
    /// A mock of `POST /role_sets/{role_set_key_or_id}/roles/replace`.
    #[cfg(feature = "role-sets")]
    fn replace_role_in_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::ReplaceRoleInRoleSetWhen, role_sets::ReplaceRoleInRoleSetThen);
    /// A mock of `GET /saml_connections`.
    #[cfg(feature = "saml-connections")]
    fn list_saml_connections<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            saml_connections::ListSamlConnectionsWhen,
            saml_connections::ListSamlConnectionsThen,
        );
    /// A mock of `POST /saml_connections`.
    #[cfg(feature = "saml-connections")]
    fn create_saml_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            saml_connections::CreateSamlConnectionWhen,
            saml_connections::CreateSamlConnectionThen,
        );
    /// A mock of `DELETE /saml_connections/{saml_connection_id}`.
    #[cfg(feature = "saml-connections")]
    fn delete_saml_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            saml_connections::DeleteSamlConnectionWhen,
            saml_connections::DeleteSamlConnectionThen,
        );
    /// A mock of `GET /saml_connections/{saml_connection_id}`.
    #[cfg(feature = "saml-connections")]
    fn get_saml_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(saml_connections::GetSamlConnectionWhen, saml_connections::GetSamlConnectionThen);
    /// A mock of `PATCH /saml_connections/{saml_connection_id}`.
    #[cfg(feature = "saml-connections")]
    fn update_saml_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            saml_connections::UpdateSamlConnectionWhen,
            saml_connections::UpdateSamlConnectionThen,
        );
    /// A mock of `GET /scim_directories`.
    #[cfg(feature = "scim-directories")]
    fn list_scim_directories<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::ListScimDirectoriesWhen,
            scim_directories::ListScimDirectoriesThen,
        );
    /// A mock of `POST /scim_directories`.
    #[cfg(feature = "scim-directories")]
    fn create_scim_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::CreateScimDirectoryWhen,
            scim_directories::CreateScimDirectoryThen,
        );
    /// A mock of `DELETE /scim_directories/{scim_directory_id}`.
    #[cfg(feature = "scim-directories")]
    fn delete_scim_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::DeleteScimDirectoryWhen,
            scim_directories::DeleteScimDirectoryThen,
        );
    /// A mock of `GET /scim_directories/{scim_directory_id}`.
    #[cfg(feature = "scim-directories")]
    fn get_scim_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(scim_directories::GetScimDirectoryWhen, scim_directories::GetScimDirectoryThen);
    /// A mock of `PATCH /scim_directories/{scim_directory_id}`.
    #[cfg(feature = "scim-directories")]
    fn update_scim_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::UpdateScimDirectoryWhen,
            scim_directories::UpdateScimDirectoryThen,
        );
    /// A mock of `GET /scim_directories/{scim_directory_id}/group_role_mappings`.
    #[cfg(feature = "scim-directories")]
    fn list_scim_group_role_mappings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::ListScimGroupRoleMappingsWhen,
            scim_directories::ListScimGroupRoleMappingsThen,
        );
    /// A mock of `POST /scim_directories/{scim_directory_id}/group_role_mappings`.
    #[cfg(feature = "scim-directories")]
    fn create_scim_group_role_mapping<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::CreateScimGroupRoleMappingWhen,
            scim_directories::CreateScimGroupRoleMappingThen,
        );
    /// A mock of `PUT /scim_directories/{scim_directory_id}/group_role_mappings`.
    #[cfg(feature = "scim-directories")]
    fn replace_scim_group_role_mappings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::ReplaceScimGroupRoleMappingsWhen,
            scim_directories::ReplaceScimGroupRoleMappingsThen,
        );
    /// A mock of `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`.
    #[cfg(feature = "scim-directories")]
    fn delete_scim_group_role_mapping<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::DeleteScimGroupRoleMappingWhen,
            scim_directories::DeleteScimGroupRoleMappingThen,
        );
    /// A mock of `POST /scim_directories/{scim_directory_id}/rotate_api_key`.
    #[cfg(feature = "scim-directories")]
    fn rotate_scim_directory_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::RotateScimDirectoryApiKeyWhen,
            scim_directories::RotateScimDirectoryApiKeyThen,
        );
    /// A mock of `GET /sessions`.
    #[cfg(feature = "sessions")]
    fn get_session_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::GetSessionListWhen, sessions::GetSessionListThen);
    /// A mock of `POST /sessions`.
    #[cfg(feature = "sessions")]
    fn create_session<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::CreateSessionWhen, sessions::CreateSessionThen);
    /// A mock of `GET /sessions/{session_id}`.
    #[cfg(feature = "sessions")]
    fn get_session<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::GetSessionWhen, sessions::GetSessionThen);
    /// A mock of `POST /sessions/{session_id}/refresh`.
    #[cfg(feature = "sessions")]
    fn refresh_session<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::RefreshSessionWhen, sessions::RefreshSessionThen);
    /// A mock of `POST /sessions/{session_id}/revoke`.
    #[cfg(feature = "sessions")]
    fn revoke_session<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::RevokeSessionWhen, sessions::RevokeSessionThen);
    /// A mock of `POST /sessions/{session_id}/tokens`.
    #[cfg(feature = "sessions")]
    fn create_session_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::CreateSessionTokenWhen, sessions::CreateSessionTokenThen);
    /// A mock of `POST /sessions/{session_id}/tokens/{template_name}`.
    #[cfg(feature = "sessions")]
    fn create_session_token_from_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            sessions::CreateSessionTokenFromTemplateWhen,
            sessions::CreateSessionTokenFromTemplateThen,
        );
    /// A mock of `POST /sign_in_tokens`.
    #[cfg(feature = "sign-in-tokens")]
    fn create_sign_in_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sign_in_tokens::CreateSignInTokenWhen, sign_in_tokens::CreateSignInTokenThen);
    /// A mock of `POST /sign_in_tokens/{sign_in_token_id}/revoke`.
    #[cfg(feature = "sign-in-tokens")]
    fn revoke_sign_in_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sign_in_tokens::RevokeSignInTokenWhen, sign_in_tokens::RevokeSignInTokenThen);
    /// A mock of `GET /sign_ups/{id}`.
    #[cfg(feature = "sign-ups")]
    fn get_sign_up<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sign_ups::GetSignUpWhen, sign_ups::GetSignUpThen);
    /// A mock of `PATCH /sign_ups/{id}`.
    #[cfg(feature = "sign-ups")]
    fn update_sign_up<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sign_ups::UpdateSignUpWhen, sign_ups::UpdateSignUpThen);
    /// A mock of `POST /testing_tokens`.
    #[cfg(feature = "testing-tokens")]
    fn create_testing_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(testing_tokens::CreateTestingTokenWhen, testing_tokens::CreateTestingTokenThen);
    /// A mock of `GET /users`.
    #[cfg(feature = "users")]
    fn get_user_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserListWhen, users::GetUserListThen);
    /// A mock of `POST /users`.
    #[cfg(feature = "users")]
    fn create_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::CreateUserWhen, users::CreateUserThen);
    /// A mock of `POST /users/ban`.
    #[cfg(feature = "users")]
    fn users_ban<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UsersBanWhen, users::UsersBanThen);
    /// A mock of `GET /users/count`.
    #[cfg(feature = "users")]
    fn get_users_count<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUsersCountWhen, users::GetUsersCountThen);
    /// A mock of `POST /users/unban`.
    #[cfg(feature = "users")]
    fn users_unban<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UsersUnbanWhen, users::UsersUnbanThen);
    /// A mock of `DELETE /users/{user_id}`.
    #[cfg(feature = "users")]
    fn delete_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteUserWhen, users::DeleteUserThen);
    /// A mock of `GET /users/{user_id}`.
    #[cfg(feature = "users")]
    fn get_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserWhen, users::GetUserThen);
    /// A mock of `PATCH /users/{user_id}`.
    #[cfg(feature = "users")]
    fn update_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UpdateUserWhen, users::UpdateUserThen);
    /// A mock of `DELETE /users/{user_id}/backup_code`.
    #[cfg(feature = "users")]
    fn delete_backup_code<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteBackupCodeWhen, users::DeleteBackupCodeThen);
    /// A mock of `POST /users/{user_id}/ban`.
    #[cfg(feature = "users")]
    fn ban_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::BanUserWhen, users::BanUserThen);
    /// A mock of `GET /users/{user_id}/billing/credits`.
    #[cfg(feature = "users")]
    fn get_user_billing_credit_balance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserBillingCreditBalanceWhen, users::GetUserBillingCreditBalanceThen);
    /// A mock of `POST /users/{user_id}/billing/credits`.
    #[cfg(feature = "users")]
    fn adjust_user_billing_credit_balance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            users::AdjustUserBillingCreditBalanceWhen,
            users::AdjustUserBillingCreditBalanceThen,
        );
    /// A mock of `GET /users/{user_id}/billing/subscription`.
    #[cfg(feature = "users")]
    fn get_user_billing_subscription<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserBillingSubscriptionWhen, users::GetUserBillingSubscriptionThen);
    /// A mock of `DELETE /users/{user_id}/external_accounts/{external_account_id}`.
    #[cfg(feature = "users")]
    fn delete_external_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteExternalAccountWhen, users::DeleteExternalAccountThen);
    /// A mock of `POST /users/{user_id}/lock`.
    #[cfg(feature = "users")]
    fn lock_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::LockUserWhen, users::LockUserThen);
    /// A mock of `PATCH /users/{user_id}/metadata`.
    #[cfg(feature = "users")]
    fn update_user_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UpdateUserMetadataWhen, users::UpdateUserMetadataThen);
    /// A mock of `PUT /users/{user_id}/metadata`.
    #[cfg(feature = "users")]
    fn replace_user_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ReplaceUserMetadataWhen, users::ReplaceUserMetadataThen);
    /// A mock of `DELETE /users/{user_id}/mfa`.
    #[cfg(feature = "users")]
    fn disable_mfa<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DisableMfaWhen, users::DisableMfaThen);
    /// A mock of `GET /users/{user_id}/oauth_access_tokens/{provider}`.
    #[cfg(feature = "users")]
    fn get_oauth_access_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetOAuthAccessTokenWhen, users::GetOAuthAccessTokenThen);
    /// A mock of `GET /users/{user_id}/organization_invitations`.
    #[cfg(feature = "users")]
    fn users_get_organization_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            users::UsersGetOrganizationInvitationsWhen,
            users::UsersGetOrganizationInvitationsThen,
        );
    /// A mock of `GET /users/{user_id}/organization_memberships`.
    #[cfg(feature = "users")]
    fn users_get_organization_memberships<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            users::UsersGetOrganizationMembershipsWhen,
            users::UsersGetOrganizationMembershipsThen,
        );
    /// A mock of `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`.
    #[cfg(feature = "users")]
    fn user_passkey_delete<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UserPasskeyDeleteWhen, users::UserPasskeyDeleteThen);
    /// A mock of `POST /users/{user_id}/password/set_compromised`.
    #[cfg(feature = "users")]
    fn set_user_password_compromised<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::SetUserPasswordCompromisedWhen, users::SetUserPasswordCompromisedThen);
    /// A mock of `POST /users/{user_id}/password/unset_compromised`.
    #[cfg(feature = "users")]
    fn unset_user_password_compromised<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UnsetUserPasswordCompromisedWhen, users::UnsetUserPasswordCompromisedThen);
    /// A mock of `DELETE /users/{user_id}/profile_image`.
    #[cfg(feature = "users")]
    fn delete_user_profile_image<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteUserProfileImageWhen, users::DeleteUserProfileImageThen);
    /// A mock of `POST /users/{user_id}/remove_password`.
    #[cfg(feature = "users")]
    fn remove_user_password<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::RemoveUserPasswordWhen, users::RemoveUserPasswordThen);
    /// A mock of `DELETE /users/{user_id}/totp`.
    #[cfg(feature = "users")]
    fn delete_totp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteTotpWhen, users::DeleteTotpThen);
    /// A mock of `GET /users/{user_id}/trusted_devices`.
    #[cfg(feature = "users")]
    fn list_user_trusted_devices<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ListUserTrustedDevicesWhen, users::ListUserTrustedDevicesThen);
    /// A mock of `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`.
    #[cfg(feature = "users")]
    fn revoke_user_trusted_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::RevokeUserTrustedDeviceWhen, users::RevokeUserTrustedDeviceThen);
    /// A mock of `POST /users/{user_id}/unban`.
    #[cfg(feature = "users")]
    fn unban_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UnbanUserWhen, users::UnbanUserThen);
    /// A mock of `POST /users/{user_id}/unlock`.
    #[cfg(feature = "users")]
    fn unlock_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UnlockUserWhen, users::UnlockUserThen);
    /// A mock of `POST /users/{user_id}/verify_password`.
    #[cfg(feature = "users")]
    fn verify_password<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::VerifyPasswordWhen, users::VerifyPasswordThen);
    /// A mock of `POST /users/{user_id}/verify_totp`.
    #[cfg(feature = "users")]
    fn verify_totp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::VerifyTotpWhen, users::VerifyTotpThen);
    /// A mock of `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`.
    #[cfg(feature = "users")]
    fn user_web3_wallet_delete<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UserWeb3WalletDeleteWhen, users::UserWeb3WalletDeleteThen);
    /// A mock of `GET /waitlist_entries`.
    #[cfg(feature = "waitlist-entries")]
    fn list_waitlist_entries<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::ListWaitlistEntriesWhen,
            waitlist_entries::ListWaitlistEntriesThen,
        );
    /// A mock of `POST /waitlist_entries`.
    #[cfg(feature = "waitlist-entries")]
    fn create_waitlist_entry<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::CreateWaitlistEntryWhen,
            waitlist_entries::CreateWaitlistEntryThen,
        );
    /// A mock of `POST /waitlist_entries/bulk`.
    #[cfg(feature = "waitlist-entries")]
    fn create_bulk_waitlist_entries<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::CreateBulkWaitlistEntriesWhen,
            waitlist_entries::CreateBulkWaitlistEntriesThen,
        );
    /// A mock of `DELETE /waitlist_entries/{waitlist_entry_id}`.
    #[cfg(feature = "waitlist-entries")]
    fn delete_waitlist_entry<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::DeleteWaitlistEntryWhen,
            waitlist_entries::DeleteWaitlistEntryThen,
        );
    /// A mock of `POST /waitlist_entries/{waitlist_entry_id}/invite`.
    #[cfg(feature = "waitlist-entries")]
    fn invite_waitlist_entry<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::InviteWaitlistEntryWhen,
            waitlist_entries::InviteWaitlistEntryThen,
        );
    /// A mock of `POST /waitlist_entries/{waitlist_entry_id}/reject`.
    #[cfg(feature = "waitlist-entries")]
    fn reject_waitlist_entry<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::RejectWaitlistEntryWhen,
            waitlist_entries::RejectWaitlistEntryThen,
        );
    /// A mock of `DELETE /webhooks/svix`.
    #[cfg(feature = "webhooks")]
    fn delete_svix_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::DeleteSvixAppWhen, webhooks::DeleteSvixAppThen);
    /// A mock of `POST /webhooks/svix`.
    #[cfg(feature = "webhooks")]
    fn create_svix_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::CreateSvixAppWhen, webhooks::CreateSvixAppThen);
    /// A mock of `POST /webhooks/svix_url`.
    #[cfg(feature = "webhooks")]
    fn generate_svix_auth_url<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::GenerateSvixAuthUrlWhen, webhooks::GenerateSvixAuthUrlThen);
}

impl MockServerExt for httpmock::MockServer {
    #[cfg(feature = "actor-tokens")]
    fn create_actor_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(actor_tokens::CreateActorTokenWhen, actor_tokens::CreateActorTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                actor_tokens::CreateActorTokenWhen::new(when),
                actor_tokens::CreateActorTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "actor-tokens")]
    fn revoke_actor_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(actor_tokens::RevokeActorTokenWhen, actor_tokens::RevokeActorTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                actor_tokens::RevokeActorTokenWhen::new(when),
                actor_tokens::RevokeActorTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "admin-portal-link-tokens")]
    fn create_admin_portal_link_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            admin_portal_link_tokens::CreateAdminPortalLinkTokenWhen,
            admin_portal_link_tokens::CreateAdminPortalLinkTokenThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                admin_portal_link_tokens::CreateAdminPortalLinkTokenWhen::new(when),
                admin_portal_link_tokens::CreateAdminPortalLinkTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "admin-portal-link-tokens")]
    fn revoke_admin_portal_link_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            admin_portal_link_tokens::RevokeAdminPortalLinkTokenWhen,
            admin_portal_link_tokens::RevokeAdminPortalLinkTokenThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                admin_portal_link_tokens::RevokeAdminPortalLinkTokenWhen::new(when),
                admin_portal_link_tokens::RevokeAdminPortalLinkTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "agent-tasks")]
    fn create_agent_task<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(agent_tasks::CreateAgentTaskWhen, agent_tasks::CreateAgentTaskThen),
    {
        self.mock(|when, then| {
            config_fn(
                agent_tasks::CreateAgentTaskWhen::new(when),
                agent_tasks::CreateAgentTaskThen::new(then),
            )
        })
    }

    #[cfg(feature = "agent-tasks")]
    fn revoke_agent_task<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(agent_tasks::RevokeAgentTaskWhen, agent_tasks::RevokeAgentTaskThen),
    {
        self.mock(|when, then| {
            config_fn(
                agent_tasks::RevokeAgentTaskWhen::new(when),
                agent_tasks::RevokeAgentTaskThen::new(then),
            )
        })
    }

    #[cfg(feature = "allow-list-block-list")]
    fn list_allowlist_identifiers<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::ListAllowlistIdentifiersWhen,
            allow_list_block_list::ListAllowlistIdentifiersThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                allow_list_block_list::ListAllowlistIdentifiersWhen::new(when),
                allow_list_block_list::ListAllowlistIdentifiersThen::new(then),
            )
        })
    }

    #[cfg(feature = "allow-list-block-list")]
    fn create_allowlist_identifier<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::CreateAllowlistIdentifierWhen,
            allow_list_block_list::CreateAllowlistIdentifierThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                allow_list_block_list::CreateAllowlistIdentifierWhen::new(when),
                allow_list_block_list::CreateAllowlistIdentifierThen::new(then),
            )
        })
    }

    #[cfg(feature = "allow-list-block-list")]
    fn delete_allowlist_identifier<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::DeleteAllowlistIdentifierWhen,
            allow_list_block_list::DeleteAllowlistIdentifierThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                allow_list_block_list::DeleteAllowlistIdentifierWhen::new(when),
                allow_list_block_list::DeleteAllowlistIdentifierThen::new(then),
            )
        })
    }

    #[cfg(feature = "allow-list-block-list")]
    fn list_blocklist_identifiers<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::ListBlocklistIdentifiersWhen,
            allow_list_block_list::ListBlocklistIdentifiersThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                allow_list_block_list::ListBlocklistIdentifiersWhen::new(when),
                allow_list_block_list::ListBlocklistIdentifiersThen::new(then),
            )
        })
    }

    #[cfg(feature = "allow-list-block-list")]
    fn create_blocklist_identifier<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::CreateBlocklistIdentifierWhen,
            allow_list_block_list::CreateBlocklistIdentifierThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                allow_list_block_list::CreateBlocklistIdentifierWhen::new(when),
                allow_list_block_list::CreateBlocklistIdentifierThen::new(then),
            )
        })
    }

    #[cfg(feature = "allow-list-block-list")]
    fn delete_blocklist_identifier<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            allow_list_block_list::DeleteBlocklistIdentifierWhen,
            allow_list_block_list::DeleteBlocklistIdentifierThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                allow_list_block_list::DeleteBlocklistIdentifierWhen::new(when),
                allow_list_block_list::DeleteBlocklistIdentifierThen::new(then),
            )
        })
    }

    #[cfg(feature = "api-keys")]
    fn get_api_keys<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::GetApiKeysWhen, api_keys::GetApiKeysThen),
    {
        self.mock(|when, then| {
            config_fn(
                api_keys::GetApiKeysWhen::new(when),
                api_keys::GetApiKeysThen::new(then),
            )
        })
    }

    #[cfg(feature = "api-keys")]
    fn create_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::CreateApiKeyWhen, api_keys::CreateApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                api_keys::CreateApiKeyWhen::new(when),
                api_keys::CreateApiKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "api-keys")]
    fn verify_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::VerifyApiKeyWhen, api_keys::VerifyApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                api_keys::VerifyApiKeyWhen::new(when),
                api_keys::VerifyApiKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "api-keys")]
    fn delete_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::DeleteApiKeyWhen, api_keys::DeleteApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                api_keys::DeleteApiKeyWhen::new(when),
                api_keys::DeleteApiKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "api-keys")]
    fn get_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::GetApiKeyWhen, api_keys::GetApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                api_keys::GetApiKeyWhen::new(when),
                api_keys::GetApiKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "api-keys")]
    fn update_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::UpdateApiKeyWhen, api_keys::UpdateApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                api_keys::UpdateApiKeyWhen::new(when),
                api_keys::UpdateApiKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "api-keys")]
    fn revoke_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::RevokeApiKeyWhen, api_keys::RevokeApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                api_keys::RevokeApiKeyWhen::new(when),
                api_keys::RevokeApiKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "api-keys")]
    fn get_api_key_secret<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(api_keys::GetApiKeySecretWhen, api_keys::GetApiKeySecretThen),
    {
        self.mock(|when, then| {
            config_fn(
                api_keys::GetApiKeySecretWhen::new(when),
                api_keys::GetApiKeySecretThen::new(then),
            )
        })
    }

    #[cfg(feature = "beta-features")]
    fn update_production_instance_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            beta_features::UpdateProductionInstanceDomainWhen,
            beta_features::UpdateProductionInstanceDomainThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                beta_features::UpdateProductionInstanceDomainWhen::new(when),
                beta_features::UpdateProductionInstanceDomainThen::new(then),
            )
        })
    }

    #[cfg(feature = "beta-features")]
    fn update_instance_auth_config<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            beta_features::UpdateInstanceAuthConfigWhen,
            beta_features::UpdateInstanceAuthConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                beta_features::UpdateInstanceAuthConfigWhen::new(when),
                beta_features::UpdateInstanceAuthConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "beta-features")]
    fn change_production_instance_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            beta_features::ChangeProductionInstanceDomainWhen,
            beta_features::ChangeProductionInstanceDomainThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                beta_features::ChangeProductionInstanceDomainWhen::new(when),
                beta_features::ChangeProductionInstanceDomainThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_commerce_plan_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetCommercePlanListWhen, billing::GetCommercePlanListThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetCommercePlanListWhen::new(when),
                billing::GetCommercePlanListThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_billing_price_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetBillingPriceListWhen, billing::GetBillingPriceListThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetBillingPriceListWhen::new(when),
                billing::GetBillingPriceListThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn create_billing_price<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::CreateBillingPriceWhen, billing::CreateBillingPriceThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::CreateBillingPriceWhen::new(when),
                billing::CreateBillingPriceThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_billing_statement_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetBillingStatementListWhen, billing::GetBillingStatementListThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetBillingStatementListWhen::new(when),
                billing::GetBillingStatementListThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_billing_statement<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetBillingStatementWhen, billing::GetBillingStatementThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetBillingStatementWhen::new(when),
                billing::GetBillingStatementThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_billing_statement_payment_attempts<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::GetBillingStatementPaymentAttemptsWhen,
            billing::GetBillingStatementPaymentAttemptsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetBillingStatementPaymentAttemptsWhen::new(when),
                billing::GetBillingStatementPaymentAttemptsThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_commerce_subscription_item_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::GetCommerceSubscriptionItemListWhen,
            billing::GetCommerceSubscriptionItemListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetCommerceSubscriptionItemListWhen::new(when),
                billing::GetCommerceSubscriptionItemListThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn cancel_commerce_subscription_item<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::CancelCommerceSubscriptionItemWhen,
            billing::CancelCommerceSubscriptionItemThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                billing::CancelCommerceSubscriptionItemWhen::new(when),
                billing::CancelCommerceSubscriptionItemThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn apply_billing_subscription_item_discount<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::ApplyBillingSubscriptionItemDiscountWhen,
            billing::ApplyBillingSubscriptionItemDiscountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                billing::ApplyBillingSubscriptionItemDiscountWhen::new(when),
                billing::ApplyBillingSubscriptionItemDiscountThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn remove_billing_subscription_item_discount<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::RemoveBillingSubscriptionItemDiscountWhen,
            billing::RemoveBillingSubscriptionItemDiscountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                billing::RemoveBillingSubscriptionItemDiscountWhen::new(when),
                billing::RemoveBillingSubscriptionItemDiscountThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn extend_billing_subscription_item_free_trial<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::ExtendBillingSubscriptionItemFreeTrialWhen,
            billing::ExtendBillingSubscriptionItemFreeTrialThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                billing::ExtendBillingSubscriptionItemFreeTrialWhen::new(when),
                billing::ExtendBillingSubscriptionItemFreeTrialThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn create_billing_price_transition<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            billing::CreateBillingPriceTransitionWhen,
            billing::CreateBillingPriceTransitionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                billing::CreateBillingPriceTransitionWhen::new(when),
                billing::CreateBillingPriceTransitionThen::new(then),
            )
        })
    }

    #[cfg(feature = "clients")]
    fn get_client_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(clients::GetClientListWhen, clients::GetClientListThen),
    {
        self.mock(|when, then| {
            config_fn(
                clients::GetClientListWhen::new(when),
                clients::GetClientListThen::new(then),
            )
        })
    }

    #[cfg(feature = "clients")]
    fn verify_client<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(clients::VerifyClientWhen, clients::VerifyClientThen),
    {
        self.mock(|when, then| {
            config_fn(
                clients::VerifyClientWhen::new(when),
                clients::VerifyClientThen::new(then),
            )
        })
    }

    #[cfg(feature = "clients")]
    fn get_client<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(clients::GetClientWhen, clients::GetClientThen),
    {
        self.mock(|when, then| {
            config_fn(
                clients::GetClientWhen::new(when),
                clients::GetClientThen::new(then),
            )
        })
    }

    #[cfg(feature = "directories")]
    fn list_directories<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::ListDirectoriesWhen, directories::ListDirectoriesThen),
    {
        self.mock(|when, then| {
            config_fn(
                directories::ListDirectoriesWhen::new(when),
                directories::ListDirectoriesThen::new(then),
            )
        })
    }

    #[cfg(feature = "directories")]
    fn create_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::CreateDirectoryWhen, directories::CreateDirectoryThen),
    {
        self.mock(|when, then| {
            config_fn(
                directories::CreateDirectoryWhen::new(when),
                directories::CreateDirectoryThen::new(then),
            )
        })
    }

    #[cfg(feature = "directories")]
    fn delete_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::DeleteDirectoryWhen, directories::DeleteDirectoryThen),
    {
        self.mock(|when, then| {
            config_fn(
                directories::DeleteDirectoryWhen::new(when),
                directories::DeleteDirectoryThen::new(then),
            )
        })
    }

    #[cfg(feature = "directories")]
    fn get_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::GetDirectoryWhen, directories::GetDirectoryThen),
    {
        self.mock(|when, then| {
            config_fn(
                directories::GetDirectoryWhen::new(when),
                directories::GetDirectoryThen::new(then),
            )
        })
    }

    #[cfg(feature = "directories")]
    fn update_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::UpdateDirectoryWhen, directories::UpdateDirectoryThen),
    {
        self.mock(|when, then| {
            config_fn(
                directories::UpdateDirectoryWhen::new(when),
                directories::UpdateDirectoryThen::new(then),
            )
        })
    }

    #[cfg(feature = "directories")]
    fn list_directory_group_role_mappings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            directories::ListDirectoryGroupRoleMappingsWhen,
            directories::ListDirectoryGroupRoleMappingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                directories::ListDirectoryGroupRoleMappingsWhen::new(when),
                directories::ListDirectoryGroupRoleMappingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "directories")]
    fn create_directory_group_role_mapping<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            directories::CreateDirectoryGroupRoleMappingWhen,
            directories::CreateDirectoryGroupRoleMappingThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                directories::CreateDirectoryGroupRoleMappingWhen::new(when),
                directories::CreateDirectoryGroupRoleMappingThen::new(then),
            )
        })
    }

    #[cfg(feature = "directories")]
    fn replace_directory_group_role_mappings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            directories::ReplaceDirectoryGroupRoleMappingsWhen,
            directories::ReplaceDirectoryGroupRoleMappingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                directories::ReplaceDirectoryGroupRoleMappingsWhen::new(when),
                directories::ReplaceDirectoryGroupRoleMappingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "directories")]
    fn delete_directory_group_role_mapping<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            directories::DeleteDirectoryGroupRoleMappingWhen,
            directories::DeleteDirectoryGroupRoleMappingThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                directories::DeleteDirectoryGroupRoleMappingWhen::new(when),
                directories::DeleteDirectoryGroupRoleMappingThen::new(then),
            )
        })
    }

    #[cfg(feature = "directories")]
    fn rotate_directory_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(directories::RotateDirectoryApiKeyWhen, directories::RotateDirectoryApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                directories::RotateDirectoryApiKeyWhen::new(when),
                directories::RotateDirectoryApiKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "domains")]
    fn list_domains<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(domains::ListDomainsWhen, domains::ListDomainsThen),
    {
        self.mock(|when, then| {
            config_fn(
                domains::ListDomainsWhen::new(when),
                domains::ListDomainsThen::new(then),
            )
        })
    }

    #[cfg(feature = "domains")]
    fn add_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(domains::AddDomainWhen, domains::AddDomainThen),
    {
        self.mock(|when, then| {
            config_fn(
                domains::AddDomainWhen::new(when),
                domains::AddDomainThen::new(then),
            )
        })
    }

    #[cfg(feature = "domains")]
    fn delete_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(domains::DeleteDomainWhen, domains::DeleteDomainThen),
    {
        self.mock(|when, then| {
            config_fn(
                domains::DeleteDomainWhen::new(when),
                domains::DeleteDomainThen::new(then),
            )
        })
    }

    #[cfg(feature = "domains")]
    fn update_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(domains::UpdateDomainWhen, domains::UpdateDomainThen),
    {
        self.mock(|when, then| {
            config_fn(
                domains::UpdateDomainWhen::new(when),
                domains::UpdateDomainThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-addresses")]
    fn create_email_address<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_addresses::CreateEmailAddressWhen, email_addresses::CreateEmailAddressThen),
    {
        self.mock(|when, then| {
            config_fn(
                email_addresses::CreateEmailAddressWhen::new(when),
                email_addresses::CreateEmailAddressThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-addresses")]
    fn delete_email_address<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_addresses::DeleteEmailAddressWhen, email_addresses::DeleteEmailAddressThen),
    {
        self.mock(|when, then| {
            config_fn(
                email_addresses::DeleteEmailAddressWhen::new(when),
                email_addresses::DeleteEmailAddressThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-addresses")]
    fn get_email_address<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_addresses::GetEmailAddressWhen, email_addresses::GetEmailAddressThen),
    {
        self.mock(|when, then| {
            config_fn(
                email_addresses::GetEmailAddressWhen::new(when),
                email_addresses::GetEmailAddressThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-addresses")]
    fn update_email_address<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_addresses::UpdateEmailAddressWhen, email_addresses::UpdateEmailAddressThen),
    {
        self.mock(|when, then| {
            config_fn(
                email_addresses::UpdateEmailAddressWhen::new(when),
                email_addresses::UpdateEmailAddressThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-addresses")]
    fn attempt_email_address_verification<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_addresses::AttemptEmailAddressVerificationWhen,
            email_addresses::AttemptEmailAddressVerificationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                email_addresses::AttemptEmailAddressVerificationWhen::new(when),
                email_addresses::AttemptEmailAddressVerificationThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-addresses")]
    fn prepare_email_address_verification<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_addresses::PrepareEmailAddressVerificationWhen,
            email_addresses::PrepareEmailAddressVerificationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                email_addresses::PrepareEmailAddressVerificationWhen::new(when),
                email_addresses::PrepareEmailAddressVerificationThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-addresses")]
    fn replace_user_email_address<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_addresses::ReplaceUserEmailAddressWhen,
            email_addresses::ReplaceUserEmailAddressThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                email_addresses::ReplaceUserEmailAddressWhen::new(when),
                email_addresses::ReplaceUserEmailAddressThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-sms-templates")]
    fn get_template_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_sms_templates::GetTemplateListWhen,
            email_sms_templates::GetTemplateListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                email_sms_templates::GetTemplateListWhen::new(when),
                email_sms_templates::GetTemplateListThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-sms-templates")]
    fn get_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_sms_templates::GetTemplateWhen, email_sms_templates::GetTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                email_sms_templates::GetTemplateWhen::new(when),
                email_sms_templates::GetTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-sms-templates")]
    fn upsert_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_sms_templates::UpsertTemplateWhen, email_sms_templates::UpsertTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                email_sms_templates::UpsertTemplateWhen::new(when),
                email_sms_templates::UpsertTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-sms-templates")]
    fn preview_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_sms_templates::PreviewTemplateWhen,
            email_sms_templates::PreviewTemplateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                email_sms_templates::PreviewTemplateWhen::new(when),
                email_sms_templates::PreviewTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-sms-templates")]
    fn revert_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(email_sms_templates::RevertTemplateWhen, email_sms_templates::RevertTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                email_sms_templates::RevertTemplateWhen::new(when),
                email_sms_templates::RevertTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "email-sms-templates")]
    fn toggle_template_delivery<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            email_sms_templates::ToggleTemplateDeliveryWhen,
            email_sms_templates::ToggleTemplateDeliveryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                email_sms_templates::ToggleTemplateDeliveryWhen::new(when),
                email_sms_templates::ToggleTemplateDeliveryThen::new(then),
            )
        })
    }

    #[cfg(feature = "enterprise-connections")]
    fn list_enterprise_connections<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::ListEnterpriseConnectionsWhen,
            enterprise_connections::ListEnterpriseConnectionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                enterprise_connections::ListEnterpriseConnectionsWhen::new(when),
                enterprise_connections::ListEnterpriseConnectionsThen::new(then),
            )
        })
    }

    #[cfg(feature = "enterprise-connections")]
    fn create_enterprise_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::CreateEnterpriseConnectionWhen,
            enterprise_connections::CreateEnterpriseConnectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                enterprise_connections::CreateEnterpriseConnectionWhen::new(when),
                enterprise_connections::CreateEnterpriseConnectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "enterprise-connections")]
    fn delete_enterprise_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::DeleteEnterpriseConnectionWhen,
            enterprise_connections::DeleteEnterpriseConnectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                enterprise_connections::DeleteEnterpriseConnectionWhen::new(when),
                enterprise_connections::DeleteEnterpriseConnectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "enterprise-connections")]
    fn get_enterprise_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::GetEnterpriseConnectionWhen,
            enterprise_connections::GetEnterpriseConnectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                enterprise_connections::GetEnterpriseConnectionWhen::new(when),
                enterprise_connections::GetEnterpriseConnectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "enterprise-connections")]
    fn update_enterprise_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::UpdateEnterpriseConnectionWhen,
            enterprise_connections::UpdateEnterpriseConnectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                enterprise_connections::UpdateEnterpriseConnectionWhen::new(when),
                enterprise_connections::UpdateEnterpriseConnectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "enterprise-connections")]
    fn list_enterprise_connection_test_runs<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::ListEnterpriseConnectionTestRunsWhen,
            enterprise_connections::ListEnterpriseConnectionTestRunsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                enterprise_connections::ListEnterpriseConnectionTestRunsWhen::new(when),
                enterprise_connections::ListEnterpriseConnectionTestRunsThen::new(then),
            )
        })
    }

    #[cfg(feature = "enterprise-connections")]
    fn create_enterprise_connection_test_run<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            enterprise_connections::CreateEnterpriseConnectionTestRunWhen,
            enterprise_connections::CreateEnterpriseConnectionTestRunThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                enterprise_connections::CreateEnterpriseConnectionTestRunWhen::new(when),
                enterprise_connections::CreateEnterpriseConnectionTestRunThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn get_instance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(instance_settings::GetInstanceWhen, instance_settings::GetInstanceThen),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::GetInstanceWhen::new(when),
                instance_settings::GetInstanceThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn update_instance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(instance_settings::UpdateInstanceWhen, instance_settings::UpdateInstanceThen),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::UpdateInstanceWhen::new(when),
                instance_settings::UpdateInstanceThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn get_instance_communication<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::GetInstanceCommunicationWhen,
            instance_settings::GetInstanceCommunicationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::GetInstanceCommunicationWhen::new(when),
                instance_settings::GetInstanceCommunicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn update_instance_communication<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::UpdateInstanceCommunicationWhen,
            instance_settings::UpdateInstanceCommunicationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::UpdateInstanceCommunicationWhen::new(when),
                instance_settings::UpdateInstanceCommunicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn get_instance_oauth_application_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::GetInstanceOAuthApplicationSettingsWhen,
            instance_settings::GetInstanceOAuthApplicationSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::GetInstanceOAuthApplicationSettingsWhen::new(when),
                instance_settings::GetInstanceOAuthApplicationSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn update_instance_oauth_application_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::UpdateInstanceOAuthApplicationSettingsWhen,
            instance_settings::UpdateInstanceOAuthApplicationSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::UpdateInstanceOAuthApplicationSettingsWhen::new(when),
                instance_settings::UpdateInstanceOAuthApplicationSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn get_instance_organization_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::GetInstanceOrganizationSettingsWhen,
            instance_settings::GetInstanceOrganizationSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::GetInstanceOrganizationSettingsWhen::new(when),
                instance_settings::GetInstanceOrganizationSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn update_instance_organization_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::UpdateInstanceOrganizationSettingsWhen,
            instance_settings::UpdateInstanceOrganizationSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::UpdateInstanceOrganizationSettingsWhen::new(when),
                instance_settings::UpdateInstanceOrganizationSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn get_instance_protect<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::GetInstanceProtectWhen,
            instance_settings::GetInstanceProtectThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::GetInstanceProtectWhen::new(when),
                instance_settings::GetInstanceProtectThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn update_instance_protect<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::UpdateInstanceProtectWhen,
            instance_settings::UpdateInstanceProtectThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::UpdateInstanceProtectWhen::new(when),
                instance_settings::UpdateInstanceProtectThen::new(then),
            )
        })
    }

    #[cfg(feature = "instance-settings")]
    fn update_instance_restrictions<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            instance_settings::UpdateInstanceRestrictionsWhen,
            instance_settings::UpdateInstanceRestrictionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                instance_settings::UpdateInstanceRestrictionsWhen::new(when),
                instance_settings::UpdateInstanceRestrictionsThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn list_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::ListInvitationsWhen, invitations::ListInvitationsThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ListInvitationsWhen::new(when),
                invitations::ListInvitationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn create_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::CreateInvitationWhen, invitations::CreateInvitationThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::CreateInvitationWhen::new(when),
                invitations::CreateInvitationThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn create_bulk_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::CreateBulkInvitationsWhen, invitations::CreateBulkInvitationsThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::CreateBulkInvitationsWhen::new(when),
                invitations::CreateBulkInvitationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn revoke_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::RevokeInvitationWhen, invitations::RevokeInvitationThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::RevokeInvitationWhen::new(when),
                invitations::RevokeInvitationThen::new(then),
            )
        })
    }

    #[cfg(feature = "jwks")]
    fn get_jwks<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwks::GetJwksWhen, jwks::GetJwksThen),
    {
        self.mock(|when, then| {
            config_fn(jwks::GetJwksWhen::new(when), jwks::GetJwksThen::new(then))
        })
    }

    #[cfg(feature = "jwt-templates")]
    fn list_jwt_templates<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwt_templates::ListJwtTemplatesWhen, jwt_templates::ListJwtTemplatesThen),
    {
        self.mock(|when, then| {
            config_fn(
                jwt_templates::ListJwtTemplatesWhen::new(when),
                jwt_templates::ListJwtTemplatesThen::new(then),
            )
        })
    }

    #[cfg(feature = "jwt-templates")]
    fn create_jwt_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwt_templates::CreateJwtTemplateWhen, jwt_templates::CreateJwtTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                jwt_templates::CreateJwtTemplateWhen::new(when),
                jwt_templates::CreateJwtTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "jwt-templates")]
    fn delete_jwt_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwt_templates::DeleteJwtTemplateWhen, jwt_templates::DeleteJwtTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                jwt_templates::DeleteJwtTemplateWhen::new(when),
                jwt_templates::DeleteJwtTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "jwt-templates")]
    fn get_jwt_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwt_templates::GetJwtTemplateWhen, jwt_templates::GetJwtTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                jwt_templates::GetJwtTemplateWhen::new(when),
                jwt_templates::GetJwtTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "jwt-templates")]
    fn update_jwt_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(jwt_templates::UpdateJwtTemplateWhen, jwt_templates::UpdateJwtTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                jwt_templates::UpdateJwtTemplateWhen::new(when),
                jwt_templates::UpdateJwtTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "m2m-tokens")]
    fn get_m2m_tokens<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(m2m_tokens::GetM2mTokensWhen, m2m_tokens::GetM2mTokensThen),
    {
        self.mock(|when, then| {
            config_fn(
                m2m_tokens::GetM2mTokensWhen::new(when),
                m2m_tokens::GetM2mTokensThen::new(then),
            )
        })
    }

    #[cfg(feature = "m2m-tokens")]
    fn create_m2m_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(m2m_tokens::CreateM2mTokenWhen, m2m_tokens::CreateM2mTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                m2m_tokens::CreateM2mTokenWhen::new(when),
                m2m_tokens::CreateM2mTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "m2m-tokens")]
    fn verify_m2m_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(m2m_tokens::VerifyM2mTokenWhen, m2m_tokens::VerifyM2mTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                m2m_tokens::VerifyM2mTokenWhen::new(when),
                m2m_tokens::VerifyM2mTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "m2m-tokens")]
    fn revoke_m2m_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(m2m_tokens::RevokeM2mTokenWhen, m2m_tokens::RevokeM2mTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                m2m_tokens::RevokeM2mTokenWhen::new(when),
                m2m_tokens::RevokeM2mTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "machines")]
    fn list_machines<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::ListMachinesWhen, machines::ListMachinesThen),
    {
        self.mock(|when, then| {
            config_fn(
                machines::ListMachinesWhen::new(when),
                machines::ListMachinesThen::new(then),
            )
        })
    }

    #[cfg(feature = "machines")]
    fn create_machine<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::CreateMachineWhen, machines::CreateMachineThen),
    {
        self.mock(|when, then| {
            config_fn(
                machines::CreateMachineWhen::new(when),
                machines::CreateMachineThen::new(then),
            )
        })
    }

    #[cfg(feature = "machines")]
    fn delete_machine<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::DeleteMachineWhen, machines::DeleteMachineThen),
    {
        self.mock(|when, then| {
            config_fn(
                machines::DeleteMachineWhen::new(when),
                machines::DeleteMachineThen::new(then),
            )
        })
    }

    #[cfg(feature = "machines")]
    fn get_machine<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::GetMachineWhen, machines::GetMachineThen),
    {
        self.mock(|when, then| {
            config_fn(
                machines::GetMachineWhen::new(when),
                machines::GetMachineThen::new(then),
            )
        })
    }

    #[cfg(feature = "machines")]
    fn update_machine<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::UpdateMachineWhen, machines::UpdateMachineThen),
    {
        self.mock(|when, then| {
            config_fn(
                machines::UpdateMachineWhen::new(when),
                machines::UpdateMachineThen::new(then),
            )
        })
    }

    #[cfg(feature = "machines")]
    fn create_machine_scope<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::CreateMachineScopeWhen, machines::CreateMachineScopeThen),
    {
        self.mock(|when, then| {
            config_fn(
                machines::CreateMachineScopeWhen::new(when),
                machines::CreateMachineScopeThen::new(then),
            )
        })
    }

    #[cfg(feature = "machines")]
    fn delete_machine_scope<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::DeleteMachineScopeWhen, machines::DeleteMachineScopeThen),
    {
        self.mock(|when, then| {
            config_fn(
                machines::DeleteMachineScopeWhen::new(when),
                machines::DeleteMachineScopeThen::new(then),
            )
        })
    }

    #[cfg(feature = "machines")]
    fn get_machine_secret_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::GetMachineSecretKeyWhen, machines::GetMachineSecretKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                machines::GetMachineSecretKeyWhen::new(when),
                machines::GetMachineSecretKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "machines")]
    fn rotate_machine_secret_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(machines::RotateMachineSecretKeyWhen, machines::RotateMachineSecretKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                machines::RotateMachineSecretKeyWhen::new(when),
                machines::RotateMachineSecretKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "miscellaneous")]
    fn get_public_interstitial<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            miscellaneous::GetPublicInterstitialWhen,
            miscellaneous::GetPublicInterstitialThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                miscellaneous::GetPublicInterstitialWhen::new(when),
                miscellaneous::GetPublicInterstitialThen::new(then),
            )
        })
    }

    #[cfg(feature = "oauth-access-tokens")]
    fn verify_oauth_access_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_access_tokens::VerifyOAuthAccessTokenWhen,
            oauth_access_tokens::VerifyOAuthAccessTokenThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                oauth_access_tokens::VerifyOAuthAccessTokenWhen::new(when),
                oauth_access_tokens::VerifyOAuthAccessTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "oauth-applications")]
    fn list_oauth_applications<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::ListOAuthApplicationsWhen,
            oauth_applications::ListOAuthApplicationsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                oauth_applications::ListOAuthApplicationsWhen::new(when),
                oauth_applications::ListOAuthApplicationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "oauth-applications")]
    fn create_oauth_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::CreateOAuthApplicationWhen,
            oauth_applications::CreateOAuthApplicationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                oauth_applications::CreateOAuthApplicationWhen::new(when),
                oauth_applications::CreateOAuthApplicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "oauth-applications")]
    fn delete_oauth_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::DeleteOAuthApplicationWhen,
            oauth_applications::DeleteOAuthApplicationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                oauth_applications::DeleteOAuthApplicationWhen::new(when),
                oauth_applications::DeleteOAuthApplicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "oauth-applications")]
    fn get_oauth_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::GetOAuthApplicationWhen,
            oauth_applications::GetOAuthApplicationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                oauth_applications::GetOAuthApplicationWhen::new(when),
                oauth_applications::GetOAuthApplicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "oauth-applications")]
    fn update_oauth_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::UpdateOAuthApplicationWhen,
            oauth_applications::UpdateOAuthApplicationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                oauth_applications::UpdateOAuthApplicationWhen::new(when),
                oauth_applications::UpdateOAuthApplicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "oauth-applications")]
    fn revoke_oauth_application_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::RevokeOAuthApplicationTokenWhen,
            oauth_applications::RevokeOAuthApplicationTokenThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                oauth_applications::RevokeOAuthApplicationTokenWhen::new(when),
                oauth_applications::RevokeOAuthApplicationTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "oauth-applications")]
    fn rotate_oauth_application_secret<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            oauth_applications::RotateOAuthApplicationSecretWhen,
            oauth_applications::RotateOAuthApplicationSecretThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                oauth_applications::RotateOAuthApplicationSecretWhen::new(when),
                oauth_applications::RotateOAuthApplicationSecretThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-domains")]
    fn list_all_organization_domains<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::ListAllOrganizationDomainsWhen,
            organization_domains::ListAllOrganizationDomainsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_domains::ListAllOrganizationDomainsWhen::new(when),
                organization_domains::ListAllOrganizationDomainsThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-domains")]
    fn list_organization_domains<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::ListOrganizationDomainsWhen,
            organization_domains::ListOrganizationDomainsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_domains::ListOrganizationDomainsWhen::new(when),
                organization_domains::ListOrganizationDomainsThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-domains")]
    fn create_organization_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::CreateOrganizationDomainWhen,
            organization_domains::CreateOrganizationDomainThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_domains::CreateOrganizationDomainWhen::new(when),
                organization_domains::CreateOrganizationDomainThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-domains")]
    fn delete_organization_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::DeleteOrganizationDomainWhen,
            organization_domains::DeleteOrganizationDomainThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_domains::DeleteOrganizationDomainWhen::new(when),
                organization_domains::DeleteOrganizationDomainThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-domains")]
    fn update_organization_domain<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::UpdateOrganizationDomainWhen,
            organization_domains::UpdateOrganizationDomainThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_domains::UpdateOrganizationDomainWhen::new(when),
                organization_domains::UpdateOrganizationDomainThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-domains")]
    fn verify_organization_domain_ownership<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_domains::VerifyOrganizationDomainOwnershipWhen,
            organization_domains::VerifyOrganizationDomainOwnershipThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_domains::VerifyOrganizationDomainOwnershipWhen::new(when),
                organization_domains::VerifyOrganizationDomainOwnershipThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-invitations")]
    fn list_instance_organization_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::ListInstanceOrganizationInvitationsWhen,
            organization_invitations::ListInstanceOrganizationInvitationsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_invitations::ListInstanceOrganizationInvitationsWhen::new(when),
                organization_invitations::ListInstanceOrganizationInvitationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-invitations")]
    fn list_organization_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::ListOrganizationInvitationsWhen,
            organization_invitations::ListOrganizationInvitationsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_invitations::ListOrganizationInvitationsWhen::new(when),
                organization_invitations::ListOrganizationInvitationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-invitations")]
    fn create_organization_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::CreateOrganizationInvitationWhen,
            organization_invitations::CreateOrganizationInvitationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_invitations::CreateOrganizationInvitationWhen::new(when),
                organization_invitations::CreateOrganizationInvitationThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-invitations")]
    fn create_organization_invitation_bulk<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::CreateOrganizationInvitationBulkWhen,
            organization_invitations::CreateOrganizationInvitationBulkThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_invitations::CreateOrganizationInvitationBulkWhen::new(when),
                organization_invitations::CreateOrganizationInvitationBulkThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-invitations")]
    fn list_pending_organization_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::ListPendingOrganizationInvitationsWhen,
            organization_invitations::ListPendingOrganizationInvitationsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_invitations::ListPendingOrganizationInvitationsWhen::new(when),
                organization_invitations::ListPendingOrganizationInvitationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-invitations")]
    fn get_organization_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::GetOrganizationInvitationWhen,
            organization_invitations::GetOrganizationInvitationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_invitations::GetOrganizationInvitationWhen::new(when),
                organization_invitations::GetOrganizationInvitationThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-invitations")]
    fn revoke_organization_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_invitations::RevokeOrganizationInvitationWhen,
            organization_invitations::RevokeOrganizationInvitationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_invitations::RevokeOrganizationInvitationWhen::new(when),
                organization_invitations::RevokeOrganizationInvitationThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-memberships")]
    fn instance_get_organization_memberships<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::InstanceGetOrganizationMembershipsWhen,
            organization_memberships::InstanceGetOrganizationMembershipsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_memberships::InstanceGetOrganizationMembershipsWhen::new(when),
                organization_memberships::InstanceGetOrganizationMembershipsThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-memberships")]
    fn list_organization_memberships<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::ListOrganizationMembershipsWhen,
            organization_memberships::ListOrganizationMembershipsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_memberships::ListOrganizationMembershipsWhen::new(when),
                organization_memberships::ListOrganizationMembershipsThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-memberships")]
    fn create_organization_membership<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::CreateOrganizationMembershipWhen,
            organization_memberships::CreateOrganizationMembershipThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_memberships::CreateOrganizationMembershipWhen::new(when),
                organization_memberships::CreateOrganizationMembershipThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-memberships")]
    fn delete_organization_membership<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::DeleteOrganizationMembershipWhen,
            organization_memberships::DeleteOrganizationMembershipThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_memberships::DeleteOrganizationMembershipWhen::new(when),
                organization_memberships::DeleteOrganizationMembershipThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-memberships")]
    fn update_organization_membership<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::UpdateOrganizationMembershipWhen,
            organization_memberships::UpdateOrganizationMembershipThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_memberships::UpdateOrganizationMembershipWhen::new(when),
                organization_memberships::UpdateOrganizationMembershipThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-memberships")]
    fn update_organization_membership_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_memberships::UpdateOrganizationMembershipMetadataWhen,
            organization_memberships::UpdateOrganizationMembershipMetadataThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_memberships::UpdateOrganizationMembershipMetadataWhen::new(when),
                organization_memberships::UpdateOrganizationMembershipMetadataThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-permissions")]
    fn list_organization_permissions<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_permissions::ListOrganizationPermissionsWhen,
            organization_permissions::ListOrganizationPermissionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_permissions::ListOrganizationPermissionsWhen::new(when),
                organization_permissions::ListOrganizationPermissionsThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-permissions")]
    fn create_organization_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_permissions::CreateOrganizationPermissionWhen,
            organization_permissions::CreateOrganizationPermissionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_permissions::CreateOrganizationPermissionWhen::new(when),
                organization_permissions::CreateOrganizationPermissionThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-permissions")]
    fn delete_organization_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_permissions::DeleteOrganizationPermissionWhen,
            organization_permissions::DeleteOrganizationPermissionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_permissions::DeleteOrganizationPermissionWhen::new(when),
                organization_permissions::DeleteOrganizationPermissionThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-permissions")]
    fn get_organization_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_permissions::GetOrganizationPermissionWhen,
            organization_permissions::GetOrganizationPermissionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_permissions::GetOrganizationPermissionWhen::new(when),
                organization_permissions::GetOrganizationPermissionThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-permissions")]
    fn update_organization_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_permissions::UpdateOrganizationPermissionWhen,
            organization_permissions::UpdateOrganizationPermissionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_permissions::UpdateOrganizationPermissionWhen::new(when),
                organization_permissions::UpdateOrganizationPermissionThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-roles")]
    fn list_organization_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::ListOrganizationRolesWhen,
            organization_roles::ListOrganizationRolesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_roles::ListOrganizationRolesWhen::new(when),
                organization_roles::ListOrganizationRolesThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-roles")]
    fn create_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::CreateOrganizationRoleWhen,
            organization_roles::CreateOrganizationRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_roles::CreateOrganizationRoleWhen::new(when),
                organization_roles::CreateOrganizationRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-roles")]
    fn delete_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::DeleteOrganizationRoleWhen,
            organization_roles::DeleteOrganizationRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_roles::DeleteOrganizationRoleWhen::new(when),
                organization_roles::DeleteOrganizationRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-roles")]
    fn get_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::GetOrganizationRoleWhen,
            organization_roles::GetOrganizationRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_roles::GetOrganizationRoleWhen::new(when),
                organization_roles::GetOrganizationRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-roles")]
    fn update_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::UpdateOrganizationRoleWhen,
            organization_roles::UpdateOrganizationRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_roles::UpdateOrganizationRoleWhen::new(when),
                organization_roles::UpdateOrganizationRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-roles")]
    fn remove_permission_from_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::RemovePermissionFromOrganizationRoleWhen,
            organization_roles::RemovePermissionFromOrganizationRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_roles::RemovePermissionFromOrganizationRoleWhen::new(when),
                organization_roles::RemovePermissionFromOrganizationRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "organization-roles")]
    fn assign_permission_to_organization_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organization_roles::AssignPermissionToOrganizationRoleWhen,
            organization_roles::AssignPermissionToOrganizationRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organization_roles::AssignPermissionToOrganizationRoleWhen::new(when),
                organization_roles::AssignPermissionToOrganizationRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn list_organizations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(organizations::ListOrganizationsWhen, organizations::ListOrganizationsThen),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::ListOrganizationsWhen::new(when),
                organizations::ListOrganizationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn create_organization<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(organizations::CreateOrganizationWhen, organizations::CreateOrganizationThen),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::CreateOrganizationWhen::new(when),
                organizations::CreateOrganizationThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn delete_organization<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(organizations::DeleteOrganizationWhen, organizations::DeleteOrganizationThen),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::DeleteOrganizationWhen::new(when),
                organizations::DeleteOrganizationThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn get_organization<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(organizations::GetOrganizationWhen, organizations::GetOrganizationThen),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::GetOrganizationWhen::new(when),
                organizations::GetOrganizationThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn update_organization<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(organizations::UpdateOrganizationWhen, organizations::UpdateOrganizationThen),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::UpdateOrganizationWhen::new(when),
                organizations::UpdateOrganizationThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn get_organization_billing_credit_balance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::GetOrganizationBillingCreditBalanceWhen,
            organizations::GetOrganizationBillingCreditBalanceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::GetOrganizationBillingCreditBalanceWhen::new(when),
                organizations::GetOrganizationBillingCreditBalanceThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn adjust_organization_billing_credit_balance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::AdjustOrganizationBillingCreditBalanceWhen,
            organizations::AdjustOrganizationBillingCreditBalanceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::AdjustOrganizationBillingCreditBalanceWhen::new(when),
                organizations::AdjustOrganizationBillingCreditBalanceThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn get_organization_billing_subscription<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::GetOrganizationBillingSubscriptionWhen,
            organizations::GetOrganizationBillingSubscriptionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::GetOrganizationBillingSubscriptionWhen::new(when),
                organizations::GetOrganizationBillingSubscriptionThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn delete_organization_logo<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::DeleteOrganizationLogoWhen,
            organizations::DeleteOrganizationLogoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::DeleteOrganizationLogoWhen::new(when),
                organizations::DeleteOrganizationLogoThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn merge_organization_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::MergeOrganizationMetadataWhen,
            organizations::MergeOrganizationMetadataThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::MergeOrganizationMetadataWhen::new(when),
                organizations::MergeOrganizationMetadataThen::new(then),
            )
        })
    }

    #[cfg(feature = "organizations")]
    fn replace_organization_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            organizations::ReplaceOrganizationMetadataWhen,
            organizations::ReplaceOrganizationMetadataThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                organizations::ReplaceOrganizationMetadataWhen::new(when),
                organizations::ReplaceOrganizationMetadataThen::new(then),
            )
        })
    }

    #[cfg(feature = "phone-numbers")]
    fn create_phone_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(phone_numbers::CreatePhoneNumberWhen, phone_numbers::CreatePhoneNumberThen),
    {
        self.mock(|when, then| {
            config_fn(
                phone_numbers::CreatePhoneNumberWhen::new(when),
                phone_numbers::CreatePhoneNumberThen::new(then),
            )
        })
    }

    #[cfg(feature = "phone-numbers")]
    fn delete_phone_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(phone_numbers::DeletePhoneNumberWhen, phone_numbers::DeletePhoneNumberThen),
    {
        self.mock(|when, then| {
            config_fn(
                phone_numbers::DeletePhoneNumberWhen::new(when),
                phone_numbers::DeletePhoneNumberThen::new(then),
            )
        })
    }

    #[cfg(feature = "phone-numbers")]
    fn get_phone_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(phone_numbers::GetPhoneNumberWhen, phone_numbers::GetPhoneNumberThen),
    {
        self.mock(|when, then| {
            config_fn(
                phone_numbers::GetPhoneNumberWhen::new(when),
                phone_numbers::GetPhoneNumberThen::new(then),
            )
        })
    }

    #[cfg(feature = "phone-numbers")]
    fn update_phone_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(phone_numbers::UpdatePhoneNumberWhen, phone_numbers::UpdatePhoneNumberThen),
    {
        self.mock(|when, then| {
            config_fn(
                phone_numbers::UpdatePhoneNumberWhen::new(when),
                phone_numbers::UpdatePhoneNumberThen::new(then),
            )
        })
    }

    #[cfg(feature = "phone-numbers")]
    fn attempt_phone_number_verification<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            phone_numbers::AttemptPhoneNumberVerificationWhen,
            phone_numbers::AttemptPhoneNumberVerificationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                phone_numbers::AttemptPhoneNumberVerificationWhen::new(when),
                phone_numbers::AttemptPhoneNumberVerificationThen::new(then),
            )
        })
    }

    #[cfg(feature = "phone-numbers")]
    fn prepare_phone_number_verification<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            phone_numbers::PreparePhoneNumberVerificationWhen,
            phone_numbers::PreparePhoneNumberVerificationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                phone_numbers::PreparePhoneNumberVerificationWhen::new(when),
                phone_numbers::PreparePhoneNumberVerificationThen::new(then),
            )
        })
    }

    #[cfg(feature = "phone-numbers")]
    fn replace_user_phone_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            phone_numbers::ReplaceUserPhoneNumberWhen,
            phone_numbers::ReplaceUserPhoneNumberThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                phone_numbers::ReplaceUserPhoneNumberWhen::new(when),
                phone_numbers::ReplaceUserPhoneNumberThen::new(then),
            )
        })
    }

    #[cfg(feature = "proxy-checks")]
    fn verify_domain_proxy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(proxy_checks::VerifyDomainProxyWhen, proxy_checks::VerifyDomainProxyThen),
    {
        self.mock(|when, then| {
            config_fn(
                proxy_checks::VerifyDomainProxyWhen::new(when),
                proxy_checks::VerifyDomainProxyThen::new(then),
            )
        })
    }

    #[cfg(feature = "redirect-urls")]
    fn list_redirect_ur_ls<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(redirect_urls::ListRedirectUrLsWhen, redirect_urls::ListRedirectUrLsThen),
    {
        self.mock(|when, then| {
            config_fn(
                redirect_urls::ListRedirectUrLsWhen::new(when),
                redirect_urls::ListRedirectUrLsThen::new(then),
            )
        })
    }

    #[cfg(feature = "redirect-urls")]
    fn create_redirect_url<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(redirect_urls::CreateRedirectUrlWhen, redirect_urls::CreateRedirectUrlThen),
    {
        self.mock(|when, then| {
            config_fn(
                redirect_urls::CreateRedirectUrlWhen::new(when),
                redirect_urls::CreateRedirectUrlThen::new(then),
            )
        })
    }

    #[cfg(feature = "redirect-urls")]
    fn delete_redirect_url<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(redirect_urls::DeleteRedirectUrlWhen, redirect_urls::DeleteRedirectUrlThen),
    {
        self.mock(|when, then| {
            config_fn(
                redirect_urls::DeleteRedirectUrlWhen::new(when),
                redirect_urls::DeleteRedirectUrlThen::new(then),
            )
        })
    }

    #[cfg(feature = "redirect-urls")]
    fn get_redirect_url<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(redirect_urls::GetRedirectUrlWhen, redirect_urls::GetRedirectUrlThen),
    {
        self.mock(|when, then| {
            config_fn(
                redirect_urls::GetRedirectUrlWhen::new(when),
                redirect_urls::GetRedirectUrlThen::new(then),
            )
        })
    }

    #[cfg(feature = "role-sets")]
    fn list_role_sets<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::ListRoleSetsWhen, role_sets::ListRoleSetsThen),
    {
        self.mock(|when, then| {
            config_fn(
                role_sets::ListRoleSetsWhen::new(when),
                role_sets::ListRoleSetsThen::new(then),
            )
        })
    }

    #[cfg(feature = "role-sets")]
    fn create_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::CreateRoleSetWhen, role_sets::CreateRoleSetThen),
    {
        self.mock(|when, then| {
            config_fn(
                role_sets::CreateRoleSetWhen::new(when),
                role_sets::CreateRoleSetThen::new(then),
            )
        })
    }

    #[cfg(feature = "role-sets")]
    fn get_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::GetRoleSetWhen, role_sets::GetRoleSetThen),
    {
        self.mock(|when, then| {
            config_fn(
                role_sets::GetRoleSetWhen::new(when),
                role_sets::GetRoleSetThen::new(then),
            )
        })
    }

    #[cfg(feature = "role-sets")]
    fn update_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::UpdateRoleSetWhen, role_sets::UpdateRoleSetThen),
    {
        self.mock(|when, then| {
            config_fn(
                role_sets::UpdateRoleSetWhen::new(when),
                role_sets::UpdateRoleSetThen::new(then),
            )
        })
    }

    #[cfg(feature = "role-sets")]
    fn replace_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::ReplaceRoleSetWhen, role_sets::ReplaceRoleSetThen),
    {
        self.mock(|when, then| {
            config_fn(
                role_sets::ReplaceRoleSetWhen::new(when),
                role_sets::ReplaceRoleSetThen::new(then),
            )
        })
    }

    #[cfg(feature = "role-sets")]
    fn add_roles_to_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::AddRolesToRoleSetWhen, role_sets::AddRolesToRoleSetThen),
    {
        self.mock(|when, then| {
            config_fn(
                role_sets::AddRolesToRoleSetWhen::new(when),
                role_sets::AddRolesToRoleSetThen::new(then),
            )
        })
    }

    #[cfg(feature = "role-sets")]
    fn replace_role_in_role_set<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(role_sets::ReplaceRoleInRoleSetWhen, role_sets::ReplaceRoleInRoleSetThen),
    {
        self.mock(|when, then| {
            config_fn(
                role_sets::ReplaceRoleInRoleSetWhen::new(when),
                role_sets::ReplaceRoleInRoleSetThen::new(then),
            )
        })
    }

    #[cfg(feature = "saml-connections")]
    fn list_saml_connections<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            saml_connections::ListSamlConnectionsWhen,
            saml_connections::ListSamlConnectionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                saml_connections::ListSamlConnectionsWhen::new(when),
                saml_connections::ListSamlConnectionsThen::new(then),
            )
        })
    }

    #[cfg(feature = "saml-connections")]
    fn create_saml_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            saml_connections::CreateSamlConnectionWhen,
            saml_connections::CreateSamlConnectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                saml_connections::CreateSamlConnectionWhen::new(when),
                saml_connections::CreateSamlConnectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "saml-connections")]
    fn delete_saml_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            saml_connections::DeleteSamlConnectionWhen,
            saml_connections::DeleteSamlConnectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                saml_connections::DeleteSamlConnectionWhen::new(when),
                saml_connections::DeleteSamlConnectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "saml-connections")]
    fn get_saml_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(saml_connections::GetSamlConnectionWhen, saml_connections::GetSamlConnectionThen),
    {
        self.mock(|when, then| {
            config_fn(
                saml_connections::GetSamlConnectionWhen::new(when),
                saml_connections::GetSamlConnectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "saml-connections")]
    fn update_saml_connection<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            saml_connections::UpdateSamlConnectionWhen,
            saml_connections::UpdateSamlConnectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                saml_connections::UpdateSamlConnectionWhen::new(when),
                saml_connections::UpdateSamlConnectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "scim-directories")]
    fn list_scim_directories<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::ListScimDirectoriesWhen,
            scim_directories::ListScimDirectoriesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                scim_directories::ListScimDirectoriesWhen::new(when),
                scim_directories::ListScimDirectoriesThen::new(then),
            )
        })
    }

    #[cfg(feature = "scim-directories")]
    fn create_scim_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::CreateScimDirectoryWhen,
            scim_directories::CreateScimDirectoryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                scim_directories::CreateScimDirectoryWhen::new(when),
                scim_directories::CreateScimDirectoryThen::new(then),
            )
        })
    }

    #[cfg(feature = "scim-directories")]
    fn delete_scim_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::DeleteScimDirectoryWhen,
            scim_directories::DeleteScimDirectoryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                scim_directories::DeleteScimDirectoryWhen::new(when),
                scim_directories::DeleteScimDirectoryThen::new(then),
            )
        })
    }

    #[cfg(feature = "scim-directories")]
    fn get_scim_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(scim_directories::GetScimDirectoryWhen, scim_directories::GetScimDirectoryThen),
    {
        self.mock(|when, then| {
            config_fn(
                scim_directories::GetScimDirectoryWhen::new(when),
                scim_directories::GetScimDirectoryThen::new(then),
            )
        })
    }

    #[cfg(feature = "scim-directories")]
    fn update_scim_directory<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::UpdateScimDirectoryWhen,
            scim_directories::UpdateScimDirectoryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                scim_directories::UpdateScimDirectoryWhen::new(when),
                scim_directories::UpdateScimDirectoryThen::new(then),
            )
        })
    }

    #[cfg(feature = "scim-directories")]
    fn list_scim_group_role_mappings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::ListScimGroupRoleMappingsWhen,
            scim_directories::ListScimGroupRoleMappingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                scim_directories::ListScimGroupRoleMappingsWhen::new(when),
                scim_directories::ListScimGroupRoleMappingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "scim-directories")]
    fn create_scim_group_role_mapping<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::CreateScimGroupRoleMappingWhen,
            scim_directories::CreateScimGroupRoleMappingThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                scim_directories::CreateScimGroupRoleMappingWhen::new(when),
                scim_directories::CreateScimGroupRoleMappingThen::new(then),
            )
        })
    }

    #[cfg(feature = "scim-directories")]
    fn replace_scim_group_role_mappings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::ReplaceScimGroupRoleMappingsWhen,
            scim_directories::ReplaceScimGroupRoleMappingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                scim_directories::ReplaceScimGroupRoleMappingsWhen::new(when),
                scim_directories::ReplaceScimGroupRoleMappingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "scim-directories")]
    fn delete_scim_group_role_mapping<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::DeleteScimGroupRoleMappingWhen,
            scim_directories::DeleteScimGroupRoleMappingThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                scim_directories::DeleteScimGroupRoleMappingWhen::new(when),
                scim_directories::DeleteScimGroupRoleMappingThen::new(then),
            )
        })
    }

    #[cfg(feature = "scim-directories")]
    fn rotate_scim_directory_api_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            scim_directories::RotateScimDirectoryApiKeyWhen,
            scim_directories::RotateScimDirectoryApiKeyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                scim_directories::RotateScimDirectoryApiKeyWhen::new(when),
                scim_directories::RotateScimDirectoryApiKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "sessions")]
    fn get_session_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::GetSessionListWhen, sessions::GetSessionListThen),
    {
        self.mock(|when, then| {
            config_fn(
                sessions::GetSessionListWhen::new(when),
                sessions::GetSessionListThen::new(then),
            )
        })
    }

    #[cfg(feature = "sessions")]
    fn create_session<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::CreateSessionWhen, sessions::CreateSessionThen),
    {
        self.mock(|when, then| {
            config_fn(
                sessions::CreateSessionWhen::new(when),
                sessions::CreateSessionThen::new(then),
            )
        })
    }

    #[cfg(feature = "sessions")]
    fn get_session<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::GetSessionWhen, sessions::GetSessionThen),
    {
        self.mock(|when, then| {
            config_fn(
                sessions::GetSessionWhen::new(when),
                sessions::GetSessionThen::new(then),
            )
        })
    }

    #[cfg(feature = "sessions")]
    fn refresh_session<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::RefreshSessionWhen, sessions::RefreshSessionThen),
    {
        self.mock(|when, then| {
            config_fn(
                sessions::RefreshSessionWhen::new(when),
                sessions::RefreshSessionThen::new(then),
            )
        })
    }

    #[cfg(feature = "sessions")]
    fn revoke_session<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::RevokeSessionWhen, sessions::RevokeSessionThen),
    {
        self.mock(|when, then| {
            config_fn(
                sessions::RevokeSessionWhen::new(when),
                sessions::RevokeSessionThen::new(then),
            )
        })
    }

    #[cfg(feature = "sessions")]
    fn create_session_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sessions::CreateSessionTokenWhen, sessions::CreateSessionTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                sessions::CreateSessionTokenWhen::new(when),
                sessions::CreateSessionTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "sessions")]
    fn create_session_token_from_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            sessions::CreateSessionTokenFromTemplateWhen,
            sessions::CreateSessionTokenFromTemplateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                sessions::CreateSessionTokenFromTemplateWhen::new(when),
                sessions::CreateSessionTokenFromTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "sign-in-tokens")]
    fn create_sign_in_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sign_in_tokens::CreateSignInTokenWhen, sign_in_tokens::CreateSignInTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                sign_in_tokens::CreateSignInTokenWhen::new(when),
                sign_in_tokens::CreateSignInTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "sign-in-tokens")]
    fn revoke_sign_in_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sign_in_tokens::RevokeSignInTokenWhen, sign_in_tokens::RevokeSignInTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                sign_in_tokens::RevokeSignInTokenWhen::new(when),
                sign_in_tokens::RevokeSignInTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "sign-ups")]
    fn get_sign_up<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sign_ups::GetSignUpWhen, sign_ups::GetSignUpThen),
    {
        self.mock(|when, then| {
            config_fn(
                sign_ups::GetSignUpWhen::new(when),
                sign_ups::GetSignUpThen::new(then),
            )
        })
    }

    #[cfg(feature = "sign-ups")]
    fn update_sign_up<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(sign_ups::UpdateSignUpWhen, sign_ups::UpdateSignUpThen),
    {
        self.mock(|when, then| {
            config_fn(
                sign_ups::UpdateSignUpWhen::new(when),
                sign_ups::UpdateSignUpThen::new(then),
            )
        })
    }

    #[cfg(feature = "testing-tokens")]
    fn create_testing_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(testing_tokens::CreateTestingTokenWhen, testing_tokens::CreateTestingTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                testing_tokens::CreateTestingTokenWhen::new(when),
                testing_tokens::CreateTestingTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserListWhen, users::GetUserListThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserListWhen::new(when),
                users::GetUserListThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn create_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::CreateUserWhen, users::CreateUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::CreateUserWhen::new(when),
                users::CreateUserThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn users_ban<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UsersBanWhen, users::UsersBanThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UsersBanWhen::new(when),
                users::UsersBanThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_users_count<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUsersCountWhen, users::GetUsersCountThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUsersCountWhen::new(when),
                users::GetUsersCountThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn users_unban<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UsersUnbanWhen, users::UsersUnbanThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UsersUnbanWhen::new(when),
                users::UsersUnbanThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn delete_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteUserWhen, users::DeleteUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::DeleteUserWhen::new(when),
                users::DeleteUserThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserWhen, users::GetUserThen),
    {
        self.mock(|when, then| {
            config_fn(users::GetUserWhen::new(when), users::GetUserThen::new(then))
        })
    }

    #[cfg(feature = "users")]
    fn update_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UpdateUserWhen, users::UpdateUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UpdateUserWhen::new(when),
                users::UpdateUserThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn delete_backup_code<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteBackupCodeWhen, users::DeleteBackupCodeThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::DeleteBackupCodeWhen::new(when),
                users::DeleteBackupCodeThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn ban_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::BanUserWhen, users::BanUserThen),
    {
        self.mock(|when, then| {
            config_fn(users::BanUserWhen::new(when), users::BanUserThen::new(then))
        })
    }

    #[cfg(feature = "users")]
    fn get_user_billing_credit_balance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserBillingCreditBalanceWhen, users::GetUserBillingCreditBalanceThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserBillingCreditBalanceWhen::new(when),
                users::GetUserBillingCreditBalanceThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn adjust_user_billing_credit_balance<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            users::AdjustUserBillingCreditBalanceWhen,
            users::AdjustUserBillingCreditBalanceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                users::AdjustUserBillingCreditBalanceWhen::new(when),
                users::AdjustUserBillingCreditBalanceThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_billing_subscription<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserBillingSubscriptionWhen, users::GetUserBillingSubscriptionThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserBillingSubscriptionWhen::new(when),
                users::GetUserBillingSubscriptionThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn delete_external_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteExternalAccountWhen, users::DeleteExternalAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::DeleteExternalAccountWhen::new(when),
                users::DeleteExternalAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn lock_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::LockUserWhen, users::LockUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::LockUserWhen::new(when),
                users::LockUserThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn update_user_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UpdateUserMetadataWhen, users::UpdateUserMetadataThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UpdateUserMetadataWhen::new(when),
                users::UpdateUserMetadataThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn replace_user_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ReplaceUserMetadataWhen, users::ReplaceUserMetadataThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::ReplaceUserMetadataWhen::new(when),
                users::ReplaceUserMetadataThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn disable_mfa<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DisableMfaWhen, users::DisableMfaThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::DisableMfaWhen::new(when),
                users::DisableMfaThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_oauth_access_token<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetOAuthAccessTokenWhen, users::GetOAuthAccessTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetOAuthAccessTokenWhen::new(when),
                users::GetOAuthAccessTokenThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn users_get_organization_invitations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            users::UsersGetOrganizationInvitationsWhen,
            users::UsersGetOrganizationInvitationsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                users::UsersGetOrganizationInvitationsWhen::new(when),
                users::UsersGetOrganizationInvitationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn users_get_organization_memberships<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            users::UsersGetOrganizationMembershipsWhen,
            users::UsersGetOrganizationMembershipsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                users::UsersGetOrganizationMembershipsWhen::new(when),
                users::UsersGetOrganizationMembershipsThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn user_passkey_delete<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UserPasskeyDeleteWhen, users::UserPasskeyDeleteThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UserPasskeyDeleteWhen::new(when),
                users::UserPasskeyDeleteThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn set_user_password_compromised<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::SetUserPasswordCompromisedWhen, users::SetUserPasswordCompromisedThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::SetUserPasswordCompromisedWhen::new(when),
                users::SetUserPasswordCompromisedThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn unset_user_password_compromised<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UnsetUserPasswordCompromisedWhen, users::UnsetUserPasswordCompromisedThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UnsetUserPasswordCompromisedWhen::new(when),
                users::UnsetUserPasswordCompromisedThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn delete_user_profile_image<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteUserProfileImageWhen, users::DeleteUserProfileImageThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::DeleteUserProfileImageWhen::new(when),
                users::DeleteUserProfileImageThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn remove_user_password<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::RemoveUserPasswordWhen, users::RemoveUserPasswordThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::RemoveUserPasswordWhen::new(when),
                users::RemoveUserPasswordThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn delete_totp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteTotpWhen, users::DeleteTotpThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::DeleteTotpWhen::new(when),
                users::DeleteTotpThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn list_user_trusted_devices<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ListUserTrustedDevicesWhen, users::ListUserTrustedDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::ListUserTrustedDevicesWhen::new(when),
                users::ListUserTrustedDevicesThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn revoke_user_trusted_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::RevokeUserTrustedDeviceWhen, users::RevokeUserTrustedDeviceThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::RevokeUserTrustedDeviceWhen::new(when),
                users::RevokeUserTrustedDeviceThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn unban_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UnbanUserWhen, users::UnbanUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UnbanUserWhen::new(when),
                users::UnbanUserThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn unlock_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UnlockUserWhen, users::UnlockUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UnlockUserWhen::new(when),
                users::UnlockUserThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn verify_password<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::VerifyPasswordWhen, users::VerifyPasswordThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::VerifyPasswordWhen::new(when),
                users::VerifyPasswordThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn verify_totp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::VerifyTotpWhen, users::VerifyTotpThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::VerifyTotpWhen::new(when),
                users::VerifyTotpThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn user_web3_wallet_delete<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UserWeb3WalletDeleteWhen, users::UserWeb3WalletDeleteThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UserWeb3WalletDeleteWhen::new(when),
                users::UserWeb3WalletDeleteThen::new(then),
            )
        })
    }

    #[cfg(feature = "waitlist-entries")]
    fn list_waitlist_entries<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::ListWaitlistEntriesWhen,
            waitlist_entries::ListWaitlistEntriesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                waitlist_entries::ListWaitlistEntriesWhen::new(when),
                waitlist_entries::ListWaitlistEntriesThen::new(then),
            )
        })
    }

    #[cfg(feature = "waitlist-entries")]
    fn create_waitlist_entry<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::CreateWaitlistEntryWhen,
            waitlist_entries::CreateWaitlistEntryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                waitlist_entries::CreateWaitlistEntryWhen::new(when),
                waitlist_entries::CreateWaitlistEntryThen::new(then),
            )
        })
    }

    #[cfg(feature = "waitlist-entries")]
    fn create_bulk_waitlist_entries<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::CreateBulkWaitlistEntriesWhen,
            waitlist_entries::CreateBulkWaitlistEntriesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                waitlist_entries::CreateBulkWaitlistEntriesWhen::new(when),
                waitlist_entries::CreateBulkWaitlistEntriesThen::new(then),
            )
        })
    }

    #[cfg(feature = "waitlist-entries")]
    fn delete_waitlist_entry<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::DeleteWaitlistEntryWhen,
            waitlist_entries::DeleteWaitlistEntryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                waitlist_entries::DeleteWaitlistEntryWhen::new(when),
                waitlist_entries::DeleteWaitlistEntryThen::new(then),
            )
        })
    }

    #[cfg(feature = "waitlist-entries")]
    fn invite_waitlist_entry<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::InviteWaitlistEntryWhen,
            waitlist_entries::InviteWaitlistEntryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                waitlist_entries::InviteWaitlistEntryWhen::new(when),
                waitlist_entries::InviteWaitlistEntryThen::new(then),
            )
        })
    }

    #[cfg(feature = "waitlist-entries")]
    fn reject_waitlist_entry<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            waitlist_entries::RejectWaitlistEntryWhen,
            waitlist_entries::RejectWaitlistEntryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                waitlist_entries::RejectWaitlistEntryWhen::new(when),
                waitlist_entries::RejectWaitlistEntryThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn delete_svix_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::DeleteSvixAppWhen, webhooks::DeleteSvixAppThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::DeleteSvixAppWhen::new(when),
                webhooks::DeleteSvixAppThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn create_svix_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::CreateSvixAppWhen, webhooks::CreateSvixAppThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::CreateSvixAppWhen::new(when),
                webhooks::CreateSvixAppThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn generate_svix_auth_url<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::GenerateSvixAuthUrlWhen, webhooks::GenerateSvixAuthUrlThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::GenerateSvixAuthUrlWhen::new(when),
                webhooks::GenerateSvixAuthUrlThen::new(then),
            )
        })
    }
}
