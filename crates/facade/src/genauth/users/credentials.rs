//! Credentials of users: MFA, OTP secrets, encrypted passwords.

use genauth_raw::users::{
    GetMfaInfoDataDtoInput, GetOtpSecretByUserCall, GetUserEncryptPasswordBatchCall,
    GetUserMfaInfoCall, GetUserMfaStatusCall, GetUserPasswordCiphertextCall, ImportOtpCall,
    ImportOtpItemDto, SetUsersMfaStatusCall,
};
use identity_facade_core::{IntoInput, IntoList, List};

use super::Users;

impl Users {
    /// Returns which MFA methods one user has set up: email, SMS, TOTP and face.
    ///
    /// `GET /api/v3/get-user-mfa-info`. Idempotent. One request. Limits and errors:
    /// [`get_user_mfa_info`](genauth_raw::Client::get_user_mfa_info).
    #[doc(alias = "getUserMfaInfo")]
    pub fn get_mfa_info(&self, user_id: impl IntoInput<String>) -> GetUserMfaInfoCall {
        self.client.raw().get_user_mfa_info().user_id(user_id)
    }

    /// Returns the MFA trigger data of one user, in the form `set_users_mfa_status` takes.
    ///
    /// `GET /api/v3/get-mfa-status`. Idempotent. One request. Limits and errors:
    /// [`get_user_mfa_status`](genauth_raw::Client::get_user_mfa_status).
    #[doc(alias = "getUserMfaStatus")]
    pub fn get_mfa_status(&self, user_id: impl IntoInput<String>) -> GetUserMfaStatusCall {
        self.client.raw().get_user_mfa_status().user_id(user_id)
    }

    /// Sets the MFA status of one user from MFA trigger data.
    ///
    /// `POST /api/v3/set-mfa-status`. One request. Limits and errors:
    /// [`set_users_mfa_status`](genauth_raw::Client::set_users_mfa_status).
    #[doc(alias = "setUsersMfaStatus")]
    pub fn set_mfa_status(
        &self,
        user_id: impl IntoInput<String>,
        mfa_trigger_data: impl IntoInput<GetMfaInfoDataDtoInput>,
    ) -> SetUsersMfaStatusCall {
        self.client
            .raw()
            .set_users_mfa_status()
            .user_id(user_id)
            .mfa_trigger_data(mfa_trigger_data)
    }

    /// Returns the OTP secret of one user.
    ///
    /// `GET /api/v3/get-otp-secret-by-user`. Idempotent. One request. Limits and errors:
    /// [`get_otp_secret_by_user`](genauth_raw::Client::get_otp_secret_by_user).
    #[doc(alias = "getOtpSecretByUser")]
    pub fn get_otp_secret(&self, user_id: impl IntoInput<String>) -> GetOtpSecretByUserCall {
        self.client.raw().get_otp_secret_by_user().user_id(user_id)
    }

    /// Imports OTP secrets and recovery codes of users.
    ///
    /// `POST /api/v3/import-otp`. One request. Limits and errors: [`import_otp`](genauth_raw::Client::import_otp).
    #[doc(alias = "importOtp")]
    pub fn import_otp<M>(&self, list: impl IntoList<List<ImportOtpItemDto>, M>) -> ImportOtpCall {
        self.client.raw().import_otp().list(list)
    }

    /// Returns the password ciphertext of one user.
    ///
    /// `POST /api/v3/get-user-password-ciphertext`. Idempotent. One request. Limits and errors:
    /// [`get_user_password_ciphertext`](genauth_raw::Client::get_user_password_ciphertext).
    #[doc(alias = "getUserPasswordCiphertext")]
    pub fn get_password_ciphertext(
        &self,
        user_id: impl IntoInput<String>,
    ) -> GetUserPasswordCiphertextCall {
        self.client
            .raw()
            .get_user_password_ciphertext()
            .user_id(user_id)
    }

    /// Returns the encrypted passwords of several users.
    ///
    /// `POST /api/v3/batch-get-user-encrypt-password`. Idempotent. One request. Limits and errors:
    /// [`get_user_encrypt_password_batch`](genauth_raw::Client::get_user_encrypt_password_batch).
    #[doc(alias = "getUserEncryptPasswordBatch")]
    pub fn get_encrypted_passwords_batch<M>(
        &self,
        user_ids: impl IntoList<List<String>, M>,
    ) -> GetUserEncryptPasswordBatchCall {
        self.client
            .raw()
            .get_user_encrypt_password_batch()
            .user_ids(user_ids)
    }
}
