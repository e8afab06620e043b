//! What can be taken for given: things that arise where no operation reaches, such as in a browser. A scene says that they
//! are there.

use serde_json::Value;

/// A kind of thing, and what is said of it.
pub(crate) struct Given {
    pub(crate) kind: &'static str,
    pub(crate) needed: &'static [&'static str],
    pub(crate) optional: &'static [&'static str],
}

impl Given {
    /// What belongs to the kind of this name in a table, once what is said of it has the members that it may and must have.
    pub(crate) fn find<T: Copy>(
        table: &[(Self, T)],
        kind: &str,
        said: &Value,
    ) -> Result<T, String> {
        let known = table.iter().find(|(given, _)| given.kind == kind);
        let Some((given, what)) = known else {
            let kinds: Vec<&str> = table.iter().map(|(given, _)| given.kind).collect();
            return Err(format!("no such thing: one of {}", kinds.join(", ")));
        };
        given.check(said).map(|()| *what)
    }

    fn check(&self, said: &Value) -> Result<(), String> {
        let members = said.as_object();
        let members = members.ok_or("`body` says what is given, as an object")?;
        let needed = self.needed.iter();
        let mut missing = needed.filter(|name| members.get(**name).is_none_or(Value::is_null));
        if let Some(name) = missing.next() {
            return Err(format!("`{name}` is missing"));
        }
        let known = |name: &str| self.needed.contains(&name) || self.optional.contains(&name);
        match members.keys().find(|name| !known(name)) {
            Some(name) => Err(format!("`{name}` is not understood")),
            None => Ok(()),
        }
    }
}
