//! Measures how long it takes to seed an emulator: users with email addresses, members of one organization, users and
//! grants of application access at GenAuth.
//!
//! ```sh
//! cargo run -p identity-emulator --example seed -- 5000              # over HTTP, one connection
//! cargo run -p identity-emulator --example seed -- 5000 scene        # with `set_scene`, no HTTP
//! cargo run -p identity-emulator --example seed -- 5000 state        # over HTTP, with a state file
//! ```

use std::error::Error;
use std::time::Instant;

use identity_emulator::{Emulator, Scene};
use reqwest::Client;
use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// How calls reach the emulator.
enum Way {
    Http(Client, String),
    Scene,
}

/// An emulator and the way to it.
struct Seed {
    emulator: Emulator,
    way: Way,
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let count: usize = arguments.next().as_deref().unwrap_or("1000").parse()?;
    let how = arguments.next().unwrap_or_default();
    let folder = std::env::temp_dir().join(format!("seed-{}", std::process::id()));
    let mut builder = Emulator::builder().keep_requests(100);
    if how == "state" {
        std::fs::create_dir_all(&folder)?;
        builder = builder.state_file(folder.join("state.json"));
    }
    let emulator = builder.start().await?;
    let way = if how == "scene" {
        Way::Scene
    } else {
        let client = Client::new();
        let token = management_token(&client, &emulator).await?;
        Way::Http(client, token)
    };
    let measured = Seed { emulator, way }.run(count).await;
    if how == "state" {
        std::fs::remove_dir_all(&folder)?;
    }
    measured
}

impl Seed {
    async fn run(&self, count: usize) -> Outcome<()> {
        let users = (0..count).map(|at| {
            let body = json!({ "email_address": [format!("user{at}@example.com")] });
            ("/v1/users".to_owned(), body)
        });
        let users = self.timed("Clerk users", users.collect()).await?;

        let body = json!({ "name": "everybody", "max_allowed_memberships": 0 });
        let made = self
            .call(vec![("/v1/organizations".to_owned(), body)])
            .await?;
        let path = format!("/v1/organizations/{}/memberships", text(&made[0]["id"]));
        let members = users.iter().map(|user| {
            let body = json!({ "user_id": user["id"], "role": "org:member" });
            (path.clone(), body)
        });
        self.timed("Clerk members", members.collect()).await?;

        let users = (0..count).map(|at| {
            let body = json!({ "email": format!("user{at}@example.com") });
            ("/api/v3/create-user".to_owned(), body)
        });
        let users = self.timed("GenAuth users", users.collect()).await?;

        let body = json!({ "appName": "console", "appIdentifier": "console" });
        let made = vec![("/api/v3/create-application".to_owned(), body)];
        let made = self.call(made).await?;
        let grants = users.iter().map(|user| {
            let subject = &user["data"]["userId"];
            let item =
                json!({ "targetType": "USER", "targetIdentifier": [subject], "effect": "ALLOW" });
            let body = json!({ "appId": made[0]["data"]["appId"], "list": [item] });
            ("/api/v3/authorize-application-access".to_owned(), body)
        });
        self.timed("GenAuth grants", grants.collect()).await?;
        Ok(())
    }

    /// Makes calls and prints how many seconds they took.
    async fn timed(&self, what: &str, calls: Vec<(String, Value)>) -> Outcome<Vec<Value>> {
        let count = calls.len();
        let start = Instant::now();
        let answers = self.call(calls).await?;
        let seconds = start.elapsed().as_secs_f64();
        println!("{what:<16} {count:>7} calls  {seconds:>8.2} s");
        Ok(answers)
    }

    /// Makes calls one after the other; the first that fails ends it.
    async fn call(&self, calls: Vec<(String, Value)>) -> Outcome<Vec<Value>> {
        let Way::Http(client, token) = &self.way else {
            let scene = calls.iter().enumerate().map(|(at, (path, body))| {
                json!({ "call": format!("POST {path}"), "body": body, "as": at.to_string() })
            });
            let scene: Scene = serde_json::from_value(scene.collect())?;
            let mut named = self.emulator.set_scene(&scene)?;
            let answers = (0..calls.len()).map(|at| named.remove(&at.to_string()));
            return answers
                .collect::<Option<_>>()
                .ok_or_else(|| "a call without an answer".into());
        };
        let mut answers = Vec::with_capacity(calls.len());
        for (path, body) in calls {
            let url = format!("{}{path}", self.emulator.clerk_url());
            let bearer = if path.starts_with("/v1") {
                self.emulator.clerk_key()
            } else {
                token
            };
            let pool = self.emulator.genauth_user_pool();
            let request = client.post(url).bearer_auth(bearer).json(&body);
            let response = request.header("x-genauth-userpool-id", pool).send().await?;
            let succeeded = response.status().is_success();
            let answer: Value = response.json().await?;
            if !succeeded
                || answer["statusCode"]
                    .as_u64()
                    .is_some_and(|code| code != 200)
            {
                return Err(answer.to_string().into());
            }
            answers.push(answer);
        }
        Ok(answers)
    }
}

async fn management_token(client: &Client, emulator: &Emulator) -> Outcome<String> {
    let (id, secret) = emulator.genauth_key();
    let url = format!("{}/api/v3/get-management-token", emulator.genauth_url());
    let body = json!({ "accessKeyId": id, "accessKeySecret": secret });
    let answer: Value = client.post(url).json(&body).send().await?.json().await?;
    Ok(text(&answer["data"]["access_token"]).to_owned())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
