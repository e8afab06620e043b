//~ no method named `nmae` found
//~ method `name` with a similar name
mod declared;
use declared::*;

pub fn case(call: MakeThingCall) -> MakeThingCall {
    call.nmae("reports")
}
