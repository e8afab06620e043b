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
use super::coverage::{Coverage, coverage};
use super::document::Operation;
use super::schemas::Schemas;

/// A construct of OpenAPI that is not implemented.
pub struct Refusal<Places = fn(&Value) -> Vec<String>> {
    /// What people call it, in one line of the list in `openapi/README.md`.
    pub construct: &'static str,
    /// What to do about it, in the overlay or by hand.
    pub remedy: &'static str,
    /// The places where an effective description has it; each is a JSON pointer, or a method and a path, and may go on
    /// with what stands there: `POST /a: parameter `ids``.
    pub places: Places,
}

/// What is refused of anything but schemas.
fn of_operations() -> impl Iterator<Item = &'static Refusal> {
    let refusals = operations::REFUSALS.iter().chain(parameters::REFUSALS);
    refusals.chain(bodies::REFUSALS)
}

/// Every construct that is refused, with what to do about it, in the order of the list.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    let operations = of_operations().map(|refusal| (refusal.construct, refusal.remedy));
    let schemas = schemas::REFUSALS.iter();
    operations.chain(schemas.map(|refusal| (refusal.construct, refusal.remedy)))
}

/// The keywords of schemas that the generator implements. Annotations, such as `title`, are no constraints and are not
/// among them.
pub fn implemented() -> impl Iterator<Item = &'static str> {
    let keywords = keywords::IMPLEMENTED.into_iter();
    keywords.filter(|keyword| *keyword != "multipleOf")
}

/// What a description holds of it, one sentence for each place.
pub fn refused(effective: &Value) -> Vec<String> {
    let all = Schemas::of(effective);
    let operations =
        of_operations().flat_map(|refusal| refusal.sentences((refusal.places)(effective)));
    let schemas = schemas::REFUSALS
        .iter()
        .flat_map(|refusal| refusal.sentences(schemas::each(effective, &all, refusal.places)));
    operations.chain(schemas).collect()
}

impl<Places> Refusal<Places> {
    fn sentences(&self, places: Vec<String>) -> impl Iterator<Item = String> {
        let (construct, remedy) = (self.construct, self.remedy);
        let places = places.into_iter();
        places.map(move |place| format!("{place}: {construct} is not implemented; {remedy}"))
    }
}

/// The operations that code is made of. What is written by hand may have whatever its author can write.
fn generated(effective: &Value) -> impl Iterator<Item = Operation<'_>> {
    let all = coverage(effective).into_iter();
    all.filter_map(|(operation, what)| (what != Coverage::Handwritten).then_some(operation))
}
