//! The layers of core: what may leave knows nothing of sending, sending knows nothing of decoding, and no file and no
//! module imports one that imports it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Imports = BTreeMap<String, BTreeSet<String>>;

/// Files of `src`, as paths of modules, with the modules that each of them names.
fn imports() -> Imports {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    let modules: BTreeMap<String, PathBuf> = files
        .into_iter()
        .map(|path| (module(&root, &path), path))
        .collect();
    let names: BTreeSet<&str> = modules.keys().map(String::as_str).collect();
    modules
        .iter()
        .filter(|(name, _)| !name.is_empty())
        .map(|(name, path)| {
            let code = fs::read_to_string(path).unwrap();
            let folder = path.ends_with("mod.rs");
            (name.clone(), imported(name, folder, &code, &names))
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// `send::limit` for `send/limit/mod.rs` and for `send/limit.rs`; empty for the root.
fn module(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap().with_extension("");
    let names = path.iter().map(|name| name.to_str().unwrap());
    let names: Vec<_> = names
        .filter(|name| !["mod", "lib"].contains(name))
        .collect();
    names.join("::")
}

/// The modules that the imports of a file lead to. Documentation and macros do not count, and neither do the tests at its
/// end, whose parent is the file.
fn imported(name: &str, folder: bool, code: &str, modules: &BTreeSet<&str>) -> BTreeSet<String> {
    let parent = name.rsplit_once("::").map_or("", |(parent, _)| parent);
    let code = code.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| line.replace("$crate::", ""))
        .collect::<Vec<_>>()
        .join("\n");
    let mut found = BTreeSet::new();
    for (prefix, base) in [("crate::", ""), ("super::", parent), ("self::", name)] {
        if prefix == "self::" && !folder {
            continue;
        }
        for (at, _) in code.match_indices(prefix) {
            let rest = &code[at + prefix.len()..];
            let paths = match rest.strip_prefix('{') {
                Some(list) => list.split('}').next().unwrap().split(',').collect(),
                None => vec![rest],
            };
            for path in paths.into_iter().map(str::trim) {
                let end = path.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
                let path = path[..end.unwrap_or(path.len())].trim_end_matches(':');
                let found_module = nearest(&format!("{base}::{path}"), modules);
                let whole = found_module.is_some() || !base.is_empty();
                assert!(whole, "{name} imports `{path}` by its public path");
                found.extend(found_module.filter(|found| found != name));
            }
        }
    }
    found
}

/// The module that a path leads to; what stands behind it is an item.
fn nearest(path: &str, modules: &BTreeSet<&str>) -> Option<String> {
    let mut path = path.trim_start_matches("::");
    while !modules.contains(path) {
        path = path.rsplit_once("::")?.0;
    }
    Some(path.to_owned()).filter(|path| !path.is_empty())
}

fn reaches(imports: &Imports, from: &str, to: &str, seen: &mut BTreeSet<String>) -> bool {
    imports
        .get(from)
        .into_iter()
        .flatten()
        .any(|next| next == to || (seen.insert(next.clone()) && reaches(imports, next, to, seen)))
}

#[test]
fn no_file_imports_one_that_imports_it() {
    let imports = imports();
    assert!(imports.len() > 30, "the files of core are found");
    let circles: Vec<_> = imports
        .keys()
        .filter(|name| reaches(&imports, name, name, &mut BTreeSet::new()))
        .collect();
    assert!(circles.is_empty(), "in a circle: {circles:?}\n{imports:#?}");
}

/// What the modules in the root of the crate import of each other.
fn imports_of_modules(imports: &Imports) -> Imports {
    let top = |name: &str| name.split("::").next().unwrap().to_owned();
    let mut modules = Imports::new();
    for (name, imported) in imports {
        let others = imported.iter().map(|other| top(other));
        let others = others.filter(|other| *other != top(name));
        modules.entry(top(name)).or_default().extend(others);
    }
    modules
}

/// The way from a module back to itself, if there is one.
fn circle(imports: &Imports, from: &str) -> Option<Vec<String>> {
    let mut ways = vec![vec![from.to_owned()]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        for next in imports.get(&way[way.len() - 1]).into_iter().flatten() {
            let mut way = way.clone();
            way.push(next.clone());
            if next == from {
                return Some(way);
            }
            if seen.insert(next.clone()) {
                ways.push(way);
            }
        }
    }
    None
}

#[test]
fn no_module_imports_one_that_imports_it() {
    let modules = imports_of_modules(&imports());
    for name in ["answer", "call", "error", "input", "operation", "send"] {
        assert!(modules.contains_key(name), "{name} is found");
    }
    let knows = |name: &str, other: &str| modules[name].contains(other);
    assert!(knows("call", "send") && knows("send", "operation"));
    let circles: Vec<_> = modules
        .keys()
        .filter_map(|name| circle(&modules, name))
        .map(|way| way.join(" -> "))
        .collect();
    assert!(circles.is_empty(), "in a circle: {circles:#?}");
}

#[test]
fn a_circle_between_modules_is_found_and_named() {
    let import = |name: &str, other: &str| (name.to_owned(), BTreeSet::from([other.to_owned()]));
    let files = Imports::from([
        import("send::wire", "error::kind"),
        import("error", "open"),
        import("open", "send::future"),
    ]);
    assert!(!reaches(&files, "error", "error", &mut BTreeSet::new()));
    let way = circle(&imports_of_modules(&files), "error").unwrap();
    assert_eq!(way.join(" -> "), "error -> open -> send -> error");
}

#[test]
fn each_layer_knows_only_the_ones_below() {
    let layers = [
        ("input", &["send", "answer", "call"][..]),
        ("send", &["answer", "call"]),
        ("answer", &["call"]),
    ];
    for (name, imported) in imports() {
        for (layer, above) in layers {
            let within = |name: &str, folder: &str| {
                name == folder || name.starts_with(&format!("{folder}::"))
            };
            if within(&name, layer) {
                let wrong: Vec<_> = imported
                    .iter()
                    .filter(|other| above.iter().any(|above| within(other, above)))
                    .collect();
                assert!(wrong.is_empty(), "{name} imports {wrong:?}");
            }
        }
    }
}
