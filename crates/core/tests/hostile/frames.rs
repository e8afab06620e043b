//! Frames of HTTP/2, written by hand: what a server library refuses to send.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub(crate) const DATA: u8 = 0;
pub(crate) const HEADERS: u8 = 1;
pub(crate) const RST_STREAM: u8 = 3;
pub(crate) const SETTINGS: u8 = 4;
pub(crate) const GOAWAY: u8 = 7;
pub(crate) const CONTINUATION: u8 = 9;

pub(crate) const END_STREAM: u8 = 1;
pub(crate) const END_HEADERS: u8 = 4;

pub(crate) const NO_ERROR: u32 = 0;
pub(crate) const PROTOCOL_ERROR: u32 = 1;
pub(crate) const REFUSED_STREAM: u32 = 7;

/// The connection of one client, after its preface.
pub(crate) struct Frames(TcpStream);

impl Frames {
    /// Greets a client.
    pub(crate) async fn greet(mut stream: TcpStream) -> Self {
        let mut preface = [0; 24];
        stream.read_exact(&mut preface).await.unwrap();
        let mut frames = Self(stream);
        frames.send(SETTINGS, 0, 0, &[]).await;
        frames
    }

    /// Reads on until a request is complete; gives its stream. `None` if the client left.
    pub(crate) async fn request(&mut self) -> Option<u32> {
        loop {
            let mut head = [0; 9];
            self.0.read_exact(&mut head).await.ok()?;
            let length =
                usize::from(head[0]) << 16 | usize::from(head[1]) << 8 | usize::from(head[2]);
            let mut payload = vec![0; length];
            self.0.read_exact(&mut payload).await.ok()?;
            let (kind, flags) = (head[3], head[4]);
            let stream = u32::from_be_bytes([head[5] & 0x7f, head[6], head[7], head[8]]);
            if kind == SETTINGS && flags == 0 {
                self.send(SETTINGS, 1, 0, &[]).await; // the acknowledgement
            }
            if matches!(kind, HEADERS | DATA) && flags & END_STREAM != 0 {
                return Some(stream);
            }
        }
    }

    pub(crate) async fn send(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) -> bool {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        let mut frame = length[1..].to_vec();
        frame.extend([kind, flags]);
        frame.extend(stream.to_be_bytes());
        frame.extend(payload);
        self.0.write_all(&frame).await.is_ok()
    }

    /// The head of a response.
    pub(crate) async fn respond(&mut self, stream: u32, status: &str, headers: &[(&str, &str)]) {
        let block = block(status, headers);
        self.send(HEADERS, END_HEADERS, stream, &block).await;
    }

    pub(crate) async fn reset(&mut self, stream: u32, reason: u32) {
        self.send(RST_STREAM, 0, stream, &reason.to_be_bytes())
            .await;
    }

    pub(crate) async fn go_away(&mut self, last: u32, reason: u32, debug: &[u8]) {
        let payload = [&last.to_be_bytes()[..], &reason.to_be_bytes(), debug].concat();
        self.send(GOAWAY, 0, 0, &payload).await;
    }
}

/// A header block without compression.
pub(crate) fn block(status: &str, headers: &[(&str, &str)]) -> Vec<u8> {
    let mut block = vec![0x08]; // the name `:status` from the static table
    string(&mut block, status);
    for (name, value) in headers {
        block.push(0);
        string(&mut block, name);
        string(&mut block, value);
    }
    block
}

fn string(block: &mut Vec<u8>, text: &str) {
    assert!(text.len() < 127, "longer strings have a longer length");
    block.push(u8::try_from(text.len()).unwrap());
    block.extend(text.as_bytes());
}
