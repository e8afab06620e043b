//! Opaque tokens: who is asked about them, and for how long an answer is used.

use std::sync::Arc;

use super::answer::OpaqueToken;
use super::kind::TokenKind;
use super::verifier::Verifier;
use crate::clock::SharedClock;
use crate::error::{Error, Reason};
use crate::keys::fetch::FetchFuture;
use crate::opaque::Answers;
use crate::opaque::policy::OpaquePolicy;

/// Asks Clerk's Backend API about an opaque token. `identity_facade::clerk::Client` implements it.
///
/// | kind | operation | body |
/// |---|---|---|
/// | [`TokenKind::M2m`] | `POST /v1/m2m_tokens/verify` | `{"token": …}` |
/// | [`TokenKind::OAuth`] | `POST /v1/oauth_applications/access_tokens/verify` | `{"access_token": …}` |
/// | [`TokenKind::ApiKey`] | `POST /v1/api_keys/verify` | `{"secret": …}` |
///
/// Implementations return the response whatever its status is; the verifier judges it. A `retry-after` header in seconds
/// is passed on. An error, and every other kind, is unavailable: 503. The time limit is the caller's:
/// [`OpaquePolicy::timeout`].
pub trait TokenApi: Send + Sync + 'static {
    /// Asks whether `token` is valid.
    fn ask(&self, kind: TokenKind, token: &str) -> FetchFuture;
}

/// Who is asked, and what they said.
pub(super) struct Opaque {
    api: Option<Arc<dyn TokenApi>>,
    machine_api: Option<Arc<dyn TokenApi>>,
    answers: Answers<OpaqueToken>,
}

impl Opaque {
    /// `machine_api` is asked about machine tokens, if it is there.
    pub(super) fn new(
        api: Option<Arc<dyn TokenApi>>,
        machine_api: Option<Arc<dyn TokenApi>>,
        policy: OpaquePolicy,
        clock: SharedClock,
    ) -> Self {
        Self {
            api,
            machine_api,
            answers: Answers::new(policy, clock),
        }
    }

    fn api(&self, kind: TokenKind) -> Option<&Arc<dyn TokenApi>> {
        let own = match kind {
            TokenKind::M2m => self.machine_api.as_ref(),
            _ => None,
        };
        own.or(self.api.as_ref())
    }
}

impl Verifier {
    /// What Clerk says about an opaque token of `kind`. It is asked, unless its answer is kept.
    pub(super) async fn ask(&self, kind: TokenKind, token: &str) -> Result<OpaqueToken, Error> {
        let opaque = self.opaque();
        let api = opaque.api(kind).ok_or(Reason::TokenInvalid)?;
        if token.len() > self.policy().max_token_bytes {
            return Err(Reason::TokenInvalid.into());
        }
        let answer = opaque
            .answers
            .get(
                token,
                || api.ask(kind, token),
                |status, body| self.judge_answer(kind, status, body),
            )
            .await?;
        // It may have expired since.
        if answer.is_expired(self.now_ms()) {
            return Err(Reason::Expired.into());
        }
        Ok(answer)
    }
}
