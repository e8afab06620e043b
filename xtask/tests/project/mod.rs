//! What the repository says about itself: its pages and their words, its picture, its packages and what cargo makes of
//! them, its templates and its workflows.

mod packages;
mod pages;
mod picture;
mod targets;
mod templates;
mod words;
mod workflows;

use std::fs;
use std::path::{Path, PathBuf};

use xtask::root;

/// A file of the repository, by its path from the root.
fn text(file: impl AsRef<Path>) -> String {
    let path = root().join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files in a folder with this ending, by their paths from the root, sorted.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let names = entries.map(|entry| Path::new(folder).join(entry.unwrap().file_name()));
    let mut files: Vec<_> = names
        .filter(|path| path.extension().is_some_and(|end| end == ending))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{folder} has no file *.{ending}");
    files
}
