//! Phone numbers of users, one by one: verified, primary, or neither.

use clerk_raw::ids::{PhoneNumberId, UserId};
use clerk_raw::patterns::PhoneNumberPattern;
use clerk_raw::phone_numbers::{
    AttemptPhoneNumberVerificationCall, CreatePhoneNumberCall, DeletePhoneNumberCall,
    GetPhoneNumberCall, PreparePhoneNumberVerificationCall, ReplaceUserPhoneNumberCall,
    UpdatePhoneNumberCall,
};
use identity_facade_core::{IntoInput, Secret, Text};

use super::Client;
use crate::group::group;

group!(Client::phone_numbers -> PhoneNumbers, "clerk-phone-numbers", "Phone numbers of users.");

impl PhoneNumbers {
    /// Returns one phone number with its verification state.
    ///
    /// `GET /v1/phone_numbers/{phone_number_id}`. Idempotent. Limits and errors:
    /// [`get_phone_number`](clerk_raw::Client::get_phone_number).
    #[doc(alias = "getPhoneNumber")]
    pub fn get(&self, phone_number_id: impl IntoInput<PhoneNumberId>) -> GetPhoneNumberCall {
        self.client.raw().get_phone_number(phone_number_id)
    }

    /// Adds a phone number to a user; the user's other numbers stay.
    ///
    /// `POST /v1/phone_numbers`. Limits and errors: [`create_phone_number`](clerk_raw::Client::create_phone_number).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let ada = clerk.users().create().email_address("ada@example.com").await?;
    /// let phone = clerk.phone_numbers().create(&ada.id, "+15555550100").verified(true).await?;
    /// assert_eq!(phone.phone_number, "+15555550100");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPhoneNumber")]
    pub fn create(
        &self,
        user_id: impl IntoInput<UserId>,
        phone_number: impl IntoInput<Text<0, { usize::MAX }, PhoneNumberPattern>>,
    ) -> CreatePhoneNumberCall {
        self.client
            .raw()
            .create_phone_number()
            .user_id(user_id.into_input())
            .phone_number(phone_number)
    }

    /// Marks a phone number as verified, primary or reserved for MFA.
    ///
    /// `PATCH /v1/phone_numbers/{phone_number_id}`. Limits and errors:
    /// [`update_phone_number`](clerk_raw::Client::update_phone_number).
    #[doc(alias = "updatePhoneNumber")]
    pub fn update(&self, phone_number_id: impl IntoInput<PhoneNumberId>) -> UpdatePhoneNumberCall {
        self.client.raw().update_phone_number(phone_number_id)
    }

    /// Deletes a phone number from its user.
    ///
    /// `DELETE /v1/phone_numbers/{phone_number_id}`. Idempotent. Limits and errors:
    /// [`delete_phone_number`](clerk_raw::Client::delete_phone_number).
    #[doc(alias = "deletePhoneNumber")]
    pub fn delete(&self, phone_number_id: impl IntoInput<PhoneNumberId>) -> DeletePhoneNumberCall {
        self.client.raw().delete_phone_number(phone_number_id)
    }

    /// Sends a code to a phone; attempting the verification checks it.
    ///
    /// `POST /v1/phone_numbers/{phone_number_id}/prepare_verification`.
    /// [`attempt_verification`](Self::attempt_verification) checks the code. Limits and errors:
    /// [`prepare_phone_number_verification`](clerk_raw::Client::prepare_phone_number_verification).
    #[doc(alias = "preparePhoneNumberVerification")]
    pub fn prepare_verification(
        &self,
        phone_number_id: impl IntoInput<PhoneNumberId>,
    ) -> PreparePhoneNumberVerificationCall {
        self.client
            .raw()
            .prepare_phone_number_verification(phone_number_id)
    }

    /// Checks the code sent to a phone and marks the number verified; opens no session.
    ///
    /// `POST /v1/phone_numbers/{phone_number_id}/attempt_verification`. The code was sent by
    /// [`prepare_verification`](Self::prepare_verification). Limits and errors:
    /// [`attempt_phone_number_verification`](clerk_raw::Client::attempt_phone_number_verification).
    #[doc(alias = "attemptPhoneNumberVerification")]
    pub fn attempt_verification(
        &self,
        phone_number_id: impl IntoInput<PhoneNumberId>,
        verification_id: impl IntoInput<String>,
        code: impl IntoInput<Secret>,
    ) -> AttemptPhoneNumberVerificationCall {
        self.client
            .raw()
            .attempt_phone_number_verification(phone_number_id)
            .verification_id(verification_id)
            .code(code)
    }

    /// Replaces every phone number of a user with one primary number; may disable MFA.
    ///
    /// `PUT /v1/users/{user_id}/phone_number`. Idempotent. [`create`](Self::create) keeps the user's other ones. Limits
    /// and errors: [`replace_user_phone_number`](clerk_raw::Client::replace_user_phone_number).
    #[doc(alias = "replaceUserPhoneNumber")]
    pub fn replace_for_user(
        &self,
        user_id: impl IntoInput<UserId>,
        phone_number: impl IntoInput<Text<0, { usize::MAX }, PhoneNumberPattern>>,
    ) -> ReplaceUserPhoneNumberCall {
        self.client
            .raw()
            .replace_user_phone_number(user_id)
            .phone_number(phone_number)
    }
}
