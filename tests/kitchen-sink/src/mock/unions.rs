// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{AtMost, IntoInput, IntoList};

/// Which `POST /unions` a mock answers.
pub struct CreateUnionsWhen(::httpmock::When);
impl CreateUnionsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/unions$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /unions` answers.
pub struct CreateUnionsThen(::httpmock::Then);
impl CreateUnionsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::unions::Unions) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateUnionsWhen {
    /// Requires this `anyWord` in the body.
    #[track_caller]
    pub fn any_word(self, value: impl IntoInput<crate::unions::UnionsAnyWordInput>) -> Self {
        Self(super::member(self.0, "anyWord", value.into_input()))
    }

    /// Requires this `beside` in the body.
    #[track_caller]
    pub fn beside(self, value: impl IntoInput<crate::unions::BesideInput>) -> Self {
        Self(super::member(self.0, "beside", value.into_input()))
    }

    /// Requires this `byConstant` in the body.
    #[track_caller]
    pub fn by_constant(self, value: impl IntoInput<crate::unions::UnionsByConstantInput>) -> Self {
        Self(super::member(self.0, "byConstant", value.into_input()))
    }

    /// Requires this `byMembers` in the body.
    #[track_caller]
    pub fn by_members(self, value: impl IntoInput<crate::unions::UnionsByMembersInput>) -> Self {
        Self(super::member(self.0, "byMembers", value.into_input()))
    }

    /// Requires this `byType` in the body.
    #[track_caller]
    pub fn by_type(self, value: impl IntoInput<crate::unions::UnionsByTypeInput>) -> Self {
        Self(super::member(self.0, "byType", value.into_input()))
    }

    /// Requires this `implied` in the body.
    #[track_caller]
    pub fn implied(self, value: impl IntoInput<crate::unions::UnionsImpliedInput>) -> Self {
        Self(super::member(self.0, "implied", value.into_input()))
    }

    /// Requires this `mapped` in the body.
    #[track_caller]
    pub fn mapped(self, value: impl IntoInput<crate::unions::UnionsMappedInput>) -> Self {
        Self(super::member(self.0, "mapped", value.into_input()))
    }

    /// Requires this `orNull` in the body.
    #[track_caller]
    pub fn or_null(self, value: impl IntoInput<crate::unions::PetInput>) -> Self {
        Self(super::member(self.0, "orNull", value.into_input()))
    }

    /// Requires null as `orNull` in the body.
    pub fn or_null_null(self) -> Self {
        Self(super::member(self.0, "orNull", Ok(())))
    }

    /// Requires this `several` in the body.
    #[track_caller]
    pub fn several<M>(self, value: impl IntoList<AtMost<crate::unions::PetInput, 2>, M>) -> Self {
        Self(super::member(self.0, "several", value.into_list()))
    }

    /// Requires this `tagged` in the body.
    #[track_caller]
    pub fn tagged(self, value: impl IntoInput<crate::unions::UnionsTaggedInput>) -> Self {
        Self(super::member(self.0, "tagged", value.into_input()))
    }
}

/// Which `POST /unions/bare` a mock answers.
pub struct CreateBareUnionWhen(::httpmock::When);
impl CreateBareUnionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/unions/bare$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /unions/bare` answers.
pub struct CreateBareUnionThen(::httpmock::Then);
impl CreateBareUnionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Pet) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateBareUnionWhen {
    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::unions::PetInput>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::unions::Beside {
    pet: "pet",
    species: "species",
});
identity_facade_core::sample!(crate::unions::Beside, "{\"species\":\"cat\"}");
identity_facade_core::to_wire!(enum crate ::unions::BesidePet { Cat, Dog, Unknown });
identity_facade_core::to_wire!(crate::unions::Unions {
    any_word: "anyWord",
    beside: "beside",
    by_constant: "byConstant",
    by_members: "byMembers",
    by_type: "byType",
    implied: "implied",
    mapped: "mapped",
    or_null: "orNull",
    several: "several",
    tagged: "tagged",
});
identity_facade_core::sample!(crate::unions::Unions, "{}");
identity_facade_core::to_wire!(
    enum crate ::unions::UnionsAnyWord { Text, Number, Unknown }
);
identity_facade_core::sample!(crate::unions::UnionsAnyWord, "\"value\"");
identity_facade_core::to_wire!(
    enum crate ::unions::UnionsByConstant { SwitchedOn, SwitchedOff, Unknown }
);
identity_facade_core::sample!(crate::unions::UnionsByConstant, "{\"state\":\"on\"}");
identity_facade_core::to_wire!(crate::unions::UnionsByConstantSwitchedOff {
    since: "since",
    state: "state",
});
identity_facade_core::sample!(
    crate::unions::UnionsByConstantSwitchedOff,
    "{\"state\":\"state\"}"
);
identity_facade_core::to_wire!(crate::unions::UnionsByConstantSwitchedOn {
    power: "power",
    state: "state",
});
identity_facade_core::sample!(
    crate::unions::UnionsByConstantSwitchedOn,
    "{\"state\":\"state\"}"
);
identity_facade_core::to_wire!(
    enum crate ::unions::UnionsByMembers { North, South, Unknown }
);
identity_facade_core::sample!(crate::unions::UnionsByMembers, "{\"north\":0}");
identity_facade_core::to_wire!(crate::unions::UnionsByMembersNorth {
    north: "north",
    note: "note",
});
identity_facade_core::sample!(crate::unions::UnionsByMembersNorth, "{\"north\":0}");
identity_facade_core::to_wire!(crate::unions::UnionsByMembersSouth {
    note: "note",
    south: "south",
});
identity_facade_core::sample!(crate::unions::UnionsByMembersSouth, "{\"south\":0}");
identity_facade_core::to_wire!(
    enum crate ::unions::UnionsByType { Word, Number, Words, Named, Unknown }
);
identity_facade_core::sample!(crate::unions::UnionsByType, "\"value\"");
identity_facade_core::to_wire!(enum crate ::unions::UnionsImplied { Cat, Dog, Unknown });
identity_facade_core::sample!(
    crate::unions::UnionsImplied,
    "{\"lives\":0,\"species\":\"cat\"}"
);
identity_facade_core::to_wire!(enum crate ::unions::UnionsMapped { Cat, Dog, Unknown });
identity_facade_core::sample!(
    crate::unions::UnionsMapped,
    "{\"lives\":0,\"species\":\"cat\"}"
);
identity_facade_core::to_wire!(enum crate ::unions::UnionsTagged { Cat, Dog, Unknown });
identity_facade_core::sample!(
    crate::unions::UnionsTagged,
    "{\"lives\":0,\"species\":\"cat\"}"
);
