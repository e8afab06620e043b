//! `docs/performance.md`: handwritten, with tables between `<!-- NAME -->` and `<!-- end -->` that are measured.

use std::fs;

use crate::{Result, root};

/// Replaces one table.
pub fn write(name: &str, table: &str) -> Result<()> {
    let file = root().join("docs/performance.md");
    let text = fs::read_to_string(&file)?;
    let (begin, end) = (format!("<!-- {name} -->\n"), "<!-- end -->");
    let placed = text.split_once(&begin).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(end)?;
        Some(format!("{before}{begin}\n{table}\n{end}{after}"))
    });
    let written = placed.ok_or_else(|| format!("docs/performance.md has no table `{name}`"))?;
    Ok(fs::write(file, written)?)
}

/// A table of Markdown.
pub fn table(head: [&str; 2], rows: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<_> = head.map(str::to_owned).into();
    lines.extend(rows);
    lines.join("\n") + "\n"
}
