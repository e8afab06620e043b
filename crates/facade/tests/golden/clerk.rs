//! What every method of Clerk's groups sends, in the files of `clerk/`.

#![cfg(feature = "clerk-all")]
#![allow(deprecated)] // deprecated methods are shown, too

use super::requests::{Requests, golden};
use identity_facade::clerk_raw::agent_tasks::{
    CreateAgentTaskBodyOnBehalfOf, CreateAgentTaskBodyOnBehalfOfBuilder,
};
use identity_facade::clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBodyMappingsItem;
use identity_facade::clerk_raw::invitations::CreateBulkInvitationsBodyItem;
use identity_facade::clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem;
use identity_facade::clerk_raw::scim_directories::ReplaceScimGroupRoleMappingsBodyMappingsItem;
use identity_facade::clerk_raw::uploads::Image;
use identity_facade::clerk_raw::waitlist_entries::CreateBulkWaitlistEntriesBodyItem;
use identity_facade::{RateLimit, clerk};
use serde_json::json;

/// A client whose requests are kept.
fn clerk(requests: &Requests) -> clerk::Client {
    clerk::Client::builder("sk_test_key")
        .exchange(requests.connection("{}"))
        .rate_limit(RateLimit::Off)
        .build()
        .unwrap()
}

fn agent_of(user: &str) -> CreateAgentTaskBodyOnBehalfOfBuilder {
    CreateAgentTaskBodyOnBehalfOf::builder().user_id(user)
}

fn invitation(email: &str) -> CreateBulkInvitationsBodyItem {
    let item = CreateBulkInvitationsBodyItem::builder().email_address(email);
    item.build().unwrap()
}

fn organization_invitation(email: &str, role: &str) -> CreateOrganizationInvitationBulkBodyItem {
    let item = CreateOrganizationInvitationBulkBodyItem::builder().email_address(email);
    item.role(role).build().unwrap()
}

fn waiting(email: &str) -> CreateBulkWaitlistEntriesBodyItem {
    let item = CreateBulkWaitlistEntriesBodyItem::builder().email_address(email);
    item.build().unwrap()
}

fn mapping(group: &str, role: &str) -> ReplaceDirectoryGroupRoleMappingsBodyMappingsItem {
    let item = ReplaceDirectoryGroupRoleMappingsBodyMappingsItem::builder();
    item.directory_group_id(group)
        .role_id(role)
        .build()
        .unwrap()
}

fn scim_mapping(group: &str, role: &str) -> ReplaceScimGroupRoleMappingsBodyMappingsItem {
    let item = ReplaceScimGroupRoleMappingsBodyMappingsItem::builder();
    item.scim_group_id(group).role_id(role).build().unwrap()
}

fn image() -> Image {
    Image::new("ada.png", "image/png", "PNG").unwrap()
}

golden!(clerk, actor_tokens:
    create("user_1", "user_2");
    revoke("act_1");
);

golden!(clerk, admin_portal_link_tokens:
    create();
    revoke("aplt_0123456789abcdef0123456789abcdef");
);

golden!(clerk, agent_tasks:
    create(agent_of("user_1"), "*", "agent_name", "task_description").redirect_url("https://example.com/report");
    revoke("task_1");
);

golden!(clerk, allowlist:
    list();
    add("ada@example.com");
    remove("alid_1");
);

golden!(clerk, api_keys:
    list("user_abcdefghijklmnopqrstuvwxyz1");
    get("ak_0123456789abcdef0123456789abcdef");
    create("Name", "user_abcdefghijklmnopqrstuvwxyz1");
    update("ak_0123456789abcdef0123456789abcdef");
    get_secret("ak_0123456789abcdef0123456789abcdef");
    verify("secret");
    revoke("ak_0123456789abcdef0123456789abcdef");
    delete("ak_0123456789abcdef0123456789abcdef");
);

golden!(clerk, blocklist:
    list();
    add("ada@example.com");
    remove("alid_1");
);

golden!(clerk, clients:
    list();
    get("client_1");
    verify("token");
);

golden!(clerk, directories:
    list();
    get("dir_1");
    create("ent_1", "okta");
    update("dir_1");
    delete("dir_1");
    rotate_api_key("dir_1");
    list_group_role_mappings("dir_1");
    create_group_role_mapping("dir_1", "group_1", "role_1");
    replace_group_role_mappings("dir_1", mapping("group_1", "role_1"));
    delete_group_role_mapping("dir_1", "map_1");
);

golden!(clerk, domains:
    list();
    add("acme.example");
    update("dmn_1");
    delete("dmn_1");
);

golden!(clerk, email_addresses:
    get("idn_1");
    create("user_1", "ada@example.com");
    update("idn_1");
    delete("idn_1");
    prepare_verification("idn_1");
    attempt_verification("idn_1", "verification_id", "code");
    replace_for_user("user_1", "ada@example.com");
);

golden!(clerk, enterprise_connections:
    list();
    get("ent_1");
    create("Name", "saml_okta", ["acme.example", "acme.test"]);
    update("ent_1");
    delete("ent_1");
    list_test_runs("ent_1");
    create_test_run("ent_1");
);

golden!(clerk, instance:
    get();
    update();
    update_restrictions();
    get_organization_settings();
    update_organization_settings();
    get_oauth_application_settings();
    update_oauth_application_settings();
    get_communication();
    update_communication();
    get_protect();
    update_protect();
);

golden!(clerk, invitations:
    list();
    create("ada@example.com");
    create_bulk(invitation("ada@example.com"));
    revoke("inv_1");
);

golden!(clerk, jwks:
    get();
);

golden!(clerk, jwt_templates:
    list();
    get("jtmp_1");
    create("Name", json!({"aud": "reports"}));
    update("jtmp_1", "Name", json!({"aud": "reports"}));
    delete("jtmp_1");
);

golden!(clerk, m2m_tokens:
    list("mch_abcdefghijklmnopqrstuvwxyz1");
    create();
    verify("token");
    revoke("mt_0123456789abcdef0123456789abcdef");
);

golden!(clerk, machines:
    list();
    get("mch_1");
    create("Name");
    update("mch_1");
    delete("mch_1");
    create_scope("mch_1", "mch 2");
    delete_scope("mch_1", "mch 2");
    get_secret_key("mch_1");
    rotate_secret_key("mch_1", 3600);
);

golden!(clerk, memberships:
    list("org_1");
    list_across_organizations();
    create("org_1", "user_1", "org:member");
    update("org_1", "user_1", "org:member");
    merge_metadata("org_1", "user_1").public_metadata(json!({"plan": "pro"}));
    delete("org_1", "user_1");
);

golden!(clerk, oauth_access_tokens:
    verify("access_token");
);

golden!(clerk, oauth_applications:
    list();
    get("oa_1");
    create("Name");
    update("oa_1");
    delete("oa_1");
    rotate_secret("oa_1");
    revoke_token("oa_1", "token");
    upload_logo("oa_1", image());
);

golden!(clerk, organization_domains:
    list("org_1");
    list_across_organizations();
    create("org_1", "acme.example");
    update("org_1", "orgdmn_1");
    verify_ownership("org_1", "orgdmn_1");
    delete("org_1", "orgdmn_1");
);

golden!(clerk, organization_invitations:
    list("org_1");
    list_across_organizations();
    list_pending("org_1");
    get("org_1", "orginv_1");
    create("org_1", "ada@example.com", "org:member");
    create_bulk("org_1", organization_invitation("ada@example.com", "org:member"));
    revoke("org_1", "orginv_1");
);

golden!(clerk, organization_roles:
    list();
    get("role_1");
    create("Name", "org:auditor");
    update("role_1");
    delete("role_1");
    add_permission("role_1", "perm_1");
    remove_permission("role_1", "perm_1");
);

golden!(clerk, organizations:
    list();
    get("org_1");
    create("Name");
    update("org_1");
    delete("org_1");
    merge_metadata("org_1").public_metadata(json!({"plan": "pro"}));
    replace_metadata("org_1").public_metadata(json!({"plan": "pro"}));
    upload_logo("org_1", image());
    delete_logo("org_1");
    get_billing_subscription("org_1");
    get_billing_credit_balance("org_1");
    adjust_billing_credit_balance("org_1", 500, "increase", "once");
);

golden!(clerk, permissions:
    list();
    get("perm_1");
    create("Name", "org:invoices:read");
    update("perm_1");
    delete("perm_1");
);

golden!(clerk, phone_numbers:
    get("idn_1");
    create("user_1", "+15555550100");
    update("idn_1");
    delete("idn_1");
    prepare_verification("idn_1");
    attempt_verification("idn_1", "verification_id", "code");
    replace_for_user("user_1", "+15555550100");
);

golden!(clerk, redirect_urls:
    list();
    get("ru_1");
    create("reports://callback");
    delete("ru_1");
);

golden!(clerk, role_sets:
    list();
    get("role_set:team");
    create("Name", "org:member", "org:admin", ["org:admin", "org:member"]);
    update("role_set:team");
    add_roles("role_set:team", ["org:admin", "org:member"]);
    replace_role("role_set:team", "org:member", "org:viewer");
    replace("role_set:team", "role_set:other");
);

golden!(clerk, saml_connections:
    list();
    get("samlc_1");
    create("Name", "saml_okta").domains(["acme.example"]);
    update("samlc_1");
    delete("samlc_1");
);

golden!(clerk, scim_directories:
    list();
    get("scim_1");
    create("ent_1", "okta");
    update("scim_1");
    delete("scim_1");
    rotate_api_key("scim_1");
    list_group_role_mappings("scim_1");
    create_group_role_mapping("scim_1", "group_1", "role_1");
    replace_group_role_mappings("scim_1", scim_mapping("group_1", "role_1"));
    delete_group_role_mapping("scim_1", "map_1");
);

golden!(clerk, sessions:
    list();
    get("sess_1");
    create("user_1");
    revoke("sess_1");
    refresh("sess_1", "expired_token", "refresh_token", "request_origin");
    create_token("sess_1");
    create_token_from_template("sess_1", "reports");
);

golden!(clerk, sign_in_tokens:
    create("user_1");
    revoke("sit_1");
);

golden!(clerk, sign_ups:
    get("sua_1");
    update("sua_1");
);

golden!(clerk, testing_tokens:
    create();
);

golden!(clerk, users:
    list();
    count();
    get("user_1");
    create();
    update("user_1");
    delete("user_1");
    ban("user_1");
    unban("user_1");
    ban_bulk(["user_1", "user_2"]);
    unban_bulk(["user_1", "user_2"]);
    lock("user_1");
    unlock("user_1");
    merge_metadata("user_1").public_metadata(json!({"plan": "pro"}));
    replace_metadata("user_1").public_metadata(json!({"plan": "pro"}));
    list_memberships("user_1");
    list_organization_invitations("user_1");
    get_oauth_access_token("user_1", "oauth_google");
    upload_profile_image("user_1", image());
    delete_profile_image("user_1");
    delete_external_account("user_1", "eac_1");
    delete_passkey("user_1", "idn_passkey_1");
    delete_web3_wallet("user_1", "idn_wallet_1");
    disable_mfa("user_1");
    delete_totp("user_1");
    delete_backup_codes("user_1");
    verify_password("user_1", "password");
    verify_totp("user_1", "code");
    remove_password("user_1");
    set_password_compromised("user_1");
    unset_password_compromised("user_1");
    list_trusted_devices("user_1");
    revoke_trusted_device("user_1", "device_1");
    get_billing_subscription("user_1");
    get_billing_credit_balance("user_1");
    adjust_billing_credit_balance("user_1", 500, "increase", "once");
);

golden!(clerk, waitlist:
    list();
    create("ada@example.com");
    create_bulk(waiting("ada@example.com"));
    invite("wle_1");
    reject("wle_1");
    delete("wle_1");
);

golden!(clerk, webhooks:
    create_svix_app();
    create_svix_auth_url();
    delete_svix_app();
);
