//! Which groups reach which schemas: that decides where a type lives and which features compile it.

use std::collections::{BTreeMap, BTreeSet};

use crate::generate::model::{Api, Body, Kind, Operation, Schema, Shape};

/// Tells every schema which groups reach it.
pub(super) fn mark(api: &mut Api) {
    fn visit(name: &str, group: &str, schemas: &mut BTreeMap<String, Schema>) {
        let Some(schema) = schemas.get_mut(name) else {
            return;
        };
        if schema.groups.insert(group.to_owned()) {
            let mut inside = BTreeSet::new();
            for shape in schema.kind.shapes() {
                shape.named(&mut inside);
            }
            for name in inside {
                visit(&name, group, schemas);
            }
        }
    }
    for operation in &api.operations {
        for name in operation.reaches() {
            visit(&name, &operation.group, &mut api.schemas);
        }
    }
}

impl Operation {
    /// Names of the schemas that the operation itself mentions.
    fn reaches(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for parameter in &self.parameters {
            parameter.shape.named(&mut names);
        }
        if let Body::Json { shape, .. } = &self.body {
            shape.named(&mut names);
        }
        if let Some(shape) = &self.answer {
            shape.named(&mut names);
        }
        names
    }
}

impl Kind {
    /// The shapes that a schema is made of.
    pub fn shapes(&self) -> Vec<&Shape> {
        match self {
            Self::Object(object) => object.properties.iter().map(|p| &p.shape).collect(),
            Self::Enumeration(_) => Vec::new(),
            Self::Union(union) => union.variants.iter().map(|v| &v.shape).collect(),
        }
    }
}

impl Shape {
    /// Whether the value itself, or each of its items, is a secret.
    pub fn is_secret(&self) -> bool {
        match self {
            Self::Secret | Self::Redacted(_) => true,
            Self::List(inner, _) | Self::Map(inner) | Self::Nullable(inner) => inner.is_secret(),
            _ => false,
        }
    }

    /// Collects the names of the schemas in a shape.
    pub fn named(&self, names: &mut BTreeSet<String>) {
        match self {
            Self::Named(name) => {
                names.insert(name.clone());
            }
            Self::List(inner, _)
            | Self::Map(inner)
            | Self::Nullable(inner)
            | Self::Redacted(inner) => inner.named(names),
            _ => {}
        }
    }
}

impl Api {
    /// Whether a value of this shape may hold a secret, however deep.
    pub fn holds_secret(&self, shape: &Shape) -> bool {
        let (mut open, mut seen) = (BTreeSet::new(), BTreeSet::new());
        shape.named(&mut open);
        if shape.is_secret() {
            return true;
        }
        while let Some(name) = open.pop_first() {
            let Some(schema) = self
                .schemas
                .get(&name)
                .filter(|_| seen.insert(name.clone()))
            else {
                continue;
            };
            for shape in schema.kind.shapes() {
                if shape.is_secret() {
                    return true;
                }
                shape.named(&mut open);
            }
        }
        false
    }
}

/// The parameters of an operation, and the members of its request and answer, that hold secrets.
pub fn secrets(api: &Api, operation: &Operation) -> BTreeSet<String> {
    let hidden = operation.parameters.iter().filter(|p| p.shape.is_secret());
    let mut secrets: BTreeSet<String> = hidden.map(|p| p.name.clone()).collect();
    let mut seen = BTreeSet::new();
    let mut open: Vec<String> = operation.reaches().into_iter().collect();
    while let Some(name) = open.pop() {
        let Some(schema) = api.schemas.get(&name).filter(|_| seen.insert(name.clone())) else {
            continue;
        };
        if let Kind::Object(object) = &schema.kind {
            let hidden = object.properties.iter().filter(|p| p.shape.is_secret());
            secrets.extend(hidden.map(|p| p.name.clone()));
        }
        let mut inside = BTreeSet::new();
        for shape in schema.kind.shapes() {
            shape.named(&mut inside);
        }
        open.extend(inside);
    }
    secrets
}
