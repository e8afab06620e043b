//! Opaque access tokens: the introspection operation is asked, and for how long its answer is used.

use std::sync::Arc;

use super::introspection::Introspection;
use super::verifier::Verifier;
use crate::error::{Error, Reason};
use crate::keys::fetch::Fetch;
use crate::keys::source::{Source, form_encoded};
use crate::opaque::Answers;

/// The longest answer that is read.
const MAX_ANSWER_BYTES: usize = 64 * 1024;

/// Where introspection is, and what it said.
pub(super) struct Opaque {
    pub(super) source: Source,
    pub(super) fetch: Arc<dyn Fetch>,
    pub(super) answers: Answers<Introspection>,
}

/// Whether a token has the form of an opaque one. Signed ones have two dots.
pub(super) fn is_opaque(token: &str) -> bool {
    !token.is_empty() && !token.contains('.')
}

impl Verifier {
    /// What GenAuth says about an opaque token. It is asked, unless its answer is kept.
    pub(super) async fn introspect(&self, token: &str) -> Result<Introspection, Error> {
        let opaque = self.opaque().ok_or(Reason::TokenInvalid)?;
        if token.len() > self.policy().max_token_bytes {
            return Err(Reason::TokenInvalid.into());
        }
        let ask = || {
            let form = format!("token={}&token_type_hint=access_token", form_encoded(token));
            let request = opaque.source.post_form(form);
            opaque.fetch.fetch(request, MAX_ANSWER_BYTES)
        };
        let judge = |status, body: &[u8]| self.judge_introspection(status, body);
        let answer = opaque.answers.get(token, ask, judge).await?;
        // It may have expired since.
        answer
            .claims()
            .check_times(self.now(), self.policy().skew)?;
        Ok(answer)
    }
}
