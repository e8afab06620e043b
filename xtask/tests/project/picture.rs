//! `docs/architecture.svg` shows the crates of the workspace and their dependencies, and no others.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use toml::{Table, Value};
use xtask::root;

use super::text;

/// By name: whether a crate is published, and on which crates of the workspace it depends, with whether a feature has to
/// turn that on.
type Crates = BTreeMap<String, (bool, BTreeSet<(String, bool)>)>;

/// The crates as the manifests have them.
fn crates() -> Crates {
    let mut folders = vec![
        root().join("fuzz"),
        root().join("xtask"),
        root().join("tests/kitchen-sink"),
    ];
    let entries = fs::read_dir(root().join("crates")).unwrap();
    folders.extend(entries.map(|entry| entry.unwrap().path()));
    let manifests: Vec<Table> = folders
        .iter()
        .map(|folder| toml::from_str(&fs::read_to_string(folder.join("Cargo.toml")).unwrap()))
        .collect::<Result<_, _>>()
        .unwrap();
    let name = |manifest: &Table| manifest["package"]["name"].as_str().unwrap().to_owned();
    let names: BTreeSet<String> = manifests.iter().map(name).collect();
    let described = manifests.iter().map(|manifest| {
        let published = manifest["package"].get("publish").is_none();
        let all = manifest.get("dependencies").and_then(Value::as_table);
        let ours = all.into_iter().flatten();
        let ours = ours.filter(|(name, _)| names.contains(*name));
        let optional = |value: &Value| value.get("optional") == Some(&Value::Boolean(true));
        let dependencies = ours.map(|(name, value)| (name.clone(), optional(value)));
        (name(manifest), (published, dependencies.collect()))
    });
    described.collect()
}

/// What stands between two pieces of text.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start)?.1.split_once(end).map(|cut| cut.0)
}

/// An attribute of the first element of a line.
fn attribute<'a>(line: &'a str, name: &str) -> &'a str {
    between(line, &format!(" {name}=\""), "\"").unwrap_or_else(|| panic!("no {name}: {line}"))
}

fn number(line: &str, name: &str) -> f64 {
    attribute(line, name).parse().unwrap()
}

/// A box: where it is, and the class of the crate.
struct Drawn<'a> {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
    class: &'a str,
}

impl Drawn<'_> {
    /// Whether a point is on the border.
    fn touches(&self, (x, y): (f64, f64)) -> bool {
        let inside = (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y);
        let on = |a: f64, b: f64| (a - b).abs() < 0.5;
        inside && (on(x, self.left) || on(x, self.right) || on(y, self.top) || on(y, self.bottom))
    }
}

fn drawn(picture: &str) -> BTreeMap<&str, Drawn<'_>> {
    let lines = picture.lines().filter(|line| line.contains("data-crate="));
    let boxes = lines.map(|line| {
        let (left, top) = (number(line, "x"), number(line, "y"));
        let drawn = Drawn {
            left,
            top,
            right: left + number(line, "width"),
            bottom: top + number(line, "height"),
            class: attribute(line, "class"),
        };
        let name = attribute(line, "data-crate");
        assert!(
            line.contains(&format!(">{name}</text>")),
            "{name} is not written"
        );
        (name, drawn)
    });
    boxes.collect()
}

/// The lines of the arrows.
fn arrows(picture: &str) -> impl Iterator<Item = &str> {
    picture.lines().filter(|line| line.contains("data-from="))
}

/// Where a path of vertical and horizontal lines begins and ends.
fn ends(path: &str) -> [(f64, f64); 2] {
    let mut words = path.split(' ');
    let number = |word: &str| word[1..].parse::<f64>().unwrap();
    let start = number(words.next().unwrap());
    let (mut x, mut y) = (start, words.next().unwrap().parse().unwrap());
    let begin = (x, y);
    for word in words {
        match &word[..1] {
            "V" => y = number(word),
            "H" => x = number(word),
            other => panic!("{other} in {path}"),
        }
    }
    [begin, (x, y)]
}

#[test]
fn the_picture_shows_every_crate_and_whether_it_is_published() {
    let picture = text("docs/architecture.svg");
    let drawn = drawn(&picture);
    let crates = crates();
    assert!(crates.len() > 10, "{}", crates.len());
    let names: BTreeSet<&str> = crates.keys().map(String::as_str).collect();
    assert_eq!(drawn.keys().copied().collect::<BTreeSet<_>>(), names);
    for (name, (published, _)) in &crates {
        let class = match published {
            true if name.ends_with("-raw") => "generated",
            true => "published",
            false => "internal",
        };
        assert_eq!(drawn[name.as_str()].class, class, "{name}");
    }
}

#[test]
fn every_arrow_is_a_dependency_and_every_dependency_an_arrow() {
    let picture = text("docs/architecture.svg");
    let mut shown: BTreeMap<&str, BTreeSet<(String, bool)>> = BTreeMap::new();
    for arrow in arrows(&picture) {
        let optional = attribute(arrow, "class") == "arrow optional";
        let to = attribute(arrow, "data-to").to_owned();
        let new = shown
            .entry(attribute(arrow, "data-from"))
            .or_default()
            .insert((to, optional));
        assert!(new, "twice: {arrow}");
    }
    for (name, (_, dependencies)) in crates() {
        let shown = shown.remove(name.as_str()).unwrap_or_default();
        assert_eq!(shown, dependencies, "{name}: drawn, and in its manifest");
    }
    assert!(shown.is_empty(), "{shown:?}");
}

#[test]
fn an_arrow_is_drawn_from_the_one_crate_to_the_other() {
    let picture = text("docs/architecture.svg");
    let drawn = drawn(&picture);
    for arrow in arrows(&picture) {
        let [begin, end] = ends(attribute(arrow, "d"));
        let touches = |crate_name: &str, point| drawn[crate_name].touches(point);
        assert!(touches(attribute(arrow, "data-from"), begin), "{arrow}");
        assert!(touches(attribute(arrow, "data-to"), end), "{arrow}");
    }
}
