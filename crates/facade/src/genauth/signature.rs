//! The signature of a request: which text is signed, and how. The service writes the same text from what it parsed,
//! so every rule here is the service's own.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use identity_facade_core::{Error, Outgoing, QueryPair, QueryText, Secret};
use sha1::Sha1;

/// A parameter of a request: of GET one of the query, of other methods a member of the JSON body.
type Parameter<'a> = (&'a str, Cow<'a, [u8]>);

/// The base64 of the HMAC-SHA1 of the text of `request`, of whose headers the date and those that begin with `prefix`
/// are signed.
pub(super) fn sign(secret: &Secret, request: &Outgoing, prefix: &str) -> Result<String, Error> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.expose().as_bytes())
        .map_err(|_| Error::configuration("the access key secret cannot be signed with"))?;
    let headers = request
        .headers()
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    let parameters = if request.method() == http::Method::GET {
        request.query().iter().filter_map(of_query).collect()
    } else {
        request.members().map(of_body).collect()
    };
    let (method, path) = (request.method().as_str(), request.plain_path());
    text(method, headers, prefix, &path, parameters, |part| {
        mac.update(part);
    });
    Ok(STANDARD.encode(mac.finalize().into_bytes()))
}

/// Writes the text part by part. Headers and parameters are sorted by their names.
fn text<'a>(
    method: &str,
    headers: impl Iterator<Item = (&'a str, &'a str)>,
    prefix: &str,
    path: &str,
    mut parameters: Vec<Parameter<'_>>,
    mut write: impl FnMut(&[u8]),
) {
    let mut signed: Vec<_> = headers
        .filter(|(name, _)| *name == "date" || name.starts_with(prefix))
        .collect();
    signed.sort_unstable();
    parameters.sort_unstable();
    write(method.as_bytes());
    write(b"\n");
    for (name, value) in signed {
        write(name.as_bytes());
        write(b":");
        write(smoothed(value).as_bytes());
        write(b"\n");
    }
    write(path.as_bytes());
    for (index, (name, value)) in parameters.iter().enumerate() {
        write(if index == 0 { b"?" } else { b"&" });
        write(name.as_bytes());
        write(b"=");
        write(value);
    }
}

fn smoothed(value: &str) -> Cow<'_, str> {
    let breaks = ['\t', '\r', '\n', '\u{c}'];
    if value.contains(breaks) {
        value.replace(breaks, " ").trim().to_owned().into()
    } else {
        value.trim().into()
    }
}

/// A list counts as its JSON text. An empty one never reaches the service, so it is not signed either.
fn of_query(pair: &QueryPair) -> Option<Parameter<'_>> {
    let value = match &pair.value {
        QueryText::One(text) => text.as_bytes().into(),
        QueryText::Many(texts) if texts.is_empty() => return None,
        QueryText::Many(texts) => serde_json::to_vec(texts).ok()?.into(),
    };
    Some((&pair.name, value))
}

/// The members of the body as they are sent; only strings lose their quotes.
fn of_body<'a>((name, json): (&'a str, &'a [u8])) -> Parameter<'a> {
    let value = match json {
        [b'"', text @ .., b'"'] if !text.contains(&b'\\') => text.into(),
        [b'"', ..] => serde_json::from_slice::<String>(json)
            .map_or(json.into(), |text| text.into_bytes().into()),
        _ => json.into(),
    };
    (name, value)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;
    use serde_json::value::RawValue;

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
            let body = case["bodyText"].as_str().unwrap_or("{}");
            let members: BTreeMap<String, &RawValue> = serde_json::from_str(body).unwrap();
            let parameters: Vec<Parameter<'_>> = match method {
                "GET" => case["query"]
                    .as_object()
                    .unwrap()
                    .iter()
                    .map(|(name, value)| (&**name, flat(value).into_bytes().into()))
                    .collect(),
                _ => members
                    .iter()
                    .map(|(name, value)| of_body((name, value.get().as_bytes())))
                    .collect(),
            };
            let path = case["path"].as_str().unwrap_or_default();
            let mut written = Vec::new();
            text(method, headers, brand.prefix(), path, parameters, |part| {
                written.extend_from_slice(part);
            });
            assert_eq!(
                written,
                case["stringToSign"].as_str().unwrap().as_bytes(),
                "{name}"
            );
            let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).unwrap();
            mac.update(&written);
            let signature = STANDARD.encode(mac.finalize().into_bytes());
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
