//! The forms for issues are as GitHub reads them: it shows none that is wrong, and says so nowhere else.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{files, text};

/// What a form may ask for, and what GitHub needs of it.
const FIELDS: [(&str, &[&str]); 5] = [
    ("markdown", &["value"]),
    ("textarea", &["label"]),
    ("input", &["label"]),
    ("dropdown", &["label", "options"]),
    ("checkboxes", &["label", "options"]),
];

#[test]
fn every_form_for_issues_can_be_shown() {
    let forms = files(".github/ISSUE_TEMPLATE", "yml");
    let forms = forms.iter().filter(|path| !path.ends_with("config.yml"));
    let mut names = BTreeSet::new();
    for path in forms {
        let form: Value = yaml_serde::from_str(&text(path)).unwrap();
        let members: BTreeSet<&str> = form.as_object().unwrap().keys().map(|k| &**k).collect();
        let known = BTreeSet::from(["body", "description", "labels", "name"]);
        assert_eq!(members, known, "{}", path.display());
        assert!(names.insert(form["name"].as_str().unwrap().to_owned()));
        let mut ids = BTreeSet::new();
        for field in form["body"].as_array().unwrap() {
            check(field, &mut ids);
        }
        assert!(ids.len() > 2, "{}", path.display());
    }
    assert_eq!(names.len(), 3);
}

fn check(field: &Value, ids: &mut BTreeSet<String>) {
    let kind = field["type"].as_str().unwrap();
    let (_, needed) = FIELDS
        .iter()
        .find(|(name, _)| *name == kind)
        .unwrap_or_else(|| panic!("{field}"));
    for name in *needed {
        assert!(!field["attributes"][name].is_null(), "no {name}: {field}");
    }
    if kind == "markdown" {
        return;
    }
    let id = field["id"].as_str().unwrap();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    assert!(id.bytes().all(plain), "{id}");
    assert!(ids.insert(id.to_owned()), "{id} twice");
    let options = field["attributes"]["options"].as_array();
    let mut seen = BTreeSet::new();
    for option in options.into_iter().flatten() {
        let label = option.as_str().or(option["label"].as_str()).unwrap();
        assert!(seen.insert(label), "{label} twice");
    }
}
