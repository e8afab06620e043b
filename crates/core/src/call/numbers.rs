//! The values of a call that say which page of a list it is about. Setting one changes nothing else: what was refused
//! of the same name stays refused.

use super::Call;
use super::filled::replace;
use crate::input::query::QueryText;

impl Call {
    /// The text of a parameter of the query that has one value.
    pub(crate) fn query_text(&self, name: &str) -> Option<&str> {
        let mut set = self.filled.query.iter();
        match set.find(|(set, _)| *set == name) {
            Some((_, QueryText::One(text))) => Some(text),
            _ => None,
        }
    }

    /// Sets a parameter of the query.
    pub(crate) fn set_query_text(&mut self, name: &'static str, text: String) {
        replace(&mut self.filled.query, name.into(), QueryText::One(text));
    }

    /// The number at a path of the JSON body.
    pub(crate) fn body_number(&self, path: &str) -> Option<u64> {
        self.filled.body.number(path)
    }

    /// Sets the number at a path of the JSON body.
    pub(crate) fn set_body_number(&mut self, path: &str, number: u64) {
        self.filled.body.set_number(path, number);
    }
}
