//! The signature of a request: which text is signed, and how. The service writes the same text from what it parsed,
//! so every rule here is the service's own.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use identity_facade_core::{Error, Outgoing, QueryPair, QueryText, Secret};
use serde_json::value::RawValue;
use sha1::Sha1;

/// The parameters of a request, by name: of GET the query, of other methods the members of the JSON body.
type Parameters = BTreeMap<String, String>;

/// The base64 of the HMAC-SHA1 of `text`.
pub(super) fn sign(secret: &Secret, text: &str) -> Result<String, Error> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.expose().as_bytes())
        .map_err(|_| Error::configuration("the access key secret cannot be signed with"))?;
    mac.update(text.as_bytes());
    Ok(STANDARD.encode(mac.finalize().into_bytes()))
}

/// The text of `request`, of whose headers the date and those that begin with `prefix` are signed.
pub(super) fn text_of(request: &Outgoing, prefix: &str) -> String {
    let headers = request
        .headers()
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    let parameters = if request.method() == http::Method::GET {
        of_query(request.query())
    } else {
        of_body(request.body().map_or(&[], |body| body))
    };
    text(
        request.method().as_str(),
        headers,
        prefix,
        &request.plain_path(),
        &parameters,
    )
}

fn text<'a>(
    method: &str,
    headers: impl Iterator<Item = (&'a str, &'a str)>,
    prefix: &str,
    path: &str,
    parameters: &Parameters,
) -> String {
    let signed: BTreeMap<_, _> = headers
        .filter(|(name, _)| *name == "date" || name.starts_with(prefix))
        .collect();
    let headers = signed
        .iter()
        .map(|(name, value)| format!("{name}:{}\n", smoothed(value)));
    let pairs: Vec<_> = parameters
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let separator = if pairs.is_empty() { "" } else { "?" };
    format!(
        "{method}\n{}{path}{separator}{}",
        headers.collect::<String>(),
        pairs.join("&")
    )
}

fn smoothed(value: &str) -> String {
    value
        .replace(['\t', '\r', '\n', '\u{c}'], " ")
        .trim()
        .to_owned()
}

/// A list counts as its JSON text. An empty one never reaches the service, so it is not signed either.
fn of_query(query: &[QueryPair]) -> Parameters {
    let value = |pair: &QueryPair| match &pair.value {
        QueryText::One(text) => Some(text.clone()),
        QueryText::Many(texts) if texts.is_empty() => None,
        QueryText::Many(texts) => serde_json::to_string(texts).ok(),
    };
    query
        .iter()
        .filter_map(|pair| Some((pair.name.clone().into_owned(), value(pair)?)))
        .collect()
}

/// The members of the body as they are sent; only strings lose their quotes.
fn of_body(body: &[u8]) -> Parameters {
    let members: BTreeMap<String, &RawValue> = serde_json::from_slice(body).unwrap_or_default();
    let value =
        |raw: &RawValue| serde_json::from_str(raw.get()).unwrap_or_else(|_| raw.get().to_owned());
    members
        .into_iter()
        .map(|(name, raw)| (name, value(raw)))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::genauth::Brand;

    #[test]
    fn every_vector_of_both_brands_is_signed_as_the_vendor_signs_it() {
        let vectors: Value =
            serde_json::from_str(include_str!("../../tests/data/signature-vectors.json")).unwrap();
        let (id, secret) = (
            vectors["accessKeyId"].as_str().unwrap(),
            vectors["accessKeySecret"].as_str().unwrap(),
        );
        let cases = vectors["vectors"].as_array().unwrap();
        assert_eq!(cases.len(), 12);
        for case in cases {
            let name = format!("{} {}", case["brand"], case["name"]);
            let brand = if case["brand"] == "authing" {
                Brand::Authing
            } else {
                Brand::GenAuth
            };
            let method = case["method"].as_str().unwrap();
            let headers = case["headers"].as_object().into_iter().flatten();
            let headers = headers.map(|(name, value)| (name.as_str(), value.as_str().unwrap()));
            let parameters = match method {
                "GET" => case["query"]
                    .as_object()
                    .unwrap()
                    .iter()
                    .map(|(name, value)| (name.clone(), flat(value)))
                    .collect(),
                _ => of_body(case["bodyText"].as_str().unwrap_or_default().as_bytes()),
            };
            let path = case["path"].as_str().unwrap_or_default();
            let text = text(method, headers, brand.prefix(), path, &parameters);
            assert_eq!(text, case["stringToSign"].as_str().unwrap(), "{name}");
            let signature = sign(&secret.into(), &text).unwrap();
            assert_eq!(signature, case["signature"].as_str().unwrap(), "{name}");
            let authorization = format!("{} {id}:{signature}", brand.scheme());
            assert_eq!(
                authorization,
                case["authorization"].as_str().unwrap(),
                "{name}"
            );
        }
    }

    fn flat(value: &Value) -> String {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    }
}
