//! Who can reach something, as data.

use std::borrow::Cow;
use std::fmt;

use identity_facade_core::UnixMillis;
use serde::Serialize;

/// Who can reach an application, a machine or an organization: everything that the API lists, page by page to the end.
/// It serializes; `Display` is a page for people.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Review {
    /// What is reached, as in `Clerk machine mch_1`.
    pub of: String,
    /// Whether everybody can reach it who is not denied.
    pub everybody: bool,
    /// Who or what can reach it, or is denied, in the order of the API.
    pub reach: Vec<Reach>,
    /// What the API cannot list.
    pub cannot_be_seen: Vec<Cow<'static, str>>,
}

/// One way to reach it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Reach {
    /// What kind of thing this is: `user`, `group`, `role`, `organization`, `machine`, `m2m_token`, `api_key`,
    /// `invitation`, `domain`, or a word of the vendor's that this version does not know.
    pub kind: String,
    /// Its identifier.
    pub id: String,
    /// Its name, if it has one: an e-mail address, a title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How it reaches it: by a scope, a record, a membership with its role.
    pub how: String,
    /// False if this denies access, or is switched off.
    pub allowed: bool,
    /// When it ends by itself, if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<UnixMillis>,
}

impl Review {
    pub(super) fn of(what: String) -> Self {
        Self {
            of: what,
            everybody: false,
            reach: Vec::new(),
            cannot_be_seen: Vec::new(),
        }
    }

    /// Names what the API cannot list, once.
    pub(super) fn hide(&mut self, what: impl Into<Cow<'static, str>>) {
        let what = what.into();
        if !self.cannot_be_seen.contains(&what) {
            self.cannot_be_seen.push(what);
        }
    }
}

impl Reach {
    pub(super) fn new(
        kind: impl Into<String>,
        id: impl Into<String>,
        how: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            id: id.into(),
            name: None,
            how: how.into(),
            allowed: true,
            until: None,
        }
    }

    pub(super) fn named(mut self, name: impl Into<Option<String>>) -> Self {
        self.name = name.into().filter(|name| !name.is_empty());
        self
    }

    #[cfg(feature = "clerk-tasks")]
    pub(super) fn until(mut self, until: Option<UnixMillis>) -> Self {
        self.until = until;
        self
    }
}

impl fmt::Display for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Who can reach {}", self.of)?;
        if self.everybody {
            writeln!(f, "Everybody who is not denied")?;
        }
        for reach in &self.reach {
            let denied = if reach.allowed { "" } else { "not: " };
            write!(f, "{denied}{} {}", reach.kind, reach.id)?;
            if let Some(name) = &reach.name {
                write!(f, " ({name})")?;
            }
            writeln!(f, ": {}", reach.how)?;
        }
        for hidden in &self.cannot_be_seen {
            writeln!(f, "Cannot be seen: {hidden}")?;
        }
        Ok(())
    }
}
