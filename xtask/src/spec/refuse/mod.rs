//! What the generator refuses. A construct that it does not implement is named, with its place, by `spec lint` and by
//! `generate`; nothing weaker is emitted for it. The same list stands in `openapi/README.md`.

mod bodies;
mod composition;
mod keywords;
mod operations;
mod parameters;
mod schemas;
mod values;

use serde_json::Value;

pub use self::composition::reference;
use super::account::{Fate, account};
use super::document::Operation;

/// A construct of OpenAPI that is not implemented.
pub struct Refusal {
    /// What people call it, in one line of the list in `openapi/README.md`.
    pub construct: &'static str,
    /// What to do about it, in the overlay or by hand.
    pub remedy: &'static str,
    /// The places where an effective description has it; each is a JSON pointer, or a method and a path, and may go on
    /// with what stands there: `POST /a: parameter `ids``.
    pub places: fn(&Value) -> Vec<String>,
}

/// Everything that is refused, in the order of the list.
pub fn all() -> impl Iterator<Item = &'static Refusal> {
    let of_operations = operations::REFUSALS.iter().chain(parameters::REFUSALS);
    of_operations
        .chain(bodies::REFUSALS)
        .chain(schemas::REFUSALS)
}

/// The keywords of schemas that the generator implements. Annotations, such as `title`, are no constraints and are not
/// among them.
pub fn implemented() -> impl Iterator<Item = &'static str> {
    let keywords = keywords::IMPLEMENTED.into_iter();
    keywords.filter(|keyword| *keyword != "multipleOf")
}

/// What a description holds of it, one sentence for each place.
pub fn refused(effective: &Value) -> Vec<String> {
    all()
        .flat_map(|refusal| {
            let places = (refusal.places)(effective).into_iter();
            places.map(|place| {
                format!(
                    "{place}: {} is not implemented; {}",
                    refusal.construct, refusal.remedy
                )
            })
        })
        .collect()
}

/// The operations that code is made of. What is written by hand may have whatever its author can write.
fn generated(effective: &Value) -> impl Iterator<Item = Operation<'_>> {
    let fates = account(effective).into_iter();
    fates.filter_map(|(operation, fate)| (fate != Fate::Handwritten).then_some(operation))
}
