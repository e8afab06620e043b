//! Types of answers that have the same members or values and different names. Whether they are one thing is for a person
//! to say, in the overlay (`x-same-as`); two things may have the same members.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Api, Kind, Shape, Told, Way};

/// Names of types that are alike, each group sorted.
pub(super) fn twins(api: &Api) -> Vec<Vec<String>> {
    let mut alike = BTreeMap::<String, Vec<String>>::new();
    let own = api.schemas.iter();
    for (name, schema) in own.filter(|(_, schema)| schema.foreign.is_none()) {
        let enumeration = matches!(schema.kind, Kind::Enumeration(_));
        if enumeration || schema.ways.contains(&Way::Response) {
            let form = Form {
                api,
                around: Vec::new(),
            }
            .schema(name);
            alike.entry(form).or_default().push(name.clone());
        }
    }
    let mut groups: Vec<_> = alike
        .into_values()
        .filter(|group| group.len() > 1)
        .collect();
    groups.sort();
    groups
}

/// Writes down what a type is made of, without its name and those of the types inside.
struct Form<'a> {
    api: &'a Api,
    around: Vec<&'a str>,
}

impl<'a> Form<'a> {
    fn schema(&mut self, name: &'a str) -> String {
        if let Some(level) = self.around.iter().rev().position(|around| *around == name) {
            return format!("^{level}");
        }
        let Some(schema) = self.api.schemas.get(name) else {
            return name.to_owned();
        };
        self.around.push(name);
        let form = match &schema.kind {
            Kind::Enumeration(values) => {
                format!("enum{:?}", values.iter().collect::<BTreeSet<_>>())
            }
            Kind::Union(union) => {
                let variants = union.variants.iter().map(|variant| {
                    let told = match &variant.told {
                        Told::Tag(values) | Told::Members(values) => format!("{values:?}"),
                        told => format!("{told:?}"),
                    };
                    format!("{told}:{}", self.shape(&variant.shape))
                });
                let variants: Vec<_> = variants.collect();
                format!("union{:?}{:?}{variants:?}", union.tag, union.sibling)
            }
            Kind::Object(object) => {
                let members: BTreeSet<_> = object
                    .properties
                    .iter()
                    .map(|member| {
                        let shape = self.shape(&member.shape);
                        format!(
                            "{}:{shape}{}{}",
                            member.name, member.required, member.nullable
                        )
                    })
                    .collect();
                format!("object{}{members:?}", object.open)
            }
        };
        self.around.pop();
        form
    }

    fn shape(&mut self, shape: &'a Shape) -> String {
        match shape {
            Shape::Named(name) => self.schema(name),
            Shape::List(inner, _) => format!("[{}]", self.shape(inner)),
            Shape::Map(inner) => format!("map{}", self.shape(inner)),
            Shape::Nullable(inner) => format!("{}?", self.shape(inner)),
            Shape::Redacted(inner) => format!("hidden{}", self.shape(inner)),
            plain => format!("{plain:?}"),
        }
    }
}
