//~ `Result<UserId, Error>` cannot be used where `UserId` is sent
mod declared;
use declared::*;

pub fn case(call: MakeThingCall, owner: Result<UserId, std::fmt::Error>) -> MakeThingCall {
    call.owner(owner)
}
