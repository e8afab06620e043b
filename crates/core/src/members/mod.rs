//! The members of a JSON object, and the items of a list, as text, without reading the rest of it: answers may be long,
//! and often a few members decide. Strings are skipped by their quotes and values by their brackets; what lies inside is
//! not looked at: that a value is well formed shows when it is read.

mod ends;
mod marks;

use std::borrow::Cow;
use std::fmt;

use serde::de::IgnoredAny;

use self::ends::{end_of_nested, end_of_string};

/// One member of a JSON object, as text.
#[derive(Clone, Copy)]
pub struct JsonMember<'a> {
    /// What stands between the quotes of its name.
    name: &'a [u8],
    value: &'a [u8],
}

impl<'a> JsonMember<'a> {
    /// Its value, without the whitespace around it. A scalar is well formed; of anything else only the brackets and quotes
    /// were looked at.
    pub fn value(&self) -> &'a [u8] {
        self.value
    }

    /// Whether it has this name, which may be written with escapes.
    pub fn is(&self, name: &str) -> bool {
        // Escapes make a name longer.
        let may_be_escaped = self.name.len() > name.len() && self.name.contains(&b'\\');
        self.name == name.as_bytes() || (may_be_escaped && self.unescaped() == name)
    }

    fn unescaped(&self) -> Cow<'_, str> {
        let quoted = [b"\"", self.name, b"\""].concat();
        serde_json::from_slice::<String>(&quoted).map_or_else(|_| "".into(), Cow::Owned)
    }
}

/// The members of a JSON object as text, in their order. Nothing is copied, and of values nothing is read but where they
/// end.
///
/// ```
/// use identity_facade_core::JsonMembers;
///
/// let mut members = JsonMembers::of(br#"{"statusCode": 200, "data": {"list": []}}"#);
/// let data = members.find(|member| member.is("data")).unwrap();
/// assert_eq!(data.value(), br#"{"list": []}"#);
/// assert!(members.next().is_none() && members.are_all());
/// ```
pub struct JsonMembers<'a>(Inside<'a>);

impl<'a> JsonMembers<'a> {
    /// The members of this text.
    pub fn of(object: &'a [u8]) -> Self {
        Self(Inside::of(object, b'{', b'}'))
    }

    /// Whether all members were yielded: the text is one object with nothing behind it.
    pub fn are_all(&mut self) -> bool {
        self.0.is_whole()
    }
}

impl<'a> Iterator for JsonMembers<'a> {
    type Item = JsonMember<'a>;

    /// The next member; `None` also where the object breaks off.
    fn next(&mut self) -> Option<JsonMember<'a>> {
        self.0.next(|text| {
            let name = text.string()?;
            let name = name.get(1..name.len() - 1)?;
            text.take(b':').then_some(())?;
            let value = text.value()?;
            Some(JsonMember { name, value })
        })
    }
}

impl fmt::Debug for JsonMembers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonMembers")
    }
}

impl fmt::Debug for JsonMember<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsonMember({})", String::from_utf8_lossy(self.name))
    }
}

/// The items of a JSON list as text, in their order, like [`JsonMembers`].
pub struct JsonItems<'a>(Inside<'a>);

impl<'a> JsonItems<'a> {
    /// The items of this text.
    pub fn of(list: &'a [u8]) -> Self {
        Self(Inside::of(list, b'[', b']'))
    }

    /// Whether all items were yielded: the text is one list with nothing behind it.
    pub fn are_all(&mut self) -> bool {
        self.0.is_whole()
    }
}

impl<'a> Iterator for JsonItems<'a> {
    type Item = &'a [u8];

    /// The next item; `None` also where the list breaks off.
    fn next(&mut self) -> Option<&'a [u8]> {
        self.0.next(Text::value)
    }
}

impl fmt::Debug for JsonItems<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonItems")
    }
}

/// What stands between two brackets, separated by commas.
struct Inside<'a> {
    text: Text<'a>,
    open: u8,
    close: u8,
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Before,
    Inside,
    /// Behind the closing bracket.
    Behind,
    /// Where the text breaks off, or what does not begin with the bracket.
    Broken,
}

impl<'a> Inside<'a> {
    const fn of(text: &'a [u8], open: u8, close: u8) -> Self {
        Self {
            text: Text { rest: text },
            open,
            close,
            place: Place::Before,
        }
    }

    /// Reads the next thing.
    fn next<T>(&mut self, read: impl FnOnce(&mut Text<'a>) -> Option<T>) -> Option<T> {
        let goes_on = match std::mem::replace(&mut self.place, Place::Broken) {
            Place::Before if self.text.take(self.open) => self.text.first() != Some(self.close),
            Place::Inside => self.text.take(b','),
            Place::Behind => {
                self.place = Place::Behind;
                return None;
            }
            Place::Before | Place::Broken => return None,
        };
        if goes_on {
            let thing = read(&mut self.text)?;
            self.place = Place::Inside;
            return Some(thing);
        }
        if self.text.take(self.close) {
            self.place = Place::Behind;
        }
        None
    }

    fn is_whole(&mut self) -> bool {
        self.place == Place::Behind && self.text.first().is_none()
    }
}

/// What was not read yet.
struct Text<'a> {
    rest: &'a [u8],
}

impl<'a> Text<'a> {
    /// The first byte that is no whitespace.
    fn first(&mut self) -> Option<u8> {
        while let [b' ' | b'\t' | b'\r' | b'\n', rest @ ..] = self.rest {
            self.rest = rest;
        }
        self.rest.first().copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.first() == Some(byte);
        if is_next {
            self.rest = &self.rest[1..];
        }
        is_next
    }

    /// Takes the first `len` bytes.
    fn split(&mut self, len: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(taken)
    }

    fn value(&mut self) -> Option<&'a [u8]> {
        match self.first()? {
            b'"' => self.string(),
            b'{' | b'[' => self.nested(),
            _ => self.scalar(),
        }
    }

    /// A string with its quotes.
    fn string(&mut self) -> Option<&'a [u8]> {
        self.first().filter(|first| *first == b'"')?;
        self.split(end_of_string(self.rest, 1)?)
    }

    /// An object or a list, to the bracket that closes it.
    fn nested(&mut self) -> Option<&'a [u8]> {
        self.split(end_of_nested(self.rest)?)
    }

    /// A number, or `true`, `false` or `null`.
    fn scalar(&mut self) -> Option<&'a [u8]> {
        let end = self
            .rest
            .iter()
            .position(|byte| b",]} \t\r\n".contains(byte));
        let text = self.split(end.unwrap_or(self.rest.len()))?;
        let is_word = matches!(text, b"true" | b"false" | b"null");
        if !is_word {
            serde_json::from_slice::<IgnoredAny>(text).ok()?;
        }
        Some(text)
    }
}

/// The values of these members of an object, where they are there; the last of several with one name. Of an object that
/// breaks off, those before the break.
pub(crate) fn members<'a, const N: usize>(
    object: &'a [u8],
    names: [&str; N],
) -> [Option<&'a [u8]>; N] {
    let mut found = [None; N];
    for member in JsonMembers::of(object) {
        if let Some(index) = names.iter().position(|name| member.is(name)) {
            found[index] = Some(member.value);
        }
    }
    found
}
