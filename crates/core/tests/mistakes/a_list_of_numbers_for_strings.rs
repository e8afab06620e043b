//~ `[{integer}; 2]` cannot be used where the list 
mod declared;
use declared::*;

pub fn case(call: MakeThingCall) -> MakeThingCall {
    call.tags([1, 2])
}
