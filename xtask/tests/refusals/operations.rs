//! Refusals of operations.

use serde_json::json;

use crate::{operation, refusal};

#[test]
fn a_pipe_delimited_parameter_is_refused() {
    let ids = json!({ "name": "ids", "in": "query", "style": "pipeDelimited" });
    assert_eq!(
        refusal(&operation(
            &json!({ "operationId": "a", "parameters": [ids] })
        )),
        "POST /a: parameter `ids` (`pipeDelimited`): a parameter style other than `form` and `simple` is not implemented; \
         write the operation by hand"
    );
}
