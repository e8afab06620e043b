//! Answers the benchmarked requests with fixed bytes over HTTP/1.1. It is a process of its own, so that what it costs is
//! in no measurement. The first line of its output is its URL; it ends with its standard input.

use std::io::{self, BufRead, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::ops::Range;
use std::thread;

const SCOPE: &str = r#"{"object":"machine_scope","from_machine_id":"mch_1","to_machine_id":"mch_2","deleted":true}"#;
const REVOKED: &str = r#"{"statusCode":200,"message":"ok","data":{"success":true}}"#;
const USER: &str = include_str!("user.json");
const GENAUTH_USER: &str = include_str!("genauth-user.json");

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || serve(stream));
        }
    });
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

/// Answers one request after the other until the client hangs up.
fn serve(stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let pages = Pages::new();
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    let (mut line, mut body) = (String::new(), Vec::new());
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let target = line.split(' ').nth(1).unwrap_or_default();
        let further = further_users(target);
        let content = further.as_deref().unwrap_or_else(|| pages.answer(target));
        let mut length = 0;
        loop {
            line.clear();
            reader.read_line(&mut line)?;
            if line.trim_end().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        body.resize(length, 0);
        reader.read_exact(&mut body)?;
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            content.len()
        );
        writer.write_all(&[head.as_bytes(), content.as_bytes()].concat())?;
    }
}

/// The long answers, made once per connection.
struct Pages {
    users: String,
    genauth_users: String,
}

impl Pages {
    fn new() -> Self {
        let list = repeated(GENAUTH_USER, 0..50);
        Self {
            users: format!("[{}]", repeated(USER, 0..500)),
            genauth_users: format!(
                r#"{{"statusCode":200,"message":"ok","data":{{"totalCount":50,"list":[{list}]}}}}"#
            ),
        }
    }

    fn answer(&self, target: &str) -> &str {
        if target.starts_with("/v1/users") {
            &self.users
        } else if target.starts_with("/v1/") {
            SCOPE
        } else if target.starts_with("/api/v3/list-users") {
            &self.genauth_users
        } else {
            REVOKED
        }
    }
}

/// The page of users behind the one that the target names; there is no last page.
fn further_users(target: &str) -> Option<String> {
    let (_, after) = target.split_once("starting_after=user_")?;
    let digits = after.split('&').next()?;
    let first = digits.parse::<usize>().ok()? + 1;
    Some(format!("[{}]", repeated(USER, first..first + 500)))
}

/// The same object for each number, with it where the template has `{n}`.
fn repeated(template: &str, numbers: Range<usize>) -> String {
    let object = |n| template.trim().replace("{n}", &format!("{n:05}"));
    numbers.map(object).collect::<Vec<_>>().join(",")
}
