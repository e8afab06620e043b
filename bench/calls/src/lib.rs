//! What the programs share: their command line, and the barest clients.

pub mod barest;
pub mod facade;
pub mod plain;

use std::env;
use std::fs;
use std::future::Future;

pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The application whose access is revoked.
pub const APP: &str = "6229ffaxxxxxxxxcade3e3d9";

/// How many subjects one request holds, and how many identifiers one subject.
pub const SUBJECTS: usize = 10;
pub const IDENTIFIERS: usize = 50;

/// Runs one client: `PROGRAM URL COUNT` sends its request so many times to the server at the URL, or treats so many
/// identifiers or users. Its output is the memory that it had at most.
pub fn run<F: Future<Output = Outcome>>(client: impl FnOnce(String, usize) -> F) -> Outcome {
    let mut arguments = env::args().skip(1);
    let (Some(url), Some(count)) = (arguments.next(), arguments.next()) else {
        return Err("arguments: the server's URL, how many requests".into());
    };
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(client(url, count.parse()?))?;
    if let Some(peak) = peak() {
        println!("peak {peak}");
    }
    Ok(())
}

/// The most memory that this process had at once, where the system tells: "1234 kB".
fn peak() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().to_owned())
}

/// The identifier with this number.
pub fn identifier(n: usize) -> String {
    format!("6229ffaxxxxxxxx{n:09}")
}

/// The identifiers of one request, as a program has them.
pub fn identifiers() -> Vec<Vec<String>> {
    (0..SUBJECTS)
        .map(|subject| {
            let first = subject * IDENTIFIERS;
            (first..first + IDENTIFIERS).map(identifier).collect()
        })
        .collect()
}
