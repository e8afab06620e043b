//! The pages of `docs/` as a site: what mdBook calls before it renders them (`book.toml`). On GitHub the pages link to files of
//! the repository. On the site, a link to a file that is a page leads to the page, and every other one to the repository.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

use crate::{Result, markdown, root};

/// Where links to files lead if `BOOK_REPOSITORY` says nothing: to the checkout, from `target/book`.
const CHECKOUT: &str = "../..";

/// Reads mdBook's book from standard input and writes it to standard output.
pub fn preprocess() -> Result<()> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let mut input: Value = serde_json::from_str(&text)?;
    let repository = env::var("BOOK_REPOSITORY").unwrap_or_else(|_| CHECKOUT.to_owned());
    let mut book = input[1].take();
    Pages::read(&root(), &repository)?.translate(&mut book)?;
    io::stdout().write_all(serde_json::to_string(&book)?.as_bytes())?;
    Ok(())
}

/// Which file of the repository is which page of the site.
pub struct Pages {
    root: PathBuf,
    repository: String,
    /// By path in the repository: the name of the page.
    names: BTreeMap<PathBuf, String>,
}

impl Pages {
    /// The pages in `docs/`. One that is nothing but a link to another Markdown file stands for that file.
    pub fn read(root: &Path, repository: &str) -> Result<Self> {
        let mut names = BTreeMap::new();
        for entry in fs::read_dir(root.join("docs"))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let file = Path::new("docs").join(&name);
            if !is_page(&file) {
                continue;
            }
            let text = fs::read_to_string(root.join(&file))?;
            let stands_for = stands_for(&text);
            names.insert(stands_for.unwrap_or(file), name);
        }
        Ok(Self {
            root: root.to_owned(),
            repository: repository.trim_end_matches('/').to_owned(),
            names,
        })
    }

    /// Changes every page of a book, wherever in it the page stands.
    pub fn translate(&self, book: &mut Value) -> Result<()> {
        let source = book["source_path"].as_str();
        if let (Some(source), Some(text)) = (source, book["content"].as_str()) {
            let page = self.page(&Path::new("docs").join(source), text)?;
            book["content"] = page.into();
        }
        match book {
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.translate(item)),
            Value::Object(members) => members
                .values_mut()
                .try_for_each(|member| self.translate(member)),
            _ => Ok(()),
        }
    }

    /// The text of a page, with links that lead somewhere on the site.
    fn page(&self, file: &Path, text: &str) -> Result<String> {
        let (file, text) = match stands_for(text) {
            Some(other) => {
                let text = fs::read_to_string(self.root.join(&other))?;
                (other, text)
            }
            None => (file.to_owned(), text.to_owned()),
        };
        let mut page = text.clone();
        for range in markdown::links(&text).into_iter().rev() {
            if let Some(target) = self.link(&file, &text[range.clone()]) {
                page.replace_range(range, &target);
            }
        }
        Ok(page)
    }

    /// Where a link of a file leads on the site; `None` if it stays as it is.
    fn link(&self, file: &Path, target: &str) -> Option<String> {
        let (path, anchor) = target.split_at(target.find('#').unwrap_or(target.len()));
        if path.is_empty() || path.contains(':') {
            return None;
        }
        let path = plain(&file.parent()?.join(path));
        if let Some(page) = self.names.get(&path) {
            return Some(format!("{page}{anchor}"));
        }
        let ends = |image: &&str| path.extension().is_some_and(|end| end == *image);
        let is_image = ["png", "svg"].iter().any(ends);
        // mdBook copies pictures that lie beside the pages. Others are asked of the repository as files, not as its pages.
        if is_image && let Ok(beside) = path.strip_prefix("docs") {
            return Some(beside.to_string_lossy().into_owned());
        }
        let query = if is_image { "?raw=true" } else { "" };
        let path = path.to_string_lossy().replace('\\', "/");
        Some(format!("{}/{path}{query}{anchor}", self.repository))
    }
}

/// The file that a page stands for: the page is one link to another page, and nothing else.
fn stands_for(text: &str) -> Option<PathBuf> {
    let text = text.trim();
    let links = markdown::links(text);
    let [link] = &links[..] else { return None };
    let target = Path::new(&text[link.clone()]);
    let alone = text.starts_with('[') && link.end + 1 == text.len();
    (alone && is_page(target)).then(|| plain(&Path::new("docs").join(target)))
}

fn is_page(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "md")
}

/// A path without `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_the_site_lead_to_pages_or_to_the_repository() {
        let pages = Pages::read(&root(), "https://example.com/blob/1/").unwrap();
        let link = |file: &str, target: &str| pages.link(Path::new(file), target);
        for (file, target, leads) in [
            ("docs/calls.md", "answers.md#lists", "answers.md#lists"),
            ("docs/calls.md", "../CONTRIBUTING.md", "contributing.md"),
            ("CONTRIBUTING.md", "docs/answers.md", "answers.md"),
            (
                "ARCHITECTURE.md",
                "docs/architecture.svg",
                "architecture.svg",
            ),
            (
                "crates/emulator/README.md",
                "status.png",
                "https://example.com/blob/1/crates/emulator/status.png?raw=true",
            ),
            (
                "docs/testing.md",
                "../tests/consumer",
                "https://example.com/blob/1/tests/consumer",
            ),
        ] {
            assert_eq!(link(file, target).as_deref(), Some(leads), "{target}");
        }
        for target in ["https://docs.rs/httpmock", "#lists", "mailto:a@example.com"] {
            assert_eq!(link("docs/calls.md", target), None);
        }
    }

    #[test]
    fn a_page_that_is_one_link_becomes_the_file_that_it_links_to() {
        let pages = Pages::read(&root(), CHECKOUT).unwrap();
        let stub = fs::read_to_string(root().join("docs/contributing.md")).unwrap();
        let page = pages
            .page(Path::new("docs/contributing.md"), &stub)
            .unwrap();
        assert!(page.starts_with("# Contributing\n"), "{page:.60}");
        for other in ["See [a](../A.md)", "[a](../Cargo.toml)", "[a](../A.md)."] {
            assert_eq!(stands_for(other), None, "{other}");
        }
        assert_eq!(stands_for("[a](../A.md) and [b](../B.md)"), None);
    }

    #[test]
    fn chapters_inside_of_chapters_are_translated() {
        let pages = Pages::read(&root(), "r").unwrap();
        let chapter = |text: &str| serde_json::json!({"source_path": "tasks.md", "content": text});
        let mut book =
            serde_json::json!({"items": [{"Chapter": chapter("[a](../Cargo.toml)")}, "Separator"]});
        book["items"][0]["Chapter"]["sub_items"] =
            serde_json::json!([{"Chapter": chapter("[b](../deny.toml)")}]);
        pages.translate(&mut book).unwrap();
        let text = book.to_string();
        assert!(text.contains("[a](r/Cargo.toml)") && text.contains("[b](r/deny.toml)"));
    }
}
