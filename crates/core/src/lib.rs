//! identity-core
