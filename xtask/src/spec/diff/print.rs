//! What `spec diff` prints: for a terminal or as Markdown, the breaking changes first.

use std::fmt::{self, Write as _};

use super::{Diff, Place, Way, Weight};

/// How a diff is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Indented lines.
    Text,
    /// Headings and lists.
    Markdown,
}

impl Diff {
    /// The whole diff as text.
    pub fn print(&self, style: Style) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = self.write(&mut text, style);
        text
    }

    fn count(&self, weight: Weight) -> usize {
        self.changes
            .keys()
            .filter(|change| change.weight == weight)
            .count()
    }

    fn write(&self, out: &mut String, style: Style) -> fmt::Result {
        let (old, new) = &self.versions;
        match style {
            Style::Text => writeln!(out, "{old} -> {new}")?,
            Style::Markdown => writeln!(out, "# {old} → {new}\n")?,
        }
        let breaking = self.count(Weight::Breaking) + self.removed.len();
        writeln!(
            out,
            "{} operations added, {} removed; {breaking} breaking changes, {} additions, {} others",
            self.added.len(),
            self.removed.len(),
            self.count(Weight::Addition),
            self.count(Weight::Other),
        )?;
        operations(out, style, "Operations removed (breaking)", &self.removed)?;
        self.section(out, style, "Breaking", Weight::Breaking)?;
        operations(out, style, "Operations added", &self.added)?;
        self.section(out, style, "Additions", Weight::Addition)?;
        self.section(out, style, "Others", Weight::Other)?;
        match &self.unnamed {
            Some(why) => writeln!(out, "\nRust names are not compared: {why}"),
            None => Ok(()),
        }
    }

    fn section(&self, out: &mut String, style: Style, title: &str, weight: Weight) -> fmt::Result {
        let mut place = None;
        for (change, operations) in self
            .changes
            .iter()
            .filter(|(change, _)| change.weight == weight)
        {
            if place.is_none() {
                heading(out, style, title)?;
            }
            if place != Some(&change.place) {
                place = Some(&change.place);
                let name = match &change.place {
                    Place::Operation(name) => name.clone(),
                    Place::Schema(name, way) => {
                        let way = if *way == Way::Request {
                            "requests"
                        } else {
                            "answers"
                        };
                        format!("{name}, in {way} of {}", some(operations))
                    }
                    Place::Names => "Rust names".to_owned(),
                };
                match style {
                    Style::Text => writeln!(out, "  {name}")?,
                    Style::Markdown => writeln!(out, "- {name}")?,
                }
            }
            let separator = if change.member.is_empty() { "" } else { ": " };
            let what = format!("{}{separator}{}", change.member, change.what);
            match style {
                Style::Text => writeln!(out, "    {what}")?,
                Style::Markdown => writeln!(out, "  - {what}")?,
            }
        }
        Ok(())
    }
}

fn operations(out: &mut String, style: Style, title: &str, operations: &[String]) -> fmt::Result {
    if operations.is_empty() {
        return Ok(());
    }
    heading(out, style, title)?;
    for operation in operations {
        match style {
            Style::Text => writeln!(out, "  {operation}")?,
            Style::Markdown => writeln!(out, "- {operation}")?,
        }
    }
    Ok(())
}

fn heading(out: &mut String, style: Style, title: &str) -> fmt::Result {
    match style {
        Style::Text => writeln!(out, "\n{title}"),
        Style::Markdown => writeln!(out, "\n## {title}\n"),
    }
}

fn some(operations: &std::collections::BTreeSet<String>) -> String {
    match operations.len() {
        0..=3 => operations
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(", "),
        many => format!("{many} operations"),
    }
}
