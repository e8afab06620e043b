//! The V3 management API of GenAuth and of its other brand, Authing. Requests are signed with the access key, or carry a
//! management token. Operations without a method here are methods of [`ManagementClient::raw`].

#[cfg(feature = "genauth-access-keys")]
mod access_keys;
mod api_code;
#[cfg(feature = "genauth-applications")]
mod application_access;
#[cfg(feature = "genauth-applications")]
mod applications;
#[cfg(feature = "genauth-applications")]
mod asa_accounts;
#[cfg(feature = "genauth-audit-logs")]
mod audit_logs;
mod brand;
mod bulk;
mod client;
mod clock;
mod credentials;
#[cfg(feature = "genauth-custom-fields")]
mod custom_fields;
#[cfg(feature = "genauth-data-permissions")]
mod data_permissions;
#[cfg(feature = "genauth-data-permissions")]
mod data_policies;
#[cfg(feature = "genauth-data-permissions")]
mod data_resources;
mod dialect;
mod envelope;
#[cfg(feature = "genauth-ext-idps")]
mod ext_idps;
#[cfg(feature = "genauth-groups")]
mod groups;
#[cfg(feature = "genauth-applications")]
mod identifiers;
#[cfg(feature = "genauth-invitations")]
mod invitation_policies;
#[cfg(feature = "genauth-invitations")]
mod invitation_rosters;
#[cfg(feature = "genauth-invitations")]
mod invitations;
#[cfg(feature = "genauth-resources")]
mod namespaces;
#[cfg(feature = "genauth-data-permissions")]
mod permission_namespaces;
#[cfg(feature = "genauth-public-accounts")]
mod public_accounts;
#[cfg(feature = "genauth-resources")]
mod resources;
#[cfg(feature = "genauth-roles")]
mod roles;
#[cfg(feature = "genauth-security-settings")]
mod security_settings;
#[cfg(feature = "genauth-users")]
mod sessions;
mod shared;
mod signature;
#[cfg(feature = "genauth-applications")]
mod subject;
#[cfg(all(feature = "genauth-applications", feature = "serialize"))]
mod subject_json;
#[cfg(any(feature = "genauth-data-permissions", feature = "genauth-roles"))]
mod target;
mod token;
#[cfg(feature = "genauth-invitations")]
mod universal_invitation;
#[cfg(feature = "genauth-users")]
mod users;
#[cfg(feature = "genauth-whitelists")]
mod whitelists;

#[cfg(feature = "genauth-access-keys")]
pub use access_keys::AccessKeys;
pub use api_code::ApiCode;
#[cfg(feature = "genauth-applications")]
pub use applications::Applications;
#[cfg(feature = "genauth-applications")]
pub use asa_accounts::AsaAccounts;
#[cfg(feature = "genauth-audit-logs")]
pub use audit_logs::AuditLogs;
pub use brand::{Brand, Language};
#[cfg(feature = "genauth-applications")]
pub use bulk::subject_id::SubjectId;
pub use client::{ManagementClient, ManagementClientBuilder};
pub use credentials::{AccessKey, CredentialSource, Credentials, ManagementToken};
#[cfg(feature = "genauth-custom-fields")]
pub use custom_fields::CustomFields;
#[cfg(feature = "genauth-data-permissions")]
pub use data_permissions::DataPermissions;
#[cfg(feature = "genauth-data-permissions")]
pub use data_policies::DataPolicies;
#[cfg(feature = "genauth-data-permissions")]
pub use data_resources::DataResources;
pub use dialect::Authentication;
#[cfg(feature = "genauth-ext-idps")]
pub use ext_idps::ExtIdps;
#[cfg(feature = "genauth-groups")]
pub use groups::Groups;
#[cfg(feature = "genauth-invitations")]
pub use invitation_policies::InvitationPolicies;
#[cfg(feature = "genauth-invitations")]
pub use invitation_rosters::InvitationRosters;
#[cfg(feature = "genauth-invitations")]
pub use invitations::Invitations;
#[cfg(feature = "genauth-resources")]
pub use namespaces::Namespaces;
#[cfg(feature = "genauth-data-permissions")]
pub use permission_namespaces::PermissionNamespaces;
#[cfg(feature = "genauth-public-accounts")]
pub use public_accounts::PublicAccounts;
#[cfg(feature = "genauth-resources")]
pub use resources::Resources;
#[cfg(feature = "genauth-roles")]
pub use roles::Roles;
#[cfg(feature = "genauth-security-settings")]
pub use security_settings::SecuritySettings;
#[cfg(feature = "genauth-users")]
pub use sessions::Sessions;
#[cfg(feature = "genauth-applications")]
pub use subject::Subject;
#[cfg(any(feature = "genauth-data-permissions", feature = "genauth-roles"))]
pub use target::Target;
#[cfg(feature = "genauth-invitations")]
pub use universal_invitation::UniversalInvitation;
#[cfg(feature = "genauth-users")]
pub use users::Users;
#[cfg(feature = "genauth-whitelists")]
pub use whitelists::Whitelists;
