//! What has to hold between the parameters of a request.

use http::HeaderValue;

use super::filled::Filled;
use crate::input::query::QueryText;
use crate::operation::{Location, QueryRule};
use crate::violation::Rule;

impl Filled {
    /// Parameters that are required.
    pub(super) fn require_parameters(&mut self) {
        let parameters = self.operation.parameters.iter();
        for parameter in parameters.filter(|parameter| parameter.required) {
            let name = parameter.name;
            let present = match parameter.location {
                Location::Path => self.path.iter().any(|(set, _)| *set == name),
                // A list without items leaves nothing in the query.
                Location::Query => self.queried(name).is_some_and(
                    |text| !matches!(text, QueryText::Many(items) if items.is_empty()),
                ),
                Location::Header => self.carried(name).is_some(),
            };
            self.checks.required(name, present);
        }
    }

    /// Parameters that depend on each other.
    pub(super) fn check_conditions(&mut self) {
        for condition in self.operation.conditions {
            match *condition {
                QueryRule::Required {
                    parameter,
                    other,
                    equals,
                    why,
                } => {
                    let applies = match equals {
                        Some(value) => self.has_value(other, value),
                        None => self.is_set(other),
                    };
                    let present = self.is_set(parameter);
                    self.checks.required_when(parameter, present, applies, why);
                }
                QueryRule::Exclusive {
                    parameter,
                    other,
                    why,
                } => {
                    if self.is_set(parameter) && self.is_set(other) {
                        self.checks.push(parameter, Rule::Other(why.into()));
                    }
                }
            }
        }
    }

    /// Whether a parameter of the query or of the headers is set.
    fn is_set(&self, name: &str) -> bool {
        self.queried(name).is_some() || self.carried(name).is_some()
    }

    fn has_value(&self, name: &str, wanted: &str) -> bool {
        match self.queried(name) {
            Some(QueryText::One(text)) => text == wanted,
            Some(QueryText::Many(_)) => false,
            None => self.carried(name).is_some_and(|value| value == wanted),
        }
    }

    fn carried(&self, name: &str) -> Option<&HeaderValue> {
        let mut headers = self.headers.iter();
        headers
            .find(|(set, _)| set.as_str().eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    fn queried(&self, name: &str) -> Option<&QueryText> {
        self.query
            .iter()
            .find(|(set, _)| *set == name)
            .map(|(_, text)| text)
    }
}
