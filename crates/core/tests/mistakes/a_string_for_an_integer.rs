//~ `&str` cannot be used where `Int<1, 500>` is sent
mod declared;
use declared::*;

pub fn case(call: MakeThingCall) -> MakeThingCall {
    call.limit("10")
}
