//! Both vendors without a socket: a test says what the next call is answered with.

use std::convert::Infallible;
use std::sync::{Arc, LazyLock, Mutex};

use bytes::Bytes;
use conformance::call::{Call, Seen};
use conformance::vendors;
use http::{Request, Response, StatusCode};
use identity_emulator::Sample;
use identity_facade::genauth::ManagementClient;
use identity_facade::{RateLimit, RetryPolicy, clerk};
use identity_facade_core::{BoxFuture, Error, Operation, Receipt};
use serde_json::Value;
use xtask::api;
use xtask::generate::members::{Answers, Member};

/// An operation and a way to call it.
pub struct Called<'c> {
    facts: &'static Operation,
    answers: &'c Answers,
    sample: fn(&str) -> Option<Sample>,
    next: Next,
    call: Box<dyn Fn() -> BoxFuture<'c, Result<Seen, Error>> + 'c>,
}

/// What the next call is answered with.
type Next = Arc<Mutex<(StatusCode, String)>>;

/// A valid answer, whole.
pub struct Answer {
    body: Value,
    enveloped: bool,
    /// What is inside the vendor's envelope, if there is one.
    pub content: Value,
}

impl Answer {
    fn new(mut body: Value, enveloped: bool) -> Self {
        twice(&mut body);
        let content = if enveloped {
            body.get("data").cloned().unwrap_or_default()
        } else {
            body.clone()
        };
        Self {
            body,
            enveloped,
            content,
        }
    }

    /// No answer at all.
    pub fn empty() -> Self {
        Self::new(Value::Null, false)
    }

    /// The same with other content. The members of its objects stand in one order or in the other: what is last is
    /// the harder to find.
    pub fn with(&self, content: &Value, numbers: &mut Numbers) -> String {
        let backwards = numbers.below(2) == 1;
        if !self.enveloped {
            return written(content, backwards);
        }
        let mut body = self.body.clone();
        body["data"] = content.clone();
        written(&body, backwards)
    }
}

fn written(value: &Value, backwards: bool) -> String {
    let mut text = String::new();
    write(value, backwards, &mut text);
    text
}

/// Tens of thousands of answers are written: without a string for each of their values.
fn write(value: &Value, backwards: bool, text: &mut String) {
    match value {
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(item, backwards, text);
            }
            text.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            if backwards {
                members.reverse();
            }
            text.push('{');
            for (index, (name, value)) in members.into_iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                text.push_str(&serde_json::to_string(name).unwrap());
                text.push(':');
                write(value, backwards, text);
            }
            text.push('}');
        }
        _ => text.push_str(&serde_json::to_string(value).unwrap()),
    }
}

/// Has every item of every list twice, so that there is one that can survive another.
fn twice(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(twice);
            items.extend_from_within(..);
        }
        Value::Object(members) => members.values_mut().for_each(twice),
        _ => {}
    }
}

impl Called<'_> {
    pub fn id(&self) -> &'static str {
        self.facts.id
    }

    pub fn receipt(&self) -> Option<Receipt> {
        self.facts.receipt
    }

    /// The content as the client has it: a list without the object around it.
    pub fn read<'v>(&self, content: &'v Value) -> &'v Value {
        let list = self
            .facts
            .paginated
            .and_then(|names| content.get(names.items));
        list.unwrap_or(content)
    }

    /// Answers with everything that is described, from seeds that count up; lists also in the form beside their total.
    /// None if the operation answers without content.
    pub fn answers(&self, seeds: u64) -> Vec<Answer> {
        let sample = || {
            (self.sample)(self.id())
                .expect("both read the same descriptions")
                .full()
        };
        let plain = (0..seeds).filter_map(|seed| sample().seed(seed).json());
        let paged = self
            .facts
            .paginated
            .and_then(|_| sample().paginated().json());
        let mut bodies: Vec<Value> = plain.chain(paged).collect();
        bodies.dedup();
        let answers = bodies.into_iter();
        answers
            .map(|body| Answer::new(body, self.facts.enveloped))
            .collect()
    }

    /// The described members of an answer's content.
    pub fn members(&self, answer: &Answer) -> Vec<Member> {
        let members = self.answers.members(self.id(), &answer.content);
        members.expect("both read the same descriptions")
    }

    /// Calls the operation and answers with `body`.
    pub async fn ask(&self, body: &str) -> Result<Seen, Error> {
        self.ask_with(StatusCode::OK, body).await
    }

    /// The same with another status.
    pub async fn ask_with(&self, status: StatusCode, body: &str) -> Result<Seen, Error> {
        *self.next.lock().unwrap() = (status, body.to_owned());
        (self.call)().await
    }
}

/// The answers that both vendors describe, read once for all tests.
static ANSWERS: LazyLock<[Answers; 2]> = LazyLock::new(|| {
    ["clerk", "genauth"].map(|api| Answers::of(&api::find(api).unwrap()).unwrap())
});

/// Does something with every operation of both vendors, one after the other, and says how many there are.
pub async fn each_operation(mut each: impl AsyncFnMut(Called<'_>)) -> usize {
    let next = Next::default();
    let answering = next.clone();
    let exchange = move |_: Request<Bytes>| {
        let (status, body) = answering.lock().unwrap().clone();
        let mut response = Response::new(body);
        *response.status_mut() = status;
        std::future::ready(Ok::<_, Infallible>(response))
    };
    let mut count = 0;
    let [of_clerk, of_genauth] = &*ANSWERS;
    let clerk = clerk::Client::builder("sk_test_1")
        .exchange(exchange.clone())
        .retry(RetryPolicy::never())
        .rate_limit(RateLimit::Off)
        .build()
        .unwrap();
    for call in vendors::clerk::TABLES.into_iter().flatten() {
        count += 1;
        each(called(call, clerk.raw(), of_clerk, Sample::clerk, &next)).await;
    }
    let genauth = ManagementClient::builder("id", "secret")
        .exchange(exchange)
        .retry(RetryPolicy::never())
        .rate_limit(RateLimit::Off)
        .build()
        .unwrap();
    for call in vendors::genauth::TABLES.into_iter().flatten() {
        count += 1;
        each(called(
            call,
            genauth.raw(),
            of_genauth,
            Sample::genauth,
            &next,
        ))
        .await;
    }
    count
}

fn called<'c, C: 'static>(
    call: &'static Call<C>,
    client: &'c C,
    answers: &'c Answers,
    sample: fn(&str) -> Option<Sample>,
    next: &Next,
) -> Called<'c> {
    Called {
        facts: call.operation,
        answers,
        sample,
        next: next.clone(),
        call: Box::new(move || (call.lean)(client)),
    }
}

/// Numbers that look random and are the same in every run.
pub struct Numbers(u64);

impl Numbers {
    /// Those that belong to a name.
    pub fn of(name: &str) -> Self {
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }

    /// The next one, at least 0 and less than `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let limit = limit as u64;
        usize::try_from((mixed ^ (mixed >> 31)) % limit).unwrap_or_default()
    }
}
