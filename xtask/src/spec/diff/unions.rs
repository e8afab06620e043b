//! The comparison of alternatives, and of what tells them apart.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::read::variants;
use super::{Compared, Place, Way, Weight, show};

impl Compared<'_> {
    pub(super) fn alternatives(
        &mut self,
        was: &Map<String, Value>,
        is: &Map<String, Value>,
        way: Way,
        place: &Place,
        member: &str,
    ) {
        self.discriminator(was, is, way, place, member);
        for union in ["oneOf", "anyOf"] {
            let (was, is) = (variants(was.get(union)), variants(is.get(union)));
            for (name, variant) in &is {
                match was.get(name) {
                    Some(was) => {
                        self.schema(was, variant, way, place, &format!("{member}<{name}>"));
                    }
                    None => self.note(
                        Weight::Addition,
                        place,
                        member,
                        format!("alternative added: {name}"),
                    ),
                }
            }
            for name in was.keys().filter(|name| !is.contains_key(*name)) {
                let weight = way.breaking_if(true);
                self.note(
                    weight,
                    place,
                    member,
                    format!("alternative removed: {name}"),
                );
            }
        }
    }

    /// The member that tells alternatives apart, and the values by which it does.
    fn discriminator(
        &mut self,
        was: &Map<String, Value>,
        is: &Map<String, Value>,
        way: Way,
        place: &Place,
        member: &str,
    ) {
        let name = |of: &Map<String, Value>| of.get("discriminator")?.get("propertyName").cloned();
        let (before, after) = (name(was), name(is));
        if before != after {
            let weight = match (&before, &after) {
                // Requests have to say it now; answers say more than they did.
                (None, _) => way.breaking_if(true),
                // Nothing tells answers apart any more.
                (_, None) if way == Way::Request => Weight::Other,
                _ => Weight::Breaking,
            };
            let what = format!(
                "discriminator {} (was {})",
                show(after.as_ref()),
                show(before.as_ref())
            );
            self.note(weight, place, member, what);
        }
        if before.is_none() || after.is_none() {
            return;
        }
        let (before, after) = (mapping(was), mapping(is));
        for (value, target) in &after {
            match before.get(value) {
                None => self.note(
                    Weight::Addition,
                    place,
                    member,
                    format!("discriminator value added: {value} is {target}"),
                ),
                Some(old) if old != target => self.note(
                    Weight::Breaking,
                    place,
                    member,
                    format!("discriminator value {value} is {target} (was {old})"),
                ),
                Some(_) => {}
            }
        }
        for (value, target) in before.iter().filter(|(v, _)| !after.contains_key(*v)) {
            self.note(
                way.breaking_if(true),
                place,
                member,
                format!("discriminator value removed: {value} was {target}"),
            );
        }
    }
}

/// The schema that each value stands for. A schema that no value is mapped to is meant by its name.
fn mapping(schema: &Map<String, Value>) -> BTreeMap<String, String> {
    let last = |target: &str| target.rsplit('/').next().unwrap_or_default().to_owned();
    let stated = schema
        .get("discriminator")
        .and_then(|d| d["mapping"].as_object());
    let mut mapping: BTreeMap<String, String> = stated
        .into_iter()
        .flatten()
        .map(|(value, target)| (value.clone(), last(target.as_str().unwrap_or_default())))
        .collect();
    let implied = ["oneOf", "anyOf"]
        .into_iter()
        .flat_map(|union| variants(schema.get(union)).into_values())
        .filter_map(|variant| variant["$ref"].as_str().map(last));
    for name in implied.collect::<Vec<_>>() {
        if !mapping.values().any(|target| *target == name) {
            mapping.insert(name.clone(), name);
        }
    }
    mapping
}
