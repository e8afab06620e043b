//~ MakeThingCall` that must be used
//~ nothing is sent before `.await`
mod declared;
use declared::*;

pub fn case(call: MakeThingCall) {
    call.name("reports");
}
