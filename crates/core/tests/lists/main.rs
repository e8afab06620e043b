//! Lists of any length: what is sent in many requests, and what is read page by page.

#[path = "../support/lists.rs"]
mod lists;
#[path = "../support/many.rs"]
mod many;
#[path = "../support/mod.rs"]
mod support;

mod bulk;
mod bulk_refusals;
mod bulk_streams;
mod paging;
