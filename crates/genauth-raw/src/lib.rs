//! genauth-raw
