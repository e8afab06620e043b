//! Credentials that a vendor repeats, in a code or a request id of its answer. Those are printed, so they are dropped
//! when they hold a credential of the request, or are not fit to be printed at all.

use serde_json::Value;
use zeroize::Zeroizing;

use super::dialect::Opened;
use super::outgoing::Outgoing;
use super::received::token;
use crate::error::{Detail, Failure};

/// A shorter value stands in too many strings by chance.
const SHORTEST: usize = 6;

impl Outgoing {
    /// Takes everything out of `failure` that repeats a credential of this request: codes, parameters, messages and the
    /// request id. [`Transport`](crate::Transport) does so itself; this is for requests that a dialect makes.
    pub fn scrub(&self, failure: &mut Failure) {
        let credentials = self.credentials();
        let scrub = |text: &mut Option<String>| keep(text, &credentials);
        scrub(&mut failure.code);
        scrub(&mut failure.request_id);
        for Detail {
            code,
            message,
            parameter,
        } in &mut failure.details
        {
            scrub(code);
            scrub(parameter);
            if message
                .as_ref()
                .is_some_and(|text| repeats(text, &credentials))
            {
                *message = None;
            }
        }
    }

    pub(crate) fn scrub_opened(&self, opened: &mut Opened) {
        if opened.request_id.is_some() {
            keep(&mut opened.request_id, &self.credentials());
        }
    }

    /// What must not be repeated: the values of sensitive headers without the word for the scheme, and the members of
    /// the body that the operation says are secret.
    fn credentials(&self) -> Vec<Zeroizing<String>> {
        let mut found = Vec::new();
        for value in self.headers().values().filter(|value| value.is_sensitive()) {
            let text = String::from_utf8_lossy(value.as_bytes());
            add(&mut found, &text);
            let value = text
                .split_once(' ')
                .map_or(&*text, |(_, value)| value.trim());
            // A key id and a signature, as in `id:signature`, are two.
            add(&mut found, value);
            value.split(':').for_each(|part| add(&mut found, part));
        }
        let secrets = self.operation().secrets;
        if let Some(body) = self.body().filter(|_| !secrets.is_empty()) {
            let body = serde_json::from_slice(body).unwrap_or_default();
            add_members(&mut found, &body, secrets, false);
        }
        found
    }
}

fn add(found: &mut Vec<Zeroizing<String>>, value: &str) {
    if value.len() >= SHORTEST {
        found.push(Zeroizing::new(value.to_owned()));
    }
}

/// The strings of all members with such names, at any depth.
fn add_members(found: &mut Vec<Zeroizing<String>>, value: &Value, names: &[&str], secret: bool) {
    match value {
        Value::String(text) if secret => add(found, text),
        Value::Array(items) => {
            for item in items {
                add_members(found, item, names, secret);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                add_members(
                    found,
                    member,
                    names,
                    secret || names.contains(&name.as_str()),
                );
            }
        }
        _ => {}
    }
}

fn repeats(text: &str, credentials: &[Zeroizing<String>]) -> bool {
    credentials
        .iter()
        .any(|value| text.contains(value.as_str()))
}

fn keep(text: &mut Option<String>, credentials: &[Zeroizing<String>]) {
    if let Some(kept) = text
        && (token(kept).is_none() || repeats(kept, credentials))
    {
        *text = None;
    }
}
