//! Bulk forms of public accounts.

use genauth_raw::public_accounts::{
    BIND_PUBLIC_ACCOUNT_OF_ROLES, BIND_USERS_PUBLIC_ACCOUNT, CREATE_PUBLIC_ACCOUNTS_BATCH,
    CreatePublicAccountReqDto, DELETE_PUBLIC_ACCOUNTS_BATCH, GET_PUBLIC_ACCOUNT_BATCH,
    KICK_PUBLIC_ACCOUNTS, PublicAccountDto, SET_PUBLIC_ACCOUNT_OF_GROUPS,
    SETUSER_OF_PUBLIC_ACCOUNT,
};
use genauth_raw::shared::IsSuccessDto;
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::genauth::PublicAccounts;

bulk! { PublicAccounts:
    /// Creates public accounts.
    ///
    /// `POST /api/v3/create-public-accounts-batch`.
    create_all([accounts: CreatePublicAccountReqDto; 50]) => CREATE_PUBLIC_ACCOUNTS_BATCH, |client| client.create_public_accounts_batch().list(accounts) => Items<PublicAccountDto>;

    /// Reads these public accounts; `on_answer` of the form gives what was found. Done means asked.
    ///
    /// `GET /api/v3/get-public-account-batch`. Idempotent.
    get_all([ids: String; 50]) => GET_PUBLIC_ACCOUNT_BATCH, |client| client.get_public_account_batch().user_ids(ids) => Items<PublicAccountDto>;

    /// Binds users to a public account, beside those that are bound already.
    ///
    /// `POST /api/v3/set-public-account-of-users`. Adds, as the vendor describes it, although its path says "set".
    bind_users_all(public_account_id: String, [user_ids: String; 50]) => BIND_USERS_PUBLIC_ACCOUNT, |client| client.bind_users_public_account().public_account_id(public_account_id).user_ids(user_ids) => IsSuccessDto;

    /// Binds public accounts to a user, beside those that are bound already.
    ///
    /// `POST /api/v3/set-user-of-public-accounts`. Adds, as the vendor describes it, although its path says "set".
    bind_to_user_all(user_id: String, [public_account_ids: String; 50]) => SETUSER_OF_PUBLIC_ACCOUNT, |client| client.setuser_of_public_account().user_id(user_id).public_account_ids(public_account_ids) => IsSuccessDto;

    /// Adds groups to a public account.
    ///
    /// `POST /api/v3/set-public-account-of-groups`. Adds, as the vendor describes it, although its path says "set".
    bind_groups_all(public_account_id: String, [group_ids: String; 10]) => SET_PUBLIC_ACCOUNT_OF_GROUPS, |client| client.set_public_account_of_groups().user_id(public_account_id).group_ids(group_ids) => IsSuccessDto;

    /// Binds a public account to roles, beside those that it has already.
    ///
    /// `POST /api/v3/set-public-account-of-roles`. Adds, as the vendor describes it, although its path says "set".
    bind_roles_all(public_account_id: String, [role_ids: String; 10]) => BIND_PUBLIC_ACCOUNT_OF_ROLES, |client| client.bind_public_account_of_roles().user_id(public_account_id).role_ids(role_ids) => IsSuccessDto;

    /// Deletes these public accounts.
    ///
    /// `POST /api/v3/delete-public-accounts-batch`. Idempotent.
    delete_all([ids: String; 50]) => DELETE_PUBLIC_ACCOUNTS_BATCH, |client| client.delete_public_accounts_batch().user_ids(ids) => IsSuccessDto;

    /// Ends the sessions of a public account at applications.
    ///
    /// `POST /api/v3/kick-public-accounts`. Idempotent.
    kick_all(public_account_id: String, [app_ids: String; 50]) => KICK_PUBLIC_ACCOUNTS, |client| client.kick_public_accounts().user_id(public_account_id).app_ids(app_ids) => IsSuccessDto;
}
