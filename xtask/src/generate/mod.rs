//! From a description with its overlay to the files of a raw crate.
//!
//! `read` makes the model, `names` names everything in it, with progenitor's names and those of the overlay, `emit`
//! writes Rust from both, and `output` compares the result with what is on disk or puts it there.

mod absence;
mod emit;
mod facade;
mod limits;
pub mod members;
mod model;
pub mod names;
mod output;
mod progenitor;
mod read;
mod twins;
mod values;

use std::fs;
use std::io::ErrorKind;

use serde_json::Value;

pub use self::absence::Absence;
use self::facade::Facade;
use self::names::Accepted;
pub use self::output::Output;
pub(crate) use self::read::base_path;
pub use self::values::Value as NamedValue;
use crate::api::{self, Api};
use crate::spec::document::identified;
use crate::spec::lint;
use crate::spec::refuse::refused;
use crate::{Result, overlay, root};

/// Writes everything that is generated, or, with `check`, fails if the files are not what generation yields. Nothing is
/// generated from a description with findings: the error lists them all.
pub fn run(check: bool, name: Option<&str>) -> Result<()> {
    let apis: Vec<Api> = match name {
        Some(name) => vec![api::find(name)?],
        None => api::every(),
    };
    lint::check(&apis)?;
    let output = output(&apis)?;
    if check {
        output.check()
    } else {
        output.write()
    }
}

/// Everything that is generated for these APIs, which need not be registered.
pub fn output(apis: &[Api]) -> Result<Output> {
    let mut output = Output::default();
    for of_one in api::of_each(apis, output_of) {
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
fn output_of(api: &Api) -> Result<Output> {
    let mut output = Output::default();
    let effective = overlay::effective(api)?;
    let (model, names) = generated(api, &effective)?;
    if let Some(lock) = names_lock(api)? {
        let next = names::locked(api.name, &model, &effective, &names, &lock, Accepted::No)?;
        output.put(names_file(api), next.print());
    }
    emitted(api, &effective, &model, &names, &mut output)?;
    emit::pages(api, &model, &Facade::read(api, &model)?, &mut output)?;
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
    let (model, names) = generated(api, effective)?;
    emitted(api, effective, &model, &names, output)
}

/// What code is made of, unless the description has something that the generator refuses.
fn generated(api: &Api, effective: &Value) -> Result<(model::Api, names::Names)> {
    let refused = refused(effective);
    if !refused.is_empty() {
        return Err(format!("{}:\n{}", api.title, refused.join("\n")).into());
    }
    named(api, effective)
}

fn emitted(
    api: &Api,
    effective: &Value,
    model: &model::Api,
    names: &names::Names,
    output: &mut Output,
) -> Result<()> {
    let facade = Facade::read(api, model)?;
    emit::raw_crate(api, model, names, &facade, output)?;
    if model.events {
        return Ok(()); // nobody answers them
    }
    output.put(
        api.description(),
        serde_json::to_string(&described(effective))?,
    );
    Ok(())
}

/// The facts about answers that the emulator reads: which member of a receipt says that it was done, and which members
/// decide something. It may not answer those with a yes that nothing stands behind.
const EMULATED: [&str; 2] = ["decisive", "receipts"];

/// Takes the names that are chosen now into `names.lock`, changed ones too; makes the file if it is not there.
pub fn accept_names(name: Option<&str>) -> Result<()> {
    for api in api::select(name)? {
        let effective = overlay::effective(&api)?;
        let (model, names) = named(&api, &effective)?;
        let lock = names_lock(&api)?.unwrap_or_default();
        let next = names::locked(api.name, &model, &effective, &names, &lock, Accepted::Yes)?;
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

/// Fails if a name that is chosen now is not the one in `names.lock`, if that is there; the error lists all such names.
pub fn check_names(api: &Api, effective: &Value) -> Result<()> {
    let Some(lock) = names_lock(api)? else {
        return Ok(());
    };
    let (model, names) = named(api, effective)?;
    names::locked(api.name, &model, effective, &names, &lock, Accepted::No)?;
    Ok(())
}

/// Every public Rust name that is chosen for a description, its overlay applied.
pub fn names_of(api: &Api, effective: &Value) -> Result<names::Table> {
    let (model, names) = named(api, effective)?;
    Ok(names::table(&model, &names)?)
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

fn named(api: &Api, effective: &Value) -> Result<(model::Api, names::Names)> {
    let model = read::read(api.name, effective).map_err(|e| format!("{}: {e}", api.title))?;
    let names = names::names(&model)?;
    Ok((model, names))
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

/// How the members of an API's answers were judged: decisive, incidental, or not at all.
pub fn verdicts(api: &Api, effective: &Value) -> Result<read::Verdicts> {
    let (model, wrong) = read::read_fitting(api.name, effective)?;
    let mut verdicts = read::verdicts(&model, &effective[overlay::ANSWERS])?;
    verdicts.wrong.splice(0..0, wrong);
    Ok(verdicts)
}

/// What is wrong with `summaries.yaml` of an API, if it has one: operations without a sentence, and sentences of nothing.
pub fn summary_faults(api: &Api, effective: &Value) -> Result<Vec<String>> {
    let (model, _) = read::read_fitting(api.name, effective)?;
    emit::summary_faults(api, &model)
}

/// Types of answers, and enumerations, that are alike and have different names.
pub fn twins(api: &Api, effective: &Value) -> Result<Vec<Vec<String>>> {
    let (model, _) = read::read_fitting(api.name, effective)?;
    Ok(twins::twins(&model))
}

/// How the paginated lists of an API are read.
pub fn listings(api: &Api, effective: &Value) -> Result<read::Listings> {
    let (model, _) = read::read_fitting(api.name, effective)?;
    Ok(read::listings(&model))
}

/// Every limit that a description states of a request and the generated code does not enforce.
pub fn lost_limits(api: &Api, effective: &Value) -> Result<Vec<String>> {
    let (model, _) = read::read_fitting(api.name, effective)?;
    Ok(limits::lost(&model, effective))
}

/// Every member and parameter of an API by its name, and whether it is hidden.
pub fn values(api: &Api, effective: &Value) -> Result<Vec<NamedValue>> {
    let (model, _) = read::read_fitting(api.name, effective)?;
    Ok(values::values(&model))
}
