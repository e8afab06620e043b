//! Lists of any length: what is sent in many requests, and what is read page by page.

mod bulk;
mod bulk_refusals;
mod bulk_streams;
mod paging;
#[path = "../support/lists.rs"]
mod served;
