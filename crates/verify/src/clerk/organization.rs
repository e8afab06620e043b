//! The organization that a session is in, and the permissions that its token packs into numbers.

use serde_json::{Map, Value};

use super::features::Scoped;

/// The organization that a person is in at the moment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Organization {
    /// Its id, `org_…`.
    pub id: String,
    /// Its slug.
    pub slug: Option<String>,
    /// The person's role in it, with `org:` in front.
    pub role: Option<String>,
    /// The person's custom permissions in it, such as `org:invoices:create`. Clerk's system permissions are never in a
    /// token.
    pub permissions: Vec<String>,
}

impl Organization {
    /// Version 1: `org_id` and its neighbours.
    pub(crate) fn of_version_1(claims: &Map<String, Value>) -> Option<Self> {
        let permissions = claims.get("org_permissions").and_then(Value::as_array);
        let permissions = permissions.into_iter().flatten().filter_map(Value::as_str);
        Some(Self {
            id: text(claims, "org_id")?,
            slug: text(claims, "org_slug"),
            role: text(claims, "org_role").map(with_prefix),
            permissions: permissions.map(str::to_owned).collect(),
        })
    }

    /// Version 2: `o`, with the features of `fea`.
    pub(crate) fn of_version_2(claims: &Map<String, Value>, features: &[Scoped]) -> Option<Self> {
        let o = claims.get("o")?.as_object()?;
        let names = text(o, "per").unwrap_or_default();
        let masks = text(o, "fpm").unwrap_or_default();
        Some(Self {
            id: text(o, "id")?,
            slug: text(o, "slg"),
            role: text(o, "rol").map(with_prefix),
            permissions: permissions(features, &names, &masks),
        })
    }
}

fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    let text = members.get(name)?.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}

fn with_prefix(role: String) -> String {
    if role.starts_with("org:") {
        role
    } else {
        format!("org:{role}")
    }
}

/// One mask for each feature; its lowest bit is the first of `names`. A mask that is missing or no decimal number grants
/// nothing, and so does a bit beyond the names.
fn permissions(features: &[Scoped], names: &str, masks: &str) -> Vec<String> {
    let names: Vec<&str> = names.split(',').map(str::trim).collect();
    let mut granted = Vec::new();
    for (feature, mask) in features.iter().zip(masks.split(',')) {
        if !feature.scope.organization || feature.name.is_empty() {
            continue;
        }
        let bits = low_bits(mask.trim(), names.len());
        let set = names
            .iter()
            .zip(bits)
            .filter(|(name, bit)| *bit && !name.is_empty());
        granted.extend(set.map(|(name, _)| format!("org:{}:{name}", feature.name)));
    }
    granted
}

/// The lowest `count` bits of a decimal number of any length. None is set if it is not one.
fn low_bits(decimal: &str, count: usize) -> Vec<bool> {
    let mut limbs = vec![0_u32; count.div_ceil(32)];
    if decimal.is_empty() || !decimal.bytes().all(|byte| byte.is_ascii_digit()) {
        return vec![false; count];
    }
    for digit in decimal.bytes().map(|byte| byte - b'0') {
        let mut carry = u64::from(digit);
        for limb in &mut limbs {
            let sum = u64::from(*limb) * 10 + carry;
            carry = sum >> 32;
            // The rest is in the carry; what the last limb cannot hold is beyond the names.
            *limb = u32::try_from(sum & u64::from(u32::MAX)).unwrap_or_default();
        }
    }
    (0..count)
        .map(|bit| limbs[bit / 32] >> (bit % 32) & 1 == 1)
        .collect()
}
