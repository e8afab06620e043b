//! The front page of the documentation names every cargo feature and every resource group.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The features of the manifest, `default` left out.
fn features() -> BTreeSet<String> {
    let manifest = text("Cargo.toml");
    let section = manifest.split("[features]").nth(1).unwrap();
    let section = section.split("\n[").next().unwrap();
    let names = section.lines().filter_map(|line| line.split_once(" = ["));
    let names: BTreeSet<_> = names.map(|(name, _)| name.to_owned()).collect();
    names.into_iter().filter(|name| name != "default").collect()
}

/// The rows of a Markdown table: the names in its first column.
fn named(page: &str) -> BTreeSet<String> {
    let cells = page
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('|').next());
    let names = cells.flat_map(|cell| cell.split(['`', ',', ' ']));
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_front_page_names_every_feature_and_no_other() {
    assert_eq!(
        named(&text("src/features.md")),
        features(),
        "left: features.md, right: Cargo.toml"
    );
}

#[test]
fn the_front_page_names_the_default_features() {
    let manifest = text("Cargo.toml");
    let default = manifest
        .lines()
        .find_map(|line| line.strip_prefix("default = "))
        .unwrap();
    let default = default.trim_matches(['[', ']']).replace('"', "`");
    assert!(
        text("src/features.md").contains(&format!("Default: {default}.")),
        "{default}"
    );
}

#[test]
fn the_front_page_names_the_module_of_every_group() {
    let page = text("src/features.md");
    let rows: Vec<_> = page
        .lines()
        .filter(|line| line.contains("_raw::"))
        .collect();
    assert_eq!(
        rows.len(),
        features().iter().filter(|name| is_group(name)).count()
    );
    for row in rows {
        let mut cells = row.split('`').skip(1).step_by(2);
        let (feature, module) = (cells.next().unwrap(), cells.next().unwrap());
        let (vendor, group) = feature.split_once('-').unwrap();
        let group = group.replace('-', "_");
        assert_eq!(module, format!("{vendor}_raw::{group}"));
        let source = format!("../{vendor}-raw/src/{group}.rs");
        assert!(
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join(&source)
                .is_file(),
            "{source}"
        );
    }
}

fn is_group(feature: &str) -> bool {
    let group = feature
        .strip_prefix("clerk-")
        .or(feature.strip_prefix("genauth-"));
    let no_group = feature == "clerk-events"; // of webhooks; GenAuth has a group of that name
    !no_group && group.is_some_and(|group| !["all", "client", "tasks"].contains(&group))
}

#[test]
fn every_group_of_operations_has_an_example() {
    let mut groups = 0;
    for vendor in ["clerk", "genauth"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src")
            .join(vendor);
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let source = match path.extension() {
                Some(extension) if extension == "rs" => fs::read_to_string(&path).unwrap(),
                _ => continue,
            };
            if source.contains("\ngroup!(") {
                groups += 1;
                assert!(
                    source.contains("    /// ```\n"),
                    "{} has no example",
                    path.display()
                );
            }
        }
    }
    assert!(groups > 50, "{groups} groups");
}
