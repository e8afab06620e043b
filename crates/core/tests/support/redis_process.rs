//! A `redis-server` of the test's own. Where the program is not installed, a test says so and passes; in CI it fails.

#![allow(dead_code)] // each test file uses its part

use std::env;
use std::io::{ErrorKind as Io, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const SECOND: Duration = Duration::from_secs(1);

/// A server that lives as long as this value.
pub(crate) struct Server {
    process: Child,
    pub(crate) port: u16,
}

impl Server {
    /// Nothing where `redis-server` is not installed.
    pub(crate) fn start() -> Option<Self> {
        // Another socket may take a port before the server does; then it tries the next one.
        for _ in 0..10 {
            let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
            let port = socket.local_addr().unwrap().port();
            drop(socket);
            let mut server = Self::launch(port)?;
            if server.comes_to_answer() {
                return Some(server);
            }
        }
        panic!("there is no port for a server");
    }

    pub(crate) fn start_at(port: u16) -> Option<Self> {
        let mut server = Self::launch(port)?;
        assert!(server.comes_to_answer(), "it does not answer");
        Some(server)
    }

    fn launch(port: u16) -> Option<Self> {
        let options = [
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
            "--dir",
        ];
        let started = Command::new("redis-server")
            .args(options)
            .arg(env::temp_dir())
            .arg("--port")
            .arg(port.to_string())
            .stdout(Stdio::null())
            .spawn();
        let process = match started {
            Ok(process) => process,
            Err(error) if error.kind() == Io::NotFound => {
                assert!(env::var("CI").is_err(), "CI has no `redis-server`");
                println!("skipped: there is no `redis-server` here");
                return None;
            }
            Err(error) => panic!("{error}"),
        };
        Some(Self { process, port })
    }

    /// False if it ended, because something else has its port.
    fn comes_to_answer(&mut self) -> bool {
        let started = Instant::now();
        while started.elapsed() < 10 * SECOND {
            if self.process.try_wait().unwrap().is_some() {
                return false;
            }
            if self.answers() {
                return true;
            }
            thread::sleep(Duration::from_millis(20));
        }
        false
    }

    /// Whether what listens is a server, and not the very socket that asks: a free port can connect to itself.
    fn answers(&self) -> bool {
        let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) else {
            return false;
        };
        let mut answer = [0; 5];
        stream.set_read_timeout(Some(SECOND)).unwrap();
        stream.write_all(b"PING\r\n").is_ok()
            && stream.read_exact(&mut answer).is_ok()
            && answer == *b"+PONG"
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }
}

impl Server {
    /// Tells the server something, as its own command line would.
    pub(crate) fn command(&self, line: &str) {
        let answer = self.answer(line);
        assert!(answer.starts_with(['+', ':']), "{line}: {answer}");
    }

    /// The number that the server answers.
    pub(crate) fn number(&self, line: &str) -> i64 {
        let answer = self.answer(line);
        answer[1..].trim().parse().unwrap()
    }

    fn answer(&self, line: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.write_all(format!("{line}\r\n").as_bytes()).unwrap();
        let mut answer = [0; 64];
        let length = stream.read(&mut answer).unwrap();
        String::from_utf8_lossy(&answer[..length]).into_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
