//! `spec lint` names everything that is wrong, of every API, at once: nothing that cannot be read hides the rest.

use std::fs;

use crate::things::{api_with, description};
use crate::workspace::{self, Workspace};
use serde_json::json;

const CLERK: &str = "openapi/clerk/overlay.yaml";
const GENAUTH: &str = "openapi/genauth/overlay.yaml";

fn lint(workspace: &Workspace) -> String {
    workspace.complaint(&["spec", "lint"])
}

fn assert_all(findings: &str, wanted: &[&str]) {
    for finding in wanted {
        assert!(
            findings.contains(finding),
            "`{finding}` is missing in\n{findings}"
        );
    }
}

#[test]
fn every_finding_of_every_api_is_listed_at_once() {
    let workspace = Workspace::new("lint-all", &description());
    // The generator cannot read it, and another check does not like it either.
    let mut other = description();
    other["paths"]["/things"]["head"] =
        json!({"operationId": "head", "tags": [], "responses": {"200": {"description": ""}}});
    workspace.describe("clerk", &other);
    workspace.put(CLERK, "overlay: [");
    workspace.describe("genauth", &other);
    fs::remove_file(workspace.path("openapi/genauth/lock.toml")).unwrap();
    assert_all(
        &lint(&workspace),
        &[
            "openapi/overlay.schema.json: overlay schema",
            "openapi/clerk/overlay.yaml: overlay: ",
            "openapi/genauth: lock: ",
            "lock.toml",
            "openapi/genauth: refused: HEAD /things: a method",
            "openapi/genauth: groups: HEAD /things has 0 tags",
            "openapi/genauth: envelopes: GET /things",
        ],
    );
}

#[test]
fn a_description_that_cannot_be_read_does_not_hide_the_overlay() {
    let workspace = Workspace::new("lint-unread", &description());
    workspace.put("openapi/clerk/api.json", "{");
    workspace.change(
        CLERK,
        "actions: []",
        "actions: [{target: $.paths, x-expect: {a: 1}, x-reason: Neither.}]",
    );
    assert_all(
        &lint(&workspace),
        &[
            "openapi/clerk: document: ",
            "must either update or remove",
            "openapi/genauth: document: ",
            "openapi/genauth/overlay.yaml: overlay: ",
        ],
    );
}

#[test]
fn every_operation_that_the_generator_cannot_read_is_listed() {
    let workspace = Workspace::new("lint-generator", &description());
    let mut other = description();
    for path in ["/a", "/b"] {
        other["paths"][path]["get"] = json!({
            "operationId": path, "tags": ["Things"],
            "parameters": [{"name": "a", "in": "cookie", "schema": {"type": "string"}}],
            "responses": {"200": {"description": ""}},
        });
    }
    other["paths"]["/c"]["head"] =
        json!({"operationId": "c", "tags": ["Things"], "responses": {"200": {"description": ""}}});
    workspace.describe("clerk", &other);
    assert_all(
        &lint(&workspace),
        &[
            "openapi/clerk: generator: GET /a: ",
            "openapi/clerk: generator: GET /b: ",
            "openapi/clerk: refused: HEAD /c: a method",
            "are not checked until the generator can read everything",
        ],
    );
}

#[test]
fn every_bad_rule_is_listed_and_the_good_ones_are_checked() {
    let workspace = Workspace::new("lint-rules", &description());
    let rules = "actions:\n\
        - {target: '$[', remove: true, x-expect: a, x-reason: No path.}\n\
        - {target: $.paths, x-expect: {a: 1}, x-reason: Neither.}\n\
        - {target: $.paths, update: {b: 1}, x-reason: No expectation.}\n\
        - {target: $.paths, update: {b: 1}, x-expect: {}, x-reason: An empty one.}\n\
        - {target: $.paths, update: {b: 1}, x-expect: {a: 1}}\n\
        - {target: $.paths, update: {b: 1}, x-expect: {a: 1}, x-reason: Stale.}\n\
        - {target: $.paths, update: {x-secert: 1}, x-expect: {/things: {}}, x-reason: Good.}\n\
        answers: {receits: {}}\n";
    workspace.change(CLERK, "actions: []\n", rules);
    assert_all(
        &lint(&workspace),
        &[
            "rule 1 ($[): $[ is not a JSONPath",
            "rule 2 ($.paths): must either update or remove",
            "rule 3 ($.paths): missing field `x-expect`",
            "rule 4 ($.paths): `x-expect` is empty",
            "rule 5 ($.paths): missing field `x-reason`",
            "rule 6 is stale",
            "section `answers`: unknown field `receits`",
            "nobody reads `x-secert`",
        ],
    );
}

#[test]
fn a_wildcard_rule_names_the_nodes_that_it_gained_and_lost() {
    let workspace = Workspace::new("lint-nodes", &description());
    workspace.describe("genauth", &description());
    let rule = "actions:\n- {target: '$.paths[*].*', update: {x-idempotent: true}, \
        x-expect: {tags: [Things]}, x-matches: 2, x-reason: Both.}\n";
    workspace.change(GENAUTH, "actions: []\n", rule);
    assert_all(&lint(&workspace), &["gained: /paths/~1things/get"]);
    assert!(
        workspace
            .run(&["spec", "nodes", "genauth"])
            .status
            .success()
    );
    assert!(!lint(&workspace).contains("gained"));

    // As many nodes as before, but not the same.
    let mut other = description();
    let put = other["paths"]["/things"]["post"].take();
    let things = other["paths"]["/things"].as_object_mut().unwrap();
    things.remove("post");
    things.insert("put".to_owned(), put.clone());
    workspace.describe("genauth", &other);
    let moved = [
        "gained: /paths/~1things/put",
        "lost: /paths/~1things/post",
        "spec nodes",
    ];
    assert_all(&lint(&workspace), &moved);

    // One more: the rule is stale.
    other["paths"]["/things"]["patch"] = put;
    workspace.describe("genauth", &other);
    let stale = [
        "rule 1 is stale",
        "found:    3 node(s)",
        "gained: /paths/~1things/patch",
        "gained: /paths/~1things/put",
        "lost: /paths/~1things/post",
    ];
    assert_all(&lint(&workspace), &stale);

    // The rule is deleted, the record is left.
    workspace.put(GENAUTH, workspace::EMPTY);
    assert_all(
        &lint(&workspace),
        &["which is the target of no wildcard rule"],
    );
}

/// A vendor's new document takes operations and members away.
#[test]
fn facts_of_answers_about_what_is_gone_are_all_listed_and_the_other_checks_go_on() {
    let members = json!({"id": {"type": "string"}, "active": {"type": "boolean"}});
    let mut description = api_with(&json!({}), &members);
    description["components"]["schemas"]["Thing"]["required"] = json!(["id", "active"]);
    let workspace = Workspace::new("lint-gone", &description);
    let answers = "answers:\n  \
        receipts: {deleteThing: {}, removeThing: {}, createThing: {done: deleted}}\n  \
        decisive: {Thing: [gone, id], Things: [data]}\n  \
        incidental: [{reason: Gone, members: {Thing: [state]}}]\n  \
        instants: {seconds: {Thing: [id]}}\n";
    let overlay = workspace.read(CLERK);
    workspace.put(CLERK, &format!("{overlay}{answers}"));
    let findings = lint(&workspace);
    assert_all(
        &findings,
        &[
            "overlay.yaml: answers: receipts: there is no operation `deleteThing`",
            "overlay.yaml: answers: receipts: there is no operation `removeThing`",
            "overlay.yaml: answers: receipts: `createThing`: its answer has no boolean `deleted`",
            "overlay.yaml: answers: decisive: `Thing` has no `gone`",
            "overlay.yaml: answers: decisive: there is no object `Things`",
            "overlay.yaml: answers: instants: `Thing.id` is no integer",
            "overlay.yaml: answers: there is no `Thing.state`",
            "`Thing.active` looks decisive",
        ],
    );
    let of_clerk = |line: &&str| line.starts_with("openapi/clerk/");
    assert_eq!(findings.lines().filter(of_clerk).count(), 8, "{findings}");
    let refused = workspace.complaint(&["generate", "clerk"]);
    assert!(refused.contains("`deleteThing`"), "{refused}");
}

#[test]
fn sentences_are_demanded_once_they_are_begun_and_each_fault_is_named() {
    const SUMMARIES: &str = "openapi/clerk/summaries.yaml";
    let workspace = Workspace::new("lint-sentences", &description());
    workspace.describe("genauth", &description());
    let findings = lint(&workspace);
    assert!(!findings.contains("summaries: "), "{findings}");

    let long = format!("A {} thing.", "very ".repeat(30));
    workspace.put(
        SUMMARIES,
        &format!(
            "operations:\n  list_things: Lists things\n  drop_thing: Drops a thing.\n\
             members:\n  tags: {long}\n  id: Identifies a thing.\n  gone: A member that is gone.\n  \
             list_things.limit: How many.\n  list_things.tags: They are sent elsewhere.\n"
        ),
    );
    let findings = lint(&workspace);
    let of_sentences = |findings: &str| {
        let lines = findings.lines().filter(|line| line.contains("summaries: "));
        lines
            .map(|line| line.trim_start_matches("error: ").to_owned())
            .collect::<Vec<_>>()
    };
    assert_all(
        &findings,
        &[
            "openapi/clerk/summaries.yaml: summaries: operation `create_thing` has no sentence",
            "there is no operation `drop_thing`",
            "there is no member `gone`",
            "there is no member `list_things.tags`",
            "`list_things`: a sentence ends with a full stop",
            "`tags`: a sentence ends with a full stop and has at most 120 characters",
        ],
    );
    assert_eq!(of_sentences(&findings).len(), 6, "{findings}");
    // Nothing is generated before that is put right.
    let refusal = workspace.complaint(&["generate", "clerk"]);
    assert_eq!(of_sentences(&refusal), of_sentences(&findings));

    workspace.put(SUMMARIES, "operations: [\n");
    let findings = lint(&workspace);
    assert_eq!(of_sentences(&findings).len(), 1, "{findings}");

    workspace.put(
        SUMMARIES,
        "operations:\n  list_things: Lists things.\n  create_thing: Creates a thing.\n",
    );
    assert_eq!(of_sentences(&lint(&workspace)), [""; 0]);
}
