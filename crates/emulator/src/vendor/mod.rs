//! What the rest of the emulator knows of an API: one trait for Clerk, GenAuth and every API that is mounted at run time.
//! `registry` lists them, `engine` is what they have in common when they answer, `mounted` is an API without code of its
//! own.

pub(crate) mod engine;
pub(crate) mod given;
pub(crate) mod mounted;
pub(crate) mod registry;
pub(crate) mod selection;
#[cfg(test)]
pub(crate) mod table;

use std::collections::BTreeMap;
use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::contract::description::{Description, Operation};
use crate::contract::envelope::Envelope;
use crate::http::exchange::{Answer, Request};
use crate::http::rate::Bucket;
use crate::state::store::journal::Unnoted;
use crate::vendor::selection::Selection;

/// One API of an emulator.
pub(crate) trait Vendor: Send + Sync {
    /// Its name, its operations and its envelope.
    fn description(&self) -> &Description;

    /// The prefixes of its paths, in whole segments. The first one is shown to users.
    fn base_paths(&self) -> Vec<&str>;

    /// The path as the description writes it, if the request is for this API.
    fn path_within<'r>(&self, request: &'r Request) -> Option<&'r str>;

    /// Answers a request that is for this API.
    fn answer(&self, request: &Request) -> Answer;

    /// An error in the form of this API: the HTTP status and the body.
    fn refusal(&self, status: StatusCode, code: &str, message: &str) -> (StatusCode, Value);

    /// Authorizes a call of a scene: with `key`, or with the API's own key.
    fn authorize(&self, request: &mut Request, key: Option<&str>);

    /// Takes for given what no operation makes, as a scene says it; what was made is shown as the API shows it.
    fn take_for_given(&self, kind: &str, said: &Value) -> Result<Value, String> {
        let _ = (kind, said);
        Err(format!(
            "nothing of {} can be given",
            self.description().title
        ))
    }

    /// Whether the API documents its rate limits.
    fn documents_limits(&self) -> bool {
        false
    }

    /// The documented buckets of a request, by names that are the API's own.
    fn documented_buckets(
        &self,
        operation: Option<&Operation>,
        request: &Request,
    ) -> Vec<(String, Bucket)> {
        let _ = (operation, request);
        Vec::new()
    }

    /// Signs tokens with another key from now on; the one before stays published for a while.
    fn rotate_keys(&self, overlap: Duration) {
        let _ = overlap;
    }

    /// Everything that is remembered; `None` if the API has no state.
    fn snapshot(&self) -> Option<Value> {
        None
    }

    /// Remembers something else from now on.
    fn restore(&self, snapshot: Value) -> serde_json::Result<()> {
        let _ = snapshot;
        Ok(())
    }

    /// Everything that is remembered, of which changes are noted from now on; `None` if the API has no state.
    fn checkpoint(&self) -> Option<Value> {
        None
    }

    /// What has changed since the last checkpoint or since this was last asked; `None` if nothing has.
    fn changes(&self) -> Result<Option<Value>, Unnoted> {
        Ok(None)
    }

    /// Makes changes that were noted elsewhere.
    fn apply(&self, changes: Value) -> serde_json::Result<()> {
        let _ = changes;
        Ok(())
    }

    /// How many things of each kind there are.
    fn counts(&self) -> BTreeMap<String, usize> {
        BTreeMap::new()
    }

    /// Looks for rows of a kind.
    fn select(&self, kind: &str, selection: &mut Selection) {
        let _ = (kind, selection);
    }
}

/// Which API was asked, and for what: errors, drift and rate limits depend on it.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    /// `None` if the request is for none of them.
    pub(crate) vendor: Option<&'a dyn Vendor>,
    pub(crate) operation: Option<&'a Operation>,
    /// What a fault calls the operation, which the description may leave out.
    pub(crate) name: Option<&'a str>,
}

impl Asked<'_> {
    /// An error in the form of the API that was asked: the HTTP status and the body.
    pub(crate) fn refusal(
        self,
        status: StatusCode,
        code: &str,
        message: &str,
    ) -> (StatusCode, Value) {
        match self.vendor {
            Some(vendor) => vendor.refusal(status, code, message),
            None => (status, json!({ "message": message })),
        }
    }

    /// The envelope in which the API answers that was asked.
    pub(crate) fn envelope(self) -> Option<&'static Envelope> {
        self.vendor?.description().envelope
    }
}

/// What is left of a path after its base; `None` if it does not begin with whole segments of the base.
pub(crate) fn below<'p>(path: &'p str, base: &str) -> Option<&'p str> {
    path.strip_prefix(base)
        .filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The bearer that a request presents; `None` if it has none or an empty one.
pub(crate) fn bearer(request: &Request) -> Option<&str> {
    let (scheme, presented) = request.header("authorization")?.split_once(' ')?;
    let presented = presented.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !presented.is_empty()).then_some(presented)
}

/// Adds a bearer to a request. One that is no valid header value is left out, and so refused like a missing key.
pub(crate) fn present_bearer(request: &mut Request, bearer: &str) {
    if let Ok(value) = HeaderValue::from_str(&format!("Bearer {bearer}")) {
        request.headers.insert(AUTHORIZATION, value);
    }
}
