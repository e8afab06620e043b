//! ASA accounts: the credentials that an application of type ASA fills in for its users.

use genauth_raw::applications::{
    AssignAsaAccountCall, AssignAsaAccountItem, CreateAsaAccountBatchCall, CreateAsaAccountCall,
    CreateAsaAccountsBatchItemDto, DeleteAsaAccountBatchCall, DeleteAsaAccountCall,
    GetAsaAccountAssignedTargetsCall, GetAsaAccountBatchCall, GetAsaAccountCall,
    GetAssignedAccountCall, ListAsaAccountCall, UnassignAsaAccountCall, UpdateAsaAccountCall,
};
use genauth_raw::shared::TargetType;
use identity_facade_core::{AtMost, IntoInput, IntoList};
use serde_json::Value;

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::asa_accounts -> AsaAccounts,
    "genauth-applications",
    "ASA accounts of applications, and to whom they are assigned."
);

impl AsaAccounts {
    /// Creates one ASA account in an application and returns it.
    ///
    /// `POST /api/v3/create-asa-account`. One request. Limits and errors:
    /// [`create_asa_account`](genauth_raw::Client::create_asa_account).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// # let app = genauth.applications().create("Books").app_identifier("books").await?.app_id;
    /// let account = serde_json::json!({ "username": "shared", "password": "one" });
    /// let made = genauth.asa_accounts().create(app.as_str(), account).await?;
    /// println!("{}", made.account_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createAsaAccount")]
    pub fn create(
        &self,
        app_id: impl IntoInput<String>,
        account_info: impl IntoInput<Value>,
    ) -> CreateAsaAccountCall {
        self.client
            .raw()
            .create_asa_account()
            .app_id(app_id)
            .account_info(account_info)
    }

    /// Creates up to 100 ASA accounts in one application; the accounts are not returned.
    ///
    /// `POST /api/v3/create-asa-accounts-batch`. One request. Limits and errors:
    /// [`create_asa_account_batch`](genauth_raw::Client::create_asa_account_batch).
    #[doc(alias = "createAsaAccountBatch")]
    pub fn create_batch<M>(
        &self,
        app_id: impl IntoInput<String>,
        list: impl IntoList<AtMost<CreateAsaAccountsBatchItemDto, 100, 1>, M>,
    ) -> CreateAsaAccountBatchCall {
        self.client
            .raw()
            .create_asa_account_batch()
            .app_id(app_id)
            .list(list)
    }

    /// Returns one ASA account of an application by `accountId`.
    ///
    /// `GET /api/v3/get-asa-account`. Idempotent. One request. Limits and errors:
    /// [`get_asa_account`](genauth_raw::Client::get_asa_account).
    #[doc(alias = "getAsaAccount")]
    pub fn get(
        &self,
        app_id: impl IntoInput<String>,
        account_id: impl IntoInput<String>,
    ) -> GetAsaAccountCall {
        self.client
            .raw()
            .get_asa_account()
            .app_id(app_id)
            .account_id(account_id)
    }

    /// Returns up to 100 ASA accounts of one application by their IDs.
    ///
    /// `POST /api/v3/get-asa-accounts-batch`. Idempotent. One request. Limits and errors:
    /// [`get_asa_account_batch`](genauth_raw::Client::get_asa_account_batch).
    #[doc(alias = "getAsaAccountBatch")]
    pub fn get_batch<M>(
        &self,
        app_id: impl IntoInput<String>,
        account_ids: impl IntoList<AtMost<String, 100, 1>, M>,
    ) -> GetAsaAccountBatchCall {
        self.client
            .raw()
            .get_asa_account_batch()
            .app_id(app_id)
            .account_ids(account_ids)
    }

    /// Lists the ASA accounts of one application.
    ///
    /// `GET /api/v3/list-asa-accounts`. Idempotent. One request. Limits and errors:
    /// [`list_asa_account`](genauth_raw::Client::list_asa_account).
    #[doc(alias = "listAsaAccount")]
    pub fn list(&self, app_id: impl IntoInput<String>) -> ListAsaAccountCall {
        self.client.raw().list_asa_account().app_id(app_id)
    }

    /// Updates the account information of one ASA account and returns it.
    ///
    /// `POST /api/v3/update-asa-account`. One request. Limits and errors:
    /// [`update_asa_account`](genauth_raw::Client::update_asa_account).
    #[doc(alias = "updateAsaAccount")]
    pub fn update(
        &self,
        app_id: impl IntoInput<String>,
        account_id: impl IntoInput<String>,
        account_info: impl IntoInput<Value>,
    ) -> UpdateAsaAccountCall {
        self.client
            .raw()
            .update_asa_account()
            .app_id(app_id)
            .account_id(account_id)
            .account_info(account_info)
    }

    /// Deletes one ASA account of an application.
    ///
    /// `POST /api/v3/delete-asa-account`. Idempotent. One request. Limits and errors:
    /// [`delete_asa_account`](genauth_raw::Client::delete_asa_account).
    #[doc(alias = "deleteAsaAccount")]
    pub fn delete(
        &self,
        app_id: impl IntoInput<String>,
        account_id: impl IntoInput<String>,
    ) -> DeleteAsaAccountCall {
        self.client
            .raw()
            .delete_asa_account()
            .app_id(app_id)
            .account_id(account_id)
    }

    /// Deletes up to 100 ASA accounts of one application by ID.
    ///
    /// `POST /api/v3/delete-asa-accounts-batch`. Idempotent. One request. Limits and errors:
    /// [`delete_asa_account_batch`](genauth_raw::Client::delete_asa_account_batch).
    #[doc(alias = "deleteAsaAccountBatch")]
    pub fn delete_batch<M>(
        &self,
        app_id: impl IntoInput<String>,
        account_ids: impl IntoList<AtMost<String, 100, 1>, M>,
    ) -> DeleteAsaAccountBatchCall {
        self.client
            .raw()
            .delete_asa_account_batch()
            .app_id(app_id)
            .account_ids(account_ids)
    }

    /// Assigns one ASA account of an application to users, roles, groups or departments.
    ///
    /// `POST /api/v3/assign-asa-account`. One request. Limits and errors:
    /// [`assign_asa_account`](genauth_raw::Client::assign_asa_account).
    #[doc(alias = "assignAsaAccount")]
    pub fn assign<M>(
        &self,
        app_id: impl IntoInput<String>,
        account_id: impl IntoInput<String>,
        targets: impl IntoList<AtMost<AssignAsaAccountItem, 10, 1>, M>,
    ) -> AssignAsaAccountCall {
        self.client
            .raw()
            .assign_asa_account()
            .app_id(app_id)
            .account_id(account_id)
            .targets(targets)
    }

    /// Removes the assignment of one ASA account from users, roles, groups or departments.
    ///
    /// `POST /api/v3/unassign-asa-account`. Idempotent. One request. The account stays. Limits and errors:
    /// [`unassign_asa_account`](genauth_raw::Client::unassign_asa_account).
    #[doc(alias = "unassignAsaAccount")]
    pub fn unassign<M>(
        &self,
        app_id: impl IntoInput<String>,
        account_id: impl IntoInput<String>,
        targets: impl IntoList<AtMost<AssignAsaAccountItem, 10, 1>, M>,
    ) -> UnassignAsaAccountCall {
        self.client
            .raw()
            .unassign_asa_account()
            .app_id(app_id)
            .account_id(account_id)
            .targets(targets)
    }

    /// Lists the users, roles, groups and departments that an ASA account is assigned to.
    ///
    /// `GET /api/v3/get-asa-account-assigned-targets`. Idempotent. One request. Limits and errors:
    /// [`get_asa_account_assigned_targets`](genauth_raw::Client::get_asa_account_assigned_targets).
    #[doc(alias = "getAsaAccountAssignedTargets")]
    pub fn list_targets(
        &self,
        app_id: impl IntoInput<String>,
        account_id: impl IntoInput<String>,
    ) -> GetAsaAccountAssignedTargetsCall {
        self.client
            .raw()
            .get_asa_account_assigned_targets()
            .app_id(app_id)
            .account_id(account_id)
    }

    /// Returns the ASA account assigned to one subject in an application, if any.
    ///
    /// `GET /api/v3/get-assigned-account`. Idempotent. One request. Limits and errors:
    /// [`get_assigned_account`](genauth_raw::Client::get_assigned_account).
    #[doc(alias = "getAssignedAccount")]
    pub fn get_of_target(
        &self,
        app_id: impl IntoInput<String>,
        target_type: impl IntoInput<TargetType>,
        target_identifier: impl IntoInput<String>,
    ) -> GetAssignedAccountCall {
        self.client
            .raw()
            .get_assigned_account()
            .app_id(app_id)
            .target_type(target_type)
            .target_identifier(target_identifier)
    }
}
