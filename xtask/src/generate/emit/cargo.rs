//! Cargo features by resource group, in the raw crate and in the facade, and the list of operations for users.
//!
//! A manifest is handwritten but for the lines between two markers.

use std::fmt::Write as _;
use std::fs;

use super::{Context, Place};
use crate::generate::tree::Tree;
use crate::{Result, root};

/// Puts the features and the list of operations into the tree.
pub fn manifests(
    context: &Context<'_>,
    registered: &crate::api::Api,
    tree: &mut Tree,
) -> Result<()> {
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
    between_markers(
        &format!("crates/{}/Cargo.toml", registered.raw_crate),
        registered.name,
        &raw,
        tree,
    )?;

    let api = registered.name;
    let mut facade = format!("{api}-all = [\n{}]\n", quoted(&format!("{api}-")));
    for group in &groups {
        writeln!(
            facade,
            "{api}-{group} = [\"{api}-client\", \"{0}/{group}\"]",
            registered.raw_crate
        )?;
    }
    between_markers("crates/facade/Cargo.toml", api, &facade, tree)?;

    tree.put(
        format!("docs/operations-{api}.md"),
        operations(context, registered)?,
    );
    Ok(())
}

/// Replaces what stands between the markers of `api` in a handwritten file.
fn between_markers(path: &str, api: &str, content: &str, tree: &mut Tree) -> Result<()> {
    let (start, end) = (
        format!("# {api}: written by `cargo xtask generate`\n"),
        format!("# {api}: end\n"),
    );
    let text = match tree.get(path) {
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
    tree.put(path, spliced);
    Ok(())
}

/// The list of operations. It says nothing of the version, so that it changes only where an operation does.
fn operations(context: &Context<'_>, registered: &crate::api::Api) -> Result<String> {
    let krate = registered.raw_crate.replace('-', "_");
    let mut text = format!(
        "<!-- Written by `cargo xtask generate` from openapi/{}. Not edited by hand. -->\n\n\
         # Operations of the {}\n\nOf the version `{krate}::API_VERSION`. Every operation is reached through the `raw()` \
         client of the facade; its module and its feature are named after the group.\n",
        registered.name, registered.title
    );
    for group in context.api.groups() {
        write!(
            text,
            "\n## {group}\n\nFeature `{}-{group}`, module `{}::{}`.\n\n",
            registered.name,
            krate,
            Place::Group(group.to_owned()).module()
        )?;
        text.push_str("| operation | method | request |\n|---|---|---|\n");
        for operation in context.api.operations.iter().filter(|o| o.group == group) {
            let method = if operation.handwritten() {
                "handwritten, module `uploads`".to_owned()
            } else {
                format!("`{}`", context.names.method(&operation.rust)?)
            };
            writeln!(
                text,
                "| {} | {method} | `{} {}` |",
                operation.id, operation.method, operation.path
            )?;
        }
    }
    Ok(text)
}
