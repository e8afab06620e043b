// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Identifiers that stand in a path, a type each: they are checked when they are made.
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
    : crate ::patterns::MatchesWAZ09
}
