//! Forms with files. They are written into one bounded body, with a boundary that none of the parts holds, so they
//! pass through the same send path as everything else.

use bytes::{Bytes, BytesMut};
use http::HeaderValue;

use crate::input::checks::Checks;
use crate::violation::{Invalid, Rule};

/// A `multipart/form-data` body.
#[derive(Clone, Debug, Default)]
pub struct Multipart {
    parts: Vec<Part>,
    checks: Checks,
}

#[derive(Clone)]
struct Part {
    name: &'static str,
    head: String,
    content: Bytes,
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Part({} bytes)", self.content.len())
    }
}

impl Multipart {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that is a string.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        let head = format!(
            "Content-Disposition: form-data; name=\"{}\"\r\n\r\n",
            escaped(name)
        );
        self.set(Part {
            name,
            head,
            content: text.into().into(),
        });
        self
    }

    /// Adds a part, or replaces the one of its name.
    fn set(&mut self, part: Part) {
        self.parts.retain(|set| set.name != part.name);
        self.parts.push(part);
    }

    /// Sets a file of 1 to `max` bytes. `content_type` is its media type, as in `image/png`.
    #[must_use]
    pub fn file(
        mut self,
        name: &'static str,
        file_name: &str,
        content_type: &str,
        content: impl Into<Bytes>,
        max: usize,
    ) -> Self {
        let content = content.into();
        if content.is_empty() {
            self.checks.push(name, Rule::Required);
        }
        if content.len() > max {
            self.checks.push(
                name,
                Rule::TooManyBytes {
                    max,
                    got: content.len(),
                },
            );
        }
        if !is_media_type(content_type) {
            self.checks.push(
                name,
                Rule::Other("its media type must look like `image/png`".into()),
            );
        }
        let head = format!(
            "Content-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {content_type}\r\n\r\n",
            escaped(name),
            escaped(file_name)
        );
        self.set(Part {
            name,
            head,
            content,
        });
        self
    }

    /// The body and its content type.
    pub(crate) fn encode(self) -> Result<(Bytes, HeaderValue), Invalid> {
        self.checks.finish(())?;
        let boundary = (0..=u32::MAX)
            .map(|number| format!("identity-facade-{number:08x}"))
            .find(|boundary| {
                self.parts
                    .iter()
                    .all(|part| !contains(&part.content, boundary.as_bytes()))
            })
            .unwrap_or_default();
        let mut body = BytesMut::new();
        for part in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n{}", part.head).as_bytes());
            body.extend_from_slice(&part.content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let content_type =
            HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))
                .map_err(|_| Invalid::of(Rule::Other("the form cannot be written".into())))?;
        Ok((body.freeze(), content_type))
    }
}

/// As browsers write names within quotes.
fn escaped(text: &str) -> String {
    text.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn is_media_type(text: &str) -> bool {
    text.split_once('/').is_some_and(|(kind, rest)| {
        let token = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
        };
        token(kind) && token(rest)
    })
}

fn contains(content: &[u8], wanted: &[u8]) -> bool {
    content.windows(wanted.len()).any(|window| window == wanted)
}
