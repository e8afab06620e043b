//! Answers without HTTP: what an operation may answer, for tests that read it, change it or take something away.

use serde_json::Value;

use crate::clerk;
use crate::clerk::description::CLERK;
use crate::contract::description::{Description, Operation};
use crate::contract::paged::Paged;
use crate::genauth;
use crate::genauth::description::GENAUTH;
use crate::sample::answer as sample;
use crate::sample::cautious;
use crate::sample::coverage::{self, Coverage};
use crate::sample::full::Full;
use crate::sample::reasons;
use crate::sample::sampler::Sampler;
use crate::vendor::registry;

/// A valid answer to a successful call of one operation, made from its description alone.
///
/// The same operation and [seed](Self::seed) yield the same answer. Lists have one item, or as many as they need. GenAuth's
/// answers are the whole envelope. An answer grants nothing: nobody is verified, active or allowed, keys are revoked, and
/// lists of permissions are empty; only a receipt says that it was done. With [`full`](Self::full) it may say anything.
///
/// ```
/// let sample = identity_emulator::Sample::clerk("GetUser").ok_or("no such operation")?;
/// let user = sample.full().json().ok_or("no content")?;
/// assert!(user["external_id"].is_string(), "a member that may be null or absent is there");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct Sample {
    description: &'static Description,
    operation: &'static Operation,
    seed: u64,
    full: bool,
    paginated: bool,
}

impl Sample {
    /// An answer of Clerk, by the `operationId`; `None` if there is no such operation.
    pub fn clerk(operation: &str) -> Option<Self> {
        let operation = CLERK.operation(operation)?;
        Some(Self::of(&CLERK, operation))
    }

    /// An answer of GenAuth, by the `operationId`; `None` if there is no such operation.
    pub fn genauth(operation: &str) -> Option<Self> {
        let operation = GENAUTH.operation(operation)?;
        Some(Self::of(&GENAUTH, operation))
    }

    /// One for every operation of both vendors, Clerk's first.
    pub fn all() -> impl Iterator<Item = Self> {
        registry::described().into_iter().flat_map(|description| {
            let operations = description.operations().iter();
            operations.map(move |operation| Self::of(description, operation))
        })
    }

    fn of(description: &'static Description, operation: &'static Operation) -> Self {
        Self {
            description,
            operation,
            seed: 0,
            full: false,
            paginated: false,
        }
    }

    /// `clerk` or `genauth`.
    pub fn vendor(&self) -> &'static str {
        &self.description.name
    }

    /// The `operationId`.
    pub fn operation(&self) -> &'static str {
        &self.operation.id
    }

    /// The group that the vendor's description puts the operation into.
    pub fn group(&self) -> &'static str {
        reasons::group(self.operation)
    }

    /// Why the emulator keeps no state for the operation; `None` if it does.
    pub fn reason(&self) -> Option<&'static str> {
        match self.coverage() {
            Coverage::State => None,
            _ => reasons::reason(self.vendor(), self.operation),
        }
    }

    /// The path of the operation within the vendor's interface, with its parameters in braces.
    #[cfg(test)]
    pub(crate) fn path(&self) -> &'static str {
        &self.operation.template
    }

    /// What stands behind the answer of an [emulator](crate::Emulator) to this operation, as it starts by default.
    pub fn coverage(&self) -> Coverage {
        let id = self.operation();
        let modelled = match self.vendor() {
            "clerk" => clerk::is_modelled(id),
            _ => genauth::is_modelled(id),
        };
        if modelled {
            Coverage::State
        } else if coverage::is_refused(id) {
            Coverage::Refused
        } else {
            Coverage::Sampled
        }
    }

    /// The HTTP status that the answer has, 204 if none is described.
    pub fn status(&self) -> u16 {
        let success = sample::success(self.description, self.operation);
        success.map_or(204, |(status, _)| status.as_u16())
    }

    /// What the values are derived from. Default: 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Has every member that is described: optional ones too, nothing is null that can be something else, and a map with
    /// described values has one. Booleans and enums take any value, as the seed has it: it is for tests that read answers,
    /// not for those that decide by them. What contains itself is nested once. Of a union, seeds that count up from 0 take each
    /// alternative in turn: the outer union's first, then those inside.
    pub fn full(mut self) -> Self {
        self.full = true;
        self
    }

    /// The form that a list of Clerk has for `paginated=true`, an object with the total. Without effect on operations
    /// that have no such form.
    pub fn paginated(mut self) -> Self {
        self.paginated = true;
        self
    }

    /// The member by which the answer says that it was done, if it says nothing else.
    #[cfg(test)]
    pub(crate) fn done(&self) -> Option<&'static str> {
        cautious::done(self.description, self.operation)
    }

    /// The body; `None` if the operation answers without one.
    pub fn json(&self) -> Option<Value> {
        let (_, response) = sample::success(self.description, self.operation)?;
        let schema = response.pointer("/content/application~1json/schema")?;
        let mut body = if self.full {
            Full::new(self.description, self.seed).value("", schema, self.seed)?
        } else {
            Sampler::cautious(self.description, self.seed).value("", schema, 0)
        };
        cautious::confirm(self.description, self.operation, &mut body);
        if let Some(paged) = Paged::of(self.operation).filter(|_| self.paginated) {
            let rows = body.as_array().map_or(0, Vec::len);
            body = paged.answer(body, rows);
        }
        self.description
            .succeed(self.operation, &mut body, "sample");
        Some(body)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::contract::shape::Members;
    use crate::contract::validate::answer_breaches;

    const SEEDS: u64 = 8;

    fn every(check: impl Fn(&Sample, &Value) -> Vec<String>) -> Vec<String> {
        let samples =
            Sample::all().flat_map(|sample| (0..SEEDS).map(move |seed| sample.seed(seed)));
        let found = samples.flat_map(|sample| {
            let body = sample.json();
            let found = body.map(|body| check(&sample, &body)).unwrap_or_default();
            found
                .into_iter()
                .map(move |what| format!("{}: {what}", sample.operation()))
        });
        found.collect()
    }

    fn misfits(sample: &Sample, body: &Value) -> Vec<String> {
        let status = sample.status().try_into().unwrap();
        let breaches = answer_breaches(sample.description, sample.operation, status, body);
        breaches
            .iter()
            .map(crate::contract::breach::Breach::sentence)
            .collect()
    }

    #[test]
    fn every_answer_fits_its_description_in_each_form() {
        let described = CLERK.operations().len() + GENAUTH.operations().len();
        assert_eq!(Sample::all().count(), described);
        assert_eq!(every(misfits), Vec::<String>::new());
        let full = every(|sample, _| misfits(sample, &sample.full().json().unwrap()));
        assert_eq!(full, Vec::<String>::new());
        let paged = every(|sample, _| misfits(sample, &sample.full().paginated().json().unwrap()));
        assert_eq!(paged, Vec::<String>::new());
    }

    #[test]
    fn eight_lists_of_clerk_are_an_object_if_they_are_asked_for_as_one() {
        let forms = |sample: Sample| (sample.json(), sample.paginated().json());
        let forms = Sample::all().map(forms).filter(|(bare, page)| bare != page);
        let mut count = 0;
        for (bare, page) in forms {
            let page = page.unwrap();
            assert_eq!(
                (&page["data"], &page["total_count"]),
                (&bare.unwrap(), &1.into())
            );
            count += 1;
        }
        assert_eq!(count, 8);
    }

    /// What is described and not there: members, items, and values where null is.
    fn missing(
        description: &Description,
        schema: &Value,
        value: &Value,
        at: &str,
        within: &mut Vec<String>,
        missing: &mut Vec<String>,
    ) {
        if let Some(name) = schema["$ref"].as_str() {
            // A component inside itself ends somewhere.
            if within.iter().any(|around| around == name) {
                return;
            }
            within.push(name.to_owned());
            self::missing(
                description,
                description.resolve(schema),
                value,
                at,
                within,
                missing,
            );
            within.pop();
            return;
        }
        if schema.get("oneOf").or(schema.get("anyOf")).is_some() {
            return;
        }
        if schema["type"] == "array" {
            match value.as_array().and_then(|items| items.first()) {
                Some(item) => self::missing(
                    description,
                    &schema["items"],
                    item,
                    &format!("{at}[]"),
                    within,
                    missing,
                ),
                None => missing.push(format!("{at} has no item")),
            }
            return;
        }
        if value.is_null() && (schema.get("type").is_some() || schema.get("enum").is_some()) {
            missing.push(format!("{at} is null"));
        }
        for (name, member) in &Members::of(description, schema).properties {
            match value.get(name) {
                Some(value) => self::missing(
                    description,
                    member,
                    value,
                    &format!("{at}.{name}"),
                    within,
                    missing,
                ),
                None => missing.push(format!("{at}.{name}")),
            }
        }
    }

    #[test]
    fn a_full_answer_has_every_member_that_is_described() {
        let absent = every(|sample, _| {
            let body = sample.full().json().unwrap();
            let (_, response) = sample::success(sample.description, sample.operation).unwrap();
            let schema = response
                .pointer("/content/application~1json/schema")
                .unwrap();
            let mut found = Vec::new();
            missing(
                sample.description,
                schema,
                &body,
                "",
                &mut Vec::new(),
                &mut found,
            );
            // A success has no code of a failure.
            found.retain(|what| sample.vendor() == "clerk" || what != ".apiCode");
            found
        });
        assert_eq!(absent, Vec::<String>::new());
    }

    #[test]
    fn seeds_take_every_alternative_in_turn() {
        let keys = |seed| {
            let sample = Sample::clerk("GetJWKS").unwrap().full().seed(seed);
            sample.json().unwrap()["keys"][0]["kty"]
                .as_str()
                .unwrap()
                .to_owned()
        };
        let kinds: BTreeSet<String> = (0..4).map(keys).collect();
        assert_eq!(kinds.len(), 4, "{kinds:?}");
    }
}
