//! Cargo features by resource group, in the raw crate and in the facade.
//!
//! A manifest is handwritten but for the lines between two markers; that of a new raw crate begins as a copy of a
//! template, as does its test of limits.

use std::fmt::Write as _;
use std::fs;

use super::{Context, list, package, programs};
use crate::api::Api;
use crate::generate::output::Output;
use crate::{Result, root};

/// The manifest of the facade.
const FACADE: &str = "crates/facade/Cargo.toml";

/// Puts the features and the list of operations into the output.
pub fn manifests(context: &Context<'_>, registered: &Api, output: &mut Output) -> Result<()> {
    let groups = context.api.groups();
    let quoted = |prefix: &str| {
        groups.iter().fold(String::new(), |text, group| {
            text + "    \"" + prefix + group + "\",\n"
        })
    };

    let mut raw = format!("all = [\n{}]\n", quoted(""));
    for group in &groups {
        writeln!(raw, "{group} = []")?;
    }
    skeleton(registered, output);
    let manifest = format!("{}/Cargo.toml", registered.raw_folder());
    between_markers(&manifest, registered.name, &raw, output)?;

    let api = registered.name;
    let in_facade = programs::depends(FACADE, registered)?;
    if in_facade {
        let mut facade = format!("{api}-all = [\n{}]\n", quoted(&format!("{api}-")));
        for group in &groups {
            writeln!(
                facade,
                "{api}-{group} = [\"{api}-client\", \"{0}/{group}\"]",
                registered.raw_crate()
            )?;
        }
        between_markers(FACADE, api, &facade, output)?;
    }

    package::files(registered, in_facade, output);
    output.put(
        registered.list(),
        list::list(context, registered, in_facade)?,
    );
    Ok(())
}

/// The files of a raw crate that people write: where there are none yet, what they begin with.
fn skeleton(registered: &Api, output: &mut Output) {
    let folder = registered.raw_folder();
    let manifest = include_str!("skeleton/Cargo.toml.txt")
        .replace("PUBLISHED\n", &package::metadata(registered))
        .replace("NAME", registered.name)
        .replace("TITLE", registered.title);
    let up = "../".repeat(folder.split('/').count() + 1);
    let test = |template: &str| {
        let template = template.replace("MODULE", &registered.raw_module());
        template.replace("ROOT/", &up)
    };
    let limits = test(include_str!("skeleton/limits.rs.txt"));
    let schemas = test(include_str!("skeleton/schemas.rs.txt"));
    for (file, content) in [
        ("Cargo.toml", manifest),
        ("tests/limits.rs", limits),
        ("tests/schemas.rs", schemas),
    ] {
        let path = format!("{folder}/{file}");
        if !root().join(&path).exists() {
            output.put(path, content);
        }
    }
}

/// Replaces what stands between the markers of `api` in a handwritten file.
fn between_markers(path: &str, api: &str, content: &str, output: &mut Output) -> Result<()> {
    let (start, end) = (
        format!("# {api}: written by `cargo xtask generate`\n"),
        format!("# {api}: end\n"),
    );
    let text = match output.get(path) {
        Some(text) => text.to_owned(),
        None => fs::read_to_string(root().join(path))?,
    };
    let spliced = text
        .split_once(&start)
        .and_then(|(before, rest)| {
            rest.split_once(&end)
                .map(|(_, after)| format!("{before}{start}{content}{end}{after}"))
        })
        .ok_or_else(|| {
            format!(
                "{path} has lost its markers; put back `{}` and `{}`",
                start.trim(),
                end.trim()
            )
        })?;
    output.put(path, spliced);
    Ok(())
}
