// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

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
use genauth_raw::Client;
use identity_facade_core::ToWire as _;

/// In order of path and method.
pub static CALLS: &[Call<Client>] = &[
    Call {
        operation: &genauth_raw::devices::ADD_DEVICE,
        lean: |client| {
            seen(
                client
                    .add_device()
                    .custom_data(serde_json::json!({}))
                    .device_unique_id(text(0usize, 0))
                    .type_(genauth_raw::devices::CreateTerminalDtoType::Browser)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .add_device()
                    .cookie(true)
                    .custom_data(serde_json::json!({}))
                    .description(text(0usize, 0))
                    .device_unique_id(text(0usize, 0))
                    .fde(text(0usize, 0))
                    .hks(text(0usize, 0))
                    .hor(true)
                    .imei(text(0usize, 0))
                    .language(text(0usize, 0))
                    .meid(text(0usize, 0))
                    .mod_(text(0usize, 0))
                    .name(text(0usize, 0))
                    .os(text(0usize, 0))
                    .producer(text(0usize, 0))
                    .sn(text(0usize, 0))
                    .type_(genauth_raw::devices::CreateTerminalDtoType::Browser)
                    .user_agent(text(0usize, 0))
                    .version(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::groups::ADD_GROUP_MEMBERS,
        lean: |client| {
            seen(
                client
                    .add_group_members()
                    .code(text(0usize, 0))
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .add_group_members()
                    .code(text(0usize, 0))
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::ADD_POLICY_USER_ATTRIBUTION,
        lean: |client| {
            seen(
                client
                    .add_policy_user_attribution()
                    .policy_id(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::invitations::InvitationTargetType::Department)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .add_policy_user_attribution()
                    .namespace(text(0usize, 0))
                    .policy_id(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::invitations::InvitationTargetType::Department)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::ADD_POLICY_USER_ATTRIBUTIONS_BATCH,
        lean: |client| {
            seen(
            client
                .add_policy_user_attributions_batch()
                .policy_id(text(0usize, 0))
                .targets(
                    (0..0usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::invitations::InvitationPolicyUserAttributionListDto::builder()
                                .target_identifiers(
                                    (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                )
                                .target_type(
                                    genauth_raw::invitations::InvitationTargetType::Department,
                                )
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
        full: |client| {
            seen(
            client
                .add_policy_user_attributions_batch()
                .policy_id(text(0usize, 0))
                .targets(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::invitations::InvitationPolicyUserAttributionListDto::builder()
                                .namespace(text(0usize, 0))
                                .target_identifiers(
                                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                )
                                .target_type(
                                    genauth_raw::invitations::InvitationTargetType::Department,
                                )
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::whitelists::ADD_WHITELIST,
        lean: |client| {
            seen(
                client
                    .add_whitelist()
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .add_whitelist()
                    .list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::whitelists::ADD_WHITELIST_OF_APP,
        lean: |client| {
            seen(
                client
                    .add_whitelist_of_app()
                    .app_id(text(0usize, 0))
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .add_whitelist_of_app()
                    .app_id(text(0usize, 0))
                    .list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::ASSIGN_ASA_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .assign_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::applications::AssignAsaAccountItem::builder()
                                    .target_identifiers(
                                        (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .assign_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::applications::AssignAsaAccountItem::builder()
                                    .target_identifiers(
                                        (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::ASSIGN_ROLE,
        lean: |client| {
            seen(
                client
                    .assign_role()
                    .code(text(0usize, 0))
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::TargetDto::builder()
                                    .target_identifier(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .assign_role()
                    .code(text(0usize, 0))
                    .enable_time(1i64)
                    .end_time(1i64)
                    .namespace(text(0usize, 0))
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::TargetDto::builder()
                                    .target_identifier(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::ASSIGN_ROLE_BATCH,
        lean: |client| {
            seen(
                client
                    .assign_role_batch()
                    .roles(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleCodeDto::builder().code(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::TargetDto::builder()
                                    .target_identifier(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .assign_role_batch()
                    .roles(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleCodeDto::builder()
                                    .code(text(0usize, 0))
                                    .namespace(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::TargetDto::builder()
                                    .target_identifier(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::AUTHORIZE_APPLICATION_ACCESS,
        lean: |client| {
            seen(
                client
                    .authorize_application_access()
                    .app_id(text(0usize, 0))
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::applications::ApplicationPermissionRecordItem::builder(
                                )
                                .effect(genauth_raw::shared::Effect::Allow)
                                .target_identifier(
                                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                )
                                .target_type(genauth_raw::shared::SubjectType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .authorize_application_access()
                    .app_id(text(0usize, 0))
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::applications::ApplicationPermissionRecordItem::builder(
                                )
                                .effect(genauth_raw::shared::Effect::Allow)
                                .inherit_by_children(true)
                                .namespace_code(text(0usize, 0))
                                .target_identifier(
                                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                )
                                .target_type(genauth_raw::shared::SubjectType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::AUTHORIZE_DATA_POLICIES,
        lean: |client| {
            seen(
                client
                    .authorize_data_policies()
                    .policy_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .target_list(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::data_permissions::SubjectDto::builder()
                                    .id(text(0usize, 0))
                                    .type_(genauth_raw::shared::SubjectType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .authorize_data_policies()
                    .policy_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .target_list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::data_permissions::SubjectDto::builder()
                                    .id(text(0usize, 0))
                                    .name(text(0usize, 0))
                                    .type_(genauth_raw::shared::SubjectType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::AUTHORIZE_RESOURCES,
        lean: |client| {
            seen(
                client
                    .authorize_resources()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::resources::AuthorizeResourceItem::builder()
                                    .resources(
                                        (0..0usize)
                                            .map(|i| {
                                                let _ = i;
                                                genauth_raw::resources::ResourceItemDto::builder()
                                                    .actions(
                                                        (0..0usize)
                                                            .map(|i| text(0usize, i))
                                                            .collect::<Vec<_>>(),
                                                    )
                                                    .code(text(0usize, 0))
                                                    .resource_type(
                                                        genauth_raw::shared::ResourceType::Data,
                                                    )
                                            })
                                            .collect::<Vec<_>>(),
                                    )
                                    .target_identifiers(
                                        (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .authorize_resources()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::resources::AuthorizeResourceItem::builder()
                                    .resources(
                                        (0..1usize)
                                            .map(|i| {
                                                let _ = i;
                                                genauth_raw::resources::ResourceItemDto::builder()
                                                    .actions(
                                                        (0..1usize)
                                                            .map(|i| text(0usize, i))
                                                            .collect::<Vec<_>>(),
                                                    )
                                                    .code(text(0usize, 0))
                                                    .resource_type(
                                                        genauth_raw::shared::ResourceType::Data,
                                                    )
                                            })
                                            .collect::<Vec<_>>(),
                                    )
                                    .target_identifiers(
                                        (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::DELETE_APPLICATIONS_AUTH,
        lean: |client| {
            seen(
                client
                    .delete_applications_auth()
                    .auth_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_applications_auth()
                    .auth_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::APPROVE_UNIVERSAL_INVITATION_APPLICANTS,
        lean: |client| {
            seen(
                client
                    .approve_universal_invitation_applicants()
                    .applicant_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .approve_universal_invitation_applicants()
                    .applicant_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::BATCH_CREATE_DNEF,
        lean: |client| {
            seen(
                client
                    .batch_create_dnef()
                    .field_list(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::data_permissions::ExtendFieldInput::builder()
                                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                                    .label(text(0usize, 0))
                                    .value_type(
                                        genauth_raw::data_permissions::ExtendFieldValueType::String,
                                    )
                            })
                            .collect::<Vec<_>>(),
                    )
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .batch_create_dnef()
                .field_list(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::data_permissions::ExtendFieldInput::builder()
                                .config(
                                    genauth_raw::data_permissions::ConfigInput::builder()
                                        .options(
                                            (0..1usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    genauth_raw::data_permissions::OptionObjectInput::builder()
                                                        .value(text(0usize, 0))
                                                })
                                                .collect::<Vec<_>>(),
                                        ),
                                )
                                .description(text(0usize, 0))
                                .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                                .label(text(0usize, 0))
                                .value_type(
                                    genauth_raw::data_permissions::ExtendFieldValueType::String,
                                )
                        })
                        .collect::<Vec<_>>(),
                )
                .namespace_code(text(0usize, 0))
                .resource_code(text(0usize, 0))
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::invitations::DELETE_INVITATION_INVITEES,
        lean: |client| {
            seen(
                client
                    .delete_invitation_invitees()
                    .invitee_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_invitation_invitees()
                    .invitee_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_ENCRYPT_PASSWORD_BATCH,
        lean: |client| {
            seen(
                client
                    .get_user_encrypt_password_batch()
                    .user_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_encrypt_password_batch()
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::REJECT_UNIVERSAL_INVITATION_APPLICANTS,
        lean: |client| {
            seen(
                client
                    .reject_universal_invitation_applicants()
                    .applicant_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .reject_universal_invitation_applicants()
                    .applicant_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::ext_idps::CHANGE_EXT_IDP_CONN_STATE,
        lean: |client| {
            seen(
                client
                    .change_ext_idp_conn_state()
                    .app_id(text(0usize, 0))
                    .enabled(true)
                    .id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .change_ext_idp_conn_state()
                    .app_id(text(0usize, 0))
                    .app_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .enabled(true)
                    .id(text(0usize, 0))
                    .tenant_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CHECK_DATA_POLICY_EXISTS,
        lean: |client| {
            seen(
                client
                    .check_data_policy_exists()
                    .policy_name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .check_data_policy_exists()
                    .policy_name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CHECK_DATA_RESOURCE_EXISTS,
        lean: |client| {
            seen(
                client
                    .check_data_resource_exists()
                    .namespace_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .check_data_resource_exists()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::CHECK_DOMAIN_AVAILABLE,
        lean: |client| {
            seen(
                client
                    .check_domain_available()
                    .domain(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .check_domain_available()
                    .domain(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CHECK_EXTERNAL_USER_PERMISSION,
        lean: |client| {
            seen(
                client
                    .check_external_user_permission()
                    .action(text(0usize, 0))
                    .external_id(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resources((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .check_external_user_permission()
                    .action(text(0usize, 0))
                    .auth_env_params(
                        genauth_raw::data_permissions::AuthEnvParams::builder()
                            .browser_type(
                                genauth_raw::data_permissions::AuthEnvParamsBrowserType::Ie,
                            )
                            .city(text(0usize, 0))
                            .country(text(0usize, 0))
                            .device_type(genauth_raw::data_permissions::AuthEnvParamsDeviceType::Pc)
                            .ip(text(0usize, 0))
                            .province(text(0usize, 0))
                            .request_date(text(0usize, 0))
                            .system_type(
                                genauth_raw::data_permissions::AuthEnvParamsSystemType::Windows,
                            ),
                    )
                    .external_id(text(0usize, 0))
                    .judge_condition_enabled(true)
                    .namespace_code(text(0usize, 0))
                    .resources((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CHECK_PERMISSION,
        lean: |client| {
            seen(
                client
                    .check_permission()
                    .action(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resources((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .check_permission()
                    .action(text(0usize, 0))
                    .auth_env_params(
                        genauth_raw::data_permissions::AuthEnvParams::builder()
                            .browser_type(
                                genauth_raw::data_permissions::AuthEnvParamsBrowserType::Ie,
                            )
                            .city(text(0usize, 0))
                            .country(text(0usize, 0))
                            .device_type(genauth_raw::data_permissions::AuthEnvParamsDeviceType::Pc)
                            .ip(text(0usize, 0))
                            .province(text(0usize, 0))
                            .request_date(text(0usize, 0))
                            .system_type(
                                genauth_raw::data_permissions::AuthEnvParamsSystemType::Windows,
                            ),
                    )
                    .judge_condition_enabled(true)
                    .namespace_code(text(0usize, 0))
                    .resources((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CHECK_PERMISSION_NAMESPACE_EXISTS,
        lean: |client| seen(client.check_permission_namespace_exists().reply()),
        full: |client| {
            seen(
                client
                    .check_permission_namespace_exists()
                    .code(text(0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::CHECK_ROLE_MUTUAL_EXCLUSION,
        lean: |client| {
            seen(
                client
                    .check_role_mutual_exclusion()
                    .roles(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleCodeDto::builder().code(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .check_role_mutual_exclusion()
                    .roles(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleCodeDto::builder()
                                    .code(text(0usize, 0))
                                    .namespace(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::CHECK_ROLE_PARAMS,
        lean: |client| {
            seen(
                client
                    .check_role_params()
                    .code(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .check_role_params()
                    .code(text(0usize, 0))
                    .name(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::CHECK_SESSION_STATUS,
        lean: |client| {
            seen(
                client
                    .check_session_status()
                    .app_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .check_session_status()
                    .app_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CHECK_USER_SAME_LEVEL_PERMISSION,
        lean: |client| {
            seen(
                client
                    .check_user_same_level_permission()
                    .action(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource(text(0usize, 0))
                    .resource_node_codes((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .check_user_same_level_permission()
                    .action(text(0usize, 0))
                    .auth_env_params(
                        genauth_raw::data_permissions::AuthEnvParams::builder()
                            .browser_type(
                                genauth_raw::data_permissions::AuthEnvParamsBrowserType::Ie,
                            )
                            .city(text(0usize, 0))
                            .country(text(0usize, 0))
                            .device_type(genauth_raw::data_permissions::AuthEnvParamsDeviceType::Pc)
                            .ip(text(0usize, 0))
                            .province(text(0usize, 0))
                            .request_date(text(0usize, 0))
                            .system_type(
                                genauth_raw::data_permissions::AuthEnvParamsSystemType::Windows,
                            ),
                    )
                    .judge_condition_enabled(true)
                    .namespace_code(text(0usize, 0))
                    .resource(text(0usize, 0))
                    .resource_node_codes((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::messages::CONFIG_EMAIL_PROVIDER,
        lean: |client| {
            seen(
                client
                    .config_email_provider()
                    .enabled(true)
                    .type_(genauth_raw::messages::EmailProviderType::Ali)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .config_email_provider()
                    .ali_exmail_config(
                        genauth_raw::messages::AliExmailEmailProviderConfigInput::builder()
                            .sender(text(0usize, 0))
                            .sender_pass("secret"),
                    )
                    .enabled(true)
                    .send_grid_config(
                        genauth_raw::messages::SendGridEmailProviderConfigInput::builder()
                            .apikey("secret")
                            .sender(text(0usize, 0)),
                    )
                    .smtp_config(
                        genauth_raw::messages::SmtpEmailProviderConfigInput::builder()
                            .secure(true)
                            .sender(text(0usize, 0))
                            .sender_pass("secret")
                            .smtp_host(text(0usize, 0))
                            .smtp_port(1i64),
                    )
                    .tencent_exmail_config(
                        genauth_raw::messages::TencentExmailEmailProviderConfigInput::builder()
                            .sender(text(0usize, 0))
                            .sender_pass("secret"),
                    )
                    .type_(genauth_raw::messages::EmailProviderType::Ali)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::COPY_INVITATION_POLICY_BY_ID,
        lean: |client| {
            seen(
                client
                    .copy_invitation_policy_by_id()
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .copy_invitation_policy_by_id()
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::access_keys::CREATE_ACCESS_KEY,
        lean: |client| seen(client.create_access_key().type_(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .create_access_key()
                    .tenant_id(text(0usize, 0))
                    .type_(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::CREATE_ADMIN_ROLE,
        lean: |client| {
            seen(
                client
                    .create_admin_role()
                    .code(text(0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_admin_role()
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::CREATE_APPLICATION,
        lean: |client| {
            seen(
                client
                    .create_application()
                    .app_name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .create_application()
                .app_description(text(0usize, 0))
                .app_identifier(text(0usize, 0))
                .app_logo(text(0usize, 0))
                .app_name(text(0usize, 0))
                .app_type(genauth_raw::shared::ApplicationType::Web)
                .branding_config(
                    genauth_raw::applications::ApplicationBrandingConfigInputDto::builder()
                        .custom_background(text(0usize, 0))
                        .custom_css(text(0usize, 0))
                        .custom_css_enabled(true)
                        .custom_loading_image(text(0usize, 0))
                        .default_language(genauth_raw::shared::Language::ZhCn)
                        .guard_version(genauth_raw::shared::GuardVersion::Advanced)
                        .show_change_language_button(true)
                        .show_enterprise_connections(true)
                        .show_forget_password_button(true)
                        .show_social_connections(true),
                )
                .cas_config(serde_json::json!({}))
                .cas_provider_enabled(true)
                .default_protocol(genauth_raw::shared::ApplicationProtocol::Oidc)
                .init_login_uri(text(0usize, 0))
                .login_config(
                    genauth_raw::applications::ApplicationLoginConfigInputDto::builder()
                        .default_login_method(
                            genauth_raw::applications::ApplicationDefaultLoginMethodInput::builder()
                                .ad_ext_idp_conn_id(text(0usize, 0))
                                .connection_type(
                                    genauth_raw::shared::ApplicationDefaultLoginMethodConnectionType::Passcode,
                                )
                                .ldap_ext_idp_conn_id(text(0usize, 0))
                                .qrcode_ext_idp_conn_id(text(0usize, 0))
                                .qrcode_type(
                                    genauth_raw::shared::ApplicationDefaultLoginMethodQrcodeType::SelfBuiltApp,
                                ),
                        )
                        .enabled_all_ext_idp_conns(true)
                        .enabled_basic_login_methods(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::shared::BasicLoginMethod::PhoneCode
                                })
                                .collect::<Vec<_>>(),
                        )
                        .enabled_ext_idp_conn_ids(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::applications::ApplicationEnabledExtIdpConnInputDto::builder()
                                        .ext_idp_conn_id(text(0usize, 0))
                                })
                                .collect::<Vec<_>>(),
                        )
                        .merge_login_and_register_page(true)
                        .show_authorization_page(true),
                )
                .logout_redirect_uris(
                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                )
                .oauth_config(serde_json::json!({}))
                .oauth_provider_enabled(true)
                .oidc_config(serde_json::json!({}))
                .redirect_uris((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .register_config(
                    genauth_raw::applications::ApplicationRegisterConfigInputDto::builder()
                        .default_register_method(
                            genauth_raw::shared::DefaultRegisterMethod::Passcode,
                        )
                        .enabled_basic_register_methods(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::shared::BasicRegisterMethod::PhoneCode
                                })
                                .collect::<Vec<_>>(),
                        ),
                )
                .saml_config(serde_json::json!({}))
                .saml_provider_enabled(true)
                .sso_enabled(true)
                .template(text(0usize, 0))
                .template_data(serde_json::json!({}))
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CREATE_DATA_RESOURCE_BY_ARRAY,
        lean: |client| {
            seen(
                client
                    .create_data_resource_by_array()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_data_resource_by_array()
                    .actions((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .description(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::CREATE_ASA_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .create_asa_account()
                    .account_info(serde_json::json!({}))
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_asa_account()
                    .account_info(serde_json::json!({}))
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::CREATE_ASA_ACCOUNT_BATCH,
        lean: |client| {
            seen(
                client
                    .create_asa_account_batch()
                    .app_id(text(0usize, 0))
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::applications::CreateAsaAccountsBatchItemDto::builder()
                                    .account_info(serde_json::json!({}))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_asa_account_batch()
                    .app_id(text(0usize, 0))
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::applications::CreateAsaAccountsBatchItemDto::builder()
                                    .account_info(serde_json::json!({}))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CREATE_DATA_POLICY,
        lean: |client| {
            seen(
                client
                    .create_data_policy()
                    .policy_name(text(0usize, 0))
                    .statement_list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::data_permissions::DataStatementPermissionDto::builder()
                                    .effect(genauth_raw::shared::Effect::Allow)
                                    .permissions(
                                        (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_data_policy()
                    .description(text(0usize, 0))
                    .policy_name(text(0usize, 0))
                    .statement_list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::data_permissions::DataStatementPermissionDto::builder()
                                    .effect(genauth_raw::shared::Effect::Allow)
                                    .permissions(
                                        (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CREATE_DATA_RESOURCE,
        lean: |client| {
            seen(
            client
                .create_data_resource()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .namespace_code(text(0usize, 0))
                .resource_code(text(0usize, 0))
                .resource_name(text(0usize, 0))
                .struct_(
                    identity_facade_core::IntoList::into_list(
                            (0..0usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                        .code(text(0usize, 0))
                                        .name(text(0usize, 0))
                                })
                                .collect::<Vec<_>>(),
                        )
                        .map(
                            genauth_raw::data_permissions::CreateDataResourceDtoStruct::Tree,
                        ),
                )
                .type_(genauth_raw::data_permissions::DataResourceType::Tree)
                .reply(),
        )
        },
        full: |client| {
            seen(
            client
                .create_data_resource()
                .actions((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .description(text(0usize, 0))
                .extend_field_list(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::data_permissions::ExtendFieldInput::builder()
                                .config(
                                    genauth_raw::data_permissions::ConfigInput::builder()
                                        .options(
                                            (0..1usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    genauth_raw::data_permissions::OptionObjectInput::builder()
                                                        .value(text(0usize, 0))
                                                })
                                                .collect::<Vec<_>>(),
                                        ),
                                )
                                .description(text(0usize, 0))
                                .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                                .label(text(0usize, 0))
                                .value_type(
                                    genauth_raw::data_permissions::ExtendFieldValueType::String,
                                )
                        })
                        .collect::<Vec<_>>(),
                )
                .namespace_code(text(0usize, 0))
                .resource_code(text(0usize, 0))
                .resource_name(text(0usize, 0))
                .struct_(
                    identity_facade_core::IntoList::into_list(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                        .children(
                                            (0..1usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    serde_json::json!({})
                                                })
                                                .collect::<Vec<_>>(),
                                        )
                                        .code(text(0usize, 0))
                                        .extend_field_value(serde_json::json!({}))
                                        .name(text(0usize, 0))
                                        .value(text(0usize, 0))
                                })
                                .collect::<Vec<_>>(),
                        )
                        .map(
                            genauth_raw::data_permissions::CreateDataResourceDtoStruct::Tree,
                        ),
                )
                .type_(genauth_raw::data_permissions::DataResourceType::Tree)
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::devices::CREATE_DEVICE,
        lean: |client| {
            seen(
                client
                    .create_device()
                    .custom_data(serde_json::json!({}))
                    .device_unique_id(text(0usize, 0))
                    .type_(genauth_raw::devices::CreateTerminalDtoType::Browser)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_device()
                    .cookie(true)
                    .custom_data(serde_json::json!({}))
                    .description(text(0usize, 0))
                    .device_unique_id(text(0usize, 0))
                    .fde(text(0usize, 0))
                    .hks(text(0usize, 0))
                    .hor(true)
                    .imei(text(0usize, 0))
                    .language(text(0usize, 0))
                    .meid(text(0usize, 0))
                    .mod_(text(0usize, 0))
                    .name(text(0usize, 0))
                    .os(text(0usize, 0))
                    .producer(text(0usize, 0))
                    .sn(text(0usize, 0))
                    .type_(genauth_raw::devices::CreateTerminalDtoType::Browser)
                    .user_agent(text(0usize, 0))
                    .version(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CREATE_DNEF,
        lean: |client| {
            seen(
                client
                    .create_dnef()
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .label(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .value_type(genauth_raw::data_permissions::CreateDnefReqValueType::String)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_dnef()
                    .config(
                        genauth_raw::data_permissions::ConfigInput::builder().options(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::data_permissions::OptionObjectInput::builder()
                                        .value(text(0usize, 0))
                                })
                                .collect::<Vec<_>>(),
                        ),
                    )
                    .description(text(0usize, 0))
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .label(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .value_type(genauth_raw::data_permissions::CreateDnefReqValueType::String)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::events::CREATE_EVENT_APP,
        lean: |client| {
            seen(
                client
                    .create_event_app()
                    .identifier(text(0usize, 0))
                    .logo(text(0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_event_app()
                    .identifier(text(0usize, 0))
                    .logo(text(0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::ext_idps::CREATE_EXT_IDP,
        lean: |client| {
            seen(
                client
                    .create_ext_idp()
                    .name(text(0usize, 0))
                    .type_(genauth_raw::shared::ExtIdpType::Oidc)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_ext_idp()
                    .name(text(0usize, 0))
                    .tenant_id(text(0usize, 0))
                    .type_(genauth_raw::shared::ExtIdpType::Oidc)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::ext_idps::CREATE_EXT_IDP_CONN,
        lean: |client| {
            seen(
                client
                    .create_ext_idp_conn()
                    .display_name(text(0usize, 0))
                    .ext_idp_id(text(0usize, 0))
                    .fields(serde_json::json!({}))
                    .identifier(text(0usize, 0))
                    .type_(genauth_raw::shared::ExtIdpConnType::Oidc)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_ext_idp_conn()
                    .display_name(text(0usize, 0))
                    .ext_idp_id(text(0usize, 0))
                    .fields(serde_json::json!({}))
                    .identifier(text(0usize, 0))
                    .login_only(true)
                    .logo(text(0usize, 0))
                    .tenant_id(text(0usize, 0))
                    .type_(genauth_raw::shared::ExtIdpConnType::Oidc)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::groups::CREATE_GROUP,
        lean: |client| {
            seen(
                client
                    .create_group()
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .type_(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_group()
                    .code(text(0usize, 0))
                    .custom_data(serde_json::json!({}))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .type_(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::groups::CREATE_GROUPS_BATCH,
        lean: |client| {
            seen(
                client
                    .create_groups_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::groups::CreateGroupReqDto::builder()
                                    .code(text(0usize, 0))
                                    .description(text(0usize, 0))
                                    .name(text(0usize, 0))
                                    .type_(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_groups_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::groups::CreateGroupReqDto::builder()
                                    .code(text(0usize, 0))
                                    .custom_data(serde_json::json!({}))
                                    .description(text(0usize, 0))
                                    .name(text(0usize, 0))
                                    .type_(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::CREATE_INVITATION_POLICY,
        lean: |client| {
            seen(
                client
                    .create_invitation_policy()
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .create_invitation_policy()
                .allow_skip_bind_ext_idp(true)
                .default_password_config(
                    genauth_raw::invitations::DefaultPasswordConfigDto::builder()
                        .custom("secret")
                        .type_(
                            genauth_raw::invitations::DefaultPasswordConfigDtoType::Random,
                        ),
                )
                .enabled_ext_idp(true)
                .enabled_identifier_verify(true)
                .enabled_info_fill(true)
                .ext_idp_bind_msg(text(0usize, 0))
                .ext_idp_conn_ids(
                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                )
                .extends_fields((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .invite_link_config(
                    genauth_raw::invitations::InvitationLinkConfigDto::builder()
                        .invite_link_disuse_rule(
                            genauth_raw::invitations::InvitationLinkConfigDtoInviteLinkDisuseRule::Period,
                        )
                        .link_expired_time_of_second(1i64)
                        .link_expired_time_unit(
                            genauth_raw::invitations::InvitationLinkConfigDtoLinkExpiredTimeUnit::Forever,
                        )
                        .page_expired_time_of_second(1i64)
                        .page_expired_time_unit(
                            genauth_raw::invitations::InvitationLinkConfigDtoPageExpiredTimeUnit::Minute,
                        ),
                )
                .invite_method(genauth_raw::invitations::InviteMethod::Email)
                .name(text(0usize, 0))
                .register_info_fill_msg(text(0usize, 0))
                .send_verify_code_method(
                    genauth_raw::invitations::SendVerifyCodeMethod::PrioritySms,
                )
                .show_password_in_invite_email(true)
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::invitations::CREATE_INVITATION_ROSTER,
        lean: |client| {
            seen(
                client
                    .create_invitation_roster()
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_invitation_roster()
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::CREATE_NAMESPACE,
        lean: |client| seen(client.create_namespace().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .create_namespace()
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::CREATE_NAMESPACES_BATCH,
        lean: |client| {
            seen(
                client
                    .create_namespaces_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::resources::CreateNamespacesBatchItemDto::builder()
                                    .code(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_namespaces_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::resources::CreateNamespacesBatchItemDto::builder()
                                    .code(text(0usize, 0))
                                    .description(text(0usize, 0))
                                    .name(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::groups::CREATE_OR_UPDATE_GROUP,
        lean: |client| {
            seen(
                client
                    .create_or_update_group()
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .type_(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_or_update_group()
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .type_(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CREATE_PERMISSION_NAMESPACE,
        lean: |client| {
            seen(
                client
                    .create_permission_namespace()
                    .code(text(1usize, 0))
                    .name(text(1usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_permission_namespace()
                    .code(text(1usize, 0))
                    .description(text(0usize, 0))
                    .name(text(1usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CREATE_PERMISSION_NAMESPACES_BATCH,
        lean: |client| {
            seen(
            client
                .create_permission_namespaces_batch()
                .list(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::data_permissions::CreatePermissionNamespacesBatchItemDto::builder()
                                .code(text(1usize, 0))
                                .name(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
        full: |client| {
            seen(
            client
                .create_permission_namespaces_batch()
                .list(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::data_permissions::CreatePermissionNamespacesBatchItemDto::builder()
                                .code(text(1usize, 0))
                                .description(text(0usize, 0))
                                .name(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::pipelines::CREATE_PIPELINE_FUNCTION,
        lean: |client| {
            seen(
                client
                    .create_pipeline_function()
                    .func_name(text(0usize, 0))
                    .scene(genauth_raw::pipelines::PipelineScene::PreRegister)
                    .source_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_pipeline_function()
                    .enabled(true)
                    .func_description(text(0usize, 0))
                    .func_name(text(0usize, 0))
                    .is_asynchronous(true)
                    .scene(genauth_raw::pipelines::PipelineScene::PreRegister)
                    .source_code(text(0usize, 0))
                    .terminate_on_timeout(true)
                    .timeout(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::CREATE_PUBLIC_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .create_public_account()
                    .email(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_public_account()
                    .address(text(0usize, 0))
                    .birthdate(text(0usize, 0))
                    .browser(text(0usize, 0))
                    .city(text(0usize, 0))
                    .company(text(0usize, 0))
                    .country(text(0usize, 0))
                    .custom_data(serde_json::json!({}))
                    .department_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .device(text(0usize, 0))
                    .email(text(0usize, 0))
                    .email_verified(true)
                    .external_id(text(0usize, 0))
                    .family_name(text(0usize, 0))
                    .formatted(text(0usize, 0))
                    .gender(genauth_raw::shared::Gender::M)
                    .given_name(text(0usize, 0))
                    .identity_number(text(0usize, 0))
                    .locale(text(0usize, 0))
                    .middle_name(text(0usize, 0))
                    .name(text(0usize, 0))
                    .nickname(text(0usize, 0))
                    .options(
                        genauth_raw::public_accounts::CreatePublicAccountOptionsDto::builder()
                            .auto_generate_password(true)
                            .department_id_type(genauth_raw::shared::DepartmentIdType::DepartmentId)
                            .keep_password(true)
                            .password_encrypt_type(genauth_raw::shared::PasswordEncryptType::Sm2)
                            .reset_password_on_first_login(true)
                            .send_notification(
                                genauth_raw::shared::SendCreateAccountNotificationDto::builder()
                                    .app_id(text(0usize, 0))
                                    .send_email_notification(true)
                                    .send_phone_notification(true),
                            ),
                    )
                    .otp(
                        genauth_raw::public_accounts::CreatePublicAccountOtpDto::builder()
                            .recovery_code("secret")
                            .secret("secret"),
                    )
                    .password("secret")
                    .phone(text(0usize, 0))
                    .phone_country_code(text(0usize, 0))
                    .phone_verified(true)
                    .photo(text(0usize, 0))
                    .postal_code(text(0usize, 0))
                    .preferred_username(text(0usize, 0))
                    .profile(text(0usize, 0))
                    .province(text(0usize, 0))
                    .region(text(0usize, 0))
                    .salt("secret")
                    .status(genauth_raw::shared::UserStatus::Suspended)
                    .street_address(text(0usize, 0))
                    .username(text(0usize, 0))
                    .website(text(0usize, 0))
                    .zoneinfo(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::CREATE_PUBLIC_ACCOUNTS_BATCH,
        lean: |client| {
            seen(
                client
                    .create_public_accounts_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::public_accounts::CreatePublicAccountReqDto::builder()
                                    .email(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .create_public_accounts_batch()
                .list(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::public_accounts::CreatePublicAccountReqDto::builder()
                                .address(text(0usize, 0))
                                .birthdate(text(0usize, 0))
                                .browser(text(0usize, 0))
                                .city(text(0usize, 0))
                                .company(text(0usize, 0))
                                .country(text(0usize, 0))
                                .custom_data(serde_json::json!({}))
                                .department_ids(
                                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                )
                                .device(text(0usize, 0))
                                .email(text(0usize, 0))
                                .email_verified(true)
                                .external_id(text(0usize, 0))
                                .family_name(text(0usize, 0))
                                .formatted(text(0usize, 0))
                                .gender(genauth_raw::shared::Gender::M)
                                .given_name(text(0usize, 0))
                                .identity_number(text(0usize, 0))
                                .locale(text(0usize, 0))
                                .middle_name(text(0usize, 0))
                                .name(text(0usize, 0))
                                .nickname(text(0usize, 0))
                                .options(
                                    genauth_raw::public_accounts::CreatePublicAccountOptionsDto::builder()
                                        .auto_generate_password(true)
                                        .department_id_type(
                                            genauth_raw::shared::DepartmentIdType::DepartmentId,
                                        )
                                        .keep_password(true)
                                        .password_encrypt_type(
                                            genauth_raw::shared::PasswordEncryptType::Sm2,
                                        )
                                        .reset_password_on_first_login(true)
                                        .send_notification(
                                            genauth_raw::shared::SendCreateAccountNotificationDto::builder()
                                                .app_id(text(0usize, 0))
                                                .send_email_notification(true)
                                                .send_phone_notification(true),
                                        ),
                                )
                                .otp(
                                    genauth_raw::public_accounts::CreatePublicAccountOtpDto::builder()
                                        .recovery_code("secret")
                                        .secret("secret"),
                                )
                                .password("secret")
                                .phone(text(0usize, 0))
                                .phone_country_code(text(0usize, 0))
                                .phone_verified(true)
                                .photo(text(0usize, 0))
                                .postal_code(text(0usize, 0))
                                .preferred_username(text(0usize, 0))
                                .profile(text(0usize, 0))
                                .province(text(0usize, 0))
                                .region(text(0usize, 0))
                                .salt("secret")
                                .status(genauth_raw::shared::UserStatus::Suspended)
                                .street_address(text(0usize, 0))
                                .username(text(0usize, 0))
                                .website(text(0usize, 0))
                                .zoneinfo(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .options(
                    genauth_raw::public_accounts::CreatePublicAccountOptionsDto::builder()
                        .auto_generate_password(true)
                        .department_id_type(
                            genauth_raw::shared::DepartmentIdType::DepartmentId,
                        )
                        .keep_password(true)
                        .password_encrypt_type(
                            genauth_raw::shared::PasswordEncryptType::Sm2,
                        )
                        .reset_password_on_first_login(true)
                        .send_notification(
                            genauth_raw::shared::SendCreateAccountNotificationDto::builder()
                                .app_id(text(0usize, 0))
                                .send_email_notification(true)
                                .send_phone_notification(true),
                        ),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::resources::CREATE_RESOURCE,
        lean: |client| {
            seen(
                client
                    .create_resource()
                    .code(text(0usize, 0))
                    .type_(genauth_raw::shared::ResourceType::Data)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_resource()
                    .actions(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::resources::ResourceActionInput::builder()
                                    .description(text(0usize, 0))
                                    .name(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .api_identifier(text(0usize, 0))
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .type_(genauth_raw::shared::ResourceType::Data)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::CREATE_RESOURCES_BATCH,
        lean: |client| {
            seen(
                client
                    .create_resources_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::resources::CreateResourceBatchItemDto::builder()
                                    .code(text(0usize, 0))
                                    .type_(genauth_raw::shared::ResourceType::Data)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_resources_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::resources::CreateResourceBatchItemDto::builder()
                                .actions(
                                    (0..1usize)
                                        .map(|i| {
                                            let _ = i;
                                            genauth_raw::resources::ResourceActionInput::builder()
                                                .description(text(0usize, 0))
                                                .name(text(0usize, 0))
                                        })
                                        .collect::<Vec<_>>(),
                                )
                                .api_identifier(text(0usize, 0))
                                .code(text(0usize, 0))
                                .description(text(0usize, 0))
                                .name(text(0usize, 0))
                                .type_(genauth_raw::shared::ResourceType::Data)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::CREATE_ROLE,
        lean: |client| seen(client.create_role().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .create_role()
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .disable_time(text(0usize, 0))
                    .name(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::CREATE_ROLES_BATCH,
        lean: |client| {
            seen(
                client
                    .create_roles_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleListItem::builder().code(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_roles_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleListItem::builder()
                                    .code(text(0usize, 0))
                                    .description(text(0usize, 0))
                                    .name(text(0usize, 0))
                                    .namespace(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CREATE_DATA_RESOURCE_BY_STRING,
        lean: |client| {
            seen(
                client
                    .create_data_resource_by_string()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_data_resource_by_string()
                    .actions((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .description(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::CREATE_DATA_RESOURCE_BY_TREE,
        lean: |client| {
            seen(
            client
                .create_data_resource_by_tree()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .namespace_code(text(0usize, 0))
                .resource_code(text(0usize, 0))
                .resource_name(text(0usize, 0))
                .struct_(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                .code(text(0usize, 0))
                                .name(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
        full: |client| {
            seen(
            client
                .create_data_resource_by_tree()
                .actions((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .description(text(0usize, 0))
                .extend_field_list(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::data_permissions::ExtendFieldInput::builder()
                                .config(
                                    genauth_raw::data_permissions::ConfigInput::builder()
                                        .options(
                                            (0..1usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    genauth_raw::data_permissions::OptionObjectInput::builder()
                                                        .value(text(0usize, 0))
                                                })
                                                .collect::<Vec<_>>(),
                                        ),
                                )
                                .description(text(0usize, 0))
                                .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                                .label(text(0usize, 0))
                                .value_type(
                                    genauth_raw::data_permissions::ExtendFieldValueType::String,
                                )
                        })
                        .collect::<Vec<_>>(),
                )
                .namespace_code(text(0usize, 0))
                .resource_code(text(0usize, 0))
                .resource_name(text(0usize, 0))
                .struct_(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                .children(
                                    (0..1usize)
                                        .map(|i| {
                                            let _ = i;
                                            serde_json::json!({})
                                        })
                                        .collect::<Vec<_>>(),
                                )
                                .code(text(0usize, 0))
                                .extend_field_value(serde_json::json!({}))
                                .name(text(0usize, 0))
                                .value(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::users::CREATE_USER,
        lean: |client| seen(client.create_user().email(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .create_user()
                    .address(text(0usize, 0))
                    .birthdate(text(0usize, 0))
                    .browser(text(0usize, 0))
                    .city(text(0usize, 0))
                    .company(text(0usize, 0))
                    .country(text(0usize, 0))
                    .custom_data(serde_json::json!({}))
                    .department_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .device(text(0usize, 0))
                    .email(text(0usize, 0))
                    .email_verified(true)
                    .external_id(text(0usize, 0))
                    .family_name(text(0usize, 0))
                    .formatted(text(0usize, 0))
                    .gender(genauth_raw::shared::Gender::M)
                    .given_name(text(0usize, 0))
                    .identities(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::CreateIdentityDto::builder()
                                    .access_token("secret")
                                    .ext_idp_id(text(0usize, 0))
                                    .origin_conn_ids(
                                        (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                                    .provider(genauth_raw::shared::ExtIdpType::Oidc)
                                    .refresh_token("secret")
                                    .type_(text(0usize, 0))
                                    .user_id_in_idp(text(0usize, 0))
                                    .user_info_in_idp(serde_json::json!({}))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .identity_number(text(0usize, 0))
                    .locale(text(0usize, 0))
                    .metadata_source(serde_json::json!({}))
                    .middle_name(text(0usize, 0))
                    .name(text(0usize, 0))
                    .nickname(text(0usize, 0))
                    .options(
                        genauth_raw::users::CreateUserOptionsDto::builder()
                            .auto_generate_password(true)
                            .department_id_type(genauth_raw::shared::DepartmentIdType::DepartmentId)
                            .keep_password(true)
                            .password_encrypt_type(genauth_raw::shared::PasswordEncryptType::Sm2)
                            .reset_password_on_first_login(true)
                            .send_notification(
                                genauth_raw::shared::SendCreateAccountNotificationDto::builder()
                                    .app_id(text(0usize, 0))
                                    .send_email_notification(true)
                                    .send_phone_notification(true),
                            ),
                    )
                    .otp(
                        genauth_raw::users::CreateUserOtpDto::builder()
                            .recovery_code("secret")
                            .secret("secret"),
                    )
                    .password("secret")
                    .phone(text(0usize, 0))
                    .phone_country_code(text(0usize, 0))
                    .phone_verified(true)
                    .photo(text(0usize, 0))
                    .postal_code(text(0usize, 0))
                    .preferred_username(text(0usize, 0))
                    .profile(text(0usize, 0))
                    .province(text(0usize, 0))
                    .region(text(0usize, 0))
                    .salt("secret")
                    .status(genauth_raw::shared::UserStatus::Suspended)
                    .street_address(text(0usize, 0))
                    .tenant_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .username(text(0usize, 0))
                    .website(text(0usize, 0))
                    .zoneinfo(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::CREATE_USERS_BATCH,
        lean: |client| {
            seen(
                client
                    .create_users_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::CreateUserInfoDto::builder()
                                    .email(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_users_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::CreateUserInfoDto::builder()
                                    .address(text(0usize, 0))
                                    .birthdate(text(0usize, 0))
                                    .browser(text(0usize, 0))
                                    .city(text(0usize, 0))
                                    .company(text(0usize, 0))
                                    .country(text(0usize, 0))
                                    .custom_data(serde_json::json!({}))
                                    .department_ids(
                                        (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                                    .device(text(0usize, 0))
                                    .email(text(0usize, 0))
                                    .email_verified(true)
                                    .external_id(text(0usize, 0))
                                    .family_name(text(0usize, 0))
                                    .formatted(text(0usize, 0))
                                    .gender(genauth_raw::shared::Gender::M)
                                    .given_name(text(0usize, 0))
                                    .identities(
                                        (0..1usize)
                                            .map(|i| {
                                                let _ = i;
                                                genauth_raw::users::CreateIdentityDto::builder()
                                                    .access_token("secret")
                                                    .ext_idp_id(text(0usize, 0))
                                                    .origin_conn_ids(
                                                        (0..1usize)
                                                            .map(|i| text(0usize, i))
                                                            .collect::<Vec<_>>(),
                                                    )
                                                    .provider(genauth_raw::shared::ExtIdpType::Oidc)
                                                    .refresh_token("secret")
                                                    .type_(text(0usize, 0))
                                                    .user_id_in_idp(text(0usize, 0))
                                                    .user_info_in_idp(serde_json::json!({}))
                                            })
                                            .collect::<Vec<_>>(),
                                    )
                                    .identity_number(text(0usize, 0))
                                    .locale(text(0usize, 0))
                                    .metadata_source(serde_json::json!({}))
                                    .middle_name(text(0usize, 0))
                                    .name(text(0usize, 0))
                                    .nickname(text(0usize, 0))
                                    .otp(
                                        genauth_raw::users::CreateUserOtpDto::builder()
                                            .recovery_code("secret")
                                            .secret("secret"),
                                    )
                                    .password("secret")
                                    .phone(text(0usize, 0))
                                    .phone_country_code(text(0usize, 0))
                                    .phone_verified(true)
                                    .photo(text(0usize, 0))
                                    .postal_code(text(0usize, 0))
                                    .preferred_username(text(0usize, 0))
                                    .profile(text(0usize, 0))
                                    .province(text(0usize, 0))
                                    .region(text(0usize, 0))
                                    .salt("secret")
                                    .status(genauth_raw::shared::UserStatus::Suspended)
                                    .street_address(text(0usize, 0))
                                    .tenant_ids(
                                        (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                                    .username(text(0usize, 0))
                                    .website(text(0usize, 0))
                                    .zoneinfo(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .options(
                        genauth_raw::users::CreateUserOptionsDto::builder()
                            .auto_generate_password(true)
                            .department_id_type(genauth_raw::shared::DepartmentIdType::DepartmentId)
                            .keep_password(true)
                            .password_encrypt_type(genauth_raw::shared::PasswordEncryptType::Sm2)
                            .reset_password_on_first_login(true)
                            .send_notification(
                                genauth_raw::shared::SendCreateAccountNotificationDto::builder()
                                    .app_id(text(0usize, 0))
                                    .send_email_notification(true)
                                    .send_phone_notification(true),
                            ),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::webhooks::CREATE_WEBHOOK,
        lean: |client| {
            seen(
                client
                    .create_webhook()
                    .content_type(genauth_raw::webhooks::WebhookContentType::ApplicationJson)
                    .events(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::webhooks::WebhookEvent::Test
                            })
                            .collect::<Vec<_>>(),
                    )
                    .name(text(0usize, 0))
                    .url(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_webhook()
                    .content_type(genauth_raw::webhooks::WebhookContentType::ApplicationJson)
                    .enabled(true)
                    .events(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::webhooks::WebhookEvent::Test
                            })
                            .collect::<Vec<_>>(),
                    )
                    .name(text(0usize, 0))
                    .retry_config(
                        genauth_raw::webhooks::WebhookRetryConfigV3DtoInput::builder()
                            .count(1i64)
                            .delay(1i64)
                            .delay_unit(
                                genauth_raw::webhooks::WebhookRetryConfigV3DtoDelayUnit::Second,
                            )
                            .enabled(true),
                    )
                    .secret("secret")
                    .url(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::events::DEFINE_EVENT,
        lean: |client| {
            seen(
                client
                    .define_event()
                    .event_description(text(0usize, 0))
                    .event_type(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .define_event()
                    .event_description(text(0usize, 0))
                    .event_type(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::access_keys::DELETE_ACCESS_KEY,
        lean: |client| {
            seen(
                client
                    .delete_access_key()
                    .access_key_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_access_key()
                    .access_key_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::DELETE_ADMIN_ROLES_BATCH,
        lean: |client| {
            seen(
                client
                    .delete_admin_roles_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_admin_roles_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::DELETE_APPLICATION,
        lean: |client| seen(client.delete_application().app_id(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_application().app_id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::applications::DELETE_ASA_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .delete_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::DELETE_ASA_ACCOUNT_BATCH,
        lean: |client| {
            seen(
                client
                    .delete_asa_account_batch()
                    .account_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_asa_account_batch()
                    .account_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::BATCH_DELETE_COMMON_RESOURCE,
        lean: |client| {
            seen(
                client
                    .batch_delete_common_resource()
                    .ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .batch_delete_common_resource()
                    .ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::custom_fields::DELETE_CUSTOM_FIELDS,
        lean: |client| {
            seen(
                client
                    .delete_custom_fields()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::custom_fields::DeleteCustomFieldDto::builder()
                                    .key(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .tenant_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_custom_fields()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::custom_fields::DeleteCustomFieldDto::builder()
                                    .key(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .tenant_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::DELETE_DATA_POLICY,
        lean: |client| {
            seen(
                client
                    .delete_data_policy()
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_data_policy()
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::DELETE_DATA_RESOURCE,
        lean: |client| {
            seen(
                client
                    .delete_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::devices::DELETE_DEVICE,
        lean: |client| {
            seen(
                client
                    .delete_device()
                    .id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_device()
                    .id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::DELETE_DNEF,
        lean: |client| {
            seen(
                client
                    .delete_dnef()
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_dnef()
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::ext_idps::DELETE_EXT_IDP,
        lean: |client| seen(client.delete_ext_idp().id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .delete_ext_idp()
                    .id(text(0usize, 0))
                    .tenant_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::ext_idps::DELETE_EXT_IDP_CONN,
        lean: |client| seen(client.delete_ext_idp_conn().id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .delete_ext_idp_conn()
                    .id(text(0usize, 0))
                    .tenant_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::groups::DELETE_GROUPS_BATCH,
        lean: |client| {
            seen(
                client
                    .delete_groups_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_groups_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::BATCH_DELETE_INVITATION_POLICIES,
        lean: |client| {
            seen(
                client
                    .batch_delete_invitation_policies()
                    .policy_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .batch_delete_invitation_policies()
                    .policy_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::DELETE_INVITATION_ROSTER,
        lean: |client| {
            seen(
                client
                    .delete_invitation_roster()
                    .id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_invitation_roster()
                    .id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::DELETE_INVITATION_ROSTER_BATCH,
        lean: |client| {
            seen(
                client
                    .delete_invitation_roster_batch()
                    .ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_invitation_roster_batch()
                    .ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::DELETE_NAMESPACE,
        lean: |client| seen(client.delete_namespace().code(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_namespace().code(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::resources::DELETE_NAMESPACES_BATCH,
        lean: |client| {
            seen(
                client
                    .delete_namespaces_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_namespaces_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::DELETE_PERMISSION_NAMESPACE,
        lean: |client| {
            seen(
                client
                    .delete_permission_namespace()
                    .code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_permission_namespace()
                    .code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::DELETE_PERMISSION_NAMESPACES_BATCH,
        lean: |client| {
            seen(
                client
                    .delete_permission_namespaces_batch()
                    .codes((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_permission_namespaces_batch()
                    .codes((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::pipelines::DELETE_PIPELINE_FUNCTION,
        lean: |client| {
            seen(
                client
                    .delete_pipeline_function()
                    .func_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_pipeline_function()
                    .func_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::DELETE_PUBLIC_ACCOUNTS_BATCH,
        lean: |client| {
            seen(
                client
                    .delete_public_accounts_batch()
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_public_accounts_batch()
                    .options(
                        genauth_raw::public_accounts::DeletePublicAccountsBatchOptionsDto::builder(
                        )
                        .user_id_type(genauth_raw::shared::UserIdType::UserId),
                    )
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::DELETE_RESOURCE,
        lean: |client| seen(client.delete_resource().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .delete_resource()
                    .code(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::DELETE_RESOURCES_BATCH,
        lean: |client| seen(client.delete_resources_batch().reply()),
        full: |client| {
            seen(
                client
                    .delete_resources_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::DELETE_ROLES_BATCH,
        lean: |client| {
            seen(
                client
                    .delete_roles_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_roles_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::DELETE_USER_SYNC_RELATIONS,
        lean: |client| {
            seen(
                client
                    .delete_user_sync_relations()
                    .provider(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_user_sync_relations()
                    .provider(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::DELETE_USERS_BATCH,
        lean: |client| {
            seen(
                client
                    .delete_users_batch()
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_users_batch()
                    .options(
                        genauth_raw::users::DeleteUsersBatchOptionsDto::builder()
                            .user_id_type(genauth_raw::shared::UserIdType::UserId),
                    )
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::webhooks::DELETE_WEBHOOK,
        lean: |client| {
            seen(
                client
                    .delete_webhook()
                    .webhook_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_webhook()
                    .webhook_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::whitelists::DELETE_WHITELIST,
        lean: |client| {
            seen(
                client
                    .delete_whitelist()
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_whitelist()
                    .list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::whitelists::DELETE_WHITELIST_OF_APP,
        lean: |client| {
            seen(
                client
                    .delete_whitelist_of_app()
                    .app_id(text(0usize, 0))
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_whitelist_of_app()
                    .app_id(text(0usize, 0))
                    .list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::devices::GET_DEVICE_STATUS,
        lean: |client| seen(client.get_device_status().id(text(0usize, 0)).reply()),
        full: |client| seen(client.get_device_status().id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::devices::DISABLE_DEVICE,
        lean: |client| {
            seen(
                client
                    .disable_device()
                    .id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .disable_device()
                    .id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::security_settings::CLOSE_GLOBAL_MFA_SETTINGS,
        lean: |client| {
            seen(
                client
                    .close_global_mfa_settings()
                    .disable_factors(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::shared::MfaFactor::Otp
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .close_global_mfa_settings()
                    .disable_factors(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::shared::MfaFactor::Otp
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::devices::ENABLE_DEVICE,
        lean: |client| {
            seen(
                client
                    .enable_device()
                    .id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .enable_device()
                    .id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::ext_idps::EXT_IDP_CONN_STATE_BY_APPS,
        lean: |client| {
            seen(
                client
                    .ext_idp_conn_state_by_apps()
                    .id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .ext_idp_conn_state_by_apps()
                    .app_id(text(0usize, 0))
                    .id(text(0usize, 0))
                    .type_(genauth_raw::ext_idps::ExtIdpConnStateByAppsType::Social)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::FILTER_UNIVERSAL_INVITATION_APPLICANTS,
        lean: |client| seen(client.filter_universal_invitation_applicants().reply()),
        full: |client| {
            seen(
            client
                .filter_universal_invitation_applicants()
                .filter(
                    genauth_raw::invitations::CombineFiltersBaseDto::builder()
                        .filters(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::invitations::CombineFilterItemDto::builder()
                                        .operator(
                                            genauth_raw::invitations::CombineFilterItemDtoOperator::Equal,
                                        )
                                        .type_(text(0usize, 0))
                                        .value(
                                            identity_facade_core::IntoInput::into_input(text(0usize, 0))
                                                .map(
                                                    genauth_raw::invitations::CombineFilterItemDtoValue::Text,
                                                ),
                                        )
                                })
                                .collect::<Vec<_>>(),
                        )
                        .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                )
                .keywords(text(0usize, 0))
                .limit(1i64)
                .page(1i64)
                .with_invitor_detail(true)
                .with_operator_detail(true)
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::invitations::GENERATE_UNIVERSAL_INVITATION,
        lean: |client| seen(client.generate_universal_invitation().reply()),
        full: |client| seen(client.generate_universal_invitation().reply()),
    },
    Call {
        operation: &genauth_raw::access_keys::GET_ACCESS_KEY,
        lean: |client| {
            seen(
                client
                    .get_access_key()
                    .access_key_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_access_key()
                    .access_key_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::audit_logs::GET_ADMIN_AUDIT_LOGS,
        lean: |client| seen(client.get_admin_audit_logs().reply()),
        full: |client| {
            seen(
                client
                    .get_admin_audit_logs()
                    .client_ip(text(0usize, 0))
                    .end(1i64)
                    .operation_type(text(0usize, 0))
                    .pagination(
                        genauth_raw::audit_logs::ListWebhooksDto::builder()
                            .limit(1i64)
                            .page(1i64),
                    )
                    .request_id(text(0usize, 0))
                    .resource_type(text(0usize, 0))
                    .start(1i64)
                    .success(true)
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::groups::GET_ALL_GROUPS,
        lean: |client| seen(client.get_all_groups().reply()),
        full: |client| {
            seen(
                client
                    .get_all_groups()
                    .fetch_members(true)
                    .with_custom_data(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::billing::GET_ALL_RIGHTS_ITEM,
        lean: |client| seen(client.get_all_rights_item().reply()),
        full: |client| seen(client.get_all_rights_item().reply()),
    },
    Call {
        operation: &genauth_raw::applications::GET_APPLICATION,
        lean: |client| seen(client.get_application().app_id(text(0usize, 0)).reply()),
        full: |client| seen(client.get_application().app_id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::applications::GET_APPLICATION_PERMISSION_STRATEGY,
        lean: |client| {
            seen(
                client
                    .get_application_permission_strategy()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_application_permission_strategy()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::GET_APPLICATION_SECRET,
        lean: |client| {
            seen(
                client
                    .get_application_secret()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_application_secret()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::GET_APPLICATION_SIMPLE_INFO,
        lean: |client| {
            seen(
                client
                    .get_application_simple_info()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_application_simple_info()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::GET_ASA_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .get_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
        lean: |client| {
            seen(
                client
                    .get_asa_account_assigned_targets()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_asa_account_assigned_targets()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::GET_ASA_ACCOUNT_BATCH,
        lean: |client| {
            seen(
                client
                    .get_asa_account_batch()
                    .account_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_asa_account_batch()
                    .account_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::GET_ASSIGNED_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .get_assigned_account()
                    .app_id(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::shared::TargetType::User)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_assigned_account()
                    .app_id(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::shared::TargetType::User)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::GET_AUTHORIZED_RESOURCES,
        lean: |client| {
            seen(
                client
                    .get_authorized_resources()
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::resources::GetAuthorizedResourcesTargetType::User)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_authorized_resources()
                    .namespace(text(0usize, 0))
                    .resource_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .resource_type(genauth_raw::shared::ResourceType::Data)
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::resources::GetAuthorizedResourcesTargetType::User)
                    .with_denied(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::billing::GET_CURRENT_PACKAGE_INFO,
        lean: |client| seen(client.get_current_package_info().reply()),
        full: |client| seen(client.get_current_package_info().reply()),
    },
    Call {
        operation: &genauth_raw::custom_fields::GET_CUSTOM_DATA,
        lean: |client| {
            seen(
                client
                    .get_custom_data()
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::custom_fields::GetCustomDataTargetType::User)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_custom_data()
                    .namespace(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::custom_fields::GetCustomDataTargetType::User)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::custom_fields::GET_CUSTOM_FIELDS,
        lean: |client| {
            seen(
                client
                    .get_custom_fields()
                    .target_type(genauth_raw::custom_fields::GetCustomFieldsTargetType::User)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_custom_fields()
                    .target_type(genauth_raw::custom_fields::GetCustomFieldsTargetType::User)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::GET_DATA_POLICY,
        lean: |client| seen(client.get_data_policy().policy_id(text(0usize, 0)).reply()),
        full: |client| seen(client.get_data_policy().policy_id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::data_permissions::GET_DATA_RESOURCE,
        lean: |client| {
            seen(
                client
                    .get_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::device_exclusivity::GET_DEVICE_EXCLUSIVE_RULE_SETTINGS,
        lean: |client| seen(client.get_device_exclusive_rule_settings().reply()),
        full: |client| seen(client.get_device_exclusive_rule_settings().reply()),
    },
    Call {
        operation: &genauth_raw::device_exclusivity::GET_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
        lean: |client| seen(client.get_device_exclusive_valid_scope_settings().reply()),
        full: |client| seen(client.get_device_exclusive_valid_scope_settings().reply()),
    },
    Call {
        operation: &genauth_raw::device_exclusivity::GET_DEVICE_EXCLUSIVE_WHITE_LIST_SETTINGS,
        lean: |client| seen(client.get_device_exclusive_white_list_settings().reply()),
        full: |client| seen(client.get_device_exclusive_white_list_settings().reply()),
    },
    Call {
        operation: &genauth_raw::messages::GET_EMAIL_PROVIDER,
        lean: |client| seen(client.get_email_provider().reply()),
        full: |client| seen(client.get_email_provider().reply()),
    },
    Call {
        operation: &genauth_raw::messages::GET_EMAIL_TEMPLATES,
        lean: |client| seen(client.get_email_templates().reply()),
        full: |client| seen(client.get_email_templates().reply()),
    },
    Call {
        operation: &genauth_raw::ext_idps::GET_EXT_IDP,
        lean: |client| seen(client.get_ext_idp().id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_ext_idp()
                    .app_id(text(0usize, 0))
                    .id(text(0usize, 0))
                    .type_(genauth_raw::ext_idps::GetExtIdpType::Social)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::GET_EXTERNAL_USER_RESOURCE_STRUCT,
        lean: |client| {
            seen(
                client
                    .get_external_user_resource_struct()
                    .external_id(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_external_user_resource_struct()
                    .external_id(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::security_settings::GET_GLOBAL_MFA_SETTINGS,
        lean: |client| seen(client.get_global_mfa_settings().reply()),
        full: |client| seen(client.get_global_mfa_settings().reply()),
    },
    Call {
        operation: &genauth_raw::groups::GET_GROUP,
        lean: |client| seen(client.get_group().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_group()
                    .code(text(0usize, 0))
                    .with_custom_data(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::groups::GET_GROUP_AUTHORIZED_RESOURCES,
        lean: |client| {
            seen(
                client
                    .get_group_authorized_resources()
                    .code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_group_authorized_resources()
                    .code(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .resource_type(genauth_raw::shared::ResourceType::Data)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::GET_GROUPS_OF_PUBLIC_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .get_groups_of_public_account()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_groups_of_public_account()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::GET_POLICY_DETAIL_BY_ID,
        lean: |client| {
            seen(
                client
                    .get_policy_detail_by_id()
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_policy_detail_by_id()
                    .policy_id(text(0usize, 0))
                    .roster_id(text(0usize, 0))
                    .with_creator_detail(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::GET_INVITE_EMAIL_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .get_invite_email_template()
                    .policy_id(text(0usize, 0))
                    .scene(genauth_raw::invitations::EmailTemplateQueryDtoScene::Invite)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_invite_email_template()
                    .policy_id(text(0usize, 0))
                    .roster_id(text(0usize, 0))
                    .scene(genauth_raw::invitations::EmailTemplateQueryDtoScene::Invite)
                    .template_type(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::GET_POLICY_USER_ATTRIBUTION_DETAIL,
        lean: |client| {
            seen(
                client
                    .get_policy_user_attribution_detail()
                    .id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_policy_user_attribution_detail()
                    .id(text(0usize, 0))
                    .with_target_detail(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::GET_INVITATION_ROSTER,
        lean: |client| {
            seen(
                client
                    .get_invitation_roster()
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_invitation_roster()
                    .roster_id(text(0usize, 0))
                    .with_assigned_policy(true)
                    .with_creator_detail(true)
                    .with_user_count(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::devices::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2,
        lean: |client| {
            seen(
                client
                    .find_last_login_apps_by_device_ids_v2()
                    .device_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .find_last_login_apps_by_device_ids_v2()
                    .device_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::devices::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS,
        lean: |client| {
            seen(
                client
                    .find_last_login_apps_by_device_ids()
                    .device_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .find_last_login_apps_by_device_ids()
                    .device_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::billing::GET_MAU_PERIOD_USAGE_HISTORY,
        lean: |client| {
            seen(
                client
                    .get_mau_period_usage_history()
                    .end_time(text(0usize, 0))
                    .start_time(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_mau_period_usage_history()
                    .end_time(text(0usize, 0))
                    .start_time(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_MFA_STATUS,
        lean: |client| {
            seen(
                client
                    .get_user_mfa_status()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_mfa_status()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::GET_MFA_TRIGGER_DATA,
        lean: |client| {
            seen(
                client
                    .get_mfa_trigger_data()
                    .app_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_mfa_trigger_data()
                    .app_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::GET_NAMESPACE,
        lean: |client| seen(client.get_namespace().code(text(0usize, 0)).reply()),
        full: |client| seen(client.get_namespace().code(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::resources::GET_NAMESPACES_BATCH,
        lean: |client| {
            seen(
                client
                    .get_namespaces_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_namespaces_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::billing::GET_ORDER_DETAIL,
        lean: |client| seen(client.get_order_detail().order_no(text(0usize, 0)).reply()),
        full: |client| seen(client.get_order_detail().order_no(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::billing::GET_ORDER_PAY_DETAIL,
        lean: |client| {
            seen(
                client
                    .get_order_pay_detail()
                    .order_no(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_order_pay_detail()
                    .order_no(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::billing::GET_ORDERS,
        lean: |client| seen(client.get_orders().reply()),
        full: |client| seen(client.get_orders().limit(1i64).page(1i64).reply()),
    },
    Call {
        operation: &genauth_raw::users::GET_OTP_SECRET_BY_USER,
        lean: |client| {
            seen(
                client
                    .get_otp_secret_by_user()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_otp_secret_by_user()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::GET_PERMISSION_NAMESPACE,
        lean: |client| {
            seen(
                client
                    .get_permission_namespace()
                    .code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_permission_namespace()
                    .code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::GET_PERMISSION_NAMESPACES_BATCH,
        lean: |client| {
            seen(
                client
                    .get_permission_namespaces_batch()
                    .codes((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_permission_namespaces_batch()
                    .codes((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::pipelines::GET_PIPELINE_FUNCTION,
        lean: |client| {
            seen(
                client
                    .get_pipeline_function()
                    .func_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_pipeline_function()
                    .func_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::pipelines::GET_PIPELINE_LOGS,
        lean: |client| seen(client.get_pipeline_logs().func_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_pipeline_logs()
                    .func_id(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::GET_PUBLIC_ACCOUNT,
        lean: |client| seen(client.get_public_account().user_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_public_account()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .with_custom_data(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::GET_PUBLIC_ACCOUNT_BATCH,
        lean: |client| {
            seen(
                client
                    .get_public_account_batch()
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_public_account_batch()
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .with_custom_data(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::GET_PUBLIC_ACCOUNTS_OF_GROUP,
        lean: |client| {
            seen(
                client
                    .get_public_accounts_of_group()
                    .group_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_public_accounts_of_group()
                    .group_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::GET_PUBLIC_ACCOUNTS_OF_ROLE,
        lean: |client| {
            seen(
                client
                    .get_public_accounts_of_role()
                    .role_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_public_accounts_of_role()
                    .role_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::GET_PUBLIC_ACCOUNTS_OF_USER,
        lean: |client| {
            seen(
                client
                    .get_public_accounts_of_user()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_public_accounts_of_user()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::GET_RESOURCE,
        lean: |client| seen(client.get_resource().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_resource()
                    .code(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::GET_RESOURCE_AUTHORIZED_TARGETS,
        lean: |client| {
            seen(
                client
                    .get_resource_authorized_targets()
                    .resource(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_resource_authorized_targets()
                    .limit(1i64)
                    .namespace(text(0usize, 0))
                    .page(1i64)
                    .resource(text(0usize, 0))
                    .target_type(genauth_raw::shared::TargetType::User)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::GET_RESOURCES_BATCH,
        lean: |client| {
            seen(
                client
                    .get_resources_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_resources_batch()
                    .code_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::GET_ROLE,
        lean: |client| seen(client.get_role().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_role()
                    .code(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::GET_ROLE_AUTHORIZED_RESOURCES,
        lean: |client| {
            seen(
                client
                    .get_role_authorized_resources()
                    .code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_role_authorized_resources()
                    .code(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .resource_type(genauth_raw::shared::ResourceType::Data)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::GET_PUBLIC_ACCOUNT_ROLES,
        lean: |client| {
            seen(
                client
                    .get_public_account_roles()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_public_account_roles()
                    .namespace(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::security_settings::GET_SECURITY_SETTINGS,
        lean: |client| seen(client.get_security_settings().reply()),
        full: |client| seen(client.get_security_settings().reply()),
    },
    Call {
        operation: &genauth_raw::applications::DETAIL_AUTH_SUBJECT,
        lean: |client| {
            seen(
                client
                    .detail_auth_subject()
                    .app_id(text(0usize, 0))
                    .target_id(text(0usize, 0))
                    .target_type(genauth_raw::applications::AuthorizationTargetType::User)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .detail_auth_subject()
                    .app_id(text(0usize, 0))
                    .target_id(text(0usize, 0))
                    .target_type(genauth_raw::applications::AuthorizationTargetType::User)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::device_exclusivity::GET_SUPPORTED_DEVICE_EXCLUSIVE_APPS,
        lean: |client| {
            seen(
                client
                    .get_supported_device_exclusive_apps()
                    .keyword(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_supported_device_exclusive_apps()
                    .keyword(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::GET_UNIVERSAL_INVITATION_SETTINGS,
        lean: |client| seen(client.get_universal_invitation_settings().reply()),
        full: |client| seen(client.get_universal_invitation_settings().reply()),
    },
    Call {
        operation: &genauth_raw::billing::GET_USAGE_INFO,
        lean: |client| seen(client.get_usage_info().reply()),
        full: |client| seen(client.get_usage_info().reply()),
    },
    Call {
        operation: &genauth_raw::users::GET_USER,
        lean: |client| seen(client.get_user().user_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_user()
                    .flat_custom_data(true)
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .with_custom_data(true)
                    .with_identities(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_ACCESSIBLE_APPS,
        lean: |client| {
            seen(
                client
                    .get_user_accessible_apps()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_accessible_apps()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::audit_logs::GET_USER_ACTION_LOGS,
        lean: |client| seen(client.get_user_action_logs().reply()),
        full: |client| {
            seen(
                client
                    .get_user_action_logs()
                    .app_id(text(0usize, 0))
                    .client_ip(text(0usize, 0))
                    .end(1i64)
                    .event_type(text(0usize, 0))
                    .pagination(
                        genauth_raw::audit_logs::ListWebhooksDto::builder()
                            .limit(1i64)
                            .page(1i64),
                    )
                    .request_id(text(0usize, 0))
                    .start(1i64)
                    .success(true)
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_AUTHORIZED_APPS,
        lean: |client| {
            seen(
                client
                    .get_user_authorized_apps()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_authorized_apps()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_AUTHORIZED_RESOURCES,
        lean: |client| {
            seen(
                client
                    .get_user_authorized_resources()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_authorized_resources()
                    .namespace(text(0usize, 0))
                    .resource_type(genauth_raw::shared::ResourceType::Data)
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::custom_fields::GET_USER_BASE_FIELDS,
        lean: |client| seen(client.get_user_base_fields().reply()),
        full: |client| seen(client.get_user_base_fields().reply()),
    },
    Call {
        operation: &genauth_raw::users::GET_USER_BATCH,
        lean: |client| {
            seen(
                client
                    .get_user_batch()
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_batch()
                    .flat_custom_data(true)
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .with_custom_data(true)
                    .with_identities(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_GROUPS,
        lean: |client| seen(client.get_user_groups().user_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_user_groups()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_IDENTITIES,
        lean: |client| {
            seen(
                client
                    .get_user_identities()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_identities()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_LOGGEDIN_IDENTITIES,
        lean: |client| {
            seen(
                client
                    .get_user_loggedin_identities()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_loggedin_identities()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_LOGGEDIN_APPS,
        lean: |client| {
            seen(
                client
                    .get_user_loggedin_apps()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_loggedin_apps()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_LOGIN_HISTORY,
        lean: |client| {
            seen(
                client
                    .get_user_login_history()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_login_history()
                    .app_id(text(0usize, 0))
                    .client_ip(text(0usize, 0))
                    .end(1i64)
                    .limit(1i64)
                    .page(1i64)
                    .start(1i64)
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_MFA_INFO,
        lean: |client| seen(client.get_user_mfa_info().user_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_user_mfa_info()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_PASSWORD_CIPHERTEXT,
        lean: |client| {
            seen(
                client
                    .get_user_password_ciphertext()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_password_ciphertext()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::GET_USER_PERMISSION_LIST,
        lean: |client| {
            seen(
                client
                    .get_user_permission_list()
                    .user_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_permission_list()
                    .namespace_codes((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
        lean: |client| {
            seen(
                client
                    .get_user_principal_authentication_info()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_principal_authentication_info()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::GET_USER_RESOURCE_PERMISSION_LIST,
        lean: |client| {
            seen(
                client
                    .get_user_resource_permission_list()
                    .namespace_code(text(0usize, 0))
                    .resources((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_resource_permission_list()
                    .namespace_code(text(0usize, 0))
                    .resources((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_ROLES,
        lean: |client| seen(client.get_user_roles().user_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_user_roles()
                    .namespace(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::GET_USER_SYNC_RELATIONS,
        lean: |client| {
            seen(
                client
                    .get_user_sync_relations()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_user_sync_relations()
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::GET_USERS_OF_PUBLIC_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .get_users_of_public_account()
                    .public_account_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_users_of_public_account()
                    .public_account_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::webhooks::GET_WEBHOOK,
        lean: |client| seen(client.get_webhook().webhook_id(text(0usize, 0)).reply()),
        full: |client| seen(client.get_webhook().webhook_id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::webhooks::GET_WEBHOOK_EVENT_LIST,
        lean: |client| seen(client.get_webhook_event_list().reply()),
        full: |client| seen(client.get_webhook_event_list().reply()),
    },
    Call {
        operation: &genauth_raw::webhooks::GET_WEBHOOK_LOGS,
        lean: |client| {
            seen(
                client
                    .get_webhook_logs()
                    .webhook_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_webhook_logs()
                    .limit(1i64)
                    .page(1i64)
                    .webhook_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::ext_idps::GET_WECHAT_MP_ACCESS_TOKEN_INFO,
        lean: |client| {
            seen(
                client
                    .get_wechat_mp_access_token_info()
                    .app_id(text(0usize, 0))
                    .app_secret("secret")
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_wechat_mp_access_token_info()
                    .app_id(text(0usize, 0))
                    .app_secret("secret")
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::HAS_ANY_ROLE,
        lean: |client| {
            seen(
                client
                    .has_any_role()
                    .roles(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::HasRoleRolesDto::builder().code(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .has_any_role()
                    .options(
                        genauth_raw::users::HasAnyRoleOptionsDto::builder()
                            .user_id_type(genauth_raw::shared::UserIdType::UserId),
                    )
                    .roles(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::HasRoleRolesDto::builder()
                                    .code(text(0usize, 0))
                                    .namespace(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::IMPORT_OTP,
        lean: |client| {
            seen(
                client
                    .import_otp()
                    .list(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::ImportOtpItemDto::builder()
                                    .otp(
                                        genauth_raw::users::ImportOtpItemDataDto::builder()
                                            .secret("secret"),
                                    )
                                    .user_id(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .import_otp()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::ImportOtpItemDto::builder()
                                    .otp(
                                        genauth_raw::users::ImportOtpItemDataDto::builder()
                                            .recovery_code("secret")
                                            .secret("secret"),
                                    )
                                    .user_id(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::EXPORT_INVITATION_INVITEES,
        lean: |client| {
            seen(
                client
                    .export_invitation_invitees()
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .export_invitation_invitees()
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::IMPORT_INVITATION_INVITEES,
        lean: |client| {
            seen(
                client
                    .import_invitation_invitees()
                    .file(text(0usize, 0))
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .import_invitation_invitees()
                    .file(text(0usize, 0))
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::GET_INVITATION_INVITEES_TEMPLATE,
        lean: |client| seen(client.get_invitation_invitees_template().reply()),
        full: |client| seen(client.get_invitation_invitees_template().reply()),
    },
    Call {
        operation: &genauth_raw::invitations::UPLOAD_INVITATION_INVITEES,
        lean: |client| seen(client.upload_invitation_invitees().private(true).reply()),
        full: |client| seen(client.upload_invitation_invitees().private(true).reply()),
    },
    Call {
        operation: &genauth_raw::risk_lists::FIND_IP_LIST,
        lean: |client| {
            seen(
                client
                    .find_ip_list()
                    .ip_type(genauth_raw::risk_lists::FindIpListIpType::Black)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .find_ip_list()
                    .ip_type(genauth_raw::risk_lists::FindIpListIpType::Black)
                    .limit(1i64)
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::risk_lists::ADD_IP_LIST,
        lean: |client| {
            seen(
                client
                    .add_ip_list()
                    .add_type(text(0usize, 0))
                    .expire_at(text(0usize, 0))
                    .ip_type(text(0usize, 0))
                    .ips(text(0usize, 0))
                    .limit_list((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .remove_type(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .add_ip_list()
                    .add_type(text(0usize, 0))
                    .expire_at(text(0usize, 0))
                    .ip_type(text(0usize, 0))
                    .ips(text(0usize, 0))
                    .limit_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .remove_type(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::risk_lists::DELETE_IP_LIST_BY_ID,
        lean: |client| seen(client.delete_ip_list_by_id(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_ip_list_by_id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::resources::IS_ACTION_ALLOWED,
        lean: |client| {
            seen(
                client
                    .is_action_allowed()
                    .action(text(0usize, 0))
                    .resource(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .is_action_allowed()
                    .action(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .resource(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::IS_USER_EXISTS,
        lean: |client| seen(client.is_user_exists().reply()),
        full: |client| {
            seen(
                client
                    .is_user_exists()
                    .email(text(0usize, 0))
                    .external_id(text(0usize, 0))
                    .phone(text(0usize, 0))
                    .username(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::KICK_PUBLIC_ACCOUNTS,
        lean: |client| {
            seen(
                client
                    .kick_public_accounts()
                    .app_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .kick_public_accounts()
                    .app_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .options(
                        genauth_raw::public_accounts::KickPublicAccountsOptionsDto::builder()
                            .user_id_type(genauth_raw::shared::UserIdType::UserId),
                    )
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::KICK_USERS,
        lean: |client| {
            seen(
                client
                    .kick_users()
                    .app_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .kick_users()
                    .app_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .options(
                        genauth_raw::users::KickUsersOptionsDto::builder()
                            .user_id_type(genauth_raw::shared::UserIdType::UserId),
                    )
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::LINK_IDENTITY,
        lean: |client| {
            seen(
                client
                    .link_identity()
                    .ext_idp_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .user_id_in_idp(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .link_identity()
                    .ext_idp_id(text(0usize, 0))
                    .is_social(true)
                    .type_(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .user_id_in_idp(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::access_keys::GET_ACCESS_KEY_LIST,
        lean: |client| seen(client.get_access_key_list().reply()),
        full: |client| {
            seen(
                client
                    .get_access_key_list()
                    .status((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .type_(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::LIST_APPLICATION_ACTIVE_USERS,
        lean: |client| {
            seen(
                client
                    .list_application_active_users()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_application_active_users()
                    .app_id(text(0usize, 0))
                    .options(
                        genauth_raw::applications::ListApplicationActiveUsersOptionsDto::builder()
                            .pagination(
                                genauth_raw::shared::PaginationDto::builder()
                                    .limit(1i64)
                                    .page(1i64),
                            )
                            .with_custom_data(true)
                            .with_department_ids(true)
                            .with_identities(true),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::LIST_APPLICATION_SIMPLE_INFO,
        lean: |client| seen(client.list_application_simple_info().reply()),
        full: |client| {
            seen(
                client
                    .list_application_simple_info()
                    .is_integrate_app(true)
                    .is_self_built_app(true)
                    .keywords(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .sso_enabled(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::LIST_APPLICATIONS,
        lean: |client| seen(client.list_applications().reply()),
        full: |client| {
            seen(
                client
                    .list_applications()
                    .all(true)
                    .is_integrate_app(true)
                    .is_self_built_app(true)
                    .keywords(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .sso_enabled(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::LIST_AUTH_APPLICATION,
        lean: |client| {
            seen(
                client
                    .list_auth_application()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_auth_application()
                    .app_id(text(0usize, 0))
                    .effect(genauth_raw::shared::Effect::Allow)
                    .enabled(true)
                    .limit(1i64)
                    .page(1i64)
                    .target_name(text(0usize, 0))
                    .target_type_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::LIST_ARCHIVED_USERS,
        lean: |client| seen(client.list_archived_users().reply()),
        full: |client| {
            seen(
                client
                    .list_archived_users()
                    .limit(1i64)
                    .page(1i64)
                    .start_at(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::LIST_ASA_ACCOUNT,
        lean: |client| seen(client.list_asa_account().app_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .list_asa_account()
                    .app_id(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::LIST_COMMON_RESOURCE,
        lean: |client| seen(client.list_common_resource().reply()),
        full: |client| {
            seen(
                client
                    .list_common_resource()
                    .keyword(text(0usize, 0))
                    .limit(1i64)
                    .namespace_code_list(text(0usize, 0))
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::custom_fields::LIST_CUSTOM_FIELDS,
        lean: |client| {
            seen(
                client
                    .list_custom_fields()
                    .data_type(genauth_raw::custom_fields::ListCustomFieldsDataType::String)
                    .target_type(genauth_raw::custom_fields::ListCustomFieldsTargetType::User)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_custom_fields()
                    .access_control(true)
                    .admin_visible(true)
                    .data_type(genauth_raw::custom_fields::ListCustomFieldsDataType::String)
                    .keyword(text(0usize, 0))
                    .lang(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .target_type(genauth_raw::custom_fields::ListCustomFieldsTargetType::User)
                    .user_visible(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::LIST_DATA_POLICES,
        lean: |client| seen(client.list_data_polices().reply()),
        full: |client| {
            seen(
                client
                    .list_data_polices()
                    .limit(1i64)
                    .page(1i64)
                    .query(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::LIST_DATA_POLICY_TARGETS,
        lean: |client| {
            seen(
                client
                    .list_data_policy_targets()
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_data_policy_targets()
                    .limit(1i64)
                    .page(1i64)
                    .policy_id(text(0usize, 0))
                    .query(text(0usize, 0))
                    .target_type(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::shared::SubjectType::User
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::LIST_DATA_RESOURCES,
        lean: |client| seen(client.list_data_resources().reply()),
        full: |client| {
            seen(
                client
                    .list_data_resources()
                    .limit(1i64)
                    .namespace_codes((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .page(1i64)
                    .query(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::LIST_DNEF,
        lean: |client| {
            seen(
                client
                    .list_dnef()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_dnef()
                    .max_size(1i64)
                    .namespace_code(text(0usize, 0))
                    .query(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .start_index(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::events::LIST_EVENT_APPS,
        lean: |client| seen(client.list_event_apps().reply()),
        full: |client| seen(client.list_event_apps().reply()),
    },
    Call {
        operation: &genauth_raw::events::LIST_EVENTS,
        lean: |client| seen(client.list_events().reply()),
        full: |client| {
            seen(
                client
                    .list_events()
                    .app(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::ext_idps::LIST_EXT_IDP,
        lean: |client| seen(client.list_ext_idp().reply()),
        full: |client| seen(client.list_ext_idp().app_id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::groups::LIST_GROUP_MEMBERS,
        lean: |client| seen(client.list_group_members().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .list_group_members()
                    .code(text(0usize, 0))
                    .flat_custom_data(true)
                    .limit(1i64)
                    .page(1i64)
                    .with_custom_data(true)
                    .with_identities(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::groups::LIST_GROUPS,
        lean: |client| seen(client.list_groups().reply()),
        full: |client| {
            seen(
                client
                    .list_groups()
                    .flat_custom_data(true)
                    .keywords(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .with_custom_data(true)
                    .with_metadata(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::LIST_INVITATION_INVITEES,
        lean: |client| {
            seen(
                client
                    .list_invitation_invitees()
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .list_invitation_invitees()
                .filter(
                    genauth_raw::invitations::CombineFiltersBaseDto::builder()
                        .filters(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::invitations::CombineFilterItemDto::builder()
                                        .operator(
                                            genauth_raw::invitations::CombineFilterItemDtoOperator::Equal,
                                        )
                                        .type_(text(0usize, 0))
                                        .value(
                                            identity_facade_core::IntoInput::into_input(text(0usize, 0))
                                                .map(
                                                    genauth_raw::invitations::CombineFilterItemDtoValue::Text,
                                                ),
                                        )
                                })
                                .collect::<Vec<_>>(),
                        )
                        .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                )
                .keywords(text(0usize, 0))
                .limit(1i64)
                .page(1i64)
                .roster_id(text(0usize, 0))
                .with_creator_detail(true)
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::invitations::LIST_INVITATION_POLICIES,
        lean: |client| seen(client.list_invitation_policies().reply()),
        full: |client| {
            seen(
            client
                .list_invitation_policies()
                .filter(
                    genauth_raw::invitations::CombineFiltersBaseDto::builder()
                        .filters(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::invitations::CombineFilterItemDto::builder()
                                        .operator(
                                            genauth_raw::invitations::CombineFilterItemDtoOperator::Equal,
                                        )
                                        .type_(text(0usize, 0))
                                        .value(
                                            identity_facade_core::IntoInput::into_input(text(0usize, 0))
                                                .map(
                                                    genauth_raw::invitations::CombineFilterItemDtoValue::Text,
                                                ),
                                        )
                                })
                                .collect::<Vec<_>>(),
                        )
                        .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                )
                .keywords(text(0usize, 0))
                .limit(1i64)
                .page(1i64)
                .with_creator_detail(true)
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::invitations::LIST_REGISTER_EXTENDS_FIELDS,
        lean: |client| {
            seen(
                client
                    .list_register_extends_fields()
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_register_extends_fields()
                    .policy_id(text(0usize, 0))
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::LIST_POLICY_USER_ATTRIBUTION_DETAIL,
        lean: |client| {
            seen(
                client
                    .list_policy_user_attribution_detail()
                    .policy_id(text(0usize, 0))
                    .target_type(genauth_raw::invitations::InvitationTargetType::Department)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_policy_user_attribution_detail()
                    .limit(1i64)
                    .page(1i64)
                    .policy_id(text(0usize, 0))
                    .target_type(genauth_raw::invitations::InvitationTargetType::Department)
                    .with_target_detail(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::LIST_INVITATION_ROSTER,
        lean: |client| seen(client.list_invitation_roster().reply()),
        full: |client| {
            seen(
            client
                .list_invitation_roster()
                .filter(
                    genauth_raw::invitations::CombineFiltersBaseDto::builder()
                        .filters(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::invitations::CombineFilterItemDto::builder()
                                        .operator(
                                            genauth_raw::invitations::CombineFilterItemDtoOperator::Equal,
                                        )
                                        .type_(text(0usize, 0))
                                        .value(
                                            identity_facade_core::IntoInput::into_input(text(0usize, 0))
                                                .map(
                                                    genauth_raw::invitations::CombineFilterItemDtoValue::Text,
                                                ),
                                        )
                                })
                                .collect::<Vec<_>>(),
                        )
                        .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                )
                .keywords(text(0usize, 0))
                .limit(1i64)
                .page(1i64)
                .with_assigned_policy(true)
                .with_creator_detail(true)
                .with_user_count(true)
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::invitations::LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
        lean: |client| seen(client.list_invitation_rosters_by_non_policy_id().reply()),
        full: |client| {
            seen(
            client
                .list_invitation_rosters_by_non_policy_id()
                .filter(
                    genauth_raw::invitations::CombineFiltersBaseDto::builder()
                        .filters(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::invitations::CombineFilterItemDto::builder()
                                        .operator(
                                            genauth_raw::invitations::CombineFilterItemDtoOperator::Equal,
                                        )
                                        .type_(text(0usize, 0))
                                        .value(
                                            identity_facade_core::IntoInput::into_input(text(0usize, 0))
                                                .map(
                                                    genauth_raw::invitations::CombineFilterItemDtoValue::Text,
                                                ),
                                        )
                                })
                                .collect::<Vec<_>>(),
                        )
                        .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                )
                .keywords(text(0usize, 0))
                .limit(1i64)
                .page(1i64)
                .with_assigned_policy(true)
                .with_creator_detail(true)
                .with_user_count(true)
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::invitations::LIST_INVITATION_ROSTERS_BY_POLICY_ID,
        lean: |client| {
            seen(
                client
                    .list_invitation_rosters_by_policy_id()
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .list_invitation_rosters_by_policy_id()
                .filter(
                    genauth_raw::invitations::CombineFiltersBaseDto::builder()
                        .filters(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::invitations::CombineFilterItemDto::builder()
                                        .operator(
                                            genauth_raw::invitations::CombineFilterItemDtoOperator::Equal,
                                        )
                                        .type_(text(0usize, 0))
                                        .value(
                                            identity_facade_core::IntoInput::into_input(text(0usize, 0))
                                                .map(
                                                    genauth_raw::invitations::CombineFilterItemDtoValue::Text,
                                                ),
                                        )
                                })
                                .collect::<Vec<_>>(),
                        )
                        .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                )
                .keywords(text(0usize, 0))
                .limit(1i64)
                .page(1i64)
                .policy_id(text(0usize, 0))
                .with_assigned_policy(true)
                .with_creator_detail(true)
                .with_user_count(true)
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::resources::LIST_NAMESPACE_ROLES,
        lean: |client| seen(client.list_namespace_roles().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .list_namespace_roles()
                    .code(text(0usize, 0))
                    .keywords(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::LIST_NAMESPACES,
        lean: |client| seen(client.list_namespaces().reply()),
        full: |client| {
            seen(
                client
                    .list_namespaces()
                    .keywords(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::LIST_PERMISSION_NAMESPACE_ROLES,
        lean: |client| {
            seen(
                client
                    .list_permission_namespace_roles()
                    .code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_permission_namespace_roles()
                    .code(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .query(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::LIST_PERMISSION_NAMESPACES,
        lean: |client| seen(client.list_permission_namespaces().reply()),
        full: |client| {
            seen(
                client
                    .list_permission_namespaces()
                    .limit(1i64)
                    .page(1i64)
                    .query(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::LIST_PERMISSION_VIEW,
        lean: |client| seen(client.list_permission_view().reply()),
        full: |client| {
            seen(
                client
                    .list_permission_view()
                    .keyword(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::pipelines::LIST_PIPELINE_FUNCTIONS,
        lean: |client| {
            seen(
                client
                    .list_pipeline_functions()
                    .scene(genauth_raw::pipelines::PipelineScene::PreRegister)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_pipeline_functions()
                    .scene(genauth_raw::pipelines::PipelineScene::PreRegister)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::LIST_PUBLIC_ACCOUNTS,
        lean: |client| seen(client.list_public_accounts().reply()),
        full: |client| {
            seen(
            client
                .list_public_accounts()
                .advanced_filter(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::public_accounts::ListPublicAccountsAdvancedFilterItemDto::builder()
                                .field(text(0usize, 0))
                                .operator(genauth_raw::shared::FilterOperator::Equal)
                                .value(serde_json::json!({}))
                        })
                        .collect::<Vec<_>>(),
                )
                .keywords(text(0usize, 0))
                .options(
                    genauth_raw::public_accounts::ListPublicAccountsOptionsDto::builder()
                        .fuzzy_search_on(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::shared::FuzzySearchField::Id
                                })
                                .collect::<Vec<_>>(),
                        )
                        .pagination(
                            genauth_raw::shared::PaginationDto::builder()
                                .limit(1i64)
                                .page(1i64),
                        )
                        .sort(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::shared::SortingDto::builder()
                                        .field(genauth_raw::shared::SortingDtoField::Id)
                                        .order(genauth_raw::shared::SortingDtoOrder::Desc)
                                })
                                .collect::<Vec<_>>(),
                        )
                        .with_custom_data(true)
                        .with_department_ids(true),
                )
                .search_query(serde_json::json!({}))
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::resources::LIST_RESOURCES,
        lean: |client| seen(client.list_resources().reply()),
        full: |client| {
            seen(
                client
                    .list_resources()
                    .limit(1i64)
                    .namespace(text(0usize, 0))
                    .page(1i64)
                    .type_(genauth_raw::shared::ResourceType::Data)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::LIST_ROLE_ASSIGNMENTS,
        lean: |client| {
            seen(
                client
                    .list_role_assignments()
                    .role_code(matching("^[A-Za-z0-9_-]+$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_role_assignments()
                    .limit(1i64)
                    .namespace_code(text(0usize, 0))
                    .page(1i64)
                    .query(text(0usize, 0))
                    .role_code(matching("^[A-Za-z0-9_-]+$", 0usize, 0))
                    .target_type(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::ListRoleAssignmentsTargetTypeItem::User
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::LIST_ROLE_MEMBERS,
        lean: |client| seen(client.list_role_members().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .list_role_members()
                    .code(text(0usize, 0))
                    .limit(1i64)
                    .namespace(text(0usize, 0))
                    .page(1i64)
                    .with_custom_data(true)
                    .with_identities(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::LIST_ROLES,
        lean: |client| seen(client.list_roles().reply()),
        full: |client| {
            seen(
                client
                    .list_roles()
                    .keywords(text(0usize, 0))
                    .limit(1i64)
                    .namespace(text(0usize, 0))
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::LIST_SIMPLE_DATA_POLICES,
        lean: |client| seen(client.list_simple_data_polices().reply()),
        full: |client| {
            seen(
                client
                    .list_simple_data_polices()
                    .limit(1i64)
                    .page(1i64)
                    .query(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::LIST_AUTH_SUBJECT,
        lean: |client| {
            seen(
                client
                    .list_auth_subject()
                    .target_id(text(0usize, 0))
                    .target_type(genauth_raw::applications::AuthorizationTargetType::User)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_auth_subject()
                    .app_name(text(0usize, 0))
                    .app_type_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .effect((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .enabled(true)
                    .target_id(text(0usize, 0))
                    .target_type(genauth_raw::applications::AuthorizationTargetType::User)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::custom_fields::LIST_USER_BASE_FIELDS,
        lean: |client| {
            seen(
                client
                    .list_user_base_fields()
                    .data_type(genauth_raw::custom_fields::ListUserBaseFieldsDataType::String)
                    .target_type(genauth_raw::custom_fields::ListUserBaseFieldsTargetType::User)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_user_base_fields()
                    .access_control(true)
                    .admin_visible(true)
                    .data_type(genauth_raw::custom_fields::ListUserBaseFieldsDataType::String)
                    .keyword(text(0usize, 0))
                    .lang(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .target_type(genauth_raw::custom_fields::ListUserBaseFieldsTargetType::User)
                    .user_visible(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::LIST_USERS_LEGACY,
        lean: |client| seen(client.list_users_legacy().reply()),
        full: |client| {
            seen(
                client
                    .list_users_legacy()
                    .limit(1i64)
                    .page(1i64)
                    .status(genauth_raw::shared::UserStatus::Suspended)
                    .updated_at_end(1i64)
                    .updated_at_start(1i64)
                    .with_custom_data(true)
                    .with_identities(true)
                    .with_user_password_expire_time(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::LIST_USERS,
        lean: |client| seen(client.list_users().reply()),
        full: |client| {
            seen(
                client
                    .list_users()
                    .advanced_filter(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::ListUsersAdvancedFilterItemDto::builder()
                                    .field(text(0usize, 0))
                                    .operator(genauth_raw::shared::FilterOperator::Equal)
                                    .value(serde_json::json!({}))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .keywords(text(0usize, 0))
                    .options(
                        genauth_raw::users::ListUsersOptionsDto::builder()
                            .flat_custom_data(true)
                            .fuzzy_search_on(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::shared::FuzzySearchField::Id
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .pagination(
                                genauth_raw::shared::PaginationDto::builder()
                                    .limit(1i64)
                                    .page(1i64),
                            )
                            .sort(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::shared::SortingDto::builder()
                                            .field(genauth_raw::shared::SortingDtoField::Id)
                                            .order(genauth_raw::shared::SortingDtoOrder::Desc)
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .with_custom_data(true)
                            .with_department_ids(true)
                            .with_identities(true)
                            .with_post(true),
                    )
                    .search_query(serde_json::json!({}))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::webhooks::LIST_WEBHOOKS,
        lean: |client| seen(client.list_webhooks().reply()),
        full: |client| seen(client.list_webhooks().limit(1i64).page(1i64).reply()),
    },
    Call {
        operation: &genauth_raw::whitelists::LIST_WHITELISTS,
        lean: |client| {
            seen(
                client
                    .list_whitelists()
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_whitelists()
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::whitelists::LIST_WHITELISTS_OF_APP,
        lean: |client| {
            seen(
                client
                    .list_whitelists_of_app()
                    .app_id(text(0usize, 0))
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_whitelists_of_app()
                    .app_id(text(0usize, 0))
                    .type_(genauth_raw::whitelists::WhitelistType::Username)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::LIST_OPERATE_ALL,
        lean: |client| seen(client.list_operate_all().model_id(text(0usize, 0)).reply()),
        full: |client| seen(client.list_operate_all().model_id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::metadata::COPY_OPERATE,
        lean: |client| {
            seen(
                client
                    .copy_operate()
                    .custom_config(serde_json::json!({}))
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .copy_operate()
                    .custom_config(serde_json::json!({}))
                    .field_id(text(0usize, 0))
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::COPY_ROW_RELATION,
        lean: |client| {
            seen(
                client
                    .copy_row_relation()
                    .model_id(text(0usize, 0))
                    .relation_row_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .copy_row_relation()
                    .model_id(text(0usize, 0))
                    .relation_row_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::CREATE_FIELD,
        lean: |client| {
            seen(
                client
                    .create_field()
                    .default(serde_json::json!({}))
                    .drop_down(
                        genauth_raw::metadata::DropDownItemDto::builder()
                            .key(text(0usize, 0))
                            .label(text(0usize, 0)),
                    )
                    .editable(true)
                    .for_login(true)
                    .format(1i64)
                    .fuzzy_search(true)
                    .help(text(0usize, 0))
                    .key(text(0usize, 0))
                    .max(1.0)
                    .max_length(1i64)
                    .min(1.0)
                    .model_id(text(0usize, 0))
                    .name(text(0usize, 0))
                    .regexp(text(0usize, 0))
                    .relation_multiple(true)
                    .relation_optional_range(
                        genauth_raw::metadata::ConditionInput::builder()
                            .key(text(0usize, 0))
                            .operator(text(0usize, 0))
                            .value(serde_json::json!({})),
                    )
                    .relation_show_key(text(0usize, 0))
                    .relation_type(text(0usize, 0))
                    .require(true)
                    .show(true)
                    .type_(genauth_raw::metadata::CreateFunctionModelFieldDtoType::Text)
                    .unique(true)
                    .user_visible(true)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_field()
                    .default(serde_json::json!({}))
                    .drop_down(
                        genauth_raw::metadata::DropDownItemDto::builder()
                            .key(text(0usize, 0))
                            .label(text(0usize, 0)),
                    )
                    .editable(true)
                    .for_login(true)
                    .format(1i64)
                    .fuzzy_search(true)
                    .help(text(0usize, 0))
                    .key(text(0usize, 0))
                    .max(1.0)
                    .max_length(1i64)
                    .min(1.0)
                    .model_id(text(0usize, 0))
                    .name(text(0usize, 0))
                    .regexp(text(0usize, 0))
                    .relation_multiple(true)
                    .relation_optional_range(
                        genauth_raw::metadata::ConditionInput::builder()
                            .key(text(0usize, 0))
                            .operator(text(0usize, 0))
                            .value(serde_json::json!({})),
                    )
                    .relation_show_key(text(0usize, 0))
                    .relation_type(text(0usize, 0))
                    .require(true)
                    .show(true)
                    .type_(genauth_raw::metadata::CreateFunctionModelFieldDtoType::Text)
                    .unique(true)
                    .user_visible(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::CREATE_MODEL,
        lean: |client| {
            seen(
                client
                    .create_model()
                    .description(text(0usize, 0))
                    .enable(true)
                    .name(text(0usize, 0))
                    .parent_key(text(0usize, 0))
                    .type_(genauth_raw::metadata::FunctionModelType::Ueba)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_model()
                    .data_type(genauth_raw::metadata::FunctionModelDataType::List)
                    .description(text(0usize, 0))
                    .enable(true)
                    .name(text(0usize, 0))
                    .parent_key(text(0usize, 0))
                    .type_(genauth_raw::metadata::FunctionModelType::Ueba)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::CREATE_OPERATE,
        lean: |client| {
            seen(
                client
                    .create_operate()
                    .config(serde_json::json!({}))
                    .icon(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .operate_key(text(0usize, 0))
                    .operate_name(text(0usize, 0))
                    .show(true)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_operate()
                    .config(serde_json::json!({}))
                    .icon(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .operate_key(text(0usize, 0))
                    .operate_name(text(0usize, 0))
                    .show(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::CREATE_ROW,
        lean: |client| {
            seen(
                client
                    .create_row()
                    .data(serde_json::json!({}))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_row()
                    .data(serde_json::json!({}))
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::CREATE_ROW_RELATION,
        lean: |client| {
            seen(
                client
                    .create_row_relation()
                    .field_id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .value_list((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_row_relation()
                    .field_id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .value_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::EXECUTE_OPERATE,
        lean: |client| {
            seen(
                client
                    .execute_operate()
                    .custom_config(serde_json::json!({}))
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .execute_operate()
                    .custom_config(serde_json::json!({}))
                    .field_id(text(0usize, 0))
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::EXPORT_METADATA,
        lean: |client| {
            seen(
                client
                    .export_metadata()
                    .id_list((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .export_metadata()
                    .id_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::EXPORT_MODEL,
        lean: |client| seen(client.export_model().model_id(text(0usize, 0)).reply()),
        full: |client| seen(client.export_model().model_id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::metadata::FILTER_ROW,
        lean: |client| seen(client.filter_row().model_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .filter_row()
                    .conditions(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::metadata::ConditionInput::builder()
                                    .key(text(0usize, 0))
                                    .operator(text(0usize, 0))
                                    .value(serde_json::json!({}))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .conjunction(text(0usize, 0))
                    .expand(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::metadata::Expand::builder()
                                    .field(text(0usize, 0))
                                    .select(
                                        (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                            })
                            .collect::<Vec<_>>(),
                    )
                    .fetch_all(true)
                    .filter_relation(
                        genauth_raw::metadata::ScopeDto::builder()
                            .field_id(text(0usize, 0))
                            .id(text(0usize, 0))
                            .model_id(text(0usize, 0)),
                    )
                    .get_nest_data(true)
                    .get_relation_field_detail(true)
                    .keywords(text(0usize, 0))
                    .limit(1i64)
                    .model_id(text(0usize, 0))
                    .page(1i64)
                    .preview_relation(true)
                    .scope(
                        genauth_raw::metadata::ScopeDto::builder()
                            .field_id(text(0usize, 0))
                            .id(text(0usize, 0))
                            .model_id(text(0usize, 0)),
                    )
                    .show_field_id(true)
                    .sort(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                serde_json::json!({})
                            })
                            .collect::<Vec<_>>(),
                    )
                    .with_path(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::GET_ALL_METADATA,
        lean: |client| seen(client.get_all_metadata().model_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .get_all_metadata()
                    .conditions(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::metadata::ConditionInput::builder()
                                    .key(text(0usize, 0))
                                    .operator(text(0usize, 0))
                                    .value(serde_json::json!({}))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .conjunction(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::GET_ALL_ROW_BY_SCROLL_ID,
        lean: |client| {
            seen(
                client
                    .get_all_row_by_scroll_id()
                    .model_id(text(0usize, 0))
                    .size(1i64)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_all_row_by_scroll_id()
                    .get_relation_details(true)
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .query(serde_json::json!({}))
                    .scroll_id(text(0usize, 0))
                    .size(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::GET_IMPORT_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .get_import_template()
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_import_template()
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::GET_MODEL,
        lean: |client| seen(client.get_model().id(text(0usize, 0)).reply()),
        full: |client| seen(client.get_model().id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::metadata::GET_RELATION_INFO,
        lean: |client| {
            seen(
                client
                    .get_relation_info()
                    .id_list((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_relation_info()
                    .id_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::GET_ROW,
        lean: |client| {
            seen(
                client
                    .get_row()
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_row()
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .show_field_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::GET_ROW_BY_VALUE,
        lean: |client| {
            seen(
                client
                    .get_row_by_value()
                    .key(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .value(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_row_by_value()
                    .key(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .show_field_id(text(0usize, 0))
                    .value(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::GET_RELATION_VALUE,
        lean: |client| {
            seen(
                client
                    .get_relation_value()
                    .field_id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_relation_value()
                    .field_id(text(0usize, 0))
                    .limit(1i64)
                    .model_id(text(0usize, 0))
                    .page(1i64)
                    .row_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::GET_RELATION_DETAILS,
        lean: |client| seen(client.get_relation_details().reply()),
        full: |client| seen(client.get_relation_details().reply()),
    },
    Call {
        operation: &genauth_raw::metadata::GET_METADATA_GROUP_LIST,
        lean: |client| {
            seen(
                client
                    .get_metadata_group_list()
                    .group_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_metadata_group_list()
                    .get_nest_data(true)
                    .group_id(text(0usize, 0))
                    .keyword(text(0usize, 0))
                    .limit(1i64)
                    .page(1i64)
                    .sort(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                serde_json::json!({})
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::IMPORT_METADATA,
        lean: |client| {
            seen(
                client
                    .import_metadata()
                    .file(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .import_metadata()
                    .file(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::IMPORT_MODEL,
        lean: |client| seen(client.import_model().file(text(0usize, 0)).reply()),
        full: |client| seen(client.import_model().file(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::metadata::LIST_FIELD,
        lean: |client| {
            seen(
                client
                    .list_field()
                    .from(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_field()
                    .from(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::LIST_MODEL,
        lean: |client| seen(client.list_model().reply()),
        full: |client| seen(client.list_model().reply()),
    },
    Call {
        operation: &genauth_raw::metadata::LIST_OPERATE,
        lean: |client| seen(client.list_operate().model_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .list_operate()
                    .field_id(text(0usize, 0))
                    .keywords(text(0usize, 0))
                    .limit(1i64)
                    .model_id(text(0usize, 0))
                    .page(1i64)
                    .show_created(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::RELATION_SEARCH,
        lean: |client| {
            seen(
                client
                    .relation_search()
                    .field_id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .relation_search()
                    .field_id(text(0usize, 0))
                    .keywords(text(0usize, 0))
                    .limit(1i64)
                    .model_id(text(0usize, 0))
                    .page(1i64)
                    .show_field_id(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::REMOVE_FIELD,
        lean: |client| {
            seen(
                client
                    .remove_field()
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .remove_field()
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::REMOVE_MODEL,
        lean: |client| seen(client.remove_model().id(text(0usize, 0)).reply()),
        full: |client| seen(client.remove_model().id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::metadata::REMOVE_OPERATE,
        lean: |client| {
            seen(
                client
                    .remove_operate()
                    .custom_config(serde_json::json!({}))
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .remove_operate()
                    .custom_config(serde_json::json!({}))
                    .field_id(text(0usize, 0))
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::REMOVE_ROW,
        lean: |client| {
            seen(
                client
                    .remove_row()
                    .model_id(text(0usize, 0))
                    .row_id_list((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .remove_row()
                    .model_id(text(0usize, 0))
                    .recursive(true)
                    .row_id_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::REMOVE_RELATION_VALUE,
        lean: |client| {
            seen(
                client
                    .remove_relation_value()
                    .field_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .value(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .remove_relation_value()
                    .field_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .value(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::CAPTURE,
        lean: |client| seen(client.capture().data(serde_json::json!({})).reply()),
        full: |client| {
            seen(
                client
                    .capture()
                    .data(serde_json::json!({}))
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::UPDATE_FIELD,
        lean: |client| {
            seen(
                client
                    .update_field()
                    .default(serde_json::json!({}))
                    .drop_down((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .editable(true)
                    .for_login(true)
                    .format(1i64)
                    .fuzzy_search(true)
                    .help(text(0usize, 0))
                    .id(text(0usize, 0))
                    .max(1.0)
                    .max_length(1i64)
                    .min(1.0)
                    .model_id(text(0usize, 0))
                    .name(text(0usize, 0))
                    .regexp(text(0usize, 0))
                    .relation_optional_range(
                        genauth_raw::metadata::RelationOptionalRangeInput::builder()
                            .conditions(
                                genauth_raw::metadata::ConditionInput::builder()
                                    .key(text(0usize, 0))
                                    .operator(text(0usize, 0))
                                    .value(serde_json::json!({})),
                            )
                            .conjunction(text(0usize, 0)),
                    )
                    .relation_show_key(text(0usize, 0))
                    .require(true)
                    .show(true)
                    .unique(true)
                    .user_visible(true)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_field()
                    .default(serde_json::json!({}))
                    .drop_down((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .editable(true)
                    .for_login(true)
                    .format(1i64)
                    .fuzzy_search(true)
                    .help(text(0usize, 0))
                    .id(text(0usize, 0))
                    .max(1.0)
                    .max_length(1i64)
                    .min(1.0)
                    .model_id(text(0usize, 0))
                    .name(text(0usize, 0))
                    .regexp(text(0usize, 0))
                    .relation_optional_range(
                        genauth_raw::metadata::RelationOptionalRangeInput::builder()
                            .conditions(
                                genauth_raw::metadata::ConditionInput::builder()
                                    .key(text(0usize, 0))
                                    .operator(text(0usize, 0))
                                    .value(serde_json::json!({})),
                            )
                            .conjunction(text(0usize, 0)),
                    )
                    .relation_show_key(text(0usize, 0))
                    .require(true)
                    .show(true)
                    .unique(true)
                    .user_visible(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::UPDATE_MODEL,
        lean: |client| {
            seen(
                client
                    .update_model()
                    .config(serde_json::json!({}))
                    .description(text(0usize, 0))
                    .enable(true)
                    .field_order(text(0usize, 0))
                    .id(text(0usize, 0))
                    .name(text(0usize, 0))
                    .parent_key(text(0usize, 0))
                    .show_field_key(text(0usize, 0))
                    .type_(genauth_raw::metadata::FunctionModelType::Ueba)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_model()
                    .config(serde_json::json!({}))
                    .description(text(0usize, 0))
                    .enable(true)
                    .field_order(text(0usize, 0))
                    .id(text(0usize, 0))
                    .name(text(0usize, 0))
                    .parent_key(text(0usize, 0))
                    .show_field_key(text(0usize, 0))
                    .type_(genauth_raw::metadata::FunctionModelType::Ueba)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::UPDATE_OPERATE,
        lean: |client| {
            seen(
                client
                    .update_operate()
                    .config(serde_json::json!({}))
                    .icon(text(0usize, 0))
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .operate_key(text(0usize, 0))
                    .operate_name(text(0usize, 0))
                    .show(true)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_operate()
                    .config(serde_json::json!({}))
                    .field_id(text(0usize, 0))
                    .icon(text(0usize, 0))
                    .id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .operate_key(text(0usize, 0))
                    .operate_name(text(0usize, 0))
                    .show(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::UPDATE_ROW,
        lean: |client| {
            seen(
                client
                    .update_row()
                    .data(serde_json::json!({}))
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_row()
                    .data(serde_json::json!({}))
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .show_field_id(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::DELETE_ROLES,
        lean: |client| {
            seen(
                client
                    .delete_roles()
                    .role_list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleCodeAndNamespaceDto::builder()
                                    .code(text(0usize, 0))
                                    .namespace(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_roles()
                    .role_list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleCodeAndNamespaceDto::builder()
                                    .code(text(0usize, 0))
                                    .namespace(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::messages::PREVIEW_EMAIL_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .preview_email_template()
                    .type_(genauth_raw::shared::EmailTemplateType::WelcomeEmail)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .preview_email_template()
                    .content(text(0usize, 0))
                    .expires_in(1i64)
                    .sender(text(0usize, 0))
                    .subject(text(0usize, 0))
                    .tpl_engine(genauth_raw::shared::EmailTemplateEngine::Handlebar)
                    .type_(genauth_raw::shared::EmailTemplateType::WelcomeEmail)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::events::PUB_EVENT,
        lean: |client| {
            seen(
                client
                    .pub_event()
                    .event_data(serde_json::json!({}))
                    .event_type(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .pub_event()
                    .event_data(serde_json::json!({}))
                    .event_type(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::events::PUB_USER_EVENT,
        lean: |client| {
            seen(
                client
                    .pub_user_event()
                    .event_data(serde_json::json!({}))
                    .event_type(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .pub_user_event()
                    .event_data(serde_json::json!({}))
                    .event_type(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::QUICK_FILTER_INVITEE_LIST,
        lean: |client| seen(client.quick_filter_invitee_list().reply()),
        full: |client| {
            seen(
            client
                .quick_filter_invitee_list()
                .filter(
                    genauth_raw::invitations::CombineFiltersBaseDto::builder()
                        .filters(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::invitations::CombineFilterItemDto::builder()
                                        .operator(
                                            genauth_raw::invitations::CombineFilterItemDtoOperator::Equal,
                                        )
                                        .type_(text(0usize, 0))
                                        .value(
                                            identity_facade_core::IntoInput::into_input(text(0usize, 0))
                                                .map(
                                                    genauth_raw::invitations::CombineFilterItemDtoValue::Text,
                                                ),
                                        )
                                })
                                .collect::<Vec<_>>(),
                        )
                        .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                )
                .keywords(text(0usize, 0))
                .limit(1i64)
                .page(1i64)
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::applications::REFRESH_APPLICATION_SECRET,
        lean: |client| {
            seen(
                client
                    .refresh_application_secret()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .refresh_application_secret()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::device_exclusivity::REMOVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
        lean: |client| {
            seen(
                client
                    .remove_device_exclusive_valid_scope_settings()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .remove_device_exclusive_valid_scope_settings()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::groups::REMOVE_GROUP_MEMBERS,
        lean: |client| {
            seen(
                client
                    .remove_group_members()
                    .code(text(0usize, 0))
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .remove_group_members()
                    .code(text(0usize, 0))
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::REMOVE_POLICY_USER_ATTRIBUTION,
        lean: |client| {
            seen(
                client
                    .remove_policy_user_attribution()
                    .policy_id(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::invitations::InvitationTargetType::Department)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .remove_policy_user_attribution()
                    .namespace(text(0usize, 0))
                    .policy_id(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::invitations::InvitationTargetType::Department)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH,
        lean: |client| {
            seen(
            client
                .remove_policy_user_attributions_batch()
                .policy_id(text(0usize, 0))
                .targets(
                    (0..0usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::invitations::InvitationPolicyUserAttributionListDto::builder()
                                .target_identifiers(
                                    (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                )
                                .target_type(
                                    genauth_raw::invitations::InvitationTargetType::Department,
                                )
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
        full: |client| {
            seen(
            client
                .remove_policy_user_attributions_batch()
                .policy_id(text(0usize, 0))
                .targets(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::invitations::InvitationPolicyUserAttributionListDto::builder()
                                .namespace(text(0usize, 0))
                                .target_identifiers(
                                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                )
                                .target_type(
                                    genauth_raw::invitations::InvitationTargetType::Department,
                                )
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::users::RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
        lean: |client| {
            seen(
                client
                    .reset_user_principal_authentication_info()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .reset_user_principal_authentication_info()
                .options(
                    genauth_raw::users::ResetUserPrincipalAuthenticationInfoOptionsDto::builder()
                        .user_id_type(genauth_raw::shared::UserIdType::UserId),
                )
                .user_id(text(0usize, 0))
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::pipelines::REUPLOAD_PIPELINE_FUNCTION,
        lean: |client| {
            seen(
                client
                    .reupload_pipeline_function()
                    .func_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .reupload_pipeline_function()
                    .func_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::REVERT_ROSTER_INVITATION,
        lean: |client| {
            seen(
                client
                    .revert_roster_invitation()
                    .invitee_id(text(0usize, 0))
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revert_roster_invitation()
                    .invitee_id(text(0usize, 0))
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::REVERT_ROSTER_INVITATION_BATCH,
        lean: |client| {
            seen(
                client
                    .revert_roster_invitation_batch()
                    .invitee_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revert_roster_invitation_batch()
                    .invitee_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::REVOKE_APPLICATION_ACCESS,
        lean: |client| {
            seen(
            client
                .revoke_application_access()
                .app_id(text(0usize, 0))
                .list(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::applications::DeleteApplicationPermissionRecordItem::builder()
                                .target_identifier(
                                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                )
                                .target_type(genauth_raw::shared::SubjectType::User)
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
        full: |client| {
            seen(
            client
                .revoke_application_access()
                .app_id(text(0usize, 0))
                .list(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::applications::DeleteApplicationPermissionRecordItem::builder()
                                .namespace_code(text(0usize, 0))
                                .target_identifier(
                                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                )
                                .target_type(genauth_raw::shared::SubjectType::User)
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::REVOKE_DATA_POLICY,
        lean: |client| {
            seen(
                client
                    .revoke_data_policy()
                    .policy_id(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::shared::SubjectType::User)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revoke_data_policy()
                    .policy_id(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::shared::SubjectType::User)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::REVOKE_ROLE,
        lean: |client| {
            seen(
                client
                    .revoke_role()
                    .code(text(0usize, 0))
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::TargetDto::builder()
                                    .target_identifier(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revoke_role()
                    .code(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::TargetDto::builder()
                                    .target_identifier(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::REVOKE_ROLE_BATCH,
        lean: |client| {
            seen(
                client
                    .revoke_role_batch()
                    .roles(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleCodeDto::builder().code(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::TargetDto::builder()
                                    .target_identifier(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .revoke_role_batch()
                    .roles(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleCodeDto::builder()
                                    .code(text(0usize, 0))
                                    .namespace(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::TargetDto::builder()
                                    .target_identifier(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::risk_lists::FIND_RISK_LIST_POLICY,
        lean: |client| {
            seen(
                client
                    .find_risk_list_policy()
                    .opt_object(genauth_raw::risk_lists::RiskListPolicyObject::Ip)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .find_risk_list_policy()
                    .limit(1i64)
                    .opt_object(genauth_raw::risk_lists::RiskListPolicyObject::Ip)
                    .page(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::risk_lists::ADD_RISK_LIST_POLICY,
        lean: |client| {
            seen(
                client
                    .add_risk_list_policy()
                    .action(genauth_raw::risk_lists::RiskListAction::AddIpBlackList)
                    .count_thr(1i64)
                    .event_state_type(genauth_raw::risk_lists::RiskEventState::PasswordWrong)
                    .ip_cond(genauth_raw::risk_lists::RiskCondition::NoLimit)
                    .ip_range(genauth_raw::risk_lists::RiskRange::All)
                    .limit_list(genauth_raw::risk_lists::RiskLimit::ForbidLogin)
                    .opt_object(genauth_raw::risk_lists::RiskListPolicyObject::Ip)
                    .remove_type(genauth_raw::risk_lists::RiskRemoval::Manual)
                    .time_range(1i64)
                    .user_range(genauth_raw::risk_lists::RiskRange::All)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .add_risk_list_policy()
                    .action(genauth_raw::risk_lists::RiskListAction::AddIpBlackList)
                    .count_thr(1i64)
                    .event_state_type(genauth_raw::risk_lists::RiskEventState::PasswordWrong)
                    .ip_cond(genauth_raw::risk_lists::RiskCondition::NoLimit)
                    .ip_range(genauth_raw::risk_lists::RiskRange::All)
                    .limit_list(genauth_raw::risk_lists::RiskLimit::ForbidLogin)
                    .opt_object(genauth_raw::risk_lists::RiskListPolicyObject::Ip)
                    .remove_type(genauth_raw::risk_lists::RiskRemoval::Manual)
                    .time_range(1i64)
                    .user_range(genauth_raw::risk_lists::RiskRange::All)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::risk_lists::DELETE_RISK_LIST_POLICY_BY_ID,
        lean: |client| {
            seen(
                client
                    .delete_risk_list_policy_by_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .delete_risk_list_policy_by_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::device_exclusivity::SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
        lean: |client| {
            seen(
                client
                    .save_device_exclusive_valid_scope_settings()
                    .app_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .save_device_exclusive_valid_scope_settings()
                    .app_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::SEND_ROSTER_INVITATION,
        lean: |client| {
            seen(
                client
                    .send_roster_invitation()
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .send_roster_invitation()
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::SEND_ROSTER_INVITATION_BATCH,
        lean: |client| {
            seen(
                client
                    .send_roster_invitation_batch()
                    .invitee_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .send_roster_invitation_batch()
                    .invitee_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::custom_fields::SET_CUSTOM_DATA,
        lean: |client| {
            seen(
                client
                    .set_custom_data()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::custom_fields::SetCustomDataDto::builder()
                                    .key(text(0usize, 0))
                                    .value(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::shared::TargetType::User)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .set_custom_data()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::custom_fields::SetCustomDataDto::builder()
                                    .key(text(0usize, 0))
                                    .tenant_id(text(0usize, 0))
                                    .value(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .namespace(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::shared::TargetType::User)
                    .tenant_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::custom_fields::SET_CUSTOM_FIELDS,
        lean: |client| {
            seen(
                client
                    .set_custom_fields()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::custom_fields::SetCustomFieldDto::builder()
                                    .key(text(0usize, 0))
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .set_custom_fields()
                .list(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            genauth_raw::custom_fields::SetCustomFieldDto::builder()
                                .app_ids(
                                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                )
                                .data_type(
                                    genauth_raw::custom_fields::CustomFieldDataType::String,
                                )
                                .description(text(0usize, 0))
                                .desensitization(true)
                                .encrypted(true)
                                .i18n(
                                    genauth_raw::shared::CustomFieldI18nInput::builder()
                                        .label(
                                            genauth_raw::shared::LangObjectInput::builder()
                                                .en_us(
                                                    genauth_raw::shared::LangUnitInput::builder()
                                                        .enabled(true)
                                                        .value(text(0usize, 0)),
                                                )
                                                .ja_jp(
                                                    genauth_raw::shared::LangUnitInput::builder()
                                                        .enabled(true)
                                                        .value(text(0usize, 0)),
                                                )
                                                .zh_cn(
                                                    genauth_raw::shared::LangUnitInput::builder()
                                                        .enabled(true)
                                                        .value(text(0usize, 0)),
                                                )
                                                .zh_tw(
                                                    genauth_raw::shared::LangUnitInput::builder()
                                                        .enabled(true)
                                                        .value(text(0usize, 0)),
                                                ),
                                        ),
                                )
                                .is_unique(true)
                                .key(text(0usize, 0))
                                .label(text(0usize, 0))
                                .options(
                                    (0..1usize)
                                        .map(|i| {
                                            let _ = i;
                                            genauth_raw::custom_fields::CustomFieldSelectOptionInput::builder()
                                                .label(text(0usize, 0))
                                                .value(text(0usize, 0))
                                        })
                                        .collect::<Vec<_>>(),
                                )
                                .target_type(genauth_raw::shared::TargetType::User)
                                .user_editable(true)
                                .validate_rules(serde_json::json!({}))
                                .visible_in_admin_console(true)
                                .visible_in_user_center(true)
                        })
                        .collect::<Vec<_>>(),
                )
                .tenant_id(text(0usize, 0))
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::users::SET_USERS_MFA_STATUS,
        lean: |client| {
            seen(
                client
                    .set_users_mfa_status()
                    .mfa_trigger_data(
                        genauth_raw::users::GetMfaInfoDataDtoInput::builder()
                            .application_mfa(
                                (0..0usize)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::users::ApplicationMfaDtoInput::builder()
                                            .mfa_policy(text(0usize, 0))
                                            .sort(1i64)
                                            .status(1i64)
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .mfa_token("secret"),
                    )
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .set_users_mfa_status()
                    .mfa_trigger_data(
                        genauth_raw::users::GetMfaInfoDataDtoInput::builder()
                            .application_mfa(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::users::ApplicationMfaDtoInput::builder()
                                            .mfa_policy(text(0usize, 0))
                                            .sort(1i64)
                                            .status(1i64)
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .face_mfa_enabled(true)
                            .mfa_email(text(0usize, 0))
                            .mfa_phone(text(0usize, 0))
                            .mfa_phone_country_code(text(0usize, 0))
                            .mfa_token("secret")
                            .nickname(text(0usize, 0))
                            .phone(text(0usize, 0))
                            .phone_country_code(text(0usize, 0))
                            .totp_mfa_enabled(true)
                            .username(text(0usize, 0)),
                    )
                    .user_id(text(0usize, 0))
                    .user_id_type(genauth_raw::shared::UserIdType::UserId)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::SET_PUBLIC_ACCOUNT_OF_GROUPS,
        lean: |client| {
            seen(
                client
                    .set_public_account_of_groups()
                    .group_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .set_public_account_of_groups()
                    .group_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::BIND_PUBLIC_ACCOUNT_OF_ROLES,
        lean: |client| {
            seen(
                client
                    .bind_public_account_of_roles()
                    .role_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .bind_public_account_of_roles()
                    .role_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::BIND_USERS_PUBLIC_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .bind_users_public_account()
                    .public_account_id(text(0usize, 0))
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .bind_users_public_account()
                    .public_account_id(text(0usize, 0))
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::custom_fields::SET_USER_BASE_FIELDS,
        lean: |client| {
            seen(
                client
                    .set_user_base_fields()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::custom_fields::SetUserBaseFieldDto::builder()
                                    .key(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .set_user_base_fields()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::custom_fields::SetUserBaseFieldDto::builder()
                                    .description(text(0usize, 0))
                                    .i18n(
                                        genauth_raw::shared::CustomFieldI18nInput::builder().label(
                                            genauth_raw::shared::LangObjectInput::builder()
                                                .en_us(
                                                    genauth_raw::shared::LangUnitInput::builder()
                                                        .enabled(true)
                                                        .value(text(0usize, 0)),
                                                )
                                                .ja_jp(
                                                    genauth_raw::shared::LangUnitInput::builder()
                                                        .enabled(true)
                                                        .value(text(0usize, 0)),
                                                )
                                                .zh_cn(
                                                    genauth_raw::shared::LangUnitInput::builder()
                                                        .enabled(true)
                                                        .value(text(0usize, 0)),
                                                )
                                                .zh_tw(
                                                    genauth_raw::shared::LangUnitInput::builder()
                                                        .enabled(true)
                                                        .value(text(0usize, 0)),
                                                ),
                                        ),
                                    )
                                    .key(text(0usize, 0))
                                    .label(text(0usize, 0))
                                    .user_editable(true)
                                    .visible_in_admin_console(true)
                                    .visible_in_user_center(true)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::SETUSER_OF_PUBLIC_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .setuser_of_public_account()
                    .public_account_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .setuser_of_public_account()
                    .public_account_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::devices::SUSPEND_DEVICE,
        lean: |client| {
            seen(
                client
                    .suspend_device()
                    .end_time("2026-01-01T00:00:00Z")
                    .id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .suspend_device()
                    .end_time("2026-01-01T00:00:00Z")
                    .id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::CHANGE_INTO_PUBLIC_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .change_into_public_account()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .change_into_public_account()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::webhooks::TRIGGER_WEBHOOK,
        lean: |client| seen(client.trigger_webhook().webhook_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .trigger_webhook()
                    .request_body(serde_json::json!({}))
                    .request_headers(serde_json::json!({}))
                    .webhook_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::UNASSIGN_ASA_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .unassign_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::applications::AssignAsaAccountItem::builder()
                                    .target_identifiers(
                                        (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .unassign_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .targets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::applications::AssignAsaAccountItem::builder()
                                    .target_identifiers(
                                        (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                                    .target_type(genauth_raw::shared::TargetType::User)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::UNBIND_USERS_PUBLIC_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .unbind_users_public_account()
                    .public_account_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .unbind_users_public_account()
                    .public_account_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::UNLINK_IDENTITY,
        lean: |client| {
            seen(
                client
                    .unlink_identity()
                    .ext_idp_id(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .unlink_identity()
                    .ext_idp_id(text(0usize, 0))
                    .is_social(true)
                    .type_(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::access_keys::UPDATE_ACCESS_KEY,
        lean: |client| {
            seen(
                client
                    .update_access_key()
                    .access_key_id(text(0usize, 0))
                    .enable(true)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_access_key()
                    .access_key_id(text(0usize, 0))
                    .enable(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::UPDATE_APPLICATION,
        lean: |client| seen(client.update_application().app_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
            client
                .update_application()
                .app_description(text(0usize, 0))
                .app_id(text(0usize, 0))
                .app_identifier(text(0usize, 0))
                .app_logo(text(0usize, 0))
                .app_name(text(0usize, 0))
                .branding_config(
                    genauth_raw::applications::ApplicationBrandingConfigInputDto::builder()
                        .custom_background(text(0usize, 0))
                        .custom_css(text(0usize, 0))
                        .custom_css_enabled(true)
                        .custom_loading_image(text(0usize, 0))
                        .default_language(genauth_raw::shared::Language::ZhCn)
                        .guard_version(genauth_raw::shared::GuardVersion::Advanced)
                        .show_change_language_button(true)
                        .show_enterprise_connections(true)
                        .show_forget_password_button(true)
                        .show_social_connections(true),
                )
                .cas_config(serde_json::json!({}))
                .cas_provider_enabled(true)
                .default_protocol(genauth_raw::shared::ApplicationProtocol::Oidc)
                .enable_permission_apply(true)
                .init_login_uri(text(0usize, 0))
                .login_config(
                    genauth_raw::applications::UpdateApplicationLoginConfigInputDto::builder()
                        .default_login_method(
                            genauth_raw::applications::ApplicationDefaultLoginMethodInput::builder()
                                .ad_ext_idp_conn_id(text(0usize, 0))
                                .connection_type(
                                    genauth_raw::shared::ApplicationDefaultLoginMethodConnectionType::Passcode,
                                )
                                .ldap_ext_idp_conn_id(text(0usize, 0))
                                .qrcode_ext_idp_conn_id(text(0usize, 0))
                                .qrcode_type(
                                    genauth_raw::shared::ApplicationDefaultLoginMethodQrcodeType::SelfBuiltApp,
                                ),
                        )
                        .enabled_basic_login_methods(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::shared::BasicLoginMethod::PhoneCode
                                })
                                .collect::<Vec<_>>(),
                        )
                        .merge_login_and_register_page(true)
                        .show_authorization_page(true),
                )
                .logout_redirect_uris(
                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                )
                .oauth_config(serde_json::json!({}))
                .oauth_provider_enabled(true)
                .oidc_config(serde_json::json!({}))
                .redirect_uris((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .register_config(
                    genauth_raw::applications::ApplicationRegisterConfigInputDto::builder()
                        .default_register_method(
                            genauth_raw::shared::DefaultRegisterMethod::Passcode,
                        )
                        .enabled_basic_register_methods(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::shared::BasicRegisterMethod::PhoneCode
                                })
                                .collect::<Vec<_>>(),
                        ),
                )
                .saml_config(serde_json::json!({}))
                .saml_provider_enabled(true)
                .sso_enabled(true)
                .sso_show_launchpad(true)
                .template_data(serde_json::json!({}))
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::applications::UPDATE_APPLICATION_MFA_SETTINGS,
        lean: |client| {
            seen(
                client
                    .update_application_mfa_settings()
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_application_mfa_settings()
                    .app_id(text(0usize, 0))
                    .disabled_factors(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::shared::MfaFactor::Otp
                            })
                            .collect::<Vec<_>>(),
                    )
                    .enabled_factors(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::shared::MfaFactor::Otp
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::UPDATE_APPLICATION_PERMISSION_STRATEGY,
        lean: |client| {
            seen(
                client
                    .update_application_permission_strategy()
                    .app_id(text(0usize, 0))
                    .permission_strategy(genauth_raw::shared::PermissionStrategy::AllowAll)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_application_permission_strategy()
                    .app_id(text(0usize, 0))
                    .permission_strategy(genauth_raw::shared::PermissionStrategy::AllowAll)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::UPDATE_ASA_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .update_asa_account()
                    .account_id(text(0usize, 0))
                    .account_info(serde_json::json!({}))
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_asa_account()
                    .account_id(text(0usize, 0))
                    .account_info(serde_json::json!({}))
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::UPDATE_AUTH_ENABLED,
        lean: |client| {
            seen(
                client
                    .update_auth_enabled()
                    .enabled(true)
                    .id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_auth_enabled()
                    .enabled(true)
                    .id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::UPDATE_DATA_POLICY,
        lean: |client| {
            seen(
                client
                    .update_data_policy()
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_data_policy()
                    .description(text(0usize, 0))
                    .policy_id(text(0usize, 0))
                    .policy_name(text(0usize, 0))
                    .statement_list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::data_permissions::DataStatementPermissionDto::builder()
                                    .effect(genauth_raw::shared::Effect::Allow)
                                    .permissions(
                                        (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                    )
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::UPDATE_DATA_RESOURCE,
        lean: |client| {
            seen(
                client
                    .update_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .update_data_resource()
                .actions((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .description(text(0usize, 0))
                .namespace_code(text(0usize, 0))
                .resource_code(text(0usize, 0))
                .resource_name(text(0usize, 0))
                .struct_(
                    identity_facade_core::IntoList::into_list(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                        .children(
                                            (0..1usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    serde_json::json!({})
                                                })
                                                .collect::<Vec<_>>(),
                                        )
                                        .code(text(0usize, 0))
                                        .extend_field_value(serde_json::json!({}))
                                        .name(text(0usize, 0))
                                        .value(text(0usize, 0))
                                })
                                .collect::<Vec<_>>(),
                        )
                        .map(
                            genauth_raw::data_permissions::UpdateDataResourceDtoStruct::Tree,
                        ),
                )
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::device_exclusivity::UPDATE_DEVICE_EXCLUSIVE_RULE_SETTINGS,
        lean: |client| {
            seen(
                client
                    .update_device_exclusive_rule_settings()
                    .rule(genauth_raw::device_exclusivity::DeviceExclusiveRule::Disable)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_device_exclusive_rule_settings()
                    .device_rule(
                        genauth_raw::device_exclusivity::DeviceRuleDtoInput::builder()
                            .max_online_devices(1i64),
                    )
                    .ip_rule(
                        genauth_raw::device_exclusivity::IpRuleDtoInput::builder()
                            .max_online_ips(1i64),
                    )
                    .rule(genauth_raw::device_exclusivity::DeviceExclusiveRule::Disable)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::UPDATE_DNEF,
        lean: |client| {
            seen(
                client
                    .update_dnef()
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_dnef()
                    .config(
                        genauth_raw::data_permissions::ConfigInput::builder().options(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::data_permissions::OptionObjectInput::builder()
                                        .value(text(0usize, 0))
                                })
                                .collect::<Vec<_>>(),
                        ),
                    )
                    .description(text(0usize, 0))
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .label(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::messages::UPDATE_EMAIL_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .update_email_template()
                    .content(text(0usize, 0))
                    .customize_enabled(true)
                    .name(text(0usize, 0))
                    .sender(text(0usize, 0))
                    .subject(text(0usize, 0))
                    .type_(genauth_raw::shared::EmailTemplateType::WelcomeEmail)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_email_template()
                    .content(text(0usize, 0))
                    .customize_enabled(true)
                    .expires_in(1i64)
                    .name(text(0usize, 0))
                    .redirect_to(text(0usize, 0))
                    .sender(text(0usize, 0))
                    .subject(text(0usize, 0))
                    .tpl_engine(genauth_raw::shared::EmailTemplateEngine::Handlebar)
                    .type_(genauth_raw::shared::EmailTemplateType::WelcomeEmail)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::ext_idps::UPDATE_EXT_IDP,
        lean: |client| {
            seen(
                client
                    .update_ext_idp()
                    .id(text(0usize, 0))
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_ext_idp()
                    .id(text(0usize, 0))
                    .name(text(0usize, 0))
                    .tenant_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::ext_idps::UPDATE_EXT_IDP_CONN,
        lean: |client| {
            seen(
                client
                    .update_ext_idp_conn()
                    .display_name(text(0usize, 0))
                    .fields(serde_json::json!({}))
                    .id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_ext_idp_conn()
                    .display_name(text(0usize, 0))
                    .fields(serde_json::json!({}))
                    .id(text(0usize, 0))
                    .login_only(true)
                    .logo(text(0usize, 0))
                    .tenant_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::security_settings::UPDATE_GLOBAL_MFA_SETTINGS,
        lean: |client| {
            seen(
                client
                    .update_global_mfa_settings()
                    .enabled_factors(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::shared::MfaFactor::Otp
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_global_mfa_settings()
                    .enabled_factors(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::shared::MfaFactor::Otp
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::groups::UPDATE_GROUP,
        lean: |client| {
            seen(
                client
                    .update_group()
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_group()
                    .code(text(0usize, 0))
                    .custom_data(serde_json::json!({}))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .new_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::UPDATE_INVITATION_POLICY,
        lean: |client| {
            seen(
                client
                    .update_invitation_policy()
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .update_invitation_policy()
                .allow_skip_bind_ext_idp(true)
                .default_password_config(
                    genauth_raw::invitations::DefaultPasswordConfigDto::builder()
                        .custom("secret")
                        .type_(
                            genauth_raw::invitations::DefaultPasswordConfigDtoType::Random,
                        ),
                )
                .enabled_ext_idp(true)
                .enabled_identifier_verify(true)
                .enabled_info_fill(true)
                .ext_idp_bind_msg(text(0usize, 0))
                .ext_idp_conn_ids(
                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                )
                .extends_fields((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .invite_email_template_type(text(0usize, 0))
                .invite_link_config(
                    genauth_raw::invitations::InvitationLinkConfigDto::builder()
                        .invite_link_disuse_rule(
                            genauth_raw::invitations::InvitationLinkConfigDtoInviteLinkDisuseRule::Period,
                        )
                        .link_expired_time_of_second(1i64)
                        .link_expired_time_unit(
                            genauth_raw::invitations::InvitationLinkConfigDtoLinkExpiredTimeUnit::Forever,
                        )
                        .page_expired_time_of_second(1i64)
                        .page_expired_time_unit(
                            genauth_raw::invitations::InvitationLinkConfigDtoPageExpiredTimeUnit::Minute,
                        ),
                )
                .invite_method(genauth_raw::invitations::InviteMethod::Email)
                .name(text(0usize, 0))
                .policy_id(text(0usize, 0))
                .register_info_fill_msg(text(0usize, 0))
                .send_verify_code_method(
                    genauth_raw::invitations::SendVerifyCodeMethod::PrioritySms,
                )
                .show_password_in_invite_email(true)
                .welcome_email_template_type(text(0usize, 0))
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::invitations::UPDATE_INVITE_EMAIL_TEMPLATE,
        lean: |client| {
            seen(
                client
                    .update_invite_email_template()
                    .content(text(0usize, 0))
                    .customize_enabled(true)
                    .name(text(0usize, 0))
                    .sender(text(0usize, 0))
                    .subject(text(0usize, 0))
                    .type_(genauth_raw::shared::EmailTemplateType::WelcomeEmail)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_invite_email_template()
                    .content(text(0usize, 0))
                    .customize_enabled(true)
                    .expires_in(1i64)
                    .name(text(0usize, 0))
                    .redirect_to(text(0usize, 0))
                    .sender(text(0usize, 0))
                    .subject(text(0usize, 0))
                    .tpl_engine(genauth_raw::shared::EmailTemplateEngine::Handlebar)
                    .type_(genauth_raw::shared::EmailTemplateType::WelcomeEmail)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::UPDATE_REGISTER_EXTENDS_FIELDS,
        lean: |client| {
            seen(
                client
                    .update_register_extends_fields()
                    .action(text(0usize, 0))
                    .extends_field(
                        genauth_raw::invitations::UpdateExtendsFieldDto::builder()
                            .allow_rewrite(true)
                            .id(text(0usize, 0))
                            .input_type(genauth_raw::invitations::ExtendsFieldInputType::Image)
                            .label(text(0usize, 0))
                            .name(text(0usize, 0))
                            .show(true)
                            .type_(genauth_raw::invitations::ExtendsFieldType::User),
                    )
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_register_extends_fields()
                    .action(text(0usize, 0))
                    .extends_field(
                        genauth_raw::invitations::UpdateExtendsFieldDto::builder()
                            .allow_rewrite(true)
                            .i18n(
                                genauth_raw::shared::CustomFieldI18nInput::builder().label(
                                    genauth_raw::shared::LangObjectInput::builder()
                                        .en_us(
                                            genauth_raw::shared::LangUnitInput::builder()
                                                .enabled(true)
                                                .value(text(0usize, 0)),
                                        )
                                        .ja_jp(
                                            genauth_raw::shared::LangUnitInput::builder()
                                                .enabled(true)
                                                .value(text(0usize, 0)),
                                        )
                                        .zh_cn(
                                            genauth_raw::shared::LangUnitInput::builder()
                                                .enabled(true)
                                                .value(text(0usize, 0)),
                                        )
                                        .zh_tw(
                                            genauth_raw::shared::LangUnitInput::builder()
                                                .enabled(true)
                                                .value(text(0usize, 0)),
                                        ),
                                ),
                            )
                            .id(text(0usize, 0))
                            .input_type(genauth_raw::invitations::ExtendsFieldInputType::Image)
                            .label(text(0usize, 0))
                            .name(text(0usize, 0))
                            .required(true)
                            .show(true)
                            .type_(genauth_raw::invitations::ExtendsFieldType::User)
                            .validate_rules(
                                genauth_raw::invitations::AppValidateRuleDtoInput::builder()
                                    .content(
                                        genauth_raw::invitations::AppValidateRuleDtoContent::None,
                                    )
                                    .error_message(text(0usize, 0))
                                    .i18n(
                                        genauth_raw::invitations::ErrMsgI18nDtoInput::builder()
                                            .error_message(
                                                genauth_raw::shared::LangUnitInput::builder()
                                                    .enabled(true)
                                                    .value(text(0usize, 0)),
                                            ),
                                    )
                                    .type_(genauth_raw::invitations::AppValidateRuleDtoType::None),
                            ),
                    )
                    .new_order((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::UPDATE_INVITATION_ROSTER,
        lean: |client| {
            seen(
                client
                    .update_invitation_roster()
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_invitation_roster()
                    .name(text(0usize, 0))
                    .policy_id(text(0usize, 0))
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::BATCH_BIND_POLICY,
        lean: |client| {
            seen(
                client
                    .batch_bind_policy()
                    .policy_id(text(0usize, 0))
                    .roster_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .batch_bind_policy()
                    .policy_id(text(0usize, 0))
                    .roster_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::invitations::BATCH_UNBIND_POLICY,
        lean: |client| {
            seen(
                client
                    .batch_unbind_policy()
                    .policy_id(text(0usize, 0))
                    .roster_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .batch_unbind_policy()
                    .policy_id(text(0usize, 0))
                    .roster_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::applications::UPDATE_LOGIN_PAGE_CONFIG,
        lean: |client| {
            seen(
                client
                    .update_login_page_config()
                    .update(
                        genauth_raw::applications::UpdateLoginConfig::builder()
                            .config(
                                genauth_raw::applications::LanguageCoinfigDto::builder()
                                    .global(serde_json::json!({})),
                            )
                            .create_tenant_scenes(
                                (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            )
                            .enable_auto_connect_tenant_app(true)
                            .enable_create_tenant(true)
                            .enable_join_tenant(true)
                            .enable_verify_domain(true)
                            .join_tenant_scenes(
                                (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            )
                            .password_tab_config(serde_json::json!({}))
                            .qr_code_sort_config(serde_json::json!({}))
                            .sso_page_customization_settings(serde_json::json!({}))
                            .tab_methods_sort_config(serde_json::json!({}))
                            .verify_code_tab_config(serde_json::json!({}))
                            .verify_domain_scenes(
                                (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            ),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_login_page_config()
                    .update(
                        genauth_raw::applications::UpdateLoginConfig::builder()
                            .config(
                                genauth_raw::applications::LanguageCoinfigDto::builder()
                                    .global(serde_json::json!({})),
                            )
                            .create_tenant_scenes(
                                (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            )
                            .enable_auto_connect_tenant_app(true)
                            .enable_create_tenant(true)
                            .enable_join_tenant(true)
                            .enable_verify_domain(true)
                            .join_tenant_scenes(
                                (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            )
                            .password_tab_config(serde_json::json!({}))
                            .qr_code_sort_config(serde_json::json!({}))
                            .sso_page_customization_settings(serde_json::json!({}))
                            .tab_methods_sort_config(serde_json::json!({}))
                            .verify_code_tab_config(serde_json::json!({}))
                            .verify_domain_scenes(
                                (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            ),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::UPDATE_NAMESPACE,
        lean: |client| seen(client.update_namespace().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_namespace()
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .new_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::data_permissions::UPDATE_PERMISSION_NAMESPACE,
        lean: |client| {
            seen(
                client
                    .update_permission_namespace()
                    .code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_permission_namespace()
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .new_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::pipelines::UPDATE_PIPELINE_FUNCTION,
        lean: |client| {
            seen(
                client
                    .update_pipeline_function()
                    .func_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_pipeline_function()
                    .enabled(true)
                    .func_description(text(0usize, 0))
                    .func_id(text(0usize, 0))
                    .func_name(text(0usize, 0))
                    .is_asynchronous(true)
                    .source_code(text(0usize, 0))
                    .terminate_on_timeout(true)
                    .timeout(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::pipelines::UPDATE_PIPELINE_ORDER,
        lean: |client| {
            seen(
                client
                    .update_pipeline_order()
                    .order((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .scene(genauth_raw::pipelines::PipelineScene::PreRegister)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_pipeline_order()
                    .order((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .scene(genauth_raw::pipelines::PipelineScene::PreRegister)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::UPDATE_PUBLIC_ACCOUNT,
        lean: |client| {
            seen(
                client
                    .update_public_account()
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_public_account()
                    .address(text(0usize, 0))
                    .birthdate(text(0usize, 0))
                    .browser(text(0usize, 0))
                    .city(text(0usize, 0))
                    .company(text(0usize, 0))
                    .country(text(0usize, 0))
                    .custom_data(serde_json::json!({}))
                    .device(text(0usize, 0))
                    .email(text(0usize, 0))
                    .email_verified(true)
                    .external_id(text(0usize, 0))
                    .family_name(text(0usize, 0))
                    .formatted(text(0usize, 0))
                    .gender(genauth_raw::shared::Gender::M)
                    .given_name(text(0usize, 0))
                    .identity_number(text(0usize, 0))
                    .locale(text(0usize, 0))
                    .middle_name(text(0usize, 0))
                    .name(text(0usize, 0))
                    .nickname(text(0usize, 0))
                    .options(
                        genauth_raw::public_accounts::UpdatePublicAccountOptionsDto::builder()
                            .auto_generate_password(true)
                            .password_encrypt_type(genauth_raw::shared::PasswordEncryptType::Sm2)
                            .reset_password_on_first_login(true)
                            .reset_password_on_next_login(true)
                            .send_password_reseted_notification(
                                genauth_raw::shared::SendResetPasswordNotificationDto::builder()
                                    .app_id(text(0usize, 0))
                                    .input_send_email_notification(text(0usize, 0))
                                    .input_send_phone_notification(text(0usize, 0))
                                    .send_default_email_notification(true)
                                    .send_default_phone_notification(true),
                            )
                            .user_id_type(genauth_raw::shared::UserIdType::UserId),
                    )
                    .password("secret")
                    .phone(text(0usize, 0))
                    .phone_country_code(text(0usize, 0))
                    .phone_verified(true)
                    .photo(text(0usize, 0))
                    .postal_code(text(0usize, 0))
                    .preferred_username(text(0usize, 0))
                    .profile(text(0usize, 0))
                    .province(text(0usize, 0))
                    .region(text(0usize, 0))
                    .status(genauth_raw::shared::UserStatus::Suspended)
                    .street_address(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .username(text(0usize, 0))
                    .website(text(0usize, 0))
                    .zoneinfo(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::public_accounts::UPDATE_PUBLIC_ACCOUNT_BATCH,
        lean: |client| {
            seen(
                client
                    .update_public_account_batch()
                    .list(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::public_accounts::UpdatePublicAccountInfoDto::builder()
                                    .user_id(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_public_account_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::public_accounts::UpdatePublicAccountInfoDto::builder()
                                    .address(text(0usize, 0))
                                    .birthdate(text(0usize, 0))
                                    .browser(text(0usize, 0))
                                    .city(text(0usize, 0))
                                    .company(text(0usize, 0))
                                    .country(text(0usize, 0))
                                    .custom_data(serde_json::json!({}))
                                    .device(text(0usize, 0))
                                    .email(text(0usize, 0))
                                    .email_verified(true)
                                    .external_id(text(0usize, 0))
                                    .family_name(text(0usize, 0))
                                    .formatted(text(0usize, 0))
                                    .gender(genauth_raw::shared::Gender::M)
                                    .given_name(text(0usize, 0))
                                    .identity_number(text(0usize, 0))
                                    .locale(text(0usize, 0))
                                    .middle_name(text(0usize, 0))
                                    .name(text(0usize, 0))
                                    .nickname(text(0usize, 0))
                                    .password("secret")
                                    .phone(text(0usize, 0))
                                    .phone_country_code(text(0usize, 0))
                                    .phone_verified(true)
                                    .photo(text(0usize, 0))
                                    .postal_code(text(0usize, 0))
                                    .preferred_username(text(0usize, 0))
                                    .profile(text(0usize, 0))
                                    .province(text(0usize, 0))
                                    .region(text(0usize, 0))
                                    .status(genauth_raw::shared::UserStatus::Suspended)
                                    .street_address(text(0usize, 0))
                                    .user_id(text(0usize, 0))
                                    .username(text(0usize, 0))
                                    .website(text(0usize, 0))
                                    .zoneinfo(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .options(
                        genauth_raw::public_accounts::UpdatePublicAccountBatchOptionsDto::builder()
                            .auto_generate_password(true)
                            .password_encrypt_type(genauth_raw::shared::PasswordEncryptType::Sm2)
                            .reset_password_on_next_login(true)
                            .send_password_reseted_notification(
                                genauth_raw::shared::SendResetPasswordNotificationDto::builder()
                                    .app_id(text(0usize, 0))
                                    .input_send_email_notification(text(0usize, 0))
                                    .input_send_phone_notification(text(0usize, 0))
                                    .send_default_email_notification(true)
                                    .send_default_phone_notification(true),
                            ),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::resources::UPDATE_RESOURCE,
        lean: |client| seen(client.update_resource().code(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_resource()
                    .actions(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::resources::ResourceActionInput::builder()
                                    .description(text(0usize, 0))
                                    .name(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .api_identifier(text(0usize, 0))
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .name(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .type_(genauth_raw::shared::ResourceType::Data)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::roles::UPDATE_ROLE,
        lean: |client| {
            seen(
                client
                    .update_role()
                    .code(text(0usize, 0))
                    .name(text(0usize, 0))
                    .new_code(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_role()
                    .code(text(0usize, 0))
                    .description(text(0usize, 0))
                    .disable_time(text(0usize, 0))
                    .enable_permission_apply(true)
                    .name(text(0usize, 0))
                    .namespace(text(0usize, 0))
                    .new_code(text(0usize, 0))
                    .status(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::security_settings::UPDATE_SECURITY_SETTINGS,
        lean: |client| seen(client.update_security_settings().reply()),
        full: |client| {
            seen(
            client
                .update_security_settings()
                .allowed_origins(
                    (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                )
                .change_email_strategy(
                    genauth_raw::security_settings::ChangeEmailStrategyDtoInput::builder()
                        .verify_old_email(true),
                )
                .change_phone_strategy(
                    genauth_raw::security_settings::ChangePhoneStrategyDtoInput::builder()
                        .verify_old_phone(true),
                )
                .complete_password_after_pass_code_login(true)
                .cookie_settings(
                    genauth_raw::security_settings::CookieSettingsDtoInput::builder()
                        .cookie_expires_in(1i64)
                        .cookie_expires_on_browser_session(true),
                )
                .enable_login_account_switch(true)
                .genauth_token_expires_in(1i64)
                .login_anomaly_detection(
                    genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoInput::builder()
                        .account_lock(text(0usize, 0))
                        .account_lock_login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64)
                                .unit(text(0usize, 0)),
                        )
                        .login_fail_check(
                            genauth_raw::security_settings::LoginFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64)
                                .unit(text(0usize, 0)),
                        )
                        .login_fail_strategy(
                            genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoLoginFailStrategy::Captcha,
                        )
                        .login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64)
                                .unit(text(0usize, 0)),
                        )
                        .robot_verify(text(0usize, 0))
                        .robot_verify_login_ip_whitelist_check(
                            genauth_raw::security_settings::LoginIpWhitelistCheckConfigDtoInput::builder()
                                .enabled(true)
                                .ip_whitelist(text(0usize, 0)),
                        )
                        .robot_verify_login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64)
                                .unit(text(0usize, 0)),
                        )
                        .robot_verify_login_time_check_enable(true)
                        .robot_verifylogin_week_start_end_time(
                            (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        ),
                )
                .login_require_email_verified(true)
                .qrcode_login_strategy(
                    genauth_raw::security_settings::QrcodeLoginStrategyDtoInput::builder()
                        .allow_exchange_user_info_from_browser(true)
                        .qrcode_expires_in(1i64)
                        .qrcode_expires_in_unit(text(0usize, 0))
                        .return_full_user_info(true)
                        .ticket_expires_in(1i64)
                        .ticket_expires_in_unit(text(0usize, 0)),
                )
                .register_anomaly_detection(
                    genauth_raw::security_settings::RegisterAnomalyDetectionConfigDtoInput::builder()
                        .enabled(true)
                        .limit(1i64)
                        .time_interval(1i64),
                )
                .register_disabled(true)
                .self_unlock_account(
                    genauth_raw::security_settings::SelfUnlockAccountConfigDtoInput::builder()
                        .enabled(true)
                        .strategy(
                            genauth_raw::security_settings::SelfUnlockAccountConfigDtoStrategy::Captcha,
                        ),
                )
                .verify_code_length(1i64)
                .verify_code_max_attempts(1i64)
                .reply(),
        )
        },
    },
    Call {
        operation: &genauth_raw::invitations::UPDATE_UNIVERSAL_INVITATION_SETTINGS,
        lean: |client| seen(client.update_universal_invitation_settings().reply()),
        full: |client| {
            seen(
                client
                    .update_universal_invitation_settings()
                    .admin_invitation_config(true)
                    .enabled_member_invitation(true)
                    .member_invitation_config(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::UPDATE_USER,
        lean: |client| seen(client.update_user().user_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_user()
                    .address(text(0usize, 0))
                    .birthdate(text(0usize, 0))
                    .browser(text(0usize, 0))
                    .city(text(0usize, 0))
                    .company(text(0usize, 0))
                    .country(text(0usize, 0))
                    .custom_data(serde_json::json!({}))
                    .device(text(0usize, 0))
                    .email(text(0usize, 0))
                    .email_verified(true)
                    .external_id(text(0usize, 0))
                    .family_name(text(0usize, 0))
                    .formatted(text(0usize, 0))
                    .gender(genauth_raw::shared::Gender::M)
                    .given_name(text(0usize, 0))
                    .identity_number(text(0usize, 0))
                    .locale(text(0usize, 0))
                    .metadata(serde_json::json!({}))
                    .middle_name(text(0usize, 0))
                    .name(text(0usize, 0))
                    .nickname(text(0usize, 0))
                    .options(
                        genauth_raw::users::UpdateUserOptionsDto::builder()
                            .auto_generate_password(true)
                            .password_encrypt_type(genauth_raw::shared::PasswordEncryptType::Sm2)
                            .reset_password_on_first_login(true)
                            .reset_password_on_next_login(true)
                            .send_password_reseted_notification(
                                genauth_raw::shared::SendResetPasswordNotificationDto::builder()
                                    .app_id(text(0usize, 0))
                                    .input_send_email_notification(text(0usize, 0))
                                    .input_send_phone_notification(text(0usize, 0))
                                    .send_default_email_notification(true)
                                    .send_default_phone_notification(true),
                            )
                            .user_id_type(genauth_raw::shared::UserIdType::UserId),
                    )
                    .password("secret")
                    .phone(text(0usize, 0))
                    .phone_country_code(text(0usize, 0))
                    .phone_verified(true)
                    .photo(text(0usize, 0))
                    .postal_code(text(0usize, 0))
                    .preferred_username(text(0usize, 0))
                    .profile(text(0usize, 0))
                    .province(text(0usize, 0))
                    .region(text(0usize, 0))
                    .status(genauth_raw::shared::UserStatus::Suspended)
                    .street_address(text(0usize, 0))
                    .user_id(text(0usize, 0))
                    .username(text(0usize, 0))
                    .website(text(0usize, 0))
                    .zoneinfo(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::users::UPDATE_USER_BATCH,
        lean: |client| {
            seen(
                client
                    .update_user_batch()
                    .list(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::UpdateUserInfoDto::builder()
                                    .user_id(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .update_user_batch()
                    .list(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::UpdateUserInfoDto::builder()
                                    .address(text(0usize, 0))
                                    .birthdate(text(0usize, 0))
                                    .browser(text(0usize, 0))
                                    .city(text(0usize, 0))
                                    .company(text(0usize, 0))
                                    .country(text(0usize, 0))
                                    .custom_data(serde_json::json!({}))
                                    .device(text(0usize, 0))
                                    .email(text(0usize, 0))
                                    .email_verified(true)
                                    .external_id(text(0usize, 0))
                                    .family_name(text(0usize, 0))
                                    .formatted(text(0usize, 0))
                                    .gender(genauth_raw::shared::Gender::M)
                                    .given_name(text(0usize, 0))
                                    .identity_number(text(0usize, 0))
                                    .locale(text(0usize, 0))
                                    .metadata(serde_json::json!({}))
                                    .middle_name(text(0usize, 0))
                                    .name(text(0usize, 0))
                                    .nickname(text(0usize, 0))
                                    .password("secret")
                                    .phone(text(0usize, 0))
                                    .phone_country_code(text(0usize, 0))
                                    .phone_verified(true)
                                    .photo(text(0usize, 0))
                                    .postal_code(text(0usize, 0))
                                    .preferred_username(text(0usize, 0))
                                    .profile(text(0usize, 0))
                                    .province(text(0usize, 0))
                                    .region(text(0usize, 0))
                                    .status(genauth_raw::shared::UserStatus::Suspended)
                                    .street_address(text(0usize, 0))
                                    .user_id(text(0usize, 0))
                                    .username(text(0usize, 0))
                                    .website(text(0usize, 0))
                                    .zoneinfo(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .options(
                        genauth_raw::users::UpdateUserBatchOptionsDto::builder()
                            .auto_generate_password(true)
                            .password_encrypt_type(genauth_raw::shared::PasswordEncryptType::Sm2)
                            .reset_password_on_next_login(true)
                            .send_password_reseted_notification(
                                genauth_raw::shared::SendResetPasswordNotificationDto::builder()
                                    .app_id(text(0usize, 0))
                                    .input_send_email_notification(text(0usize, 0))
                                    .input_send_phone_notification(text(0usize, 0))
                                    .send_default_email_notification(true)
                                    .send_default_phone_notification(true),
                            ),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::webhooks::UPDATE_WEBHOOK,
        lean: |client| seen(client.update_webhook().webhook_id(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .update_webhook()
                    .content_type(genauth_raw::webhooks::WebhookContentType::ApplicationJson)
                    .enabled(true)
                    .events(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::webhooks::WebhookEvent::Test
                            })
                            .collect::<Vec<_>>(),
                    )
                    .name(text(0usize, 0))
                    .retry_config(
                        genauth_raw::webhooks::WebhookRetryConfigV3DtoInput::builder()
                            .count(1i64)
                            .delay(1i64)
                            .delay_unit(
                                genauth_raw::webhooks::WebhookRetryConfigV3DtoDelayUnit::Second,
                            )
                            .enabled(true),
                    )
                    .secret("secret")
                    .url(text(0usize, 0))
                    .webhook_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::risk_lists::FIND_USER_LIST,
        lean: |client| {
            seen(
                client
                    .find_user_list()
                    .user_list_type(genauth_raw::risk_lists::FindUserListUserListType::Black)
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .find_user_list()
                    .limit(1i64)
                    .page(1i64)
                    .user_list_type(genauth_raw::risk_lists::FindUserListUserListType::Black)
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::risk_lists::ADD_USER_LIST,
        lean: |client| {
            seen(
                client
                    .add_user_list()
                    .add_type(text(0usize, 0))
                    .expire_at(1i64)
                    .limit_list((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .remove_type(text(0usize, 0))
                    .user_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_list_type(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .add_user_list()
                    .add_type(text(0usize, 0))
                    .expire_at(1i64)
                    .limit_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .remove_type(text(0usize, 0))
                    .user_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_list_type(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::risk_lists::DELETE_USER_LIST_BY_ID,
        lean: |client| seen(client.delete_user_list_by_id(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_user_list_by_id(text(0usize, 0)).reply()),
    },
    Call {
        operation: &genauth_raw::users::USER_FIELD_DECRYPT,
        lean: |client| {
            seen(
                client
                    .user_field_decrypt()
                    .data(
                        (0..0usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::UserFieldDecryptReqItemDto::builder()
                                    .encrypted_content(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .private_key("secret")
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .user_field_decrypt()
                    .data(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::users::UserFieldDecryptReqItemDto::builder()
                                    .encrypted_content(text(0usize, 0))
                                    .field_name(text(0usize, 0))
                                    .user_id(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .private_key("secret")
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::verify::GET_VERIFY_CONFIG_APP,
        lean: |client| seen(client.get_verify_config_app().reply()),
        full: |client| {
            seen(
                client
                    .get_verify_config_app()
                    .keywords(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &genauth_raw::metadata::GET_ROW_BATCH,
        lean: |client| {
            seen(
                client
                    .get_row_batch()
                    .model_id(text(0usize, 0))
                    .row_ids((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_row_batch()
                    .model_id(text(0usize, 0))
                    .row_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
];

/// In the same order.
pub static LISTS: &[List<Client>] = &[
    List {
        operation: &genauth_raw::invitations::FILTER_UNIVERSAL_INVITATION_APPLICANTS,
        items: |client| listed(client.filter_universal_invitation_applicants().items()),
    },
    List {
        operation: &genauth_raw::audit_logs::GET_ADMIN_AUDIT_LOGS,
        items: |client| listed(client.get_admin_audit_logs().items()),
    },
    List {
        operation: &genauth_raw::applications::GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
        items: |client| {
            listed(
                client
                    .get_asa_account_assigned_targets()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::billing::GET_ORDERS,
        items: |client| listed(client.get_orders().items()),
    },
    List {
        operation: &genauth_raw::pipelines::GET_PIPELINE_LOGS,
        items: |client| listed(client.get_pipeline_logs().func_id(text(0usize, 0)).items()),
    },
    List {
        operation: &genauth_raw::resources::GET_RESOURCE_AUTHORIZED_TARGETS,
        items: |client| {
            listed(
                client
                    .get_resource_authorized_targets()
                    .resource(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::audit_logs::GET_USER_ACTION_LOGS,
        items: |client| listed(client.get_user_action_logs().items()),
    },
    List {
        operation: &genauth_raw::users::GET_USER_LOGIN_HISTORY,
        items: |client| {
            listed(
                client
                    .get_user_login_history()
                    .user_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::webhooks::GET_WEBHOOK_LOGS,
        items: |client| {
            listed(
                client
                    .get_webhook_logs()
                    .webhook_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::risk_lists::FIND_IP_LIST,
        items: |client| {
            listed(
                client
                    .find_ip_list()
                    .ip_type(genauth_raw::risk_lists::FindIpListIpType::Black)
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::applications::LIST_APPLICATION_ACTIVE_USERS,
        items: |client| {
            listed(
                client
                    .list_application_active_users()
                    .app_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::applications::LIST_APPLICATION_SIMPLE_INFO,
        items: |client| listed(client.list_application_simple_info().items()),
    },
    List {
        operation: &genauth_raw::applications::LIST_APPLICATIONS,
        items: |client| listed(client.list_applications().items()),
    },
    List {
        operation: &genauth_raw::applications::LIST_AUTH_APPLICATION,
        items: |client| {
            listed(
                client
                    .list_auth_application()
                    .app_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::users::LIST_ARCHIVED_USERS,
        items: |client| listed(client.list_archived_users().items()),
    },
    List {
        operation: &genauth_raw::applications::LIST_ASA_ACCOUNT,
        items: |client| listed(client.list_asa_account().app_id(text(0usize, 0)).items()),
    },
    List {
        operation: &genauth_raw::resources::LIST_COMMON_RESOURCE,
        items: |client| listed(client.list_common_resource().items()),
    },
    List {
        operation: &genauth_raw::custom_fields::LIST_CUSTOM_FIELDS,
        items: |client| {
            listed(
                client
                    .list_custom_fields()
                    .data_type(genauth_raw::custom_fields::ListCustomFieldsDataType::String)
                    .target_type(genauth_raw::custom_fields::ListCustomFieldsTargetType::User)
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::data_permissions::LIST_DATA_POLICES,
        items: |client| listed(client.list_data_polices().items()),
    },
    List {
        operation: &genauth_raw::data_permissions::LIST_DATA_POLICY_TARGETS,
        items: |client| {
            listed(
                client
                    .list_data_policy_targets()
                    .policy_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::data_permissions::LIST_DATA_RESOURCES,
        items: |client| listed(client.list_data_resources().items()),
    },
    List {
        operation: &genauth_raw::events::LIST_EVENTS,
        items: |client| listed(client.list_events().items()),
    },
    List {
        operation: &genauth_raw::groups::LIST_GROUP_MEMBERS,
        items: |client| listed(client.list_group_members().code(text(0usize, 0)).items()),
    },
    List {
        operation: &genauth_raw::groups::LIST_GROUPS,
        items: |client| listed(client.list_groups().items()),
    },
    List {
        operation: &genauth_raw::invitations::LIST_INVITATION_INVITEES,
        items: |client| {
            listed(
                client
                    .list_invitation_invitees()
                    .roster_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::invitations::LIST_INVITATION_POLICIES,
        items: |client| listed(client.list_invitation_policies().items()),
    },
    List {
        operation: &genauth_raw::invitations::LIST_INVITATION_ROSTER,
        items: |client| listed(client.list_invitation_roster().items()),
    },
    List {
        operation: &genauth_raw::invitations::LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
        items: |client| listed(client.list_invitation_rosters_by_non_policy_id().items()),
    },
    List {
        operation: &genauth_raw::invitations::LIST_INVITATION_ROSTERS_BY_POLICY_ID,
        items: |client| {
            listed(
                client
                    .list_invitation_rosters_by_policy_id()
                    .policy_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::resources::LIST_NAMESPACES,
        items: |client| listed(client.list_namespaces().items()),
    },
    List {
        operation: &genauth_raw::data_permissions::LIST_PERMISSION_NAMESPACE_ROLES,
        items: |client| {
            listed(
                client
                    .list_permission_namespace_roles()
                    .code(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::data_permissions::LIST_PERMISSION_NAMESPACES,
        items: |client| listed(client.list_permission_namespaces().items()),
    },
    List {
        operation: &genauth_raw::data_permissions::LIST_PERMISSION_VIEW,
        items: |client| listed(client.list_permission_view().items()),
    },
    List {
        operation: &genauth_raw::public_accounts::LIST_PUBLIC_ACCOUNTS,
        items: |client| listed(client.list_public_accounts().items()),
    },
    List {
        operation: &genauth_raw::resources::LIST_RESOURCES,
        items: |client| listed(client.list_resources().items()),
    },
    List {
        operation: &genauth_raw::roles::LIST_ROLE_ASSIGNMENTS,
        items: |client| {
            listed(
                client
                    .list_role_assignments()
                    .role_code(matching("^[A-Za-z0-9_-]+$", 0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::roles::LIST_ROLE_MEMBERS,
        items: |client| listed(client.list_role_members().code(text(0usize, 0)).items()),
    },
    List {
        operation: &genauth_raw::roles::LIST_ROLES,
        items: |client| listed(client.list_roles().items()),
    },
    List {
        operation: &genauth_raw::data_permissions::LIST_SIMPLE_DATA_POLICES,
        items: |client| listed(client.list_simple_data_polices().items()),
    },
    List {
        operation: &genauth_raw::custom_fields::LIST_USER_BASE_FIELDS,
        items: |client| {
            listed(
                client
                    .list_user_base_fields()
                    .data_type(genauth_raw::custom_fields::ListUserBaseFieldsDataType::String)
                    .target_type(genauth_raw::custom_fields::ListUserBaseFieldsTargetType::User)
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::users::LIST_USERS_LEGACY,
        items: |client| listed(client.list_users_legacy().items()),
    },
    List {
        operation: &genauth_raw::users::LIST_USERS,
        items: |client| listed(client.list_users().items()),
    },
    List {
        operation: &genauth_raw::webhooks::LIST_WEBHOOKS,
        items: |client| listed(client.list_webhooks().items()),
    },
    List {
        operation: &genauth_raw::metadata::FILTER_ROW,
        items: |client| listed(client.filter_row().model_id(text(0usize, 0)).items()),
    },
    List {
        operation: &genauth_raw::metadata::GET_RELATION_VALUE,
        items: |client| {
            listed(
                client
                    .get_relation_value()
                    .field_id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::metadata::GET_METADATA_GROUP_LIST,
        items: |client| {
            listed(
                client
                    .get_metadata_group_list()
                    .group_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::metadata::RELATION_SEARCH,
        items: |client| {
            listed(
                client
                    .relation_search()
                    .field_id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::invitations::QUICK_FILTER_INVITEE_LIST,
        items: |client| listed(client.quick_filter_invitee_list().items()),
    },
    List {
        operation: &genauth_raw::risk_lists::FIND_RISK_LIST_POLICY,
        items: |client| {
            listed(
                client
                    .find_risk_list_policy()
                    .opt_object(genauth_raw::risk_lists::RiskListPolicyObject::Ip)
                    .items(),
            )
        },
    },
    List {
        operation: &genauth_raw::risk_lists::FIND_USER_LIST,
        items: |client| {
            listed(
                client
                    .find_user_list()
                    .user_list_type(genauth_raw::risk_lists::FindUserListUserListType::Black)
                    .items(),
            )
        },
    },
];

/// In order of the types' names.
pub static SAMPLES: &[(&str, fn() -> serde_json::Value)] = &[
    ("AccessKeyDto", || {
        genauth_raw::access_keys::AccessKeyDto::sample().to_wire()
    }),
    ("AdminAuditLogDto", || {
        genauth_raw::audit_logs::AdminAuditLogDto::sample().to_wire()
    }),
    ("AdminAuditLogRespData", || {
        genauth_raw::audit_logs::AdminAuditLogRespData::sample().to_wire()
    }),
    ("AliExmailEmailProviderConfig", || {
        genauth_raw::messages::AliExmailEmailProviderConfig::sample().to_wire()
    }),
    ("AppDto", || genauth_raw::users::AppDto::sample().to_wire()),
    ("AppValidateRuleDto", || {
        genauth_raw::invitations::AppValidateRuleDto::sample().to_wire()
    }),
    ("ApplicationAgreementDto", || {
        genauth_raw::shared::ApplicationAgreementDto::sample().to_wire()
    }),
    ("ApplicationBrandingConfig", || {
        genauth_raw::shared::ApplicationBrandingConfig::sample().to_wire()
    }),
    ("ApplicationDefaultLoginMethod", || {
        genauth_raw::shared::ApplicationDefaultLoginMethod::sample().to_wire()
    }),
    ("ApplicationDto", || {
        genauth_raw::shared::ApplicationDto::sample().to_wire()
    }),
    ("ApplicationEnabledExtIdpConnDto", || {
        genauth_raw::shared::ApplicationEnabledExtIdpConnDto::sample().to_wire()
    }),
    ("ApplicationLoginConfigDto", || {
        genauth_raw::shared::ApplicationLoginConfigDto::sample().to_wire()
    }),
    ("ApplicationMfaDto", || {
        genauth_raw::shared::ApplicationMfaDto::sample().to_wire()
    }),
    ("ApplicationPaginatedDataDto", || {
        genauth_raw::applications::ApplicationPaginatedDataDto::sample().to_wire()
    }),
    ("ApplicationRegisterConfig", || {
        genauth_raw::shared::ApplicationRegisterConfig::sample().to_wire()
    }),
    ("ApplicationSecretDto", || {
        genauth_raw::applications::ApplicationSecretDto::sample().to_wire()
    }),
    ("ApplicationSimpleInfoDto", || {
        genauth_raw::applications::ApplicationSimpleInfoDto::sample().to_wire()
    }),
    ("ApplicationSimpleInfoPaginatedDataDto", || {
        genauth_raw::applications::ApplicationSimpleInfoPaginatedDataDto::sample().to_wire()
    }),
    ("ArchivedUsersListPagingDto", || {
        genauth_raw::users::ArchivedUsersListPagingDto::sample().to_wire()
    }),
    ("ArrResourceAuthAction", || {
        genauth_raw::data_permissions::ArrResourceAuthAction::sample().to_wire()
    }),
    ("ArrayAuthorize", || {
        genauth_raw::data_permissions::ArrayAuthorize::sample().to_wire()
    }),
    ("AsaAccountDto", || {
        genauth_raw::applications::AsaAccountDto::sample().to_wire()
    }),
    ("AsaAccountPaginatedDataDto", || {
        genauth_raw::applications::AsaAccountPaginatedDataDto::sample().to_wire()
    }),
    ("AsaAccountTargetDto", || {
        genauth_raw::applications::AsaAccountTargetDto::sample().to_wire()
    }),
    ("AuthorizedResourceDto", || {
        genauth_raw::shared::AuthorizedResourceDto::sample().to_wire()
    }),
    ("AuthorizedResourcePagingDto", || {
        genauth_raw::shared::AuthorizedResourcePagingDto::sample().to_wire()
    }),
    ("CellDto", || {
        genauth_raw::metadata::CellDto::sample().to_wire()
    }),
    ("ChangeEmailStrategyDto", || {
        genauth_raw::security_settings::ChangeEmailStrategyDto::sample().to_wire()
    }),
    ("ChangePhoneStrategyDto", || {
        genauth_raw::security_settings::ChangePhoneStrategyDto::sample().to_wire()
    }),
    ("CheckDomainAvailableDataDto", || {
        genauth_raw::applications::CheckDomainAvailableDataDto::sample().to_wire()
    }),
    ("CheckExternalUserPermissionDataDto", || {
        genauth_raw::data_permissions::CheckExternalUserPermissionDataDto::sample().to_wire()
    }),
    ("CheckExternalUserPermissionsRespDto", || {
        genauth_raw::data_permissions::CheckExternalUserPermissionsRespDto::sample().to_wire()
    }),
    ("CheckParamsDataPolicyRespDto", || {
        genauth_raw::data_permissions::CheckParamsDataPolicyRespDto::sample().to_wire()
    }),
    ("CheckParamsDataResourceRespDto", || {
        genauth_raw::data_permissions::CheckParamsDataResourceRespDto::sample().to_wire()
    }),
    ("CheckPermissionDataDto", || {
        genauth_raw::data_permissions::CheckPermissionDataDto::sample().to_wire()
    }),
    ("CheckPermissionNamespaceExistsRespDto", || {
        genauth_raw::data_permissions::CheckPermissionNamespaceExistsRespDto::sample().to_wire()
    }),
    ("CheckPermissionsRespDto", || {
        genauth_raw::data_permissions::CheckPermissionsRespDto::sample().to_wire()
    }),
    ("CheckRoleMutualExclusionResultDto", || {
        genauth_raw::roles::CheckRoleMutualExclusionResultDto::sample().to_wire()
    }),
    ("CheckRoleParamsRespDto", || {
        genauth_raw::roles::CheckRoleParamsRespDto::sample().to_wire()
    }),
    ("CheckSessionStatusDataDto", || {
        genauth_raw::users::CheckSessionStatusDataDto::sample().to_wire()
    }),
    ("CheckUserSameLevelPermissionDataDto", || {
        genauth_raw::data_permissions::CheckUserSameLevelPermissionDataDto::sample().to_wire()
    }),
    ("CheckUserSameLevelPermissionRespDto", || {
        genauth_raw::data_permissions::CheckUserSameLevelPermissionRespDto::sample().to_wire()
    }),
    ("CommonResourceDto", || {
        genauth_raw::resources::CommonResourceDto::sample().to_wire()
    }),
    ("CommonResourcePagingDto", || {
        genauth_raw::resources::CommonResourcePagingDto::sample().to_wire()
    }),
    ("CommonUserDto", || {
        genauth_raw::invitations::CommonUserDto::sample().to_wire()
    }),
    ("Condition", || {
        genauth_raw::metadata::Condition::sample().to_wire()
    }),
    ("Config", || {
        genauth_raw::data_permissions::Config::sample().to_wire()
    }),
    ("CookieSettingsDto", || {
        genauth_raw::security_settings::CookieSettingsDto::sample().to_wire()
    }),
    ("CostCurrentPackageInfo", || {
        genauth_raw::billing::CostCurrentPackageInfo::sample().to_wire()
    }),
    ("CostGetOrderPayDetail", || {
        genauth_raw::billing::CostGetOrderPayDetail::sample().to_wire()
    }),
    ("CountCustomFieldsDto", || {
        genauth_raw::custom_fields::CountCustomFieldsDto::sample().to_wire()
    }),
    ("CreateAccessKeyRespDto", || {
        genauth_raw::access_keys::CreateAccessKeyRespDto::sample().to_wire()
    }),
    ("CreateArrayDataResourceRespDto", || {
        genauth_raw::data_permissions::CreateArrayDataResourceRespDto::sample().to_wire()
    }),
    ("CreateOrUpdateGroupDataDto", || {
        genauth_raw::groups::CreateOrUpdateGroupDataDto::sample().to_wire()
    }),
    ("CreateStringDataResourceRespDto", || {
        genauth_raw::data_permissions::CreateStringDataResourceRespDto::sample().to_wire()
    }),
    ("CreateTreeDataResourceRespDto", || {
        genauth_raw::data_permissions::CreateTreeDataResourceRespDto::sample().to_wire()
    }),
    ("CurrentUsageDto", || {
        genauth_raw::billing::CurrentUsageDto::sample().to_wire()
    }),
    ("CurrentUsageRespDto", || {
        genauth_raw::billing::CurrentUsageRespDto::sample().to_wire()
    }),
    ("CustomFieldDto", || {
        genauth_raw::custom_fields::CustomFieldDto::sample().to_wire()
    }),
    ("CustomFieldI18n", || {
        genauth_raw::shared::CustomFieldI18n::sample().to_wire()
    }),
    ("CustomFieldSelectOption", || {
        genauth_raw::custom_fields::CustomFieldSelectOption::sample().to_wire()
    }),
    ("DataPoliciesPaginatedRespDto", || {
        genauth_raw::data_permissions::DataPoliciesPaginatedRespDto::sample().to_wire()
    }),
    ("DataPoliciesSimplePaginatedRespDto", || {
        genauth_raw::data_permissions::DataPoliciesSimplePaginatedRespDto::sample().to_wire()
    }),
    ("DataPolicyRespDto", || {
        genauth_raw::data_permissions::DataPolicyRespDto::sample().to_wire()
    }),
    ("DataResourceRespDto", || {
        genauth_raw::data_permissions::DataResourceRespDto::sample().to_wire()
    }),
    ("DataResourceRespDtoStruct", || {
        genauth_raw::data_permissions::DataResourceRespDtoStruct::sample().to_wire()
    }),
    ("DataResourceSimpleRespDto", || {
        genauth_raw::data_permissions::DataResourceSimpleRespDto::sample().to_wire()
    }),
    ("DataResourceTreeStructs", || {
        genauth_raw::data_permissions::DataResourceTreeStructs::sample().to_wire()
    }),
    ("DataResourcesPaginatedRespDto", || {
        genauth_raw::data_permissions::DataResourcesPaginatedRespDto::sample().to_wire()
    }),
    ("DataSubjectRespDto", || {
        genauth_raw::data_permissions::DataSubjectRespDto::sample().to_wire()
    }),
    ("DepartmentI18nDto", || {
        genauth_raw::invitations::DepartmentI18nDto::sample().to_wire()
    }),
    ("DeviceExclusiveValidScopeAppDataDto", || {
        genauth_raw::device_exclusivity::DeviceExclusiveValidScopeAppDataDto::sample().to_wire()
    }),
    ("DeviceRuleDto", || {
        genauth_raw::device_exclusivity::DeviceRuleDto::sample().to_wire()
    }),
    ("DeviceStatusResponseDataDto", || {
        genauth_raw::devices::DeviceStatusResponseDataDto::sample().to_wire()
    }),
    ("DnefPaginatedRespDto", || {
        genauth_raw::data_permissions::DnefPaginatedRespDto::sample().to_wire()
    }),
    ("EmailProviderDto", || {
        genauth_raw::messages::EmailProviderDto::sample().to_wire()
    }),
    ("EmailTemplateCategoryDto", || {
        genauth_raw::messages::EmailTemplateCategoryDto::sample().to_wire()
    }),
    ("EmailTemplateDto", || {
        genauth_raw::shared::EmailTemplateDto::sample().to_wire()
    }),
    ("ErrMsgI18nDto", || {
        genauth_raw::invitations::ErrMsgI18nDto::sample().to_wire()
    }),
    ("EventAppDto", || {
        genauth_raw::events::EventAppDto::sample().to_wire()
    }),
    ("EventAppPagingDto", || {
        genauth_raw::events::EventAppPagingDto::sample().to_wire()
    }),
    ("ExtIdpConnDetail", || {
        genauth_raw::ext_idps::ExtIdpConnDetail::sample().to_wire()
    }),
    ("ExtIdpDetail", || {
        genauth_raw::ext_idps::ExtIdpDetail::sample().to_wire()
    }),
    ("ExtIdpDto", || {
        genauth_raw::ext_idps::ExtIdpDto::sample().to_wire()
    }),
    ("ExtIdpListPagingDto", || {
        genauth_raw::ext_idps::ExtIdpListPagingDto::sample().to_wire()
    }),
    ("ExtendField", || {
        genauth_raw::data_permissions::ExtendField::sample().to_wire()
    }),
    ("ExtendsFieldDto", || {
        genauth_raw::invitations::ExtendsFieldDto::sample().to_wire()
    }),
    ("FunctionModelDto", || {
        genauth_raw::metadata::FunctionModelDto::sample().to_wire()
    }),
    ("FunctionModelFieldDto", || {
        genauth_raw::metadata::FunctionModelFieldDto::sample().to_wire()
    }),
    ("FunctionModelValueListDto", || {
        genauth_raw::metadata::FunctionModelValueListDto::sample().to_wire()
    }),
    ("GenerateInvitationLinkDto", || {
        genauth_raw::invitations::GenerateInvitationLinkDto::sample().to_wire()
    }),
    ("GeoIp", || {
        genauth_raw::audit_logs::GeoIp::sample().to_wire()
    }),
    ("GeoIpLocation", || {
        genauth_raw::audit_logs::GeoIpLocation::sample().to_wire()
    }),
    ("GetAllRowByScrollidDto", || {
        genauth_raw::metadata::GetAllRowByScrollidDto::sample().to_wire()
    }),
    ("GetApplicationPermissionStrategyDataDto", || {
        genauth_raw::applications::GetApplicationPermissionStrategyDataDto::sample().to_wire()
    }),
    ("GetAsaAccountAssignedTargetDataDto", || {
        genauth_raw::applications::GetAsaAccountAssignedTargetDataDto::sample().to_wire()
    }),
    ("GetDataResourceRespDto", || {
        genauth_raw::data_permissions::GetDataResourceRespDto::sample().to_wire()
    }),
    ("GetDataResourceRespDtoStruct", || {
        genauth_raw::data_permissions::GetDataResourceRespDtoStruct::sample().to_wire()
    }),
    ("GetDeviceExclusiveRuleDataDto", || {
        genauth_raw::device_exclusivity::GetDeviceExclusiveRuleDataDto::sample().to_wire()
    }),
    ("GetDeviceExclusiveValidScopeDataDto", || {
        genauth_raw::device_exclusivity::GetDeviceExclusiveValidScopeDataDto::sample().to_wire()
    }),
    ("GetDeviceExclusiveWhiteListDataDto", || {
        genauth_raw::device_exclusivity::GetDeviceExclusiveWhiteListDataDto::sample().to_wire()
    }),
    ("GetEmailTemplatesDataDto", || {
        genauth_raw::messages::GetEmailTemplatesDataDto::sample().to_wire()
    }),
    ("GetExtendsFieldsDto", || {
        genauth_raw::invitations::GetExtendsFieldsDto::sample().to_wire()
    }),
    ("GetExternalUserResourceStructDataDto", || {
        genauth_raw::data_permissions::GetExternalUserResourceStructDataDto::sample().to_wire()
    }),
    ("GetMfaInfoDataDto", || {
        genauth_raw::shared::GetMfaInfoDataDto::sample().to_wire()
    }),
    ("GetOrdersRes", || {
        genauth_raw::billing::GetOrdersRes::sample().to_wire()
    }),
    ("GetResourceAuthorizedTargetDataDto", || {
        genauth_raw::resources::GetResourceAuthorizedTargetDataDto::sample().to_wire()
    }),
    ("GetSubjectAuthDataDto", || {
        genauth_raw::applications::GetSubjectAuthDataDto::sample().to_wire()
    }),
    ("GetUniversalInvitationDto", || {
        genauth_raw::invitations::GetUniversalInvitationDto::sample().to_wire()
    }),
    ("GetUserEncryptPasswordBatchDataDto", || {
        genauth_raw::users::GetUserEncryptPasswordBatchDataDto::sample().to_wire()
    }),
    ("GetUserPasswordCiphertextDataDto", || {
        genauth_raw::users::GetUserPasswordCiphertextDataDto::sample().to_wire()
    }),
    ("GetUserPermissionListDataDto", || {
        genauth_raw::data_permissions::GetUserPermissionListDataDto::sample().to_wire()
    }),
    ("GetUserResourcePermissionList", || {
        genauth_raw::data_permissions::GetUserResourcePermissionList::sample().to_wire()
    }),
    ("GetUserResourcePermissionListDataDto", || {
        genauth_raw::data_permissions::GetUserResourcePermissionListDataDto::sample().to_wire()
    }),
    ("GetWebhooksData", || {
        genauth_raw::webhooks::GetWebhooksData::sample().to_wire()
    }),
    ("GetWechatAccessTokenDataDto", || {
        genauth_raw::ext_idps::GetWechatAccessTokenDataDto::sample().to_wire()
    }),
    ("GoodsPackageDto", || {
        genauth_raw::billing::GoodsPackageDto::sample().to_wire()
    }),
    ("GroupBo", || {
        genauth_raw::data_permissions::GroupBo::sample().to_wire()
    }),
    ("GroupDto", || {
        genauth_raw::shared::GroupDto::sample().to_wire()
    }),
    ("GroupPagingDto", || {
        genauth_raw::shared::GroupPagingDto::sample().to_wire()
    }),
    ("HasAnyRoleDto", || {
        genauth_raw::users::HasAnyRoleDto::sample().to_wire()
    }),
    ("IdentityDto", || {
        genauth_raw::shared::IdentityDto::sample().to_wire()
    }),
    ("ImportExportTemplateRespDto", || {
        genauth_raw::invitations::ImportExportTemplateRespDto::sample().to_wire()
    }),
    ("ImportInviteeDto", || {
        genauth_raw::invitations::ImportInviteeDto::sample().to_wire()
    }),
    ("InvitationConfigDto", || {
        genauth_raw::invitations::InvitationConfigDto::sample().to_wire()
    }),
    ("InvitationDepartmentRespDto", || {
        genauth_raw::invitations::InvitationDepartmentRespDto::sample().to_wire()
    }),
    ("InvitationPostRespDto", || {
        genauth_raw::invitations::InvitationPostRespDto::sample().to_wire()
    }),
    ("InvitationRosterDto", || {
        genauth_raw::invitations::InvitationRosterDto::sample().to_wire()
    }),
    ("InvitationRosterPaginationDto", || {
        genauth_raw::invitations::InvitationRosterPaginationDto::sample().to_wire()
    }),
    ("InvitationUserDto", || {
        genauth_raw::invitations::InvitationUserDto::sample().to_wire()
    }),
    ("InvitationUserPaginationDto", || {
        genauth_raw::invitations::InvitationUserPaginationDto::sample().to_wire()
    }),
    ("IpListPagingDto", || {
        genauth_raw::risk_lists::IpListPagingDto::sample().to_wire()
    }),
    ("IpListRespDto", || {
        genauth_raw::risk_lists::IpListRespDto::sample().to_wire()
    }),
    ("IpRuleDto", || {
        genauth_raw::device_exclusivity::IpRuleDto::sample().to_wire()
    }),
    ("IsActionAllowedDataDto", || {
        genauth_raw::resources::IsActionAllowedDataDto::sample().to_wire()
    }),
    ("IsSuccessDto", || {
        genauth_raw::shared::IsSuccessDto::sample().to_wire()
    }),
    ("IsUserExistsDto", || {
        genauth_raw::users::IsUserExistsDto::sample().to_wire()
    }),
    ("LangObject", || {
        genauth_raw::shared::LangObject::sample().to_wire()
    }),
    ("LangUnit", || {
        genauth_raw::shared::LangUnit::sample().to_wire()
    }),
    ("ListApplicationAuthDataDto", || {
        genauth_raw::applications::ListApplicationAuthDataDto::sample().to_wire()
    }),
    ("ListApplicationAuthPaginatedDataDto", || {
        genauth_raw::applications::ListApplicationAuthPaginatedDataDto::sample().to_wire()
    }),
    ("ListApplicationSubjectDataDto", || {
        genauth_raw::applications::ListApplicationSubjectDataDto::sample().to_wire()
    }),
    ("ListApplicationSubjectDataListDto", || {
        genauth_raw::applications::ListApplicationSubjectDataListDto::sample().to_wire()
    }),
    ("ListArchivedUsersRespDto", || {
        genauth_raw::users::ListArchivedUsersRespDto::sample().to_wire()
    }),
    ("ListCustomFieldsDtoData", || {
        genauth_raw::custom_fields::ListCustomFieldsDtoData::sample().to_wire()
    }),
    ("ListDataPoliciesRespDto", || {
        genauth_raw::data_permissions::ListDataPoliciesRespDto::sample().to_wire()
    }),
    ("ListDataPolicySubjectPageDto", || {
        genauth_raw::data_permissions::ListDataPolicySubjectPageDto::sample().to_wire()
    }),
    ("ListDataResourcesRespDto", || {
        genauth_raw::data_permissions::ListDataResourcesRespDto::sample().to_wire()
    }),
    ("ListPermissionViewPaginatedRespDto", || {
        genauth_raw::data_permissions::ListPermissionViewPaginatedRespDto::sample().to_wire()
    }),
    ("ListPermissionViewRespDto", || {
        genauth_raw::data_permissions::ListPermissionViewRespDto::sample().to_wire()
    }),
    ("ListSimpleDataPoliciesRespDto", || {
        genauth_raw::data_permissions::ListSimpleDataPoliciesRespDto::sample().to_wire()
    }),
    ("ListWebhookLogsData", || {
        genauth_raw::webhooks::ListWebhookLogsData::sample().to_wire()
    }),
    ("LoginAnomalyDetectionConfigDto", || {
        genauth_raw::security_settings::LoginAnomalyDetectionConfigDto::sample().to_wire()
    }),
    ("LoginFailCheckConfigDto", || {
        genauth_raw::security_settings::LoginFailCheckConfigDto::sample().to_wire()
    }),
    ("LoginIpWhitelistCheckConfigDto", || {
        genauth_raw::security_settings::LoginIpWhitelistCheckConfigDto::sample().to_wire()
    }),
    ("LoginPassowrdFailCheckConfigDto", || {
        genauth_raw::security_settings::LoginPassowrdFailCheckConfigDto::sample().to_wire()
    }),
    ("MauPeriodUsageHistory", || {
        genauth_raw::billing::MauPeriodUsageHistory::sample().to_wire()
    }),
    ("MauPeriodUsageHistoryDto", || {
        genauth_raw::billing::MauPeriodUsageHistoryDto::sample().to_wire()
    }),
    ("MfaSettingsDto", || {
        genauth_raw::shared::MfaSettingsDto::sample().to_wire()
    }),
    ("NamespaceDto", || {
        genauth_raw::resources::NamespaceDto::sample().to_wire()
    }),
    ("NamespaceListPagingDto", || {
        genauth_raw::resources::NamespaceListPagingDto::sample().to_wire()
    }),
    ("NamespaceRolesListRespDto", || {
        genauth_raw::resources::NamespaceRolesListRespDto::sample().to_wire()
    }),
    ("NamespacesListRespDto", || {
        genauth_raw::resources::NamespacesListRespDto::sample().to_wire()
    }),
    ("NodeBo", || {
        genauth_raw::data_permissions::NodeBo::sample().to_wire()
    }),
    ("OpenEventDto", || {
        genauth_raw::events::OpenEventDto::sample().to_wire()
    }),
    ("OpenEventPagingDto", || {
        genauth_raw::events::OpenEventPagingDto::sample().to_wire()
    }),
    ("OpenResource", || {
        genauth_raw::data_permissions::OpenResource::sample().to_wire()
    }),
    ("OperateModelDto", || {
        genauth_raw::metadata::OperateModelDto::sample().to_wire()
    }),
    ("OptionObject", || {
        genauth_raw::data_permissions::OptionObject::sample().to_wire()
    }),
    ("OrderItem", || {
        genauth_raw::billing::OrderItem::sample().to_wire()
    }),
    ("OtpSecretRespDto", || {
        genauth_raw::users::OtpSecretRespDto::sample().to_wire()
    }),
    ("PaginationInvitationPolicyDataDto", || {
        genauth_raw::invitations::PaginationInvitationPolicyDataDto::sample().to_wire()
    }),
    ("PaginationUniversalInvitationApplicantDataDto", || {
        genauth_raw::invitations::PaginationUniversalInvitationApplicantDataDto::sample().to_wire()
    }),
    ("ParsedUserAgent", || {
        genauth_raw::audit_logs::ParsedUserAgent::sample().to_wire()
    }),
    ("PermissionNamespaceListPagingDto", || {
        genauth_raw::data_permissions::PermissionNamespaceListPagingDto::sample().to_wire()
    }),
    ("PermissionNamespaceRespDto", || {
        genauth_raw::data_permissions::PermissionNamespaceRespDto::sample().to_wire()
    }),
    ("PermissionNamespaceRolesListPagingDto", || {
        genauth_raw::data_permissions::PermissionNamespaceRolesListPagingDto::sample().to_wire()
    }),
    ("PermissionNamespaceRolesListRespDto", || {
        genauth_raw::data_permissions::PermissionNamespaceRolesListRespDto::sample().to_wire()
    }),
    ("PermissionNamespacesListRespDto", || {
        genauth_raw::data_permissions::PermissionNamespacesListRespDto::sample().to_wire()
    }),
    ("PipelineFunctionDto", || {
        genauth_raw::pipelines::PipelineFunctionDto::sample().to_wire()
    }),
    ("PipelineFunctionPagingDto", || {
        genauth_raw::pipelines::PipelineFunctionPagingDto::sample().to_wire()
    }),
    ("PolicyBo", || {
        genauth_raw::data_permissions::PolicyBo::sample().to_wire()
    }),
    ("PolicyCondition", || {
        genauth_raw::shared::PolicyCondition::sample().to_wire()
    }),
    ("PreviewEmailTemplateDataDto", || {
        genauth_raw::messages::PreviewEmailTemplateDataDto::sample().to_wire()
    }),
    ("PreviewEmailTemplateRespDto", || {
        genauth_raw::messages::PreviewEmailTemplateRespDto::sample().to_wire()
    }),
    ("PrincipalAuthenticationInfoDto", || {
        genauth_raw::users::PrincipalAuthenticationInfoDto::sample().to_wire()
    }),
    ("PrincipalAuthenticationInfoPagingDto", || {
        genauth_raw::users::PrincipalAuthenticationInfoPagingDto::sample().to_wire()
    }),
    ("PubEventRespDataDto", || {
        genauth_raw::events::PubEventRespDataDto::sample().to_wire()
    }),
    ("PublicAccountDto", || {
        genauth_raw::public_accounts::PublicAccountDto::sample().to_wire()
    }),
    ("PublicAccountPagingDto", || {
        genauth_raw::public_accounts::PublicAccountPagingDto::sample().to_wire()
    }),
    ("QrcodeLoginStrategyDto", || {
        genauth_raw::security_settings::QrcodeLoginStrategyDto::sample().to_wire()
    }),
    ("QuickFilterInviteePaginationDto", || {
        genauth_raw::invitations::QuickFilterInviteePaginationDto::sample().to_wire()
    }),
    ("QuickFilterInviteeRecordDto", || {
        genauth_raw::invitations::QuickFilterInviteeRecordDto::sample().to_wire()
    }),
    ("RegisterAnomalyDetectionConfigDto", || {
        genauth_raw::security_settings::RegisterAnomalyDetectionConfigDto::sample().to_wire()
    }),
    ("RelationOptionalRange", || {
        genauth_raw::metadata::RelationOptionalRange::sample().to_wire()
    }),
    ("RelationValueListDto", || {
        genauth_raw::metadata::RelationValueListDto::sample().to_wire()
    }),
    ("ResourceAction", || {
        genauth_raw::resources::ResourceAction::sample().to_wire()
    }),
    ("ResourceAuthorizedTargetDto", || {
        genauth_raw::resources::ResourceAuthorizedTargetDto::sample().to_wire()
    }),
    ("ResourceDto", || {
        genauth_raw::resources::ResourceDto::sample().to_wire()
    }),
    ("ResourcePagingDto", || {
        genauth_raw::resources::ResourcePagingDto::sample().to_wire()
    }),
    ("RightItemDto", || {
        genauth_raw::billing::RightItemDto::sample().to_wire()
    }),
    ("RightItemRes", || {
        genauth_raw::billing::RightItemRes::sample().to_wire()
    }),
    ("RiskListItemDto", || {
        genauth_raw::risk_lists::RiskListItemDto::sample().to_wire()
    }),
    ("RiskListPolicyPagingDto", || {
        genauth_raw::risk_lists::RiskListPolicyPagingDto::sample().to_wire()
    }),
    ("RiskListPolicyRespDto", || {
        genauth_raw::risk_lists::RiskListPolicyRespDto::sample().to_wire()
    }),
    ("RoleAuthorizedResourcePagingDto", || {
        genauth_raw::roles::RoleAuthorizedResourcePagingDto::sample().to_wire()
    }),
    ("RoleAuthorizedResourcesRespDto", || {
        genauth_raw::roles::RoleAuthorizedResourcesRespDto::sample().to_wire()
    }),
    ("RoleBo", || {
        genauth_raw::data_permissions::RoleBo::sample().to_wire()
    }),
    ("RoleDto", || {
        genauth_raw::shared::RoleDto::sample().to_wire()
    }),
    ("RoleListPageDto", || {
        genauth_raw::roles::RoleListPageDto::sample().to_wire()
    }),
    ("RolePagingDto", || {
        genauth_raw::shared::RolePagingDto::sample().to_wire()
    }),
    ("RolePermissionListDto", || {
        genauth_raw::roles::RolePermissionListDto::sample().to_wire()
    }),
    ("RowDto", || {
        genauth_raw::metadata::RowDto::sample().to_wire()
    }),
    ("SecuritySettingsDto", || {
        genauth_raw::security_settings::SecuritySettingsDto::sample().to_wire()
    }),
    ("SelfUnlockAccountConfigDto", || {
        genauth_raw::security_settings::SelfUnlockAccountConfigDto::sample().to_wire()
    }),
    ("SendGridEmailProviderConfig", || {
        genauth_raw::messages::SendGridEmailProviderConfig::sample().to_wire()
    }),
    ("SmtpEmailProviderConfig", || {
        genauth_raw::messages::SmtpEmailProviderConfig::sample().to_wire()
    }),
    ("StrAuthorize", || {
        genauth_raw::data_permissions::StrAuthorize::sample().to_wire()
    }),
    ("StrResourceAuthAction", || {
        genauth_raw::data_permissions::StrResourceAuthAction::sample().to_wire()
    }),
    ("SubjectRespDto", || {
        genauth_raw::data_permissions::SubjectRespDto::sample().to_wire()
    }),
    ("TencentExmailEmailProviderConfig", || {
        genauth_raw::messages::TencentExmailEmailProviderConfig::sample().to_wire()
    }),
    ("TerminalInfoDto", || {
        genauth_raw::devices::TerminalInfoDto::sample().to_wire()
    }),
    ("TreeAuthBo", || {
        genauth_raw::data_permissions::TreeAuthBo::sample().to_wire()
    }),
    ("TreeAuthorize", || {
        genauth_raw::data_permissions::TreeAuthorize::sample().to_wire()
    }),
    ("TreeResourceAuthAction", || {
        genauth_raw::data_permissions::TreeResourceAuthAction::sample().to_wire()
    }),
    ("TreeStructs", || {
        genauth_raw::data_permissions::TreeStructs::sample().to_wire()
    }),
    ("TriggerWebhookData", || {
        genauth_raw::webhooks::TriggerWebhookData::sample().to_wire()
    }),
    ("UniversalInvitationApplicantData", || {
        genauth_raw::invitations::UniversalInvitationApplicantData::sample().to_wire()
    }),
    ("UpdateNamespaceDto", || {
        genauth_raw::resources::UpdateNamespaceDto::sample().to_wire()
    }),
    ("UserActionLogDto", || {
        genauth_raw::audit_logs::UserActionLogDto::sample().to_wire()
    }),
    ("UserActionLogRespData", || {
        genauth_raw::audit_logs::UserActionLogRespData::sample().to_wire()
    }),
    ("UserAttributionDto", || {
        genauth_raw::invitations::UserAttributionDto::sample().to_wire()
    }),
    ("UserAttributionPaginationDto", || {
        genauth_raw::invitations::UserAttributionPaginationDto::sample().to_wire()
    }),
    ("UserDto", || {
        genauth_raw::shared::UserDto::sample().to_wire()
    }),
    ("UserFieldDecryptRespItemDto", || {
        genauth_raw::users::UserFieldDecryptRespItemDto::sample().to_wire()
    }),
    ("UserListPagingDto", || {
        genauth_raw::risk_lists::UserListPagingDto::sample().to_wire()
    }),
    ("UserLoggedInAppsDto", || {
        genauth_raw::users::UserLoggedInAppsDto::sample().to_wire()
    }),
    ("UserLoggedInIdentitiesDto", || {
        genauth_raw::users::UserLoggedInIdentitiesDto::sample().to_wire()
    }),
    ("UserLoginHistoryDto", || {
        genauth_raw::users::UserLoginHistoryDto::sample().to_wire()
    }),
    ("UserLoginHistoryPagingDto", || {
        genauth_raw::users::UserLoginHistoryPagingDto::sample().to_wire()
    }),
    ("UserMfaRespDto", || {
        genauth_raw::users::UserMfaRespDto::sample().to_wire()
    }),
    ("UserPagingDto", || {
        genauth_raw::shared::UserPagingDto::sample().to_wire()
    }),
    ("UserPermissionListDto", || {
        genauth_raw::data_permissions::UserPermissionListDto::sample().to_wire()
    }),
    ("UserSyncRelationDto", || {
        genauth_raw::users::UserSyncRelationDto::sample().to_wire()
    }),
    ("WebhookCategoryDto", || {
        genauth_raw::webhooks::WebhookCategoryDto::sample().to_wire()
    }),
    ("WebhookDto", || {
        genauth_raw::webhooks::WebhookDto::sample().to_wire()
    }),
    ("WebhookEventDto", || {
        genauth_raw::webhooks::WebhookEventDto::sample().to_wire()
    }),
    ("WebhookEventListData", || {
        genauth_raw::webhooks::WebhookEventListData::sample().to_wire()
    }),
    ("WebhookLogDto", || {
        genauth_raw::webhooks::WebhookLogDto::sample().to_wire()
    }),
    ("WebhookRetryConfigV3Dto", || {
        genauth_raw::webhooks::WebhookRetryConfigV3Dto::sample().to_wire()
    }),
    ("WhitelistRespDto", || {
        genauth_raw::whitelists::WhitelistRespDto::sample().to_wire()
    }),
];
