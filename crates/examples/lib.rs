//! Only the programs under `examples/` matter; they stand in a package of their own, so that running one compiles
//! neither the dependencies of the SDK's tests nor their features.
