// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

//! Two calls of every generated operation, every list as a stream, and a sample of every type of an answer.
#![allow(
    clippy::all,
    clippy::pedantic,
    deprecated,
    unused_imports,
    unused_variables
)]
use crate::call::{Call, seen};
use crate::list::{List, listed};
use crate::sample::{matching, text};
use clerk_raw::Client;
use identity_facade_core::ToWire as _;

/// In order of path and method.
pub static CALLS: &[Call<Client>] = &[
    Call {
        operation: &clerk_raw::actor_tokens::CREATE_ACTOR_TOKEN,
        lean: |client| {
            seen(
                client
                    .create_actor_token()
                    .actor(
                        clerk_raw::actor_tokens::CreateActorTokenBodyActor::builder()
                            .sub(text(0usize, 0)),
                    )
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_actor_token()
                    .actor(
                        clerk_raw::actor_tokens::CreateActorTokenBodyActor::builder()
                            .sub(text(0usize, 0)),
                    )
                    .expires_in_seconds(1i64)
                    .session_max_duration_in_seconds(1i64)
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::actor_tokens::REVOKE_ACTOR_TOKEN,
        lean: |client| seen(client.revoke_actor_token(text(0usize, 0)).reply()),
        full: |client| seen(client.revoke_actor_token(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::admin_portal_link_tokens::CREATE_ADMIN_PORTAL_LINK_TOKEN,
        lean: |client| seen(client.create_admin_portal_link_token().reply()),
        full: |client| {
            seen(
                client
                    .create_admin_portal_link_token()
                    .it_contact_id(text(1usize, 0))
                    .organization_id(matching("^org_\\w{27}$", 0usize, 0))
                    .scopes((0..1usize).map(|i| text(1usize, i)).collect::<Vec<_>>())
                    .seconds_until_expiration(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::admin_portal_link_tokens::REVOKE_ADMIN_PORTAL_LINK_TOKEN,
        lean: |client| {
            seen(
                client
                    .revoke_admin_portal_link_token(matching("^aplt_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revoke_admin_portal_link_token(matching("^aplt_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .revocation_reason(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::agent_tasks::CREATE_AGENT_TASK,
        lean: |client| {
            seen(
                client
                    .create_agent_task()
                    .agent_name(text(0usize, 0))
                    .on_behalf_of(
                        clerk_raw::agent_tasks::CreateAgentTaskBodyOnBehalfOf::builder()
                            .user_id(text(0usize, 0)),
                    )
                    .permissions(clerk_raw::agent_tasks::CreateAgentTaskBodyPermissions::X)
                    .redirect_url("https://example.com/")
                    .task_description(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_agent_task()
                    .agent_name(text(0usize, 0))
                    .on_behalf_of(
                        clerk_raw::agent_tasks::CreateAgentTaskBodyOnBehalfOf::builder()
                            .user_id(text(0usize, 0)),
                    )
                    .permissions(clerk_raw::agent_tasks::CreateAgentTaskBodyPermissions::X)
                    .redirect_url("https://example.com/")
                    .session_max_duration_in_seconds(1i64)
                    .task_description(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::agent_tasks::REVOKE_AGENT_TASK,
        lean: |client| seen(client.revoke_agent_task(text(0usize, 0)).reply()),
        full: |client| seen(client.revoke_agent_task(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::allow_list_block_list::LIST_ALLOWLIST_IDENTIFIERS,
        lean: |client| seen(client.list_allowlist_identifiers().reply()),
        full: |client| {
            seen(
                client
                    .list_allowlist_identifiers()
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::allow_list_block_list::CREATE_ALLOWLIST_IDENTIFIER,
        lean: |client| {
            seen(
                client
                    .create_allowlist_identifier()
                    .identifier(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_allowlist_identifier()
                    .identifier(text(0usize, 0))
                    .notify(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::allow_list_block_list::DELETE_ALLOWLIST_IDENTIFIER,
        lean: |client| seen(client.delete_allowlist_identifier(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_allowlist_identifier(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::api_keys::GET_API_KEYS,
        lean: |client| {
            seen(
                client
                    .get_api_keys()
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_api_keys()
                    .type_(text(3usize, 0))
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .include_invalid(clerk_raw::api_keys::GetApiKeysIncludeInvalid::True)
                    .limit(1i64)
                    .offset(1i64)
                    .query(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::api_keys::CREATE_API_KEY,
        lean: |client| {
            seen(
                client
                    .create_api_key()
                    .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_api_key()
                    .claims(serde_json::json!({}))
                    .created_by(matching("^user_\\w{27}$", 0usize, 0))
                    .description(text(0usize, 0))
                    .name(matching("^(\\S(.*\\S)?)?$", 3usize, 0))
                    .scopes((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .seconds_until_expiration(1i64)
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .type_(text(3usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::api_keys::VERIFY_API_KEY,
        lean: |client| seen(client.verify_api_key().secret("secret").reply()),
        full: |client| seen(client.verify_api_key().secret("secret").reply()),
    },
    Call {
        operation: &clerk_raw::api_keys::DELETE_API_KEY,
        lean: |client| {
            seen(
                client
                    .delete_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::api_keys::GET_API_KEY,
        lean: |client| {
            seen(
                client
                    .get_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::api_keys::UPDATE_API_KEY,
        lean: |client| {
            seen(
                client
                    .update_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .claims(serde_json::json!({}))
                    .description(text(0usize, 0))
                    .scopes((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .seconds_until_expiration(1i64)
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::api_keys::REVOKE_API_KEY,
        lean: |client| {
            seen(
                client
                    .revoke_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revoke_api_key(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .revocation_reason(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::api_keys::GET_API_KEY_SECRET,
        lean: |client| {
            seen(
                client
                    .get_api_key_secret(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_api_key_secret(matching("^(ak|api_key)_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::beta_features::UPDATE_PRODUCTION_INSTANCE_DOMAIN,
        lean: |client| seen(client.update_production_instance_domain().reply()),
        full: |client| {
            seen(
                client
                    .update_production_instance_domain()
                    .home_url(text(0usize, 0))
                    .is_secondary(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::beta_features::UPDATE_INSTANCE_AUTH_CONFIG,
        lean: |client| seen(client.update_instance_auth_config().reply()),
        full: |client| {
            seen(
                client
                    .update_instance_auth_config()
                    .from_email_address(text(0usize, 0))
                    .progressive_sign_up(true)
                    .restricted_to_allowlist(true)
                    .test_mode(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::GET_COMMERCE_PLAN_LIST,
        lean: |client| seen(client.get_commerce_plan_list().reply()),
        full: |client| {
            seen(
                client
                    .get_commerce_plan_list()
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .payer_type(clerk_raw::billing::PayerType::User)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::GET_BILLING_PRICE_LIST,
        lean: |client| seen(client.get_billing_price_list().reply()),
        full: |client| {
            seen(
                client
                    .get_billing_price_list()
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .plan_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::CREATE_BILLING_PRICE,
        lean: |client| {
            seen(
                client
                    .create_billing_price()
                    .amount(1i64)
                    .plan_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_billing_price()
                    .amount(1i64)
                    .annual_monthly_amount(1i64)
                    .currency(text(0usize, 0))
                    .description(text(0usize, 0))
                    .plan_id(text(0usize, 0))
                    .supported_billing_periods(clerk_raw::billing::SupportedBillingPeriods::Month)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::GET_BILLING_STATEMENT_LIST,
        lean: |client| seen(client.get_billing_statement_list().reply()),
        full: |client| {
            seen(
                client
                    .get_billing_statement_list()
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::GET_BILLING_STATEMENT,
        lean: |client| seen(client.get_billing_statement(text(0usize, 0)).reply()),
        full: |client| seen(client.get_billing_statement(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::billing::GET_BILLING_STATEMENT_PAYMENT_ATTEMPTS,
        lean: |client| {
            seen(
                client
                    .get_billing_statement_payment_attempts(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_billing_statement_payment_attempts(text(0usize, 0))
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::GET_COMMERCE_SUBSCRIPTION_ITEM_LIST,
        lean: |client| seen(client.get_commerce_subscription_item_list().reply()),
        full: |client| {
            seen(
                client
                    .get_commerce_subscription_item_list()
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .status(clerk_raw::billing::GetCommerceSubscriptionItemListStatus::Active)
                    .payer_type(clerk_raw::billing::PayerType::User)
                    .plan_id(text(0usize, 0))
                    .include_free(true)
                    .query(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::CANCEL_COMMERCE_SUBSCRIPTION_ITEM,
        lean: |client| {
            seen(
                client
                    .cancel_commerce_subscription_item(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .cancel_commerce_subscription_item(text(0usize, 0))
                    .end_now(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::APPLY_BILLING_SUBSCRIPTION_ITEM_DISCOUNT,
        lean: |client| {
            seen(
                client
                    .apply_billing_subscription_item_discount(text(0usize, 0))
                    .discount_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .apply_billing_subscription_item_discount(text(0usize, 0))
                    .discount_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::REMOVE_BILLING_SUBSCRIPTION_ITEM_DISCOUNT,
        lean: |client| {
            seen(
                client
                    .remove_billing_subscription_item_discount(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .remove_billing_subscription_item_discount(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::EXTEND_BILLING_SUBSCRIPTION_ITEM_FREE_TRIAL,
        lean: |client| {
            seen(
                client
                    .extend_billing_subscription_item_free_trial(text(0usize, 0))
                    .extend_to("2026-01-01T00:00:00Z")
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .extend_billing_subscription_item_free_trial(text(0usize, 0))
                    .extend_to("2026-01-01T00:00:00Z")
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::billing::CREATE_BILLING_PRICE_TRANSITION,
        lean: |client| {
            seen(
                client
                    .create_billing_price_transition(text(0usize, 0))
                    .from_price_id(text(0usize, 0))
                    .to_price_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_billing_price_transition(text(0usize, 0))
                    .from_price_id(text(0usize, 0))
                    .to_price_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::allow_list_block_list::LIST_BLOCKLIST_IDENTIFIERS,
        lean: |client| seen(client.list_blocklist_identifiers().reply()),
        full: |client| seen(client.list_blocklist_identifiers().reply()),
    },
    Call {
        operation: &clerk_raw::allow_list_block_list::CREATE_BLOCKLIST_IDENTIFIER,
        lean: |client| {
            seen(
                client
                    .create_blocklist_identifier()
                    .identifier(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_blocklist_identifier()
                    .identifier(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::allow_list_block_list::DELETE_BLOCKLIST_IDENTIFIER,
        lean: |client| seen(client.delete_blocklist_identifier(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_blocklist_identifier(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::clients::GET_CLIENT_LIST,
        lean: |client| seen(client.get_client_list().reply()),
        full: |client| {
            seen(
                client
                    .get_client_list()
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::clients::VERIFY_CLIENT,
        lean: |client| seen(client.verify_client().token("secret").reply()),
        full: |client| seen(client.verify_client().token("secret").reply()),
    },
    Call {
        operation: &clerk_raw::clients::GET_CLIENT,
        lean: |client| seen(client.get_client(text(0usize, 0)).reply()),
        full: |client| seen(client.get_client(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::directories::LIST_DIRECTORIES,
        lean: |client| seen(client.list_directories().reply()),
        full: |client| seen(client.list_directories().limit(1i64).offset(1i64).reply()),
    },
    Call {
        operation: &clerk_raw::directories::CREATE_DIRECTORY,
        lean: |client| {
            seen(
                client
                    .create_directory()
                    .enterprise_connection_id(text(0usize, 0))
                    .provider(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .create_directory()
                .enterprise_connection_id(text(0usize, 0))
                .group_role_mappings(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::directories::CreateDirectoryBodyGroupRoleMappingsItem::builder()
                                .directory_group_display_name(text(0usize, 0))
                                .directory_group_id(text(0usize, 0))
                                .precedence(1i64)
                                .role_id(text(0usize, 0))
                                .scim_group_display_name(text(0usize, 0))
                                .scim_group_id(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .name(text(0usize, 0))
                .provider(text(0usize, 0))
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::directories::DELETE_DIRECTORY,
        lean: |client| seen(client.delete_directory(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_directory(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::directories::GET_DIRECTORY,
        lean: |client| seen(client.get_directory(text(0usize, 0)).reply()),
        full: |client| seen(client.get_directory(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::directories::UPDATE_DIRECTORY,
        lean: |client| seen(client.update_directory(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_directory(text(0usize, 0))
                    .attribute_mapping([("k", Some(text(0usize, 0)))].into_iter().take(0))
                    .enabled(true)
                    .group_role_mapping_enabled(true)
                    .name(text(0usize, 0))
                    .provider(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::directories::LIST_DIRECTORY_GROUP_ROLE_MAPPINGS,
        lean: |client| {
            seen(
                client
                    .list_directory_group_role_mappings(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_directory_group_role_mappings(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::directories::CREATE_DIRECTORY_GROUP_ROLE_MAPPING,
        lean: |client| {
            seen(
                client
                    .create_directory_group_role_mapping(text(0usize, 0))
                    .directory_group_id(text(0usize, 0))
                    .role_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_directory_group_role_mapping(text(0usize, 0))
                    .directory_group_id(text(0usize, 0))
                    .precedence(1i64)
                    .role_id(text(0usize, 0))
                    .scim_group_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::directories::REPLACE_DIRECTORY_GROUP_ROLE_MAPPINGS,
        lean: |client| {
            seen(
            client
                .replace_directory_group_role_mappings(text(0usize, 0))
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
        full: |client| {
            seen(
            client
                .replace_directory_group_role_mappings(text(0usize, 0))
                .mappings(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsBodyMappingsItem::builder()
                                .directory_group_id(text(0usize, 0))
                                .role_id(text(0usize, 0))
                                .scim_group_id(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::directories::DELETE_DIRECTORY_GROUP_ROLE_MAPPING,
        lean: |client| {
            seen(
                client
                    .delete_directory_group_role_mapping(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_directory_group_role_mapping(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::directories::ROTATE_DIRECTORY_API_KEY,
        lean: |client| seen(client.rotate_directory_api_key(text(0usize, 0)).reply()),
        full: |client| seen(client.rotate_directory_api_key(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::domains::LIST_DOMAINS,
        lean: |client| seen(client.list_domains().reply()),
        full: |client| seen(client.list_domains().reply()),
    },
    Call {
        operation: &clerk_raw::domains::ADD_DOMAIN,
        lean: |client| {
            seen(
                client
                    .add_domain()
                    .is_satellite(true)
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .add_domain()
                    .is_satellite(true)
                    .name(text(0usize, 0))
                    .proxy_url(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::domains::DELETE_DOMAIN,
        lean: |client| seen(client.delete_domain(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_domain(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::domains::UPDATE_DOMAIN,
        lean: |client| seen(client.update_domain(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_domain(text(0usize, 0))
                    .is_secondary(true)
                    .name(matching("^[^/]*$", 0usize, 0))
                    .proxy_url(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_addresses::CREATE_EMAIL_ADDRESS,
        lean: |client| {
            seen(
                client
                    .create_email_address()
                    .email_address(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_email_address()
                    .email_address(text(0usize, 0))
                    .notify_primary_email_address_changed(true)
                    .primary(true)
                    .user_id(text(0usize, 0))
                    .verified(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_addresses::DELETE_EMAIL_ADDRESS,
        lean: |client| seen(client.delete_email_address(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_email_address(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::email_addresses::GET_EMAIL_ADDRESS,
        lean: |client| seen(client.get_email_address(text(0usize, 0)).reply()),
        full: |client| seen(client.get_email_address(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::email_addresses::UPDATE_EMAIL_ADDRESS,
        lean: |client| seen(client.update_email_address(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_email_address(text(0usize, 0))
                    .notify_primary_email_address_changed(true)
                    .primary(true)
                    .verified(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_addresses::ATTEMPT_EMAIL_ADDRESS_VERIFICATION,
        lean: |client| {
            seen(
                client
                    .attempt_email_address_verification(text(0usize, 0))
                    .code("secret")
                    .verification_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .attempt_email_address_verification(text(0usize, 0))
                    .code("secret")
                    .verification_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_addresses::PREPARE_EMAIL_ADDRESS_VERIFICATION,
        lean: |client| {
            seen(
                client
                    .prepare_email_address_verification(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .prepare_email_address_verification(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::enterprise_connections::LIST_ENTERPRISE_CONNECTIONS,
        lean: |client| seen(client.list_enterprise_connections().reply()),
        full: |client| {
            seen(
                client
                    .list_enterprise_connections()
                    .limit(1i64)
                    .offset(1i64)
                    .organization_id(text(0usize, 0))
                    .active(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::enterprise_connections::CREATE_ENTERPRISE_CONNECTION,
        lean: |client| {
            seen(
            client
                .create_enterprise_connection()
                .domains((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .name(text(0usize, 0))
                .provider(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                )
                .reply(),
        )
        },
        full: |client| {
            seen(
            client
                .create_enterprise_connection()
                .active(true)
                .allow_organization_account_linking(true)
                .custom_attributes(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyCustomAttributesItem::builder()
                                .directory_path(text(0usize, 0))
                                .key(matching("^[^_][A-Za-z0-9_-]*$", 1usize, 0))
                                .multi_valued(true)
                                .name(text(1usize, 0))
                                .scim_path(text(0usize, 0))
                                .sso_path(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .domains((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .name(text(0usize, 0))
                .oidc(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyOidc::builder()
                        .auth_url(text(0usize, 0))
                        .client_id(text(0usize, 0))
                        .client_secret("secret")
                        .discovery_url(text(0usize, 0))
                        .requires_pkce(true)
                        .token_url(text(0usize, 0))
                        .user_info_url(text(0usize, 0)),
                )
                .organization_id(text(0usize, 0))
                .provider(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlCustom,
                )
                .saml(
                    clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodySaml::builder()
                        .allow_idp_initiated(true)
                        .allow_subdomains(true)
                        .attribute_mapping(
                            clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodySamlAttributeMapping::builder()
                                .email_address(text(0usize, 0))
                                .first_name(text(0usize, 0))
                                .last_name(text(0usize, 0))
                                .user_id(text(0usize, 0)),
                        )
                        .force_authn(true)
                        .idp_certificate(text(0usize, 0))
                        .idp_entity_id(text(0usize, 0))
                        .idp_metadata(text(0usize, 0))
                        .idp_metadata_url(text(0usize, 0))
                        .idp_sso_url(text(0usize, 0))
                        .login_hint(
                            clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodySamlLoginHint::builder()
                                .mode(clerk_raw::shared::SamlLoginHintMode::EmailAddress)
                                .source(text(0usize, 0)),
                        ),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::enterprise_connections::DELETE_ENTERPRISE_CONNECTION,
        lean: |client| seen(client.delete_enterprise_connection(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_enterprise_connection(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::enterprise_connections::GET_ENTERPRISE_CONNECTION,
        lean: |client| seen(client.get_enterprise_connection(text(0usize, 0)).reply()),
        full: |client| seen(client.get_enterprise_connection(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::enterprise_connections::UPDATE_ENTERPRISE_CONNECTION,
        lean: |client| seen(client.update_enterprise_connection(text(0usize, 0)).reply()),
        full: |client| {
            seen(
            client
                .update_enterprise_connection(text(0usize, 0))
                .active(true)
                .allow_organization_account_linking(true)
                .custom_attributes(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodyCustomAttributesItem::builder()
                                .directory_path(text(0usize, 0))
                                .key(matching("^[^_][A-Za-z0-9_-]*$", 1usize, 0))
                                .multi_valued(true)
                                .name(text(1usize, 0))
                                .scim_path(text(0usize, 0))
                                .sso_path(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .disable_additional_identifications(true)
                .domains((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .name(text(0usize, 0))
                .oidc(
                    clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodyOidc::builder()
                        .auth_url(text(0usize, 0))
                        .client_id(text(0usize, 0))
                        .client_secret("secret")
                        .discovery_url(text(0usize, 0))
                        .requires_pkce(true)
                        .token_url(text(0usize, 0))
                        .user_info_url(text(0usize, 0)),
                )
                .organization_id(text(0usize, 0))
                .saml(
                    clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodySaml::builder()
                        .allow_idp_initiated(true)
                        .allow_subdomains(true)
                        .attribute_mapping(
                            clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodySamlAttributeMapping::builder()
                                .email_address(text(0usize, 0))
                                .first_name(text(0usize, 0))
                                .last_name(text(0usize, 0))
                                .user_id(text(0usize, 0)),
                        )
                        .force_authn(true)
                        .idp_certificate(text(0usize, 0))
                        .idp_entity_id(text(0usize, 0))
                        .idp_metadata(text(0usize, 0))
                        .idp_metadata_url(text(0usize, 0))
                        .idp_sso_url(text(0usize, 0))
                        .login_hint(
                            clerk_raw::enterprise_connections::UpdateEnterpriseConnectionBodySamlLoginHint::builder()
                                .mode(clerk_raw::shared::SamlLoginHintMode::EmailAddress)
                                .source(text(0usize, 0)),
                        )
                        .name(text(0usize, 0)),
                )
                .sync_user_attributes(true)
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::enterprise_connections::LIST_ENTERPRISE_CONNECTION_TEST_RUNS,
        lean: |client| {
            seen(
                client
                    .list_enterprise_connection_test_runs(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .list_enterprise_connection_test_runs(text(0usize, 0))
                .status(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::enterprise_connections::EnterpriseConnectionTestRunStatus::Pending
                        })
                        .collect::<Vec<_>>(),
                )
                .limit(1i64)
                .offset(1i64)
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::enterprise_connections::CREATE_ENTERPRISE_CONNECTION_TEST_RUN,
        lean: |client| {
            seen(
                client
                    .create_enterprise_connection_test_run(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_enterprise_connection_test_run(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::instance_settings::GET_INSTANCE,
        lean: |client| seen(client.get_instance().reply()),
        full: |client| seen(client.get_instance().reply()),
    },
    Call {
        operation: &clerk_raw::instance_settings::UPDATE_INSTANCE,
        lean: |client| seen(client.update_instance().reply()),
        full: |client| {
            seen(
            client
                .update_instance()
                .allowed_origins(
                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                )
                .clerk_js_version(text(0usize, 0))
                .cookieless_dev(true)
                .development_origin(text(0usize, 0))
                .hibp(true)
                .preferred_sign_in_strategy_when_password_required(
                    clerk_raw::instance_settings::UpdateInstanceBodyPreferredSignInStrategyWhenPasswordRequired::Password,
                )
                .support_email(text(0usize, 0))
                .test_mode(true)
                .url_based_session_syncing(true)
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::beta_features::CHANGE_PRODUCTION_INSTANCE_DOMAIN,
        lean: |client| seen(client.change_production_instance_domain().reply()),
        full: |client| {
            seen(
                client
                    .change_production_instance_domain()
                    .home_url(text(0usize, 0))
                    .is_secondary(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::instance_settings::GET_INSTANCE_COMMUNICATION,
        lean: |client| seen(client.get_instance_communication().reply()),
        full: |client| seen(client.get_instance_communication().reply()),
    },
    Call {
        operation: &clerk_raw::instance_settings::UPDATE_INSTANCE_COMMUNICATION,
        lean: |client| seen(client.update_instance_communication().reply()),
        full: |client| {
            seen(
                client
                    .update_instance_communication()
                    .blocked_country_codes(
                        (0..1usize)
                            .map(|i| matching("^[A-Z]{2}$", 0usize, i))
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::instance_settings::GET_INSTANCE_OAUTH_APPLICATION_SETTINGS,
        lean: |client| seen(client.get_instance_oauth_application_settings().reply()),
        full: |client| seen(client.get_instance_oauth_application_settings().reply()),
    },
    Call {
        operation: &clerk_raw::instance_settings::UPDATE_INSTANCE_OAUTH_APPLICATION_SETTINGS,
        lean: |client| seen(client.update_instance_oauth_application_settings().reply()),
        full: |client| {
            seen(
                client
                    .update_instance_oauth_application_settings()
                    .client_id_metadata_documents_advertised(true)
                    .client_id_metadata_documents_block_implicitly_allowed_clients(true)
                    .client_id_metadata_documents_only_allow_pre_registered_clients(true)
                    .default_scopes((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .dynamic_oauth_client_registration(true)
                    .oauth_jwt_access_tokens(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::instance_settings::GET_INSTANCE_ORGANIZATION_SETTINGS,
        lean: |client| seen(client.get_instance_organization_settings().reply()),
        full: |client| seen(client.get_instance_organization_settings().reply()),
    },
    Call {
        operation: &clerk_raw::instance_settings::UPDATE_INSTANCE_ORGANIZATION_SETTINGS,
        lean: |client| seen(client.update_instance_organization_settings().reply()),
        full: |client| {
            seen(
                client
                    .update_instance_organization_settings()
                    .admin_delete_enabled(true)
                    .creator_role_id(text(0usize, 0))
                    .domains_default_role_id(text(0usize, 0))
                    .domains_enabled(true)
                    .domains_enrollment_modes(
                        (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                    )
                    .enabled(true)
                    .max_allowed_memberships(1i64)
                    .slug_disabled(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::instance_settings::GET_INSTANCE_PROTECT,
        lean: |client| seen(client.get_instance_protect().reply()),
        full: |client| seen(client.get_instance_protect().reply()),
    },
    Call {
        operation: &clerk_raw::instance_settings::UPDATE_INSTANCE_PROTECT,
        lean: |client| seen(client.update_instance_protect().reply()),
        full: |client| {
            seen(
                client
                    .update_instance_protect()
                    .rules_enabled(true)
                    .specter_enabled(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::instance_settings::UPDATE_INSTANCE_RESTRICTIONS,
        lean: |client| seen(client.update_instance_restrictions().reply()),
        full: |client| {
            seen(
                client
                    .update_instance_restrictions()
                    .allowlist(true)
                    .allowlist_blocklist_disabled_on_sign_in(true)
                    .block_disposable_email_domains(true)
                    .block_email_subaddresses(true)
                    .blocklist(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::invitations::LIST_INVITATIONS,
        lean: |client| seen(client.list_invitations().reply()),
        full: |client| {
            seen(
                client
                    .list_invitations()
                    .status(clerk_raw::invitations::ListInvitationsStatus::Pending)
                    .query(text(0usize, 0))
                    .order_by(text(0usize, 0))
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::invitations::CREATE_INVITATION,
        lean: |client| {
            seen(
                client
                    .create_invitation()
                    .email_address(format!("user{}@example.com", 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_invitation()
                    .email_address(format!("user{}@example.com", 0))
                    .expires_in_days(1i64)
                    .ignore_existing(true)
                    .notify(true)
                    .public_metadata(serde_json::json!({}))
                    .redirect_url(text(0usize, 0))
                    .template_slug(clerk_raw::invitations::InvitationTemplateSlug::Invitation)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::invitations::CREATE_BULK_INVITATIONS,
        lean: |client| {
            seen(
                client
                    .create_bulk_invitations()
                    .with_body(
                        (0..1usize)
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
        full: |client| {
            seen(
                client
                    .create_bulk_invitations()
                    .with_body(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                clerk_raw::invitations::CreateBulkInvitationsBodyItem::builder()
                                    .email_address(text(0usize, 0))
                                    .expires_in_days(1i64)
                                    .ignore_existing(true)
                                    .notify(true)
                                    .public_metadata(serde_json::json!({}))
                                    .redirect_url(text(0usize, 0))
                                    .template_slug(
                                        clerk_raw::invitations::InvitationTemplateSlug::Invitation,
                                    )
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::invitations::REVOKE_INVITATION,
        lean: |client| seen(client.revoke_invitation(text(0usize, 0)).reply()),
        full: |client| seen(client.revoke_invitation(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::jwks::GET_JWKS,
        lean: |client| seen(client.get_jwks().reply()),
        full: |client| seen(client.get_jwks().reply()),
    },
    Call {
        operation: &clerk_raw::jwt_templates::LIST_JWT_TEMPLATES,
        lean: |client| seen(client.list_jwt_templates().reply()),
        full: |client| {
            seen(
                client
                    .list_jwt_templates()
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::jwt_templates::CREATE_JWT_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .create_jwt_template()
                    .claims(serde_json::json!({}))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_jwt_template()
                    .allowed_clock_skew(1i64)
                    .claims(serde_json::json!({}))
                    .custom_signing_key(true)
                    .lifetime(30i64)
                    .name(text(0usize, 0))
                    .signing_algorithm(text(0usize, 0))
                    .signing_key("secret")
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::jwt_templates::DELETE_JWT_TEMPLATE,
        lean: |client| seen(client.delete_jwt_template(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_jwt_template(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::jwt_templates::GET_JWT_TEMPLATE,
        lean: |client| seen(client.get_jwt_template(text(0usize, 0)).reply()),
        full: |client| seen(client.get_jwt_template(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::jwt_templates::UPDATE_JWT_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .update_jwt_template(text(0usize, 0))
                    .claims(serde_json::json!({}))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_jwt_template(text(0usize, 0))
                    .allowed_clock_skew(1i64)
                    .claims(serde_json::json!({}))
                    .custom_signing_key(true)
                    .lifetime(30i64)
                    .name(text(0usize, 0))
                    .signing_algorithm(text(0usize, 0))
                    .signing_key("secret")
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::m2m_tokens::GET_M2M_TOKENS,
        lean: |client| {
            seen(
                client
                    .get_m2m_tokens()
                    .subject(matching("^mch_\\w{27}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_m2m_tokens()
                    .subject(matching("^mch_\\w{27}$", 0usize, 0))
                    .revoked(true)
                    .expired(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::m2m_tokens::CREATE_M2M_TOKEN,
        lean: |client| seen(client.create_m2m_token().reply()),
        full: |client| {
            seen(
                client
                    .create_m2m_token()
                    .claims(serde_json::json!({}))
                    .min_remaining_ttl_seconds(1i64)
                    .seconds_until_expiration(1i64)
                    .token_format(clerk_raw::m2m_tokens::CreateM2mTokenBodyTokenFormat::Opaque)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::m2m_tokens::VERIFY_M2M_TOKEN,
        lean: |client| seen(client.verify_m2m_token().token("secret").reply()),
        full: |client| seen(client.verify_m2m_token().token("secret").reply()),
    },
    Call {
        operation: &clerk_raw::m2m_tokens::REVOKE_M2M_TOKEN,
        lean: |client| {
            seen(
                client
                    .revoke_m2m_token(matching("^mt_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revoke_m2m_token(matching("^mt_[0-9A-Fa-f]{32}$", 0usize, 0))
                    .revocation_reason(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::machines::LIST_MACHINES,
        lean: |client| seen(client.list_machines().reply()),
        full: |client| {
            seen(
                client
                    .list_machines()
                    .limit(1i64)
                    .offset(1i64)
                    .query(text(0usize, 0))
                    .order_by(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::machines::CREATE_MACHINE,
        lean: |client| seen(client.create_machine().name(text(1usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .create_machine()
                    .default_token_ttl(1i64)
                    .name(text(1usize, 0))
                    .scoped_machines((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::machines::DELETE_MACHINE,
        lean: |client| seen(client.delete_machine(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_machine(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::machines::GET_MACHINE,
        lean: |client| seen(client.get_machine(text(0usize, 0)).reply()),
        full: |client| seen(client.get_machine(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::machines::UPDATE_MACHINE,
        lean: |client| seen(client.update_machine(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_machine(text(0usize, 0))
                    .default_token_ttl(1i64)
                    .name(text(1usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::machines::CREATE_MACHINE_SCOPE,
        lean: |client| {
            seen(
                client
                    .create_machine_scope(text(0usize, 0))
                    .to_machine_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_machine_scope(text(0usize, 0))
                    .to_machine_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::machines::DELETE_MACHINE_SCOPE,
        lean: |client| {
            seen(
                client
                    .delete_machine_scope(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_machine_scope(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::machines::GET_MACHINE_SECRET_KEY,
        lean: |client| seen(client.get_machine_secret_key(text(0usize, 0)).reply()),
        full: |client| seen(client.get_machine_secret_key(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::machines::ROTATE_MACHINE_SECRET_KEY,
        lean: |client| {
            seen(
                client
                    .rotate_machine_secret_key(text(0usize, 0))
                    .previous_token_ttl(1i64)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .rotate_machine_secret_key(text(0usize, 0))
                    .previous_token_ttl(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::oauth_applications::LIST_OAUTH_APPLICATIONS,
        lean: |client| seen(client.list_oauth_applications().reply()),
        full: |client| {
            seen(
                client
                    .list_oauth_applications()
                    .limit(1i64)
                    .offset(1i64)
                    .order_by(text(0usize, 0))
                    .name_query(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::oauth_applications::CREATE_OAUTH_APPLICATION,
        lean: |client| {
            seen(
                client
                    .create_oauth_application()
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_oauth_application()
                    .callback_url(text(0usize, 0))
                    .consent_screen_enabled(true)
                    .name(text(0usize, 0))
                    .pkce_required(true)
                    .public(true)
                    .redirect_uris((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .scopes(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::oauth_access_tokens::VERIFY_OAUTH_ACCESS_TOKEN,
        lean: |client| {
            seen(
                client
                    .verify_oauth_access_token()
                    .access_token("secret")
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .verify_oauth_access_token()
                    .access_token("secret")
                    .secret("secret")
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::oauth_applications::DELETE_OAUTH_APPLICATION,
        lean: |client| seen(client.delete_oauth_application(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_oauth_application(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::oauth_applications::GET_OAUTH_APPLICATION,
        lean: |client| seen(client.get_oauth_application(text(0usize, 0)).reply()),
        full: |client| seen(client.get_oauth_application(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::oauth_applications::UPDATE_OAUTH_APPLICATION,
        lean: |client| seen(client.update_oauth_application(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_oauth_application(text(0usize, 0))
                    .callback_url(text(0usize, 0))
                    .consent_screen_enabled(true)
                    .name(text(0usize, 0))
                    .pkce_required(true)
                    .public(true)
                    .redirect_uris((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .scopes(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::oauth_applications::REVOKE_OAUTH_APPLICATION_TOKEN,
        lean: |client| {
            seen(
                client
                    .revoke_oauth_application_token(text(0usize, 0))
                    .token("secret")
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revoke_oauth_application_token(text(0usize, 0))
                    .token("secret")
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::oauth_applications::ROTATE_OAUTH_APPLICATION_SECRET,
        lean: |client| {
            seen(
                client
                    .rotate_oauth_application_secret(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .rotate_oauth_application_secret(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_domains::LIST_ALL_ORGANIZATION_DOMAINS,
        lean: |client| seen(client.list_all_organization_domains().reply()),
        full: |client| {
            seen(
            client
                .list_all_organization_domains()
                .organization_id(text(0usize, 0))
                .verified(
                    clerk_raw::organization_domains::ListAllOrganizationDomainsVerified::True,
                )
                .enrollment_mode(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::organization_domains::ListAllOrganizationDomainsEnrollmentModeItem::ManualXinvitation
                        })
                        .collect::<Vec<_>>(),
                )
                .query(text(0usize, 0))
                .domains((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .order_by(text(0usize, 0))
                .offset(1i64)
                .limit(1i64)
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::organization_invitations::LIST_INSTANCE_ORGANIZATION_INVITATIONS,
        lean: |client| seen(client.list_instance_organization_invitations().reply()),
        full: |client| {
            seen(
            client
                .list_instance_organization_invitations()
                .order_by(text(0usize, 0))
                .status(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::organization_invitations::ListInstanceOrganizationInvitationsStatusItem::Pending
                        })
                        .collect::<Vec<_>>(),
                )
                .query(text(0usize, 0))
                .limit(1i64)
                .offset(1i64)
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::organization_memberships::INSTANCE_GET_ORGANIZATION_MEMBERSHIPS,
        lean: |client| seen(client.instance_get_organization_memberships().reply()),
        full: |client| {
            seen(
                client
                    .instance_get_organization_memberships()
                    .order_by(text(0usize, 0))
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_permissions::LIST_ORGANIZATION_PERMISSIONS,
        lean: |client| seen(client.list_organization_permissions().reply()),
        full: |client| {
            seen(
                client
                    .list_organization_permissions()
                    .query(text(0usize, 0))
                    .order_by(text(0usize, 0))
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_permissions::CREATE_ORGANIZATION_PERMISSION,
        lean: |client| {
            seen(
                client
                    .create_organization_permission()
                    .key(matching("^org:[a-z0-9_]+:[a-z0-9_]+$", 0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_organization_permission()
                    .description(text(0usize, 0))
                    .key(matching("^org:[a-z0-9_]+:[a-z0-9_]+$", 0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_permissions::DELETE_ORGANIZATION_PERMISSION,
        lean: |client| {
            seen(
                client
                    .delete_organization_permission(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_organization_permission(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_permissions::GET_ORGANIZATION_PERMISSION,
        lean: |client| seen(client.get_organization_permission(text(0usize, 0)).reply()),
        full: |client| seen(client.get_organization_permission(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::organization_permissions::UPDATE_ORGANIZATION_PERMISSION,
        lean: |client| {
            seen(
                client
                    .update_organization_permission(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_organization_permission(text(0usize, 0))
                    .description(text(0usize, 0))
                    .key(matching("^org:[a-z0-9_]+:[a-z0-9_]+$", 0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_roles::LIST_ORGANIZATION_ROLES,
        lean: |client| seen(client.list_organization_roles().reply()),
        full: |client| {
            seen(
                client
                    .list_organization_roles()
                    .query(text(0usize, 0))
                    .order_by(text(0usize, 0))
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_roles::CREATE_ORGANIZATION_ROLE,
        lean: |client| {
            seen(
                client
                    .create_organization_role()
                    .key(matching("^org:[a-z0-9_]+$", 0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_organization_role()
                    .description(text(0usize, 0))
                    .include_in_initial_role_set(true)
                    .key(matching("^org:[a-z0-9_]+$", 0usize, 0))
                    .name(text(0usize, 0))
                    .permissions((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_roles::DELETE_ORGANIZATION_ROLE,
        lean: |client| seen(client.delete_organization_role(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_organization_role(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::organization_roles::GET_ORGANIZATION_ROLE,
        lean: |client| seen(client.get_organization_role(text(0usize, 0)).reply()),
        full: |client| seen(client.get_organization_role(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::organization_roles::UPDATE_ORGANIZATION_ROLE,
        lean: |client| seen(client.update_organization_role(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_organization_role(text(0usize, 0))
                    .description(text(0usize, 0))
                    .key(matching("^org:[a-z0-9_]+$", 0usize, 0))
                    .name(text(0usize, 0))
                    .permissions((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_roles::REMOVE_PERMISSION_FROM_ORGANIZATION_ROLE,
        lean: |client| {
            seen(
                client
                    .remove_permission_from_organization_role(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .remove_permission_from_organization_role(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_roles::ASSIGN_PERMISSION_TO_ORGANIZATION_ROLE,
        lean: |client| {
            seen(
                client
                    .assign_permission_to_organization_role(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .assign_permission_to_organization_role(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organizations::LIST_ORGANIZATIONS,
        lean: |client| seen(client.list_organizations().reply()),
        full: |client| {
            seen(
                client
                    .list_organizations()
                    .include_members_count(true)
                    .include_missing_member_with_elevated_permissions(true)
                    .query(text(0usize, 0))
                    .user_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .organization_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .order_by(text(0usize, 0))
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organizations::CREATE_ORGANIZATION,
        lean: |client| seen(client.create_organization().name(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .create_organization()
                    .created_at("2026-01-01T00:00:00Z")
                    .created_by(text(0usize, 0))
                    .max_allowed_memberships(1i64)
                    .name(text(0usize, 0))
                    .private_metadata(serde_json::json!({}))
                    .public_metadata(serde_json::json!({}))
                    .role_set_key(text(0usize, 0))
                    .slug(matching("^[a-z0-9-]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organizations::DELETE_ORGANIZATION,
        lean: |client| seen(client.delete_organization(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_organization(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::organizations::GET_ORGANIZATION,
        lean: |client| seen(client.get_organization(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_organization(text(0usize, 0))
                    .include_members_count(true)
                    .include_missing_member_with_elevated_permissions(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organizations::UPDATE_ORGANIZATION,
        lean: |client| seen(client.update_organization(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_organization(text(0usize, 0))
                    .admin_delete_enabled(true)
                    .created_at("2026-01-01T00:00:00Z")
                    .max_allowed_memberships(1i64)
                    .name(text(0usize, 0))
                    .role_set_key(text(0usize, 0))
                    .slug(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organizations::GET_ORGANIZATION_BILLING_CREDIT_BALANCE,
        lean: |client| {
            seen(
                client
                    .get_organization_billing_credit_balance(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_organization_billing_credit_balance(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organizations::ADJUST_ORGANIZATION_BILLING_CREDIT_BALANCE,
        lean: |client| {
            seen(
                client
                    .adjust_organization_billing_credit_balance(text(0usize, 0))
                    .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                    .amount(1i64)
                    .idempotency_key(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .adjust_organization_billing_credit_balance(text(0usize, 0))
                    .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                    .amount(1i64)
                    .currency(text(0usize, 0))
                    .idempotency_key(text(0usize, 0))
                    .note(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organizations::GET_ORGANIZATION_BILLING_SUBSCRIPTION,
        lean: |client| {
            seen(
                client
                    .get_organization_billing_subscription(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_organization_billing_subscription(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_domains::LIST_ORGANIZATION_DOMAINS,
        lean: |client| seen(client.list_organization_domains(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .list_organization_domains(text(0usize, 0))
                    .verified(text(0usize, 0))
                    .enrollment_mode(text(0usize, 0))
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_domains::CREATE_ORGANIZATION_DOMAIN,
        lean: |client| seen(client.create_organization_domain(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .create_organization_domain(text(0usize, 0))
                    .enrollment_mode(text(0usize, 0))
                    .name(text(0usize, 0))
                    .verified(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_domains::DELETE_ORGANIZATION_DOMAIN,
        lean: |client| {
            seen(
                client
                    .delete_organization_domain(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_organization_domain(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_domains::UPDATE_ORGANIZATION_DOMAIN,
        lean: |client| {
            seen(
                client
                    .update_organization_domain(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_organization_domain(text(0usize, 0), text(0usize, 0))
                    .enrollment_mode(text(0usize, 0))
                    .verified(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_domains::VERIFY_ORGANIZATION_DOMAIN_OWNERSHIP,
        lean: |client| {
            seen(
                client
                    .verify_organization_domain_ownership(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .verify_organization_domain_ownership(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_invitations::LIST_ORGANIZATION_INVITATIONS,
        lean: |client| {
            seen(
                client
                    .list_organization_invitations(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .list_organization_invitations(text(0usize, 0))
                .status(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::organization_invitations::ListOrganizationInvitationsStatusItem::Pending
                        })
                        .collect::<Vec<_>>(),
                )
                .email_address(text(0usize, 0))
                .order_by(text(0usize, 0))
                .limit(1i64)
                .offset(1i64)
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::organization_invitations::CREATE_ORGANIZATION_INVITATION,
        lean: |client| {
            seen(
                client
                    .create_organization_invitation(text(0usize, 0))
                    .email_address(text(0usize, 0))
                    .role(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_organization_invitation(text(0usize, 0))
                    .email_address(text(0usize, 0))
                    .expires_in_days(1i64)
                    .inviter_user_id(text(0usize, 0))
                    .notify(true)
                    .private_metadata(serde_json::json!({}))
                    .public_metadata(serde_json::json!({}))
                    .redirect_url(text(0usize, 0))
                    .role(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_invitations::CREATE_ORGANIZATION_INVITATION_BULK,
        lean: |client| {
            seen(
            client
                .create_organization_invitation_bulk(text(0usize, 0))
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
        full: |client| {
            seen(
            client
                .create_organization_invitation_bulk(text(0usize, 0))
                .with_body(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::organization_invitations::CreateOrganizationInvitationBulkBodyItem::builder()
                                .email_address(text(0usize, 0))
                                .expires_in_days(1i64)
                                .inviter_user_id(text(0usize, 0))
                                .notify(true)
                                .private_metadata(serde_json::json!({}))
                                .public_metadata(serde_json::json!({}))
                                .redirect_url(text(0usize, 0))
                                .role(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::organization_invitations::LIST_PENDING_ORGANIZATION_INVITATIONS,
        lean: |client| {
            seen(
                client
                    .list_pending_organization_invitations(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_pending_organization_invitations(text(0usize, 0))
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_invitations::GET_ORGANIZATION_INVITATION,
        lean: |client| {
            seen(
                client
                    .get_organization_invitation(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_organization_invitation(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_invitations::REVOKE_ORGANIZATION_INVITATION,
        lean: |client| {
            seen(
                client
                    .revoke_organization_invitation(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revoke_organization_invitation(text(0usize, 0), text(0usize, 0))
                    .requesting_user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organizations::DELETE_ORGANIZATION_LOGO,
        lean: |client| seen(client.delete_organization_logo(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_organization_logo(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::organization_memberships::LIST_ORGANIZATION_MEMBERSHIPS,
        lean: |client| {
            seen(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .order_by(text(0usize, 0))
                    .user_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .email_address((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .phone_number((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .username((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .web3_wallet((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .role((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .query(text(0usize, 0))
                    .email_address_query(text(0usize, 0))
                    .phone_number_query(text(0usize, 0))
                    .username_query(text(0usize, 0))
                    .name_query(text(0usize, 0))
                    .last_active_at_before(1i64)
                    .last_active_at_after(1i64)
                    .created_at_before(1i64)
                    .created_at_after(1i64)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_memberships::CREATE_ORGANIZATION_MEMBERSHIP,
        lean: |client| {
            seen(
                client
                    .create_organization_membership(text(0usize, 0))
                    .role(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_organization_membership(text(0usize, 0))
                    .private_metadata(serde_json::json!({}))
                    .public_metadata(serde_json::json!({}))
                    .role(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_memberships::DELETE_ORGANIZATION_MEMBERSHIP,
        lean: |client| {
            seen(
                client
                    .delete_organization_membership(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_organization_membership(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_memberships::UPDATE_ORGANIZATION_MEMBERSHIP,
        lean: |client| {
            seen(
                client
                    .update_organization_membership(text(0usize, 0), text(0usize, 0))
                    .role(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_organization_membership(text(0usize, 0), text(0usize, 0))
                    .role(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organization_memberships::UPDATE_ORGANIZATION_MEMBERSHIP_METADATA,
        lean: |client| {
            seen(
                client
                    .update_organization_membership_metadata(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_organization_membership_metadata(text(0usize, 0), text(0usize, 0))
                    .private_metadata(serde_json::json!({}))
                    .public_metadata(serde_json::json!({}))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organizations::MERGE_ORGANIZATION_METADATA,
        lean: |client| seen(client.merge_organization_metadata(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .merge_organization_metadata(text(0usize, 0))
                    .private_metadata(serde_json::json!({}))
                    .public_metadata(serde_json::json!({}))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::organizations::REPLACE_ORGANIZATION_METADATA,
        lean: |client| {
            seen(
                client
                    .replace_organization_metadata(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .replace_organization_metadata(text(0usize, 0))
                    .private_metadata(serde_json::json!({}))
                    .public_metadata(serde_json::json!({}))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::phone_numbers::CREATE_PHONE_NUMBER,
        lean: |client| {
            seen(
                client
                    .create_phone_number()
                    .phone_number(matching("^\\+[1-9][0-9]{1,14}$", 0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_phone_number()
                    .phone_number(matching("^\\+[1-9][0-9]{1,14}$", 0usize, 0))
                    .primary(true)
                    .reserved_for_second_factor(true)
                    .user_id(text(0usize, 0))
                    .verified(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::phone_numbers::DELETE_PHONE_NUMBER,
        lean: |client| seen(client.delete_phone_number(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_phone_number(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::phone_numbers::GET_PHONE_NUMBER,
        lean: |client| seen(client.get_phone_number(text(0usize, 0)).reply()),
        full: |client| seen(client.get_phone_number(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::phone_numbers::UPDATE_PHONE_NUMBER,
        lean: |client| seen(client.update_phone_number(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_phone_number(text(0usize, 0))
                    .primary(true)
                    .reserved_for_second_factor(true)
                    .verified(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::phone_numbers::ATTEMPT_PHONE_NUMBER_VERIFICATION,
        lean: |client| {
            seen(
                client
                    .attempt_phone_number_verification(text(0usize, 0))
                    .code("secret")
                    .verification_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .attempt_phone_number_verification(text(0usize, 0))
                    .code("secret")
                    .verification_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::phone_numbers::PREPARE_PHONE_NUMBER_VERIFICATION,
        lean: |client| {
            seen(
                client
                    .prepare_phone_number_verification(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .prepare_phone_number_verification(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::proxy_checks::VERIFY_DOMAIN_PROXY,
        lean: |client| seen(client.verify_domain_proxy().reply()),
        full: |client| {
            seen(
                client
                    .verify_domain_proxy()
                    .domain_id(text(0usize, 0))
                    .proxy_url(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::miscellaneous::GET_PUBLIC_INTERSTITIAL,
        lean: |client| seen(client.get_public_interstitial().reply()),
        full: |client| {
            seen(
                client
                    .get_public_interstitial()
                    .frontend_api(text(0usize, 0))
                    .publishable_key(text(0usize, 0))
                    .proxy_url(text(0usize, 0))
                    .domain(text(0usize, 0))
                    .sign_in_url(text(0usize, 0))
                    .use_domain_for_script(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::redirect_urls::LIST_REDIRECT_UR_LS,
        lean: |client| seen(client.list_redirect_ur_ls().reply()),
        full: |client| {
            seen(
                client
                    .list_redirect_ur_ls()
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::redirect_urls::CREATE_REDIRECT_URL,
        lean: |client| seen(client.create_redirect_url().url(text(0usize, 0)).reply()),
        full: |client| seen(client.create_redirect_url().url(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::redirect_urls::DELETE_REDIRECT_URL,
        lean: |client| seen(client.delete_redirect_url(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_redirect_url(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::redirect_urls::GET_REDIRECT_URL,
        lean: |client| seen(client.get_redirect_url(text(0usize, 0)).reply()),
        full: |client| seen(client.get_redirect_url(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::role_sets::LIST_ROLE_SETS,
        lean: |client| seen(client.list_role_sets().reply()),
        full: |client| {
            seen(
                client
                    .list_role_sets()
                    .query(text(0usize, 0))
                    .order_by(text(0usize, 0))
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::role_sets::CREATE_ROLE_SET,
        lean: |client| {
            seen(
                client
                    .create_role_set()
                    .creator_role_key(text(0usize, 0))
                    .default_role_key(text(0usize, 0))
                    .name(text(0usize, 0))
                    .roles((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_role_set()
                    .creator_role_key(text(0usize, 0))
                    .default_role_key(text(0usize, 0))
                    .description(text(0usize, 0))
                    .key(matching("^role_set:[a-z0-9_]+$", 0usize, 0))
                    .name(text(0usize, 0))
                    .roles((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .type_(clerk_raw::role_sets::RoleSetType::Initial)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::role_sets::GET_ROLE_SET,
        lean: |client| seen(client.get_role_set(text(0usize, 0)).reply()),
        full: |client| seen(client.get_role_set(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::role_sets::UPDATE_ROLE_SET,
        lean: |client| seen(client.update_role_set(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_role_set(text(0usize, 0))
                    .creator_role_key(text(0usize, 0))
                    .default_role_key(text(0usize, 0))
                    .description(text(0usize, 0))
                    .key(matching("^role_set:[a-z0-9_]+$", 0usize, 0))
                    .name(text(0usize, 0))
                    .type_(clerk_raw::role_sets::UpdateRoleSetBodyType::Initial)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::role_sets::REPLACE_ROLE_SET,
        lean: |client| {
            seen(
                client
                    .replace_role_set(text(0usize, 0))
                    .dest_role_set_key(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .replace_role_set(text(0usize, 0))
                    .dest_role_set_key(text(0usize, 0))
                    .reassignment_mappings([("k", text(0usize, 0))].into_iter().take(0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::role_sets::ADD_ROLES_TO_ROLE_SET,
        lean: |client| {
            seen(
                client
                    .add_roles_to_role_set(text(0usize, 0))
                    .role_keys((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .add_roles_to_role_set(text(0usize, 0))
                    .creator_role_key(text(0usize, 0))
                    .default_role_key(text(0usize, 0))
                    .role_keys((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::role_sets::REPLACE_ROLE_IN_ROLE_SET,
        lean: |client| {
            seen(
                client
                    .replace_role_in_role_set(text(0usize, 0))
                    .role_key(text(0usize, 0))
                    .to_role_key(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .replace_role_in_role_set(text(0usize, 0))
                    .role_key(text(0usize, 0))
                    .to_role_key(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::saml_connections::LIST_SAML_CONNECTIONS,
        lean: |client| seen(client.list_saml_connections().reply()),
        full: |client| {
            seen(
                client
                    .list_saml_connections()
                    .limit(1i64)
                    .offset(1i64)
                    .query(text(0usize, 0))
                    .order_by(text(0usize, 0))
                    .organization_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::saml_connections::CREATE_SAML_CONNECTION,
        lean: |client| {
            seen(
                client
                    .create_saml_connection()
                    .domain(text(0usize, 0))
                    .name(text(0usize, 0))
                    .provider(
                        clerk_raw::saml_connections::CreateSamlConnectionBodyProvider::SamlCustom,
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .create_saml_connection()
                .attribute_mapping(
                    clerk_raw::saml_connections::CreateSamlConnectionBodyAttributeMapping::builder()
                        .email_address(text(0usize, 0))
                        .first_name(text(0usize, 0))
                        .last_name(text(0usize, 0))
                        .user_id(text(0usize, 0)),
                )
                .domain(text(0usize, 0))
                .domains((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .force_authn(true)
                .idp_certificate(text(0usize, 0))
                .idp_entity_id(text(0usize, 0))
                .idp_metadata(text(0usize, 0))
                .idp_metadata_url(text(0usize, 0))
                .idp_sso_url(text(0usize, 0))
                .login_hint(
                    clerk_raw::saml_connections::CreateSamlConnectionBodyLoginHint::builder()
                        .mode(clerk_raw::shared::SamlLoginHintMode::EmailAddress)
                        .source(text(0usize, 0)),
                )
                .name(text(0usize, 0))
                .organization_id(text(0usize, 0))
                .provider(
                    clerk_raw::saml_connections::CreateSamlConnectionBodyProvider::SamlCustom,
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::saml_connections::DELETE_SAML_CONNECTION,
        lean: |client| seen(client.delete_saml_connection(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_saml_connection(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::saml_connections::GET_SAML_CONNECTION,
        lean: |client| seen(client.get_saml_connection(text(0usize, 0)).reply()),
        full: |client| seen(client.get_saml_connection(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::saml_connections::UPDATE_SAML_CONNECTION,
        lean: |client| seen(client.update_saml_connection(text(0usize, 0)).reply()),
        full: |client| {
            seen(
            client
                .update_saml_connection(text(0usize, 0))
                .active(true)
                .allow_idp_initiated(true)
                .allow_organization_account_linking(true)
                .allow_subdomains(true)
                .attribute_mapping(
                    clerk_raw::saml_connections::UpdateSamlConnectionBodyAttributeMapping::builder()
                        .email_address(text(0usize, 0))
                        .first_name(text(0usize, 0))
                        .last_name(text(0usize, 0))
                        .user_id(text(0usize, 0)),
                )
                .consent_verified_domains_deletion(true)
                .disable_additional_identifications(true)
                .domain(text(0usize, 0))
                .domains((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .force_authn(true)
                .idp_certificate(text(0usize, 0))
                .idp_entity_id(text(0usize, 0))
                .idp_metadata(text(0usize, 0))
                .idp_metadata_url(text(0usize, 0))
                .idp_sso_url(text(0usize, 0))
                .login_hint(
                    clerk_raw::saml_connections::UpdateSamlConnectionBodyLoginHint::builder()
                        .mode(clerk_raw::shared::SamlLoginHintMode::EmailAddress)
                        .source(text(0usize, 0)),
                )
                .name(text(0usize, 0))
                .organization_id(text(0usize, 0))
                .sync_user_attributes(true)
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::scim_directories::LIST_SCIM_DIRECTORIES,
        lean: |client| seen(client.list_scim_directories().reply()),
        full: |client| {
            seen(
                client
                    .list_scim_directories()
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::scim_directories::CREATE_SCIM_DIRECTORY,
        lean: |client| {
            seen(
                client
                    .create_scim_directory()
                    .enterprise_connection_id(text(0usize, 0))
                    .provider(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .create_scim_directory()
                .enterprise_connection_id(text(0usize, 0))
                .group_role_mappings(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::scim_directories::CreateScimDirectoryBodyGroupRoleMappingsItem::builder()
                                .precedence(1i64)
                                .role_id(text(0usize, 0))
                                .scim_group_display_name(text(0usize, 0))
                                .scim_group_id(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .name(text(0usize, 0))
                .provider(text(0usize, 0))
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::scim_directories::DELETE_SCIM_DIRECTORY,
        lean: |client| seen(client.delete_scim_directory(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_scim_directory(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::scim_directories::GET_SCIM_DIRECTORY,
        lean: |client| seen(client.get_scim_directory(text(0usize, 0)).reply()),
        full: |client| seen(client.get_scim_directory(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::scim_directories::UPDATE_SCIM_DIRECTORY,
        lean: |client| seen(client.update_scim_directory(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_scim_directory(text(0usize, 0))
                    .attribute_mapping([("k", Some(text(0usize, 0)))].into_iter().take(0))
                    .enabled(true)
                    .group_role_mapping_enabled(true)
                    .name(text(0usize, 0))
                    .provider(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::scim_directories::LIST_SCIM_GROUP_ROLE_MAPPINGS,
        lean: |client| {
            seen(
                client
                    .list_scim_group_role_mappings(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_scim_group_role_mappings(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::scim_directories::CREATE_SCIM_GROUP_ROLE_MAPPING,
        lean: |client| {
            seen(
                client
                    .create_scim_group_role_mapping(text(0usize, 0))
                    .role_id(text(0usize, 0))
                    .scim_group_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_scim_group_role_mapping(text(0usize, 0))
                    .precedence(1i64)
                    .role_id(text(0usize, 0))
                    .scim_group_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::scim_directories::REPLACE_SCIM_GROUP_ROLE_MAPPINGS,
        lean: |client| {
            seen(
            client
                .replace_scim_group_role_mappings(text(0usize, 0))
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
        full: |client| {
            seen(
            client
                .replace_scim_group_role_mappings(text(0usize, 0))
                .mappings(
                    (0..1usize)
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
    Call {
        operation: &clerk_raw::scim_directories::DELETE_SCIM_GROUP_ROLE_MAPPING,
        lean: |client| {
            seen(
                client
                    .delete_scim_group_role_mapping(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_scim_group_role_mapping(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::scim_directories::ROTATE_SCIM_DIRECTORY_API_KEY,
        lean: |client| {
            seen(
                client
                    .rotate_scim_directory_api_key(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .rotate_scim_directory_api_key(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::sessions::GET_SESSION_LIST,
        lean: |client| seen(client.get_session_list().reply()),
        full: |client| {
            seen(
                client
                    .get_session_list()
                    .client_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .status(clerk_raw::sessions::GetSessionListStatus::Abandoned)
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::sessions::CREATE_SESSION,
        lean: |client| seen(client.create_session().user_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .create_session()
                    .active_organization_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::sessions::GET_SESSION,
        lean: |client| seen(client.get_session(text(0usize, 0)).reply()),
        full: |client| seen(client.get_session(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::sessions::REFRESH_SESSION,
        lean: |client| {
            seen(
                client
                    .refresh_session(text(0usize, 0))
                    .expired_token("secret")
                    .refresh_token("secret")
                    .request_origin(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .refresh_session(text(0usize, 0))
                    .expired_token("secret")
                    .format(clerk_raw::sessions::RefreshSessionBodyFormat::Token)
                    .refresh_token("secret")
                    .request_headers(serde_json::json!({}))
                    .request_origin(text(0usize, 0))
                    .request_originating_ip(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::sessions::REVOKE_SESSION,
        lean: |client| seen(client.revoke_session(text(0usize, 0)).reply()),
        full: |client| seen(client.revoke_session(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::sessions::CREATE_SESSION_TOKEN,
        lean: |client| seen(client.create_session_token(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .create_session_token(text(0usize, 0))
                    .expires_in_seconds(30i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::sessions::CREATE_SESSION_TOKEN_FROM_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .create_session_token_from_template(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_session_token_from_template(text(0usize, 0), text(0usize, 0))
                    .expires_in_seconds(30i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::sign_in_tokens::CREATE_SIGN_IN_TOKEN,
        lean: |client| {
            seen(
                client
                    .create_sign_in_token()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_sign_in_token()
                    .expires_in_seconds(1i64)
                    .org_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::sign_in_tokens::REVOKE_SIGN_IN_TOKEN,
        lean: |client| seen(client.revoke_sign_in_token(text(0usize, 0)).reply()),
        full: |client| seen(client.revoke_sign_in_token(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::sign_ups::GET_SIGN_UP,
        lean: |client| seen(client.get_sign_up(text(0usize, 0)).reply()),
        full: |client| seen(client.get_sign_up(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::sign_ups::UPDATE_SIGN_UP,
        lean: |client| seen(client.update_sign_up(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_sign_up(text(0usize, 0))
                    .custom_action(true)
                    .external_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_sms_templates::GET_TEMPLATE_LIST,
        lean: |client| {
            seen(
                client
                    .get_template_list(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_template_list(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_sms_templates::GET_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .get_template(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        text(0usize, 0),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_template(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        text(0usize, 0),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_sms_templates::UPSERT_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .upsert_template(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        text(0usize, 0),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .upsert_template(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        text(0usize, 0),
                    )
                    .body(text(0usize, 0))
                    .delivered_by_clerk(true)
                    .from_email_name(text(0usize, 0))
                    .markup(text(0usize, 0))
                    .name(text(0usize, 0))
                    .reply_to_email_name(text(0usize, 0))
                    .subject(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_sms_templates::PREVIEW_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .preview_template(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .preview_template(text(0usize, 0), text(0usize, 0))
                    .body(text(0usize, 0))
                    .from_email_name(text(0usize, 0))
                    .reply_to_email_name(text(0usize, 0))
                    .subject(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_sms_templates::REVERT_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .revert_template(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        text(0usize, 0),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revert_template(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        text(0usize, 0),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_sms_templates::TOGGLE_TEMPLATE_DELIVERY,
        lean: |client| {
            seen(
                client
                    .toggle_template_delivery(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        text(0usize, 0),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .toggle_template_delivery(
                        clerk_raw::email_sms_templates::EmailSmsTemplateType::Email,
                        text(0usize, 0),
                    )
                    .delivered_by_clerk(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::testing_tokens::CREATE_TESTING_TOKEN,
        lean: |client| seen(client.create_testing_token().reply()),
        full: |client| seen(client.create_testing_token().reply()),
    },
    Call {
        operation: &clerk_raw::users::GET_USER_LIST,
        lean: |client| seen(client.get_user_list().reply()),
        full: |client| {
            seen(
                client
                    .get_user_list()
                    .email_address((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .phone_number((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .external_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .username((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .web3_wallet((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .organization_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .query(text(0usize, 0))
                    .email_address_query(text(0usize, 0))
                    .phone_number_query(text(0usize, 0))
                    .username_query(text(0usize, 0))
                    .name_query(text(0usize, 0))
                    .banned(true)
                    .last_active_at_before(1i64)
                    .last_active_at_after(1i64)
                    .last_active_at_since(1i64)
                    .created_at_before(1i64)
                    .created_at_after(1i64)
                    .last_sign_in_at_before(1i64)
                    .last_sign_in_at_after(1i64)
                    .provider(text(0usize, 0))
                    .provider_user_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .limit(1i64)
                    .offset(1i64)
                    .order_by(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::CREATE_USER,
        lean: |client| seen(client.create_user().reply()),
        full: |client| {
            seen(
                client
                    .create_user()
                    .backup_codes(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                "secret"
                            })
                            .collect::<Vec<_>>(),
                    )
                    .banned(true)
                    .bypass_client_trust(true)
                    .create_organization_enabled(true)
                    .create_organizations_limit(1i64)
                    .created_at("2026-01-01T00:00:00Z")
                    .delete_self_enabled(true)
                    .email_address((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .email_address_identification_status(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                clerk_raw::users::NewIdentificationStatus::Verified
                            })
                            .collect::<Vec<_>>(),
                    )
                    .external_id(text(0usize, 0))
                    .first_name(text(0usize, 0))
                    .last_name(text(0usize, 0))
                    .legal_accepted_at("2026-01-01T00:00:00Z")
                    .locale(text(0usize, 0))
                    .locked(true)
                    .password("secret")
                    .password_digest("secret")
                    .password_hasher(text(0usize, 0))
                    .phone_number((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .phone_number_identification_status(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                clerk_raw::users::NewIdentificationStatus::Verified
                            })
                            .collect::<Vec<_>>(),
                    )
                    .private_metadata(serde_json::json!({}))
                    .public_metadata(serde_json::json!({}))
                    .skip_legal_checks(true)
                    .skip_password_checks(true)
                    .skip_password_requirement(true)
                    .skip_user_requirement(true)
                    .totp_secret("secret")
                    .unsafe_metadata(serde_json::json!({}))
                    .username(text(0usize, 0))
                    .web3_wallet((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::USERS_BAN,
        lean: |client| {
            seen(
                client
                    .users_ban()
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .users_ban()
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::GET_USERS_COUNT,
        lean: |client| seen(client.get_users_count().reply()),
        full: |client| {
            seen(
                client
                    .get_users_count()
                    .email_address((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .phone_number((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .external_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .username((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .web3_wallet((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .organization_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .query(text(0usize, 0))
                    .email_address_query(text(0usize, 0))
                    .phone_number_query(text(0usize, 0))
                    .username_query(text(0usize, 0))
                    .name_query(text(0usize, 0))
                    .banned(true)
                    .last_active_at_before(1i64)
                    .last_active_at_after(1i64)
                    .last_active_at_since(1i64)
                    .created_at_before(1i64)
                    .created_at_after(1i64)
                    .last_sign_in_at_before(1i64)
                    .last_sign_in_at_after(1i64)
                    .provider(text(0usize, 0))
                    .provider_user_id((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::USERS_UNBAN,
        lean: |client| {
            seen(
                client
                    .users_unban()
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .users_unban()
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::DELETE_USER,
        lean: |client| seen(client.delete_user(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_user(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::GET_USER,
        lean: |client| seen(client.get_user(text(0usize, 0)).reply()),
        full: |client| seen(client.get_user(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::UPDATE_USER,
        lean: |client| seen(client.update_user(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_user(text(0usize, 0))
                    .backup_codes(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                "secret"
                            })
                            .collect::<Vec<_>>(),
                    )
                    .bypass_client_trust(true)
                    .create_organization_enabled(true)
                    .create_organizations_limit(1i64)
                    .created_at("2026-01-01T00:00:00Z")
                    .delete_self_enabled(true)
                    .external_id(text(0usize, 0))
                    .first_name(text(0usize, 0))
                    .last_name(text(0usize, 0))
                    .legal_accepted_at("2026-01-01T00:00:00Z")
                    .locale(text(0usize, 0))
                    .notify_primary_email_address_changed(true)
                    .password("secret")
                    .password_digest("secret")
                    .password_hasher(text(0usize, 0))
                    .primary_email_address_id(text(0usize, 0))
                    .primary_phone_number_id(text(0usize, 0))
                    .primary_web3_wallet_id(text(0usize, 0))
                    .profile_image_id(text(0usize, 0))
                    .sign_out_of_other_sessions(true)
                    .skip_legal_checks(true)
                    .skip_password_checks(true)
                    .totp_secret("secret")
                    .username(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::DELETE_BACKUP_CODE,
        lean: |client| seen(client.delete_backup_code(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_backup_code(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::BAN_USER,
        lean: |client| seen(client.ban_user(text(0usize, 0)).reply()),
        full: |client| seen(client.ban_user(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::GET_USER_BILLING_CREDIT_BALANCE,
        lean: |client| {
            seen(
                client
                    .get_user_billing_credit_balance(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_billing_credit_balance(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::ADJUST_USER_BILLING_CREDIT_BALANCE,
        lean: |client| {
            seen(
                client
                    .adjust_user_billing_credit_balance(text(0usize, 0))
                    .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                    .amount(1i64)
                    .idempotency_key(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .adjust_user_billing_credit_balance(text(0usize, 0))
                    .action(clerk_raw::shared::AdjustCreditBalanceRequestAction::Increase)
                    .amount(1i64)
                    .currency(text(0usize, 0))
                    .idempotency_key(text(0usize, 0))
                    .note(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::GET_USER_BILLING_SUBSCRIPTION,
        lean: |client| {
            seen(
                client
                    .get_user_billing_subscription(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_billing_subscription(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::email_addresses::REPLACE_USER_EMAIL_ADDRESS,
        lean: |client| {
            seen(
                client
                    .replace_user_email_address(text(0usize, 0))
                    .email_address(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .replace_user_email_address(text(0usize, 0))
                    .email_address(text(0usize, 0))
                    .identification_status(clerk_raw::shared::IdentificationStatus::Verified)
                    .notify_primary_email_address_changed(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::DELETE_EXTERNAL_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .delete_external_account(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_external_account(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::LOCK_USER,
        lean: |client| seen(client.lock_user(text(0usize, 0)).reply()),
        full: |client| seen(client.lock_user(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::UPDATE_USER_METADATA,
        lean: |client| seen(client.update_user_metadata(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_user_metadata(text(0usize, 0))
                    .private_metadata(serde_json::json!({}))
                    .public_metadata(serde_json::json!({}))
                    .unsafe_metadata(serde_json::json!({}))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::REPLACE_USER_METADATA,
        lean: |client| seen(client.replace_user_metadata(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .replace_user_metadata(text(0usize, 0))
                    .private_metadata(serde_json::json!({}))
                    .public_metadata(serde_json::json!({}))
                    .unsafe_metadata(serde_json::json!({}))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::DISABLE_MFA,
        lean: |client| seen(client.disable_mfa(text(0usize, 0)).reply()),
        full: |client| seen(client.disable_mfa(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::GET_OAUTH_ACCESS_TOKEN,
        lean: |client| {
            seen(
                client
                    .get_oauth_access_token(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_oauth_access_token(text(0usize, 0), text(0usize, 0))
                    .paginated(true)
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::USERS_GET_ORGANIZATION_INVITATIONS,
        lean: |client| {
            seen(
                client
                    .users_get_organization_invitations(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .users_get_organization_invitations(text(0usize, 0))
                    .limit(1i64)
                    .offset(1i64)
                    .status(clerk_raw::users::UsersGetOrganizationInvitationsStatus::Pending)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::USERS_GET_ORGANIZATION_MEMBERSHIPS,
        lean: |client| {
            seen(
                client
                    .users_get_organization_memberships(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .users_get_organization_memberships(text(0usize, 0))
                    .limit(1i64)
                    .offset(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::USER_PASSKEY_DELETE,
        lean: |client| {
            seen(
                client
                    .user_passkey_delete(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .user_passkey_delete(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::SET_USER_PASSWORD_COMPROMISED,
        lean: |client| {
            seen(
                client
                    .set_user_password_compromised(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .set_user_password_compromised(text(0usize, 0))
                    .revoke_all_sessions(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::UNSET_USER_PASSWORD_COMPROMISED,
        lean: |client| {
            seen(
                client
                    .unset_user_password_compromised(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .unset_user_password_compromised(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::phone_numbers::REPLACE_USER_PHONE_NUMBER,
        lean: |client| {
            seen(
                client
                    .replace_user_phone_number(text(0usize, 0))
                    .phone_number(matching("^\\+[1-9][0-9]{1,14}$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .replace_user_phone_number(text(0usize, 0))
                    .identification_status(clerk_raw::shared::IdentificationStatus::Verified)
                    .phone_number(matching("^\\+[1-9][0-9]{1,14}$", 0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::DELETE_USER_PROFILE_IMAGE,
        lean: |client| seen(client.delete_user_profile_image(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_user_profile_image(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::REMOVE_USER_PASSWORD,
        lean: |client| seen(client.remove_user_password(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .remove_user_password(text(0usize, 0))
                    .sign_out_of_other_sessions(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::DELETE_TOTP,
        lean: |client| seen(client.delete_totp(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_totp(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::LIST_USER_TRUSTED_DEVICES,
        lean: |client| seen(client.list_user_trusted_devices(text(0usize, 0)).reply()),
        full: |client| seen(client.list_user_trusted_devices(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::REVOKE_USER_TRUSTED_DEVICE,
        lean: |client| {
            seen(
                client
                    .revoke_user_trusted_device(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revoke_user_trusted_device(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::UNBAN_USER,
        lean: |client| seen(client.unban_user(text(0usize, 0)).reply()),
        full: |client| seen(client.unban_user(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::UNLOCK_USER,
        lean: |client| seen(client.unlock_user(text(0usize, 0)).reply()),
        full: |client| seen(client.unlock_user(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::users::VERIFY_PASSWORD,
        lean: |client| {
            seen(
                client
                    .verify_password(text(0usize, 0))
                    .password("secret")
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .verify_password(text(0usize, 0))
                    .password("secret")
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::users::VERIFY_TOTP,
        lean: |client| seen(client.verify_totp(text(0usize, 0)).code("secret").reply()),
        full: |client| seen(client.verify_totp(text(0usize, 0)).code("secret").reply()),
    },
    Call {
        operation: &clerk_raw::users::USER_WEB3_WALLET_DELETE,
        lean: |client| {
            seen(
                client
                    .user_web3_wallet_delete(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .user_web3_wallet_delete(text(0usize, 0), text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::waitlist_entries::LIST_WAITLIST_ENTRIES,
        lean: |client| seen(client.list_waitlist_entries().reply()),
        full: |client| {
            seen(
                client
                    .list_waitlist_entries()
                    .limit(1i64)
                    .offset(1i64)
                    .query(text(0usize, 0))
                    .status(clerk_raw::waitlist_entries::WaitlistEntryStatus::Pending)
                    .order_by(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::waitlist_entries::CREATE_WAITLIST_ENTRY,
        lean: |client| {
            seen(
                client
                    .create_waitlist_entry()
                    .email_address(format!("user{}@example.com", 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_waitlist_entry()
                    .email_address(format!("user{}@example.com", 0))
                    .notify(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::waitlist_entries::CREATE_BULK_WAITLIST_ENTRIES,
        lean: |client| {
            seen(
            client
                .create_bulk_waitlist_entries()
                .with_body(
                    (0..1usize)
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
        full: |client| {
            seen(
            client
                .create_bulk_waitlist_entries()
                .with_body(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            clerk_raw::waitlist_entries::CreateBulkWaitlistEntriesBodyItem::builder()
                                .email_address(format!("user{}@example.com", 0))
                                .notify(true)
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &clerk_raw::waitlist_entries::DELETE_WAITLIST_ENTRY,
        lean: |client| seen(client.delete_waitlist_entry(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_waitlist_entry(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::waitlist_entries::INVITE_WAITLIST_ENTRY,
        lean: |client| seen(client.invite_waitlist_entry(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .invite_waitlist_entry(text(0usize, 0))
                    .ignore_existing(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &clerk_raw::waitlist_entries::REJECT_WAITLIST_ENTRY,
        lean: |client| seen(client.reject_waitlist_entry(text(0usize, 0)).reply()),
        full: |client| seen(client.reject_waitlist_entry(text(0usize, 0)).reply()),
    },
    Call {
        operation: &clerk_raw::webhooks::DELETE_SVIX_APP,
        lean: |client| seen(client.delete_svix_app().reply()),
        full: |client| seen(client.delete_svix_app().reply()),
    },
    Call {
        operation: &clerk_raw::webhooks::CREATE_SVIX_APP,
        lean: |client| seen(client.create_svix_app().reply()),
        full: |client| seen(client.create_svix_app().reply()),
    },
    Call {
        operation: &clerk_raw::webhooks::GENERATE_SVIX_AUTH_URL,
        lean: |client| seen(client.generate_svix_auth_url().reply()),
        full: |client| seen(client.generate_svix_auth_url().reply()),
    },
];

/// In the same order.
pub static LISTS: &[List<Client>] = &[
    List {
        operation: &clerk_raw::allow_list_block_list::LIST_ALLOWLIST_IDENTIFIERS,
        items: |client| listed(client.list_allowlist_identifiers().items()),
    },
    List {
        operation: &clerk_raw::api_keys::GET_API_KEYS,
        items: |client| {
            listed(
                client
                    .get_api_keys()
                    .subject(matching("^(user|org|mch|scim)_\\w{27}$", 0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::billing::GET_COMMERCE_PLAN_LIST,
        items: |client| listed(client.get_commerce_plan_list().items()),
    },
    List {
        operation: &clerk_raw::billing::GET_BILLING_PRICE_LIST,
        items: |client| listed(client.get_billing_price_list().items()),
    },
    List {
        operation: &clerk_raw::billing::GET_BILLING_STATEMENT_LIST,
        items: |client| listed(client.get_billing_statement_list().items()),
    },
    List {
        operation: &clerk_raw::billing::GET_BILLING_STATEMENT_PAYMENT_ATTEMPTS,
        items: |client| {
            listed(
                client
                    .get_billing_statement_payment_attempts(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::billing::GET_COMMERCE_SUBSCRIPTION_ITEM_LIST,
        items: |client| listed(client.get_commerce_subscription_item_list().items()),
    },
    List {
        operation: &clerk_raw::clients::GET_CLIENT_LIST,
        items: |client| listed(client.get_client_list().items()),
    },
    List {
        operation: &clerk_raw::directories::LIST_DIRECTORIES,
        items: |client| listed(client.list_directories().items()),
    },
    List {
        operation: &clerk_raw::enterprise_connections::LIST_ENTERPRISE_CONNECTIONS,
        items: |client| listed(client.list_enterprise_connections().items()),
    },
    List {
        operation: &clerk_raw::enterprise_connections::LIST_ENTERPRISE_CONNECTION_TEST_RUNS,
        items: |client| {
            listed(
                client
                    .list_enterprise_connection_test_runs(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::invitations::LIST_INVITATIONS,
        items: |client| listed(client.list_invitations().items()),
    },
    List {
        operation: &clerk_raw::jwt_templates::LIST_JWT_TEMPLATES,
        items: |client| listed(client.list_jwt_templates().items()),
    },
    List {
        operation: &clerk_raw::m2m_tokens::GET_M2M_TOKENS,
        items: |client| {
            listed(
                client
                    .get_m2m_tokens()
                    .subject(matching("^mch_\\w{27}$", 0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::machines::LIST_MACHINES,
        items: |client| listed(client.list_machines().items()),
    },
    List {
        operation: &clerk_raw::oauth_applications::LIST_OAUTH_APPLICATIONS,
        items: |client| listed(client.list_oauth_applications().items()),
    },
    List {
        operation: &clerk_raw::organization_domains::LIST_ALL_ORGANIZATION_DOMAINS,
        items: |client| listed(client.list_all_organization_domains().items()),
    },
    List {
        operation: &clerk_raw::organization_invitations::LIST_INSTANCE_ORGANIZATION_INVITATIONS,
        items: |client| listed(client.list_instance_organization_invitations().items()),
    },
    List {
        operation: &clerk_raw::organization_memberships::INSTANCE_GET_ORGANIZATION_MEMBERSHIPS,
        items: |client| listed(client.instance_get_organization_memberships().items()),
    },
    List {
        operation: &clerk_raw::organization_permissions::LIST_ORGANIZATION_PERMISSIONS,
        items: |client| listed(client.list_organization_permissions().items()),
    },
    List {
        operation: &clerk_raw::organization_roles::LIST_ORGANIZATION_ROLES,
        items: |client| listed(client.list_organization_roles().items()),
    },
    List {
        operation: &clerk_raw::organizations::LIST_ORGANIZATIONS,
        items: |client| listed(client.list_organizations().items()),
    },
    List {
        operation: &clerk_raw::organization_domains::LIST_ORGANIZATION_DOMAINS,
        items: |client| listed(client.list_organization_domains(text(0usize, 0)).items()),
    },
    List {
        operation: &clerk_raw::organization_invitations::LIST_ORGANIZATION_INVITATIONS,
        items: |client| {
            listed(
                client
                    .list_organization_invitations(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::organization_invitations::LIST_PENDING_ORGANIZATION_INVITATIONS,
        items: |client| {
            listed(
                client
                    .list_pending_organization_invitations(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::organization_memberships::LIST_ORGANIZATION_MEMBERSHIPS,
        items: |client| {
            listed(
                client
                    .list_organization_memberships(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::redirect_urls::LIST_REDIRECT_UR_LS,
        items: |client| listed(client.list_redirect_ur_ls().items()),
    },
    List {
        operation: &clerk_raw::role_sets::LIST_ROLE_SETS,
        items: |client| listed(client.list_role_sets().items()),
    },
    List {
        operation: &clerk_raw::saml_connections::LIST_SAML_CONNECTIONS,
        items: |client| listed(client.list_saml_connections().items()),
    },
    List {
        operation: &clerk_raw::scim_directories::LIST_SCIM_DIRECTORIES,
        items: |client| listed(client.list_scim_directories().items()),
    },
    List {
        operation: &clerk_raw::sessions::GET_SESSION_LIST,
        items: |client| listed(client.get_session_list().items()),
    },
    List {
        operation: &clerk_raw::email_sms_templates::GET_TEMPLATE_LIST,
        items: |client| {
            listed(
                client
                    .get_template_list(clerk_raw::email_sms_templates::EmailSmsTemplateType::Email)
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::users::GET_USER_LIST,
        items: |client| listed(client.get_user_list().items()),
    },
    List {
        operation: &clerk_raw::users::GET_OAUTH_ACCESS_TOKEN,
        items: |client| {
            listed(
                client
                    .get_oauth_access_token(text(0usize, 0), text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::users::USERS_GET_ORGANIZATION_INVITATIONS,
        items: |client| {
            listed(
                client
                    .users_get_organization_invitations(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::users::USERS_GET_ORGANIZATION_MEMBERSHIPS,
        items: |client| {
            listed(
                client
                    .users_get_organization_memberships(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &clerk_raw::waitlist_entries::LIST_WAITLIST_ENTRIES,
        items: |client| listed(client.list_waitlist_entries().items()),
    },
];

/// In order of the types' names.
pub static SAMPLES: &[(&str, fn() -> serde_json::Value)] = &[
    ("ActorToken", || {
        clerk_raw::actor_tokens::ActorToken::sample().to_wire()
    }),
    ("AgentTask", || {
        clerk_raw::agent_tasks::AgentTask::sample().to_wire()
    }),
    ("AllowlistIdentifier", || {
        clerk_raw::allow_list_block_list::AllowlistIdentifier::sample().to_wire()
    }),
    ("ApiKey", || clerk_raw::api_keys::ApiKey::sample().to_wire()),
    ("BillingPaymentAttempt", || {
        clerk_raw::billing::BillingPaymentAttempt::sample().to_wire()
    }),
    ("BillingPriceResponse", || {
        clerk_raw::billing::BillingPriceResponse::sample().to_wire()
    }),
    ("BillingStatement", || {
        clerk_raw::billing::BillingStatement::sample().to_wire()
    }),
    ("BillingStatementGroupsItem", || {
        clerk_raw::billing::BillingStatementGroupsItem::sample().to_wire()
    }),
    ("BillingStatementTotals", || {
        clerk_raw::billing::BillingStatementTotals::sample().to_wire()
    }),
    ("BlocklistIdentifier", || {
        clerk_raw::allow_list_block_list::BlocklistIdentifier::sample().to_wire()
    }),
    ("BlocklistIdentifiers", || {
        clerk_raw::allow_list_block_list::BlocklistIdentifiers::sample().to_wire()
    }),
    ("CNameTarget", || {
        clerk_raw::domains::CNameTarget::sample().to_wire()
    }),
    ("ClerkError", || {
        clerk_raw::shared::ClerkError::sample().to_wire()
    }),
    ("Client", || clerk_raw::clients::Client::sample().to_wire()),
    ("CommerceCreditBalanceResponse", || {
        clerk_raw::shared::CommerceCreditBalanceResponse::sample().to_wire()
    }),
    ("CommerceCreditLedgerResponse", || {
        clerk_raw::shared::CommerceCreditLedgerResponse::sample().to_wire()
    }),
    ("CommerceCreditsResponse", || {
        clerk_raw::shared::CommerceCreditsResponse::sample().to_wire()
    }),
    ("CommerceDiscountRedemptionResponse", || {
        clerk_raw::billing::CommerceDiscountRedemptionResponse::sample().to_wire()
    }),
    ("CommerceDiscountsResponse", || {
        clerk_raw::shared::CommerceDiscountsResponse::sample().to_wire()
    }),
    ("CommerceMoneyResponse", || {
        clerk_raw::shared::CommerceMoneyResponse::sample().to_wire()
    }),
    ("CommercePayerCreditResponse", || {
        clerk_raw::shared::CommercePayerCreditResponse::sample().to_wire()
    }),
    ("CommercePayerResponse", || {
        clerk_raw::shared::CommercePayerResponse::sample().to_wire()
    }),
    ("CommercePayerResponse2", || {
        clerk_raw::billing::CommercePayerResponse2::sample().to_wire()
    }),
    ("CommercePaymentMethodResponse", || {
        clerk_raw::shared::CommercePaymentMethodResponse::sample().to_wire()
    }),
    ("CommercePaymentSourceResponse", || {
        clerk_raw::billing::CommercePaymentSourceResponse::sample().to_wire()
    }),
    ("CommercePerUnitTotal", || {
        clerk_raw::shared::CommercePerUnitTotal::sample().to_wire()
    }),
    ("CommercePerUnitTotalTier", || {
        clerk_raw::shared::CommercePerUnitTotalTier::sample().to_wire()
    }),
    ("CommercePlan", || {
        clerk_raw::shared::CommercePlan::sample().to_wire()
    }),
    ("CommercePlan2", || {
        clerk_raw::billing::CommercePlan2::sample().to_wire()
    }),
    ("CommercePlanUnitPrice", || {
        clerk_raw::shared::CommercePlanUnitPrice::sample().to_wire()
    }),
    ("CommercePlanUnitPriceTier", || {
        clerk_raw::shared::CommercePlanUnitPriceTier::sample().to_wire()
    }),
    ("CommercePriceTransitionDetails", || {
        clerk_raw::billing::CommercePriceTransitionDetails::sample().to_wire()
    }),
    ("CommercePriceTransitionResponse", || {
        clerk_raw::billing::CommercePriceTransitionResponse::sample().to_wire()
    }),
    ("CommerceProrationCreditDetailResponse", || {
        clerk_raw::shared::CommerceProrationCreditDetailResponse::sample().to_wire()
    }),
    ("CommerceProrationDiscountResponse", || {
        clerk_raw::shared::CommerceProrationDiscountResponse::sample().to_wire()
    }),
    ("CommerceSubscription", || {
        clerk_raw::shared::CommerceSubscription::sample().to_wire()
    }),
    ("CommerceSubscriptionCreditResponse", || {
        clerk_raw::shared::CommerceSubscriptionCreditResponse::sample().to_wire()
    }),
    ("CommerceSubscriptionItem", || {
        clerk_raw::shared::CommerceSubscriptionItem::sample().to_wire()
    }),
    ("CommerceSubscriptionItem2", || {
        clerk_raw::billing::CommerceSubscriptionItem2::sample().to_wire()
    }),
    ("CommerceSubscriptionItemNextPaymentResponse", || {
        clerk_raw::shared::CommerceSubscriptionItemNextPaymentResponse::sample().to_wire()
    }),
    ("CommerceSubscriptionItemSeatsResponse", || {
        clerk_raw::shared::CommerceSubscriptionItemSeatsResponse::sample().to_wire()
    }),
    ("CommerceSubscriptionNextPayment", || {
        clerk_raw::shared::CommerceSubscriptionNextPayment::sample().to_wire()
    }),
    ("CommerceTotalsResponse", || {
        clerk_raw::shared::CommerceTotalsResponse::sample().to_wire()
    }),
    ("Cookies", || {
        clerk_raw::sessions::Cookies::sample().to_wire()
    }),
    ("CreateAdminPortalLinkTokenResponse", || {
        clerk_raw::admin_portal_link_tokens::CreateAdminPortalLinkTokenResponse::sample().to_wire()
    }),
    ("CreatedApiKey", || {
        clerk_raw::api_keys::CreatedApiKey::sample().to_wire()
    }),
    ("CreatedM2mToken", || {
        clerk_raw::m2m_tokens::CreatedM2mToken::sample().to_wire()
    }),
    ("CreatedMachine", || {
        clerk_raw::machines::CreatedMachine::sample().to_wire()
    }),
    ("DeleteApiKeyResponse", || {
        clerk_raw::api_keys::DeleteApiKeyResponse::sample().to_wire()
    }),
    ("DeleteBackupCodeResponse", || {
        clerk_raw::users::DeleteBackupCodeResponse::sample().to_wire()
    }),
    ("DeleteDirectoryGroupRoleMappingResponse", || {
        clerk_raw::directories::DeleteDirectoryGroupRoleMappingResponse::sample().to_wire()
    }),
    ("DeleteMachineResponse", || {
        clerk_raw::machines::DeleteMachineResponse::sample().to_wire()
    }),
    ("DeleteScimGroupRoleMappingResponse", || {
        clerk_raw::scim_directories::DeleteScimGroupRoleMappingResponse::sample().to_wire()
    }),
    ("DeleteTotpResponse", || {
        clerk_raw::users::DeleteTotpResponse::sample().to_wire()
    }),
    ("DeletedObject", || {
        clerk_raw::shared::DeletedObject::sample().to_wire()
    }),
    ("Directory", || {
        clerk_raw::directories::Directory::sample().to_wire()
    }),
    ("DirectoryCustomAttributesItem", || {
        clerk_raw::directories::DirectoryCustomAttributesItem::sample().to_wire()
    }),
    ("DirectoryGroupRoleMapping", || {
        clerk_raw::directories::DirectoryGroupRoleMapping::sample().to_wire()
    }),
    ("DisableMfaResponse", || {
        clerk_raw::users::DisableMfaResponse::sample().to_wire()
    }),
    ("Domain", || clerk_raw::domains::Domain::sample().to_wire()),
    ("Domains", || {
        clerk_raw::domains::Domains::sample().to_wire()
    }),
    ("EmailAddress", || {
        clerk_raw::shared::EmailAddress::sample().to_wire()
    }),
    ("EmailAddressVerification", || {
        clerk_raw::shared::EmailAddressVerification::sample().to_wire()
    }),
    ("EnterpriseAccount", || {
        clerk_raw::users::EnterpriseAccount::sample().to_wire()
    }),
    ("EnterpriseAccountConnection", || {
        clerk_raw::users::EnterpriseAccountConnection::sample().to_wire()
    }),
    ("EnterpriseAccountVerification", || {
        clerk_raw::users::EnterpriseAccountVerification::sample().to_wire()
    }),
    ("EnterpriseConnection", || {
        clerk_raw::enterprise_connections::EnterpriseConnection::sample().to_wire()
    }),
    ("EnterpriseConnectionCustomAttributesItem", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionCustomAttributesItem::sample()
            .to_wire()
    }),
    ("EnterpriseConnectionOauthConfig", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionOauthConfig::sample().to_wire()
    }),
    ("EnterpriseConnectionSamlConnection", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionSamlConnection::sample().to_wire()
    }),
    ("EnterpriseConnectionSamlConnectionLoginHint", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionSamlConnectionLoginHint::sample()
            .to_wire()
    }),
    ("EnterpriseConnectionTestRun", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionTestRun::sample().to_wire()
    }),
    ("EnterpriseConnectionTestRunLogsItem", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionTestRunLogsItem::sample().to_wire()
    }),
    ("EnterpriseConnectionTestRunOauth", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionTestRunOauth::sample().to_wire()
    }),
    ("EnterpriseConnectionTestRunParsedUserInfo", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionTestRunParsedUserInfo::sample()
            .to_wire()
    }),
    ("EnterpriseConnectionTestRunResponse", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionTestRunResponse::sample().to_wire()
    }),
    ("EnterpriseConnectionTestRunSaml", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionTestRunSaml::sample().to_wire()
    }),
    ("EnterpriseConnectionTestRuns", || {
        clerk_raw::enterprise_connections::EnterpriseConnectionTestRuns::sample().to_wire()
    }),
    ("EnterpriseConnections", || {
        clerk_raw::enterprise_connections::EnterpriseConnections::sample().to_wire()
    }),
    ("ExternalAccountWithVerification", || {
        clerk_raw::users::ExternalAccountWithVerification::sample().to_wire()
    }),
    ("ExternalAccountWithVerificationVerification", || {
        clerk_raw::users::ExternalAccountWithVerificationVerification::sample().to_wire()
    }),
    ("FeatureResponse", || {
        clerk_raw::shared::FeatureResponse::sample().to_wire()
    }),
    ("FeatureResponse2", || {
        clerk_raw::billing::FeatureResponse2::sample().to_wire()
    }),
    ("GetApiKeySecretResponse", || {
        clerk_raw::api_keys::GetApiKeySecretResponse::sample().to_wire()
    }),
    ("GetApiKeysResponse", || {
        clerk_raw::api_keys::GetApiKeysResponse::sample().to_wire()
    }),
    ("GetM2mTokensResponse", || {
        clerk_raw::m2m_tokens::GetM2mTokensResponse::sample().to_wire()
    }),
    ("IdentificationLink", || {
        clerk_raw::shared::IdentificationLink::sample().to_wire()
    }),
    ("Instance", || {
        clerk_raw::instance_settings::Instance::sample().to_wire()
    }),
    ("InstanceCommunication", || {
        clerk_raw::instance_settings::InstanceCommunication::sample().to_wire()
    }),
    ("InstanceProtect", || {
        clerk_raw::instance_settings::InstanceProtect::sample().to_wire()
    }),
    ("InstanceRestrictions", || {
        clerk_raw::instance_settings::InstanceRestrictions::sample().to_wire()
    }),
    ("Invitation", || {
        clerk_raw::shared::Invitation::sample().to_wire()
    }),
    ("Jwks", || clerk_raw::jwks::Jwks::sample().to_wire()),
    ("JwksEcdsaPublicKey", || {
        clerk_raw::jwks::JwksEcdsaPublicKey::sample().to_wire()
    }),
    ("JwksEd25519PublicKey", || {
        clerk_raw::jwks::JwksEd25519PublicKey::sample().to_wire()
    }),
    ("JwksKeysItem", || {
        clerk_raw::jwks::JwksKeysItem::sample().to_wire()
    }),
    ("JwksRsaPublicKey", || {
        clerk_raw::jwks::JwksRsaPublicKey::sample().to_wire()
    }),
    ("JwksSymmetricKey", || {
        clerk_raw::jwks::JwksSymmetricKey::sample().to_wire()
    }),
    ("JwtTemplate", || {
        clerk_raw::jwt_templates::JwtTemplate::sample().to_wire()
    }),
    ("ListDirectoriesResponse", || {
        clerk_raw::directories::ListDirectoriesResponse::sample().to_wire()
    }),
    ("ListDirectoryGroupRoleMappingsResponse", || {
        clerk_raw::directories::ListDirectoryGroupRoleMappingsResponse::sample().to_wire()
    }),
    ("ListMachinesResponse", || {
        clerk_raw::machines::ListMachinesResponse::sample().to_wire()
    }),
    ("ListScimDirectoriesResponse", || {
        clerk_raw::scim_directories::ListScimDirectoriesResponse::sample().to_wire()
    }),
    ("ListScimGroupRoleMappingsResponse", || {
        clerk_raw::scim_directories::ListScimGroupRoleMappingsResponse::sample().to_wire()
    }),
    ("ListUserTrustedDevicesResponse", || {
        clerk_raw::users::ListUserTrustedDevicesResponse::sample().to_wire()
    }),
    ("ListWaitlistEntriesResponse", || {
        clerk_raw::waitlist_entries::ListWaitlistEntriesResponse::sample().to_wire()
    }),
    ("M2mToken", || {
        clerk_raw::m2m_tokens::M2mToken::sample().to_wire()
    }),
    ("Machine", || {
        clerk_raw::machines::Machine::sample().to_wire()
    }),
    ("MachineScope", || {
        clerk_raw::machines::MachineScope::sample().to_wire()
    }),
    ("MachineSecretKey", || {
        clerk_raw::machines::MachineSecretKey::sample().to_wire()
    }),
    ("MachineWithoutScopedMachines", || {
        clerk_raw::machines::MachineWithoutScopedMachines::sample().to_wire()
    }),
    ("OAuthAccessTokenItem", || {
        clerk_raw::users::OAuthAccessTokenItem::sample().to_wire()
    }),
    ("OAuthApplication", || {
        clerk_raw::oauth_applications::OAuthApplication::sample().to_wire()
    }),
    ("OAuthApplicationSettings", || {
        clerk_raw::instance_settings::OAuthApplicationSettings::sample().to_wire()
    }),
    ("OAuthApplicationWithSecret", || {
        clerk_raw::oauth_applications::OAuthApplicationWithSecret::sample().to_wire()
    }),
    ("OAuthApplications", || {
        clerk_raw::oauth_applications::OAuthApplications::sample().to_wire()
    }),
    ("Organization", || {
        clerk_raw::shared::Organization::sample().to_wire()
    }),
    ("OrganizationDomain", || {
        clerk_raw::organization_domains::OrganizationDomain::sample().to_wire()
    }),
    ("OrganizationDomainVerification", || {
        clerk_raw::organization_domains::OrganizationDomainVerification::sample().to_wire()
    }),
    ("OrganizationDomains", || {
        clerk_raw::organization_domains::OrganizationDomains::sample().to_wire()
    }),
    ("OrganizationInvitation", || {
        clerk_raw::organization_invitations::OrganizationInvitation::sample().to_wire()
    }),
    ("OrganizationInvitationPublicOrganizationData", || {
        clerk_raw::shared::OrganizationInvitationPublicOrganizationData::sample().to_wire()
    }),
    ("OrganizationInvitationPublicUserData", || {
        clerk_raw::shared::OrganizationInvitationPublicUserData::sample().to_wire()
    }),
    ("OrganizationInvitationWithPublicOrganizationData", || {
        clerk_raw::shared::OrganizationInvitationWithPublicOrganizationData::sample().to_wire()
    }),
    ("OrganizationInvitations", || {
        clerk_raw::organization_invitations::OrganizationInvitations::sample().to_wire()
    }),
    ("OrganizationInvitationsWithPublicOrganizationData", || {
        clerk_raw::shared::OrganizationInvitationsWithPublicOrganizationData::sample().to_wire()
    }),
    ("OrganizationMembership", || {
        clerk_raw::shared::OrganizationMembership::sample().to_wire()
    }),
    ("OrganizationMembershipPublicUserData", || {
        clerk_raw::shared::OrganizationMembershipPublicUserData::sample().to_wire()
    }),
    ("OrganizationMemberships", || {
        clerk_raw::shared::OrganizationMemberships::sample().to_wire()
    }),
    ("OrganizationSettings", || {
        clerk_raw::instance_settings::OrganizationSettings::sample().to_wire()
    }),
    ("OrganizationWithLogo", || {
        clerk_raw::organizations::OrganizationWithLogo::sample().to_wire()
    }),
    ("Organizations", || {
        clerk_raw::organizations::Organizations::sample().to_wire()
    }),
    ("PaginatedBillingPaymentAttemptResponse", || {
        clerk_raw::billing::PaginatedBillingPaymentAttemptResponse::sample().to_wire()
    }),
    ("PaginatedBillingPriceResponse", || {
        clerk_raw::billing::PaginatedBillingPriceResponse::sample().to_wire()
    }),
    ("PaginatedBillingStatementResponse", || {
        clerk_raw::billing::PaginatedBillingStatementResponse::sample().to_wire()
    }),
    ("PaginatedCommercePlanResponse", || {
        clerk_raw::billing::PaginatedCommercePlanResponse::sample().to_wire()
    }),
    ("PaginatedCommerceSubscriptionItemResponse", || {
        clerk_raw::billing::PaginatedCommerceSubscriptionItemResponse::sample().to_wire()
    }),
    ("Passkey", || clerk_raw::users::Passkey::sample().to_wire()),
    ("Permission", || {
        clerk_raw::shared::Permission::sample().to_wire()
    }),
    ("Permissions", || {
        clerk_raw::organization_permissions::Permissions::sample().to_wire()
    }),
    ("PhoneNumber", || {
        clerk_raw::shared::PhoneNumber::sample().to_wire()
    }),
    ("PhoneNumberVerification", || {
        clerk_raw::shared::PhoneNumberVerification::sample().to_wire()
    }),
    ("ProxyCheck", || {
        clerk_raw::proxy_checks::ProxyCheck::sample().to_wire()
    }),
    ("RedirectUrl", || {
        clerk_raw::redirect_urls::RedirectUrl::sample().to_wire()
    }),
    ("ReplaceDirectoryGroupRoleMappingsResponse", || {
        clerk_raw::directories::ReplaceDirectoryGroupRoleMappingsResponse::sample().to_wire()
    }),
    ("ReplaceScimGroupRoleMappingsResponse", || {
        clerk_raw::scim_directories::ReplaceScimGroupRoleMappingsResponse::sample().to_wire()
    }),
    ("RevokeAdminPortalLinkTokenResponse", || {
        clerk_raw::admin_portal_link_tokens::RevokeAdminPortalLinkTokenResponse::sample().to_wire()
    }),
    ("RevokeInvitationResponse", || {
        clerk_raw::invitations::RevokeInvitationResponse::sample().to_wire()
    }),
    ("Role", || clerk_raw::shared::Role::sample().to_wire()),
    ("RoleSet", || {
        clerk_raw::role_sets::RoleSet::sample().to_wire()
    }),
    ("RoleSetItem", || {
        clerk_raw::role_sets::RoleSetItem::sample().to_wire()
    }),
    ("RoleSetMigration", || {
        clerk_raw::role_sets::RoleSetMigration::sample().to_wire()
    }),
    ("RoleSets", || {
        clerk_raw::role_sets::RoleSets::sample().to_wire()
    }),
    ("Roles", || {
        clerk_raw::organization_roles::Roles::sample().to_wire()
    }),
    ("SamlAccount", || {
        clerk_raw::users::SamlAccount::sample().to_wire()
    }),
    ("SamlAccountConnection", || {
        clerk_raw::users::SamlAccountConnection::sample().to_wire()
    }),
    ("SamlAccountVerification", || {
        clerk_raw::users::SamlAccountVerification::sample().to_wire()
    }),
    ("SamlConnection", || {
        clerk_raw::saml_connections::SamlConnection::sample().to_wire()
    }),
    ("SamlConnectionAttributeMapping", || {
        clerk_raw::saml_connections::SamlConnectionAttributeMapping::sample().to_wire()
    }),
    ("SamlConnectionLoginHint", || {
        clerk_raw::saml_connections::SamlConnectionLoginHint::sample().to_wire()
    }),
    ("SamlConnections", || {
        clerk_raw::saml_connections::SamlConnections::sample().to_wire()
    }),
    ("ScimDirectory", || {
        clerk_raw::scim_directories::ScimDirectory::sample().to_wire()
    }),
    ("ScimDirectoryCustomAttributesItem", || {
        clerk_raw::scim_directories::ScimDirectoryCustomAttributesItem::sample().to_wire()
    }),
    ("ScimGroupRoleMapping", || {
        clerk_raw::scim_directories::ScimGroupRoleMapping::sample().to_wire()
    }),
    ("ScimUserMetadata", || {
        clerk_raw::users::ScimUserMetadata::sample().to_wire()
    }),
    ("Session", || clerk_raw::shared::Session::sample().to_wire()),
    ("SessionActivityResponse", || {
        clerk_raw::shared::SessionActivityResponse::sample().to_wire()
    }),
    ("SessionRefresh", || {
        clerk_raw::sessions::SessionRefresh::sample().to_wire()
    }),
    ("SessionTask", || {
        clerk_raw::shared::SessionTask::sample().to_wire()
    }),
    ("SessionToken", || {
        clerk_raw::sessions::SessionToken::sample().to_wire()
    }),
    ("SignInToken", || {
        clerk_raw::sign_in_tokens::SignInToken::sample().to_wire()
    }),
    ("SignUp", || clerk_raw::sign_ups::SignUp::sample().to_wire()),
    ("SignUpVerification", || {
        clerk_raw::sign_ups::SignUpVerification::sample().to_wire()
    }),
    ("SignUpVerifications", || {
        clerk_raw::sign_ups::SignUpVerifications::sample().to_wire()
    }),
    ("SvixUrl", || {
        clerk_raw::webhooks::SvixUrl::sample().to_wire()
    }),
    ("Template", || {
        clerk_raw::email_sms_templates::Template::sample().to_wire()
    }),
    ("TestingToken", || {
        clerk_raw::testing_tokens::TestingToken::sample().to_wire()
    }),
    ("Token", || clerk_raw::sessions::Token::sample().to_wire()),
    ("TotalCount", || {
        clerk_raw::users::TotalCount::sample().to_wire()
    }),
    ("TrustedDevice", || {
        clerk_raw::users::TrustedDevice::sample().to_wire()
    }),
    ("UpdateInstanceAuthConfigResponse", || {
        clerk_raw::beta_features::UpdateInstanceAuthConfigResponse::sample().to_wire()
    }),
    ("User", || clerk_raw::users::User::sample().to_wire()),
    ("VerificationAdmin", || {
        clerk_raw::shared::VerificationAdmin::sample().to_wire()
    }),
    ("VerificationAttempt", || {
        clerk_raw::shared::VerificationAttempt::sample().to_wire()
    }),
    ("VerificationEmailLink", || {
        clerk_raw::shared::VerificationEmailLink::sample().to_wire()
    }),
    ("VerificationFromOauth", || {
        clerk_raw::shared::VerificationFromOauth::sample().to_wire()
    }),
    ("VerificationGoogleOneTap", || {
        clerk_raw::users::VerificationGoogleOneTap::sample().to_wire()
    }),
    ("VerificationOauth", || {
        clerk_raw::users::VerificationOauth::sample().to_wire()
    }),
    ("VerificationOtp", || {
        clerk_raw::shared::VerificationOtp::sample().to_wire()
    }),
    ("VerificationPasskey", || {
        clerk_raw::users::VerificationPasskey::sample().to_wire()
    }),
    ("VerificationSaml", || {
        clerk_raw::shared::VerificationSaml::sample().to_wire()
    }),
    ("VerificationScim", || {
        clerk_raw::shared::VerificationScim::sample().to_wire()
    }),
    ("VerificationTicket", || {
        clerk_raw::shared::VerificationTicket::sample().to_wire()
    }),
    ("VerificationWeb3", || {
        clerk_raw::users::VerificationWeb3::sample().to_wire()
    }),
    ("VerifyOAuthAccessTokenResponse", || {
        clerk_raw::oauth_access_tokens::VerifyOAuthAccessTokenResponse::sample().to_wire()
    }),
    ("VerifyOAuthAccessTokenResponseActive", || {
        clerk_raw::oauth_access_tokens::VerifyOAuthAccessTokenResponseActive::sample().to_wire()
    }),
    ("VerifyOAuthAccessTokenResponseInactive", || {
        clerk_raw::oauth_access_tokens::VerifyOAuthAccessTokenResponseInactive::sample().to_wire()
    }),
    ("VerifyPasswordResponse", || {
        clerk_raw::users::VerifyPasswordResponse::sample().to_wire()
    }),
    ("VerifyTotpResponse", || {
        clerk_raw::users::VerifyTotpResponse::sample().to_wire()
    }),
    ("WaitlistEntry", || {
        clerk_raw::waitlist_entries::WaitlistEntry::sample().to_wire()
    }),
    ("Web3Wallet", || {
        clerk_raw::users::Web3Wallet::sample().to_wire()
    }),
    ("Web3WalletVerification", || {
        clerk_raw::users::Web3WalletVerification::sample().to_wire()
    }),
];
