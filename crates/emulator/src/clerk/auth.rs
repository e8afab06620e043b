//! Who calls Clerk: the instance with its secret key, or one of its machines with a key of its own.

use std::time::SystemTime;

use http::StatusCode;

use crate::clerk::error::ClerkError;
use crate::clerk::machines::Machines;
use crate::contract::description::Operation;
use crate::http::exchange::Request;
use crate::vendor::bearer;

/// The header with the version of the interface.
pub(crate) const VERSION: &str = "clerk-api-version";

/// The caller, once the key has been checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Caller {
    /// The operation asks for no key.
    Anyone,
    /// The secret key of the instance.
    Instance,
    /// The secret key of the machine with this id.
    Machine(String),
}

/// Checks the key and the version of the interface that the caller asks for.
pub(crate) fn authenticate(
    key: &str,
    machines: &Machines,
    operation: &Operation,
    request: &Request,
    now: SystemTime,
) -> Result<Caller, ClerkError> {
    check_version(request)?;
    if operation
        .facts
        .get("security")
        .and_then(|security| security.as_array())
        .is_some_and(Vec::is_empty)
    {
        return Ok(Caller::Anyone);
    }
    let Some(presented) = bearer(request) else {
        return Err(ClerkError::unauthenticated(
            "authentication_invalid",
            "the request carries no bearer key",
        ));
    };
    if presented == key {
        return Ok(Caller::Instance);
    }
    match machines.owner_of_secret(presented, now) {
        Some(machine) if operation.template.starts_with("/m2m_tokens") => {
            Ok(Caller::Machine(machine.to_owned()))
        }
        Some(_) => {
            let long = "a machine's key opens the M2M token operations only";
            Err(ClerkError::unauthenticated("clerk_key_invalid", long))
        }
        None => Err(ClerkError::unauthenticated(
            "clerk_key_invalid",
            "the bearer key is not known here",
        )),
    }
}

/// A version is a date; which dates exist is for the vendor to know.
fn check_version(request: &Request) -> Result<(), ClerkError> {
    let Some(version) = request.header(VERSION) else {
        return Ok(());
    };
    let parts: Vec<&str> = version.split('-').collect();
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    match parts.as_slice() {
        [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2) => Ok(()),
        _ => Err(ClerkError::new(
            StatusCode::BAD_REQUEST,
            "api_version_invalid",
            "invalid version",
            "Clerk-API-Version takes a date such as 2026-05-12",
        )),
    }
}
