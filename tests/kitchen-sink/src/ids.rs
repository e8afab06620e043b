// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Identifiers, a type for each kind: checked when the caller makes them, kept as they came in answers.
identity_facade_core::identifier! {
    #[doc = " Path segment of 2 operations, such as `DELETE /calls/{room}/old`."] #[doc =
    ""] #[doc = " Refuses whatever could leave its segment of the path."] Room
}

identity_facade_core::identifier! {
    #[doc = " Path segment of 4 operations, such as `DELETE /shapes/{shape_id}`."] #[doc
    = ""] #[doc = " Refuses whatever could leave its segment of the path."] ShapeId
}

identity_facade_core::identifier! {
    #[doc =
    " Path segment of 1 operation, such as `GET /parameters/{word}/of/{number}`."] #[doc
    = ""] #[doc = " Refuses whatever could leave its segment of the path."] Word, pattern
    : crate ::patterns::WordPattern
}

identity_facade_core::identifier! {
    #[doc = r" Stands in answers; no operation has it in its path."] VerdictId
}
