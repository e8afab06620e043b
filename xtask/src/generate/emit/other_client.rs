//! For people who come from another client of an API: a page with each of its methods and what to call here. Which
//! operations its methods call is in `from-<client>.yaml`, beside the overlay; the page is `docs/from-<client>.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::{fs, io};

use serde::Deserialize;

use super::docs::Docs;
use super::words::count;
use crate::api::Api as Registered;
use crate::generate::facade::Facade;
use crate::generate::model::{Api, Operation};
use crate::generate::output::Output;
use crate::{Result, root};

/// A client and the operations that its methods call.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OtherClient {
    /// What people call it.
    client: String,
    version: String,
    /// The methods by their namespaces.
    namespaces: BTreeMap<String, BTreeMap<String, Counterpart>>,
}

/// What a method calls.
#[derive(Deserialize)]
#[serde(untagged)]
enum Counterpart {
    /// One operation, by its id.
    One(String),
    /// One or the other, or one after the other.
    Several(Vec<String>),
    /// Something that the description does not have.
    Undescribed {
        /// Method and path.
        request: String,
        /// An operation that may do instead.
        #[serde(default)]
        similar: Option<String>,
    },
}

impl Counterpart {
    fn operations(&self) -> &[String] {
        match self {
            Self::One(id) => std::slice::from_ref(id),
            Self::Several(ids) => ids,
            Self::Undescribed { similar, .. } => similar.as_slice(),
        }
    }
}

/// Puts a page into the output for each other client of the API.
pub fn pages(
    registered: &Registered,
    api: &Api,
    facade: &Facade,
    output: &mut Output,
) -> Result<()> {
    for name in clients(registered)? {
        let (file, client) = read(registered, &name)?;
        let page = Page {
            docs: Docs::new(registered, api)?,
            registered,
            api,
            facade,
            file,
        };
        output.put(format!("docs/{name}.md"), page.text(&client)?);
    }
    Ok(())
}

/// What other clients call the operations that they have a method for, by the ids of the operations.
pub fn names_elsewhere(registered: &Registered) -> Result<BTreeMap<String, Vec<String>>> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in clients(registered)? {
        let (_, client) = read(registered, &name)?;
        for (method, counterpart) in client.namespaces.into_values().flatten() {
            if let Counterpart::One(id) = counterpart {
                names.entry(id).or_default().push(method);
            }
        }
    }
    Ok(names)
}

/// The methods of a client, and the file that lists them.
fn read(registered: &Registered, name: &str) -> Result<(String, OtherClient)> {
    let file = format!("{}/{name}.yaml", registered.place());
    let text = fs::read_to_string(root().join(&file))?;
    let client = yaml_serde::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
    Ok((file, client))
}

/// The names of the files of other clients, without their ending.
fn clients(registered: &Registered) -> Result<Vec<String>> {
    let entries = match fs::read_dir(registered.folder()) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let name = name.strip_suffix(".yaml").map(str::to_owned);
        names.extend(name.filter(|name| name.starts_with("from-")));
    }
    names.sort();
    Ok(names)
}

struct Page<'a> {
    docs: Docs<'a>,
    registered: &'a Registered,
    api: &'a Api,
    facade: &'a Facade,
    /// Where the client's methods are listed.
    file: String,
}

/// How many methods have what here.
#[derive(Default)]
struct Counts {
    facade: usize,
    raw: usize,
    undescribed: usize,
}

impl Page<'_> {
    fn text(&self, client: &OtherClient) -> Result<String> {
        self.know(client)?;
        let name = &client.client;
        let mut counts = Counts::default();
        let mut tables = String::new();
        for (namespace, methods) in &client.namespaces {
            write!(tables, "\n## {namespace}\n\n| {name} | here |\n|---|---|\n")?;
            for (method, counterpart) in methods {
                let here = self.here(counterpart, &mut counts);
                writeln!(tables, "| `{method}` | {here} |")?;
            }
        }
        let Counts {
            facade,
            raw,
            undescribed,
        } = counts;
        Ok(format!(
            "<!-- Written by `cargo xtask generate` from {} and crates/facade. Not edited by hand. -->\n\n\
             # From {name}\n\nEvery method of {name} {} and what to call here. [coming-from.md](coming-from.md) shows how \
             calls are written, [{}]({}) which feature a method is behind.\n\n\
             {} in {}: {facade} by methods of the facade, {raw} by `raw()`, {undescribed} by `request(method, path)` \
             because the vendor's description does not have them.\n{tables}",
            self.file,
            client.version,
            self.registered.list().trim_start_matches("docs/"),
            self.registered.list().trim_start_matches("docs/"),
            count(facade + raw + undescribed, "method"),
            count(client.namespaces.len(), "namespace"),
        ))
    }

    /// Fails if a method calls something that is not there, or something as undescribed that is.
    fn know(&self, client: &OtherClient) -> Result<()> {
        let mut wrong = Vec::new();
        for (namespace, methods) in &client.namespaces {
            for (method, counterpart) in methods {
                let ids = counterpart.operations().iter();
                let unknown = ids.filter(|id| self.operation(id).is_none());
                let mut faults: Vec<_> = unknown
                    .map(|id| format!("there is no operation `{id}`"))
                    .collect();
                if let Counterpart::Undescribed { request, .. } = counterpart {
                    let mut operations = self.api.operations.iter();
                    let same = |o: &&Operation| format!("{} {}", o.method, o.path) == *request;
                    let described = operations.find(same);
                    faults.extend(
                        described.map(|o| format!("`{request}` is the operation `{}`", o.id)),
                    );
                }
                let place = format!("{}: `{namespace}.{method}`", self.file);
                wrong.extend(faults.iter().map(|fault| format!("{place}: {fault}")));
            }
        }
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(wrong.join("\n").into())
        }
    }

    fn operation(&self, id: &str) -> Option<&Operation> {
        self.api.operations.iter().find(|o| o.id == id)
    }

    /// What to call instead of a method.
    fn here(&self, counterpart: &Counterpart, counts: &mut Counts) -> String {
        let ids = counterpart.operations().iter();
        let operations: Vec<_> = ids.filter_map(|id| self.operation(id)).collect();
        let calls: Vec<_> = operations.iter().map(|o| self.call(o)).collect();
        let calls = calls.join(", ");
        if let Counterpart::Undescribed { request, .. } = counterpart {
            counts.undescribed += 1;
            let (method, path) = request.split_once(' ').unwrap_or(("GET", request));
            let similar = if calls.is_empty() { "" } else { "; similar: " };
            return format!("`request(\"{method}\", \"{path}\")`{similar}{calls}");
        }
        if operations.iter().all(|o| !self.facade.of(o).is_empty()) {
            counts.facade += 1;
        } else {
            counts.raw += 1;
        }
        calls
    }

    fn call(&self, operation: &Operation) -> String {
        let methods = self.facade.of(operation);
        methods.first().map_or_else(
            || format!("raw: `{}`", self.docs.method(operation)),
            |method| format!("`{method}`"),
        )
    }
}
