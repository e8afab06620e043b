//! The pages that people read: links lead somewhere, the site has every page, code is compiled.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use xtask::{markdown, root};

use super::{files, text};

/// Every page of Markdown that links to something.
fn pages() -> Vec<PathBuf> {
    let mut pages = files(".", "md");
    pages.extend(files("docs", "md"));
    pages.extend(files(".github", "md"));
    pages.extend(["openapi/README.md", "tests/README.md"].map(PathBuf::from));
    let crates = std::fs::read_dir(root().join("crates")).unwrap();
    let readmes = crates.map(|entry| {
        let name = entry.unwrap().file_name();
        Path::new("crates").join(name).join("README.md")
    });
    pages.extend(readmes.filter(|readme| root().join(readme).exists()));
    pages
}

/// The targets of the links on a page.
fn targets(page: &str) -> Vec<&str> {
    let links = markdown::links(page);
    links.into_iter().map(|range| &page[range]).collect()
}

#[test]
fn every_relative_link_leads_to_a_file_and_to_a_heading_in_it() {
    let mut broken = Vec::new();
    let mut checked = 0;
    for page in pages() {
        let text_of_page = text(&page);
        for target in targets(&text_of_page) {
            if ["https://", "http://", "mailto:"]
                .iter()
                .any(|scheme| target.starts_with(scheme))
            {
                continue;
            }
            checked += 1;
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = match path {
                "" => page.clone(),
                path => page.parent().unwrap().join(path),
            };
            let there = root().join(&file).exists();
            if !there || !(anchor.is_empty() || has(&file, anchor)) {
                broken.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(checked > 100, "{checked} links");
    assert!(broken.is_empty(), "broken links:\n{}", broken.join("\n"));
}

fn has(file: &Path, anchor: &str) -> bool {
    let is_page = file.extension().is_some_and(|end| end == "md");
    is_page && markdown::anchors(&text(file)).iter().any(|a| a == anchor)
}

/// The names of the pages in `docs/`, without the table of contents.
fn docs() -> BTreeSet<String> {
    let names = files("docs", "md").into_iter();
    let names = names.map(|path| path.file_name().unwrap().to_string_lossy().into_owned());
    names.filter(|name| name != "SUMMARY.md").collect()
}

#[test]
fn the_site_has_every_page_once() {
    let summary = text("docs/SUMMARY.md");
    let listed = targets(&summary);
    let once: BTreeSet<String> = listed.iter().map(|&name| name.to_owned()).collect();
    assert_eq!(listed.len(), once.len(), "a page is listed twice");
    assert_eq!(once, docs());
}

#[test]
fn the_first_page_of_the_docs_names_every_other() {
    let first = text("docs/README.md");
    let named: BTreeSet<&str> = targets(&first).into_iter().collect();
    for page in docs().iter().filter(|name| *name != "README.md") {
        assert!(named.contains(page.as_str()), "{page} is not named");
    }
}

#[test]
fn every_page_with_rust_code_is_compiled() {
    let compiled = [
        text("crates/pages/lib.rs"),
        text("tests/consumer/src/lib.rs"),
    ]
    .concat();
    let mut with_code = vec![PathBuf::from("README.md")];
    with_code.extend(files("docs", "md"));
    with_code.retain(|page| text(page).contains("```rust"));
    assert!(with_code.len() > 8, "{with_code:?}");
    for page in with_code {
        let included = format!("../{}\")", page.to_string_lossy().replace('\\', "/"));
        assert!(
            compiled.contains(&included),
            "nothing compiles the examples of {}; see crates/pages/lib.rs",
            page.display()
        );
    }
}
