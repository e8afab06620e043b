//! The programs under `examples/` and the code in the pages of the repository. They are a package of their own, so that
//! running one compiles neither the dependencies of the SDK's tests nor their features.
//!
//! The pages are compiled here and not in the facade, because its package does not contain them.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/reliability.md")]
mod reliability {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/answers.md")]
mod answers {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/verification.md")]
mod verification {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/coming-from.md")]
mod coming_from {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/platforms.md")]
mod platforms {}
