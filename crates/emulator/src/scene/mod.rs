//! A scene: calls that are made before anybody else calls, so that a test or a demonstration finds something there. They
//! go through the same checks as every other call, so a scene cannot set up what a client could not.

mod placeholder;

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde::Deserialize;
use serde_json::Value;

use crate::http::exchange::{Request, parse_query};
use crate::http::server::Shared;

/// Calls in their order. As a file it is a JSON list; `{name.member}` in a path, a key or a body stands for a member of
/// an answer that was given a name before, and it is an error if there is none. A string of a body that is nothing else
/// becomes that member, whatever it is: a number stays one. Doubled braces are Clerk's shortcodes and stay.
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
    /// Another bearer than the API's own.
    #[serde(default)]
    key: Option<String>,
    #[serde(default, rename = "as")]
    name: Option<String>,
}

/// The answers of a scene that were given a name.
pub(crate) type Answers = BTreeMap<String, Value>;

/// The call that ended a scene.
#[derive(Debug)]
pub(crate) struct RefusedCall {
    /// From 1 on.
    pub(crate) number: usize,
    why: String,
}

impl fmt::Display for RefusedCall {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "call {}: {}", self.number, self.why)
    }
}

/// Makes the calls of a scene; the first that is refused ends it and is named.
pub(crate) fn set(shared: &Shared, scene: &Scene) -> Result<Answers, RefusedCall> {
    let mut answers = Answers::new();
    for (number, call) in (1..).zip(&scene.calls) {
        let told = |why: String| RefusedCall { number, why };
        let call = call.filled_in(&answers).map_err(told)?;
        let refused = |why| told(format!("{} was refused: {why}", call.call));
        let answer = make(shared, &call).map_err(refused)?;
        if let Some(name) = call.name {
            answers.insert(name, answer);
        }
    }
    Ok(answers)
}

impl SceneCall {
    /// The call with members of earlier answers in place of their placeholders.
    fn filled_in(&self, answers: &Answers) -> Result<Self, String> {
        let mut call = self.clone();
        call.call = placeholder::text(&call.call, answers)?;
        placeholder::everywhere(&mut call.body, answers)?;
        if let Some(key) = &mut call.key {
            *key = placeholder::text(key, answers)?;
        }
        Ok(call)
    }
}

/// Makes one call and returns its answer, if that is a success.
fn make(shared: &Shared, call: &SceneCall) -> Result<Value, String> {
    let (method, target) = call
        .call
        .split_once(' ')
        .ok_or("a call is written as METHOD /path")?;
    let method = Method::from_bytes(method.as_bytes()).map_err(|_| "no such method")?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut request = Request {
        method,
        path: path.to_owned(),
        query: parse_query(query),
        headers: HeaderMap::new(),
        body: Bytes::new(),
    };
    if !call.body.is_null() {
        request.body = call.body.to_string().into();
    }
    let owner = shared.registry.owner(&request);
    let Some(vendor) = owner else {
        return Err(format!(
            "the path is no API's: {}",
            shared.registry.places()
        ));
    };
    vendor.authorize(&mut request, call.key.as_deref());
    let answer = vendor.answer(&request);
    let body = answer.body.unwrap_or_default();
    if answer.status.is_success() && !vendor.description().is_refused(&body) {
        Ok(body)
    } else {
        Err(body.to_string())
    }
}
