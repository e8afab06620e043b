mod declared;
use declared::*;

pub async fn case(call: MakeThingCall, user: UserId, tag: Option<&str>) -> Result<(), identity_facade_core::Error> {
    let call = call.name("reports").limit(10).users([&user]).owner(user);
    call.set_opt(tag, MakeThingCall::tags).await.map(drop)
}
