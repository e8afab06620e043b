//! The registry of APIs: the only file of the generator that names a vendor. A further API is one folder under
//! `openapi/` and one entry here; [`Api`] derives every other place from its name.

use std::panic::resume_unwind;
use std::path::PathBuf;
use std::thread::{self, ScopedJoinHandle};

use crate::{Result, root};

/// An API that this workspace describes and generates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Api {
    /// The folder under `openapi/`, and the word on the command line.
    pub name: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// Whether its answers stand in an envelope, so that every operation has to say if its own does.
    pub envelope: bool,
    /// The vendor's reference page of an operation; see [`Api::reference`].
    reference: &'static str,
    /// Groups that CI compiles with few features: the first one alone, the second one beside other APIs.
    pub small: [&'static str; 2],
    /// Members of an envelope that say that all went well; its content is the member `data`. For mocks.
    pub success: &'static [(&'static str, Said)],
    /// Headers that its client sets itself, in lower case: no description may have them as parameters.
    pub headers: &'static [&'static str],
    /// Where its description lies, if not in the folder of its name.
    described: Option<&'static str>,
    /// The one folder that everything of it lies in, for an API of tests; a shipped one has its places in the
    /// workspace.
    alone: Option<&'static str>,
}

/// A value in an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// An integer.
    Number(i64),
    /// A string.
    Text(&'static str),
}

/// Every API that is shipped, in the order in which commands visit them.
pub const ALL: [Api; 2] = [
    Api::shipped(
        "clerk",
        "Clerk Backend API",
        "https://clerk.com/docs/reference/backend-api/tag/{group}/{method}{path}",
        ["machines", "m2m-tokens"],
    )
    .with_headers(&["clerk-api-version"]),
    Api::shipped(
        "genauth",
        "GenAuth management API",
        "https://api.genauth.ai/openapi/v3/management/",
        ["applications", "roles"],
    )
    .enveloped(&[
        ("statusCode", Said::Number(200)),
        ("message", Said::Text("")),
    ])
    .with_headers(&[
        "x-authing-app-id",
        "x-authing-lang",
        "x-authing-sdk-version",
        "x-authing-signature-method",
        "x-authing-signature-nonce",
        "x-authing-signature-version",
        "x-authing-tenant-id",
        "x-authing-userpool-id",
        "x-genauth-app-id",
        "x-genauth-lang",
        "x-genauth-sdk-version",
        "x-genauth-signature-method",
        "x-genauth-signature-nonce",
        "x-genauth-signature-version",
        "x-genauth-tenant-id",
        "x-genauth-userpool-id",
    ]),
];

/// Events that vendors send by themselves: read, and called by nobody. Each has a crate of types and one enumeration.
pub const EVENTS: [Api; 1] =
    [Api::shipped("clerk-webhooks", "Clerk webhooks", "", ["", ""]).enveloped(&[])];

/// APIs of tests: generated, checked and compiled like the others, and shipped to nobody.
pub const TESTS: [Api; 1] = [
    Api::of_tests("kitchen-sink", "kitchen sink", "tests/kitchen-sink")
        .partly_enveloped(&[("code", Said::Number(0))]),
];

/// Everything that has a description, shipped or not.
pub fn every() -> Vec<Api> {
    [&ALL[..], &EVENTS, &TESTS].concat()
}

/// What `of_one` makes of each API, in their order, at the same time.
pub fn of_each<T: Send>(apis: &[Api], of_one: impl Fn(&Api) -> T + Sync) -> Vec<T> {
    thread::scope(|scope| {
        let running: Vec<_> = apis.iter().map(|api| scope.spawn(|| of_one(api))).collect();
        let finished = running.into_iter().map(ScopedJoinHandle::join);
        finished
            .map(|made| made.unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    })
}

/// The API of that name, shipped or not.
pub fn find(name: &str) -> Result<Api> {
    let mut all = every().into_iter();
    all.find(|api| api.name == name).ok_or_else(|| {
        let known: Vec<_> = every().iter().map(|api| api.name).collect();
        format!("no API is called `{name}`; known: {}", known.join(", ")).into()
    })
}

/// The API of that name, or all that are shipped when there is none, events included.
pub fn select(name: Option<&str>) -> Result<Vec<Api>> {
    name.map_or_else(
        || Ok([&ALL[..], &EVENTS].concat()),
        |name| Ok(vec![find(name)?]),
    )
}

impl Api {
    /// An API whose description lies in `openapi/<name>` and whose code is the crate `crates/<name>-raw`.
    pub const fn shipped(
        name: &'static str,
        title: &'static str,
        reference: &'static str,
        small: [&'static str; 2],
    ) -> Self {
        Self {
            name,
            title,
            reference,
            small,
            envelope: false,
            success: &[],
            headers: &[],
            described: None,
            alone: None,
        }
    }

    /// An API of tests. Everything of it lies in `folder`: its description in `openapi/`, its crate around that.
    pub const fn of_tests(name: &'static str, title: &'static str, folder: &'static str) -> Self {
        Self {
            name,
            title,
            reference: "",
            small: ["", ""],
            envelope: false,
            success: &[],
            headers: &[],
            described: None,
            alone: Some(folder),
        }
    }

    /// The same API, whose answers stand in an envelope, but for operations that say that theirs do not.
    #[must_use]
    pub const fn enveloped(mut self, success: &'static [(&'static str, Said)]) -> Self {
        self.envelope = true;
        self.success = success;
        self
    }

    /// The same API, some of whose answers stand in an envelope.
    #[must_use]
    pub const fn partly_enveloped(mut self, success: &'static [(&'static str, Said)]) -> Self {
        self.success = success;
        self
    }

    /// The same API, whose client sets these headers.
    #[must_use]
    pub const fn with_headers(mut self, headers: &'static [&'static str]) -> Self {
        self.headers = headers;
        self
    }

    /// The same API, whose description lies in another folder.
    #[must_use]
    pub const fn described_in(mut self, folder: &'static str) -> Self {
        self.described = Some(folder);
        self
    }

    /// Where its description, overlay and lock live, from the root of the workspace.
    pub fn place(&self) -> String {
        match (self.described, self.alone) {
            (Some(folder), _) => folder.to_owned(),
            (None, Some(folder)) => format!("{folder}/openapi"),
            (None, None) => format!("openapi/{}", self.name),
        }
    }

    /// Where its description, overlay and lock live.
    pub fn folder(&self) -> PathBuf {
        root().join(self.place())
    }

    /// The package that its generated code lives in.
    pub fn raw_crate(&self) -> String {
        format!("{}-raw", self.name)
    }

    /// The same as Rust spells it.
    pub fn raw_module(&self) -> String {
        self.raw_crate().replace('-', "_")
    }

    /// The folder of that package.
    pub fn raw_folder(&self) -> String {
        self.alone
            .map_or_else(|| format!("crates/{}", self.raw_crate()), str::to_owned)
    }

    /// The file with two calls of every operation: in the conformance program, or beside the tests of its own crate.
    pub fn calls(&self) -> String {
        match self.alone {
            Some(folder) => format!("{folder}/tests/calls/table.rs"),
            None => format!("crates/conformance/src/calls/{}.rs", self.name),
        }
    }

    /// The file with its effective description, for the emulator.
    pub fn description(&self) -> String {
        match self.alone {
            Some(folder) => format!("{folder}/tests/description.json"),
            None => format!("crates/emulator/descriptions/{}.json", self.name),
        }
    }

    /// The file that lists its operations.
    pub fn list(&self) -> String {
        match self.alone {
            Some(folder) => format!("{folder}/operations.md"),
            None => format!("docs/operations-{}.md", self.name),
        }
    }

    /// Whether it is shipped: then the facade and the conformance program may know it.
    pub fn is_shipped(&self) -> bool {
        self.alone.is_none()
    }

    /// The vendor's reference page of one operation; `None` if there are no pages.
    pub fn reference(&self, group: &str, method: &str, path: &str) -> Option<String> {
        if self.reference.is_empty() {
            return None;
        }
        let path = path.replace('{', "%7B").replace('}', "%7D");
        let page = self
            .reference
            .replace("{group}", group)
            .replace("{method}", &method.to_lowercase())
            .replace("{path}", &path);
        Some(page)
    }
}

/// The resource group of a tag, in kebab case: `Allow-list / Block-list` is `allow-list-block-list`.
pub fn group(tag: &str) -> String {
    tag.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect::<Vec<_>>()
        .join("-")
}
