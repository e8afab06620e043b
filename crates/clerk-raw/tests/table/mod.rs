// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

//! What the description limits, each with a call that reaches the limit.
#![allow(clippy::all, clippy::pedantic, deprecated, unused_imports)]
use super::support::sample::{matching, text};
use super::support::{Broken, ListLimit, NumberLimit, Segment, SizeLimit, StringLimit};
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
            Box::pin(async move {
                client
                .create_enterprise_connection()
                .body(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBody::builder()
                        .domains((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                        .name(text(0usize, 0))
                        .provider(
                            clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "instance-settings")]
    ListLimit {
        operation: "UpdateInstanceCommunication",
        field: "blocked_country_codes",
        min: 0usize,
        max: 250usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .update_instance_communication()
                    .body(
                        clerk_raw::instance_settings::UpdateInstanceCommunicationBody::builder()
                            .blocked_country_codes(
                                (0..n)
                                    .map(|i| matching("^[A-Z]{2}$", 0usize, i))
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "invitations")]
    ListLimit {
        operation: "CreateBulkInvitations",
        field: "body",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_bulk_invitations()
                    .body(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                clerk_raw::invitations::CreateBulkInvitationsBodyItem::builder()
                                    .email_address(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    ListLimit {
        operation: "CreateMachine",
        field: "scoped_machines",
        min: 0usize,
        max: 150usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_machine()
                    .body(
                        clerk_raw::machines::CreateMachineBody::builder()
                            .name(text(1usize, 0))
                            .scoped_machines((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    ListLimit {
        operation: "ListOrganizations",
        field: "organization_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_organizations()
                    .organization_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    ListLimit {
        operation: "CreateOrganizationInvitationBulk",
        field: "body",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .create_organization_invitation_bulk()
                .organization_id(text(0usize, 0))
                .body(
                    (0..n)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                                .email_address(text(0usize, 0))
                                .role(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "user_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_organization_memberships()
                    .organization_id(text(0usize, 0))
                    .user_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "email_address",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_organization_memberships()
                    .organization_id(text(0usize, 0))
                    .email_address((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "phone_number",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_organization_memberships()
                    .organization_id(text(0usize, 0))
                    .phone_number((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "username",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_organization_memberships()
                    .organization_id(text(0usize, 0))
                    .username((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "web3_wallet",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_organization_memberships()
                    .organization_id(text(0usize, 0))
                    .web3_wallet((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    ListLimit {
        operation: "ListOrganizationMemberships",
        field: "role",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_organization_memberships()
                    .organization_id(text(0usize, 0))
                    .role((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    ListLimit {
        operation: "CreateRoleSet",
        field: "roles",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_role_set()
                    .body(
                        clerk_raw::role_sets::CreateRoleSetBody::builder()
                            .creator_role_key(text(0usize, 0))
                            .default_role_key(text(0usize, 0))
                            .name(text(0usize, 0))
                            .roles((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    ListLimit {
        operation: "AddRolesToRoleSet",
        field: "role_keys",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .add_roles_to_role_set()
                    .role_set_key_or_id(text(0usize, 0))
                    .body(
                        clerk_raw::role_sets::AddRolesToRoleSetBody::builder()
                            .role_keys((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "saml-connections")]
    ListLimit {
        operation: "ListSAMLConnections",
        field: "organization_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_saml_connections()
                    .organization_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "email_address",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .email_address((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "phone_number",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .phone_number((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "external_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .external_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "username",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .username((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "web3_wallet",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .web3_wallet((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "user_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .user_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "organization_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .organization_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUserList",
        field: "provider_user_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .provider(text(0usize, 0))
                    .provider_user_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "UsersBan",
        field: "user_ids",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .users_ban()
                    .body(
                        clerk_raw::users::UsersBanBody::builder()
                            .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "email_address",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_users_count()
                    .email_address((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "phone_number",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_users_count()
                    .phone_number((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "external_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_users_count()
                    .external_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "username",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_users_count()
                    .username((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "web3_wallet",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_users_count()
                    .web3_wallet((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "user_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_users_count()
                    .user_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "organization_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_users_count()
                    .organization_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "GetUsersCount",
        field: "provider_user_id",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_users_count()
                    .provider(text(0usize, 0))
                    .provider_user_id((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "UsersUnban",
        field: "user_ids",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .users_unban()
                    .body(
                        clerk_raw::users::UsersUnbanBody::builder()
                            .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    ListLimit {
        operation: "CreateBulkWaitlistEntries",
        field: "body",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .create_bulk_waitlist_entries()
                .body(
                    (0..n)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::waitlist_entries::CreateBulkWaitlistEntriesBodyItem::builder()
                                .email_address(format!("user{}@example.com", 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                .create_admin_portal_link_token()
                .body(
                    clerk_raw::admin_portal_link_tokens::CreateAdminPortalLinkTokenBody::builder()
                        .it_contact_id(value),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                .create_admin_portal_link_token()
                .body(
                    clerk_raw::admin_portal_link_tokens::CreateAdminPortalLinkTokenBody::builder()
                        .organization_id(value),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                .create_admin_portal_link_token()
                .body(
                    clerk_raw::admin_portal_link_tokens::CreateAdminPortalLinkTokenBody::builder()
                        .scopes(vec![value]),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "admin-portal-link-tokens")]
    StringLimit {
        operation: "revokeAdminPortalLinkToken",
        field: "adminPortalLinkTokenID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^aplt_[0-9A-Fa-f]{32}$"),
        call: |client, value| {
            Box::pin(async move {
                client
                .revoke_admin_portal_link_token()
                .admin_portal_link_token_id(value)
                .body(
                    clerk_raw::admin_portal_link_tokens::RevokeAdminPortalLinkTokenBody::builder(),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "getApiKeys",
        field: "type",
        min: 3usize,
        max: usize::MAX,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_api_keys()
                    .type_(value)
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "getApiKeys",
        field: "subject",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(user|org|mch|scim)_\\w{27}$"),
        call: |client, value| {
            Box::pin(async move { client.get_api_keys().subject(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "createApiKey",
        field: "created_by",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^user_\\w{27}$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_api_key()
                    .body(
                        clerk_raw::api_keys::CreateApiKeyBody::builder()
                            .created_by(value)
                            .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                            .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .create_api_key()
                    .body(
                        clerk_raw::api_keys::CreateApiKeyBody::builder()
                            .description(value)
                            .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                            .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .create_api_key()
                    .body(
                        clerk_raw::api_keys::CreateApiKeyBody::builder()
                            .name(value)
                            .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .create_api_key()
                    .body(
                        clerk_raw::api_keys::CreateApiKeyBody::builder()
                            .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                            .subject(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .create_api_key()
                    .body(
                        clerk_raw::api_keys::CreateApiKeyBody::builder()
                            .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                            .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                            .type_(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "deleteApiKey",
        field: "apiKeyID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(ak|api_key)_[0-9A-Fa-f]{32}$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_api_key()
                    .api_key_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "getApiKey",
        field: "apiKeyID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(ak|api_key)_[0-9A-Fa-f]{32}$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_api_key()
                    .api_key_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "updateApiKey",
        field: "apiKeyID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(ak|api_key)_[0-9A-Fa-f]{32}$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_api_key()
                    .api_key_id(value)
                    .body(clerk_raw::api_keys::UpdateApiKeyBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "updateApiKey",
        field: "description",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_api_key()
                    .api_key_id(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .body(clerk_raw::api_keys::UpdateApiKeyBody::builder().description(value))
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .update_api_key()
                    .api_key_id(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .body(clerk_raw::api_keys::UpdateApiKeyBody::builder().subject(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "revokeApiKey",
        field: "apiKeyID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(ak|api_key)_[0-9A-Fa-f]{32}$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_api_key()
                    .api_key_id(value)
                    .body(clerk_raw::api_keys::RevokeApiKeyBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    StringLimit {
        operation: "getApiKeySecret",
        field: "apiKeyID",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^(ak|api_key)_[0-9A-Fa-f]{32}$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_api_key_secret()
                    .api_key_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    StringLimit {
        operation: "CreateDirectory",
        field: "group_role_mappings[0].directory_group_display_name",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_directory()
                .body(
                    clerk_raw::directories::CreateDirectoryBody::builder()
                        .enterprise_connection_id(text(0usize, 0))
                        .group_role_mappings(
                            vec![
                                clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder()
                                .directory_group_display_name(value)
                                .directory_group_id(text(0usize, 0)).role_id(text(0usize,
                                0))
                            ],
                        )
                        .provider(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                .create_directory()
                .body(
                    clerk_raw::directories::CreateDirectoryBody::builder()
                        .enterprise_connection_id(text(0usize, 0))
                        .group_role_mappings(
                            vec![
                                clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder()
                                .directory_group_id(text(0usize, 0)).role_id(text(0usize,
                                0)).scim_group_display_name(value)
                            ],
                        )
                        .provider(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "domains")]
    StringLimit {
        operation: "UpdateDomain",
        field: "name",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[^/]*$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_domain()
                    .domain_id(text(0usize, 0))
                    .body(clerk_raw::domains::UpdateDomainBody::builder().name(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    StringLimit {
        operation: "CreateEnterpriseConnection",
        field: "custom_attributes[0].key",
        min: 1usize,
        max: usize::MAX,
        pattern: Some("^[^_][A-Za-z0-9_-]*$"),
        call: |client, value| {
            Box::pin(async move {
                client
                .create_enterprise_connection()
                .body(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBody::builder()
                        .custom_attributes(
                            vec![
                                clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyCustomAttributesItem::builder()
                                .key(value).name(text(1usize, 0))
                            ],
                        )
                        .domains(
                            (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        )
                        .name(text(0usize, 0))
                        .provider(
                            clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                        ),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                .create_enterprise_connection()
                .body(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBody::builder()
                        .custom_attributes(
                            vec![
                                clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyCustomAttributesItem::builder()
                                .key(matching("^[^_][A-Za-z0-9_-]*$", 1usize, 0))
                                .name(value)
                            ],
                        )
                        .domains(
                            (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        )
                        .name(text(0usize, 0))
                        .provider(
                            clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                        ),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                .update_enterprise_connection()
                .enterprise_connection_id(text(0usize, 0))
                .body(
                    clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBody::builder()
                        .custom_attributes(
                            vec![
                                clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodyCustomAttributesItem::builder()
                                .key(value).name(text(1usize, 0))
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                .update_enterprise_connection()
                .enterprise_connection_id(text(0usize, 0))
                .body(
                    clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBody::builder()
                        .custom_attributes(
                            vec![
                                clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodyCustomAttributesItem::builder()
                                .key(matching("^[^_][A-Za-z0-9_-]*$", 1usize, 0))
                                .name(value)
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                    .update_instance_communication()
                    .body(
                        clerk_raw::instance_settings::UpdateInstanceCommunicationBody::builder()
                            .blocked_country_codes(vec![value]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "m2m-tokens")]
    StringLimit {
        operation: "getM2MTokens",
        field: "subject",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^mch_\\w{27}$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_m2m_tokens()
                    .subject(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "m2m-tokens")]
    StringLimit {
        operation: "revokeM2MToken",
        field: "m2m_token_id",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^mt_[0-9A-Fa-f]{32}$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_m2m_token()
                    .m2m_token_id(value)
                    .body(clerk_raw::m2m_tokens::RevokeM2mTokenBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    StringLimit {
        operation: "CreateMachine",
        field: "name",
        min: 1usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_machine()
                    .body(clerk_raw::machines::CreateMachineBody::builder().name(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    StringLimit {
        operation: "UpdateMachine",
        field: "name",
        min: 1usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_machine()
                    .machine_id(text(0usize, 0))
                    .body(clerk_raw::machines::UpdateMachineBody::builder().name(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    StringLimit {
        operation: "CreateOAuthApplication",
        field: "callback_url",
        min: 0usize,
        max: 1024usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_oauth_application()
                    .body(
                        clerk_raw::oauth_applications::CreateOAuthApplicationBody::builder()
                            .callback_url(value)
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    StringLimit {
        operation: "CreateOAuthApplication",
        field: "name",
        min: 0usize,
        max: 256usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_oauth_application()
                    .body(
                        clerk_raw::oauth_applications::CreateOAuthApplicationBody::builder()
                            .name(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    StringLimit {
        operation: "CreateOAuthApplication",
        field: "scopes",
        min: 0usize,
        max: 1024usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_oauth_application()
                    .body(
                        clerk_raw::oauth_applications::CreateOAuthApplicationBody::builder()
                            .name(text(0usize, 0))
                            .scopes(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .update_oauth_application()
                    .oauth_application_id(text(0usize, 0))
                    .body(
                        clerk_raw::oauth_applications::UpdateOAuthApplicationBody::builder()
                            .callback_url(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .update_oauth_application()
                    .oauth_application_id(text(0usize, 0))
                    .body(
                        clerk_raw::oauth_applications::UpdateOAuthApplicationBody::builder()
                            .name(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .update_oauth_application()
                    .oauth_application_id(text(0usize, 0))
                    .body(
                        clerk_raw::oauth_applications::UpdateOAuthApplicationBody::builder()
                            .scopes(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                .create_organization_permission()
                .body(
                    clerk_raw::organization_permissions::CreateOrganizationPermissionBody::builder()
                        .key(value)
                        .name(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                .update_organization_permission()
                .permission_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_permissions::UpdateOrganizationPermissionBody::builder()
                        .key(value),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                    .create_organization_role()
                    .body(
                        clerk_raw::organization_roles::CreateOrganizationRoleBody::builder()
                            .key(value)
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .update_organization_role()
                    .organization_role_id(text(0usize, 0))
                    .body(
                        clerk_raw::organization_roles::UpdateOrganizationRoleBody::builder()
                            .key(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    StringLimit {
        operation: "CreateOrganization",
        field: "name",
        min: 0usize,
        max: 256usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_organization()
                    .body(clerk_raw::organizations::CreateOrganizationBody::builder().name(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    StringLimit {
        operation: "CreateOrganization",
        field: "slug",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[a-z0-9-]+$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_organization()
                    .body(
                        clerk_raw::organizations::CreateOrganizationBody::builder()
                            .name(text(0usize, 0))
                            .slug(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .update_organization()
                    .organization_id(text(0usize, 0))
                    .body(clerk_raw::organizations::UpdateOrganizationBody::builder().name(value))
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .create_phone_number()
                    .body(
                        clerk_raw::phone_numbers::CreatePhoneNumberBody::builder()
                            .phone_number(value)
                            .user_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                    .create_role_set()
                    .body(
                        clerk_raw::role_sets::CreateRoleSetBody::builder()
                            .creator_role_key(text(0usize, 0))
                            .default_role_key(text(0usize, 0))
                            .key(value)
                            .name(text(0usize, 0))
                            .roles((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    StringLimit {
        operation: "UpdateRoleSet",
        field: "key",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^role_set:[a-z0-9_]+$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_role_set()
                    .role_set_key_or_id(text(0usize, 0))
                    .body(clerk_raw::role_sets::UpdateRoleSetBody::builder().key(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    StringLimit {
        operation: "CreateSCIMDirectory",
        field: "group_role_mappings[0].scim_group_display_name",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_scim_directory()
                .body(
                    clerk_raw::scim_directories::CreateScimDirectoryBody::builder()
                        .enterprise_connection_id(text(0usize, 0))
                        .group_role_mappings(
                            vec![
                                clerk_raw::scim_directories::CreateScimDirectoryBodyGroupRoleMappingsItem::builder()
                                .role_id(text(0usize, 0)).scim_group_display_name(value)
                                .scim_group_id(text(0usize, 0))
                            ],
                        )
                        .provider(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
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
            Box::pin(async move {
                client
                    .replace_user_phone_number()
                    .user_id(text(0usize, 0))
                    .body(
                        clerk_raw::phone_numbers::ReplaceUserPhoneNumberBody::builder()
                            .phone_number(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
            Box::pin(async move {
                client
                .create_admin_portal_link_token()
                .body(
                    clerk_raw::admin_portal_link_tokens::CreateAdminPortalLinkTokenBody::builder()
                        .seconds_until_expiration(value),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    NumberLimit {
        operation: "ListAllowlistIdentifiers",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_allowlist_identifiers()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    NumberLimit {
        operation: "ListAllowlistIdentifiers",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_allowlist_identifiers()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    NumberLimit {
        operation: "getApiKeys",
        field: "limit",
        min: 1i64,
        max: 100i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_api_keys()
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    NumberLimit {
        operation: "getApiKeys",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_api_keys()
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    NumberLimit {
        operation: "createApiKey",
        field: "seconds_until_expiration",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_api_key()
                    .body(
                        clerk_raw::api_keys::CreateApiKeyBody::builder()
                            .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                            .seconds_until_expiration(value)
                            .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    NumberLimit {
        operation: "updateApiKey",
        field: "seconds_until_expiration",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_api_key()
                    .api_key_id(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .body(
                        clerk_raw::api_keys::UpdateApiKeyBody::builder()
                            .seconds_until_expiration(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetCommercePlanList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_commerce_plan_list()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetCommercePlanList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_commerce_plan_list()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingPriceList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_billing_price_list()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingPriceList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_billing_price_list()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "CreateBillingPrice",
        field: "amount",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_billing_price()
                    .body(
                        clerk_raw::billing::CreateBillingPriceRequest::builder()
                            .amount(value)
                            .plan_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "CreateBillingPrice",
        field: "annual_monthly_amount",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_billing_price()
                    .body(
                        clerk_raw::billing::CreateBillingPriceRequest::builder()
                            .amount(1i64)
                            .annual_monthly_amount(value)
                            .plan_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingStatementList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_billing_statement_list()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingStatementList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_billing_statement_list()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingStatementPaymentAttempts",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_billing_statement_payment_attempts()
                    .statement_id(text(0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetBillingStatementPaymentAttempts",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_billing_statement_payment_attempts()
                    .statement_id(text(0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetCommerceSubscriptionItemList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_commerce_subscription_item_list()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "GetCommerceSubscriptionItemList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_commerce_subscription_item_list()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "clients")]
    NumberLimit {
        operation: "GetClientList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move { client.get_client_list().limit(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "clients")]
    NumberLimit {
        operation: "GetClientList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_client_list()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    NumberLimit {
        operation: "ListDirectories",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_directories()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    NumberLimit {
        operation: "ListDirectories",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_directories()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    NumberLimit {
        operation: "CreateDirectory",
        field: "group_role_mappings[0].precedence",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_directory()
                .body(
                    clerk_raw::directories::CreateDirectoryBody::builder()
                        .enterprise_connection_id(text(0usize, 0))
                        .group_role_mappings(
                            vec![
                                clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder()
                                .directory_group_id(text(0usize, 0)).precedence(value)
                                .role_id(text(0usize, 0))
                            ],
                        )
                        .provider(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    NumberLimit {
        operation: "CreateDirectoryGroupRoleMapping",
        field: "precedence",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_directory_group_role_mapping()
                    .directory_id(text(0usize, 0))
                    .body(
                        clerk_raw::directories::CreateDirectoryGroupRoleMappingBody::builder()
                            .directory_group_id(text(0usize, 0))
                            .precedence(value)
                            .role_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    NumberLimit {
        operation: "ListEnterpriseConnections",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_enterprise_connections()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    NumberLimit {
        operation: "ListEnterpriseConnections",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_enterprise_connections()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    NumberLimit {
        operation: "ListEnterpriseConnectionTestRuns",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_enterprise_connection_test_runs()
                    .enterprise_connection_id(text(0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    NumberLimit {
        operation: "ListEnterpriseConnectionTestRuns",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_enterprise_connection_test_runs()
                    .enterprise_connection_id(text(0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "ListInvitations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_invitations()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "ListInvitations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_invitations()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "CreateInvitation",
        field: "expires_in_days",
        min: 1i64,
        max: 365i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_invitation()
                    .body(
                        clerk_raw::invitations::CreateInvitationBody::builder()
                            .email_address(format!("user{}@example.com", 0))
                            .expires_in_days(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "CreateBulkInvitations",
        field: "body[0].expires_in_days",
        min: 1i64,
        max: 365i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_bulk_invitations()
                    .body(vec![
                        clerk_raw::invitations::CreateBulkInvitationsBodyItem::builder()
                            .email_address(text(0usize, 0))
                            .expires_in_days(value),
                    ])
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "ListJWTTemplates",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_jwt_templates()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "ListJWTTemplates",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_jwt_templates()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "CreateJWTTemplate",
        field: "allowed_clock_skew",
        min: 0i64,
        max: 300i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_jwt_template()
                    .body(
                        clerk_raw::jwt_templates::CreateJwtTemplateBody::builder()
                            .allowed_clock_skew(value)
                            .claims(serde_json::json!({}))
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "CreateJWTTemplate",
        field: "lifetime",
        min: 30i64,
        max: 315360000i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_jwt_template()
                    .body(
                        clerk_raw::jwt_templates::CreateJwtTemplateBody::builder()
                            .claims(serde_json::json!({}))
                            .lifetime(value)
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "UpdateJWTTemplate",
        field: "allowed_clock_skew",
        min: 0i64,
        max: 300i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_jwt_template()
                    .template_id(text(0usize, 0))
                    .body(
                        clerk_raw::jwt_templates::UpdateJwtTemplateBody::builder()
                            .allowed_clock_skew(value)
                            .claims(serde_json::json!({}))
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    NumberLimit {
        operation: "UpdateJWTTemplate",
        field: "lifetime",
        min: 30i64,
        max: 315360000i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_jwt_template()
                    .template_id(text(0usize, 0))
                    .body(
                        clerk_raw::jwt_templates::UpdateJwtTemplateBody::builder()
                            .claims(serde_json::json!({}))
                            .lifetime(value)
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "m2m-tokens")]
    NumberLimit {
        operation: "getM2MTokens",
        field: "limit",
        min: 1i64,
        max: 100i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_m2m_tokens()
                    .subject(matching("^mch_\\w{27}$", 0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "m2m-tokens")]
    NumberLimit {
        operation: "getM2MTokens",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_m2m_tokens()
                    .subject(matching("^mch_\\w{27}$", 0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "m2m-tokens")]
    NumberLimit {
        operation: "createM2MToken",
        field: "min_remaining_ttl_seconds",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_m2m_token()
                    .body(
                        clerk_raw::m2m_tokens::CreateM2mTokenBody::builder()
                            .min_remaining_ttl_seconds(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "m2m-tokens")]
    NumberLimit {
        operation: "createM2MToken",
        field: "seconds_until_expiration",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_m2m_token()
                    .body(
                        clerk_raw::m2m_tokens::CreateM2mTokenBody::builder()
                            .seconds_until_expiration(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    NumberLimit {
        operation: "ListMachines",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move { client.list_machines().limit(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "machines")]
    NumberLimit {
        operation: "ListMachines",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move { client.list_machines().offset(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "machines")]
    NumberLimit {
        operation: "CreateMachine",
        field: "default_token_ttl",
        min: 1i64,
        max: 315360000i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_machine()
                    .body(
                        clerk_raw::machines::CreateMachineBody::builder()
                            .default_token_ttl(value)
                            .name(text(1usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    NumberLimit {
        operation: "UpdateMachine",
        field: "default_token_ttl",
        min: 1i64,
        max: 315360000i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_machine()
                    .machine_id(text(0usize, 0))
                    .body(
                        clerk_raw::machines::UpdateMachineBody::builder().default_token_ttl(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    NumberLimit {
        operation: "RotateMachineSecretKey",
        field: "previous_token_ttl",
        min: 0i64,
        max: 28800i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .rotate_machine_secret_key()
                    .machine_id(text(0usize, 0))
                    .body(
                        clerk_raw::machines::RotateMachineSecretKeyBody::builder()
                            .previous_token_ttl(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    NumberLimit {
        operation: "ListOAuthApplications",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_oauth_applications()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    NumberLimit {
        operation: "ListOAuthApplications",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_oauth_applications()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    NumberLimit {
        operation: "ListAllOrganizationDomains",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_all_organization_domains()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    NumberLimit {
        operation: "ListAllOrganizationDomains",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_all_organization_domains()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListInstanceOrganizationInvitations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_instance_organization_invitations()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListInstanceOrganizationInvitations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_instance_organization_invitations()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    NumberLimit {
        operation: "InstanceGetOrganizationMemberships",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .instance_get_organization_memberships()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    NumberLimit {
        operation: "InstanceGetOrganizationMemberships",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .instance_get_organization_memberships()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-permissions")]
    NumberLimit {
        operation: "ListOrganizationPermissions",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_permissions()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-permissions")]
    NumberLimit {
        operation: "ListOrganizationPermissions",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_permissions()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    NumberLimit {
        operation: "ListOrganizationRoles",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_roles()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    NumberLimit {
        operation: "ListOrganizationRoles",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_roles()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    NumberLimit {
        operation: "ListOrganizations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organizations()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    NumberLimit {
        operation: "ListOrganizations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organizations()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    NumberLimit {
        operation: "CreateOrganization",
        field: "max_allowed_memberships",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_organization()
                    .body(
                        clerk_raw::organizations::CreateOrganizationBody::builder()
                            .max_allowed_memberships(value)
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    NumberLimit {
        operation: "UpdateOrganization",
        field: "max_allowed_memberships",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_organization()
                    .organization_id(text(0usize, 0))
                    .body(
                        clerk_raw::organizations::UpdateOrganizationBody::builder()
                            .max_allowed_memberships(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    NumberLimit {
        operation: "AdjustOrganizationBillingCreditBalance",
        field: "amount",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .adjust_organization_billing_credit_balance()
                    .organization_id(text(0usize, 0))
                    .body(
                        clerk_raw::shared::AdjustCreditBalanceRequest::builder()
                            .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                            .amount(value)
                            .idempotency_key(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    NumberLimit {
        operation: "ListOrganizationDomains",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_domains()
                    .organization_id(text(0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    NumberLimit {
        operation: "ListOrganizationDomains",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_domains()
                    .organization_id(text(0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListOrganizationInvitations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_invitations()
                    .organization_id(text(0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListOrganizationInvitations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_invitations()
                    .organization_id(text(0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "CreateOrganizationInvitation",
        field: "expires_in_days",
        min: 1i64,
        max: 365i64,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_invitation()
                .organization_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_invitations::CreateOrganizationInvitationBody::builder()
                        .email_address(text(0usize, 0))
                        .expires_in_days(value)
                        .role(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "CreateOrganizationInvitationBulk",
        field: "body[0].expires_in_days",
        min: 1i64,
        max: 365i64,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_invitation_bulk()
                .organization_id(text(0usize, 0))
                .body(
                    vec![
                        clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                        .email_address(text(0usize, 0)).expires_in_days(value)
                        .role(text(0usize, 0))
                    ],
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListPendingOrganizationInvitations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_pending_organization_invitations()
                    .organization_id(text(0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    NumberLimit {
        operation: "ListPendingOrganizationInvitations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_pending_organization_invitations()
                    .organization_id(text(0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    NumberLimit {
        operation: "ListOrganizationMemberships",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_memberships()
                    .organization_id(text(0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    NumberLimit {
        operation: "ListOrganizationMemberships",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_memberships()
                    .organization_id(text(0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "redirect-urls")]
    NumberLimit {
        operation: "ListRedirectURLs",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_redirect_ur_ls()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "redirect-urls")]
    NumberLimit {
        operation: "ListRedirectURLs",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_redirect_ur_ls()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    NumberLimit {
        operation: "ListRoleSets",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move { client.list_role_sets().limit(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "role-sets")]
    NumberLimit {
        operation: "ListRoleSets",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move { client.list_role_sets().offset(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "saml-connections")]
    NumberLimit {
        operation: "ListSAMLConnections",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_saml_connections()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "saml-connections")]
    NumberLimit {
        operation: "ListSAMLConnections",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_saml_connections()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    NumberLimit {
        operation: "ListSCIMDirectories",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_scim_directories()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    NumberLimit {
        operation: "ListSCIMDirectories",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_scim_directories()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    NumberLimit {
        operation: "CreateSCIMDirectory",
        field: "group_role_mappings[0].precedence",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_scim_directory()
                .body(
                    clerk_raw::scim_directories::CreateScimDirectoryBody::builder()
                        .enterprise_connection_id(text(0usize, 0))
                        .group_role_mappings(
                            vec![
                                clerk_raw::scim_directories::CreateScimDirectoryBodyGroupRoleMappingsItem::builder()
                                .precedence(value).role_id(text(0usize, 0))
                                .scim_group_id(text(0usize, 0))
                            ],
                        )
                        .provider(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    NumberLimit {
        operation: "CreateSCIMGroupRoleMapping",
        field: "precedence",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_scim_group_role_mapping()
                    .scim_directory_id(text(0usize, 0))
                    .body(
                        clerk_raw::scim_directories::CreateScimGroupRoleMappingBody::builder()
                            .precedence(value)
                            .role_id(text(0usize, 0))
                            .scim_group_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    NumberLimit {
        operation: "GetSessionList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_session_list()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    NumberLimit {
        operation: "GetSessionList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_session_list()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    NumberLimit {
        operation: "CreateSessionToken",
        field: "expires_in_seconds",
        min: 30i64,
        max: 315360000i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_session_token()
                    .session_id(text(0usize, 0))
                    .body(
                        clerk_raw::sessions::CreateSessionTokenBody::builder()
                            .expires_in_seconds(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    NumberLimit {
        operation: "CreateSessionTokenFromTemplate",
        field: "expires_in_seconds",
        min: 30i64,
        max: 315360000i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_session_token_from_template()
                    .session_id(text(0usize, 0))
                    .template_name(text(0usize, 0))
                    .body(
                        clerk_raw::sessions::CreateSessionTokenFromTemplateBody::builder()
                            .expires_in_seconds(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sign-in-tokens")]
    NumberLimit {
        operation: "CreateSignInToken",
        field: "expires_in_seconds",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_sign_in_token()
                    .body(
                        clerk_raw::sign_in_tokens::CreateSignInTokenBody::builder()
                            .expires_in_seconds(value)
                            .user_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    NumberLimit {
        operation: "GetTemplateList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_template_list()
                    .template_type(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    NumberLimit {
        operation: "GetTemplateList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_template_list()
                    .template_type(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "GetUserList",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move { client.get_user_list().limit(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "GetUserList",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move { client.get_user_list().offset(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "AdjustUserBillingCreditBalance",
        field: "amount",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .adjust_user_billing_credit_balance()
                    .user_id(text(0usize, 0))
                    .body(
                        clerk_raw::shared::AdjustCreditBalanceRequest::builder()
                            .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                            .amount(value)
                            .idempotency_key(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "GetOAuthAccessToken",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_oauth_access_token()
                    .user_id(text(0usize, 0))
                    .provider(text(0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "GetOAuthAccessToken",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_oauth_access_token()
                    .user_id(text(0usize, 0))
                    .provider(text(0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "UsersGetOrganizationInvitations",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .users_get_organization_invitations()
                    .user_id(text(0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "UsersGetOrganizationInvitations",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .users_get_organization_invitations()
                    .user_id(text(0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "UsersGetOrganizationMemberships",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .users_get_organization_memberships()
                    .user_id(text(0usize, 0))
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "UsersGetOrganizationMemberships",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .users_get_organization_memberships()
                    .user_id(text(0usize, 0))
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    NumberLimit {
        operation: "ListWaitlistEntries",
        field: "limit",
        min: 1i64,
        max: 500i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_waitlist_entries()
                    .limit(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    NumberLimit {
        operation: "ListWaitlistEntries",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_waitlist_entries()
                    .offset(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
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
            Box::pin(async move {
                client
                    .create_invitation()
                    .body(
                        clerk_raw::invitations::CreateInvitationBody::builder()
                            .email_address(format!("user{}@example.com", 0))
                            .public_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "invitations")]
    SizeLimit {
        operation: "CreateBulkInvitations",
        field: "body[0].public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_bulk_invitations()
                    .body(vec![
                        clerk_raw::invitations::CreateBulkInvitationsBodyItem::builder()
                            .email_address(text(0usize, 0))
                            .public_metadata(value),
                    ])
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "CreateOrganization",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_organization()
                    .body(
                        clerk_raw::organizations::CreateOrganizationBody::builder()
                            .name(text(0usize, 0))
                            .private_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "CreateOrganization",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_organization()
                    .body(
                        clerk_raw::organizations::CreateOrganizationBody::builder()
                            .name(text(0usize, 0))
                            .public_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    SizeLimit {
        operation: "CreateOrganizationInvitation",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_invitation()
                .organization_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_invitations::CreateOrganizationInvitationBody::builder()
                        .email_address(text(0usize, 0))
                        .private_metadata(value)
                        .role(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    SizeLimit {
        operation: "CreateOrganizationInvitation",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_invitation()
                .organization_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_invitations::CreateOrganizationInvitationBody::builder()
                        .email_address(text(0usize, 0))
                        .public_metadata(value)
                        .role(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    SizeLimit {
        operation: "CreateOrganizationInvitationBulk",
        field: "body[0].private_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_invitation_bulk()
                .organization_id(text(0usize, 0))
                .body(
                    vec![
                        clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                        .email_address(text(0usize, 0)).private_metadata(value)
                        .role(text(0usize, 0))
                    ],
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    SizeLimit {
        operation: "CreateOrganizationInvitationBulk",
        field: "body[0].public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_invitation_bulk()
                .organization_id(text(0usize, 0))
                .body(
                    vec![
                        clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                        .email_address(text(0usize, 0)).public_metadata(value)
                        .role(text(0usize, 0))
                    ],
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    SizeLimit {
        operation: "CreateOrganizationMembership",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_membership()
                .organization_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_memberships::CreateOrganizationMembershipBody::builder()
                        .private_metadata(value)
                        .role(text(0usize, 0))
                        .user_id(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    SizeLimit {
        operation: "CreateOrganizationMembership",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_membership()
                .organization_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_memberships::CreateOrganizationMembershipBody::builder()
                        .public_metadata(value)
                        .role(text(0usize, 0))
                        .user_id(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    SizeLimit {
        operation: "UpdateOrganizationMembershipMetadata",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                .update_organization_membership_metadata()
                .organization_id(text(0usize, 0))
                .user_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_memberships::UpdateOrganizationMembershipMetadataBody::builder()
                        .private_metadata(value),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    SizeLimit {
        operation: "UpdateOrganizationMembershipMetadata",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                .update_organization_membership_metadata()
                .organization_id(text(0usize, 0))
                .user_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_memberships::UpdateOrganizationMembershipMetadataBody::builder()
                        .public_metadata(value),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "MergeOrganizationMetadata",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .merge_organization_metadata()
                    .organization_id(text(0usize, 0))
                    .body(
                        clerk_raw::organizations::MergeOrganizationMetadataBody::builder()
                            .private_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "MergeOrganizationMetadata",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .merge_organization_metadata()
                    .organization_id(text(0usize, 0))
                    .body(
                        clerk_raw::organizations::MergeOrganizationMetadataBody::builder()
                            .public_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "ReplaceOrganizationMetadata",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_organization_metadata()
                    .organization_id(text(0usize, 0))
                    .body(
                        clerk_raw::organizations::ReplaceOrganizationMetadataBody::builder()
                            .private_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    SizeLimit {
        operation: "ReplaceOrganizationMetadata",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_organization_metadata()
                    .organization_id(text(0usize, 0))
                    .body(
                        clerk_raw::organizations::ReplaceOrganizationMetadataBody::builder()
                            .public_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "CreateUser",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_user()
                    .body(clerk_raw::users::CreateUserBody::builder().private_metadata(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "CreateUser",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_user()
                    .body(clerk_raw::users::CreateUserBody::builder().public_metadata(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "CreateUser",
        field: "unsafe_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_user()
                    .body(clerk_raw::users::CreateUserBody::builder().unsafe_metadata(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "UpdateUserMetadata",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_user_metadata()
                    .user_id(text(0usize, 0))
                    .body(
                        clerk_raw::users::UpdateUserMetadataBody::builder().private_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "UpdateUserMetadata",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_user_metadata()
                    .user_id(text(0usize, 0))
                    .body(
                        clerk_raw::users::UpdateUserMetadataBody::builder().public_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "UpdateUserMetadata",
        field: "unsafe_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_user_metadata()
                    .user_id(text(0usize, 0))
                    .body(
                        clerk_raw::users::UpdateUserMetadataBody::builder().unsafe_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "ReplaceUserMetadata",
        field: "private_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_user_metadata()
                    .user_id(text(0usize, 0))
                    .body(
                        clerk_raw::users::ReplaceUserMetadataBody::builder()
                            .private_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "ReplaceUserMetadata",
        field: "public_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_user_metadata()
                    .user_id(text(0usize, 0))
                    .body(
                        clerk_raw::users::ReplaceUserMetadataBody::builder().public_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    SizeLimit {
        operation: "ReplaceUserMetadata",
        field: "unsafe_metadata",
        max: 8192usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_user_metadata()
                    .user_id(text(0usize, 0))
                    .body(
                        clerk_raw::users::ReplaceUserMetadataBody::builder().unsafe_metadata(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
];

/// Every condition, with a call that breaks it.
pub static CONDITIONS: &[Broken<Client>] = &[
    #[cfg(feature = "actor-tokens")]
    Broken {
        operation: "CreateActorToken",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_actor_token().send().await.map(drop) }),
    },
    #[cfg(feature = "actor-tokens")]
    Broken {
        operation: "CreateActorToken",
        fields: &["actor.sub"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_actor_token()
                    .body(
                        clerk_raw::actor_tokens::CreateActorTokenBody::builder()
                            .actor(clerk_raw::actor_tokens::CreateActorTokenBodyActor::builder())
                            .user_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "actor-tokens")]
    Broken {
        operation: "CreateActorToken",
        fields: &["actor", "user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_actor_token()
                    .body(clerk_raw::actor_tokens::CreateActorTokenBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "actor-tokens")]
    Broken {
        operation: "RevokeActorToken",
        fields: &["actor_token_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.revoke_actor_token().send().await.map(drop) }),
    },
    #[cfg(feature = "admin-portal-link-tokens")]
    Broken {
        operation: "createAdminPortalLinkToken",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_admin_portal_link_token()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "admin-portal-link-tokens")]
    Broken {
        operation: "revokeAdminPortalLinkToken",
        fields: &["adminPortalLinkTokenID", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .revoke_admin_portal_link_token()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "agent-tasks")]
    Broken {
        operation: "CreateAgentTask",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_agent_task().send().await.map(drop) }),
    },
    #[cfg(feature = "agent-tasks")]
    Broken {
        operation: "CreateAgentTask",
        fields: &["on_behalf_of"],
        rule: "OneOf",
        call: |client| {
            Box::pin(async move {
                client
                    .create_agent_task()
                    .body(
                        clerk_raw::agent_tasks::CreateAgentTaskBody::builder()
                            .agent_name(text(0usize, 0))
                            .on_behalf_of(
                                clerk_raw::agent_tasks::CreateAgentTaskBodyOnBehalfOf::builder(),
                            )
                            .permissions(clerk_raw::agent_tasks::CreateAgentTaskBodyPermissions::X)
                            .redirect_url("https://example.com/")
                            .task_description(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "agent-tasks")]
    Broken {
        operation: "CreateAgentTask",
        fields: &["on_behalf_of"],
        rule: "OneOf",
        call: |client| {
            Box::pin(async move {
                client
                    .create_agent_task()
                    .body(
                        clerk_raw::agent_tasks::CreateAgentTaskBody::builder()
                            .agent_name(text(0usize, 0))
                            .on_behalf_of(
                                clerk_raw::agent_tasks::CreateAgentTaskBodyOnBehalfOf::builder()
                                    .identifier(text(0usize, 0))
                                    .user_id(text(0usize, 0)),
                            )
                            .permissions(clerk_raw::agent_tasks::CreateAgentTaskBodyPermissions::X)
                            .redirect_url("https://example.com/")
                            .task_description(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
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
        call: |client| {
            Box::pin(async move {
                client
                    .create_agent_task()
                    .body(clerk_raw::agent_tasks::CreateAgentTaskBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "agent-tasks")]
    Broken {
        operation: "RevokeAgentTask",
        fields: &["agent_task_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.revoke_agent_task().send().await.map(drop) }),
    },
    #[cfg(feature = "allow-list-block-list")]
    Broken {
        operation: "CreateAllowlistIdentifier",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_allowlist_identifier().send().await.map(drop) })
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    Broken {
        operation: "CreateAllowlistIdentifier",
        fields: &["identifier"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_allowlist_identifier()
                    .body(
                        clerk_raw::allow_list_block_list::CreateAllowlistIdentifierBody::builder(),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    Broken {
        operation: "DeleteAllowlistIdentifier",
        fields: &["identifier_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_allowlist_identifier().send().await.map(drop) })
        },
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "getApiKeys",
        fields: &["subject"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_api_keys().send().await.map(drop) }),
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "createApiKey",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_api_key().send().await.map(drop) }),
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "createApiKey",
        fields: &["name", "subject"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_api_key()
                    .body(clerk_raw::api_keys::CreateApiKeyBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "verifyApiKey",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.verify_api_key().send().await.map(drop) }),
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "verifyApiKey",
        fields: &["secret"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .verify_api_key()
                    .body(clerk_raw::api_keys::VerifyApiKeyBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "deleteApiKey",
        fields: &["apiKeyID"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_api_key().send().await.map(drop) }),
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "getApiKey",
        fields: &["apiKeyID"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_api_key().send().await.map(drop) }),
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "updateApiKey",
        fields: &["apiKeyID", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.update_api_key().send().await.map(drop) }),
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "revokeApiKey",
        fields: &["apiKeyID", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.revoke_api_key().send().await.map(drop) }),
    },
    #[cfg(feature = "api-keys")]
    Broken {
        operation: "getApiKeySecret",
        fields: &["apiKeyID"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_api_key_secret().send().await.map(drop) }),
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "CreateBillingPrice",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_billing_price().send().await.map(drop) })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "CreateBillingPrice",
        fields: &["amount", "plan_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_billing_price()
                    .body(clerk_raw::billing::CreateBillingPriceRequest::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "GetBillingStatement",
        fields: &["statementID"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.get_billing_statement().send().await.map(drop) })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "GetBillingStatementPaymentAttempts",
        fields: &["statementID"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .get_billing_statement_payment_attempts()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "CancelCommerceSubscriptionItem",
        fields: &["subscription_item_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .cancel_commerce_subscription_item()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "ApplyBillingSubscriptionItemDiscount",
        fields: &["subscription_item_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .apply_billing_subscription_item_discount()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "ApplyBillingSubscriptionItemDiscount",
        fields: &["discount_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .apply_billing_subscription_item_discount()
                    .subscription_item_id(text(0usize, 0))
                    .body(clerk_raw::billing::ApplyCommerceDiscountRequest::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "RemoveBillingSubscriptionItemDiscount",
        fields: &["subscription_item_id", "discount_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .remove_billing_subscription_item_discount()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "ExtendBillingSubscriptionItemFreeTrial",
        fields: &["subscription_item_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .extend_billing_subscription_item_free_trial()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "ExtendBillingSubscriptionItemFreeTrial",
        fields: &["extend_to"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .extend_billing_subscription_item_free_trial()
                    .subscription_item_id(text(0usize, 0))
                    .body(clerk_raw::billing::ExtendFreeTrialRequest::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "CreateBillingPriceTransition",
        fields: &["subscription_item_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_billing_price_transition()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "CreateBillingPriceTransition",
        fields: &["from_price_id", "to_price_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_billing_price_transition()
                    .subscription_item_id(text(0usize, 0))
                    .body(clerk_raw::billing::PriceTransitionRequest::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    Broken {
        operation: "CreateBlocklistIdentifier",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_blocklist_identifier().send().await.map(drop) })
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    Broken {
        operation: "CreateBlocklistIdentifier",
        fields: &["identifier"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_blocklist_identifier()
                    .body(
                        clerk_raw::allow_list_block_list::CreateBlocklistIdentifierBody::builder(),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    Broken {
        operation: "DeleteBlocklistIdentifier",
        fields: &["identifier_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_blocklist_identifier().send().await.map(drop) })
        },
    },
    #[cfg(feature = "clients")]
    Broken {
        operation: "VerifyClient",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.verify_client().send().await.map(drop) }),
    },
    #[cfg(feature = "clients")]
    Broken {
        operation: "VerifyClient",
        fields: &["token"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .verify_client()
                    .body(clerk_raw::clients::VerifyClientBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "clients")]
    Broken {
        operation: "GetClient",
        fields: &["client_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_client().send().await.map(drop) }),
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectory",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_directory().send().await.map(drop) }),
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectory",
        fields: &["group_role_mappings[0].role_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .create_directory()
                .body(
                    clerk_raw::directories::CreateDirectoryBody::builder()
                        .enterprise_connection_id(text(0usize, 0))
                        .group_role_mappings(
                            vec![
                                clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder()
                            ],
                        )
                        .provider(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectory",
        fields: &["group_role_mappings[0]"],
        rule: "AnyOf",
        call: |client| {
            Box::pin(async move {
                client
                .create_directory()
                .body(
                    clerk_raw::directories::CreateDirectoryBody::builder()
                        .enterprise_connection_id(text(0usize, 0))
                        .group_role_mappings(
                            vec![
                                clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder()
                                .role_id(text(0usize, 0))
                            ],
                        )
                        .provider(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectory",
        fields: &["enterprise_connection_id", "provider"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_directory()
                    .body(clerk_raw::directories::CreateDirectoryBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "DeleteDirectory",
        fields: &["directory_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_directory().send().await.map(drop) }),
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "GetDirectory",
        fields: &["directory_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_directory().send().await.map(drop) }),
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "UpdateDirectory",
        fields: &["directory_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.update_directory().send().await.map(drop) }),
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "ListDirectoryGroupRoleMappings",
        fields: &["directory_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .list_directory_group_role_mappings()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectoryGroupRoleMapping",
        fields: &["directory_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_directory_group_role_mapping()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectoryGroupRoleMapping",
        fields: &["role_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_directory_group_role_mapping()
                    .directory_id(text(0usize, 0))
                    .body(clerk_raw::directories::CreateDirectoryGroupRoleMappingBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "CreateDirectoryGroupRoleMapping",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| {
            Box::pin(async move {
                client
                    .create_directory_group_role_mapping()
                    .directory_id(text(0usize, 0))
                    .body(
                        clerk_raw::directories::CreateDirectoryGroupRoleMappingBody::builder()
                            .role_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "ReplaceDirectoryGroupRoleMappings",
        fields: &["directory_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_directory_group_role_mappings()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "ReplaceDirectoryGroupRoleMappings",
        fields: &["mappings[0].role_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .replace_directory_group_role_mappings()
                .directory_id(text(0usize, 0))
                .body(
                    clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBody::builder()
                        .mappings(
                            vec![
                                clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBodyMappingsItem::builder()
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "ReplaceDirectoryGroupRoleMappings",
        fields: &["mappings[0]"],
        rule: "AnyOf",
        call: |client| {
            Box::pin(async move {
                client
                .replace_directory_group_role_mappings()
                .directory_id(text(0usize, 0))
                .body(
                    clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBody::builder()
                        .mappings(
                            vec![
                                clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBodyMappingsItem::builder()
                                .role_id(text(0usize, 0))
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "ReplaceDirectoryGroupRoleMappings",
        fields: &["mappings"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_directory_group_role_mappings()
                    .directory_id(text(0usize, 0))
                    .body(clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "DeleteDirectoryGroupRoleMapping",
        fields: &["directory_id", "mapping_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .delete_directory_group_role_mapping()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Broken {
        operation: "RotateDirectoryAPIKey",
        fields: &["directory_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.rotate_directory_api_key().send().await.map(drop) })
        },
    },
    #[cfg(feature = "domains")]
    Broken {
        operation: "AddDomain",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.add_domain().send().await.map(drop) }),
    },
    #[cfg(feature = "domains")]
    Broken {
        operation: "AddDomain",
        fields: &["is_satellite", "name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .add_domain()
                    .body(clerk_raw::domains::AddDomainBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "domains")]
    Broken {
        operation: "DeleteDomain",
        fields: &["domain_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_domain().send().await.map(drop) }),
    },
    #[cfg(feature = "domains")]
    Broken {
        operation: "UpdateDomain",
        fields: &["domain_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.update_domain().send().await.map(drop) }),
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "CreateEmailAddress",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_email_address().send().await.map(drop) })
        },
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "CreateEmailAddress",
        fields: &["email_address", "user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_email_address()
                    .body(clerk_raw::email_addresses::CreateEmailAddressBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "DeleteEmailAddress",
        fields: &["email_address_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_email_address().send().await.map(drop) })
        },
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "GetEmailAddress",
        fields: &["email_address_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_email_address().send().await.map(drop) }),
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "UpdateEmailAddress",
        fields: &["email_address_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.update_email_address().send().await.map(drop) })
        },
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "AttemptEmailAddressVerification",
        fields: &["email_address_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .attempt_email_address_verification()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "AttemptEmailAddressVerification",
        fields: &["code", "verification_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .attempt_email_address_verification()
                    .email_address_id(text(0usize, 0))
                    .body(
                        clerk_raw::email_addresses::AttemptEmailAddressVerificationBody::builder(),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "PrepareEmailAddressVerification",
        fields: &["email_address_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .prepare_email_address_verification()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "CreateEnterpriseConnection",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_enterprise_connection().send().await.map(drop) })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "CreateEnterpriseConnection",
        fields: &["custom_attributes[0].key", "custom_attributes[0].name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .create_enterprise_connection()
                .body(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBody::builder()
                        .custom_attributes(
                            vec![
                                clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyCustomAttributesItem::builder()
                            ],
                        )
                        .domains(
                            (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        )
                        .name(text(0usize, 0))
                        .provider(
                            clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "CreateEnterpriseConnection",
        fields: &["saml.login_hint.mode"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .create_enterprise_connection()
                .body(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBody::builder()
                        .domains(
                            (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        )
                        .name(text(0usize, 0))
                        .provider(
                            clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                        )
                        .saml(
                            clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodySaml::builder()
                                .login_hint(
                                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodySamlLoginHint::builder(),
                                ),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "CreateEnterpriseConnection",
        fields: &["domains", "name", "provider"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_enterprise_connection()
                    .body(
                        clerk_raw::enterprise_connections::CreateEnterpriseConnectionBody::builder(
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "DeleteEnterpriseConnection",
        fields: &["enterprise_connection_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_enterprise_connection().send().await.map(drop) })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "GetEnterpriseConnection",
        fields: &["enterprise_connection_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.get_enterprise_connection().send().await.map(drop) })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "UpdateEnterpriseConnection",
        fields: &["enterprise_connection_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.update_enterprise_connection().send().await.map(drop) })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "UpdateEnterpriseConnection",
        fields: &["custom_attributes[0].key", "custom_attributes[0].name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .update_enterprise_connection()
                .enterprise_connection_id(text(0usize, 0))
                .body(
                    clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBody::builder()
                        .custom_attributes(
                            vec![
                                clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodyCustomAttributesItem::builder()
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "UpdateEnterpriseConnection",
        fields: &["saml.login_hint.mode"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .update_enterprise_connection()
                .enterprise_connection_id(text(0usize, 0))
                .body(
                    clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBody::builder()
                        .saml(
                            clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodySaml::builder()
                                .login_hint(
                                    clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodySamlLoginHint::builder(),
                                ),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "ListEnterpriseConnectionTestRuns",
        fields: &["enterprise_connection_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .list_enterprise_connection_test_runs()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Broken {
        operation: "CreateEnterpriseConnectionTestRun",
        fields: &["enterprise_connection_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_enterprise_connection_test_run()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "CreateInvitation",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_invitation().send().await.map(drop) }),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "CreateInvitation",
        fields: &["email_address"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_invitation()
                    .body(clerk_raw::invitations::CreateInvitationBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "CreateBulkInvitations",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_bulk_invitations().send().await.map(drop) })
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "CreateBulkInvitations",
        fields: &["body[0].email_address"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_bulk_invitations()
                    .body(vec![
                        clerk_raw::invitations::CreateBulkInvitationsBodyItem::builder(),
                    ])
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "RevokeInvitation",
        fields: &["invitation_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.revoke_invitation().send().await.map(drop) }),
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "CreateJWTTemplate",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_jwt_template().send().await.map(drop) }),
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "CreateJWTTemplate",
        fields: &["claims", "name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_jwt_template()
                    .body(clerk_raw::jwt_templates::CreateJwtTemplateBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "CreateJWTTemplate",
        fields: &["signing_algorithm"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .create_jwt_template()
                    .body(
                        clerk_raw::jwt_templates::CreateJwtTemplateBody::builder()
                            .claims(serde_json::json!({}))
                            .custom_signing_key(true)
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "CreateJWTTemplate",
        fields: &["signing_key"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .create_jwt_template()
                    .body(
                        clerk_raw::jwt_templates::CreateJwtTemplateBody::builder()
                            .claims(serde_json::json!({}))
                            .custom_signing_key(true)
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "DeleteJWTTemplate",
        fields: &["template_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_jwt_template().send().await.map(drop) }),
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "GetJWTTemplate",
        fields: &["template_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_jwt_template().send().await.map(drop) }),
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "UpdateJWTTemplate",
        fields: &["template_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.update_jwt_template().send().await.map(drop) }),
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "UpdateJWTTemplate",
        fields: &["claims", "name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .update_jwt_template()
                    .template_id(text(0usize, 0))
                    .body(clerk_raw::jwt_templates::UpdateJwtTemplateBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "UpdateJWTTemplate",
        fields: &["signing_algorithm"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .update_jwt_template()
                    .template_id(text(0usize, 0))
                    .body(
                        clerk_raw::jwt_templates::UpdateJwtTemplateBody::builder()
                            .claims(serde_json::json!({}))
                            .custom_signing_key(true)
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    Broken {
        operation: "UpdateJWTTemplate",
        fields: &["signing_key"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .update_jwt_template()
                    .template_id(text(0usize, 0))
                    .body(
                        clerk_raw::jwt_templates::UpdateJwtTemplateBody::builder()
                            .claims(serde_json::json!({}))
                            .custom_signing_key(true)
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "m2m-tokens")]
    Broken {
        operation: "getM2MTokens",
        fields: &["subject"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_m2m_tokens().send().await.map(drop) }),
    },
    #[cfg(feature = "m2m-tokens")]
    Broken {
        operation: "createM2MToken",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_m2m_token().send().await.map(drop) }),
    },
    #[cfg(feature = "m2m-tokens")]
    Broken {
        operation: "verifyM2MToken",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.verify_m2m_token().send().await.map(drop) }),
    },
    #[cfg(feature = "m2m-tokens")]
    Broken {
        operation: "verifyM2MToken",
        fields: &["token"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .verify_m2m_token()
                    .body(clerk_raw::m2m_tokens::VerifyM2mTokenBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "m2m-tokens")]
    Broken {
        operation: "revokeM2MToken",
        fields: &["m2m_token_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.revoke_m2m_token().send().await.map(drop) }),
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "CreateMachine",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_machine().send().await.map(drop) }),
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "CreateMachine",
        fields: &["name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_machine()
                    .body(clerk_raw::machines::CreateMachineBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "DeleteMachine",
        fields: &["machine_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_machine().send().await.map(drop) }),
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "GetMachine",
        fields: &["machine_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_machine().send().await.map(drop) }),
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "UpdateMachine",
        fields: &["machine_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.update_machine().send().await.map(drop) }),
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "CreateMachineScope",
        fields: &["machine_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_machine_scope().send().await.map(drop) })
        },
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "CreateMachineScope",
        fields: &["to_machine_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_machine_scope()
                    .machine_id(text(0usize, 0))
                    .body(clerk_raw::machines::CreateMachineScopeBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "DeleteMachineScope",
        fields: &["machine_id", "other_machine_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_machine_scope().send().await.map(drop) })
        },
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "GetMachineSecretKey",
        fields: &["machine_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.get_machine_secret_key().send().await.map(drop) })
        },
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "RotateMachineSecretKey",
        fields: &["machine_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.rotate_machine_secret_key().send().await.map(drop) })
        },
    },
    #[cfg(feature = "machines")]
    Broken {
        operation: "RotateMachineSecretKey",
        fields: &["previous_token_ttl"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .rotate_machine_secret_key()
                    .machine_id(text(0usize, 0))
                    .body(clerk_raw::machines::RotateMachineSecretKeyBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Broken {
        operation: "CreateOAuthApplication",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_oauth_application().send().await.map(drop) })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Broken {
        operation: "CreateOAuthApplication",
        fields: &["name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_oauth_application()
                    .body(clerk_raw::oauth_applications::CreateOAuthApplicationBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-access-tokens")]
    Broken {
        operation: "verifyOAuthAccessToken",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.verify_oauth_access_token().send().await.map(drop) })
        },
    },
    #[cfg(feature = "oauth-access-tokens")]
    Broken {
        operation: "verifyOAuthAccessToken",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| {
            Box::pin(async move {
                client
                    .verify_oauth_access_token()
                    .body(clerk_raw::oauth_access_tokens::VerifyOAuthAccessTokenBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Broken {
        operation: "DeleteOAuthApplication",
        fields: &["oauth_application_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_oauth_application().send().await.map(drop) })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Broken {
        operation: "GetOAuthApplication",
        fields: &["oauth_application_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.get_oauth_application().send().await.map(drop) })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Broken {
        operation: "UpdateOAuthApplication",
        fields: &["oauth_application_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.update_oauth_application().send().await.map(drop) })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Broken {
        operation: "RevokeOAuthApplicationToken",
        fields: &["oauth_application_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .revoke_oauth_application_token()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Broken {
        operation: "RevokeOAuthApplicationToken",
        fields: &["token"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .revoke_oauth_application_token()
                    .oauth_application_id(text(0usize, 0))
                    .body(clerk_raw::oauth_applications::RevokeOAuthApplicationTokenBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Broken {
        operation: "RotateOAuthApplicationSecret",
        fields: &["oauth_application_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .rotate_oauth_application_secret()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-permissions")]
    Broken {
        operation: "CreateOrganizationPermission",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_organization_permission()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-permissions")]
    Broken {
        operation: "CreateOrganizationPermission",
        fields: &["key", "name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .create_organization_permission()
                .body(
                    clerk_raw::organization_permissions::CreateOrganizationPermissionBody::builder(),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-permissions")]
    Broken {
        operation: "DeleteOrganizationPermission",
        fields: &["permission_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .delete_organization_permission()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-permissions")]
    Broken {
        operation: "GetOrganizationPermission",
        fields: &["permission_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.get_organization_permission().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-permissions")]
    Broken {
        operation: "UpdateOrganizationPermission",
        fields: &["permission_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .update_organization_permission()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    Broken {
        operation: "CreateOrganizationRole",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_organization_role().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-roles")]
    Broken {
        operation: "CreateOrganizationRole",
        fields: &["key", "name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_organization_role()
                    .body(clerk_raw::organization_roles::CreateOrganizationRoleBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    Broken {
        operation: "DeleteOrganizationRole",
        fields: &["organization_role_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_organization_role().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-roles")]
    Broken {
        operation: "GetOrganizationRole",
        fields: &["organization_role_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.get_organization_role().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-roles")]
    Broken {
        operation: "UpdateOrganizationRole",
        fields: &["organization_role_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.update_organization_role().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-roles")]
    Broken {
        operation: "RemovePermissionFromOrganizationRole",
        fields: &["organization_role_id", "permission_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .remove_permission_from_organization_role()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    Broken {
        operation: "AssignPermissionToOrganizationRole",
        fields: &["organization_role_id", "permission_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .assign_permission_to_organization_role()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "CreateOrganization",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_organization().send().await.map(drop) }),
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "CreateOrganization",
        fields: &["name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_organization()
                    .body(clerk_raw::organizations::CreateOrganizationBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "DeleteOrganization",
        fields: &["organization_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_organization().send().await.map(drop) }),
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "GetOrganization",
        fields: &["organization_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_organization().send().await.map(drop) }),
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "UpdateOrganization",
        fields: &["organization_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.update_organization().send().await.map(drop) }),
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "GetOrganizationBillingCreditBalance",
        fields: &["organization_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .get_organization_billing_credit_balance()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "AdjustOrganizationBillingCreditBalance",
        fields: &["organization_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .adjust_organization_billing_credit_balance()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "AdjustOrganizationBillingCreditBalance",
        fields: &["action", "amount", "idempotency_key"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .adjust_organization_billing_credit_balance()
                    .organization_id(text(0usize, 0))
                    .body(clerk_raw::shared::AdjustCreditBalanceRequest::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "GetOrganizationBillingSubscription",
        fields: &["organization_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .get_organization_billing_subscription()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    Broken {
        operation: "ListOrganizationDomains",
        fields: &["organization_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.list_organization_domains().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-domains")]
    Broken {
        operation: "CreateOrganizationDomain",
        fields: &["organization_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_organization_domain().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-domains")]
    Broken {
        operation: "DeleteOrganizationDomain",
        fields: &["organization_id", "domain_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_organization_domain().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-domains")]
    Broken {
        operation: "UpdateOrganizationDomain",
        fields: &["organization_id", "domain_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.update_organization_domain().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-domains")]
    Broken {
        operation: "VerifyOrganizationDomainOwnership",
        fields: &["organization_id", "domain_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .verify_organization_domain_ownership()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "ListOrganizationInvitations",
        fields: &["organization_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .list_organization_invitations()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "CreateOrganizationInvitation",
        fields: &["organization_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_organization_invitation()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "CreateOrganizationInvitation",
        fields: &["email_address", "role"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .create_organization_invitation()
                .organization_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_invitations::CreateOrganizationInvitationBody::builder(),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "CreateOrganizationInvitationBulk",
        fields: &["organization_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_organization_invitation_bulk()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "CreateOrganizationInvitationBulk",
        fields: &["body[0].email_address", "body[0].role"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .create_organization_invitation_bulk()
                .organization_id(text(0usize, 0))
                .body(
                    vec![
                        clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                    ],
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "ListPendingOrganizationInvitations",
        fields: &["organization_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .list_pending_organization_invitations()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "GetOrganizationInvitation",
        fields: &["organization_id", "invitation_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.get_organization_invitation().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Broken {
        operation: "RevokeOrganizationInvitation",
        fields: &["organization_id", "invitation_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .revoke_organization_invitation()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "DeleteOrganizationLogo",
        fields: &["organization_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_organization_logo().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Broken {
        operation: "ListOrganizationMemberships",
        fields: &["organization_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .list_organization_memberships()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Broken {
        operation: "CreateOrganizationMembership",
        fields: &["organization_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_organization_membership()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Broken {
        operation: "CreateOrganizationMembership",
        fields: &["role", "user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .create_organization_membership()
                .organization_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_memberships::CreateOrganizationMembershipBody::builder(),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Broken {
        operation: "DeleteOrganizationMembership",
        fields: &["organization_id", "user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .delete_organization_membership()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Broken {
        operation: "UpdateOrganizationMembership",
        fields: &["organization_id", "user_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .update_organization_membership()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Broken {
        operation: "UpdateOrganizationMembership",
        fields: &["role"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .update_organization_membership()
                .organization_id(text(0usize, 0))
                .user_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_memberships::UpdateOrganizationMembershipBody::builder(),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Broken {
        operation: "UpdateOrganizationMembershipMetadata",
        fields: &["organization_id", "user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .update_organization_membership_metadata()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "MergeOrganizationMetadata",
        fields: &["organization_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.merge_organization_metadata().send().await.map(drop) })
        },
    },
    #[cfg(feature = "organizations")]
    Broken {
        operation: "ReplaceOrganizationMetadata",
        fields: &["organization_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_organization_metadata()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "CreatePhoneNumber",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_phone_number().send().await.map(drop) }),
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "CreatePhoneNumber",
        fields: &["phone_number", "user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_phone_number()
                    .body(clerk_raw::phone_numbers::CreatePhoneNumberBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "DeletePhoneNumber",
        fields: &["phone_number_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_phone_number().send().await.map(drop) }),
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "GetPhoneNumber",
        fields: &["phone_number_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_phone_number().send().await.map(drop) }),
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "UpdatePhoneNumber",
        fields: &["phone_number_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.update_phone_number().send().await.map(drop) }),
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "AttemptPhoneNumberVerification",
        fields: &["phone_number_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .attempt_phone_number_verification()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "AttemptPhoneNumberVerification",
        fields: &["code", "verification_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .attempt_phone_number_verification()
                    .phone_number_id(text(0usize, 0))
                    .body(clerk_raw::phone_numbers::AttemptPhoneNumberVerificationBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "PreparePhoneNumberVerification",
        fields: &["phone_number_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .prepare_phone_number_verification()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "redirect-urls")]
    Broken {
        operation: "CreateRedirectURL",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_redirect_url().send().await.map(drop) }),
    },
    #[cfg(feature = "redirect-urls")]
    Broken {
        operation: "CreateRedirectURL",
        fields: &["url"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_redirect_url()
                    .body(clerk_raw::redirect_urls::CreateRedirectUrlBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "redirect-urls")]
    Broken {
        operation: "DeleteRedirectURL",
        fields: &["id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_redirect_url().send().await.map(drop) }),
    },
    #[cfg(feature = "redirect-urls")]
    Broken {
        operation: "GetRedirectURL",
        fields: &["id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_redirect_url().send().await.map(drop) }),
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "CreateRoleSet",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_role_set().send().await.map(drop) }),
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "CreateRoleSet",
        fields: &["creator_role_key", "default_role_key", "name", "roles"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_role_set()
                    .body(clerk_raw::role_sets::CreateRoleSetBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "GetRoleSet",
        fields: &["role_set_key_or_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_role_set().send().await.map(drop) }),
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "UpdateRoleSet",
        fields: &["role_set_key_or_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.update_role_set().send().await.map(drop) }),
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "ReplaceRoleSet",
        fields: &["role_set_key_or_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.replace_role_set().send().await.map(drop) }),
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "ReplaceRoleSet",
        fields: &["dest_role_set_key"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_role_set()
                    .role_set_key_or_id(text(0usize, 0))
                    .body(clerk_raw::role_sets::ReplaceRoleSetBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "AddRolesToRoleSet",
        fields: &["role_set_key_or_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.add_roles_to_role_set().send().await.map(drop) })
        },
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "AddRolesToRoleSet",
        fields: &["role_keys"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .add_roles_to_role_set()
                    .role_set_key_or_id(text(0usize, 0))
                    .body(clerk_raw::role_sets::AddRolesToRoleSetBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "ReplaceRoleInRoleSet",
        fields: &["role_set_key_or_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.replace_role_in_role_set().send().await.map(drop) })
        },
    },
    #[cfg(feature = "role-sets")]
    Broken {
        operation: "ReplaceRoleInRoleSet",
        fields: &["role_key", "to_role_key"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_role_in_role_set()
                    .role_set_key_or_id(text(0usize, 0))
                    .body(clerk_raw::role_sets::ReplaceRoleInRoleSetBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "CreateSAMLConnection",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_saml_connection().send().await.map(drop) })
        },
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "CreateSAMLConnection",
        fields: &["login_hint.mode"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .create_saml_connection()
                .body(
                    clerk_raw::saml_connections::CreateSamlConnectionBody::builder()
                        .domain(text(0usize, 0))
                        .login_hint(
                            clerk_raw::saml_connections::CreateSamlConnectionBodyLoginHint::builder(),
                        )
                        .name(text(0usize, 0))
                        .provider(
                            clerk_raw::saml_connections::CreateSamlConnectionBodyProvider::SamlCustom,
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "CreateSAMLConnection",
        fields: &["name", "provider"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_saml_connection()
                    .body(clerk_raw::saml_connections::CreateSamlConnectionBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "CreateSAMLConnection",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| {
            Box::pin(async move {
                client
                .create_saml_connection()
                .body(
                    clerk_raw::saml_connections::CreateSamlConnectionBody::builder()
                        .name(text(0usize, 0))
                        .provider(
                            clerk_raw::saml_connections::CreateSamlConnectionBodyProvider::SamlCustom,
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "DeleteSAMLConnection",
        fields: &["saml_connection_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_saml_connection().send().await.map(drop) })
        },
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "GetSAMLConnection",
        fields: &["saml_connection_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_saml_connection().send().await.map(drop) }),
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "UpdateSAMLConnection",
        fields: &["saml_connection_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.update_saml_connection().send().await.map(drop) })
        },
    },
    #[cfg(feature = "saml-connections")]
    Broken {
        operation: "UpdateSAMLConnection",
        fields: &["login_hint.mode"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .update_saml_connection()
                    .saml_connection_id(text(0usize, 0))
                    .body(
                        clerk_raw::saml_connections::UpdateSamlConnectionBody::builder()
                            .login_hint(
                            clerk_raw::saml_connections::UpdateSamlConnectionBodyLoginHint::builder(
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "CreateSCIMDirectory",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_scim_directory().send().await.map(drop) })
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
            Box::pin(async move {
                client
                .create_scim_directory()
                .body(
                    clerk_raw::scim_directories::CreateScimDirectoryBody::builder()
                        .enterprise_connection_id(text(0usize, 0))
                        .group_role_mappings(
                            vec![
                                clerk_raw::scim_directories::CreateScimDirectoryBodyGroupRoleMappingsItem::builder()
                            ],
                        )
                        .provider(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "CreateSCIMDirectory",
        fields: &["enterprise_connection_id", "provider"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_scim_directory()
                    .body(clerk_raw::scim_directories::CreateScimDirectoryBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "DeleteSCIMDirectory",
        fields: &["scim_directory_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_scim_directory().send().await.map(drop) })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "GetSCIMDirectory",
        fields: &["scim_directory_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_scim_directory().send().await.map(drop) }),
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "UpdateSCIMDirectory",
        fields: &["scim_directory_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.update_scim_directory().send().await.map(drop) })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "ListSCIMGroupRoleMappings",
        fields: &["scim_directory_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .list_scim_group_role_mappings()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "CreateSCIMGroupRoleMapping",
        fields: &["scim_directory_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_scim_group_role_mapping()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "CreateSCIMGroupRoleMapping",
        fields: &["role_id", "scim_group_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_scim_group_role_mapping()
                    .scim_directory_id(text(0usize, 0))
                    .body(clerk_raw::scim_directories::CreateScimGroupRoleMappingBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "ReplaceSCIMGroupRoleMappings",
        fields: &["scim_directory_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_scim_group_role_mappings()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "ReplaceSCIMGroupRoleMappings",
        fields: &["mappings[0].role_id", "mappings[0].scim_group_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .replace_scim_group_role_mappings()
                .scim_directory_id(text(0usize, 0))
                .body(
                    clerk_raw::scim_directories::ReplaceScimGroupRoleMappingsBody::builder()
                        .mappings(
                            vec![
                                clerk_raw::scim_directories::ReplaceScimGroupRoleMappingsBodyMappingsItem::builder()
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "ReplaceSCIMGroupRoleMappings",
        fields: &["mappings"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_scim_group_role_mappings()
                    .scim_directory_id(text(0usize, 0))
                    .body(clerk_raw::scim_directories::ReplaceScimGroupRoleMappingsBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "DeleteSCIMGroupRoleMapping",
        fields: &["scim_directory_id", "mapping_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .delete_scim_group_role_mapping()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Broken {
        operation: "RotateSCIMDirectoryAPIKey",
        fields: &["scim_directory_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .rotate_scim_directory_api_key()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    Broken {
        operation: "createSession",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_session().send().await.map(drop) }),
    },
    #[cfg(feature = "sessions")]
    Broken {
        operation: "createSession",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_session()
                    .body(clerk_raw::sessions::CreateSessionBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    Broken {
        operation: "GetSession",
        fields: &["session_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_session().send().await.map(drop) }),
    },
    #[cfg(feature = "sessions")]
    Broken {
        operation: "RefreshSession",
        fields: &["session_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.refresh_session().send().await.map(drop) }),
    },
    #[cfg(feature = "sessions")]
    Broken {
        operation: "RefreshSession",
        fields: &["expired_token", "refresh_token", "request_origin"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .refresh_session()
                    .session_id(text(0usize, 0))
                    .body(clerk_raw::sessions::RefreshSessionBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    Broken {
        operation: "RevokeSession",
        fields: &["session_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.revoke_session().send().await.map(drop) }),
    },
    #[cfg(feature = "sessions")]
    Broken {
        operation: "CreateSessionToken",
        fields: &["session_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_session_token().send().await.map(drop) })
        },
    },
    #[cfg(feature = "sessions")]
    Broken {
        operation: "CreateSessionTokenFromTemplate",
        fields: &["session_id", "template_name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_session_token_from_template()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sign-in-tokens")]
    Broken {
        operation: "CreateSignInToken",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_sign_in_token().send().await.map(drop) })
        },
    },
    #[cfg(feature = "sign-in-tokens")]
    Broken {
        operation: "CreateSignInToken",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_sign_in_token()
                    .body(clerk_raw::sign_in_tokens::CreateSignInTokenBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sign-in-tokens")]
    Broken {
        operation: "RevokeSignInToken",
        fields: &["sign_in_token_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.revoke_sign_in_token().send().await.map(drop) })
        },
    },
    #[cfg(feature = "sign-ups")]
    Broken {
        operation: "GetSignUp",
        fields: &["id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_sign_up().send().await.map(drop) }),
    },
    #[cfg(feature = "sign-ups")]
    Broken {
        operation: "UpdateSignUp",
        fields: &["id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.update_sign_up().send().await.map(drop) }),
    },
    #[cfg(feature = "email-sms-templates")]
    Broken {
        operation: "GetTemplateList",
        fields: &["template_type"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_template_list().send().await.map(drop) }),
    },
    #[cfg(feature = "email-sms-templates")]
    Broken {
        operation: "GetTemplate",
        fields: &["template_type", "slug"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_template().send().await.map(drop) }),
    },
    #[cfg(feature = "email-sms-templates")]
    Broken {
        operation: "UpsertTemplate",
        fields: &["template_type", "slug"],
        rule: "Required",
        call: |client| Box::pin(async move { client.upsert_template().send().await.map(drop) }),
    },
    #[cfg(feature = "email-sms-templates")]
    Broken {
        operation: "PreviewTemplate",
        fields: &["template_type", "slug"],
        rule: "Required",
        call: |client| Box::pin(async move { client.preview_template().send().await.map(drop) }),
    },
    #[cfg(feature = "email-sms-templates")]
    Broken {
        operation: "RevertTemplate",
        fields: &["template_type", "slug"],
        rule: "Required",
        call: |client| Box::pin(async move { client.revert_template().send().await.map(drop) }),
    },
    #[cfg(feature = "email-sms-templates")]
    Broken {
        operation: "ToggleTemplateDelivery",
        fields: &["template_type", "slug"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.toggle_template_delivery().send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUserList",
        fields: &["provider_user_id"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .provider(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUserList",
        fields: &["provider"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .provider_user_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUserList",
        fields: &["starting_after"],
        rule: "Other",
        call: |client| {
            Box::pin(async move {
                client
                    .get_user_list()
                    .offset(1i64)
                    .starting_after(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "CreateUser",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_user().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UsersBan",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.users_ban().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UsersBan",
        fields: &["user_ids"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .users_ban()
                    .body(clerk_raw::users::UsersBanBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUsersCount",
        fields: &["provider_user_id"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .get_users_count()
                    .provider(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUsersCount",
        fields: &["provider"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .get_users_count()
                    .provider_user_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UsersUnban",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.users_unban().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UsersUnban",
        fields: &["user_ids"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .users_unban()
                    .body(clerk_raw::users::UsersUnbanBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "DeleteUser",
        fields: &["user_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_user().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUser",
        fields: &["user_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_user().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UpdateUser",
        fields: &["user_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.update_user().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "DeleteBackupCode",
        fields: &["user_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_backup_code().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "BanUser",
        fields: &["user_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.ban_user().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUserBillingCreditBalance",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .get_user_billing_credit_balance()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "AdjustUserBillingCreditBalance",
        fields: &["user_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .adjust_user_billing_credit_balance()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "AdjustUserBillingCreditBalance",
        fields: &["action", "amount", "idempotency_key"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .adjust_user_billing_credit_balance()
                    .user_id(text(0usize, 0))
                    .body(clerk_raw::shared::AdjustCreditBalanceRequest::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetUserBillingSubscription",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .get_user_billing_subscription()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "ReplaceUserEmailAddress",
        fields: &["user_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.replace_user_email_address().send().await.map(drop) })
        },
    },
    #[cfg(feature = "email-addresses")]
    Broken {
        operation: "ReplaceUserEmailAddress",
        fields: &["email_address"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_user_email_address()
                    .user_id(text(0usize, 0))
                    .body(clerk_raw::email_addresses::ReplaceUserEmailAddressBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "DeleteExternalAccount",
        fields: &["user_id", "external_account_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_external_account().send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "LockUser",
        fields: &["user_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.lock_user().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UpdateUserMetadata",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.update_user_metadata().send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "ReplaceUserMetadata",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.replace_user_metadata().send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "DisableMFA",
        fields: &["user_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.disable_mfa().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "GetOAuthAccessToken",
        fields: &["user_id", "provider"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.get_oauth_access_token().send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UsersGetOrganizationInvitations",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .users_get_organization_invitations()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UsersGetOrganizationMemberships",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .users_get_organization_memberships()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UserPasskeyDelete",
        fields: &["user_id", "passkey_identification_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.user_passkey_delete().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "SetUserPasswordCompromised",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .set_user_password_compromised()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UnsetUserPasswordCompromised",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .unset_user_password_compromised()
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "ReplaceUserPhoneNumber",
        fields: &["user_id", "body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.replace_user_phone_number().send().await.map(drop) })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Broken {
        operation: "ReplaceUserPhoneNumber",
        fields: &["phone_number"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_user_phone_number()
                    .user_id(text(0usize, 0))
                    .body(clerk_raw::phone_numbers::ReplaceUserPhoneNumberBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "DeleteUserProfileImage",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_user_profile_image().send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "RemoveUserPassword",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.remove_user_password().send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "DeleteTOTP",
        fields: &["user_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_totp().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "ListUserTrustedDevices",
        fields: &["user_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.list_user_trusted_devices().send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "RevokeUserTrustedDevice",
        fields: &["user_id", "trusted_device_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.revoke_user_trusted_device().send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UnbanUser",
        fields: &["user_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.unban_user().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UnlockUser",
        fields: &["user_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.unlock_user().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "VerifyPassword",
        fields: &["user_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.verify_password().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "VerifyPassword",
        fields: &["password"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .verify_password()
                    .user_id(text(0usize, 0))
                    .body(clerk_raw::users::VerifyPasswordBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "VerifyTOTP",
        fields: &["user_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.verify_totp().send().await.map(drop) }),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "VerifyTOTP",
        fields: &["code"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .verify_totp()
                    .user_id(text(0usize, 0))
                    .body(clerk_raw::users::VerifyTotpBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "UserWeb3WalletDelete",
        fields: &["user_id", "web3_wallet_identification_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.user_web3_wallet_delete().send().await.map(drop) })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Broken {
        operation: "CreateWaitlistEntry",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_waitlist_entry().send().await.map(drop) })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Broken {
        operation: "CreateWaitlistEntry",
        fields: &["email_address"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_waitlist_entry()
                    .body(clerk_raw::waitlist_entries::CreateWaitlistEntryBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Broken {
        operation: "CreateBulkWaitlistEntries",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_bulk_waitlist_entries().send().await.map(drop) })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Broken {
        operation: "CreateBulkWaitlistEntries",
        fields: &["body[0].email_address"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_bulk_waitlist_entries()
                    .body(vec![
                        clerk_raw::waitlist_entries::CreateBulkWaitlistEntriesBodyItem::builder(),
                    ])
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Broken {
        operation: "DeleteWaitlistEntry",
        fields: &["waitlist_entry_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.delete_waitlist_entry().send().await.map(drop) })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Broken {
        operation: "InviteWaitlistEntry",
        fields: &["waitlist_entry_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.invite_waitlist_entry().send().await.map(drop) })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Broken {
        operation: "RejectWaitlistEntry",
        fields: &["waitlist_entry_id"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.reject_waitlist_entry().send().await.map(drop) })
        },
    },
];

/// Every parameter that stands in a path.
pub static SEGMENTS: &[Segment<Client>] = &[
    #[cfg(feature = "actor-tokens")]
    Segment {
        operation: "RevokeActorToken",
        parameter: "actor_token_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_actor_token()
                    .actor_token_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "admin-portal-link-tokens")]
    Segment {
        operation: "revokeAdminPortalLinkToken",
        parameter: "adminPortalLinkTokenID",
        call: |client, value| {
            Box::pin(async move {
                client
                .revoke_admin_portal_link_token()
                .admin_portal_link_token_id(value)
                .body(
                    clerk_raw::admin_portal_link_tokens::RevokeAdminPortalLinkTokenBody::builder(),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "agent-tasks")]
    Segment {
        operation: "RevokeAgentTask",
        parameter: "agent_task_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_agent_task()
                    .agent_task_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    Segment {
        operation: "DeleteAllowlistIdentifier",
        parameter: "identifier_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_allowlist_identifier()
                    .identifier_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    Segment {
        operation: "deleteApiKey",
        parameter: "apiKeyID",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_api_key()
                    .api_key_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    Segment {
        operation: "getApiKey",
        parameter: "apiKeyID",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_api_key()
                    .api_key_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    Segment {
        operation: "updateApiKey",
        parameter: "apiKeyID",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_api_key()
                    .api_key_id(value)
                    .body(clerk_raw::api_keys::UpdateApiKeyBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    Segment {
        operation: "revokeApiKey",
        parameter: "apiKeyID",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_api_key()
                    .api_key_id(value)
                    .body(clerk_raw::api_keys::RevokeApiKeyBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "api-keys")]
    Segment {
        operation: "getApiKeySecret",
        parameter: "apiKeyID",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_api_key_secret()
                    .api_key_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "GetBillingStatement",
        parameter: "statementID",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_billing_statement()
                    .statement_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "GetBillingStatementPaymentAttempts",
        parameter: "statementID",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_billing_statement_payment_attempts()
                    .statement_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "CancelCommerceSubscriptionItem",
        parameter: "subscription_item_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .cancel_commerce_subscription_item()
                    .subscription_item_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "ApplyBillingSubscriptionItemDiscount",
        parameter: "subscription_item_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .apply_billing_subscription_item_discount()
                    .subscription_item_id(value)
                    .body(
                        clerk_raw::billing::ApplyCommerceDiscountRequest::builder()
                            .discount_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "RemoveBillingSubscriptionItemDiscount",
        parameter: "subscription_item_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .remove_billing_subscription_item_discount()
                    .subscription_item_id(value)
                    .discount_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "RemoveBillingSubscriptionItemDiscount",
        parameter: "discount_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .remove_billing_subscription_item_discount()
                    .subscription_item_id(text(0usize, 0))
                    .discount_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "ExtendBillingSubscriptionItemFreeTrial",
        parameter: "subscription_item_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .extend_billing_subscription_item_free_trial()
                    .subscription_item_id(value)
                    .body(
                        clerk_raw::billing::ExtendFreeTrialRequest::builder()
                            .extend_to("2026-01-01T00:00:00Z"),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "billing")]
    Segment {
        operation: "CreateBillingPriceTransition",
        parameter: "subscription_item_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_billing_price_transition()
                    .subscription_item_id(value)
                    .body(
                        clerk_raw::billing::PriceTransitionRequest::builder()
                            .from_price_id(text(0usize, 0))
                            .to_price_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "allow-list-block-list")]
    Segment {
        operation: "DeleteBlocklistIdentifier",
        parameter: "identifier_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_blocklist_identifier()
                    .identifier_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "clients")]
    Segment {
        operation: "GetClient",
        parameter: "client_id",
        call: |client, value| {
            Box::pin(async move { client.get_client().client_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "DeleteDirectory",
        parameter: "directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_directory()
                    .directory_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "GetDirectory",
        parameter: "directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_directory()
                    .directory_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "UpdateDirectory",
        parameter: "directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_directory()
                    .directory_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "ListDirectoryGroupRoleMappings",
        parameter: "directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_directory_group_role_mappings()
                    .directory_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "CreateDirectoryGroupRoleMapping",
        parameter: "directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_directory_group_role_mapping()
                    .directory_id(value)
                    .body(
                        clerk_raw::directories::CreateDirectoryGroupRoleMappingBody::builder()
                            .directory_group_id(text(0usize, 0))
                            .role_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "ReplaceDirectoryGroupRoleMappings",
        parameter: "directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                .replace_directory_group_role_mappings()
                .directory_id(value)
                .body(
                    clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBody::builder()
                        .mappings(
                            (0..0usize)
                                .map(|i| {
                                    let _ = i;
                                    clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBodyMappingsItem::builder()
                                        .directory_group_id(text(0usize, 0))
                                        .role_id(text(0usize, 0))
                                })
                                .collect::<Vec<_>>(),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "DeleteDirectoryGroupRoleMapping",
        parameter: "directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_directory_group_role_mapping()
                    .directory_id(value)
                    .mapping_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "DeleteDirectoryGroupRoleMapping",
        parameter: "mapping_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_directory_group_role_mapping()
                    .directory_id(text(0usize, 0))
                    .mapping_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "directories")]
    Segment {
        operation: "RotateDirectoryAPIKey",
        parameter: "directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .rotate_directory_api_key()
                    .directory_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "domains")]
    Segment {
        operation: "DeleteDomain",
        parameter: "domain_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_domain()
                    .domain_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "domains")]
    Segment {
        operation: "UpdateDomain",
        parameter: "domain_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_domain()
                    .domain_id(value)
                    .body(clerk_raw::domains::UpdateDomainBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "DeleteEmailAddress",
        parameter: "email_address_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_email_address()
                    .email_address_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "GetEmailAddress",
        parameter: "email_address_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_email_address()
                    .email_address_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "UpdateEmailAddress",
        parameter: "email_address_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_email_address()
                    .email_address_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "AttemptEmailAddressVerification",
        parameter: "email_address_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .attempt_email_address_verification()
                    .email_address_id(value)
                    .body(
                        clerk_raw::email_addresses::AttemptEmailAddressVerificationBody::builder()
                            .code("secret")
                            .verification_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "PrepareEmailAddressVerification",
        parameter: "email_address_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .prepare_email_address_verification()
                    .email_address_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Segment {
        operation: "DeleteEnterpriseConnection",
        parameter: "enterprise_connection_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_enterprise_connection()
                    .enterprise_connection_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Segment {
        operation: "GetEnterpriseConnection",
        parameter: "enterprise_connection_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_enterprise_connection()
                    .enterprise_connection_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Segment {
        operation: "UpdateEnterpriseConnection",
        parameter: "enterprise_connection_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_enterprise_connection()
                    .enterprise_connection_id(value)
                    .body(
                        clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBody::builder(
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Segment {
        operation: "ListEnterpriseConnectionTestRuns",
        parameter: "enterprise_connection_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_enterprise_connection_test_runs()
                    .enterprise_connection_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "enterprise-connections")]
    Segment {
        operation: "CreateEnterpriseConnectionTestRun",
        parameter: "enterprise_connection_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_enterprise_connection_test_run()
                    .enterprise_connection_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "invitations")]
    Segment {
        operation: "RevokeInvitation",
        parameter: "invitation_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_invitation()
                    .invitation_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    Segment {
        operation: "DeleteJWTTemplate",
        parameter: "template_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_jwt_template()
                    .template_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    Segment {
        operation: "GetJWTTemplate",
        parameter: "template_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_jwt_template()
                    .template_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "jwt-templates")]
    Segment {
        operation: "UpdateJWTTemplate",
        parameter: "template_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_jwt_template()
                    .template_id(value)
                    .body(
                        clerk_raw::jwt_templates::UpdateJwtTemplateBody::builder()
                            .claims(serde_json::json!({}))
                            .name(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "m2m-tokens")]
    Segment {
        operation: "revokeM2MToken",
        parameter: "m2m_token_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_m2m_token()
                    .m2m_token_id(value)
                    .body(clerk_raw::m2m_tokens::RevokeM2mTokenBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "DeleteMachine",
        parameter: "machine_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_machine()
                    .machine_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "GetMachine",
        parameter: "machine_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_machine()
                    .machine_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "UpdateMachine",
        parameter: "machine_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_machine()
                    .machine_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "CreateMachineScope",
        parameter: "machine_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_machine_scope()
                    .machine_id(value)
                    .body(
                        clerk_raw::machines::CreateMachineScopeBody::builder()
                            .to_machine_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "DeleteMachineScope",
        parameter: "machine_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_machine_scope()
                    .machine_id(value)
                    .other_machine_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "DeleteMachineScope",
        parameter: "other_machine_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_machine_scope()
                    .machine_id(text(0usize, 0))
                    .other_machine_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "GetMachineSecretKey",
        parameter: "machine_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_machine_secret_key()
                    .machine_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "machines")]
    Segment {
        operation: "RotateMachineSecretKey",
        parameter: "machine_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .rotate_machine_secret_key()
                    .machine_id(value)
                    .body(
                        clerk_raw::machines::RotateMachineSecretKeyBody::builder()
                            .previous_token_ttl(1i64),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Segment {
        operation: "DeleteOAuthApplication",
        parameter: "oauth_application_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_oauth_application()
                    .oauth_application_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Segment {
        operation: "GetOAuthApplication",
        parameter: "oauth_application_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_oauth_application()
                    .oauth_application_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Segment {
        operation: "UpdateOAuthApplication",
        parameter: "oauth_application_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_oauth_application()
                    .oauth_application_id(value)
                    .body(clerk_raw::oauth_applications::UpdateOAuthApplicationBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Segment {
        operation: "RevokeOAuthApplicationToken",
        parameter: "oauth_application_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_oauth_application_token()
                    .oauth_application_id(value)
                    .body(
                        clerk_raw::oauth_applications::RevokeOAuthApplicationTokenBody::builder()
                            .token("secret"),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "oauth-applications")]
    Segment {
        operation: "RotateOAuthApplicationSecret",
        parameter: "oauth_application_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .rotate_oauth_application_secret()
                    .oauth_application_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-permissions")]
    Segment {
        operation: "DeleteOrganizationPermission",
        parameter: "permission_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_organization_permission()
                    .permission_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-permissions")]
    Segment {
        operation: "GetOrganizationPermission",
        parameter: "permission_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_organization_permission()
                    .permission_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-permissions")]
    Segment {
        operation: "UpdateOrganizationPermission",
        parameter: "permission_id",
        call: |client, value| {
            Box::pin(async move {
                client
                .update_organization_permission()
                .permission_id(value)
                .body(
                    clerk_raw::organization_permissions::UpdateOrganizationPermissionBody::builder(),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "DeleteOrganizationRole",
        parameter: "organization_role_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_organization_role()
                    .organization_role_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "GetOrganizationRole",
        parameter: "organization_role_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_organization_role()
                    .organization_role_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "UpdateOrganizationRole",
        parameter: "organization_role_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_organization_role()
                    .organization_role_id(value)
                    .body(clerk_raw::organization_roles::UpdateOrganizationRoleBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "RemovePermissionFromOrganizationRole",
        parameter: "organization_role_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .remove_permission_from_organization_role()
                    .organization_role_id(value)
                    .permission_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "RemovePermissionFromOrganizationRole",
        parameter: "permission_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .remove_permission_from_organization_role()
                    .organization_role_id(text(0usize, 0))
                    .permission_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "AssignPermissionToOrganizationRole",
        parameter: "organization_role_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .assign_permission_to_organization_role()
                    .organization_role_id(value)
                    .permission_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-roles")]
    Segment {
        operation: "AssignPermissionToOrganizationRole",
        parameter: "permission_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .assign_permission_to_organization_role()
                    .organization_role_id(text(0usize, 0))
                    .permission_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "DeleteOrganization",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_organization()
                    .organization_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "GetOrganization",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_organization()
                    .organization_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "UpdateOrganization",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_organization()
                    .organization_id(value)
                    .body(clerk_raw::organizations::UpdateOrganizationBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "GetOrganizationBillingCreditBalance",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_organization_billing_credit_balance()
                    .organization_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "AdjustOrganizationBillingCreditBalance",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .adjust_organization_billing_credit_balance()
                    .organization_id(value)
                    .body(
                        clerk_raw::shared::AdjustCreditBalanceRequest::builder()
                            .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                            .amount(1i64)
                            .idempotency_key(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "GetOrganizationBillingSubscription",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_organization_billing_subscription()
                    .organization_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "ListOrganizationDomains",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_domains()
                    .organization_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "CreateOrganizationDomain",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_organization_domain()
                    .organization_id(value)
                    .body(clerk_raw::organization_domains::CreateOrganizationDomainBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "DeleteOrganizationDomain",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_organization_domain()
                    .organization_id(value)
                    .domain_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "DeleteOrganizationDomain",
        parameter: "domain_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_organization_domain()
                    .organization_id(text(0usize, 0))
                    .domain_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "UpdateOrganizationDomain",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_organization_domain()
                    .organization_id(value)
                    .domain_id(text(0usize, 0))
                    .body(clerk_raw::organization_domains::UpdateOrganizationDomainBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "UpdateOrganizationDomain",
        parameter: "domain_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_organization_domain()
                    .organization_id(text(0usize, 0))
                    .domain_id(value)
                    .body(clerk_raw::organization_domains::UpdateOrganizationDomainBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "VerifyOrganizationDomainOwnership",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .verify_organization_domain_ownership()
                    .organization_id(value)
                    .domain_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-domains")]
    Segment {
        operation: "VerifyOrganizationDomainOwnership",
        parameter: "domain_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .verify_organization_domain_ownership()
                    .organization_id(text(0usize, 0))
                    .domain_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "ListOrganizationInvitations",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_invitations()
                    .organization_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "CreateOrganizationInvitation",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_invitation()
                .organization_id(value)
                .body(
                    clerk_raw::organization_invitations::CreateOrganizationInvitationBody::builder()
                        .email_address(text(0usize, 0))
                        .role(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "CreateOrganizationInvitationBulk",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_invitation_bulk()
                .organization_id(value)
                .body(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                                .email_address(text(0usize, 0))
                                .role(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "ListPendingOrganizationInvitations",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_pending_organization_invitations()
                    .organization_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "GetOrganizationInvitation",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_organization_invitation()
                    .organization_id(value)
                    .invitation_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "GetOrganizationInvitation",
        parameter: "invitation_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_organization_invitation()
                    .organization_id(text(0usize, 0))
                    .invitation_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "RevokeOrganizationInvitation",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_organization_invitation()
                    .organization_id(value)
                    .invitation_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-invitations")]
    Segment {
        operation: "RevokeOrganizationInvitation",
        parameter: "invitation_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_organization_invitation()
                    .organization_id(text(0usize, 0))
                    .invitation_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "DeleteOrganizationLogo",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_organization_logo()
                    .organization_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "ListOrganizationMemberships",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_organization_memberships()
                    .organization_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "CreateOrganizationMembership",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                .create_organization_membership()
                .organization_id(value)
                .body(
                    clerk_raw::organization_memberships::CreateOrganizationMembershipBody::builder()
                        .role(text(0usize, 0))
                        .user_id(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "DeleteOrganizationMembership",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_organization_membership()
                    .organization_id(value)
                    .user_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "DeleteOrganizationMembership",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_organization_membership()
                    .organization_id(text(0usize, 0))
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "UpdateOrganizationMembership",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                .update_organization_membership()
                .organization_id(value)
                .user_id(text(0usize, 0))
                .body(
                    clerk_raw::organization_memberships::UpdateOrganizationMembershipBody::builder()
                        .role(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "UpdateOrganizationMembership",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                .update_organization_membership()
                .organization_id(text(0usize, 0))
                .user_id(value)
                .body(
                    clerk_raw::organization_memberships::UpdateOrganizationMembershipBody::builder()
                        .role(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "UpdateOrganizationMembershipMetadata",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_organization_membership_metadata()
                    .organization_id(value)
                    .user_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organization-memberships")]
    Segment {
        operation: "UpdateOrganizationMembershipMetadata",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_organization_membership_metadata()
                    .organization_id(text(0usize, 0))
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "MergeOrganizationMetadata",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .merge_organization_metadata()
                    .organization_id(value)
                    .body(clerk_raw::organizations::MergeOrganizationMetadataBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "organizations")]
    Segment {
        operation: "ReplaceOrganizationMetadata",
        parameter: "organization_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_organization_metadata()
                    .organization_id(value)
                    .body(clerk_raw::organizations::ReplaceOrganizationMetadataBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "DeletePhoneNumber",
        parameter: "phone_number_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_phone_number()
                    .phone_number_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "GetPhoneNumber",
        parameter: "phone_number_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_phone_number()
                    .phone_number_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "UpdatePhoneNumber",
        parameter: "phone_number_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_phone_number()
                    .phone_number_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "AttemptPhoneNumberVerification",
        parameter: "phone_number_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .attempt_phone_number_verification()
                    .phone_number_id(value)
                    .body(
                        clerk_raw::phone_numbers::AttemptPhoneNumberVerificationBody::builder()
                            .code("secret")
                            .verification_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "PreparePhoneNumberVerification",
        parameter: "phone_number_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .prepare_phone_number_verification()
                    .phone_number_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "redirect-urls")]
    Segment {
        operation: "DeleteRedirectURL",
        parameter: "id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_redirect_url()
                    .id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "redirect-urls")]
    Segment {
        operation: "GetRedirectURL",
        parameter: "id",
        call: |client, value| {
            Box::pin(async move { client.get_redirect_url().id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "role-sets")]
    Segment {
        operation: "GetRoleSet",
        parameter: "role_set_key_or_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_role_set()
                    .role_set_key_or_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    Segment {
        operation: "UpdateRoleSet",
        parameter: "role_set_key_or_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_role_set()
                    .role_set_key_or_id(value)
                    .body(clerk_raw::role_sets::UpdateRoleSetBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    Segment {
        operation: "ReplaceRoleSet",
        parameter: "role_set_key_or_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_role_set()
                    .role_set_key_or_id(value)
                    .body(
                        clerk_raw::role_sets::ReplaceRoleSetBody::builder()
                            .dest_role_set_key(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    Segment {
        operation: "AddRolesToRoleSet",
        parameter: "role_set_key_or_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .add_roles_to_role_set()
                    .role_set_key_or_id(value)
                    .body(
                        clerk_raw::role_sets::AddRolesToRoleSetBody::builder()
                            .role_keys((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "role-sets")]
    Segment {
        operation: "ReplaceRoleInRoleSet",
        parameter: "role_set_key_or_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_role_in_role_set()
                    .role_set_key_or_id(value)
                    .body(
                        clerk_raw::role_sets::ReplaceRoleInRoleSetBody::builder()
                            .role_key(text(0usize, 0))
                            .to_role_key(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "saml-connections")]
    Segment {
        operation: "DeleteSAMLConnection",
        parameter: "saml_connection_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_saml_connection()
                    .saml_connection_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "saml-connections")]
    Segment {
        operation: "GetSAMLConnection",
        parameter: "saml_connection_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_saml_connection()
                    .saml_connection_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "saml-connections")]
    Segment {
        operation: "UpdateSAMLConnection",
        parameter: "saml_connection_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_saml_connection()
                    .saml_connection_id(value)
                    .body(clerk_raw::saml_connections::UpdateSamlConnectionBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "DeleteSCIMDirectory",
        parameter: "scim_directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_scim_directory()
                    .scim_directory_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "GetSCIMDirectory",
        parameter: "scim_directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_scim_directory()
                    .scim_directory_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "UpdateSCIMDirectory",
        parameter: "scim_directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_scim_directory()
                    .scim_directory_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "ListSCIMGroupRoleMappings",
        parameter: "scim_directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_scim_group_role_mappings()
                    .scim_directory_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "CreateSCIMGroupRoleMapping",
        parameter: "scim_directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_scim_group_role_mapping()
                    .scim_directory_id(value)
                    .body(
                        clerk_raw::scim_directories::CreateScimGroupRoleMappingBody::builder()
                            .role_id(text(0usize, 0))
                            .scim_group_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "ReplaceSCIMGroupRoleMappings",
        parameter: "scim_directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                .replace_scim_group_role_mappings()
                .scim_directory_id(value)
                .body(
                    clerk_raw::scim_directories::ReplaceScimGroupRoleMappingsBody::builder()
                        .mappings(
                            (0..0usize)
                                .map(|i| {
                                    let _ = i;
                                    clerk_raw::scim_directories::ReplaceScimGroupRoleMappingsBodyMappingsItem::builder()
                                        .role_id(text(0usize, 0))
                                        .scim_group_id(text(0usize, 0))
                                })
                                .collect::<Vec<_>>(),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "DeleteSCIMGroupRoleMapping",
        parameter: "scim_directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_scim_group_role_mapping()
                    .scim_directory_id(value)
                    .mapping_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "DeleteSCIMGroupRoleMapping",
        parameter: "mapping_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_scim_group_role_mapping()
                    .scim_directory_id(text(0usize, 0))
                    .mapping_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "scim-directories")]
    Segment {
        operation: "RotateSCIMDirectoryAPIKey",
        parameter: "scim_directory_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .rotate_scim_directory_api_key()
                    .scim_directory_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "GetSession",
        parameter: "session_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_session()
                    .session_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "RefreshSession",
        parameter: "session_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .refresh_session()
                    .session_id(value)
                    .body(
                        clerk_raw::sessions::RefreshSessionBody::builder()
                            .expired_token("secret")
                            .refresh_token("secret")
                            .request_origin(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "RevokeSession",
        parameter: "session_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_session()
                    .session_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "CreateSessionToken",
        parameter: "session_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_session_token()
                    .session_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "CreateSessionTokenFromTemplate",
        parameter: "session_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_session_token_from_template()
                    .session_id(value)
                    .template_name(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sessions")]
    Segment {
        operation: "CreateSessionTokenFromTemplate",
        parameter: "template_name",
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_session_token_from_template()
                    .session_id(text(0usize, 0))
                    .template_name(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sign-in-tokens")]
    Segment {
        operation: "RevokeSignInToken",
        parameter: "sign_in_token_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_sign_in_token()
                    .sign_in_token_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "sign-ups")]
    Segment {
        operation: "GetSignUp",
        parameter: "id",
        call: |client, value| {
            Box::pin(async move { client.get_sign_up().id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "sign-ups")]
    Segment {
        operation: "UpdateSignUp",
        parameter: "id",
        call: |client, value| {
            Box::pin(async move { client.update_sign_up().id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "GetTemplateList",
        parameter: "template_type",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_template_list()
                    .template_type(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "GetTemplate",
        parameter: "template_type",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_template()
                    .template_type(value)
                    .slug(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "GetTemplate",
        parameter: "slug",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_template()
                    .template_type(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .slug(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "UpsertTemplate",
        parameter: "template_type",
        call: |client, value| {
            Box::pin(async move {
                client
                    .upsert_template()
                    .template_type(value)
                    .slug(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "UpsertTemplate",
        parameter: "slug",
        call: |client, value| {
            Box::pin(async move {
                client
                    .upsert_template()
                    .template_type(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .slug(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "PreviewTemplate",
        parameter: "template_type",
        call: |client, value| {
            Box::pin(async move {
                client
                    .preview_template()
                    .template_type(value)
                    .slug(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "PreviewTemplate",
        parameter: "slug",
        call: |client, value| {
            Box::pin(async move {
                client
                    .preview_template()
                    .template_type(text(0usize, 0))
                    .slug(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "RevertTemplate",
        parameter: "template_type",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revert_template()
                    .template_type(value)
                    .slug(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "RevertTemplate",
        parameter: "slug",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revert_template()
                    .template_type(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .slug(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "ToggleTemplateDelivery",
        parameter: "template_type",
        call: |client, value| {
            Box::pin(async move {
                client
                    .toggle_template_delivery()
                    .template_type(value)
                    .slug(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-sms-templates")]
    Segment {
        operation: "ToggleTemplateDelivery",
        parameter: "slug",
        call: |client, value| {
            Box::pin(async move {
                client
                    .toggle_template_delivery()
                    .template_type(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .slug(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteUser",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move { client.delete_user().user_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "GetUser",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move { client.get_user().user_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UpdateUser",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_user()
                    .user_id(value)
                    .body(clerk_raw::users::UpdateUserBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteBackupCode",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_backup_code()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "BanUser",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move { client.ban_user().user_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "GetUserBillingCreditBalance",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_user_billing_credit_balance()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "AdjustUserBillingCreditBalance",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .adjust_user_billing_credit_balance()
                    .user_id(value)
                    .body(
                        clerk_raw::shared::AdjustCreditBalanceRequest::builder()
                            .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                            .amount(1i64)
                            .idempotency_key(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "GetUserBillingSubscription",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_user_billing_subscription()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "email-addresses")]
    Segment {
        operation: "ReplaceUserEmailAddress",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_user_email_address()
                    .user_id(value)
                    .body(
                        clerk_raw::email_addresses::ReplaceUserEmailAddressBody::builder()
                            .email_address(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteExternalAccount",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_external_account()
                    .user_id(value)
                    .external_account_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteExternalAccount",
        parameter: "external_account_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_external_account()
                    .user_id(text(0usize, 0))
                    .external_account_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "LockUser",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move { client.lock_user().user_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UpdateUserMetadata",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .update_user_metadata()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "ReplaceUserMetadata",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_user_metadata()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DisableMFA",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move { client.disable_mfa().user_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "GetOAuthAccessToken",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_oauth_access_token()
                    .user_id(value)
                    .provider(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "GetOAuthAccessToken",
        parameter: "provider",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_oauth_access_token()
                    .user_id(text(0usize, 0))
                    .provider(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UsersGetOrganizationInvitations",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .users_get_organization_invitations()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UsersGetOrganizationMemberships",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .users_get_organization_memberships()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UserPasskeyDelete",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .user_passkey_delete()
                    .user_id(value)
                    .passkey_identification_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UserPasskeyDelete",
        parameter: "passkey_identification_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .user_passkey_delete()
                    .user_id(text(0usize, 0))
                    .passkey_identification_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "SetUserPasswordCompromised",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .set_user_password_compromised()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UnsetUserPasswordCompromised",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .unset_user_password_compromised()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "phone-numbers")]
    Segment {
        operation: "ReplaceUserPhoneNumber",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_user_phone_number()
                    .user_id(value)
                    .body(
                        clerk_raw::phone_numbers::ReplaceUserPhoneNumberBody::builder()
                            .phone_number(matching("^\\+[1-9][0-9]{1,14}$", 0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteUserProfileImage",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_user_profile_image()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "RemoveUserPassword",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .remove_user_password()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "DeleteTOTP",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move { client.delete_totp().user_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "ListUserTrustedDevices",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_user_trusted_devices()
                    .user_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "RevokeUserTrustedDevice",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_user_trusted_device()
                    .user_id(value)
                    .trusted_device_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "RevokeUserTrustedDevice",
        parameter: "trusted_device_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .revoke_user_trusted_device()
                    .user_id(text(0usize, 0))
                    .trusted_device_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UnbanUser",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move { client.unban_user().user_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UnlockUser",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move { client.unlock_user().user_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "VerifyPassword",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .verify_password()
                    .user_id(value)
                    .body(clerk_raw::users::VerifyPasswordBody::builder().password("secret"))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "VerifyTOTP",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .verify_totp()
                    .user_id(value)
                    .body(clerk_raw::users::VerifyTotpBody::builder().code("secret"))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UserWeb3WalletDelete",
        parameter: "user_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .user_web3_wallet_delete()
                    .user_id(value)
                    .web3_wallet_identification_id(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    Segment {
        operation: "UserWeb3WalletDelete",
        parameter: "web3_wallet_identification_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .user_web3_wallet_delete()
                    .user_id(text(0usize, 0))
                    .web3_wallet_identification_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Segment {
        operation: "DeleteWaitlistEntry",
        parameter: "waitlist_entry_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_waitlist_entry()
                    .waitlist_entry_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Segment {
        operation: "InviteWaitlistEntry",
        parameter: "waitlist_entry_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .invite_waitlist_entry()
                    .waitlist_entry_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "waitlist-entries")]
    Segment {
        operation: "RejectWaitlistEntry",
        parameter: "waitlist_entry_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .reject_waitlist_entry()
                    .waitlist_entry_id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
];
