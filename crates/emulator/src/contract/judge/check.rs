//! The check of a value: one pass over it with its schemas, which reports each breach where it is.

use std::ops::ControlFlow::{self, Break, Continue};

use serde_json::{Map, Value};

use crate::contract::breach::{At, Breaches};
use crate::contract::judge::Judge;
use crate::contract::judge::equal::{are_unique, equal};
use crate::contract::judge::keyword::{Keyword, Members, Others, SchemaId};
use crate::contract::judge::number::is_multiple;

/// Checks a value until `found` takes no more.
pub(super) fn check(judge: &Judge, value: &Value, found: &mut impl Breaches) -> ControlFlow<()> {
    judge.schema(
        judge.whole,
        value,
        At::Whole,
        found,
        &mut Covered::new(false),
    )
}

/// For an alternative: whether a value fits is all that matters, so the first breach ends its check.
struct Unlisted;

impl Breaches for Unlisted {
    const TOLD: bool = false;

    fn add(&mut self, _: At<'_>, _: &'static str, _: impl FnOnce() -> String) -> ControlFlow<()> {
        Break(())
    }
}

/// What the schemas that hold for an object say of its members. It is gathered for the one of them that seals it.
struct Covered<'j> {
    asked: bool,
    by: Vec<&'j Members>,
    /// No alternative fits, so nobody knows which members there should be.
    unclear: bool,
}

impl Covered<'_> {
    const fn new(asked: bool) -> Self {
        Self {
            asked,
            by: Vec::new(),
            unclear: false,
        }
    }

    fn has(&self, name: &str) -> bool {
        self.unclear || self.by.iter().any(|members| members.cover(name))
    }
}

impl Judge {
    fn schema<'j>(
        &'j self,
        id: SchemaId,
        value: &Value,
        at: At<'_>,
        found: &mut impl Breaches,
        covered: &mut Covered<'j>,
    ) -> ControlFlow<()> {
        let schema = self.of(id);
        if !schema.is_sealed {
            for keyword in &schema.keywords {
                self.keyword(keyword, value, at, found, covered)?;
            }
            return Continue(());
        }
        // A seal looks at what its own schema covers, with the parts of it, and not at what stands around.
        let mut own = Covered::new(true);
        for keyword in &schema.keywords {
            self.keyword(keyword, value, at, found, &mut own)?;
        }
        if let Value::Object(object) = value {
            let unknown = object.keys().filter(|name| !own.has(name));
            no_members(unknown, "unevaluatedProperties", at, found)?;
        }
        if covered.asked {
            covered.by.append(&mut own.by);
            covered.unclear |= own.unclear;
        }
        Continue(())
    }

    fn keyword<'j>(
        &'j self,
        keyword: &'j Keyword,
        value: &Value,
        at: At<'_>,
        found: &mut impl Breaches,
        covered: &mut Covered<'j>,
    ) -> ControlFlow<()> {
        match (keyword, value) {
            (Keyword::Type(types), _) if !types.include(value) => {
                found.add(at, "type", || format!("must be of type {}", types.names()))
            }
            (Keyword::Enum(options), _) if !options.iter().any(|option| equal(option, value)) => {
                let options = || Value::Array(options.clone());
                found.add(at, "enum", || format!("must be one of {}", options()))
            }
            (Keyword::Const(expected), _) if !equal(expected, value) => {
                found.add(at, "const", || format!("must be {expected}"))
            }
            (Keyword::Bound(bound), _) if !bound.allows(value) => {
                found.add(at, bound.keyword(), || bound.rule())
            }
            (Keyword::MultipleOf(step), Value::Number(number)) if !is_multiple(number, step) => {
                found.add(at, "multipleOf", || format!("must be a multiple of {step}"))
            }
            (Keyword::Size(size), _) => match size.excess(value) {
                Some(excess) => found.add(at, size.keyword(), || excess.rule()),
                None => Continue(()),
            },
            (Keyword::Pattern(pattern), Value::String(text)) if !pattern.matches(text) => {
                found.add(at, "pattern", || format!("must match {}", pattern.text))
            }
            (Keyword::Format(format), Value::String(text)) if !(format.fits)(text) => {
                found.add(at, "format", || {
                    format!("must be in the form {}", format.name)
                })
            }
            (Keyword::UniqueItems, Value::Array(items)) if !are_unique(items) => {
                found.add(at, "uniqueItems", || "takes no item twice".to_owned())
            }
            (Keyword::Items(id), Value::Array(items)) => {
                let mut unasked = Covered::new(false);
                for (index, item) in items.iter().enumerate() {
                    self.schema(*id, item, at.item(index), found, &mut unasked)?;
                }
                Continue(())
            }
            (Keyword::Members(members), Value::Object(object)) => {
                if covered.asked {
                    covered.by.push(members);
                }
                self.members(members, object, at, found)
            }
            (Keyword::Required(names), Value::Object(object)) => {
                for name in names.iter().filter(|name| !object.contains_key(*name)) {
                    found.add(at.member(name), "required", || "is required".to_owned())?;
                }
                Continue(())
            }
            (Keyword::AllOf(parts), _) => {
                for part in parts {
                    self.schema(*part, value, at, found, covered)?;
                }
                Continue(())
            }
            (Keyword::AnyOf(forms), _) => self.any_of(forms, value, at, found, covered),
            (Keyword::Condition { when, then }, _) => {
                if self.fits(*when, value, covered) {
                    self.schema(*then, value, at, found, covered)?;
                }
                Continue(())
            }
            (Keyword::Rule(rule), _) => match rule.complaint(value) {
                Some(complaint) => found.add(at, rule.keyword(), || complaint),
                None => Continue(()),
            },
            _ => Continue(()),
        }
    }

    fn members(
        &self,
        members: &Members,
        object: &Map<String, Value>,
        at: At<'_>,
        found: &mut impl Breaches,
    ) -> ControlFlow<()> {
        for (name, id) in &members.known {
            if let Some(member) = object.get(name) {
                self.schema(
                    *id,
                    member,
                    at.member(name),
                    found,
                    &mut Covered::new(false),
                )?;
            }
        }
        let mut others = object
            .iter()
            .filter(|(name, _)| !members.known.contains_key(*name));
        match members.others {
            Others::Free => Continue(()),
            Others::Unknown => no_members(
                others.map(|(name, _)| name),
                "additionalProperties",
                at,
                found,
            ),
            Others::Each(id) => others.try_for_each(|(name, member)| {
                self.schema(id, member, at.member(name), found, &mut Covered::new(false))
            }),
        }
    }

    fn any_of<'j, B: Breaches>(
        &'j self,
        forms: &[SchemaId],
        value: &Value,
        at: At<'_>,
        found: &mut B,
        covered: &mut Covered<'j>,
    ) -> ControlFlow<()> {
        let mut one_fits = false;
        for form in forms {
            one_fits |= self.fits(*form, value, covered);
            if one_fits && !covered.asked {
                break;
            }
        }
        if one_fits {
            return Continue(());
        }
        // Of several forms, the only one whose type the value has: what is wrong with that one is what the caller must
        // know.
        let mut fitting = forms.iter().filter(|form| self.is_of_type(**form, value));
        if B::TOLD
            && let (Some(form), None) = (fitting.next(), fitting.next())
        {
            return self.schema(*form, value, at, found, covered);
        }
        covered.unclear = true;
        found.add(at, "anyOf", || {
            "fits none of the forms that are allowed".to_owned()
        })
    }

    /// Whether a value fits a schema, which then covers what it covers.
    fn fits<'j>(&'j self, id: SchemaId, value: &Value, covered: &mut Covered<'j>) -> bool {
        let before = (covered.by.len(), covered.unclear);
        let fits = self
            .schema(id, value, At::Whole, &mut Unlisted, covered)
            .is_continue();
        if !fits {
            covered.by.truncate(before.0);
            covered.unclear = before.1;
        }
        fits
    }

    /// Whether no part of a schema demands another type of this value.
    fn is_of_type(&self, id: SchemaId, value: &Value) -> bool {
        self.of(id).keywords.iter().all(|keyword| match keyword {
            Keyword::Type(types) => types.include(value),
            Keyword::AllOf(parts) => parts.iter().all(|part| self.is_of_type(*part, value)),
            _ => true,
        })
    }
}

/// There must be none of these members.
fn no_members<'n>(
    mut names: impl Iterator<Item = &'n String>,
    keyword: &'static str,
    at: At<'_>,
    found: &mut impl Breaches,
) -> ControlFlow<()> {
    names.try_for_each(|name| {
        found.add(at.member(name), keyword, || {
            "is not a known member".to_owned()
        })
    })
}
