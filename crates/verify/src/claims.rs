//! The claims of a verified token, and the checks that every kind of token shares. What is judged is read strictly; the
//! rest stays JSON, so that an odd custom claim fails nothing.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::error::Reason;

/// The last second of the year 9999: later times are no dates.
const LAST_SECOND: f64 = 253_402_300_799.0;

/// The claims of a verified token. `Debug` prints their names only, because custom claims may hold anything.
#[derive(Clone, PartialEq)]
pub struct Claims {
    members: Map<String, Value>,
    expires: Option<f64>,
    not_before: Option<f64>,
    issued: Option<f64>,
}

impl Claims {
    /// Of a token whose signature fits: `exp` is required, and every time is a number that is a date.
    pub(crate) fn read(members: Map<String, Value>) -> Result<Self, Reason> {
        if !members.contains_key("exp") {
            return Err(Reason::VerificationFailed);
        }
        Self::of_opaque(members)
    }

    /// Of an opaque token, which may never expire.
    pub(crate) fn of_opaque(members: Map<String, Value>) -> Result<Self, Reason> {
        Ok(Self {
            expires: seconds(&members, "exp")?,
            not_before: seconds(&members, "nbf")?,
            issued: seconds(&members, "iat")?,
            members,
        })
    }

    /// All claims as a type of your own. Members that it does not name are ignored, as always with serde.
    ///
    /// ```no_run
    /// # fn example(session: identity_verify::clerk::SessionToken) -> Result<(), serde_json::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Custom {
    ///     department: String,
    /// }
    /// let custom: Custom = session.claims().read_as()?;
    /// # let _ = custom.department;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_as<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        T::deserialize(&self.members)
    }

    /// One claim as JSON.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// `iss`: the issuer.
    pub fn issuer(&self) -> Option<&str> {
        self.text("iss")
    }

    /// `jti`: the id of the token.
    pub fn id(&self) -> Option<&str> {
        self.text("jti")
    }

    /// `azp`: for which application the token was made.
    pub fn authorized_party(&self) -> Option<&str> {
        self.text("azp")
    }

    /// `aud`: for whom the token is; one string or several.
    pub fn audience(&self) -> Vec<&str> {
        audience(&self.members).ok().flatten().unwrap_or_default()
    }

    /// `exp`: when the token expires. The clock skew is not in it. `None` is never, which opaque tokens alone can say.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires.map(instant)
    }

    /// `iat`: when the token was issued.
    pub fn issued_at(&self) -> Option<SystemTime> {
        self.issued.map(instant)
    }

    pub(crate) const fn members(&self) -> &Map<String, Value> {
        &self.members
    }

    /// A claim that is a string and not empty.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.members
            .get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    }

    /// A claim that is required as a string that is not empty.
    pub(crate) fn required(&self, name: &str) -> Result<&str, Reason> {
        self.text(name).ok_or(Reason::VerificationFailed)
    }

    /// The issuer is exactly `issuer`, if one is asked for.
    pub(crate) fn check_issuer(&self, issuer: Option<&str>) -> Result<(), Reason> {
        match issuer {
            Some(issuer) if self.issuer() != Some(issuer) => Err(Reason::InvalidIssuer),
            _ => Ok(()),
        }
    }

    /// One of `accepted` is in the audience. Without an audience, `absent` decides.
    pub(crate) fn check_audience(&self, accepted: &[String], absent: Absent) -> Result<(), Reason> {
        if accepted.is_empty() {
            return Ok(());
        }
        match audience(&self.members)? {
            None if absent == Absent::Passes => Ok(()),
            Some(audience) if audience.iter().any(|one| accepted.iter().any(|a| a == one)) => {
                Ok(())
            }
            _ => Err(Reason::InvalidAudience),
        }
    }

    /// The token is valid at `now`, give or take `skew`; both are in seconds.
    pub(crate) fn check_times(&self, now: f64, skew: f64) -> Result<(), Reason> {
        if self.expires.is_some_and(|expires| expires <= now - skew) {
            return Err(Reason::Expired);
        }
        if self
            .not_before
            .is_some_and(|not_before| not_before > now + skew)
        {
            return Err(Reason::NotActiveYet);
        }
        if self.issued.is_some_and(|issued| issued > now + skew) {
            return Err(Reason::IssuedInTheFuture);
        }
        Ok(())
    }
}

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.members.keys()).finish()
    }
}

/// What an absent audience means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Absent {
    Passes,
    Fails,
}

/// A list of strings in a claim: strings that are divided by spaces, or an array of strings. Anything else is an empty list.
pub(crate) fn words(claim: Option<&Value>) -> Vec<String> {
    match claim {
        Some(Value::String(text)) => text
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect(),
        Some(Value::Array(items)) => strings(items)
            .unwrap_or_default()
            .into_iter()
            .map(str::to_owned)
            .collect(),
        _ => Vec::new(),
    }
}

fn strings(items: &[Value]) -> Option<Vec<&str>> {
    items.iter().map(Value::as_str).collect()
}

/// `None` if there is none; an audience of another type is refused.
fn audience(members: &Map<String, Value>) -> Result<Option<Vec<&str>>, Reason> {
    match members.get("aud") {
        None => Ok(None),
        Some(Value::String(one)) => Ok(Some(vec![one])),
        Some(Value::Array(items)) => strings(items).map(Some).ok_or(Reason::InvalidAudience),
        Some(_) => Err(Reason::InvalidAudience),
    }
}

fn seconds(members: &Map<String, Value>, name: &str) -> Result<Option<f64>, Reason> {
    let Some(value) = members.get(name) else {
        return Ok(None);
    };
    match value.as_f64() {
        Some(seconds) if (0.0..=LAST_SECOND).contains(&seconds) => Ok(Some(seconds)),
        _ => Err(Reason::VerificationFailed),
    }
}

/// Within the range that [`seconds`] lets pass. A platform that cannot hold the date reads it as long past.
fn instant(seconds: f64) -> SystemTime {
    let since = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::ZERO);
    UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH)
}
