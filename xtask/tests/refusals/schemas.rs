//! Refusals of schemas.

use serde_json::json;

use crate::{refusal, schema};

#[test]
fn multiple_of_is_refused() {
    let cents = schema(&json!({ "type": "integer", "multipleOf": 5 }));
    assert_eq!(
        refusal(&cents),
        "/components/schemas/A: `multipleOf` is not implemented; remove it in the overlay if the vendor does not need the \
         check, or implement it"
    );
}
