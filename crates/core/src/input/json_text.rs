//! JSON as a JavaScript service would write it again: a whole number has no fraction. A vendor that signs what it
//! parsed then signs the text that we sent.

use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter};

use crate::words::{below, equal};

/// Up to here every whole number is exact in 64-bit floating point.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// `value` as compact JSON.
pub(crate) fn write(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut text = Vec::new();
    value.serialize(&mut serde_json::Serializer::with_formatter(
        &mut text,
        WholeNumbers,
    ))?;
    Ok(text)
}

/// Appends a string to JSON text: as it is if nothing in it has to be escaped, which is found out for eight bytes at a time.
pub fn push_string(json: &mut String, text: &str) {
    if has_escapes(text.as_bytes()) {
        // A string can always be written.
        json.push_str(&serde_json::to_string(text).unwrap_or_default());
    } else {
        json.push('"');
        json.push_str(text);
        json.push('"');
    }
}

fn has_escapes(text: &[u8]) -> bool {
    let escaped = |bytes: [u8; 8]| {
        let word = u64::from_le_bytes(bytes);
        below(word, b' ') | equal(word, b'"') | equal(word, b'\\')
    };
    let (words, rest) = text.as_chunks();
    let mut last = [b' '; 8];
    last[..rest.len()].copy_from_slice(rest);
    let found = words.iter().map(|word| escaped(*word));
    found.fold(escaped(last), |all, word| all | word) != 0
}

struct WholeNumbers;

impl Formatter for WholeNumbers {
    fn write_f64<W: io::Write + ?Sized>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        if value.fract() == 0.0 && value.abs() <= EXACT {
            #[allow(clippy::cast_possible_truncation)] // whole and within range
            return self.write_i64(writer, value as i64);
        }
        CompactFormatter.write_f64(writer, value)
    }
}

#[cfg(test)]
mod tests {
    use crate::input::json_text::push_string;

    #[test]
    fn a_string_is_written_as_serde_json_writes_it_wherever_it_has_an_escape() {
        let characters = (0..=0xff).filter_map(char::from_u32);
        for character in characters.chain(['\u{2028}', '\u{1f600}']) {
            for before in 0..18 {
                for behind in 0..9 {
                    let text = format!("{:a<before$}{character}{:b<behind$}", "", "");
                    let mut json = String::from("[");
                    push_string(&mut json, &text);
                    assert_eq!(json[1..], serde_json::to_string(&text).unwrap());
                }
            }
        }
    }
}
