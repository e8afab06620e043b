//! The barest clients: reqwest without redirects and retries, the body serialized once, the bytes that the facade sends.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderName, HeaderValue, USER_AGENT};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha1::Sha1;

use crate::{APP, Outcome, plain};

const AGENT: &str = "identity-facade/0.1.0";
const VERSION: HeaderName = HeaderName::from_static("clerk-api-version");
const NONCE: HeaderName = HeaderName::from_static("x-genauth-signature-nonce");
const METHOD: HeaderName = HeaderName::from_static("x-genauth-signature-method");
const SIGNATURE_VERSION: HeaderName = HeaderName::from_static("x-genauth-signature-version");
const SDK: HeaderName = HeaderName::from_static("x-genauth-sdk-version");

pub fn client() -> Outcome<reqwest::Client> {
    Ok(reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .no_proxy()
        .build()?)
}

/// Clerk, with the secret key in a header that is made once.
pub struct Clerk {
    pub client: reqwest::Client,
    pub url: String,
    pub key: HeaderValue,
}

impl Clerk {
    pub fn new(url: String) -> Outcome<Self> {
        let mut key = HeaderValue::from_static("Bearer sk_test_bench");
        key.set_sensitive(true);
        Ok(Self {
            client: client()?,
            url,
            key,
        })
    }

    pub async fn send<T: DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> Outcome<T> {
        let response = request
            .header(AUTHORIZATION, self.key.clone())
            .header(VERSION, HeaderValue::from_static("2026-05-12"))
            .header(USER_AGENT, HeaderValue::from_static(AGENT))
            .send()
            .await?
            .error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}

#[derive(Deserialize)]
pub struct Envelope<T> {
    pub data: T,
}

/// The body of a revocation, of strings that the caller has.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BorrowedBody<'a> {
    pub app_id: &'a str,
    pub list: Vec<BorrowedSubject<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BorrowedSubject<'a> {
    target_type: &'a str,
    target_identifier: &'a [String],
}

impl<'a> BorrowedSubject<'a> {
    pub fn users(ids: &'a [String]) -> Self {
        Self {
            target_type: "USER",
            target_identifier: ids,
        }
    }
}

/// GenAuth, which signs each request with the access key.
pub struct GenAuth {
    pub client: reqwest::Client,
    pub url: String,
}

impl GenAuth {
    pub fn new(url: String) -> Outcome<Self> {
        let client = client()?;
        Ok(Self { client, url })
    }

    /// Sends `body` to `path`. `signed` is what is signed of the body: `name=value` of its members, sorted by name.
    pub async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: Vec<u8>,
        signed: &[&[u8]],
    ) -> Outcome<T> {
        let date = httpdate::fmt_http_date(SystemTime::now());
        let mut nonce = [0; 16];
        getrandom::fill(&mut nonce).map_err(|error| error.to_string())?;
        let nonce = format!("{:032x}", u128::from_be_bytes(nonce));
        let mut mac = Hmac::<Sha1>::new_from_slice(b"access-key-secret")?;
        let head = format!(
            "POST\ndate:{date}\nx-genauth-sdk-version:rust-sdk:0.1.0\nx-genauth-signature-method:HMAC-SHA1\n\
             x-genauth-signature-nonce:{nonce}\nx-genauth-signature-version:1.0\n{path}"
        );
        mac.update(head.as_bytes());
        if !signed.is_empty() {
            mac.update(b"?");
        }
        for part in signed {
            mac.update(part);
        }
        let signature = STANDARD.encode(mac.finalize().into_bytes());
        let mut credentials = HeaderValue::try_from(format!("GenAuth access-key-id:{signature}"))?;
        credentials.set_sensitive(true);
        let response = self
            .client
            .post(format!("{}{path}", self.url))
            .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
            .header(SDK, HeaderValue::from_static("rust-sdk:0.1.0"))
            .header(DATE, HeaderValue::try_from(date)?)
            .header(NONCE, HeaderValue::try_from(nonce)?)
            .header(METHOD, HeaderValue::from_static("HMAC-SHA1"))
            .header(SIGNATURE_VERSION, HeaderValue::from_static("1.0"))
            .header(AUTHORIZATION, credentials)
            .header(USER_AGENT, HeaderValue::from_static(AGENT))
            .body(body)
            .send()
            .await?
            .error_for_status()?;
        let envelope: Envelope<T> = serde_json::from_slice(&response.bytes().await?)?;
        Ok(envelope.data)
    }

    /// Revokes access: `body` is the application and, as its last member, the list of subjects.
    pub async fn revoke(&self, body: Vec<u8>) -> Outcome {
        let list = br#","list":"#;
        let found = body.windows(list.len()).position(|bytes| bytes == list);
        let at = found.ok_or("no list")? + list.len();
        let signed = body[at..body.len() - 1].to_vec();
        let parts: [&[u8]; 4] = [b"appId=", APP.as_bytes(), b"&list=", &signed];
        let path = "/api/v3/revoke-application-access";
        let outcome: plain::Outcome = self.post(path, body, &parts).await?;
        assert!(outcome.success);
        Ok(())
    }
}

/// Reads a page of 500 Clerk users again and again; `len` is how many there are in what it is read as.
pub async fn clerk_pages<T: DeserializeOwned>(
    url: String,
    count: usize,
    len: impl Fn(&T) -> usize,
) -> Outcome {
    let clerk = Clerk::new(url)?;
    for _ in 0..count {
        let request = clerk
            .client
            .get(format!("{}/v1/users?limit=500", clerk.url));
        let users: T = clerk.send(request).await?;
        assert_eq!(len(&users), 500);
    }
    Ok(())
}

/// The same of a page of 50 GenAuth users.
pub async fn genauth_pages<T: DeserializeOwned>(
    url: String,
    count: usize,
    len: impl Fn(&T) -> usize,
) -> Outcome {
    let genauth = GenAuth::new(url)?;
    for _ in 0..count {
        let body = b"{}".to_vec();
        let users: T = genauth.post("/api/v3/list-users", body, &[]).await?;
        assert_eq!(len(&users), 50);
    }
    Ok(())
}
