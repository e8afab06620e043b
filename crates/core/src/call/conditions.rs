//! What has to hold between the parameters of a call, and between the members of its body.

use std::borrow::Cow;

use http::HeaderValue;

use super::Call;
use super::body::Object;
use crate::input::checks::Checks;
use crate::input::query::QueryText;
use crate::operation::{BodyRule, Location, QueryRule};
use crate::violation::Rule;

impl Call {
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

/// Checks the members of a body.
pub(super) fn of_members(object: &Object, rules: &[BodyRule], checks: &mut Checks) {
    let is_set = |name: &&str| object.text(name).is_some();
    for rule in rules {
        match *rule {
            BodyRule::Required(member) => checks.required(member, is_set(&member)),
            BodyRule::RequiredWhen {
                member,
                other,
                equals,
                why,
            } => {
                let applies = object.text(other) == Some(equals);
                checks.required_when(member, is_set(&member), applies, why);
            }
            BodyRule::AnyOf(members) => {
                checks.any_of(members, members.iter().any(|name| is_set(name)))
            }
            BodyRule::OneOf(members) => {
                checks.one_of(members, members.iter().filter(|name| is_set(name)).count());
            }
            BodyRule::Only { member, value } => {
                if object.text(member).is_some_and(|text| text != value) {
                    let rule = Cow::Owned(format!("must be `{value}`"));
                    checks.push(member, Rule::Other(rule));
                }
            }
        }
    }
}
