//! The names of events, as the description of webhooks lists them; a test compares both. Where the vendor's documents spell
//! a name in two ways, both are read.

use std::fmt;

macro_rules! event_names {
    ($($variant:ident: $name:literal $(| $other:literal)*,)*) => {
        /// What happened, by name. GenAuth adds names without notice: those are kept as they came.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum EventName {
            $(
                #[doc = concat!("`", $name, "`" $(, ", also spelled `", $other, "`")*, ".")]
                $variant,
            )*
            /// A name that this version does not know.
            Unknown(String),
        }

        impl EventName {
            /// The names that this version knows, in the order of the description.
            pub const KNOWN: &'static [&'static str] = &[$($name),*];

            /// The name that `text` is.
            pub fn read(text: &str) -> Self {
                match text {
                    $($name $(| $other)* => Self::$variant,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }

            /// The name, in the spelling of the description.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Unknown(name) => name,
                }
            }
        }
    };
}

event_names! {
    Test: "test",
    Register: "register",
    Login: "login",
    MfaVerified: "mfa:verified",
    Kick: "kick",
    UserCreated: "user:created",
    UserPasswordChanged: "user:password-changed",
    UserUpdated: "user:updated",
    UserEmailVerified: "user:email-verified",
    UserArchived: "user:archived",
    UserUnarchived: "user:unarchived",
    UserBlocked: "user:blocked",
    UserUnblocked: "user:unblocked",
    UserDeleted: "user:deleted",
    UserRegisterWhitelistAdded: "user:register-whitelist-added",
    UserRegisterWhitelistDeleted: "user:register-whitelist-deleted",
    UserUdvChanged: "user:udv-changed",
    UserLinkAccount: "user:link-account",
    UserPasswordUpdateRemind: "user:password-update-remind",
    UserOrganizationNodeUpdate: "user:organization-node-update",
    PermissionRevoke: "permission:revoke",
    PermissionAdd: "permission:add",
    ResourceCreated: "resource:created",
    ResourceDelete: "resource:delete",
    ResourceUpdated: "resource:updated",
    RoleCreated: "role:created" | "role:add",
    RoleUpdated: "role:updated",
    RoleDeleted: "role:deleted" | "role:delete",
    RoleDisable: "role:disable",
    RoleAssigned: "role:assigned",
    SubjectRemove: "subject:remove",
    RoleUnassigned: "role:unassigned",
    RoleUdvChanged: "role:udv-changed",
    ApplicationMfaEnabled: "application:mfa:enabled",
    ApplicationMfaDisabled: "application:mfa:disabled",
    GroupCreated: "group:created",
    GroupUpdated: "group:updated",
    GroupDeleted: "group:deleted",
    GroupMemberAdded: "group:member-added",
    GroupMemberRemoved: "group:member-removed",
    OrganizationCreated: "organization:created",
    OrganizationImported: "organization:imported",
    OrganizationDeleted: "organization:deleted",
    OrganizationNodeAdded: "organization:node-added",
    OrganizationNodeUpdated: "organization:node-updated",
    OrganizationTreeUpdated: "organization:tree-updated",
    OrganizationNodeDeleted: "organization:node-deleted",
    OrganizationNodeMoved: "organization:node-moved",
    OrganizationMemberAdded: "organization:member-added",
    OrganizationMemberRemoved: "organization:member-removed",
    OrganizationUdvChanged: "organization:udv-changed",
    PrivilegeNamespaceCreated: "privilege-namespace:created",
    PrivilegeNamespaceUpdated: "privilege-namespace:updated",
    PrivilegeNamespaceDeleted: "privilege-namespace:deleted",
    UserPoolCooperatorAdded: "user-pool:cooperator-added",
    UserPoolCooperatorRemoved: "user-pool:cooperator-removed",
    UserPoolSecretRefreshed: "user-pool:secret-refreshed",
    UserPoolUpdated: "user-pool:updated",
    UserPoolUdfAdded: "user-pool:udf-added",
    UserPoolUdfDeleted: "user-pool:udf-deleted",
    UserPoolEnvAdded: "user-pool:env-added",
    UserPoolEnvDeleted: "user-pool:env-deleted",
    UserPoolEnvUpdated: "user-pool:env-updated",
    UserPoolLaunchpadAppInstalled: "user-pool:launchpad-app-installed",
    UserPoolLaunchpadAppUninstalled: "user-pool:launchpad-app-uninstalled",
    ApplicationCreated: "application:created",
    ApplicationUpdated: "application:updated",
    ApplicationDeleted: "application:deleted",
    ApplicationSecretRefreshed: "application:secret-refreshed",
    DataResourceCreated: "data-resource:created",
    DataResourceUpdated: "data-resource:updated",
    DataResourceDeleted: "data-resource:deleted",
    DataStrategyPermissionRevoke: "data-strategy-permission:revoke",
    DataStrategyPermissionAdd: "data-strategy-permission:add",
    UnusualLocationLogin: "unusual-location:login",
    RefreshToken: "refresh-token",
}

impl fmt::Display for EventName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
