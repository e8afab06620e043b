//! What import keeps, what it drops, what it refuses.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use xtask::api;
use xtask::spec::import::{import, into_folder};

const MACHINES: &str = r#"
openapi: 3.0.3
info: {title: Machines, version: "7", description: Prose about machines., contact: {name: Somebody}}
tags: [{name: Machines, description: Prose.}]
paths:
  /machines/{id}:
    get:
      operationId: getMachine
      summary: Prose.
      description: Prose.
      tags: [Machines]
      x-speakeasy-group: machines
      x-pagination: {in: query}
      x-speakeasy-retries: {strategy: none}
      parameters:
        - {name: id, in: path, required: true, description: Prose., example: mch_1, schema: {type: string}}
      responses:
        200: {description: Prose., content: {application/json: {schema: {$ref: '#/components/schemas/Machine'}, example: {}}}}
        404: {description: Prose.}
components:
  schemas:
    Machine:
      type: object
      title: Prose
      description: Prose.
      required: [description]
      properties:
        description: {type: string, description: Prose., maxLength: 255, example: Prose.}
        title: {type: string}
        example: {type: string, enum: [description, example], default: example}
        summary: {type: object, properties: {summary: {type: string, description: Prose.}}}
    Orphan: {type: string}
"#;

fn facts(source: &str) -> Value {
    import(source).unwrap().document
}

fn refusal(source: &str) -> String {
    import(source).unwrap_err().to_string()
}

#[test]
fn prose_and_examples_are_gone() {
    let text = facts(MACHINES).to_string();
    assert!(!text.contains("Prose"), "{text}");
    assert!(!text.contains("mch_1"), "{text}");
    assert!(!text.contains("speakeasy"), "{text}");
}

/// An operation whose body has this as its media type.
fn with_media_type(media_type: &str) -> String {
    format!(
        "openapi: 3.0.3\npaths: {{/a: {{post: {{operationId: a, requestBody: {{content: {{text: {media_type}}}}}}}}}}}"
    )
}

#[test]
fn prose_is_gone_wherever_it_stands() {
    for media_type in [
        "{encoding: {file: {contentType: image/png, headers: {X: {description: Prose}}}}}",
        "{encoding: {file: {contentType: image/png, x-note: Prose}}}",
        "{schema: [{description: Prose}]}",
        "{schema: Prose}",
        "{schema: {properties: Prose}}",
        "{schema: {format: {description: Prose}}}",
        "{schema: {required: [{description: Prose}]}}",
        "{schema: {discriminator: {propertyName: kind, x-note: Prose}}}",
    ] {
        let facts = facts(&with_media_type(media_type)).to_string();
        assert!(!facts.contains("Prose"), "{facts}");
    }
    let encoding = "{encoding: {file: {contentType: image/png, headers: {X: {required: true}}}}}";
    let facts = facts(&with_media_type(encoding));
    assert_eq!(
        facts["paths"]["/a"]["post"]["requestBody"]["content"]["text"]["encoding"]["file"],
        json!({"contentType": "image/png", "headers": {"X": {"required": true}}})
    );
}

#[test]
fn a_property_may_be_called_description() {
    let facts = facts(MACHINES);
    let properties = &facts["components"]["schemas"]["Machine"]["properties"];
    assert_eq!(
        properties["description"],
        json!({"type": "string", "maxLength": 255})
    );
    assert_eq!(properties["title"], json!({"type": "string"}));
    assert_eq!(
        properties["example"],
        json!({"type": "string", "enum": ["description", "example"], "default": "example"})
    );
    assert_eq!(
        properties["summary"]["properties"]["summary"],
        json!({"type": "string"})
    );
}

#[test]
fn facts_and_error_statuses_stay() {
    let facts = facts(MACHINES);
    let operation = &facts["paths"]["/machines/{id}"]["get"];
    assert_eq!(operation["operationId"], "getMachine");
    assert_eq!(operation["x-pagination"], json!({"in": "query"}));
    assert_eq!(operation["responses"]["404"], json!({"description": ""}));
    assert_eq!(
        facts["components"]["schemas"]["Machine"]["required"],
        json!(["description"])
    );
}

#[test]
fn what_is_dropped_is_counted() {
    let dropped = import(MACHINES).unwrap().dropped;
    assert_eq!(dropped["summary"], 1);
    assert_eq!(dropped["example"], 3);
    assert_eq!(dropped["unreferenced schemas"], 1);
    assert_eq!(dropped["x-speakeasy-retries"], 1);
}

#[test]
fn json_is_read_like_yaml() {
    let yaml = facts(MACHINES);
    assert_eq!(facts(&yaml.to_string()), yaml);
}

#[test]
fn openapi_3_1_is_said_in_the_words_of_3_0() {
    let facts = facts(
        r##"{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"operationId": "a",
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}}}},
            "components": {"schemas": {"B": {"type": "string"}, "A": {"type": "object", "properties": {
                "text": {"type": ["string", "null"]},
                "kind": {"const": "a"},
                "over": {"type": "integer", "exclusiveMinimum": 5},
                "either": {"type": ["string", "integer"]},
                "maybe": {"oneOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]},
                "file": {"type": "string", "contentEncoding": "base64"},
                "const": {"type": "string", "examples": ["x"]}}}}}}"##,
    );
    assert_eq!(facts["openapi"], "3.0.3");
    let properties = &facts["components"]["schemas"]["A"]["properties"];
    assert_eq!(
        properties["text"],
        json!({"type": "string", "nullable": true})
    );
    assert_eq!(properties["kind"], json!({"enum": ["a"]}));
    assert_eq!(
        properties["over"],
        json!({"type": "integer", "minimum": 5, "exclusiveMinimum": true})
    );
    assert_eq!(
        properties["either"],
        json!({"anyOf": [{"type": "string"}, {"type": "integer"}]})
    );
    assert_eq!(
        properties["maybe"],
        json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/B"}]})
    );
    assert_eq!(
        properties["file"],
        json!({"type": "string", "format": "byte"})
    );
    assert_eq!(properties["const"], json!({"type": "string"}));
}

/// A 3.1 document whose only request sends this schema, which must be free of references.
fn sending(schema: &Value) -> String {
    json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"post": {"operationId": "a",
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": ""}}}}}})
    .to_string()
}

/// What becomes of that schema.
fn sent(schema: &Value) -> Value {
    facts(&sending(schema))["paths"]["/a"]["post"]["requestBody"]["content"]["application/json"]["schema"].take()
}

#[test]
fn what_3_0_has_no_words_for_is_kept_and_refused() {
    for (keyword, value) in [
        ("patternProperties", json!({"^x": {"type": "string"}})),
        ("prefixItems", json!([{"type": "string"}])),
        ("if", json!({"type": "string"})),
        ("dependentRequired", json!({"a": ["b"]})),
        ("unevaluatedProperties", json!(false)),
        ("minContains", json!(2)),
    ] {
        let description = facts(&sending(&json!({"type": "object", keyword: value})));
        let refused = xtask::spec::refuse::refused(&description);
        assert!(
            refused.len() == 1 && refused[0].contains(&format!("the keyword `{keyword}`")),
            "{refused:?}"
        );
    }
}

#[test]
fn of_two_bounds_the_stricter_one_is_kept() {
    assert_eq!(
        sent(
            &json!({"type": "integer", "minimum": 10, "exclusiveMinimum": 5, "maximum": 90, "exclusiveMaximum": 20})
        ),
        json!({"type": "integer", "minimum": 10, "maximum": 20, "exclusiveMaximum": true})
    );
}

#[test]
fn a_list_of_types_does_not_replace_alternatives() {
    let schema =
        json!({"type": ["string", "integer"], "anyOf": [{"type": "string"}, {"type": "integer"}]});
    assert_eq!(sent(&schema), schema);
}

#[test]
fn an_integer_beyond_64_bits_is_read_and_its_place_is_named() {
    let body =
        "{schema: {type: integer, minimum: -9223372036854775809, maximum: 18446744073709551616}}";
    let source = with_media_type(body).replace("text:", "application/json:");
    let description = facts(&source);
    let refused = xtask::spec::refuse::refused(&description).join("\n");
    assert!(
        refused.contains(
            "`maximum` 1.8446744073709552e+19: a limit that is not an integer of 64 bits"
        ) && refused.contains("`minimum` -9.223372036854776e+18: a limit"),
        "{refused}"
    );
    assert_eq!(facts(&description.to_string()), description);
}

#[test]
fn a_key_that_is_there_twice_is_refused() {
    let twice = MACHINES.replace("paths:", "200: a\n\"200\": b\npaths:");
    assert!(refusal(&twice).contains("`200` is there twice"));
    assert!(refusal("openapi: !version 3.0.3").contains("a YAML tag: version"));
}

#[test]
fn a_document_that_is_not_openapi_is_refused() {
    assert!(refusal("{\"swagger\": \"2.0\"}").contains("not an OpenAPI"));
    assert!(refusal("just: text").contains("not an OpenAPI"));
    assert!(refusal("openapi: 3.0.3\ninfo: {}").contains("no `paths`"));
    assert!(refusal("{").contains("not JSON"));
}

#[test]
fn a_document_that_would_lose_an_operation_is_refused() {
    let unknown = MACHINES.replace("    get:", "    query:");
    assert!(refusal(&unknown).contains("`query` is no method"));
    let elsewhere = MACHINES.replace("paths:", "paths:\n  /other: {$ref: 'other.yaml'}");
    assert!(refusal(&elsewhere).contains("points elsewhere"));
}

#[test]
fn an_operation_without_a_name_of_its_own_arrives_for_the_overlay_to_name() {
    let nameless = MACHINES.replace("operationId: getMachine", "deprecated: true");
    assert_eq!(
        facts(&nameless)["paths"]["/machines/{id}"]["get"]["deprecated"],
        true
    );
    let twice = MACHINES.replace(
        "paths:",
        "paths:\n  /b: {get: {operationId: getMachine, responses: {}}}",
    );
    assert_eq!(
        facts(&twice)["paths"]["/b"]["get"]["operationId"],
        "getMachine"
    );
}

#[test]
fn what_a_vendor_calls_and_links_arrives_by_name_so_that_it_can_be_refused() {
    let facts = facts(
        r#"{"openapi": "3.1.0", "webhooks": {"userCreated": {"post": {"summary": "Prose"}}}, "paths": {"/a": {"post": {
            "operationId": "a", "callbacks": {"onEvent": {"{$url}": {"post": {"summary": "Prose"}}}},
            "responses": {"200": {"description": "", "links": {"next": {"description": "Prose"}}}}}}}}"#,
    );
    assert_eq!(facts["webhooks"], json!({"userCreated": {}}));
    let operation = &facts["paths"]["/a"]["post"];
    assert_eq!(operation["callbacks"], json!({"onEvent": {}}));
    assert_eq!(operation["responses"]["200"]["links"], json!({"next": {}}));
    assert_eq!(xtask::spec::refuse::refused(&facts).len(), 3);
}

#[test]
fn a_small_document_does_not_become_a_large_one() {
    let text = "x".repeat(20_000);
    let many = |alias: &str, times: usize| vec![alias; times].join(",");
    let laughs = format!(
        "openapi: 3.0.3\npaths: {{}}\na: &a {text}\nb: &b [{}]\nc: [{}]\n",
        many("*a", 1000),
        many("*b", 90)
    );
    assert!(refusal(&laughs).contains("aliases"));
    let few = format!(
        "openapi: 3.0.3\npaths: {{}}\na: &a {text}\nb: [{}]\n",
        many("*a", 1000)
    );
    assert!(import(&few).is_ok());
}

#[test]
fn two_paths_do_not_share_their_operations() {
    let source = |paths: &str| {
        format!(
            "openapi: 3.1.0\npaths: {paths}\ncomponents: {{pathItems: {{A: {{$ref: '#/components/pathItems/B'}}, \
             B: {{get: {{operationId: a, responses: {{}}}}}}}}}}"
        )
    };
    let one = facts(&source("{/a: {$ref: '#/components/pathItems/A'}}"));
    assert_eq!(one["paths"]["/a"]["get"]["operationId"], "a");
    for twice in [
        "{/a: {$ref: '#/components/pathItems/A'}, /b: {$ref: '#/components/pathItems/A'}}",
        "{/a: {$ref: '#/components/pathItems/A'}, /b: {$ref: '#/components/pathItems/B'}}",
        "{/a: {$ref: '#'}}",
        "{/a: {$ref: '#/paths'}}",
    ] {
        assert!(refusal(&source(twice)).contains("points elsewhere"));
    }
}

#[test]
fn a_reference_to_nowhere_is_refused() {
    let source = MACHINES.replace("schemas/Machine'", "schemas/Gone'");
    assert!(refusal(&source).contains("#/components/schemas/Gone"));
}

#[test]
fn the_day_of_an_import_that_changes_nothing_stays() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("day");
    fs::create_dir_all(&folder).unwrap();
    let source = folder.join("machines.yml");
    let lock = || fs::read_to_string(folder.join("lock.toml")).unwrap();
    let import_on = |day: &str| into_folder(&api::ALL[0], &folder, &source, day).unwrap();

    fs::write(&source, MACHINES).unwrap();
    import_on("2026-01-01");
    assert!(lock().contains("imported = \"2026-01-01\""));
    assert!(
        lock().contains("source = \"machines.yml\""),
        "the name of the file, not its path: {}",
        lock()
    );
    import_on("2026-02-02");
    assert!(lock().contains("imported = \"2026-01-01\""));
    fs::write(&source, MACHINES.replace("255", "256")).unwrap();
    import_on("2026-02-02");
    assert!(lock().contains("imported = \"2026-02-02\""));
}
