//! Texts that match a pattern. It reads the part of regular expressions that the descriptions use: characters, classes,
//! groups, alternatives and counts.

use std::iter::Peekable;
use std::str::Chars;

use crate::state::ids::Ids;

/// As often as an unbounded count is taken.
const OFTEN: usize = 8;

/// A string that matches `pattern`.
pub(crate) fn matching(pattern: &str, ids: &mut Ids) -> String {
    let mut reader = Reader {
        rest: pattern.chars().peekable(),
        ids,
    };
    reader.alternatives()
}

struct Reader<'p, 'i> {
    rest: Peekable<Chars<'p>>,
    ids: &'i mut Ids,
}

impl Reader<'_, '_> {
    /// The first alternative, up to the end of the group; the others are read and left.
    fn alternatives(&mut self) -> String {
        let first = self.sequence();
        while self.rest.next_if_eq(&'|').is_some() {
            self.sequence();
        }
        first
    }

    fn sequence(&mut self) -> String {
        let mut text = String::new();
        while let Some(next) = self.rest.next_if(|next| !matches!(next, '|' | ')')) {
            match next {
                '^' | '$' => {}
                '(' => {
                    if self.rest.next_if_eq(&'?').is_some() {
                        self.rest.next_if_eq(&':');
                    }
                    let group = self.alternatives();
                    self.rest.next_if_eq(&')');
                    text.push_str(&group.repeat(self.count()));
                }
                '[' => {
                    let class = self.class();
                    self.several(&class, &mut text);
                }
                '\\' => {
                    let class = escaped(self.rest.next().unwrap_or('\\'));
                    self.several(&class, &mut text);
                }
                '.' => self.several(&escaped('w'), &mut text),
                other => self.several(&[other], &mut text),
            }
        }
        text
    }

    fn several(&mut self, class: &[char], text: &mut String) {
        for _ in 0..self.count() {
            text.extend(self.ids.pick(class));
        }
    }

    fn count(&mut self) -> usize {
        match self.rest.peek() {
            Some('+') => {
                self.rest.next();
                OFTEN
            }
            Some('*' | '?') => {
                self.rest.next();
                0
            }
            Some('{') => {
                let count: String = self
                    .rest
                    .by_ref()
                    .skip(1)
                    .take_while(|next| *next != '}')
                    .collect();
                count
                    .split(',')
                    .next()
                    .and_then(|least| least.parse().ok())
                    .unwrap_or(1)
            }
            _ => 1,
        }
    }

    /// The characters of a class; of one that excludes, letters, which no description excludes.
    fn class(&mut self) -> Vec<char> {
        let excludes = self.rest.next_if_eq(&'^').is_some();
        let mut members = Vec::new();
        while let Some(next) = self.rest.next().filter(|next| *next != ']') {
            if next == '\\' {
                members.extend(escaped(self.rest.next().unwrap_or(next)));
            } else if self.rest.next_if_eq(&'-').is_some() {
                match self.rest.next_if(|last| *last != ']') {
                    Some(last) => members.extend(next..=last),
                    None => members.extend([next, '-']),
                }
            } else {
                members.push(next);
            }
        }
        if excludes {
            ('a'..='z').collect()
        } else {
            members
        }
    }
}

fn escaped(letter: char) -> Vec<char> {
    match letter {
        'd' => ('0'..='9').collect(),
        'w' | 'S' => ('a'..='z').collect(),
        's' => vec![' '],
        other => vec![other],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_matches_the_pattern_that_it_was_made_for() {
        let patterns = [
            r"^mch_\w{27}$",
            r"^(user|org|mch)_\w{27}$",
            r"^ak_[0-9A-Fa-f]{32}$",
            r"^from_oauth_(?:(?:token_)|(?:custom_))?[a-z]+$",
            r"^[^_][A-Za-z0-9_-]*$",
            r"^(\S(.*\S)?)?$",
            r"^[A-Za-z0-9_$]+$",
            r"^[A-Z]{2}$",
        ];
        for pattern in patterns {
            let text = matching(pattern, &mut Ids::seeded(0));
            let schema = serde_json::json!({ "type": "string", "pattern": pattern });
            assert!(
                jsonschema::is_valid(&schema, &text.clone().into()),
                "{pattern}: {text}"
            );
        }
    }
}
