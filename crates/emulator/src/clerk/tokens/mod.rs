//! Tokens of Clerk. A module for each kind says what its tokens hold; the operations that issue one, and
//! [`TokenBuilder`], are answered from the same code.

pub(crate) mod api_key;
mod issue;
pub(crate) mod machine;
pub(crate) mod oauth;
mod organization;
pub(crate) mod session;
pub(crate) mod template;

use serde_json::{Map, Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::{Call, State};
use crate::emulator::Emulator;
use crate::state::clock::unix_seconds;
use crate::token::{Terms, TokenBuilder, TokenError, add_own};

use self::api_key::ApiKey;
use self::machine::M2mToken;
use self::oauth::OAuthToken;
use self::session::SessionToken;
use self::template::TemplateToken;

/// Claims that Clerk sets itself, in one kind of token or another.
const RESERVED: [&str; 24] = [
    "act",
    "azp",
    "client_id",
    "exp",
    "fea",
    "fva",
    "iat",
    "iss",
    "jti",
    "nbf",
    "o",
    "org_id",
    "org_permissions",
    "org_role",
    "org_slug",
    "pla",
    "scope",
    "scopes",
    "scp",
    "sid",
    "sts",
    "sub",
    "v",
    "cat",
];

impl Emulator {
    /// The issuer of Clerk's tokens, which is the Frontend API: the [public
    /// origin](crate::Builder::public_origin), else the emulator's own address if it listens, and `https://clerk.example.com` in
    /// memory. Its keys are at `/.well-known/jwks.json` under it, for everybody.
    pub fn clerk_issuer(&self) -> &str {
        &self.shared().registry.clerk.issuer
    }

    /// The publishable key of the Clerk instance, `pk_test_…`. It holds the host of the [issuer](Self::clerk_issuer).
    pub fn publishable_key(&self) -> String {
        self.shared().registry.clerk.publishable_key()
    }

    /// A session token: the user is signed in, for 60 seconds. It is of version 2, and says what state says: of the
    /// active organization, the user's role and the permissions of that role.
    ///
    /// ```
    /// # fn demo(emulator: &identity_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// let token = emulator.session_token("user_1").organization("org_1").issue()?;
    /// let request = http::Request::get("/invoices").header("authorization", format!("Bearer {token}"));
    /// # let _ = request;
    /// # Ok(())
    /// # }
    /// ```
    pub fn session_token(&self, user_id: impl Into<String>) -> TokenBuilder<'_, SessionToken> {
        TokenBuilder::new(self.shared(), SessionToken::of(user_id.into()))
    }

    /// A token of a JWT template, for a new session of the user. Lifetime: the template's.
    pub fn template_token(
        &self,
        user_id: impl Into<String>,
        template_name: impl Into<String>,
    ) -> TokenBuilder<'_, TemplateToken> {
        let kind = TemplateToken::of(user_id.into(), template_name.into());
        TokenBuilder::new(self.shared(), kind)
    }

    /// A token with which a machine calls those that are in its scopes: a JWT, or [opaque](TokenBuilder::opaque). Lifetime:
    /// the machine's.
    pub fn m2m_token(&self, machine_id: impl Into<String>) -> TokenBuilder<'_, M2mToken> {
        TokenBuilder::new(self.shared(), M2mToken::of(machine_id.into()))
    }

    /// An access token with which an OAuth application acts for a user: a JWT, or [opaque](TokenBuilder::opaque). It has the
    /// application's scopes, and lives for a day.
    pub fn oauth_token(
        &self,
        user_id: impl Into<String>,
        oauth_application_id: impl Into<String>,
    ) -> TokenBuilder<'_, OAuthToken> {
        let kind = OAuthToken::of(user_id.into(), oauth_application_id.into());
        TokenBuilder::new(self.shared(), kind)
    }

    /// Revokes an opaque OAuth access token: Clerk's verify operation says so from now on. `false` if it is not known.
    pub fn revoke_oauth_token(&self, token: &str) -> bool {
        let known = self.shared().registry.clerk.revoke_oauth_token(token);
        self.shared().keep_or_tell();
        known
    }

    /// An API key of a user, an organization or a machine: opaque, and without an end.
    pub fn api_key(&self, subject: impl Into<String>) -> TokenBuilder<'_, ApiKey> {
        TokenBuilder::new(self.shared(), ApiKey::of(subject.into()))
    }
}

/// What `cat` in the header says of a kind.
#[derive(Clone, Copy)]
pub(crate) enum Category {
    Session,
    Template,
    M2m,
}

impl Category {
    pub(crate) fn header(self) -> Value {
        let category = match self {
            Self::Session => "cl_B7d4PD111AAA",
            Self::Template => "cl_B7d4PD222AAA",
            Self::M2m => "cl_B7d4PD333AAA",
        };
        json!({ "typ": "JWT", "cat": category })
    }
}

/// Adds what every signed token says: who issued it, of whom it is, and how long it lives, in seconds.
pub(crate) fn stamp(
    state: &State,
    call: &Call,
    claims: &mut Map<String, Value>,
    subject: &Value,
    lifetime: u64,
    skew: u64,
) {
    let now = unix_seconds(call.now);
    let own = [
        ("iss", json!(state.issuer)),
        ("sub", subject.clone()),
        ("iat", json!(now)),
        ("nbf", json!(now.saturating_sub(skew))),
        ("exp", json!(now.saturating_add(lifetime))),
    ];
    claims.extend(own.map(|(name, value)| (name.to_owned(), value)));
}

/// Adds the claims of the caller's own.
fn add_custom(claims: &mut Map<String, Value>, terms: &Terms) -> Result<(), ClerkError> {
    add_own(claims, &terms.claims, &RESERVED).map_err(|why| ClerkError::unissued(&why))
}

impl From<ClerkError> for TokenError {
    fn from(error: ClerkError) -> Self {
        Self::new(error.long_message())
    }
}
