//! The programs under `examples/`. They are a package of their own, so that running one compiles neither the dependencies
//! of the SDK's tests nor their features.
