//! Users: their state, metadata, memberships, credentials and images.

use clerk_raw::ids::{
    ExternalAccountId, PasskeyIdentificationId, Provider, TrustedDeviceId, UserId,
    Web3WalletIdentificationId,
};
use clerk_raw::shared::AdjustCreditBalanceRequestAction;
use clerk_raw::uploads::{Image, SetUserProfileImageCall};
use clerk_raw::users::{
    AdjustUserBillingCreditBalanceCall, BanUserCall, CreateUserCall, DeleteBackupCodeCall,
    DeleteExternalAccountCall, DeleteTotpCall, DeleteUserCall, DeleteUserProfileImageCall,
    DisableMfaCall, GetOAuthAccessTokenCall, GetUserBillingCreditBalanceCall,
    GetUserBillingSubscriptionCall, GetUserCall, GetUserListCall, GetUsersCountCall,
    ListUserTrustedDevicesCall, LockUserCall, RemoveUserPasswordCall, ReplaceUserMetadataCall,
    RevokeUserTrustedDeviceCall, SetUserPasswordCompromisedCall, UnbanUserCall, UnlockUserCall,
    UnsetUserPasswordCompromisedCall, UpdateUserCall, UpdateUserMetadataCall,
    UserPasskeyDeleteCall, UserWeb3WalletDeleteCall, UsersBanCall,
    UsersGetOrganizationInvitationsCall, UsersGetOrganizationMembershipsCall, UsersUnbanCall,
    VerifyPasswordCall, VerifyTotpCall,
};
use identity_facade_core::{AtMost, Int, IntoInput, IntoList, Secret};

use super::Client;
use crate::group::group;

group!(Client::users -> Users, "clerk-users", "Users: their state, metadata, memberships, credentials and images.");

impl Users {
    /// Lists users that match the filters, newest first.
    ///
    /// `GET /v1/users`. Idempotent. [`count`](Self::count) takes the same filters. Limits and errors:
    /// [`get_user_list`](clerk_raw::Client::get_user_list).
    #[doc(alias = "getUserList")]
    pub fn list(&self) -> GetUserListCall {
        self.client.raw().get_user_list()
    }

    /// Counts users that match the filters and returns no user data.
    ///
    /// `GET /v1/users/count`. Idempotent. Limits and errors: [`get_users_count`](clerk_raw::Client::get_users_count).
    #[doc(alias = "getCount")]
    pub fn count(&self) -> GetUsersCountCall {
        self.client.raw().get_users_count()
    }

    /// Returns one user with identifiers, external accounts and metadata.
    ///
    /// `GET /v1/users/{user_id}`. Idempotent. Limits and errors: [`get_user`](clerk_raw::Client::get_user).
    #[doc(alias = "getUser")]
    pub fn get(&self, user_id: impl IntoInput<UserId>) -> GetUserCall {
        self.client.raw().get_user(user_id)
    }

    /// Creates a user; email addresses and phone numbers count as verified by default.
    ///
    /// `POST /v1/users`. Which members are required depends on the settings of the instance. Limits and errors:
    /// [`create_user`](clerk_raw::Client::create_user).
    #[doc(alias = "createUser")]
    pub fn create(&self) -> CreateUserCall {
        self.client.raw().create_user()
    }

    /// Updates profile, identifiers, password and flags of a user, not the metadata.
    ///
    /// `PATCH /v1/users/{user_id}`. Metadata has operations of its own: [`merge_metadata`](Self::merge_metadata),
    /// [`replace_metadata`](Self::replace_metadata). Limits and errors:
    /// [`update_user`](clerk_raw::Client::update_user).
    #[doc(alias = "updateUser")]
    pub fn update(&self, user_id: impl IntoInput<UserId>) -> UpdateUserCall {
        self.client.raw().update_user(user_id)
    }

    /// Deletes a user; a ban blocks sign-in and keeps the record.
    ///
    /// `DELETE /v1/users/{user_id}`. Idempotent. [`ban`](Self::ban) can be lifted; deleting cannot. Limits and errors:
    /// [`delete_user`](clerk_raw::Client::delete_user).
    #[doc(alias = "deleteUser")]
    pub fn delete(&self, user_id: impl IntoInput<UserId>) -> DeleteUserCall {
        self.client.raw().delete_user(user_id)
    }

    /// Bans one user, ends all of their sessions and blocks new sign-ins.
    ///
    /// `POST /v1/users/{user_id}/ban`. Idempotent. [`ban_bulk`](Self::ban_bulk) bans up to 50 users with one request.
    /// Session tokens that were issued before verify until they expire. Limits and errors:
    /// [`ban_user`](clerk_raw::Client::ban_user).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let ada = clerk.users().create().email_address("ada@example.com").await?;
    /// assert!(clerk.users().ban(&ada.id).await?.banned);
    /// assert!(!clerk.users().unban(&ada.id).await?.banned);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "banUser")]
    pub fn ban(&self, user_id: impl IntoInput<UserId>) -> BanUserCall {
        self.client.raw().ban_user(user_id)
    }

    /// Lifts the ban of one user.
    ///
    /// `POST /v1/users/{user_id}/unban`. Idempotent. Sessions that the ban ended do not come back. Limits and errors:
    /// [`unban_user`](clerk_raw::Client::unban_user).
    #[doc(alias = "unbanUser")]
    pub fn unban(&self, user_id: impl IntoInput<UserId>) -> UnbanUserCall {
        self.client.raw().unban_user(user_id)
    }

    /// Bans up to 50 users at once and ends all of their sessions.
    ///
    /// `POST /v1/users/ban`. Idempotent. 1 to 50 users in one request. Limits and errors:
    /// [`users_ban`](clerk_raw::Client::users_ban).
    #[doc(alias = "usersBan")]
    pub fn ban_bulk<M>(&self, user_ids: impl IntoList<AtMost<String, 50, 1>, M>) -> UsersBanCall {
        self.client.raw().users_ban().user_ids(user_ids)
    }

    /// Lifts the ban of up to 50 users at once.
    ///
    /// `POST /v1/users/unban`. Idempotent. 1 to 50 users in one request. Limits and errors:
    /// [`users_unban`](clerk_raw::Client::users_unban).
    #[doc(alias = "usersUnban")]
    pub fn unban_bulk<M>(
        &self,
        user_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> UsersUnbanCall {
        self.client.raw().users_unban().user_ids(user_ids)
    }

    /// Locks a user out of sign-in until the lockout period ends; a ban has no end.
    ///
    /// `POST /v1/users/{user_id}/lock`. Idempotent. Limits and errors: [`lock_user`](clerk_raw::Client::lock_user).
    #[doc(alias = "lockUser")]
    pub fn lock(&self, user_id: impl IntoInput<UserId>) -> LockUserCall {
        self.client.raw().lock_user(user_id)
    }

    /// Unlocks a user before the lockout period ends.
    ///
    /// `POST /v1/users/{user_id}/unlock`. Idempotent. Limits and errors:
    /// [`unlock_user`](clerk_raw::Client::unlock_user).
    #[doc(alias = "unlockUser")]
    pub fn unlock(&self, user_id: impl IntoInput<UserId>) -> UnlockUserCall {
        self.client.raw().unlock_user(user_id)
    }

    /// Merges metadata into a user; `null` deletes a key, other keys stay.
    ///
    /// `PATCH /v1/users/{user_id}/metadata`. [`replace_metadata`](Self::replace_metadata) drops the keys that are not
    /// named. Up to 8 KB (8,192 bytes) for each of the members. Limits and errors:
    /// [`update_user_metadata`](clerk_raw::Client::update_user_metadata).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// use serde_json::json;
    ///
    /// let ada = clerk.users().create().email_address("ada@example.com").await?;
    /// let users = clerk.users();
    /// users.merge_metadata(&ada.id).public_metadata(json!({"plan": "pro", "seats": 5})).await?;
    /// let ada = users.merge_metadata(&ada.id).public_metadata(json!({"seats": null})).await?;
    /// assert_eq!(json!(ada.public_metadata), json!({"plan": "pro"}));
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateUserMetadata")]
    pub fn merge_metadata(&self, user_id: impl IntoInput<UserId>) -> UpdateUserMetadataCall {
        self.client.raw().update_user_metadata(user_id)
    }

    /// Replaces whole metadata members of a user; members left out stay.
    ///
    /// `PUT /v1/users/{user_id}/metadata`. Idempotent. A member that is set loses every key that is not named.
    /// [`merge_metadata`](Self::merge_metadata) keeps them. Up to 8 KB (8,192 bytes) for each of the members. Limits
    /// and errors: [`replace_user_metadata`](clerk_raw::Client::replace_user_metadata).
    #[doc(alias = "replaceUserMetadata")]
    pub fn replace_metadata(&self, user_id: impl IntoInput<UserId>) -> ReplaceUserMetadataCall {
        self.client.raw().replace_user_metadata(user_id)
    }

    /// Lists the organizations of one user, as memberships with roles.
    ///
    /// `GET /v1/users/{user_id}/organization_memberships`. Idempotent. Limits and errors:
    /// [`users_get_organization_memberships`](clerk_raw::Client::users_get_organization_memberships).
    #[doc(alias = "getOrganizationMembershipList")]
    pub fn list_memberships(
        &self,
        user_id: impl IntoInput<UserId>,
    ) -> UsersGetOrganizationMembershipsCall {
        self.client
            .raw()
            .users_get_organization_memberships(user_id)
    }

    /// Lists the organization invitations that one user has received.
    ///
    /// `GET /v1/users/{user_id}/organization_invitations`. Idempotent. Limits and errors:
    /// [`users_get_organization_invitations`](clerk_raw::Client::users_get_organization_invitations).
    #[doc(alias = "getOrganizationInvitationList")]
    pub fn list_organization_invitations(
        &self,
        user_id: impl IntoInput<UserId>,
    ) -> UsersGetOrganizationInvitationsCall {
        self.client
            .raw()
            .users_get_organization_invitations(user_id)
    }

    /// Returns a user's access token of an OAuth provider, refreshed if expired and refreshable.
    ///
    /// `GET /v1/users/{user_id}/oauth_access_tokens/{provider}`. Idempotent. Limits and errors:
    /// [`get_oauth_access_token`](clerk_raw::Client::get_oauth_access_token).
    #[doc(alias = "getUserOauthAccessToken")]
    pub fn get_oauth_access_token(
        &self,
        user_id: impl IntoInput<UserId>,
        provider: impl IntoInput<Provider>,
    ) -> GetOAuthAccessTokenCall {
        self.client.raw().get_oauth_access_token(user_id, provider)
    }

    /// Uploads the profile image of a user (image up to 10 MB) over any earlier one.
    ///
    /// `POST /v1/users/{user_id}/profile_image`. A JPEG, PNG, GIF or WebP of up to 10 MiB. Limits and errors:
    /// [`set_user_profile_image`](clerk_raw::Client::set_user_profile_image).
    #[doc(alias = "updateUserProfileImage")]
    pub fn upload_profile_image(
        &self,
        user_id: impl IntoInput<UserId>,
        image: impl IntoInput<Image>,
    ) -> SetUserProfileImageCall {
        self.client.raw().set_user_profile_image(user_id, image)
    }

    /// Deletes the profile image of a user and returns the user.
    ///
    /// `DELETE /v1/users/{user_id}/profile_image`. Idempotent. Limits and errors:
    /// [`delete_user_profile_image`](clerk_raw::Client::delete_user_profile_image).
    #[doc(alias = "deleteUserProfileImage")]
    pub fn delete_profile_image(
        &self,
        user_id: impl IntoInput<UserId>,
    ) -> DeleteUserProfileImageCall {
        self.client.raw().delete_user_profile_image(user_id)
    }

    /// Deletes one linked external (OAuth) account of a user.
    ///
    /// `DELETE /v1/users/{user_id}/external_accounts/{external_account_id}`. Idempotent. Limits and errors:
    /// [`delete_external_account`](clerk_raw::Client::delete_external_account).
    #[doc(alias = "deleteUserExternalAccount")]
    pub fn delete_external_account(
        &self,
        user_id: impl IntoInput<UserId>,
        external_account_id: impl IntoInput<ExternalAccountId>,
    ) -> DeleteExternalAccountCall {
        self.client
            .raw()
            .delete_external_account(user_id, external_account_id)
    }

    /// Deletes a passkey of a user and informs the user by email.
    ///
    /// `DELETE /v1/users/{user_id}/passkeys/{passkey_identification_id}`. Idempotent. Limits and errors:
    /// [`user_passkey_delete`](clerk_raw::Client::user_passkey_delete).
    #[doc(alias = "deleteUserPasskey")]
    pub fn delete_passkey(
        &self,
        user_id: impl IntoInput<UserId>,
        passkey_identification_id: impl IntoInput<PasskeyIdentificationId>,
    ) -> UserPasskeyDeleteCall {
        self.client
            .raw()
            .user_passkey_delete(user_id, passkey_identification_id)
    }

    /// Deletes a web3 wallet from its user.
    ///
    /// `DELETE /v1/users/{user_id}/web3_wallets/{web3_wallet_identification_id}`. Idempotent. Limits and errors:
    /// [`user_web3_wallet_delete`](clerk_raw::Client::user_web3_wallet_delete).
    #[doc(alias = "deleteUserWeb3Wallet")]
    pub fn delete_web3_wallet(
        &self,
        user_id: impl IntoInput<UserId>,
        web3_wallet_identification_id: impl IntoInput<Web3WalletIdentificationId>,
    ) -> UserWeb3WalletDeleteCall {
        self.client
            .raw()
            .user_web3_wallet_delete(user_id, web3_wallet_identification_id)
    }

    /// Disables every MFA method of a user at once: SMS codes, TOTP and others.
    ///
    /// `DELETE /v1/users/{user_id}/mfa`. Idempotent. Limits and errors:
    /// [`disable_mfa`](clerk_raw::Client::disable_mfa).
    #[doc(alias = "disableUserMFA")]
    pub fn disable_mfa(&self, user_id: impl IntoInput<UserId>) -> DisableMfaCall {
        self.client.raw().disable_mfa(user_id)
    }

    /// Deletes all authenticator-app (TOTP) factors of a user; other MFA methods stay.
    ///
    /// `DELETE /v1/users/{user_id}/totp`. Idempotent. [`disable_mfa`](Self::disable_mfa) covers every method. Limits
    /// and errors: [`delete_totp`](clerk_raw::Client::delete_totp).
    #[doc(alias = "deleteUserTOTP")]
    pub fn delete_totp(&self, user_id: impl IntoInput<UserId>) -> DeleteTotpCall {
        self.client.raw().delete_totp(user_id)
    }

    /// Deletes all MFA backup codes of a user; other MFA methods stay.
    ///
    /// `DELETE /v1/users/{user_id}/backup_code`. Idempotent. [`disable_mfa`](Self::disable_mfa) covers every method.
    /// Limits and errors: [`delete_backup_code`](clerk_raw::Client::delete_backup_code).
    #[doc(alias = "deleteUserBackupCodes")]
    pub fn delete_backup_codes(&self, user_id: impl IntoInput<UserId>) -> DeleteBackupCodeCall {
        self.client.raw().delete_backup_code(user_id)
    }

    /// Checks a plaintext password of a user; a wrong one is answered with 422.
    ///
    /// `POST /v1/users/{user_id}/verify_password`. Idempotent. Limits and errors:
    /// [`verify_password`](clerk_raw::Client::verify_password).
    #[doc(alias = "verifyPassword")]
    pub fn verify_password(
        &self,
        user_id: impl IntoInput<UserId>,
        password: impl IntoInput<Secret>,
    ) -> VerifyPasswordCall {
        self.client
            .raw()
            .verify_password(user_id)
            .password(password)
    }

    /// Checks a TOTP or backup code of a user; a backup code is consumed by the check.
    ///
    /// `POST /v1/users/{user_id}/verify_totp`. Limits and errors: [`verify_totp`](clerk_raw::Client::verify_totp).
    #[doc(alias = "verifyTOTP")]
    pub fn verify_totp(
        &self,
        user_id: impl IntoInput<UserId>,
        code: impl IntoInput<Secret>,
    ) -> VerifyTotpCall {
        self.client.raw().verify_totp(user_id).code(code)
    }

    /// Removes the password of a user; sessions stay unless you ask to revoke them.
    ///
    /// `POST /v1/users/{user_id}/remove_password`. Idempotent. The call's `sign_out_of_other_sessions` revokes the
    /// sessions. Limits and errors: [`remove_user_password`](clerk_raw::Client::remove_user_password).
    #[doc(alias = "removePassword")]
    pub fn remove_password(&self, user_id: impl IntoInput<UserId>) -> RemoveUserPasswordCall {
        self.client.raw().remove_user_password(user_id)
    }

    /// Marks a password as compromised; the user must reset it at the next sign-in.
    ///
    /// `POST /v1/users/{user_id}/password/set_compromised`. Idempotent. The call's `revoke_all_sessions` revokes the
    /// sessions. Limits and errors:
    /// [`set_user_password_compromised`](clerk_raw::Client::set_user_password_compromised).
    #[doc(alias = "setPasswordCompromised")]
    pub fn set_password_compromised(
        &self,
        user_id: impl IntoInput<UserId>,
    ) -> SetUserPasswordCompromisedCall {
        self.client.raw().set_user_password_compromised(user_id)
    }

    /// Clears the compromised mark of a password; a reserved-email quarantine stays.
    ///
    /// `POST /v1/users/{user_id}/password/unset_compromised`. Idempotent. Limits and errors:
    /// [`unset_user_password_compromised`](clerk_raw::Client::unset_user_password_compromised).
    #[doc(alias = "unsetPasswordCompromised")]
    pub fn unset_password_compromised(
        &self,
        user_id: impl IntoInput<UserId>,
    ) -> UnsetUserPasswordCompromisedCall {
        self.client.raw().unset_user_password_compromised(user_id)
    }

    /// Lists the active trusted devices of a user.
    ///
    /// `GET /v1/users/{user_id}/trusted_devices`. Idempotent. Limits and errors:
    /// [`list_user_trusted_devices`](clerk_raw::Client::list_user_trusted_devices).
    #[doc(alias = "listUserTrustedDevices")]
    pub fn list_trusted_devices(
        &self,
        user_id: impl IntoInput<UserId>,
    ) -> ListUserTrustedDevicesCall {
        self.client.raw().list_user_trusted_devices(user_id)
    }

    /// Revokes one trusted device of a user.
    ///
    /// `DELETE /v1/users/{user_id}/trusted_devices/{trusted_device_id}`. Idempotent. Limits and errors:
    /// [`revoke_user_trusted_device`](clerk_raw::Client::revoke_user_trusted_device).
    #[doc(alias = "revokeUserTrustedDevice")]
    pub fn revoke_trusted_device(
        &self,
        user_id: impl IntoInput<UserId>,
        trusted_device_id: impl IntoInput<TrustedDeviceId>,
    ) -> RevokeUserTrustedDeviceCall {
        self.client
            .raw()
            .revoke_user_trusted_device(user_id, trusted_device_id)
    }

    /// Returns the subscription of a user with its items and next payment.
    ///
    /// `GET /v1/users/{user_id}/billing/subscription`. Idempotent. Limits and errors:
    /// [`get_user_billing_subscription`](clerk_raw::Client::get_user_billing_subscription).
    #[doc(alias = "getUserBillingSubscription")]
    pub fn get_billing_subscription(
        &self,
        user_id: impl IntoInput<UserId>,
    ) -> GetUserBillingSubscriptionCall {
        self.client.raw().get_user_billing_subscription(user_id)
    }

    /// Returns the billing credit that a user has left.
    ///
    /// `GET /v1/users/{user_id}/billing/credits`. Idempotent. Limits and errors:
    /// [`get_user_billing_credit_balance`](clerk_raw::Client::get_user_billing_credit_balance).
    #[doc(alias = "getUserBillingCreditBalance")]
    pub fn get_billing_credit_balance(
        &self,
        user_id: impl IntoInput<UserId>,
    ) -> GetUserBillingCreditBalanceCall {
        self.client.raw().get_user_billing_credit_balance(user_id)
    }

    /// Adds or deducts billing credit of a user, as one ledger entry.
    ///
    /// `POST /v1/users/{user_id}/billing/credits`. Idempotent. The same `idempotency_key` is applied once. Limits and
    /// errors: [`adjust_user_billing_credit_balance`](clerk_raw::Client::adjust_user_billing_credit_balance).
    #[doc(alias = "adjustUserBillingCreditBalance")]
    pub fn adjust_billing_credit_balance(
        &self,
        user_id: impl IntoInput<UserId>,
        amount: impl IntoInput<Int<1, { i64::MAX }>>,
        action: impl IntoInput<AdjustCreditBalanceRequestAction>,
        idempotency_key: impl IntoInput<String>,
    ) -> AdjustUserBillingCreditBalanceCall {
        self.client
            .raw()
            .adjust_user_billing_credit_balance(user_id)
            .amount(amount)
            .action(action)
            .idempotency_key(idempotency_key)
    }
}
