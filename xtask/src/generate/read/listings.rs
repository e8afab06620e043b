//! Which paginated lists can be read page by page, and how: where the items and the total are, and how large a page may
//! be. What the description does not say follows from the answer: a bare list, or an object with one list.

use serde_json::Value;

use super::Result;
use crate::generate::model::{
    Api, Body, Keyset, Listed, Listing, Object, Operation, Paging, Role, Shape,
};

/// The account of an API's paginated lists.
#[derive(Debug, Default)]
pub struct Listings {
    /// How many can be read page by page.
    pub fit: usize,
    /// Those that cannot, as the overlay says, and why.
    pub unfit: Vec<String>,
    /// Those that cannot, and of which the overlay says nothing, and why.
    pub missing: Vec<String>,
}

/// Counts the paginated lists.
pub fn listings(api: &Api) -> Listings {
    let mut account = Listings::default();
    for operation in &api.operations {
        let title = format!("{} {} ({})", operation.method, operation.path, operation.id);
        match &operation.listed {
            Listed::No => {}
            Listed::Yes(_) => account.fit += 1,
            Listed::Unfit { why, stated: true } => account.unfit.push(format!("{title}: {why}")),
            Listed::Unfit { why, .. } => account.missing.push(format!("{title}: {why}")),
        }
    }
    account
}

/// Marks every paginated operation.
pub(super) fn mark(api: &mut Api, description: &Value) {
    let listed: Vec<Listed> = api
        .operations
        .iter()
        .map(|operation| {
            let item = &description["paths"][operation.path.as_str()];
            let source = &item[operation.method.to_lowercase()];
            listed(api, operation, source)
        })
        .collect();
    for (operation, listed) in api.operations.iter_mut().zip(listed) {
        operation.listed = listed;
    }
}

fn listed(api: &Api, operation: &Operation, source: &Value) -> Listed {
    if matches!(operation.paging, Paging::None) {
        return Listed::No;
    }
    if let Some(why) = source["x-unlisted"].as_str() {
        let why = why.to_owned();
        return Listed::Unfit { why, stated: true };
    }
    match listing(api, operation, source) {
        Ok(listing) => Listed::Yes(listing),
        Err(why) => Listed::Unfit { why, stated: false },
    }
}

fn listing(api: &Api, operation: &Operation, source: &Value) -> Result<Listing> {
    if !operation.idempotent {
        return Err("it is not idempotent".into());
    }
    let (item, within) = match &operation.answer {
        Some(Shape::List(item, _)) => ((**item).clone(), None),
        Some(shape) => {
            let (_, object) = api.object(shape).ok_or("its answer is not a list")?;
            let (item, names) = within(object, &source["x-pagination"])?;
            (item, Some(names))
        }
        None => return Err("its answer has no content".into()),
    };
    let limit = limit(api, operation).ok_or("its limit is not an integer")?;
    Ok(Listing {
        item,
        largest: u32::try_from(limit).ok(),
        within,
        keyset: keyset(operation, &source["x-keyset"])?,
    })
}

/// The list of an answer and its total: those that the description names, or the only ones.
fn within(object: &Object, named: &Value) -> Result<(Shape, (String, String))> {
    // The description counts from the envelope, an answer is read out of it.
    let named = |member: &str| {
        let path = named[member].as_str()?;
        Some(path.strip_prefix("data.").unwrap_or(path))
    };
    let lists = object.properties.iter().filter_map(|p| match &p.shape {
        Shape::List(item, _) => Some((&p.name, &**item)),
        _ => None,
    });
    let lists: Vec<_> = match named("items") {
        Some(name) => lists.filter(|(list, _)| *list == name).collect(),
        None => lists.collect(),
    };
    let [(list, item)] = lists[..] else {
        return Err(format!("its answer has {} lists", lists.len()));
    };
    let total = match named("total") {
        Some(total) => Some(total),
        None => {
            let mut totals = object.properties.iter().filter(|p| p.role == Role::Total);
            totals.next().map(|total| total.name.as_str())
        }
    };
    let total = total.ok_or("its answer has no total")?;
    Ok((item.clone(), (list.clone(), total.to_owned())))
}

/// The largest value of the parameter, or of the member of the body, that limits a page.
fn limit(api: &Api, operation: &Operation) -> Option<i64> {
    let parameter = |name: &str| {
        let mut parameters = operation.parameters.iter();
        Some(&parameters.find(|p| p.name == name)?.shape)
    };
    let shape = match &operation.paging {
        Paging::None => None,
        Paging::Offset => parameter("limit"),
        Paging::Page {
            in_body: false,
            limit,
            ..
        } => parameter(limit),
        Paging::Page { limit, .. } => {
            let Body::Json { shape, .. } = &operation.body else {
                return None;
            };
            limit.split('.').try_fold(shape, |shape, name| {
                let (_, object) = api.object(shape)?;
                let mut properties = object.properties.iter();
                Some(&properties.find(|p| p.name == name)?.shape)
            })
        }
    };
    match shape? {
        Shape::Integer { max, .. } => Some(*max),
        _ => None,
    }
}

/// How pages begin behind an item, if the overlay says so.
fn keyset(operation: &Operation, fact: &Value) -> Result<Option<Keyset>> {
    if fact.is_null() {
        return Ok(None);
    }
    let keyset: Keyset =
        serde_json::from_value(fact.clone()).map_err(|e| format!("its `x-keyset` is wrong: {e}"))?;
    for name in [&keyset.after, &keyset.order] {
        if !operation.parameters.iter().any(|p| p.name == *name) {
            return Err(format!("its `x-keyset` names `{name}`, which is no parameter"));
        }
    }
    Ok(Some(keyset))
}
