//~ `Option<String>` cannot be used where `Text<1, 255>` is sent
//~ set_opt(value, Call::setter)
mod declared;
use declared::*;

pub fn case(call: MakeThingCall, name: Option<String>) -> MakeThingCall {
    call.name(name)
}
