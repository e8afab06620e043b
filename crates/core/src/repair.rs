//! Odd text in an answer must not hide what the answer says. JSON that a strict parser refuses for its text alone is
//! copied with replacement characters; its structure stays as it is.

use std::ops::Range;

/// U+FFFD in UTF-8.
const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();

/// U+FFFD as an escape, as long as the escape that it replaces.
const ESCAPED_REPLACEMENT: &[u8] = br"\ufffd";

/// A copy of the JSON text `json` without what makes a parser refuse its strings and numbers; `None` if there is nothing
/// to repair. Meant as a second try, after parsing `json` itself has failed.
///
/// | found | in the copy |
/// |---|---|
/// | invalid UTF-8 | U+FFFD |
/// | an escaped surrogate without its other half, `"\ud800"` | `\ufffd` |
/// | a raw control character in a string | its escape, or U+FFFD where escapes would make the copy too long |
/// | a number beyond 64-bit floating point, `1e400` | `null` |
///
/// Everything else is copied byte for byte, also if `json` is not JSON at all. Takes linear time. The copy is at most
/// three times as long as `json`.
///
/// ```
/// use identity_facade_core::repaired;
///
/// let copy = repaired(br#"{"statusCode":403,"message":"\ud800","size":1e400}"#).unwrap();
/// assert_eq!(copy, br#"{"statusCode":403,"message":"\ufffd","size":null}"#);
/// assert_eq!(repaired(br#"{"statusCode":403}"#), None);
/// ```
pub fn repaired(json: &[u8]) -> Option<Vec<u8>> {
    let mut copy = Copy {
        json,
        written: Vec::new(),
        copied: 0,
    };
    let mut at = 0;
    let mut in_string = false;
    for chunk in json.utf8_chunks() {
        let end = at + chunk.valid().len();
        while at < end {
            at = if in_string {
                copy.string(at, end, &mut in_string)
            } else {
                copy.outside(at, end, &mut in_string)
            };
        }
        if !chunk.invalid().is_empty() {
            at = end + chunk.invalid().len();
            copy.replace(end..at, REPLACEMENT);
        }
    }
    copy.finish()
}

/// The copy, which is not begun before something has to be replaced.
struct Copy<'a> {
    json: &'a [u8],
    written: Vec<u8>,
    /// How much of `json` is written.
    copied: usize,
}

impl Copy<'_> {
    fn replace(&mut self, range: Range<usize>, by: &[u8]) {
        self.written
            .extend_from_slice(&self.json[self.copied..range.start]);
        self.written.extend_from_slice(by);
        self.copied = range.end;
    }

    fn finish(mut self) -> Option<Vec<u8>> {
        if self.copied == 0 {
            return None;
        }
        self.written.extend_from_slice(&self.json[self.copied..]);
        Some(self.written)
    }

    /// Looks at what stands at `at` within a string, and returns where to look next.
    fn string(&mut self, at: usize, end: usize, in_string: &mut bool) -> usize {
        match self.json[at] {
            b'"' => {
                *in_string = false;
                at + 1
            }
            b'\\' => self.escape(at, end),
            byte if byte < b' ' => {
                self.control(at, byte);
                at + 1
            }
            _ => at + 1,
        }
    }

    fn escape(&mut self, at: usize, end: usize) -> usize {
        let Some(unit) = unit(&self.json[at..end]) else {
            // A quote or a backslash that is escaped means nothing; anything else is looked at by itself.
            let escaped = self.json[at + 1..end].first();
            return at + 1 + usize::from(matches!(escaped, Some(b'"' | b'\\')));
        };
        let low = 0xdc00..=0xdfff;
        let is_pair = (0xd800..=0xdbff).contains(&unit)
            && self::unit(&self.json[at + 6..end]).is_some_and(|unit| low.contains(&unit));
        if is_pair {
            return at + 12;
        }
        if (0xd800..=0xdfff).contains(&unit) {
            self.replace(at..at + 6, ESCAPED_REPLACEMENT);
        }
        at + 6
    }

    fn control(&mut self, at: usize, byte: u8) {
        let short = match byte {
            b'\n' => Some(br"\n"),
            b'\r' => Some(br"\r"),
            b'\t' => Some(br"\t"),
            0x08 => Some(br"\b"),
            0x0c => Some(br"\f"),
            _ => None,
        };
        let length = self.written.len() + (at - self.copied);
        let escape = format!("\\u{byte:04x}");
        match short {
            Some(escape) => self.replace(at..at + 1, escape),
            None if length + escape.len() <= 3 * (at + 1) => {
                self.replace(at..at + 1, escape.as_bytes());
            }
            None => self.replace(at..at + 1, REPLACEMENT),
        }
    }

    /// Looks at what stands at `at` outside of strings, and returns where to look next.
    fn outside(&mut self, at: usize, end: usize, in_string: &mut bool) -> usize {
        if self.json[at] == b'"' {
            *in_string = true;
            return at + 1;
        }
        let word = self.json[at..end]
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte))
            .count();
        if is_beyond_all_numbers(&self.json[at..at + word]) {
            self.replace(at..at + word, b"null");
        }
        at + word.max(1)
    }
}

/// The code unit of an escape `\uXXXX` at the start of `text`.
fn unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(br"\u")?.get(..4)?;
    let hexadecimal = digits.iter().all(u8::is_ascii_hexdigit);
    let digits = str::from_utf8(digits).ok().filter(|_| hexadecimal)?;
    u16::from_str_radix(digits, 16).ok()
}

/// Whether `word` is a number of JSON that 64-bit floating point cannot hold.
fn is_beyond_all_numbers(word: &[u8]) -> bool {
    is_number(word)
        && str::from_utf8(word)
            .ok()
            .and_then(|text| text.parse::<f64>().ok())
            .is_some_and(f64::is_infinite)
}

fn is_number(word: &[u8]) -> bool {
    fn digits(text: &[u8]) -> (usize, &[u8]) {
        let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
        (count, &text[count..])
    }
    let word = word.strip_prefix(b"-").unwrap_or(word);
    let (whole, mut rest) = digits(word);
    if whole == 0 || whole > 1 && word[0] == b'0' {
        return false;
    }
    if let Some(fraction) = rest.strip_prefix(b".") {
        let (count, after) = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = after;
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let unsigned = exponent.strip_prefix(b"+").or(exponent.strip_prefix(b"-"));
        let (count, after) = digits(unsigned.unwrap_or(exponent));
        return count > 0 && after.is_empty();
    }
    rest.is_empty()
}
