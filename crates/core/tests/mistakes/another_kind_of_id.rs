//~ `MachineId` cannot be used where `UserId` is sent
mod declared;
use declared::*;

pub fn case(call: MakeThingCall, machine: MachineId) -> MakeThingCall {
    call.owner(machine)
}
