//! The facts about answers in the model: receipts, decisive members, totals and points in time; and the verdicts that
//! are missing.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase as _;
use serde_json::Value;

use super::{Result, identifiers};
use crate::generate::model::{
    Api, Kind, Operation, Property, Receipt, Role, Schema, Shape, Unit, Way,
};
use crate::overlay::{Answers, Incidental, Members, Receipt as Fact};

/// Tells the model what the overlay says of answers: all that fits. Returns what does not, one sentence each.
pub(super) fn apply(api: &mut Api, facts: &Value) -> Vec<String> {
    if facts.is_null() {
        return Vec::new();
    }
    let facts = match parse(facts) {
        Ok(facts) => facts,
        Err(error) => return vec![error],
    };
    let mut wrong = Vec::new();
    for (id, fact) in &facts.receipts {
        if let Err(error) = receipt(api, id, fact) {
            wrong.push(format!("receipts: {error}"));
        }
    }
    wrong.extend(identifiers::apply(api, &facts.identifiers));
    let schemas = &mut api.schemas;
    each(schemas, "decisive", &facts.decisive, &mut wrong, |member| {
        member.role = Role::Decisive;
        Ok(())
    });
    each(schemas, "totals", &facts.totals, &mut wrong, |member| {
        member.role = Role::Total;
        integer(&member.shape)
    });
    for (members, unit) in [
        (&facts.instants.milliseconds, Unit::Milliseconds),
        (&facts.instants.seconds, Unit::Seconds),
    ] {
        each(schemas, "instants", members, &mut wrong, |member| {
            integer(&member.shape)?;
            member.shape = Shape::Instant(unit);
            Ok(())
        });
    }
    wrong
}

fn receipt(api: &mut Api, id: &str, fact: &Fact) -> Result<()> {
    let known = api.operations.iter_mut().find(|known| known.id == id);
    let operation = known.ok_or_else(|| format!("there is no operation `{id}`"))?;
    let named = fact.named.iter();
    let named: Vec<_> = named.map(|(m, p)| (m.clone(), p.clone())).collect();
    check_receipt(operation, &api.schemas, fact.done.as_deref(), &named)
        .map_err(|e| format!("`{id}`: {e}"))?;
    operation.receipt = Some(Receipt {
        done: fact.done.clone(),
        named,
    });
    Ok(())
}

fn parse(facts: &Value) -> Result<Answers> {
    serde_json::from_value(facts.clone()).map_err(|e| format!("x-answers: {e}"))
}

fn integer(shape: &Shape) -> Result<()> {
    match shape {
        Shape::Integer { .. } => Ok(()),
        _ => Err("is no integer".into()),
    }
}

/// Changes the members that are there, and says which ones are not.
fn each(
    schemas: &mut BTreeMap<String, Schema>,
    what: &str,
    members: &Members,
    wrong: &mut Vec<String>,
    mut change: impl FnMut(&mut Property) -> Result<()>,
) {
    for (name, properties) in members {
        let schema = schemas.get_mut(name).map(|schema| &mut schema.kind);
        let Some(Kind::Object(object)) = schema else {
            wrong.push(format!("{what}: there is no object `{name}`"));
            continue;
        };
        for property in properties {
            let known = object.properties.iter_mut().find(|p| p.name == *property);
            match known.map(&mut change) {
                None => wrong.push(format!("{what}: `{name}` has no `{property}`")),
                Some(Err(error)) => wrong.push(format!("{what}: `{name}.{property}` {error}")),
                Some(Ok(())) => {}
            }
        }
    }
}

/// The members that a receipt relies on are there.
fn check_receipt(
    operation: &Operation,
    schemas: &BTreeMap<String, Schema>,
    done: Option<&str>,
    named: &[(String, String)],
) -> Result<()> {
    let members = match &operation.answer {
        Some(Shape::Named(name)) => match schemas.get(name).map(|schema| &schema.kind) {
            Some(Kind::Object(object)) => object.properties.as_slice(),
            _ => &[],
        },
        _ => &[],
    };
    let has = |name: &str, fits: fn(&Shape) -> bool| {
        members.iter().any(|p| p.name == name && fits(&p.shape))
    };
    if let Some(done) = done.filter(|done| !has(done, |shape| *shape == Shape::Bool)) {
        return Err(format!("its answer has no boolean `{done}`"));
    }
    for (member, parameter) in named {
        if !has(member, |shape| {
            matches!(shape, Shape::Text(_) | Shape::Identifier(_))
        }) {
            return Err(format!("its answer has no string `{member}`"));
        }
        if !operation.path.contains(&format!("{{{parameter}}}")) {
            return Err(format!("its path has no parameter `{parameter}`"));
        }
    }
    Ok(())
}

/// How the members of answers were judged.
pub struct Verdicts {
    /// Operations whose answer is a receipt.
    pub receipts: usize,
    /// Members that must be there.
    pub decisive: usize,
    /// Members that look decisive and are not.
    pub incidental: usize,
    /// Members that are identifiers of one kind.
    pub identifiers: usize,
    /// Members that look decisive, as `Type.member`, and have no verdict.
    pub missing: Vec<String>,
    /// Strings that look like identifiers, as `Type.member`, and have no verdict.
    pub unidentified: Vec<String>,
    /// Facts about what is not there or is something else, and members with two verdicts.
    pub wrong: Vec<String>,
}

/// Counts the verdicts of an API whose facts were applied, and finds what they lack.
pub fn verdicts(api: &Api, facts: &Value) -> Result<Verdicts> {
    let facts = if facts.is_null() {
        Answers::default()
    } else {
        parse(facts)?
    };
    let count = |members: &Members| members.values().map(BTreeSet::len).sum::<usize>();
    let mut judged: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let incidental = facts.incidental.iter().map(|group| &group.members);
    let all = incidental.clone().chain([&facts.decisive, &facts.totals]);
    for (name, members) in all.flatten() {
        for member in members {
            *judged.entry((name, member)).or_default() += 1;
        }
    }
    let receipts: BTreeSet<&str> = only_receipts(api);
    let mut missing = Vec::new();
    let mut known = BTreeSet::new();
    for (name, schema) in &api.schemas {
        let Kind::Object(object) = &schema.kind else {
            continue;
        };
        for property in &object.properties {
            known.insert((name.as_str(), property.name.as_str()));
            let place = (name.as_str(), property.name.as_str());
            if schema.ways.contains(&Way::Response)
                && looks_decisive(api, property)
                && !judged.contains_key(&place)
                && !receipts.contains(name.as_str())
            {
                missing.push(format!("{name}.{}", property.name));
            }
        }
    }
    let unknown = |(name, member): &(&str, &str)| {
        let incidental = |group: &Incidental| {
            let members = group.members.get(*name);
            members.is_some_and(|members| members.contains(*member))
        };
        // The other facts are checked when they are applied.
        !known.contains(&(*name, *member)) && facts.incidental.iter().any(incidental)
    };
    let wrong = judged.iter().filter_map(|(place @ (name, member), times)| {
        if unknown(place) {
            Some(format!("there is no `{name}.{member}`"))
        } else if *times > 1 {
            Some(format!("`{name}.{member}` has {times} verdicts"))
        } else {
            None
        }
    });
    Ok(Verdicts {
        receipts: facts.receipts.len(),
        decisive: count(&facts.decisive),
        incidental: incidental.map(count).sum(),
        identifiers: api
            .schemas
            .values()
            .map(|schema| identified(&schema.kind))
            .sum(),
        missing,
        unidentified: identifiers::missing(api, &facts.identifiers),
        wrong: wrong.collect(),
    })
}

/// How many members of a type are identifiers.
fn identified(kind: &Kind) -> usize {
    let is_one = |shape: &&Shape| {
        let mut shape = *shape;
        while let Shape::List(inner, _) | Shape::Nullable(inner) = shape {
            shape = inner;
        }
        matches!(shape, Shape::Identifier(_))
    };
    kind.shapes().into_iter().filter(is_one).count()
}

/// Types that nothing but receipts answers: what they leave out is filled in.
fn only_receipts(api: &Api) -> BTreeSet<&str> {
    let answered = |receipt: bool| {
        let operations = api.operations.iter();
        operations
            .filter(move |operation| operation.receipt.is_some() == receipt)
            .filter_map(|operation| match &operation.answer {
                Some(Shape::Named(name)) => Some(name.as_str()),
                _ => None,
            })
    };
    let content: BTreeSet<&str> = answered(false).collect();
    answered(true)
        .filter(|name| !content.contains(name))
        .collect()
}

/// Whether somebody has to say if a member is decisive: every boolean, credential, identifier and expiry of an answer,
/// states, lists of grants, the list of a page, and totals. Only what must be there: anything else is an `Option` anyway.
fn looks_decisive(api: &Api, property: &Property) -> bool {
    if !property.required {
        return false;
    }
    let name = property.name.to_snake_case();
    let words: BTreeSet<&str> = name.split('_').collect();
    let any = |of: &[&str]| of.iter().any(|word| words.contains(word));
    let last = name.rsplit('_').next().unwrap_or_default();
    let states = ["status", "state", "effect", "result"];
    match &property.shape {
        Shape::Bool | Shape::Secret | Shape::Redacted(_) => true,
        _ if any(&states) => true,
        _ if ["id", "ids", "code", "codes"].contains(&last) || name == "identifier" => true,
        _ if any(&["ttl"]) || words.iter().any(|word| word.starts_with("expir")) => true,
        Shape::List(..) => {
            let grants = [
                "scope",
                "scopes",
                "permission",
                "permissions",
                "role",
                "roles",
                "grant",
                "grants",
                "actions",
                "authorized",
                "audience",
                "factors",
            ];
            any(&grants) || ["data", "list"].contains(&name.as_str())
        }
        // Left out, it would read as 0, which says that there is nothing.
        Shape::Integer { .. } => any(&["total"]),
        Shape::Text(_) | Shape::Identifier(_) => {
            any(&["token", "jwt", "ticket", "key", "secret", "url"])
        }
        Shape::Named(kind) => {
            any(&["strategy", "mode"])
                && matches!(
                    api.schemas.get(kind).map(|schema| &schema.kind),
                    Some(Kind::Enumeration(_))
                )
        }
        _ => false,
    }
}
