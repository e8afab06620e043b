// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.
// openapi/clerk/api.json, sha256 b8b9a5488a5bb2ebcb9cf24a5f50d912750a5c84067913a436d87ffbac9e6d98
// openapi/clerk/lock.toml, sha256 e3118cca936dde0bc49b64fedf00d1e22e9bb0f9d4e539f5f2cd303ba2aadb9e
// openapi/clerk/overlay.yaml, sha256 383d40f4120d2a31e096dd728bcf9a766e894a25f2cdb68bfa225e98d3903d16

//! Generated client of the Clerk Backend API, version 2026-05-12: 249 operations.
//!
//! Each resource group is a module behind a cargo feature of the same name. Each operation is a method of
//! [`Client`]: parameters of the path are arguments, everything else is set on the call that it returns.
//! `.await` checks all values, sends the call and gives the content of the answer; every violation is in one
//! error, and then nothing is sent.
//!
//! A member that an answer leaves out is `None` where it is an `Option`, and empty, 0 or false where it is not.
//! Members that are documented as required are the exception: they decide access or name something, and an
//! answer without one of them is an error.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(clippy::pedantic, clippy::should_implement_trait)]
use identity_facade_core::{Operation, Transport};

/// Group `actor-tokens`: 2 operations; feature `actor-tokens`.
#[cfg(feature = "actor-tokens")]
pub mod actor_tokens;
/// Group `admin-portal-link-tokens`: 2 operations; feature `admin-portal-link-tokens`.
#[cfg(feature = "admin-portal-link-tokens")]
pub mod admin_portal_link_tokens;
/// Group `agent-tasks`: 2 operations; feature `agent-tasks`.
#[cfg(feature = "agent-tasks")]
pub mod agent_tasks;
/// Group `allow-list-block-list`: 6 operations; feature `allow-list-block-list`.
#[cfg(feature = "allow-list-block-list")]
pub mod allow_list_block_list;
/// Group `api-keys`: 8 operations; feature `api-keys`.
#[cfg(feature = "api-keys")]
pub mod api_keys;
/// Group `beta-features`: 3 operations; feature `beta-features`.
#[cfg(feature = "beta-features")]
pub mod beta_features;
/// Group `billing`: 12 operations; feature `billing`.
#[cfg(feature = "billing")]
pub mod billing;
/// Group `clients`: 3 operations; feature `clients`.
#[cfg(feature = "clients")]
pub mod clients;
/// Group `directories`: 10 operations; feature `directories`.
#[cfg(feature = "directories")]
pub mod directories;
/// Group `domains`: 4 operations; feature `domains`.
#[cfg(feature = "domains")]
pub mod domains;
/// Group `email-addresses`: 7 operations; feature `email-addresses`.
#[cfg(feature = "email-addresses")]
pub mod email_addresses;
/// Group `email-sms-templates`: 6 operations; feature `email-sms-templates`.
#[cfg(feature = "email-sms-templates")]
pub mod email_sms_templates;
/// Group `enterprise-connections`: 7 operations; feature `enterprise-connections`.
#[cfg(feature = "enterprise-connections")]
pub mod enterprise_connections;
pub mod ids;
/// Group `instance-settings`: 11 operations; feature `instance-settings`.
#[cfg(feature = "instance-settings")]
pub mod instance_settings;
/// Group `invitations`: 4 operations; feature `invitations`.
#[cfg(feature = "invitations")]
pub mod invitations;
/// Group `jwks`: 1 operation; feature `jwks`.
#[cfg(feature = "jwks")]
pub mod jwks;
/// Group `jwt-templates`: 5 operations; feature `jwt-templates`.
#[cfg(feature = "jwt-templates")]
pub mod jwt_templates;
/// Group `m2m-tokens`: 4 operations; feature `m2m-tokens`.
#[cfg(feature = "m2m-tokens")]
pub mod m2m_tokens;
/// Group `machines`: 9 operations; feature `machines`.
#[cfg(feature = "machines")]
pub mod machines;
/// Group `miscellaneous`: 1 operation; feature `miscellaneous`.
#[cfg(feature = "miscellaneous")]
pub mod miscellaneous;
#[cfg(feature = "mock")]
pub mod mock;
/// Group `oauth-access-tokens`: 1 operation; feature `oauth-access-tokens`.
#[cfg(feature = "oauth-access-tokens")]
pub mod oauth_access_tokens;
/// Group `oauth-applications`: 8 operations; feature `oauth-applications`.
#[cfg(feature = "oauth-applications")]
pub mod oauth_applications;
/// Group `organization-domains`: 6 operations; feature `organization-domains`.
#[cfg(feature = "organization-domains")]
pub mod organization_domains;
/// Group `organization-invitations`: 7 operations; feature `organization-invitations`.
#[cfg(feature = "organization-invitations")]
pub mod organization_invitations;
/// Group `organization-memberships`: 6 operations; feature `organization-memberships`.
#[cfg(feature = "organization-memberships")]
pub mod organization_memberships;
/// Group `organization-permissions`: 5 operations; feature `organization-permissions`.
#[cfg(feature = "organization-permissions")]
pub mod organization_permissions;
/// Group `organization-roles`: 7 operations; feature `organization-roles`.
#[cfg(feature = "organization-roles")]
pub mod organization_roles;
/// Group `organizations`: 12 operations; feature `organizations`.
#[cfg(feature = "organizations")]
pub mod organizations;
pub mod patterns;
/// Group `phone-numbers`: 7 operations; feature `phone-numbers`.
#[cfg(feature = "phone-numbers")]
pub mod phone_numbers;
/// Group `proxy-checks`: 1 operation; feature `proxy-checks`.
#[cfg(feature = "proxy-checks")]
pub mod proxy_checks;
/// Group `redirect-urls`: 4 operations; feature `redirect-urls`.
#[cfg(feature = "redirect-urls")]
pub mod redirect_urls;
/// Group `role-sets`: 7 operations; feature `role-sets`.
#[cfg(feature = "role-sets")]
pub mod role_sets;
/// Group `saml-connections`: 5 operations; feature `saml-connections`.
#[cfg(feature = "saml-connections")]
pub mod saml_connections;
/// Group `scim-directories`: 10 operations; feature `scim-directories`.
#[cfg(feature = "scim-directories")]
pub mod scim_directories;
/// Group `sessions`: 7 operations; feature `sessions`.
#[cfg(feature = "sessions")]
pub mod sessions;
pub mod shared;
/// Group `sign-in-tokens`: 2 operations; feature `sign-in-tokens`.
#[cfg(feature = "sign-in-tokens")]
pub mod sign_in_tokens;
/// Group `sign-ups`: 2 operations; feature `sign-ups`.
#[cfg(feature = "sign-ups")]
pub mod sign_ups;
/// Group `testing-tokens`: 1 operation; feature `testing-tokens`.
#[cfg(feature = "testing-tokens")]
pub mod testing_tokens;
#[cfg(any(
    feature = "oauth-applications",
    feature = "organizations",
    feature = "users"
))]
pub mod uploads;
/// Group `users`: 35 operations; feature `users`.
#[cfg(feature = "users")]
pub mod users;
/// Group `waitlist-entries`: 6 operations; feature `waitlist-entries`.
#[cfg(feature = "waitlist-entries")]
pub mod waitlist_entries;
/// Group `webhooks`: 3 operations; feature `webhooks`.
#[cfg(feature = "webhooks")]
pub mod webhooks;
/// Version of the Clerk Backend API whose description this crate is made from.
pub const API_VERSION: &str = "2026-05-12";
/// Every operation of the Clerk Backend API whose group is turned on, one method each.
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

/// The facts of every operation that is turned on, by group.
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
