// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.
// openapi/clerk/api.json, sha256 b8b9a5488a5bb2ebcb9cf24a5f50d912750a5c84067913a436d87ffbac9e6d98
// openapi/clerk/lock.toml, sha256 e3118cca936dde0bc49b64fedf00d1e22e9bb0f9d4e539f5f2cd303ba2aadb9e
// openapi/clerk/overlay.yaml, sha256 0938e7a81d0451be026b90d8a1304f49acecf0fcd3e310cac42f35a0aa4a78a1

//! Generated client of the Clerk Backend API, version 2026-05-12: 249 operations.
//!
//! Each resource group is a module behind a cargo feature of the same name. Each operation is a method of
//! [`Client`]: parameters of the path are arguments, everything else is set on the call that it returns.
//! `.await` validates the call, sends it and returns the content of the answer. One error lists every violation,
//! and nothing is sent then.
//!
//! The page of a method says what it does, what is required, what it returns, its errors, whether it is
//! idempotent (that decides about retries), its pagination, its rate limit if it has its own, and whether it is
//! deprecated. [`OPERATIONS`] has the same as data.
//!
//! A member that an answer leaves out is `None` where it is an `Option`, and empty, 0 or false where it is not.
//! Members that are documented as required are the exception: they decide access or name something, and an
//! answer without one of them is an error.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(clippy::pedantic, clippy::should_implement_trait)]
use identity_facade_core::{Operation, Transport};

/// Resource group `actor-tokens`: 2 operations, their types and their facts. Feature `actor-tokens`.
#[cfg(feature = "actor-tokens")]
pub mod actor_tokens;
/// Resource group `admin-portal-link-tokens`: 2 operations, their types and their facts. Feature `admin-portal-link-tokens`.
#[cfg(feature = "admin-portal-link-tokens")]
pub mod admin_portal_link_tokens;
/// Resource group `agent-tasks`: 2 operations, their types and their facts. Feature `agent-tasks`.
#[cfg(feature = "agent-tasks")]
pub mod agent_tasks;
/// Resource group `allow-list-block-list`: 6 operations, their types and their facts. Feature `allow-list-block-list`.
#[cfg(feature = "allow-list-block-list")]
pub mod allow_list_block_list;
/// Resource group `api-keys`: 8 operations, their types and their facts. Feature `api-keys`.
#[cfg(feature = "api-keys")]
pub mod api_keys;
/// Resource group `beta-features`: 3 operations, their types and their facts. Feature `beta-features`.
#[cfg(feature = "beta-features")]
pub mod beta_features;
/// Resource group `billing`: 12 operations, their types and their facts. Feature `billing`.
#[cfg(feature = "billing")]
pub mod billing;
/// Resource group `clients`: 3 operations, their types and their facts. Feature `clients`.
#[cfg(feature = "clients")]
pub mod clients;
/// Resource group `directories`: 10 operations, their types and their facts. Feature `directories`.
#[cfg(feature = "directories")]
pub mod directories;
/// Resource group `domains`: 4 operations, their types and their facts. Feature `domains`.
#[cfg(feature = "domains")]
pub mod domains;
/// Resource group `email-addresses`: 7 operations, their types and their facts. Feature `email-addresses`.
#[cfg(feature = "email-addresses")]
pub mod email_addresses;
/// Resource group `email-sms-templates`: 6 operations, their types and their facts. Feature `email-sms-templates`.
#[cfg(feature = "email-sms-templates")]
pub mod email_sms_templates;
/// Resource group `enterprise-connections`: 7 operations, their types and their facts. Feature `enterprise-connections`.
#[cfg(feature = "enterprise-connections")]
pub mod enterprise_connections;
pub mod ids;
/// Resource group `instance-settings`: 11 operations, their types and their facts. Feature `instance-settings`.
#[cfg(feature = "instance-settings")]
pub mod instance_settings;
/// Resource group `invitations`: 4 operations, their types and their facts. Feature `invitations`.
#[cfg(feature = "invitations")]
pub mod invitations;
/// Resource group `jwks`: 1 operation, their types and their facts. Feature `jwks`.
#[cfg(feature = "jwks")]
pub mod jwks;
/// Resource group `jwt-templates`: 5 operations, their types and their facts. Feature `jwt-templates`.
#[cfg(feature = "jwt-templates")]
pub mod jwt_templates;
/// Resource group `m2m-tokens`: 4 operations, their types and their facts. Feature `m2m-tokens`.
#[cfg(feature = "m2m-tokens")]
pub mod m2m_tokens;
/// Resource group `machines`: 9 operations, their types and their facts. Feature `machines`.
#[cfg(feature = "machines")]
pub mod machines;
/// Resource group `miscellaneous`: 1 operation, their types and their facts. Feature `miscellaneous`.
#[cfg(feature = "miscellaneous")]
pub mod miscellaneous;
#[cfg(feature = "mock")]
pub mod mock;
/// Resource group `oauth-access-tokens`: 1 operation, their types and their facts. Feature `oauth-access-tokens`.
#[cfg(feature = "oauth-access-tokens")]
pub mod oauth_access_tokens;
/// Resource group `oauth-applications`: 8 operations, their types and their facts. Feature `oauth-applications`.
#[cfg(feature = "oauth-applications")]
pub mod oauth_applications;
/// Resource group `organization-domains`: 6 operations, their types and their facts. Feature `organization-domains`.
#[cfg(feature = "organization-domains")]
pub mod organization_domains;
/// Resource group `organization-invitations`: 7 operations, their types and their facts. Feature `organization-invitations`.
#[cfg(feature = "organization-invitations")]
pub mod organization_invitations;
/// Resource group `organization-memberships`: 6 operations, their types and their facts. Feature `organization-memberships`.
#[cfg(feature = "organization-memberships")]
pub mod organization_memberships;
/// Resource group `organization-permissions`: 5 operations, their types and their facts. Feature `organization-permissions`.
#[cfg(feature = "organization-permissions")]
pub mod organization_permissions;
/// Resource group `organization-roles`: 7 operations, their types and their facts. Feature `organization-roles`.
#[cfg(feature = "organization-roles")]
pub mod organization_roles;
/// Resource group `organizations`: 12 operations, their types and their facts. Feature `organizations`.
#[cfg(feature = "organizations")]
pub mod organizations;
pub mod patterns;
/// Resource group `phone-numbers`: 7 operations, their types and their facts. Feature `phone-numbers`.
#[cfg(feature = "phone-numbers")]
pub mod phone_numbers;
/// Resource group `proxy-checks`: 1 operation, their types and their facts. Feature `proxy-checks`.
#[cfg(feature = "proxy-checks")]
pub mod proxy_checks;
/// Resource group `redirect-urls`: 4 operations, their types and their facts. Feature `redirect-urls`.
#[cfg(feature = "redirect-urls")]
pub mod redirect_urls;
/// Resource group `role-sets`: 7 operations, their types and their facts. Feature `role-sets`.
#[cfg(feature = "role-sets")]
pub mod role_sets;
/// Resource group `saml-connections`: 5 operations, their types and their facts. Feature `saml-connections`.
#[cfg(feature = "saml-connections")]
pub mod saml_connections;
/// Resource group `scim-directories`: 10 operations, their types and their facts. Feature `scim-directories`.
#[cfg(feature = "scim-directories")]
pub mod scim_directories;
/// Resource group `sessions`: 7 operations, their types and their facts. Feature `sessions`.
#[cfg(feature = "sessions")]
pub mod sessions;
pub mod shared;
/// Resource group `sign-in-tokens`: 2 operations, their types and their facts. Feature `sign-in-tokens`.
#[cfg(feature = "sign-in-tokens")]
pub mod sign_in_tokens;
/// Resource group `sign-ups`: 2 operations, their types and their facts. Feature `sign-ups`.
#[cfg(feature = "sign-ups")]
pub mod sign_ups;
/// Resource group `testing-tokens`: 1 operation, their types and their facts. Feature `testing-tokens`.
#[cfg(feature = "testing-tokens")]
pub mod testing_tokens;
#[cfg(any(
    feature = "oauth-applications",
    feature = "organizations",
    feature = "users"
))]
pub mod uploads;
/// Resource group `users`: 35 operations, their types and their facts. Feature `users`.
#[cfg(feature = "users")]
pub mod users;
/// Resource group `waitlist-entries`: 6 operations, their types and their facts. Feature `waitlist-entries`.
#[cfg(feature = "waitlist-entries")]
pub mod waitlist_entries;
/// Resource group `webhooks`: 3 operations, their types and their facts. Feature `webhooks`.
#[cfg(feature = "webhooks")]
pub mod webhooks;
/// Version of the Clerk Backend API whose description this crate is made from.
pub const API_VERSION: &str = "2026-05-12";
/// Client of the Clerk Backend API: a method for each operation whose feature is on.
///
/// Cheap to clone; clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    transport: Transport,
}

impl Client {
    /// A client that sends through `transport`.
    pub fn new(transport: Transport) -> Self {
        Self { transport }
    }

    /// What every call is sent through.
    pub fn transport(&self) -> &Transport {
        &self.transport
    }
}

/// The facts of every operation whose feature is on, by group: method, path, parameters, idempotent or not,
/// pagination, rate limit, secrets.
#[doc(alias("deprecated", "idempotent", "pagination", "rate limit", "retry"))]
pub static OPERATIONS: &[&[&Operation]] = &[
    #[cfg(feature = "actor-tokens")]
    actor_tokens::OPERATIONS,
    #[cfg(feature = "admin-portal-link-tokens")]
    admin_portal_link_tokens::OPERATIONS,
    #[cfg(feature = "agent-tasks")]
    agent_tasks::OPERATIONS,
    #[cfg(feature = "allow-list-block-list")]
    allow_list_block_list::OPERATIONS,
    #[cfg(feature = "api-keys")]
    api_keys::OPERATIONS,
    #[cfg(feature = "beta-features")]
    beta_features::OPERATIONS,
    #[cfg(feature = "billing")]
    billing::OPERATIONS,
    #[cfg(feature = "clients")]
    clients::OPERATIONS,
    #[cfg(feature = "directories")]
    directories::OPERATIONS,
    #[cfg(feature = "domains")]
    domains::OPERATIONS,
    #[cfg(feature = "email-addresses")]
    email_addresses::OPERATIONS,
    #[cfg(feature = "email-sms-templates")]
    email_sms_templates::OPERATIONS,
    #[cfg(feature = "enterprise-connections")]
    enterprise_connections::OPERATIONS,
    #[cfg(feature = "instance-settings")]
    instance_settings::OPERATIONS,
    #[cfg(feature = "invitations")]
    invitations::OPERATIONS,
    #[cfg(feature = "jwks")]
    jwks::OPERATIONS,
    #[cfg(feature = "jwt-templates")]
    jwt_templates::OPERATIONS,
    #[cfg(feature = "m2m-tokens")]
    m2m_tokens::OPERATIONS,
    #[cfg(feature = "machines")]
    machines::OPERATIONS,
    #[cfg(feature = "miscellaneous")]
    miscellaneous::OPERATIONS,
    #[cfg(feature = "oauth-access-tokens")]
    oauth_access_tokens::OPERATIONS,
    #[cfg(feature = "oauth-applications")]
    oauth_applications::OPERATIONS,
    #[cfg(feature = "organization-domains")]
    organization_domains::OPERATIONS,
    #[cfg(feature = "organization-invitations")]
    organization_invitations::OPERATIONS,
    #[cfg(feature = "organization-memberships")]
    organization_memberships::OPERATIONS,
    #[cfg(feature = "organization-permissions")]
    organization_permissions::OPERATIONS,
    #[cfg(feature = "organization-roles")]
    organization_roles::OPERATIONS,
    #[cfg(feature = "organizations")]
    organizations::OPERATIONS,
    #[cfg(feature = "phone-numbers")]
    phone_numbers::OPERATIONS,
    #[cfg(feature = "proxy-checks")]
    proxy_checks::OPERATIONS,
    #[cfg(feature = "redirect-urls")]
    redirect_urls::OPERATIONS,
    #[cfg(feature = "role-sets")]
    role_sets::OPERATIONS,
    #[cfg(feature = "saml-connections")]
    saml_connections::OPERATIONS,
    #[cfg(feature = "scim-directories")]
    scim_directories::OPERATIONS,
    #[cfg(feature = "sessions")]
    sessions::OPERATIONS,
    #[cfg(feature = "sign-in-tokens")]
    sign_in_tokens::OPERATIONS,
    #[cfg(feature = "sign-ups")]
    sign_ups::OPERATIONS,
    #[cfg(feature = "testing-tokens")]
    testing_tokens::OPERATIONS,
    #[cfg(feature = "users")]
    users::OPERATIONS,
    #[cfg(feature = "waitlist-entries")]
    waitlist_entries::OPERATIONS,
    #[cfg(feature = "webhooks")]
    webhooks::OPERATIONS,
];
