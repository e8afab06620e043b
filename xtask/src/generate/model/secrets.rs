//! What holds secrets.

use std::collections::BTreeSet;

use super::{Api, Kind, Operation, Shape};

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
