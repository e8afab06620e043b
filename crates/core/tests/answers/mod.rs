//! What is read of answers, and the values that it becomes.

mod json_members;
mod labels;
mod lenient;
mod not_text;
mod parts;
mod repair;
mod tolerance;
mod values;
