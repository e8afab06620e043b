//! Answers for operations that have no state yet: made from the schema of the answer, with the values that the request
//! itself names, and the same for the same request. Lists have one row, on their first page.

use http::StatusCode;
use serde_json::{Value, json};

use crate::contract::description::{Description, Operation};
use crate::contract::input::Input;
use crate::contract::paged::Paged;
use crate::http::exchange::Request;
use crate::sample::cautious::confirm;
use crate::sample::sampler::Sampler;

/// The status and the body that the description promises for a success.
pub(crate) fn answer(
    description: &Description,
    operation: &Operation,
    request: &Request,
    input: &Input,
    seed: u64,
) -> (StatusCode, Option<Value>) {
    let Some((status, response)) = success(description, operation) else {
        return (StatusCode::NO_CONTENT, None);
    };
    let Some(schema) = response.pointer("/content/application~1json/schema") else {
        return (status, None);
    };
    let mut sampler = Sampler::cautious(description, seed ^ fingerprint(request));
    let mut body = sampler.value("", schema, 0);
    let rows = body.as_array().map_or(0, Vec::len);
    one_page(&mut body, input);
    confirm(description, operation, &mut body);
    echo(&mut body, schema, description, operation, input);
    if let Some(paged) = Paged::asked(operation, input) {
        body = paged.answer(body, rows);
    }
    (status, Some(body))
}

/// The first success that the operation declares.
pub(crate) fn success<'a>(
    description: &'a Description,
    operation: &'a Operation,
) -> Option<(StatusCode, &'a Value)> {
    let responses = operation.facts["responses"].as_object()?;
    let declared = responses.iter().filter_map(|(status, response)| {
        let status: StatusCode = status.parse().ok()?;
        status
            .is_success()
            .then(|| (status, description.resolve(response)))
    });
    declared.min_by_key(|(status, _)| *status)
}

/// What the request says about the thing is what the answer says, as far as the types agree.
fn echo(
    body: &mut Value,
    schema: &Value,
    description: &Description,
    operation: &Operation,
    input: &Input,
) {
    let Some(object) = body.as_object_mut() else {
        return;
    };
    let properties = &description.resolve(schema)["properties"];
    for (name, value) in input
        .path
        .iter()
        .chain(input.body.as_object().into_iter().flatten())
    {
        let last = operation.template.ends_with(&format!("{{{name}}}"));
        let name = if last && !object.contains_key(name) {
            "id"
        } else {
            name
        };
        let plain = value.is_string() || value.is_number() || value.is_boolean();
        let known = description.resolve(&properties[name]);
        let free = known.get("enum").is_none() && known.get("pattern").is_none();
        if let Some(place) = object.get_mut(name)
            && plain
            && free
            && std::mem::discriminant(place) == std::mem::discriminant(value)
        {
            *place = value.clone();
        }
    }
}

/// A list ends after its first page, and its count is the count of its rows; otherwise a client that reads pages reads
/// for ever.
fn one_page(body: &mut Value, input: &Input) {
    let number = |name: &str| {
        let value = input.query.get(name).or_else(|| input.body.get(name));
        value.and_then(Value::as_u64).unwrap_or_default()
    };
    let later =
        number("offset") > 0 || number("page") > 1 || input.query.contains_key("starting_after");
    if let Some(rows) = body.as_array_mut() {
        if later {
            rows.clear();
        }
        return;
    }
    let Some(object) = body.as_object_mut() else {
        return;
    };
    let counts = ["total_count", "totalCount"];
    let Some(count) = counts.into_iter().find(|name| object.contains_key(*name)) else {
        if let Some(data) = object.get_mut("data").filter(|data| data.is_object()) {
            one_page(data, input);
        }
        return;
    };
    let Some(rows) = object.values_mut().find_map(Value::as_array_mut) else {
        return;
    };
    let total = rows.len();
    if later {
        rows.clear();
    }
    // One list counts in words.
    let total = if object[count].is_string() {
        json!(total.to_string())
    } else {
        json!(total)
    };
    object.insert(count.to_owned(), total);
}

/// A number that is the same for the same request.
fn fingerprint(request: &Request) -> u64 {
    let query = request
        .query
        .iter()
        .flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]);
    let parts = [
        request.method.as_str().as_bytes(),
        request.path.as_bytes(),
        &request.body,
    ];
    // FNV-1a
    parts
        .into_iter()
        .chain(query)
        .flatten()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use super::*;
    use crate::clerk::description::CLERK;
    use crate::contract::validate::answer_breaches;
    use crate::genauth::description::GENAUTH;

    /// Answers every operation of a description in three ways, and says which answers do not fit.
    fn misfits(description: &'static Description) -> Vec<String> {
        let mut off = Vec::new();
        for operation in description.operations() {
            let request = Request {
                method: operation.method.clone(),
                path: operation.template.clone(),
                query: Vec::new(),
                headers: HeaderMap::new(),
                body: Bytes::new(),
            };
            for seed in 0..3 {
                let input = Input::default();
                let (status, body) = answer(description, operation, &request, &input, seed);
                let breaches = body
                    .iter()
                    .flat_map(|body| answer_breaches(description, operation, status, body));
                off.extend(
                    breaches.map(|breach| format!("{}: {}", operation.id, breach.sentence())),
                );
            }
        }
        off
    }

    #[test]
    fn every_operation_of_clerk_has_an_answer_that_fits() {
        assert_eq!(misfits(&CLERK), [""; 0]);
    }

    #[test]
    fn every_operation_of_genauth_has_an_answer_that_fits() {
        assert_eq!(misfits(&GENAUTH), [""; 0]);
    }
}
