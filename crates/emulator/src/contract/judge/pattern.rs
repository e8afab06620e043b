//! Patterns: regular expressions of ECMA-262, as the engine writes them. Those that are equal are compiled once.

use std::collections::HashMap;
use std::iter::Peekable;
use std::str::Chars;
use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;

/// `\s` and `\S` of ECMA-262, as what stands in a class. The engine knows those of ASCII only.
const SPACE: &str =
    r"\t\n\v\f\r \u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}";
const NO_SPACE: &str = r"\x00-\x08\x0e-\x1f!-\u{9f}\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{202a}-\u{202e}\u{2030}-\u{205e}\u{2060}-\u{2fff}\u{3001}-\u{fefe}\u{ff00}-\u{10ffff}";

/// A compiled pattern.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// As the description writes it.
    pub(super) text: String,
    regex: Regex,
}

impl Pattern {
    fn compile(text: &str) -> Result<Self, String> {
        let unreadable = |why: String| format!("the pattern cannot be read: {why}");
        let translated = Translation::of(text).map_err(unreadable)?;
        let regex = Regex::new(&translated).map_err(|error| unreadable(error.to_string()))?;
        Ok(Self {
            text: text.to_owned(),
            regex,
        })
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }
}

/// The patterns of a description.
#[derive(Debug, Default)]
pub(crate) struct Patterns(Mutex<HashMap<String, Arc<Pattern>>>);

impl Patterns {
    /// The pattern with this text.
    pub(super) fn compiled(&self, text: &str) -> Result<Arc<Pattern>, String> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pattern) = known.get(text) {
            return Ok(Arc::clone(pattern));
        }
        let pattern = Arc::new(Pattern::compile(text)?);
        known.insert(text.to_owned(), Arc::clone(&pattern));
        Ok(pattern)
    }
}

/// A pattern on its way into the syntax of the engine.
struct Translation<'p> {
    rest: Peekable<Chars<'p>>,
    done: String,
}

impl<'p> Translation<'p> {
    fn of(pattern: &'p str) -> Result<String, String> {
        let mut translation = Self {
            rest: pattern.chars().peekable(),
            done: String::new(),
        };
        while let Some(next) = translation.rest.next() {
            match next {
                '\\' => translation.escape(false)?,
                '[' => translation.class()?,
                // Any character that does not end a line.
                '.' => translation.done.push_str(r"[^\n\r\u{2028}\u{2029}]"),
                other => translation.done.push(other),
            }
        }
        Ok(translation.done)
    }

    /// What follows `[`.
    fn class(&mut self) -> Result<(), String> {
        self.done.push('[');
        self.done.extend(self.rest.next_if_eq(&'^'));
        if self.rest.peek() == Some(&']') {
            return Err("an empty class is not supported".to_owned());
        }
        loop {
            match self.rest.next().ok_or("a class does not end")? {
                ']' => break,
                '\\' => self.escape(true)?,
                // They mean something in a class of the engine.
                special @ ('[' | '&' | '~') => self.done.extend(['\\', special]),
                other => self.done.push(other),
            }
        }
        self.done.push(']');
        Ok(())
    }

    /// What follows a backslash.
    fn escape(&mut self, in_class: bool) -> Result<(), String> {
        let letter = self.rest.next().ok_or("nothing follows a backslash")?;
        match letter {
            's' if in_class => self.done.push_str(SPACE),
            'S' if in_class => self.done.push_str(NO_SPACE),
            's' => self.done.extend(["[", SPACE, "]"]),
            'S' => self.done.extend(["[", NO_SPACE, "]"]),
            'b' if in_class => self.done.push_str(r"\x08"),
            '0' => self.done.push_str(r"\x00"),
            'd' | 'D' | 'w' | 'W' | 'b' | 'B' | 't' | 'n' | 'r' | 'f' | 'v' | 'x' | 'u' => {
                self.done.extend(['\\', letter]);
            }
            other if other.is_ascii_alphanumeric() => {
                return Err(format!("`\\{other}` is not supported"));
            }
            '<' | '>' => self.done.push(letter),
            other if other.is_ascii() => self.done.extend(['\\', other]),
            other => self.done.push(other),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_means_what_ecma_262_says() {
        for (pattern, matching, others) in [
            (r"^\d+$", &["0", "42"][..], &["", "٣", "4 2", "4\n"][..]),
            (r"^\w$", &["a", "_", "0"], &["é", "-"]),
            (
                r"^\s$",
                &[" ", "\u{a0}", "\u{feff}", "\u{2003}", "\n", "\u{b}"],
                &["", "a", "\u{200b}", "\u{85}"],
            ),
            (
                r"^\S$",
                &["a", "é", "\u{200b}", "\u{85}", "😀"],
                &[" ", "\u{a0}", "\u{feff}"],
            ),
            (r"^[\S]$", &["a", "😀"], &["\u{3000}"]),
            (r"^[^\s]$", &["a", "😀"], &["\u{3000}"]),
            (r"^[\s\S]$", &["a", "\n", "\u{3000}", "😀"], &["", "ab"]),
            (
                r"^.$",
                &["a", "é", "😀", "\u{85}"],
                &["\n", "\r", "\u{2028}", "\u{2029}"],
            ),
            (r"b", &["abc"], &["ac"]),
            (r"^(\S(.*\S)?)?$", &["", "a", "a b"], &[" a", "a ", "a\n"]),
            (r"^[[&~]+$", &["[&~", "&&", "~~"], &["a"]),
            (r"^[\b]$", &["\u{8}"], &["b"]),
            (r"^\/\<\-\x41\u0042$", &["/<-AB"], &["/"]),
            (r"^(?:a|b){2,3}?$", &["ab", "bab"], &["a", "abab"]),
            (r"^[\]\-a]$", &["]", "-", "a"], &["b"]),
        ] {
            let pattern = Pattern::compile(pattern).unwrap();
            for text in matching {
                assert!(pattern.matches(text), "{}: {text:?}", pattern.text);
            }
            for text in others {
                assert!(!pattern.matches(text), "{}: {text:?}", pattern.text);
            }
        }
    }

    #[test]
    fn a_pattern_that_the_engine_cannot_read_is_told() {
        for pattern in [
            "(", "[", "[a", "[]", "[^]", "a\\", r"\1", r"\p{L}", r"\A", "(?=a)", "(?!a)", "(?<=a)",
        ] {
            let told = Pattern::compile(pattern).unwrap_err();
            assert!(
                told.starts_with("the pattern cannot be read: "),
                "{pattern}: {told}"
            );
        }
    }

    #[test]
    fn equal_patterns_are_one() {
        let patterns = Patterns::default();
        let [first, second] = [(); 2].map(|()| patterns.compiled("a").unwrap());
        assert!(Arc::ptr_eq(&first, &second));
    }
}
