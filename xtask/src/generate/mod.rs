//! From a description with its overlay to the files of a raw crate.
//!
//! `read` makes the model and `names` names everything in it, with progenitor's names and those of the overlay: `input`
//! holds both. `emit` writes Rust from it, and `output` compares the result with what is on disk or puts it there.

mod absence;
mod emit;
mod facade;
mod input;
mod limits;
pub mod members;
mod model;
pub mod names;
mod output;
mod progenitor;
mod read;
mod rustfmt;
mod twins;
mod values;

use std::fs;
use std::io::ErrorKind;

use serde_json::Value;

pub use self::absence::Absence;
use self::facade::Facade;
pub use self::input::Input;
use self::names::Accepted;
pub use self::output::Output;
pub(crate) use self::read::base_path;
pub use self::read::{Listings, Verdicts};
pub use self::values::Value as NamedValue;
use crate::api::{self, Api};
use crate::spec::document::identified;
use crate::spec::lint::{self, Finding};
use crate::{Result, overlay, root};

/// Writes everything that is generated, or, with `check`, fails if the files are not what generation yields. Nothing is
/// generated from a description with findings: the error lists them all.
pub fn run(check: bool, name: Option<&str>) -> Result<()> {
    let apis: Vec<Api> = match name {
        Some(name) => vec![api::find(name)?],
        None => api::every(),
    };
    let mut findings = Vec::new();
    let mut made = Vec::new();
    for (found, output) in api::of_each(&apis, linted) {
        findings.extend(found);
        made.extend(output);
    }
    lint::refuse(findings)?;
    let output = joined(&apis, made)?;
    if check {
        output.check()
    } else {
        output.write()
    }
}

/// What lint finds in one API, and what is generated for it if that is nothing.
fn linted(api: &Api) -> (Vec<Finding>, Option<Result<Output>>) {
    let lint::Linted { findings, input } = lint::lint(api);
    let sound = input.filter(|_| findings.is_empty());
    (findings, sound.map(|input| output_of(&input)))
}

/// Everything that is generated for these APIs, which need not be registered. Lint is not asked.
pub fn output(apis: &[Api]) -> Result<Output> {
    let made = api::of_each(apis, |api| output_of(&Input::of(api)?));
    joined(apis, made)
}

/// What was generated for each API, and what all of them share.
fn joined(apis: &[Api], made: Vec<Result<Output>>) -> Result<Output> {
    let mut output = Output::default();
    for of_one in made {
        output.add(of_one?);
    }
    let others = apis.iter().filter(|api| !api::ALL.contains(api));
    let all: Vec<Api> = api::ALL.iter().chain(others).copied().collect();
    emit::programs::files(&all, &mut output)?;
    output.put("openapi/overlay.schema.json", overlay::schema()?);
    if let Some(control) = control()? {
        output.put(CONTROL, control);
    }
    Ok(output)
}

/// What is generated for one API alone.
fn output_of(input: &Input) -> Result<Output> {
    let mut output = Output::default();
    if let Some(lock) = input.names_lock()? {
        output.put(names_file(&input.api), lock.print());
    }
    let facade = Facade::read(&input.api, &input.model)?;
    emitted(input, &facade, &mut output)?;
    emit::pages(&input.api, &input.model, &facade, &mut output)?;
    Ok(output)
}

/// The emulator's own interface, which its package has to contain.
const CONTROL: &str = "crates/emulator/descriptions/emulator.json";

/// The description of that interface, which is written by hand: the same without white space. `None` in a workspace that
/// has none.
fn control() -> Result<Option<String>> {
    let text = match fs::read_to_string(root().join("openapi/emulator/api.json")) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        text => text?,
    };
    let document: Value = serde_json::from_str(&text)?;
    Ok(Some(serde_json::to_string(&document)?))
}

/// Puts into `output` all that is made from a description, its overlay applied, as that of an API. It may be any: its
/// names are not compared with the lock of the API. An error names everything in it that no code can be made of.
pub fn files(api: &Api, effective: &Value, output: &mut Output) -> Result<()> {
    let input = Input::sound(api, effective.clone())?;
    emitted(&input, &Facade::read(api, &input.model)?, output)
}

fn emitted(input: &Input, facade: &Facade, output: &mut Output) -> Result<()> {
    emit::raw_crate(input, facade, output)?;
    if input.model.events {
        return Ok(()); // nobody answers them
    }
    let description = serde_json::to_string(&described(&input.effective))?;
    output.put(input.api.description(), description);
    Ok(())
}

/// The facts about answers that the emulator reads: which member of a receipt says that it was done, and which members
/// decide something. It may not answer those with a yes that nothing stands behind.
const EMULATED: [&str; 2] = ["decisive", "receipts"];

/// Takes the names that are chosen now into `names.lock`, changed ones too; makes the file if it is not there.
pub fn accept_names(name: Option<&str>) -> Result<()> {
    for api in api::select(name)? {
        let lock = names_lock(&api)?.unwrap_or_default();
        let next = Input::of(&api)?.locked(&lock, Accepted::Yes)?;
        let file = names_file(&api);
        fs::write(root().join(&file), next.print())?;
        println!("{file}: {} names", next.names().len());
    }
    Ok(())
}

/// Fails if methods of the facade say something else than the operations that they are of; the error lists what.
pub fn check_facade(name: Option<&str>) -> Result<()> {
    let mut found = Vec::new();
    for api in api::select(name)? {
        let model = read::read(api.name, &overlay::effective(&api)?)?;
        let facade = Facade::read(&api, &model)?;
        found.extend(facade::findings(&api, &model, &facade)?);
    }
    if found.is_empty() {
        return Ok(());
    }
    Err(format!("{}\n{} finding(s)", found.join("\n"), found.len()).into())
}

/// The accepted names of an API; none if they are not locked yet.
pub fn names_lock(api: &Api) -> Result<Option<names::Lock>> {
    let file = names_file(api);
    match fs::read_to_string(root().join(&file)) {
        Ok(text) => Ok(Some(
            names::Lock::parse(&text).map_err(|e| format!("{file}: {e}"))?,
        )),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{file}: {error}").into()),
    }
}

/// Where the accepted names of an API are, from the root of the workspace.
pub fn names_file(api: &Api) -> String {
    format!("{}/names.lock", api.place())
}

/// The description without the facts that only the generator reads.
fn described(effective: &Value) -> Value {
    let mut described = identified(effective).into_owned();
    if let Value::Object(members) = &mut described {
        members.remove(overlay::INPUTS);
    }
    if let Some(Value::Object(facts)) = described.get_mut(overlay::ANSWERS) {
        facts.retain(|name, _| EMULATED.contains(&name.as_str()));
    }
    unnamed(&mut described);
    described
}

/// Takes Rust names away.
fn unnamed(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| !names::GIVEN.contains(&name.as_str()));
            members.values_mut().for_each(unnamed);
        }
        Value::Array(items) => items.iter_mut().for_each(unnamed),
        _ => {}
    }
}
