// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

//! Typed mocks of every generated operation for [`httpmock::MockServer`]; feature `mock`.
//!
//! [`MockServerExt`] has a method for each operation. It gives two things: conditions, of which the method and
//! the path are set, and an answer. `into_inner()` of either goes on without types, for what a description
//! does not know: headers, delays, refusals.
#![allow(clippy::all, clippy::pedantic)]
pub use httpmock;
use identity_facade_core::{QueryText, QueryValue};

/// Mocks of the group `access-keys`.
#[cfg(feature = "access-keys")]
pub mod access_keys;
/// Mocks of the group `applications`.
#[cfg(feature = "applications")]
pub mod applications;
/// Mocks of the group `audit-logs`.
#[cfg(feature = "audit-logs")]
pub mod audit_logs;
/// Mocks of the group `billing`.
#[cfg(feature = "billing")]
pub mod billing;
/// Mocks of the group `custom-fields`.
#[cfg(feature = "custom-fields")]
pub mod custom_fields;
/// Mocks of the group `data-permissions`.
#[cfg(feature = "data-permissions")]
pub mod data_permissions;
/// Mocks of the group `device-exclusivity`.
#[cfg(feature = "device-exclusivity")]
pub mod device_exclusivity;
/// Mocks of the group `devices`.
#[cfg(feature = "devices")]
pub mod devices;
/// Mocks of the group `events`.
#[cfg(feature = "events")]
pub mod events;
/// Mocks of the group `ext-idps`.
#[cfg(feature = "ext-idps")]
pub mod ext_idps;
/// Mocks of the group `groups`.
#[cfg(feature = "groups")]
pub mod groups;
/// Mocks of the group `invitations`.
#[cfg(feature = "invitations")]
pub mod invitations;
/// Mocks of the group `messages`.
#[cfg(feature = "messages")]
pub mod messages;
/// Mocks of the group `metadata`.
#[cfg(feature = "metadata")]
pub mod metadata;
/// Mocks of the group `pipelines`.
#[cfg(feature = "pipelines")]
pub mod pipelines;
/// Mocks of the group `public-accounts`.
#[cfg(feature = "public-accounts")]
pub mod public_accounts;
/// Mocks of the group `resources`.
#[cfg(feature = "resources")]
pub mod resources;
/// Mocks of the group `risk-lists`.
#[cfg(feature = "risk-lists")]
pub mod risk_lists;
/// Mocks of the group `roles`.
#[cfg(feature = "roles")]
pub mod roles;
/// Mocks of the group `security-settings`.
#[cfg(feature = "security-settings")]
pub mod security_settings;
mod shared;
/// Mocks of the group `users`.
#[cfg(feature = "users")]
pub mod users;
/// Mocks of the group `verify`.
#[cfg(feature = "verify")]
pub mod verify;
/// Mocks of the group `webhooks`.
#[cfg(feature = "webhooks")]
pub mod webhooks;
/// Mocks of the group `whitelists`.
#[cfg(feature = "whitelists")]
pub mod whitelists;
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
    /// A mock of `POST /api/v3/create-access-key`.
    #[cfg(feature = "access-keys")]
    fn create_access_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(access_keys::CreateAccessKeyWhen, access_keys::CreateAccessKeyThen);
    /// A mock of `POST /api/v3/delete-access-key`.
    #[cfg(feature = "access-keys")]
    fn delete_access_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(access_keys::DeleteAccessKeyWhen, access_keys::DeleteAccessKeyThen);
    /// A mock of `GET /api/v3/get-access-key`.
    #[cfg(feature = "access-keys")]
    fn get_access_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(access_keys::GetAccessKeyWhen, access_keys::GetAccessKeyThen);
    /// A mock of `GET /api/v3/list-access-key`.
    #[cfg(feature = "access-keys")]
    fn get_access_key_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(access_keys::GetAccessKeyListWhen, access_keys::GetAccessKeyListThen);
    /// A mock of `POST /api/v3/update-access-key`.
    #[cfg(feature = "access-keys")]
    fn update_access_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(access_keys::UpdateAccessKeyWhen, access_keys::UpdateAccessKeyThen);
    /// A mock of `POST /api/v3/assign-asa-account`.
    #[cfg(feature = "applications")]
    fn assign_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::AssignAsaAccountWhen, applications::AssignAsaAccountThen);
    /// A mock of `POST /api/v3/authorize-application-access`.
    #[cfg(feature = "applications")]
    fn authorize_application_access<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::AuthorizeApplicationAccessWhen,
            applications::AuthorizeApplicationAccessThen,
        );
    /// A mock of `DELETE /api/v3/batch-applications-auth`.
    #[cfg(feature = "applications")]
    fn delete_applications_auth<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::DeleteApplicationsAuthWhen,
            applications::DeleteApplicationsAuthThen,
        );
    /// A mock of `POST /api/v3/check-domain-available`.
    #[cfg(feature = "applications")]
    fn check_domain_available<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::CheckDomainAvailableWhen, applications::CheckDomainAvailableThen);
    /// A mock of `POST /api/v3/create-application`.
    #[cfg(feature = "applications")]
    fn create_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::CreateApplicationWhen, applications::CreateApplicationThen);
    /// A mock of `POST /api/v3/create-asa-account`.
    #[cfg(feature = "applications")]
    fn create_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::CreateAsaAccountWhen, applications::CreateAsaAccountThen);
    /// A mock of `POST /api/v3/create-asa-accounts-batch`.
    #[cfg(feature = "applications")]
    fn create_asa_account_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::CreateAsaAccountBatchWhen, applications::CreateAsaAccountBatchThen);
    /// A mock of `POST /api/v3/delete-application`.
    #[cfg(feature = "applications")]
    fn delete_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::DeleteApplicationWhen, applications::DeleteApplicationThen);
    /// A mock of `POST /api/v3/delete-asa-account`.
    #[cfg(feature = "applications")]
    fn delete_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::DeleteAsaAccountWhen, applications::DeleteAsaAccountThen);
    /// A mock of `POST /api/v3/delete-asa-accounts-batch`.
    #[cfg(feature = "applications")]
    fn delete_asa_account_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::DeleteAsaAccountBatchWhen, applications::DeleteAsaAccountBatchThen);
    /// A mock of `GET /api/v3/get-application`.
    #[cfg(feature = "applications")]
    fn get_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetApplicationWhen, applications::GetApplicationThen);
    /// A mock of `GET /api/v3/get-application-permission-strategy`.
    #[cfg(feature = "applications")]
    fn get_application_permission_strategy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::GetApplicationPermissionStrategyWhen,
            applications::GetApplicationPermissionStrategyThen,
        );
    /// A mock of `GET /api/v3/get-application-secret`.
    #[cfg(feature = "applications")]
    fn get_application_secret<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetApplicationSecretWhen, applications::GetApplicationSecretThen);
    /// A mock of `GET /api/v3/get-application-simple-info`.
    #[cfg(feature = "applications")]
    fn get_application_simple_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::GetApplicationSimpleInfoWhen,
            applications::GetApplicationSimpleInfoThen,
        );
    /// A mock of `GET /api/v3/get-asa-account`.
    #[cfg(feature = "applications")]
    fn get_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetAsaAccountWhen, applications::GetAsaAccountThen);
    /// A mock of `GET /api/v3/get-asa-account-assigned-targets`.
    #[cfg(feature = "applications")]
    fn get_asa_account_assigned_targets<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::GetAsaAccountAssignedTargetsWhen,
            applications::GetAsaAccountAssignedTargetsThen,
        );
    /// A mock of `POST /api/v3/get-asa-accounts-batch`.
    #[cfg(feature = "applications")]
    fn get_asa_account_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetAsaAccountBatchWhen, applications::GetAsaAccountBatchThen);
    /// A mock of `GET /api/v3/get-assigned-account`.
    #[cfg(feature = "applications")]
    fn get_assigned_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetAssignedAccountWhen, applications::GetAssignedAccountThen);
    /// A mock of `GET /api/v3/get-mfa-trigger-data`.
    #[cfg(feature = "applications")]
    fn get_mfa_trigger_data<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetMfaTriggerDataWhen, applications::GetMfaTriggerDataThen);
    /// A mock of `GET /api/v3/get-subject-auth-detail`.
    #[cfg(feature = "applications")]
    fn detail_auth_subject<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::DetailAuthSubjectWhen, applications::DetailAuthSubjectThen);
    /// A mock of `POST /api/v3/list-application-active-users`.
    #[cfg(feature = "applications")]
    fn list_application_active_users<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::ListApplicationActiveUsersWhen,
            applications::ListApplicationActiveUsersThen,
        );
    /// A mock of `GET /api/v3/list-application-simple-info`.
    #[cfg(feature = "applications")]
    fn list_application_simple_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::ListApplicationSimpleInfoWhen,
            applications::ListApplicationSimpleInfoThen,
        );
    /// A mock of `GET /api/v3/list-applications`.
    #[cfg(feature = "applications")]
    fn list_applications<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::ListApplicationsWhen, applications::ListApplicationsThen);
    /// A mock of `POST /api/v3/list-applications-auth`.
    #[cfg(feature = "applications")]
    fn list_auth_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::ListAuthApplicationWhen, applications::ListAuthApplicationThen);
    /// A mock of `GET /api/v3/list-asa-accounts`.
    #[cfg(feature = "applications")]
    fn list_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::ListAsaAccountWhen, applications::ListAsaAccountThen);
    /// A mock of `POST /api/v3/list-subject-auth`.
    #[cfg(feature = "applications")]
    fn list_auth_subject<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::ListAuthSubjectWhen, applications::ListAuthSubjectThen);
    /// A mock of `POST /api/v3/refresh-application-secret`.
    #[cfg(feature = "applications")]
    fn refresh_application_secret<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::RefreshApplicationSecretWhen,
            applications::RefreshApplicationSecretThen,
        );
    /// A mock of `POST /api/v3/revoke-application-access`.
    #[cfg(feature = "applications")]
    fn revoke_application_access<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::RevokeApplicationAccessWhen,
            applications::RevokeApplicationAccessThen,
        );
    /// A mock of `POST /api/v3/unassign-asa-account`.
    #[cfg(feature = "applications")]
    fn unassign_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::UnassignAsaAccountWhen, applications::UnassignAsaAccountThen);
    /// A mock of `POST /api/v3/update-application`.
    #[cfg(feature = "applications")]
    fn update_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::UpdateApplicationWhen, applications::UpdateApplicationThen);
    /// A mock of `POST /api/v3/update-application-mfa-settings`.
    #[cfg(feature = "applications")]
    fn update_application_mfa_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::UpdateApplicationMfaSettingsWhen,
            applications::UpdateApplicationMfaSettingsThen,
        );
    /// A mock of `POST /api/v3/update-application-permission-strategy`.
    #[cfg(feature = "applications")]
    fn update_application_permission_strategy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::UpdateApplicationPermissionStrategyWhen,
            applications::UpdateApplicationPermissionStrategyThen,
        );
    /// A mock of `POST /api/v3/update-asa-account`.
    #[cfg(feature = "applications")]
    fn update_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::UpdateAsaAccountWhen, applications::UpdateAsaAccountThen);
    /// A mock of `POST /api/v3/update-auth-enabled`.
    #[cfg(feature = "applications")]
    fn update_auth_enabled<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::UpdateAuthEnabledWhen, applications::UpdateAuthEnabledThen);
    /// A mock of `POST /api/v3/update-login-page-config`.
    #[cfg(feature = "applications")]
    fn update_login_page_config<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::UpdateLoginPageConfigWhen, applications::UpdateLoginPageConfigThen);
    /// A mock of `POST /api/v3/get-admin-audit-logs`.
    #[cfg(feature = "audit-logs")]
    fn get_admin_audit_logs<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(audit_logs::GetAdminAuditLogsWhen, audit_logs::GetAdminAuditLogsThen);
    /// A mock of `POST /api/v3/get-user-action-logs`.
    #[cfg(feature = "audit-logs")]
    fn get_user_action_logs<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(audit_logs::GetUserActionLogsWhen, audit_logs::GetUserActionLogsThen);
    /// A mock of `GET /api/v3/get-all-rights-items`.
    #[cfg(feature = "billing")]
    fn get_all_rights_item<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetAllRightsItemWhen, billing::GetAllRightsItemThen);
    /// A mock of `GET /api/v3/get-current-package-info`.
    #[cfg(feature = "billing")]
    fn get_current_package_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetCurrentPackageInfoWhen, billing::GetCurrentPackageInfoThen);
    /// A mock of `GET /api/v3/get-mau-period-usage-history`.
    #[cfg(feature = "billing")]
    fn get_mau_period_usage_history<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetMauPeriodUsageHistoryWhen, billing::GetMauPeriodUsageHistoryThen);
    /// A mock of `GET /api/v3/get-order-detail`.
    #[cfg(feature = "billing")]
    fn get_order_detail<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetOrderDetailWhen, billing::GetOrderDetailThen);
    /// A mock of `GET /api/v3/get-order-pay-detail`.
    #[cfg(feature = "billing")]
    fn get_order_pay_detail<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetOrderPayDetailWhen, billing::GetOrderPayDetailThen);
    /// A mock of `GET /api/v3/get-orders`.
    #[cfg(feature = "billing")]
    fn get_orders<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetOrdersWhen, billing::GetOrdersThen);
    /// A mock of `GET /api/v3/get-usage-info`.
    #[cfg(feature = "billing")]
    fn get_usage_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetUsageInfoWhen, billing::GetUsageInfoThen);
    /// A mock of `POST /api/v3/delete-custom-fields`.
    #[cfg(feature = "custom-fields")]
    fn delete_custom_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::DeleteCustomFieldsWhen, custom_fields::DeleteCustomFieldsThen);
    /// A mock of `GET /api/v3/get-custom-data`.
    #[cfg(feature = "custom-fields")]
    fn get_custom_data<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::GetCustomDataWhen, custom_fields::GetCustomDataThen);
    /// A mock of `GET /api/v3/get-custom-fields`.
    #[cfg(feature = "custom-fields")]
    fn get_custom_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::GetCustomFieldsWhen, custom_fields::GetCustomFieldsThen);
    /// A mock of `GET /api/v3/get-user-base-fields`.
    #[cfg(feature = "custom-fields")]
    fn get_user_base_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::GetUserBaseFieldsWhen, custom_fields::GetUserBaseFieldsThen);
    /// A mock of `GET /api/v3/list-custom-fields`.
    #[cfg(feature = "custom-fields")]
    fn list_custom_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::ListCustomFieldsWhen, custom_fields::ListCustomFieldsThen);
    /// A mock of `GET /api/v3/list-user-base-fields`.
    #[cfg(feature = "custom-fields")]
    fn list_user_base_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::ListUserBaseFieldsWhen, custom_fields::ListUserBaseFieldsThen);
    /// A mock of `POST /api/v3/set-custom-data`.
    #[cfg(feature = "custom-fields")]
    fn set_custom_data<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::SetCustomDataWhen, custom_fields::SetCustomDataThen);
    /// A mock of `POST /api/v3/set-custom-fields`.
    #[cfg(feature = "custom-fields")]
    fn set_custom_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::SetCustomFieldsWhen, custom_fields::SetCustomFieldsThen);
    /// A mock of `POST /api/v3/set-user-base-fields`.
    #[cfg(feature = "custom-fields")]
    fn set_user_base_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::SetUserBaseFieldsWhen, custom_fields::SetUserBaseFieldsThen);
    /// A mock of `POST /api/v3/authorize-data-policies`.
    #[cfg(feature = "data-permissions")]
    fn authorize_data_policies<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::AuthorizeDataPoliciesWhen,
            data_permissions::AuthorizeDataPoliciesThen,
        );
    /// A mock of `POST /api/v3/batch-create-dnef`.
    #[cfg(feature = "data-permissions")]
    fn batch_create_dnef<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::BatchCreateDnefWhen, data_permissions::BatchCreateDnefThen);
    /// A mock of `GET /api/v3/check-data-policy-exists`.
    #[cfg(feature = "data-permissions")]
    fn check_data_policy_exists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CheckDataPolicyExistsWhen,
            data_permissions::CheckDataPolicyExistsThen,
        );
    /// A mock of `GET /api/v3/check-data-resource-exists`.
    #[cfg(feature = "data-permissions")]
    fn check_data_resource_exists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CheckDataResourceExistsWhen,
            data_permissions::CheckDataResourceExistsThen,
        );
    /// A mock of `POST /api/v3/check-external-user-permission`.
    #[cfg(feature = "data-permissions")]
    fn check_external_user_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CheckExternalUserPermissionWhen,
            data_permissions::CheckExternalUserPermissionThen,
        );
    /// A mock of `POST /api/v3/check-permission`.
    #[cfg(feature = "data-permissions")]
    fn check_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::CheckPermissionWhen, data_permissions::CheckPermissionThen);
    /// A mock of `POST /api/v3/check-permission-namespace-exists`.
    #[cfg(feature = "data-permissions")]
    fn check_permission_namespace_exists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CheckPermissionNamespaceExistsWhen,
            data_permissions::CheckPermissionNamespaceExistsThen,
        );
    /// A mock of `POST /api/v3/check-user-same-level-permission`.
    #[cfg(feature = "data-permissions")]
    fn check_user_same_level_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CheckUserSameLevelPermissionWhen,
            data_permissions::CheckUserSameLevelPermissionThen,
        );
    /// A mock of `POST /api/v3/create-array-data-resource`.
    #[cfg(feature = "data-permissions")]
    fn create_data_resource_by_array<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreateDataResourceByArrayWhen,
            data_permissions::CreateDataResourceByArrayThen,
        );
    /// A mock of `POST /api/v3/create-data-policy`.
    #[cfg(feature = "data-permissions")]
    fn create_data_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::CreateDataPolicyWhen, data_permissions::CreateDataPolicyThen);
    /// A mock of `POST /api/v3/create-data-resource`.
    #[cfg(feature = "data-permissions")]
    fn create_data_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreateDataResourceWhen,
            data_permissions::CreateDataResourceThen,
        );
    /// A mock of `POST /api/v3/create-dnef`.
    #[cfg(feature = "data-permissions")]
    fn create_dnef<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::CreateDnefWhen, data_permissions::CreateDnefThen);
    /// A mock of `POST /api/v3/create-permission-namespace`.
    #[cfg(feature = "data-permissions")]
    fn create_permission_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreatePermissionNamespaceWhen,
            data_permissions::CreatePermissionNamespaceThen,
        );
    /// A mock of `POST /api/v3/create-permission-namespaces-batch`.
    #[cfg(feature = "data-permissions")]
    fn create_permission_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreatePermissionNamespacesBatchWhen,
            data_permissions::CreatePermissionNamespacesBatchThen,
        );
    /// A mock of `POST /api/v3/create-string-data-resource`.
    #[cfg(feature = "data-permissions")]
    fn create_data_resource_by_string<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreateDataResourceByStringWhen,
            data_permissions::CreateDataResourceByStringThen,
        );
    /// A mock of `POST /api/v3/create-tree-data-resource`.
    #[cfg(feature = "data-permissions")]
    fn create_data_resource_by_tree<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreateDataResourceByTreeWhen,
            data_permissions::CreateDataResourceByTreeThen,
        );
    /// A mock of `POST /api/v3/delete-data-policy`.
    #[cfg(feature = "data-permissions")]
    fn delete_data_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::DeleteDataPolicyWhen, data_permissions::DeleteDataPolicyThen);
    /// A mock of `POST /api/v3/delete-data-resource`.
    #[cfg(feature = "data-permissions")]
    fn delete_data_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::DeleteDataResourceWhen,
            data_permissions::DeleteDataResourceThen,
        );
    /// A mock of `POST /api/v3/delete-dnef`.
    #[cfg(feature = "data-permissions")]
    fn delete_dnef<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::DeleteDnefWhen, data_permissions::DeleteDnefThen);
    /// A mock of `POST /api/v3/delete-permission-namespace`.
    #[cfg(feature = "data-permissions")]
    fn delete_permission_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::DeletePermissionNamespaceWhen,
            data_permissions::DeletePermissionNamespaceThen,
        );
    /// A mock of `POST /api/v3/delete-permission-namespaces-batch`.
    #[cfg(feature = "data-permissions")]
    fn delete_permission_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::DeletePermissionNamespacesBatchWhen,
            data_permissions::DeletePermissionNamespacesBatchThen,
        );
    /// A mock of `GET /api/v3/get-data-policy`.
    #[cfg(feature = "data-permissions")]
    fn get_data_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::GetDataPolicyWhen, data_permissions::GetDataPolicyThen);
    /// A mock of `GET /api/v3/get-data-resource`.
    #[cfg(feature = "data-permissions")]
    fn get_data_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::GetDataResourceWhen, data_permissions::GetDataResourceThen);
    /// A mock of `POST /api/v3/get-external-user-resource-struct`.
    #[cfg(feature = "data-permissions")]
    fn get_external_user_resource_struct<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::GetExternalUserResourceStructWhen,
            data_permissions::GetExternalUserResourceStructThen,
        );
    /// A mock of `GET /api/v3/get-permission-namespace`.
    #[cfg(feature = "data-permissions")]
    fn get_permission_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::GetPermissionNamespaceWhen,
            data_permissions::GetPermissionNamespaceThen,
        );
    /// A mock of `GET /api/v3/get-permission-namespaces-batch`.
    #[cfg(feature = "data-permissions")]
    fn get_permission_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::GetPermissionNamespacesBatchWhen,
            data_permissions::GetPermissionNamespacesBatchThen,
        );
    /// A mock of `POST /api/v3/get-user-permission-list`.
    #[cfg(feature = "data-permissions")]
    fn get_user_permission_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::GetUserPermissionListWhen,
            data_permissions::GetUserPermissionListThen,
        );
    /// A mock of `POST /api/v3/get-user-resource-permission-list`.
    #[cfg(feature = "data-permissions")]
    fn get_user_resource_permission_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::GetUserResourcePermissionListWhen,
            data_permissions::GetUserResourcePermissionListThen,
        );
    /// A mock of `GET /api/v3/list-data-policies`.
    #[cfg(feature = "data-permissions")]
    fn list_data_polices<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::ListDataPolicesWhen, data_permissions::ListDataPolicesThen);
    /// A mock of `GET /api/v3/list-data-policy-targets`.
    #[cfg(feature = "data-permissions")]
    fn list_data_policy_targets<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::ListDataPolicyTargetsWhen,
            data_permissions::ListDataPolicyTargetsThen,
        );
    /// A mock of `GET /api/v3/list-data-resources`.
    #[cfg(feature = "data-permissions")]
    fn list_data_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::ListDataResourcesWhen, data_permissions::ListDataResourcesThen);
    /// A mock of `GET /api/v3/list-dnef`.
    #[cfg(feature = "data-permissions")]
    fn list_dnef<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::ListDnefWhen, data_permissions::ListDnefThen);
    /// A mock of `GET /api/v3/list-permission-namespace-roles`.
    #[cfg(feature = "data-permissions")]
    fn list_permission_namespace_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::ListPermissionNamespaceRolesWhen,
            data_permissions::ListPermissionNamespaceRolesThen,
        );
    /// A mock of `GET /api/v3/list-permission-namespaces`.
    #[cfg(feature = "data-permissions")]
    fn list_permission_namespaces<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::ListPermissionNamespacesWhen,
            data_permissions::ListPermissionNamespacesThen,
        );
    /// A mock of `POST /api/v3/list-permission-view/data`.
    #[cfg(feature = "data-permissions")]
    fn list_permission_view<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::ListPermissionViewWhen,
            data_permissions::ListPermissionViewThen,
        );
    /// A mock of `GET /api/v3/list-simple-data-policies`.
    #[cfg(feature = "data-permissions")]
    fn list_simple_data_polices<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::ListSimpleDataPolicesWhen,
            data_permissions::ListSimpleDataPolicesThen,
        );
    /// A mock of `POST /api/v3/revoke-data-policy`.
    #[cfg(feature = "data-permissions")]
    fn revoke_data_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::RevokeDataPolicyWhen, data_permissions::RevokeDataPolicyThen);
    /// A mock of `POST /api/v3/update-data-policy`.
    #[cfg(feature = "data-permissions")]
    fn update_data_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::UpdateDataPolicyWhen, data_permissions::UpdateDataPolicyThen);
    /// A mock of `POST /api/v3/update-data-resource`.
    #[cfg(feature = "data-permissions")]
    fn update_data_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::UpdateDataResourceWhen,
            data_permissions::UpdateDataResourceThen,
        );
    /// A mock of `POST /api/v3/update-dnef`.
    #[cfg(feature = "data-permissions")]
    fn update_dnef<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::UpdateDnefWhen, data_permissions::UpdateDnefThen);
    /// A mock of `POST /api/v3/update-permission-namespace`.
    #[cfg(feature = "data-permissions")]
    fn update_permission_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::UpdatePermissionNamespaceWhen,
            data_permissions::UpdatePermissionNamespaceThen,
        );
    /// A mock of `GET /api/v3/get-device-exclusive-rule-settings`.
    #[cfg(feature = "device-exclusivity")]
    fn get_device_exclusive_rule_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::GetDeviceExclusiveRuleSettingsWhen,
            device_exclusivity::GetDeviceExclusiveRuleSettingsThen,
        );
    /// A mock of `GET /api/v3/get-device-exclusive-valid-scope-settings`.
    #[cfg(feature = "device-exclusivity")]
    fn get_device_exclusive_valid_scope_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::GetDeviceExclusiveValidScopeSettingsWhen,
            device_exclusivity::GetDeviceExclusiveValidScopeSettingsThen,
        );
    /// A mock of `GET /api/v3/get-device-exclusive-white-list-settings`.
    #[cfg(feature = "device-exclusivity")]
    fn get_device_exclusive_white_list_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::GetDeviceExclusiveWhiteListSettingsWhen,
            device_exclusivity::GetDeviceExclusiveWhiteListSettingsThen,
        );
    /// A mock of `GET /api/v3/get-supported-device-exclusive-apps`.
    #[cfg(feature = "device-exclusivity")]
    fn get_supported_device_exclusive_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::GetSupportedDeviceExclusiveAppsWhen,
            device_exclusivity::GetSupportedDeviceExclusiveAppsThen,
        );
    /// A mock of `POST /api/v3/remove-device-exclusive-valid-scope-settings`.
    #[cfg(feature = "device-exclusivity")]
    fn remove_device_exclusive_valid_scope_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::RemoveDeviceExclusiveValidScopeSettingsWhen,
            device_exclusivity::RemoveDeviceExclusiveValidScopeSettingsThen,
        );
    /// A mock of `POST /api/v3/save-device-exclusive-valid-scope-settings`.
    #[cfg(feature = "device-exclusivity")]
    fn save_device_exclusive_valid_scope_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::SaveDeviceExclusiveValidScopeSettingsWhen,
            device_exclusivity::SaveDeviceExclusiveValidScopeSettingsThen,
        );
    /// A mock of `POST /api/v3/update-device-exclusive-rule-settings`.
    #[cfg(feature = "device-exclusivity")]
    fn update_device_exclusive_rule_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::UpdateDeviceExclusiveRuleSettingsWhen,
            device_exclusivity::UpdateDeviceExclusiveRuleSettingsThen,
        );
    /// A mock of `POST /api/v3/add-device`.
    #[cfg(feature = "devices")]
    fn add_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::AddDeviceWhen, devices::AddDeviceThen);
    /// A mock of `POST /api/v3/create-device`.
    #[cfg(feature = "devices")]
    fn create_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::CreateDeviceWhen, devices::CreateDeviceThen);
    /// A mock of `POST /api/v3/delete-device-by-user`.
    #[cfg(feature = "devices")]
    fn delete_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::DeleteDeviceWhen, devices::DeleteDeviceThen);
    /// A mock of `POST /api/v3/device-status`.
    #[cfg(feature = "devices")]
    fn get_device_status<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::GetDeviceStatusWhen, devices::GetDeviceStatusThen);
    /// A mock of `POST /api/v3/disable-device-by-user`.
    #[cfg(feature = "devices")]
    fn disable_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::DisableDeviceWhen, devices::DisableDeviceThen);
    /// A mock of `POST /api/v3/enable-device-by-user`.
    #[cfg(feature = "devices")]
    fn enable_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::EnableDeviceWhen, devices::EnableDeviceThen);
    /// A mock of `POST /api/v3/get-last-login-apps-by-device-ids`.
    #[cfg(feature = "devices")]
    fn find_last_login_apps_by_device_ids_v2<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            devices::FindLastLoginAppsByDeviceIdsV2When,
            devices::FindLastLoginAppsByDeviceIdsV2Then,
        );
    /// A mock of `POST /api/v3/get-last-login-apps-by-deviceIds`.
    #[cfg(feature = "devices")]
    fn find_last_login_apps_by_device_ids<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            devices::FindLastLoginAppsByDeviceIdsWhen,
            devices::FindLastLoginAppsByDeviceIdsThen,
        );
    /// A mock of `POST /api/v3/suspend-device-by-user`.
    #[cfg(feature = "devices")]
    fn suspend_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::SuspendDeviceWhen, devices::SuspendDeviceThen);
    /// A mock of `POST /api/v3/create-event-app`.
    #[cfg(feature = "events")]
    fn create_event_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::CreateEventAppWhen, events::CreateEventAppThen);
    /// A mock of `POST /api/v3/define-event`.
    #[cfg(feature = "events")]
    fn define_event<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::DefineEventWhen, events::DefineEventThen);
    /// A mock of `GET /api/v3/list-event-apps`.
    #[cfg(feature = "events")]
    fn list_event_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::ListEventAppsWhen, events::ListEventAppsThen);
    /// A mock of `GET /api/v3/list-events`.
    #[cfg(feature = "events")]
    fn list_events<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::ListEventsWhen, events::ListEventsThen);
    /// A mock of `POST /api/v3/pub-event`.
    #[cfg(feature = "events")]
    fn pub_event<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::PubEventWhen, events::PubEventThen);
    /// A mock of `POST /api/v3/pub-userEvent`.
    #[cfg(feature = "events")]
    fn pub_user_event<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::PubUserEventWhen, events::PubUserEventThen);
    /// A mock of `POST /api/v3/change-ext-idp-conn-state`.
    #[cfg(feature = "ext-idps")]
    fn change_ext_idp_conn_state<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::ChangeExtIdpConnStateWhen, ext_idps::ChangeExtIdpConnStateThen);
    /// A mock of `POST /api/v3/create-ext-idp`.
    #[cfg(feature = "ext-idps")]
    fn create_ext_idp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::CreateExtIdpWhen, ext_idps::CreateExtIdpThen);
    /// A mock of `POST /api/v3/create-ext-idp-conn`.
    #[cfg(feature = "ext-idps")]
    fn create_ext_idp_conn<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::CreateExtIdpConnWhen, ext_idps::CreateExtIdpConnThen);
    /// A mock of `POST /api/v3/delete-ext-idp`.
    #[cfg(feature = "ext-idps")]
    fn delete_ext_idp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::DeleteExtIdpWhen, ext_idps::DeleteExtIdpThen);
    /// A mock of `POST /api/v3/delete-ext-idp-conn`.
    #[cfg(feature = "ext-idps")]
    fn delete_ext_idp_conn<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::DeleteExtIdpConnWhen, ext_idps::DeleteExtIdpConnThen);
    /// A mock of `GET /api/v3/ext-idp-conn-apps`.
    #[cfg(feature = "ext-idps")]
    fn ext_idp_conn_state_by_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::ExtIdpConnStateByAppsWhen, ext_idps::ExtIdpConnStateByAppsThen);
    /// A mock of `GET /api/v3/get-ext-idp`.
    #[cfg(feature = "ext-idps")]
    fn get_ext_idp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::GetExtIdpWhen, ext_idps::GetExtIdpThen);
    /// A mock of `POST /api/v3/get-weixin-access-token`.
    #[cfg(feature = "ext-idps")]
    fn get_wechat_mp_access_token_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            ext_idps::GetWechatMpAccessTokenInfoWhen,
            ext_idps::GetWechatMpAccessTokenInfoThen,
        );
    /// A mock of `GET /api/v3/list-ext-idp`.
    #[cfg(feature = "ext-idps")]
    fn list_ext_idp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::ListExtIdpWhen, ext_idps::ListExtIdpThen);
    /// A mock of `POST /api/v3/update-ext-idp`.
    #[cfg(feature = "ext-idps")]
    fn update_ext_idp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::UpdateExtIdpWhen, ext_idps::UpdateExtIdpThen);
    /// A mock of `POST /api/v3/update-ext-idp-conn`.
    #[cfg(feature = "ext-idps")]
    fn update_ext_idp_conn<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::UpdateExtIdpConnWhen, ext_idps::UpdateExtIdpConnThen);
    /// A mock of `POST /api/v3/add-group-members`.
    #[cfg(feature = "groups")]
    fn add_group_members<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::AddGroupMembersWhen, groups::AddGroupMembersThen);
    /// A mock of `POST /api/v3/create-group`.
    #[cfg(feature = "groups")]
    fn create_group<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::CreateGroupWhen, groups::CreateGroupThen);
    /// A mock of `POST /api/v3/create-groups-batch`.
    #[cfg(feature = "groups")]
    fn create_groups_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::CreateGroupsBatchWhen, groups::CreateGroupsBatchThen);
    /// A mock of `POST /api/v3/create-or-update-group`.
    #[cfg(feature = "groups")]
    fn create_or_update_group<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::CreateOrUpdateGroupWhen, groups::CreateOrUpdateGroupThen);
    /// A mock of `POST /api/v3/delete-groups-batch`.
    #[cfg(feature = "groups")]
    fn delete_groups_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::DeleteGroupsBatchWhen, groups::DeleteGroupsBatchThen);
    /// A mock of `GET /api/v3/get-all-groups`.
    #[cfg(feature = "groups")]
    fn get_all_groups<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::GetAllGroupsWhen, groups::GetAllGroupsThen);
    /// A mock of `GET /api/v3/get-group`.
    #[cfg(feature = "groups")]
    fn get_group<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::GetGroupWhen, groups::GetGroupThen);
    /// A mock of `GET /api/v3/get-group-authorized-resources`.
    #[cfg(feature = "groups")]
    fn get_group_authorized_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::GetGroupAuthorizedResourcesWhen, groups::GetGroupAuthorizedResourcesThen);
    /// A mock of `GET /api/v3/list-group-members`.
    #[cfg(feature = "groups")]
    fn list_group_members<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::ListGroupMembersWhen, groups::ListGroupMembersThen);
    /// A mock of `GET /api/v3/list-groups`.
    #[cfg(feature = "groups")]
    fn list_groups<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::ListGroupsWhen, groups::ListGroupsThen);
    /// A mock of `POST /api/v3/remove-group-members`.
    #[cfg(feature = "groups")]
    fn remove_group_members<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::RemoveGroupMembersWhen, groups::RemoveGroupMembersThen);
    /// A mock of `POST /api/v3/update-group`.
    #[cfg(feature = "groups")]
    fn update_group<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::UpdateGroupWhen, groups::UpdateGroupThen);
    /// A mock of `POST /api/v3/add-invitation-policy-user-attribution`.
    #[cfg(feature = "invitations")]
    fn add_policy_user_attribution<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::AddPolicyUserAttributionWhen,
            invitations::AddPolicyUserAttributionThen,
        );
    /// A mock of `POST /api/v3/add-invitation-policy-user-attributions-batch`.
    #[cfg(feature = "invitations")]
    fn add_policy_user_attributions_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::AddPolicyUserAttributionsBatchWhen,
            invitations::AddPolicyUserAttributionsBatchThen,
        );
    /// A mock of `POST /api/v3/batch-approval-universal-invitation-applicants`.
    #[cfg(feature = "invitations")]
    fn approve_universal_invitation_applicants<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ApproveUniversalInvitationApplicantsWhen,
            invitations::ApproveUniversalInvitationApplicantsThen,
        );
    /// A mock of `POST /api/v3/batch-delete-invitation-invitees`.
    #[cfg(feature = "invitations")]
    fn delete_invitation_invitees<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::DeleteInvitationInviteesWhen,
            invitations::DeleteInvitationInviteesThen,
        );
    /// A mock of `POST /api/v3/batch-reject-universal-invitation-applicant`.
    #[cfg(feature = "invitations")]
    fn reject_universal_invitation_applicants<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::RejectUniversalInvitationApplicantsWhen,
            invitations::RejectUniversalInvitationApplicantsThen,
        );
    /// A mock of `POST /api/v3/copy-invitation-policy-by-id`.
    #[cfg(feature = "invitations")]
    fn copy_invitation_policy_by_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::CopyInvitationPolicyByIdWhen,
            invitations::CopyInvitationPolicyByIdThen,
        );
    /// A mock of `POST /api/v3/create-invitation-policy`.
    #[cfg(feature = "invitations")]
    fn create_invitation_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::CreateInvitationPolicyWhen, invitations::CreateInvitationPolicyThen);
    /// A mock of `POST /api/v3/create-invitation-roster`.
    #[cfg(feature = "invitations")]
    fn create_invitation_roster<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::CreateInvitationRosterWhen, invitations::CreateInvitationRosterThen);
    /// A mock of `POST /api/v3/delete-invitation-policies-batch`.
    #[cfg(feature = "invitations")]
    fn batch_delete_invitation_policies<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::BatchDeleteInvitationPoliciesWhen,
            invitations::BatchDeleteInvitationPoliciesThen,
        );
    /// A mock of `POST /api/v3/delete-invitation-roster`.
    #[cfg(feature = "invitations")]
    fn delete_invitation_roster<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::DeleteInvitationRosterWhen, invitations::DeleteInvitationRosterThen);
    /// A mock of `POST /api/v3/delete-invitation-rosters-batch`.
    #[cfg(feature = "invitations")]
    fn delete_invitation_roster_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::DeleteInvitationRosterBatchWhen,
            invitations::DeleteInvitationRosterBatchThen,
        );
    /// A mock of `POST /api/v3/filter-universal-invitation-applicants`.
    #[cfg(feature = "invitations")]
    fn filter_universal_invitation_applicants<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::FilterUniversalInvitationApplicantsWhen,
            invitations::FilterUniversalInvitationApplicantsThen,
        );
    /// A mock of `POST /api/v3/generate-universal-invitation-link`.
    #[cfg(feature = "invitations")]
    fn generate_universal_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::GenerateUniversalInvitationWhen,
            invitations::GenerateUniversalInvitationThen,
        );
    /// A mock of `GET /api/v3/get-invitation-policy`.
    #[cfg(feature = "invitations")]
    fn get_policy_detail_by_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::GetPolicyDetailByIdWhen, invitations::GetPolicyDetailByIdThen);
    /// A mock of `POST /api/v3/get-invitation-policy-email-template`.
    #[cfg(feature = "invitations")]
    fn get_invite_email_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::GetInviteEmailTemplateWhen, invitations::GetInviteEmailTemplateThen);
    /// A mock of `GET /api/v3/get-invitation-policy-user-attribution`.
    #[cfg(feature = "invitations")]
    fn get_policy_user_attribution_detail<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::GetPolicyUserAttributionDetailWhen,
            invitations::GetPolicyUserAttributionDetailThen,
        );
    /// A mock of `GET /api/v3/get-invitation-roster`.
    #[cfg(feature = "invitations")]
    fn get_invitation_roster<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::GetInvitationRosterWhen, invitations::GetInvitationRosterThen);
    /// A mock of `GET /api/v3/get-universal-invitation-settings`.
    #[cfg(feature = "invitations")]
    fn get_universal_invitation_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::GetUniversalInvitationSettingsWhen,
            invitations::GetUniversalInvitationSettingsThen,
        );
    /// A mock of `POST /api/v3/invitation-invitee/export`.
    #[cfg(feature = "invitations")]
    fn export_invitation_invitees<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ExportInvitationInviteesWhen,
            invitations::ExportInvitationInviteesThen,
        );
    /// A mock of `POST /api/v3/invitation-invitee/import`.
    #[cfg(feature = "invitations")]
    fn import_invitation_invitees<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ImportInvitationInviteesWhen,
            invitations::ImportInvitationInviteesThen,
        );
    /// A mock of `GET /api/v3/invitation-invitee/template`.
    #[cfg(feature = "invitations")]
    fn get_invitation_invitees_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::GetInvitationInviteesTemplateWhen,
            invitations::GetInvitationInviteesTemplateThen,
        );
    /// A mock of `POST /api/v3/invitation-invitee/upload`.
    #[cfg(feature = "invitations")]
    fn upload_invitation_invitees<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::UploadInvitationInviteesWhen,
            invitations::UploadInvitationInviteesThen,
        );
    /// A mock of `POST /api/v3/list-invitation-invitees`.
    #[cfg(feature = "invitations")]
    fn list_invitation_invitees<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::ListInvitationInviteesWhen, invitations::ListInvitationInviteesThen);
    /// A mock of `POST /api/v3/list-invitation-policies`.
    #[cfg(feature = "invitations")]
    fn list_invitation_policies<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::ListInvitationPoliciesWhen, invitations::ListInvitationPoliciesThen);
    /// A mock of `GET /api/v3/list-invitation-policy-extends-fields`.
    #[cfg(feature = "invitations")]
    fn list_register_extends_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ListRegisterExtendsFieldsWhen,
            invitations::ListRegisterExtendsFieldsThen,
        );
    /// A mock of `GET /api/v3/list-invitation-policy-user-attributions`.
    #[cfg(feature = "invitations")]
    fn list_policy_user_attribution_detail<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ListPolicyUserAttributionDetailWhen,
            invitations::ListPolicyUserAttributionDetailThen,
        );
    /// A mock of `POST /api/v3/list-invitation-rosters`.
    #[cfg(feature = "invitations")]
    fn list_invitation_roster<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::ListInvitationRosterWhen, invitations::ListInvitationRosterThen);
    /// A mock of `POST /api/v3/list-invitation-rosters-by-no-policy-id`.
    #[cfg(feature = "invitations")]
    fn list_invitation_rosters_by_non_policy_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ListInvitationRostersByNonPolicyIdWhen,
            invitations::ListInvitationRostersByNonPolicyIdThen,
        );
    /// A mock of `POST /api/v3/list-invitation-rosters-by-policy-id`.
    #[cfg(feature = "invitations")]
    fn list_invitation_rosters_by_policy_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ListInvitationRostersByPolicyIdWhen,
            invitations::ListInvitationRostersByPolicyIdThen,
        );
    /// A mock of `POST /api/v3/quick-filter-invitees`.
    #[cfg(feature = "invitations")]
    fn quick_filter_invitee_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::QuickFilterInviteeListWhen, invitations::QuickFilterInviteeListThen);
    /// A mock of `POST /api/v3/remove-invitation-policy-user-attribution`.
    #[cfg(feature = "invitations")]
    fn remove_policy_user_attribution<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::RemovePolicyUserAttributionWhen,
            invitations::RemovePolicyUserAttributionThen,
        );
    /// A mock of `POST /api/v3/remove-invitation-policy-user-attributions-batch`.
    #[cfg(feature = "invitations")]
    fn remove_policy_user_attributions_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::RemovePolicyUserAttributionsBatchWhen,
            invitations::RemovePolicyUserAttributionsBatchThen,
        );
    /// A mock of `POST /api/v3/revert-roster-invitation`.
    #[cfg(feature = "invitations")]
    fn revert_roster_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::RevertRosterInvitationWhen, invitations::RevertRosterInvitationThen);
    /// A mock of `POST /api/v3/revert-roster-invitation-batch`.
    #[cfg(feature = "invitations")]
    fn revert_roster_invitation_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::RevertRosterInvitationBatchWhen,
            invitations::RevertRosterInvitationBatchThen,
        );
    /// A mock of `POST /api/v3/send-roster-invitation`.
    #[cfg(feature = "invitations")]
    fn send_roster_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::SendRosterInvitationWhen, invitations::SendRosterInvitationThen);
    /// A mock of `POST /api/v3/send-roster-invitation-batch`.
    #[cfg(feature = "invitations")]
    fn send_roster_invitation_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::SendRosterInvitationBatchWhen,
            invitations::SendRosterInvitationBatchThen,
        );
    /// A mock of `POST /api/v3/update-invitation-policy`.
    #[cfg(feature = "invitations")]
    fn update_invitation_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::UpdateInvitationPolicyWhen, invitations::UpdateInvitationPolicyThen);
    /// A mock of `POST /api/v3/update-invitation-policy-email-template`.
    #[cfg(feature = "invitations")]
    fn update_invite_email_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::UpdateInviteEmailTemplateWhen,
            invitations::UpdateInviteEmailTemplateThen,
        );
    /// A mock of `POST /api/v3/update-invitation-policy-extends-fields`.
    #[cfg(feature = "invitations")]
    fn update_register_extends_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::UpdateRegisterExtendsFieldsWhen,
            invitations::UpdateRegisterExtendsFieldsThen,
        );
    /// A mock of `POST /api/v3/update-invitation-roster`.
    #[cfg(feature = "invitations")]
    fn update_invitation_roster<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::UpdateInvitationRosterWhen, invitations::UpdateInvitationRosterThen);
    /// A mock of `POST /api/v3/update-invitation-roster-batch-bind-policy`.
    #[cfg(feature = "invitations")]
    fn batch_bind_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::BatchBindPolicyWhen, invitations::BatchBindPolicyThen);
    /// A mock of `POST /api/v3/update-invitation-roster-batch-unbind-policy`.
    #[cfg(feature = "invitations")]
    fn batch_unbind_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::BatchUnbindPolicyWhen, invitations::BatchUnbindPolicyThen);
    /// A mock of `POST /api/v3/update-universal-invitation-settings`.
    #[cfg(feature = "invitations")]
    fn update_universal_invitation_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::UpdateUniversalInvitationSettingsWhen,
            invitations::UpdateUniversalInvitationSettingsThen,
        );
    /// A mock of `POST /api/v3/config-email-provider`.
    #[cfg(feature = "messages")]
    fn config_email_provider<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(messages::ConfigEmailProviderWhen, messages::ConfigEmailProviderThen);
    /// A mock of `GET /api/v3/get-email-provider`.
    #[cfg(feature = "messages")]
    fn get_email_provider<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(messages::GetEmailProviderWhen, messages::GetEmailProviderThen);
    /// A mock of `GET /api/v3/get-email-templates`.
    #[cfg(feature = "messages")]
    fn get_email_templates<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(messages::GetEmailTemplatesWhen, messages::GetEmailTemplatesThen);
    /// A mock of `POST /api/v3/preview-email-template`.
    #[cfg(feature = "messages")]
    fn preview_email_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(messages::PreviewEmailTemplateWhen, messages::PreviewEmailTemplateThen);
    /// A mock of `POST /api/v3/update-email-template`.
    #[cfg(feature = "messages")]
    fn update_email_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(messages::UpdateEmailTemplateWhen, messages::UpdateEmailTemplateThen);
    /// A mock of `GET /api/v3/metadata/all-operate`.
    #[cfg(feature = "metadata")]
    fn list_operate_all<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ListOperateAllWhen, metadata::ListOperateAllThen);
    /// A mock of `POST /api/v3/metadata/copy-operate`.
    #[cfg(feature = "metadata")]
    fn copy_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CopyOperateWhen, metadata::CopyOperateThen);
    /// A mock of `POST /api/v3/metadata/copy-row-relation`.
    #[cfg(feature = "metadata")]
    fn copy_row_relation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CopyRowRelationWhen, metadata::CopyRowRelationThen);
    /// A mock of `POST /api/v3/metadata/create-field`.
    #[cfg(feature = "metadata")]
    fn create_field<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CreateFieldWhen, metadata::CreateFieldThen);
    /// A mock of `POST /api/v3/metadata/create-model`.
    #[cfg(feature = "metadata")]
    fn create_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CreateModelWhen, metadata::CreateModelThen);
    /// A mock of `POST /api/v3/metadata/create-operate`.
    #[cfg(feature = "metadata")]
    fn create_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CreateOperateWhen, metadata::CreateOperateThen);
    /// A mock of `POST /api/v3/metadata/create-row`.
    #[cfg(feature = "metadata")]
    fn create_row<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CreateRowWhen, metadata::CreateRowThen);
    /// A mock of `POST /api/v3/metadata/create-row-relation`.
    #[cfg(feature = "metadata")]
    fn create_row_relation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CreateRowRelationWhen, metadata::CreateRowRelationThen);
    /// A mock of `POST /api/v3/metadata/execute-operate`.
    #[cfg(feature = "metadata")]
    fn execute_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ExecuteOperateWhen, metadata::ExecuteOperateThen);
    /// A mock of `POST /api/v3/metadata/export`.
    #[cfg(feature = "metadata")]
    fn export_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ExportMetadataWhen, metadata::ExportMetadataThen);
    /// A mock of `POST /api/v3/metadata/export/model`.
    #[cfg(feature = "metadata")]
    fn export_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ExportModelWhen, metadata::ExportModelThen);
    /// A mock of `POST /api/v3/metadata/filter`.
    #[cfg(feature = "metadata")]
    fn filter_row<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::FilterRowWhen, metadata::FilterRowThen);
    /// A mock of `POST /api/v3/metadata/get-all-metadata`.
    #[cfg(feature = "metadata")]
    fn get_all_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetAllMetadataWhen, metadata::GetAllMetadataThen);
    /// A mock of `POST /api/v3/metadata/get-all-row-by-scrollid`.
    #[cfg(feature = "metadata")]
    fn get_all_row_by_scroll_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetAllRowByScrollIdWhen, metadata::GetAllRowByScrollIdThen);
    /// A mock of `GET /api/v3/metadata/get-import-template`.
    #[cfg(feature = "metadata")]
    fn get_import_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetImportTemplateWhen, metadata::GetImportTemplateThen);
    /// A mock of `GET /api/v3/metadata/get-model`.
    #[cfg(feature = "metadata")]
    fn get_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetModelWhen, metadata::GetModelThen);
    /// A mock of `POST /api/v3/metadata/get-relation-info`.
    #[cfg(feature = "metadata")]
    fn get_relation_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRelationInfoWhen, metadata::GetRelationInfoThen);
    /// A mock of `GET /api/v3/metadata/get-row`.
    #[cfg(feature = "metadata")]
    fn get_row<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRowWhen, metadata::GetRowThen);
    /// A mock of `GET /api/v3/metadata/get-row-by-value`.
    #[cfg(feature = "metadata")]
    fn get_row_by_value<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRowByValueWhen, metadata::GetRowByValueThen);
    /// A mock of `GET /api/v3/metadata/get-row-relation`.
    #[cfg(feature = "metadata")]
    fn get_relation_value<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRelationValueWhen, metadata::GetRelationValueThen);
    /// A mock of `GET /api/v3/metadata/get-row-relation-details`.
    #[cfg(feature = "metadata")]
    fn get_relation_details<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRelationDetailsWhen, metadata::GetRelationDetailsThen);
    /// A mock of `POST /api/v3/metadata/group`.
    #[cfg(feature = "metadata")]
    fn get_metadata_group_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetMetadataGroupListWhen, metadata::GetMetadataGroupListThen);
    /// A mock of `POST /api/v3/metadata/import`.
    #[cfg(feature = "metadata")]
    fn import_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ImportMetadataWhen, metadata::ImportMetadataThen);
    /// A mock of `POST /api/v3/metadata/import/model`.
    #[cfg(feature = "metadata")]
    fn import_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ImportModelWhen, metadata::ImportModelThen);
    /// A mock of `GET /api/v3/metadata/list-field`.
    #[cfg(feature = "metadata")]
    fn list_field<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ListFieldWhen, metadata::ListFieldThen);
    /// A mock of `GET /api/v3/metadata/list-model`.
    #[cfg(feature = "metadata")]
    fn list_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ListModelWhen, metadata::ListModelThen);
    /// A mock of `GET /api/v3/metadata/list-operate`.
    #[cfg(feature = "metadata")]
    fn list_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ListOperateWhen, metadata::ListOperateThen);
    /// A mock of `POST /api/v3/metadata/relation-search`.
    #[cfg(feature = "metadata")]
    fn relation_search<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RelationSearchWhen, metadata::RelationSearchThen);
    /// A mock of `POST /api/v3/metadata/remove-field`.
    #[cfg(feature = "metadata")]
    fn remove_field<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RemoveFieldWhen, metadata::RemoveFieldThen);
    /// A mock of `POST /api/v3/metadata/remove-model`.
    #[cfg(feature = "metadata")]
    fn remove_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RemoveModelWhen, metadata::RemoveModelThen);
    /// A mock of `POST /api/v3/metadata/remove-operate`.
    #[cfg(feature = "metadata")]
    fn remove_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RemoveOperateWhen, metadata::RemoveOperateThen);
    /// A mock of `POST /api/v3/metadata/remove-row`.
    #[cfg(feature = "metadata")]
    fn remove_row<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RemoveRowWhen, metadata::RemoveRowThen);
    /// A mock of `POST /api/v3/metadata/remove-row-relation`.
    #[cfg(feature = "metadata")]
    fn remove_relation_value<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RemoveRelationValueWhen, metadata::RemoveRelationValueThen);
    /// A mock of `POST /api/v3/metadata/ueba/capture`.
    #[cfg(feature = "metadata")]
    fn capture<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CaptureWhen, metadata::CaptureThen);
    /// A mock of `POST /api/v3/metadata/update-field`.
    #[cfg(feature = "metadata")]
    fn update_field<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::UpdateFieldWhen, metadata::UpdateFieldThen);
    /// A mock of `POST /api/v3/metadata/update-model`.
    #[cfg(feature = "metadata")]
    fn update_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::UpdateModelWhen, metadata::UpdateModelThen);
    /// A mock of `POST /api/v3/metadata/update-operate`.
    #[cfg(feature = "metadata")]
    fn update_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::UpdateOperateWhen, metadata::UpdateOperateThen);
    /// A mock of `POST /api/v3/metadata/update-row`.
    #[cfg(feature = "metadata")]
    fn update_row<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::UpdateRowWhen, metadata::UpdateRowThen);
    /// A mock of `POST /get-row-batch`.
    #[cfg(feature = "metadata")]
    fn get_row_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRowBatchWhen, metadata::GetRowBatchThen);
    /// A mock of `POST /api/v3/create-pipeline-function`.
    #[cfg(feature = "pipelines")]
    fn create_pipeline_function<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::CreatePipelineFunctionWhen, pipelines::CreatePipelineFunctionThen);
    /// A mock of `POST /api/v3/delete-pipeline-function`.
    #[cfg(feature = "pipelines")]
    fn delete_pipeline_function<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::DeletePipelineFunctionWhen, pipelines::DeletePipelineFunctionThen);
    /// A mock of `GET /api/v3/get-pipeline-function`.
    #[cfg(feature = "pipelines")]
    fn get_pipeline_function<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::GetPipelineFunctionWhen, pipelines::GetPipelineFunctionThen);
    /// A mock of `GET /api/v3/get-pipeline-logs`.
    #[cfg(feature = "pipelines")]
    fn get_pipeline_logs<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::GetPipelineLogsWhen, pipelines::GetPipelineLogsThen);
    /// A mock of `GET /api/v3/list-pipeline-functions`.
    #[cfg(feature = "pipelines")]
    fn list_pipeline_functions<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::ListPipelineFunctionsWhen, pipelines::ListPipelineFunctionsThen);
    /// A mock of `POST /api/v3/reupload-pipeline-function`.
    #[cfg(feature = "pipelines")]
    fn reupload_pipeline_function<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::ReuploadPipelineFunctionWhen, pipelines::ReuploadPipelineFunctionThen);
    /// A mock of `POST /api/v3/update-pipeline-function`.
    #[cfg(feature = "pipelines")]
    fn update_pipeline_function<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::UpdatePipelineFunctionWhen, pipelines::UpdatePipelineFunctionThen);
    /// A mock of `POST /api/v3/update-pipeline-order`.
    #[cfg(feature = "pipelines")]
    fn update_pipeline_order<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::UpdatePipelineOrderWhen, pipelines::UpdatePipelineOrderThen);
    /// A mock of `POST /api/v3/create-public-account`.
    #[cfg(feature = "public-accounts")]
    fn create_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::CreatePublicAccountWhen,
            public_accounts::CreatePublicAccountThen,
        );
    /// A mock of `POST /api/v3/create-public-accounts-batch`.
    #[cfg(feature = "public-accounts")]
    fn create_public_accounts_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::CreatePublicAccountsBatchWhen,
            public_accounts::CreatePublicAccountsBatchThen,
        );
    /// A mock of `POST /api/v3/delete-public-accounts-batch`.
    #[cfg(feature = "public-accounts")]
    fn delete_public_accounts_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::DeletePublicAccountsBatchWhen,
            public_accounts::DeletePublicAccountsBatchThen,
        );
    /// A mock of `GET /api/v3/get-groups-of-public-account`.
    #[cfg(feature = "public-accounts")]
    fn get_groups_of_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetGroupsOfPublicAccountWhen,
            public_accounts::GetGroupsOfPublicAccountThen,
        );
    /// A mock of `GET /api/v3/get-public-account`.
    #[cfg(feature = "public-accounts")]
    fn get_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(public_accounts::GetPublicAccountWhen, public_accounts::GetPublicAccountThen);
    /// A mock of `GET /api/v3/get-public-account-batch`.
    #[cfg(feature = "public-accounts")]
    fn get_public_account_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetPublicAccountBatchWhen,
            public_accounts::GetPublicAccountBatchThen,
        );
    /// A mock of `GET /api/v3/get-public-accounts-of-group`.
    #[cfg(feature = "public-accounts")]
    fn get_public_accounts_of_group<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetPublicAccountsOfGroupWhen,
            public_accounts::GetPublicAccountsOfGroupThen,
        );
    /// A mock of `GET /api/v3/get-public-accounts-of-role`.
    #[cfg(feature = "public-accounts")]
    fn get_public_accounts_of_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetPublicAccountsOfRoleWhen,
            public_accounts::GetPublicAccountsOfRoleThen,
        );
    /// A mock of `GET /api/v3/get-public-accounts-of-user`.
    #[cfg(feature = "public-accounts")]
    fn get_public_accounts_of_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetPublicAccountsOfUserWhen,
            public_accounts::GetPublicAccountsOfUserThen,
        );
    /// A mock of `GET /api/v3/get-roles-of-public-account`.
    #[cfg(feature = "public-accounts")]
    fn get_public_account_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetPublicAccountRolesWhen,
            public_accounts::GetPublicAccountRolesThen,
        );
    /// A mock of `GET /api/v3/get-users-of-public-account`.
    #[cfg(feature = "public-accounts")]
    fn get_users_of_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetUsersOfPublicAccountWhen,
            public_accounts::GetUsersOfPublicAccountThen,
        );
    /// A mock of `POST /api/v3/kick-public-accounts`.
    #[cfg(feature = "public-accounts")]
    fn kick_public_accounts<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(public_accounts::KickPublicAccountsWhen, public_accounts::KickPublicAccountsThen);
    /// A mock of `POST /api/v3/list-public-accounts`.
    #[cfg(feature = "public-accounts")]
    fn list_public_accounts<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(public_accounts::ListPublicAccountsWhen, public_accounts::ListPublicAccountsThen);
    /// A mock of `POST /api/v3/set-public-account-of-groups`.
    #[cfg(feature = "public-accounts")]
    fn set_public_account_of_groups<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::SetPublicAccountOfGroupsWhen,
            public_accounts::SetPublicAccountOfGroupsThen,
        );
    /// A mock of `POST /api/v3/set-public-account-of-roles`.
    #[cfg(feature = "public-accounts")]
    fn bind_public_account_of_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::BindPublicAccountOfRolesWhen,
            public_accounts::BindPublicAccountOfRolesThen,
        );
    /// A mock of `POST /api/v3/set-public-account-of-users`.
    #[cfg(feature = "public-accounts")]
    fn bind_users_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::BindUsersPublicAccountWhen,
            public_accounts::BindUsersPublicAccountThen,
        );
    /// A mock of `POST /api/v3/set-user-of-public-accounts`.
    #[cfg(feature = "public-accounts")]
    fn setuser_of_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::SetuserOfPublicAccountWhen,
            public_accounts::SetuserOfPublicAccountThen,
        );
    /// A mock of `POST /api/v3/transfer-into-public-account`.
    #[cfg(feature = "public-accounts")]
    fn change_into_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::ChangeIntoPublicAccountWhen,
            public_accounts::ChangeIntoPublicAccountThen,
        );
    /// A mock of `POST /api/v3/unbind-public-account-of-user`.
    #[cfg(feature = "public-accounts")]
    fn unbind_users_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::UnbindUsersPublicAccountWhen,
            public_accounts::UnbindUsersPublicAccountThen,
        );
    /// A mock of `POST /api/v3/update-public-account`.
    #[cfg(feature = "public-accounts")]
    fn update_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::UpdatePublicAccountWhen,
            public_accounts::UpdatePublicAccountThen,
        );
    /// A mock of `POST /api/v3/update-public-account-batch`.
    #[cfg(feature = "public-accounts")]
    fn update_public_account_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::UpdatePublicAccountBatchWhen,
            public_accounts::UpdatePublicAccountBatchThen,
        );
    /// A mock of `POST /api/v3/authorize-resources`.
    #[cfg(feature = "resources")]
    fn authorize_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::AuthorizeResourcesWhen, resources::AuthorizeResourcesThen);
    /// A mock of `POST /api/v3/create-namespace`.
    #[cfg(feature = "resources")]
    fn create_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::CreateNamespaceWhen, resources::CreateNamespaceThen);
    /// A mock of `POST /api/v3/create-namespaces-batch`.
    #[cfg(feature = "resources")]
    fn create_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::CreateNamespacesBatchWhen, resources::CreateNamespacesBatchThen);
    /// A mock of `POST /api/v3/create-resource`.
    #[cfg(feature = "resources")]
    fn create_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::CreateResourceWhen, resources::CreateResourceThen);
    /// A mock of `POST /api/v3/create-resources-batch`.
    #[cfg(feature = "resources")]
    fn create_resources_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::CreateResourcesBatchWhen, resources::CreateResourcesBatchThen);
    /// A mock of `POST /api/v3/delete-common-resources-batch`.
    #[cfg(feature = "resources")]
    fn batch_delete_common_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            resources::BatchDeleteCommonResourceWhen,
            resources::BatchDeleteCommonResourceThen,
        );
    /// A mock of `POST /api/v3/delete-namespace`.
    #[cfg(feature = "resources")]
    fn delete_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::DeleteNamespaceWhen, resources::DeleteNamespaceThen);
    /// A mock of `POST /api/v3/delete-namespaces-batch`.
    #[cfg(feature = "resources")]
    fn delete_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::DeleteNamespacesBatchWhen, resources::DeleteNamespacesBatchThen);
    /// A mock of `POST /api/v3/delete-resource`.
    #[cfg(feature = "resources")]
    fn delete_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::DeleteResourceWhen, resources::DeleteResourceThen);
    /// A mock of `POST /api/v3/delete-resources-batch`.
    #[cfg(feature = "resources")]
    fn delete_resources_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::DeleteResourcesBatchWhen, resources::DeleteResourcesBatchThen);
    /// A mock of `GET /api/v3/get-authorized-resources`.
    #[cfg(feature = "resources")]
    fn get_authorized_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::GetAuthorizedResourcesWhen, resources::GetAuthorizedResourcesThen);
    /// A mock of `GET /api/v3/get-namespace`.
    #[cfg(feature = "resources")]
    fn get_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::GetNamespaceWhen, resources::GetNamespaceThen);
    /// A mock of `GET /api/v3/get-namespaces-batch`.
    #[cfg(feature = "resources")]
    fn get_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::GetNamespacesBatchWhen, resources::GetNamespacesBatchThen);
    /// A mock of `GET /api/v3/get-resource`.
    #[cfg(feature = "resources")]
    fn get_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::GetResourceWhen, resources::GetResourceThen);
    /// A mock of `POST /api/v3/get-resource-authorized-targets`.
    #[cfg(feature = "resources")]
    fn get_resource_authorized_targets<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            resources::GetResourceAuthorizedTargetsWhen,
            resources::GetResourceAuthorizedTargetsThen,
        );
    /// A mock of `GET /api/v3/get-resources-batch`.
    #[cfg(feature = "resources")]
    fn get_resources_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::GetResourcesBatchWhen, resources::GetResourcesBatchThen);
    /// A mock of `POST /api/v3/is-action-allowed`.
    #[cfg(feature = "resources")]
    fn is_action_allowed<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::IsActionAllowedWhen, resources::IsActionAllowedThen);
    /// A mock of `GET /api/v3/list-common-resource`.
    #[cfg(feature = "resources")]
    fn list_common_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::ListCommonResourceWhen, resources::ListCommonResourceThen);
    /// A mock of `GET /api/v3/list-namespace-roles`.
    #[cfg(feature = "resources")]
    fn list_namespace_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::ListNamespaceRolesWhen, resources::ListNamespaceRolesThen);
    /// A mock of `GET /api/v3/list-namespaces`.
    #[cfg(feature = "resources")]
    fn list_namespaces<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::ListNamespacesWhen, resources::ListNamespacesThen);
    /// A mock of `GET /api/v3/list-resources`.
    #[cfg(feature = "resources")]
    fn list_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::ListResourcesWhen, resources::ListResourcesThen);
    /// A mock of `POST /api/v3/update-namespace`.
    #[cfg(feature = "resources")]
    fn update_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::UpdateNamespaceWhen, resources::UpdateNamespaceThen);
    /// A mock of `POST /api/v3/update-resource`.
    #[cfg(feature = "resources")]
    fn update_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::UpdateResourceWhen, resources::UpdateResourceThen);
    /// A mock of `GET /api/v3/ip-list`.
    #[cfg(feature = "risk-lists")]
    fn find_ip_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::FindIpListWhen, risk_lists::FindIpListThen);
    /// A mock of `POST /api/v3/ip-list`.
    #[cfg(feature = "risk-lists")]
    fn add_ip_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::AddIpListWhen, risk_lists::AddIpListThen);
    /// A mock of `DELETE /api/v3/ip-list/{id}`.
    #[cfg(feature = "risk-lists")]
    fn delete_ip_list_by_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::DeleteIpListByIdWhen, risk_lists::DeleteIpListByIdThen);
    /// A mock of `GET /api/v3/risk-list-policy`.
    #[cfg(feature = "risk-lists")]
    fn find_risk_list_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::FindRiskListPolicyWhen, risk_lists::FindRiskListPolicyThen);
    /// A mock of `POST /api/v3/risk-list-policy`.
    #[cfg(feature = "risk-lists")]
    fn add_risk_list_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::AddRiskListPolicyWhen, risk_lists::AddRiskListPolicyThen);
    /// A mock of `DELETE /api/v3/risk-list-policy/{id}`.
    #[cfg(feature = "risk-lists")]
    fn delete_risk_list_policy_by_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            risk_lists::DeleteRiskListPolicyByIdWhen,
            risk_lists::DeleteRiskListPolicyByIdThen,
        );
    /// A mock of `GET /api/v3/user-list`.
    #[cfg(feature = "risk-lists")]
    fn find_user_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::FindUserListWhen, risk_lists::FindUserListThen);
    /// A mock of `POST /api/v3/user-list`.
    #[cfg(feature = "risk-lists")]
    fn add_user_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::AddUserListWhen, risk_lists::AddUserListThen);
    /// A mock of `DELETE /api/v3/user-list/{id}`.
    #[cfg(feature = "risk-lists")]
    fn delete_user_list_by_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::DeleteUserListByIdWhen, risk_lists::DeleteUserListByIdThen);
    /// A mock of `POST /api/v3/assign-role`.
    #[cfg(feature = "roles")]
    fn assign_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::AssignRoleWhen, roles::AssignRoleThen);
    /// A mock of `POST /api/v3/assign-role-batch`.
    #[cfg(feature = "roles")]
    fn assign_role_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::AssignRoleBatchWhen, roles::AssignRoleBatchThen);
    /// A mock of `POST /api/v3/check-role-mutual-exclusion`.
    #[cfg(feature = "roles")]
    fn check_role_mutual_exclusion<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::CheckRoleMutualExclusionWhen, roles::CheckRoleMutualExclusionThen);
    /// A mock of `POST /api/v3/check-role-params`.
    #[cfg(feature = "roles")]
    fn check_role_params<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::CheckRoleParamsWhen, roles::CheckRoleParamsThen);
    /// A mock of `POST /api/v3/create-admin-role`.
    #[cfg(feature = "roles")]
    fn create_admin_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::CreateAdminRoleWhen, roles::CreateAdminRoleThen);
    /// A mock of `POST /api/v3/create-role`.
    #[cfg(feature = "roles")]
    fn create_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::CreateRoleWhen, roles::CreateRoleThen);
    /// A mock of `POST /api/v3/create-roles-batch`.
    #[cfg(feature = "roles")]
    fn create_roles_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::CreateRolesBatchWhen, roles::CreateRolesBatchThen);
    /// A mock of `POST /api/v3/delete-admin-roles`.
    #[cfg(feature = "roles")]
    fn delete_admin_roles_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::DeleteAdminRolesBatchWhen, roles::DeleteAdminRolesBatchThen);
    /// A mock of `POST /api/v3/delete-roles-batch`.
    #[cfg(feature = "roles")]
    fn delete_roles_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::DeleteRolesBatchWhen, roles::DeleteRolesBatchThen);
    /// A mock of `GET /api/v3/get-role`.
    #[cfg(feature = "roles")]
    fn get_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::GetRoleWhen, roles::GetRoleThen);
    /// A mock of `GET /api/v3/get-role-authorized-resources`.
    #[cfg(feature = "roles")]
    fn get_role_authorized_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::GetRoleAuthorizedResourcesWhen, roles::GetRoleAuthorizedResourcesThen);
    /// A mock of `GET /api/v3/list-role-assignments`.
    #[cfg(feature = "roles")]
    fn list_role_assignments<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::ListRoleAssignmentsWhen, roles::ListRoleAssignmentsThen);
    /// A mock of `GET /api/v3/list-role-members`.
    #[cfg(feature = "roles")]
    fn list_role_members<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::ListRoleMembersWhen, roles::ListRoleMembersThen);
    /// A mock of `GET /api/v3/list-roles`.
    #[cfg(feature = "roles")]
    fn list_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::ListRolesWhen, roles::ListRolesThen);
    /// A mock of `POST /api/v3/multiple-namespace-delete-roles-batch`.
    #[cfg(feature = "roles")]
    fn delete_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::DeleteRolesWhen, roles::DeleteRolesThen);
    /// A mock of `POST /api/v3/revoke-role`.
    #[cfg(feature = "roles")]
    fn revoke_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::RevokeRoleWhen, roles::RevokeRoleThen);
    /// A mock of `POST /api/v3/revoke-role-batch`.
    #[cfg(feature = "roles")]
    fn revoke_role_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::RevokeRoleBatchWhen, roles::RevokeRoleBatchThen);
    /// A mock of `POST /api/v3/update-role`.
    #[cfg(feature = "roles")]
    fn update_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::UpdateRoleWhen, roles::UpdateRoleThen);
    /// A mock of `POST /api/v3/disable-global-mfa-settings`.
    #[cfg(feature = "security-settings")]
    fn close_global_mfa_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            security_settings::CloseGlobalMfaSettingsWhen,
            security_settings::CloseGlobalMfaSettingsThen,
        );
    /// A mock of `GET /api/v3/get-global-mfa-settings`.
    #[cfg(feature = "security-settings")]
    fn get_global_mfa_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            security_settings::GetGlobalMfaSettingsWhen,
            security_settings::GetGlobalMfaSettingsThen,
        );
    /// A mock of `GET /api/v3/get-security-settings`.
    #[cfg(feature = "security-settings")]
    fn get_security_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            security_settings::GetSecuritySettingsWhen,
            security_settings::GetSecuritySettingsThen,
        );
    /// A mock of `POST /api/v3/update-global-mfa-settings`.
    #[cfg(feature = "security-settings")]
    fn update_global_mfa_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            security_settings::UpdateGlobalMfaSettingsWhen,
            security_settings::UpdateGlobalMfaSettingsThen,
        );
    /// A mock of `POST /api/v3/update-security-settings`.
    #[cfg(feature = "security-settings")]
    fn update_security_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            security_settings::UpdateSecuritySettingsWhen,
            security_settings::UpdateSecuritySettingsThen,
        );
    /// A mock of `POST /api/v3/batch-get-user-encrypt-password`.
    #[cfg(feature = "users")]
    fn get_user_encrypt_password_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserEncryptPasswordBatchWhen, users::GetUserEncryptPasswordBatchThen);
    /// A mock of `POST /api/v3/check-session-status`.
    #[cfg(feature = "users")]
    fn check_session_status<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::CheckSessionStatusWhen, users::CheckSessionStatusThen);
    /// A mock of `POST /api/v3/create-user`.
    #[cfg(feature = "users")]
    fn create_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::CreateUserWhen, users::CreateUserThen);
    /// A mock of `POST /api/v3/create-users-batch`.
    #[cfg(feature = "users")]
    fn create_users_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::CreateUsersBatchWhen, users::CreateUsersBatchThen);
    /// A mock of `POST /api/v3/delete-user-sync-relations`.
    #[cfg(feature = "users")]
    fn delete_user_sync_relations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteUserSyncRelationsWhen, users::DeleteUserSyncRelationsThen);
    /// A mock of `POST /api/v3/delete-users-batch`.
    #[cfg(feature = "users")]
    fn delete_users_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteUsersBatchWhen, users::DeleteUsersBatchThen);
    /// A mock of `GET /api/v3/get-mfa-status`.
    #[cfg(feature = "users")]
    fn get_user_mfa_status<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserMfaStatusWhen, users::GetUserMfaStatusThen);
    /// A mock of `GET /api/v3/get-otp-secret-by-user`.
    #[cfg(feature = "users")]
    fn get_otp_secret_by_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetOtpSecretByUserWhen, users::GetOtpSecretByUserThen);
    /// A mock of `GET /api/v3/get-user`.
    #[cfg(feature = "users")]
    fn get_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserWhen, users::GetUserThen);
    /// A mock of `GET /api/v3/get-user-accessible-apps`.
    #[cfg(feature = "users")]
    fn get_user_accessible_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserAccessibleAppsWhen, users::GetUserAccessibleAppsThen);
    /// A mock of `GET /api/v3/get-user-authorized-apps`.
    #[cfg(feature = "users")]
    fn get_user_authorized_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserAuthorizedAppsWhen, users::GetUserAuthorizedAppsThen);
    /// A mock of `GET /api/v3/get-user-authorized-resources`.
    #[cfg(feature = "users")]
    fn get_user_authorized_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserAuthorizedResourcesWhen, users::GetUserAuthorizedResourcesThen);
    /// A mock of `GET /api/v3/get-user-batch`.
    #[cfg(feature = "users")]
    fn get_user_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserBatchWhen, users::GetUserBatchThen);
    /// A mock of `GET /api/v3/get-user-groups`.
    #[cfg(feature = "users")]
    fn get_user_groups<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserGroupsWhen, users::GetUserGroupsThen);
    /// A mock of `GET /api/v3/get-user-identities`.
    #[cfg(feature = "users")]
    fn get_user_identities<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserIdentitiesWhen, users::GetUserIdentitiesThen);
    /// A mock of `GET /api/v3/get-user-logged-in-identities`.
    #[cfg(feature = "users")]
    fn get_user_loggedin_identities<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserLoggedinIdentitiesWhen, users::GetUserLoggedinIdentitiesThen);
    /// A mock of `GET /api/v3/get-user-loggedin-apps`.
    #[cfg(feature = "users")]
    fn get_user_loggedin_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserLoggedinAppsWhen, users::GetUserLoggedinAppsThen);
    /// A mock of `GET /api/v3/get-user-login-history`.
    #[cfg(feature = "users")]
    fn get_user_login_history<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserLoginHistoryWhen, users::GetUserLoginHistoryThen);
    /// A mock of `GET /api/v3/get-user-mfa-info`.
    #[cfg(feature = "users")]
    fn get_user_mfa_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserMfaInfoWhen, users::GetUserMfaInfoThen);
    /// A mock of `POST /api/v3/get-user-password-ciphertext`.
    #[cfg(feature = "users")]
    fn get_user_password_ciphertext<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserPasswordCiphertextWhen, users::GetUserPasswordCiphertextThen);
    /// A mock of `GET /api/v3/get-user-principal-authentication-info`.
    #[cfg(feature = "users")]
    fn get_user_principal_authentication_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            users::GetUserPrincipalAuthenticationInfoWhen,
            users::GetUserPrincipalAuthenticationInfoThen,
        );
    /// A mock of `GET /api/v3/get-user-roles`.
    #[cfg(feature = "users")]
    fn get_user_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserRolesWhen, users::GetUserRolesThen);
    /// A mock of `GET /api/v3/get-user-sync-relations`.
    #[cfg(feature = "users")]
    fn get_user_sync_relations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserSyncRelationsWhen, users::GetUserSyncRelationsThen);
    /// A mock of `POST /api/v3/has-any-role`.
    #[cfg(feature = "users")]
    fn has_any_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::HasAnyRoleWhen, users::HasAnyRoleThen);
    /// A mock of `POST /api/v3/import-otp`.
    #[cfg(feature = "users")]
    fn import_otp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ImportOtpWhen, users::ImportOtpThen);
    /// A mock of `POST /api/v3/is-user-exists`.
    #[cfg(feature = "users")]
    fn is_user_exists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::IsUserExistsWhen, users::IsUserExistsThen);
    /// A mock of `POST /api/v3/kick-users`.
    #[cfg(feature = "users")]
    fn kick_users<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::KickUsersWhen, users::KickUsersThen);
    /// A mock of `POST /api/v3/link-identity`.
    #[cfg(feature = "users")]
    fn link_identity<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::LinkIdentityWhen, users::LinkIdentityThen);
    /// A mock of `GET /api/v3/list-archived-users`.
    #[cfg(feature = "users")]
    fn list_archived_users<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ListArchivedUsersWhen, users::ListArchivedUsersThen);
    /// A mock of `GET /api/v3/list-users`.
    #[cfg(feature = "users")]
    fn list_users_legacy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ListUsersLegacyWhen, users::ListUsersLegacyThen);
    /// A mock of `POST /api/v3/list-users`.
    #[cfg(feature = "users")]
    fn list_users<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ListUsersWhen, users::ListUsersThen);
    /// A mock of `POST /api/v3/reset-user-principal-authentication-info`.
    #[cfg(feature = "users")]
    fn reset_user_principal_authentication_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            users::ResetUserPrincipalAuthenticationInfoWhen,
            users::ResetUserPrincipalAuthenticationInfoThen,
        );
    /// A mock of `POST /api/v3/set-mfa-status`.
    #[cfg(feature = "users")]
    fn set_users_mfa_status<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::SetUsersMfaStatusWhen, users::SetUsersMfaStatusThen);
    /// A mock of `POST /api/v3/unlink-identity`.
    #[cfg(feature = "users")]
    fn unlink_identity<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UnlinkIdentityWhen, users::UnlinkIdentityThen);
    /// A mock of `POST /api/v3/update-user`.
    #[cfg(feature = "users")]
    fn update_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UpdateUserWhen, users::UpdateUserThen);
    /// A mock of `POST /api/v3/update-user-batch`.
    #[cfg(feature = "users")]
    fn update_user_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UpdateUserBatchWhen, users::UpdateUserBatchThen);
    /// A mock of `POST /api/v3/users/field/decrypt`.
    #[cfg(feature = "users")]
    fn user_field_decrypt<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UserFieldDecryptWhen, users::UserFieldDecryptThen);
    /// A mock of `GET /api/v3/verify-config-app`.
    #[cfg(feature = "verify")]
    fn get_verify_config_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(verify::GetVerifyConfigAppWhen, verify::GetVerifyConfigAppThen);
    /// A mock of `POST /api/v3/create-webhook`.
    #[cfg(feature = "webhooks")]
    fn create_webhook<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::CreateWebhookWhen, webhooks::CreateWebhookThen);
    /// A mock of `POST /api/v3/delete-webhook`.
    #[cfg(feature = "webhooks")]
    fn delete_webhook<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::DeleteWebhookWhen, webhooks::DeleteWebhookThen);
    /// A mock of `GET /api/v3/get-webhook`.
    #[cfg(feature = "webhooks")]
    fn get_webhook<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::GetWebhookWhen, webhooks::GetWebhookThen);
    /// A mock of `GET /api/v3/get-webhook-event-list`.
    #[cfg(feature = "webhooks")]
    fn get_webhook_event_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::GetWebhookEventListWhen, webhooks::GetWebhookEventListThen);
    /// A mock of `POST /api/v3/get-webhook-logs`.
    #[cfg(feature = "webhooks")]
    fn get_webhook_logs<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::GetWebhookLogsWhen, webhooks::GetWebhookLogsThen);
    /// A mock of `GET /api/v3/list-webhooks`.
    #[cfg(feature = "webhooks")]
    fn list_webhooks<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::ListWebhooksWhen, webhooks::ListWebhooksThen);
    /// A mock of `POST /api/v3/trigger-webhook`.
    #[cfg(feature = "webhooks")]
    fn trigger_webhook<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::TriggerWebhookWhen, webhooks::TriggerWebhookThen);
    /// A mock of `POST /api/v3/update-webhook`.
    #[cfg(feature = "webhooks")]
    fn update_webhook<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::UpdateWebhookWhen, webhooks::UpdateWebhookThen);
    /// A mock of `POST /api/v3/add-whitelist`.
    #[cfg(feature = "whitelists")]
    fn add_whitelist<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::AddWhitelistWhen, whitelists::AddWhitelistThen);
    /// A mock of `POST /api/v3/add-whitelist-of-app`.
    #[cfg(feature = "whitelists")]
    fn add_whitelist_of_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::AddWhitelistOfAppWhen, whitelists::AddWhitelistOfAppThen);
    /// A mock of `POST /api/v3/delete-whitelist`.
    #[cfg(feature = "whitelists")]
    fn delete_whitelist<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::DeleteWhitelistWhen, whitelists::DeleteWhitelistThen);
    /// A mock of `POST /api/v3/delete-whitelist-of-app`.
    #[cfg(feature = "whitelists")]
    fn delete_whitelist_of_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::DeleteWhitelistOfAppWhen, whitelists::DeleteWhitelistOfAppThen);
    /// A mock of `GET /api/v3/list-whitelist`.
    #[cfg(feature = "whitelists")]
    fn list_whitelists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::ListWhitelistsWhen, whitelists::ListWhitelistsThen);
    /// A mock of `GET /api/v3/list-whitelist-of-app`.
    #[cfg(feature = "whitelists")]
    fn list_whitelists_of_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::ListWhitelistsOfAppWhen, whitelists::ListWhitelistsOfAppThen);
}

impl MockServerExt for httpmock::MockServer {
    #[cfg(feature = "access-keys")]
    fn create_access_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(access_keys::CreateAccessKeyWhen, access_keys::CreateAccessKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                access_keys::CreateAccessKeyWhen::new(when),
                access_keys::CreateAccessKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "access-keys")]
    fn delete_access_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(access_keys::DeleteAccessKeyWhen, access_keys::DeleteAccessKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                access_keys::DeleteAccessKeyWhen::new(when),
                access_keys::DeleteAccessKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "access-keys")]
    fn get_access_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(access_keys::GetAccessKeyWhen, access_keys::GetAccessKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                access_keys::GetAccessKeyWhen::new(when),
                access_keys::GetAccessKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "access-keys")]
    fn get_access_key_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(access_keys::GetAccessKeyListWhen, access_keys::GetAccessKeyListThen),
    {
        self.mock(|when, then| {
            config_fn(
                access_keys::GetAccessKeyListWhen::new(when),
                access_keys::GetAccessKeyListThen::new(then),
            )
        })
    }

    #[cfg(feature = "access-keys")]
    fn update_access_key<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(access_keys::UpdateAccessKeyWhen, access_keys::UpdateAccessKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                access_keys::UpdateAccessKeyWhen::new(when),
                access_keys::UpdateAccessKeyThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn assign_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::AssignAsaAccountWhen, applications::AssignAsaAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::AssignAsaAccountWhen::new(when),
                applications::AssignAsaAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn authorize_application_access<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::AuthorizeApplicationAccessWhen,
            applications::AuthorizeApplicationAccessThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::AuthorizeApplicationAccessWhen::new(when),
                applications::AuthorizeApplicationAccessThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn delete_applications_auth<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::DeleteApplicationsAuthWhen,
            applications::DeleteApplicationsAuthThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::DeleteApplicationsAuthWhen::new(when),
                applications::DeleteApplicationsAuthThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn check_domain_available<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::CheckDomainAvailableWhen, applications::CheckDomainAvailableThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::CheckDomainAvailableWhen::new(when),
                applications::CheckDomainAvailableThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn create_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::CreateApplicationWhen, applications::CreateApplicationThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::CreateApplicationWhen::new(when),
                applications::CreateApplicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn create_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::CreateAsaAccountWhen, applications::CreateAsaAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::CreateAsaAccountWhen::new(when),
                applications::CreateAsaAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn create_asa_account_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::CreateAsaAccountBatchWhen, applications::CreateAsaAccountBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::CreateAsaAccountBatchWhen::new(when),
                applications::CreateAsaAccountBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn delete_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::DeleteApplicationWhen, applications::DeleteApplicationThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::DeleteApplicationWhen::new(when),
                applications::DeleteApplicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn delete_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::DeleteAsaAccountWhen, applications::DeleteAsaAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::DeleteAsaAccountWhen::new(when),
                applications::DeleteAsaAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn delete_asa_account_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::DeleteAsaAccountBatchWhen, applications::DeleteAsaAccountBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::DeleteAsaAccountBatchWhen::new(when),
                applications::DeleteAsaAccountBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn get_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetApplicationWhen, applications::GetApplicationThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::GetApplicationWhen::new(when),
                applications::GetApplicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn get_application_permission_strategy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::GetApplicationPermissionStrategyWhen,
            applications::GetApplicationPermissionStrategyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::GetApplicationPermissionStrategyWhen::new(when),
                applications::GetApplicationPermissionStrategyThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn get_application_secret<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetApplicationSecretWhen, applications::GetApplicationSecretThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::GetApplicationSecretWhen::new(when),
                applications::GetApplicationSecretThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn get_application_simple_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::GetApplicationSimpleInfoWhen,
            applications::GetApplicationSimpleInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::GetApplicationSimpleInfoWhen::new(when),
                applications::GetApplicationSimpleInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn get_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetAsaAccountWhen, applications::GetAsaAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::GetAsaAccountWhen::new(when),
                applications::GetAsaAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn get_asa_account_assigned_targets<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::GetAsaAccountAssignedTargetsWhen,
            applications::GetAsaAccountAssignedTargetsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::GetAsaAccountAssignedTargetsWhen::new(when),
                applications::GetAsaAccountAssignedTargetsThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn get_asa_account_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetAsaAccountBatchWhen, applications::GetAsaAccountBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::GetAsaAccountBatchWhen::new(when),
                applications::GetAsaAccountBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn get_assigned_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetAssignedAccountWhen, applications::GetAssignedAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::GetAssignedAccountWhen::new(when),
                applications::GetAssignedAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn get_mfa_trigger_data<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::GetMfaTriggerDataWhen, applications::GetMfaTriggerDataThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::GetMfaTriggerDataWhen::new(when),
                applications::GetMfaTriggerDataThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn detail_auth_subject<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::DetailAuthSubjectWhen, applications::DetailAuthSubjectThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::DetailAuthSubjectWhen::new(when),
                applications::DetailAuthSubjectThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn list_application_active_users<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::ListApplicationActiveUsersWhen,
            applications::ListApplicationActiveUsersThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::ListApplicationActiveUsersWhen::new(when),
                applications::ListApplicationActiveUsersThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn list_application_simple_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::ListApplicationSimpleInfoWhen,
            applications::ListApplicationSimpleInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::ListApplicationSimpleInfoWhen::new(when),
                applications::ListApplicationSimpleInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn list_applications<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::ListApplicationsWhen, applications::ListApplicationsThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::ListApplicationsWhen::new(when),
                applications::ListApplicationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn list_auth_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::ListAuthApplicationWhen, applications::ListAuthApplicationThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::ListAuthApplicationWhen::new(when),
                applications::ListAuthApplicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn list_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::ListAsaAccountWhen, applications::ListAsaAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::ListAsaAccountWhen::new(when),
                applications::ListAsaAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn list_auth_subject<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::ListAuthSubjectWhen, applications::ListAuthSubjectThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::ListAuthSubjectWhen::new(when),
                applications::ListAuthSubjectThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn refresh_application_secret<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::RefreshApplicationSecretWhen,
            applications::RefreshApplicationSecretThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::RefreshApplicationSecretWhen::new(when),
                applications::RefreshApplicationSecretThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn revoke_application_access<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::RevokeApplicationAccessWhen,
            applications::RevokeApplicationAccessThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::RevokeApplicationAccessWhen::new(when),
                applications::RevokeApplicationAccessThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn unassign_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::UnassignAsaAccountWhen, applications::UnassignAsaAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::UnassignAsaAccountWhen::new(when),
                applications::UnassignAsaAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn update_application<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::UpdateApplicationWhen, applications::UpdateApplicationThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::UpdateApplicationWhen::new(when),
                applications::UpdateApplicationThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn update_application_mfa_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::UpdateApplicationMfaSettingsWhen,
            applications::UpdateApplicationMfaSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::UpdateApplicationMfaSettingsWhen::new(when),
                applications::UpdateApplicationMfaSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn update_application_permission_strategy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            applications::UpdateApplicationPermissionStrategyWhen,
            applications::UpdateApplicationPermissionStrategyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                applications::UpdateApplicationPermissionStrategyWhen::new(when),
                applications::UpdateApplicationPermissionStrategyThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn update_asa_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::UpdateAsaAccountWhen, applications::UpdateAsaAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::UpdateAsaAccountWhen::new(when),
                applications::UpdateAsaAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn update_auth_enabled<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::UpdateAuthEnabledWhen, applications::UpdateAuthEnabledThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::UpdateAuthEnabledWhen::new(when),
                applications::UpdateAuthEnabledThen::new(then),
            )
        })
    }

    #[cfg(feature = "applications")]
    fn update_login_page_config<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(applications::UpdateLoginPageConfigWhen, applications::UpdateLoginPageConfigThen),
    {
        self.mock(|when, then| {
            config_fn(
                applications::UpdateLoginPageConfigWhen::new(when),
                applications::UpdateLoginPageConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "audit-logs")]
    fn get_admin_audit_logs<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(audit_logs::GetAdminAuditLogsWhen, audit_logs::GetAdminAuditLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                audit_logs::GetAdminAuditLogsWhen::new(when),
                audit_logs::GetAdminAuditLogsThen::new(then),
            )
        })
    }

    #[cfg(feature = "audit-logs")]
    fn get_user_action_logs<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(audit_logs::GetUserActionLogsWhen, audit_logs::GetUserActionLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                audit_logs::GetUserActionLogsWhen::new(when),
                audit_logs::GetUserActionLogsThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_all_rights_item<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetAllRightsItemWhen, billing::GetAllRightsItemThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetAllRightsItemWhen::new(when),
                billing::GetAllRightsItemThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_current_package_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetCurrentPackageInfoWhen, billing::GetCurrentPackageInfoThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetCurrentPackageInfoWhen::new(when),
                billing::GetCurrentPackageInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_mau_period_usage_history<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetMauPeriodUsageHistoryWhen, billing::GetMauPeriodUsageHistoryThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetMauPeriodUsageHistoryWhen::new(when),
                billing::GetMauPeriodUsageHistoryThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_order_detail<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetOrderDetailWhen, billing::GetOrderDetailThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetOrderDetailWhen::new(when),
                billing::GetOrderDetailThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_order_pay_detail<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetOrderPayDetailWhen, billing::GetOrderPayDetailThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetOrderPayDetailWhen::new(when),
                billing::GetOrderPayDetailThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_orders<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetOrdersWhen, billing::GetOrdersThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetOrdersWhen::new(when),
                billing::GetOrdersThen::new(then),
            )
        })
    }

    #[cfg(feature = "billing")]
    fn get_usage_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(billing::GetUsageInfoWhen, billing::GetUsageInfoThen),
    {
        self.mock(|when, then| {
            config_fn(
                billing::GetUsageInfoWhen::new(when),
                billing::GetUsageInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "custom-fields")]
    fn delete_custom_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::DeleteCustomFieldsWhen, custom_fields::DeleteCustomFieldsThen),
    {
        self.mock(|when, then| {
            config_fn(
                custom_fields::DeleteCustomFieldsWhen::new(when),
                custom_fields::DeleteCustomFieldsThen::new(then),
            )
        })
    }

    #[cfg(feature = "custom-fields")]
    fn get_custom_data<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::GetCustomDataWhen, custom_fields::GetCustomDataThen),
    {
        self.mock(|when, then| {
            config_fn(
                custom_fields::GetCustomDataWhen::new(when),
                custom_fields::GetCustomDataThen::new(then),
            )
        })
    }

    #[cfg(feature = "custom-fields")]
    fn get_custom_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::GetCustomFieldsWhen, custom_fields::GetCustomFieldsThen),
    {
        self.mock(|when, then| {
            config_fn(
                custom_fields::GetCustomFieldsWhen::new(when),
                custom_fields::GetCustomFieldsThen::new(then),
            )
        })
    }

    #[cfg(feature = "custom-fields")]
    fn get_user_base_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::GetUserBaseFieldsWhen, custom_fields::GetUserBaseFieldsThen),
    {
        self.mock(|when, then| {
            config_fn(
                custom_fields::GetUserBaseFieldsWhen::new(when),
                custom_fields::GetUserBaseFieldsThen::new(then),
            )
        })
    }

    #[cfg(feature = "custom-fields")]
    fn list_custom_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::ListCustomFieldsWhen, custom_fields::ListCustomFieldsThen),
    {
        self.mock(|when, then| {
            config_fn(
                custom_fields::ListCustomFieldsWhen::new(when),
                custom_fields::ListCustomFieldsThen::new(then),
            )
        })
    }

    #[cfg(feature = "custom-fields")]
    fn list_user_base_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::ListUserBaseFieldsWhen, custom_fields::ListUserBaseFieldsThen),
    {
        self.mock(|when, then| {
            config_fn(
                custom_fields::ListUserBaseFieldsWhen::new(when),
                custom_fields::ListUserBaseFieldsThen::new(then),
            )
        })
    }

    #[cfg(feature = "custom-fields")]
    fn set_custom_data<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::SetCustomDataWhen, custom_fields::SetCustomDataThen),
    {
        self.mock(|when, then| {
            config_fn(
                custom_fields::SetCustomDataWhen::new(when),
                custom_fields::SetCustomDataThen::new(then),
            )
        })
    }

    #[cfg(feature = "custom-fields")]
    fn set_custom_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::SetCustomFieldsWhen, custom_fields::SetCustomFieldsThen),
    {
        self.mock(|when, then| {
            config_fn(
                custom_fields::SetCustomFieldsWhen::new(when),
                custom_fields::SetCustomFieldsThen::new(then),
            )
        })
    }

    #[cfg(feature = "custom-fields")]
    fn set_user_base_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(custom_fields::SetUserBaseFieldsWhen, custom_fields::SetUserBaseFieldsThen),
    {
        self.mock(|when, then| {
            config_fn(
                custom_fields::SetUserBaseFieldsWhen::new(when),
                custom_fields::SetUserBaseFieldsThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn authorize_data_policies<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::AuthorizeDataPoliciesWhen,
            data_permissions::AuthorizeDataPoliciesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::AuthorizeDataPoliciesWhen::new(when),
                data_permissions::AuthorizeDataPoliciesThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn batch_create_dnef<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::BatchCreateDnefWhen, data_permissions::BatchCreateDnefThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::BatchCreateDnefWhen::new(when),
                data_permissions::BatchCreateDnefThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn check_data_policy_exists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CheckDataPolicyExistsWhen,
            data_permissions::CheckDataPolicyExistsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CheckDataPolicyExistsWhen::new(when),
                data_permissions::CheckDataPolicyExistsThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn check_data_resource_exists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CheckDataResourceExistsWhen,
            data_permissions::CheckDataResourceExistsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CheckDataResourceExistsWhen::new(when),
                data_permissions::CheckDataResourceExistsThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn check_external_user_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CheckExternalUserPermissionWhen,
            data_permissions::CheckExternalUserPermissionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CheckExternalUserPermissionWhen::new(when),
                data_permissions::CheckExternalUserPermissionThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn check_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::CheckPermissionWhen, data_permissions::CheckPermissionThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CheckPermissionWhen::new(when),
                data_permissions::CheckPermissionThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn check_permission_namespace_exists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CheckPermissionNamespaceExistsWhen,
            data_permissions::CheckPermissionNamespaceExistsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CheckPermissionNamespaceExistsWhen::new(when),
                data_permissions::CheckPermissionNamespaceExistsThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn check_user_same_level_permission<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CheckUserSameLevelPermissionWhen,
            data_permissions::CheckUserSameLevelPermissionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CheckUserSameLevelPermissionWhen::new(when),
                data_permissions::CheckUserSameLevelPermissionThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn create_data_resource_by_array<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreateDataResourceByArrayWhen,
            data_permissions::CreateDataResourceByArrayThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CreateDataResourceByArrayWhen::new(when),
                data_permissions::CreateDataResourceByArrayThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn create_data_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::CreateDataPolicyWhen, data_permissions::CreateDataPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CreateDataPolicyWhen::new(when),
                data_permissions::CreateDataPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn create_data_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreateDataResourceWhen,
            data_permissions::CreateDataResourceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CreateDataResourceWhen::new(when),
                data_permissions::CreateDataResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn create_dnef<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::CreateDnefWhen, data_permissions::CreateDnefThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CreateDnefWhen::new(when),
                data_permissions::CreateDnefThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn create_permission_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreatePermissionNamespaceWhen,
            data_permissions::CreatePermissionNamespaceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CreatePermissionNamespaceWhen::new(when),
                data_permissions::CreatePermissionNamespaceThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn create_permission_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreatePermissionNamespacesBatchWhen,
            data_permissions::CreatePermissionNamespacesBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CreatePermissionNamespacesBatchWhen::new(when),
                data_permissions::CreatePermissionNamespacesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn create_data_resource_by_string<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreateDataResourceByStringWhen,
            data_permissions::CreateDataResourceByStringThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CreateDataResourceByStringWhen::new(when),
                data_permissions::CreateDataResourceByStringThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn create_data_resource_by_tree<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::CreateDataResourceByTreeWhen,
            data_permissions::CreateDataResourceByTreeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::CreateDataResourceByTreeWhen::new(when),
                data_permissions::CreateDataResourceByTreeThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn delete_data_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::DeleteDataPolicyWhen, data_permissions::DeleteDataPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::DeleteDataPolicyWhen::new(when),
                data_permissions::DeleteDataPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn delete_data_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::DeleteDataResourceWhen,
            data_permissions::DeleteDataResourceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::DeleteDataResourceWhen::new(when),
                data_permissions::DeleteDataResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn delete_dnef<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::DeleteDnefWhen, data_permissions::DeleteDnefThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::DeleteDnefWhen::new(when),
                data_permissions::DeleteDnefThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn delete_permission_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::DeletePermissionNamespaceWhen,
            data_permissions::DeletePermissionNamespaceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::DeletePermissionNamespaceWhen::new(when),
                data_permissions::DeletePermissionNamespaceThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn delete_permission_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::DeletePermissionNamespacesBatchWhen,
            data_permissions::DeletePermissionNamespacesBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::DeletePermissionNamespacesBatchWhen::new(when),
                data_permissions::DeletePermissionNamespacesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn get_data_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::GetDataPolicyWhen, data_permissions::GetDataPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::GetDataPolicyWhen::new(when),
                data_permissions::GetDataPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn get_data_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::GetDataResourceWhen, data_permissions::GetDataResourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::GetDataResourceWhen::new(when),
                data_permissions::GetDataResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn get_external_user_resource_struct<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::GetExternalUserResourceStructWhen,
            data_permissions::GetExternalUserResourceStructThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::GetExternalUserResourceStructWhen::new(when),
                data_permissions::GetExternalUserResourceStructThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn get_permission_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::GetPermissionNamespaceWhen,
            data_permissions::GetPermissionNamespaceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::GetPermissionNamespaceWhen::new(when),
                data_permissions::GetPermissionNamespaceThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn get_permission_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::GetPermissionNamespacesBatchWhen,
            data_permissions::GetPermissionNamespacesBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::GetPermissionNamespacesBatchWhen::new(when),
                data_permissions::GetPermissionNamespacesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn get_user_permission_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::GetUserPermissionListWhen,
            data_permissions::GetUserPermissionListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::GetUserPermissionListWhen::new(when),
                data_permissions::GetUserPermissionListThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn get_user_resource_permission_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::GetUserResourcePermissionListWhen,
            data_permissions::GetUserResourcePermissionListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::GetUserResourcePermissionListWhen::new(when),
                data_permissions::GetUserResourcePermissionListThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn list_data_polices<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::ListDataPolicesWhen, data_permissions::ListDataPolicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::ListDataPolicesWhen::new(when),
                data_permissions::ListDataPolicesThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn list_data_policy_targets<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::ListDataPolicyTargetsWhen,
            data_permissions::ListDataPolicyTargetsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::ListDataPolicyTargetsWhen::new(when),
                data_permissions::ListDataPolicyTargetsThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn list_data_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::ListDataResourcesWhen, data_permissions::ListDataResourcesThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::ListDataResourcesWhen::new(when),
                data_permissions::ListDataResourcesThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn list_dnef<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::ListDnefWhen, data_permissions::ListDnefThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::ListDnefWhen::new(when),
                data_permissions::ListDnefThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn list_permission_namespace_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::ListPermissionNamespaceRolesWhen,
            data_permissions::ListPermissionNamespaceRolesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::ListPermissionNamespaceRolesWhen::new(when),
                data_permissions::ListPermissionNamespaceRolesThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn list_permission_namespaces<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::ListPermissionNamespacesWhen,
            data_permissions::ListPermissionNamespacesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::ListPermissionNamespacesWhen::new(when),
                data_permissions::ListPermissionNamespacesThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn list_permission_view<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::ListPermissionViewWhen,
            data_permissions::ListPermissionViewThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::ListPermissionViewWhen::new(when),
                data_permissions::ListPermissionViewThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn list_simple_data_polices<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::ListSimpleDataPolicesWhen,
            data_permissions::ListSimpleDataPolicesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::ListSimpleDataPolicesWhen::new(when),
                data_permissions::ListSimpleDataPolicesThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn revoke_data_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::RevokeDataPolicyWhen, data_permissions::RevokeDataPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::RevokeDataPolicyWhen::new(when),
                data_permissions::RevokeDataPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn update_data_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::UpdateDataPolicyWhen, data_permissions::UpdateDataPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::UpdateDataPolicyWhen::new(when),
                data_permissions::UpdateDataPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn update_data_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::UpdateDataResourceWhen,
            data_permissions::UpdateDataResourceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::UpdateDataResourceWhen::new(when),
                data_permissions::UpdateDataResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn update_dnef<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(data_permissions::UpdateDnefWhen, data_permissions::UpdateDnefThen),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::UpdateDnefWhen::new(when),
                data_permissions::UpdateDnefThen::new(then),
            )
        })
    }

    #[cfg(feature = "data-permissions")]
    fn update_permission_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            data_permissions::UpdatePermissionNamespaceWhen,
            data_permissions::UpdatePermissionNamespaceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                data_permissions::UpdatePermissionNamespaceWhen::new(when),
                data_permissions::UpdatePermissionNamespaceThen::new(then),
            )
        })
    }

    #[cfg(feature = "device-exclusivity")]
    fn get_device_exclusive_rule_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::GetDeviceExclusiveRuleSettingsWhen,
            device_exclusivity::GetDeviceExclusiveRuleSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                device_exclusivity::GetDeviceExclusiveRuleSettingsWhen::new(when),
                device_exclusivity::GetDeviceExclusiveRuleSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "device-exclusivity")]
    fn get_device_exclusive_valid_scope_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::GetDeviceExclusiveValidScopeSettingsWhen,
            device_exclusivity::GetDeviceExclusiveValidScopeSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                device_exclusivity::GetDeviceExclusiveValidScopeSettingsWhen::new(when),
                device_exclusivity::GetDeviceExclusiveValidScopeSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "device-exclusivity")]
    fn get_device_exclusive_white_list_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::GetDeviceExclusiveWhiteListSettingsWhen,
            device_exclusivity::GetDeviceExclusiveWhiteListSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                device_exclusivity::GetDeviceExclusiveWhiteListSettingsWhen::new(when),
                device_exclusivity::GetDeviceExclusiveWhiteListSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "device-exclusivity")]
    fn get_supported_device_exclusive_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::GetSupportedDeviceExclusiveAppsWhen,
            device_exclusivity::GetSupportedDeviceExclusiveAppsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                device_exclusivity::GetSupportedDeviceExclusiveAppsWhen::new(when),
                device_exclusivity::GetSupportedDeviceExclusiveAppsThen::new(then),
            )
        })
    }

    #[cfg(feature = "device-exclusivity")]
    fn remove_device_exclusive_valid_scope_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::RemoveDeviceExclusiveValidScopeSettingsWhen,
            device_exclusivity::RemoveDeviceExclusiveValidScopeSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                device_exclusivity::RemoveDeviceExclusiveValidScopeSettingsWhen::new(when),
                device_exclusivity::RemoveDeviceExclusiveValidScopeSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "device-exclusivity")]
    fn save_device_exclusive_valid_scope_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::SaveDeviceExclusiveValidScopeSettingsWhen,
            device_exclusivity::SaveDeviceExclusiveValidScopeSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                device_exclusivity::SaveDeviceExclusiveValidScopeSettingsWhen::new(when),
                device_exclusivity::SaveDeviceExclusiveValidScopeSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "device-exclusivity")]
    fn update_device_exclusive_rule_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            device_exclusivity::UpdateDeviceExclusiveRuleSettingsWhen,
            device_exclusivity::UpdateDeviceExclusiveRuleSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                device_exclusivity::UpdateDeviceExclusiveRuleSettingsWhen::new(when),
                device_exclusivity::UpdateDeviceExclusiveRuleSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "devices")]
    fn add_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::AddDeviceWhen, devices::AddDeviceThen),
    {
        self.mock(|when, then| {
            config_fn(
                devices::AddDeviceWhen::new(when),
                devices::AddDeviceThen::new(then),
            )
        })
    }

    #[cfg(feature = "devices")]
    fn create_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::CreateDeviceWhen, devices::CreateDeviceThen),
    {
        self.mock(|when, then| {
            config_fn(
                devices::CreateDeviceWhen::new(when),
                devices::CreateDeviceThen::new(then),
            )
        })
    }

    #[cfg(feature = "devices")]
    fn delete_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::DeleteDeviceWhen, devices::DeleteDeviceThen),
    {
        self.mock(|when, then| {
            config_fn(
                devices::DeleteDeviceWhen::new(when),
                devices::DeleteDeviceThen::new(then),
            )
        })
    }

    #[cfg(feature = "devices")]
    fn get_device_status<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::GetDeviceStatusWhen, devices::GetDeviceStatusThen),
    {
        self.mock(|when, then| {
            config_fn(
                devices::GetDeviceStatusWhen::new(when),
                devices::GetDeviceStatusThen::new(then),
            )
        })
    }

    #[cfg(feature = "devices")]
    fn disable_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::DisableDeviceWhen, devices::DisableDeviceThen),
    {
        self.mock(|when, then| {
            config_fn(
                devices::DisableDeviceWhen::new(when),
                devices::DisableDeviceThen::new(then),
            )
        })
    }

    #[cfg(feature = "devices")]
    fn enable_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::EnableDeviceWhen, devices::EnableDeviceThen),
    {
        self.mock(|when, then| {
            config_fn(
                devices::EnableDeviceWhen::new(when),
                devices::EnableDeviceThen::new(then),
            )
        })
    }

    #[cfg(feature = "devices")]
    fn find_last_login_apps_by_device_ids_v2<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            devices::FindLastLoginAppsByDeviceIdsV2When,
            devices::FindLastLoginAppsByDeviceIdsV2Then,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                devices::FindLastLoginAppsByDeviceIdsV2When::new(when),
                devices::FindLastLoginAppsByDeviceIdsV2Then::new(then),
            )
        })
    }

    #[cfg(feature = "devices")]
    fn find_last_login_apps_by_device_ids<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            devices::FindLastLoginAppsByDeviceIdsWhen,
            devices::FindLastLoginAppsByDeviceIdsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                devices::FindLastLoginAppsByDeviceIdsWhen::new(when),
                devices::FindLastLoginAppsByDeviceIdsThen::new(then),
            )
        })
    }

    #[cfg(feature = "devices")]
    fn suspend_device<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(devices::SuspendDeviceWhen, devices::SuspendDeviceThen),
    {
        self.mock(|when, then| {
            config_fn(
                devices::SuspendDeviceWhen::new(when),
                devices::SuspendDeviceThen::new(then),
            )
        })
    }

    #[cfg(feature = "events")]
    fn create_event_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::CreateEventAppWhen, events::CreateEventAppThen),
    {
        self.mock(|when, then| {
            config_fn(
                events::CreateEventAppWhen::new(when),
                events::CreateEventAppThen::new(then),
            )
        })
    }

    #[cfg(feature = "events")]
    fn define_event<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::DefineEventWhen, events::DefineEventThen),
    {
        self.mock(|when, then| {
            config_fn(
                events::DefineEventWhen::new(when),
                events::DefineEventThen::new(then),
            )
        })
    }

    #[cfg(feature = "events")]
    fn list_event_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::ListEventAppsWhen, events::ListEventAppsThen),
    {
        self.mock(|when, then| {
            config_fn(
                events::ListEventAppsWhen::new(when),
                events::ListEventAppsThen::new(then),
            )
        })
    }

    #[cfg(feature = "events")]
    fn list_events<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::ListEventsWhen, events::ListEventsThen),
    {
        self.mock(|when, then| {
            config_fn(
                events::ListEventsWhen::new(when),
                events::ListEventsThen::new(then),
            )
        })
    }

    #[cfg(feature = "events")]
    fn pub_event<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::PubEventWhen, events::PubEventThen),
    {
        self.mock(|when, then| {
            config_fn(
                events::PubEventWhen::new(when),
                events::PubEventThen::new(then),
            )
        })
    }

    #[cfg(feature = "events")]
    fn pub_user_event<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(events::PubUserEventWhen, events::PubUserEventThen),
    {
        self.mock(|when, then| {
            config_fn(
                events::PubUserEventWhen::new(when),
                events::PubUserEventThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn change_ext_idp_conn_state<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::ChangeExtIdpConnStateWhen, ext_idps::ChangeExtIdpConnStateThen),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::ChangeExtIdpConnStateWhen::new(when),
                ext_idps::ChangeExtIdpConnStateThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn create_ext_idp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::CreateExtIdpWhen, ext_idps::CreateExtIdpThen),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::CreateExtIdpWhen::new(when),
                ext_idps::CreateExtIdpThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn create_ext_idp_conn<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::CreateExtIdpConnWhen, ext_idps::CreateExtIdpConnThen),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::CreateExtIdpConnWhen::new(when),
                ext_idps::CreateExtIdpConnThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn delete_ext_idp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::DeleteExtIdpWhen, ext_idps::DeleteExtIdpThen),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::DeleteExtIdpWhen::new(when),
                ext_idps::DeleteExtIdpThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn delete_ext_idp_conn<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::DeleteExtIdpConnWhen, ext_idps::DeleteExtIdpConnThen),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::DeleteExtIdpConnWhen::new(when),
                ext_idps::DeleteExtIdpConnThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn ext_idp_conn_state_by_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::ExtIdpConnStateByAppsWhen, ext_idps::ExtIdpConnStateByAppsThen),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::ExtIdpConnStateByAppsWhen::new(when),
                ext_idps::ExtIdpConnStateByAppsThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn get_ext_idp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::GetExtIdpWhen, ext_idps::GetExtIdpThen),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::GetExtIdpWhen::new(when),
                ext_idps::GetExtIdpThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn get_wechat_mp_access_token_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            ext_idps::GetWechatMpAccessTokenInfoWhen,
            ext_idps::GetWechatMpAccessTokenInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::GetWechatMpAccessTokenInfoWhen::new(when),
                ext_idps::GetWechatMpAccessTokenInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn list_ext_idp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::ListExtIdpWhen, ext_idps::ListExtIdpThen),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::ListExtIdpWhen::new(when),
                ext_idps::ListExtIdpThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn update_ext_idp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::UpdateExtIdpWhen, ext_idps::UpdateExtIdpThen),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::UpdateExtIdpWhen::new(when),
                ext_idps::UpdateExtIdpThen::new(then),
            )
        })
    }

    #[cfg(feature = "ext-idps")]
    fn update_ext_idp_conn<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(ext_idps::UpdateExtIdpConnWhen, ext_idps::UpdateExtIdpConnThen),
    {
        self.mock(|when, then| {
            config_fn(
                ext_idps::UpdateExtIdpConnWhen::new(when),
                ext_idps::UpdateExtIdpConnThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn add_group_members<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::AddGroupMembersWhen, groups::AddGroupMembersThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::AddGroupMembersWhen::new(when),
                groups::AddGroupMembersThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn create_group<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::CreateGroupWhen, groups::CreateGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::CreateGroupWhen::new(when),
                groups::CreateGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn create_groups_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::CreateGroupsBatchWhen, groups::CreateGroupsBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::CreateGroupsBatchWhen::new(when),
                groups::CreateGroupsBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn create_or_update_group<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::CreateOrUpdateGroupWhen, groups::CreateOrUpdateGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::CreateOrUpdateGroupWhen::new(when),
                groups::CreateOrUpdateGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn delete_groups_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::DeleteGroupsBatchWhen, groups::DeleteGroupsBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::DeleteGroupsBatchWhen::new(when),
                groups::DeleteGroupsBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn get_all_groups<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::GetAllGroupsWhen, groups::GetAllGroupsThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::GetAllGroupsWhen::new(when),
                groups::GetAllGroupsThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn get_group<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::GetGroupWhen, groups::GetGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::GetGroupWhen::new(when),
                groups::GetGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn get_group_authorized_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::GetGroupAuthorizedResourcesWhen, groups::GetGroupAuthorizedResourcesThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::GetGroupAuthorizedResourcesWhen::new(when),
                groups::GetGroupAuthorizedResourcesThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn list_group_members<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::ListGroupMembersWhen, groups::ListGroupMembersThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::ListGroupMembersWhen::new(when),
                groups::ListGroupMembersThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn list_groups<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::ListGroupsWhen, groups::ListGroupsThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::ListGroupsWhen::new(when),
                groups::ListGroupsThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn remove_group_members<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::RemoveGroupMembersWhen, groups::RemoveGroupMembersThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::RemoveGroupMembersWhen::new(when),
                groups::RemoveGroupMembersThen::new(then),
            )
        })
    }

    #[cfg(feature = "groups")]
    fn update_group<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(groups::UpdateGroupWhen, groups::UpdateGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                groups::UpdateGroupWhen::new(when),
                groups::UpdateGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn add_policy_user_attribution<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::AddPolicyUserAttributionWhen,
            invitations::AddPolicyUserAttributionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::AddPolicyUserAttributionWhen::new(when),
                invitations::AddPolicyUserAttributionThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn add_policy_user_attributions_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::AddPolicyUserAttributionsBatchWhen,
            invitations::AddPolicyUserAttributionsBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::AddPolicyUserAttributionsBatchWhen::new(when),
                invitations::AddPolicyUserAttributionsBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn approve_universal_invitation_applicants<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ApproveUniversalInvitationApplicantsWhen,
            invitations::ApproveUniversalInvitationApplicantsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ApproveUniversalInvitationApplicantsWhen::new(when),
                invitations::ApproveUniversalInvitationApplicantsThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn delete_invitation_invitees<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::DeleteInvitationInviteesWhen,
            invitations::DeleteInvitationInviteesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::DeleteInvitationInviteesWhen::new(when),
                invitations::DeleteInvitationInviteesThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn reject_universal_invitation_applicants<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::RejectUniversalInvitationApplicantsWhen,
            invitations::RejectUniversalInvitationApplicantsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::RejectUniversalInvitationApplicantsWhen::new(when),
                invitations::RejectUniversalInvitationApplicantsThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn copy_invitation_policy_by_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::CopyInvitationPolicyByIdWhen,
            invitations::CopyInvitationPolicyByIdThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::CopyInvitationPolicyByIdWhen::new(when),
                invitations::CopyInvitationPolicyByIdThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn create_invitation_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::CreateInvitationPolicyWhen, invitations::CreateInvitationPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::CreateInvitationPolicyWhen::new(when),
                invitations::CreateInvitationPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn create_invitation_roster<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::CreateInvitationRosterWhen, invitations::CreateInvitationRosterThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::CreateInvitationRosterWhen::new(when),
                invitations::CreateInvitationRosterThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn batch_delete_invitation_policies<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::BatchDeleteInvitationPoliciesWhen,
            invitations::BatchDeleteInvitationPoliciesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::BatchDeleteInvitationPoliciesWhen::new(when),
                invitations::BatchDeleteInvitationPoliciesThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn delete_invitation_roster<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::DeleteInvitationRosterWhen, invitations::DeleteInvitationRosterThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::DeleteInvitationRosterWhen::new(when),
                invitations::DeleteInvitationRosterThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn delete_invitation_roster_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::DeleteInvitationRosterBatchWhen,
            invitations::DeleteInvitationRosterBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::DeleteInvitationRosterBatchWhen::new(when),
                invitations::DeleteInvitationRosterBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn filter_universal_invitation_applicants<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::FilterUniversalInvitationApplicantsWhen,
            invitations::FilterUniversalInvitationApplicantsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::FilterUniversalInvitationApplicantsWhen::new(when),
                invitations::FilterUniversalInvitationApplicantsThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn generate_universal_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::GenerateUniversalInvitationWhen,
            invitations::GenerateUniversalInvitationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::GenerateUniversalInvitationWhen::new(when),
                invitations::GenerateUniversalInvitationThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn get_policy_detail_by_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::GetPolicyDetailByIdWhen, invitations::GetPolicyDetailByIdThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::GetPolicyDetailByIdWhen::new(when),
                invitations::GetPolicyDetailByIdThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn get_invite_email_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::GetInviteEmailTemplateWhen, invitations::GetInviteEmailTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::GetInviteEmailTemplateWhen::new(when),
                invitations::GetInviteEmailTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn get_policy_user_attribution_detail<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::GetPolicyUserAttributionDetailWhen,
            invitations::GetPolicyUserAttributionDetailThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::GetPolicyUserAttributionDetailWhen::new(when),
                invitations::GetPolicyUserAttributionDetailThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn get_invitation_roster<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::GetInvitationRosterWhen, invitations::GetInvitationRosterThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::GetInvitationRosterWhen::new(when),
                invitations::GetInvitationRosterThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn get_universal_invitation_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::GetUniversalInvitationSettingsWhen,
            invitations::GetUniversalInvitationSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::GetUniversalInvitationSettingsWhen::new(when),
                invitations::GetUniversalInvitationSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn export_invitation_invitees<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ExportInvitationInviteesWhen,
            invitations::ExportInvitationInviteesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ExportInvitationInviteesWhen::new(when),
                invitations::ExportInvitationInviteesThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn import_invitation_invitees<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ImportInvitationInviteesWhen,
            invitations::ImportInvitationInviteesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ImportInvitationInviteesWhen::new(when),
                invitations::ImportInvitationInviteesThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn get_invitation_invitees_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::GetInvitationInviteesTemplateWhen,
            invitations::GetInvitationInviteesTemplateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::GetInvitationInviteesTemplateWhen::new(when),
                invitations::GetInvitationInviteesTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn upload_invitation_invitees<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::UploadInvitationInviteesWhen,
            invitations::UploadInvitationInviteesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::UploadInvitationInviteesWhen::new(when),
                invitations::UploadInvitationInviteesThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn list_invitation_invitees<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::ListInvitationInviteesWhen, invitations::ListInvitationInviteesThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ListInvitationInviteesWhen::new(when),
                invitations::ListInvitationInviteesThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn list_invitation_policies<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::ListInvitationPoliciesWhen, invitations::ListInvitationPoliciesThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ListInvitationPoliciesWhen::new(when),
                invitations::ListInvitationPoliciesThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn list_register_extends_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ListRegisterExtendsFieldsWhen,
            invitations::ListRegisterExtendsFieldsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ListRegisterExtendsFieldsWhen::new(when),
                invitations::ListRegisterExtendsFieldsThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn list_policy_user_attribution_detail<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ListPolicyUserAttributionDetailWhen,
            invitations::ListPolicyUserAttributionDetailThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ListPolicyUserAttributionDetailWhen::new(when),
                invitations::ListPolicyUserAttributionDetailThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn list_invitation_roster<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::ListInvitationRosterWhen, invitations::ListInvitationRosterThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ListInvitationRosterWhen::new(when),
                invitations::ListInvitationRosterThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn list_invitation_rosters_by_non_policy_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ListInvitationRostersByNonPolicyIdWhen,
            invitations::ListInvitationRostersByNonPolicyIdThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ListInvitationRostersByNonPolicyIdWhen::new(when),
                invitations::ListInvitationRostersByNonPolicyIdThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn list_invitation_rosters_by_policy_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::ListInvitationRostersByPolicyIdWhen,
            invitations::ListInvitationRostersByPolicyIdThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::ListInvitationRostersByPolicyIdWhen::new(when),
                invitations::ListInvitationRostersByPolicyIdThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn quick_filter_invitee_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::QuickFilterInviteeListWhen, invitations::QuickFilterInviteeListThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::QuickFilterInviteeListWhen::new(when),
                invitations::QuickFilterInviteeListThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn remove_policy_user_attribution<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::RemovePolicyUserAttributionWhen,
            invitations::RemovePolicyUserAttributionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::RemovePolicyUserAttributionWhen::new(when),
                invitations::RemovePolicyUserAttributionThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn remove_policy_user_attributions_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::RemovePolicyUserAttributionsBatchWhen,
            invitations::RemovePolicyUserAttributionsBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::RemovePolicyUserAttributionsBatchWhen::new(when),
                invitations::RemovePolicyUserAttributionsBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn revert_roster_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::RevertRosterInvitationWhen, invitations::RevertRosterInvitationThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::RevertRosterInvitationWhen::new(when),
                invitations::RevertRosterInvitationThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn revert_roster_invitation_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::RevertRosterInvitationBatchWhen,
            invitations::RevertRosterInvitationBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::RevertRosterInvitationBatchWhen::new(when),
                invitations::RevertRosterInvitationBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn send_roster_invitation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::SendRosterInvitationWhen, invitations::SendRosterInvitationThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::SendRosterInvitationWhen::new(when),
                invitations::SendRosterInvitationThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn send_roster_invitation_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::SendRosterInvitationBatchWhen,
            invitations::SendRosterInvitationBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::SendRosterInvitationBatchWhen::new(when),
                invitations::SendRosterInvitationBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn update_invitation_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::UpdateInvitationPolicyWhen, invitations::UpdateInvitationPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::UpdateInvitationPolicyWhen::new(when),
                invitations::UpdateInvitationPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn update_invite_email_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::UpdateInviteEmailTemplateWhen,
            invitations::UpdateInviteEmailTemplateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::UpdateInviteEmailTemplateWhen::new(when),
                invitations::UpdateInviteEmailTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn update_register_extends_fields<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::UpdateRegisterExtendsFieldsWhen,
            invitations::UpdateRegisterExtendsFieldsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::UpdateRegisterExtendsFieldsWhen::new(when),
                invitations::UpdateRegisterExtendsFieldsThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn update_invitation_roster<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::UpdateInvitationRosterWhen, invitations::UpdateInvitationRosterThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::UpdateInvitationRosterWhen::new(when),
                invitations::UpdateInvitationRosterThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn batch_bind_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::BatchBindPolicyWhen, invitations::BatchBindPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::BatchBindPolicyWhen::new(when),
                invitations::BatchBindPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn batch_unbind_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(invitations::BatchUnbindPolicyWhen, invitations::BatchUnbindPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::BatchUnbindPolicyWhen::new(when),
                invitations::BatchUnbindPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "invitations")]
    fn update_universal_invitation_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            invitations::UpdateUniversalInvitationSettingsWhen,
            invitations::UpdateUniversalInvitationSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                invitations::UpdateUniversalInvitationSettingsWhen::new(when),
                invitations::UpdateUniversalInvitationSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "messages")]
    fn config_email_provider<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(messages::ConfigEmailProviderWhen, messages::ConfigEmailProviderThen),
    {
        self.mock(|when, then| {
            config_fn(
                messages::ConfigEmailProviderWhen::new(when),
                messages::ConfigEmailProviderThen::new(then),
            )
        })
    }

    #[cfg(feature = "messages")]
    fn get_email_provider<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(messages::GetEmailProviderWhen, messages::GetEmailProviderThen),
    {
        self.mock(|when, then| {
            config_fn(
                messages::GetEmailProviderWhen::new(when),
                messages::GetEmailProviderThen::new(then),
            )
        })
    }

    #[cfg(feature = "messages")]
    fn get_email_templates<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(messages::GetEmailTemplatesWhen, messages::GetEmailTemplatesThen),
    {
        self.mock(|when, then| {
            config_fn(
                messages::GetEmailTemplatesWhen::new(when),
                messages::GetEmailTemplatesThen::new(then),
            )
        })
    }

    #[cfg(feature = "messages")]
    fn preview_email_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(messages::PreviewEmailTemplateWhen, messages::PreviewEmailTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                messages::PreviewEmailTemplateWhen::new(when),
                messages::PreviewEmailTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "messages")]
    fn update_email_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(messages::UpdateEmailTemplateWhen, messages::UpdateEmailTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                messages::UpdateEmailTemplateWhen::new(when),
                messages::UpdateEmailTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn list_operate_all<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ListOperateAllWhen, metadata::ListOperateAllThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::ListOperateAllWhen::new(when),
                metadata::ListOperateAllThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn copy_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CopyOperateWhen, metadata::CopyOperateThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::CopyOperateWhen::new(when),
                metadata::CopyOperateThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn copy_row_relation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CopyRowRelationWhen, metadata::CopyRowRelationThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::CopyRowRelationWhen::new(when),
                metadata::CopyRowRelationThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn create_field<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CreateFieldWhen, metadata::CreateFieldThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::CreateFieldWhen::new(when),
                metadata::CreateFieldThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn create_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CreateModelWhen, metadata::CreateModelThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::CreateModelWhen::new(when),
                metadata::CreateModelThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn create_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CreateOperateWhen, metadata::CreateOperateThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::CreateOperateWhen::new(when),
                metadata::CreateOperateThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn create_row<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CreateRowWhen, metadata::CreateRowThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::CreateRowWhen::new(when),
                metadata::CreateRowThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn create_row_relation<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CreateRowRelationWhen, metadata::CreateRowRelationThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::CreateRowRelationWhen::new(when),
                metadata::CreateRowRelationThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn execute_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ExecuteOperateWhen, metadata::ExecuteOperateThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::ExecuteOperateWhen::new(when),
                metadata::ExecuteOperateThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn export_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ExportMetadataWhen, metadata::ExportMetadataThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::ExportMetadataWhen::new(when),
                metadata::ExportMetadataThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn export_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ExportModelWhen, metadata::ExportModelThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::ExportModelWhen::new(when),
                metadata::ExportModelThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn filter_row<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::FilterRowWhen, metadata::FilterRowThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::FilterRowWhen::new(when),
                metadata::FilterRowThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_all_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetAllMetadataWhen, metadata::GetAllMetadataThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetAllMetadataWhen::new(when),
                metadata::GetAllMetadataThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_all_row_by_scroll_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetAllRowByScrollIdWhen, metadata::GetAllRowByScrollIdThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetAllRowByScrollIdWhen::new(when),
                metadata::GetAllRowByScrollIdThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_import_template<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetImportTemplateWhen, metadata::GetImportTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetImportTemplateWhen::new(when),
                metadata::GetImportTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetModelWhen, metadata::GetModelThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetModelWhen::new(when),
                metadata::GetModelThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_relation_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRelationInfoWhen, metadata::GetRelationInfoThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetRelationInfoWhen::new(when),
                metadata::GetRelationInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_row<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRowWhen, metadata::GetRowThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetRowWhen::new(when),
                metadata::GetRowThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_row_by_value<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRowByValueWhen, metadata::GetRowByValueThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetRowByValueWhen::new(when),
                metadata::GetRowByValueThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_relation_value<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRelationValueWhen, metadata::GetRelationValueThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetRelationValueWhen::new(when),
                metadata::GetRelationValueThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_relation_details<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRelationDetailsWhen, metadata::GetRelationDetailsThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetRelationDetailsWhen::new(when),
                metadata::GetRelationDetailsThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_metadata_group_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetMetadataGroupListWhen, metadata::GetMetadataGroupListThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetMetadataGroupListWhen::new(when),
                metadata::GetMetadataGroupListThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn import_metadata<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ImportMetadataWhen, metadata::ImportMetadataThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::ImportMetadataWhen::new(when),
                metadata::ImportMetadataThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn import_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ImportModelWhen, metadata::ImportModelThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::ImportModelWhen::new(when),
                metadata::ImportModelThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn list_field<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ListFieldWhen, metadata::ListFieldThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::ListFieldWhen::new(when),
                metadata::ListFieldThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn list_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ListModelWhen, metadata::ListModelThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::ListModelWhen::new(when),
                metadata::ListModelThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn list_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::ListOperateWhen, metadata::ListOperateThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::ListOperateWhen::new(when),
                metadata::ListOperateThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn relation_search<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RelationSearchWhen, metadata::RelationSearchThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::RelationSearchWhen::new(when),
                metadata::RelationSearchThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn remove_field<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RemoveFieldWhen, metadata::RemoveFieldThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::RemoveFieldWhen::new(when),
                metadata::RemoveFieldThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn remove_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RemoveModelWhen, metadata::RemoveModelThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::RemoveModelWhen::new(when),
                metadata::RemoveModelThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn remove_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RemoveOperateWhen, metadata::RemoveOperateThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::RemoveOperateWhen::new(when),
                metadata::RemoveOperateThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn remove_row<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RemoveRowWhen, metadata::RemoveRowThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::RemoveRowWhen::new(when),
                metadata::RemoveRowThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn remove_relation_value<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::RemoveRelationValueWhen, metadata::RemoveRelationValueThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::RemoveRelationValueWhen::new(when),
                metadata::RemoveRelationValueThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn capture<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::CaptureWhen, metadata::CaptureThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::CaptureWhen::new(when),
                metadata::CaptureThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn update_field<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::UpdateFieldWhen, metadata::UpdateFieldThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::UpdateFieldWhen::new(when),
                metadata::UpdateFieldThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn update_model<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::UpdateModelWhen, metadata::UpdateModelThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::UpdateModelWhen::new(when),
                metadata::UpdateModelThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn update_operate<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::UpdateOperateWhen, metadata::UpdateOperateThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::UpdateOperateWhen::new(when),
                metadata::UpdateOperateThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn update_row<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::UpdateRowWhen, metadata::UpdateRowThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::UpdateRowWhen::new(when),
                metadata::UpdateRowThen::new(then),
            )
        })
    }

    #[cfg(feature = "metadata")]
    fn get_row_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(metadata::GetRowBatchWhen, metadata::GetRowBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                metadata::GetRowBatchWhen::new(when),
                metadata::GetRowBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "pipelines")]
    fn create_pipeline_function<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::CreatePipelineFunctionWhen, pipelines::CreatePipelineFunctionThen),
    {
        self.mock(|when, then| {
            config_fn(
                pipelines::CreatePipelineFunctionWhen::new(when),
                pipelines::CreatePipelineFunctionThen::new(then),
            )
        })
    }

    #[cfg(feature = "pipelines")]
    fn delete_pipeline_function<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::DeletePipelineFunctionWhen, pipelines::DeletePipelineFunctionThen),
    {
        self.mock(|when, then| {
            config_fn(
                pipelines::DeletePipelineFunctionWhen::new(when),
                pipelines::DeletePipelineFunctionThen::new(then),
            )
        })
    }

    #[cfg(feature = "pipelines")]
    fn get_pipeline_function<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::GetPipelineFunctionWhen, pipelines::GetPipelineFunctionThen),
    {
        self.mock(|when, then| {
            config_fn(
                pipelines::GetPipelineFunctionWhen::new(when),
                pipelines::GetPipelineFunctionThen::new(then),
            )
        })
    }

    #[cfg(feature = "pipelines")]
    fn get_pipeline_logs<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::GetPipelineLogsWhen, pipelines::GetPipelineLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                pipelines::GetPipelineLogsWhen::new(when),
                pipelines::GetPipelineLogsThen::new(then),
            )
        })
    }

    #[cfg(feature = "pipelines")]
    fn list_pipeline_functions<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::ListPipelineFunctionsWhen, pipelines::ListPipelineFunctionsThen),
    {
        self.mock(|when, then| {
            config_fn(
                pipelines::ListPipelineFunctionsWhen::new(when),
                pipelines::ListPipelineFunctionsThen::new(then),
            )
        })
    }

    #[cfg(feature = "pipelines")]
    fn reupload_pipeline_function<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::ReuploadPipelineFunctionWhen, pipelines::ReuploadPipelineFunctionThen),
    {
        self.mock(|when, then| {
            config_fn(
                pipelines::ReuploadPipelineFunctionWhen::new(when),
                pipelines::ReuploadPipelineFunctionThen::new(then),
            )
        })
    }

    #[cfg(feature = "pipelines")]
    fn update_pipeline_function<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::UpdatePipelineFunctionWhen, pipelines::UpdatePipelineFunctionThen),
    {
        self.mock(|when, then| {
            config_fn(
                pipelines::UpdatePipelineFunctionWhen::new(when),
                pipelines::UpdatePipelineFunctionThen::new(then),
            )
        })
    }

    #[cfg(feature = "pipelines")]
    fn update_pipeline_order<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(pipelines::UpdatePipelineOrderWhen, pipelines::UpdatePipelineOrderThen),
    {
        self.mock(|when, then| {
            config_fn(
                pipelines::UpdatePipelineOrderWhen::new(when),
                pipelines::UpdatePipelineOrderThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn create_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::CreatePublicAccountWhen,
            public_accounts::CreatePublicAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::CreatePublicAccountWhen::new(when),
                public_accounts::CreatePublicAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn create_public_accounts_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::CreatePublicAccountsBatchWhen,
            public_accounts::CreatePublicAccountsBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::CreatePublicAccountsBatchWhen::new(when),
                public_accounts::CreatePublicAccountsBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn delete_public_accounts_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::DeletePublicAccountsBatchWhen,
            public_accounts::DeletePublicAccountsBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::DeletePublicAccountsBatchWhen::new(when),
                public_accounts::DeletePublicAccountsBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn get_groups_of_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetGroupsOfPublicAccountWhen,
            public_accounts::GetGroupsOfPublicAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::GetGroupsOfPublicAccountWhen::new(when),
                public_accounts::GetGroupsOfPublicAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn get_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(public_accounts::GetPublicAccountWhen, public_accounts::GetPublicAccountThen),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::GetPublicAccountWhen::new(when),
                public_accounts::GetPublicAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn get_public_account_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetPublicAccountBatchWhen,
            public_accounts::GetPublicAccountBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::GetPublicAccountBatchWhen::new(when),
                public_accounts::GetPublicAccountBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn get_public_accounts_of_group<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetPublicAccountsOfGroupWhen,
            public_accounts::GetPublicAccountsOfGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::GetPublicAccountsOfGroupWhen::new(when),
                public_accounts::GetPublicAccountsOfGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn get_public_accounts_of_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetPublicAccountsOfRoleWhen,
            public_accounts::GetPublicAccountsOfRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::GetPublicAccountsOfRoleWhen::new(when),
                public_accounts::GetPublicAccountsOfRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn get_public_accounts_of_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetPublicAccountsOfUserWhen,
            public_accounts::GetPublicAccountsOfUserThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::GetPublicAccountsOfUserWhen::new(when),
                public_accounts::GetPublicAccountsOfUserThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn get_public_account_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetPublicAccountRolesWhen,
            public_accounts::GetPublicAccountRolesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::GetPublicAccountRolesWhen::new(when),
                public_accounts::GetPublicAccountRolesThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn get_users_of_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::GetUsersOfPublicAccountWhen,
            public_accounts::GetUsersOfPublicAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::GetUsersOfPublicAccountWhen::new(when),
                public_accounts::GetUsersOfPublicAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn kick_public_accounts<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(public_accounts::KickPublicAccountsWhen, public_accounts::KickPublicAccountsThen),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::KickPublicAccountsWhen::new(when),
                public_accounts::KickPublicAccountsThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn list_public_accounts<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(public_accounts::ListPublicAccountsWhen, public_accounts::ListPublicAccountsThen),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::ListPublicAccountsWhen::new(when),
                public_accounts::ListPublicAccountsThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn set_public_account_of_groups<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::SetPublicAccountOfGroupsWhen,
            public_accounts::SetPublicAccountOfGroupsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::SetPublicAccountOfGroupsWhen::new(when),
                public_accounts::SetPublicAccountOfGroupsThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn bind_public_account_of_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::BindPublicAccountOfRolesWhen,
            public_accounts::BindPublicAccountOfRolesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::BindPublicAccountOfRolesWhen::new(when),
                public_accounts::BindPublicAccountOfRolesThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn bind_users_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::BindUsersPublicAccountWhen,
            public_accounts::BindUsersPublicAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::BindUsersPublicAccountWhen::new(when),
                public_accounts::BindUsersPublicAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn setuser_of_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::SetuserOfPublicAccountWhen,
            public_accounts::SetuserOfPublicAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::SetuserOfPublicAccountWhen::new(when),
                public_accounts::SetuserOfPublicAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn change_into_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::ChangeIntoPublicAccountWhen,
            public_accounts::ChangeIntoPublicAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::ChangeIntoPublicAccountWhen::new(when),
                public_accounts::ChangeIntoPublicAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn unbind_users_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::UnbindUsersPublicAccountWhen,
            public_accounts::UnbindUsersPublicAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::UnbindUsersPublicAccountWhen::new(when),
                public_accounts::UnbindUsersPublicAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn update_public_account<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::UpdatePublicAccountWhen,
            public_accounts::UpdatePublicAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::UpdatePublicAccountWhen::new(when),
                public_accounts::UpdatePublicAccountThen::new(then),
            )
        })
    }

    #[cfg(feature = "public-accounts")]
    fn update_public_account_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            public_accounts::UpdatePublicAccountBatchWhen,
            public_accounts::UpdatePublicAccountBatchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                public_accounts::UpdatePublicAccountBatchWhen::new(when),
                public_accounts::UpdatePublicAccountBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn authorize_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::AuthorizeResourcesWhen, resources::AuthorizeResourcesThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::AuthorizeResourcesWhen::new(when),
                resources::AuthorizeResourcesThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn create_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::CreateNamespaceWhen, resources::CreateNamespaceThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::CreateNamespaceWhen::new(when),
                resources::CreateNamespaceThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn create_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::CreateNamespacesBatchWhen, resources::CreateNamespacesBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::CreateNamespacesBatchWhen::new(when),
                resources::CreateNamespacesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn create_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::CreateResourceWhen, resources::CreateResourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::CreateResourceWhen::new(when),
                resources::CreateResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn create_resources_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::CreateResourcesBatchWhen, resources::CreateResourcesBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::CreateResourcesBatchWhen::new(when),
                resources::CreateResourcesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn batch_delete_common_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            resources::BatchDeleteCommonResourceWhen,
            resources::BatchDeleteCommonResourceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                resources::BatchDeleteCommonResourceWhen::new(when),
                resources::BatchDeleteCommonResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn delete_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::DeleteNamespaceWhen, resources::DeleteNamespaceThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::DeleteNamespaceWhen::new(when),
                resources::DeleteNamespaceThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn delete_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::DeleteNamespacesBatchWhen, resources::DeleteNamespacesBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::DeleteNamespacesBatchWhen::new(when),
                resources::DeleteNamespacesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn delete_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::DeleteResourceWhen, resources::DeleteResourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::DeleteResourceWhen::new(when),
                resources::DeleteResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn delete_resources_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::DeleteResourcesBatchWhen, resources::DeleteResourcesBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::DeleteResourcesBatchWhen::new(when),
                resources::DeleteResourcesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn get_authorized_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::GetAuthorizedResourcesWhen, resources::GetAuthorizedResourcesThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::GetAuthorizedResourcesWhen::new(when),
                resources::GetAuthorizedResourcesThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn get_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::GetNamespaceWhen, resources::GetNamespaceThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::GetNamespaceWhen::new(when),
                resources::GetNamespaceThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn get_namespaces_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::GetNamespacesBatchWhen, resources::GetNamespacesBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::GetNamespacesBatchWhen::new(when),
                resources::GetNamespacesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn get_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::GetResourceWhen, resources::GetResourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::GetResourceWhen::new(when),
                resources::GetResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn get_resource_authorized_targets<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            resources::GetResourceAuthorizedTargetsWhen,
            resources::GetResourceAuthorizedTargetsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                resources::GetResourceAuthorizedTargetsWhen::new(when),
                resources::GetResourceAuthorizedTargetsThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn get_resources_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::GetResourcesBatchWhen, resources::GetResourcesBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::GetResourcesBatchWhen::new(when),
                resources::GetResourcesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn is_action_allowed<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::IsActionAllowedWhen, resources::IsActionAllowedThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::IsActionAllowedWhen::new(when),
                resources::IsActionAllowedThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn list_common_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::ListCommonResourceWhen, resources::ListCommonResourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::ListCommonResourceWhen::new(when),
                resources::ListCommonResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn list_namespace_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::ListNamespaceRolesWhen, resources::ListNamespaceRolesThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::ListNamespaceRolesWhen::new(when),
                resources::ListNamespaceRolesThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn list_namespaces<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::ListNamespacesWhen, resources::ListNamespacesThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::ListNamespacesWhen::new(when),
                resources::ListNamespacesThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn list_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::ListResourcesWhen, resources::ListResourcesThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::ListResourcesWhen::new(when),
                resources::ListResourcesThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn update_namespace<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::UpdateNamespaceWhen, resources::UpdateNamespaceThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::UpdateNamespaceWhen::new(when),
                resources::UpdateNamespaceThen::new(then),
            )
        })
    }

    #[cfg(feature = "resources")]
    fn update_resource<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(resources::UpdateResourceWhen, resources::UpdateResourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                resources::UpdateResourceWhen::new(when),
                resources::UpdateResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "risk-lists")]
    fn find_ip_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::FindIpListWhen, risk_lists::FindIpListThen),
    {
        self.mock(|when, then| {
            config_fn(
                risk_lists::FindIpListWhen::new(when),
                risk_lists::FindIpListThen::new(then),
            )
        })
    }

    #[cfg(feature = "risk-lists")]
    fn add_ip_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::AddIpListWhen, risk_lists::AddIpListThen),
    {
        self.mock(|when, then| {
            config_fn(
                risk_lists::AddIpListWhen::new(when),
                risk_lists::AddIpListThen::new(then),
            )
        })
    }

    #[cfg(feature = "risk-lists")]
    fn delete_ip_list_by_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::DeleteIpListByIdWhen, risk_lists::DeleteIpListByIdThen),
    {
        self.mock(|when, then| {
            config_fn(
                risk_lists::DeleteIpListByIdWhen::new(when),
                risk_lists::DeleteIpListByIdThen::new(then),
            )
        })
    }

    #[cfg(feature = "risk-lists")]
    fn find_risk_list_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::FindRiskListPolicyWhen, risk_lists::FindRiskListPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                risk_lists::FindRiskListPolicyWhen::new(when),
                risk_lists::FindRiskListPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "risk-lists")]
    fn add_risk_list_policy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::AddRiskListPolicyWhen, risk_lists::AddRiskListPolicyThen),
    {
        self.mock(|when, then| {
            config_fn(
                risk_lists::AddRiskListPolicyWhen::new(when),
                risk_lists::AddRiskListPolicyThen::new(then),
            )
        })
    }

    #[cfg(feature = "risk-lists")]
    fn delete_risk_list_policy_by_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            risk_lists::DeleteRiskListPolicyByIdWhen,
            risk_lists::DeleteRiskListPolicyByIdThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                risk_lists::DeleteRiskListPolicyByIdWhen::new(when),
                risk_lists::DeleteRiskListPolicyByIdThen::new(then),
            )
        })
    }

    #[cfg(feature = "risk-lists")]
    fn find_user_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::FindUserListWhen, risk_lists::FindUserListThen),
    {
        self.mock(|when, then| {
            config_fn(
                risk_lists::FindUserListWhen::new(when),
                risk_lists::FindUserListThen::new(then),
            )
        })
    }

    #[cfg(feature = "risk-lists")]
    fn add_user_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::AddUserListWhen, risk_lists::AddUserListThen),
    {
        self.mock(|when, then| {
            config_fn(
                risk_lists::AddUserListWhen::new(when),
                risk_lists::AddUserListThen::new(then),
            )
        })
    }

    #[cfg(feature = "risk-lists")]
    fn delete_user_list_by_id<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(risk_lists::DeleteUserListByIdWhen, risk_lists::DeleteUserListByIdThen),
    {
        self.mock(|when, then| {
            config_fn(
                risk_lists::DeleteUserListByIdWhen::new(when),
                risk_lists::DeleteUserListByIdThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn assign_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::AssignRoleWhen, roles::AssignRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::AssignRoleWhen::new(when),
                roles::AssignRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn assign_role_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::AssignRoleBatchWhen, roles::AssignRoleBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::AssignRoleBatchWhen::new(when),
                roles::AssignRoleBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn check_role_mutual_exclusion<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::CheckRoleMutualExclusionWhen, roles::CheckRoleMutualExclusionThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::CheckRoleMutualExclusionWhen::new(when),
                roles::CheckRoleMutualExclusionThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn check_role_params<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::CheckRoleParamsWhen, roles::CheckRoleParamsThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::CheckRoleParamsWhen::new(when),
                roles::CheckRoleParamsThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn create_admin_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::CreateAdminRoleWhen, roles::CreateAdminRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::CreateAdminRoleWhen::new(when),
                roles::CreateAdminRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn create_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::CreateRoleWhen, roles::CreateRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::CreateRoleWhen::new(when),
                roles::CreateRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn create_roles_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::CreateRolesBatchWhen, roles::CreateRolesBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::CreateRolesBatchWhen::new(when),
                roles::CreateRolesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn delete_admin_roles_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::DeleteAdminRolesBatchWhen, roles::DeleteAdminRolesBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::DeleteAdminRolesBatchWhen::new(when),
                roles::DeleteAdminRolesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn delete_roles_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::DeleteRolesBatchWhen, roles::DeleteRolesBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::DeleteRolesBatchWhen::new(when),
                roles::DeleteRolesBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn get_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::GetRoleWhen, roles::GetRoleThen),
    {
        self.mock(|when, then| {
            config_fn(roles::GetRoleWhen::new(when), roles::GetRoleThen::new(then))
        })
    }

    #[cfg(feature = "roles")]
    fn get_role_authorized_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::GetRoleAuthorizedResourcesWhen, roles::GetRoleAuthorizedResourcesThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::GetRoleAuthorizedResourcesWhen::new(when),
                roles::GetRoleAuthorizedResourcesThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn list_role_assignments<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::ListRoleAssignmentsWhen, roles::ListRoleAssignmentsThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::ListRoleAssignmentsWhen::new(when),
                roles::ListRoleAssignmentsThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn list_role_members<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::ListRoleMembersWhen, roles::ListRoleMembersThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::ListRoleMembersWhen::new(when),
                roles::ListRoleMembersThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn list_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::ListRolesWhen, roles::ListRolesThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::ListRolesWhen::new(when),
                roles::ListRolesThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn delete_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::DeleteRolesWhen, roles::DeleteRolesThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::DeleteRolesWhen::new(when),
                roles::DeleteRolesThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn revoke_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::RevokeRoleWhen, roles::RevokeRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::RevokeRoleWhen::new(when),
                roles::RevokeRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn revoke_role_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::RevokeRoleBatchWhen, roles::RevokeRoleBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::RevokeRoleBatchWhen::new(when),
                roles::RevokeRoleBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "roles")]
    fn update_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(roles::UpdateRoleWhen, roles::UpdateRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                roles::UpdateRoleWhen::new(when),
                roles::UpdateRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "security-settings")]
    fn close_global_mfa_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            security_settings::CloseGlobalMfaSettingsWhen,
            security_settings::CloseGlobalMfaSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                security_settings::CloseGlobalMfaSettingsWhen::new(when),
                security_settings::CloseGlobalMfaSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "security-settings")]
    fn get_global_mfa_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            security_settings::GetGlobalMfaSettingsWhen,
            security_settings::GetGlobalMfaSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                security_settings::GetGlobalMfaSettingsWhen::new(when),
                security_settings::GetGlobalMfaSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "security-settings")]
    fn get_security_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            security_settings::GetSecuritySettingsWhen,
            security_settings::GetSecuritySettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                security_settings::GetSecuritySettingsWhen::new(when),
                security_settings::GetSecuritySettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "security-settings")]
    fn update_global_mfa_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            security_settings::UpdateGlobalMfaSettingsWhen,
            security_settings::UpdateGlobalMfaSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                security_settings::UpdateGlobalMfaSettingsWhen::new(when),
                security_settings::UpdateGlobalMfaSettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "security-settings")]
    fn update_security_settings<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            security_settings::UpdateSecuritySettingsWhen,
            security_settings::UpdateSecuritySettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                security_settings::UpdateSecuritySettingsWhen::new(when),
                security_settings::UpdateSecuritySettingsThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_encrypt_password_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserEncryptPasswordBatchWhen, users::GetUserEncryptPasswordBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserEncryptPasswordBatchWhen::new(when),
                users::GetUserEncryptPasswordBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn check_session_status<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::CheckSessionStatusWhen, users::CheckSessionStatusThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::CheckSessionStatusWhen::new(when),
                users::CheckSessionStatusThen::new(then),
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
    fn create_users_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::CreateUsersBatchWhen, users::CreateUsersBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::CreateUsersBatchWhen::new(when),
                users::CreateUsersBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn delete_user_sync_relations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteUserSyncRelationsWhen, users::DeleteUserSyncRelationsThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::DeleteUserSyncRelationsWhen::new(when),
                users::DeleteUserSyncRelationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn delete_users_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::DeleteUsersBatchWhen, users::DeleteUsersBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::DeleteUsersBatchWhen::new(when),
                users::DeleteUsersBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_mfa_status<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserMfaStatusWhen, users::GetUserMfaStatusThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserMfaStatusWhen::new(when),
                users::GetUserMfaStatusThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_otp_secret_by_user<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetOtpSecretByUserWhen, users::GetOtpSecretByUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetOtpSecretByUserWhen::new(when),
                users::GetOtpSecretByUserThen::new(then),
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
    fn get_user_accessible_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserAccessibleAppsWhen, users::GetUserAccessibleAppsThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserAccessibleAppsWhen::new(when),
                users::GetUserAccessibleAppsThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_authorized_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserAuthorizedAppsWhen, users::GetUserAuthorizedAppsThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserAuthorizedAppsWhen::new(when),
                users::GetUserAuthorizedAppsThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_authorized_resources<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserAuthorizedResourcesWhen, users::GetUserAuthorizedResourcesThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserAuthorizedResourcesWhen::new(when),
                users::GetUserAuthorizedResourcesThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserBatchWhen, users::GetUserBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserBatchWhen::new(when),
                users::GetUserBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_groups<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserGroupsWhen, users::GetUserGroupsThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserGroupsWhen::new(when),
                users::GetUserGroupsThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_identities<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserIdentitiesWhen, users::GetUserIdentitiesThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserIdentitiesWhen::new(when),
                users::GetUserIdentitiesThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_loggedin_identities<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserLoggedinIdentitiesWhen, users::GetUserLoggedinIdentitiesThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserLoggedinIdentitiesWhen::new(when),
                users::GetUserLoggedinIdentitiesThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_loggedin_apps<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserLoggedinAppsWhen, users::GetUserLoggedinAppsThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserLoggedinAppsWhen::new(when),
                users::GetUserLoggedinAppsThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_login_history<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserLoginHistoryWhen, users::GetUserLoginHistoryThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserLoginHistoryWhen::new(when),
                users::GetUserLoginHistoryThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_mfa_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserMfaInfoWhen, users::GetUserMfaInfoThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserMfaInfoWhen::new(when),
                users::GetUserMfaInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_password_ciphertext<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserPasswordCiphertextWhen, users::GetUserPasswordCiphertextThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserPasswordCiphertextWhen::new(when),
                users::GetUserPasswordCiphertextThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_principal_authentication_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            users::GetUserPrincipalAuthenticationInfoWhen,
            users::GetUserPrincipalAuthenticationInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserPrincipalAuthenticationInfoWhen::new(when),
                users::GetUserPrincipalAuthenticationInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_roles<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserRolesWhen, users::GetUserRolesThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserRolesWhen::new(when),
                users::GetUserRolesThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn get_user_sync_relations<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::GetUserSyncRelationsWhen, users::GetUserSyncRelationsThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::GetUserSyncRelationsWhen::new(when),
                users::GetUserSyncRelationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn has_any_role<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::HasAnyRoleWhen, users::HasAnyRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::HasAnyRoleWhen::new(when),
                users::HasAnyRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn import_otp<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ImportOtpWhen, users::ImportOtpThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::ImportOtpWhen::new(when),
                users::ImportOtpThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn is_user_exists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::IsUserExistsWhen, users::IsUserExistsThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::IsUserExistsWhen::new(when),
                users::IsUserExistsThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn kick_users<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::KickUsersWhen, users::KickUsersThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::KickUsersWhen::new(when),
                users::KickUsersThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn link_identity<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::LinkIdentityWhen, users::LinkIdentityThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::LinkIdentityWhen::new(when),
                users::LinkIdentityThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn list_archived_users<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ListArchivedUsersWhen, users::ListArchivedUsersThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::ListArchivedUsersWhen::new(when),
                users::ListArchivedUsersThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn list_users_legacy<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ListUsersLegacyWhen, users::ListUsersLegacyThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::ListUsersLegacyWhen::new(when),
                users::ListUsersLegacyThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn list_users<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::ListUsersWhen, users::ListUsersThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::ListUsersWhen::new(when),
                users::ListUsersThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn reset_user_principal_authentication_info<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            users::ResetUserPrincipalAuthenticationInfoWhen,
            users::ResetUserPrincipalAuthenticationInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                users::ResetUserPrincipalAuthenticationInfoWhen::new(when),
                users::ResetUserPrincipalAuthenticationInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn set_users_mfa_status<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::SetUsersMfaStatusWhen, users::SetUsersMfaStatusThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::SetUsersMfaStatusWhen::new(when),
                users::SetUsersMfaStatusThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn unlink_identity<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UnlinkIdentityWhen, users::UnlinkIdentityThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UnlinkIdentityWhen::new(when),
                users::UnlinkIdentityThen::new(then),
            )
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
    fn update_user_batch<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UpdateUserBatchWhen, users::UpdateUserBatchThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UpdateUserBatchWhen::new(when),
                users::UpdateUserBatchThen::new(then),
            )
        })
    }

    #[cfg(feature = "users")]
    fn user_field_decrypt<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(users::UserFieldDecryptWhen, users::UserFieldDecryptThen),
    {
        self.mock(|when, then| {
            config_fn(
                users::UserFieldDecryptWhen::new(when),
                users::UserFieldDecryptThen::new(then),
            )
        })
    }

    #[cfg(feature = "verify")]
    fn get_verify_config_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(verify::GetVerifyConfigAppWhen, verify::GetVerifyConfigAppThen),
    {
        self.mock(|when, then| {
            config_fn(
                verify::GetVerifyConfigAppWhen::new(when),
                verify::GetVerifyConfigAppThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn create_webhook<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::CreateWebhookWhen, webhooks::CreateWebhookThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::CreateWebhookWhen::new(when),
                webhooks::CreateWebhookThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn delete_webhook<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::DeleteWebhookWhen, webhooks::DeleteWebhookThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::DeleteWebhookWhen::new(when),
                webhooks::DeleteWebhookThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn get_webhook<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::GetWebhookWhen, webhooks::GetWebhookThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::GetWebhookWhen::new(when),
                webhooks::GetWebhookThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn get_webhook_event_list<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::GetWebhookEventListWhen, webhooks::GetWebhookEventListThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::GetWebhookEventListWhen::new(when),
                webhooks::GetWebhookEventListThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn get_webhook_logs<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::GetWebhookLogsWhen, webhooks::GetWebhookLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::GetWebhookLogsWhen::new(when),
                webhooks::GetWebhookLogsThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn list_webhooks<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::ListWebhooksWhen, webhooks::ListWebhooksThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::ListWebhooksWhen::new(when),
                webhooks::ListWebhooksThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn trigger_webhook<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::TriggerWebhookWhen, webhooks::TriggerWebhookThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::TriggerWebhookWhen::new(when),
                webhooks::TriggerWebhookThen::new(then),
            )
        })
    }

    #[cfg(feature = "webhooks")]
    fn update_webhook<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(webhooks::UpdateWebhookWhen, webhooks::UpdateWebhookThen),
    {
        self.mock(|when, then| {
            config_fn(
                webhooks::UpdateWebhookWhen::new(when),
                webhooks::UpdateWebhookThen::new(then),
            )
        })
    }

    #[cfg(feature = "whitelists")]
    fn add_whitelist<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::AddWhitelistWhen, whitelists::AddWhitelistThen),
    {
        self.mock(|when, then| {
            config_fn(
                whitelists::AddWhitelistWhen::new(when),
                whitelists::AddWhitelistThen::new(then),
            )
        })
    }

    #[cfg(feature = "whitelists")]
    fn add_whitelist_of_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::AddWhitelistOfAppWhen, whitelists::AddWhitelistOfAppThen),
    {
        self.mock(|when, then| {
            config_fn(
                whitelists::AddWhitelistOfAppWhen::new(when),
                whitelists::AddWhitelistOfAppThen::new(then),
            )
        })
    }

    #[cfg(feature = "whitelists")]
    fn delete_whitelist<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::DeleteWhitelistWhen, whitelists::DeleteWhitelistThen),
    {
        self.mock(|when, then| {
            config_fn(
                whitelists::DeleteWhitelistWhen::new(when),
                whitelists::DeleteWhitelistThen::new(then),
            )
        })
    }

    #[cfg(feature = "whitelists")]
    fn delete_whitelist_of_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::DeleteWhitelistOfAppWhen, whitelists::DeleteWhitelistOfAppThen),
    {
        self.mock(|when, then| {
            config_fn(
                whitelists::DeleteWhitelistOfAppWhen::new(when),
                whitelists::DeleteWhitelistOfAppThen::new(then),
            )
        })
    }

    #[cfg(feature = "whitelists")]
    fn list_whitelists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::ListWhitelistsWhen, whitelists::ListWhitelistsThen),
    {
        self.mock(|when, then| {
            config_fn(
                whitelists::ListWhitelistsWhen::new(when),
                whitelists::ListWhitelistsThen::new(then),
            )
        })
    }

    #[cfg(feature = "whitelists")]
    fn list_whitelists_of_app<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(whitelists::ListWhitelistsOfAppWhen, whitelists::ListWhitelistsOfAppThen),
    {
        self.mock(|when, then| {
            config_fn(
                whitelists::ListWhitelistsOfAppWhen::new(when),
                whitelists::ListWhitelistsOfAppThen::new(then),
            )
        })
    }
}
