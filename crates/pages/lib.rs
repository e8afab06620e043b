//! The code in the pages of the repository: each page is a module whose examples run as tests. Not in the facade, because
//! its package does not contain the pages, and not beside the programs, because they compile less.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/calls.md")]
mod calls {}

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

#[cfg(doctest)]
#[doc = include_str!("../../docs/tasks.md")]
mod tasks {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/bulk.md")]
mod bulk {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/schemas.md")]
mod schemas {}
