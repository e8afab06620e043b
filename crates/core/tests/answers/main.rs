//! What is read of answers, and the values that it becomes.

#[path = "../support/many.rs"]
mod many;
#[path = "../support/mod.rs"]
mod support;

mod answers;
mod json_members;
mod labels;
mod not_text;
mod parts;
mod repair;
mod tolerance;
mod values;
