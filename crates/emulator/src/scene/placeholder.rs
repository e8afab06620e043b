//! Placeholders of a scene: `{name.member}` is a member of an answer that was given this name. One that stands for
//! nothing is an error, because a call that says `{ap.id}` means something else than it would do.

use serde_json::Value;

use crate::scene::Answers;

/// Fills in every string of a value. A string that is nothing but a placeholder becomes the member itself.
pub(super) fn everywhere(value: &mut Value, answers: &Answers) -> Result<(), String> {
    match value {
        Value::String(written) => {
            let whole = next(written).filter(|found| (found.before, found.after) == ("", ""));
            *value = match whole {
                Some(found) => found.member(answers)?.clone(),
                None => Value::String(text(written, answers)?),
            };
            Ok(())
        }
        Value::Array(items) => items
            .iter_mut()
            .try_for_each(|item| everywhere(item, answers)),
        Value::Object(members) => members
            .values_mut()
            .try_for_each(|member| everywhere(member, answers)),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

/// Fills in one text.
pub(super) fn text(written: &str, answers: &Answers) -> Result<String, String> {
    let mut filled = String::new();
    let mut rest = written;
    while let Some(found) = next(rest) {
        filled.push_str(found.before);
        match found.member(answers)? {
            Value::String(text) => filled.push_str(text),
            scalar @ (Value::Number(_) | Value::Bool(_)) => filled.push_str(&scalar.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => {
                let (name, path) = (found.name, found.path);
                return Err(format!("`{name}.{path}` is no string, number or boolean"));
            }
        }
        rest = found.after;
    }
    Ok(filled + rest)
}

/// A placeholder and what stands around it.
struct Found<'a> {
    before: &'a str,
    name: &'a str,
    path: &'a str,
    after: &'a str,
}

/// The first placeholder of a string. Braces around anything else stay as they are written, and so do doubled ones:
/// those are Clerk's shortcodes.
fn next(text: &str) -> Option<Found<'_>> {
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| from + at) {
        let inside = text[open..].trim_start_matches('{');
        let start = text.len() - inside.len();
        let end = inside.find(['{', '}']).map(|at| start + at)?;
        let single = start - open == 1 && text[end..].starts_with('}');
        if let Some((name, path)) = text[start..end].split_once('.').filter(|_| single)
            && is_name(name)
            && path.split('.').all(is_name)
        {
            let (before, after) = (&text[..open], &text[end + 1..]);
            return Some(Found {
                before,
                name,
                path,
                after,
            });
        }
        from = end;
    }
    None
}

fn is_name(text: &str) -> bool {
    let in_names = |letter: char| letter.is_alphanumeric() || "_- ".contains(letter);
    !text.trim().is_empty() && text.chars().all(in_names)
}

impl Found<'_> {
    fn member<'a>(&self, answers: &'a Answers) -> Result<&'a Value, String> {
        let (name, path) = (self.name, self.path);
        let answer = answers
            .get(name)
            .ok_or_else(|| format!("nothing is named `{name}`"))?;
        answer
            .pointer(&format!("/{}", path.replace('.', "/")))
            .ok_or_else(|| format!("`{name}` has no member `{path}`"))
    }
}
