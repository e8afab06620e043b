//! Bulk forms of ASA accounts.

use genauth_raw::applications::{
    ASSIGN_ASA_ACCOUNT, AsaAccountDto, AssignAsaAccountItem, CREATE_ASA_ACCOUNT_BATCH,
    CreateAsaAccountsBatchItemDto, DELETE_ASA_ACCOUNT_BATCH, GET_ASA_ACCOUNT_BATCH,
    UNASSIGN_ASA_ACCOUNT,
};
use genauth_raw::shared::IsSuccessDto;
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::genauth::AsaAccounts;

bulk! { AsaAccounts:
    /// Creates ASA accounts of an application.
    ///
    /// `POST /api/v3/create-asa-accounts-batch`.
    create_all(app_id: String, [accounts: CreateAsaAccountsBatchItemDto; 100]) => CREATE_ASA_ACCOUNT_BATCH, |client| client.create_asa_account_batch().app_id(app_id).list(accounts) => IsSuccessDto;

    /// Reads these ASA accounts of an application; `on_answer` of the form gives what was found. Done means asked.
    ///
    /// `POST /api/v3/get-asa-accounts-batch`. Idempotent.
    get_all(app_id: String, [account_ids: String; 100]) => GET_ASA_ACCOUNT_BATCH, |client| client.get_asa_account_batch().app_id(app_id).account_ids(account_ids) => Items<AsaAccountDto>;

    /// Deletes these ASA accounts of an application.
    ///
    /// `POST /api/v3/delete-asa-accounts-batch`. Idempotent.
    delete_all(app_id: String, [account_ids: String; 100]) => DELETE_ASA_ACCOUNT_BATCH, |client| client.delete_asa_account_batch().app_id(app_id).account_ids(account_ids) => IsSuccessDto;

    /// Assigns an ASA account to users, groups or departments.
    ///
    /// `POST /api/v3/assign-asa-account`.
    assign_all(app_id: String, account_id: String, [targets: AssignAsaAccountItem; 10]) => ASSIGN_ASA_ACCOUNT, |client| client.assign_asa_account().app_id(app_id).account_id(account_id).targets(targets) => IsSuccessDto;

    /// Takes an ASA account from users, groups or departments.
    ///
    /// `POST /api/v3/unassign-asa-account`. Idempotent.
    unassign_all(app_id: String, account_id: String, [targets: AssignAsaAccountItem; 10]) => UNASSIGN_ASA_ACCOUNT, |client| client.unassign_asa_account().app_id(app_id).account_id(account_id).targets(targets) => IsSuccessDto;
}
