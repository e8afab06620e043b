//! identity-facade
