//! What is ready to be published, and what is not: the manifests of the workspace, and the files beside them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};
use xtask::{api, root};

/// A package of the workspace, or a program beside it.
pub struct Package {
    pub folder: PathBuf,
    pub manifest: Table,
}

impl Package {
    /// Every one that lies in the repository.
    pub fn all() -> Vec<Self> {
        let mut folders = vec![root().join("fuzz"), root().join("xtask")];
        for group in ["crates", "tests", "tests/foreign"] {
            for entry in fs::read_dir(root().join(group)).unwrap() {
                folders.push(entry.unwrap().path());
            }
        }
        let manifests = folders.into_iter().filter_map(|folder| {
            let text = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
            let manifest = toml::from_str(&text).unwrap();
            Some(Self { folder, manifest })
        });
        manifests.collect()
    }

    fn published() -> Vec<Self> {
        let mut all = Self::all();
        all.retain(|package| package.member("publish").is_none());
        all
    }

    pub fn name(&self) -> &str {
        self.member("name").unwrap().as_str().unwrap()
    }

    /// A member of `[package]`.
    fn member(&self, name: &str) -> Option<&Value> {
        self.manifest["package"].get(name)
    }

    fn list(&self, name: &str) -> Vec<&str> {
        let list = self.member(name).and_then(Value::as_array);
        let items = list.into_iter().flatten().filter_map(Value::as_str);
        items.collect()
    }

    fn read(&self, file: &str) -> String {
        let path = self.folder.join(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}

fn workspace() -> Table {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

#[test]
fn every_package_is_published_or_says_that_it_is_not() {
    let by_hand = [
        "identity-facade-core",
        "identity-facade",
        "identity-verify",
        "identity-emulator",
    ];
    let mut expected = BTreeSet::from(by_hand.map(str::to_owned));
    expected.extend(api::select(None).unwrap().iter().map(api::Api::raw_crate));
    let all = Package::all();
    assert!(all.len() > expected.len() + 5, "{}", all.len());
    for package in &all {
        let published = expected.contains(package.name());
        let said = package.member("publish").and_then(Value::as_bool);
        assert_eq!(said, (!published).then_some(false), "{}", package.name());
    }
    let published = Package::published();
    let names: BTreeSet<_> = published.iter().map(|p| p.name().to_owned()).collect();
    assert_eq!(names, expected);
}

#[test]
fn every_published_package_has_the_metadata_that_registries_show() {
    for package in Package::published() {
        let name = package.name();
        let text = |member| package.member(member).and_then(Value::as_str);
        assert!(
            text("description").is_some_and(|text| text.len() > 20),
            "{name}"
        );
        assert_eq!(
            text("documentation"),
            Some(&*format!("https://docs.rs/{name}"))
        );
        assert_eq!(text("readme"), Some("README.md"), "{name}");
        for shared in ["version", "edition", "rust-version", "license"] {
            let inherited = package
                .member(shared)
                .and_then(|member| member.get("workspace"));
            assert_eq!(inherited, Some(&Value::Boolean(true)), "{name}: {shared}");
        }
        // The limits of crates.io.
        let keywords = package.list("keywords");
        assert!((1..=5).contains(&keywords.len()), "{name}: {keywords:?}");
        assert!(
            keywords.iter().all(|word| word.len() <= 20),
            "{name}: {keywords:?}"
        );
        assert!(
            (1..=5).contains(&package.list("categories").len()),
            "{name}"
        );
        let included = package.list("include");
        for file in ["/src", "/README.md", "/LICENSE-APACHE", "/LICENSE-MIT"] {
            assert!(included.contains(&file), "{name} does not include {file}");
        }
        for file in included {
            let path = package.folder.join(file.trim_start_matches('/'));
            assert!(path.exists(), "{name} includes {file}, which is not there");
        }
    }
}

#[test]
fn docs_rs_shows_every_feature_and_which_items_need_it() {
    for package in Package::published() {
        let name = package.name();
        let docs = package
            .member("metadata")
            .map(|metadata| &metadata["docs"]["rs"]);
        let docs = docs.unwrap_or_else(|| panic!("{name} has no [package.metadata.docs.rs]"));
        assert_eq!(docs["all-features"], Value::Boolean(true), "{name}");
        let arguments = Value::from(vec!["--cfg", "docsrs"]);
        assert_eq!(docs["rustdoc-args"], arguments, "{name}");
        let code = package.read("src/lib.rs");
        let attribute = "#![cfg_attr(docsrs, feature(doc_cfg))]";
        assert!(code.contains(attribute), "{name} lacks {attribute}");
    }
}

#[test]
fn every_published_package_carries_the_licences_of_the_workspace() {
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let ours = fs::read_to_string(root().join(licence)).unwrap();
        for package in Package::published() {
            assert!(
                package.read(licence) == ours,
                "{}: {licence}",
                package.name()
            );
        }
    }
}

#[test]
fn a_readme_links_to_nothing_that_its_package_lacks() {
    for package in Package::published() {
        let readme = package.read("README.md");
        let links = readme.split("](").skip(1);
        for link in links.filter_map(|rest| rest.split([')', '#']).next()) {
            let there = link.is_empty()
                || link.starts_with("https://")
                || included(&package, Path::new(link));
            assert!(there, "README.md of {} links to {link}", package.name());
        }
    }
}

/// Whether a file is in the package.
fn included(package: &Package, file: &Path) -> bool {
    let included = package.list("include");
    package.folder.join(file).exists()
        && included
            .iter()
            .any(|start| file.starts_with(start.trim_start_matches('/')))
}

#[test]
fn our_packages_depend_on_each_other_in_exactly_one_version() {
    let workspace = workspace();
    let version = workspace["workspace"]["package"]["version"]
        .as_str()
        .unwrap();
    let exact = Value::from(format!("={version}"));
    let shared = workspace["workspace"]["dependencies"].as_table().unwrap();
    let ours: Vec<_> = shared
        .iter()
        .filter(|(_, dependency)| dependency.get("path").is_some())
        .collect();
    assert!(ours.len() > 4, "{ours:?}");
    for (name, dependency) in &ours {
        assert_eq!(dependency.get("version"), Some(&exact), "{name}");
    }
    for package in Package::published() {
        for kind in ["dependencies", "dev-dependencies"] {
            let Some(dependencies) = package.manifest.get(kind) else {
                continue;
            };
            for (name, dependency) in dependencies.as_table().unwrap() {
                let inherited = dependency.get("workspace") == Some(&Value::Boolean(true));
                assert!(
                    inherited,
                    "{}: {name} is not that of the workspace",
                    package.name()
                );
            }
        }
    }
}
