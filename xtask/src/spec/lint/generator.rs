//! What the generator cannot read. It stops at the first operation that it cannot read; lint takes that one away and
//! reads the rest again, until all are named.

use serde_json::Value;

use crate::api::Api;
use crate::generate;
use crate::overlay::ANSWERS;
use crate::spec::document::operations;

/// Everything that the generator cannot read, one sentence each.
pub fn unreadable(api: &Api, effective: &Value) -> Vec<String> {
    let read = |description: &Value| {
        let error = generate::values(api, description).err();
        error.map(|error| error.to_string())
    };
    let Some(first) = read(effective) else {
        return Vec::new();
    };
    let mut found = vec![first];
    let mut rest = effective.clone();
    if let Some(members) = rest.as_object_mut() {
        members.remove(ANSWERS); // it speaks of operations that are taken away
    }
    while let Some(error) = read(&rest) {
        let removed = take_away(&mut rest, &error);
        if !found.contains(&error) {
            found.push(error);
        }
        if !removed {
            break;
        }
    }
    found
}

/// Removes what the error is about: an operation, or a whole path. False if it is about something else.
fn take_away(description: &mut Value, error: &str) -> bool {
    let about = |place: &str| {
        error
            .strip_prefix(place)
            .is_some_and(|rest| rest.starts_with(": "))
    };
    let guilty = operations(description).into_iter().find_map(|operation| {
        let title = super::title(operation);
        let (path, method) = (operation.path.to_owned(), operation.method.to_owned());
        match (about(&title), about(&path)) {
            (true, _) => Some((path, Some(method))),
            (_, true) => Some((path, None)),
            _ => None,
        }
    });
    let Some((path, method)) = guilty else {
        return false;
    };
    let paths = description["paths"].as_object_mut();
    let removed = match method {
        Some(method) => {
            paths.and_then(|paths| paths.get_mut(&path)?.as_object_mut()?.remove(&method))
        }
        None => paths.and_then(|paths| paths.remove(&path)),
    };
    removed.is_some()
}
