//! How version 2 of a session token packs the organization: features in `fea`, names of permissions in `per`, and for
//! each feature a number in `fpm`, whose lowest bit is the first name.

use serde_json::{Map, Value, json};

use crate::contract::shape::Row;

/// Adds `o` and `fea`. `features` are those that the caller names, `o:teams` or `u:export`.
pub(crate) fn pack(
    claims: &mut Map<String, Value>,
    organization: Option<&(Row, Row)>,
    features: &[String],
) {
    let mut features = features.to_vec();
    if let Some((organization, member)) = organization {
        let granted = permissions(member);
        for (feature, _) in &granted {
            if !features
                .iter()
                .any(|listed| is_of_organization(listed, feature))
            {
                features.push(format!("o:{feature}"));
            }
        }
        let role = member["role"].as_str().unwrap_or_default();
        let mut packed = json!({
            "id": organization["id"],
            "slg": organization["slug"],
            "rol": role.strip_prefix("org:").unwrap_or(role),
        });
        if !granted.is_empty() {
            let mut names: Vec<&str> = granted.iter().map(|(_, name)| *name).collect();
            names.sort_unstable();
            names.dedup();
            let masks = features
                .iter()
                .map(|feature| mask(feature, &names, &granted));
            packed["fpm"] = json!(masks.collect::<Vec<_>>().join(","));
            packed["per"] = json!(names.join(","));
        }
        claims.insert("o".to_owned(), packed);
    }
    if !features.is_empty() {
        claims.insert("fea".to_owned(), json!(features.join(",")));
    }
}

/// The custom permissions of a member, as feature and name. Clerk's own permissions are in no token.
fn permissions(member: &Row) -> Vec<(&str, &str)> {
    let keys = member["permissions"].as_array().into_iter().flatten();
    let keys = keys.filter_map(Value::as_str);
    let parts = keys.filter_map(|key| key.strip_prefix("org:")?.split_once(':'));
    parts
        .filter(|(feature, _)| !feature.starts_with("sys_"))
        .collect()
}

/// Whether an entry of `fea` is this feature, and of the organization.
fn is_of_organization(entry: &str, feature: &str) -> bool {
    let (scope, name) = entry.split_once(':').unwrap_or_default();
    scope.contains('o') && name == feature
}

/// The number of a feature, in decimal and of any length.
fn mask(entry: &str, names: &[&str], granted: &[(&str, &str)]) -> String {
    // Digits with the lowest first.
    let mut digits = vec![0_u8];
    for name in names.iter().rev() {
        let is_set = granted
            .iter()
            .any(|(feature, granted)| granted == name && is_of_organization(entry, feature));
        let mut carry = u8::from(is_set);
        for digit in &mut digits {
            let doubled = *digit * 2 + carry;
            *digit = doubled % 10;
            carry = doubled / 10;
        }
        if carry > 0 {
            digits.push(carry);
        }
    }
    digits
        .iter()
        .rev()
        .map(|digit| (b'0' + digit) as char)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;

    fn packed(permissions: &[String], features: &[&str]) -> Value {
        let organization = json!({ "id": "org_1", "slug": "acme" });
        let member = json!({ "role": "org:admin", "permissions": permissions });
        let row = |value: Value| value.as_object().unwrap().clone();
        let mut claims = Map::new();
        let features: Vec<String> = features.iter().map(|&feature| feature.to_owned()).collect();
        pack(
            &mut claims,
            Some(&(row(organization), row(member))),
            &features,
        );
        Value::Object(claims)
    }

    #[test]
    fn each_feature_has_a_number_and_features_of_the_user_have_none_set() {
        let granted = [
            "org:teams:read",
            "org:bills:read",
            "org:bills:pay",
            "org:sys_memberships:manage",
        ];
        let claims = packed(&granted.map(str::to_owned), &["u:export", "o:teams"]);
        assert_eq!(claims["fea"], "u:export,o:teams,o:bills");
        assert_eq!(
            (&claims["o"]["per"], &claims["o"]["fpm"]),
            (&json!("pay,read"), &json!("0,2,3"))
        );
        assert_eq!(claims["o"]["rol"], "admin");
    }

    #[test]
    fn a_number_is_as_long_as_it_has_to_be() {
        let granted: Vec<String> = (100..200).map(|at| format!("org:big:p{at}")).collect();
        let claims = packed(&granted, &[]);
        // 2^100 - 1
        assert_eq!(claims["o"]["fpm"], "1267650600228229401496703205375");
    }
}
