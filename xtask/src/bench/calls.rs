//! What one call costs in this process: the facade, beside the barest client that sends the same bytes.

use super::bounds::Ratio;
use super::server::Server;
use super::valgrind::{self, Cost, Runs};
use super::{page, program};
use crate::Result;

/// One program, and what it is compared with.
struct Row {
    program: &'static str,
    what: &'static str,
    runs: Runs,
    /// The program that counts as 1.
    peer: &'static str,
    /// The name of its bound.
    bound: Option<&'static str>,
}

const CALL: Runs = Runs::of_requests(20, 120);
const PAGE: Runs = Runs::of_requests(4, 14);
const BULK: Runs = Runs::of_inputs(5_000, 55_000, 500);

const fn row(
    program: &'static str,
    what: &'static str,
    runs: Runs,
    peer: &'static str,
    bound: Option<&'static str>,
) -> Row {
    Row {
        program,
        what,
        runs,
        peer,
        bound,
    }
}

const ROWS: &[Row] = &[
    row(
        "scope_barest",
        "`delete_scope`, barest client",
        CALL,
        "scope_barest",
        None,
    ),
    row(
        "scope_facade",
        "`delete_scope`, facade",
        CALL,
        "scope_barest",
        Some("delete_scope"),
    ),
    row(
        "scope_facade_limited",
        "the same with a rate limit",
        CALL,
        "scope_barest",
        None,
    ),
    row(
        "scope_clerk_rs",
        "`delete_scope`, clerk-rs 0.5.0",
        CALL,
        "scope_barest",
        None,
    ),
    row(
        "revoke_barest",
        "`revoke` 10 x 50, barest client that borrows",
        CALL,
        "revoke_barest",
        None,
    ),
    row(
        "revoke_facade_lent",
        "`revoke` 10 x 50, facade, identifiers lent",
        CALL,
        "revoke_barest",
        Some("revoke_lent"),
    ),
    row(
        "revoke_owned",
        "`revoke` 10 x 50, barest client that owns",
        CALL,
        "revoke_owned",
        None,
    ),
    row(
        "revoke_facade_owned",
        "`revoke` 10 x 50, facade, identifiers given away",
        CALL,
        "revoke_owned",
        Some("revoke_owned"),
    ),
    row(
        "bulk_barest",
        "500 of any number of identifiers, barest loop",
        BULK,
        "bulk_barest",
        None,
    ),
    row(
        "bulk_facade",
        "500 of any number of identifiers, `revoke_application_access_all`",
        BULK,
        "bulk_barest",
        None,
    ),
    row(
        "bulk_facade_stream",
        "the same of a stream, into a sink",
        BULK,
        "bulk_barest",
        None,
    ),
    row(
        "users_barest",
        "page of 500 Clerk users, plain structs",
        PAGE,
        "users_barest",
        None,
    ),
    row(
        "users_value",
        "page of 500 Clerk users, `serde_json::Value`",
        PAGE,
        "users_barest",
        None,
    ),
    row(
        "users_facade",
        "page of 500 Clerk users, facade",
        PAGE,
        "users_barest",
        Some("clerk_page"),
    ),
    row(
        "people_barest",
        "page of 50 GenAuth users, plain structs",
        PAGE,
        "people_barest",
        None,
    ),
    row(
        "people_value",
        "page of 50 GenAuth users, `serde_json::Value`",
        PAGE,
        "people_barest",
        None,
    ),
    row(
        "people_facade",
        "page of 50 GenAuth users, facade",
        PAGE,
        "people_barest",
        Some("genauth_page"),
    ),
    row(
        "token_jsonwebtoken",
        "a session token, jsonwebtoken: signature and issuer",
        CALL,
        "token_jsonwebtoken",
        None,
    ),
    row(
        "token_ours",
        "a session token, `identity-verify`: everything",
        CALL,
        "token_jsonwebtoken",
        Some("session_token"),
    ),
];

/// The costs of all rows.
pub struct Costs(Vec<(&'static Row, Cost)>);

/// Measures everything.
pub fn measure() -> Result<Costs> {
    let server = prepare(&["bench-server", "bench-calls", "bench-peer", "bench-tokens"])?;
    let cost = |row: &'static Row| {
        eprintln!("{}", row.program);
        let cost = valgrind::cost(&program::path(row.program), &server.url, row.runs)?;
        Ok((row, cost))
    };
    ROWS.iter().map(cost).collect::<Result<_>>().map(Costs)
}

/// Measures the ratios that have bounds: instructions only.
pub fn measure_guarded() -> Result<Vec<Ratio>> {
    let server = prepare(&["bench-server", "bench-calls", "bench-tokens"])?;
    let instructions =
        |program: &str, runs| valgrind::instructions(&program::path(program), &server.url, runs);
    let guarded = ROWS.iter().filter_map(|row| Some((row, row.bound?)));
    guarded
        .map(|(row, bound)| {
            let own = instructions(row.program, row.runs)?;
            let peer = instructions(row.peer, row.runs)?;
            Ok((bound.to_owned(), ratio(own, peer)))
        })
        .collect()
}

/// Builds programs and starts the server.
pub fn prepare(packages: &[&str]) -> Result<Server> {
    if !valgrind::is_there() {
        return Err("valgrind is not installed; it counts instructions and allocations".into());
    }
    program::build(packages)?;
    Server::start()
}

#[allow(clippy::cast_precision_loss)] // far below 2^52
fn ratio(own: u64, peer: u64) -> f64 {
    own as f64 / peer as f64
}

impl Costs {
    pub fn table(&self) -> String {
        let of = |program: &str| {
            let mut costs = self.0.iter();
            costs
                .find(|(row, _)| row.program == program)
                .map(|(_, cost)| *cost)
        };
        let rows = self.0.iter().map(|(row, cost)| {
            let peer = of(row.peer).unwrap_or(*cost);
            format!(
                "| {} | {} | {:.2} | {} | {:.2} |",
                row.what,
                thousands(cost.instructions),
                ratio(cost.instructions, peer.instructions),
                cost.allocations,
                ratio(cost.allocations, peer.allocations),
            )
        });
        let head = [
            "| | instructions | ratio | allocations | ratio |",
            "|---|---:|---:|---:|---:|",
        ];
        page::table(head, rows)
    }
}

/// Thousands, with one digit behind the point below a million.
pub fn thousands(number: u64) -> String {
    if number < 1_000_000 {
        format!("{}.{} k", number / 1000, number % 1000 / 100)
    } else {
        format!(
            "{}.{:02} M",
            number / 1_000_000,
            number % 1_000_000 / 10_000
        )
    }
}
