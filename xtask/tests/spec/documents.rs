//! The descriptions in `openapi/`, as they stand: complete, stable, free of prose, with overlays that apply.

use serde_json::Value;
use xtask::api::{ALL, Api, find, group, select};
use xtask::overlay;
use xtask::spec::document::{imported, operations, print, read};
use xtask::spec::{import, lint, stats};

fn text(api: &Api) -> String {
    read(&api.folder().join("api.json")).unwrap()
}

#[test]
fn no_operation_is_left_out() {
    for api in ALL {
        let stats = stats::stats(&api).unwrap();
        let count = operations(&imported(&api).unwrap()).len();
        assert_eq!(stats.counts.operations, count);
        assert_eq!(stats.generated + stats.handwritten.len(), count);
        assert_eq!(stats.left_out, [""; 0]);
    }
}

#[test]
fn the_descriptions_have_no_findings() {
    if let Err(findings) = lint::run(None) {
        panic!("{findings}");
    }
}

#[test]
fn printing_a_description_again_changes_nothing() {
    for api in select(None).unwrap() {
        assert!(
            print(&imported(&api).unwrap()).unwrap() == text(&api),
            "{} is not printed canonically",
            api.name
        );
    }
}

#[test]
fn importing_the_facts_again_changes_nothing() {
    for api in select(None).unwrap() {
        let again = import::import(&text(&api)).unwrap();
        assert!(
            again.document == imported(&api).unwrap(),
            "{} changes",
            api.name
        );
        assert!(
            again.dropped.is_empty(),
            "{}: {:?}",
            api.name,
            again.dropped
        );
    }
}

#[test]
fn no_text_in_a_description_is_a_sentence() {
    fn sentences(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(text) if text.split_whitespace().count() > 6 => found.push(text.clone()),
            Value::Object(members) => members.values().for_each(|value| sentences(value, found)),
            Value::Array(items) => items.iter().for_each(|value| sentences(value, found)),
            _ => {}
        }
    }
    for api in select(None).unwrap() {
        let mut found = Vec::new();
        sentences(&imported(&api).unwrap(), &mut found);
        assert_eq!(found, [""; 0], "{}", api.name);
    }
}

#[test]
fn every_group_is_a_name_for_a_feature() {
    for (tag, name) in [
        ("M2M Tokens", "m2m-tokens"),
        ("Allow-list / Block-list", "allow-list-block-list"),
        ("Email & SMS Templates", "email-sms-templates"),
        ("ext-idps", "ext-idps"),
    ] {
        assert_eq!(group(tag), name);
    }
}

#[test]
fn the_calls_that_the_project_started_from_carry_their_limits() {
    let genauth = overlay::effective(&find("genauth").unwrap()).unwrap();
    let schemas = &genauth["components"]["schemas"];
    let list = &schemas["RevokeApplicationAccessDto"]["properties"]["list"];
    assert_eq!(
        (&list["minItems"], &list["maxItems"]),
        (&1.into(), &10.into())
    );
    let item = &schemas["DeleteApplicationPermissionRecordItem"]["properties"];
    assert_eq!(
        (
            &item["targetIdentifier"]["minItems"],
            &item["targetIdentifier"]["maxItems"]
        ),
        (&1.into(), &50.into())
    );
    assert_eq!(item["namespaceCode"]["x-required-when"]["equals"], "ROLE");
    let clerk = overlay::effective(&find("clerk").unwrap()).unwrap();
    let delete = operations(&clerk)
        .into_iter()
        .find(|o| o.id() == "DeleteMachineScope")
        .unwrap();
    assert_eq!(
        (delete.method, delete.path),
        ("delete", "/machines/{machine_id}/scopes/{other_machine_id}")
    );
}
