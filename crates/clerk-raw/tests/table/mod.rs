// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

//! What the description limits, each with a call that reaches the limit.
#![allow(clippy::all, clippy::pedantic, deprecated, unused_imports)]
use super::support::sample::{matching, text};
use super::support::{Broken, ListLimit, NumberLimit, Segment, SizeLimit, StringLimit, sent};
use clerk_raw::Client;
use identity_facade_core::Invalid;

/// Every list whose length is limited.
pub static LISTS: &[ListLimit<Client>] = &[
    #[cfg(feature = "enterprise-connections")]
    ListLimit {
        operation: "CreateEnterpriseConnection",
        field: "domains",
        min: 1usize,
        max: usize::MAX,
        call: |client, n| {
            sent(
            client
                .create_enterprise_connection()
                .domains((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .name(text(0usize, 0))
                .provider(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "instance-settings")]
    ListLimit {
        operation: "UpdateInstanceCommunication",
        field: "blocked_country_codes",
        min: 0usize,
        max: 250usize,
        call: |client, n| {
            sent(
                client
                    .update_instance_communication()
                    .blocked_country_codes(
                        (0..n)
                            .map(|i| matching("^[A-Z]{2}$", 0usize, i))
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    ListLimit {
        operation: "CreateBulkInvitations",
        field: "body",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .create_bulk_invitations()
                    .with_body(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                clerk_raw::invitations::CreateBulkInvitationsBodyItem::builder()
                                    .email_address(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "machines")]
    ListLimit {
        operation: "CreateMachine",
        field: "scoped_machines",
        min: 0usize,
        max: 150usize,
        call: |client, n| {
            sent(
                client
                    .create_machine()
                    .name(text(1usize, 0))
                    .scoped_machines((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    ListLimit {
        operation: "ListOrganizations",
        field: "organization_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .list_organizations()
                    .organization_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    ListLimit {
        operation: "CreateOrganizationInvitationBulk",
        field: "body",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
            client
                .create_organization_invitation_bulk(text(0usize, 0))
                .with_body(
                    (0..n)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                                .email_address(text(0usize, 0))
                                .role(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "user_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .user_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "email_address",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .email_address((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "phone_number",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .phone_number((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "username",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .username((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "web3_wallet",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .web3_wallet((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "role",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .role((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "role-sets")]
    ListLimit {
        operation: "CreateRoleSet",
        field: "roles",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .create_role_set()
                    .creator_role_key(text(0usize, 0))
                    .default_role_key(text(0usize, 0))
                    .name(text(0usize, 0))
                    .roles((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "role-sets")]
    ListLimit {
        operation: "AddRolesToRoleSet",
        field: "role_keys",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .add_roles_to_role_set(text(0usize, 0))
                    .role_keys((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "saml-connections")]
    ListLimit {
        operation: "ListSAMLConnections",
        field: "organization_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .list_saml_connections()
                    .organization_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "email_address",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_user_list()
                    .email_address((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "phone_number",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_user_list()
                    .phone_number((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "external_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_user_list()
                    .external_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "username",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_user_list()
                    .username((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "web3_wallet",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_user_list()
                    .web3_wallet((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "user_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_user_list()
                    .user_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "organization_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_user_list()
                    .organization_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "provider_user_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_user_list()
                    .provider(text(0usize, 0))
                    .provider_user_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "UsersBan",
        field: "user_ids",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .users_ban()
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "email_address",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_users_count()
                    .email_address((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "phone_number",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_users_count()
                    .phone_number((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "external_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_users_count()
                    .external_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "username",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_users_count()
                    .username((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "web3_wallet",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_users_count()
                    .web3_wallet((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "user_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_users_count()
                    .user_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "organization_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_users_count()
                    .organization_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "provider_user_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_users_count()
                    .provider(text(0usize, 0))
                    .provider_user_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "UsersUnban",
        field: "user_ids",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .users_unban()
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "waitlist-entries")]
    ListLimit {
        operation: "CreateBulkWaitlistEntries",
        field: "body",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
            client
                .create_bulk_waitlist_entries()
                .with_body(
                    (0..n)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::waitlist_entries::CreateBulkWaitlistEntriesBodyItem::builder()
                                .email_address(format!("user{}@example.com", 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
];

/// Every string whose length is limited or that has to match a pattern.
pub static STRINGS: &[StringLimit<Client>] = &[
    #[cfg(feature = "admin-portal-link-tokens")]
    StringLimit {
        operation: "createAdminPortalLinkToken",
        field: "it_contact_id",
        min: 1usize,
        max: usize::MAX,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_admin_portal_link_token()
                    .it_contact_id(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "admin-portal-link-tokens")]
    StringLimit {
        operation: "createAdminPortalLinkToken",
        field: "organization_id",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^org_\\w{27}$"),
        call: |client, value| {
            sent(
                client
                    .create_admin_portal_link_token()
                    .organization_id(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "admin-portal-link-tokens")]
    StringLimit {
        operation: "createAdminPortalLinkToken",
        field: "scopes[0]",
        min: 1usize,
        max: usize::MAX,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_admin_portal_link_token()
                    .scopes(vec![value])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "admin-portal-link-tokens")]
    StringLimit {
        operation: "revokeAdminPortalLinkToken",
        field: "adminPortalLinkTokenID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^aplt_[0-9A-Fa-f]{32}$"),
        call: |client, value| sent(client.revoke_admin_portal_link_token(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "getApiKeys",
        field: "type",
        min: 3usize,
        max: usize::MAX,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .get_api_keys()
                    .type_(value)
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "getApiKeys",
        field: "subject",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(user|org|mch|scim)_\\w{27}$"),
        call: |client, value| sent(client.get_api_keys().subject(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "createApiKey",
        field: "created_by",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^user_\\w{27}$"),
        call: |client, value| {
            sent(
                client
                    .create_api_key()
                    .created_by(value)
                    .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "createApiKey",
        field: "description",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_api_key()
                    .description(value)
                    .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "createApiKey",
        field: "name",
        min: 3usize,
        max: usize::MAX,
        pattern: Some("^(\\S(.*\\S)?)?$"),
        call: |client, value| {
            sent(
                client
                    .create_api_key()
                    .name(value)
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "createApiKey",
        field: "subject",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(user|org|mch|scim)_\\w{27}$"),
        call: |client, value| {
            sent(
                client
                    .create_api_key()
                    .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                    .subject(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "createApiKey",
        field: "type",
        min: 3usize,
        max: 25usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_api_key()
                    .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .type_(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "deleteApiKey",
        field: "apiKeyID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(ak|api_key)_[0-9A-Fa-f]{32}$"),
        call: |client, value| sent(client.delete_api_key(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "getApiKey",
        field: "apiKeyID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(ak|api_key)_[0-9A-Fa-f]{32}$"),
        call: |client, value| sent(client.get_api_key(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "updateApiKey",
        field: "apiKeyID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(ak|api_key)_[0-9A-Fa-f]{32}$"),
        call: |client, value| sent(client.update_api_key(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "updateApiKey",
        field: "description",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .description(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "updateApiKey",
        field: "subject",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(user|org|mch|scim)_\\w{27}$"),
        call: |client, value| {
            sent(
                client
                    .update_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .subject(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "revokeApiKey",
        field: "apiKeyID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(ak|api_key)_[0-9A-Fa-f]{32}$"),
        call: |client, value| sent(client.revoke_api_key(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "getApiKeySecret",
        field: "apiKeyID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(ak|api_key)_[0-9A-Fa-f]{32}$"),
        call: |client, value| sent(client.get_api_key_secret(value).reply()),
    },
    #[cfg(feature = "directories")]
    StringLimit {
        operation: "CreateDirectory",
        field: "group_role_mappings[0].directory_group_display_name",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_directory()
                    .enterprise_connection_id(text(0usize, 0))
                    .group_role_mappings(vec![
                        clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder()
                            .directory_group_display_name(value)
                            .directory_group_id(text(0usize, 0))
                            .role_id(text(0usize, 0)),
                    ])
                    .provider(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "directories")]
    StringLimit {
        operation: "CreateDirectory",
        field: "group_role_mappings[0].scim_group_display_name",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_directory()
                    .enterprise_connection_id(text(0usize, 0))
                    .group_role_mappings(vec![
                        clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder()
                            .directory_group_id(text(0usize, 0))
                            .role_id(text(0usize, 0))
                            .scim_group_display_name(value),
                    ])
                    .provider(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "domains")]
    StringLimit {
        operation: "UpdateDomain",
        field: "name",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[^/]*$"),
        call: |client, value| sent(client.update_domain(text(0usize, 0)).name(value).reply()),
    },
    #[cfg(feature = "enterprise-connections")]
    StringLimit {
        operation: "CreateEnterpriseConnection",
        field: "custom_attributes[0].key",
        min: 1usize,
        max: usize::MAX,
        pattern: Some("^[^_][A-Za-z0-9_-]*$"),
        call: |client, value| {
            sent(
            client
                .create_enterprise_connection()
                .custom_attributes(
                    vec![
                        clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyCustomAttributesItem::builder()
                        .key(value).name(text(1usize, 0))
                    ],
                )
                .domains((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .name(text(0usize, 0))
                .provider(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "enterprise-connections")]
    StringLimit {
        operation: "CreateEnterpriseConnection",
        field: "custom_attributes[0].name",
        min: 1usize,
        max: usize::MAX,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_enterprise_connection()
                .custom_attributes(
                    vec![
                        clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyCustomAttributesItem::builder()
                        .key(matching("^[^_][A-Za-z0-9_-]*$", 1usize, 0)).name(value)
                    ],
                )
                .domains((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .name(text(0usize, 0))
                .provider(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "enterprise-connections")]
    StringLimit {
        operation: "UpdateEnterpriseConnection",
        field: "custom_attributes[0].key",
        min: 1usize,
        max: usize::MAX,
        pattern: Some("^[^_][A-Za-z0-9_-]*$"),
        call: |client, value| {
            sent(
            client
                .update_enterprise_connection(text(0usize, 0))
                .custom_attributes(
                    vec![
                        clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodyCustomAttributesItem::builder()
                        .key(value).name(text(1usize, 0))
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "enterprise-connections")]
    StringLimit {
        operation: "UpdateEnterpriseConnection",
        field: "custom_attributes[0].name",
        min: 1usize,
        max: usize::MAX,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .update_enterprise_connection(text(0usize, 0))
                .custom_attributes(
                    vec![
                        clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodyCustomAttributesItem::builder()
                        .key(matching("^[^_][A-Za-z0-9_-]*$", 1usize, 0)).name(value)
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "instance-settings")]
    StringLimit {
        operation: "UpdateInstanceCommunication",
        field: "blocked_country_codes[0]",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[A-Z]{2}$"),
        call: |client, value| {
            sent(
                client
                    .update_instance_communication()
                    .blocked_country_codes(vec![value])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "m2m-tokens")]
    StringLimit {
        operation: "getM2MTokens",
        field: "subject",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^mch_\\w{27}$"),
        call: |client, value| sent(client.get_m2m_tokens().subject(value).reply()),
    },
    #[cfg(feature = "m2m-tokens")]
    StringLimit {
        operation: "revokeM2MToken",
        field: "m2m_token_id",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^mt_[0-9A-Fa-f]{32}$"),
        call: |client, value| sent(client.revoke_m2m_token(value).reply()),
    },
    #[cfg(feature = "machines")]
    StringLimit {
        operation: "CreateMachine",
        field: "name",
        min: 1usize,
        max: 255usize,
        pattern: None,
        call: |client, value| sent(client.create_machine().name(value).reply()),
    },
    #[cfg(feature = "machines")]
    StringLimit {
        operation: "UpdateMachine",
        field: "name",
        min: 1usize,
        max: 255usize,
        pattern: None,
        call: |client, value| sent(client.update_machine(text(0usize, 0)).name(value).reply()),
    },
    #[cfg(feature = "oauth-applications")]
    StringLimit {
        operation: "CreateOAuthApplication",
        field: "callback_url",
        min: 0usize,
        max: 1024usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_oauth_application()
                    .callback_url(value)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "oauth-applications")]
    StringLimit {
        operation: "CreateOAuthApplication",
        field: "name",
        min: 0usize,
        max: 256usize,
        pattern: None,
        call: |client, value| sent(client.create_oauth_application().name(value).reply()),
    },
    #[cfg(feature = "oauth-applications")]
    StringLimit {
        operation: "CreateOAuthApplication",
        field: "scopes",
        min: 0usize,
        max: 1024usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_oauth_application()
                    .name(text(0usize, 0))
                    .scopes(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "oauth-applications")]
    StringLimit {
        operation: "UpdateOAuthApplication",
        field: "callback_url",
        min: 0usize,
        max: 1024usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_oauth_application(text(0usize, 0))
                    .callback_url(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "oauth-applications")]
    StringLimit {
        operation: "UpdateOAuthApplication",
        field: "name",
        min: 0usize,
        max: 256usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_oauth_application(text(0usize, 0))
                    .name(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "oauth-applications")]
    StringLimit {
        operation: "UpdateOAuthApplication",
        field: "scopes",
        min: 0usize,
        max: 1024usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_oauth_application(text(0usize, 0))
                    .scopes(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-permissions")]
    StringLimit {
        operation: "CreateOrganizationPermission",
        field: "key",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^org:[a-z0-9_]+:[a-z0-9_]+$"),
        call: |client, value| {
            sent(
                client
                    .create_organization_permission()
                    .key(value)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-permissions")]
    StringLimit {
        operation: "UpdateOrganizationPermission",
        field: "key",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^org:[a-z0-9_]+:[a-z0-9_]+$"),
        call: |client, value| {
            sent(
                client
                    .update_organization_permission(text(0usize, 0))
                    .key(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-roles")]
    StringLimit {
        operation: "CreateOrganizationRole",
        field: "key",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^org:[a-z0-9_]+$"),
        call: |client, value| {
            sent(
                client
                    .create_organization_role()
                    .key(value)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-roles")]
    StringLimit {
        operation: "UpdateOrganizationRole",
        field: "key",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^org:[a-z0-9_]+$"),
        call: |client, value| {
            sent(
                client
                    .update_organization_role(text(0usize, 0))
                    .key(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    StringLimit {
        operation: "CreateOrganization",
        field: "name",
        min: 0usize,
        max: 256usize,
        pattern: None,
        call: |client, value| sent(client.create_organization().name(value).reply()),
    },
    #[cfg(feature = "organizations")]
    StringLimit {
        operation: "CreateOrganization",
        field: "slug",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[a-z0-9-]+$"),
        call: |client, value| {
            sent(
                client
                    .create_organization()
                    .name(text(0usize, 0))
                    .slug(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    StringLimit {
        operation: "UpdateOrganization",
        field: "name",
        min: 0usize,
        max: 256usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_organization(text(0usize, 0))
                    .name(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "phone-numbers")]
    StringLimit {
        operation: "CreatePhoneNumber",
        field: "phone_number",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^\\+[1-9][0-9]{1,14}$"),
        call: |client, value| {
            sent(
                client
                    .create_phone_number()
                    .phone_number(value)
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "role-sets")]
    StringLimit {
        operation: "CreateRoleSet",
        field: "key",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^role_set:[a-z0-9_]+$"),
        call: |client, value| {
            sent(
                client
                    .create_role_set()
                    .creator_role_key(text(0usize, 0))
                    .default_role_key(text(0usize, 0))
                    .key(value)
                    .name(text(0usize, 0))
                    .roles((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "role-sets")]
    StringLimit {
        operation: "UpdateRoleSet",
        field: "key",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^role_set:[a-z0-9_]+$"),
        call: |client, value| sent(client.update_role_set(text(0usize, 0)).key(value).reply()),
    },
    #[cfg(feature = "scim-directories")]
    StringLimit {
        operation: "CreateSCIMDirectory",
        field: "group_role_mappings[0].scim_group_display_name",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_scim_directory()
                .enterprise_connection_id(text(0usize, 0))
                .group_role_mappings(
                    vec![
                        clerk_raw::scim_directories::CreateScimDirectoryBodyGroupRoleMappingsItem::builder()
                        .role_id(text(0usize, 0)).scim_group_display_name(value)
                        .scim_group_id(text(0usize, 0))
                    ],
                )
                .provider(text(0usize, 0))
                .reply(),
        )
        },
    },
    #[cfg(feature = "phone-numbers")]
    StringLimit {
        operation: "ReplaceUserPhoneNumber",
        field: "phone_number",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^\\+[1-9][0-9]{1,14}$"),
        call: |client, value| {
            sent(
                client
                    .replace_user_phone_number(text(0usize, 0))
                    .phone_number(value)
                    .reply(),
            )
        },
    },
];

/// Every number whose range is limited.
pub static NUMBERS: &[NumberLimit<Client>] = &[
    #[cfg(feature = "admin-portal-link-tokens")]
    NumberLimit {
        operation: "createAdminPortalLinkToken",
        field: "seconds_until_expiration",
        min: 1i64,
        max: 86400i64,
        call: |client, value| {
            sent(
                client
                    .create_admin_portal_link_token()
                    .seconds_until_expiration(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    NumberLimit {
        operation: "ListAllowlistIdentifiers",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_allowlist_identifiers().limit(value).reply()),
    },
    #[cfg(feature = "allow-list-block-list")]
    NumberLimit {
        operation: "ListAllowlistIdentifiers",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_allowlist_identifiers().offset(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    NumberLimit {
        operation: "getApiKeys",
        field: "limit",
        min: 1i64,
        max: 100i64,
        call: |client, value| {
            sent(
                client
                    .get_api_keys()
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    NumberLimit {
        operation: "getApiKeys",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_api_keys()
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    NumberLimit {
        operation: "createApiKey",
        field: "seconds_until_expiration",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_api_key()
                    .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                    .seconds_until_expiration(value)
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "api-keys")]
    NumberLimit {
        operation: "updateApiKey",
        field: "seconds_until_expiration",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .update_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .seconds_until_expiration(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetCommercePlanList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.get_commerce_plan_list().limit(value).reply()),
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetCommercePlanList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.get_commerce_plan_list().offset(value).reply()),
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingPriceList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.get_billing_price_list().limit(value).reply()),
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingPriceList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.get_billing_price_list().offset(value).reply()),
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "CreateBillingPrice",
        field: "amount",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_billing_price()
                    .amount(value)
                    .plan_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "CreateBillingPrice",
        field: "annual_monthly_amount",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_billing_price()
                    .amount(1i64)
                    .annual_monthly_amount(value)
                    .plan_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingStatementList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.get_billing_statement_list().limit(value).reply()),
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingStatementList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.get_billing_statement_list().offset(value).reply()),
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingStatementPaymentAttempts",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .get_billing_statement_payment_attempts(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingStatementPaymentAttempts",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_billing_statement_payment_attempts(text(0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetCommerceSubscriptionItemList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .get_commerce_subscription_item_list()
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetCommerceSubscriptionItemList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_commerce_subscription_item_list()
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "clients")]
    NumberLimit {
        operation: "GetClientList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.get_client_list().limit(value).reply()),
    },
    #[cfg(feature = "clients")]
    NumberLimit {
        operation: "GetClientList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.get_client_list().offset(value).reply()),
    },
    #[cfg(feature = "directories")]
    NumberLimit {
        operation: "ListDirectories",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_directories().limit(value).reply()),
    },
    #[cfg(feature = "directories")]
    NumberLimit {
        operation: "ListDirectories",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_directories().offset(value).reply()),
    },
    #[cfg(feature = "directories")]
    NumberLimit {
        operation: "CreateDirectory",
        field: "group_role_mappings[0].precedence",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_directory()
                    .enterprise_connection_id(text(0usize, 0))
                    .group_role_mappings(vec![
                        clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder()
                            .directory_group_id(text(0usize, 0))
                            .precedence(value)
                            .role_id(text(0usize, 0)),
                    ])
                    .provider(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "directories")]
    NumberLimit {
        operation: "CreateDirectoryGroupRoleMapping",
        field: "precedence",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_directory_group_role_mapping(text(0usize, 0))
                    .directory_group_id(text(0usize, 0))
                    .precedence(value)
                    .role_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "enterprise-connections")]
    NumberLimit {
        operation: "ListEnterpriseConnections",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_enterprise_connections().limit(value).reply()),
    },
    #[cfg(feature = "enterprise-connections")]
    NumberLimit {
        operation: "ListEnterpriseConnections",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_enterprise_connections().offset(value).reply()),
    },
    #[cfg(feature = "enterprise-connections")]
    NumberLimit {
        operation: "ListEnterpriseConnectionTestRuns",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .list_enterprise_connection_test_runs(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "enterprise-connections")]
    NumberLimit {
        operation: "ListEnterpriseConnectionTestRuns",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_enterprise_connection_test_runs(text(0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "ListInvitations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_invitations().limit(value).reply()),
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "ListInvitations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_invitations().offset(value).reply()),
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "CreateInvitation",
        field: "expires_in_days",
        min: 1i64,
        max: 365i64,
        call: |client, value| {
            sent(
                client
                    .create_invitation()
                    .email_address(format!("user{}@example.com", 0))
                    .expires_in_days(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "CreateBulkInvitations",
        field: "body[0].expires_in_days",
        min: 1i64,
        max: 365i64,
        call: |client, value| {
            sent(
                client
                    .create_bulk_invitations()
                    .with_body(vec![
                        clerk_raw::invitations::CreateBulkInvitationsBodyItem::builder()
                            .email_address(text(0usize, 0))
                            .expires_in_days(value),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "ListJWTTemplates",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_jwt_templates().limit(value).reply()),
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "ListJWTTemplates",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_jwt_templates().offset(value).reply()),
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "CreateJWTTemplate",
        field: "allowed_clock_skew",
        min: 0i64,
        max: 300i64,
        call: |client, value| {
            sent(
                client
                    .create_jwt_template()
                    .allowed_clock_skew(value)
                    .claims(serde_json::json!({}))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "CreateJWTTemplate",
        field: "lifetime",
        min: 30i64,
        max: 315360000i64,
        call: |client, value| {
            sent(
                client
                    .create_jwt_template()
                    .claims(serde_json::json!({}))
                    .lifetime(value)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "UpdateJWTTemplate",
        field: "allowed_clock_skew",
        min: 0i64,
        max: 300i64,
        call: |client, value| {
            sent(
                client
                    .update_jwt_template(text(0usize, 0))
                    .allowed_clock_skew(value)
                    .claims(serde_json::json!({}))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "UpdateJWTTemplate",
        field: "lifetime",
        min: 30i64,
        max: 315360000i64,
        call: |client, value| {
            sent(
                client
                    .update_jwt_template(text(0usize, 0))
                    .claims(serde_json::json!({}))
                    .lifetime(value)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "m2m-tokens")]
    NumberLimit {
        operation: "getM2MTokens",
        field: "limit",
        min: 1i64,
        max: 100i64,
        call: |client, value| {
            sent(
                client
                    .get_m2m_tokens()
                    .subject(matching("^mch_\\w{27}$", 0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "m2m-tokens")]
    NumberLimit {
        operation: "getM2MTokens",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_m2m_tokens()
                    .subject(matching("^mch_\\w{27}$", 0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "m2m-tokens")]
    NumberLimit {
        operation: "createM2MToken",
        field: "min_remaining_ttl_seconds",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_m2m_token()
                    .min_remaining_ttl_seconds(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "m2m-tokens")]
    NumberLimit {
        operation: "createM2MToken",
        field: "seconds_until_expiration",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_m2m_token()
                    .seconds_until_expiration(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "machines")]
    NumberLimit {
        operation: "ListMachines",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_machines().limit(value).reply()),
    },
    #[cfg(feature = "machines")]
    NumberLimit {
        operation: "ListMachines",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_machines().offset(value).reply()),
    },
    #[cfg(feature = "machines")]
    NumberLimit {
        operation: "CreateMachine",
        field: "default_token_ttl",
        min: 1i64,
        max: 315360000i64,
        call: |client, value| {
            sent(
                client
                    .create_machine()
                    .default_token_ttl(value)
                    .name(text(1usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "machines")]
    NumberLimit {
        operation: "UpdateMachine",
        field: "default_token_ttl",
        min: 1i64,
        max: 315360000i64,
        call: |client, value| {
            sent(
                client
                    .update_machine(text(0usize, 0))
                    .default_token_ttl(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "machines")]
    NumberLimit {
        operation: "RotateMachineSecretKey",
        field: "previous_token_ttl",
        min: 0i64,
        max: 28800i64,
        call: |client, value| {
            sent(
                client
                    .rotate_machine_secret_key(text(0usize, 0))
                    .previous_token_ttl(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "oauth-applications")]
    NumberLimit {
        operation: "ListOAuthApplications",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_oauth_applications().limit(value).reply()),
    },
    #[cfg(feature = "oauth-applications")]
    NumberLimit {
        operation: "ListOAuthApplications",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_oauth_applications().offset(value).reply()),
    },
    #[cfg(feature = "organization-domains")]
    NumberLimit {
        operation: "ListAllOrganizationDomains",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_all_organization_domains().offset(value).reply()),
    },
    #[cfg(feature = "organization-domains")]
    NumberLimit {
        operation: "ListAllOrganizationDomains",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_all_organization_domains().limit(value).reply()),
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListInstanceOrganizationInvitations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .list_instance_organization_invitations()
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListInstanceOrganizationInvitations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_instance_organization_invitations()
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    NumberLimit {
        operation: "InstanceGetOrganizationMemberships",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .instance_get_organization_memberships()
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    NumberLimit {
        operation: "InstanceGetOrganizationMemberships",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .instance_get_organization_memberships()
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-permissions")]
    NumberLimit {
        operation: "ListOrganizationPermissions",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_organization_permissions().limit(value).reply()),
    },
    #[cfg(feature = "organization-permissions")]
    NumberLimit {
        operation: "ListOrganizationPermissions",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_organization_permissions().offset(value).reply()),
    },
    #[cfg(feature = "organization-roles")]
    NumberLimit {
        operation: "ListOrganizationRoles",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_organization_roles().limit(value).reply()),
    },
    #[cfg(feature = "organization-roles")]
    NumberLimit {
        operation: "ListOrganizationRoles",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_organization_roles().offset(value).reply()),
    },
    #[cfg(feature = "organizations")]
    NumberLimit {
        operation: "ListOrganizations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_organizations().limit(value).reply()),
    },
    #[cfg(feature = "organizations")]
    NumberLimit {
        operation: "ListOrganizations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_organizations().offset(value).reply()),
    },
    #[cfg(feature = "organizations")]
    NumberLimit {
        operation: "CreateOrganization",
        field: "max_allowed_memberships",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_organization()
                    .max_allowed_memberships(value)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    NumberLimit {
        operation: "UpdateOrganization",
        field: "max_allowed_memberships",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .update_organization(text(0usize, 0))
                    .max_allowed_memberships(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    NumberLimit {
        operation: "AdjustOrganizationBillingCreditBalance",
        field: "amount",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .adjust_organization_billing_credit_balance(text(0usize, 0))
                    .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                    .amount(value)
                    .idempotency_key(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-domains")]
    NumberLimit {
        operation: "ListOrganizationDomains",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .list_organization_domains(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-domains")]
    NumberLimit {
        operation: "ListOrganizationDomains",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_organization_domains(text(0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListOrganizationInvitations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .list_organization_invitations(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListOrganizationInvitations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_organization_invitations(text(0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "CreateOrganizationInvitation",
        field: "expires_in_days",
        min: 1i64,
        max: 365i64,
        call: |client, value| {
            sent(
                client
                    .create_organization_invitation(text(0usize, 0))
                    .email_address(text(0usize, 0))
                    .expires_in_days(value)
                    .role(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "CreateOrganizationInvitationBulk",
        field: "body[0].expires_in_days",
        min: 1i64,
        max: 365i64,
        call: |client, value| {
            sent(
            client
                .create_organization_invitation_bulk(text(0usize, 0))
                .with_body(
                    vec![
                        clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                        .email_address(text(0usize, 0)).expires_in_days(value)
                        .role(text(0usize, 0))
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListPendingOrganizationInvitations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .list_pending_organization_invitations(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListPendingOrganizationInvitations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_pending_organization_invitations(text(0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    NumberLimit {
        operation: "ListOrganizationMemberships",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    NumberLimit {
        operation: "ListOrganizationMemberships",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "redirect-urls")]
    NumberLimit {
        operation: "ListRedirectURLs",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_redirect_ur_ls().limit(value).reply()),
    },
    #[cfg(feature = "redirect-urls")]
    NumberLimit {
        operation: "ListRedirectURLs",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_redirect_ur_ls().offset(value).reply()),
    },
    #[cfg(feature = "role-sets")]
    NumberLimit {
        operation: "ListRoleSets",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_role_sets().limit(value).reply()),
    },
    #[cfg(feature = "role-sets")]
    NumberLimit {
        operation: "ListRoleSets",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_role_sets().offset(value).reply()),
    },
    #[cfg(feature = "saml-connections")]
    NumberLimit {
        operation: "ListSAMLConnections",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_saml_connections().limit(value).reply()),
    },
    #[cfg(feature = "saml-connections")]
    NumberLimit {
        operation: "ListSAMLConnections",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_saml_connections().offset(value).reply()),
    },
    #[cfg(feature = "scim-directories")]
    NumberLimit {
        operation: "ListSCIMDirectories",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_scim_directories().limit(value).reply()),
    },
    #[cfg(feature = "scim-directories")]
    NumberLimit {
        operation: "ListSCIMDirectories",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_scim_directories().offset(value).reply()),
    },
    #[cfg(feature = "scim-directories")]
    NumberLimit {
        operation: "CreateSCIMDirectory",
        field: "group_role_mappings[0].precedence",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
            client
                .create_scim_directory()
                .enterprise_connection_id(text(0usize, 0))
                .group_role_mappings(
                    vec![
                        clerk_raw::scim_directories::CreateScimDirectoryBodyGroupRoleMappingsItem::builder()
                        .precedence(value).role_id(text(0usize, 0))
                        .scim_group_id(text(0usize, 0))
                    ],
                )
                .provider(text(0usize, 0))
                .reply(),
        )
        },
    },
    #[cfg(feature = "scim-directories")]
    NumberLimit {
        operation: "CreateSCIMGroupRoleMapping",
        field: "precedence",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_scim_group_role_mapping(text(0usize, 0))
                    .precedence(value)
                    .role_id(text(0usize, 0))
                    .scim_group_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "sessions")]
    NumberLimit {
        operation: "GetSessionList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.get_session_list().limit(value).reply()),
    },
    #[cfg(feature = "sessions")]
    NumberLimit {
        operation: "GetSessionList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.get_session_list().offset(value).reply()),
    },
    #[cfg(feature = "sessions")]
    NumberLimit {
        operation: "CreateSessionToken",
        field: "expires_in_seconds",
        min: 30i64,
        max: 315360000i64,
        call: |client, value| {
            sent(
                client
                    .create_session_token(text(0usize, 0))
                    .expires_in_seconds(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "sessions")]
    NumberLimit {
        operation: "CreateSessionTokenFromTemplate",
        field: "expires_in_seconds",
        min: 30i64,
        max: 315360000i64,
        call: |client, value| {
            sent(
                client
                    .create_session_token_from_template(text(0usize, 0), text(0usize, 0))
                    .expires_in_seconds(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "sign-in-tokens")]
    NumberLimit {
        operation: "CreateSignInToken",
        field: "expires_in_seconds",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_sign_in_token()
                    .expires_in_seconds(value)
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "email-sms-templates")]
    NumberLimit {
        operation: "GetTemplateList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .get_template_list(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "email-sms-templates")]
    NumberLimit {
        operation: "GetTemplateList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_template_list(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "GetUserList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.get_user_list().limit(value).reply()),
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "GetUserList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.get_user_list().offset(value).reply()),
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "AdjustUserBillingCreditBalance",
        field: "amount",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .adjust_user_billing_credit_balance(text(0usize, 0))
                    .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                    .amount(value)
                    .idempotency_key(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "GetOAuthAccessToken",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .get_oauth_access_token(text(0usize, 0), text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "GetOAuthAccessToken",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_oauth_access_token(text(0usize, 0), text(0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "UsersGetOrganizationInvitations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .users_get_organization_invitations(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "UsersGetOrganizationInvitations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .users_get_organization_invitations(text(0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "UsersGetOrganizationMemberships",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            sent(
                client
                    .users_get_organization_memberships(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "UsersGetOrganizationMemberships",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .users_get_organization_memberships(text(0usize, 0))
                    .offset(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "waitlist-entries")]
    NumberLimit {
        operation: "ListWaitlistEntries",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| sent(client.list_waitlist_entries().limit(value).reply()),
    },
    #[cfg(feature = "waitlist-entries")]
    NumberLimit {
        operation: "ListWaitlistEntries",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_waitlist_entries().offset(value).reply()),
    },
];

/// Every JSON object whose size is limited.
pub static SIZES: &[SizeLimit<Client>] = &[
    #[cfg(feature = "invitations")]
    SizeLimit {
        operation: "CreateInvitation",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .create_invitation()
                    .email_address(format!("user{}@example.com", 0))
                    .public_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    SizeLimit {
        operation: "CreateBulkInvitations",
        field: "body[0].public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .create_bulk_invitations()
                    .with_body(vec![
                        clerk_raw::invitations::CreateBulkInvitationsBodyItem::builder()
                            .email_address(text(0usize, 0))
                            .public_metadata(value),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "CreateOrganization",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .create_organization()
                    .name(text(0usize, 0))
                    .private_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "CreateOrganization",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .create_organization()
                    .name(text(0usize, 0))
                    .public_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    SizeLimit {
        operation: "CreateOrganizationInvitation",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .create_organization_invitation(text(0usize, 0))
                    .email_address(text(0usize, 0))
                    .private_metadata(value)
                    .role(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    SizeLimit {
        operation: "CreateOrganizationInvitation",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .create_organization_invitation(text(0usize, 0))
                    .email_address(text(0usize, 0))
                    .public_metadata(value)
                    .role(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    SizeLimit {
        operation: "CreateOrganizationInvitationBulk",
        field: "body[0].private_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
            client
                .create_organization_invitation_bulk(text(0usize, 0))
                .with_body(
                    vec![
                        clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                        .email_address(text(0usize, 0)).private_metadata(value)
                        .role(text(0usize, 0))
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "organization-invitations")]
    SizeLimit {
        operation: "CreateOrganizationInvitationBulk",
        field: "body[0].public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
            client
                .create_organization_invitation_bulk(text(0usize, 0))
                .with_body(
                    vec![
                        clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                        .email_address(text(0usize, 0)).public_metadata(value)
                        .role(text(0usize, 0))
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "organization-memberships")]
    SizeLimit {
        operation: "CreateOrganizationMembership",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .create_organization_membership(text(0usize, 0))
                    .private_metadata(value)
                    .role(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    SizeLimit {
        operation: "CreateOrganizationMembership",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .create_organization_membership(text(0usize, 0))
                    .public_metadata(value)
                    .role(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    SizeLimit {
        operation: "UpdateOrganizationMembershipMetadata",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .update_organization_membership_metadata(text(0usize, 0), text(0usize, 0))
                    .private_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    SizeLimit {
        operation: "UpdateOrganizationMembershipMetadata",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .update_organization_membership_metadata(text(0usize, 0), text(0usize, 0))
                    .public_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "MergeOrganizationMetadata",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .merge_organization_metadata(text(0usize, 0))
                    .private_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "MergeOrganizationMetadata",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .merge_organization_metadata(text(0usize, 0))
                    .public_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "ReplaceOrganizationMetadata",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .replace_organization_metadata(text(0usize, 0))
                    .private_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "ReplaceOrganizationMetadata",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .replace_organization_metadata(text(0usize, 0))
                    .public_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "CreateUser",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| sent(client.create_user().private_metadata(value).reply()),
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "CreateUser",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| sent(client.create_user().public_metadata(value).reply()),
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "CreateUser",
        field: "unsafe_metadata",
        max: 8192usize,
        call: |client, value| sent(client.create_user().unsafe_metadata(value).reply()),
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "UpdateUserMetadata",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .update_user_metadata(text(0usize, 0))
                    .private_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "UpdateUserMetadata",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .update_user_metadata(text(0usize, 0))
                    .public_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "UpdateUserMetadata",
        field: "unsafe_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .update_user_metadata(text(0usize, 0))
                    .unsafe_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "ReplaceUserMetadata",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .replace_user_metadata(text(0usize, 0))
                    .private_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "ReplaceUserMetadata",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .replace_user_metadata(text(0usize, 0))
                    .public_metadata(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "ReplaceUserMetadata",
        field: "unsafe_metadata",
        max: 8192usize,
        call: |client, value| {
            sent(
                client
                    .replace_user_metadata(text(0usize, 0))
                    .unsafe_metadata(value)
                    .reply(),
            )
        },
    },
];

/// Every condition, with a call that breaks it.
pub static CONDITIONS: &[Broken<Client>] = &[
    #[cfg(feature = "actor-tokens")]
    Broken {
        operation: "CreateActorToken",
        fields: &["actor.sub"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_actor_token()
                    .actor(clerk_raw::actor_tokens::CreateActorTokenBodyActor::builder())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "actor-tokens")]
    Broken {
        operation: "CreateActorToken",
        fields: &["actor", "user_id"],
        rule: "Required",
        call: |client| sent(client.create_actor_token().reply()),
    },
    #[cfg(feature = "agent-tasks")]
    Broken {
        operation: "CreateAgentTask",
        fields: &["on_behalf_of"],
        rule: "OneOf",
        call: |client| {
            sent(
                client
                    .create_agent_task()
                    .agent_name(text(0usize, 0))
                    .on_behalf_of(clerk_raw::agent_tasks::CreateAgentTaskBodyOnBehalfOf::builder())
                    .permissions(clerk_raw::agent_tasks::CreateAgentTaskBodyPermissions::X)
                    .redirect_url("https://example.com/")
                    .task_description(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "agent-tasks")]
    Broken {
        operation: "CreateAgentTask",
        fields: &["on_behalf_of"],
        rule: "OneOf",
        call: |client| {
            sent(
                client
                    .create_agent_task()
                    .agent_name(text(0usize, 0))
                    .on_behalf_of(
                        clerk_raw::agent_tasks::CreateAgentTaskBodyOnBehalfOf::builder()
                            .identifier(text(0usize, 0))
                            .user_id(text(0usize, 0)),
                    )
                    .permissions(clerk_raw::agent_tasks::CreateAgentTaskBodyPermissions::X)
                    .redirect_url("https://example.com/")
                    .task_description(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "agent-tasks")]
    Broken {
        operation: "CreateAgentTask",
        fields: &[
            "agent_name",
            "on_behalf_of",
            "permissions",
            "redirect_url",
            "task_description",
        ],
        rule: "Required",
        call: |client| sent(client.create_agent_task().reply()),
    },
    #[cfg(feature = "allow-list-block-list")]
    Broken {
        operation: "CreateAllowlistIdentifier",
        fields: &["identifier"],
        rule: "Required",
        call: |client| sent(client.create_allowlist_identifier().reply()),
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "getApiKeys",
        fields: &["subject"],
        rule: "Required",
        call: |client| sent(client.get_api_keys().reply()),
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "createApiKey",
        fields: &["name", "subject"],
        rule: "Required",
        call: |client| sent(client.create_api_key().reply()),
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "verifyApiKey",
        fields: &["secret"],
        rule: "Required",
        call: |client| sent(client.verify_api_key().reply()),
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "CreateBillingPrice",
        fields: &["amount", "plan_id"],
        rule: "Required",
        call: |client| sent(client.create_billing_price().reply()),
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "ApplyBillingSubscriptionItemDiscount",
        fields: &["discount_id"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .apply_billing_subscription_item_discount(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "ExtendBillingSubscriptionItemFreeTrial",
        fields: &["extend_to"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .extend_billing_subscription_item_free_trial(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "CreateBillingPriceTransition",
        fields: &["from_price_id", "to_price_id"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_billing_price_transition(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    Broken {
        operation: "CreateBlocklistIdentifier",
        fields: &["identifier"],
        rule: "Required",
        call: |client| sent(client.create_blocklist_identifier().reply()),
    },
    #[cfg(feature = "clients")]
    Broken {
        operation: "VerifyClient",
        fields: &["token"],
        rule: "Required",
        call: |client| sent(client.verify_client().reply()),
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectory",
        fields: &["group_role_mappings[0].role_id"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_directory()
                    .enterprise_connection_id(text(0usize, 0))
                    .group_role_mappings(vec![
                        clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder(),
                    ])
                    .provider(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectory",
        fields: &["group_role_mappings[0]"],
        rule: "AnyOf",
        call: |client| {
            sent(
                client
                    .create_directory()
                    .enterprise_connection_id(text(0usize, 0))
                    .group_role_mappings(vec![
                        clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder()
                            .role_id(text(0usize, 0)),
                    ])
                    .provider(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectory",
        fields: &["enterprise_connection_id", "provider"],
        rule: "Required",
        call: |client| sent(client.create_directory().reply()),
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectoryGroupRoleMapping",
        fields: &["role_id"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_directory_group_role_mapping(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectoryGroupRoleMapping",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| {
            sent(
                client
                    .create_directory_group_role_mapping(text(0usize, 0))
                    .role_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "ReplaceDirectoryGroupRoleMappings",
        fields: &["mappings[0].role_id"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .replace_directory_group_role_mappings(text(0usize, 0))
                .mappings(
                    vec![
                        clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBodyMappingsItem::builder()
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "ReplaceDirectoryGroupRoleMappings",
        fields: &["mappings[0]"],
        rule: "AnyOf",
        call: |client| {
            sent(
            client
                .replace_directory_group_role_mappings(text(0usize, 0))
                .mappings(
                    vec![
                        clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBodyMappingsItem::builder()
                        .role_id(text(0usize, 0))
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "ReplaceDirectoryGroupRoleMappings",
        fields: &["mappings"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_directory_group_role_mappings(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "domains")]
    Broken {
        operation: "AddDomain",
        fields: &["is_satellite", "name"],
        rule: "Required",
        call: |client| sent(client.add_domain().reply()),
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "CreateEmailAddress",
        fields: &["email_address", "user_id"],
        rule: "Required",
        call: |client| sent(client.create_email_address().reply()),
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "AttemptEmailAddressVerification",
        fields: &["code", "verification_id"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .attempt_email_address_verification(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "CreateEnterpriseConnection",
        fields: &["custom_attributes[0].key", "custom_attributes[0].name"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_enterprise_connection()
                .custom_attributes(
                    vec![
                        clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyCustomAttributesItem::builder()
                    ],
                )
                .domains((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .name(text(0usize, 0))
                .provider(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "CreateEnterpriseConnection",
        fields: &["saml.login_hint.mode"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_enterprise_connection()
                .domains((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .name(text(0usize, 0))
                .provider(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                )
                .saml(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodySaml::builder()
                        .login_hint(
                            clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodySamlLoginHint::builder(),
                        ),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "CreateEnterpriseConnection",
        fields: &["domains", "name", "provider"],
        rule: "Required",
        call: |client| sent(client.create_enterprise_connection().reply()),
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "UpdateEnterpriseConnection",
        fields: &["custom_attributes[0].key", "custom_attributes[0].name"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_enterprise_connection(text(0usize, 0))
                .custom_attributes(
                    vec![
                        clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodyCustomAttributesItem::builder()
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "UpdateEnterpriseConnection",
        fields: &["saml.login_hint.mode"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_enterprise_connection(text(0usize, 0))
                .saml(
                    clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodySaml::builder()
                        .login_hint(
                            clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodySamlLoginHint::builder(),
                        ),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "CreateInvitation",
        fields: &["email_address"],
        rule: "Required",
        call: |client| sent(client.create_invitation().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "CreateBulkInvitations",
        fields: &["body"],
        rule: "Required",
        call: |client| sent(client.create_bulk_invitations().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "CreateBulkInvitations",
        fields: &["body[0].email_address"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_bulk_invitations()
                    .with_body(vec![
                        clerk_raw::invitations::CreateBulkInvitationsBodyItem::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "CreateJWTTemplate",
        fields: &["claims", "name"],
        rule: "Required",
        call: |client| sent(client.create_jwt_template().reply()),
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "CreateJWTTemplate",
        fields: &["signing_algorithm"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .create_jwt_template()
                    .claims(serde_json::json!({}))
                    .custom_signing_key(true)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "CreateJWTTemplate",
        fields: &["signing_key"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .create_jwt_template()
                    .claims(serde_json::json!({}))
                    .custom_signing_key(true)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "UpdateJWTTemplate",
        fields: &["claims", "name"],
        rule: "Required",
        call: |client| sent(client.update_jwt_template(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "UpdateJWTTemplate",
        fields: &["signing_algorithm"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .update_jwt_template(text(0usize, 0))
                    .claims(serde_json::json!({}))
                    .custom_signing_key(true)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "UpdateJWTTemplate",
        fields: &["signing_key"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .update_jwt_template(text(0usize, 0))
                    .claims(serde_json::json!({}))
                    .custom_signing_key(true)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "m2m-tokens")]
    Broken {
        operation: "getM2MTokens",
        fields: &["subject"],
        rule: "Required",
        call: |client| sent(client.get_m2m_tokens().reply()),
    },
    #[cfg(feature = "m2m-tokens")]
    Broken {
        operation: "verifyM2MToken",
        fields: &["token"],
        rule: "Required",
        call: |client| sent(client.verify_m2m_token().reply()),
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "CreateMachine",
        fields: &["name"],
        rule: "Required",
        call: |client| sent(client.create_machine().reply()),
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "CreateMachineScope",
        fields: &["to_machine_id"],
        rule: "Required",
        call: |client| sent(client.create_machine_scope(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "RotateMachineSecretKey",
        fields: &["previous_token_ttl"],
        rule: "Required",
        call: |client| sent(client.rotate_machine_secret_key(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "oauth-applications")]
    Broken {
        operation: "CreateOAuthApplication",
        fields: &["name"],
        rule: "Required",
        call: |client| sent(client.create_oauth_application().reply()),
    },
    #[cfg(feature = "oauth-access-tokens")]
    Broken {
        operation: "verifyOAuthAccessToken",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| sent(client.verify_oauth_access_token().reply()),
    },
    #[cfg(feature = "oauth-applications")]
    Broken {
        operation: "RevokeOAuthApplicationToken",
        fields: &["token"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .revoke_oauth_application_token(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-permissions")]
    Broken {
        operation: "CreateOrganizationPermission",
        fields: &["key", "name"],
        rule: "Required",
        call: |client| sent(client.create_organization_permission().reply()),
    },
    #[cfg(feature = "organization-roles")]
    Broken {
        operation: "CreateOrganizationRole",
        fields: &["key", "name"],
        rule: "Required",
        call: |client| sent(client.create_organization_role().reply()),
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "CreateOrganization",
        fields: &["name"],
        rule: "Required",
        call: |client| sent(client.create_organization().reply()),
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "AdjustOrganizationBillingCreditBalance",
        fields: &["action", "amount", "idempotency_key"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .adjust_organization_billing_credit_balance(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "CreateOrganizationInvitation",
        fields: &["email_address", "role"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_organization_invitation(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "CreateOrganizationInvitationBulk",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_organization_invitation_bulk(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "CreateOrganizationInvitationBulk",
        fields: &["body[0].email_address", "body[0].role"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_organization_invitation_bulk(text(0usize, 0))
                .with_body(
                    vec![
                        clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "organization-memberships")]
    Broken {
        operation: "CreateOrganizationMembership",
        fields: &["role", "user_id"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_organization_membership(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    Broken {
        operation: "UpdateOrganizationMembership",
        fields: &["role"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_organization_membership(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "CreatePhoneNumber",
        fields: &["phone_number", "user_id"],
        rule: "Required",
        call: |client| sent(client.create_phone_number().reply()),
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "AttemptPhoneNumberVerification",
        fields: &["code", "verification_id"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .attempt_phone_number_verification(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "redirect-urls")]
    Broken {
        operation: "CreateRedirectURL",
        fields: &["url"],
        rule: "Required",
        call: |client| sent(client.create_redirect_url().reply()),
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "CreateRoleSet",
        fields: &["creator_role_key", "default_role_key", "name", "roles"],
        rule: "Required",
        call: |client| sent(client.create_role_set().reply()),
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "ReplaceRoleSet",
        fields: &["dest_role_set_key"],
        rule: "Required",
        call: |client| sent(client.replace_role_set(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "AddRolesToRoleSet",
        fields: &["role_keys"],
        rule: "Required",
        call: |client| sent(client.add_roles_to_role_set(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "ReplaceRoleInRoleSet",
        fields: &["role_key", "to_role_key"],
        rule: "Required",
        call: |client| sent(client.replace_role_in_role_set(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "CreateSAMLConnection",
        fields: &["login_hint.mode"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_saml_connection()
                    .domain(text(0usize, 0))
                    .login_hint(
                        clerk_raw::saml_connections::CreateSamlConnectionBodyLoginHint::builder(),
                    )
                    .name(text(0usize, 0))
                    .provider(
                        clerk_raw::saml_connections::CreateSamlConnectionBodyProvider::SamlCustom,
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "CreateSAMLConnection",
        fields: &["name", "provider"],
        rule: "Required",
        call: |client| sent(client.create_saml_connection().reply()),
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "CreateSAMLConnection",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| {
            sent(
                client
                    .create_saml_connection()
                    .name(text(0usize, 0))
                    .provider(
                        clerk_raw::saml_connections::CreateSamlConnectionBodyProvider::SamlCustom,
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "UpdateSAMLConnection",
        fields: &["login_hint.mode"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_saml_connection(text(0usize, 0))
                    .login_hint(
                        clerk_raw::saml_connections::UpdateSamlConnectionBodyLoginHint::builder(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "CreateSCIMDirectory",
        fields: &[
            "group_role_mappings[0].role_id",
            "group_role_mappings[0].scim_group_id",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_scim_directory()
                .enterprise_connection_id(text(0usize, 0))
                .group_role_mappings(
                    vec![
                        clerk_raw::scim_directories::CreateScimDirectoryBodyGroupRoleMappingsItem::builder()
                    ],
                )
                .provider(text(0usize, 0))
                .reply(),
        )
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "CreateSCIMDirectory",
        fields: &["enterprise_connection_id", "provider"],
        rule: "Required",
        call: |client| sent(client.create_scim_directory().reply()),
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "CreateSCIMGroupRoleMapping",
        fields: &["role_id", "scim_group_id"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_scim_group_role_mapping(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "ReplaceSCIMGroupRoleMappings",
        fields: &["mappings[0].role_id", "mappings[0].scim_group_id"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .replace_scim_group_role_mappings(text(0usize, 0))
                .mappings(
                    vec![
                        clerk_raw::scim_directories::ReplaceScimGroupRoleMappingsBodyMappingsItem::builder()
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "ReplaceSCIMGroupRoleMappings",
        fields: &["mappings"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_scim_group_role_mappings(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "sessions")]
    Broken {
        operation: "createSession",
        fields: &["user_id"],
        rule: "Required",
        call: |client| sent(client.create_session().reply()),
    },
    #[cfg(feature = "sessions")]
    Broken {
        operation: "RefreshSession",
        fields: &["expired_token", "refresh_token", "request_origin"],
        rule: "Required",
        call: |client| sent(client.refresh_session(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "sign-in-tokens")]
    Broken {
        operation: "CreateSignInToken",
        fields: &["user_id"],
        rule: "Required",
        call: |client| sent(client.create_sign_in_token().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUserList",
        fields: &["provider_user_id"],
        rule: "RequiredWhen",
        call: |client| sent(client.get_user_list().provider(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUserList",
        fields: &["provider"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .get_user_list()
                    .provider_user_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUserList",
        fields: &["starting_after"],
        rule: "Other",
        call: |client| {
            sent(
                client
                    .get_user_list()
                    .offset(1i64)
                    .starting_after(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UsersBan",
        fields: &["user_ids"],
        rule: "Required",
        call: |client| sent(client.users_ban().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUsersCount",
        fields: &["provider_user_id"],
        rule: "RequiredWhen",
        call: |client| sent(client.get_users_count().provider(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUsersCount",
        fields: &["provider"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .get_users_count()
                    .provider_user_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UsersUnban",
        fields: &["user_ids"],
        rule: "Required",
        call: |client| sent(client.users_unban().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "AdjustUserBillingCreditBalance",
        fields: &["action", "amount", "idempotency_key"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .adjust_user_billing_credit_balance(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "ReplaceUserEmailAddress",
        fields: &["email_address"],
        rule: "Required",
        call: |client| sent(client.replace_user_email_address(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "ReplaceUserPhoneNumber",
        fields: &["phone_number"],
        rule: "Required",
        call: |client| sent(client.replace_user_phone_number(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "VerifyPassword",
        fields: &["password"],
        rule: "Required",
        call: |client| sent(client.verify_password(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "VerifyTOTP",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.verify_totp(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "waitlist-entries")]
    Broken {
        operation: "CreateWaitlistEntry",
        fields: &["email_address"],
        rule: "Required",
        call: |client| sent(client.create_waitlist_entry().reply()),
    },
    #[cfg(feature = "waitlist-entries")]
    Broken {
        operation: "CreateBulkWaitlistEntries",
        fields: &["body"],
        rule: "Required",
        call: |client| sent(client.create_bulk_waitlist_entries().reply()),
    },
    #[cfg(feature = "waitlist-entries")]
    Broken {
        operation: "CreateBulkWaitlistEntries",
        fields: &["body[0].email_address"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_bulk_waitlist_entries()
                    .with_body(vec![
                        clerk_raw::waitlist_entries::CreateBulkWaitlistEntriesBodyItem::builder(),
                    ])
                    .reply(),
            )
        },
    },
];

/// Every parameter that stands in a path.
pub static SEGMENTS: &[Segment<Client>] = &[
    #[cfg(feature = "actor-tokens")]
    Segment {
        operation: "RevokeActorToken",
        parameter: "actor_token_id",
        call: |client, value| sent(client.revoke_actor_token(value).reply()),
    },
    #[cfg(feature = "admin-portal-link-tokens")]
    Segment {
        operation: "revokeAdminPortalLinkToken",
        parameter: "adminPortalLinkTokenID",
        call: |client, value| sent(client.revoke_admin_portal_link_token(value).reply()),
    },
    #[cfg(feature = "agent-tasks")]
    Segment {
        operation: "RevokeAgentTask",
        parameter: "agent_task_id",
        call: |client, value| sent(client.revoke_agent_task(value).reply()),
    },
    #[cfg(feature = "allow-list-block-list")]
    Segment {
        operation: "DeleteAllowlistIdentifier",
        parameter: "identifier_id",
        call: |client, value| sent(client.delete_allowlist_identifier(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    Segment {
        operation: "deleteApiKey",
        parameter: "apiKeyID",
        call: |client, value| sent(client.delete_api_key(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    Segment {
        operation: "getApiKey",
        parameter: "apiKeyID",
        call: |client, value| sent(client.get_api_key(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    Segment {
        operation: "updateApiKey",
        parameter: "apiKeyID",
        call: |client, value| sent(client.update_api_key(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    Segment {
        operation: "revokeApiKey",
        parameter: "apiKeyID",
        call: |client, value| sent(client.revoke_api_key(value).reply()),
    },
    #[cfg(feature = "api-keys")]
    Segment {
        operation: "getApiKeySecret",
        parameter: "apiKeyID",
        call: |client, value| sent(client.get_api_key_secret(value).reply()),
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "GetBillingStatement",
        parameter: "statementID",
        call: |client, value| sent(client.get_billing_statement(value).reply()),
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "GetBillingStatementPaymentAttempts",
        parameter: "statementID",
        call: |client, value| sent(client.get_billing_statement_payment_attempts(value).reply()),
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "CancelCommerceSubscriptionItem",
        parameter: "subscription_item_id",
        call: |client, value| sent(client.cancel_commerce_subscription_item(value).reply()),
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "ApplyBillingSubscriptionItemDiscount",
        parameter: "subscription_item_id",
        call: |client, value| {
            sent(
                client
                    .apply_billing_subscription_item_discount(value)
                    .discount_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "RemoveBillingSubscriptionItemDiscount",
        parameter: "subscription_item_id",
        call: |client, value| {
            sent(
                client
                    .remove_billing_subscription_item_discount(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "RemoveBillingSubscriptionItemDiscount",
        parameter: "discount_id",
        call: |client, value| {
            sent(
                client
                    .remove_billing_subscription_item_discount(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "ExtendBillingSubscriptionItemFreeTrial",
        parameter: "subscription_item_id",
        call: |client, value| {
            sent(
                client
                    .extend_billing_subscription_item_free_trial(value)
                    .extend_to("2026-01-01T00:00:00Z")
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "CreateBillingPriceTransition",
        parameter: "subscription_item_id",
        call: |client, value| {
            sent(
                client
                    .create_billing_price_transition(value)
                    .from_price_id(text(0usize, 0))
                    .to_price_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    Segment {
        operation: "DeleteBlocklistIdentifier",
        parameter: "identifier_id",
        call: |client, value| sent(client.delete_blocklist_identifier(value).reply()),
    },
    #[cfg(feature = "clients")]
    Segment {
        operation: "GetClient",
        parameter: "client_id",
        call: |client, value| sent(client.get_client(value).reply()),
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "DeleteDirectory",
        parameter: "directory_id",
        call: |client, value| sent(client.delete_directory(value).reply()),
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "GetDirectory",
        parameter: "directory_id",
        call: |client, value| sent(client.get_directory(value).reply()),
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "UpdateDirectory",
        parameter: "directory_id",
        call: |client, value| sent(client.update_directory(value).reply()),
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "ListDirectoryGroupRoleMappings",
        parameter: "directory_id",
        call: |client, value| sent(client.list_directory_group_role_mappings(value).reply()),
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "CreateDirectoryGroupRoleMapping",
        parameter: "directory_id",
        call: |client, value| {
            sent(
                client
                    .create_directory_group_role_mapping(value)
                    .directory_group_id(text(0usize, 0))
                    .role_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "ReplaceDirectoryGroupRoleMappings",
        parameter: "directory_id",
        call: |client, value| {
            sent(
            client
                .replace_directory_group_role_mappings(value)
                .mappings(
                    (0..0usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBodyMappingsItem::builder()
                                .directory_group_id(text(0usize, 0))
                                .role_id(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "DeleteDirectoryGroupRoleMapping",
        parameter: "directory_id",
        call: |client, value| {
            sent(
                client
                    .delete_directory_group_role_mapping(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "DeleteDirectoryGroupRoleMapping",
        parameter: "mapping_id",
        call: |client, value| {
            sent(
                client
                    .delete_directory_group_role_mapping(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "RotateDirectoryAPIKey",
        parameter: "directory_id",
        call: |client, value| sent(client.rotate_directory_api_key(value).reply()),
    },
    #[cfg(feature = "domains")]
    Segment {
        operation: "DeleteDomain",
        parameter: "domain_id",
        call: |client, value| sent(client.delete_domain(value).reply()),
    },
    #[cfg(feature = "domains")]
    Segment {
        operation: "UpdateDomain",
        parameter: "domain_id",
        call: |client, value| sent(client.update_domain(value).reply()),
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "DeleteEmailAddress",
        parameter: "email_address_id",
        call: |client, value| sent(client.delete_email_address(value).reply()),
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "GetEmailAddress",
        parameter: "email_address_id",
        call: |client, value| sent(client.get_email_address(value).reply()),
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "UpdateEmailAddress",
        parameter: "email_address_id",
        call: |client, value| sent(client.update_email_address(value).reply()),
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "AttemptEmailAddressVerification",
        parameter: "email_address_id",
        call: |client, value| {
            sent(
                client
                    .attempt_email_address_verification(value)
                    .code("secret")
                    .verification_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "PrepareEmailAddressVerification",
        parameter: "email_address_id",
        call: |client, value| sent(client.prepare_email_address_verification(value).reply()),
    },
    #[cfg(feature = "enterprise-connections")]
    Segment {
        operation: "DeleteEnterpriseConnection",
        parameter: "enterprise_connection_id",
        call: |client, value| sent(client.delete_enterprise_connection(value).reply()),
    },
    #[cfg(feature = "enterprise-connections")]
    Segment {
        operation: "GetEnterpriseConnection",
        parameter: "enterprise_connection_id",
        call: |client, value| sent(client.get_enterprise_connection(value).reply()),
    },
    #[cfg(feature = "enterprise-connections")]
    Segment {
        operation: "UpdateEnterpriseConnection",
        parameter: "enterprise_connection_id",
        call: |client, value| sent(client.update_enterprise_connection(value).reply()),
    },
    #[cfg(feature = "enterprise-connections")]
    Segment {
        operation: "ListEnterpriseConnectionTestRuns",
        parameter: "enterprise_connection_id",
        call: |client, value| sent(client.list_enterprise_connection_test_runs(value).reply()),
    },
    #[cfg(feature = "enterprise-connections")]
    Segment {
        operation: "CreateEnterpriseConnectionTestRun",
        parameter: "enterprise_connection_id",
        call: |client, value| sent(client.create_enterprise_connection_test_run(value).reply()),
    },
    #[cfg(feature = "invitations")]
    Segment {
        operation: "RevokeInvitation",
        parameter: "invitation_id",
        call: |client, value| sent(client.revoke_invitation(value).reply()),
    },
    #[cfg(feature = "jwt-templates")]
    Segment {
        operation: "DeleteJWTTemplate",
        parameter: "template_id",
        call: |client, value| sent(client.delete_jwt_template(value).reply()),
    },
    #[cfg(feature = "jwt-templates")]
    Segment {
        operation: "GetJWTTemplate",
        parameter: "template_id",
        call: |client, value| sent(client.get_jwt_template(value).reply()),
    },
    #[cfg(feature = "jwt-templates")]
    Segment {
        operation: "UpdateJWTTemplate",
        parameter: "template_id",
        call: |client, value| {
            sent(
                client
                    .update_jwt_template(value)
                    .claims(serde_json::json!({}))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "m2m-tokens")]
    Segment {
        operation: "revokeM2MToken",
        parameter: "m2m_token_id",
        call: |client, value| sent(client.revoke_m2m_token(value).reply()),
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "DeleteMachine",
        parameter: "machine_id",
        call: |client, value| sent(client.delete_machine(value).reply()),
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "GetMachine",
        parameter: "machine_id",
        call: |client, value| sent(client.get_machine(value).reply()),
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "UpdateMachine",
        parameter: "machine_id",
        call: |client, value| sent(client.update_machine(value).reply()),
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "CreateMachineScope",
        parameter: "machine_id",
        call: |client, value| {
            sent(
                client
                    .create_machine_scope(value)
                    .to_machine_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "DeleteMachineScope",
        parameter: "machine_id",
        call: |client, value| sent(client.delete_machine_scope(value, text(0usize, 0)).reply()),
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "DeleteMachineScope",
        parameter: "other_machine_id",
        call: |client, value| sent(client.delete_machine_scope(text(0usize, 0), value).reply()),
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "GetMachineSecretKey",
        parameter: "machine_id",
        call: |client, value| sent(client.get_machine_secret_key(value).reply()),
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "RotateMachineSecretKey",
        parameter: "machine_id",
        call: |client, value| {
            sent(
                client
                    .rotate_machine_secret_key(value)
                    .previous_token_ttl(1i64)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "oauth-applications")]
    Segment {
        operation: "DeleteOAuthApplication",
        parameter: "oauth_application_id",
        call: |client, value| sent(client.delete_oauth_application(value).reply()),
    },
    #[cfg(feature = "oauth-applications")]
    Segment {
        operation: "GetOAuthApplication",
        parameter: "oauth_application_id",
        call: |client, value| sent(client.get_oauth_application(value).reply()),
    },
    #[cfg(feature = "oauth-applications")]
    Segment {
        operation: "UpdateOAuthApplication",
        parameter: "oauth_application_id",
        call: |client, value| sent(client.update_oauth_application(value).reply()),
    },
    #[cfg(feature = "oauth-applications")]
    Segment {
        operation: "RevokeOAuthApplicationToken",
        parameter: "oauth_application_id",
        call: |client, value| {
            sent(
                client
                    .revoke_oauth_application_token(value)
                    .token("secret")
                    .reply(),
            )
        },
    },
    #[cfg(feature = "oauth-applications")]
    Segment {
        operation: "RotateOAuthApplicationSecret",
        parameter: "oauth_application_id",
        call: |client, value| sent(client.rotate_oauth_application_secret(value).reply()),
    },
    #[cfg(feature = "organization-permissions")]
    Segment {
        operation: "DeleteOrganizationPermission",
        parameter: "permission_id",
        call: |client, value| sent(client.delete_organization_permission(value).reply()),
    },
    #[cfg(feature = "organization-permissions")]
    Segment {
        operation: "GetOrganizationPermission",
        parameter: "permission_id",
        call: |client, value| sent(client.get_organization_permission(value).reply()),
    },
    #[cfg(feature = "organization-permissions")]
    Segment {
        operation: "UpdateOrganizationPermission",
        parameter: "permission_id",
        call: |client, value| sent(client.update_organization_permission(value).reply()),
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "DeleteOrganizationRole",
        parameter: "organization_role_id",
        call: |client, value| sent(client.delete_organization_role(value).reply()),
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "GetOrganizationRole",
        parameter: "organization_role_id",
        call: |client, value| sent(client.get_organization_role(value).reply()),
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "UpdateOrganizationRole",
        parameter: "organization_role_id",
        call: |client, value| sent(client.update_organization_role(value).reply()),
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "RemovePermissionFromOrganizationRole",
        parameter: "organization_role_id",
        call: |client, value| {
            sent(
                client
                    .remove_permission_from_organization_role(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "RemovePermissionFromOrganizationRole",
        parameter: "permission_id",
        call: |client, value| {
            sent(
                client
                    .remove_permission_from_organization_role(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "AssignPermissionToOrganizationRole",
        parameter: "organization_role_id",
        call: |client, value| {
            sent(
                client
                    .assign_permission_to_organization_role(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "AssignPermissionToOrganizationRole",
        parameter: "permission_id",
        call: |client, value| {
            sent(
                client
                    .assign_permission_to_organization_role(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "DeleteOrganization",
        parameter: "organization_id",
        call: |client, value| sent(client.delete_organization(value).reply()),
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "GetOrganization",
        parameter: "organization_id",
        call: |client, value| sent(client.get_organization(value).reply()),
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "UpdateOrganization",
        parameter: "organization_id",
        call: |client, value| sent(client.update_organization(value).reply()),
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "GetOrganizationBillingCreditBalance",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .get_organization_billing_credit_balance(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "AdjustOrganizationBillingCreditBalance",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .adjust_organization_billing_credit_balance(value)
                    .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                    .amount(1i64)
                    .idempotency_key(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "GetOrganizationBillingSubscription",
        parameter: "organization_id",
        call: |client, value| sent(client.get_organization_billing_subscription(value).reply()),
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "ListOrganizationDomains",
        parameter: "organization_id",
        call: |client, value| sent(client.list_organization_domains(value).reply()),
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "CreateOrganizationDomain",
        parameter: "organization_id",
        call: |client, value| sent(client.create_organization_domain(value).reply()),
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "DeleteOrganizationDomain",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .delete_organization_domain(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "DeleteOrganizationDomain",
        parameter: "domain_id",
        call: |client, value| {
            sent(
                client
                    .delete_organization_domain(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "UpdateOrganizationDomain",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .update_organization_domain(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "UpdateOrganizationDomain",
        parameter: "domain_id",
        call: |client, value| {
            sent(
                client
                    .update_organization_domain(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "VerifyOrganizationDomainOwnership",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .verify_organization_domain_ownership(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "VerifyOrganizationDomainOwnership",
        parameter: "domain_id",
        call: |client, value| {
            sent(
                client
                    .verify_organization_domain_ownership(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "ListOrganizationInvitations",
        parameter: "organization_id",
        call: |client, value| sent(client.list_organization_invitations(value).reply()),
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "CreateOrganizationInvitation",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .create_organization_invitation(value)
                    .email_address(text(0usize, 0))
                    .role(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "CreateOrganizationInvitationBulk",
        parameter: "organization_id",
        call: |client, value| {
            sent(
            client
                .create_organization_invitation_bulk(value)
                .with_body(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                                .email_address(text(0usize, 0))
                                .role(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "ListPendingOrganizationInvitations",
        parameter: "organization_id",
        call: |client, value| sent(client.list_pending_organization_invitations(value).reply()),
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "GetOrganizationInvitation",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .get_organization_invitation(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "GetOrganizationInvitation",
        parameter: "invitation_id",
        call: |client, value| {
            sent(
                client
                    .get_organization_invitation(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "RevokeOrganizationInvitation",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .revoke_organization_invitation(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "RevokeOrganizationInvitation",
        parameter: "invitation_id",
        call: |client, value| {
            sent(
                client
                    .revoke_organization_invitation(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "DeleteOrganizationLogo",
        parameter: "organization_id",
        call: |client, value| sent(client.delete_organization_logo(value).reply()),
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "ListOrganizationMemberships",
        parameter: "organization_id",
        call: |client, value| sent(client.list_organization_memberships(value).reply()),
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "CreateOrganizationMembership",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .create_organization_membership(value)
                    .role(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "DeleteOrganizationMembership",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .delete_organization_membership(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "DeleteOrganizationMembership",
        parameter: "user_id",
        call: |client, value| {
            sent(
                client
                    .delete_organization_membership(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "UpdateOrganizationMembership",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .update_organization_membership(value, text(0usize, 0))
                    .role(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "UpdateOrganizationMembership",
        parameter: "user_id",
        call: |client, value| {
            sent(
                client
                    .update_organization_membership(text(0usize, 0), value)
                    .role(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "UpdateOrganizationMembershipMetadata",
        parameter: "organization_id",
        call: |client, value| {
            sent(
                client
                    .update_organization_membership_metadata(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "UpdateOrganizationMembershipMetadata",
        parameter: "user_id",
        call: |client, value| {
            sent(
                client
                    .update_organization_membership_metadata(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "MergeOrganizationMetadata",
        parameter: "organization_id",
        call: |client, value| sent(client.merge_organization_metadata(value).reply()),
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "ReplaceOrganizationMetadata",
        parameter: "organization_id",
        call: |client, value| sent(client.replace_organization_metadata(value).reply()),
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "DeletePhoneNumber",
        parameter: "phone_number_id",
        call: |client, value| sent(client.delete_phone_number(value).reply()),
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "GetPhoneNumber",
        parameter: "phone_number_id",
        call: |client, value| sent(client.get_phone_number(value).reply()),
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "UpdatePhoneNumber",
        parameter: "phone_number_id",
        call: |client, value| sent(client.update_phone_number(value).reply()),
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "AttemptPhoneNumberVerification",
        parameter: "phone_number_id",
        call: |client, value| {
            sent(
                client
                    .attempt_phone_number_verification(value)
                    .code("secret")
                    .verification_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "PreparePhoneNumberVerification",
        parameter: "phone_number_id",
        call: |client, value| sent(client.prepare_phone_number_verification(value).reply()),
    },
    #[cfg(feature = "redirect-urls")]
    Segment {
        operation: "DeleteRedirectURL",
        parameter: "id",
        call: |client, value| sent(client.delete_redirect_url(value).reply()),
    },
    #[cfg(feature = "redirect-urls")]
    Segment {
        operation: "GetRedirectURL",
        parameter: "id",
        call: |client, value| sent(client.get_redirect_url(value).reply()),
    },
    #[cfg(feature = "role-sets")]
    Segment {
        operation: "GetRoleSet",
        parameter: "role_set_key_or_id",
        call: |client, value| sent(client.get_role_set(value).reply()),
    },
    #[cfg(feature = "role-sets")]
    Segment {
        operation: "UpdateRoleSet",
        parameter: "role_set_key_or_id",
        call: |client, value| sent(client.update_role_set(value).reply()),
    },
    #[cfg(feature = "role-sets")]
    Segment {
        operation: "ReplaceRoleSet",
        parameter: "role_set_key_or_id",
        call: |client, value| {
            sent(
                client
                    .replace_role_set(value)
                    .dest_role_set_key(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "role-sets")]
    Segment {
        operation: "AddRolesToRoleSet",
        parameter: "role_set_key_or_id",
        call: |client, value| {
            sent(
                client
                    .add_roles_to_role_set(value)
                    .role_keys((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "role-sets")]
    Segment {
        operation: "ReplaceRoleInRoleSet",
        parameter: "role_set_key_or_id",
        call: |client, value| {
            sent(
                client
                    .replace_role_in_role_set(value)
                    .role_key(text(0usize, 0))
                    .to_role_key(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "saml-connections")]
    Segment {
        operation: "DeleteSAMLConnection",
        parameter: "saml_connection_id",
        call: |client, value| sent(client.delete_saml_connection(value).reply()),
    },
    #[cfg(feature = "saml-connections")]
    Segment {
        operation: "GetSAMLConnection",
        parameter: "saml_connection_id",
        call: |client, value| sent(client.get_saml_connection(value).reply()),
    },
    #[cfg(feature = "saml-connections")]
    Segment {
        operation: "UpdateSAMLConnection",
        parameter: "saml_connection_id",
        call: |client, value| sent(client.update_saml_connection(value).reply()),
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "DeleteSCIMDirectory",
        parameter: "scim_directory_id",
        call: |client, value| sent(client.delete_scim_directory(value).reply()),
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "GetSCIMDirectory",
        parameter: "scim_directory_id",
        call: |client, value| sent(client.get_scim_directory(value).reply()),
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "UpdateSCIMDirectory",
        parameter: "scim_directory_id",
        call: |client, value| sent(client.update_scim_directory(value).reply()),
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "ListSCIMGroupRoleMappings",
        parameter: "scim_directory_id",
        call: |client, value| sent(client.list_scim_group_role_mappings(value).reply()),
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "CreateSCIMGroupRoleMapping",
        parameter: "scim_directory_id",
        call: |client, value| {
            sent(
                client
                    .create_scim_group_role_mapping(value)
                    .role_id(text(0usize, 0))
                    .scim_group_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "ReplaceSCIMGroupRoleMappings",
        parameter: "scim_directory_id",
        call: |client, value| {
            sent(
            client
                .replace_scim_group_role_mappings(value)
                .mappings(
                    (0..0usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::scim_directories::ReplaceScimGroupRoleMappingsBodyMappingsItem::builder()
                                .role_id(text(0usize, 0))
                                .scim_group_id(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "DeleteSCIMGroupRoleMapping",
        parameter: "scim_directory_id",
        call: |client, value| {
            sent(
                client
                    .delete_scim_group_role_mapping(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "DeleteSCIMGroupRoleMapping",
        parameter: "mapping_id",
        call: |client, value| {
            sent(
                client
                    .delete_scim_group_role_mapping(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "RotateSCIMDirectoryAPIKey",
        parameter: "scim_directory_id",
        call: |client, value| sent(client.rotate_scim_directory_api_key(value).reply()),
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "GetSession",
        parameter: "session_id",
        call: |client, value| sent(client.get_session(value).reply()),
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "RefreshSession",
        parameter: "session_id",
        call: |client, value| {
            sent(
                client
                    .refresh_session(value)
                    .expired_token("secret")
                    .refresh_token("secret")
                    .request_origin(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "RevokeSession",
        parameter: "session_id",
        call: |client, value| sent(client.revoke_session(value).reply()),
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "CreateSessionToken",
        parameter: "session_id",
        call: |client, value| sent(client.create_session_token(value).reply()),
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "CreateSessionTokenFromTemplate",
        parameter: "session_id",
        call: |client, value| {
            sent(
                client
                    .create_session_token_from_template(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "CreateSessionTokenFromTemplate",
        parameter: "template_name",
        call: |client, value| {
            sent(
                client
                    .create_session_token_from_template(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "sign-in-tokens")]
    Segment {
        operation: "RevokeSignInToken",
        parameter: "sign_in_token_id",
        call: |client, value| sent(client.revoke_sign_in_token(value).reply()),
    },
    #[cfg(feature = "sign-ups")]
    Segment {
        operation: "GetSignUp",
        parameter: "id",
        call: |client, value| sent(client.get_sign_up(value).reply()),
    },
    #[cfg(feature = "sign-ups")]
    Segment {
        operation: "UpdateSignUp",
        parameter: "id",
        call: |client, value| sent(client.update_sign_up(value).reply()),
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "GetTemplateList",
        parameter: "template_type",
        call: |client, value| sent(client.get_template_list(value).reply()),
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "GetTemplate",
        parameter: "template_type",
        call: |client, value| sent(client.get_template(value, text(0usize, 0)).reply()),
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "GetTemplate",
        parameter: "slug",
        call: |client, value| {
            sent(
                client
                    .get_template(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        value,
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "UpsertTemplate",
        parameter: "template_type",
        call: |client, value| sent(client.upsert_template(value, text(0usize, 0)).reply()),
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "UpsertTemplate",
        parameter: "slug",
        call: |client, value| {
            sent(
                client
                    .upsert_template(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        value,
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "PreviewTemplate",
        parameter: "template_type",
        call: |client, value| sent(client.preview_template(value, text(0usize, 0)).reply()),
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "PreviewTemplate",
        parameter: "slug",
        call: |client, value| sent(client.preview_template(text(0usize, 0), value).reply()),
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "RevertTemplate",
        parameter: "template_type",
        call: |client, value| sent(client.revert_template(value, text(0usize, 0)).reply()),
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "RevertTemplate",
        parameter: "slug",
        call: |client, value| {
            sent(
                client
                    .revert_template(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        value,
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "ToggleTemplateDelivery",
        parameter: "template_type",
        call: |client, value| {
            sent(
                client
                    .toggle_template_delivery(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "ToggleTemplateDelivery",
        parameter: "slug",
        call: |client, value| {
            sent(
                client
                    .toggle_template_delivery(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        value,
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteUser",
        parameter: "user_id",
        call: |client, value| sent(client.delete_user(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "GetUser",
        parameter: "user_id",
        call: |client, value| sent(client.get_user(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UpdateUser",
        parameter: "user_id",
        call: |client, value| sent(client.update_user(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteBackupCode",
        parameter: "user_id",
        call: |client, value| sent(client.delete_backup_code(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "BanUser",
        parameter: "user_id",
        call: |client, value| sent(client.ban_user(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "GetUserBillingCreditBalance",
        parameter: "user_id",
        call: |client, value| sent(client.get_user_billing_credit_balance(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "AdjustUserBillingCreditBalance",
        parameter: "user_id",
        call: |client, value| {
            sent(
                client
                    .adjust_user_billing_credit_balance(value)
                    .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                    .amount(1i64)
                    .idempotency_key(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "GetUserBillingSubscription",
        parameter: "user_id",
        call: |client, value| sent(client.get_user_billing_subscription(value).reply()),
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "ReplaceUserEmailAddress",
        parameter: "user_id",
        call: |client, value| {
            sent(
                client
                    .replace_user_email_address(value)
                    .email_address(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteExternalAccount",
        parameter: "user_id",
        call: |client, value| {
            sent(
                client
                    .delete_external_account(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteExternalAccount",
        parameter: "external_account_id",
        call: |client, value| {
            sent(
                client
                    .delete_external_account(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "LockUser",
        parameter: "user_id",
        call: |client, value| sent(client.lock_user(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UpdateUserMetadata",
        parameter: "user_id",
        call: |client, value| sent(client.update_user_metadata(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "ReplaceUserMetadata",
        parameter: "user_id",
        call: |client, value| sent(client.replace_user_metadata(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DisableMFA",
        parameter: "user_id",
        call: |client, value| sent(client.disable_mfa(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "GetOAuthAccessToken",
        parameter: "user_id",
        call: |client, value| {
            sent(
                client
                    .get_oauth_access_token(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "GetOAuthAccessToken",
        parameter: "provider",
        call: |client, value| {
            sent(
                client
                    .get_oauth_access_token(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UsersGetOrganizationInvitations",
        parameter: "user_id",
        call: |client, value| sent(client.users_get_organization_invitations(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UsersGetOrganizationMemberships",
        parameter: "user_id",
        call: |client, value| sent(client.users_get_organization_memberships(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UserPasskeyDelete",
        parameter: "user_id",
        call: |client, value| sent(client.user_passkey_delete(value, text(0usize, 0)).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UserPasskeyDelete",
        parameter: "passkey_identification_id",
        call: |client, value| sent(client.user_passkey_delete(text(0usize, 0), value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "SetUserPasswordCompromised",
        parameter: "user_id",
        call: |client, value| sent(client.set_user_password_compromised(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UnsetUserPasswordCompromised",
        parameter: "user_id",
        call: |client, value| sent(client.unset_user_password_compromised(value).reply()),
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "ReplaceUserPhoneNumber",
        parameter: "user_id",
        call: |client, value| {
            sent(
                client
                    .replace_user_phone_number(value)
                    .phone_number(matching("^\\+[1-9][0-9]{1,14}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteUserProfileImage",
        parameter: "user_id",
        call: |client, value| sent(client.delete_user_profile_image(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "RemoveUserPassword",
        parameter: "user_id",
        call: |client, value| sent(client.remove_user_password(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteTOTP",
        parameter: "user_id",
        call: |client, value| sent(client.delete_totp(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "ListUserTrustedDevices",
        parameter: "user_id",
        call: |client, value| sent(client.list_user_trusted_devices(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "RevokeUserTrustedDevice",
        parameter: "user_id",
        call: |client, value| {
            sent(
                client
                    .revoke_user_trusted_device(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "RevokeUserTrustedDevice",
        parameter: "trusted_device_id",
        call: |client, value| {
            sent(
                client
                    .revoke_user_trusted_device(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UnbanUser",
        parameter: "user_id",
        call: |client, value| sent(client.unban_user(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UnlockUser",
        parameter: "user_id",
        call: |client, value| sent(client.unlock_user(value).reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "VerifyPassword",
        parameter: "user_id",
        call: |client, value| sent(client.verify_password(value).password("secret").reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "VerifyTOTP",
        parameter: "user_id",
        call: |client, value| sent(client.verify_totp(value).code("secret").reply()),
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UserWeb3WalletDelete",
        parameter: "user_id",
        call: |client, value| {
            sent(
                client
                    .user_web3_wallet_delete(value, text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UserWeb3WalletDelete",
        parameter: "web3_wallet_identification_id",
        call: |client, value| {
            sent(
                client
                    .user_web3_wallet_delete(text(0usize, 0), value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Segment {
        operation: "DeleteWaitlistEntry",
        parameter: "waitlist_entry_id",
        call: |client, value| sent(client.delete_waitlist_entry(value).reply()),
    },
    #[cfg(feature = "waitlist-entries")]
    Segment {
        operation: "InviteWaitlistEntry",
        parameter: "waitlist_entry_id",
        call: |client, value| sent(client.invite_waitlist_entry(value).reply()),
    },
    #[cfg(feature = "waitlist-entries")]
    Segment {
        operation: "RejectWaitlistEntry",
        parameter: "waitlist_entry_id",
        call: |client, value| sent(client.reject_waitlist_entry(value).reply()),
    },
];
