// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

//! What the description limits, each with a call that reaches the limit.
#![allow(clippy::all, clippy::pedantic, deprecated)]
use super::support::{ListLimit, Segment};
use clerk_raw::Client;

#[allow(unused_imports)]
use super::support::sample::{matching, text};

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
                    .template_type(clerk_raw::email_sms_templates::GetTemplateTemplateType::Email)
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
                    .template_type(
                        clerk_raw::email_sms_templates::UpsertTemplateTemplateType::Email,
                    )
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
                    .template_type(
                        clerk_raw::email_sms_templates::RevertTemplateTemplateType::Email,
                    )
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
                    .template_type(
                        clerk_raw::email_sms_templates::ToggleTemplateDeliveryTemplateType::Email,
                    )
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
