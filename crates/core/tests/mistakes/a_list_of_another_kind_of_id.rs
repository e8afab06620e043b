//~ `Vec<MachineId>` cannot be used where the list `AtMost<UserId, 500>` is sent
mod declared;
use declared::*;

pub fn case(call: MakeThingCall, machines: Vec<MachineId>) -> MakeThingCall {
    call.users(machines)
}
