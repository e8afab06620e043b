//! Features and plans as version 2 of the session token has them: `o:dashboard,u:export,ou:both`.

/// Whose feature or plan it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Scope {
    pub(crate) organization: bool,
    pub(crate) user: bool,
}

/// A feature or a plan. One that cannot be read keeps its place and is nobody's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scoped {
    pub(crate) scope: Scope,
    pub(crate) name: String,
}

/// The entries of a list, in their places.
pub(crate) fn listed(list: &str) -> Vec<Scoped> {
    list.split(',').map(|entry| scoped(entry.trim())).collect()
}

fn scoped(entry: &str) -> Scoped {
    let (letters, name) = entry.split_once(':').unwrap_or(("", entry));
    let (organization, user) = match letters {
        "o" => (true, false),
        "u" => (false, true),
        "ou" | "uo" => (true, true),
        _ => (false, false),
    };
    Scoped {
        scope: Scope { organization, user },
        name: name.to_owned(),
    }
}

/// Whether `asked`, a name with or without a scope before it, is in `held`.
pub(crate) fn contains(held: &[Scoped], asked: &str) -> bool {
    let (scope, name) = match asked.split_once(':') {
        None => (None, asked),
        Some(("o" | "org" | "organization", name)) => (Some(true), name),
        Some(("u" | "user", name)) => (Some(false), name),
        Some(_) => return false,
    };
    let fits = |held: Scope| match scope {
        None => held.organization || held.user,
        Some(true) => held.organization,
        Some(false) => held.user,
    };
    !name.is_empty() && held.iter().any(|one| one.name == name && fits(one.scope))
}
