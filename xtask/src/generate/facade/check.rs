//! Checks what the facade's methods say against the operations that they are of: the sentence, the request, whether it
//! is idempotent, the feature, and its names in other clients.

use heck::ToSnakeCase as _;

use super::{Facade, Method, call};
use crate::Result;
use crate::generate::emit::{names_elsewhere, sentences};
use crate::generate::model::{Api, Operation};
use crate::spec::summaries;

/// What follows the request line of an idempotent operation.
const IDEMPOTENT: &str = "Idempotent";
/// Before the link to the raw method.
const LINKED: &str = "Limits and errors: [";

/// Everything that is wrong with the facade's methods, each with its place and what to do.
pub fn findings(registered: &crate::api::Api, api: &Api, facade: &Facade) -> Result<Vec<String>> {
    let sentences = sentences(registered, api)?;
    let elsewhere = names_elsewhere(registered)?;
    let mut found = Vec::new();
    for method in &facade.methods {
        let mut operations = api.operations.iter().zip(&sentences);
        let of = operations.find(|(operation, _)| call(operation) == method.call);
        let Some((operation, (raw, sentence))) = of else {
            continue;
        };
        let mut wrong = Vec::from_iter(gate(registered, operation, method));
        // The docs of a method that calls another one may refer to those.
        if !method.delegates {
            if let Some(sentence) = sentence {
                wrong.extend(begins(registered, method, sentence));
            }
            wrong.extend(request(api, operation, method));
            wrong.extend(link(registered, raw, method));
            let names = elsewhere.get(&operation.id).map_or(&[][..], Vec::as_slice);
            wrong.extend(alias(names, method));
        }
        let lines = wrong.into_iter();
        found.extend(lines.map(|line| format!("{}: `{}`: {line}", method.place, method.path)));
    }
    Ok(found)
}

fn gate(registered: &crate::api::Api, operation: &Operation, method: &Method) -> Option<String> {
    let feature = format!("{}-{}", registered.name, operation.group);
    (!method.features.contains(&feature)).then(|| {
        format!(
            "it is not behind the feature of its operation; put `#[cfg(feature = \"{feature}\")]` before it or its module \
             (it has {})",
            named(method.features.iter())
        )
    })
}

fn named<'a>(features: impl Iterator<Item = &'a String>) -> String {
    let all: Vec<_> = features.map(|feature| format!("`{feature}`")).collect();
    if all.is_empty() {
        "none".to_owned()
    } else {
        all.join(", ")
    }
}

fn begins(registered: &crate::api::Api, method: &Method, sentence: &str) -> Option<String> {
    let first = paragraphs(&method.docs).into_iter().next();
    let first = first.unwrap_or_default();
    (first != sentence).then(|| {
        format!(
            "its docs begin with\n  {first}\nand {} says\n  {sentence}\nwrite this sentence, or a better one there",
            summaries::file(registered)
        )
    })
}

fn request(api: &Api, operation: &Operation, method: &Method) -> Option<String> {
    let request = format!(
        "`{} {}{}`.",
        operation.method, api.base_path, operation.path
    );
    let paragraphs = paragraphs(&method.docs);
    let mut found = paragraphs.iter().filter_map(|p| p.strip_prefix(&request));
    let Some(rest) = found.next() else {
        let second = paragraphs.get(1).map_or("", String::as_str);
        return Some(format!(
            "no paragraph of its docs begins with the request\n  {request}\nits second paragraph is\n  {second}"
        ));
    };
    let said = rest.trim_start().starts_with(IDEMPOTENT);
    match (operation.idempotent, said) {
        (true, false) => Some(format!(
            "it is idempotent; write `{request} {IDEMPOTENT}.` in its docs"
        )),
        (false, _) if rest.contains(IDEMPOTENT) => Some(format!(
            "it is not idempotent; remove `{IDEMPOTENT}` after {request}"
        )),
        _ => None,
    }
}

fn link(registered: &crate::api::Api, raw: &str, method: &Method) -> Option<String> {
    let link = format!("`{raw}`]({}::Client::{raw})", registered.raw_module());
    let text = paragraphs(&method.docs).join("\n");
    let (_, rest) = text.split_once(LINKED)?;
    let end = rest.find(')').map_or(rest.len(), |at| at + 1);
    (rest[..end] != link).then(|| {
        format!(
            "its docs have a link to another operation, `[{}`; its own is `[{link}`",
            &rest[..end]
        )
    })
}

/// A method is found by its name in another client, unless it is called so itself.
fn alias(names: &[String], method: &Method) -> Option<String> {
    let own = method.path.rsplit(['.', ':']).next();
    let found = names
        .iter()
        .any(|name| own == Some(name.to_snake_case().as_str()) || method.aliases.contains(name));
    let name = names.first().filter(|_| !found)?;
    Some(format!(
        "another client calls it `{name}`; put `#[doc(alias = \"{name}\")]` before it"
    ))
}

/// The paragraphs of some docs, each as one line, up to the first heading or example.
fn paragraphs(docs: &[String]) -> Vec<String> {
    let end = docs
        .iter()
        .position(|line| line.starts_with('#') || line.starts_with("```"));
    let text = &docs[..end.unwrap_or(docs.len())];
    let paragraphs = text.split(String::is_empty).map(|lines| lines.join(" "));
    paragraphs.filter(|p| !p.is_empty()).collect()
}
