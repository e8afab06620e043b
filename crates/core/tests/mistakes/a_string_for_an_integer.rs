//~ `&str` cannot be used where 
mod declared;
use declared::*;

pub fn case(call: MakeThingCall) -> MakeThingCall {
    call.limit("10")
}
