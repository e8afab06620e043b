//! How the platform is called: signed with an access key, or with a management token that the key is exchanged for.
//! Every attempt gets its own date, nonce and signature, because the service refuses one that it has seen.

use std::fmt;

use http::HeaderValue;
use http::header::{AUTHORIZATION, DATE};
use identity_facade_core::{
    Answer, BoxFuture, Bucket, Dialect, Error, ErrorKind, Failure, Opened, Operation, Outgoing,
    Remedy, Secret, Wire,
};

use super::api_code::ApiCode;
use super::brand::{Brand, Language};
use super::clock::Clock;
use super::token::{Token, Tokens};
use super::{envelope, signature};

/// How requests are signed in.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Authentication {
    /// Each request is signed with the access key, whose secret never leaves the process.
    #[default]
    Signature,
    /// The access key is exchanged for a token, which goes with every request until it expires.
    ManagementToken,
}

pub(super) struct GenAuth {
    pub(super) brand: Brand,
    pub(super) authentication: Authentication,
    pub(super) id: String,
    pub(super) secret: Secret,
    pub(super) tenant: Option<HeaderValue>,
    pub(super) language: Option<Language>,
    pub(super) clock: Clock,
    pub(super) tokens: Tokens,
    /// Everything that the user pool is asked. The vendor documents no quota; without one, its refusals alone
    /// limit the rate.
    pub(super) user_pool: Bucket,
}

impl GenAuth {
    fn sign(&self, request: &mut Outgoing) -> Result<(), Error> {
        let date = self.clock.date().ok_or_else(|| {
            Error::configuration("the clock shows a time that no date of HTTP can hold")
        })?;
        request.set_header(DATE, header_value(&date)?);
        self.add(request, "signature-nonce", &nonce()?)?;
        self.add(request, "signature-method", "HMAC-SHA1")?;
        self.add(request, "signature-version", "1.0")?;
        let text = signature::text_of(request, self.brand.prefix());
        let signature = signature::sign(&self.secret, &text)?;
        request.authorize(&format!("{} {}:{signature}", self.brand.scheme(), self.id))
    }

    async fn present_token(&self, request: &mut Outgoing, wire: &Wire) -> Result<(), Error> {
        let token = self
            .tokens
            .get(&self.id, &self.secret, self.clock.ours(), wire)
            .await?;
        if let Some(user_pool) = &token.user_pool {
            self.add(request, "userpool-id", user_pool)?;
        }
        request.authorize(&self.credentials(&token))
    }

    fn credentials(&self, token: &Token) -> String {
        self.brand.token_credentials(token.text.expose())
    }

    /// Forgets the token that `request` carried, unless another call has renewed it already.
    fn outdate(&self, request: &Outgoing) {
        let carried = request.headers().get(AUTHORIZATION);
        self.tokens
            .forget(|token| carried.is_some_and(|header| *header == self.credentials(token)));
    }

    /// The header that names the tenant differs between the vendor's signing and token-bearing SDKs.
    fn tenant_header(&self) -> &'static str {
        match self.authentication {
            Authentication::Signature => "app-id",
            Authentication::ManagementToken => "tenant-id",
        }
    }

    fn add(&self, request: &mut Outgoing, name: &str, value: &str) -> Result<(), Error> {
        request.set_header(self.brand.header(name)?, header_value(value)?);
        Ok(())
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
            self.add(
                request,
                "sdk-version",
                concat!("rust-sdk:", env!("CARGO_PKG_VERSION")),
            )?;
            if let Some(language) = self.language {
                self.add(request, "lang", language.as_str())?;
            }
            if let Some(tenant) = &self.tenant {
                request.set_header(self.brand.header(self.tenant_header())?, tenant.clone());
            }
            match self.authentication {
                _ if !request.operation().requires_auth => Ok(()),
                Authentication::Signature => self.sign(request),
                Authentication::ManagementToken => self.present_token(request, wire).await,
            }
        })
    }

    fn buckets(&self, request: &Outgoing) -> Vec<Bucket> {
        request.operation().rate.buckets(&self.user_pool, request)
    }

    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        envelope::judge(operation, answer)
    }

    fn recover(&self, request: &Outgoing, failure: &Failure, answer: &Answer) -> Option<Remedy> {
        if !request.operation().requires_auth {
            return None;
        }
        let code = failure.code.as_deref().and_then(|code| code.parse().ok());
        match (self.authentication, code) {
            (Authentication::Signature, Some(ApiCode::SignatureTimestampSkew)) => {
                self.clock.correct(self.clock.ours(), answer.date()?);
                Some(Remedy::CorrectedClock)
            }
            (Authentication::Signature, Some(ApiCode::SignatureReplayed)) => {
                Some(Remedy::FreshSignature)
            }
            (Authentication::ManagementToken, _) if failure.kind == ErrorKind::Unauthorized => {
                self.outdate(request);
                Some(Remedy::RenewedToken)
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

fn header_value(text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text)
        .map_err(|_| Error::configuration("a value cannot stand in a header"))
}

/// 32 hexadecimal digits that were never used before.
fn nonce() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|_| Error::configuration("this system gives no random numbers"))?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
