//! What happens in an instance, as Clerk tells it by webhook. The changes of the rows are the events, so that every
//! operation that changes one causes the same ones.

use serde_json::{Value, json};

use crate::clerk::given::ACCEPTED_BY;
use crate::clerk::resources::catalog::{self, Resource, SESSION, USER};
use crate::clerk::resources::shown_as_created;
use crate::clerk::{Call, Clerk, State};
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;
use crate::state::store::{Change, owners, says};
use crate::webhook::{Event, Sender};

/// The kinds of thing that events are about: what their names begin with, and whether a deletion is one.
const ANNOUNCED: [(&str, &str, bool); 9] = [
    ("user", "user", true),
    ("session", "session", false),
    ("organization", "organization", true),
    ("organization_membership", "organizationMembership", true),
    ("organization_invitation", "organizationInvitation", false),
    ("organization_domain", "organizationDomain", true),
    ("role", "role", true),
    ("permission", "permission", true),
    ("waitlist_entry", "waitlistEntry", false),
];

/// Kinds of which a change is an event only if it is a change of their status, which then is its name.
const BY_STATUS: [&str; 2] = ["session", "organization_invitation"];

impl Clerk {
    /// An event with this data.
    pub(crate) fn event(&self, name: &str, data: &Value) -> Event {
        let instance = self.state().machines.instance_id().to_owned();
        self.enveloped(&instance, name, data)
    }

    /// Tells what a call has changed, if anybody is told.
    pub(super) fn announce(&self, state: &mut State, call: &Call) {
        if !self.settings.webhooks.is_wanted() {
            return;
        }
        let changes = state.store.take_changes();
        let is_dropped = |change: &&Change| change.after.is_none();
        let gone: Vec<&Value> = changes
            .iter()
            .filter(is_dropped)
            .filter_map(|change| change.before.as_ref()?.get("id"))
            .collect();
        let mut events = Vec::new();
        for change in &changes {
            // What goes with its owner is not told on its own.
            let goes_along = change.after.is_none()
                && change
                    .before
                    .iter()
                    .flat_map(owners)
                    .any(|owner| gone.contains(&owner));
            if let (Some(name), false) = (name(change), goes_along) {
                let data = data(state, call, change);
                events.push(self.enveloped(state.machines.instance_id(), &name, &data));
            }
        }
        self.settings.webhooks.publish(&events);
    }

    fn enveloped(&self, instance: &str, name: &str, data: &Value) -> Event {
        let body = json!({
            "object": "event",
            "type": name,
            "data": data,
            "timestamp": unix_millis(self.settings.clock.now()),
            "instance_id": instance,
            "event_attributes": { "http_request": { "client_ip": "127.0.0.1", "user_agent": "" } },
        });
        Event {
            vendor: Sender::Clerk,
            name: name.to_owned(),
            body,
            user_pool: None,
        }
    }
}

/// The name of the event that a change is, if it is one.
fn name(change: &Change) -> Option<String> {
    let mut announced = ANNOUNCED.iter();
    let (_, subject, has_deletion) = announced.find(|(kind, ..)| *kind == change.kind)?;
    let verb = match (&change.before, &change.after) {
        (None, _) => "created",
        (Some(_), None) => return has_deletion.then(|| format!("{subject}.deleted")),
        (Some(before), Some(after)) if BY_STATUS.contains(&change.kind.as_str()) => {
            let status = after.get("status")?.as_str()?;
            if says(before, "status", status) {
                return None;
            }
            status
        }
        (Some(_), Some(_)) => "updated",
    };
    Some(format!("{subject}.{verb}"))
}

fn data(state: &State, call: &Call, change: &Change) -> Value {
    let Some(resource) = catalog::of_kind(&change.kind) else {
        return Value::Null;
    };
    match (&change.before, &change.after) {
        (_, Some(row)) => whole(state, call, resource, row),
        // A membership is told whole, also when it is gone.
        (Some(row), None) if change.kind == catalog::MEMBERSHIP.kind => {
            whole(state, call, resource, row)
        }
        (Some(row), None) => deleted(resource, row),
        (None, None) => Value::Null,
    }
}

fn whole(state: &State, call: &Call, resource: &Resource, row: &Row) -> Value {
    let mut shown = shown_as_created(state, call, resource, row);
    // Of an invitation that was accepted, it is told by whom.
    if let Some(user) = row.get(ACCEPTED_BY) {
        shown["user_id"] = user.clone();
    }
    if resource.kind == SESSION.kind {
        let user = row["user_id"].as_str().unwrap_or_default();
        let user = state.store.find(USER.kind, &["id"], user);
        shown["user"] = user.map_or(Value::Null, |user| {
            shown_as_created(state, call, &USER, user)
        });
    }
    shown
}

fn deleted(resource: &Resource, row: &Row) -> Value {
    let mut data = json!({ "object": resource.kind, "id": row["id"], "deleted": true });
    for name in ["slug", "external_id"] {
        if let Some(value) = row.get(name).filter(|value| value.is_string()) {
            data[name] = value.clone();
        }
    }
    data
}
