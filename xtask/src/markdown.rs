//! Links and headings of Markdown, as far as the pages here use it: inline links outside of code.

use std::ops::Range;

/// Where the targets of links stand: `(docs/answers.md#lists)` without the parentheses.
pub fn links(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (start, line) in prose(text) {
        let bytes = line.as_bytes();
        let mut in_code = false;
        for (at, byte) in bytes.iter().enumerate() {
            in_code ^= *byte == b'`';
            if in_code || *byte != b']' || bytes.get(at + 1) != Some(&b'(') {
                continue;
            }
            let from = at + 2;
            let target = line[from..].split([')', ' ']).next().unwrap_or_default();
            found.push(start + from..start + from + target.len());
        }
    }
    found
}

/// The anchors of a page, as GitHub and mdBook name them: those of its headings.
pub fn anchors(text: &str) -> Vec<String> {
    let mut anchors: Vec<String> = Vec::new();
    for (_, line) in prose(text) {
        let Some((level, heading)) = line.split_once(' ') else {
            continue;
        };
        if level.is_empty() || level.len() > 6 || level.bytes().any(|byte| byte != b'#') {
            continue;
        }
        let anchor = anchor(heading);
        let before = |name: &String| *name == anchor || is_numbered(name, &anchor);
        match anchors.iter().filter(|name| before(name)).count() {
            0 => anchors.push(anchor),
            times => anchors.push(format!("{anchor}-{times}")),
        }
    }
    anchors
}

/// Lower case, hyphens for spaces, no punctuation.
fn anchor(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || ['-', '_', ' '].contains(c);
    let text = heading.trim().to_lowercase();
    let text: String = text.chars().filter(kept).collect();
    text.replace(' ', "-")
}

fn is_numbered(name: &str, anchor: &str) -> bool {
    let number = name
        .strip_prefix(anchor)
        .and_then(|rest| rest.strip_prefix('-'));
    number.is_some_and(|number| number.parse::<usize>().is_ok())
}

/// The lines outside of fenced code, with their places.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fence: Option<&str> = None;
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let at = start;
        start += line.len();
        let mark = line.trim_start().get(..3);
        let mark = mark.filter(|mark| *mark == "```" || *mark == "~~~");
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            (None, None) => return Some((at, line.trim_end())),
            _ => {}
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_in_code_are_none() {
        let text =
            "[a](b.md) `[c](d)` [`e`](f.md#g \"title\")\n```md\n[h](i)\n```\n[![j](k.svg)](l)\n";
        let found: Vec<&str> = links(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["b.md", "f.md#g", "k.svg", "l"]);
    }

    #[test]
    fn anchors_are_those_of_github() {
        let text =
            "# The `Retry-After` header, a date\n## Who?\n```sh\n# no heading\n```\n## Who?\n#no\n";
        assert_eq!(
            anchors(text),
            ["the-retry-after-header-a-date", "who", "who-1"]
        );
    }
}
