//! A list in memory, which answers as told and remembers what it was asked.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use identity_facade_core::{Settings, Transport};
use serde::Deserialize;

use crate::support::Plain;

/// An item.
#[derive(Debug, Deserialize)]
pub(crate) struct Thing {
    pub(crate) id: String,
}

/// One request.
pub(crate) struct Asked {
    /// Which one it is, from 1.
    pub(crate) count: usize,
    line: String,
    body: String,
}

impl Asked {
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let mut pairs = self.line.split('&').filter_map(|pair| pair.split_once('='));
        pairs
            .find(|(set, _)| *set == name)
            .map(|(_, value)| value.to_owned())
    }

    /// A number of the query, or of `options` in the body.
    fn number(&self, name: &str) -> Option<usize> {
        let body = serde_json::from_str::<serde_json::Value>(&self.body).unwrap_or_default();
        let nested = body["options"][name].as_u64();
        let nested = nested.map(|number| usize::try_from(number).unwrap());
        self.query(name)
            .map(|text| text.parse().unwrap())
            .or(nested)
    }
}

/// The requests so far.
#[derive(Clone, Default)]
pub(crate) struct Requests(Arc<Mutex<Vec<(String, String)>>>);

impl Requests {
    /// Their queries.
    pub(crate) fn lines(&self) -> Vec<String> {
        let requests = self.0.lock().unwrap();
        requests.iter().map(|(line, _)| line.clone()).collect()
    }

    /// Their bodies.
    pub(crate) fn bodies(&self) -> Vec<String> {
        let requests = self.0.lock().unwrap();
        requests.iter().map(|(_, body)| body.clone()).collect()
    }
}

/// A server that says `answer`, which is the body of a success or the status of a failure.
pub(crate) fn server(
    answer: impl Fn(&Asked) -> String + Send + Sync + 'static,
) -> (Requests, Transport) {
    let requests = Requests::default();
    let seen = requests.clone();
    let settings = Settings::new().base_url("http://127.0.0.1:1");
    let settings = settings.exchange(move |request: Request<Bytes>| {
        let line = request.uri().query().unwrap_or_default().to_owned();
        let body = String::from_utf8_lossy(request.body()).into_owned();
        let mut requests = seen.0.lock().unwrap();
        requests.push((line.clone(), body.clone()));
        let count = requests.len();
        drop(requests);
        let said = answer(&Asked { count, line, body });
        let response = match said.parse::<u16>() {
            Ok(status) => Response::builder().status(status).body(String::new()),
            Err(_) => Response::builder().body(said),
        };
        async move {
            // Nothing is there at the first poll.
            tokio::task::yield_now().await;
            Ok::<_, Infallible>(response.unwrap())
        }
    });
    (requests, settings.build(Plain).unwrap())
}

/// The ids of the requested page of a list of so many, at most `most` of them.
pub(crate) fn people(asked: &Asked, length: usize, most: usize) -> Vec<String> {
    let size = asked.number("limit").unwrap_or(most).min(most);
    let page = asked.number("page").map(|page| (page - 1) * size);
    let skipped = asked.number("offset").or(page).unwrap_or_default();
    let ids = (0..length).skip(skipped).take(size);
    ids.map(|number| format!("t{number}")).collect()
}

/// A bare list of things.
pub(crate) fn things(ids: &[String]) -> String {
    let ids: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    format!("[{}]", ids.join(","))
}
