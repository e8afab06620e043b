//! Tokens of both vendors: which are accepted, which are refused and why.

mod attacks;
mod clerk_sessions;
mod clerk_vectors;
mod genauth_opaque;
mod genauth_vectors;
mod hostile;
mod keys;
mod opaque;
