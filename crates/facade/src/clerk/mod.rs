//! The Clerk Backend API, group by group. Operations without a method here are methods of [`Client::raw`].

#[cfg(feature = "clerk-actor-tokens")]
mod actor_tokens;
#[cfg(feature = "clerk-admin-portal-link-tokens")]
mod admin_portal_link_tokens;
#[cfg(feature = "clerk-agent-tasks")]
mod agent_tasks;
#[cfg(feature = "clerk-allow-list-block-list")]
mod allowlist;
#[cfg(feature = "clerk-api-keys")]
mod api_keys;
#[cfg(feature = "clerk-allow-list-block-list")]
mod blocklist;
mod bulk;
mod client;
#[cfg(feature = "clerk-clients")]
mod clients;
mod dialect;
#[cfg(feature = "clerk-directories")]
mod directories;
#[cfg(feature = "clerk-domains")]
mod domains;
#[cfg(feature = "clerk-email-addresses")]
mod email_addresses;
#[cfg(feature = "clerk-enterprise-connections")]
mod enterprise_connections;
mod error_code;
#[cfg(feature = "clerk-instance-settings")]
mod instance;
#[cfg(feature = "clerk-invitations")]
mod invitations;
#[cfg(feature = "clerk-jwks")]
mod jwks;
#[cfg(feature = "clerk-jwt-templates")]
mod jwt_templates;
#[cfg(feature = "clerk-m2m-tokens")]
mod m2m_tokens;
#[cfg(feature = "clerk-machines")]
mod machines;
#[cfg(feature = "clerk-organization-memberships")]
mod memberships;
#[cfg(feature = "clerk-oauth-access-tokens")]
mod oauth_access_tokens;
#[cfg(feature = "clerk-oauth-applications")]
mod oauth_applications;
#[cfg(feature = "clerk-organization-domains")]
mod organization_domains;
#[cfg(feature = "clerk-organization-invitations")]
mod organization_invitations;
#[cfg(feature = "clerk-organization-roles")]
mod organization_roles;
#[cfg(feature = "clerk-organizations")]
mod organizations;
#[cfg(feature = "clerk-organization-permissions")]
mod permissions;
#[cfg(feature = "clerk-phone-numbers")]
mod phone_numbers;
#[cfg(feature = "clerk-redirect-urls")]
mod redirect_urls;
#[cfg(feature = "clerk-role-sets")]
mod role_sets;
#[cfg(feature = "clerk-saml-connections")]
mod saml_connections;
#[cfg(feature = "clerk-scim-directories")]
mod scim_directories;
#[cfg(feature = "clerk-sessions")]
mod sessions;
#[cfg(feature = "clerk-sign-in-tokens")]
mod sign_in_tokens;
#[cfg(feature = "clerk-sign-ups")]
mod sign_ups;
#[cfg(feature = "clerk-testing-tokens")]
mod testing_tokens;
#[cfg(feature = "verify")]
mod token_api;
#[cfg(feature = "clerk-users")]
mod users;
#[cfg(feature = "clerk-waitlist-entries")]
mod waitlist;
#[cfg(feature = "clerk-webhooks")]
mod webhooks;

#[cfg(feature = "clerk-actor-tokens")]
pub use actor_tokens::ActorTokens;
#[cfg(feature = "clerk-admin-portal-link-tokens")]
pub use admin_portal_link_tokens::AdminPortalLinkTokens;
#[cfg(feature = "clerk-agent-tasks")]
pub use agent_tasks::AgentTasks;
#[cfg(feature = "clerk-allow-list-block-list")]
pub use allowlist::Allowlist;
#[cfg(feature = "clerk-api-keys")]
pub use api_keys::ApiKeys;
#[cfg(feature = "clerk-allow-list-block-list")]
pub use blocklist::Blocklist;
pub use client::{Client, ClientBuilder};
#[cfg(feature = "clerk-clients")]
pub use clients::Clients;
#[cfg(feature = "clerk-directories")]
pub use directories::Directories;
#[cfg(feature = "clerk-domains")]
pub use domains::Domains;
#[cfg(feature = "clerk-email-addresses")]
pub use email_addresses::EmailAddresses;
#[cfg(feature = "clerk-enterprise-connections")]
pub use enterprise_connections::EnterpriseConnections;
pub use error_code::ErrorCode;
#[cfg(feature = "clerk-instance-settings")]
pub use instance::Instance;
#[cfg(feature = "clerk-invitations")]
pub use invitations::Invitations;
#[cfg(feature = "clerk-jwks")]
pub use jwks::Jwks;
#[cfg(feature = "clerk-jwt-templates")]
pub use jwt_templates::JwtTemplates;
#[cfg(feature = "clerk-m2m-tokens")]
pub use m2m_tokens::M2mTokens;
#[cfg(feature = "clerk-machines")]
pub use machines::Machines;
#[cfg(feature = "clerk-organization-memberships")]
pub use memberships::Memberships;
#[cfg(feature = "clerk-oauth-access-tokens")]
pub use oauth_access_tokens::OauthAccessTokens;
#[cfg(feature = "clerk-oauth-applications")]
pub use oauth_applications::OauthApplications;
#[cfg(feature = "clerk-organization-domains")]
pub use organization_domains::OrganizationDomains;
#[cfg(feature = "clerk-organization-invitations")]
pub use organization_invitations::OrganizationInvitations;
#[cfg(feature = "clerk-organization-roles")]
pub use organization_roles::OrganizationRoles;
#[cfg(feature = "clerk-organizations")]
pub use organizations::Organizations;
#[cfg(feature = "clerk-organization-permissions")]
pub use permissions::Permissions;
#[cfg(feature = "clerk-phone-numbers")]
pub use phone_numbers::PhoneNumbers;
#[cfg(feature = "clerk-redirect-urls")]
pub use redirect_urls::RedirectUrls;
#[cfg(feature = "clerk-role-sets")]
pub use role_sets::RoleSets;
#[cfg(feature = "clerk-saml-connections")]
pub use saml_connections::SamlConnections;
#[cfg(feature = "clerk-scim-directories")]
pub use scim_directories::ScimDirectories;
#[cfg(feature = "clerk-sessions")]
pub use sessions::Sessions;
#[cfg(feature = "clerk-sign-in-tokens")]
pub use sign_in_tokens::SignInTokens;
#[cfg(feature = "clerk-sign-ups")]
pub use sign_ups::SignUps;
#[cfg(feature = "clerk-testing-tokens")]
pub use testing_tokens::TestingTokens;
#[cfg(feature = "clerk-users")]
pub use users::Users;
#[cfg(feature = "clerk-waitlist-entries")]
pub use waitlist::Waitlist;
#[cfg(feature = "clerk-webhooks")]
pub use webhooks::Webhooks;
