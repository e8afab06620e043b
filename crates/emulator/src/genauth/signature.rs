//! Request signatures: HMAC-SHA1 over the method, the date, the brand's headers, the path and the parameters. A
//! signature is good once, and only while its date is within [`MAX_SKEW`] of the emulator's clock.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use serde_json::value::RawValue;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

use crate::genauth::Brand;
use crate::genauth::envelope::Refusal;
use crate::http::exchange::Request;

/// How far the date of a request may be from the clock, either way. The vendor documents that there is a bound, not
/// which; five minutes is what comparable services allow.
pub(crate) const MAX_SKEW: Duration = Duration::from_secs(300);

const INVALID: u32 = 1300;
const METHOD_MISMATCH: u32 = 1301;
const VERSION_MISMATCH: u32 = 1302;
const DATE_MALFORMED: u32 = 1303;
const DATE_MISSING: u32 = 1304;
const DATE_SKEWED: u32 = 1305;
const REPLAYED: u32 = 1306;

/// A nonce, however long it was.
type Digest = [u8; 16];

/// The nonces that have been used, and when, the first of them first.
#[derive(Debug, Default)]
pub(crate) struct Nonces {
    seen: HashSet<Digest>,
    order: VecDeque<(SystemTime, Digest)>,
}

impl Nonces {
    /// Takes note of a nonce; false if it had been used. What skew refuses anyway is forgotten.
    fn spend(&mut self, nonce: &str, now: SystemTime) -> bool {
        let is_forgotten =
            |used: &SystemTime| now.duration_since(*used).unwrap_or_default() > MAX_SKEW * 2;
        while let Some((_, nonce)) = self.order.front().filter(|(used, _)| is_forgotten(used)) {
            self.seen.remove(nonce);
            self.order.pop_front();
        }
        let mut digest = Digest::default();
        digest.copy_from_slice(&Sha256::digest(nonce)[..16]);
        let is_new = self.seen.insert(digest);
        if is_new {
            self.order.push_back((now, digest));
        }
        is_new
    }
}

/// Checks the signature of a request. `presented` is what follows the scheme in the authorization header, and `secret_of`
/// knows the secrets of the access keys that may be used.
pub(crate) fn verify(
    secret_of: impl Fn(&str) -> Option<String>,
    brand: Brand,
    presented: &str,
    request: &Request,
    nonces: &Mutex<Nonces>,
    now: SystemTime,
) -> Result<(), Refusal> {
    let refuse = |code, message: &str| Err(Refusal::unauthenticated(message).with_api_code(code));
    let header = |name: &str| request.header(&format!("{}{name}", brand.header_prefix()));

    if header("signature-method").is_some_and(|method| method != "HMAC-SHA1") {
        return refuse(METHOD_MISMATCH, "signatures are made with HMAC-SHA1");
    }
    if header("signature-version").is_some_and(|version| version != "1.0") {
        return refuse(VERSION_MISMATCH, "signatures have version 1.0");
    }
    let Some(date) = request.header("date") else {
        return refuse(DATE_MISSING, "a signed request needs a date");
    };
    let Ok(date) = httpdate::parse_http_date(date) else {
        return refuse(
            DATE_MALFORMED,
            "the date must be written as HTTP writes dates",
        );
    };
    let skew = now
        .duration_since(date)
        .unwrap_or_else(|earlier| earlier.duration());
    if skew > MAX_SKEW {
        return refuse(
            DATE_SKEWED,
            "the date is too far from the time of the server",
        );
    }
    let Some((id, signature)) = presented.split_once(':') else {
        return refuse(
            INVALID,
            "the signature is written as key id, colon, signature",
        );
    };
    let signature = STANDARD.decode(signature.trim()).unwrap_or_default();
    let text = string_to_sign(brand, request);
    let fits = |secret: String| mac(&secret, &text).verify_slice(&signature).is_ok();
    if !secret_of(id).is_some_and(fits) {
        return refuse(INVALID, "the signature does not fit the request");
    }
    let Some(nonce) = header("signature-nonce").filter(|nonce| !nonce.is_empty()) else {
        return refuse(INVALID, "a signed request needs a nonce");
    };
    let mut nonces = nonces.lock().unwrap_or_else(PoisonError::into_inner);
    if nonces.spend(nonce, now) {
        Ok(())
    } else {
        refuse(REPLAYED, "the signature has been used before")
    }
}

fn mac(secret: &str, text: &str) -> Hmac<Sha1> {
    let mut mac =
        Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(text.as_bytes());
    mac
}

/// The text that a signature covers.
fn string_to_sign(brand: Brand, request: &Request) -> String {
    let lines = signed_headers(brand, request).into_iter();
    let lines: Vec<String> = lines
        .map(|(name, value)| format!("{name}:{value}\n"))
        .collect();
    let parameters = if request.method == http::Method::GET {
        query(request)
    } else {
        members(request)
    };
    let parameters: Vec<String> = parameters
        .iter()
        .map(|(name, value)| format!("{}={value}", String::from_utf16_lossy(name)))
        .collect();
    let mark = if parameters.is_empty() { "" } else { "?" };
    let (method, path) = (&request.method, &request.path);
    format!(
        "{method}\n{}{path}{mark}{}",
        lines.concat(),
        parameters.join("&")
    )
}

fn signed_headers(brand: Brand, request: &Request) -> BTreeMap<&str, String> {
    let prefix = brand.header_prefix();
    let signed = request
        .headers
        .iter()
        .filter(|(name, _)| *name == "date" || name.as_str().starts_with(prefix));
    signed
        .map(|(name, value)| {
            let value =
                String::from_utf8_lossy(value.as_bytes()).replace(['\t', '\r', '\n', '\x0c'], " ");
            (name.as_str(), value.trim().to_owned())
        })
        .collect()
}

/// Parameters by name; names are compared by UTF-16 code units, as JavaScript sorts.
type Parameters = BTreeMap<Vec<u16>, String>;

fn key(name: &str) -> Vec<u16> {
    name.encode_utf16().collect()
}

/// The query: a name that is given in brackets or more than once is a list, and signed as JSON.
fn query(request: &Request) -> Parameters {
    let mut gathered: BTreeMap<&str, (bool, Vec<&str>)> = BTreeMap::new();
    for (name, value) in &request.query {
        let bare = name.strip_suffix("[]");
        let (list, values) = gathered.entry(bare.unwrap_or(name)).or_default();
        *list |= bare.is_some() || !values.is_empty();
        values.push(value);
    }
    let rendered = gathered.into_iter().map(|(name, (list, values))| {
        let value = if list {
            Value::from(values).to_string()
        } else {
            values.concat()
        };
        (key(name), value)
    });
    rendered.collect()
}

/// The members of the body: strings as they are, everything else as the JSON that was sent.
fn members(request: &Request) -> Parameters {
    let members: BTreeMap<String, Box<RawValue>> =
        serde_json::from_slice(&request.body).unwrap_or_default();
    let rendered = members.iter().map(|(name, raw)| {
        let value =
            serde_json::from_str::<String>(raw.get()).unwrap_or_else(|_| raw.get().to_owned());
        (key(name), value)
    });
    rendered.collect()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderName, HeaderValue, Method};
    use serde_json::Value;

    use super::*;

    /// A request as a vector describes it. Arrays of a query are written as the vendor's own client writes them.
    fn request(vector: &Value) -> Request {
        let mut headers = HeaderMap::new();
        for (name, value) in vector["headers"].as_object().unwrap() {
            let name: HeaderName = name.parse().unwrap();
            headers.insert(
                name,
                HeaderValue::from_str(value.as_str().unwrap()).unwrap(),
            );
        }
        let mut query = Vec::new();
        for (name, value) in vector["query"].as_object().into_iter().flatten() {
            match value {
                Value::Array(items) => {
                    query.extend(
                        items
                            .iter()
                            .map(|item| (format!("{name}[]"), item.as_str().unwrap().to_owned())),
                    );
                }
                Value::String(text) => query.push((name.clone(), text.clone())),
                other => query.push((name.clone(), other.to_string())),
            }
        }
        Request {
            method: Method::from_bytes(vector["method"].as_str().unwrap().as_bytes()).unwrap(),
            path: vector["path"].as_str().unwrap().to_owned(),
            query,
            headers,
            body: Bytes::from(vector["bodyText"].as_str().unwrap_or_default().to_owned()),
        }
    }

    #[test]
    fn a_nonce_is_good_once_and_is_forgotten_when_its_date_is_refused_anyway() {
        let began = std::time::UNIX_EPOCH;
        let at = |seconds| began + Duration::from_secs(seconds);
        let mut nonces = Nonces::default();
        // Quadratic, these take minutes.
        for number in 0..100_000 {
            assert!(nonces.spend(&number.to_string(), at(number / 1000)));
        }
        assert!(!nonces.spend("0", at(600)) && !nonces.spend("99999", at(600)));
        assert_eq!(nonces.order.len(), 100_000);
        assert!(nonces.spend("0", at(650)));
        assert_eq!((nonces.order.len(), nonces.seen.len()), (50_001, 50_001));
        assert!(nonces.spend("long".repeat(10_000).as_str(), at(10_000)));
        assert_eq!((nonces.order.len(), nonces.seen.len()), (1, 1));
    }

    #[test]
    fn every_vector_yields_its_text_and_its_signature() {
        let facts: Value =
            serde_json::from_str(include_str!("../../tests/data/signature-vectors.json")).unwrap();
        let secret = facts["accessKeySecret"].as_str().unwrap();
        let vectors = facts["vectors"].as_array().unwrap();
        assert_eq!(vectors.len(), 12);
        for vector in vectors {
            let brand = if vector["brand"] == "authing" {
                Brand::Authing
            } else {
                Brand::GenAuth
            };
            let text = string_to_sign(brand, &request(vector));
            assert_eq!(
                text,
                vector["stringToSign"].as_str().unwrap(),
                "{}",
                vector["name"]
            );
            let signature = STANDARD.encode(mac(secret, &text).finalize().into_bytes());
            assert_eq!(
                signature,
                vector["signature"].as_str().unwrap(),
                "{}",
                vector["name"]
            );
        }
    }
}
