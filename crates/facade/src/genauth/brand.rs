//! The two brands of one platform. They differ in their host, in the scheme of their signature and in how their
//! headers begin.

use http::HeaderName;

/// The brand under which the platform runs.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Brand {
    /// GenAuth, at `https://api.genauth.ai`.
    #[default]
    GenAuth,
    /// Authing, at `https://api.authing.cn`.
    Authing,
}

impl Brand {
    pub(super) const fn host(self) -> &'static str {
        match self {
            Self::GenAuth => "https://api.genauth.ai",
            Self::Authing => "https://api.authing.cn",
        }
    }

    /// The name in lower case.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::GenAuth => "genauth",
            Self::Authing => "authing",
        }
    }

    /// What stands before the signature.
    pub(super) const fn scheme(self) -> &'static str {
        match self {
            Self::GenAuth => "GenAuth",
            Self::Authing => "authing",
        }
    }

    /// How the brand's own headers begin.
    pub(super) const fn prefix(self) -> &'static str {
        match self {
            Self::GenAuth => "x-genauth-",
            Self::Authing => "x-authing-",
        }
    }

    /// Where the environment holds the access key's id, its secret, and another host.
    pub(super) const fn variables(self) -> [&'static str; 3] {
        match self {
            Self::GenAuth => [
                "GENAUTH_ACCESS_KEY_ID",
                "GENAUTH_ACCESS_KEY_SECRET",
                "GENAUTH_HOST",
            ],
            Self::Authing => [
                "AUTHING_ACCESS_KEY_ID",
                "AUTHING_ACCESS_KEY_SECRET",
                "AUTHING_HOST",
            ],
        }
    }

    /// The names of the brand's own headers.
    pub(super) const fn headers(self) -> &'static Headers {
        match self {
            Self::GenAuth => &GENAUTH,
            Self::Authing => &AUTHING,
        }
    }

    /// How a management token is presented: one brand says that it is a bearer token, the other says nothing.
    pub(super) fn token_credentials(self, token: &str) -> String {
        match self {
            Self::GenAuth => format!("Bearer {token}"),
            Self::Authing => token.to_owned(),
        }
    }
}

/// The names of a brand's own headers.
pub(super) struct Headers {
    pub(super) app_id: HeaderName,
    pub(super) lang: HeaderName,
    pub(super) sdk_version: HeaderName,
    pub(super) signature_method: HeaderName,
    pub(super) signature_nonce: HeaderName,
    pub(super) signature_version: HeaderName,
    pub(super) tenant_id: HeaderName,
    pub(super) userpool_id: HeaderName,
}

macro_rules! headers {
    ($prefix:literal) => {
        Headers {
            app_id: HeaderName::from_static(concat!($prefix, "app-id")),
            lang: HeaderName::from_static(concat!($prefix, "lang")),
            sdk_version: HeaderName::from_static(concat!($prefix, "sdk-version")),
            signature_method: HeaderName::from_static(concat!($prefix, "signature-method")),
            signature_nonce: HeaderName::from_static(concat!($prefix, "signature-nonce")),
            signature_version: HeaderName::from_static(concat!($prefix, "signature-version")),
            tenant_id: HeaderName::from_static(concat!($prefix, "tenant-id")),
            userpool_id: HeaderName::from_static(concat!($prefix, "userpool-id")),
        }
    };
}

static GENAUTH: Headers = headers!("x-genauth-");
static AUTHING: Headers = headers!("x-authing-");

/// The language of the messages that the platform writes.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Simplified Chinese.
    ZhCn,
    /// Traditional Chinese.
    ZhTw,
    /// English.
    EnUs,
    /// Japanese.
    JaJp,
}

impl Language {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::ZhTw => "zh-TW",
            Self::EnUs => "en-US",
            Self::JaJp => "ja-JP",
        }
    }
}
