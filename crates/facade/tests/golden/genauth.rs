//! What every method of GenAuth's groups sends, in the files of `genauth/`.

#![cfg(feature = "genauth-all")]
#![allow(deprecated)] // a deprecated operation has its method, too

use super::requests::{Requests, golden};
use identity_facade::RateLimit;
use identity_facade::genauth::{ManagementClient, Subject, Target};
use identity_facade::genauth_raw::applications::{
    AssignAsaAccountItem, AssignAsaAccountItemBuilder, CreateAsaAccountsBatchItemDto,
    LanguageCoinfigDto, UpdateLoginConfig, UpdateLoginConfigBuilder,
};
use identity_facade::genauth_raw::custom_fields::{
    DeleteCustomFieldDto, SetCustomDataDto, SetCustomFieldDto, SetUserBaseFieldDto,
};
use identity_facade::genauth_raw::data_permissions::{
    CreatePermissionNamespacesBatchItemDto, DataResourceTreeStructsInput,
    DataStatementPermissionDto, ExtendFieldInput,
};
use identity_facade::genauth_raw::groups::CreateGroupReqDto;
use identity_facade::genauth_raw::invitations::{
    InvitationPolicyUserAttributionListDto, InvitationPolicyUserAttributionListDtoBuilder,
    UpdateExtendsFieldDto, UpdateExtendsFieldDtoBuilder,
};
use identity_facade::genauth_raw::public_accounts::{
    CreatePublicAccountReqDto, UpdatePublicAccountInfoDto,
};
use identity_facade::genauth_raw::resources::{
    AuthorizeResourceItem, AuthorizeResourceItemBuilder, CreateNamespacesBatchItemDto,
    CreateResourceBatchItemDto, ResourceItemDto,
};
use identity_facade::genauth_raw::roles::{RoleCodeAndNamespaceDto, RoleCodeDto, RoleListItem};
use identity_facade::genauth_raw::users::{
    ApplicationMfaDtoInput, CreateUserInfoDto, GetMfaInfoDataDtoInput,
    GetMfaInfoDataDtoInputBuilder, HasRoleRolesDto, ImportOtpItemDataDto, ImportOtpItemDto,
    UpdateUserInfoDto, UserFieldDecryptReqItemDto,
};
use serde_json::json;

/// A client whose requests are kept.
fn genauth(requests: &Requests) -> ManagementClient {
    ManagementClient::builder("key-id", "key-secret")
        .exchange(requests.connection(r#"{"statusCode":200,"message":"","data":{"success":true}}"#))
        .rate_limit(RateLimit::Off)
        .build()
        .unwrap()
}

fn login_page() -> UpdateLoginConfigBuilder {
    UpdateLoginConfig::builder()
        .config(LanguageCoinfigDto::builder().global(json!({ "global": 1 })))
        .create_tenant_scenes(["create_tenant_scene_1", "create_tenant_scene_2"])
        .enable_auto_connect_tenant_app(false)
        .enable_create_tenant(false)
        .enable_join_tenant(false)
        .enable_verify_domain(false)
        .join_tenant_scenes(["join_tenant_scene_1", "join_tenant_scene_2"])
        .password_tab_config(json!({ "password_tab_config": 1 }))
        .qr_code_sort_config(json!({ "qr_code_sort_config": 1 }))
        .sso_page_customization_settings(json!({ "sso_page_customization_setting": 1 }))
        .tab_methods_sort_config(json!({ "tab_methods_sort_config": 1 }))
        .verify_code_tab_config(json!({ "verify_code_tab_config": 1 }))
        .verify_domain_scenes(["verify_domain_scene_1", "verify_domain_scene_2"])
}

fn asa_targets() -> AssignAsaAccountItemBuilder {
    AssignAsaAccountItem::builder()
        .target_identifiers(["target_1", "target_2"])
        .target_type("DEPARTMENT")
}

fn extra_field() -> UpdateExtendsFieldDtoBuilder {
    UpdateExtendsFieldDto::builder()
        .allow_rewrite(false)
        .id("id")
        .input_type("email")
        .label("label")
        .name("name")
        .show(false)
        .type_("internal")
}

fn attributions() -> InvitationPolicyUserAttributionListDtoBuilder {
    InvitationPolicyUserAttributionListDto::builder()
        .target_identifiers(["target_1", "target_2"])
        .target_type("group")
}

fn grant() -> AuthorizeResourceItemBuilder {
    AuthorizeResourceItem::builder()
        .resources([ResourceItemDto::builder()
            .actions(["action_1", "action_2"])
            .code("code")
            .resource_type("UI")])
        .target_identifiers(["target_1", "target_2"])
        .target_type("DEPARTMENT")
}

fn mfa() -> GetMfaInfoDataDtoInputBuilder {
    GetMfaInfoDataDtoInput::builder()
        .application_mfa([ApplicationMfaDtoInput::builder()
            .mfa_policy("mfa_policy")
            .sort(7)
            .status(7)])
        .mfa_token("mfa_token")
}

golden!(genauth, application_access of client:
    revoke_application_access(
        "app",
        [Subject::users(["user_1", "user_2"]), Subject::roles("namespace", ["role"])],
    );
);

golden!(genauth, access_keys:
    create("type");
    get("user", "access_key");
    list();
    set_enabled("access_key", false);
    delete("access_key");
);

golden!(genauth, applications:
    create("app_name");
    get("app");
    get_simple_info("app");
    list();
    list_simple_info();
    update("app");
    delete("app");
    get_secret("app");
    refresh_secret("app");
    check_domain("domain");
    update_login_page(login_page());
    update_mfa_settings("app");
    get_mfa_trigger_data("app", "user");
    list_active_users("app");
    list_authorizations("app");
    list_authorizations_of_subject("AK_SK", "target");
    get_authorization_of_subject("app", "AK_SK", "target");
    set_authorization_enabled("id", false);
    delete_authorizations(["auth_1", "auth_2"]);
    get_permission_strategy("app");
    update_permission_strategy("app", "DENY_ALL");
    authorize_access(
        "app",
        [Subject::users(["user_1", "user_2"]), Subject::organizations_without_children(["node"])],
    );
    deny_access("app", [Subject::groups(["group"]), Subject::roles("namespace", ["role"])]);
    revoke_access("app", [Subject::organizations(["node_1", "node_2"])]);
);

golden!(genauth, asa_accounts:
    create("app", json!({ "account_info": 1 }));
    create_batch("app", [CreateAsaAccountsBatchItemDto::builder().account_info(json!({ "account_info": 1 }))]);
    get("app", "account");
    get_batch("app", ["account_1", "account_2"]);
    list("app");
    update("app", "account", json!({ "account_info": 1 }));
    delete("app", "account");
    delete_batch("app", ["account_1", "account_2"]);
    assign("app", "account", [asa_targets()]);
    unassign("app", "account", [asa_targets()]);
    list_targets("app", "account");
    get_of_target("app", "DEPARTMENT", "target");
);

golden!(genauth, audit_logs:
    list_admin_actions();
    list_user_actions();
);

golden!(genauth, custom_fields:
    list("GROUP", "SELECT");
    list_unpaged("GROUP");
    set([SetCustomFieldDto::builder().key("key").target_type("DEPARTMENT")]);
    delete("tenant", [DeleteCustomFieldDto::builder().key("key").target_type("DEPARTMENT")]);
    get_values("GROUP", "target");
    set_values("DEPARTMENT", "target", [SetCustomDataDto::builder().key("key").value("value")]);
    list_user_base_fields("GROUP", "SELECT");
    list_user_base_fields_unpaged();
    set_user_base_fields([SetUserBaseFieldDto::builder().key("key")]);
);

golden!(genauth, data_permissions:
    check("namespace_code", "user", "action", ["resource_1", "resource_2"]);
    check_external_user("namespace_code", "external", "action", ["resource_1", "resource_2"]);
    check_sibling_nodes("namespace_code", "user", "action", "resource").resource_node_codes(["node_1", "node_2"]);
    list_user_actions("namespace_code", "user", ["resource_1", "resource_2"]);
    list_of_users(["user_1", "user_2"]);
    get_external_user_structure("namespace_code", "external", "resource_code");
    list_view();
);

golden!(genauth, data_policies:
    create(
        "policy_name",
        [DataStatementPermissionDto::builder().effect("DENY").permissions(["permission_1", "permission_2"])],
    );
    get("policy");
    list();
    list_simple();
    update("policy");
    delete("policy");
    authorize(["policy_1", "policy_2"], [Target::user("user"), Target::department("department")]);
    revoke("policy", Target::role("role"));
    list_targets("policy");
    check_available("policy_name");
);

golden!(genauth, data_resources:
    create("namespace_code", "resource_code", "resource_name", "STRING")
        .actions(["action_1", "action_2"])
        .struct_("value");
    create_tree(
        "namespace_code",
        "resource_code",
        "resource_name",
        [DataResourceTreeStructsInput::builder().code("code").name("name")],
    ).actions(["action_1", "action_2"]);
    create_string("namespace_code", "resource_code", "resource_name", "value").actions(["action_1", "action_2"]);
    create_array("namespace_code", "resource_code", "resource_name", ["value_1", "value_2"])
        .actions(["action_1", "action_2"]);
    get("namespace_code", "resource_code");
    list();
    update("namespace_code", "resource_code");
    delete("namespace_code", "resource_code");
    check_available("namespace_code");
    create_field("namespace_code", "resource_code", "key", "label").value_type("STRING");
    create_fields_batch(
        "namespace_code",
        "resource_code",
        [ExtendFieldInput::builder().key("key").label("label").value_type("STRING")],
    );
    list_fields("namespace_code", "resource_code");
    update_field("namespace_code", "resource_code", "key");
    delete_field("namespace_code", "resource_code", "key");
);

golden!(genauth, ext_idps:
    create("oidc", "name");
    get("id");
    list();
    rename("id", "name");
    delete("id");
    create_connection("ext_idp", "oidc", "identifier", "display_name").fields(json!({ "field": 1 }));
    update_connection("id", "display_name", json!({ "field": 1 }));
    delete_connection("id");
    set_connection_enabled("id", "app", false);
    list_connection_states("id");
    get_wechat_access_token("app", "app_secret");
);

golden!(genauth, groups:
    create("code", "name", "type", "description");
    create_batch([
        CreateGroupReqDto::builder().code("code").description("description").name("name").type_("type")
    ]);
    create_or_update("code", "name", "type", "description");
    get("code");
    list();
    list_unpaged();
    update("code", "description");
    delete_batch(["code_1", "code_2"]);
    list_members("code");
    add_members("code", ["user_1", "user_2"]);
    remove_members("code", ["user_1", "user_2"]);
    list_authorized_resources("code");
);

golden!(genauth, invitation_policies:
    create("name");
    get("policy");
    list();
    update("policy");
    copy("policy");
    delete_batch(["policy_1", "policy_2"]);
    get_email_template("policy", "WELCOME");
    update_email_template("RESET_PASSWORD_VERIFY_CODE", "name", "sender", "subject")
        .content("content")
        .customize_enabled(false);
    list_extra_fields("policy");
    update_extra_field("policy", "action", extra_field());
    get_user_attribution("id");
    list_user_attributions("policy", "group");
    add_user_attribution("policy", "group", "target");
    add_user_attributions_batch("policy", [attributions()]);
    remove_user_attribution("policy", "group", "target");
    remove_user_attributions_batch("policy", [attributions()]);
);

golden!(genauth, invitation_rosters:
    create("name");
    get("roster");
    list();
    list_of_policy("policy");
    list_without_policy();
    update("roster");
    delete("id");
    delete_batch(["id_1", "id_2"]);
    bind_policy("policy", ["roster_1", "roster_2"]);
    unbind_policy("policy", ["roster_1", "roster_2"]);
);

golden!(genauth, invitations:
    send("roster");
    send_batch("roster", ["invitee_1", "invitee_2"]);
    revert("roster", "invitee");
    revert_batch(["invitee_1", "invitee_2"]);
    list_invitees("roster");
    list_invitees_across_rosters();
    delete_invitees("roster", ["invitee_1", "invitee_2"]);
    export_invitees("roster");
    get_import_template();
    upload_invitees(false);
    import_invitees("roster", "file");
);

golden!(genauth, namespaces:
    create("code");
    create_batch([CreateNamespacesBatchItemDto::builder().code("code")]);
    get("code");
    get_batch(["code_1", "code_2"]);
    list();
    list_roles("code");
    update("code");
    delete("code");
    delete_batch(["code_1", "code_2"]);
);

golden!(genauth, permission_namespaces:
    create("code", "name");
    create_batch([CreatePermissionNamespacesBatchItemDto::builder().code("code").name("name")]);
    get("code");
    get_batch(["code_1", "code_2"]);
    list();
    list_roles("code");
    update("code");
    delete("code");
    delete_batch(["code_1", "code_2"]);
    check_available().name("name");
);

golden!(genauth, public_accounts:
    create().username("ada");
    create_batch([CreatePublicAccountReqDto::builder().username("ada")]);
    get("user");
    get_batch(["user_1", "user_2"]);
    list();
    update("user");
    update_batch([UpdatePublicAccountInfoDto::builder().user_id("user")]);
    delete_batch(["user_1", "user_2"]);
    convert_user("user");
    list_of_user("user");
    list_of_group("group");
    list_of_role("role");
    list_users("public_account");
    list_groups("user");
    list_roles("user");
    bind_users("public_account", ["user_1", "user_2"]);
    bind_to_user("user", ["public_account_1", "public_account_2"]);
    unbind_user("public_account", "user");
    bind_groups("user", ["group_1", "group_2"]);
    bind_roles("user", ["role_1", "role_2"]);
);

golden!(genauth, resources:
    create("code", "UI");
    create_batch([CreateResourceBatchItemDto::builder().code("code").type_("UI")]);
    get("code");
    get_batch(["code_1", "code_2"]);
    list();
    list_across_namespaces();
    update("code");
    delete("code");
    delete_batch(["code_1", "code_2"]);
    delete_batch_by_id(["id_1", "id_2"]);
    authorize([grant()]);
    is_action_allowed("user", "action", "resource");
    list_authorized("GROUP", "target");
    list_authorized_targets("resource");
);

golden!(genauth, roles:
    create("code");
    create_batch([RoleListItem::builder().code("code")]);
    get("code");
    list();
    update("code", "new_code", "name");
    delete_batch(["code_1", "code_2"]);
    delete_batch_across_namespaces([RoleCodeAndNamespaceDto::builder().code("code").namespace("namespace")]);
    check_available("namespace", "code");
    assign("code", [Target::user("user"), Target::group("group")]);
    assign_batch([RoleCodeDto::builder().code("code")], [Target::user("user")]);
    revoke("code", [Target::role("role"), Target::department("department")]);
    revoke_batch([RoleCodeDto::builder().code("code")], [Target::user("user")]);
    list_assignments("role_code");
    list_members("code");
    list_authorized_resources("code");
    check_mutual_exclusion([RoleCodeDto::builder().code("code")]);
    create_admin("code", "name");
    delete_admin_batch(["code_1", "code_2"]);
);

golden!(genauth, security_settings:
    get();
    update();
    get_mfa();
    enable_mfa(["OTP", "SMS"]);
    disable_mfa(["OTP", "SMS"]);
);

golden!(genauth, sessions:
    check_status("app", "user");
    kick_user("user", ["app_1", "app_2"]);
    kick_public_account("user", ["app_1", "app_2"]);
);

golden!(genauth, universal_invitation:
    get_settings();
    update_settings();
    generate_link();
    list_applicants();
    approve_applicants(["applicant_1", "applicant_2"]);
    reject_applicants(["applicant_1", "applicant_2"]);
);

golden!(genauth, users:
    create().username("ada");
    create_batch([CreateUserInfoDto::builder().username("ada")]);
    get("user");
    get_batch(["user_1", "user_2"]);
    exists().username("ada");
    list();
    list_legacy();
    list_archived();
    update("user");
    update_batch([UpdateUserInfoDto::builder().user_id("user")]);
    delete_batch(["user_1", "user_2"]);
    decrypt_fields(
        [UserFieldDecryptReqItemDto::builder().encrypted_content("content")],
        "private_key",
    );
    list_login_history("user");
    list_groups("user");
    list_roles("user");
    has_any_role("user", [HasRoleRolesDto::builder().code("code")]);
    list_authorized_resources("user");
    list_authorized_apps("user");
    list_accessible_apps("user");
    list_logged_in_apps("user");
    list_identities("user");
    list_logged_in_identities("user");
    link_identity("user", "ext_idp", "user_in_idp");
    unlink_identity("user", "ext_idp");
    list_sync_relations("user");
    delete_sync_relation("user", "provider");
    get_principal_authentication("user");
    reset_principal_authentication("user");
    get_mfa_info("user");
    get_mfa_status("user");
    set_mfa_status("user", mfa());
    get_otp_secret("user");
    import_otp([
        ImportOtpItemDto::builder().otp(ImportOtpItemDataDto::builder().secret("secret")).user_id("user")
    ]);
    get_password_ciphertext("user");
    get_encrypted_passwords_batch(["user_1", "user_2"]);
);

golden!(genauth, whitelists:
    list("PHONE");
    add("PHONE", ["138", "139"]);
    delete("PHONE", ["138", "139"]);
    list_of_app("app", "PHONE");
    add_to_app("app", "PHONE", ["138", "139"]);
    delete_from_app("app", "PHONE", ["138", "139"]);
);
