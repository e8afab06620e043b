//! The register of APIs. A further vendor is one folder under `openapi/` and one entry here.

use std::path::PathBuf;

use crate::{Result, root};

/// An API that this workspace describes and generates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Api {
    /// The folder under `openapi/`, and the word on the command line.
    pub name: &'static str,
    /// The package that its generated code lives in.
    pub raw_crate: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// Whether its answers stand in an envelope, so that every operation has to say if its own does.
    pub envelope: bool,
    /// The vendor's reference page of an operation; see [`Api::reference`].
    reference: &'static str,
}

/// Every API, in the order in which commands visit them.
pub const ALL: [Api; 2] = [
    Api {
        name: "clerk",
        raw_crate: "clerk-raw",
        title: "Clerk Backend API",
        envelope: false,
        reference: "https://clerk.com/docs/reference/backend-api/tag/{group}/{method}{path}",
    },
    Api {
        name: "genauth",
        raw_crate: "genauth-raw",
        title: "GenAuth management API",
        envelope: true,
        reference: "https://api.genauth.ai/openapi/v3/management/",
    },
];

/// The API of that name.
pub fn find(name: &str) -> Result<Api> {
    ALL.into_iter().find(|api| api.name == name).ok_or_else(|| {
        let known: Vec<_> = ALL.iter().map(|api| api.name).collect();
        format!("no API is called `{name}`; known: {}", known.join(", ")).into()
    })
}

/// The API of that name, or all of them when there is none.
pub fn select(name: Option<&str>) -> Result<Vec<Api>> {
    name.map_or_else(|| Ok(ALL.to_vec()), |name| Ok(vec![find(name)?]))
}

impl Api {
    /// Where its description, overlay and lock live.
    pub fn folder(&self) -> PathBuf {
        root().join("openapi").join(self.name)
    }

    /// The vendor's reference page of one operation.
    pub fn reference(&self, group: &str, method: &str, path: &str) -> String {
        let path = path.replace('{', "%7B").replace('}', "%7D");
        self.reference
            .replace("{group}", group)
            .replace("{method}", &method.to_lowercase())
            .replace("{path}", &path)
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
