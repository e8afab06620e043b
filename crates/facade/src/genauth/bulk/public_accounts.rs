//! Bulk forms of public accounts.

use genauth_raw::public_accounts::{
    CREATE_PUBLIC_ACCOUNTS_BATCH, CreatePublicAccountReqDto, DELETE_PUBLIC_ACCOUNTS_BATCH,
    KICK_PUBLIC_ACCOUNTS, PublicAccountDto,
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

    /// Deletes these public accounts.
    ///
    /// `POST /api/v3/delete-public-accounts-batch`. Idempotent.
    delete_all([ids: String; 50]) => DELETE_PUBLIC_ACCOUNTS_BATCH, |client| client.delete_public_accounts_batch().user_ids(ids) => IsSuccessDto;

    /// Ends the sessions of a public account at applications.
    ///
    /// `POST /api/v3/kick-public-accounts`. Idempotent.
    kick_all(public_account_id: String, [app_ids: String; 50]) => KICK_PUBLIC_ACCOUNTS, |client| client.kick_public_accounts().user_id(public_account_id).app_ids(app_ids) => IsSuccessDto;
}
