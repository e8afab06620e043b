//! What operations do and what members mean, one sentence each, in our words: `summaries.yaml` beside the overlay.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;

use serde::Deserialize;

use crate::api::Api;
use crate::{Result, root};

/// The longest sentence: the first line of a page, and a line of a table.
const LONGEST: usize = 120;

/// Where the sentences of an API are, from the root of the workspace.
pub fn file(api: &Api) -> String {
    format!("{}/summaries.yaml", api.place())
}

/// Sentences of one API.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Summaries {
    /// Whether there are any. An API can be generated before its sentences are written.
    #[serde(skip)]
    written: bool,
    /// What an operation does, by its method.
    operations: BTreeMap<String, String>,
    /// What a member or a parameter means, by its name on the wire; where that depends on the operation, by the method
    /// and the name: `method.name`.
    members: BTreeMap<String, String>,
}

impl Summaries {
    /// The sentences of an API; none if it has no file.
    pub fn load(api: &Api) -> Result<Self> {
        let path = root().join(file(api));
        match fs::read_to_string(&path) {
            Ok(text) => {
                let mut summaries: Self =
                    yaml_serde::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
                summaries.written = true;
                Ok(summaries)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(format!("{}: {error}", path.display()).into()),
        }
    }

    /// What an operation does.
    pub fn operation(&self, method: &str) -> Option<&str> {
        self.operations.get(method).map(String::as_str)
    }

    /// What a member or parameter means, if its name does not tell.
    pub fn member(&self, method: Option<&str>, name: &str) -> Option<&str> {
        let special = method.and_then(|method| self.members.get(&format!("{method}.{name}")));
        special
            .or_else(|| self.members.get(name))
            .map(String::as_str)
    }

    /// What is wrong with the sentences of an API that has these methods, and these members by method.
    pub fn faults(&self, methods: &BTreeMap<String, Vec<String>>) -> Vec<String> {
        let mut faults = Vec::new();
        if !self.written {
            return faults;
        }
        for method in methods.keys().filter(|m| !self.operations.contains_key(*m)) {
            faults.push(format!(
                "operation `{method}` has no sentence; write under `operations` what it does"
            ));
        }
        for method in self.operations.keys().filter(|m| !methods.contains_key(*m)) {
            faults.push(format!("there is no operation `{method}`; remove its sentence or give it to the operation's new name"));
        }
        for name in self.members.keys() {
            let known = match name.split_once('.') {
                Some((method, member)) => methods
                    .get(method)
                    .is_some_and(|members| members.iter().any(|known| known == member)),
                None => methods.values().flatten().any(|known| known == name),
            };
            if !known {
                faults.push(format!("there is no member `{name}`; remove its sentence"));
            }
        }
        for (name, sentence) in self.operations.iter().chain(&self.members) {
            if !sentence.ends_with('.')
                || sentence.chars().count() > LONGEST
                || sentence.contains('\n')
            {
                faults.push(format!(
                    "`{name}`: a sentence ends with a full stop and has at most {LONGEST} characters"
                ));
            }
        }
        faults
    }
}
