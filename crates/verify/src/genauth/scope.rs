//! Scopes as GenAuth has them: `resource:id:action`. Missing parts and `*` cover everything.

/// Whether the scope `granted` covers `asked`.
///
/// `book:read` is `book:*:read`; `book` is `book:*:*`; `*` is everything.
///
/// ```
/// use identity_verify::genauth::scope_covers;
///
/// assert!(scope_covers("book:read", "book:1:read"));
/// assert!(!scope_covers("book:1:read", "book:read"));
/// ```
pub fn scope_covers(granted: &str, asked: &str) -> bool {
    match (parts(granted), parts(asked)) {
        (Some(granted), Some(asked)) => granted
            .iter()
            .zip(asked)
            .all(|(granted, asked)| *granted == "*" || *granted == asked),
        // Of a form that is not described: only itself.
        _ => !asked.is_empty() && granted == asked,
    }
}

/// Resource, id, action.
fn parts(scope: &str) -> Option<[&str; 3]> {
    let parts: Vec<&str> = scope.split(':').collect();
    if parts.iter().any(|part| part.is_empty()) {
        return None;
    }
    match parts[..] {
        [resource] => Some([resource, "*", "*"]),
        [resource, action] => Some([resource, "*", action]),
        [resource, id, action] => Some([resource, id, action]),
        _ => None,
    }
}
