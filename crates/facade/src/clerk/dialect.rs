//! How Clerk is called: a secret key as bearer, a pinned version of the API, errors as a list of items with a trace
//! id. An error page that is not JSON still becomes a whole error.

use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue, StatusCode};
use identity_facade_core::{
    Answer, BoxFuture, Bucket, Detail, Dialect, Error, ErrorKind, Failure, JsonItems, Opened,
    Operation, Outgoing, Quota, Secret, Wire, token,
};

use super::error_code::ErrorCode;
use crate::json::{Member, members};

use crate::instance::scope;

/// The version of the API that the types are of: pinned, and the one of the description that was imported.
const VERSION: HeaderValue = HeaderValue::from_static(clerk_raw::API_VERSION);
const VERSION_HEADER: HeaderName = HeaderName::from_static("clerk-api-version");

/// The request id of what stands in front of Clerk.
const RAY: HeaderName = HeaderName::from_static("cf-ray");

/// What an instance lets through, by its kind. Other keys than `sk_test_…` do not tell the kind, or say production: if
/// it is the smaller one after all, the vendor's refusals slow the client down.
const PRODUCTION: Quota = Quota::new(1000, Duration::from_secs(10));
const DEVELOPMENT: Quota = Quota::new(100, Duration::from_secs(10));

/// More items than this say nothing more.
const MOST_DETAILS: usize = 100;

#[derive(Clone, Debug)]
pub(super) struct Clerk {
    /// The secret key, as it is sent.
    bearer: HeaderValue,
    /// Everything that the instance is asked.
    instance: Bucket,
}

impl Clerk {
    /// Takes a key that can only be a secret one. The quota is the one of the key's kind, unless another is given.
    pub(super) fn new(
        key: &Secret,
        instance: Option<&str>,
        quota: Option<Quota>,
    ) -> Result<Self, Error> {
        let text = key.expose();
        let documented = if text.starts_with("sk_test_") {
            DEVELOPMENT
        } else {
            PRODUCTION
        };
        let bearer = bearer(key)?;
        let bucket = format!("{}:instance", scope("clerk", instance, text)?);
        Ok(Self {
            bearer,
            instance: Bucket::new(bucket, quota.unwrap_or(documented)),
        })
    }

    /// The same instance, asked with another key.
    pub(super) fn with_key(&self, key: &Secret) -> Result<Self, Error> {
        Ok(Self {
            bearer: bearer(key)?,
            instance: self.instance.clone(),
        })
    }
}

/// A key as it is sent, if it can be a secret one.
fn bearer(key: &Secret) -> Result<HeaderValue, Error> {
    let text = key.expose();
    let fault = if text.trim().is_empty() {
        "the secret key is blank"
    } else if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        "the secret key holds white space or other characters that no key has"
    } else if text.starts_with("pk_") {
        "this is a publishable key: the Backend API needs the secret key, which begins with `sk_`"
    } else {
        return key.to_credentials("Bearer");
    };
    Err(Error::configuration(fault))
}

impl Dialect for Clerk {
    fn name(&self) -> &'static str {
        "clerk"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        _: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            request.set_header(VERSION_HEADER, VERSION);
            if request.operation().requires_auth {
                request.set_header(AUTHORIZATION, self.bearer.clone());
            }
            Ok(())
        })
    }

    fn buckets(&self, request: &Outgoing) -> Vec<Bucket> {
        request.operation().rate.buckets(&self.instance, request)
    }

    fn judge(&self, _: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        let ray = answer.headers.get(RAY);
        let ray = ray.and_then(|ray| token(ray.to_str().ok()?));
        if answer.status.is_success() {
            return Ok(Opened::new(answer.body.clone(), ray));
        }
        // The content type is not asked: Clerk writes it in several ways, and a proxy's page is simply no JSON.
        let mut failure = Failure::from_status(answer.status);
        let trace_id =
            members(&answer.body, ["errors", "clerk_trace_id"]).and_then(|[errors, trace_id]| {
                let errors = JsonItems::of(errors.raw.unwrap_or_default());
                failure.details = errors.take(MOST_DETAILS).map(detail).collect();
                trace_id.token()
            });
        failure.code = failure
            .details
            .first()
            .and_then(|detail| detail.code.clone());
        failure.request_id = trace_id.or(ray);
        if let Some(kind) = kind_by_codes(answer.status, &failure.details) {
            failure.kind = kind;
        }
        Err(failure)
    }
}

/// What the codes say more exactly than the status that they come with.
fn kind_by_codes(status: StatusCode, details: &[Detail]) -> Option<ErrorKind> {
    let code = |detail: &Detail| detail.code.as_deref()?.parse().ok();
    if code(details.first()?) == Some(ErrorCode::ResourceNotFound) {
        return Some(ErrorKind::NotFound);
    }
    // Clerk says it with any of these. If anything else is reported beside it, there is more to do than to accept it.
    let refused = [
        StatusCode::BAD_REQUEST,
        StatusCode::CONFLICT,
        StatusCode::UNPROCESSABLE_ENTITY,
    ];
    let already_exists = |detail| code(detail).is_some_and(ErrorCode::already_exists);
    let all = details.len() < MOST_DETAILS && details.iter().all(already_exists);
    (all && refused.contains(&status)).then_some(ErrorKind::AlreadyExists)
}

fn detail(item: &[u8]) -> Detail {
    let names = ["code", "long_message", "message", "meta"];
    let read = |[code, long_message, message, meta]: [Member<'_>; 4]| {
        let parameter = meta
            .raw
            .and_then(|meta| members(meta, ["param_name"]))
            .and_then(|[name]| name.token());
        let message = long_message.text().or_else(|| message.text());
        Detail::new(code.token(), message, parameter)
    };
    members(item, names).map(read).unwrap_or_default()
}
