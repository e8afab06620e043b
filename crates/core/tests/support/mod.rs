//! A vendor on loopback that answers as told and remembers what it was asked, and the plainest of dialects.

#![allow(dead_code)] // each test file uses its part

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use identity_facade_core::{
    Answer, BoxFuture, Dialect, Error, Failure, Opened, Operation, Outgoing, Settings, Transport,
    Wire,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// One request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }

    pub(crate) fn body(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// What the vendor answers.
#[derive(Clone)]
pub(crate) struct Say {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
    pub(crate) after: Duration,
}

/// An answer with this status line, e.g. `200 OK`, and extra header lines.
pub(crate) fn say(status: &str, headers: &[&str], body: impl Into<Vec<u8>>) -> Say {
    let body = body.into();
    let mut head = format!("HTTP/1.1 {status}\r\nconnection: close\r\n");
    for line in headers {
        head += line;
        head += "\r\n";
    }
    if !headers
        .iter()
        .any(|line| line.starts_with("content-length") || line.starts_with("transfer-encoding"))
    {
        head += "content-length: ";
        head += &body.len().to_string();
        head += "\r\n";
    }
    Say {
        head,
        body,
        after: Duration::ZERO,
    }
}

pub(crate) fn ok(body: &str) -> Say {
    say("200 OK", &["content-type: application/json"], body)
}

#[derive(Clone)]
pub(crate) struct Vendor {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Vendor {
    /// A vendor that always says the same.
    pub(crate) async fn saying(answer: Say) -> Self {
        Self::answering(move |_| answer.clone()).await
    }

    /// A vendor whose answer depends on the request.
    pub(crate) async fn answering(answer: impl Fn(&Seen) -> Say + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let vendor = Self {
            url,
            seen: seen.clone(),
        };
        let answer = Arc::new(answer);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, seen.clone(), answer.clone()));
            }
        });
        vendor
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn only(&self) -> Seen {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "expected exactly one request: {seen:?}");
        seen[0].clone()
    }

    pub(crate) fn transport(&self) -> Transport {
        Settings::new().base_url(&self.url).build(Plain).unwrap()
    }
}

async fn serve(
    mut stream: TcpStream,
    seen: Arc<Mutex<Vec<Seen>>>,
    answer: Arc<impl Fn(&Seen) -> Say + Send + Sync + 'static>,
) {
    let Some(request) = read(&mut stream).await else {
        return;
    };
    seen.lock().unwrap().push(request.clone());
    let Say { head, body, after } = answer(&request);
    tokio::time::sleep(after).await;
    let _ = stream.write_all(head.as_bytes()).await;
    let _ = stream.write_all(b"\r\n").await;
    let _ = stream.write_all(&body).await;
    let _ = stream.shutdown().await;
}

async fn read(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n").map(str::to_owned);
    let line = lines.next()?;
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| {
            line.split_once(": ")
                .map(|(n, v)| (n.to_lowercase(), v.to_owned()))
        })
        .collect();
    let length = headers
        .iter()
        .find(|(n, _)| n == "content-length")
        .map_or(0, |(_, v)| v.parse().unwrap());
    let mut body = bytes.split_off(end + 4);
    while body.len() < length {
        if stream.read_buf(&mut body).await.ok()? == 0 {
            return None;
        }
    }
    Some(Seen {
        line,
        headers,
        body,
    })
}

/// A vendor without credentials or envelope.
#[derive(Debug)]
pub(crate) struct Plain;

impl Dialect for Plain {
    fn name(&self) -> &'static str {
        "plain"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        _: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move { request.authorize("Bearer key-that-must-not-print") })
    }

    fn judge(&self, _: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        if answer.status.is_success() {
            let request_id = answer.header("x-request-id").map(str::to_owned);
            Ok(Opened::new(Bytes::clone(&answer.body), request_id))
        } else {
            Err(Failure::from_status(answer.status))
        }
    }
}
