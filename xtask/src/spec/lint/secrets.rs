//! Checks of what looks like a secret: each is hidden, or has a verdict that it is no secret.

use std::collections::BTreeMap;

use heck::ToSnakeCase as _;

use crate::generate::NamedValue as Value;
use crate::overlay::Secrets;

/// Words that make a name look like that of a secret, wherever they stand in it.
const SECRET: [&str; 31] = [
    "assertion",
    "authorization",
    "bearer",
    "ciphertext",
    "cookie",
    "cookies",
    "credential",
    "credentials",
    "decrypted",
    "encrypted",
    "hash",
    "header",
    "headers",
    "jwt",
    "nonce",
    "otp",
    "pass",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "passwords",
    "pin",
    "pwd",
    "salt",
    "secret",
    "secrets",
    "ticket",
    "token",
    "tokens",
    "totp",
];

/// Words before `key` that make it one to sign, decrypt or call with. A plain `key` can be anything.
const KEY: [&str; 9] = [
    "access",
    "api",
    "encryption",
    "master",
    "private",
    "secret",
    "shared",
    "signing",
    "symmetric",
];

/// Words before `code` that make it a factor of a sign-in.
const CODE: [&str; 12] = [
    "auth",
    "authorization",
    "backup",
    "email",
    "factor",
    "invitation",
    "mfa",
    "one",
    "recovery",
    "sms",
    "time",
    "verification",
];

/// Words in the name of a type or an operation that make its plain `code` a factor of a sign-in.
const FACTOR: [&str; 9] = [
    "attempt",
    "factor",
    "mfa",
    "otp",
    "totp",
    "verification",
    "verify",
    "backup",
    "recovery",
];

/// Last words of names that tell something about a secret: which one, of what kind, how long, how many.
const ABOUT: [&str; 16] = [
    "algorithm",
    "at",
    "count",
    "enabled",
    "format",
    "id",
    "ids",
    "in",
    "length",
    "lifetime",
    "name",
    "status",
    "strategy",
    "ttl",
    "type",
    "types",
];

/// Whether the name looks like that of a secret.
fn looks_secret(owner: &str, name: &str) -> bool {
    let name = name.to_snake_case();
    let words: Vec<&str> = name.split('_').collect();
    let has = |of: &[&str]| words.iter().any(|word| of.contains(word));
    let owner = owner.to_snake_case();
    let last = words.last().copied().unwrap_or_default();
    if ABOUT.contains(&last) {
        return false;
    }
    has(&SECRET)
        || (has(&["key", "keys"]) && (words.len() == 1 || has(&KEY)))
        || has(&["apikey"])
        || (["code", "codes"].contains(&last)
            && (has(&CODE)
                || (words.len() == 1 && owner.split('_').any(|word| FACTOR.contains(&word)))))
}

/// Members and parameters that look like secrets and are neither hidden nor judged, and verdicts that are wrong.
pub fn secrets(values: &[Value], verdicts: &Secrets) -> Vec<String> {
    let mut judged: BTreeMap<(bool, &str, &str), usize> = BTreeMap::new();
    for group in &verdicts.not_secret {
        for (parameter, names) in [(false, &group.members), (true, &group.parameters)] {
            for (owner, names) in names {
                for name in names {
                    *judged.entry((parameter, owner, name)).or_default() += 1;
                }
            }
        }
    }
    let key = |value: &Value| (value.parameter, value.owner.clone(), value.name.clone());
    let mut found = Vec::new();
    let mut known = BTreeMap::new();
    for value in values {
        known.insert(key(value), value.hidden);
        let verdict = judged.contains_key(&(value.parameter, &value.owner, &value.name));
        if !verdict
            && !value.hidden
            && value.can_hold_secret
            && looks_secret(&value.owner, &value.name)
        {
            let what = if value.parameter { "parameter " } else { "" };
            found.push(format!(
                "{what}`{}.{}` looks like a secret; mark it `x-secret: true`, or list it under `secrets` as not secret",
                value.owner, value.name
            ));
        }
    }
    for ((parameter, owner, name), times) in judged {
        match known.get(&(parameter, owner.to_owned(), name.to_owned())) {
            None => found.push(format!("not_secret: there is no `{owner}.{name}`")),
            Some(true) => found.push(format!("not_secret: `{owner}.{name}` is hidden")),
            Some(false) if times > 1 => {
                found.push(format!("not_secret: `{owner}.{name}` has {times} verdicts"));
            }
            Some(false) => {}
        }
    }
    found
}
