//! Email addresses of users, one by one: verified, primary, or neither.

use clerk_raw::email_addresses::{
    AttemptEmailAddressVerificationCall, CreateEmailAddressCall, DeleteEmailAddressCall,
    GetEmailAddressCall, PrepareEmailAddressVerificationCall, ReplaceUserEmailAddressCall,
    UpdateEmailAddressCall,
};
use clerk_raw::ids::{EmailAddressId, UserId};
use identity_facade_core::{IntoInput, Secret};

use super::Client;
use crate::group::group;

group!(Client::email_addresses -> EmailAddresses, "clerk-email-addresses", "Email addresses of users.");

impl EmailAddresses {
    /// Returns one email address with its verification state.
    ///
    /// `GET /v1/email_addresses/{email_address_id}`. Idempotent. Limits and errors:
    /// [`get_email_address`](clerk_raw::Client::get_email_address).
    #[doc(alias = "getEmailAddress")]
    pub fn get(&self, email_address_id: impl IntoInput<EmailAddressId>) -> GetEmailAddressCall {
        self.client.raw().get_email_address(email_address_id)
    }

    /// Adds an email address to a user; the user's other addresses stay.
    ///
    /// `POST /v1/email_addresses`. Limits and errors:
    /// [`create_email_address`](clerk_raw::Client::create_email_address).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let ada = clerk.users().create().email_address("ada@example.com").await?;
    /// let work = clerk.email_addresses().create(&ada.id, "ada@acme.example").verified(true).primary(true).await?;
    /// assert_eq!(work.email_address, "ada@acme.example");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createEmailAddress")]
    pub fn create(
        &self,
        user_id: impl IntoInput<UserId>,
        email_address: impl IntoInput<String>,
    ) -> CreateEmailAddressCall {
        self.client
            .raw()
            .create_email_address()
            .user_id(user_id.into_input())
            .email_address(email_address)
    }

    /// Marks an email address as verified or makes it the primary one.
    ///
    /// `PATCH /v1/email_addresses/{email_address_id}`. Limits and errors:
    /// [`update_email_address`](clerk_raw::Client::update_email_address).
    #[doc(alias = "updateEmailAddress")]
    pub fn update(
        &self,
        email_address_id: impl IntoInput<EmailAddressId>,
    ) -> UpdateEmailAddressCall {
        self.client.raw().update_email_address(email_address_id)
    }

    /// Deletes an email address from its user.
    ///
    /// `DELETE /v1/email_addresses/{email_address_id}`. Idempotent. Limits and errors:
    /// [`delete_email_address`](clerk_raw::Client::delete_email_address).
    #[doc(alias = "deleteEmailAddress")]
    pub fn delete(
        &self,
        email_address_id: impl IntoInput<EmailAddressId>,
    ) -> DeleteEmailAddressCall {
        self.client.raw().delete_email_address(email_address_id)
    }

    /// Emails a code to the address; attempting the verification checks it.
    ///
    /// `POST /v1/email_addresses/{email_address_id}/prepare_verification`.
    /// [`attempt_verification`](Self::attempt_verification) checks the code. Limits and errors:
    /// [`prepare_email_address_verification`](clerk_raw::Client::prepare_email_address_verification).
    #[doc(alias = "prepareEmailAddressVerification")]
    pub fn prepare_verification(
        &self,
        email_address_id: impl IntoInput<EmailAddressId>,
    ) -> PrepareEmailAddressVerificationCall {
        self.client
            .raw()
            .prepare_email_address_verification(email_address_id)
    }

    /// Checks the emailed code and marks the address verified; opens no session.
    ///
    /// `POST /v1/email_addresses/{email_address_id}/attempt_verification`. The code was sent by
    /// [`prepare_verification`](Self::prepare_verification). Limits and errors:
    /// [`attempt_email_address_verification`](clerk_raw::Client::attempt_email_address_verification).
    #[doc(alias = "attemptEmailAddressVerification")]
    pub fn attempt_verification(
        &self,
        email_address_id: impl IntoInput<EmailAddressId>,
        verification_id: impl IntoInput<String>,
        code: impl IntoInput<Secret>,
    ) -> AttemptEmailAddressVerificationCall {
        self.client
            .raw()
            .attempt_email_address_verification(email_address_id)
            .verification_id(verification_id)
            .code(code)
    }

    /// Replaces every email address of a user with one primary address; the old ones are deleted.
    ///
    /// `PUT /v1/users/{user_id}/email_address`. Idempotent. [`create`](Self::create) keeps the user's other ones.
    /// Limits and errors: [`replace_user_email_address`](clerk_raw::Client::replace_user_email_address).
    #[doc(alias = "replaceUserEmailAddress")]
    pub fn replace_for_user(
        &self,
        user_id: impl IntoInput<UserId>,
        email_address: impl IntoInput<String>,
    ) -> ReplaceUserEmailAddressCall {
        self.client
            .raw()
            .replace_user_email_address(user_id)
            .email_address(email_address)
    }
}
