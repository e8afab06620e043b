//! Names that would meet on one type: setters of parameters and of members of the body, both on the call of an operation,
//! and the methods that every call, builder and mock has. Rust would say so of code that nobody wrote; this says what to
//! change.

use std::collections::BTreeMap;

use super::{Names, Result};
use crate::generate::model::{Api, Body, Kind, Location, Object, Operation, Way};

/// Methods of every call, among them those of traits that it implements.
const OF_CALLS: [&str; 8] = [
    "clone",
    "fmt",
    "into_future",
    "reply",
    "send",
    "set_opt",
    "with_body",
    "with_options",
];
/// Methods of every builder.
const OF_BUILDERS: [&str; 5] = ["build", "clone", "default", "fmt", "set_opt"];
/// Methods of every condition of a mock.
const OF_MOCKS: [&str; 3] = ["into_inner", "new", "with_body"];

/// An error names everything that would be called the same.
pub(super) fn refuse(api: &Api, names: &Names) -> Result<()> {
    let mut found = Vec::new();
    for operation in api.operations.iter().filter(|o| !o.handwritten()) {
        let place = format!("{} {}", operation.method, operation.path);
        found.extend(of_call(api, names, operation)?.met(&format!("the call of {place}")));
        found.extend(of_mock(api, names, operation)?.met(&format!("the mock of {place}")));
    }
    for (name, schema) in &api.schemas {
        if let Kind::Object(object) = &schema.kind
            && schema.ways.contains(&Way::Request)
            && api.is_built(name)
        {
            let mut methods = Methods::new(&OF_BUILDERS);
            methods.members(names, name, object)?;
            found.extend(methods.met(&format!("the builder of `{name}`")));
        }
    }
    if found.is_empty() {
        Ok(())
    } else {
        Err(found.join("\n"))
    }
}

fn of_call<'a>(api: &'a Api, names: &Names, operation: &'a Operation) -> Result<Methods> {
    let mut methods = Methods::new(&OF_CALLS);
    for parameter in &operation.parameters {
        // Those of the path are arguments of the method of the client.
        if parameter.location != Location::Path {
            methods.parameter(names.setter(operation, parameter)?, &parameter.name);
        }
    }
    methods.body(api, names, operation)?;
    Ok(methods)
}

fn of_mock<'a>(api: &'a Api, names: &Names, operation: &'a Operation) -> Result<Methods> {
    let mut methods = Methods::new(&OF_MOCKS);
    for parameter in &operation.parameters {
        methods.parameter(names.setter(operation, parameter)?, &parameter.name);
    }
    methods.body(api, names, operation)?;
    Ok(methods)
}

/// The methods of one type, each with what it is for.
struct Methods(BTreeMap<String, Vec<String>>);

impl Methods {
    fn new(own: &[&str]) -> Self {
        let own = own.iter();
        Self(
            own.map(|name| ((*name).to_owned(), vec!["a method of its own".to_owned()]))
                .collect(),
        )
    }

    fn put(&mut self, method: &str, what: String) {
        self.0.entry(method.to_owned()).or_default().push(what);
    }

    fn parameter(&mut self, setter: &syn::Ident, name: &str) {
        self.put(&setter.to_string(), format!("parameter `{name}`"));
    }

    fn body(&mut self, api: &Api, names: &Names, operation: &Operation) -> Result<()> {
        match &operation.body {
            Body::Json { shape, .. } => match api.object(shape) {
                Some((schema, object)) => self.members(names, schema, object),
                None => Ok(()),
            },
            Body::None | Body::Multipart => Ok(()),
        }
    }

    fn members(&mut self, names: &Names, schema: &str, object: &Object) -> Result<()> {
        for property in &object.properties {
            let setter = names.member(schema, &property.name)?;
            self.put(&setter.to_string(), format!("member `{}`", property.name));
            if property.nullable {
                let null = super::null(setter).to_string();
                self.put(&null, format!("null for member `{}`", property.name));
            }
        }
        if object.open {
            self.put("extra", "members without a setter".to_owned());
        }
        Ok(())
    }

    /// What is called the same.
    fn met(self, place: &str) -> Vec<String> {
        let several = self.0.into_iter().filter(|(_, things)| things.len() > 1);
        several
            .map(|(method, things)| {
                format!(
                    "{place}: {} would all be `{method}`; give one another name in the overlay: `x-rust-name` on a \
                     parameter, `x-rust-names` on the schema of a member",
                    things.join(", ")
                )
            })
            .collect()
    }
}
