//! A call, an object and two kinds of id, declared as generated code declares them.

#![allow(dead_code)] // each test uses its part

use identity_facade_core::{
    AtMost, Call, Checks, Int, IntoInput, IntoList, JsonObject, Seconds, Secret, Text, Transport,
    UnixMillis, identifier, wire_strings,
};

identifier!(
    /// The id of a machine.
    MachineId
);
identifier!(
    /// The id of a user.
    UserId
);

/// What a thing is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Dry,
    Wet,
}
wire_strings!(Mode {
    Dry: "dry",
    Wet: "wet"
});

/// The call of `POST /things/{machine_id}`.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct MakeThingCall {
    pub call: Call,
}

macro_rules! setters {
    ($($set:ident $name:ident: $type:ty;)*) => {
        impl MakeThingCall {$(
            setters!(@ $set $name: $type);
        )*}
    };
    (@ query $name:ident: $type:ty) => {
        pub fn $name(mut self, value: impl IntoInput<$type>) -> Self {
            self.call.query(stringify!($name), value.into_input());
            self
        }
    };
    (@ member $name:ident: $type:ty) => {
        pub fn $name(mut self, value: impl IntoInput<$type>) -> Self {
            self.call.member(stringify!($name), value.into_input());
            self
        }
    };
    (@ list $name:ident: $type:ty) => {
        pub fn $name<M>(mut self, value: impl IntoList<$type, M>) -> Self {
            self.call.member(stringify!($name), value.into_list());
            self
        }
    };
}

setters! {
    query limit: Int<1, 500>;
    query created_at_after: UnixMillis;
    member name: Text<1, 255>;
    member note: String;
    member secret: Secret;
    member owner: UserId;
    member mode: Mode;
    member active: bool;
    member ratio: f64;
    member ttl: Seconds<1, 86400>;
    member anything: serde_json::Value;
    member metadata: JsonObject<64>;
    member part: Part;
    list users: AtMost<UserId, 500>;
    list tags: AtMost<String, 3>;
    list numbers: AtMost<Int<0, 9>, 3>;
    list parts: AtMost<Part, 3>;
}

impl MakeThingCall {
    pub fn new(
        transport: &Transport,
        operation: &'static identity_facade_core::Operation,
        machine_id: impl IntoInput<MachineId>,
    ) -> Self {
        let mut call = transport.call(operation);
        call.path("machine_id", machine_id.into_input());
        Self { call }
    }

    pub fn extra(mut self, members: impl IntoInput<JsonObject>) -> Self {
        self.call.extra(members.into_input());
        self
    }

    pub fn note_null(mut self) -> Self {
        self.call.null("note");
        self
    }

    pub fn with_body(mut self, value: impl IntoInput<Part>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(MakeThingCall -> serde_json::Value);

/// An object that is sent.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Part {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<1, 5>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<Int<0, 9>>,
}

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PartBuilder {
    value: Part,
    checks: Checks,
}

impl PartBuilder {
    pub fn name(mut self, value: impl IntoInput<Text<1, 5>>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    pub fn size(mut self, value: impl IntoInput<Int<0, 9>>) -> Self {
        self.value.size = self.checks.take("size", value.into_input());
        self
    }
}

impl Part {
    fn check(&self, checks: &mut Checks) {
        checks.required("name", self.name.is_some());
    }
}

identity_facade_core::object_input!(Part, PartBuilder);
