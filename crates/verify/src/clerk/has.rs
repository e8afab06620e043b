//! What a service asks of a session. All that is asked must hold; nothing asked, or missing data, is a no.

use serde_json::{Value, json};

use super::features;
use super::session::SessionToken;
use crate::forbidden::Forbidden;

impl SessionToken {
    /// Whether all that is asked holds. A pending session has nothing.
    ///
    /// ```no_run
    /// use identity_verify::clerk::{Permission, Reverification, SessionToken};
    ///
    /// fn may_delete(session: &SessionToken) -> bool {
    ///     session.has((Permission("org:invoices:delete"), Reverification::STRICT))
    /// }
    /// ```
    pub fn has(&self, requirement: impl Requirement) -> bool {
        self.require(requirement).is_ok()
    }

    /// The same as a result, for `?`: with the feature `axum` the error is a 403 response. If nothing but a
    /// [`Reverification`] is missing, it is the one to which Clerk's browser SDK reacts.
    ///
    /// ```no_run
    /// use identity_verify::Forbidden;
    /// use identity_verify::clerk::{Permission, Reverification, SessionToken};
    ///
    /// fn delete(session: &SessionToken) -> Result<(), Forbidden> {
    ///     session.require((Permission("org:invoices:delete"), Reverification::STRICT))?;
    ///     Ok(())
    /// }
    /// ```
    pub fn require(&self, requirement: impl Requirement) -> Result<(), Forbidden> {
        if self.is_signed_in() {
            requirement.check(self)
        } else {
            Err(Forbidden::new())
        }
    }
}

mod sealed {
    pub trait Sealed {}
}

/// What can be asked with [`SessionToken::has`]: one of the types here, a tuple of them, or a slice of references; then all
/// of them are required.
///
/// An empty slice asks nothing, and is not met.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that can be asked of a session",
    note = "say what a name is: `Permission(\"org:invoices:create\")`, `Role(\"org:admin\")`"
)]
pub trait Requirement: sealed::Sealed {
    #[doc(hidden)]
    fn check(&self, session: &SessionToken) -> Result<(), Forbidden>;
}

/// A custom permission in the organization, such as `org:invoices:create`. `org:` may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permission<'a>(pub &'a str);

/// A role in the organization, such as `org:admin`. `org:` may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role<'a>(pub &'a str);

/// A feature of the person's or the organization's plan. `user:` or `org:` in front says whose; without, either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feature<'a>(pub &'a str);

/// A plan of the person or the organization. `user:` or `org:` in front says whose; without, either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan<'a>(pub &'a str);

/// Which factors must have been verified lately.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Factor {
    /// The first factor, such as a password.
    First,
    /// The second factor; the first one, if the person has no second.
    Second,
    /// Both; the first one alone, if the person has no second.
    Multi,
}

impl Factor {
    const fn name(self) -> &'static str {
        match self {
            Self::First => "first_factor",
            Self::Second => "second_factor",
            Self::Multi => "multi_factor",
        }
    }
}

/// That the person verified themselves not long ago: less than a number of minutes.
///
/// If it is not met, answer 403 with [`Reverification::refusal`]; Clerk's browser SDK then asks the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reverification {
    factor: Factor,
    minutes: u32,
    preset: Option<&'static str>,
}

impl Reverification {
    /// Both factors within 10 minutes.
    pub const STRICT_MFA: Self = Self::preset("strict_mfa", Factor::Multi, 10);
    /// The second factor within 10 minutes.
    pub const STRICT: Self = Self::preset("strict", Factor::Second, 10);
    /// The second factor within an hour.
    pub const MODERATE: Self = Self::preset("moderate", Factor::Second, 60);
    /// The second factor within a day.
    pub const LAX: Self = Self::preset("lax", Factor::Second, 1440);

    /// Factors and minutes of your own.
    pub const fn within(minutes: u32, factor: Factor) -> Self {
        Self {
            factor,
            minutes,
            preset: None,
        }
    }

    const fn preset(name: &'static str, factor: Factor, minutes: u32) -> Self {
        Self {
            factor,
            minutes,
            preset: Some(name),
        }
    }

    /// The JSON body of the 403 to which Clerk's browser SDK reacts.
    ///
    /// ```
    /// use identity_verify::clerk::Reverification;
    ///
    /// let body = Reverification::STRICT.refusal();
    /// assert_eq!(body["clerk_error"]["reason"], "reverification-error");
    /// assert_eq!(body["clerk_error"]["metadata"]["reverification"], "strict");
    /// ```
    pub fn refusal(&self) -> Value {
        let wanted = match self.preset {
            Some(name) => json!(name),
            None => json!({"level": self.factor.name(), "afterMinutes": self.minutes}),
        };
        json!({"clerk_error": {
            "type": "forbidden",
            "reason": "reverification-error",
            "metadata": {"reverification": wanted},
        }})
    }

    fn is_met(&self, ages: Option<[Option<f64>; 2]>) -> bool {
        let Some([first, second]) = ages else {
            return false;
        };
        let fresh = |age: Option<f64>| age.map(|age| f64::from(self.minutes) > age);
        let first = fresh(first).unwrap_or(false);
        let second = fresh(second);
        match self.factor {
            Factor::First => first,
            Factor::Second => second.unwrap_or(first),
            Factor::Multi => first && second.unwrap_or(true),
        }
    }
}

impl sealed::Sealed for Permission<'_> {}
impl Requirement for Permission<'_> {
    fn check(&self, session: &SessionToken) -> Result<(), Forbidden> {
        let asked = bare(self.0);
        let organization = session.organization();
        let mut held = organization.into_iter().flat_map(|it| &it.permissions);
        allowed(!asked.is_empty() && held.any(|held| bare(held) == asked))
    }
}

impl sealed::Sealed for Role<'_> {}
impl Requirement for Role<'_> {
    fn check(&self, session: &SessionToken) -> Result<(), Forbidden> {
        let asked = bare(self.0);
        let held = session.organization().and_then(|it| it.role.as_deref());
        allowed(!asked.is_empty() && held.is_some_and(|held| bare(held) == asked))
    }
}

impl sealed::Sealed for Feature<'_> {}
impl Requirement for Feature<'_> {
    fn check(&self, session: &SessionToken) -> Result<(), Forbidden> {
        allowed(features::contains(session.features(), self.0))
    }
}

impl sealed::Sealed for Plan<'_> {}
impl Requirement for Plan<'_> {
    fn check(&self, session: &SessionToken) -> Result<(), Forbidden> {
        allowed(features::contains(session.plans(), self.0))
    }
}

impl sealed::Sealed for Reverification {}
impl Requirement for Reverification {
    fn check(&self, session: &SessionToken) -> Result<(), Forbidden> {
        if self.is_met(session.factor_ages()) {
            Ok(())
        } else {
            Err(Forbidden::reverification(*self))
        }
    }
}

impl<R: Requirement + ?Sized> sealed::Sealed for &R {}
impl<R: Requirement + ?Sized> Requirement for &R {
    fn check(&self, session: &SessionToken) -> Result<(), Forbidden> {
        (**self).check(session)
    }
}

impl<R: Requirement> sealed::Sealed for [R] {}
impl<R: Requirement> Requirement for [R] {
    fn check(&self, session: &SessionToken) -> Result<(), Forbidden> {
        let checked = self.iter().map(|one| one.check(session));
        checked.reduce(both).unwrap_or(Err(Forbidden::new()))
    }
}

macro_rules! tuples {
    ($(($($one:ident)+))+) => {$(
        impl<$($one: Requirement),+> sealed::Sealed for ($($one,)+) {}
        impl<$($one: Requirement),+> Requirement for ($($one,)+) {
            fn check(&self, session: &SessionToken) -> Result<(), Forbidden> {
                #[allow(non_snake_case, reason = "a type parameter and its value have one name")]
                let ($($one,)+) = self;
                let mut checked = Ok(());
                $(checked = both(checked, $one.check(session));)+
                checked
            }
        }
    )+};
}

tuples! { (A B) (A B C) (A B C D) (A B C D E) }

fn allowed(allowed: bool) -> Result<(), Forbidden> {
    if allowed {
        Ok(())
    } else {
        Err(Forbidden::new())
    }
}

/// All must hold. What verifying again does not cure is said first.
fn both(one: Result<(), Forbidden>, other: Result<(), Forbidden>) -> Result<(), Forbidden> {
    match (one, other) {
        (Err(one), Err(other)) if one.asks_reverification() => Err(other),
        (Err(refused), _) | (Ok(()), Err(refused)) => Err(refused),
        (Ok(()), Ok(())) => Ok(()),
    }
}

/// Without the leading `org:`, however often it is there.
fn bare(name: &str) -> &str {
    name.trim_start_matches("org:")
}
