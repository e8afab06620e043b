//! Single members of a JSON document, without building the rest of it: answers may be long, and a failure is read from
//! a few members. Text that JSON does not allow is replaced where it stands, so that it hides nothing.

use identity_facade_core::{JsonMembers, repaired, token};
use serde::de::IgnoredAny;

/// A member of an object, as it is in the document.
#[derive(Clone, Copy, Default)]
pub(crate) struct Member<'a> {
    /// The text of the last one of this name.
    pub(crate) raw: Option<&'a [u8]>,
    /// The object has several of this name.
    #[cfg_attr(not(feature = "genauth-client"), expect(dead_code))]
    pub(crate) repeated: bool,
}

impl Member<'_> {
    /// The string, with U+FFFD for what is no text; `None` if it is anything else.
    pub(crate) fn text(self) -> Option<String> {
        let json = self.raw.filter(|json| json.starts_with(b"\""))?;
        serde_json::from_slice(json)
            .or_else(|error| {
                repaired(json).map_or(Err(error), |copy| serde_json::from_slice(&copy))
            })
            .ok()
    }

    /// The string, if an error may contain it.
    pub(crate) fn token(self) -> Option<String> {
        self.text().as_deref().and_then(token)
    }

    /// A number as it is written.
    #[cfg(feature = "genauth-client")]
    pub(crate) fn number(&self) -> Option<&str> {
        let text = std::str::from_utf8(self.raw?).ok()?;
        let is_number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
        is_number.then_some(text)
    }
}

/// The members of these names of an object; `None` if `json` is no object, or not JSON but for odd text.
pub(crate) fn members<'a, const N: usize>(
    json: &'a [u8],
    names: [&str; N],
) -> Option<[Member<'a>; N]> {
    outlined(json, names).filter(|_| is_json(json))
}

/// The same of a text of which only brackets and quotes are looked at: somebody else finds out whether it is JSON.
pub(crate) fn outlined<'a, const N: usize>(
    json: &'a [u8],
    names: [&str; N],
) -> Option<[Member<'a>; N]> {
    let mut found = [Member::default(); N];
    let mut all = JsonMembers::of(json);
    for member in &mut all {
        if let Some(index) = names.iter().position(|name| member.is(name)) {
            found[index] = Member {
                repeated: found[index].raw.is_some(),
                raw: Some(member.value()),
            };
        }
    }
    all.are_all().then_some(found)
}

/// Whether this is JSON, but for text that can be repaired.
pub(crate) fn is_json(text: &[u8]) -> bool {
    let whole = |text: &[u8]| serde_json::from_slice::<IgnoredAny>(text).is_ok();
    whole(text) || repaired(text).is_some_and(|copy| whole(&copy))
}
