//! Every operation of both vendors, called through the clients that users have. One program, so that its long tests run
//! beside each other.

mod answers;
mod described;
mod lists;
mod operation_facts;
mod round_trip;
mod samples;
