//! The instance that the secret key belongs to, and its settings.

use clerk_raw::instance_settings::{
    GetInstanceCall, GetInstanceCommunicationCall, GetInstanceOAuthApplicationSettingsCall,
    GetInstanceOrganizationSettingsCall, GetInstanceProtectCall, UpdateInstanceCall,
    UpdateInstanceCommunicationCall, UpdateInstanceOAuthApplicationSettingsCall,
    UpdateInstanceOrganizationSettingsCall, UpdateInstanceProtectCall,
    UpdateInstanceRestrictionsCall,
};

use super::Client;
use crate::group::group;

group!(Client::instance -> Instance, "clerk-instance-settings", "The instance and its settings.");

impl Instance {
    /// Returns the instance that the secret key belongs to.
    ///
    /// `GET /v1/instance`. Idempotent. Limits and errors: [`get_instance`](clerk_raw::Client::get_instance).
    pub fn get(&self) -> GetInstanceCall {
        self.client.raw().get_instance()
    }

    /// Updates general settings: origins, support email, breach check, session syncing.
    ///
    /// `PATCH /v1/instance`. Settings that are not set stay. Limits and errors:
    /// [`update_instance`](clerk_raw::Client::update_instance).
    pub fn update(&self) -> UpdateInstanceCall {
        self.client.raw().update_instance()
    }

    /// Turns allowlist, blocklist and email address restrictions on or off.
    ///
    /// `PATCH /v1/instance/restrictions`. Limits and errors:
    /// [`update_instance_restrictions`](clerk_raw::Client::update_instance_restrictions).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let restrictions = clerk.instance().update_restrictions().blocklist(true).await?;
    /// println!("{restrictions:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateRestrictions")]
    pub fn update_restrictions(&self) -> UpdateInstanceRestrictionsCall {
        self.client.raw().update_instance_restrictions()
    }

    /// Returns the organization settings: limits, default roles and domain enrollment.
    ///
    /// `GET /v1/instance/organization_settings`. Idempotent. Limits and errors:
    /// [`get_instance_organization_settings`](clerk_raw::Client::get_instance_organization_settings).
    #[doc(alias = "getOrganizationSettings")]
    pub fn get_organization_settings(&self) -> GetInstanceOrganizationSettingsCall {
        self.client.raw().get_instance_organization_settings()
    }

    /// Updates the organization settings: limits, default roles and domain enrollment.
    ///
    /// `PATCH /v1/instance/organization_settings`. Limits and errors:
    /// [`update_instance_organization_settings`](clerk_raw::Client::update_instance_organization_settings).
    #[doc(alias = "updateOrganizationSettings")]
    pub fn update_organization_settings(&self) -> UpdateInstanceOrganizationSettingsCall {
        self.client.raw().update_instance_organization_settings()
    }

    /// Returns how OAuth applications work here: registration, scopes, JWT tokens.
    ///
    /// `GET /v1/instance/oauth_application_settings`. Idempotent. Limits and errors:
    /// [`get_instance_oauth_application_settings`](clerk_raw::Client::get_instance_oauth_application_settings).
    #[doc(alias = "getInstanceOAuthApplicationSettings")]
    pub fn get_oauth_application_settings(&self) -> GetInstanceOAuthApplicationSettingsCall {
        self.client.raw().get_instance_oauth_application_settings()
    }

    /// Updates client registration, default scopes and token format for OAuth applications.
    ///
    /// `PATCH /v1/instance/oauth_application_settings`. Limits and errors:
    /// [`update_instance_oauth_application_settings`](clerk_raw::Client::update_instance_oauth_application_settings).
    #[doc(alias = "updateInstanceOAuthApplicationSettings")]
    pub fn update_oauth_application_settings(&self) -> UpdateInstanceOAuthApplicationSettingsCall {
        self.client
            .raw()
            .update_instance_oauth_application_settings()
    }

    /// Returns the countries to which no SMS is sent.
    ///
    /// `GET /v1/instance/communication`. Idempotent. Limits and errors:
    /// [`get_instance_communication`](clerk_raw::Client::get_instance_communication).
    #[doc(alias = "getInstanceCommunication")]
    pub fn get_communication(&self) -> GetInstanceCommunicationCall {
        self.client.raw().get_instance_communication()
    }

    /// Replaces the list of countries to which SMS delivery is blocked.
    ///
    /// `PATCH /v1/instance/communication`. Up to 250 countries; those that are not named are unblocked. Limits and
    /// errors: [`update_instance_communication`](clerk_raw::Client::update_instance_communication).
    #[doc(alias = "updateInstanceCommunication")]
    pub fn update_communication(&self) -> UpdateInstanceCommunicationCall {
        self.client.raw().update_instance_communication()
    }

    /// Returns the Protect settings of the instance.
    ///
    /// `GET /v1/instance/protect`. Idempotent. Limits and errors:
    /// [`get_instance_protect`](clerk_raw::Client::get_instance_protect).
    #[doc(alias = "getInstanceProtect")]
    pub fn get_protect(&self) -> GetInstanceProtectCall {
        self.client.raw().get_instance_protect()
    }

    /// Turns Protect rules and Specter on or off.
    ///
    /// `PATCH /v1/instance/protect`. Limits and errors:
    /// [`update_instance_protect`](clerk_raw::Client::update_instance_protect).
    #[doc(alias = "updateInstanceProtect")]
    pub fn update_protect(&self) -> UpdateInstanceProtectCall {
        self.client.raw().update_instance_protect()
    }
}
