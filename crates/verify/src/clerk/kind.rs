//! Which kind of token it is. Signs of two kinds in one token are refused, so that no kind passes for another.

use serde_json::Value;

use crate::error::Reason;
use crate::jwt::{MAX_TOKEN_BYTES, Unverified};

/// A kind of token that Clerk issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// A session: a signed-in person.
    Session,
    /// A machine.
    M2m,
    /// An application that acts for a person.
    OAuth,
    /// An API key. Always opaque.
    ApiKey,
}

impl TokenKind {
    /// The kind that `token` looks like. Nothing is verified: use it to choose how to verify, and for nothing else.
    ///
    /// A token of a JWT template looks like a session. `None` for what is no token, such as a secret key.
    ///
    /// ```
    /// use identity_verify::clerk::TokenKind;
    ///
    /// assert_eq!(TokenKind::of("ak_1"), Some(TokenKind::ApiKey));
    /// assert_eq!(TokenKind::of("sk_live_1"), None);
    /// ```
    pub fn of(token: &str) -> Option<Self> {
        if let Some(kind) = opaque(token) {
            return Some(kind);
        }
        let token = Unverified::read(token, MAX_TOKEN_BYTES).ok()?;
        Some(if has_oauth_type(&token) {
            Self::OAuth
        } else if names_machine(&token) || category(&token) == Ok(Category::M2m) {
            Self::M2m
        } else {
            Self::Session
        })
    }
}

/// The kind of a token that has an opaque token's prefix. No signed token has one, because it begins with `{` in base64.
pub(super) fn opaque(token: &str) -> Option<TokenKind> {
    const PREFIXES: [(&str, TokenKind); 4] = [
        ("mt_", TokenKind::M2m),
        ("m2m_", TokenKind::M2m),
        ("oat_", TokenKind::OAuth),
        ("ak_", TokenKind::ApiKey),
    ];
    let fits = |(prefix, kind): (&str, TokenKind)| {
        let rest = token.strip_prefix(prefix)?;
        (!rest.is_empty()).then_some(kind)
    };
    PREFIXES.into_iter().find_map(fits)
}

/// What `cat` of the header says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Category {
    /// Absent, or the one that some instances put on every kind.
    Silent,
    Session,
    Template,
    M2m,
}

fn category(token: &Unverified<'_>) -> Result<Category, Reason> {
    match token.header.get("cat") {
        None => Ok(Category::Silent),
        Some(Value::String(category)) => match category.as_str() {
            "cl_I7d4PD111III" => Ok(Category::Silent),
            "cl_B7d4PD111AAA" => Ok(Category::Session),
            "cl_B7d4PD222AAA" => Ok(Category::Template),
            "cl_B7d4PD333AAA" => Ok(Category::M2m),
            _ => Err(Reason::TypeMismatch),
        },
        Some(_) => Err(Reason::TypeMismatch),
    }
}

fn has_oauth_type(token: &Unverified<'_>) -> bool {
    matches!(
        token.header_text("typ"),
        Some("at+jwt" | "application/at+jwt")
    )
}

fn names_machine(token: &Unverified<'_>) -> bool {
    let subject = token.claims.get("sub").and_then(Value::as_str);
    subject.is_some_and(|subject| subject.starts_with("mch_"))
}

/// A kind of signed token, with what tells it from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Session,
    Template,
    M2m,
    OAuth,
}

impl Form {
    /// Every sign in `token` is of this kind.
    pub(crate) fn fits(self, token: &Unverified<'_>) -> Result<(), Reason> {
        let category = category(token)?;
        let oauth_type = has_oauth_type(token);
        let machine = names_machine(token);
        let fits = match self {
            Self::Session => {
                !oauth_type && !machine && matches!(category, Category::Silent | Category::Session)
            }
            Self::Template => {
                let silent = category == Category::Silent && !token.claims.contains_key("sid");
                !oauth_type && !machine && (category == Category::Template || silent)
            }
            Self::M2m => {
                !oauth_type && machine && matches!(category, Category::Silent | Category::M2m)
            }
            Self::OAuth => oauth_type && !machine && category == Category::Silent,
        };
        if fits {
            Ok(())
        } else {
            Err(Reason::TypeMismatch)
        }
    }

    /// `typ` is this kind's own, and nothing in the header has to be understood that is not.
    pub(crate) fn header_is_plain(self, token: &Unverified<'_>) -> Result<(), Reason> {
        token.no_extensions()?;
        match self {
            // `fits` looked at it.
            Self::OAuth => Ok(()),
            _ => token.plain_type(),
        }
    }
}
