//! Every paginated list of both vendors streams: it ends, and gives every item. The emulator judges each request and
//! answers it; here its answer gets more rows, of which each request is given a few.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use conformance::list::List;
use conformance::vendors;
use http::{Request, Response};
use http_body_util::BodyExt as _;
use identity_emulator::Emulator;
use identity_facade::genauth::ManagementClient;
use identity_facade::{RateLimit, RetryPolicy, clerk};
use identity_facade_core::{ConnectionError, Exchange, Paging};
use serde_json::{Map, Value, json};
use xtask::spec::document;

use crate::described;

/// So many items has every list.
const ITEMS: usize = 7;

/// So many are on a page, whatever is asked for.
const PAGE: usize = 3;

/// A list as the vendor has it, and what was asked of it.
#[derive(Default)]
struct Server {
    operation: &'static str,
    /// What the description says of its pages.
    paging: Value,
    /// An item of the emulator's.
    item: Option<Value>,
    limits: Vec<u64>,
}

/// The members of a query or of a body, as numbers where they are.
fn members(request: &Request<Bytes>) -> Value {
    let query = request.uri().query().unwrap_or_default().split('&');
    let query = query.filter_map(|pair| pair.split_once('='));
    let mut members: Map<String, Value> = query
        .map(|(name, value)| {
            let number = value.parse::<u64>().map_or(Value::Null, Value::from);
            let value = if number.is_null() {
                json!(value)
            } else {
                number
            };
            (name.to_owned(), value)
        })
        .collect();
    if let Ok(Value::Object(body)) = serde_json::from_slice(request.body()) {
        members.extend(body);
    }
    Value::Object(members)
}

fn whole(number: u64) -> usize {
    usize::try_from(number).unwrap()
}

fn at<'v>(value: &'v Value, path: &str) -> &'v Value {
    path.split('.').fold(value, |value, name| &value[name])
}

/// The item of this number, different from all others.
fn numbered(item: &Value, number: usize) -> Value {
    match item {
        Value::Object(members) => {
            let mut members = members.clone();
            members.insert("number_in_this_test".into(), json!(number));
            if members.get("id").is_some_and(Value::is_string) {
                members.insert("id".into(), json!(format!("id_{number}")));
            }
            Value::Object(members)
        }
        _ => json!(format!("item {number}")),
    }
}

/// The list of an answer: the answer itself, what the description names, or the only one.
fn list_of<'b>(body: &'b mut Value, facts: &Value) -> &'b mut Value {
    if body.is_array() {
        return body;
    }
    if let Some(path) = facts["items"].as_str() {
        return path.split('.').fold(body, |value, name| &mut value[name]);
    }
    let members = body.as_object_mut().unwrap();
    let mut lists = members.values_mut().filter(|value| value.is_array());
    lists.next().expect("the answer has a list")
}

impl Server {
    /// What the emulator said, with the page that was asked for.
    fn page(&mut self, asked: &Value, body: &mut Value) {
        let facts = self.paging.clone();
        let name = |fact: &str, default: &str| facts[fact].as_str().unwrap_or(default).to_owned();
        let limit = at(asked, &name("limit", "limit"))
            .as_u64()
            .expect("a limit is sent");
        self.limits.push(limit);
        let size = PAGE.min(whole(limit));
        let number = |path: &str| at(asked, path).as_u64().map(whole);
        let skipped = match asked["starting_after"].as_str() {
            Some(after) => after.strip_prefix("id_").unwrap().parse::<usize>().unwrap() + 1,
            None if facts["page"].is_string() => (number(&name("page", "")).unwrap() - 1) * size,
            None => number("offset").unwrap_or_default(),
        };
        for total in [name("total", "total_count"), "total_count".into()] {
            let (path, last) = total.rsplit_once('.').unwrap_or(("", &total));
            let place = path.split('.').filter(|name| !name.is_empty());
            let place = place.fold(&mut *body, |value, name| &mut value[name]);
            if let Some(known) = place.as_object_mut().and_then(|place| place.get_mut(last)) {
                *known = if known.is_string() {
                    json!(ITEMS.to_string())
                } else {
                    json!(ITEMS)
                };
            }
        }
        let list = list_of(body, &facts);
        let item = list.as_array().and_then(|items| items.first());
        let item = self
            .item
            .get_or_insert_with(|| item.expect("the sample has an item").clone());
        let rows = (skipped..ITEMS).take(size);
        *list = rows.map(|number| numbered(item, number)).collect();
    }
}

/// What the description says of the pages of each operation.
fn pages(name: &str) -> BTreeMap<String, Value> {
    let all = document::operations(described::effective(name)).into_iter();
    all.map(|operation| {
        (
            operation.id().to_owned(),
            operation.value["x-pagination"].clone(),
        )
    })
    .collect()
}

/// Reads every list of a vendor by its client.
async fn all_lists<C>(
    name: &str,
    lists: &'static [List<C>],
    largest: fn(&str) -> u64,
    client: impl FnOnce(Arc<Mutex<Server>>) -> C,
) {
    let server = Arc::new(Mutex::new(Server::default()));
    let client = client(server.clone());
    let pages = pages(name);
    for list in lists {
        let id = list.operation.id;
        *server.lock().unwrap() = Server {
            operation: id,
            paging: pages[id].clone(),
            ..Server::default()
        };
        let count = (list.items)(&client).await;
        assert_eq!(
            count.unwrap_or_else(|error| panic!("{id}: {error}")),
            ITEMS,
            "{id}"
        );
        let limits = server.lock().unwrap().limits.clone();
        assert_eq!(limits[0], largest(id), "{id}");
        // 3, 3 and 1; then one more where nothing is said of the total.
        assert!([3, 4].contains(&limits.len()), "{id}: {limits:?}");
        if matches!(list.operation.paging, Paging::Offset { .. }) {
            assert!(
                limits.iter().all(|limit| *limit == limits[0]),
                "{id}: {limits:?}"
            );
        }
    }
}

/// An emulator whose lists are longer than it says.
fn exchange(emulator: &Emulator, server: Arc<Mutex<Server>>) -> impl Exchange + use<> {
    let connection = emulator.connection();
    move |request: Request<Bytes>| {
        let asked = members(&request);
        let answer = connection(request);
        let server = server.clone();
        async move {
            let response = answer.await.map_err(ConnectionError::interrupted)?;
            let status = response.status();
            let said = response.into_body().collect().await;
            let said = said.map_err(ConnectionError::interrupted)?.to_bytes();
            let mut body: Value = serde_json::from_slice(&said).unwrap();
            let mut server = server.lock().unwrap();
            assert!(status.is_success(), "{}: {body}", server.operation);
            server.page(&asked, &mut body);
            Ok::<_, ConnectionError>(Response::new(body.to_string()))
        }
    }
}

#[tokio::test]
async fn every_paginated_list_of_clerk_streams_to_its_end() {
    let emulator = Emulator::builder().stateless().in_memory().unwrap();
    let largest = |id: &str| match id {
        "getApiKeys" | "getM2MTokens" => 100,
        _ => 500,
    };
    all_lists("clerk", vendors::clerk::LISTS, largest, |server| {
        let client = clerk::Client::builder(emulator.clerk_key())
            .exchange(exchange(&emulator, server))
            .retry(RetryPolicy::never())
            .rate_limit(RateLimit::Off);
        client.build().unwrap().raw().clone()
    })
    .await;
    assert_eq!(vendors::clerk::LISTS.len(), 37);
}

#[tokio::test]
async fn every_paginated_list_of_genauth_streams_to_its_end() {
    let emulator = Emulator::builder().stateless().in_memory().unwrap();
    let (id, secret) = emulator.genauth_key();
    all_lists(
        "genauth",
        vendors::genauth::LISTS,
        |_| 50,
        |server| {
            let client = ManagementClient::builder(id, secret)
                .exchange(exchange(&emulator, server))
                .retry(RetryPolicy::never())
                .rate_limit(RateLimit::Off);
            client.build().unwrap().raw().clone()
        },
    )
    .await;
    // Four more do not fit; the overlay says why.
    assert_eq!(vendors::genauth::LISTS.len(), 50);
}
