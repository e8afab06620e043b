//~ `[{integer}; 2]` cannot be used where the list `AtMost<String, 3>` is sent
mod declared;
use declared::*;

pub fn case(call: MakeThingCall) -> MakeThingCall {
    call.tags([1, 2])
}
