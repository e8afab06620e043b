//~ type annotations needed
//~ OptionOrResultIsNoList
mod declared;
use declared::*;

pub fn case(call: MakeThingCall, tag: &Option<String>) -> MakeThingCall {
    call.tags(tag)
}
