//! A scene: calls that are made before anybody else calls, so that a test or a demonstration finds something there. They
//! go through the same checks as every other call, so a scene cannot set up what a client could not.

use std::collections::HashMap;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::exchange::{Request, parse_query};
use crate::server::House;
use crate::{clerk, genauth};

/// Calls in their order. As a file it is a JSON list; `{name.member}` in a path or a body stands for a member of an
/// answer that was given a name before.
///
/// ```
/// let scene: identity_emulator::Scene = serde_json::from_str(r#"[
///     { "call": "POST /v1/machines", "body": { "name": "billing" }, "as": "billing" },
///     { "call": "POST /v1/machines", "body": { "name": "ledger" }, "as": "ledger" },
///     { "call": "POST /v1/machines/{billing.id}/scopes", "body": { "to_machine_id": "{ledger.id}" } }
/// ]"#)?;
/// # let _ = scene;
/// # Ok::<_, serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(transparent)]
pub struct Scene {
    calls: Vec<SceneCall>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct SceneCall {
    /// Method and path.
    call: String,
    #[serde(default)]
    body: Value,
    /// Another key than the instance's, for Clerk.
    #[serde(default)]
    key: Option<String>,
    #[serde(default, rename = "as")]
    name: Option<String>,
}

/// Makes the calls of a scene; the first that is refused ends it and is named.
pub(crate) fn set(house: &House, scene: &Scene) -> Result<(), String> {
    let mut answers = HashMap::new();
    let token = token(house);
    for call in &scene.calls {
        let refused = |why: &str| format!("{} was refused: {why}", call.call);
        let (method, target) = call
            .call
            .split_once(' ')
            .ok_or_else(|| refused("a call is written as METHOD /path"))?;
        let method =
            Method::from_bytes(method.as_bytes()).map_err(|_| refused("no such method"))?;
        let target = insert(target, &answers);
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let mut body = call.body.clone();
        insert_all(&mut body, &answers);
        let mut request = Request {
            method,
            path: path.to_owned(),
            query: parse_query(query),
            headers: HeaderMap::new(),
            body: Bytes::new(),
        };
        if !body.is_null() {
            request.body = body.to_string().into();
        }
        let key = call.key.as_ref().map(|key| insert(key, &answers));
        let bearer = match key {
            Some(key) => key,
            None if genauth::owns(path) => token.clone(),
            None => house.clerk.key().to_owned(),
        };
        authorize(house, &mut request, &bearer);
        let answer = match clerk::path_within(path) {
            _ if genauth::owns(path) => house.genauth.answer(&request),
            Some(within) => house.clerk.answer(within, &request),
            None => return Err(refused("the path is neither vendor's")),
        };
        let body = answer.body.unwrap_or_default();
        let enveloped = body["statusCode"].as_u64().is_none_or(|code| code == 200);
        if !answer.status.is_success() || !enveloped {
            return Err(refused(&body.to_string()));
        }
        if let Some(name) = &call.name {
            answers.insert(name.clone(), body);
        }
    }
    Ok(())
}

fn authorize(house: &House, request: &mut Request, bearer: &str) {
    let mut put = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            request.headers.insert(name, value);
        }
    };
    put(AUTHORIZATION, &format!("Bearer {bearer}"));
    let pool = HeaderName::from_static("x-genauth-userpool-id");
    put(pool, house.genauth.user_pool());
}

/// A management token for the scene's own calls.
fn token(house: &House) -> String {
    let (id, secret) = house.genauth.key();
    let answer = house.genauth.answer(&Request {
        method: Method::POST,
        path: "/api/v3/get-management-token".to_owned(),
        query: Vec::new(),
        headers: HeaderMap::new(),
        body: json!({ "accessKeyId": id, "accessKeySecret": secret })
            .to_string()
            .into(),
    });
    let body = answer.body.unwrap_or_default();
    let token = body["data"]["access_token"].as_str();
    token.unwrap_or_default().to_owned()
}

/// Puts members of earlier answers into every text of a value.
fn insert_all(value: &mut Value, answers: &HashMap<String, Value>) {
    match value {
        Value::String(text) => *text = insert(text, answers),
        Value::Array(items) => items.iter_mut().for_each(|item| insert_all(item, answers)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| insert_all(member, answers)),
        _ => {}
    }
}

fn insert(text: &str, answers: &HashMap<String, Value>) -> String {
    let mut inserted = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        inserted.push_str(before);
        let found = after.split_once('}').and_then(|(name, after)| {
            let (name, member) = name.split_once('.')?;
            let pointer = format!("/{}", member.replace('.', "/"));
            let value = answers.get(name)?.pointer(&pointer)?.as_str()?;
            Some((value, after))
        });
        // What names nothing stays as it was written.
        let (value, after) = found.unwrap_or(("{", after));
        inserted.push_str(value);
        rest = after;
    }
    inserted + rest
}
