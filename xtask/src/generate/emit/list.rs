//! The list of an API's operations for users: each with its method in the facade, if it has one there. It says nothing
//! of the version, so that it changes only where an operation or a method does.

use std::fmt::Write as _;

use super::{Context, Place};
use crate::Result;
use crate::api::Api;
use crate::generate::facade::Facade;
use crate::generate::model::{Operation, Paging};

/// The list of operations of an API that the facade has or does not have.
pub fn list(context: &Context<'_>, registered: &Api, in_facade: bool) -> Result<String> {
    let facade = in_facade.then_some(context.facade);
    let mut text = format!(
        "<!-- Written by `cargo xtask generate` from {}. Not edited by hand. -->\n\n# Operations of the {}\n\n{}",
        written_from(registered, in_facade),
        registered.title,
        introduction(context, registered, facade)
    );
    for group in context.api.groups() {
        let feature = if in_facade {
            format!("{}-{group}", registered.name)
        } else {
            group.to_owned()
        };
        write!(
            text,
            "\n## {group}\n\nFeature `{feature}`, module `{}::{}`.\n\n",
            registered.raw_module(),
            Place::Group(group.to_owned()).module()
        )?;
        let (title, rule) = match facade {
            Some(_) => (" facade |", "---|"),
            None => ("", ""),
        };
        writeln!(
            text,
            "| operation | raw method | request |{title}\n|---|---|---|{rule}"
        )?;
        for operation in context.api.operations.iter().filter(|o| o.group == group) {
            line(&mut text, context, facade, operation)?;
        }
    }
    Ok(text)
}

fn written_from(registered: &Api, in_facade: bool) -> String {
    let facade = if in_facade { " and crates/facade" } else { "" };
    format!("{}{facade}", registered.place())
}

/// What holds for all of them, with counts.
fn introduction(context: &Context<'_>, registered: &Api, facade: Option<&Facade>) -> String {
    let krate = registered.raw_module();
    let operations = &context.api.operations;
    let all = operations.len();
    let paged = operations.iter().filter(|o| o.paging != Paging::None);
    let paged = paged.count();
    let Some(facade) = facade else {
        return format!(
            "Of the version `{krate}::API_VERSION`. The module and the feature of an operation are named after its \
             group.\n\n{all} operations, {paged} of them paginated.\n"
        );
    };
    let with = operations.iter().filter(|o| !facade.of(o).is_empty());
    let with = with.count();
    let raw = all - with;
    format!(
        "Of the version `{krate}::API_VERSION`. Every operation is a method of `raw()`; its module and its feature are \
         named after its group. The last column is its method in the facade, or `raw` where there is no other.\n\n\
         {all} operations: {with} by methods of the facade, {raw} by `raw()` only. {paged} of them are paginated.\n"
    )
}

fn line(
    text: &mut String,
    context: &Context<'_>,
    facade: Option<&Facade>,
    operation: &Operation,
) -> Result<()> {
    let method = if operation.handwritten() {
        format!("`{}`, module `uploads`", context.describe.method(operation))
    } else {
        format!("`{}`", context.names.method(&operation.rust)?)
    };
    let Operation {
        id,
        method: verb,
        path,
        ..
    } = operation;
    write!(text, "| {id} | {method} | `{verb} {path}` |")?;
    if let Some(facade) = facade {
        let methods = facade.of(operation).into_iter();
        let methods: Vec<_> = methods.map(|method| format!("`{method}`")).collect();
        if methods.is_empty() {
            text.push_str(" raw |");
        } else {
            write!(text, " {} |", methods.join(", "))?;
        }
    }
    text.push('\n');
    Ok(())
}
