//~ unused `ItemStream` that must be used
//~ nothing is sent before the stream is polled
mod declared;
use declared::*;

pub fn case(call: ListThingsCall) {
    call.items();
}
