//! Builds with few features: nothing may rely on what a wider build turns on.

use super::left_out::LeftOut;
use super::{cargo, tools};
use crate::{Result, api};

const FACADE: &str = "identity-facade";

/// The features of the facade that belong to no vendor.
const OPTIONS: [&str; 11] = [
    "rustls",
    "native-tls",
    "rustls-no-provider",
    "reqwest-builder",
    "redis",
    "verify",
    "tower",
    "axum",
    "serialize",
    "schemars",
    "mock",
];

/// All features of the facade that are no resource groups, and one group of each vendor.
fn options() -> Vec<String> {
    let of_vendors = api::ALL
        .iter()
        .flat_map(|api| ["tasks", api.small[0]].map(|rest| format!("{}-{rest}", api.name)));
    let shared = OPTIONS.iter().map(|name| (*name).to_owned());
    shared.chain(events()).chain(of_vendors).collect()
}

/// Features for the bodies of webhooks.
fn events() -> impl Iterator<Item = String> {
    let vendors = api::EVENTS.iter();
    let vendors = vendors.map(|api| api.name.trim_end_matches("-webhooks"));
    vendors.map(|vendor| format!("{vendor}-events"))
}

/// The smallest builds, one by one.
pub fn small() -> Result<()> {
    for (package, features) in smallest() {
        let mut arguments = vec!["clippy", "-p", &package, "--no-default-features"];
        arguments.extend(["--features", &features, "--", "-D", "warnings"]);
        cargo(&arguments)?;
    }
    Ok(())
}

fn smallest() -> Vec<(String, String)> {
    let mut builds = vec![
        ("identity-facade-core".to_owned(), "rustls".to_owned()),
        ("identity-emulator".to_owned(), String::new()),
        ("identity-verify".to_owned(), String::new()),
        ("identity-verify".to_owned(), "axum".to_owned()),
        ("identity-verify".to_owned(), "redis".to_owned()),
    ];
    let mut beside = Vec::new();
    for api in api::ALL {
        let [alone, with_others] = api.small;
        builds.push((api.raw_crate(), alone.to_owned()));
        builds.push((FACADE.to_owned(), format!("{}-{alone},rustls", api.name)));
        beside.push(format!("{}-{with_others}", api.name));
    }
    builds.push((FACADE.to_owned(), format!("{},rustls", beside.join(","))));
    builds.extend(api::EVENTS.map(|api| (api.raw_crate(), String::new())));
    builds
}

/// Each group alone, and all other features alone and in pairs: hundreds of builds. A slice `2/4` is the second quarter.
pub fn powerset(slice: Option<&str>, left_out: &mut LeftOut) -> Result<()> {
    if !tools::HACK.ready(left_out)? {
        return Ok(());
    }
    let options = options().join(",");
    let mut raw = Vec::new();
    for api in api::ALL.iter().chain(&api::EVENTS) {
        raw.extend(["-p".to_owned(), api.raw_crate()]);
    }
    let builds = [
        format!("{} --each-feature", raw.join(" ")),
        format!("-p {FACADE} --each-feature"),
        format!("-p {FACADE} --feature-powerset --depth 2 --include-features {options}"),
        "-p identity-facade-core -p identity-verify --feature-powerset --depth 2".to_owned(),
    ];
    for build in builds {
        let mut arguments = vec!["hack", "clippy"];
        arguments.extend(build.split(' '));
        arguments.extend(slice.iter().flat_map(|slice| ["--partition", slice]));
        arguments.extend(["--", "-D", "warnings"]);
        cargo(&arguments)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use toml::Table;

    use super::*;
    use crate::root;

    #[test]
    fn the_pairs_cover_every_feature_that_is_no_group() {
        let manifest = fs::read_to_string(root().join("crates/facade/Cargo.toml")).unwrap();
        let manifest: Table = toml::from_str(&manifest).unwrap();
        let features = manifest["features"].as_table().unwrap();
        let of_vendors = |name: &str| {
            api::ALL.iter().any(|api| {
                name.strip_prefix(api.name)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            })
        };
        let options = options();
        for name in features.keys().filter(|name| *name != "default") {
            let tasks = name.ends_with("-tasks") && !name.ends_with("agent-tasks");
            let paired = options.contains(name);
            let group = of_vendors(name) && !tasks && !events().any(|events| events == **name);
            assert!(paired || group, "{name} is in no pair");
        }
        for name in &options {
            assert!(features.contains_key(name), "there is no feature {name}");
        }
    }
}
