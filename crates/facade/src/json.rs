//! Single members of a JSON document, without building the rest of it: answers may be long, and a failure is read from
//! a few members. Text that JSON does not allow is replaced where it stands, so that it hides nothing.

use std::fmt;

use identity_facade_core::{repaired, token};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A member of an object, as it is in the document.
#[derive(Clone, Copy, Default)]
pub(crate) struct Member<'a> {
    /// The last one of this name.
    pub(crate) raw: Option<&'a RawValue>,
    /// The object has several of this name.
    #[cfg_attr(not(feature = "genauth-client"), expect(dead_code))]
    pub(crate) repeated: bool,
}

impl Member<'_> {
    /// The string, with U+FFFD for what is no text; `None` if it is anything else.
    pub(crate) fn text(self) -> Option<String> {
        let json = self.raw?.get();
        if !json.starts_with('"') {
            return None;
        }
        serde_json::from_str(json)
            .or_else(|error| {
                repaired(json.as_bytes()).map_or(Err(error), |copy| serde_json::from_slice(&copy))
            })
            .ok()
    }

    /// The string, if an error may contain it.
    pub(crate) fn token(self) -> Option<String> {
        self.text().as_deref().and_then(token)
    }
}

/// The members of these names of an object; `None` if `json` is no object, or not JSON.
pub(crate) fn members<'a, const N: usize>(
    json: &'a [u8],
    names: [&str; N],
) -> Option<[Member<'a>; N]> {
    read(json, Members(names))
}

/// The same, and a second try with odd text replaced. `read` is called at most once.
pub(crate) fn with_members<const N: usize, T>(
    json: &[u8],
    names: [&str; N],
    read: impl FnOnce([Member<'_>; N]) -> T,
) -> Option<T> {
    if let Some(found) = members(json, names) {
        return Some(read(found));
    }
    members(&repaired(json)?, names).map(read)
}

/// What `what` reads of a whole document; `None` if it cannot be read.
pub(crate) fn read<'a, S: DeserializeSeed<'a>>(json: &'a [u8], what: S) -> Option<S::Value> {
    let mut document = serde_json::Deserializer::from_slice(json);
    let value = what.deserialize(&mut document).ok()?;
    document.end().ok()?;
    Some(value)
}

struct Members<'n, const N: usize>([&'n str; N]);

impl<'de, const N: usize> DeserializeSeed<'de> for Members<'_, N> {
    type Value = [Member<'de>; N];

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, const N: usize> Visitor<'de> for Members<'_, N> {
    type Value = [Member<'de>; N];

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = [Member::default(); N];
        while let Some(index) = map.next_key_seed(Name(&self.0))? {
            let Some(index) = index else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            found[index] = Member {
                repeated: found[index].raw.is_some(),
                raw: Some(map.next_value()?),
            };
        }
        Ok(found)
    }
}

/// Which of the names a member has.
struct Name<'n>(&'n [&'n str]);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().position(|known| *known == name))
    }
}
