//! What is generated for the small API, as for one that nobody has registered: no facade and no sentence of another
//! API is read for it.

use serde_json::Value;
use xtask::Result;
use xtask::api::Api;
use xtask::generate::{Input, Output, files};

/// The folder is that of a description that is there, because the code names the hashes of its files.
const API: Api = Api::shipped("small", "Things", "", ["things", "things"])
    .described_in("tests/kitchen-sink/openapi");

/// The code of its one group, and its mocks.
pub const THINGS: &str = "crates/small-raw/src/things.rs";
pub const MOCKS: &str = "crates/small-raw/src/mock/things.rs";
/// What the emulator reads.
pub const SERVED: &str = "crates/emulator/descriptions/small.json";

/// Everything that is made of a description.
pub fn made(description: &Value) -> Result<Output> {
    let mut output = Output::default();
    files(&API, description, &mut output)?;
    Ok(output)
}

/// The code of the one group, without white space, so that no line break of rustfmt matters.
pub fn code(description: &Value) -> Result<String> {
    Ok(squeezed(made(description)?.get(THINGS).unwrap()))
}

pub fn squeezed(code: &str) -> String {
    code.split_whitespace().collect()
}

#[track_caller]
pub fn says(code: &str, wanted: &str) {
    assert!(
        code.contains(&squeezed(wanted)),
        "`{wanted}` is not in:\n{code}"
    );
}

/// Why no code is made of a description.
#[track_caller]
pub fn error(description: &Value) -> String {
    code(description).unwrap_err().to_string()
}

/// The limits of requests that the code does not enforce.
pub fn lost(description: &Value) -> Vec<String> {
    Input::read(&API, description.clone())
        .unwrap()
        .lost_limits()
}
