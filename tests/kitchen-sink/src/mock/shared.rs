// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! How mocks write the answers that several groups have.
#[cfg(any(feature = "answers", feature = "unions"))]
identity_facade_core::to_wire!(crate::shared::Cat {
    lives: "lives",
    species: "species",
});
#[cfg(any(feature = "answers", feature = "unions"))]
identity_facade_core::sample!(crate::shared::Cat, "{\"lives\":0,\"species\":\"species\"}");
#[cfg(any(feature = "answers", feature = "unions"))]
identity_facade_core::to_wire!(crate::shared::Dog {
    species: "species",
    tricks: "tricks",
});
#[cfg(any(feature = "answers", feature = "unions"))]
identity_facade_core::sample!(crate::shared::Dog, "{\"species\":\"species\"}");
#[cfg(any(
    feature = "answers",
    feature = "mixed-calls",
    feature = "parameters",
    feature = "shapes",
    feature = "unions"
))]
identity_facade_core::to_wire!(crate::shared::Named {
    age: "age",
    name: "name",
});
#[cfg(any(
    feature = "answers",
    feature = "mixed-calls",
    feature = "parameters",
    feature = "shapes",
    feature = "unions"
))]
identity_facade_core::sample!(crate::shared::Named, "{\"name\":\"name\"}");
#[cfg(any(feature = "answers", feature = "unions"))]
identity_facade_core::to_wire!(enum crate ::shared::Pet { Cat, Dog, Unknown });
#[cfg(any(feature = "answers", feature = "unions"))]
identity_facade_core::sample!(crate::shared::Pet, "{\"lives\":0,\"species\":\"cat\"}");
