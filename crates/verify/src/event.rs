//! Why the body of a webhook cannot be read. What it says is made of our own words, names and the place, and of nothing
//! that the body holds.

use std::fmt;

use serde_json::error::Category;

/// The body of a webhook that cannot be read: it is no event, or its data is not what the event is known to carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventError {
    event: Option<String>,
    path: String,
    what: String,
}

impl EventError {
    /// The body itself is no event.
    pub(crate) fn body(path: &str, what: &str) -> Self {
        Self {
            event: None,
            path: path.to_owned(),
            what: what.to_owned(),
        }
    }

    /// The data of an event that is known by name.
    pub(crate) fn data(event: &str, path: &str, what: &str) -> Self {
        Self {
            event: Some(event.to_owned()),
            ..Self::body(path, what)
        }
    }

    /// The event's name, such as `user.created`; `None` if the body does not say.
    pub fn event(&self) -> Option<&str> {
        self.event.as_deref()
    }

    /// Where, as a JSON path in the body, such as `data.id`; empty for the body as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.event {
            Some(event) => write!(f, "the event `{event}` cannot be read: ")?,
            None => f.write_str("the webhook is no event: ")?,
        }
        match self.path.as_str() {
            "" => f.write_str(&self.what),
            path => write!(f, "`{path}`: {}", self.what),
        }
    }
}

impl std::error::Error for EventError {}

/// What serde says, without what it found.
pub(crate) fn what(error: &serde_json::Error) -> &'static str {
    match error.classify() {
        Category::Data => "it is not of the expected type",
        Category::Eof => "the JSON ends too early",
        Category::Syntax | Category::Io => "it is not JSON",
    }
}
