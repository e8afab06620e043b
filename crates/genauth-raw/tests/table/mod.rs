// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

//! What the description limits, each with a call that reaches the limit.
#![allow(clippy::all, clippy::pedantic, deprecated)]
use super::support::{ListLimit, Segment};
use genauth_raw::Client;

#[allow(unused_imports)]
use super::support::sample::{matching, text};

/// Every list whose length is limited.
pub static LISTS: &[ListLimit<Client>] = &[
    #[cfg(feature = "groups")]
    ListLimit {
        operation: "addGroupMembers",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .add_group_members()
                    .body(
                        genauth_raw::groups::AddGroupMembersReqDto::builder()
                            .code(text(0usize, 0))
                            .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "assignAsaAccount",
        field: "targets",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .assign_asa_account()
                .body(
                    genauth_raw::applications::AssignAsaAccountsDto::builder()
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
                                        .target_type(
                                            genauth_raw::applications::AssignAsaAccountItemTargetType::User,
                                        )
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
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "assignAsaAccount",
        field: "targets[0].targetIdentifiers",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .assign_asa_account()
                .body(
                    genauth_raw::applications::AssignAsaAccountsDto::builder()
                        .account_id(text(0usize, 0))
                        .app_id(text(0usize, 0))
                        .targets(
                            vec![
                                genauth_raw::applications::AssignAsaAccountItem::builder()
                                .target_identifiers((0..n).map(| i | text(0usize, i))
                                .collect:: < Vec < _ >> ())
                                .target_type(genauth_raw::applications::AssignAsaAccountItemTargetType::User)
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "assignRole",
        field: "targets",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .assign_role()
                    .body(
                        genauth_raw::roles::AssignRoleDto::builder()
                            .code(text(0usize, 0))
                            .targets(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::roles::TargetDto::builder()
                                            .target_identifier(text(0usize, 0))
                                            .target_type(
                                                genauth_raw::roles::TargetDtoTargetType::User,
                                            )
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
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "assignRoleBatch",
        field: "roles",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .assign_role_batch()
                    .body(
                        genauth_raw::roles::AssignRoleBatchDto::builder()
                            .roles(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::roles::RoleCodeDto::builder()
                                            .code(text(0usize, 0))
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .targets(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::roles::TargetDto::builder()
                                            .target_identifier(text(0usize, 0))
                                            .target_type(
                                                genauth_raw::roles::TargetDtoTargetType::User,
                                            )
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
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "assignRoleBatch",
        field: "targets",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .assign_role_batch()
                    .body(
                        genauth_raw::roles::AssignRoleBatchDto::builder()
                            .roles(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::roles::RoleCodeDto::builder()
                                            .code(text(0usize, 0))
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .targets(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::roles::TargetDto::builder()
                                            .target_identifier(text(0usize, 0))
                                            .target_type(
                                                genauth_raw::roles::TargetDtoTargetType::User,
                                            )
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
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "authorizeApplicationAccess",
        field: "list",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .authorize_application_access()
                .body(
                    genauth_raw::applications::AuthorizeApplicationAccessDto::builder()
                        .app_id(text(0usize, 0))
                        .list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::applications::ApplicationPermissionRecordItem::builder()
                                        .effect(
                                            genauth_raw::applications::ApplicationPermissionRecordItemEffect::Allow,
                                        )
                                        .target_identifier(
                                            (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                        )
                                        .target_type(
                                            genauth_raw::applications::ApplicationPermissionRecordItemTargetType::User,
                                        )
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
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "authorizeApplicationAccess",
        field: "list[0].targetIdentifier",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .authorize_application_access()
                .body(
                    genauth_raw::applications::AuthorizeApplicationAccessDto::builder()
                        .app_id(text(0usize, 0))
                        .list(
                            vec![
                                genauth_raw::applications::ApplicationPermissionRecordItem::builder()
                                .effect(genauth_raw::applications::ApplicationPermissionRecordItemEffect::Allow)
                                .target_identifier((0..n).map(| i | text(0usize, i))
                                .collect:: < Vec < _ >> ())
                                .target_type(genauth_raw::applications::ApplicationPermissionRecordItemTargetType::User)
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "authorizeDataPolicies",
        field: "policyIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .authorize_data_policies()
                    .body(
                        genauth_raw::data_permissions::CreateAuthorizeDataPolicyDto::builder()
                            .policy_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .target_list(
                                (0..0usize)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::data_permissions::SubjectDto::builder()
                                            .id(text(0usize, 0))
                                            .type_(
                                                genauth_raw::data_permissions::SubjectDtoType::User,
                                            )
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
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "authorizeResources",
        field: "list",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .authorize_resources()
                .body(
                    genauth_raw::resources::AuthorizeResourcesDto::builder()
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
                                                            (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                                        )
                                                        .code(text(0usize, 0))
                                                        .resource_type(
                                                            genauth_raw::resources::ResourceItemDtoResourceType::Data,
                                                        )
                                                })
                                                .collect::<Vec<_>>(),
                                        )
                                        .target_identifiers(
                                            (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                        )
                                        .target_type(
                                            genauth_raw::resources::AuthorizeResourceItemTargetType::User,
                                        )
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
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "authorizeResources",
        field: "list[0].resources[0].actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .authorize_resources()
                .body(
                    genauth_raw::resources::AuthorizeResourcesDto::builder()
                        .list(
                            vec![
                                genauth_raw::resources::AuthorizeResourceItem::builder()
                                .resources(vec![genauth_raw::resources::ResourceItemDto::builder()
                                .actions((0..n).map(| i | text(0usize, i)).collect:: < Vec <
                                _ >> ()).code(text(0usize, 0))
                                .resource_type(genauth_raw::resources::ResourceItemDtoResourceType::Data)])
                                .target_identifiers((0..0usize).map(| i | text(0usize, i))
                                .collect:: < Vec < _ >> ())
                                .target_type(genauth_raw::resources::AuthorizeResourceItemTargetType::User)
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "authorizeResources",
        field: "list[0].targetIdentifiers",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .authorize_resources()
                .body(
                    genauth_raw::resources::AuthorizeResourcesDto::builder()
                        .list(
                            vec![
                                genauth_raw::resources::AuthorizeResourceItem::builder()
                                .resources((0..0usize).map(| i | { let _ = i;
                                genauth_raw::resources::ResourceItemDto::builder()
                                .actions((0..0usize).map(| i | text(0usize, i)).collect:: <
                                Vec < _ >> ()).code(text(0usize, 0))
                                .resource_type(genauth_raw::resources::ResourceItemDtoResourceType::Data)
                                }).collect:: < Vec < _ >> ()).target_identifiers((0..n)
                                .map(| i | text(0usize, i)).collect:: < Vec < _ >> ())
                                .target_type(genauth_raw::resources::AuthorizeResourceItemTargetType::User)
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResourceByArray",
        field: "actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_data_resource_by_array()
                    .body(
                        genauth_raw::data_permissions::CreateArrayDataResourceDto::builder()
                            .actions((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .namespace_code(text(0usize, 0))
                            .resource_code(text(0usize, 0))
                            .resource_name(text(0usize, 0))
                            .struct_((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResourceByArray",
        field: "struct",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_data_resource_by_array()
                    .body(
                        genauth_raw::data_permissions::CreateArrayDataResourceDto::builder()
                            .actions((0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .namespace_code(text(0usize, 0))
                            .resource_code(text(0usize, 0))
                            .resource_name(text(0usize, 0))
                            .struct_((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "createAsaAccountBatch",
        field: "list",
        min: 1usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .create_asa_account_batch()
                .body(
                    genauth_raw::applications::CreateAsaAccountsBatchDto::builder()
                        .app_id(text(0usize, 0))
                        .list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::applications::CreateAsaAccountsBatchItemDto::builder()
                                        .account_info(serde_json::json!({}))
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
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataPolicy",
        field: "statementList",
        min: 1usize,
        max: 5usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .create_data_policy()
                .body(
                    genauth_raw::data_permissions::CreateDataPolicyDto::builder()
                        .policy_name(text(0usize, 0))
                        .statement_list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::data_permissions::DataStatementPermissionDto::builder()
                                        .effect(
                                            genauth_raw::data_permissions::DataStatementPermissionDtoEffect::Deny,
                                        )
                                        .permissions(
                                            (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                        )
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
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResource",
        field: "actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .create_data_resource()
                .body(
                    genauth_raw::data_permissions::CreateDataResourceDto::builder()
                        .actions((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                        .namespace_code(text(0usize, 0))
                        .resource_code(text(0usize, 0))
                        .resource_name(text(0usize, 0))
                        .struct_(
                            genauth_raw::data_permissions::CreateDataResourceDtoStruct::Tree(
                                (genauth_raw::data_permissions::DataResourceTreeStructsInput::builder()
                                    .code(text(0usize, 0))
                                    .name(text(0usize, 0)))
                                    .try_into()
                                    .expect("a sample is valid"),
                            ),
                        )
                        .type_(
                            genauth_raw::data_permissions::CreateDataResourceDtoType::Tree,
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "groups")]
    ListLimit {
        operation: "createGroupsBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_groups_batch()
                    .body(
                        genauth_raw::groups::CreateGroupBatchReqDto::builder().list(
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
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "createNamespacesBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_namespaces_batch()
                    .body(
                        genauth_raw::resources::CreateNamespacesBatchDto::builder().list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::resources::CreateNamespacesBatchItemDto::builder()
                                        .code(text(0usize, 0))
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
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createPermissionNamespacesBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .create_permission_namespaces_batch()
                .body(
                    genauth_raw::data_permissions::CreatePermissionNamespacesBatchDto::builder()
                        .list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::data_permissions::CreatePermissionNamespacesBatchItemDto::builder()
                                        .code(text(1usize, 0))
                                        .name(text(0usize, 0))
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
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "createPublicAccountsBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .create_public_accounts_batch()
                .body(
                    genauth_raw::public_accounts::CreatePublicAccountBatchReqDto::builder()
                        .list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::public_accounts::CreatePublicAccountReqDto::builder()
                                        .email(text(0usize, 0))
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
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "createResource",
        field: "actions",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_resource()
                    .body(
                        genauth_raw::resources::CreateResourceDto::builder()
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
                            .type_(genauth_raw::resources::CreateResourceDtoType::Data),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "createResourcesBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .create_resources_batch()
                .body(
                    genauth_raw::resources::CreateResourcesBatchDto::builder()
                        .list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::resources::CreateResourceBatchItemDto::builder()
                                        .code(text(0usize, 0))
                                        .type_(
                                            genauth_raw::resources::CreateResourceBatchItemDtoType::Data,
                                        )
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
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "createResourcesBatch",
        field: "list[0].actions",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_resources_batch()
                    .body(
                        genauth_raw::resources::CreateResourcesBatchDto::builder().list(vec![
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
                                .type_(
                                    genauth_raw::resources::CreateResourceBatchItemDtoType::Data,
                                ),
                        ]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "createRolesBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_roles_batch()
                    .body(
                        genauth_raw::roles::CreateRolesBatch::builder().list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::roles::RoleListItem::builder()
                                        .code(text(0usize, 0))
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
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResourceByString",
        field: "actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_data_resource_by_string()
                    .body(
                        genauth_raw::data_permissions::CreateStringDataResourceDto::builder()
                            .actions((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .namespace_code(text(0usize, 0))
                            .resource_code(text(0usize, 0))
                            .resource_name(text(0usize, 0))
                            .struct_(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResourceByTree",
        field: "actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .create_data_resource_by_tree()
                .body(
                    genauth_raw::data_permissions::CreateTreeDataResourceDto::builder()
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
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "createDataResourceByTree",
        field: "struct",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .create_data_resource_by_tree()
                .body(
                    genauth_raw::data_permissions::CreateTreeDataResourceDto::builder()
                        .actions(
                            (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        )
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
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "createUsersBatch",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_users_batch()
                    .body(
                        genauth_raw::users::CreateUserBatchReqDto::builder().list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::users::CreateUserInfoDto::builder()
                                        .email(text(0usize, 0))
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
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "deleteAdminRolesBatch",
        field: "codeList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_admin_roles_batch()
                    .body(
                        genauth_raw::roles::DeleteAdminRoleDto::builder()
                            .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "deleteAsaAccountBatch",
        field: "accountIds",
        min: 1usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_asa_account_batch()
                    .body(
                        genauth_raw::applications::DeleteAsaAccountBatchDto::builder()
                            .account_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .app_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "custom-fields")]
    ListLimit {
        operation: "deleteCustomFields",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .delete_custom_fields()
                .body(
                    genauth_raw::custom_fields::DeleteCustomFieldsReqDto::builder()
                        .list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::custom_fields::DeleteCustomFieldDto::builder()
                                        .key(text(0usize, 0))
                                        .target_type(
                                            genauth_raw::custom_fields::DeleteCustomFieldDtoTargetType::User,
                                        )
                                })
                                .collect::<Vec<_>>(),
                        )
                        .tenant_id(text(0usize, 0)),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "groups")]
    ListLimit {
        operation: "deleteGroupsBatch",
        field: "codeList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_groups_batch()
                    .body(
                        genauth_raw::groups::DeleteGroupsReqDto::builder()
                            .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "deleteNamespacesBatch",
        field: "codeList",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_namespaces_batch()
                    .body(
                        genauth_raw::resources::DeleteNamespacesBatchDto::builder()
                            .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "deletePermissionNamespacesBatch",
        field: "codes",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_permission_namespaces_batch()
                    .body(
                        genauth_raw::data_permissions::DeletePermissionNamespacesBatchDto::builder(
                        )
                        .codes((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "deletePublicAccountsBatch",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_public_accounts_batch()
                    .body(
                        genauth_raw::public_accounts::DeletePublicAccountsBatchDto::builder()
                            .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "deleteResourcesBatch",
        field: "codeList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_resources_batch()
                    .body(
                        genauth_raw::resources::DeleteResourcesBatchDto::builder()
                            .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "deleteResourcesBatch",
        field: "ids",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_resources_batch()
                    .body(
                        genauth_raw::resources::DeleteResourcesBatchDto::builder()
                            .ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "deleteRolesBatch",
        field: "codeList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_roles_batch()
                    .body(
                        genauth_raw::roles::DeleteRoleDto::builder()
                            .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "deleteUsersBatch",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_users_batch()
                    .body(
                        genauth_raw::users::DeleteUsersBatchDto::builder()
                            .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "getAsaAccountBatch",
        field: "accountIds",
        min: 1usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_asa_account_batch()
                    .body(
                        genauth_raw::applications::GetAsaAccountBatchDto::builder()
                            .account_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .app_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "getAuthorizedResources",
        field: "resourceList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_authorized_resources()
                    .resource_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .target_identifier(text(0usize, 0))
                    .target_type(genauth_raw::resources::GetAuthorizedResourcesTargetType::User)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "getNamespacesBatch",
        field: "codeList",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_namespaces_batch()
                    .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "getPermissionNamespacesBatch",
        field: "codes",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_permission_namespaces_batch()
                    .codes((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "getPublicAccountBatch",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_public_account_batch()
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "getResourcesBatch",
        field: "codeList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_resources_batch()
                    .code_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "getUserBatch",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .get_user_batch()
                    .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "kickPublicAccounts",
        field: "appIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .kick_public_accounts()
                    .body(
                        genauth_raw::public_accounts::KickPublicAccountsDto::builder()
                            .app_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .user_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "users")]
    ListLimit {
        operation: "kickUsers",
        field: "appIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .kick_users()
                    .body(
                        genauth_raw::users::KickUsersDto::builder()
                            .app_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .user_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "listDataResources",
        field: "namespaceCodes",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_data_resources()
                    .namespace_codes((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "deleteRoles",
        field: "roleList",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .delete_roles()
                    .body(
                        genauth_raw::roles::DeleteRoleBatchDto::builder().role_list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::roles::RoleCodeAndNamespaceDto::builder()
                                        .code(text(0usize, 0))
                                        .namespace(text(0usize, 0))
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
    #[cfg(feature = "groups")]
    ListLimit {
        operation: "removeGroupMembers",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .remove_group_members()
                    .body(
                        genauth_raw::groups::RemoveGroupMembersReqDto::builder()
                            .code(text(0usize, 0))
                            .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "revokeApplicationAccess",
        field: "list",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .revoke_application_access()
                .body(
                    genauth_raw::applications::RevokeApplicationAccessDto::builder()
                        .app_id(text(0usize, 0))
                        .list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::applications::DeleteApplicationPermissionRecordItem::builder()
                                        .target_identifier(
                                            (0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                        )
                                        .target_type(
                                            genauth_raw::applications::DeleteApplicationPermissionRecordItemTargetType::User,
                                        )
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
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "revokeApplicationAccess",
        field: "list[0].targetIdentifier",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .revoke_application_access()
                .body(
                    genauth_raw::applications::RevokeApplicationAccessDto::builder()
                        .app_id(text(0usize, 0))
                        .list(
                            vec![
                                genauth_raw::applications::DeleteApplicationPermissionRecordItem::builder()
                                .target_identifier((0..n).map(| i | text(0usize, i))
                                .collect:: < Vec < _ >> ())
                                .target_type(genauth_raw::applications::DeleteApplicationPermissionRecordItemTargetType::User)
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "revokeRole",
        field: "targets",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .revoke_role()
                    .body(
                        genauth_raw::roles::RevokeRoleDto::builder()
                            .code(text(0usize, 0))
                            .targets(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::roles::TargetDto::builder()
                                            .target_identifier(text(0usize, 0))
                                            .target_type(
                                                genauth_raw::roles::TargetDtoTargetType::User,
                                            )
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
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "revokeRoleBatch",
        field: "roles",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .revoke_role_batch()
                    .body(
                        genauth_raw::roles::RevokeRoleBatchDto::builder()
                            .roles(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::roles::RoleCodeDto::builder()
                                            .code(text(0usize, 0))
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .targets(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::roles::TargetDto::builder()
                                            .target_identifier(text(0usize, 0))
                                            .target_type(
                                                genauth_raw::roles::TargetDtoTargetType::User,
                                            )
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
    #[cfg(feature = "roles")]
    ListLimit {
        operation: "revokeRoleBatch",
        field: "targets",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .revoke_role_batch()
                    .body(
                        genauth_raw::roles::RevokeRoleBatchDto::builder()
                            .roles(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::roles::RoleCodeDto::builder()
                                            .code(text(0usize, 0))
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .targets(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        genauth_raw::roles::TargetDto::builder()
                                            .target_identifier(text(0usize, 0))
                                            .target_type(
                                                genauth_raw::roles::TargetDtoTargetType::User,
                                            )
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
    #[cfg(feature = "custom-fields")]
    ListLimit {
        operation: "setCustomData",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .set_custom_data()
                    .body(
                        genauth_raw::custom_fields::SetCustomDataReqDto::builder()
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
                            .target_type(
                                genauth_raw::custom_fields::SetCustomDataReqDtoTargetType::User,
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "custom-fields")]
    ListLimit {
        operation: "setCustomFields",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .set_custom_fields()
                .body(
                    genauth_raw::custom_fields::SetCustomFieldsReqDto::builder()
                        .list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::custom_fields::SetCustomFieldDto::builder()
                                        .key(text(0usize, 0))
                                        .target_type(
                                            genauth_raw::custom_fields::SetCustomFieldDtoTargetType::User,
                                        )
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
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "getPublicAccountOfGroups",
        field: "groupIds",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .set_public_account_of_groups()
                    .body(
                        genauth_raw::public_accounts::SetUserGroupsDto::builder()
                            .group_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .user_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "bindPublicAccountOfRoles",
        field: "roleIds",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .bind_public_account_of_roles()
                    .body(
                        genauth_raw::public_accounts::SetUserRolesDto::builder()
                            .role_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .user_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "bindUsersPublicAccount",
        field: "userIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .bind_users_public_account()
                    .body(
                        genauth_raw::public_accounts::SetPublicAccountBatchReqDto::builder()
                            .public_account_id(text(0usize, 0))
                            .user_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "custom-fields")]
    ListLimit {
        operation: "setUserBaseFields",
        field: "list",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .set_user_base_fields()
                    .body(
                        genauth_raw::custom_fields::SetUserBaseFieldsReqDto::builder().list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::custom_fields::SetUserBaseFieldDto::builder()
                                        .key(text(0usize, 0))
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
    #[cfg(feature = "public-accounts")]
    ListLimit {
        operation: "setuserOfPublicAccount",
        field: "publicAccountIds",
        min: 1usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .setuser_of_public_account()
                    .body(
                        genauth_raw::public_accounts::SetUserOfPublicAccountBatchReqDto::builder()
                            .public_account_ids((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .user_id(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "unassignAsaAccount",
        field: "targets",
        min: 1usize,
        max: 10usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .unassign_asa_account()
                .body(
                    genauth_raw::applications::AssignAsaAccountsDto::builder()
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
                                        .target_type(
                                            genauth_raw::applications::AssignAsaAccountItemTargetType::User,
                                        )
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
    #[cfg(feature = "applications")]
    ListLimit {
        operation: "unassignAsaAccount",
        field: "targets[0].targetIdentifiers",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .unassign_asa_account()
                .body(
                    genauth_raw::applications::AssignAsaAccountsDto::builder()
                        .account_id(text(0usize, 0))
                        .app_id(text(0usize, 0))
                        .targets(
                            vec![
                                genauth_raw::applications::AssignAsaAccountItem::builder()
                                .target_identifiers((0..n).map(| i | text(0usize, i))
                                .collect:: < Vec < _ >> ())
                                .target_type(genauth_raw::applications::AssignAsaAccountItemTargetType::User)
                            ],
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "updateDataPolicy",
        field: "statementList",
        min: 1usize,
        max: 5usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .update_data_policy()
                .body(
                    genauth_raw::data_permissions::UpdateDataPolicyDto::builder()
                        .policy_id(text(0usize, 0))
                        .statement_list(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    genauth_raw::data_permissions::DataStatementPermissionDto::builder()
                                        .effect(
                                            genauth_raw::data_permissions::DataStatementPermissionDtoEffect::Deny,
                                        )
                                        .permissions(
                                            (0..0usize).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                        )
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
    #[cfg(feature = "data-permissions")]
    ListLimit {
        operation: "updateDataResource",
        field: "actions",
        min: 0usize,
        max: 50usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .update_data_resource()
                    .body(
                        genauth_raw::data_permissions::UpdateDataResourceDto::builder()
                            .actions((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                            .namespace_code(text(0usize, 0))
                            .resource_code(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "resources")]
    ListLimit {
        operation: "updateResource",
        field: "actions",
        min: 0usize,
        max: 100usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .update_resource()
                    .body(
                        genauth_raw::resources::UpdateResourceDto::builder()
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
                            .code(text(0usize, 0)),
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
    #[cfg(feature = "risk-lists")]
    Segment {
        operation: "deleteById",
        parameter: "id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_ip_list_by_id()
                    .id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "risk-lists")]
    Segment {
        operation: "deleteRiskListPolicyById",
        parameter: "id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_risk_list_policy_by_id()
                    .id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "risk-lists")]
    Segment {
        operation: "deleteUserListById",
        parameter: "id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .delete_user_list_by_id()
                    .id(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
];
