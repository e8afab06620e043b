//~ `{integer}` cannot be used where `Text<1, 255>` is sent
mod declared;
use declared::*;

pub fn case(call: MakeThingCall) -> MakeThingCall {
    call.name(7)
}
