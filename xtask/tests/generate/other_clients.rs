//! The pages for people who come from another client: each of its methods has what to call here, and nothing on a page
//! is there that the description does not have.

use crate::things::description;
use crate::workspace::Workspace;

const GENERATE: [&str; 2] = ["generate", "clerk"];
const METHODS: &str = "openapi/clerk/from-old-sdk.yaml";
const PAGE: &str = "docs/from-old-sdk.md";

const OLD_SDK: &str = r#"
client: "@old/sdk"
version: 2.0.0
namespaces:
  things:
    getThings: listThings
    makeThing: createThing
    refresh: [createThing, listThings]
    paint: {request: "POST /things/paint", similar: createThing}
"#;

fn workspace(name: &str, methods: &str) -> Workspace {
    let workspace = Workspace::new(&format!("clients-{name}"), &description());
    workspace.put(METHODS, methods);
    workspace.put("crates/facade/src/clerk/mod.rs", "mod things;\n");
    let facade = "group!(Client::things -> Things);\n\
        impl Things { pub fn list(&self) -> ListThingsCall { self.client.raw().list_things() } }\n";
    workspace.put("crates/facade/src/clerk/things.rs", facade);
    workspace
}

#[test]
fn every_method_has_what_to_call_here_and_all_are_counted() {
    let workspace = workspace("page", OLD_SDK);
    assert!(workspace.run(&GENERATE).status.success());
    let page = workspace.read(PAGE);
    for part in [
        "# From @old/sdk\n\nEvery method of @old/sdk 2.0.0 ",
        "4 methods in 1 namespace: 1 by methods of the facade, 2 by `raw()`, 1 by `request(method, path)`",
        "\n## things\n",
        "\n| `getThings` | `clerk.things().list` |\n",
        "\n| `makeThing` | raw: `create_thing` |\n",
        "\n| `refresh` | raw: `create_thing`, `clerk.things().list` |\n",
        "\n| `paint` | `request(\"POST\", \"/things/paint\")`; similar: raw: `create_thing` |\n",
    ] {
        assert!(page.contains(part), "`{part}` is not in\n{page}");
    }
}

#[test]
fn a_page_that_is_not_of_today_is_noticed() {
    let workspace = workspace("check", OLD_SDK);
    assert!(workspace.run(&GENERATE).status.success());
    workspace.change(METHODS, "makeThing: createThing", "makeThing: listThings");
    let complaint = workspace.complaint(&["generate", "clerk", "--check"]);
    assert!(complaint.contains(PAGE), "{complaint}");
}

#[test]
fn an_operation_that_is_not_there_and_one_that_is_there_after_all_are_named() {
    for (number, (from, to, fault)) in [
        (
            "getThings: listThings",
            "getThings: gone",
            "`things.getThings`: there is no operation `gone`",
        ),
        (
            "similar: createThing",
            "similar: gone",
            "`things.paint`: there is no operation `gone`",
        ),
        (
            "POST /things/paint",
            "POST /things",
            "`things.paint`: `POST /things` is the operation `createThing`",
        ),
        ("version:", "versoin:", "versoin"),
    ]
    .into_iter()
    .enumerate()
    {
        let workspace = workspace(&format!("fault-{number}"), &OLD_SDK.replacen(from, to, 1));
        let complaint = workspace.complaint(&GENERATE);
        assert!(
            complaint.contains(METHODS) && complaint.contains(fault),
            "{complaint}"
        );
    }
}
