//! Lists: which rows, in which order, and which page of them. A filter that is not understood here is refused; it must
//! not look as if it had been applied.

use std::cmp::Ordering;
use std::time::{Duration, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::contract::shape::{Members, Row};
use crate::genauth::State;
use crate::genauth::description::GENAUTH;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::Asked;
use crate::genauth::resources::rows::spelt;
use crate::genauth::resources::shown::{row_shape, shaped};
use crate::state::clock::iso;
use crate::state::store::{contains, says, sort_by};

/// The rows of a kind that are asked for, of those that `here` lets through.
pub(super) fn matching(
    state: &State,
    asked: &Asked<'_>,
    here: impl Fn(&Row) -> bool,
) -> Result<Vec<Row>, Refusal> {
    let said = asked.said;
    if !said["searchQuery"].is_null() {
        let message = "searchQuery: the emulator does not understand such queries";
        return Err(Refusal::new(400, message));
    }
    if !said["filter"].is_null() {
        let message = "filter: the emulator does not understand such conditions";
        return Err(Refusal::new(400, message));
    }
    let mut conditions = Vec::new();
    let advanced = said["advancedFilter"].as_array().into_iter().flatten();
    for (at, filter) in advanced.enumerate() {
        conditions.push(Condition::read(asked, at, filter)?);
    }
    let rows = state.store.rows(asked.resource.kind).filter(|row| {
        here(row)
            && same(row, said)
            && keywords(row, said)
            && in_time(row, said)
            && conditions.iter().all(|condition| condition.holds(row))
    });
    let mut rows: Vec<Value> = rows.cloned().map(Value::Object).collect();
    let orders = said["options"]["sort"].as_array().into_iter().flatten();
    // The last one first: rows that are equal keep their order.
    for order in orders.rev() {
        let member = member(order["field"].as_str().unwrap_or_default());
        let descending = order["order"] == "desc";
        if descending {
            rows.reverse();
        }
        sort_by(&mut rows, |row| row[member].clone());
        if descending {
            rows.reverse();
        }
    }
    let rows = rows.into_iter().filter_map(|row| match row {
        Value::Object(row) => Some(row),
        _ => None,
    });
    Ok(rows.collect())
}

/// The page of rows that is asked for, with their count.
pub(super) fn page(state: &State, asked: &Asked<'_>, rows: &[Row]) -> Value {
    let said = asked.said;
    let number = |name: &str, otherwise: u64| {
        let nested = &said["options"]["pagination"][name];
        let number = said[name].as_u64().or(nested.as_u64()).unwrap_or(otherwise);
        usize::try_from(number).unwrap_or(usize::MAX)
    };
    let pages = asked.operation.facts.get("x-pagination");
    let limit = number("limit", if pages.is_some() { 10 } else { u64::MAX });
    let skipped = number("page", 1).saturating_sub(1).saturating_mul(limit);
    let items = pages.and_then(|pages| pages["items"].as_str()?.rsplit('.').next());
    let items = items.unwrap_or("list");
    let members = Members::of(&GENAUTH, asked.shape);
    let item = members.properties.get(items).map(|list| &list["items"]);
    let page = rows.iter().skip(skipped).take(limit);
    let page = page.map(|row| shaped(state, asked, item.unwrap_or(&Value::Null), row));
    let page: Value = page.collect();
    let mut data = shaped(state, asked, asked.shape, &Row::new());
    data[items] = page;
    if members.properties.contains_key("totalCount") {
        data["totalCount"] = json!(rows.len());
    }
    // One list is described as an envelope within the envelope.
    if members.properties.contains_key("statusCode") {
        data["statusCode"] = json!(200);
    }
    data
}

/// Filters that are named as what they look at, and those that ask for one sort of application.
fn same(row: &Row, said: &Value) -> bool {
    let texts = ["type", "status"].iter().all(|name| {
        let wanted = said[*name].as_str();
        wanted.is_none_or(|text| says(row, name, text))
    });
    let is = |name: &str| row.get(name) == Some(&Value::Bool(true));
    texts
        && (said["ssoEnabled"] != true || is("ssoEnabled"))
        && (said["isIntegrateApp"] != true || is("isIntegrateApp"))
        && (said["isSelfBuiltApp"] != true || !is("isIntegrateApp"))
}

/// Whether a row has the words that are asked for.
pub(super) fn keywords(row: &Row, said: &Value) -> bool {
    let mut names = ["keywords", "keyword", "query"].iter();
    let Some(wanted) = names.find_map(|name| said[*name].as_str()) else {
        return true;
    };
    let found =
        |(name, value): (&String, &Value)| !name.starts_with('.') && contains(value, wanted);
    match said["options"]["fuzzySearchOn"].as_array() {
        Some(names) => names.iter().filter_map(Value::as_str).any(|name| {
            let value = row.get(member(name));
            value.is_some_and(|value| contains(value, wanted))
        }),
        None => row.iter().any(found),
    }
}

/// Bounds of the last change, in seconds.
fn in_time(row: &Row, said: &Value) -> bool {
    let bound = |name: &str| {
        let seconds = said[name].as_u64()?;
        Some(iso(UNIX_EPOCH + Duration::from_secs(seconds)))
    };
    let at = row.get("updatedAt").and_then(Value::as_str);
    let at = at.unwrap_or_default();
    bound("updatedAtStart").is_none_or(|start| at >= start.as_str())
        && bound("updatedAtEnd").is_none_or(|end| at <= end.as_str())
}

/// What a filter calls a member of a user.
fn member(name: &str) -> &str {
    if name == "id" { "userId" } else { name }
}

/// One condition of an elaborate filter.
struct Condition<'a> {
    member: &'a str,
    operator: &'a str,
    value: Value,
}

impl<'a> Condition<'a> {
    /// Reads a condition, or refuses one about what no row has.
    fn read(asked: &Asked<'_>, at: usize, filter: &'a Value) -> Result<Self, Refusal> {
        let text = |name: &str| filter[name].as_str().unwrap_or_default();
        let refused = |name: &str, why: &str| {
            let message = format!("advancedFilter[{at}].{name}: {why}");
            Err(Refusal::new(400, message))
        };
        let member = member(text("field"));
        let members = Members::of(&GENAUTH, row_shape(asked.resource));
        let Some(schema) = members.properties.get(member) else {
            let why = format!("the emulator does not know {member} of a user");
            return refused("field", &why);
        };
        let (operator, value) = (text("operator"), spelt(member, &filter["value"]));
        let kind = GENAUTH.resolve(schema)["type"].as_str().unwrap_or("any");
        let comparable = |value: &Value| match kind {
            "integer" | "number" => value.is_number(),
            "string" => value.is_string(),
            _ => false,
        };
        let list = value.as_array();
        let fits = match operator {
            "CONTAINS" | "NOT_CONTAINS" => value.is_string(),
            "IN" => list.is_some(),
            "GREATER" | "LESSER" => comparable(&value),
            "BETWEEN" => list.is_some_and(|list| list.len() == 2 && list.iter().all(comparable)),
            _ => true,
        };
        if !fits {
            let why = format!("{operator} does not take such a value for {member}");
            return refused("value", &why);
        }
        Ok(Self {
            member,
            operator,
            value,
        })
    }

    fn holds(&self, row: &Row) -> bool {
        static NULL: Value = Value::Null;
        let known = row.get(self.member).unwrap_or(&NULL);
        let empty = known.is_null() || known == "";
        let wanted = &self.value;
        let is = |wanted: &Value| known == wanted || wanted.is_null() && empty;
        let text = wanted.as_str().unwrap_or_default();
        let against = |wanted: &Value| if empty { None } else { compare(known, wanted) };
        match self.operator {
            "EQUAL" => is(wanted),
            "NOT_EQUAL" => !is(wanted),
            "CONTAINS" => contains(known, text),
            "NOT_CONTAINS" => !contains(known, text),
            "IS_NULL" => empty,
            "NOT_NULL" => !empty,
            "IN" => wanted.as_array().is_some_and(|list| list.contains(known)),
            "GREATER" => against(wanted) == Some(Ordering::Greater),
            "LESSER" => against(wanted) == Some(Ordering::Less),
            _ => {
                let (low, high) = (against(&wanted[0]), against(&wanted[1]));
                matches!(low, Some(Ordering::Greater | Ordering::Equal))
                    && matches!(high, Some(Ordering::Less | Ordering::Equal))
            }
        }
    }
}

/// Numbers by size, strings by their letters, which for moments is by time.
fn compare(a: &Value, b: &Value) -> Option<Ordering> {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64().partial_cmp(&b.as_f64()),
        (Value::String(a), Value::String(b)) => Some(a.cmp(b)),
        _ => None,
    }
}
