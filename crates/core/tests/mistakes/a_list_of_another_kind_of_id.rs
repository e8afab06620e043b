//~ MachineId>` cannot be used where the list 
mod declared;
use declared::*;

pub fn case(call: MakeThingCall, machines: Vec<MachineId>) -> MakeThingCall {
    call.users(machines)
}
