//! The sources themselves: their layers, what may grow in them, and what the compiler says of mistakes in using them.

mod growth;
mod layout;
mod mistakes;
