//! Where in a JSON document a position lies. Walking the bytes after a failure costs nothing on success and adds no
//! code per type, unlike tracking the path while reading.

/// The path of the innermost value at this byte, as in `data[3].name`; empty for the document itself.
pub(crate) fn path_to(json: &[u8], target: usize) -> String {
    let mut open: Vec<Step> = Vec::new();
    let mut at = 0;
    while at < json.len() {
        let end = match json[at] {
            b'"' => end_of_string(json, at),
            b'{' | b'[' | b'}' | b']' | b',' | b':' => at + 1,
            byte if byte.is_ascii_whitespace() => at + 1,
            _ => json[at..]
                .iter()
                .position(|byte| b",]} \t\r\n".contains(byte))
                .map_or(json.len(), |n| at + n.max(1)),
        };
        let reached = end > target;
        match json[at] {
            b'{' if !reached => open.push(Step::Member(None)),
            b'[' if !reached => open.push(Step::Item(0)),
            b'}' | b']' => {
                open.pop();
                if reached {
                    return written(&open);
                }
            }
            b',' if !reached => match open.last_mut() {
                Some(Step::Member(name)) => *name = None,
                Some(Step::Item(index)) => *index += 1,
                None => {}
            },
            b'"' if !reached => {
                if let Some(Step::Member(name @ None)) = open.last_mut() {
                    *name = Some(
                        String::from_utf8_lossy(json.get(at + 1..end - 1).unwrap_or_default())
                            .into_owned(),
                    );
                }
            }
            _ => {}
        }
        if reached {
            return written(&open);
        }
        at = end;
    }
    written(&open)
}

enum Step {
    Member(Option<String>),
    Item(usize),
}

/// A path is cut off after so many bytes: how deep a document is, is up to a stranger.
const LONGEST: usize = 200;

/// Member names come from the answer too: only those that look like names are shown.
fn written(open: &[Step]) -> String {
    let mut path = String::new();
    for step in open {
        if path.len() > LONGEST {
            path.push('\u{2026}');
            break;
        }
        match step {
            Step::Member(Some(name)) if is_name(name) => {
                path = member(path, name);
            }
            Step::Member(Some(_)) => path.push_str(".*"),
            Step::Member(None) => {}
            Step::Item(index) => path.extend(["[", &index.to_string(), "]"]),
        }
    }
    path
}

/// The path of a member of the value at `path`.
pub(crate) fn member(mut path: String, name: &str) -> String {
    if is_name(name) {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(name);
    }
    path
}

pub(crate) fn is_name(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

fn end_of_string(json: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < json.len() {
        match json[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    json.len()
}

/// The byte at this line and column, both from 1, as `serde_json` counts.
pub(crate) fn offset(json: &[u8], line: usize, column: usize) -> Option<usize> {
    let before = json
        .split(|byte| *byte == b'\n')
        .take(line.checked_sub(1)?)
        .map(|line| line.len() + 1)
        .sum::<usize>();
    Some((before + column).saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use crate::json_path::{offset, path_to};

    fn path_at(json: &[u8], line: usize, column: usize) -> String {
        offset(json, line, column).map_or(String::new(), |at| path_to(json, at))
    }

    #[test]
    fn no_document_and_no_position_makes_it_stumble() {
        let whole = br#"{"a":[{"b\"c":"x\\"},-1.5e3,null],"d":{"":{}}}"#;
        for cut in 0..=whole.len() {
            for byte in [b'"', b'\\', b'{', b'}', b'[', b']', b',', b'\n', 0xff] {
                let mut broken = whole[..cut].to_vec();
                broken.push(byte);
                broken.extend_from_slice(&whole[cut..]);
                for document in [&whole[..cut], &broken] {
                    for line in 0..3 {
                        for column in 0..=document.len() + 2 {
                            path_at(document, line, column);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_value_is_found_at_each_of_its_bytes() {
        let json = b"{\"a\": [10, {\"b\": \"text\"}]}";
        assert_eq!(path_at(json, 1, 9), "a[0]");
        assert_eq!(path_at(json, 1, 10), "a[0]");
        assert_eq!(path_at(json, 1, 20), "a[1].b");
        assert_eq!(path_at(json, 1, 23), "a[1].b");
        assert_eq!(path_at(json, 1, 24), "a[1]");
        assert_eq!(path_at(json, 1, 25), "a");
    }
}
