//! Two instances that are full of access: machines and people at Clerk, people at GenAuth.

use std::collections::BTreeMap;

use identity_emulator::{Emulator, Scene};
use identity_facade::genauth::ManagementClient;
use identity_facade::{RetryPolicy, clerk};
use serde_json::{Value, json};

use super::cut_request::{Cut, Line};
use crate::vendors::noon;

/// An emulator with a scene, and what the scene made by name.
pub(crate) struct World {
    pub(crate) emulator: Emulator,
    named: BTreeMap<String, Value>,
}

impl World {
    pub(crate) fn new(scene: Value) -> Self {
        let emulator = Emulator::builder().clock(noon).in_memory().unwrap();
        let scene: Scene = serde_json::from_value(scene).unwrap();
        let named = emulator.set_scene(&scene).unwrap();
        emulator.clear_requests();
        Self { emulator, named }
    }

    pub(crate) fn id(&self, name: &str) -> String {
        let named = &self.named[name];
        let places = ["/id", "/data/userId", "/data/appId"];
        let found = places
            .iter()
            .find_map(|place| named.pointer(place)?.as_str());
        found.unwrap().to_owned()
    }

    pub(crate) fn text(&self, name: &str, member: &str) -> String {
        self.named[name][member].as_str().unwrap().to_owned()
    }

    pub(crate) fn clerk(&self) -> clerk::Client {
        self.clerk_through(&Line::new(usize::MAX, Cut::BeforeSending))
    }

    pub(crate) fn genauth(&self) -> ManagementClient {
        self.genauth_through(&Line::new(usize::MAX, Cut::BeforeSending))
    }

    pub(crate) fn clerk_through(&self, line: &Line) -> clerk::Client {
        let client = clerk::Client::builder(self.emulator.clerk_key());
        let client = client.exchange(line.to(self.emulator.connection()));
        client
            .retry(RetryPolicy::new().max_attempts(1))
            .build()
            .unwrap()
    }

    pub(crate) fn genauth_through(&self, line: &Line) -> ManagementClient {
        let (id, secret) = self.emulator.genauth_key();
        let client = ManagementClient::builder(id, secret)
            .clock(noon)
            .exchange(line.to(self.emulator.connection()));
        client
            .retry(RetryPolicy::new().max_attempts(1))
            .build()
            .unwrap()
    }

    /// Everything that the vendors remember and that a second way to the same end may not change.
    pub(crate) fn state(&self) -> Value {
        let mut state = self.emulator.state();
        state["ids"].take();
        for vendor in ["clerk", "genauth"] {
            state[vendor]["ids"].take();
        }
        // A key that is rotated twice is another one.
        for machine in state["clerk"]["machine"]
            .as_array_mut()
            .into_iter()
            .flatten()
        {
            machine["secret"].take();
            machine["previous_secret"].take();
        }
        state
    }
}

/// Machines: reports reaches ledger and mail, mail reaches reports and ledger; all with tokens and keys.
pub(crate) fn machines() -> Value {
    json!([
        { "call": "POST /v1/machines", "body": { "name": "ledger" }, "as": "ledger" },
        { "call": "POST /v1/machines", "body": { "name": "mail", "scoped_machines": ["{ledger.id}"] }, "as": "mail" },
        { "call": "POST /v1/machines", "body": { "name": "spare" }, "as": "spare" },
        { "call": "POST /v1/machines", "as": "reports",
          "body": { "name": "reports", "scoped_machines": ["{ledger.id}", "{mail.id}"], "default_token_ttl": 1800 } },
        { "call": "POST /v1/machines/{mail.id}/scopes", "body": { "to_machine_id": "{reports.id}" } },
        { "call": "POST /v1/m2m_tokens", "body": {}, "key": "{reports.secret_key}", "as": "token" },
        { "call": "POST /v1/m2m_tokens", "body": { "seconds_until_expiration": 7200 }, "key": "{reports.secret_key}" },
        { "call": "POST /v1/m2m_tokens", "body": { "token_format": "jwt" }, "key": "{reports.secret_key}" },
        { "call": "POST /v1/m2m_tokens", "body": {}, "key": "{mail.secret_key}", "as": "mail_token" },
        { "call": "POST /v1/api_keys", "body": { "name": "one", "subject": "{reports.id}" } },
        { "call": "POST /v1/api_keys", "body": { "name": "two", "subject": "{mail.id}" } },
    ])
}

/// Ada, with two addresses, sessions, keys, memberships and invitations; and Bob, who has the same and stays.
pub(crate) fn people() -> Value {
    json!([
        { "call": "POST /v1/users", "as": "ada", "body": {
            "email_address": ["ada@example.com", "ada@home.example"], "skip_password_requirement": true } },
        { "call": "POST /v1/users", "as": "bob", "body": {
            "email_address": ["bob@example.com"], "skip_password_requirement": true } },
        { "call": "POST /v1/sessions", "body": { "user_id": "{ada.id}" } },
        { "call": "POST /v1/sessions", "body": { "user_id": "{ada.id}" } },
        { "call": "POST /v1/sessions", "body": { "user_id": "{bob.id}" } },
        { "call": "POST /v1/organizations", "body": { "name": "Acme", "created_by": "{bob.id}" }, "as": "acme" },
        { "call": "POST /v1/organizations", "body": { "name": "Beta", "created_by": "{bob.id}" }, "as": "beta" },
        { "call": "POST /v1/organizations/{acme.id}/memberships",
          "body": { "user_id": "{ada.id}", "role": "org:member" } },
        { "call": "POST /v1/organizations/{beta.id}/invitations",
          "body": { "email_address": "ada@home.example", "role": "org:member" } },
        { "call": "POST /v1/organizations/{beta.id}/invitations",
          "body": { "email_address": "eve@example.com", "role": "org:member" } },
        { "call": "POST /v1/invitations", "body": { "email_address": "ada@home.example", "ignore_existing": true } },
        { "call": "POST /v1/invitations", "body": { "email_address": "eve@example.com" } },
        { "call": "POST /v1/api_keys", "body": { "name": "one", "subject": "{ada.id}" } },
        { "call": "POST /v1/api_keys", "body": { "name": "two", "subject": "{ada.id}" } },
        { "call": "POST /v1/api_keys", "body": { "name": "three", "subject": "{bob.id}" } },
        { "call": "POST /v1/blocklist_identifiers", "body": { "identifier": "eve@example.com" } },
    ])
}

/// Applications that let in Ada: books and notes by records of her own, wiki by a group, desk by a role, open by default;
/// shop denies her. She is signed in to books and open. The same Ada as in `people`, by her address.
pub(crate) fn pool() -> Value {
    let grant = |app: &str, kind: &str, target: &str, effect: &str| {
        let mut item =
            json!({ "targetType": kind, "targetIdentifier": [target], "effect": effect });
        if kind == "ROLE" {
            item["namespaceCode"] = json!("ns");
        }
        json!({ "call": "POST /api/v3/authorize-application-access",
            "body": { "appId": format!("{{{app}.data.appId}}"), "list": [item] } })
    };
    let mut scene = Vec::new();
    for app in ["books", "notes", "wiki", "desk", "shop", "open"] {
        let body = json!({ "appName": app, "appIdentifier": app });
        scene.push(json!({ "call": "POST /api/v3/create-application", "body": body, "as": app }));
        let strategy = if app == "open" {
            "ALLOW_ALL"
        } else {
            "DENY_ALL"
        };
        let body =
            json!({ "appId": format!("{{{app}.data.appId}}"), "permissionStrategy": strategy });
        scene.push(
            json!({ "call": "POST /api/v3/update-application-permission-strategy", "body": body }),
        );
    }
    let ada = "{pool_ada.data.userId}";
    scene.extend([
        json!({ "call": "POST /api/v3/create-user", "body": { "email": "ada@example.com" }, "as": "pool_ada" }),
        json!({ "call": "POST /api/v3/create-user", "body": { "email": "bob@example.com" }, "as": "pool_bob" }),
        json!({ "call": "POST /api/v3/create-group",
            "body": { "code": "staff", "name": "Staff", "description": "", "type": "STATIC" } }),
        json!({ "call": "POST /api/v3/add-group-members",
            "body": { "code": "staff", "userIds": [ada, "{pool_bob.data.userId}"] } }),
        json!({ "call": "POST /api/v3/create-permission-namespace", "body": { "code": "ns", "name": "ns" } }),
        json!({ "call": "POST /api/v3/create-role", "body": { "code": "editor", "name": "Editor", "namespace": "ns" } }),
        json!({ "call": "POST /api/v3/assign-role", "body": { "code": "editor", "namespace": "ns",
            "targets": [{ "targetType": "USER", "targetIdentifier": ada }] } }),
        grant("books", "USER", ada, "ALLOW"),
        grant("books", "USER", "{pool_bob.data.userId}", "ALLOW"),
        grant("notes", "USER", ada, "ALLOW"),
        grant("shop", "USER", ada, "DENY"),
        grant("wiki", "GROUP", "staff", "ALLOW"),
        grant("shop", "GROUP", "staff", "DENY"),
        grant("desk", "ROLE", "editor", "ALLOW"),
    ]);
    for app in ["books", "open"] {
        let body = json!({ "userId": ada, "appId": format!("{{{app}.data.appId}}") });
        scene.push(json!({ "given": "genauth sign_in", "body": body }));
    }
    Value::Array(scene)
}

/// Both vendors at once.
pub(crate) fn both() -> Value {
    let (people, pool) = (people(), pool());
    let scenes = [people, pool].into_iter();
    scenes
        .flat_map(|scene| scene.as_array().unwrap().clone())
        .collect()
}
