//! From a description with its overlay to the files of a raw crate.
//!
//! `read` makes the model, `progenitor` lets progenitor name everything in it, `emit` writes Rust from both, and
//! `tree` compares the result with what is on disk or puts it there.

mod absence;
mod emit;
mod limits;
pub mod members;
mod model;
mod progenitor;
mod read;
mod tree;
mod values;

use serde_json::Value;

pub use self::absence::Absence;
pub(crate) use self::read::base_path;
pub use self::tree::Tree;
pub use self::values::Value as NamedValue;
use crate::api::{self, Api};
use crate::spec::document::identified;
use crate::spec::lint;
use crate::spec::refuse::refused;
use crate::{Result, overlay};

/// Writes everything that is generated, or, with `check`, fails if the tree is not what generation yields. Nothing is
/// generated from a description with findings: the error lists them all.
pub fn run(check: bool, name: Option<&str>) -> Result<()> {
    let mut tree = Tree::default();
    let apis = api::select(name)?;
    lint::check(&apis)?;
    for api in apis {
        files(&api, &overlay::effective(&api)?, &mut tree)?;
    }
    tree.put("openapi/overlay.schema.json", overlay::schema()?);
    if check { tree.check() } else { tree.write() }
}

/// Puts into `tree` all that is made from one API's description, its overlay applied. An error names everything in it
/// that no code can be made of.
pub fn files(api: &Api, effective: &Value, tree: &mut Tree) -> Result<()> {
    let refused = refused(effective);
    if !refused.is_empty() {
        return Err(format!("{}:\n{}", api.title, refused.join("\n")).into());
    }
    let model = read::read(api.name, effective).map_err(|e| format!("{}: {e}", api.title))?;
    let names = progenitor::names(&model)?;
    emit::raw_crate(api, &model, &names, tree)?;
    tree.put(
        format!("crates/emulator/descriptions/{}.json", api.name),
        serde_json::to_string(&described(effective))?,
    );
    Ok(())
}

/// The facts about answers that the emulator reads: which member of a receipt says that it was done, and which members
/// decide something. It may not answer those with a yes that nothing stands behind.
const EMULATED: [&str; 2] = ["decisive", "receipts"];

/// The description without the facts that only the generator reads.
fn described(effective: &Value) -> Value {
    let mut described = identified(effective).into_owned();
    if let Some(Value::Object(facts)) = described.get_mut(overlay::ANSWERS) {
        facts.retain(|name, _| EMULATED.contains(&name.as_str()));
    }
    described
}

/// How the members of an API's answers were judged: decisive, incidental, or not at all.
pub fn verdicts(api: &Api, effective: &Value) -> Result<read::Verdicts> {
    let (model, wrong) = read::read_fitting(api.name, effective)?;
    let mut verdicts = read::verdicts(&model, &effective[overlay::ANSWERS])?;
    verdicts.wrong.splice(0..0, wrong);
    Ok(verdicts)
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
