//! How a token is issued without a request: as if an operation had been called, so that it changes and checks the state as
//! that does.

use std::time::SystemTime;

use serde_json::Value;

use crate::clerk::auth::Caller;
use crate::clerk::description::CLERK;
use crate::clerk::error::ClerkError;
use crate::clerk::tokens::oauth;
use crate::clerk::{Call, Clerk, State};
use crate::contract::input::Input;
use crate::state::clock::unix_millis;
use crate::state::store::all_or_nothing;
use crate::token::{Terms, TokenError};

impl Clerk {
    /// Issues a token as if the instance had called an operation with this body. Whatever was changed is taken back if
    /// the token is refused.
    pub(super) fn issue(
        &self,
        operation: &str,
        body: Value,
        terms: &Terms,
        how: impl FnOnce(&mut State, &Call) -> Result<String, ClerkError>,
    ) -> Result<String, TokenError> {
        self.issue_to(Caller::Instance, operation, body, terms, how)
    }

    /// The same with another caller.
    pub(super) fn issue_to(
        &self,
        caller: Caller,
        operation: &str,
        body: Value,
        terms: &Terms,
        how: impl FnOnce(&mut State, &Call) -> Result<String, ClerkError>,
    ) -> Result<String, TokenError> {
        let now = terms.issued_at.unwrap_or_else(|| self.settings.clock.now());
        Ok(self.act(caller, operation, body, now, how)?)
    }

    /// Does something as if an operation had been called with this body, and tells what it has changed.
    pub(in crate::clerk) fn act<T>(
        &self,
        caller: Caller,
        operation: &str,
        body: Value,
        now: SystemTime,
        how: impl FnOnce(&mut State, &Call) -> Result<T, ClerkError>,
    ) -> Result<T, ClerkError> {
        let operation = CLERK.operation(operation);
        let call = Call {
            operation: operation.expect("an operation of the description"),
            input: Input {
                body,
                ..Input::default()
            },
            caller,
            now,
        };
        let mut state = self.state();
        let done = all_or_nothing(
            &mut *state,
            |state| &mut state.store,
            |state| how(state, &call),
        )?;
        self.announce(&mut state, &call);
        Ok(done)
    }

    /// Revokes an opaque OAuth access token, if it is known.
    pub(super) fn revoke_oauth_token(&self, token: &str) -> bool {
        let now = unix_millis(self.settings.clock.now());
        oauth::revoke(&mut self.state(), token, now)
    }
}
