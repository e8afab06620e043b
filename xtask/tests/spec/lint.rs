//! What `spec lint` finds, check by check.

use std::fs;
use std::path::Path;

use crate::workspace::Workspace;
use serde_json::{Value, json};
use xtask::api::Api;
use xtask::generate::{Input, NamedValue, Verdicts};
use xtask::overlay;
use xtask::spec::lint;

fn operation(id: &str, more: &Value) -> Value {
    let mut operation =
        json!({"operationId": id, "tags": ["Users"], "responses": {"200": {"description": ""}}});
    operation
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    operation
}

fn paths(all: &[(&str, Value)]) -> Value {
    let paths = all
        .iter()
        .map(|(path, operation)| ((*path).to_owned(), json!({"post": operation})));
    json!({"paths": paths.collect::<serde_json::Map<_, _>>()})
}

fn only(findings: &[String]) -> &str {
    assert_eq!(findings.len(), 1, "{findings:?}");
    &findings[0]
}

#[test]
fn a_sound_description_has_no_findings() {
    let document = paths(&[("/a", operation("a", &json!({})))]);
    for (name, check) in lint::CHECKS {
        assert_eq!(check(&document), [""; 0], "{name}");
    }
}

#[test]
fn an_operation_that_nobody_writes_is_found() {
    let upload = json!({"requestBody": {"content": {"multipart/form-data": {}}}});
    let document = paths(&[("/a", operation("a", &upload))]);
    assert!(only(&lint::covered(&document)).contains("multipart/form-data"));
    let mut marked = document.clone();
    marked["paths"]["/a"]["post"]["x-multipart"] = json!("handwritten");
    assert_eq!(lint::covered(&marked), [""; 0]);
    let deep = json!({"parameters": [{"name": "f", "in": "query", "style": "deepObject"}]});
    assert!(only(&lint::covered(&paths(&[("/a", operation("a", &deep))]))).contains("deep object"));
    let page = json!({"responses": {"200": {"content": {"text/html": {}}}}});
    assert!(only(&lint::covered(&paths(&[("/a", operation("a", &page))]))).contains("text/html"));
}

#[test]
fn operations_that_would_share_a_name_are_found() {
    let document = paths(&[
        ("/a", operation("listUsers", &json!({}))),
        ("/b", operation("ListUsers", &json!({}))),
    ]);
    assert!(only(&lint::operation_names(&document)).contains("list_users"));
    let mut renamed = document.clone();
    renamed["paths"]["/b"]["post"]["x-rust-name"] = json!("list_all_users");
    assert_eq!(lint::operation_names(&renamed), [""; 0]);
}

#[test]
fn operations_without_a_name_are_found_once_and_by_their_paths() {
    let nameless = paths(&[
        ("/a", operation("", &json!({}))),
        ("/b", operation("", &json!({}))),
    ]);
    let findings = lint::CHECKS.iter().flat_map(|(_, check)| check(&nameless));
    let findings: Vec<_> = findings.collect();
    assert_eq!(findings.len(), 2, "{findings:?}");
    for (finding, place) in findings.iter().zip(["POST /a", "POST /b"]) {
        assert!(
            finding.starts_with(place) && finding.contains("x-rust-name"),
            "{finding}"
        );
    }
}

#[test]
fn tags_that_make_the_same_group_are_found() {
    let other = operation("b", &json!({"tags": ["users"]}));
    let document = paths(&[("/a", operation("a", &json!({}))), ("/b", other)]);
    assert!(only(&lint::groups(&document)).contains("Users, users are all `users`"));
    let two = paths(&[("/a", operation("a", &json!({"tags": ["Users", "Billing"]})))]);
    assert!(only(&lint::groups(&two)).contains("2 tags"));
}

#[test]
fn parameters_that_differ_by_case_are_found() {
    let both = json!({"parameters": [{"name": "frontendApi", "in": "query"}, {"name": "frontend_api", "in": "query"}]});
    let document = paths(&[("/a", operation("a", &both))]);
    assert!(only(&lint::parameter_names(&document)).contains("frontendApi, frontend_api"));
    let template = paths(&[("/a/{id}", operation("a", &json!({})))]);
    assert!(only(&lint::parameter_names(&template)).contains("template"));
}

#[test]
fn alternatives_that_nothing_tells_apart_are_found() {
    let union = |more: Value| {
        let mut schema = json!({"oneOf": [{"type": "string"}, {"type": "integer"}]});
        schema
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({"components": {"schemas": {"A": schema}}})
    };
    assert!(only(&lint::unions(&union(json!({})))).contains("/components/schemas/A"));
    assert_eq!(
        lint::unions(&union(json!({"x-union": {"untagged": true}}))),
        [""; 0]
    );
    assert_eq!(
        lint::unions(&union(json!({"discriminator": {"propertyName": "object"}}))),
        [""; 0]
    );
}

#[test]
fn an_annotation_that_nobody_reads_is_found() {
    let document = json!({"components": {"schemas": {"A": {"type": "string", "x-secert": true}}}});
    assert!(only(&lint::annotations(&document)).contains("x-secert"));
}

fn verdicts(api: &Api, effective: &Value) -> Verdicts {
    let input = Input::read(api, effective.clone()).unwrap();
    input.verdicts().unwrap()
}

#[test]
fn a_member_that_looks_decisive_needs_a_verdict() {
    let api = xtask::api::find("clerk").unwrap();
    let mut effective = overlay::effective(&api).unwrap();
    let judged = verdicts(&api, &effective);
    assert!(judged.missing.is_empty() && judged.wrong.is_empty());
    let decisive = effective["x-answers"]["decisive"]["User"].as_array_mut();
    decisive.unwrap().retain(|member| member != "banned");
    let judged = verdicts(&api, &effective);
    assert_eq!(judged.missing, ["User.banned"]);
    let totals = effective["x-answers"]["totals"].as_object_mut();
    totals.unwrap().remove("Domains");
    let judged = verdicts(&api, &effective);
    assert_eq!(judged.missing, ["Domains.total_count", "User.banned"]);
}

#[test]
fn a_member_that_looks_like_an_identifier_has_a_kind_or_a_reason() {
    let api = xtask::api::find("clerk").unwrap();
    let effective = overlay::effective(&api).unwrap();
    let judged = verdicts(&api, &effective);
    assert!(judged.unidentified.is_empty() && judged.identifiers > 100);

    let mut lacking = effective.clone();
    let facts = &mut lacking["x-answers"]["identifiers"];
    facts["members"].as_object_mut().unwrap().remove("User");
    let judged = verdicts(&api, &lacking);
    assert_eq!(judged.unidentified, ["User.id"]);

    let mut wrong = effective;
    let facts = &mut wrong["x-answers"]["identifiers"];
    facts["members"]["User"]["id"] = json!("UsreId");
    facts["members"]["Machine"]["key"] = json!("MachineId");
    facts["named"]["no_such_id"] = json!("UserId");
    let judged = verdicts(&api, &wrong);
    for part in ["`UsreId` is no kind", "`Machine.key`", "`no_such_id`"] {
        let found = judged.wrong.iter().any(|what| what.contains(part));
        assert!(found, "{part}: {:?}", judged.wrong);
    }
}

#[test]
fn a_path_parameter_that_is_just_an_id_says_what_it_identifies() {
    for name in ["id", "Id", "ID", "slug", "key"] {
        let path = json!({"parameters": [{"name": name, "in": "path"}]});
        let mut document = paths(&[(&format!("/a/{{{name}}}"), operation("a", &path))]);
        assert!(only(&lint::path_identifiers(&document)).contains("x-identifier"));
        let item = &mut document["paths"][format!("/a/{{{name}}}")]["post"];
        item["parameters"][0]["x-identifier"] = json!("ThingId");
        assert_eq!(lint::path_identifiers(&document), [""; 0]);
    }
    for fine in [
        json!({"parameters": [{"name": "user_id", "in": "path"}]}),
        json!({"parameters": [{"name": "id", "in": "query"}]}),
    ] {
        let document = paths(&[("/a", operation("a", &fine))]);
        assert_eq!(lint::path_identifiers(&document), [""; 0]);
    }
}

/// Rust files in which an annotation may be read: the generator without its check of losses, the coverage of
/// operations, the emulator.
fn readers() -> Vec<String> {
    fn files(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("limits.rs") {
                found.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut found = Vec::new();
    files(&xtask::root().join("xtask/src/generate"), &mut found);
    files(&xtask::root().join("crates/emulator/src"), &mut found);
    for file in ["coverage.rs", "document.rs"] {
        let file = xtask::root().join("xtask/src/spec").join(file);
        found.push(fs::read_to_string(file).unwrap());
    }
    found
}

#[test]
fn every_annotation_has_a_reader() {
    let readers = readers();
    let is_read = |name: &str| {
        let literal = format!("\"{name}\"");
        let mut lines = readers.iter().flat_map(|text| text.lines());
        lines.any(|line| !line.trim_start().starts_with("//") && line.contains(&literal))
    };
    let unread: Vec<_> = lint::ANNOTATIONS
        .into_iter()
        .filter(|name| !is_read(name))
        .collect();
    assert_eq!(unread, [""; 0]);
    assert!(!is_read("x-sdk-group"), "what nobody reads is not found");
}

#[test]
fn every_extension_that_import_keeps_is_read() {
    for kept in xtask::spec::allowlist::EXTENSIONS {
        assert!(lint::ANNOTATIONS.contains(&kept), "{kept}");
    }
    for gone in [
        "x-uncertain",
        "x-sdk-group",
        "x-sdk-name",
        "x-sdk-type",
        "x-sister-name",
        "x-no-body",
    ] {
        assert!(!lint::ANNOTATIONS.contains(&gone), "{gone}");
    }
}

/// The effective description of GenAuth without the rules that set this annotation.
fn genauth_without(annotation: &str) -> Value {
    let api = xtask::api::find("genauth").unwrap();
    let mut overlay = overlay::read(&api).unwrap();
    let sets = |rule: &overlay::Rule| {
        rule.update
            .as_ref()
            .is_some_and(|update| update.get(annotation).is_some())
    };
    assert!(
        overlay.actions.iter().any(sets),
        "no rule sets {annotation}"
    );
    overlay.actions.retain(|rule| !sets(rule));
    let imported = xtask::spec::document::imported(&api).unwrap();
    overlay::apply_to(imported, &overlay).unwrap().document
}

#[test]
fn which_answers_stand_in_an_envelope_is_said_in_the_overlay_and_nowhere_else() {
    let api = xtask::api::find("genauth").unwrap();
    let imported = xtask::spec::document::imported(&api).unwrap().to_string();
    for annotation in [
        "x-envelope",
        "x-response-not-enveloped",
        "x-sdk-array-format",
    ] {
        assert!(!imported.contains(annotation), "{annotation}");
    }
    let effective = overlay::effective(&api).unwrap();
    assert_eq!(lint::envelopes(&effective), [""; 0]);
}

#[test]
fn an_answer_without_the_mark_of_an_envelope_or_a_reason_is_found() {
    assert_eq!(lint::envelopes(&genauth_without("x-envelope")).len(), 361);
    let found = lint::envelopes(&genauth_without("x-response-not-enveloped"));
    assert_eq!(found.len(), 6);
    assert!(
        found
            .iter()
            .any(|f| f.starts_with("GET /api/v3/verify-config-app: its answer is no envelope")),
        "{found:?}"
    );
    let api = xtask::api::find("genauth").unwrap();
    let mut effective = overlay::effective(&api).unwrap();
    let operation = &mut effective["paths"]["/api/v3/list-users"]["post"];
    operation["x-response-not-enveloped"] = json!(true);
    assert!(only(&lint::envelopes(&effective)).contains("says that it is none"));
}

#[test]
fn lint_fails_without_the_mark_of_envelopes() {
    let workspace = Workspace::new("lint-envelope", &json!({}));
    for file in ["api.json", "lock.toml", "overlay.yaml", "nodes.json"] {
        let path = format!("openapi/genauth/{file}");
        workspace.put(
            &path,
            &fs::read_to_string(xtask::root().join(&path)).unwrap(),
        );
    }
    let complaint = workspace.complaint(&["spec", "lint"]);
    assert!(!complaint.contains("openapi/genauth"), "{complaint}");
    workspace.change(
        "openapi/genauth/overlay.yaml",
        "{x-envelope: true}",
        "{x-idempotent: true}",
    );
    let complaint = workspace.complaint(&["spec", "lint"]);
    assert_eq!(
        complaint.matches("openapi/genauth: envelopes: ").count(),
        361
    );
}

fn named(owner: &str, name: &str) -> NamedValue {
    NamedValue {
        owner: owner.to_owned(),
        parameter: false,
        name: name.to_owned(),
        can_hold_secret: true,
        hidden: false,
    }
}

#[test]
fn what_is_called_like_a_secret_looks_like_one() {
    let none = overlay::Secrets::default();
    for (owner, name) in [
        ("A", "secret"),
        ("A", "client_secret"),
        ("A", "clientSecret"),
        ("A", "password"),
        ("A", "newPassword"),
        ("A", "senderPass"),
        ("A", "token"),
        ("A", "refreshToken"),
        ("A", "jwt"),
        ("A", "private_key"),
        ("A", "apikey"),
        ("A", "api_key"),
        ("A", "signing_key"),
        ("A", "key"),
        ("A", "otp"),
        ("A", "backup_codes"),
        ("A", "recoveryCode"),
        ("VerifyTotpBody", "code"),
        ("A", "cookies"),
        ("A", "request_headers"),
        ("A", "password_digest"),
    ] {
        assert_eq!(
            lint::secrets(&[named(owner, name)], &none).len(),
            1,
            "{owner}.{name}"
        );
    }
    for (owner, name) in [
        ("A", "token_type"),
        ("A", "access_key_id"),
        ("A", "password_enabled"),
        ("A", "default_token_ttl"),
        ("A", "role_key"),
        ("RoleDto", "code"),
        ("A", "phone_country_code"),
        ("A", "name"),
    ] {
        assert_eq!(
            lint::secrets(&[named(owner, name)], &none),
            [""; 0],
            "{owner}.{name}"
        );
    }
    let mut hidden = named("A", "token");
    hidden.hidden = true;
    let mut flag = named("A", "token");
    flag.can_hold_secret = false;
    let mut parameter = named("getA", "token");
    parameter.parameter = true;
    assert_eq!(lint::secrets(&[hidden, flag], &none), [""; 0]);
    assert!(only(&lint::secrets(&[parameter], &none)).starts_with("parameter `getA.token`"));
}

#[test]
fn what_looks_like_a_secret_is_hidden_or_has_a_verdict() {
    let api = xtask::api::find("clerk").unwrap();
    let verdicts = overlay::read(&api).unwrap().secrets;
    let mut effective = overlay::effective(&api).unwrap();
    let find = |effective: &Value, verdicts: &overlay::Secrets| {
        let input = Input::read(&api, effective.clone()).unwrap();
        lint::secrets(&input.values(), verdicts)
    };
    assert_eq!(find(&effective, &verdicts), [""; 0]);
    let mut fewer = verdicts.clone();
    for group in &mut fewer.not_secret {
        group.members.remove("Role");
    }
    assert!(only(&find(&effective, &fewer)).starts_with("`Role.key` looks like a secret"));
    let jwt = &mut effective["components"]["schemas"]["Token"]["properties"]["jwt"];
    jwt.as_object_mut().unwrap().remove("x-secret").unwrap();
    assert!(only(&find(&effective, &verdicts)).starts_with("`Token.jwt` looks like a secret"));
}

#[test]
fn a_verdict_on_nothing_on_a_secret_or_twice_is_found() {
    let mut hidden = named("A", "token");
    hidden.hidden = true;
    let verdicts: overlay::Secrets = serde_json::from_value(json!({"not_secret": [
        {"reason": "a", "members": {"A": ["token", "gone", "cookie"]}},
        {"reason": "b", "members": {"A": ["cookie"]}, "parameters": {"A": ["cookie"]}},
    ]}))
    .unwrap();
    assert_eq!(
        lint::secrets(&[hidden, named("A", "cookie")], &verdicts),
        [
            "not_secret: `A.cookie` has 2 verdicts",
            "not_secret: there is no `A.gone`",
            "not_secret: `A.token` is hidden",
            "not_secret: there is no `A.cookie`",
        ]
    );
}
