//! `names.lock`: a public name that users rely on changes only if somebody accepts it.

use crate::things::{api_with, description};
use crate::workspace::Workspace;
use serde_json::json;
use xtask::{api, generate};

const LOCK: &str = "openapi/clerk/names.lock";
const OVERLAY: &str = "openapi/clerk/overlay.yaml";
const THINGS: &str = "crates/clerk-raw/src/things.rs";
const GENERATE: [&str; 2] = ["generate", "clerk"];
const CHECK: [&str; 3] = ["generate", "clerk", "--check"];
const RENAME: &str = "actions:\n\
    - target: $.paths['/things'].get\n  \
      update: {x-rust-name: all_things}\n  \
      x-expect: {operationId: listThings}\n  \
      x-reason: A test.\n";

/// A workspace that was generated.
fn generated(name: &str) -> Workspace {
    let workspace = Workspace::new(&format!("names-{name}"), &description());
    let output = workspace.run(&GENERATE);
    assert!(output.status.success(), "{output:?}");
    workspace
}

/// A workspace whose names are locked.
fn locked(name: &str) -> Workspace {
    let workspace = generated(name);
    assert!(
        !workspace.path(LOCK).exists(),
        "no lock before it is asked for"
    );
    accept(&workspace);
    workspace
}

fn accept(workspace: &Workspace) {
    let output = workspace.run(&["names", "accept", "clerk"]);
    assert!(output.status.success(), "{output:?}");
}

/// What `generate` says, which has to be that names changed.
fn refusal(workspace: &Workspace) -> String {
    let output = workspace.run(&GENERATE);
    assert!(!output.status.success(), "the change went unnoticed");
    String::from_utf8(output.stderr).unwrap()
}

fn lines(workspace: &Workspace) -> Vec<String> {
    let text = workspace.read(LOCK);
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}

#[test]
fn the_lock_has_a_sorted_line_for_every_public_name() {
    let workspace = locked("lines");
    let expected = [
        "builder GET /things = things::ListThingsCall",
        "builder POST /things = things::CreateThingCall",
        "member POST /things body: tags = tags",
        "member answer Thing: id = id",
        "operation GET /things = list_things",
        "operation POST /things = create_thing",
        "parameter GET /things: query limit = limit",
        "type answer Thing = things::Thing",
    ];
    assert_eq!(lines(&workspace), expected);
    assert!(workspace.run(&CHECK).status.success());
}

#[test]
fn the_names_of_every_shipped_api_are_locked() {
    for api in api::select(None).unwrap() {
        let lock = generate::names_lock(&api).unwrap();
        assert!(lock.is_some(), "{}", generate::names_file(&api));
    }
}

#[test]
fn without_a_lock_names_may_change() {
    let workspace = generated("none");
    workspace.change(OVERLAY, "actions: []\n", RENAME);
    assert!(workspace.run(&GENERATE).status.success());
    assert!(workspace.read(THINGS).contains("fn all_things"));
    assert!(!workspace.path(LOCK).exists());
}

#[test]
fn a_changed_name_stops_generation_until_it_is_accepted() {
    let workspace = locked("changed");
    workspace.change(OVERLAY, "actions: []\n", RENAME);
    let refusal = refusal(&workspace);
    for part in [
        "`operation GET /things` was `list_things` and would be `all_things`",
        "cargo xtask names accept clerk",
        "x-rust-name",
    ] {
        assert!(refusal.contains(part), "{part} is not in\n{refusal}");
    }
    assert!(workspace.read(THINGS).contains("fn list_things"));
    let finding = workspace.complaint(&["spec", "lint", "clerk"]);
    let changed = "`operation GET /things` was `list_things` and would be `all_things`";
    assert!(finding.contains(changed), "{finding}");
    accept(&workspace);
    assert!(workspace.run(&GENERATE).status.success());
    assert!(workspace.read(THINGS).contains("fn all_things"));
    let lines = lines(&workspace);
    for line in [
        "operation GET /things = all_things",
        "operation GET /things = list_things (gone)",
    ] {
        assert!(lines.iter().any(|l| l == line), "{lines:?}");
    }
}

#[test]
fn a_name_that_the_generator_loses_stops_generation() {
    let workspace = locked("lost");
    let mut changed = description();
    let post = &mut changed["paths"]["/things"]["post"];
    let body = post["requestBody"]["content"]["application/json"].take();
    post["requestBody"]["content"] = json!({"multipart/form-data": body});
    workspace.describe("clerk", &changed);
    let handwritten = "actions:\n\
        - target: $.paths['/things'].post\n  \
          update: {x-multipart: handwritten}\n  \
          x-expect: {operationId: createThing}\n  \
          x-reason: A test.\n";
    workspace.change(OVERLAY, "actions: []\n", handwritten);
    let refusal = refusal(&workspace);
    let lost = "`operation POST /things` was `create_thing` and would have no name, though the description still has it";
    assert!(refusal.contains(lost), "{refusal}");
}

#[test]
fn what_the_vendor_adds_is_locked_and_what_it_drops_is_marked_as_gone() {
    let workspace = locked("vendor");
    let mut changed = description();
    let parameters = &mut changed["paths"]["/things"]["get"]["parameters"];
    *parameters = json!([{"name": "order_by", "in": "query", "schema": {"type": "string"}}]);
    workspace.describe("clerk", &changed);
    assert!(workspace.complaint(&CHECK).contains(LOCK));
    assert!(workspace.run(&GENERATE).status.success());
    let lines = lines(&workspace);
    for line in [
        "parameter GET /things: query limit = limit (gone)",
        "parameter GET /things: query order_by = order_by",
    ] {
        assert!(lines.iter().any(|l| l == line), "{lines:?}");
    }
    // It comes back under its name.
    workspace.describe("clerk", &description());
    assert!(workspace.run(&GENERATE).status.success());
    assert!(
        workspace
            .read(LOCK)
            .contains("parameter GET /things: query limit = limit\n")
    );
}

#[test]
fn a_name_is_not_silently_reused_for_another_thing() {
    let workspace = locked("reused");
    let mut changed = description();
    let parameters = &mut changed["paths"]["/things"]["get"]["parameters"];
    *parameters = json!([{"name": "Limit", "in": "query", "schema": {"type": "string"}}]);
    workspace.describe("clerk", &changed);
    let refusal = refusal(&workspace);
    let reused = "`parameter GET /things: query Limit` would be `limit`, which was the name of \
                  `parameter GET /things: query limit`";
    assert!(refusal.contains(reused), "{refusal}");
    accept(&workspace);
    assert!(workspace.run(&GENERATE).status.success());
}

#[test]
fn another_name_of_a_path_parameter_is_the_same_parameter() {
    let of = |name: &str| {
        let mut changed = description();
        changed["paths"][format!("/things/{{{name}}}")] = json!({"get": {
            "operationId": "getThing", "tags": ["Things"],
            "parameters": [{"name": name, "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {"200": {"description": ""}}}});
        changed
    };
    let workspace = Workspace::new("names-path", &description());
    workspace.describe("clerk", &of("thing"));
    accept(&workspace);
    workspace.describe("clerk", &of("thing_id"));
    let refusal = refusal(&workspace);
    for part in [
        "2 public names",
        "`parameter GET /things/{}: path 1` was `thing` and would be `thing_id`",
        "`identifier GET /things/{}: path 1` was `ids::Thing` and would be `ids::ThingId`",
    ] {
        assert!(refusal.contains(part), "{part} is not in\n{refusal}");
    }
}

#[test]
fn a_value_without_a_letter_has_a_line_like_any_other() {
    let sent = json!({"order": {"type": "string", "enum": ["", "name: asc"]}});
    let workspace = Workspace::new("names-empty", &api_with(&sent, &json!({})));
    accept(&workspace);
    let lines = lines(&workspace);
    for line in [
        "value POST /things body.order: \"\" = X",
        "value POST /things body.order: name: asc = NameAsc",
    ] {
        assert!(lines.iter().any(|l| l == line), "{lines:?}");
    }
    // It reads back as what it is: nothing has changed.
    assert!(workspace.run(&GENERATE).status.success());
    assert!(workspace.run(&CHECK).status.success());
}

#[test]
fn a_line_that_cannot_be_read_is_named() {
    let workspace = locked("line");
    let lock = workspace.read(LOCK) + "nonsense\n";
    workspace.put(LOCK, &lock);
    let refusal = refusal(&workspace);
    assert!(
        refusal.contains(LOCK) && refusal.contains("`nonsense`"),
        "{refusal}"
    );
}

#[test]
fn spec_diff_calls_another_name_than_the_locked_one_breaking() {
    let workspace = locked("diff");
    workspace.change(OVERLAY, "actions: []\n", RENAME);
    let newer = workspace.path("openapi/clerk/api.json");
    let newer = newer.to_str().unwrap();
    let output = workspace.run(&["spec", "diff", "clerk", newer, "--newer"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let expected = [
        "\nBreaking\n  Rust names\n",
        "operation GET /things: is called `all_things` (was `list_things`)\n",
    ];
    for part in expected {
        assert!(text.contains(part), "{text}");
    }
}
