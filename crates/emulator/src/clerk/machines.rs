//! Machines and their secret keys. A machine knows which others it may reach; `scopes` changes that, `m2m_tokens`
//! copies it into each token at the moment of issue.

use std::time::{Duration, SystemTime};

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::page::page;
use crate::clerk::{Call, Outcome, State};
use crate::state::clock::unix_millis;
use crate::state::store::journal::Noting;
use crate::state::store::{Record, Table, Typed};

/// What a token lives for when neither the machine nor the caller says.
const DEFAULT_TOKEN_TTL: u64 = 3600;

/// One machine.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Machine {
    pub(crate) id: String,
    name: String,
    pub(crate) default_token_ttl: u64,
    created_at: u64,
    updated_at: u64,
    secret: String,
    /// The key before the last rotation, and when it stops working.
    previous_secret: Option<(String, SystemTime)>,
    /// The machines that this one may reach, in the order in which they were granted.
    pub(crate) scopes: Vec<String>,
}

impl Record for Machine {
    fn strings(&self, name: &str) -> Vec<&str> {
        match name {
            "id" => vec![&self.id],
            // Both keys, while there are two.
            "secret" => {
                let previous = self.previous_secret.iter().map(|(old, _)| old);
                previous.chain([&self.secret]).map(String::as_str).collect()
            }
            _ => Vec::new(),
        }
    }

    /// A machine belongs to nothing; but it is found by those that it may reach.
    fn owners(&self) -> Vec<&str> {
        self.scopes.iter().map(String::as_str).collect()
    }
}

impl Typed for Machine {
    const INDEXED: &'static [&'static str] = &["id", "secret"];
}

/// All machines of one instance, oldest first.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Machines {
    instance_id: String,
    #[serde(rename = "machine")]
    all: Table<Machine>,
}

impl Machines {
    pub(crate) fn of_instance(instance_id: String) -> Self {
        Self {
            instance_id,
            all: Table::default(),
        }
    }

    pub(crate) fn instance_id(&self) -> &str {
        &self.instance_id
    }

    /// What notes its changes.
    pub(crate) fn table(&mut self) -> &mut dyn Noting {
        &mut self.all
    }

    pub(crate) fn count(&self) -> usize {
        self.all.len()
    }

    /// All of them, oldest first.
    pub(crate) fn rows(&self) -> impl DoubleEndedIterator<Item = impl Serialize> {
        self.all.iter()
    }

    pub(crate) fn find(&self, id: &str) -> Option<&Machine> {
        self.all.find("id", id)
    }

    pub(crate) fn get(&self, id: &str) -> Result<&Machine, ClerkError> {
        self.find(id)
            .ok_or_else(|| ClerkError::not_found("machine"))
    }

    /// Changes a machine.
    pub(crate) fn update<T>(
        &mut self,
        id: &str,
        how: impl FnOnce(&mut Machine) -> T,
    ) -> Result<T, ClerkError> {
        let place = self.all.first_with(&["id"], id);
        let done = place.and_then(|place| self.all.update(place, how));
        done.ok_or_else(|| ClerkError::not_found("machine"))
    }

    /// Drops a machine, and the scopes of others that reach it.
    fn forget(&mut self, id: &str) -> Result<(), ClerkError> {
        let place = self.all.first_with(&["id"], id);
        let gone = place.and_then(|place| self.all.take(place));
        gone.ok_or_else(|| ClerkError::not_found("machine"))?;
        for place in self.all.of(&[id]) {
            self.all.update(place, |machine| {
                machine.scopes.retain(|reached| reached != id);
            });
        }
        Ok(())
    }

    /// The machine that a secret key belongs to, as long as the key works.
    pub(crate) fn owner_of_secret(&self, secret: &str, now: SystemTime) -> Option<&str> {
        let owns = |machine: &&Machine| {
            let previous = machine.previous_secret.as_ref();
            machine.secret == secret
                || previous.is_some_and(|(old, until)| old == secret && now < *until)
        };
        let places = self.all.with(&["secret"], secret).into_iter();
        let mut machines = places.filter_map(|place| self.all.get(place));
        machines.find(owns).map(|machine| machine.id.as_str())
    }

    /// A machine as Clerk shows it, with the machines that it may reach.
    fn show(&self, machine: &Machine) -> Value {
        let reached = machine.scopes.iter().filter_map(|id| self.find(id));
        let mut shown = self.show_alone(machine);
        shown["scoped_machines"] = reached.map(|machine| self.show_alone(machine)).collect();
        shown
    }

    fn show_alone(&self, machine: &Machine) -> Value {
        json!({
            "object": "machine",
            "id": machine.id,
            "name": machine.name,
            "instance_id": self.instance_id,
            "created_at": machine.created_at,
            "updated_at": machine.updated_at,
            "default_token_ttl": machine.default_token_ttl,
        })
    }
}

pub(crate) fn create(state: &mut State, call: &Call) -> Outcome {
    let body = &call.input.body;
    let mut scopes: Vec<String> = Vec::new();
    for id in body["scoped_machines"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
    {
        if state.machines.find(id).is_none() {
            let long = "scoped_machines names a machine that this instance does not have";
            return Err(ClerkError::invalid(call.operation, "scoped_machines", long));
        }
        if !scopes.iter().any(|known| known == id) {
            scopes.push(id.to_owned());
        }
    }
    let now = unix_millis(call.now);
    let machine = Machine {
        id: state.ids.base62("mch_", 27),
        name: body["name"].as_str().unwrap_or_default().to_owned(),
        default_token_ttl: body["default_token_ttl"]
            .as_u64()
            .unwrap_or(DEFAULT_TOKEN_TTL),
        created_at: now,
        updated_at: now,
        secret: state.ids.hex("ak_", 32),
        previous_secret: None,
        scopes,
    };
    let mut shown = state.machines.show(&machine);
    shown["secret_key"] = json!(machine.secret);
    state.machines.all.push(machine);
    Ok((StatusCode::OK, shown))
}

pub(crate) fn list(state: &State, call: &Call) -> Outcome {
    let query = call
        .input
        .query
        .get("query")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let wanted = query.to_lowercase();
    let mut rows: Vec<&Machine> = state
        .machines
        .all
        .iter()
        .filter(|machine| machine.id == query || machine.name.to_lowercase().contains(&wanted))
        .collect();
    let order = call
        .input
        .query
        .get("order_by")
        .and_then(Value::as_str)
        .unwrap_or("-created_at");
    // A plus that was not percent-encoded arrives as a blank.
    let (descending, key) = match order.strip_prefix('-') {
        Some(key) => (true, key),
        None => (false, order.trim_start_matches(['+', ' '])),
    };
    match key {
        "name" => rows.sort_by(|a, b| a.name.cmp(&b.name)),
        // Machines are kept in the order in which they were created.
        "created_at" => {}
        _ => {
            let long = "order_by takes name or created_at, with + or - in front";
            return Err(ClerkError::invalid(call.operation, "order_by", long));
        }
    }
    if descending {
        rows.reverse();
    }
    let total = rows.len();
    let data: Vec<Value> = page(rows, &call.input)
        .into_iter()
        .map(|machine| state.machines.show(machine))
        .collect();
    Ok((
        StatusCode::OK,
        json!({ "data": data, "total_count": total }),
    ))
}

pub(crate) fn get(state: &State, call: &Call) -> Outcome {
    let machine = state.machines.get(call.input.segment("machine_id"))?;
    Ok((StatusCode::OK, state.machines.show(machine)))
}

pub(crate) fn update(state: &mut State, call: &Call) -> Outcome {
    let id = call.input.segment("machine_id");
    state.machines.update(id, |machine| {
        if let Some(name) = call.input.body["name"].as_str() {
            name.clone_into(&mut machine.name);
        }
        if let Some(ttl) = call.input.body["default_token_ttl"].as_u64() {
            machine.default_token_ttl = ttl;
        }
        machine.updated_at = unix_millis(call.now);
    })?;
    get(state, call)
}

/// A machine takes its scopes, in both directions, its tokens and its API keys with it.
pub(crate) fn delete(state: &mut State, call: &Call) -> Outcome {
    let id = call.input.segment("machine_id");
    state.machines.forget(id)?;
    state.tokens.forget(id);
    state.store.forget(id);
    Ok((
        StatusCode::OK,
        json!({ "object": "machine", "id": id, "deleted": true }),
    ))
}

pub(crate) fn secret_key(state: &State, call: &Call) -> Outcome {
    let machine = state.machines.get(call.input.segment("machine_id"))?;
    Ok((
        StatusCode::OK,
        json!({ "object": "machine_secret_key", "secret": machine.secret }),
    ))
}

pub(crate) fn rotate_secret_key(state: &mut State, call: &Call) -> Outcome {
    let grace = Duration::from_secs(
        call.input.body["previous_token_ttl"]
            .as_u64()
            .unwrap_or_default(),
    );
    let id = call.input.segment("machine_id");
    state.machines.get(id)?;
    let fresh = state.ids.hex("ak_", 32);
    state.machines.update(id, |machine| {
        let old = std::mem::replace(&mut machine.secret, fresh);
        machine.previous_secret = Some((old, call.now + grace));
    })?;
    secret_key(state, call)
}
