//! What is said of the facade's methods: the list of operations names each, and a method whose docs or feature do not
//! fit its operation is found.

use crate::things::description;
use crate::workspace::Workspace;
use xtask::generate;

const GENERATE: [&str; 2] = ["generate", "clerk"];
const CHECK: [&str; 2] = ["facade", "clerk"];
const LIST: &str = "docs/operations-clerk.md";
const MODULES: &str = "crates/facade/src/clerk/mod.rs";
const THINGS: &str = "crates/facade/src/clerk/things.rs";

const FACADE: &str = r#"
group!(Client::things -> Things, "clerk-things", "Things.");

impl Things {
    /// Lists things.
    ///
    /// `GET /v1/things`. Idempotent. One request. Limits and errors:
    /// [`list_things`](clerk_raw::Client::list_things).
    #[doc(alias = "getThings")]
    pub fn list(&self) -> ListThingsCall {
        self.client.raw().list_things()
    }

    /// Creates a thing, and keeps a sentence of a length that
    /// needs two lines.
    ///
    /// `POST /v1/things`. One request.
    ///
    /// # Errors
    ///
    /// Idempotent operations are another thing.
    pub fn create<M>(&self, tags: impl IntoList<AtMost<String, 3>, M>) -> CreateThingCall {
        self.client.raw().create_thing().tags(tags)
    }

    fn of_its_own(&self) -> CreateThingCall {
        self.client.raw().create_thing()
    }

    /// Creates many.
    pub fn create_all(&self) -> Bulk {
        Bulk::new(self.client.raw().create_thing())
    }
}
"#;

const SUMMARIES: &str = "operations:\n  \
    list_things: Lists things.\n  \
    create_thing: Creates a thing, and keeps a sentence of a length that needs two lines.\n";

/// A workspace with a facade.
fn workspace(name: &str) -> Workspace {
    let workspace = Workspace::new(&format!("facade-{name}"), &description());
    workspace.put("openapi/clerk/summaries.yaml", SUMMARIES);
    workspace.put(MODULES, "#[cfg(feature = \"clerk-things\")]\nmod things;\n");
    workspace.put(THINGS, FACADE);
    workspace
}

/// What the check says after a change of the methods, which has to be something.
#[track_caller]
fn finding(name: &str, from: &str, to: &str) -> String {
    let workspace = workspace(name);
    workspace.change(THINGS, from, to);
    workspace.complaint(&CHECK)
}

#[track_caller]
fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
}

#[test]
fn the_methods_of_the_facade_say_what_their_operations_are() {
    generate::check_facade(None).unwrap();
}

#[test]
fn the_list_of_operations_has_the_method_of_each_or_says_raw() {
    let workspace = workspace("list");
    assert!(workspace.run(&GENERATE).status.success());
    let expected = [
        "2 operations: 2 by methods of the facade, 0 by `raw()` only. 0 of them are paginated.",
        "| listThings | `list_things` | `GET /things` | `clerk.things().list` |",
        "| createThing | `create_thing` | `POST /things` | `clerk.things().create` |",
    ];
    has(&workspace.read(LIST), &expected);

    workspace.put(THINGS, "impl Things {}\n");
    let complaint = workspace.complaint(&["generate", "clerk", "--check"]);
    has(&complaint, &[LIST, "to mend it: cargo xtask generate"]);
    assert!(workspace.run(&GENERATE).status.success());
    let expected = [
        "2 operations: 0 by methods of the facade, 2 by `raw()` only.",
        "| listThings | `list_things` | `GET /things` | raw |",
    ];
    has(&workspace.read(LIST), &expected);
}

#[test]
fn methods_in_modules_of_modules_and_on_the_client_are_found() {
    let workspace = workspace("modules");
    let shorter = "impl Client {\n    pub fn all_things(&self) -> ListThingsCall {\n        self.things().list()\n    }\n}\n";
    workspace.change(THINGS, "impl Things {", "mod more;\n\nimpl Things {");
    workspace.put("crates/facade/src/clerk/things/more.rs", shorter);
    assert!(workspace.run(&GENERATE).status.success());
    // One that calls another method comes last, and says what it likes.
    let both = "| `clerk.things().list`, `clerk.all_things` |";
    has(&workspace.read(LIST), &[both]);
    assert!(workspace.run(&CHECK).status.success());
}

#[test]
fn a_method_that_fits_its_operation_is_no_finding() {
    let output = workspace("fits").run(&CHECK);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn another_sentence_than_that_of_the_operation_is_found() {
    let finding = finding("sentence", "/// Lists things.", "/// Lists all things.");
    let expected = [
        "crates/facade/src/clerk/things.rs:10: `clerk.things().list`: its docs begin with\n  Lists all things.\n",
        "openapi/clerk/summaries.yaml says\n  Lists things.\n",
        "1 finding(s)",
    ];
    has(&finding, &expected);
}

#[test]
fn a_wrong_request_is_found() {
    for (number, wrong) in ["`GET /things`", "`POST /v1/things`", "`GET /v1/thing`"]
        .iter()
        .enumerate()
    {
        let finding = finding(&format!("request-{number}"), "`GET /v1/things`", wrong);
        let expected = [
            "`clerk.things().list`: no paragraph",
            "\n  `GET /v1/things`.\n",
            wrong,
        ];
        has(&finding, &expected);
    }
}

#[test]
fn idempotent_is_said_if_and_only_if_the_operation_is() {
    let missing = finding("missing", "Idempotent. One", "One");
    has(
        &missing,
        &["`clerk.things().list`: it is idempotent; write ``GET /v1/things`. Idempotent.`"],
    );
    let denied = finding("denied", "Idempotent. One", "Not idempotent. One");
    has(&denied, &["`clerk.things().list`: it is idempotent"]);
    let wrong = finding(
        "wrong",
        "`POST /v1/things`.",
        "`POST /v1/things`. Idempotent.",
    );
    has(
        &wrong,
        &["`clerk.things().create`: it is not idempotent; remove `Idempotent`"],
    );
}

#[test]
fn a_link_to_another_operation_is_found() {
    let finding = finding(
        "link",
        "clerk_raw::Client::list_things",
        "clerk_raw::Client::create_thing",
    );
    has(
        &finding,
        &[
            "`clerk.things().list`: its docs have a link to another operation",
            "[`list_things`]",
        ],
    );
}

#[test]
fn a_method_without_the_feature_of_its_operation_is_found() {
    let workspace = workspace("feature");
    workspace.put(
        MODULES,
        "#[cfg(any(feature = \"clerk-things\", feature = \"clerk-users\"))]\nmod things;\n",
    );
    let complaint = workspace.complaint(&CHECK);
    let expected = [
        "`clerk.things().list`: it is not behind the feature of its operation; put `#[cfg(feature = \"clerk-things\")]`",
        "`clerk.things().create`: ",
        "(it has none)",
        "2 finding(s)",
    ];
    has(&complaint, &expected);
    // Its own is as good as that of its module, alone or with others.
    let own = "#[cfg(all(feature = \"clerk-things\", feature = \"clerk-users\"))]\nimpl Things {";
    workspace.change(THINGS, "impl Things {", own);
    assert!(workspace.run(&CHECK).status.success());
}

#[test]
fn a_method_that_its_name_in_another_client_does_not_find_is_named() {
    let client = |list: &str| {
        format!(
            "client: sdk\nversion: 1.0.0\nnamespaces: {{things: {{{list}: listThings, create: createThing}}}}\n"
        )
    };
    let workspace = workspace("alias");
    for known in ["list", "getThings"] {
        workspace.put("openapi/clerk/from-sdk.yaml", &client(known));
        assert!(workspace.run(&CHECK).status.success(), "{known}");
    }
    workspace.put("openapi/clerk/from-sdk.yaml", &client("allThings"));
    let expected = [
        "`clerk.things().list`: another client calls it `allThings`; put `#[doc(alias = \"allThings\")]`",
    ];
    has(&workspace.complaint(&CHECK), &expected);
}

#[test]
fn a_source_that_cannot_be_read_is_named() {
    let unclosed = finding("unclosed", "impl Things {", "impl Things {{");
    has(&unclosed, &[THINGS]);
    let group = finding("group", "group!(Client::things", "group!(Client.things");
    has(&group, &[THINGS, "group!(Client::method -> Handle, …)"]);
    let workspace = workspace("module");
    workspace.put(MODULES, "mod gone;\n");
    has(
        &workspace.complaint(&CHECK),
        &["crates/facade/src/clerk/gone"],
    );
}
