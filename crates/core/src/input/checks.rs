//! The account that a builder keeps while it is filled: which fields were refused and why. Setting a field again
//! replaces what was held against it, and `finish` reports everything at once.

use crate::violation::{Invalid, Rule, Violation};

/// Violations found so far, by field.
#[derive(Clone, Debug, Default)]
pub struct Checks(Vec<(String, Vec<Violation>)>);

impl Checks {
    /// Keeps `value` for `field`; a refusal is recorded and yields `None`.
    pub fn take<T>(&mut self, field: &'static str, value: Result<T, Invalid>) -> Option<T> {
        match value {
            Ok(value) => {
                self.clear(field);
                Some(value)
            }
            Err(invalid) => {
                self.refuse(field, invalid);
                None
            }
        }
    }

    /// Records why `field` was refused, instead of anything said of it before.
    pub fn refuse(&mut self, field: &str, invalid: Invalid) {
        self.clear(field);
        self.0
            .push((field.to_owned(), invalid.at(field).into_violations()));
    }

    /// Forgets what was held against `field`.
    pub fn clear(&mut self, field: &str) {
        self.0.retain(|(name, _)| name != field);
    }

    /// `field` must be present. One that was set but refused has been reported already.
    pub fn required(&mut self, field: &'static str, present: bool) {
        self.demand(field, present, Rule::Required);
    }

    /// `field` must be present under `condition`, which `why` puts into words.
    pub fn required_when(
        &mut self,
        field: &'static str,
        present: bool,
        condition: bool,
        why: &'static str,
    ) {
        self.demand(
            field,
            present || !condition,
            Rule::RequiredWhen { condition: why },
        );
    }

    /// At least one of `fields` must be present.
    pub fn any_of(&mut self, fields: &'static [&'static str], present: bool) {
        if !present && !fields.iter().any(|field| self.is_refused(field)) {
            self.push("", Rule::AnyOf(fields));
        }
    }

    /// Exactly one of `fields` must be present; `present` of them are.
    pub fn one_of(&mut self, fields: &'static [&'static str], present: usize) {
        let refused = fields.iter().filter(|field| self.is_refused(field)).count();
        if present > 1 || (present == 0 && refused == 0) {
            self.push("", Rule::OneOf(fields));
        }
    }

    /// Adds a violation beside whatever else is held against `field`.
    pub fn push(&mut self, field: &str, rule: Rule) {
        self.0.push((
            field.to_owned(),
            Invalid::new(field, rule).into_violations(),
        ));
    }

    /// Whether nothing was refused so far.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds violations that know their fields already.
    pub fn merge(&mut self, invalid: Invalid) {
        self.0.push((String::new(), invalid.into_violations()));
    }

    /// `value`, unless anything was refused.
    pub fn finish<T>(self, value: T) -> Result<T, Invalid> {
        match self.into_invalid() {
            None => Ok(value),
            Some(invalid) => Err(invalid),
        }
    }

    /// Everything that was refused, if anything was.
    pub fn into_invalid(self) -> Option<Invalid> {
        if self.is_empty() {
            return None;
        }
        Invalid::from_violations(
            self.0
                .into_iter()
                .flat_map(|(_, violations)| violations)
                .collect(),
        )
    }

    fn demand(&mut self, field: &'static str, satisfied: bool, rule: Rule) {
        if !satisfied && !self.is_refused(field) {
            self.push(field, rule);
        }
    }

    fn is_refused(&self, field: &str) -> bool {
        self.0.iter().any(|(name, _)| name == field)
    }
}
