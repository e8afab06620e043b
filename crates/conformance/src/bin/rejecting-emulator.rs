//! The emulator as a process that tests can kill and start again, with what its own program has no option for: users from
//! the start, and identifiers whose revocation is rejected. It prints its origin and runs until it is killed or its
//! input ends.

use std::collections::HashSet;
use std::error::Error;
use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use clap::Parser;
use identity_emulator::{Emulator, Scene};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// An emulator for tests, behind what rejects identifiers.
#[derive(Debug, Parser)]
struct Options {
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,

    /// File that state is read from, if it is there, and written to.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// JSON file with a list of identifiers. A revocation that holds one of them is answered with 404, and nothing of it
    /// is done.
    #[arg(long, value_name = "FILE")]
    rejected: Option<PathBuf>,

    /// So many users are there from the start.
    #[arg(long, default_value_t = 0)]
    users: usize,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let rejected: HashSet<String> = match &options.rejected {
        Some(path) => serde_json::from_str(&fs::read_to_string(path)?)?,
        None => HashSet::new(),
    };
    let mut builder = Emulator::builder().keep_requests(1);
    if let Some(path) = options.state {
        builder = builder.state_file(path);
    }
    let emulator = builder.in_memory()?;
    emulator.set_scene(&users(options.users)?)?;
    let listener = TcpListener::bind(options.listen).await?;
    println!("http://{}", listener.local_addr()?);
    let (connection, rejected) = (emulator.connection(), Arc::new(rejected));
    let router = Router::new().fallback(move |request: Request| {
        let (connection, rejected) = (connection.clone(), Arc::clone(&rejected));
        async move {
            let (head, body) = request.into_parts();
            let Ok(body) = to_bytes(body, usize::MAX).await else {
                return rejection(400, "the body was cut off");
            };
            if head.uri.path().ends_with("/revoke-application-access") && holds(&body, &rejected) {
                return rejection(404, "no such subject");
            }
            match connection(Request::from_parts(head, body)).await {
                Ok(answer) => answer.map(Body::new),
                Err(error) => rejection(502, &error.to_string()),
            }
        }
    });
    std::thread::spawn(|| {
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        std::process::exit(0);
    });
    axum::serve(listener, router).await?;
    Ok(())
}

fn users(count: usize) -> serde_json::Result<Scene> {
    let calls = (0..count).map(|n| {
        let body = json!({ "email_address": [format!("user{n}@example.com")] });
        json!({ "call": "POST /v1/users", "body": body })
    });
    serde_json::from_value(calls.collect())
}

/// Whether a revocation holds an identifier that is rejected.
fn holds(body: &[u8], rejected: &HashSet<String>) -> bool {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let entries = body["list"].as_array().into_iter().flatten();
    let ids = entries.flat_map(|entry| entry["targetIdentifier"].as_array().into_iter().flatten());
    ids.filter_map(Value::as_str)
        .any(|id| rejected.contains(id))
}

/// A failure as the vendor of revocations answers it: in an envelope, with status 200.
fn rejection(code: u16, message: &str) -> Response {
    let body = json!({ "statusCode": code, "message": message, "requestId": "req_1" });
    Response::new(Body::from(body.to_string()))
}
