//! One limit for many processes, by a real `redis-server`. A program of its own, because the waits here are real: paused
//! time does not reach another process. So no other test delays them.

#![cfg(feature = "redis")]

#[path = "../support/redis_server.rs"]
mod redis_server;
#[path = "../../../core/tests/support/mod.rs"]
mod support;

mod many_processes;
mod recovery;
