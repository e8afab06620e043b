//! What cargo compiles for tests: of a library without tests and of a program not a second time, and no library without an
//! example for its docs. Each of these costs seconds in `cargo test --workspace`, and nothing tells that it tests nothing.

use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};
use xtask::root;

use super::packages::Package;

/// A library or a program of the workspace.
struct Target {
    name: String,
    /// Its code.
    files: Vec<PathBuf>,
    /// Its part of the manifest.
    manifest: Table,
}

impl Target {
    fn new(package: &Package, manifest: Option<&Value>, files: Vec<PathBuf>) -> Self {
        let manifest = manifest.and_then(Value::as_table);
        Self {
            name: format!("{} of {}", files[0].display(), package.name()),
            files,
            manifest: manifest.cloned().unwrap_or_default(),
        }
    }

    /// What cargo takes for true if it is not said.
    fn says(&self, member: &str) -> bool {
        let said = self.manifest.get(member).and_then(Value::as_bool);
        said.unwrap_or(true)
    }

    fn any(&self, is: impl Fn(&str) -> bool) -> bool {
        let mut files = self.files.iter();
        files.any(|file| is(&fs::read_to_string(file).unwrap()))
    }
}

/// The packages of the workspace.
fn members() -> Vec<Package> {
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let workspace: Table = toml::from_str(&workspace).unwrap();
    let members = workspace["workspace"]["members"].as_array().unwrap();
    let mut packages = Package::all();
    packages.retain(|package| {
        let folder = package.folder.strip_prefix(root()).unwrap();
        members.iter().filter_map(Value::as_str).any(|member| {
            let group = member.strip_suffix("/*").map(Path::new);
            folder == Path::new(member) || group.is_some() && folder.parent() == group
        })
    });
    packages
}

/// The Rust files in a folder and in those inside of it.
fn code(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let paths = entries.map(|entry| entry.unwrap().path());
    let found = paths.flat_map(|path| {
        if path.is_dir() {
            code(&path)
        } else {
            vec![path]
        }
    });
    let mut files: Vec<_> = found
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect();
    files.sort();
    files
}

/// Every library, with the files of its package; one that lies elsewhere is one file.
fn libraries() -> Vec<Target> {
    let found = members().into_iter().filter_map(|package| {
        let manifest = package.manifest.get("lib");
        let path = manifest.and_then(|lib| lib.get("path"));
        let files = match path.and_then(Value::as_str) {
            Some(path) => vec![package.folder.join(path)],
            None if package.folder.join("src/lib.rs").exists() => code(&package.folder.join("src")),
            None => return None,
        };
        Some(Target::new(&package, manifest, files))
    });
    found.collect()
}

/// Every program, with the file that it begins with.
fn programs() -> Vec<Target> {
    let mut found = Vec::new();
    for package in members() {
        let mut told: Vec<Value> = Vec::new();
        told.extend(
            package
                .manifest
                .get("bin")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default(),
        );
        let mut files: Vec<(String, PathBuf)> = Vec::new();
        for bin in &told {
            let name = bin["name"].as_str().unwrap().to_owned();
            if let Some(path) = bin.get("path").and_then(Value::as_str) {
                files.push((name, package.folder.join(path)));
            }
        }
        let main = package.folder.join("src/main.rs");
        if main.exists() && !files.iter().any(|(_, file)| *file == main) {
            files.push((package.name().to_owned(), main));
        }
        for file in code(&package.folder.join("src/bin")) {
            let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
            files.push((name, file));
        }
        for (name, file) in files {
            let manifest = told.iter().find(|bin| bin["name"].as_str() == Some(&*name));
            found.push(Target::new(&package, manifest, vec![file]));
        }
    }
    found
}

fn has_tests(code: &str) -> bool {
    let mut lines = code.lines().map(str::trim_start);
    lines.any(|line| line.starts_with("#[test]") || line.starts_with("#[tokio::test"))
}

/// Whether rustdoc would compile something in the docs of this code: in a fence that names no other language, indented, or
/// in a file that the docs include.
fn has_example(code: &str) -> bool {
    const OTHERS: [&str; 4] = ["json", "sh", "text", "toml"];
    let (mut fenced, mut blank) = (false, true);
    for line in code.lines().map(str::trim_start) {
        if line.contains("doc = ") && (line.contains("include_str!") || line.contains("```")) {
            return true;
        }
        let docs = line.strip_prefix("///").or(line.strip_prefix("//!"));
        let Some(text) = docs else {
            (fenced, blank) = (false, true);
            continue;
        };
        if let Some(language) = text.trim_start().strip_prefix("```") {
            if !fenced && !OTHERS.contains(&language.trim()) {
                return true;
            }
            fenced = !fenced;
        } else if !fenced && blank && text.starts_with("     ") {
            return true;
        }
        blank = text.trim().is_empty();
    }
    false
}

#[test]
fn the_docs_of_a_library_are_tested_if_and_only_if_they_have_an_example() {
    let libraries = libraries();
    assert!(libraries.len() > 10, "{}", libraries.len());
    for library in &libraries {
        let (has, tested) = (library.any(has_example), library.says("doctest"));
        assert_eq!(has, tested, "examples, and `doctest`: {}", library.name);
    }
}

#[test]
fn a_library_is_compiled_for_its_tests_if_and_only_if_it_has_some() {
    for library in libraries() {
        let (has, compiled) = (library.any(has_tests), library.says("test"));
        assert_eq!(has, compiled, "tests, and `test`: {}", library.name);
    }
}

#[test]
fn no_program_has_tests_or_is_compiled_for_them() {
    let programs = programs();
    assert!(programs.len() > 10, "{}", programs.len());
    for program in &programs {
        assert!(!program.any(has_tests), "{}", program.name);
        assert!(
            !program.says("test"),
            "{} lacks `test = false`",
            program.name
        );
    }
}

#[test]
fn what_rustdoc_would_run_is_an_example() {
    for run in [
        "/// ```\n/// f();\n/// ```",
        "    //! ```no_run\n    //! f();\n",
        "/// ```rust,should_panic\n",
        "/// Text.\n///\n///     f();\n",
        "/// ```text\n/// a\n/// ```\n///\n/// ```\n/// f();\n/// ```",
        "#[doc = include_str!(\"../README.md\")]",
        "#[doc = concat!(\"```\\n\", stringify!($name))]",
    ] {
        assert!(has_example(run), "{run}");
    }
    for not in [
        "// ```\n// f();\n// ```",
        "/// ```text\n/// f();\n/// ```\nfn f() {}",
        "/// A line\n///      that goes on.",
        "#[doc = \" Text.\"]",
    ] {
        assert!(!has_example(not), "{not}");
    }
}
