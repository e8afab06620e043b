//~ `Option<Vec<String>>` cannot be used where the list `AtMost<String, 3>` is sent
mod declared;
use declared::*;

pub fn case(call: MakeThingCall, tags: Option<Vec<String>>) -> MakeThingCall {
    call.tags(tags)
}
