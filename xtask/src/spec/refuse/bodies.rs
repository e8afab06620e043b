//! What is refused of bodies, sent and received.

use serde_json::Value;

use super::operations::{members, title};
use super::{Refusal, generated};
use crate::spec::document::{Operation, resolve};

pub(super) const REFUSALS: &[Refusal] = &[
    Refusal {
        construct: "a request body other than `application/json`",
        remedy: "remove it in the overlay if the vendor takes JSON, too, or mark the operation `x-multipart: handwritten` \
                 and write it by hand",
        places: sent,
    },
    Refusal {
        construct: "an answer other than `application/json`",
        remedy: "remove it in the overlay if the vendor answers JSON, too, or mark the operation `x-multipart: \
                 handwritten` and write it by hand",
        places: received,
    },
    Refusal {
        construct: "a second success answer with another body",
        remedy: "leave the body of one in the overlay, or mark the operation `x-multipart: handwritten` and write it by \
                 hand",
        places: different,
    },
    Refusal {
        construct: "an operation without a success answer",
        remedy: "add its status in the overlay",
        places: unsuccessful,
    },
];

const JSON: &str = "application/json";

fn sent(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in generated(effective) {
        let Some(body) = operation.value.get("requestBody") else {
            continue;
        };
        let content = &resolve(effective, body)["content"];
        if members(content).next().is_none() {
            found.push(format!("{} (no media type)", title(operation)));
        }
        let others = members(content).filter(|(media, _)| *media != JSON);
        found.extend(others.map(|(media, _)| format!("{} (`{media}`)", title(operation))));
    }
    found
}

/// The success answers of an operation, references followed, by their statuses.
fn successes<'a>(
    effective: &'a Value,
    operation: Operation<'a>,
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    members(&operation.value["responses"])
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(status, response)| (status, resolve(effective, response)))
}

fn received(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in generated(effective) {
        for (status, response) in successes(effective, operation) {
            let others = members(&response["content"]).filter(|(media, _)| *media != JSON);
            found.extend(
                others.map(|(media, _)| format!("{}, {status} (`{media}`)", title(operation))),
            );
        }
    }
    found
}

fn different(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in generated(effective) {
        let bodies = successes(effective, operation).filter_map(|(status, response)| {
            let schema = &response["content"].get(JSON)?["schema"];
            Some((status.as_str(), resolve(effective, schema)))
        });
        let bodies: Vec<_> = bodies.collect();
        if bodies.windows(2).any(|pair| pair[0].1 != pair[1].1) {
            let statuses: Vec<_> = bodies.iter().map(|(status, _)| *status).collect();
            found.push(format!("{} ({})", title(operation), statuses.join(" and ")));
        }
    }
    found
}

fn unsuccessful(effective: &Value) -> Vec<String> {
    let all = generated(effective);
    all.filter(|operation| successes(effective, *operation).next().is_none())
        .map(title)
        .collect()
}
