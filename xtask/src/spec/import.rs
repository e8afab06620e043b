//! `spec import`: a vendor's document becomes `api.json`, which holds facts only, and `lock.toml`.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::allowlist::{self, Dropped};
use super::document::{METHODS, parse, print, read};
use super::downgrade;
use super::events;
use super::lock::{Counts, Lock, sha256};
use crate::overlay::prose::{self, Changed};
use crate::overlay::{self, Overlay};
use crate::{Result, api::Api};

/// Facts of a vendor's document, and what was left behind.
#[derive(Debug)]
pub struct Import {
    /// The facts.
    pub document: Value,
    /// What was dropped, by kind.
    pub dropped: Dropped,
}

/// Takes the facts out of a document; refuses it when it is not OpenAPI or an operation would be lost.
pub fn import(source: &str) -> Result<Import> {
    let mut document = parse(source)?;
    let version = document["openapi"].as_str().unwrap_or_default().to_owned();
    if !version.starts_with("3.0") && !version.starts_with("3.1") {
        return Err("this is not an OpenAPI 3.0 or 3.1 document: `openapi` does not say so".into());
    }
    let mut dropped = Dropped::new();
    events::received(&mut document)?;
    downgrade::to_3_0(&mut document, &mut dropped);
    if !document["paths"].is_object() {
        return Err("this is not an OpenAPI document: it has no `paths`".into());
    }
    let lost = lost_operations(&document);
    if !lost.is_empty() {
        return Err(format!("operations would be lost:\n  {}", lost.join("\n  ")).into());
    }
    let mut document = allowlist::of_document(&document, &mut dropped);
    drop_unreferenced(&mut document, &mut dropped)?;
    Ok(Import { document, dropped })
}

/// Everything that would keep an operation from arriving, one line each. One without a name arrives: the overlay can
/// name it.
fn lost_operations(document: &Value) -> Vec<String> {
    let mut lost = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        if let Some(target) = item.get("$ref") {
            lost.push(format!("{path}: the path points elsewhere ({target})"));
        }
        for (member, value) in item.as_object().into_iter().flatten() {
            let known = METHODS.contains(&member.as_str());
            if known && !value.is_object() {
                lost.push(format!("{member} {path}: not an operation object"));
            } else if !known && value.get("responses").is_some() {
                lost.push(format!(
                    "{member} {path}: `{member}` is no method of OpenAPI 3.0"
                ));
            }
        }
    }
    lost
}

/// Drops components that no operation leads to; a reference to nowhere is an error.
fn drop_unreferenced(document: &mut Value, dropped: &mut Dropped) -> Result<()> {
    let mut wanted = BTreeSet::new();
    let mut open = vec![&document["paths"]];
    let mut missing = BTreeSet::new();
    while let Some(node) = open.pop() {
        match node {
            Value::Object(members) => open.extend(members.values()),
            Value::Array(items) => open.extend(items),
            Value::String(text)
                if text.starts_with("#/components/") && wanted.insert(text.clone()) =>
            {
                match document.pointer(&text[1..]) {
                    Some(target) => open.push(target),
                    None => drop(missing.insert(text.clone())),
                }
            }
            _ => {}
        }
    }
    if !missing.is_empty() {
        let missing: Vec<_> = missing.into_iter().collect();
        return Err(format!("references to nowhere:\n  {}", missing.join("\n  ")).into());
    }
    let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    else {
        return Ok(());
    };
    // Security schemes are referred to by name.
    for (section, named) in components
        .iter_mut()
        .filter(|(section, _)| *section != "securitySchemes")
    {
        let Some(named) = named.as_object_mut() else {
            continue;
        };
        let before = named.len();
        named.retain(|name, _| {
            let name = name.replace('~', "~0").replace('/', "~1");
            wanted.contains(&format!("#/components/{section}/{name}"))
        });
        if before > named.len() {
            dropped.insert(format!("unreferenced {section}"), before - named.len());
        }
    }
    components.retain(|_, named| named.as_object().is_none_or(|named| !Map::is_empty(named)));
    Ok(())
}

/// Imports `source` into the folder of an API. The day of an import that changes nothing else stays. The report names
/// the rules of the overlay in the folder whose texts in `source` are not those that they were written for.
pub fn into_folder(api: &Api, folder: &Path, source: &Path, today: &str) -> Result<Report> {
    let text = read(source)?;
    let prose = match overlay_of(folder)? {
        Some((_, overlay)) => prose::changed(&parse(&text)?, &overlay)?,
        None => Vec::new(),
    };
    let import = import(&text).map_err(|error| format!("{}: {error}", source.display()))?;
    let printed = print(&import.document)?;
    let mut lock = Lock {
        api: api.name.to_owned(),
        source: source
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        version: import.document["info"]["version"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        imported: today.to_owned(),
        source_sha256: sha256(&text),
        api_sha256: sha256(&printed),
        counts: Counts::of(&import.document),
    };
    let lock_path = folder.join("lock.toml");
    if let Some(before) = fs::read_to_string(&lock_path)
        .ok()
        .and_then(|text| toml::from_str::<Lock>(&text).ok())
    {
        let imported = before.imported.clone();
        if before
            == (Lock {
                imported: imported.clone(),
                ..lock.clone()
            })
        {
            lock.imported = imported;
        }
    }
    fs::create_dir_all(folder)?;
    fs::write(folder.join("api.json"), printed)?;
    fs::write(lock_path, toml::to_string(&lock)?)?;
    Ok(Report {
        lock,
        dropped: import.dropped,
        prose,
    })
}

/// Writes the hashes of the texts that are in `source` now into the overlay in the folder.
pub fn accept_prose(folder: &Path, source: &Path) -> Result<()> {
    if let Some((text, overlay)) = overlay_of(folder)? {
        let changed = prose::changed(&parse(&read(source)?)?, &overlay)?;
        let accepted = prose::accept(&text, &overlay, &changed)?;
        fs::write(folder.join("overlay.yaml"), accepted)?;
    }
    Ok(())
}

/// The overlay in a folder and its text; rules that cannot be read are for `spec lint` to name.
fn overlay_of(folder: &Path) -> Result<Option<(String, Overlay)>> {
    let path = folder.join("overlay.yaml");
    if !path.exists() {
        return Ok(None);
    }
    let text = read(&path)?;
    let parsed =
        overlay::parse_all(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Some((text, parsed.overlay)))
}

/// What an import prints.
#[derive(Debug)]
pub struct Report {
    lock: Lock,
    dropped: Dropped,
    /// Rules of the overlay whose texts have changed or are gone.
    pub prose: Vec<Changed>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Lock {
            api,
            source,
            version,
            counts,
            ..
        } = &self.lock;
        writeln!(f, "{api} {version} from {source}")?;
        writeln!(
            f,
            "  {} operations on {} paths, {} schemas",
            counts.operations, counts.paths, counts.schemas
        )?;
        writeln!(f, "dropped:")?;
        for (what, count) in &self.dropped {
            writeln!(f, "  {count:>5}  {what}")?;
        }
        for changed in &self.prose {
            writeln!(f, "{changed}")?;
        }
        Ok(())
    }
}
