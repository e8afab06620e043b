// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.
// openapi/genauth/api.json, sha256 a2c8192001020b6b769b754846d88b9f0e56f0cbcad80c82208aafc6a8452978
// openapi/genauth/lock.toml, sha256 b3e65dbfcf3ccdf6a06af69c8ead5e725496d5aad39bf5f71151364d58744481
// openapi/genauth/overlay.yaml, sha256 ec979fe2af937e0c6fdfbb81e3b1cf2e69b8f8f2345d45e1b774ca7c6516c56c

//! Generated client of the GenAuth management API, version 3.0: 367 operations.
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

/// Resource group `access-keys`: 5 operations, their types and their facts. Feature `access-keys`.
#[cfg(feature = "access-keys")]
pub mod access_keys;
/// Resource group `applications`: 35 operations, their types and their facts. Feature `applications`.
#[cfg(feature = "applications")]
pub mod applications;
/// Resource group `audit-logs`: 2 operations, their types and their facts. Feature `audit-logs`.
#[cfg(feature = "audit-logs")]
pub mod audit_logs;
/// Resource group `billing`: 7 operations, their types and their facts. Feature `billing`.
#[cfg(feature = "billing")]
pub mod billing;
/// Resource group `custom-fields`: 9 operations, their types and their facts. Feature `custom-fields`.
#[cfg(feature = "custom-fields")]
pub mod custom_fields;
/// Resource group `data-permissions`: 41 operations, their types and their facts. Feature `data-permissions`.
#[cfg(feature = "data-permissions")]
pub mod data_permissions;
/// Resource group `device-exclusivity`: 7 operations, their types and their facts. Feature `device-exclusivity`.
#[cfg(feature = "device-exclusivity")]
pub mod device_exclusivity;
/// Resource group `devices`: 9 operations, their types and their facts. Feature `devices`.
#[cfg(feature = "devices")]
pub mod devices;
/// Resource group `events`: 6 operations, their types and their facts. Feature `events`.
#[cfg(feature = "events")]
pub mod events;
/// Resource group `ext-idps`: 11 operations, their types and their facts. Feature `ext-idps`.
#[cfg(feature = "ext-idps")]
pub mod ext_idps;
/// Resource group `groups`: 12 operations, their types and their facts. Feature `groups`.
#[cfg(feature = "groups")]
pub mod groups;
pub mod ids;
/// Resource group `invitations`: 43 operations, their types and their facts. Feature `invitations`.
#[cfg(feature = "invitations")]
pub mod invitations;
/// Resource group `messages`: 5 operations, their types and their facts. Feature `messages`.
#[cfg(feature = "messages")]
pub mod messages;
/// Resource group `metadata`: 39 operations, their types and their facts. Feature `metadata`.
#[cfg(feature = "metadata")]
pub mod metadata;
#[cfg(feature = "mock")]
pub mod mock;
pub mod patterns;
/// Resource group `pipelines`: 8 operations, their types and their facts. Feature `pipelines`.
#[cfg(feature = "pipelines")]
pub mod pipelines;
/// Resource group `public-accounts`: 21 operations, their types and their facts. Feature `public-accounts`.
#[cfg(feature = "public-accounts")]
pub mod public_accounts;
/// Resource group `resources`: 23 operations, their types and their facts. Feature `resources`.
#[cfg(feature = "resources")]
pub mod resources;
/// Resource group `risk-lists`: 9 operations, their types and their facts. Feature `risk-lists`.
#[cfg(feature = "risk-lists")]
pub mod risk_lists;
/// Resource group `roles`: 18 operations, their types and their facts. Feature `roles`.
#[cfg(feature = "roles")]
pub mod roles;
/// Resource group `security-settings`: 5 operations, their types and their facts. Feature `security-settings`.
#[cfg(feature = "security-settings")]
pub mod security_settings;
pub mod shared;
/// Resource group `users`: 37 operations, their types and their facts. Feature `users`.
#[cfg(feature = "users")]
pub mod users;
/// Resource group `verify`: 1 operation, their types and their facts. Feature `verify`.
#[cfg(feature = "verify")]
pub mod verify;
/// Resource group `webhooks`: 8 operations, their types and their facts. Feature `webhooks`.
#[cfg(feature = "webhooks")]
pub mod webhooks;
/// Resource group `whitelists`: 6 operations, their types and their facts. Feature `whitelists`.
#[cfg(feature = "whitelists")]
pub mod whitelists;
/// Version of the GenAuth management API whose description this crate is made from.
pub const API_VERSION: &str = "3.0";
/// Client of the GenAuth management API: a method for each operation whose feature is on.
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
    #[cfg(feature = "access-keys")]
    access_keys::OPERATIONS,
    #[cfg(feature = "applications")]
    applications::OPERATIONS,
    #[cfg(feature = "audit-logs")]
    audit_logs::OPERATIONS,
    #[cfg(feature = "billing")]
    billing::OPERATIONS,
    #[cfg(feature = "custom-fields")]
    custom_fields::OPERATIONS,
    #[cfg(feature = "data-permissions")]
    data_permissions::OPERATIONS,
    #[cfg(feature = "device-exclusivity")]
    device_exclusivity::OPERATIONS,
    #[cfg(feature = "devices")]
    devices::OPERATIONS,
    #[cfg(feature = "events")]
    events::OPERATIONS,
    #[cfg(feature = "ext-idps")]
    ext_idps::OPERATIONS,
    #[cfg(feature = "groups")]
    groups::OPERATIONS,
    #[cfg(feature = "invitations")]
    invitations::OPERATIONS,
    #[cfg(feature = "messages")]
    messages::OPERATIONS,
    #[cfg(feature = "metadata")]
    metadata::OPERATIONS,
    #[cfg(feature = "pipelines")]
    pipelines::OPERATIONS,
    #[cfg(feature = "public-accounts")]
    public_accounts::OPERATIONS,
    #[cfg(feature = "resources")]
    resources::OPERATIONS,
    #[cfg(feature = "risk-lists")]
    risk_lists::OPERATIONS,
    #[cfg(feature = "roles")]
    roles::OPERATIONS,
    #[cfg(feature = "security-settings")]
    security_settings::OPERATIONS,
    #[cfg(feature = "users")]
    users::OPERATIONS,
    #[cfg(feature = "verify")]
    verify::OPERATIONS,
    #[cfg(feature = "webhooks")]
    webhooks::OPERATIONS,
    #[cfg(feature = "whitelists")]
    whitelists::OPERATIONS,
];
