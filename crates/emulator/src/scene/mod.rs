//! A scene: calls that are made before anybody else calls, so that a test or a demonstration finds something there. They
//! go through the same checks as every other call. Beside them a scene has what no call could make, which the vendors take
//! for given.

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
/// What no operation makes, because it arises in a browser, is taken for given: `given` is the vendor and the kind of
/// thing, as in `clerk external_account`. The README lists the kinds.
///
/// ```
/// let scene: identity_emulator::Scene = serde_json::from_str(r#"[
///     { "call": "POST /v1/machines", "body": { "name": "billing" }, "as": "billing" },
///     { "call": "POST /v1/machines", "body": { "name": "ledger" }, "as": "ledger" },
///     { "call": "POST /v1/machines/{billing.id}/scopes", "body": { "to_machine_id": "{ledger.id}" } },
///     { "call": "POST /v1/users", "body": { "username": "ada" }, "as": "ada" },
///     { "given": "clerk external_account", "body": { "user_id": "{ada.id}", "provider": "google" } }
/// ]"#)?;
/// # let _ = scene;
/// # Ok::<_, serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(transparent)]
pub struct Scene {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "Written")]
struct Step {
    what: What,
    body: Value,
    name: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
enum What {
    Call {
        /// Method and path.
        target: String,
        /// Another bearer than the API's own.
        key: Option<String>,
    },
    /// A vendor and a kind of thing.
    Given(String),
}

/// A step as a file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    call: Option<String>,
    #[serde(default)]
    given: Option<String>,
    #[serde(default)]
    body: Value,
    #[serde(default)]
    key: Option<String>,
    #[serde(default, rename = "as")]
    name: Option<String>,
}

impl TryFrom<Written> for Step {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let Written {
            call,
            given,
            body,
            key,
            name,
        } = written;
        let what = match (call, given) {
            (Some(target), None) => What::Call { target, key },
            (None, Some(_)) if key.is_some() => return Err("what is given has no `key`"),
            (None, Some(given)) => What::Given(given),
            (None, None) => return Err("missing field `call` or `given`"),
            (Some(_), Some(_)) => return Err("either `call` or `given`, not both"),
        };
        Ok(Self { what, body, name })
    }
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
    for (number, step) in (1..).zip(&scene.steps) {
        let told = |why: String| RefusedCall { number, why };
        let step = step.filled_in(&answers).map_err(told)?;
        let (called, outcome) = match &step.what {
            What::Call { target, key } => {
                let key = key.as_deref();
                (target, make(shared, target, key, &step.body))
            }
            What::Given(thing) => (thing, take_for_given(shared, thing, &step.body)),
        };
        let refused = |why| told(format!("{called} was refused: {why}"));
        let answer = outcome.map_err(refused)?;
        if let Some(name) = step.name {
            answers.insert(name, answer);
        }
    }
    Ok(answers)
}

impl Step {
    /// The step with members of earlier answers in place of their placeholders.
    fn filled_in(&self, answers: &Answers) -> Result<Self, String> {
        let mut step = self.clone();
        if let What::Call { target, key } = &mut step.what {
            *target = placeholder::text(target, answers)?;
            if let Some(key) = key {
                *key = placeholder::text(key, answers)?;
            }
        }
        placeholder::everywhere(&mut step.body, answers)?;
        Ok(step)
    }
}

/// Has a vendor take a thing for given, and returns what it shows of it.
fn take_for_given(shared: &Shared, thing: &str, said: &Value) -> Result<Value, String> {
    let (vendor, kind) = thing
        .split_once(' ')
        .ok_or("what is given is written as VENDOR KIND")?;
    let vendor = shared.registry.named(vendor);
    vendor.ok_or("no such vendor")?.take_for_given(kind, said)
}

/// Makes one call and returns its answer, if that is a success.
fn make(shared: &Shared, target: &str, key: Option<&str>, body: &Value) -> Result<Value, String> {
    let (method, target) = target
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
    if !body.is_null() {
        request.body = body.to_string().into();
    }
    let owner = shared.registry.owner(&request);
    let Some(vendor) = owner else {
        return Err(format!(
            "the path is no API's: {}",
            shared.registry.places()
        ));
    };
    vendor.authorize(&mut request, key);
    let answer = vendor.answer(&request);
    let body = answer.body.unwrap_or_default();
    if answer.status.is_success() && !vendor.description().is_refused(&body) {
        Ok(body)
    } else {
        Err(body.to_string())
    }
}
