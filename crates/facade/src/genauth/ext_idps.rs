//! External identity providers, which users log in with, and their connections.

use genauth_raw::ext_idps::{
    ChangeExtIdpConnStateCall, CreateExtIdpCall, CreateExtIdpConnCall, DeleteExtIdpCall,
    DeleteExtIdpConnCall, ExtIdpConnStateByAppsCall, GetExtIdpCall, GetWechatMpAccessTokenInfoCall,
    ListExtIdpCall, UpdateExtIdpCall, UpdateExtIdpConnCall,
};
use genauth_raw::shared::{ExtIdpConnType, ExtIdpType};
use identity_facade_core::{IntoInput, Secret};
use serde_json::Value;

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::ext_idps -> ExtIdps,
    "genauth-ext-idps",
    "External identity providers and their connections."
);

impl ExtIdps {
    /// Creates an external identity provider; its connections are created separately.
    ///
    /// `POST /api/v3/create-ext-idp`. One request. Limits and errors:
    /// [`create_ext_idp`](genauth_raw::Client::create_ext_idp).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let idp = genauth.ext_idps().create("oidc", "Acme").await?;
    /// println!("{}", idp.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createExtIdp")]
    pub fn create(
        &self,
        type_: impl IntoInput<ExtIdpType>,
        name: impl IntoInput<String>,
    ) -> CreateExtIdpCall {
        self.client.raw().create_ext_idp().type_(type_).name(name)
    }

    /// Returns one external identity provider with its connections.
    ///
    /// `GET /api/v3/get-ext-idp`. Idempotent. One request. Limits and errors:
    /// [`get_ext_idp`](genauth_raw::Client::get_ext_idp).
    #[doc(alias = "getExtIdp")]
    pub fn get(&self, id: impl IntoInput<String>) -> GetExtIdpCall {
        self.client.raw().get_ext_idp().id(id)
    }

    /// Lists external identity providers without their connections; not paginated.
    ///
    /// `GET /api/v3/list-ext-idp`. Idempotent. One request. Limits and errors:
    /// [`list_ext_idp`](genauth_raw::Client::list_ext_idp).
    #[doc(alias = "listExtIdp")]
    pub fn list(&self) -> ListExtIdpCall {
        self.client.raw().list_ext_idp()
    }

    /// Renames one external identity provider.
    ///
    /// `POST /api/v3/update-ext-idp`. One request. Limits and errors:
    /// [`update_ext_idp`](genauth_raw::Client::update_ext_idp).
    #[doc(alias = "updateExtIdp")]
    pub fn rename(
        &self,
        id: impl IntoInput<String>,
        name: impl IntoInput<String>,
    ) -> UpdateExtIdpCall {
        self.client.raw().update_ext_idp().id(id).name(name)
    }

    /// Deletes one external identity provider by ID.
    ///
    /// `POST /api/v3/delete-ext-idp`. Idempotent. One request. Limits and errors:
    /// [`delete_ext_idp`](genauth_raw::Client::delete_ext_idp).
    #[doc(alias = "deleteExtIdp")]
    pub fn delete(&self, id: impl IntoInput<String>) -> DeleteExtIdpCall {
        self.client.raw().delete_ext_idp().id(id)
    }

    /// Creates a connection of an external identity provider with its provider settings.
    ///
    /// `POST /api/v3/create-ext-idp-conn`. One request. Also required: `fields`, the settings of this kind of provider.
    /// Limits and errors: [`create_ext_idp_conn`](genauth_raw::Client::create_ext_idp_conn).
    #[doc(alias = "createExtIdpConn")]
    pub fn create_connection(
        &self,
        ext_idp_id: impl IntoInput<String>,
        type_: impl IntoInput<ExtIdpConnType>,
        identifier: impl IntoInput<String>,
        display_name: impl IntoInput<String>,
    ) -> CreateExtIdpConnCall {
        self.client
            .raw()
            .create_ext_idp_conn()
            .ext_idp_id(ext_idp_id)
            .type_(type_)
            .identifier(identifier)
            .display_name(display_name)
    }

    /// Updates display name, logo and settings of one identity provider connection.
    ///
    /// `POST /api/v3/update-ext-idp-conn`. One request. `id` is that of the connection. Limits and errors:
    /// [`update_ext_idp_conn`](genauth_raw::Client::update_ext_idp_conn).
    #[doc(alias = "updateExtIdpConn")]
    pub fn update_connection(
        &self,
        id: impl IntoInput<String>,
        display_name: impl IntoInput<String>,
        fields: impl IntoInput<Value>,
    ) -> UpdateExtIdpConnCall {
        self.client
            .raw()
            .update_ext_idp_conn()
            .id(id)
            .display_name(display_name)
            .fields(fields)
    }

    /// Deletes one connection of an external identity provider by ID.
    ///
    /// `POST /api/v3/delete-ext-idp-conn`. Idempotent. One request. `id` is that of the connection. Limits and errors:
    /// [`delete_ext_idp_conn`](genauth_raw::Client::delete_ext_idp_conn).
    #[doc(alias = "deleteExtIdpConn")]
    pub fn delete_connection(&self, id: impl IntoInput<String>) -> DeleteExtIdpConnCall {
        self.client.raw().delete_ext_idp_conn().id(id)
    }

    /// Enables or disables one identity provider connection for applications.
    ///
    /// `POST /api/v3/change-ext-idp-conn-state`. One request. `id` is that of the connection. More applications:
    /// `app_ids`. Limits and errors: [`change_ext_idp_conn_state`](genauth_raw::Client::change_ext_idp_conn_state).
    #[doc(alias = "changeExtIdpConnState")]
    pub fn set_connection_enabled(
        &self,
        id: impl IntoInput<String>,
        app_id: impl IntoInput<String>,
        enabled: impl IntoInput<bool>,
    ) -> ChangeExtIdpConnStateCall {
        self.client
            .raw()
            .change_ext_idp_conn_state()
            .id(id)
            .app_id(app_id)
            .enabled(enabled)
    }

    /// Returns the state of an identity provider's connections by application.
    ///
    /// `GET /api/v3/ext-idp-conn-apps`. Idempotent. One request. Limits and errors:
    /// [`ext_idp_conn_state_by_apps`](genauth_raw::Client::ext_idp_conn_state_by_apps).
    #[doc(alias = "extIdpConnStateByApps")]
    pub fn list_connection_states(&self, id: impl IntoInput<String>) -> ExtIdpConnStateByAppsCall {
        self.client.raw().ext_idp_conn_state_by_apps().id(id)
    }

    /// Returns a WeChat access token and its expiry for a WeChat app ID and secret.
    ///
    /// `POST /api/v3/get-weixin-access-token`. One request. `app_id` and `app_secret` are those of WeChat. Limits and
    /// errors: [`get_wechat_mp_access_token_info`](genauth_raw::Client::get_wechat_mp_access_token_info).
    #[doc(alias = "getWechatMpAccessTokenInfo")]
    pub fn get_wechat_access_token(
        &self,
        app_id: impl IntoInput<String>,
        app_secret: impl IntoInput<Secret>,
    ) -> GetWechatMpAccessTokenInfoCall {
        self.client
            .raw()
            .get_wechat_mp_access_token_info()
            .app_id(app_id)
            .app_secret(app_secret)
    }
}
