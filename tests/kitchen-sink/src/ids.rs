// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Identifiers that stand in a path, a type each: they are checked when they are made.
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
    : crate ::patterns::MatchesWAZ09
}
