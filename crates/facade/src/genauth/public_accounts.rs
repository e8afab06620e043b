//! Public accounts: accounts that several users share.

use genauth_raw::public_accounts::{
    BindPublicAccountOfRolesCall, BindUsersPublicAccountCall, ChangeIntoPublicAccountCall,
    CreatePublicAccountCall, CreatePublicAccountReqDto, CreatePublicAccountsBatchCall,
    DeletePublicAccountsBatchCall, GetGroupsOfPublicAccountCall, GetPublicAccountBatchCall,
    GetPublicAccountCall, GetPublicAccountRolesCall, GetPublicAccountsOfGroupCall,
    GetPublicAccountsOfRoleCall, GetPublicAccountsOfUserCall, GetUsersOfPublicAccountCall,
    ListPublicAccountsCall, SetPublicAccountOfGroupsCall, SetuserOfPublicAccountCall,
    UnbindUsersPublicAccountCall, UpdatePublicAccountBatchCall, UpdatePublicAccountCall,
    UpdatePublicAccountInfoDto,
};
use identity_facade_core::{AtMost, IntoInput, IntoList, List};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::public_accounts -> PublicAccounts,
    "genauth-public-accounts",
    "Public (shared) accounts and the users, groups and roles that they are bound to."
);

impl PublicAccounts {
    /// Creates one public (shared) account and returns it.
    ///
    /// `POST /api/v3/create-public-account`. One request. Required: one of `email`, `phone` and `username`, as the raw
    /// method says. Limits and errors: [`create_public_account`](genauth_raw::Client::create_public_account).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let accounts = genauth.public_accounts();
    /// let reception = accounts.create().username("reception").await?;
    /// println!("{}", reception.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPublicAccount")]
    pub fn create(&self) -> CreatePublicAccountCall {
        self.client.raw().create_public_account()
    }

    /// Creates up to 50 public (shared) accounts and returns them.
    ///
    /// `POST /api/v3/create-public-accounts-batch`. One request. Limits and errors:
    /// [`create_public_accounts_batch`](genauth_raw::Client::create_public_accounts_batch).
    #[doc(alias = "createPublicAccountsBatch")]
    pub fn create_batch<M>(
        &self,
        list: impl IntoList<AtMost<CreatePublicAccountReqDto, 50, 1>, M>,
    ) -> CreatePublicAccountsBatchCall {
        self.client.raw().create_public_accounts_batch().list(list)
    }

    /// Returns one public account by ID, email, phone or another identifier.
    ///
    /// `GET /api/v3/get-public-account`. Idempotent. One request. Limits and errors:
    /// [`get_public_account`](genauth_raw::Client::get_public_account).
    #[doc(alias = "getPublicAccount")]
    pub fn get(&self, user_id: impl IntoInput<String>) -> GetPublicAccountCall {
        self.client.raw().get_public_account().user_id(user_id)
    }

    /// Returns up to 50 public accounts by ID.
    ///
    /// `GET /api/v3/get-public-account-batch`. Idempotent. One request. Limits and errors:
    /// [`get_public_account_batch`](genauth_raw::Client::get_public_account_batch).
    #[doc(alias = "getPublicAccountBatch")]
    pub fn get_batch<M>(
        &self,
        user_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> GetPublicAccountBatchCall {
        self.client
            .raw()
            .get_public_account_batch()
            .user_ids(user_ids)
    }

    /// Lists and searches public accounts with keywords, filters and sorting.
    ///
    /// `POST /api/v3/list-public-accounts`. Idempotent. One request. Limits and errors:
    /// [`list_public_accounts`](genauth_raw::Client::list_public_accounts).
    #[doc(alias = "listPublicAccounts")]
    pub fn list(&self) -> ListPublicAccountsCall {
        self.client.raw().list_public_accounts()
    }

    /// Updates the profile, status or password of one public account.
    ///
    /// `POST /api/v3/update-public-account`. One request. Limits and errors:
    /// [`update_public_account`](genauth_raw::Client::update_public_account).
    #[doc(alias = "updatePublicAccount")]
    pub fn update(&self, user_id: impl IntoInput<String>) -> UpdatePublicAccountCall {
        self.client.raw().update_public_account().user_id(user_id)
    }

    /// Updates several public accounts and returns them.
    ///
    /// `POST /api/v3/update-public-account-batch`. One request. Limits and errors:
    /// [`update_public_account_batch`](genauth_raw::Client::update_public_account_batch).
    #[doc(alias = "updatePublicAccountBatch")]
    pub fn update_batch<M>(
        &self,
        list: impl IntoList<List<UpdatePublicAccountInfoDto>, M>,
    ) -> UpdatePublicAccountBatchCall {
        self.client.raw().update_public_account_batch().list(list)
    }

    /// Deletes up to 50 public accounts by ID.
    ///
    /// `POST /api/v3/delete-public-accounts-batch`. Idempotent. One request. Limits and errors:
    /// [`delete_public_accounts_batch`](genauth_raw::Client::delete_public_accounts_batch).
    #[doc(alias = "deletePublicAccountsBatch")]
    pub fn delete_batch<M>(
        &self,
        user_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> DeletePublicAccountsBatchCall {
        self.client
            .raw()
            .delete_public_accounts_batch()
            .user_ids(user_ids)
    }

    /// Converts an existing user into a public account.
    ///
    /// `POST /api/v3/transfer-into-public-account`. One request. Limits and errors:
    /// [`change_into_public_account`](genauth_raw::Client::change_into_public_account).
    #[doc(alias = "changeIntoPublicAccount")]
    pub fn convert_user(&self, user_id: impl IntoInput<String>) -> ChangeIntoPublicAccountCall {
        self.client
            .raw()
            .change_into_public_account()
            .user_id(user_id)
    }

    /// Lists the public accounts that one user is bound to.
    ///
    /// `GET /api/v3/get-public-accounts-of-user`. Idempotent. One request. Limits and errors:
    /// [`get_public_accounts_of_user`](genauth_raw::Client::get_public_accounts_of_user).
    #[doc(alias = "getPublicAccountsOfUser")]
    pub fn list_of_user(&self, user_id: impl IntoInput<String>) -> GetPublicAccountsOfUserCall {
        self.client
            .raw()
            .get_public_accounts_of_user()
            .user_id(user_id)
    }

    /// Lists the public accounts that belong to one group.
    ///
    /// `GET /api/v3/get-public-accounts-of-group`. Idempotent. One request. Limits and errors:
    /// [`get_public_accounts_of_group`](genauth_raw::Client::get_public_accounts_of_group).
    #[doc(alias = "getPublicAccountsOfGroup")]
    pub fn list_of_group(&self, group_id: impl IntoInput<String>) -> GetPublicAccountsOfGroupCall {
        self.client
            .raw()
            .get_public_accounts_of_group()
            .group_id(group_id)
    }

    /// Lists the public accounts that have one role.
    ///
    /// `GET /api/v3/get-public-accounts-of-role`. Idempotent. One request. Limits and errors:
    /// [`get_public_accounts_of_role`](genauth_raw::Client::get_public_accounts_of_role).
    #[doc(alias = "getPublicAccountsOfRole")]
    pub fn list_of_role(&self, role_id: impl IntoInput<String>) -> GetPublicAccountsOfRoleCall {
        self.client
            .raw()
            .get_public_accounts_of_role()
            .role_id(role_id)
    }

    /// Lists the users who are bound to one public account.
    ///
    /// `GET /api/v3/get-users-of-public-account`. Idempotent. One request. Limits and errors:
    /// [`get_users_of_public_account`](genauth_raw::Client::get_users_of_public_account).
    #[doc(alias = "getUsersOfPublicAccount")]
    pub fn list_users(
        &self,
        public_account_id: impl IntoInput<String>,
    ) -> GetUsersOfPublicAccountCall {
        self.client
            .raw()
            .get_users_of_public_account()
            .public_account_id(public_account_id)
    }

    /// Lists the groups that one public account belongs to.
    ///
    /// `GET /api/v3/get-groups-of-public-account`. Idempotent. One request. `user_id` is that of the public account.
    /// Limits and errors: [`get_groups_of_public_account`](genauth_raw::Client::get_groups_of_public_account).
    #[doc(alias = "getGroupsOfPublicAccount")]
    pub fn list_groups(&self, user_id: impl IntoInput<String>) -> GetGroupsOfPublicAccountCall {
        self.client
            .raw()
            .get_groups_of_public_account()
            .user_id(user_id)
    }

    /// Looks up the roles of one public account; the document types the answer as accounts.
    ///
    /// `GET /api/v3/get-roles-of-public-account`. Idempotent. One request. `user_id` is that of the public account.
    /// Limits and errors: [`get_public_account_roles`](genauth_raw::Client::get_public_account_roles).
    #[doc(alias = "getPublicAccountRoles")]
    pub fn list_roles(&self, user_id: impl IntoInput<String>) -> GetPublicAccountRolesCall {
        self.client
            .raw()
            .get_public_account_roles()
            .user_id(user_id)
    }

    /// Binds up to 50 users to one public account.
    ///
    /// `POST /api/v3/set-public-account-of-users`. One request. Limits and errors:
    /// [`bind_users_public_account`](genauth_raw::Client::bind_users_public_account).
    #[doc(alias = "bindUsersPublicAccount")]
    pub fn bind_users<M>(
        &self,
        public_account_id: impl IntoInput<String>,
        user_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> BindUsersPublicAccountCall {
        self.client
            .raw()
            .bind_users_public_account()
            .public_account_id(public_account_id)
            .user_ids(user_ids)
    }

    /// Binds up to 50 public accounts to one user.
    ///
    /// `POST /api/v3/set-user-of-public-accounts`. One request. Limits and errors:
    /// [`setuser_of_public_account`](genauth_raw::Client::setuser_of_public_account).
    #[doc(alias = "setuserOfPublicAccount")]
    pub fn bind_to_user<M>(
        &self,
        user_id: impl IntoInput<String>,
        public_account_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> SetuserOfPublicAccountCall {
        self.client
            .raw()
            .setuser_of_public_account()
            .user_id(user_id)
            .public_account_ids(public_account_ids)
    }

    /// Removes the binding between one user and one public account.
    ///
    /// `POST /api/v3/unbind-public-account-of-user`. Idempotent. One request. Limits and errors:
    /// [`unbind_users_public_account`](genauth_raw::Client::unbind_users_public_account).
    #[doc(alias = "unbindUsersPublicAccount")]
    pub fn unbind_user(
        &self,
        public_account_id: impl IntoInput<String>,
        user_id: impl IntoInput<String>,
    ) -> UnbindUsersPublicAccountCall {
        self.client
            .raw()
            .unbind_users_public_account()
            .public_account_id(public_account_id)
            .user_id(user_id)
    }

    /// Binds one public account to up to 10 groups.
    ///
    /// `POST /api/v3/set-public-account-of-groups`. One request. `user_id` is that of the public account. Limits and
    /// errors: [`set_public_account_of_groups`](genauth_raw::Client::set_public_account_of_groups).
    #[doc(alias = "getPublicAccountOfGroups")]
    pub fn bind_groups<M>(
        &self,
        user_id: impl IntoInput<String>,
        group_ids: impl IntoList<AtMost<String, 10, 1>, M>,
    ) -> SetPublicAccountOfGroupsCall {
        self.client
            .raw()
            .set_public_account_of_groups()
            .user_id(user_id)
            .group_ids(group_ids)
    }

    /// Binds one public account to up to 10 roles.
    ///
    /// `POST /api/v3/set-public-account-of-roles`. One request. `user_id` is that of the public account. Limits and
    /// errors: [`bind_public_account_of_roles`](genauth_raw::Client::bind_public_account_of_roles).
    #[doc(alias = "bindPublicAccountOfRoles")]
    pub fn bind_roles<M>(
        &self,
        user_id: impl IntoInput<String>,
        role_ids: impl IntoList<AtMost<String, 10, 1>, M>,
    ) -> BindPublicAccountOfRolesCall {
        self.client
            .raw()
            .bind_public_account_of_roles()
            .user_id(user_id)
            .role_ids(role_ids)
    }
}
