//! Which groups reach which schemas: that decides where a type lives and which features compile it.

use std::collections::{BTreeMap, BTreeSet};

use crate::generate::model::{Api, Schema};

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
