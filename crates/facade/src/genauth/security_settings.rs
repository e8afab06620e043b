//! Settings of the whole user pool: login, registration, cookies, MFA.

use genauth_raw::security_settings::{
    CloseGlobalMfaSettingsCall, GetGlobalMfaSettingsCall, GetSecuritySettingsCall,
    UpdateGlobalMfaSettingsCall, UpdateSecuritySettingsCall,
};
use genauth_raw::shared::MfaFactor;
use identity_facade_core::{IntoList, List};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::security_settings -> SecuritySettings,
    "genauth-security-settings",
    "Security settings of the user pool, MFA among them."
);

impl SecuritySettings {
    /// Returns the security settings of the user pool.
    ///
    /// `GET /api/v3/get-security-settings`. Idempotent. One request. Limits and errors:
    /// [`get_security_settings`](genauth_raw::Client::get_security_settings).
    #[doc(alias = "getSecuritySettings")]
    pub fn get(&self) -> GetSecuritySettingsCall {
        self.client.raw().get_security_settings()
    }

    /// Updates the security settings of the user pool: login, registration, cookies, tokens.
    ///
    /// `POST /api/v3/update-security-settings`. One request. Limits and errors:
    /// [`update_security_settings`](genauth_raw::Client::update_security_settings).
    #[doc(alias = "updateSecuritySettings")]
    pub fn update(&self) -> UpdateSecuritySettingsCall {
        self.client.raw().update_security_settings()
    }

    /// Returns the MFA factors that are enabled for the whole user pool.
    ///
    /// `GET /api/v3/get-global-mfa-settings`. Idempotent. One request. Limits and errors:
    /// [`get_global_mfa_settings`](genauth_raw::Client::get_global_mfa_settings).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let settings = genauth.security_settings().get_mfa().await?;
    /// println!("{:?}", settings.enabled_factors);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getGlobalMfaSettings")]
    pub fn get_mfa(&self) -> GetGlobalMfaSettingsCall {
        self.client.raw().get_global_mfa_settings()
    }

    /// Enables the given MFA factors for the whole user pool.
    ///
    /// `POST /api/v3/update-global-mfa-settings`. One request. Limits and errors:
    /// [`update_global_mfa_settings`](genauth_raw::Client::update_global_mfa_settings).
    #[doc(alias = "updateGlobalMfaSettings")]
    pub fn enable_mfa<M>(
        &self,
        enabled_factors: impl IntoList<List<MfaFactor>, M>,
    ) -> UpdateGlobalMfaSettingsCall {
        self.client
            .raw()
            .update_global_mfa_settings()
            .enabled_factors(enabled_factors)
    }

    /// Disables the given MFA factors for the user pool; returns those still enabled.
    ///
    /// `POST /api/v3/disable-global-mfa-settings`. Idempotent. One request. Limits and errors:
    /// [`close_global_mfa_settings`](genauth_raw::Client::close_global_mfa_settings).
    #[doc(alias = "closeGlobalMfaSettings")]
    pub fn disable_mfa<M>(
        &self,
        disable_factors: impl IntoList<List<MfaFactor>, M>,
    ) -> CloseGlobalMfaSettingsCall {
        self.client
            .raw()
            .close_global_mfa_settings()
            .disable_factors(disable_factors)
    }
}
