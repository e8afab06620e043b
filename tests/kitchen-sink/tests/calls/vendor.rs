//! A vendor without peculiarities: a bearer, statuses that mean what they say, and an envelope around `data`.

use bytes::Bytes;
use http::StatusCode;
use identity_emulator::{Emulator, RecordedRequest};
use identity_facade_core::{
    Answer, BoxFuture, Dialect, Error, ErrorKind, Failure, Opened, Operation, Outgoing, RateLimit,
    RetryPolicy, Settings, Wire,
};
use kitchen_sink_raw::Client;
use serde_json::Value;

/// The description that the emulator judges by.
pub fn description() -> Value {
    serde_json::from_str(include_str!("../description.json")).unwrap()
}

#[derive(Debug)]
struct Sink;

impl Dialect for Sink {
    fn name(&self) -> &'static str {
        "kitchen-sink"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        _: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            if request.operation().requires_auth {
                request.authorize("Bearer key")?;
            }
            Ok(())
        })
    }

    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        if !answer.status.is_success() {
            return Err(Failure::from_status(answer.status));
        }
        let mut body = answer.body.clone();
        if operation.enveloped {
            let envelope: Value =
                serde_json::from_slice(&body).map_err(|_| Failure::new(ErrorKind::Decode))?;
            let data = envelope.get("data").map(ToString::to_string);
            body = Bytes::from(data.unwrap_or_default());
        }
        Ok(Opened::new(body, None))
    }
}

/// A client of the vendor at an address.
pub fn client(url: &str) -> Client {
    let settings = Settings::new()
        .base_url(url.to_owned())
        .retry(RetryPolicy::never())
        .rate_limit(RateLimit::Off);
    Client::new(settings.build(Sink).unwrap())
}

/// An emulator with the kitchen sink, and a client of it.
pub struct Bench {
    pub emulator: Emulator,
    pub client: Client,
    raw: reqwest::Client,
    url: String,
}

impl Bench {
    pub async fn new() -> Self {
        let emulator = Emulator::builder()
            .seed(7)
            .api("kitchen-sink", "/sink", description())
            .start()
            .await
            .unwrap();
        let url = emulator.api_url("kitchen-sink").unwrap();
        Self {
            emulator,
            client: client(&url),
            raw: reqwest::Client::new(),
            url,
        }
    }

    /// The requests that were made since the last look.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        let requests = self.emulator.requests();
        self.emulator.clear_requests();
        requests
    }

    /// The one request that was made since the last look; `None` if there was none.
    pub fn request(&self) -> Option<RecordedRequest> {
        let mut requests = self.requests();
        assert!(requests.len() < 2, "{requests:?}");
        requests.pop()
    }

    /// What the emulator says to a request that no client makes: nothing, or why it is refused.
    pub async fn judged(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Result<(), String> {
        let method = method.parse().unwrap();
        let mut request = self
            .raw
            .request(method, format!("{}{target}", self.url))
            .bearer_auth("key");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = request.send().await.unwrap();
        self.emulator.clear_requests();
        match answer.status() {
            status if status.is_success() => Ok(()),
            StatusCode::BAD_REQUEST => Err(answer.text().await.unwrap()),
            other => panic!("{target}: {other}: {}", answer.text().await.unwrap()),
        }
    }
}
