// What the cases call, as generated code declares it.
#![allow(dead_code)]

use identity_facade_core::{AtMost, Call, Int, IntoInput, IntoList, Secret, Text, identifier};

identifier!(MachineId);
identifier!(UserId);

#[must_use = "nothing is sent before `.await`"]
pub struct MakeThingCall {
    call: Call,
}

impl MakeThingCall {
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    pub fn name(mut self, value: impl IntoInput<Text<1, 255>>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    pub fn owner(mut self, value: impl IntoInput<UserId>) -> Self {
        self.call.member("owner", value.into_input());
        self
    }

    pub fn users<M>(mut self, value: impl IntoList<AtMost<UserId, 500>, M>) -> Self {
        self.call.member("users", value.into_list());
        self
    }

    pub fn tags<M>(mut self, value: impl IntoList<AtMost<String, 3>, M>) -> Self {
        self.call.member("tags", value.into_list());
        self
    }
}

identity_facade_core::call!(MakeThingCall -> Secret);

#[must_use = "nothing is sent before `.await`"]
pub struct ListThingsCall {
    call: Call,
}

identity_facade_core::call!(ListThingsCall -> Secret);
identity_facade_core::paged!(ListThingsCall -> Secret);
