//! How the platform is called: signed with an access key, or with a management token that the key is exchanged for.
//! Every attempt gets its own date, nonce and signature, because the service refuses one that it has seen.

use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, DATE};
use http::{HeaderName, HeaderValue};
use identity_facade_core::{
    Answer, BoxFuture, Bucket, Dialect, Error, ErrorKind, Failure, Opened, Operation, Outgoing,
    Remedy, Wire,
};

use super::api_code::ApiCode;
use super::brand::{Brand, Language};
use super::clock::Clock;
use super::credentials::AccessKey;
use super::token::{Ready, Store, Token};
use super::{envelope, signature};

const HMAC_SHA1: HeaderValue = HeaderValue::from_static("HMAC-SHA1");
const SIGNATURE_VERSION: HeaderValue = HeaderValue::from_static("1.0");
const SDK_VERSION: HeaderValue =
    HeaderValue::from_static(concat!("rust-sdk:", env!("CARGO_PKG_VERSION")));

/// How requests are authenticated with an access key.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Authentication {
    /// Each request is signed with the access key, whose secret never leaves the process.
    #[default]
    Signature,
    /// The access key is exchanged for a token, which goes with every request until it expires.
    ManagementToken,
}

#[derive(Clone)]
pub(super) struct GenAuth {
    pub(super) brand: Brand,
    pub(super) authentication: Authentication,
    pub(super) credentials: Arc<Store>,
    pub(super) tenant: Option<HeaderValue>,
    pub(super) language: Option<Language>,
    pub(super) clock: Clock,
    /// Everything that the user pool is asked. The vendor documents no quota; without one, its refusals alone
    /// limit the rate.
    pub(super) user_pool: Bucket,
}

impl GenAuth {
    fn sign(&self, request: &mut Outgoing, key: &AccessKey) -> Result<(), Error> {
        let date = self.clock.date().ok_or_else(|| {
            Error::configuration("the clock shows a time that no date of HTTP can hold")
        })?;
        let headers = self.brand.headers();
        request.set_header(DATE, header_value(date)?);
        request.set_header(headers.signature_nonce.clone(), header_value(nonce()?)?);
        request.set_header(headers.signature_method.clone(), HMAC_SHA1);
        request.set_header(headers.signature_version.clone(), SIGNATURE_VERSION);
        let credentials = self.signed_credentials(request, key)?;
        request.authorize(&credentials)
    }

    fn signed_credentials(&self, request: &Outgoing, key: &AccessKey) -> Result<String, Error> {
        let signature = signature::sign(&key.secret, request, self.brand.prefix())?;
        Ok(format!("{} {}:{signature}", self.brand.scheme(), key.id))
    }

    fn present(&self, request: &mut Outgoing, token: &Token) -> Result<(), Error> {
        if let Some(user_pool) = &token.user_pool {
            let name = self.brand.headers().userpool_id.clone();
            request.set_header(name, user_pool.clone());
        }
        request.authorize(&self.brand.token_credentials(token.text.expose()))
    }

    /// Forgets the credentials that `request` carried, unless another call has renewed them already. Returns whether
    /// others may be had.
    fn renew(&self, request: &Outgoing) -> bool {
        let carried = request.headers().get(AUTHORIZATION);
        self.credentials.forget(|ready| {
            let credentials = match ready {
                Ready::Key(key) => self.signed_credentials(request, key).ok(),
                Ready::Token(token) => Some(self.brand.token_credentials(token.text.expose())),
            };
            carried.is_some_and(|carried| credentials.is_some_and(|known| *carried == known))
        })
    }

    /// The header that names the tenant differs between the vendor's signing and token-bearing SDKs.
    fn add_tenant(&self, request: &mut Outgoing, name: &HeaderName) {
        if let Some(tenant) = &self.tenant {
            request.set_header(name.clone(), tenant.clone());
        }
    }
}

impl Dialect for GenAuth {
    fn name(&self) -> &'static str {
        self.brand.name()
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        wire: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let headers = self.brand.headers();
            request.set_header(headers.sdk_version.clone(), SDK_VERSION);
            if let Some(language) = self.language {
                let language = HeaderValue::from_static(language.as_str());
                request.set_header(headers.lang.clone(), language);
            }
            let (signing, bearing) = (&headers.app_id, &headers.tenant_id);
            if !request.operation().requires_auth {
                let name = match self.authentication {
                    Authentication::Signature => signing,
                    Authentication::ManagementToken => bearing,
                };
                self.add_tenant(request, name);
                return Ok(());
            }
            match self.credentials.get(self.clock.ours(), wire).await? {
                Ready::Key(key) => {
                    self.add_tenant(request, signing);
                    self.sign(request, &key)
                }
                Ready::Token(token) => {
                    self.add_tenant(request, bearing);
                    self.present(request, &token)
                }
            }
        })
    }

    fn buckets(&self, request: &Outgoing) -> Vec<Bucket> {
        request.operation().rate.buckets(&self.user_pool, request)
    }

    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        let judged = envelope::judge(operation, answer);
        let refused = judged.as_ref().err().and_then(code_of);
        if refused != Some(ApiCode::SignatureTimestampSkew)
            && let Some(date) = answer.date()
        {
            self.clock.seen(answer.received, date);
        }
        judged
    }

    fn recover(&self, request: &Outgoing, failure: &Failure, answer: &Answer) -> Option<Remedy> {
        if !request.operation().requires_auth {
            return None;
        }
        let signed = request.headers().get(DATE);
        let is_signed = signed.is_some();
        match code_of(failure) {
            Some(ApiCode::SignatureTimestampSkew) if is_signed => {
                let signed = httpdate::parse_http_date(signed?.to_str().ok()?).ok()?;
                self.clock
                    .refused(signed, answer.received, answer.date()?)
                    .then_some(Remedy::CorrectedClock)
            }
            Some(ApiCode::SignatureReplayed) if is_signed => Some(Remedy::FreshSignature),
            _ if failure.kind == ErrorKind::Unauthorized => {
                self.renew(request).then_some(Remedy::RenewedToken)
            }
            _ => None,
        }
    }
}

impl fmt::Debug for GenAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GenAuth")
            .field("brand", &self.brand)
            .field("authentication", &self.authentication)
            .finish_non_exhaustive()
    }
}

fn code_of(failure: &Failure) -> Option<ApiCode> {
    failure.code.as_deref()?.parse().ok()
}

fn header_value(text: String) -> Result<HeaderValue, Error> {
    HeaderValue::try_from(text)
        .map_err(|_| Error::configuration("a value is not valid in a header"))
}

/// 32 hexadecimal digits that were never used before.
fn nonce() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|_| Error::configuration("this system gives no random numbers"))?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
