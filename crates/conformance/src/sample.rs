//! Sample texts, told apart by an index and fit for a pattern. The tests of the raw crates use this file, too.

use regex_syntax::hir::{Class, Hir, HirKind};

/// The `index`th text of at least `min` characters.
pub fn text(min: usize, index: usize) -> String {
    format!("{:v<min$}", index + 1)
}

/// The `index`th text that matches a pattern.
///
/// # Panics
///
/// If the pattern is no regular expression.
pub fn matching(pattern: &str, min: usize, index: usize) -> String {
    let hir = regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(pattern)
        .expect("a pattern of the description");
    let mut text = Vec::new();
    sample(&hir, &mut { index }, min, &mut text);
    String::from_utf8(text).expect("patterns of the descriptions are ASCII")
}

/// Spells `index` with the classes of a pattern as digits, last digit first.
fn sample(hir: &Hir, index: &mut usize, min: usize, text: &mut Vec<u8>) {
    match hir.kind() {
        HirKind::Literal(literal) => text.extend_from_slice(&literal.0),
        HirKind::Class(Class::Bytes(class)) => {
            let bytes: Vec<u8> = class
                .ranges()
                .iter()
                .flat_map(|r| r.start()..=r.end())
                .filter(u8::is_ascii_alphanumeric)
                .collect();
            text.push(bytes[*index % bytes.len()]);
            *index /= bytes.len();
        }
        HirKind::Repetition(repetition) => {
            let least = usize::try_from(repetition.min).unwrap_or(usize::MAX);
            let most = repetition
                .max
                .map_or(usize::MAX, |max| usize::try_from(max).unwrap_or(usize::MAX));
            for _ in 0..least.max(min).min(most) {
                sample(&repetition.sub, index, min, text);
            }
        }
        HirKind::Capture(capture) => sample(&capture.sub, index, min, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| sample(part, index, min, text)),
        HirKind::Alternation(choices) => sample(&choices[0], index, min, text),
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Class(Class::Unicode(_)) => unreachable!("patterns are parsed as bytes"),
    }
}
