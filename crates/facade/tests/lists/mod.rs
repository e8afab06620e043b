//! Lists of any length: what is sent in many requests, and what is read page by page.

#[cfg(all(feature = "clerk-users", feature = "genauth-applications"))]
#[path = "../support/cut.rs"]
mod cut;

mod bounded;
mod bulk;
mod bulk_shared;
mod paging;
