//! The schema of every input, held together with what reads it.

#[path = "table/inputs.rs"]
mod inputs;
#[path = "../../../crates/core/tests/support/schemas.rs"]
mod support;

#[test]
fn the_schema_of_every_input_accepts_what_is_read_and_nothing_else() {
    support::schema_and_type_agree(inputs::INPUTS, 7);
}
