//! Which objects are only the body of a single operation.

use std::collections::BTreeSet;

use crate::generate::model::{Api, Body, Shape, Way};

/// Tells the API which they are.
pub(super) fn mark(api: &mut Api) {
    // What is inside of something that is sent, or the body of another operation.
    let mut elsewhere = BTreeSet::new();
    let sent = api.schemas.values();
    for schema in sent.filter(|schema| schema.ways.contains(&Way::Request)) {
        for shape in schema.kind.shapes() {
            shape.named(&mut elsewhere);
        }
    }
    let mut bodies = BTreeSet::new();
    for operation in &api.operations {
        match &operation.body {
            Body::Json {
                shape: Shape::Named(name),
                ..
            } => {
                if !bodies.insert(name.clone()) {
                    elsewhere.insert(name.clone());
                }
            }
            Body::Json { shape, .. } => shape.named(&mut elsewhere),
            Body::None | Body::Multipart => {}
        }
    }
    api.unbuilt = bodies.difference(&elsewhere).cloned().collect();
}
