// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.
// openapi/genauth/api.json, sha256 a2c8192001020b6b769b754846d88b9f0e56f0cbcad80c82208aafc6a8452978
// openapi/genauth/lock.toml, sha256 b3e65dbfcf3ccdf6a06af69c8ead5e725496d5aad39bf5f71151364d58744481
// openapi/genauth/overlay.yaml, sha256 26418220912d541ea903eef08be39c74fcbd54a57ebc9ba862f67a95a5ff1e56

//! Generated client of the GenAuth management API, version 3.0: 367 operations.
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

/// Group `access-keys`: 5 operations; feature `access-keys`.
#[cfg(feature = "access-keys")]
pub mod access_keys;
/// Group `applications`: 35 operations; feature `applications`.
#[cfg(feature = "applications")]
pub mod applications;
/// Group `audit-logs`: 2 operations; feature `audit-logs`.
#[cfg(feature = "audit-logs")]
pub mod audit_logs;
/// Group `billing`: 7 operations; feature `billing`.
#[cfg(feature = "billing")]
pub mod billing;
/// Group `custom-fields`: 9 operations; feature `custom-fields`.
#[cfg(feature = "custom-fields")]
pub mod custom_fields;
/// Group `data-permissions`: 41 operations; feature `data-permissions`.
#[cfg(feature = "data-permissions")]
pub mod data_permissions;
/// Group `device-exclusivity`: 7 operations; feature `device-exclusivity`.
#[cfg(feature = "device-exclusivity")]
pub mod device_exclusivity;
/// Group `devices`: 9 operations; feature `devices`.
#[cfg(feature = "devices")]
pub mod devices;
/// Group `events`: 6 operations; feature `events`.
#[cfg(feature = "events")]
pub mod events;
/// Group `ext-idps`: 11 operations; feature `ext-idps`.
#[cfg(feature = "ext-idps")]
pub mod ext_idps;
/// Group `groups`: 12 operations; feature `groups`.
#[cfg(feature = "groups")]
pub mod groups;
pub mod ids;
/// Group `invitations`: 43 operations; feature `invitations`.
#[cfg(feature = "invitations")]
pub mod invitations;
/// Group `messages`: 5 operations; feature `messages`.
#[cfg(feature = "messages")]
pub mod messages;
/// Group `metadata`: 39 operations; feature `metadata`.
#[cfg(feature = "metadata")]
pub mod metadata;
#[cfg(feature = "mock")]
pub mod mock;
pub mod patterns;
/// Group `pipelines`: 8 operations; feature `pipelines`.
#[cfg(feature = "pipelines")]
pub mod pipelines;
/// Group `public-accounts`: 21 operations; feature `public-accounts`.
#[cfg(feature = "public-accounts")]
pub mod public_accounts;
/// Group `resources`: 23 operations; feature `resources`.
#[cfg(feature = "resources")]
pub mod resources;
/// Group `risk-lists`: 9 operations; feature `risk-lists`.
#[cfg(feature = "risk-lists")]
pub mod risk_lists;
/// Group `roles`: 18 operations; feature `roles`.
#[cfg(feature = "roles")]
pub mod roles;
/// Group `security-settings`: 5 operations; feature `security-settings`.
#[cfg(feature = "security-settings")]
pub mod security_settings;
pub mod shared;
/// Group `users`: 37 operations; feature `users`.
#[cfg(feature = "users")]
pub mod users;
/// Group `verify`: 1 operation; feature `verify`.
#[cfg(feature = "verify")]
pub mod verify;
/// Group `webhooks`: 8 operations; feature `webhooks`.
#[cfg(feature = "webhooks")]
pub mod webhooks;
/// Group `whitelists`: 6 operations; feature `whitelists`.
#[cfg(feature = "whitelists")]
pub mod whitelists;
/// Version of the GenAuth management API whose description this crate is made from.
pub const API_VERSION: &str = "3.0";
/// Every operation of the GenAuth management API whose group is turned on, one method each.
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
