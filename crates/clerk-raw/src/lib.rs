//! clerk-raw
