//! The input is a vendor's document. What the import takes of it, it takes again from its own output, and nothing is
//! left in there that is not a fact.

use serde_json::Value;
use xtask::spec::document::print;
use xtask::spec::import::import;

use crate::Target;

/// The target.
pub const TARGET: Target = Target {
    name: "spec_import",
    run,
    tokens: &[
        "openapi: 3.0.3\n",
        "openapi: 3.1.0\n",
        "paths:\n",
        "get:",
        "operationId: a",
        "$ref: ",
        "#/components/schemas/A",
        "description: Prose",
        "example: Prose",
        "summary: Prose",
        "x-note: Prose",
        "x-pagination: a",
        "schema:",
        "properties:",
        "items:",
        "allOf:",
        "oneOf:",
        "type: [string, \"null\"]",
        "const: 1",
        "nullable: true",
        "&a ",
        "*a",
        "<<: ",
        "!t ",
        "? ",
        "- ",
        "\n  ",
        "\n    ",
        "{",
        "}",
        "[",
        "]",
        ": ",
        "null",
        ".nan",
        "1e400",
        "0x10",
        "~",
        "\"",
        "'",
        "|\n",
        "200:",
        "true:",
        "---\n",
        "#",
    ],
};

/// Imports the input, and then what came of it.
///
/// # Panics
///
/// If a promise is broken.
pub fn run(input: &[u8]) {
    let source = String::from_utf8_lossy(input);
    let Ok(first) = import(&source) else {
        return;
    };
    only_facts(&first.document);
    let printed = print(&first.document).expect("facts can be written");
    let second = import(&printed).unwrap_or_else(|error| panic!("{error} in\n{printed}"));
    assert_eq!(print(&second.document).ok(), Some(printed));
    assert!(
        second.dropped.is_empty(),
        "more is dropped: {:?}",
        second.dropped
    );
}

/// Members that hold prose wherever they stand.
const PROSE: [&str; 8] = [
    "contact",
    "example",
    "examples",
    "externalDocs",
    "summary",
    "termsOfService",
    "title",
    "xml",
];

/// Members whose members are names, which may be any word.
const NAMES: [&str; 10] = [
    "content",
    "encoding",
    "headers",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
];

/// Members that hold values as they are sent, or names.
const VALUES: [&str; 5] = ["default", "enum", "mapping", "required", "security"];

fn only_facts(node: &Value) {
    match node {
        Value::Object(members) => {
            for (name, value) in members {
                is_a_fact(name, value);
            }
        }
        Value::Array(items) => items.iter().for_each(only_facts),
        _ => {}
    }
}

fn is_a_fact(name: &str, value: &Value) {
    let prose = PROSE.contains(&name) || (name == "description" && value != "");
    assert!(!prose, "`{name}` is prose");
    match value {
        // The one title that is a fact is the name of the API.
        Value::Object(info) if name == "info" => {
            let rest = info.iter().filter(|(name, _)| *name != "title");
            rest.for_each(|(name, value)| is_a_fact(name, value));
        }
        Value::Object(named) if NAMES.contains(&name) => named.values().for_each(only_facts),
        _ if VALUES.contains(&name) || name.starts_with("x-") => {}
        _ => only_facts(value),
    }
}
