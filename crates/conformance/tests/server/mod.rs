//! A server in a process of its own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// A running server. It is killed when it is dropped.
pub(crate) struct Server {
    process: Child,
    /// Its origin: `http://127.0.0.1:PORT`.
    pub(crate) url: String,
}

impl Server {
    /// Starts one, and waits until it listens.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rejecting-emulator"));
        // It ends with its input, so that it does not outlive a test that is killed.
        let command = command.args(arguments).stdin(Stdio::piped());
        let command = command.stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut url = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut url).unwrap();
        let url = url.trim_end().to_owned();
        assert!(url.starts_with("http://"), "the server did not start");
        Self { process, url }
    }

    /// Ends it at once, whatever it is doing, as `kill -9` does.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}
