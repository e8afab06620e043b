//! Sessions of users, and the tokens that are made for them.

use clerk_raw::ids::{SessionId, TemplateName, UserId};
use clerk_raw::sessions::{
    CreateSessionCall, CreateSessionTokenCall, CreateSessionTokenFromTemplateCall, GetSessionCall,
    GetSessionListCall, RefreshSessionCall, RevokeSessionCall,
};
use identity_facade_core::{IntoInput, Secret};

use super::Client;
use crate::group::group;

group!(Client::sessions -> Sessions, "clerk-sessions", "Sessions and the tokens that are made for them.");

impl Sessions {
    /// Lists sessions of a user or client, newest first; old inactive ones are missing.
    ///
    /// `GET /v1/sessions`. Idempotent. Limits and errors: [`get_session_list`](clerk_raw::Client::get_session_list).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let ada = clerk.users().create().email_address("ada@example.com").await?;
    /// for session in clerk.sessions().list().user_id(&ada.id).await? {
    ///     clerk.sessions().revoke(&session.id).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSessionList")]
    pub fn list(&self) -> GetSessionListCall {
        self.client.raw().get_session_list()
    }

    /// Returns one session with its status and latest activity.
    ///
    /// `GET /v1/sessions/{session_id}`. Idempotent. Limits and errors: [`get_session`](clerk_raw::Client::get_session).
    #[doc(alias = "getSession")]
    pub fn get(&self, session_id: impl IntoInput<SessionId>) -> GetSessionCall {
        self.client.raw().get_session(session_id)
    }

    /// Creates an active session for a user, for tests only; not available in production.
    ///
    /// `POST /v1/sessions`. Limits and errors: [`create_session`](clerk_raw::Client::create_session).
    #[doc(alias = "createSession")]
    pub fn create(&self, user_id: impl IntoInput<UserId>) -> CreateSessionCall {
        self.client
            .raw()
            .create_session()
            .user_id(user_id.into_input())
    }

    /// Revokes a session; the user has to sign in again.
    ///
    /// `POST /v1/sessions/{session_id}/revoke`. Idempotent. Session tokens that were issued before verify until they
    /// expire. Limits and errors: [`revoke_session`](clerk_raw::Client::revoke_session).
    #[doc(alias = "revokeSession")]
    pub fn revoke(&self, session_id: impl IntoInput<SessionId>) -> RevokeSessionCall {
        self.client.raw().revoke_session(session_id)
    }

    /// Exchanges an expired session token and a refresh token for a new session token.
    ///
    /// `POST /v1/sessions/{session_id}/refresh`. Limits and errors:
    /// [`refresh_session`](clerk_raw::Client::refresh_session).
    #[doc(alias = "refreshSession")]
    pub fn refresh(
        &self,
        session_id: impl IntoInput<SessionId>,
        expired_token: impl IntoInput<Secret>,
        refresh_token: impl IntoInput<Secret>,
        request_origin: impl IntoInput<String>,
    ) -> RefreshSessionCall {
        self.client
            .raw()
            .refresh_session(session_id)
            .expired_token(expired_token)
            .refresh_token(refresh_token)
            .request_origin(request_origin)
    }

    /// Creates a session token (JWT) for an existing session, without a JWT template.
    ///
    /// `POST /v1/sessions/{session_id}/tokens`. Limits and errors:
    /// [`create_session_token`](clerk_raw::Client::create_session_token).
    #[doc(alias = "getToken")]
    pub fn create_token(&self, session_id: impl IntoInput<SessionId>) -> CreateSessionTokenCall {
        self.client.raw().create_session_token(session_id)
    }

    /// Creates a JWT for an existing session with the claims of a named JWT template.
    ///
    /// `POST /v1/sessions/{session_id}/tokens/{template_name}`. Limits and errors:
    /// [`create_session_token_from_template`](clerk_raw::Client::create_session_token_from_template).
    #[doc(alias = "getToken")]
    pub fn create_token_from_template(
        &self,
        session_id: impl IntoInput<SessionId>,
        template_name: impl IntoInput<TemplateName>,
    ) -> CreateSessionTokenFromTemplateCall {
        self.client
            .raw()
            .create_session_token_from_template(session_id, template_name)
    }
}
