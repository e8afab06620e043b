//~ type annotations needed
//~ OptionOrResultIsNoList
mod declared;
use declared::*;

pub fn case(call: MakeThingCall, tags: Result<String, std::fmt::Error>) -> MakeThingCall {
    call.tags(tags)
}
