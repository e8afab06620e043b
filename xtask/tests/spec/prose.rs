//! Rules that rest on the vendor's prose: an import names those whose text is another one.

use std::fs;
use std::path::PathBuf;

use crate::workspace::Workspace;
use xtask::api;
use xtask::overlay::prose::Changed;
use xtask::spec::import::{accept_prose, into_folder};
use xtask::spec::lock::sha256;

const SOURCE: &str = r"
openapi: 3.0.3
info: {title: Machines, version: '7'}
paths:
  /machines:
    get:
      operationId: listMachines
      tags: [Machines]
      description: Up to ten machines.
      parameters:
        - {name: name, in: query, description: Up to 9 names., schema: {type: array, items: {type: string}}}
        - {name: id, in: query, description: Up to 8 ids., schema: {type: array, items: {type: string}}}
      responses: {'200': {description: OK}}
";

/// A folder with an overlay of rules of which the first and the third rest on prose.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, one: &str, several: &str) -> Self {
        let folder = Self(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name));
        fs::create_dir_all(&folder.0).unwrap();
        let overlay = format!(
            "# A remark that stays.
overlay: 1.0.0
info: {{title: t, version: '1'}}
actions:
  - target: $.paths['/machines'].get
    update: {{x-rate: uncounted}}
    x-expect: {{operationId: listMachines}}
    x-reason: It says so.
    x-prose: {{at: \"$.paths['/machines'].get.description\", sha256: {one}}} # the text
  - {{target: $.info, update: {{x-a: 1}}, x-expect: {{version: '7'}}, x-reason: Not in prose.}}
  - target: $.paths['/machines'].get.parameters[*].schema
    update: {{maxItems: 8}}
    x-expect: {{type: array}}
    x-matches: 2
    x-reason: Both say so.
    x-prose:
      at: $.paths['/machines'].get.parameters[*].description
      sha256: {several}
"
        );
        fs::write(folder.0.join("overlay.yaml"), overlay).unwrap();
        folder
    }

    fn overlay(&self) -> String {
        fs::read_to_string(self.0.join("overlay.yaml")).unwrap()
    }

    fn source(&self, text: &str) -> PathBuf {
        let path = self.0.join("machines.yml");
        fs::write(&path, text).unwrap();
        path
    }

    /// The rules that the import of a document names, and what it prints.
    fn import(&self, text: &str) -> (Vec<Changed>, String) {
        let source = self.source(text);
        let report = into_folder(&api::ALL[0], &self.0, &source, "2026-01-01").unwrap();
        (report.prose.clone(), report.to_string())
    }
}

fn one() -> String {
    sha256("Up to ten machines.")
}

fn several() -> String {
    sha256("Up to 8 ids.\0Up to 9 names.")
}

#[test]
fn importing_the_same_document_again_reports_no_text() {
    let folder = Folder::new("prose-same", &one(), &several());
    for _ in 0..2 {
        let (changed, printed) = folder.import(SOURCE);
        assert_eq!(changed, []);
        assert!(!printed.contains("rests on"), "{printed}");
    }
    let api = fs::read_to_string(folder.0.join("api.json")).unwrap();
    assert!(!api.contains("Up to"), "prose stays out of api.json");
}

#[test]
fn every_rule_whose_text_has_changed_is_named() {
    let folder = Folder::new("prose-changed", &one(), &several());
    let (changed, printed) = folder.import(&SOURCE.replace("ten machines", "5 machines"));
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].number, 1);
    assert_eq!(changed[0].now, Some(sha256("Up to 5 machines.")));
    for part in [
        "rule 1 ($.paths['/machines'].get): the text that this rule rests on has changed",
        "$.paths['/machines'].get.description",
        &sha256("Up to 5 machines."),
    ] {
        assert!(printed.contains(part), "`{part}` is missing in\n{printed}");
    }
    let (changed, _) = folder.import(&SOURCE.replace("9 names", "7 names").replace("ten", "5"));
    assert_eq!(changed.iter().map(|c| c.number).collect::<Vec<_>>(), [1, 3]);
}

#[test]
fn a_text_that_is_gone_is_named() {
    let folder = Folder::new("prose-gone", &one(), &several());
    let (changed, printed) =
        folder.import(&SOURCE.replace("description: Up to ten machines.", "deprecated: true"));
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].now, None);
    assert!(
        printed.contains("the text that this rule rests on is gone"),
        "{printed}"
    );
    // One of several.
    let (changed, _) = folder.import(&SOURCE.replace("description: Up to 8 ids., ", ""));
    assert_eq!(changed.iter().map(|c| c.number).collect::<Vec<_>>(), [3]);
}

#[test]
fn the_order_of_texts_is_no_change() {
    let folder = Folder::new("prose-order", &one(), &several());
    let lines: Vec<&str> = SOURCE.lines().collect();
    let mut swapped = lines.clone();
    let at = lines
        .iter()
        .position(|line| line.contains("9 names"))
        .unwrap();
    swapped.swap(at, at + 1);
    assert_eq!(folder.import(&swapped.join("\n")).0, []);
}

#[test]
fn accepting_the_texts_writes_their_hashes_and_nothing_else() {
    let folder = Folder::new("prose-accept", "''", &several());
    let expected = folder.overlay().replace("''", &sha256("Up to 5 machines."));
    let source = folder.source(&SOURCE.replace("ten machines", "5 machines"));
    accept_prose(&folder.0, &source).unwrap();
    assert_eq!(folder.overlay(), expected);
    assert_eq!(
        folder
            .import(&SOURCE.replace("ten machines", "5 machines"))
            .0,
        []
    );
}

#[test]
fn a_text_that_is_gone_cannot_be_accepted() {
    let folder = Folder::new("prose-refuse", &one(), &several());
    let before = folder.overlay();
    let without = SOURCE.replace("description: Up to ten machines.", "deprecated: true");
    accept_prose(&folder.0, &folder.source(&without)).unwrap();
    assert_eq!(folder.overlay(), before);
    assert_eq!(folder.import(&without).0.len(), 1);
}

#[test]
fn an_import_fails_until_the_texts_are_accepted() {
    let workspace = Workspace::new("prose-command", &crate::things::description());
    let rule = "actions:\n\
        - target: $.paths['/machines'].get\n  \
          update: {x-idempotent: true}\n  \
          x-expect: {operationId: listMachines}\n  \
          x-reason: It says so.\n  \
          x-prose: {at: \"$.paths['/machines'].get.description\", sha256: ''}\n";
    workspace.change("openapi/clerk/overlay.yaml", "actions: []\n", rule);
    let unread = "rule 1 ($.paths['/machines'].get): its text has no hash";
    assert!(workspace.complaint(&["spec", "lint"]).contains(unread));

    workspace.put("machines.yml", SOURCE);
    let source = workspace.path("machines.yml");
    let import = ["spec", "import", "clerk", source.to_str().unwrap()];
    for _ in 0..2 {
        assert!(workspace.complaint(&import).contains("--accept-prose"));
    }
    let accept = [&import[..], &["--accept-prose"]].concat();
    assert!(workspace.run(&accept).status.success());
    assert!(workspace.run(&import).status.success());
    assert!(!workspace.complaint(&["spec", "lint"]).contains(unread));
}
