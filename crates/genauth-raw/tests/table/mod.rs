// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

//! What the description limits, each with a call that reaches the limit.
#![allow(clippy::all, clippy::pedantic, deprecated, unused_imports)]
use super::support::sample::{matching, text};
use super::support::{Broken, ListLimit, NumberLimit, Segment, SizeLimit, StringLimit, sent};
use genauth_raw::Client;
use identity_facade_core::Invalid;

/// Every list whose length is limited.
pub static LISTS: &[ListLimit<Client>] = &[
    #[cfg(feature = "groups")]
    ListLimit {
        operation: "addGroupMembers",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .add_group_members()
                    .code(text(0usize, 0))
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "assignAsaAccount",
        field: "targets[0].targetIdentifiers",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .assign_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .targets(vec![
                        genauth_raw::applications::AssignAsaAccountItem::builder()
                            .target_identifiers((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "assignAsaAccount",
        field: "targets",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .assign_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .targets(
                        (0..n)
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
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "assignRole",
        field: "targets",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .assign_role()
                    .code(text(0usize, 0))
                    .targets(
                        (0..n)
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
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "assignRoleBatch",
        field: "roles",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .assign_role_batch()
                    .roles(
                        (0..n)
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
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "assignRoleBatch",
        field: "targets",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
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
                        (0..n)
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
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "authorizeApplicationAccess",
        field: "list[0].targetIdentifier",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .authorize_application_access()
                    .app_id(text(0usize, 0))
                    .list(vec![
                        genauth_raw::applications::ApplicationPermissionRecordItem::builder()
                            .effect(genauth_raw::shared::Effect::Allow)
                            .target_identifier((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .target_type(genauth_raw::shared::SubjectType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "authorizeApplicationAccess",
        field: "list",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .authorize_application_access()
                    .app_id(text(0usize, 0))
                    .list(
                        (0..n)
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
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "authorizeDataPolicies",
        field: "policyIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .authorize_data_policies()
                    .policy_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
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
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "authorizeResources",
        field: "list[0].resources[0].actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .authorize_resources()
                    .list(vec![
                        genauth_raw::resources::AuthorizeResourceItem::builder()
                            .resources(vec![
                                genauth_raw::resources::ResourceItemDto::builder()
                                    .actions((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                                    .code(text(0usize, 0))
                                    .resource_type(genauth_raw::shared::ResourceType::Data),
                            ])
                            .target_identifiers(
                                (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            )
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "authorizeResources",
        field: "list[0].targetIdentifiers",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .authorize_resources()
                    .list(vec![
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
                                            .resource_type(genauth_raw::shared::ResourceType::Data)
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .target_identifiers((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "authorizeResources",
        field: "list",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .authorize_resources()
                    .list(
                        (0..n)
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
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResourceByArray",
        field: "actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .create_data_resource_by_array()
                    .actions((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResourceByArray",
        field: "struct",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .create_data_resource_by_array()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "createAsaAccountBatch",
        field: "list",
        min: 1usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .create_asa_account_batch()
                    .app_id(text(0usize, 0))
                    .list(
                        (0..n)
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
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataPolicy",
        field: "statementList",
        min: 1usize,
        max: 5usize,
        call: |client, n| {
            sent(
                client
                    .create_data_policy()
                    .policy_name(text(0usize, 0))
                    .statement_list(
                        (0..n)
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
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResource",
        field: "actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            sent(
            client
                .create_data_resource()
                .actions((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
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
    },
    #[cfg(feature = "groups")]
    ListLimit {
        operation: "createGroupsBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .create_groups_batch()
                    .list(
                        (0..n)
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
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "createNamespacesBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .create_namespaces_batch()
                    .list(
                        (0..n)
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
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createPermissionNamespacesBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
            client
                .create_permission_namespaces_batch()
                .list(
                    (0..n)
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
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "createPublicAccountsBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .create_public_accounts_batch()
                    .list(
                        (0..n)
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
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "createResource",
        field: "actions",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .create_resource()
                    .actions(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::resources::ResourceActionInput::builder()
                                    .description(text(0usize, 0))
                                    .name(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .code(text(0usize, 0))
                    .type_(genauth_raw::shared::ResourceType::Data)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "createResourcesBatch",
        field: "list[0].actions",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .create_resources_batch()
                    .list(vec![
                        genauth_raw::resources::CreateResourceBatchItemDto::builder()
                            .actions(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::resources::ResourceActionInput::builder()
                                            .description(text(0usize, 0))
                                            .name(text(0usize, 0))
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .code(text(0usize, 0))
                            .type_(genauth_raw::shared::ResourceType::Data),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "createResourcesBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .create_resources_batch()
                    .list(
                        (0..n)
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
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "createRolesBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .create_roles_batch()
                    .list(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::roles::RoleListItem::builder().code(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResourceByString",
        field: "actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .create_data_resource_by_string()
                    .actions((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResourceByTree",
        field: "actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            sent(
            client
                .create_data_resource_by_tree()
                .actions((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
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
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResourceByTree",
        field: "struct",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
            client
                .create_data_resource_by_tree()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .namespace_code(text(0usize, 0))
                .resource_code(text(0usize, 0))
                .resource_name(text(0usize, 0))
                .struct_(
                    (0..n)
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
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "createUsersBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .create_users_batch()
                    .list(
                        (0..n)
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
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "deleteAdminRolesBatch",
        field: "codeList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .delete_admin_roles_batch()
                    .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "deleteAsaAccountBatch",
        field: "accountIds",
        min: 1usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .delete_asa_account_batch()
                    .account_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    ListLimit {
        operation: "deleteCustomFields",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .delete_custom_fields()
                    .list(
                        (0..n)
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
    #[cfg(feature = "groups")]
    ListLimit {
        operation: "deleteGroupsBatch",
        field: "codeList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .delete_groups_batch()
                    .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "deleteNamespacesBatch",
        field: "codeList",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .delete_namespaces_batch()
                    .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "deletePermissionNamespacesBatch",
        field: "codes",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .delete_permission_namespaces_batch()
                    .codes((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "deletePublicAccountsBatch",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .delete_public_accounts_batch()
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "deleteResourcesBatch",
        field: "codeList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .delete_resources_batch()
                    .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "deleteResourcesBatch",
        field: "ids",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .delete_resources_batch()
                    .ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "deleteRolesBatch",
        field: "codeList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .delete_roles_batch()
                    .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "deleteUsersBatch",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .delete_users_batch()
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "getAsaAccountBatch",
        field: "accountIds",
        min: 1usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .get_asa_account_batch()
                    .account_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .app_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "getAuthorizedResources",
        field: "resourceList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .get_authorized_resources()
                    .resource_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::resources::GetAuthorizedResourcesTargetType::User)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "getNamespacesBatch",
        field: "codeList",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .get_namespaces_batch()
                    .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "getPermissionNamespacesBatch",
        field: "codes",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .get_permission_namespaces_batch()
                    .codes((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "getPublicAccountBatch",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .get_public_account_batch()
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "getResourcesBatch",
        field: "codeList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .get_resources_batch()
                    .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "getUserBatch",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .get_user_batch()
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "kickPublicAccounts",
        field: "appIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .kick_public_accounts()
                    .app_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "kickUsers",
        field: "appIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .kick_users()
                    .app_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "listDataResources",
        field: "namespaceCodes",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .list_data_resources()
                    .namespace_codes((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "deleteRoles",
        field: "roleList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .delete_roles()
                    .role_list(
                        (0..n)
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
    #[cfg(feature = "groups")]
    ListLimit {
        operation: "removeGroupMembers",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .remove_group_members()
                    .code(text(0usize, 0))
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "revokeApplicationAccess",
        field: "list[0].targetIdentifier",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .revoke_application_access()
                    .app_id(text(0usize, 0))
                    .list(vec![
                        genauth_raw::applications::DeleteApplicationPermissionRecordItem::builder()
                            .target_identifier((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .target_type(genauth_raw::shared::SubjectType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "revokeApplicationAccess",
        field: "list",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
            client
                .revoke_application_access()
                .app_id(text(0usize, 0))
                .list(
                    (0..n)
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
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "revokeRole",
        field: "targets",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .revoke_role()
                    .code(text(0usize, 0))
                    .targets(
                        (0..n)
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
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "revokeRoleBatch",
        field: "roles",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .revoke_role_batch()
                    .roles(
                        (0..n)
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
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "revokeRoleBatch",
        field: "targets",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
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
                        (0..n)
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
    #[cfg(feature = "custom-fields")]
    ListLimit {
        operation: "setCustomData",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .set_custom_data()
                    .list(
                        (0..n)
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
    },
    #[cfg(feature = "custom-fields")]
    ListLimit {
        operation: "setCustomFields",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .set_custom_fields()
                    .list(
                        (0..n)
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
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "getPublicAccountOfGroups",
        field: "groupIds",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .set_public_account_of_groups()
                    .group_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "bindPublicAccountOfRoles",
        field: "roleIds",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .bind_public_account_of_roles()
                    .role_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "bindUsersPublicAccount",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .bind_users_public_account()
                    .public_account_id(text(0usize, 0))
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    ListLimit {
        operation: "setUserBaseFields",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .set_user_base_fields()
                    .list(
                        (0..n)
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
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "setuserOfPublicAccount",
        field: "publicAccountIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .setuser_of_public_account()
                    .public_account_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "unassignAsaAccount",
        field: "targets[0].targetIdentifiers",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .unassign_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .targets(vec![
                        genauth_raw::applications::AssignAsaAccountItem::builder()
                            .target_identifiers((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "unassignAsaAccount",
        field: "targets",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            sent(
                client
                    .unassign_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .targets(
                        (0..n)
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
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "updateDataPolicy",
        field: "statementList",
        min: 1usize,
        max: 5usize,
        call: |client, n| {
            sent(
                client
                    .update_data_policy()
                    .policy_id(text(0usize, 0))
                    .statement_list(
                        (0..n)
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
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "updateDataResource",
        field: "actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            sent(
                client
                    .update_data_resource()
                    .actions((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "updateResource",
        field: "actions",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            sent(
                client
                    .update_resource()
                    .actions(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                genauth_raw::resources::ResourceActionInput::builder()
                                    .description(text(0usize, 0))
                                    .name(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .code(text(0usize, 0))
                    .reply(),
            )
        },
    },
];

/// Every string whose length is limited or that has to match a pattern.
pub static STRINGS: &[StringLimit<Client>] = &[
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "batchCreateDnef",
        field: "fieldList[0].key",
        min: 1usize,
        max: 64usize,
        pattern: Some("^[A-Za-z0-9_$]+$"),
        call: |client, value| {
            sent(
                client
                    .batch_create_dnef()
                    .field_list(vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                            .key(value)
                            .label(text(0usize, 0))
                            .value_type(
                                genauth_raw::data_permissions::ExtendFieldValueType::String,
                            ),
                    ])
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "checkPermissionNamespaceExists",
        field: "code",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .check_permission_namespace_exists()
                    .code(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "checkPermissionNamespaceExists",
        field: "name",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .check_permission_namespace_exists()
                    .name(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByArray",
        field: "description",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource_by_array()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .description(value)
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByArray",
        field: "resourceCode",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource_by_array()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(value)
                    .resource_name(text(0usize, 0))
                    .struct_((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByArray",
        field: "resourceName",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource_by_array()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(value)
                    .struct_((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataPolicy",
        field: "description",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_policy()
                    .description(value)
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataPolicy",
        field: "policyName",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_policy()
                    .policy_name(value)
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResource",
        field: "description",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_data_resource()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .description(value)
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResource",
        field: "extendFieldList[0].key",
        min: 1usize,
        max: 64usize,
        pattern: Some("^[A-Za-z0-9_$]+$"),
        call: |client, value| {
            sent(
            client
                .create_data_resource()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .extend_field_list(
                    vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                        .key(value).label(text(0usize, 0))
                        .value_type(genauth_raw::data_permissions::ExtendFieldValueType::String)
                    ],
                )
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResource",
        field: "namespaceCode",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_data_resource()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .namespace_code(value)
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResource",
        field: "resourceCode",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_data_resource()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .namespace_code(text(0usize, 0))
                .resource_code(value)
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResource",
        field: "resourceName",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_data_resource()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .namespace_code(text(0usize, 0))
                .resource_code(text(0usize, 0))
                .resource_name(value)
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResource",
        field: "struct[0].code",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(
                        identity_facade_core::IntoList::into_list(vec![
                            genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                .code(value)
                                .name(text(0usize, 0)),
                        ])
                        .map(genauth_raw::data_permissions::CreateDataResourceDtoStruct::Tree),
                    )
                    .type_(genauth_raw::data_permissions::DataResourceType::Tree)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResource",
        field: "struct[0].name",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(
                        identity_facade_core::IntoList::into_list(vec![
                            genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                .code(text(0usize, 0))
                                .name(value),
                        ])
                        .map(genauth_raw::data_permissions::CreateDataResourceDtoStruct::Tree),
                    )
                    .type_(genauth_raw::data_permissions::DataResourceType::Tree)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResource",
        field: "struct[0].value",
        min: 0usize,
        max: 1000usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(
                        identity_facade_core::IntoList::into_list(vec![
                            genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                .code(text(0usize, 0))
                                .name(text(0usize, 0))
                                .value(value),
                        ])
                        .map(genauth_raw::data_permissions::CreateDataResourceDtoStruct::Tree),
                    )
                    .type_(genauth_raw::data_permissions::DataResourceType::Tree)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDnef",
        field: "key",
        min: 1usize,
        max: 64usize,
        pattern: Some("^[A-Za-z0-9_$]+$"),
        call: |client, value| {
            sent(
                client
                    .create_dnef()
                    .key(value)
                    .label(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .value_type(genauth_raw::data_permissions::CreateDnefReqValueType::String)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createPermissionNamespace",
        field: "code",
        min: 1usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_permission_namespace()
                    .code(value)
                    .name(text(1usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createPermissionNamespace",
        field: "description",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_permission_namespace()
                    .code(text(1usize, 0))
                    .description(value)
                    .name(text(1usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createPermissionNamespace",
        field: "name",
        min: 1usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_permission_namespace()
                    .code(text(1usize, 0))
                    .name(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createPermissionNamespacesBatch",
        field: "list[0].code",
        min: 1usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_permission_namespaces_batch()
                .list(
                    vec![
                        genauth_raw::data_permissions::CreatePermissionNamespacesBatchItemDto::builder()
                        .code(value).name(text(0usize, 0))
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createPermissionNamespacesBatch",
        field: "list[0].description",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_permission_namespaces_batch()
                .list(
                    vec![
                        genauth_raw::data_permissions::CreatePermissionNamespacesBatchItemDto::builder()
                        .code(text(1usize, 0)).description(value).name(text(0usize, 0))
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createPermissionNamespacesBatch",
        field: "list[0].name",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_permission_namespaces_batch()
                .list(
                    vec![
                        genauth_raw::data_permissions::CreatePermissionNamespacesBatchItemDto::builder()
                        .code(text(1usize, 0)).name(value)
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByString",
        field: "description",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource_by_string()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .description(value)
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByString",
        field: "resourceCode",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource_by_string()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(value)
                    .resource_name(text(0usize, 0))
                    .struct_(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByString",
        field: "resourceName",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource_by_string()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(value)
                    .struct_(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByString",
        field: "struct",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource_by_string()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByTree",
        field: "description",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_data_resource_by_tree()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .description(value)
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByTree",
        field: "extendFieldList[0].key",
        min: 1usize,
        max: 64usize,
        pattern: Some("^[A-Za-z0-9_$]+$"),
        call: |client, value| {
            sent(
            client
                .create_data_resource_by_tree()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .extend_field_list(
                    vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                        .key(value).label(text(0usize, 0))
                        .value_type(genauth_raw::data_permissions::ExtendFieldValueType::String)
                    ],
                )
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByTree",
        field: "resourceCode",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_data_resource_by_tree()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .namespace_code(text(0usize, 0))
                .resource_code(value)
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByTree",
        field: "resourceName",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .create_data_resource_by_tree()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .namespace_code(text(0usize, 0))
                .resource_code(text(0usize, 0))
                .resource_name(value)
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
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByTree",
        field: "struct[0].code",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource_by_tree()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(vec![
                        genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                            .code(value)
                            .name(text(0usize, 0)),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByTree",
        field: "struct[0].name",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource_by_tree()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(vec![
                        genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                            .code(text(0usize, 0))
                            .name(value),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "createDataResourceByTree",
        field: "struct[0].value",
        min: 0usize,
        max: 1000usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_data_resource_by_tree()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(vec![
                        genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                            .code(text(0usize, 0))
                            .name(text(0usize, 0))
                            .value(value),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "deleteDataResource",
        field: "namespaceCode",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .delete_data_resource()
                    .namespace_code(value)
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "deleteDataResource",
        field: "resourceCode",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .delete_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "deleteDnef",
        field: "key",
        min: 1usize,
        max: 64usize,
        pattern: Some("^[A-Za-z0-9_$]+$"),
        call: |client, value| {
            sent(
                client
                    .delete_dnef()
                    .key(value)
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "deletePermissionNamespace",
        field: "code",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| sent(client.delete_permission_namespace().code(value).reply()),
    },
    #[cfg(feature = "roles")]
    StringLimit {
        operation: "listRoleAssignments",
        field: "roleCode",
        min: 0usize,
        max: 50usize,
        pattern: Some("^[A-Za-z0-9_-]+$"),
        call: |client, value| sent(client.list_role_assignments().role_code(value).reply()),
    },
    #[cfg(feature = "metadata")]
    StringLimit {
        operation: "createRow",
        field: "rowId",
        min: 0usize,
        max: 32usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_row()
                    .data(serde_json::json!({}))
                    .model_id(text(0usize, 0))
                    .row_id(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updateDataPolicy",
        field: "description",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_data_policy()
                    .description(value)
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updateDataPolicy",
        field: "policyName",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_data_policy()
                    .policy_id(text(0usize, 0))
                    .policy_name(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updateDataResource",
        field: "description",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_data_resource()
                    .description(value)
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updateDataResource",
        field: "namespaceCode",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_data_resource()
                    .namespace_code(value)
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updateDataResource",
        field: "resourceCode",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updateDataResource",
        field: "resourceName",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updateDataResource",
        field: "struct[0].code",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .struct_(
                        identity_facade_core::IntoList::into_list(vec![
                            genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                .code(value)
                                .name(text(0usize, 0)),
                        ])
                        .map(genauth_raw::data_permissions::UpdateDataResourceDtoStruct::Tree),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updateDataResource",
        field: "struct[0].name",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .struct_(
                        identity_facade_core::IntoList::into_list(vec![
                            genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                .code(text(0usize, 0))
                                .name(value),
                        ])
                        .map(genauth_raw::data_permissions::UpdateDataResourceDtoStruct::Tree),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updateDataResource",
        field: "struct[0].value",
        min: 0usize,
        max: 1000usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .struct_(
                        identity_facade_core::IntoList::into_list(vec![
                            genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                .code(text(0usize, 0))
                                .name(text(0usize, 0))
                                .value(value),
                        ])
                        .map(genauth_raw::data_permissions::UpdateDataResourceDtoStruct::Tree),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updateDnef",
        field: "key",
        min: 1usize,
        max: 64usize,
        pattern: Some("^[A-Za-z0-9_$]+$"),
        call: |client, value| {
            sent(
                client
                    .update_dnef()
                    .key(value)
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updatePermissionNamespace",
        field: "code",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| sent(client.update_permission_namespace().code(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updatePermissionNamespace",
        field: "description",
        min: 0usize,
        max: 200usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_permission_namespace()
                    .code(text(0usize, 0))
                    .description(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updatePermissionNamespace",
        field: "name",
        min: 0usize,
        max: 255usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_permission_namespace()
                    .code(text(0usize, 0))
                    .name(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    StringLimit {
        operation: "updatePermissionNamespace",
        field: "newCode",
        min: 0usize,
        max: 50usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .update_permission_namespace()
                    .code(text(0usize, 0))
                    .new_code(value)
                    .reply(),
            )
        },
    },
];

/// Every number whose range is limited.
pub static NUMBERS: &[NumberLimit<Client>] = &[
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "createInvitationPolicy",
        field: "inviteLinkConfig.pageExpiredTimeOfSecond",
        min: i64::MIN,
        max: 2592000i64,
        call: |client, value| {
            sent(
            client
                .create_invitation_policy()
                .invite_link_config(
                    genauth_raw::invitations::InvitationLinkConfigDto::builder()
                        .invite_link_disuse_rule(
                            genauth_raw::invitations::InvitationLinkConfigDtoInviteLinkDisuseRule::Period,
                        )
                        .link_expired_time_of_second(1i64)
                        .link_expired_time_unit(
                            genauth_raw::invitations::InvitationLinkConfigDtoLinkExpiredTimeUnit::Forever,
                        )
                        .page_expired_time_of_second(value)
                        .page_expired_time_unit(
                            genauth_raw::invitations::InvitationLinkConfigDtoPageExpiredTimeUnit::Minute,
                        ),
                )
                .name(text(0usize, 0))
                .reply(),
        )
        },
    },
    #[cfg(feature = "pipelines")]
    NumberLimit {
        operation: "createPipelineFunction",
        field: "timeout",
        min: 1i64,
        max: 60i64,
        call: |client, value| {
            sent(
                client
                    .create_pipeline_function()
                    .func_name(text(0usize, 0))
                    .scene(genauth_raw::pipelines::PipelineScene::PreRegister)
                    .source_code(text(0usize, 0))
                    .timeout(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "filter",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .filter_universal_invitation_applicants()
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "filter",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .filter_universal_invitation_applicants()
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "audit-logs")]
    NumberLimit {
        operation: "getAdminAuditLogs",
        field: "pagination.limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .get_admin_audit_logs()
                    .pagination(genauth_raw::audit_logs::ListWebhooksDto::builder().limit(value))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "audit-logs")]
    NumberLimit {
        operation: "getAdminAuditLogs",
        field: "pagination.page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_admin_audit_logs()
                    .pagination(genauth_raw::audit_logs::ListWebhooksDto::builder().page(value))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "getAsaAccountAssignedTargets",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .get_asa_account_assigned_targets()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "getAsaAccountAssignedTargets",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_asa_account_assigned_targets()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "getOrders",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.get_orders().limit(value).reply()),
    },
    #[cfg(feature = "billing")]
    NumberLimit {
        operation: "getOrders",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.get_orders().page(value).reply()),
    },
    #[cfg(feature = "pipelines")]
    NumberLimit {
        operation: "getPipelineLogs",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .get_pipeline_logs()
                    .func_id(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "pipelines")]
    NumberLimit {
        operation: "getPipelineLogs",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_pipeline_logs()
                    .func_id(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    NumberLimit {
        operation: "getResourceAuthorizedTargets",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .get_resource_authorized_targets()
                    .limit(value)
                    .resource(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    NumberLimit {
        operation: "getResourceAuthorizedTargets",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_resource_authorized_targets()
                    .page(value)
                    .resource(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "audit-logs")]
    NumberLimit {
        operation: "getUserActionLogs",
        field: "pagination.limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .get_user_action_logs()
                    .pagination(genauth_raw::audit_logs::ListWebhooksDto::builder().limit(value))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "audit-logs")]
    NumberLimit {
        operation: "getUserActionLogs",
        field: "pagination.page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_user_action_logs()
                    .pagination(genauth_raw::audit_logs::ListWebhooksDto::builder().page(value))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "getUserLoginHistory",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .get_user_login_history()
                    .limit(value)
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "getUserLoginHistory",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_user_login_history()
                    .page(value)
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "webhooks")]
    NumberLimit {
        operation: "getWebhookLogs",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .get_webhook_logs()
                    .limit(value)
                    .webhook_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "webhooks")]
    NumberLimit {
        operation: "getWebhookLogs",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_webhook_logs()
                    .page(value)
                    .webhook_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "risk-lists")]
    NumberLimit {
        operation: "findIpList",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .find_ip_list()
                    .ip_type(genauth_raw::risk_lists::FindIpListIpType::Black)
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "risk-lists")]
    NumberLimit {
        operation: "findIpList",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .find_ip_list()
                    .ip_type(genauth_raw::risk_lists::FindIpListIpType::Black)
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "listApplicationActiveUsers",
        field: "options.pagination.limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_application_active_users()
                    .app_id(text(0usize, 0))
                    .options(
                        genauth_raw::applications::ListApplicationActiveUsersOptionsDto::builder()
                            .pagination(genauth_raw::shared::PaginationDto::builder().limit(value)),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "listApplicationActiveUsers",
        field: "options.pagination.page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_application_active_users()
                    .app_id(text(0usize, 0))
                    .options(
                        genauth_raw::applications::ListApplicationActiveUsersOptionsDto::builder()
                            .pagination(genauth_raw::shared::PaginationDto::builder().page(value)),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "listApplicationSimpleInfo",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_application_simple_info().limit(value).reply()),
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "listApplicationSimpleInfo",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_application_simple_info().page(value).reply()),
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "listApplications",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_applications().limit(value).reply()),
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "listApplications",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_applications().page(value).reply()),
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "listAuthApplication",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_auth_application()
                    .app_id(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "listAuthApplication",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_auth_application()
                    .app_id(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "listArchivedUsers",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_archived_users().limit(value).reply()),
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "listArchivedUsers",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_archived_users().page(value).reply()),
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "listAsaAccount",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_asa_account()
                    .app_id(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    NumberLimit {
        operation: "listAsaAccount",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_asa_account()
                    .app_id(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    NumberLimit {
        operation: "listCommonResource",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_common_resource().limit(value).reply()),
    },
    #[cfg(feature = "resources")]
    NumberLimit {
        operation: "listCommonResource",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_common_resource().page(value).reply()),
    },
    #[cfg(feature = "custom-fields")]
    NumberLimit {
        operation: "listCustFields",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_custom_fields()
                    .data_type(genauth_raw::custom_fields::ListCustomFieldsDataType::String)
                    .limit(value)
                    .target_type(genauth_raw::custom_fields::ListCustomFieldsTargetType::User)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    NumberLimit {
        operation: "listCustFields",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_custom_fields()
                    .data_type(genauth_raw::custom_fields::ListCustomFieldsDataType::String)
                    .page(value)
                    .target_type(genauth_raw::custom_fields::ListCustomFieldsTargetType::User)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listDataPolices",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_data_polices().limit(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listDataPolices",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_data_polices().page(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listDataPolicyTargets",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_data_policy_targets()
                    .limit(value)
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listDataPolicyTargets",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_data_policy_targets()
                    .page(value)
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listDataResources",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_data_resources().limit(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listDataResources",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_data_resources().page(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listDnef",
        field: "maxSize",
        min: i64::MIN,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_dnef()
                    .max_size(value)
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listDnef",
        field: "startIndex",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_dnef()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .start_index(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "events")]
    NumberLimit {
        operation: "listEvents",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_events().limit(value).reply()),
    },
    #[cfg(feature = "events")]
    NumberLimit {
        operation: "listEvents",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_events().page(value).reply()),
    },
    #[cfg(feature = "groups")]
    NumberLimit {
        operation: "listGroupMembers",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_group_members()
                    .code(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "groups")]
    NumberLimit {
        operation: "listGroupMembers",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_group_members()
                    .code(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "groups")]
    NumberLimit {
        operation: "listGroups",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_groups().limit(value).reply()),
    },
    #[cfg(feature = "groups")]
    NumberLimit {
        operation: "listGroups",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_groups().page(value).reply()),
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "filterUsers",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_invitation_invitees()
                    .limit(value)
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "filterUsers",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_invitation_invitees()
                    .page(value)
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "listInvitationPolicies",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_invitation_policies().limit(value).reply()),
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "listInvitationPolicies",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_invitation_policies().page(value).reply()),
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "listPolicyUserAttributionDetail",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_policy_user_attribution_detail()
                    .limit(value)
                    .policy_id(text(0usize, 0))
                    .target_type(genauth_raw::invitations::InvitationTargetType::Department)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "listPolicyUserAttributionDetail",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_policy_user_attribution_detail()
                    .page(value)
                    .policy_id(text(0usize, 0))
                    .target_type(genauth_raw::invitations::InvitationTargetType::Department)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "listInvitationRoster",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_invitation_roster().limit(value).reply()),
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "listInvitationRoster",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_invitation_roster().page(value).reply()),
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "listInvitationRostersByNonPolicyId",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_invitation_rosters_by_non_policy_id()
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "listInvitationRostersByNonPolicyId",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_invitation_rosters_by_non_policy_id()
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "listInvitationRostersByPolicyId",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_invitation_rosters_by_policy_id()
                    .limit(value)
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "listInvitationRostersByPolicyId",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_invitation_rosters_by_policy_id()
                    .page(value)
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    NumberLimit {
        operation: "listNamespaceRoles",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_namespace_roles()
                    .code(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    NumberLimit {
        operation: "listNamespaceRoles",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_namespace_roles()
                    .code(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    NumberLimit {
        operation: "listNamespaces",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_namespaces().limit(value).reply()),
    },
    #[cfg(feature = "resources")]
    NumberLimit {
        operation: "listNamespaces",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_namespaces().page(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listPermissionNamespaceRoles",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_permission_namespace_roles()
                    .code(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listPermissionNamespaceRoles",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_permission_namespace_roles()
                    .code(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listPermissionNamespaces",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_permission_namespaces().limit(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listPermissionNamespaces",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_permission_namespaces().page(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listPermissionView",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_permission_view().limit(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listPermissionView",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_permission_view().page(value).reply()),
    },
    #[cfg(feature = "public-accounts")]
    NumberLimit {
        operation: "listPublicAccounts",
        field: "options.pagination.limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_public_accounts()
                    .options(
                        genauth_raw::public_accounts::ListPublicAccountsOptionsDto::builder()
                            .pagination(genauth_raw::shared::PaginationDto::builder().limit(value)),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    NumberLimit {
        operation: "listPublicAccounts",
        field: "options.pagination.page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_public_accounts()
                    .options(
                        genauth_raw::public_accounts::ListPublicAccountsOptionsDto::builder()
                            .pagination(genauth_raw::shared::PaginationDto::builder().page(value)),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    NumberLimit {
        operation: "listResources",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_resources().limit(value).reply()),
    },
    #[cfg(feature = "resources")]
    NumberLimit {
        operation: "listResources",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_resources().page(value).reply()),
    },
    #[cfg(feature = "roles")]
    NumberLimit {
        operation: "listRoleAssignments",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_role_assignments()
                    .limit(value)
                    .role_code(matching("^[A-Za-z0-9_-]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    NumberLimit {
        operation: "listRoleAssignments",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_role_assignments()
                    .page(value)
                    .role_code(matching("^[A-Za-z0-9_-]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    NumberLimit {
        operation: "listRoleMembers",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_role_members()
                    .code(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    NumberLimit {
        operation: "listRoleMembers",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_role_members()
                    .code(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    NumberLimit {
        operation: "listRoles",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_roles().limit(value).reply()),
    },
    #[cfg(feature = "roles")]
    NumberLimit {
        operation: "listRoles",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_roles().page(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listSimpleDataPolices",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_simple_data_polices().limit(value).reply()),
    },
    #[cfg(feature = "data-permissions")]
    NumberLimit {
        operation: "listSimpleDataPolices",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_simple_data_polices().page(value).reply()),
    },
    #[cfg(feature = "custom-fields")]
    NumberLimit {
        operation: "listUserBaseFields",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_user_base_fields()
                    .data_type(genauth_raw::custom_fields::ListUserBaseFieldsDataType::String)
                    .limit(value)
                    .target_type(genauth_raw::custom_fields::ListUserBaseFieldsTargetType::User)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    NumberLimit {
        operation: "listUserBaseFields",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_user_base_fields()
                    .data_type(genauth_raw::custom_fields::ListUserBaseFieldsDataType::String)
                    .page(value)
                    .target_type(genauth_raw::custom_fields::ListUserBaseFieldsTargetType::User)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "listUsersLegacy",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_users_legacy().limit(value).reply()),
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "listUsersLegacy",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_users_legacy().page(value).reply()),
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "listUsers",
        field: "options.pagination.limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_users()
                    .options(
                        genauth_raw::users::ListUsersOptionsDto::builder()
                            .pagination(genauth_raw::shared::PaginationDto::builder().limit(value)),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    NumberLimit {
        operation: "listUsers",
        field: "options.pagination.page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_users()
                    .options(
                        genauth_raw::users::ListUsersOptionsDto::builder()
                            .pagination(genauth_raw::shared::PaginationDto::builder().page(value)),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "webhooks")]
    NumberLimit {
        operation: "listWebhooks",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_webhooks().limit(value).reply()),
    },
    #[cfg(feature = "webhooks")]
    NumberLimit {
        operation: "listWebhooks",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_webhooks().page(value).reply()),
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "listRow",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .filter_row()
                    .limit(value)
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "listRow",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .filter_row()
                    .model_id(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "getAllMetadataRow",
        field: "size",
        min: i64::MIN,
        max: 5000i64,
        call: |client, value| {
            sent(
                client
                    .get_all_row_by_scroll_id()
                    .model_id(text(0usize, 0))
                    .size(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "getRelationValue",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .get_relation_value()
                    .field_id(text(0usize, 0))
                    .limit(value)
                    .model_id(text(0usize, 0))
                    .row_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "getRelationValue",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_relation_value()
                    .field_id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .page(value)
                    .row_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "getMetadataGroupList",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .get_metadata_group_list()
                    .group_id(text(0usize, 0))
                    .limit(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "getMetadataGroupList",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .get_metadata_group_list()
                    .group_id(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "listOperate",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .list_operate()
                    .limit(value)
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "listOperate",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .list_operate()
                    .model_id(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "relationSearch",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .relation_search()
                    .field_id(text(0usize, 0))
                    .limit(value)
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    NumberLimit {
        operation: "relationSearch",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .relation_search()
                    .field_id(text(0usize, 0))
                    .model_id(text(0usize, 0))
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "messages")]
    NumberLimit {
        operation: "previewEmailTemplate",
        field: "expiresIn",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .preview_email_template()
                    .expires_in(value)
                    .type_(genauth_raw::shared::EmailTemplateType::WelcomeEmail)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "quickFilterInviteeList",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.quick_filter_invitee_list().limit(value).reply()),
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "quickFilterInviteeList",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.quick_filter_invitee_list().page(value).reply()),
    },
    #[cfg(feature = "risk-lists")]
    NumberLimit {
        operation: "findRiskListPolicy",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .find_risk_list_policy()
                    .limit(value)
                    .opt_object(genauth_raw::risk_lists::RiskListPolicyObject::Ip)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "risk-lists")]
    NumberLimit {
        operation: "findRiskListPolicy",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .find_risk_list_policy()
                    .opt_object(genauth_raw::risk_lists::RiskListPolicyObject::Ip)
                    .page(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "messages")]
    NumberLimit {
        operation: "updateEmailTemplate",
        field: "expiresIn",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .update_email_template()
                    .content(text(0usize, 0))
                    .customize_enabled(true)
                    .expires_in(value)
                    .name(text(0usize, 0))
                    .sender(text(0usize, 0))
                    .subject(text(0usize, 0))
                    .type_(genauth_raw::shared::EmailTemplateType::WelcomeEmail)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "updateInvitationPolicy",
        field: "inviteLinkConfig.pageExpiredTimeOfSecond",
        min: i64::MIN,
        max: 2592000i64,
        call: |client, value| {
            sent(
            client
                .update_invitation_policy()
                .invite_link_config(
                    genauth_raw::invitations::InvitationLinkConfigDto::builder()
                        .invite_link_disuse_rule(
                            genauth_raw::invitations::InvitationLinkConfigDtoInviteLinkDisuseRule::Period,
                        )
                        .link_expired_time_of_second(1i64)
                        .link_expired_time_unit(
                            genauth_raw::invitations::InvitationLinkConfigDtoLinkExpiredTimeUnit::Forever,
                        )
                        .page_expired_time_of_second(value)
                        .page_expired_time_unit(
                            genauth_raw::invitations::InvitationLinkConfigDtoPageExpiredTimeUnit::Minute,
                        ),
                )
                .policy_id(text(0usize, 0))
                .reply(),
        )
        },
    },
    #[cfg(feature = "invitations")]
    NumberLimit {
        operation: "updateInviteEmailTemplate",
        field: "expiresIn",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .update_invite_email_template()
                    .content(text(0usize, 0))
                    .customize_enabled(true)
                    .expires_in(value)
                    .name(text(0usize, 0))
                    .sender(text(0usize, 0))
                    .subject(text(0usize, 0))
                    .type_(genauth_raw::shared::EmailTemplateType::WelcomeEmail)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "pipelines")]
    NumberLimit {
        operation: "updatePipelineFunction",
        field: "timeout",
        min: 1i64,
        max: 60i64,
        call: |client, value| {
            sent(
                client
                    .update_pipeline_function()
                    .func_id(text(0usize, 0))
                    .timeout(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "risk-lists")]
    NumberLimit {
        operation: "findUserList",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            sent(
                client
                    .find_user_list()
                    .limit(value)
                    .user_list_type(genauth_raw::risk_lists::FindUserListUserListType::Black)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "risk-lists")]
    NumberLimit {
        operation: "findUserList",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .find_user_list()
                    .page(value)
                    .user_list_type(genauth_raw::risk_lists::FindUserListUserListType::Black)
                    .reply(),
            )
        },
    },
];

/// Every JSON object whose size is limited.
pub static SIZES: &[SizeLimit<Client>] = &[];
/// Every condition, with a call that breaks it.
pub static CONDITIONS: &[Broken<Client>] = &[
    #[cfg(feature = "devices")]
    Broken {
        operation: "addDevice",
        fields: &["customData", "deviceUniqueId", "type"],
        rule: "Required",
        call: |client| sent(client.add_device().reply()),
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "addGroupMembers",
        fields: &["code", "userIds"],
        rule: "Required",
        call: |client| sent(client.add_group_members().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "addPolicyUserAttribution",
        fields: &["policyId", "targetIdentifier", "targetType"],
        rule: "Required",
        call: |client| sent(client.add_policy_user_attribution().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "addPolicyUserAttribution",
        fields: &["namespace"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .add_policy_user_attribution()
                    .policy_id(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::invitations::InvitationTargetType::Role)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "addPolicyUserAttributionsBatch",
        fields: &["targets[0].targetIdentifiers", "targets[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .add_policy_user_attributions_batch()
                    .policy_id(text(0usize, 0))
                    .targets(vec![
                        genauth_raw::invitations::InvitationPolicyUserAttributionListDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "addPolicyUserAttributionsBatch",
        fields: &["targets[0].namespace"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .add_policy_user_attributions_batch()
                    .policy_id(text(0usize, 0))
                    .targets(vec![
                        genauth_raw::invitations::InvitationPolicyUserAttributionListDto::builder()
                            .target_identifiers(
                                (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            )
                            .target_type(genauth_raw::invitations::InvitationTargetType::Role),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "addPolicyUserAttributionsBatch",
        fields: &["policyId", "targets"],
        rule: "Required",
        call: |client| sent(client.add_policy_user_attributions_batch().reply()),
    },
    #[cfg(feature = "whitelists")]
    Broken {
        operation: "addWhitelist",
        fields: &["type"],
        rule: "Required",
        call: |client| sent(client.add_whitelist().reply()),
    },
    #[cfg(feature = "whitelists")]
    Broken {
        operation: "addWhitelistOfApp",
        fields: &["appId", "type"],
        rule: "Required",
        call: |client| sent(client.add_whitelist_of_app().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "assignAsaAccount",
        fields: &["targets[0].targetIdentifiers", "targets[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .assign_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .targets(vec![
                        genauth_raw::applications::AssignAsaAccountItem::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "assignAsaAccount",
        fields: &["accountId", "appId", "targets"],
        rule: "Required",
        call: |client| sent(client.assign_asa_account().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "assignRole",
        fields: &["targets[0].targetIdentifier", "targets[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .assign_role()
                    .code(text(0usize, 0))
                    .targets(vec![genauth_raw::roles::TargetDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "assignRole",
        fields: &["code", "targets"],
        rule: "Required",
        call: |client| sent(client.assign_role().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "assignRoleBatch",
        fields: &["roles[0].code"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .assign_role_batch()
                    .roles(vec![genauth_raw::roles::RoleCodeDto::builder()])
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
    #[cfg(feature = "roles")]
    Broken {
        operation: "assignRoleBatch",
        fields: &["targets[0].targetIdentifier", "targets[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
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
                    .targets(vec![genauth_raw::roles::TargetDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "assignRoleBatch",
        fields: &["roles", "targets"],
        rule: "Required",
        call: |client| sent(client.assign_role_batch().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "authorizeApplicationAccess",
        fields: &[
            "list[0].effect",
            "list[0].targetIdentifier",
            "list[0].targetType",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .authorize_application_access()
                    .app_id(text(0usize, 0))
                    .list(vec![
                        genauth_raw::applications::ApplicationPermissionRecordItem::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "authorizeApplicationAccess",
        fields: &["list[0].namespaceCode"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .authorize_application_access()
                    .app_id(text(0usize, 0))
                    .list(vec![
                        genauth_raw::applications::ApplicationPermissionRecordItem::builder()
                            .effect(genauth_raw::shared::Effect::Allow)
                            .target_identifier(
                                (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            )
                            .target_type(genauth_raw::shared::SubjectType::Role),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "authorizeApplicationAccess",
        fields: &["appId", "list"],
        rule: "Required",
        call: |client| sent(client.authorize_application_access().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "authorizeDataPolicies",
        fields: &["targetList[0].id", "targetList[0].type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .authorize_data_policies()
                    .policy_ids((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .target_list(vec![genauth_raw::data_permissions::SubjectDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "authorizeDataPolicies",
        fields: &["policyIds", "targetList"],
        rule: "Required",
        call: |client| sent(client.authorize_data_policies().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "authorizeResources",
        fields: &[
            "list[0].resources[0].actions",
            "list[0].resources[0].code",
            "list[0].resources[0].resourceType",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .authorize_resources()
                    .list(vec![
                        genauth_raw::resources::AuthorizeResourceItem::builder()
                            .resources(vec![genauth_raw::resources::ResourceItemDto::builder()])
                            .target_identifiers(
                                (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            )
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "authorizeResources",
        fields: &[
            "list[0].resources",
            "list[0].targetIdentifiers",
            "list[0].targetType",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .authorize_resources()
                    .list(vec![
                        genauth_raw::resources::AuthorizeResourceItem::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "authorizeResources",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.authorize_resources().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "deleteAuth",
        fields: &["authIds"],
        rule: "Required",
        call: |client| sent(client.delete_applications_auth().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "approval",
        fields: &["applicantIds"],
        rule: "Required",
        call: |client| sent(client.approve_universal_invitation_applicants().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "batchCreateDnef",
        fields: &["fieldList[0].config.options[0].value"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .batch_create_dnef()
                    .field_list(vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                            .config(
                                genauth_raw::data_permissions::ConfigInput::builder().options(
                                    vec![
                                        genauth_raw::data_permissions::OptionObjectInput::builder(),
                                    ],
                                ),
                            )
                            .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                            .label(text(0usize, 0))
                            .value_type(
                                genauth_raw::data_permissions::ExtendFieldValueType::String,
                            ),
                    ])
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "batchCreateDnef",
        fields: &["fieldList[0].config.options"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .batch_create_dnef()
                    .field_list(vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                            .config(genauth_raw::data_permissions::ConfigInput::builder())
                            .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                            .label(text(0usize, 0))
                            .value_type(
                                genauth_raw::data_permissions::ExtendFieldValueType::String,
                            ),
                    ])
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "batchCreateDnef",
        fields: &[
            "fieldList[0].key",
            "fieldList[0].label",
            "fieldList[0].valueType",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .batch_create_dnef()
                    .field_list(vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder(),
                    ])
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "batchCreateDnef",
        fields: &["fieldList[0].config"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .batch_create_dnef()
                    .field_list(vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                            .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                            .label(text(0usize, 0))
                            .value_type(
                                genauth_raw::data_permissions::ExtendFieldValueType::Select,
                            ),
                    ])
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "batchCreateDnef",
        fields: &["fieldList", "namespaceCode", "resourceCode"],
        rule: "Required",
        call: |client| sent(client.batch_create_dnef().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "deleteInvitees",
        fields: &["inviteeIds", "rosterId"],
        rule: "Required",
        call: |client| sent(client.delete_invitation_invitees().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserEncryptPasswordBatch",
        fields: &["userIds"],
        rule: "Required",
        call: |client| sent(client.get_user_encrypt_password_batch().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "reject",
        fields: &["applicantIds"],
        rule: "Required",
        call: |client| sent(client.reject_universal_invitation_applicants().reply()),
    },
    #[cfg(feature = "ext-idps")]
    Broken {
        operation: "changeExtIdpConnState",
        fields: &["appId", "enabled", "id"],
        rule: "Required",
        call: |client| sent(client.change_ext_idp_conn_state().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "checkDataPolicyExists",
        fields: &["policyName"],
        rule: "Required",
        call: |client| sent(client.check_data_policy_exists().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "checkDataResourceExists",
        fields: &["namespaceCode"],
        rule: "Required",
        call: |client| sent(client.check_data_resource_exists().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "checkDomainAvailable",
        fields: &["domain"],
        rule: "Required",
        call: |client| sent(client.check_domain_available().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "checkExternalUserPermission",
        fields: &["action", "externalId", "namespaceCode", "resources"],
        rule: "Required",
        call: |client| sent(client.check_external_user_permission().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "checkPermission",
        fields: &["action", "namespaceCode", "resources", "userId"],
        rule: "Required",
        call: |client| sent(client.check_permission().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "checkMutualExclusion",
        fields: &["roles[0].code"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .check_role_mutual_exclusion()
                    .roles(vec![genauth_raw::roles::RoleCodeDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "checkMutualExclusion",
        fields: &["roles"],
        rule: "Required",
        call: |client| sent(client.check_role_mutual_exclusion().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "checkParamsNamespace",
        fields: &["code", "namespace"],
        rule: "Required",
        call: |client| sent(client.check_role_params().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "checkSessionStatus",
        fields: &["appId", "userId"],
        rule: "Required",
        call: |client| sent(client.check_session_status().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "checkUserSameLevelPermission",
        fields: &[
            "action",
            "namespaceCode",
            "resource",
            "resourceNodeCodes",
            "userId",
        ],
        rule: "Required",
        call: |client| sent(client.check_user_same_level_permission().reply()),
    },
    #[cfg(feature = "messages")]
    Broken {
        operation: "configEmailProvider",
        fields: &["aliExmailConfig.sender", "aliExmailConfig.senderPass"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .config_email_provider()
                    .ali_exmail_config(
                        genauth_raw::messages::AliExmailEmailProviderConfigInput::builder(),
                    )
                    .enabled(true)
                    .type_(genauth_raw::messages::EmailProviderType::Ali)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "messages")]
    Broken {
        operation: "configEmailProvider",
        fields: &["sendGridConfig.apikey", "sendGridConfig.sender"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .config_email_provider()
                    .enabled(true)
                    .send_grid_config(
                        genauth_raw::messages::SendGridEmailProviderConfigInput::builder(),
                    )
                    .type_(genauth_raw::messages::EmailProviderType::Ali)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "messages")]
    Broken {
        operation: "configEmailProvider",
        fields: &[
            "smtpConfig.senderPass",
            "smtpConfig.smtp_host",
            "smtpConfig.smtp_port",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .config_email_provider()
                    .enabled(true)
                    .smtp_config(genauth_raw::messages::SmtpEmailProviderConfigInput::builder())
                    .type_(genauth_raw::messages::EmailProviderType::Ali)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "messages")]
    Broken {
        operation: "configEmailProvider",
        fields: &[
            "tencentExmailConfig.sender",
            "tencentExmailConfig.senderPass",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .config_email_provider()
                    .enabled(true)
                    .tencent_exmail_config(
                        genauth_raw::messages::TencentExmailEmailProviderConfigInput::builder(),
                    )
                    .type_(genauth_raw::messages::EmailProviderType::Ali)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "messages")]
    Broken {
        operation: "configEmailProvider",
        fields: &["enabled", "type"],
        rule: "Required",
        call: |client| sent(client.config_email_provider().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "copyInvitationPolicyById",
        fields: &["policyId"],
        rule: "Required",
        call: |client| sent(client.copy_invitation_policy_by_id().reply()),
    },
    #[cfg(feature = "access-keys")]
    Broken {
        operation: "createAccessKey",
        fields: &["type"],
        rule: "Required",
        call: |client| sent(client.create_access_key().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "createAdminRole",
        fields: &["code", "name"],
        rule: "Required",
        call: |client| sent(client.create_admin_role().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "createApplication",
        fields: &["loginConfig.defaultLoginMethod.connectionType"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_application()
                .app_name(text(0usize, 0))
                .login_config(
                    genauth_raw::applications::ApplicationLoginConfigInputDto::builder()
                        .default_login_method(
                            genauth_raw::applications::ApplicationDefaultLoginMethodInput::builder(),
                        )
                        .show_authorization_page(true),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "createApplication",
        fields: &["loginConfig.enabledExtIdpConnIds[0].extIdpConnId"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_application()
                .app_name(text(0usize, 0))
                .login_config(
                    genauth_raw::applications::ApplicationLoginConfigInputDto::builder()
                        .enabled_ext_idp_conn_ids(
                            vec![
                                genauth_raw::applications::ApplicationEnabledExtIdpConnInputDto::builder()
                            ],
                        )
                        .show_authorization_page(true),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "createApplication",
        fields: &["loginConfig.showAuthorizationPage"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_application()
                    .app_name(text(0usize, 0))
                    .login_config(
                        genauth_raw::applications::ApplicationLoginConfigInputDto::builder(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "createApplication",
        fields: &[
            "registerConfig.defaultRegisterMethod",
            "registerConfig.enabledBasicRegisterMethods",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_application()
                    .app_name(text(0usize, 0))
                    .register_config(
                        genauth_raw::applications::ApplicationRegisterConfigInputDto::builder(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "createApplication",
        fields: &["appName"],
        rule: "Required",
        call: |client| sent(client.create_application().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResourceByArray",
        fields: &[
            "actions",
            "namespaceCode",
            "resourceCode",
            "resourceName",
            "struct",
        ],
        rule: "Required",
        call: |client| sent(client.create_data_resource_by_array().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "createAsaAccount",
        fields: &["accountInfo", "appId"],
        rule: "Required",
        call: |client| sent(client.create_asa_account().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "createAsaAccountBatch",
        fields: &["list[0].accountInfo"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_asa_account_batch()
                    .app_id(text(0usize, 0))
                    .list(vec![
                        genauth_raw::applications::CreateAsaAccountsBatchItemDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "createAsaAccountBatch",
        fields: &["appId", "list"],
        rule: "Required",
        call: |client| sent(client.create_asa_account_batch().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataPolicy",
        fields: &["statementList[0].effect", "statementList[0].permissions"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_data_policy()
                    .policy_name(text(0usize, 0))
                    .statement_list(vec![
                        genauth_raw::data_permissions::DataStatementPermissionDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataPolicy",
        fields: &["policyName", "statementList"],
        rule: "Required",
        call: |client| sent(client.create_data_policy().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResource",
        fields: &["extendFieldList[0].config.options[0].value"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_data_resource()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .extend_field_list(
                    vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                        .config(genauth_raw::data_permissions::ConfigInput::builder()
                        .options(vec![genauth_raw::data_permissions::OptionObjectInput::builder()]))
                        .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0)).label(text(0usize,
                        0))
                        .value_type(genauth_raw::data_permissions::ExtendFieldValueType::String)
                    ],
                )
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
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResource",
        fields: &["extendFieldList[0].config.options"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_data_resource()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .extend_field_list(
                    vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                        .config(genauth_raw::data_permissions::ConfigInput::builder())
                        .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0)).label(text(0usize,
                        0))
                        .value_type(genauth_raw::data_permissions::ExtendFieldValueType::String)
                    ],
                )
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
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResource",
        fields: &[
            "extendFieldList[0].key",
            "extendFieldList[0].label",
            "extendFieldList[0].valueType",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_data_resource()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .extend_field_list(
                    vec![genauth_raw::data_permissions::ExtendFieldInput::builder()],
                )
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
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResource",
        fields: &["extendFieldList[0].config"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
            client
                .create_data_resource()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .extend_field_list(
                    vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                        .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0)).label(text(0usize,
                        0))
                        .value_type(genauth_raw::data_permissions::ExtendFieldValueType::Select)
                    ],
                )
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
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResource",
        fields: &["struct[0].code", "struct[0].name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_data_resource()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(
                        identity_facade_core::IntoList::into_list(vec![
                            genauth_raw::data_permissions::DataResourceTreeStructsInput::builder(),
                        ])
                        .map(genauth_raw::data_permissions::CreateDataResourceDtoStruct::Tree),
                    )
                    .type_(genauth_raw::data_permissions::DataResourceType::Tree)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResource",
        fields: &[
            "actions",
            "namespaceCode",
            "resourceCode",
            "resourceName",
            "struct",
            "type",
        ],
        rule: "Required",
        call: |client| sent(client.create_data_resource().reply()),
    },
    #[cfg(feature = "devices")]
    Broken {
        operation: "createDevice",
        fields: &["customData", "deviceUniqueId", "type"],
        rule: "Required",
        call: |client| sent(client.create_device().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDnef",
        fields: &["config.options[0].value"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_dnef()
                    .config(
                        genauth_raw::data_permissions::ConfigInput::builder().options(vec![
                            genauth_raw::data_permissions::OptionObjectInput::builder(),
                        ]),
                    )
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .label(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .value_type(genauth_raw::data_permissions::CreateDnefReqValueType::String)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDnef",
        fields: &["config.options"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_dnef()
                    .config(genauth_raw::data_permissions::ConfigInput::builder())
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .label(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .value_type(genauth_raw::data_permissions::CreateDnefReqValueType::String)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDnef",
        fields: &["key", "label", "namespaceCode", "resourceCode", "valueType"],
        rule: "Required",
        call: |client| sent(client.create_dnef().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDnef",
        fields: &["config"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .create_dnef()
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .label(text(0usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .value_type(genauth_raw::data_permissions::CreateDnefReqValueType::Select)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "events")]
    Broken {
        operation: "createEventApp",
        fields: &["identifier", "logo", "name"],
        rule: "Required",
        call: |client| sent(client.create_event_app().reply()),
    },
    #[cfg(feature = "ext-idps")]
    Broken {
        operation: "createExtIdp",
        fields: &["name", "type"],
        rule: "Required",
        call: |client| sent(client.create_ext_idp().reply()),
    },
    #[cfg(feature = "ext-idps")]
    Broken {
        operation: "createExtIdpConn",
        fields: &["displayName", "extIdpId", "fields", "identifier", "type"],
        rule: "Required",
        call: |client| sent(client.create_ext_idp_conn().reply()),
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "createGroup",
        fields: &["code", "description", "name", "type"],
        rule: "Required",
        call: |client| sent(client.create_group().reply()),
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "createGroupsBatch",
        fields: &[
            "list[0].code",
            "list[0].description",
            "list[0].name",
            "list[0].type",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_groups_batch()
                    .list(vec![genauth_raw::groups::CreateGroupReqDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "createGroupsBatch",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.create_groups_batch().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "createInvitationPolicy",
        fields: &["defaultPasswordConfig.type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_invitation_policy()
                    .default_password_config(
                        genauth_raw::invitations::DefaultPasswordConfigDto::builder(),
                    )
                    .name(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "createInvitationPolicy",
        fields: &[
            "inviteLinkConfig.inviteLinkDisuseRule",
            "inviteLinkConfig.linkExpiredTimeOfSecond",
            "inviteLinkConfig.linkExpiredTimeUnit",
            "inviteLinkConfig.pageExpiredTimeOfSecond",
            "inviteLinkConfig.pageExpiredTimeUnit",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_invitation_policy()
                .invite_link_config(
                    genauth_raw::invitations::InvitationLinkConfigDto::builder(),
                )
                .name(text(0usize, 0))
                .reply(),
        )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "createInvitationPolicy",
        fields: &["name"],
        rule: "Required",
        call: |client| sent(client.create_invitation_policy().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "createInvitationRoster",
        fields: &["name"],
        rule: "Required",
        call: |client| sent(client.create_invitation_roster().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "createNamespace",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.create_namespace().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "createNamespacesBatch",
        fields: &["list[0].code"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_namespaces_batch()
                    .list(vec![
                        genauth_raw::resources::CreateNamespacesBatchItemDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "createNamespacesBatch",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.create_namespaces_batch().reply()),
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "createOrUpdateGroup",
        fields: &["code", "description", "name", "type"],
        rule: "Required",
        call: |client| sent(client.create_or_update_group().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createPermissionNamespace",
        fields: &["code", "name"],
        rule: "Required",
        call: |client| sent(client.create_permission_namespace().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createPermissionNamespacesBatch",
        fields: &["list[0].code", "list[0].name"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_permission_namespaces_batch()
                .list(
                    vec![
                        genauth_raw::data_permissions::CreatePermissionNamespacesBatchItemDto::builder()
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createPermissionNamespacesBatch",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.create_permission_namespaces_batch().reply()),
    },
    #[cfg(feature = "pipelines")]
    Broken {
        operation: "createPipelineFunction",
        fields: &["funcName", "scene", "sourceCode"],
        rule: "Required",
        call: |client| sent(client.create_pipeline_function().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "createPublicAccount",
        fields: &["otp.secret"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_public_account()
                    .email(text(0usize, 0))
                    .otp(genauth_raw::public_accounts::CreatePublicAccountOtpDto::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "createPublicAccount",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| sent(client.create_public_account().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "createPublicAccount",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| sent(client.create_public_account().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "createPublicAccountsBatch",
        fields: &["list[0].otp.secret"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_public_accounts_batch()
                    .list(vec![
                        genauth_raw::public_accounts::CreatePublicAccountReqDto::builder()
                            .email(text(0usize, 0))
                            .otp(
                                genauth_raw::public_accounts::CreatePublicAccountOtpDto::builder(),
                            ),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "createPublicAccountsBatch",
        fields: &["list[0]"],
        rule: "AnyOf",
        call: |client| {
            sent(
                client
                    .create_public_accounts_batch()
                    .list(vec![
                        genauth_raw::public_accounts::CreatePublicAccountReqDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "createPublicAccountsBatch",
        fields: &["list[0]"],
        rule: "AnyOf",
        call: |client| {
            sent(
                client
                    .create_public_accounts_batch()
                    .list(vec![
                        genauth_raw::public_accounts::CreatePublicAccountReqDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "createPublicAccountsBatch",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.create_public_accounts_batch().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "createResource",
        fields: &["actions[0].description", "actions[0].name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_resource()
                    .actions(vec![genauth_raw::resources::ResourceActionInput::builder()])
                    .code(text(0usize, 0))
                    .type_(genauth_raw::shared::ResourceType::Data)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "createResource",
        fields: &["code", "type"],
        rule: "Required",
        call: |client| sent(client.create_resource().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "createResourcesBatch",
        fields: &["list[0].actions[0].description", "list[0].actions[0].name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_resources_batch()
                    .list(vec![
                        genauth_raw::resources::CreateResourceBatchItemDto::builder()
                            .actions(vec![genauth_raw::resources::ResourceActionInput::builder()])
                            .code(text(0usize, 0))
                            .type_(genauth_raw::shared::ResourceType::Data),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "createResourcesBatch",
        fields: &["list[0].code", "list[0].type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_resources_batch()
                    .list(vec![
                        genauth_raw::resources::CreateResourceBatchItemDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "createResourcesBatch",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.create_resources_batch().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "createRole",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.create_role().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "createRolesBatch",
        fields: &["list[0].code"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_roles_batch()
                    .list(vec![genauth_raw::roles::RoleListItem::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "createRolesBatch",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.create_roles_batch().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResourceByString",
        fields: &[
            "actions",
            "namespaceCode",
            "resourceCode",
            "resourceName",
            "struct",
        ],
        rule: "Required",
        call: |client| sent(client.create_data_resource_by_string().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResourceByTree",
        fields: &["extendFieldList[0].config.options[0].value"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_data_resource_by_tree()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .extend_field_list(
                    vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                        .config(genauth_raw::data_permissions::ConfigInput::builder()
                        .options(vec![genauth_raw::data_permissions::OptionObjectInput::builder()]))
                        .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0)).label(text(0usize,
                        0))
                        .value_type(genauth_raw::data_permissions::ExtendFieldValueType::String)
                    ],
                )
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
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResourceByTree",
        fields: &["extendFieldList[0].config.options"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_data_resource_by_tree()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .extend_field_list(
                    vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                        .config(genauth_raw::data_permissions::ConfigInput::builder())
                        .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0)).label(text(0usize,
                        0))
                        .value_type(genauth_raw::data_permissions::ExtendFieldValueType::String)
                    ],
                )
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
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResourceByTree",
        fields: &[
            "extendFieldList[0].key",
            "extendFieldList[0].label",
            "extendFieldList[0].valueType",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .create_data_resource_by_tree()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .extend_field_list(
                    vec![genauth_raw::data_permissions::ExtendFieldInput::builder()],
                )
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
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResourceByTree",
        fields: &["extendFieldList[0].config"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
            client
                .create_data_resource_by_tree()
                .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .extend_field_list(
                    vec![
                        genauth_raw::data_permissions::ExtendFieldInput::builder()
                        .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0)).label(text(0usize,
                        0))
                        .value_type(genauth_raw::data_permissions::ExtendFieldValueType::Select)
                    ],
                )
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
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResourceByTree",
        fields: &["struct[0].code", "struct[0].name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_data_resource_by_tree()
                    .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .resource_name(text(0usize, 0))
                    .struct_(vec![
                        genauth_raw::data_permissions::DataResourceTreeStructsInput::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "createDataResourceByTree",
        fields: &[
            "actions",
            "namespaceCode",
            "resourceCode",
            "resourceName",
            "struct",
        ],
        rule: "Required",
        call: |client| sent(client.create_data_resource_by_tree().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "createUser",
        fields: &[
            "identities[0].extIdpId",
            "identities[0].originConnIds",
            "identities[0].provider",
            "identities[0].type",
            "identities[0].userIdInIdp",
            "identities[0].userInfoInIdp",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_user()
                    .email(text(0usize, 0))
                    .identities(vec![genauth_raw::users::CreateIdentityDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "createUser",
        fields: &["otp.secret"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_user()
                    .email(text(0usize, 0))
                    .otp(genauth_raw::users::CreateUserOtpDto::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "createUser",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| sent(client.create_user().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "createUsersBatch",
        fields: &[
            "list[0].identities[0].extIdpId",
            "list[0].identities[0].originConnIds",
            "list[0].identities[0].provider",
            "list[0].identities[0].type",
            "list[0].identities[0].userIdInIdp",
            "list[0].identities[0].userInfoInIdp",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_users_batch()
                    .list(vec![
                        genauth_raw::users::CreateUserInfoDto::builder()
                            .email(text(0usize, 0))
                            .identities(vec![genauth_raw::users::CreateIdentityDto::builder()]),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "createUsersBatch",
        fields: &["list[0].otp.secret"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_users_batch()
                    .list(vec![
                        genauth_raw::users::CreateUserInfoDto::builder()
                            .email(text(0usize, 0))
                            .otp(genauth_raw::users::CreateUserOtpDto::builder()),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "createUsersBatch",
        fields: &["list[0]"],
        rule: "AnyOf",
        call: |client| {
            sent(
                client
                    .create_users_batch()
                    .list(vec![genauth_raw::users::CreateUserInfoDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "createUsersBatch",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.create_users_batch().reply()),
    },
    #[cfg(feature = "webhooks")]
    Broken {
        operation: "createWebhook",
        fields: &["retryConfig.enabled"],
        rule: "Required",
        call: |client| {
            sent(
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
                    .retry_config(genauth_raw::webhooks::WebhookRetryConfigV3DtoInput::builder())
                    .url(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "webhooks")]
    Broken {
        operation: "createWebhook",
        fields: &["contentType", "events", "name", "url"],
        rule: "Required",
        call: |client| sent(client.create_webhook().reply()),
    },
    #[cfg(feature = "events")]
    Broken {
        operation: "defineEvent",
        fields: &["eventDescription", "eventType"],
        rule: "Required",
        call: |client| sent(client.define_event().reply()),
    },
    #[cfg(feature = "access-keys")]
    Broken {
        operation: "deleteAccessKey",
        fields: &["accessKeyId"],
        rule: "Required",
        call: |client| sent(client.delete_access_key().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "deleteAdminRolesBatch",
        fields: &["codeList"],
        rule: "Required",
        call: |client| sent(client.delete_admin_roles_batch().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "deleteApplication",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.delete_application().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "deleteAsaAccount",
        fields: &["accountId", "appId"],
        rule: "Required",
        call: |client| sent(client.delete_asa_account().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "deleteAsaAccountBatch",
        fields: &["accountIds", "appId"],
        rule: "Required",
        call: |client| sent(client.delete_asa_account_batch().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "batchDeleteCommonResource",
        fields: &["ids"],
        rule: "Required",
        call: |client| sent(client.batch_delete_common_resource().reply()),
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "deleteCustomFields",
        fields: &["list[0].key", "list[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .delete_custom_fields()
                    .list(vec![
                        genauth_raw::custom_fields::DeleteCustomFieldDto::builder(),
                    ])
                    .tenant_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "deleteCustomFields",
        fields: &["list", "tenantId"],
        rule: "Required",
        call: |client| sent(client.delete_custom_fields().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "deleteDataPolicy",
        fields: &["policyId"],
        rule: "Required",
        call: |client| sent(client.delete_data_policy().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "deleteDataResource",
        fields: &["namespaceCode", "resourceCode"],
        rule: "Required",
        call: |client| sent(client.delete_data_resource().reply()),
    },
    #[cfg(feature = "devices")]
    Broken {
        operation: "deleteDevice",
        fields: &["id", "userId"],
        rule: "Required",
        call: |client| sent(client.delete_device().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "deleteDnef",
        fields: &["key", "namespaceCode", "resourceCode"],
        rule: "Required",
        call: |client| sent(client.delete_dnef().reply()),
    },
    #[cfg(feature = "ext-idps")]
    Broken {
        operation: "deleteExtIdp",
        fields: &["id"],
        rule: "Required",
        call: |client| sent(client.delete_ext_idp().reply()),
    },
    #[cfg(feature = "ext-idps")]
    Broken {
        operation: "deleteExtIdpConn",
        fields: &["id"],
        rule: "Required",
        call: |client| sent(client.delete_ext_idp_conn().reply()),
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "deleteGroupsBatch",
        fields: &["codeList"],
        rule: "Required",
        call: |client| sent(client.delete_groups_batch().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "batchDeleteInvitationPolicies",
        fields: &["policyIds"],
        rule: "Required",
        call: |client| sent(client.batch_delete_invitation_policies().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "deleteInvitationRoster",
        fields: &["id"],
        rule: "Required",
        call: |client| sent(client.delete_invitation_roster().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "deleteInvitationRosterBatch",
        fields: &["ids"],
        rule: "Required",
        call: |client| sent(client.delete_invitation_roster_batch().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "deleteNamespace",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.delete_namespace().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "deleteNamespacesBatch",
        fields: &["codeList"],
        rule: "Required",
        call: |client| sent(client.delete_namespaces_batch().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "deletePermissionNamespace",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.delete_permission_namespace().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "deletePermissionNamespacesBatch",
        fields: &["codes"],
        rule: "Required",
        call: |client| sent(client.delete_permission_namespaces_batch().reply()),
    },
    #[cfg(feature = "pipelines")]
    Broken {
        operation: "deletePipelineFunction",
        fields: &["funcId"],
        rule: "Required",
        call: |client| sent(client.delete_pipeline_function().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "deletePublicAccountsBatch",
        fields: &["userIds"],
        rule: "Required",
        call: |client| sent(client.delete_public_accounts_batch().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "deleteResource",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.delete_resource().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "deleteRolesBatch",
        fields: &["codeList"],
        rule: "Required",
        call: |client| sent(client.delete_roles_batch().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "deleteUserSyncRelations",
        fields: &["provider", "userId"],
        rule: "Required",
        call: |client| sent(client.delete_user_sync_relations().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "deleteUsersBatch",
        fields: &["userIds"],
        rule: "Required",
        call: |client| sent(client.delete_users_batch().reply()),
    },
    #[cfg(feature = "webhooks")]
    Broken {
        operation: "deleteWebhook",
        fields: &["webhookIds"],
        rule: "Required",
        call: |client| sent(client.delete_webhook().reply()),
    },
    #[cfg(feature = "whitelists")]
    Broken {
        operation: "deleteWhitelist",
        fields: &["type"],
        rule: "Required",
        call: |client| sent(client.delete_whitelist().reply()),
    },
    #[cfg(feature = "whitelists")]
    Broken {
        operation: "deleteWhitelistOfApp",
        fields: &["appId", "type"],
        rule: "Required",
        call: |client| sent(client.delete_whitelist_of_app().reply()),
    },
    #[cfg(feature = "devices")]
    Broken {
        operation: "getDeviceStatus",
        fields: &["id"],
        rule: "Required",
        call: |client| sent(client.get_device_status().reply()),
    },
    #[cfg(feature = "devices")]
    Broken {
        operation: "disableDevice",
        fields: &["id", "userId"],
        rule: "Required",
        call: |client| sent(client.disable_device().reply()),
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "closeGlobalMfaSettings",
        fields: &["disableFactors"],
        rule: "Required",
        call: |client| sent(client.close_global_mfa_settings().reply()),
    },
    #[cfg(feature = "devices")]
    Broken {
        operation: "enableDevice",
        fields: &["id", "userId"],
        rule: "Required",
        call: |client| sent(client.enable_device().reply()),
    },
    #[cfg(feature = "ext-idps")]
    Broken {
        operation: "extIdpConnStateByApps",
        fields: &["id"],
        rule: "Required",
        call: |client| sent(client.ext_idp_conn_state_by_apps().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "filter",
        fields: &[
            "filter.filters[0].operator",
            "filter.filters[0].type",
            "filter.filters[0].value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .filter_universal_invitation_applicants()
                    .filter(
                        genauth_raw::invitations::CombineFiltersBaseDto::builder()
                            .filters(vec![
                                genauth_raw::invitations::CombineFilterItemDto::builder(),
                            ])
                            .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "filter",
        fields: &["filter.filters", "filter.type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .filter_universal_invitation_applicants()
                    .filter(genauth_raw::invitations::CombineFiltersBaseDto::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "access-keys")]
    Broken {
        operation: "getAccessKey",
        fields: &["accessKeyId", "userId"],
        rule: "Required",
        call: |client| sent(client.get_access_key().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "getApplication",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.get_application().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "getApplicationPermissionStrategy",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.get_application_permission_strategy().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "getApplicationSecret",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.get_application_secret().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "getApplicationSimpleInfo",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.get_application_simple_info().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "getAsaAccount",
        fields: &["accountId", "appId"],
        rule: "Required",
        call: |client| sent(client.get_asa_account().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "getAsaAccountAssignedTargets",
        fields: &["accountId", "appId"],
        rule: "Required",
        call: |client| sent(client.get_asa_account_assigned_targets().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "getAsaAccountBatch",
        fields: &["accountIds", "appId"],
        rule: "Required",
        call: |client| sent(client.get_asa_account_batch().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "getAssignedAccount",
        fields: &["appId", "targetIdentifier", "targetType"],
        rule: "Required",
        call: |client| sent(client.get_assigned_account().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "getAuthorizedResources",
        fields: &["targetIdentifier", "targetType"],
        rule: "Required",
        call: |client| sent(client.get_authorized_resources().reply()),
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "getCustomData",
        fields: &["targetIdentifier", "targetType"],
        rule: "Required",
        call: |client| sent(client.get_custom_data().reply()),
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "getCustomData",
        fields: &["namespace"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .get_custom_data()
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::custom_fields::GetCustomDataTargetType::Role)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "getCustomFields",
        fields: &["targetType"],
        rule: "Required",
        call: |client| sent(client.get_custom_fields().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "getDataPolicy",
        fields: &["policyId"],
        rule: "Required",
        call: |client| sent(client.get_data_policy().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "getDataResource",
        fields: &["namespaceCode", "resourceCode"],
        rule: "Required",
        call: |client| sent(client.get_data_resource().reply()),
    },
    #[cfg(feature = "ext-idps")]
    Broken {
        operation: "getExtIdp",
        fields: &["id"],
        rule: "Required",
        call: |client| sent(client.get_ext_idp().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "getExternalUserResourceStruct",
        fields: &["externalId", "namespaceCode", "resourceCode"],
        rule: "Required",
        call: |client| sent(client.get_external_user_resource_struct().reply()),
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "getGroup",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.get_group().reply()),
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "getGroupAuthorizedResources",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.get_group_authorized_resources().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "getGroupsOfPublicAccount",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_groups_of_public_account().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "getPolicyDetailById",
        fields: &["policyId"],
        rule: "Required",
        call: |client| sent(client.get_policy_detail_by_id().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "getInviteEmailTemplate",
        fields: &["policyId", "scene"],
        rule: "Required",
        call: |client| sent(client.get_invite_email_template().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "getPolicyUserAttributionDetail",
        fields: &["id"],
        rule: "Required",
        call: |client| sent(client.get_policy_user_attribution_detail().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "getInvitationRoster",
        fields: &["rosterId"],
        rule: "Required",
        call: |client| sent(client.get_invitation_roster().reply()),
    },
    #[cfg(feature = "devices")]
    Broken {
        operation: "findLastLoginAppsByDeviceIdsV2",
        fields: &["deviceIds"],
        rule: "Required",
        call: |client| sent(client.find_last_login_apps_by_device_ids_v2().reply()),
    },
    #[cfg(feature = "devices")]
    Broken {
        operation: "findLastLoginAppsByDeviceIds",
        fields: &["deviceIds"],
        rule: "Required",
        call: |client| sent(client.find_last_login_apps_by_device_ids().reply()),
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "getMauPeriodUsageHistory",
        fields: &["endTime", "startTime"],
        rule: "Required",
        call: |client| sent(client.get_mau_period_usage_history().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserMfaStatus",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_mfa_status().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "getMfaTriggerData",
        fields: &["appId", "userId"],
        rule: "Required",
        call: |client| sent(client.get_mfa_trigger_data().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "getNamespace",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.get_namespace().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "getNamespacesBatch",
        fields: &["codeList"],
        rule: "Required",
        call: |client| sent(client.get_namespaces_batch().reply()),
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "getOrderDetail",
        fields: &["orderNo"],
        rule: "Required",
        call: |client| sent(client.get_order_detail().reply()),
    },
    #[cfg(feature = "billing")]
    Broken {
        operation: "getOrderPayDetail",
        fields: &["orderNo"],
        rule: "Required",
        call: |client| sent(client.get_order_pay_detail().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getOtpSecretByUser",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_otp_secret_by_user().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "getPermissionNamespace",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.get_permission_namespace().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "getPermissionNamespacesBatch",
        fields: &["codes"],
        rule: "Required",
        call: |client| sent(client.get_permission_namespaces_batch().reply()),
    },
    #[cfg(feature = "pipelines")]
    Broken {
        operation: "getPipelineFunction",
        fields: &["funcId"],
        rule: "Required",
        call: |client| sent(client.get_pipeline_function().reply()),
    },
    #[cfg(feature = "pipelines")]
    Broken {
        operation: "getPipelineLogs",
        fields: &["funcId"],
        rule: "Required",
        call: |client| sent(client.get_pipeline_logs().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "getPublicAccount",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_public_account().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "getPublicAccountBatch",
        fields: &["userIds"],
        rule: "Required",
        call: |client| sent(client.get_public_account_batch().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "getPublicAccountsOfGroup",
        fields: &["groupId"],
        rule: "Required",
        call: |client| sent(client.get_public_accounts_of_group().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "getPublicAccountsOfRole",
        fields: &["roleId"],
        rule: "Required",
        call: |client| sent(client.get_public_accounts_of_role().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "getPublicAccountsOfUser",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_public_accounts_of_user().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "getResource",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.get_resource().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "getResourceAuthorizedTargets",
        fields: &["resource"],
        rule: "Required",
        call: |client| sent(client.get_resource_authorized_targets().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "getResourcesBatch",
        fields: &["codeList"],
        rule: "Required",
        call: |client| sent(client.get_resources_batch().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "getRole",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.get_role().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "getRoleAuthorizedResources",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.get_role_authorized_resources().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "getPublicAccountRoles",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_public_account_roles().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "detailAuthSubject",
        fields: &["appId", "targetId", "targetType"],
        rule: "Required",
        call: |client| sent(client.detail_auth_subject().reply()),
    },
    #[cfg(feature = "device-exclusivity")]
    Broken {
        operation: "findAppLists",
        fields: &["keyword"],
        rule: "Required",
        call: |client| sent(client.get_supported_device_exclusive_apps().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUser",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserAccessibleApps",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_accessible_apps().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserAuthorizedApps",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_authorized_apps().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserAuthorizedResources",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_authorized_resources().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserBatch",
        fields: &["userIds"],
        rule: "Required",
        call: |client| sent(client.get_user_batch().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserGroups",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_groups().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserIdentities",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_identities().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserLoggedinIdentities",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_loggedin_identities().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserLoggedinApps",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_loggedin_apps().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserLoginHistory",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_login_history().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserMfaInfo",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_mfa_info().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserPasswordCiphertext",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_password_ciphertext().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "getUserPermissionList",
        fields: &["userIds"],
        rule: "Required",
        call: |client| sent(client.get_user_permission_list().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserPrincipalAuthenticationInfo",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_principal_authentication_info().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "getUserResourcePermissionList",
        fields: &["namespaceCode", "resources", "userId"],
        rule: "Required",
        call: |client| sent(client.get_user_resource_permission_list().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserRoles",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_roles().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "getUserSyncRelations",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.get_user_sync_relations().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "getUsersOfPublicAccount",
        fields: &["publicAccountId"],
        rule: "Required",
        call: |client| sent(client.get_users_of_public_account().reply()),
    },
    #[cfg(feature = "webhooks")]
    Broken {
        operation: "getWebhook",
        fields: &["webhookId"],
        rule: "Required",
        call: |client| sent(client.get_webhook().reply()),
    },
    #[cfg(feature = "webhooks")]
    Broken {
        operation: "getWebhookLogs",
        fields: &["webhookId"],
        rule: "Required",
        call: |client| sent(client.get_webhook_logs().reply()),
    },
    #[cfg(feature = "ext-idps")]
    Broken {
        operation: "getWechatMpAccessTokenInfo",
        fields: &["appId", "appSecret"],
        rule: "Required",
        call: |client| sent(client.get_wechat_mp_access_token_info().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "hasAnyRole",
        fields: &["roles[0].code"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .has_any_role()
                    .roles(vec![genauth_raw::users::HasRoleRolesDto::builder()])
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "hasAnyRole",
        fields: &["roles", "userId"],
        rule: "Required",
        call: |client| sent(client.has_any_role().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "importOtp",
        fields: &["list[0].otp.secret"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .import_otp()
                    .list(vec![
                        genauth_raw::users::ImportOtpItemDto::builder()
                            .otp(genauth_raw::users::ImportOtpItemDataDto::builder())
                            .user_id(text(0usize, 0)),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "importOtp",
        fields: &["list[0].otp", "list[0].userId"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .import_otp()
                    .list(vec![genauth_raw::users::ImportOtpItemDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "importOtp",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.import_otp().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "exportUsers",
        fields: &["rosterId"],
        rule: "Required",
        call: |client| sent(client.export_invitation_invitees().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "importUsers",
        fields: &["file", "rosterId"],
        rule: "Required",
        call: |client| sent(client.import_invitation_invitees().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "upload",
        fields: &["private"],
        rule: "Required",
        call: |client| sent(client.upload_invitation_invitees().reply()),
    },
    #[cfg(feature = "risk-lists")]
    Broken {
        operation: "findIpList",
        fields: &["ipType"],
        rule: "Required",
        call: |client| sent(client.find_ip_list().reply()),
    },
    #[cfg(feature = "risk-lists")]
    Broken {
        operation: "add",
        fields: &[
            "addType",
            "expireAt",
            "ipType",
            "ips",
            "limitList",
            "removeType",
        ],
        rule: "Required",
        call: |client| sent(client.add_ip_list().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "isActionAllowed",
        fields: &["action", "resource", "userId"],
        rule: "Required",
        call: |client| sent(client.is_action_allowed().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "kickPublicAccounts",
        fields: &["appIds", "userId"],
        rule: "Required",
        call: |client| sent(client.kick_public_accounts().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "kickUsers",
        fields: &["appIds", "userId"],
        rule: "Required",
        call: |client| sent(client.kick_users().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "linkIdentity",
        fields: &["extIdpId", "userId", "userIdInIdp"],
        rule: "Required",
        call: |client| sent(client.link_identity().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "listApplicationActiveUsers",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.list_application_active_users().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "listAuthApplication",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.list_auth_application().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "listAsaAccount",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.list_asa_account().reply()),
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "listCustFields",
        fields: &["dataType", "targetType"],
        rule: "Required",
        call: |client| sent(client.list_custom_fields().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "listDataPolicyTargets",
        fields: &["policyId"],
        rule: "Required",
        call: |client| sent(client.list_data_policy_targets().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "listDnef",
        fields: &["namespaceCode", "resourceCode"],
        rule: "Required",
        call: |client| sent(client.list_dnef().reply()),
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "listGroupMembers",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.list_group_members().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "filterUsers",
        fields: &[
            "filter.filters[0].operator",
            "filter.filters[0].type",
            "filter.filters[0].value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_invitation_invitees()
                    .filter(
                        genauth_raw::invitations::CombineFiltersBaseDto::builder()
                            .filters(vec![
                                genauth_raw::invitations::CombineFilterItemDto::builder(),
                            ])
                            .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                    )
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "filterUsers",
        fields: &["filter.filters", "filter.type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_invitation_invitees()
                    .filter(genauth_raw::invitations::CombineFiltersBaseDto::builder())
                    .roster_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "filterUsers",
        fields: &["rosterId"],
        rule: "Required",
        call: |client| sent(client.list_invitation_invitees().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listInvitationPolicies",
        fields: &[
            "filter.filters[0].operator",
            "filter.filters[0].type",
            "filter.filters[0].value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_invitation_policies()
                    .filter(
                        genauth_raw::invitations::CombineFiltersBaseDto::builder()
                            .filters(vec![
                                genauth_raw::invitations::CombineFilterItemDto::builder(),
                            ])
                            .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listInvitationPolicies",
        fields: &["filter.filters", "filter.type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_invitation_policies()
                    .filter(genauth_raw::invitations::CombineFiltersBaseDto::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listRegisterExtendsFields",
        fields: &["policyId"],
        rule: "Required",
        call: |client| sent(client.list_register_extends_fields().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listPolicyUserAttributionDetail",
        fields: &["policyId", "targetType"],
        rule: "Required",
        call: |client| sent(client.list_policy_user_attribution_detail().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listInvitationRoster",
        fields: &[
            "filter.filters[0].operator",
            "filter.filters[0].type",
            "filter.filters[0].value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_invitation_roster()
                    .filter(
                        genauth_raw::invitations::CombineFiltersBaseDto::builder()
                            .filters(vec![
                                genauth_raw::invitations::CombineFilterItemDto::builder(),
                            ])
                            .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listInvitationRoster",
        fields: &["filter.filters", "filter.type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_invitation_roster()
                    .filter(genauth_raw::invitations::CombineFiltersBaseDto::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listInvitationRostersByNonPolicyId",
        fields: &[
            "filter.filters[0].operator",
            "filter.filters[0].type",
            "filter.filters[0].value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_invitation_rosters_by_non_policy_id()
                    .filter(
                        genauth_raw::invitations::CombineFiltersBaseDto::builder()
                            .filters(vec![
                                genauth_raw::invitations::CombineFilterItemDto::builder(),
                            ])
                            .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listInvitationRostersByNonPolicyId",
        fields: &["filter.filters", "filter.type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_invitation_rosters_by_non_policy_id()
                    .filter(genauth_raw::invitations::CombineFiltersBaseDto::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listInvitationRostersByPolicyId",
        fields: &[
            "filter.filters[0].operator",
            "filter.filters[0].type",
            "filter.filters[0].value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_invitation_rosters_by_policy_id()
                    .filter(
                        genauth_raw::invitations::CombineFiltersBaseDto::builder()
                            .filters(vec![
                                genauth_raw::invitations::CombineFilterItemDto::builder(),
                            ])
                            .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                    )
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listInvitationRostersByPolicyId",
        fields: &["filter.filters", "filter.type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_invitation_rosters_by_policy_id()
                    .filter(genauth_raw::invitations::CombineFiltersBaseDto::builder())
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "listInvitationRostersByPolicyId",
        fields: &["policyId"],
        rule: "Required",
        call: |client| sent(client.list_invitation_rosters_by_policy_id().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "listNamespaceRoles",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.list_namespace_roles().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "listPermissionNamespaceRoles",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.list_permission_namespace_roles().reply()),
    },
    #[cfg(feature = "pipelines")]
    Broken {
        operation: "listPipelineFunctions",
        fields: &["scene"],
        rule: "Required",
        call: |client| sent(client.list_pipeline_functions().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "listPublicAccounts",
        fields: &["advancedFilter[0].field", "advancedFilter[0].operator"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .list_public_accounts()
                .advanced_filter(
                    vec![
                        genauth_raw::public_accounts::ListPublicAccountsAdvancedFilterItemDto::builder()
                    ],
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "listPublicAccounts",
        fields: &["options.sort[0].field", "options.sort[0].order"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_public_accounts()
                    .options(
                        genauth_raw::public_accounts::ListPublicAccountsOptionsDto::builder()
                            .sort(vec![genauth_raw::shared::SortingDto::builder()]),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "listRoleAssignments",
        fields: &["roleCode"],
        rule: "Required",
        call: |client| sent(client.list_role_assignments().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "listRoleMembers",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.list_role_members().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "listAuthSubject",
        fields: &["targetId", "targetType"],
        rule: "Required",
        call: |client| sent(client.list_auth_subject().reply()),
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "listUserBaseFields",
        fields: &["dataType", "targetType"],
        rule: "Required",
        call: |client| sent(client.list_user_base_fields().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "listUsers",
        fields: &["advancedFilter[0].field", "advancedFilter[0].operator"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_users()
                    .advanced_filter(vec![
                        genauth_raw::users::ListUsersAdvancedFilterItemDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "listUsers",
        fields: &["options.sort[0].field", "options.sort[0].order"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_users()
                    .options(
                        genauth_raw::users::ListUsersOptionsDto::builder()
                            .sort(vec![genauth_raw::shared::SortingDto::builder()]),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "whitelists")]
    Broken {
        operation: "listWhitelists",
        fields: &["type"],
        rule: "Required",
        call: |client| sent(client.list_whitelists().reply()),
    },
    #[cfg(feature = "whitelists")]
    Broken {
        operation: "listWhitelistsOfApp",
        fields: &["appId", "type"],
        rule: "Required",
        call: |client| sent(client.list_whitelists_of_app().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "listOperateAll",
        fields: &["modelId"],
        rule: "Required",
        call: |client| sent(client.list_operate_all().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "copyOperate",
        fields: &["customConfig", "id", "modelId"],
        rule: "Required",
        call: |client| sent(client.copy_operate().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "copyRowRelation",
        fields: &["modelId", "relationRowId", "rowId"],
        rule: "Required",
        call: |client| sent(client.copy_row_relation().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "createField",
        fields: &["dropDown.key", "dropDown.label"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_field()
                    .default(serde_json::json!({}))
                    .drop_down(genauth_raw::metadata::DropDownItemDto::builder())
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
    #[cfg(feature = "metadata")]
    Broken {
        operation: "createField",
        fields: &[
            "relationOptionalRange.key",
            "relationOptionalRange.operator",
            "relationOptionalRange.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
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
                    .relation_optional_range(genauth_raw::metadata::ConditionInput::builder())
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
    #[cfg(feature = "metadata")]
    Broken {
        operation: "createField",
        fields: &[
            "default",
            "dropDown",
            "editable",
            "forLogin",
            "format",
            "fuzzySearch",
            "help",
            "key",
            "max",
            "maxLength",
            "min",
            "modelId",
            "name",
            "regexp",
            "relationMultiple",
            "relationOptionalRange",
            "relationShowKey",
            "relationType",
            "require",
            "show",
            "type",
            "unique",
            "userVisible",
        ],
        rule: "Required",
        call: |client| sent(client.create_field().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "createModel",
        fields: &["description", "enable", "name", "parentKey", "type"],
        rule: "Required",
        call: |client| sent(client.create_model().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "createOperate",
        fields: &[
            "config",
            "icon",
            "modelId",
            "operateKey",
            "operateName",
            "show",
        ],
        rule: "Required",
        call: |client| sent(client.create_operate().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "createRow",
        fields: &["data", "modelId"],
        rule: "Required",
        call: |client| sent(client.create_row().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "createRowRelation",
        fields: &["fieldId", "modelId", "rowId", "valueList"],
        rule: "Required",
        call: |client| sent(client.create_row_relation().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "executeOperate",
        fields: &["customConfig", "id", "modelId"],
        rule: "Required",
        call: |client| sent(client.execute_operate().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "exportMetadata",
        fields: &["idList", "modelId"],
        rule: "Required",
        call: |client| sent(client.export_metadata().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "exportModel",
        fields: &["modelId"],
        rule: "Required",
        call: |client| sent(client.export_model().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "listRow",
        fields: &[
            "conditions[0].key",
            "conditions[0].operator",
            "conditions[0].value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .filter_row()
                    .conditions(vec![genauth_raw::metadata::ConditionInput::builder()])
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "listRow",
        fields: &["expand[0].field", "expand[0].select"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .filter_row()
                    .expand(vec![genauth_raw::metadata::Expand::builder()])
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "listRow",
        fields: &[
            "filterRelation.fieldId",
            "filterRelation.id",
            "filterRelation.modelId",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .filter_row()
                    .filter_relation(genauth_raw::metadata::ScopeDto::builder())
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "listRow",
        fields: &["scope.fieldId", "scope.id", "scope.modelId"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .filter_row()
                    .model_id(text(0usize, 0))
                    .scope(genauth_raw::metadata::ScopeDto::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "listRow",
        fields: &["modelId"],
        rule: "Required",
        call: |client| sent(client.filter_row().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getAllMetadata",
        fields: &[
            "conditions[0].key",
            "conditions[0].operator",
            "conditions[0].value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .get_all_metadata()
                    .conditions(vec![genauth_raw::metadata::ConditionInput::builder()])
                    .model_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getAllMetadata",
        fields: &["modelId"],
        rule: "Required",
        call: |client| sent(client.get_all_metadata().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getAllMetadataRow",
        fields: &["modelId", "size"],
        rule: "Required",
        call: |client| sent(client.get_all_row_by_scroll_id().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getImportTemplate",
        fields: &["modelId"],
        rule: "Required",
        call: |client| sent(client.get_import_template().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getModel",
        fields: &["id"],
        rule: "Required",
        call: |client| sent(client.get_model().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getRelationInfo",
        fields: &["idList", "modelId"],
        rule: "Required",
        call: |client| sent(client.get_relation_info().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getRow",
        fields: &["modelId", "rowId"],
        rule: "Required",
        call: |client| sent(client.get_row().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getRowByValue",
        fields: &["key", "modelId", "value"],
        rule: "Required",
        call: |client| sent(client.get_row_by_value().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getRelationValue",
        fields: &["fieldId", "modelId", "rowId"],
        rule: "Required",
        call: |client| sent(client.get_relation_value().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getMetadataGroupList",
        fields: &["groupId"],
        rule: "Required",
        call: |client| sent(client.get_metadata_group_list().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "importMetadata",
        fields: &["file", "modelId"],
        rule: "Required",
        call: |client| sent(client.import_metadata().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "importModel",
        fields: &["file"],
        rule: "Required",
        call: |client| sent(client.import_model().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "listField",
        fields: &["from", "modelId"],
        rule: "Required",
        call: |client| sent(client.list_field().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "listOperate",
        fields: &["modelId"],
        rule: "Required",
        call: |client| sent(client.list_operate().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "relationSearch",
        fields: &["fieldId", "modelId"],
        rule: "Required",
        call: |client| sent(client.relation_search().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "remoteField",
        fields: &["id", "modelId"],
        rule: "Required",
        call: |client| sent(client.remove_field().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "removeModel",
        fields: &["id"],
        rule: "Required",
        call: |client| sent(client.remove_model().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "removeOperate",
        fields: &["customConfig", "id", "modelId"],
        rule: "Required",
        call: |client| sent(client.remove_operate().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "removeRow",
        fields: &["modelId", "rowIdList"],
        rule: "Required",
        call: |client| sent(client.remove_row().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "removeRelationValue",
        fields: &["fieldIds", "modelId", "rowId", "value"],
        rule: "Required",
        call: |client| sent(client.remove_relation_value().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "capture",
        fields: &["data"],
        rule: "Required",
        call: |client| sent(client.capture().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "updateField",
        fields: &[
            "relationOptionalRange.conditions.key",
            "relationOptionalRange.conditions.operator",
            "relationOptionalRange.conditions.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
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
                            .conditions(genauth_raw::metadata::ConditionInput::builder())
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
    #[cfg(feature = "metadata")]
    Broken {
        operation: "updateField",
        fields: &[
            "relationOptionalRange.conditions",
            "relationOptionalRange.conjunction",
        ],
        rule: "Required",
        call: |client| {
            sent(
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
                        genauth_raw::metadata::RelationOptionalRangeInput::builder(),
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
    #[cfg(feature = "metadata")]
    Broken {
        operation: "updateField",
        fields: &[
            "default",
            "dropDown",
            "editable",
            "forLogin",
            "format",
            "fuzzySearch",
            "help",
            "id",
            "max",
            "maxLength",
            "min",
            "modelId",
            "name",
            "regexp",
            "relationOptionalRange",
            "relationShowKey",
            "require",
            "show",
            "unique",
            "userVisible",
        ],
        rule: "Required",
        call: |client| sent(client.update_field().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "updateModel",
        fields: &[
            "config",
            "description",
            "enable",
            "fieldOrder",
            "id",
            "name",
            "parentKey",
            "showFieldKey",
            "type",
        ],
        rule: "Required",
        call: |client| sent(client.update_model().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "updateOperate",
        fields: &[
            "config",
            "icon",
            "id",
            "modelId",
            "operateKey",
            "operateName",
            "show",
        ],
        rule: "Required",
        call: |client| sent(client.update_operate().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "updateRow",
        fields: &["data", "modelId", "rowId"],
        rule: "Required",
        call: |client| sent(client.update_row().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "deleteRoles",
        fields: &["roleList[0].code", "roleList[0].namespace"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .delete_roles()
                    .role_list(vec![genauth_raw::roles::RoleCodeAndNamespaceDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "deleteRoles",
        fields: &["roleList"],
        rule: "Required",
        call: |client| sent(client.delete_roles().reply()),
    },
    #[cfg(feature = "messages")]
    Broken {
        operation: "previewEmailTemplate",
        fields: &["type"],
        rule: "Required",
        call: |client| sent(client.preview_email_template().reply()),
    },
    #[cfg(feature = "events")]
    Broken {
        operation: "verifyEvent",
        fields: &["eventData", "eventType"],
        rule: "Required",
        call: |client| sent(client.pub_event().reply()),
    },
    #[cfg(feature = "events")]
    Broken {
        operation: "pubUserEvent",
        fields: &["eventData", "eventType"],
        rule: "Required",
        call: |client| sent(client.pub_user_event().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "quickFilterInviteeList",
        fields: &[
            "filter.filters[0].operator",
            "filter.filters[0].type",
            "filter.filters[0].value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .quick_filter_invitee_list()
                    .filter(
                        genauth_raw::invitations::CombineFiltersBaseDto::builder()
                            .filters(vec![
                                genauth_raw::invitations::CombineFilterItemDto::builder(),
                            ])
                            .type_(genauth_raw::invitations::CombineFiltersBaseDtoType::And),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "quickFilterInviteeList",
        fields: &["filter.filters", "filter.type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .quick_filter_invitee_list()
                    .filter(genauth_raw::invitations::CombineFiltersBaseDto::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "refreshApplicationSecret",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.refresh_application_secret().reply()),
    },
    #[cfg(feature = "device-exclusivity")]
    Broken {
        operation: "remove",
        fields: &["appId"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .remove_device_exclusive_valid_scope_settings()
                    .reply(),
            )
        },
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "removeGroupMembers",
        fields: &["code", "userIds"],
        rule: "Required",
        call: |client| sent(client.remove_group_members().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "removePolicyUserAttribution",
        fields: &["policyId", "targetIdentifier", "targetType"],
        rule: "Required",
        call: |client| sent(client.remove_policy_user_attribution().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "removePolicyUserAttribution",
        fields: &["namespace"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .remove_policy_user_attribution()
                    .policy_id(text(0usize, 0))
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::invitations::InvitationTargetType::Role)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "removePolicyUserAttributionsBatch",
        fields: &["targets[0].targetIdentifiers", "targets[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .remove_policy_user_attributions_batch()
                    .policy_id(text(0usize, 0))
                    .targets(vec![
                        genauth_raw::invitations::InvitationPolicyUserAttributionListDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "removePolicyUserAttributionsBatch",
        fields: &["targets[0].namespace"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .remove_policy_user_attributions_batch()
                    .policy_id(text(0usize, 0))
                    .targets(vec![
                        genauth_raw::invitations::InvitationPolicyUserAttributionListDto::builder()
                            .target_identifiers(
                                (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            )
                            .target_type(genauth_raw::invitations::InvitationTargetType::Role),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "removePolicyUserAttributionsBatch",
        fields: &["policyId", "targets"],
        rule: "Required",
        call: |client| sent(client.remove_policy_user_attributions_batch().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "resetUserPrincipalAuthenticationInfo",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.reset_user_principal_authentication_info().reply()),
    },
    #[cfg(feature = "pipelines")]
    Broken {
        operation: "reuploadPipelineFunction",
        fields: &["funcId"],
        rule: "Required",
        call: |client| sent(client.reupload_pipeline_function().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "revertRosterInvitation",
        fields: &["inviteeId", "rosterId"],
        rule: "Required",
        call: |client| sent(client.revert_roster_invitation().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "revertRosterInvitationBatch",
        fields: &["inviteeIds"],
        rule: "Required",
        call: |client| sent(client.revert_roster_invitation_batch().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "revokeApplicationAccess",
        fields: &["list[0].targetIdentifier", "list[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .revoke_application_access()
                    .app_id(text(0usize, 0))
                    .list(vec![
                        genauth_raw::applications::DeleteApplicationPermissionRecordItem::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "revokeApplicationAccess",
        fields: &["list[0].namespaceCode"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .revoke_application_access()
                    .app_id(text(0usize, 0))
                    .list(vec![
                        genauth_raw::applications::DeleteApplicationPermissionRecordItem::builder()
                            .target_identifier(
                                (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                            )
                            .target_type(genauth_raw::shared::SubjectType::Role),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "revokeApplicationAccess",
        fields: &["appId", "list"],
        rule: "Required",
        call: |client| sent(client.revoke_application_access().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "revokeDataPolicy",
        fields: &["policyId", "targetIdentifier", "targetType"],
        rule: "Required",
        call: |client| sent(client.revoke_data_policy().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "revokeRole",
        fields: &["targets[0].targetIdentifier", "targets[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .revoke_role()
                    .code(text(0usize, 0))
                    .targets(vec![genauth_raw::roles::TargetDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "revokeRole",
        fields: &["code", "targets"],
        rule: "Required",
        call: |client| sent(client.revoke_role().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "revokeRoleBatch",
        fields: &["roles[0].code"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .revoke_role_batch()
                    .roles(vec![genauth_raw::roles::RoleCodeDto::builder()])
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
    #[cfg(feature = "roles")]
    Broken {
        operation: "revokeRoleBatch",
        fields: &["targets[0].targetIdentifier", "targets[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
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
                    .targets(vec![genauth_raw::roles::TargetDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "revokeRoleBatch",
        fields: &["roles", "targets"],
        rule: "Required",
        call: |client| sent(client.revoke_role_batch().reply()),
    },
    #[cfg(feature = "risk-lists")]
    Broken {
        operation: "findRiskListPolicy",
        fields: &["optObject"],
        rule: "Required",
        call: |client| sent(client.find_risk_list_policy().reply()),
    },
    #[cfg(feature = "risk-lists")]
    Broken {
        operation: "addRiskListPolicy",
        fields: &[
            "action",
            "countThr",
            "eventStateType",
            "ipRange",
            "limitList",
            "optObject",
            "removeType",
            "timeRange",
            "userRange",
        ],
        rule: "Required",
        call: |client| sent(client.add_risk_list_policy().reply()),
    },
    #[cfg(feature = "risk-lists")]
    Broken {
        operation: "addRiskListPolicy",
        fields: &["body"],
        rule: "OneOf",
        call: |client| {
            sent(
                client
                    .add_risk_list_policy()
                    .action(genauth_raw::risk_lists::RiskListAction::AddIpBlackList)
                    .count_thr(1i64)
                    .event_state_type(genauth_raw::risk_lists::RiskEventState::PasswordWrong)
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
    #[cfg(feature = "risk-lists")]
    Broken {
        operation: "addRiskListPolicy",
        fields: &["body"],
        rule: "OneOf",
        call: |client| {
            sent(
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
                    .user_cond(genauth_raw::risk_lists::RiskCondition::NoLimit)
                    .user_range(genauth_raw::risk_lists::RiskRange::All)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "device-exclusivity")]
    Broken {
        operation: "saveInvitationPolicies",
        fields: &["appIds"],
        rule: "Required",
        call: |client| sent(client.save_device_exclusive_valid_scope_settings().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "sendRosterInvitation",
        fields: &["rosterId"],
        rule: "Required",
        call: |client| sent(client.send_roster_invitation().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "sendRosterInvitationBatch",
        fields: &["inviteeIds", "rosterId"],
        rule: "Required",
        call: |client| sent(client.send_roster_invitation_batch().reply()),
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomData",
        fields: &["list[0].key", "list[0].value"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_custom_data()
                    .list(vec![genauth_raw::custom_fields::SetCustomDataDto::builder()])
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::shared::TargetType::User)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomData",
        fields: &["list", "targetIdentifier", "targetType"],
        rule: "Required",
        call: |client| sent(client.set_custom_data().reply()),
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomData",
        fields: &["namespace"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
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
                    .target_type(genauth_raw::shared::TargetType::Role)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomFields",
        fields: &[
            "list[0].i18n.label.en-US.enabled",
            "list[0].i18n.label.en-US.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_custom_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetCustomFieldDto::builder()
                            .i18n(
                                genauth_raw::shared::CustomFieldI18nInput::builder().label(
                                    genauth_raw::shared::LangObjectInput::builder()
                                        .en_us(genauth_raw::shared::LangUnitInput::builder())
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
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomFields",
        fields: &[
            "list[0].i18n.label.ja-JP.enabled",
            "list[0].i18n.label.ja-JP.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_custom_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetCustomFieldDto::builder()
                            .i18n(
                                genauth_raw::shared::CustomFieldI18nInput::builder().label(
                                    genauth_raw::shared::LangObjectInput::builder()
                                        .en_us(
                                            genauth_raw::shared::LangUnitInput::builder()
                                                .enabled(true)
                                                .value(text(0usize, 0)),
                                        )
                                        .ja_jp(genauth_raw::shared::LangUnitInput::builder())
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
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomFields",
        fields: &[
            "list[0].i18n.label.zh-CN.enabled",
            "list[0].i18n.label.zh-CN.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_custom_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetCustomFieldDto::builder()
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
                                        .zh_cn(genauth_raw::shared::LangUnitInput::builder())
                                        .zh_tw(
                                            genauth_raw::shared::LangUnitInput::builder()
                                                .enabled(true)
                                                .value(text(0usize, 0)),
                                        ),
                                ),
                            )
                            .key(text(0usize, 0))
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomFields",
        fields: &[
            "list[0].i18n.label.zh-TW.enabled",
            "list[0].i18n.label.zh-TW.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_custom_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetCustomFieldDto::builder()
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
                                        .zh_tw(genauth_raw::shared::LangUnitInput::builder()),
                                ),
                            )
                            .key(text(0usize, 0))
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomFields",
        fields: &[
            "list[0].i18n.label.en-US",
            "list[0].i18n.label.ja-JP",
            "list[0].i18n.label.zh-CN",
            "list[0].i18n.label.zh-TW",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_custom_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetCustomFieldDto::builder()
                            .i18n(
                                genauth_raw::shared::CustomFieldI18nInput::builder()
                                    .label(genauth_raw::shared::LangObjectInput::builder()),
                            )
                            .key(text(0usize, 0))
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomFields",
        fields: &["list[0].i18n.label"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_custom_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetCustomFieldDto::builder()
                            .i18n(genauth_raw::shared::CustomFieldI18nInput::builder())
                            .key(text(0usize, 0))
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomFields",
        fields: &["list[0].options[0].label", "list[0].options[0].value"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_custom_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetCustomFieldDto::builder()
                            .key(text(0usize, 0))
                            .options(vec![
                                genauth_raw::custom_fields::CustomFieldSelectOptionInput::builder(),
                            ])
                            .target_type(genauth_raw::shared::TargetType::User),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomFields",
        fields: &["list[0].key", "list[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_custom_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetCustomFieldDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setCustomFields",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.set_custom_fields().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "setUsersMfaStatus",
        fields: &[
            "mfaTriggerData.applicationMfa[0].mfaPolicy",
            "mfaTriggerData.applicationMfa[0].sort",
            "mfaTriggerData.applicationMfa[0].status",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_users_mfa_status()
                    .mfa_trigger_data(
                        genauth_raw::users::GetMfaInfoDataDtoInput::builder()
                            .application_mfa(vec![
                                genauth_raw::users::ApplicationMfaDtoInput::builder(),
                            ])
                            .mfa_token("secret"),
                    )
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "setUsersMfaStatus",
        fields: &["mfaTriggerData.applicationMfa", "mfaTriggerData.mfaToken"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_users_mfa_status()
                    .mfa_trigger_data(genauth_raw::users::GetMfaInfoDataDtoInput::builder())
                    .user_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "setUsersMfaStatus",
        fields: &["mfaTriggerData", "userId"],
        rule: "Required",
        call: |client| sent(client.set_users_mfa_status().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "getPublicAccountOfGroups",
        fields: &["groupIds", "userId"],
        rule: "Required",
        call: |client| sent(client.set_public_account_of_groups().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "bindPublicAccountOfRoles",
        fields: &["roleIds", "userId"],
        rule: "Required",
        call: |client| sent(client.bind_public_account_of_roles().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "bindUsersPublicAccount",
        fields: &["publicAccountId", "userIds"],
        rule: "Required",
        call: |client| sent(client.bind_users_public_account().reply()),
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setUserBaseFields",
        fields: &[
            "list[0].i18n.label.en-US.enabled",
            "list[0].i18n.label.en-US.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_user_base_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetUserBaseFieldDto::builder()
                            .i18n(
                                genauth_raw::shared::CustomFieldI18nInput::builder().label(
                                    genauth_raw::shared::LangObjectInput::builder()
                                        .en_us(genauth_raw::shared::LangUnitInput::builder())
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
                            .key(text(0usize, 0)),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setUserBaseFields",
        fields: &[
            "list[0].i18n.label.ja-JP.enabled",
            "list[0].i18n.label.ja-JP.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_user_base_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetUserBaseFieldDto::builder()
                            .i18n(
                                genauth_raw::shared::CustomFieldI18nInput::builder().label(
                                    genauth_raw::shared::LangObjectInput::builder()
                                        .en_us(
                                            genauth_raw::shared::LangUnitInput::builder()
                                                .enabled(true)
                                                .value(text(0usize, 0)),
                                        )
                                        .ja_jp(genauth_raw::shared::LangUnitInput::builder())
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
                            .key(text(0usize, 0)),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setUserBaseFields",
        fields: &[
            "list[0].i18n.label.zh-CN.enabled",
            "list[0].i18n.label.zh-CN.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_user_base_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetUserBaseFieldDto::builder()
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
                                        .zh_cn(genauth_raw::shared::LangUnitInput::builder())
                                        .zh_tw(
                                            genauth_raw::shared::LangUnitInput::builder()
                                                .enabled(true)
                                                .value(text(0usize, 0)),
                                        ),
                                ),
                            )
                            .key(text(0usize, 0)),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setUserBaseFields",
        fields: &[
            "list[0].i18n.label.zh-TW.enabled",
            "list[0].i18n.label.zh-TW.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_user_base_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetUserBaseFieldDto::builder()
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
                                        .zh_tw(genauth_raw::shared::LangUnitInput::builder()),
                                ),
                            )
                            .key(text(0usize, 0)),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setUserBaseFields",
        fields: &[
            "list[0].i18n.label.en-US",
            "list[0].i18n.label.ja-JP",
            "list[0].i18n.label.zh-CN",
            "list[0].i18n.label.zh-TW",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_user_base_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetUserBaseFieldDto::builder()
                            .i18n(
                                genauth_raw::shared::CustomFieldI18nInput::builder()
                                    .label(genauth_raw::shared::LangObjectInput::builder()),
                            )
                            .key(text(0usize, 0)),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setUserBaseFields",
        fields: &["list[0].i18n.label"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_user_base_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetUserBaseFieldDto::builder()
                            .i18n(genauth_raw::shared::CustomFieldI18nInput::builder())
                            .key(text(0usize, 0)),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setUserBaseFields",
        fields: &["list[0].key"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .set_user_base_fields()
                    .list(vec![
                        genauth_raw::custom_fields::SetUserBaseFieldDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "custom-fields")]
    Broken {
        operation: "setUserBaseFields",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.set_user_base_fields().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "setuserOfPublicAccount",
        fields: &["publicAccountIds", "userId"],
        rule: "Required",
        call: |client| sent(client.setuser_of_public_account().reply()),
    },
    #[cfg(feature = "devices")]
    Broken {
        operation: "suspendDevice",
        fields: &["endTime", "id", "userId"],
        rule: "Required",
        call: |client| sent(client.suspend_device().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "changeIntoPublicAccount",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.change_into_public_account().reply()),
    },
    #[cfg(feature = "webhooks")]
    Broken {
        operation: "triggerWebhook",
        fields: &["webhookId"],
        rule: "Required",
        call: |client| sent(client.trigger_webhook().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "unassignAsaAccount",
        fields: &["targets[0].targetIdentifiers", "targets[0].targetType"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .unassign_asa_account()
                    .account_id(text(0usize, 0))
                    .app_id(text(0usize, 0))
                    .targets(vec![
                        genauth_raw::applications::AssignAsaAccountItem::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "unassignAsaAccount",
        fields: &["accountId", "appId", "targets"],
        rule: "Required",
        call: |client| sent(client.unassign_asa_account().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "unbindUsersPublicAccount",
        fields: &["publicAccountId", "userId"],
        rule: "Required",
        call: |client| sent(client.unbind_users_public_account().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "unlinkIdentity",
        fields: &["extIdpId", "userId"],
        rule: "Required",
        call: |client| sent(client.unlink_identity().reply()),
    },
    #[cfg(feature = "access-keys")]
    Broken {
        operation: "updateAccessKey",
        fields: &["accessKeyId", "enable"],
        rule: "Required",
        call: |client| sent(client.update_access_key().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "updateApplication",
        fields: &["loginConfig.defaultLoginMethod.connectionType"],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_application()
                .app_id(text(0usize, 0))
                .login_config(
                    genauth_raw::applications::UpdateApplicationLoginConfigInputDto::builder()
                        .default_login_method(
                            genauth_raw::applications::ApplicationDefaultLoginMethodInput::builder(),
                        )
                        .show_authorization_page(true),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "updateApplication",
        fields: &["loginConfig.showAuthorizationPage"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_application()
                    .app_id(text(0usize, 0))
                    .login_config(
                        genauth_raw::applications::UpdateApplicationLoginConfigInputDto::builder(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "updateApplication",
        fields: &[
            "registerConfig.defaultRegisterMethod",
            "registerConfig.enabledBasicRegisterMethods",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_application()
                    .app_id(text(0usize, 0))
                    .register_config(
                        genauth_raw::applications::ApplicationRegisterConfigInputDto::builder(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "updateApplication",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.update_application().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "updateApplicationMfaSettings",
        fields: &["appId"],
        rule: "Required",
        call: |client| sent(client.update_application_mfa_settings().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "updateApplicationPermissionStrategy",
        fields: &["appId", "permissionStrategy"],
        rule: "Required",
        call: |client| sent(client.update_application_permission_strategy().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "updateAsaAccount",
        fields: &["accountId", "accountInfo", "appId"],
        rule: "Required",
        call: |client| sent(client.update_asa_account().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "enabledAuth",
        fields: &["enabled", "id"],
        rule: "Required",
        call: |client| sent(client.update_auth_enabled().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "updateDataPolicy",
        fields: &["statementList[0].effect", "statementList[0].permissions"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_data_policy()
                    .policy_id(text(0usize, 0))
                    .statement_list(vec![
                        genauth_raw::data_permissions::DataStatementPermissionDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "updateDataPolicy",
        fields: &["policyId"],
        rule: "Required",
        call: |client| sent(client.update_data_policy().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "updateDataResource",
        fields: &["struct[0].code", "struct[0].name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_data_resource()
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .struct_(
                        identity_facade_core::IntoList::into_list(vec![
                            genauth_raw::data_permissions::DataResourceTreeStructsInput::builder(),
                        ])
                        .map(genauth_raw::data_permissions::UpdateDataResourceDtoStruct::Tree),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "updateDataResource",
        fields: &["namespaceCode", "resourceCode"],
        rule: "Required",
        call: |client| sent(client.update_data_resource().reply()),
    },
    #[cfg(feature = "device-exclusivity")]
    Broken {
        operation: "updateRuleSettings",
        fields: &["deviceRule.maxOnlineDevices"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_device_exclusive_rule_settings()
                    .device_rule(genauth_raw::device_exclusivity::DeviceRuleDtoInput::builder())
                    .rule(genauth_raw::device_exclusivity::DeviceExclusiveRule::Disable)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "device-exclusivity")]
    Broken {
        operation: "updateRuleSettings",
        fields: &["ipRule.maxOnlineIPs"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_device_exclusive_rule_settings()
                    .ip_rule(genauth_raw::device_exclusivity::IpRuleDtoInput::builder())
                    .rule(genauth_raw::device_exclusivity::DeviceExclusiveRule::Disable)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "device-exclusivity")]
    Broken {
        operation: "updateRuleSettings",
        fields: &["rule"],
        rule: "Required",
        call: |client| sent(client.update_device_exclusive_rule_settings().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "updateDnef",
        fields: &["config.options[0].value"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_dnef()
                    .config(
                        genauth_raw::data_permissions::ConfigInput::builder().options(vec![
                            genauth_raw::data_permissions::OptionObjectInput::builder(),
                        ]),
                    )
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "updateDnef",
        fields: &["config.options"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_dnef()
                    .config(genauth_raw::data_permissions::ConfigInput::builder())
                    .key(matching("^[A-Za-z0-9_$]+$", 1usize, 0))
                    .namespace_code(text(0usize, 0))
                    .resource_code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "updateDnef",
        fields: &["key", "namespaceCode", "resourceCode"],
        rule: "Required",
        call: |client| sent(client.update_dnef().reply()),
    },
    #[cfg(feature = "messages")]
    Broken {
        operation: "updateEmailTemplate",
        fields: &[
            "content",
            "customizeEnabled",
            "name",
            "sender",
            "subject",
            "type",
        ],
        rule: "Required",
        call: |client| sent(client.update_email_template().reply()),
    },
    #[cfg(feature = "ext-idps")]
    Broken {
        operation: "updateExtIdp",
        fields: &["id", "name"],
        rule: "Required",
        call: |client| sent(client.update_ext_idp().reply()),
    },
    #[cfg(feature = "ext-idps")]
    Broken {
        operation: "updateExtIdpConn",
        fields: &["displayName", "fields", "id"],
        rule: "Required",
        call: |client| sent(client.update_ext_idp_conn().reply()),
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateGlobalMfaSettings",
        fields: &["enabledFactors"],
        rule: "Required",
        call: |client| sent(client.update_global_mfa_settings().reply()),
    },
    #[cfg(feature = "groups")]
    Broken {
        operation: "updateGroup",
        fields: &["code", "description"],
        rule: "Required",
        call: |client| sent(client.update_group().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateInvitationPolicy",
        fields: &["defaultPasswordConfig.type"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_invitation_policy()
                    .default_password_config(
                        genauth_raw::invitations::DefaultPasswordConfigDto::builder(),
                    )
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateInvitationPolicy",
        fields: &[
            "inviteLinkConfig.inviteLinkDisuseRule",
            "inviteLinkConfig.linkExpiredTimeOfSecond",
            "inviteLinkConfig.linkExpiredTimeUnit",
            "inviteLinkConfig.pageExpiredTimeOfSecond",
            "inviteLinkConfig.pageExpiredTimeUnit",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_invitation_policy()
                .invite_link_config(
                    genauth_raw::invitations::InvitationLinkConfigDto::builder(),
                )
                .policy_id(text(0usize, 0))
                .reply(),
        )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateInvitationPolicy",
        fields: &["policyId"],
        rule: "Required",
        call: |client| sent(client.update_invitation_policy().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateInviteEmailTemplate",
        fields: &[
            "content",
            "customizeEnabled",
            "name",
            "sender",
            "subject",
            "type",
        ],
        rule: "Required",
        call: |client| sent(client.update_invite_email_template().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateRegisterExtendsFields",
        fields: &[
            "extendsField.i18n.label.en-US.enabled",
            "extendsField.i18n.label.en-US.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_register_extends_fields()
                    .action(text(0usize, 0))
                    .extends_field(
                        genauth_raw::invitations::UpdateExtendsFieldDto::builder()
                            .allow_rewrite(true)
                            .i18n(
                                genauth_raw::shared::CustomFieldI18nInput::builder().label(
                                    genauth_raw::shared::LangObjectInput::builder()
                                        .en_us(genauth_raw::shared::LangUnitInput::builder())
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
                            .show(true)
                            .type_(genauth_raw::invitations::ExtendsFieldType::User),
                    )
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateRegisterExtendsFields",
        fields: &[
            "extendsField.i18n.label.ja-JP.enabled",
            "extendsField.i18n.label.ja-JP.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
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
                                        .ja_jp(genauth_raw::shared::LangUnitInput::builder())
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
                            .show(true)
                            .type_(genauth_raw::invitations::ExtendsFieldType::User),
                    )
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateRegisterExtendsFields",
        fields: &[
            "extendsField.i18n.label.zh-CN.enabled",
            "extendsField.i18n.label.zh-CN.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
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
                                        .zh_cn(genauth_raw::shared::LangUnitInput::builder())
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
                            .show(true)
                            .type_(genauth_raw::invitations::ExtendsFieldType::User),
                    )
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateRegisterExtendsFields",
        fields: &[
            "extendsField.i18n.label.zh-TW.enabled",
            "extendsField.i18n.label.zh-TW.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
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
                                        .zh_tw(genauth_raw::shared::LangUnitInput::builder()),
                                ),
                            )
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
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateRegisterExtendsFields",
        fields: &[
            "extendsField.i18n.label.en-US",
            "extendsField.i18n.label.ja-JP",
            "extendsField.i18n.label.zh-CN",
            "extendsField.i18n.label.zh-TW",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_register_extends_fields()
                    .action(text(0usize, 0))
                    .extends_field(
                        genauth_raw::invitations::UpdateExtendsFieldDto::builder()
                            .allow_rewrite(true)
                            .i18n(
                                genauth_raw::shared::CustomFieldI18nInput::builder()
                                    .label(genauth_raw::shared::LangObjectInput::builder()),
                            )
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
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateRegisterExtendsFields",
        fields: &["extendsField.i18n.label"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_register_extends_fields()
                    .action(text(0usize, 0))
                    .extends_field(
                        genauth_raw::invitations::UpdateExtendsFieldDto::builder()
                            .allow_rewrite(true)
                            .i18n(genauth_raw::shared::CustomFieldI18nInput::builder())
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
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateRegisterExtendsFields",
        fields: &[
            "extendsField.validateRules.i18n.errorMessage.enabled",
            "extendsField.validateRules.i18n.errorMessage.value",
        ],
        rule: "Required",
        call: |client| {
            sent(
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
                            .type_(genauth_raw::invitations::ExtendsFieldType::User)
                            .validate_rules(
                                genauth_raw::invitations::AppValidateRuleDtoInput::builder()
                                    .content(
                                        genauth_raw::invitations::AppValidateRuleDtoContent::None,
                                    )
                                    .i18n(
                                        genauth_raw::invitations::ErrMsgI18nDtoInput::builder()
                                            .error_message(
                                                genauth_raw::shared::LangUnitInput::builder(),
                                            ),
                                    )
                                    .type_(genauth_raw::invitations::AppValidateRuleDtoType::None),
                            ),
                    )
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateRegisterExtendsFields",
        fields: &[
            "extendsField.validateRules.content",
            "extendsField.validateRules.type",
        ],
        rule: "Required",
        call: |client| {
            sent(
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
                            .type_(genauth_raw::invitations::ExtendsFieldType::User)
                            .validate_rules(
                                genauth_raw::invitations::AppValidateRuleDtoInput::builder(),
                            ),
                    )
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateRegisterExtendsFields",
        fields: &[
            "extendsField.allowRewrite",
            "extendsField.id",
            "extendsField.inputType",
            "extendsField.label",
            "extendsField.name",
            "extendsField.show",
            "extendsField.type",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_register_extends_fields()
                    .action(text(0usize, 0))
                    .extends_field(genauth_raw::invitations::UpdateExtendsFieldDto::builder())
                    .policy_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateRegisterExtendsFields",
        fields: &["action", "extendsField", "policyId"],
        rule: "Required",
        call: |client| sent(client.update_register_extends_fields().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "updateInvitationRoster",
        fields: &["rosterId"],
        rule: "Required",
        call: |client| sent(client.update_invitation_roster().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "batchBindPolicy",
        fields: &["policyId", "rosterIds"],
        rule: "Required",
        call: |client| sent(client.batch_bind_policy().reply()),
    },
    #[cfg(feature = "invitations")]
    Broken {
        operation: "batchUnbindPolicy",
        fields: &["policyId", "rosterIds"],
        rule: "Required",
        call: |client| sent(client.batch_unbind_policy().reply()),
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "updateLoginPageConfig",
        fields: &["update.config.global"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_login_page_config()
                    .update(
                        genauth_raw::applications::UpdateLoginConfig::builder()
                            .config(genauth_raw::applications::LanguageCoinfigDto::builder())
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
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "updateLoginPageConfig",
        fields: &[
            "update.config",
            "update.createTenantScenes",
            "update.enableAutoConnectTenantApp",
            "update.enableCreateTenant",
            "update.enableJoinTenant",
            "update.enableVerifyDomain",
            "update.joinTenantScenes",
            "update.passwordTabConfig",
            "update.qrCodeSortConfig",
            "update.ssoPageCustomizationSettings",
            "update.tabMethodsSortConfig",
            "update.verifyCodeTabConfig",
            "update.verifyDomainScenes",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_login_page_config()
                    .update(genauth_raw::applications::UpdateLoginConfig::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "applications")]
    Broken {
        operation: "updateLoginPageConfig",
        fields: &["update"],
        rule: "Required",
        call: |client| sent(client.update_login_page_config().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "updateNamespace",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.update_namespace().reply()),
    },
    #[cfg(feature = "data-permissions")]
    Broken {
        operation: "updatePermissionNamespace",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.update_permission_namespace().reply()),
    },
    #[cfg(feature = "pipelines")]
    Broken {
        operation: "updatePipelineFunction",
        fields: &["funcId"],
        rule: "Required",
        call: |client| sent(client.update_pipeline_function().reply()),
    },
    #[cfg(feature = "pipelines")]
    Broken {
        operation: "updatePipelineOrder",
        fields: &["order", "scene"],
        rule: "Required",
        call: |client| sent(client.update_pipeline_order().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "updatePublicAccount",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.update_public_account().reply()),
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "updatePublicAccountBatch",
        fields: &["list[0].userId"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_public_account_batch()
                    .list(vec![
                        genauth_raw::public_accounts::UpdatePublicAccountInfoDto::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "public-accounts")]
    Broken {
        operation: "updatePublicAccountBatch",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.update_public_account_batch().reply()),
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "updateResource",
        fields: &["actions[0].description", "actions[0].name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_resource()
                    .actions(vec![genauth_raw::resources::ResourceActionInput::builder()])
                    .code(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "resources")]
    Broken {
        operation: "updateResource",
        fields: &["code"],
        rule: "Required",
        call: |client| sent(client.update_resource().reply()),
    },
    #[cfg(feature = "roles")]
    Broken {
        operation: "updateRole",
        fields: &["code", "name", "newCode"],
        rule: "Required",
        call: |client| sent(client.update_role().reply()),
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &["changeEmailStrategy.verifyOldEmail"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_security_settings()
                    .change_email_strategy(
                        genauth_raw::security_settings::ChangeEmailStrategyDtoInput::builder(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &["changePhoneStrategy.verifyOldPhone"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_security_settings()
                    .change_phone_strategy(
                        genauth_raw::security_settings::ChangePhoneStrategyDtoInput::builder(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &[
            "cookieSettings.cookieExpiresIn",
            "cookieSettings.cookieExpiresOnBrowserSession",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_security_settings()
                    .cookie_settings(
                        genauth_raw::security_settings::CookieSettingsDtoInput::builder(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &[
            "loginAnomalyDetection.accountLockLoginPasswordFailCheck.enabled",
            "loginAnomalyDetection.accountLockLoginPasswordFailCheck.limit",
            "loginAnomalyDetection.accountLockLoginPasswordFailCheck.timeInterval",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_security_settings()
                .login_anomaly_detection(
                    genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoInput::builder()
                        .account_lock(text(0usize, 0))
                        .account_lock_login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder(),
                        )
                        .login_fail_check(
                            genauth_raw::security_settings::LoginFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64),
                        )
                        .login_fail_strategy(
                            genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoLoginFailStrategy::Captcha,
                        )
                        .login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64),
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
                                .time_interval(1i64),
                        )
                        .robot_verify_login_time_check_enable(true)
                        .robot_verifylogin_week_start_end_time(
                            (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        ),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &[
            "loginAnomalyDetection.loginFailCheck.enabled",
            "loginAnomalyDetection.loginFailCheck.limit",
            "loginAnomalyDetection.loginFailCheck.timeInterval",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_security_settings()
                .login_anomaly_detection(
                    genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoInput::builder()
                        .account_lock(text(0usize, 0))
                        .login_fail_check(
                            genauth_raw::security_settings::LoginFailCheckConfigDtoInput::builder(),
                        )
                        .login_fail_strategy(
                            genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoLoginFailStrategy::Captcha,
                        )
                        .login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64),
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
                                .time_interval(1i64),
                        )
                        .robot_verify_login_time_check_enable(true)
                        .robot_verifylogin_week_start_end_time(
                            (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        ),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &[
            "loginAnomalyDetection.loginPasswordFailCheck.enabled",
            "loginAnomalyDetection.loginPasswordFailCheck.limit",
            "loginAnomalyDetection.loginPasswordFailCheck.timeInterval",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_security_settings()
                .login_anomaly_detection(
                    genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoInput::builder()
                        .account_lock(text(0usize, 0))
                        .login_fail_check(
                            genauth_raw::security_settings::LoginFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64),
                        )
                        .login_fail_strategy(
                            genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoLoginFailStrategy::Captcha,
                        )
                        .login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder(),
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
                                .time_interval(1i64),
                        )
                        .robot_verify_login_time_check_enable(true)
                        .robot_verifylogin_week_start_end_time(
                            (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        ),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &[
            "loginAnomalyDetection.robotVerifyLoginIpWhitelistCheck.enabled",
            "loginAnomalyDetection.robotVerifyLoginIpWhitelistCheck.ipWhitelist",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_security_settings()
                .login_anomaly_detection(
                    genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoInput::builder()
                        .account_lock(text(0usize, 0))
                        .login_fail_check(
                            genauth_raw::security_settings::LoginFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64),
                        )
                        .login_fail_strategy(
                            genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoLoginFailStrategy::Captcha,
                        )
                        .login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64),
                        )
                        .robot_verify(text(0usize, 0))
                        .robot_verify_login_ip_whitelist_check(
                            genauth_raw::security_settings::LoginIpWhitelistCheckConfigDtoInput::builder(),
                        )
                        .robot_verify_login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64),
                        )
                        .robot_verify_login_time_check_enable(true)
                        .robot_verifylogin_week_start_end_time(
                            (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        ),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &[
            "loginAnomalyDetection.robotVerifyLoginPasswordFailCheck.enabled",
            "loginAnomalyDetection.robotVerifyLoginPasswordFailCheck.limit",
            "loginAnomalyDetection.robotVerifyLoginPasswordFailCheck.timeInterval",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_security_settings()
                .login_anomaly_detection(
                    genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoInput::builder()
                        .account_lock(text(0usize, 0))
                        .login_fail_check(
                            genauth_raw::security_settings::LoginFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64),
                        )
                        .login_fail_strategy(
                            genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoLoginFailStrategy::Captcha,
                        )
                        .login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder()
                                .enabled(true)
                                .limit(1i64)
                                .time_interval(1i64),
                        )
                        .robot_verify(text(0usize, 0))
                        .robot_verify_login_ip_whitelist_check(
                            genauth_raw::security_settings::LoginIpWhitelistCheckConfigDtoInput::builder()
                                .enabled(true)
                                .ip_whitelist(text(0usize, 0)),
                        )
                        .robot_verify_login_password_fail_check(
                            genauth_raw::security_settings::LoginPassowrdFailCheckConfigDtoInput::builder(),
                        )
                        .robot_verify_login_time_check_enable(true)
                        .robot_verifylogin_week_start_end_time(
                            (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        ),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &[
            "loginAnomalyDetection.accountLock",
            "loginAnomalyDetection.loginFailCheck",
            "loginAnomalyDetection.loginFailStrategy",
            "loginAnomalyDetection.loginPasswordFailCheck",
            "loginAnomalyDetection.robotVerify",
            "loginAnomalyDetection.robotVerifyLoginIpWhitelistCheck",
            "loginAnomalyDetection.robotVerifyLoginPasswordFailCheck",
            "loginAnomalyDetection.robotVerifyLoginTimeCheckEnable",
            "loginAnomalyDetection.robotVerifyloginWeekStartEndTime",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_security_settings()
                .login_anomaly_detection(
                    genauth_raw::security_settings::LoginAnomalyDetectionConfigDtoInput::builder(),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &[
            "qrcodeLoginStrategy.allowExchangeUserInfoFromBrowser",
            "qrcodeLoginStrategy.qrcodeExpiresIn",
            "qrcodeLoginStrategy.returnFullUserInfo",
            "qrcodeLoginStrategy.ticketExpiresIn",
        ],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_security_settings()
                    .qrcode_login_strategy(
                        genauth_raw::security_settings::QrcodeLoginStrategyDtoInput::builder(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &[
            "registerAnomalyDetection.enabled",
            "registerAnomalyDetection.limit",
            "registerAnomalyDetection.timeInterval",
        ],
        rule: "Required",
        call: |client| {
            sent(
            client
                .update_security_settings()
                .register_anomaly_detection(
                    genauth_raw::security_settings::RegisterAnomalyDetectionConfigDtoInput::builder(),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "security-settings")]
    Broken {
        operation: "updateSecuritySettings",
        fields: &["selfUnlockAccount.enabled", "selfUnlockAccount.strategy"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_security_settings()
                    .self_unlock_account(
                        genauth_raw::security_settings::SelfUnlockAccountConfigDtoInput::builder(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "updateUser",
        fields: &["userId"],
        rule: "Required",
        call: |client| sent(client.update_user().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "updateUserBatch",
        fields: &["list[0].userId"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_user_batch()
                    .list(vec![genauth_raw::users::UpdateUserInfoDto::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "updateUserBatch",
        fields: &["list"],
        rule: "Required",
        call: |client| sent(client.update_user_batch().reply()),
    },
    #[cfg(feature = "webhooks")]
    Broken {
        operation: "updateWebhook",
        fields: &["retryConfig.enabled"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .update_webhook()
                    .retry_config(genauth_raw::webhooks::WebhookRetryConfigV3DtoInput::builder())
                    .webhook_id(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "webhooks")]
    Broken {
        operation: "updateWebhook",
        fields: &["webhookId"],
        rule: "Required",
        call: |client| sent(client.update_webhook().reply()),
    },
    #[cfg(feature = "risk-lists")]
    Broken {
        operation: "findUserList",
        fields: &["userListType"],
        rule: "Required",
        call: |client| sent(client.find_user_list().reply()),
    },
    #[cfg(feature = "risk-lists")]
    Broken {
        operation: "addUser",
        fields: &[
            "addType",
            "expireAt",
            "limitList",
            "removeType",
            "userIds",
            "userListType",
        ],
        rule: "Required",
        call: |client| sent(client.add_user_list().reply()),
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "userFieldDecrypt",
        fields: &["data[0].encryptedContent"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .user_field_decrypt()
                    .data(vec![
                        genauth_raw::users::UserFieldDecryptReqItemDto::builder(),
                    ])
                    .private_key("secret")
                    .reply(),
            )
        },
    },
    #[cfg(feature = "users")]
    Broken {
        operation: "userFieldDecrypt",
        fields: &["data", "privateKey"],
        rule: "Required",
        call: |client| sent(client.user_field_decrypt().reply()),
    },
    #[cfg(feature = "metadata")]
    Broken {
        operation: "getRowBatch",
        fields: &["modelId", "rowIds"],
        rule: "Required",
        call: |client| sent(client.get_row_batch().reply()),
    },
];

/// Every parameter that stands in a path.
pub static SEGMENTS: &[Segment<Client>] = &[
    #[cfg(feature = "risk-lists")]
    Segment {
        operation: "deleteById",
        parameter: "id",
        call: |client, value| sent(client.delete_ip_list_by_id(value).reply()),
    },
    #[cfg(feature = "risk-lists")]
    Segment {
        operation: "deleteRiskListPolicyById",
        parameter: "id",
        call: |client, value| sent(client.delete_risk_list_policy_by_id(value).reply()),
    },
    #[cfg(feature = "risk-lists")]
    Segment {
        operation: "deleteUserListById",
        parameter: "id",
        call: |client, value| sent(client.delete_user_list_by_id(value).reply()),
    },
];
