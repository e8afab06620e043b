//! What the facade sends, byte for byte, kept as text in the folders beside this file so that a change of it is read in a
//! review. `UPDATE_EXPECT=1 cargo test -p identity-facade --all-features --test all golden` writes the files anew.

#[cfg(any(feature = "clerk-all", feature = "genauth-all"))]
#[path = "../support/requests.rs"]
mod requests;

mod clerk;
mod genauth;
mod whole_requests;
