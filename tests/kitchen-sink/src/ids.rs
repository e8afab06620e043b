// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Identifiers, a type for each kind: checked when the caller makes them, kept as they came in answers.
identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 2 operations, such as `DELETE /calls/{room}/old`."] #[doc
    = ""] #[doc = " A string that could change the path is refused."] Room
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 4 operations, such as `DELETE /shapes/{shape_id}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] ShapeId
}

identity_facade_core::identifier! {
    #[doc =
    " Identifier in the path of 1 operation, such as `GET /parameters/{word}/of/{number}`."]
    #[doc = ""] #[doc = " A string that could change the path is refused."] Word, pattern
    : crate ::patterns::WordPattern
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] VerdictId
}
