// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

/// Which `POST /unions` a mock answers.
pub struct CreateUnionsWhen(::httpmock::When);
impl CreateUnionsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/unions$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::unions::UnionsInput) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /unions` answers.
pub struct CreateUnionsThen(::httpmock::Then);
impl CreateUnionsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /unions/bare` a mock answers.
pub struct CreateBareUnionWhen(::httpmock::When);
impl CreateBareUnionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/unions/bare$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::unions::PetInput) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /unions/bare` answers.
pub struct CreateBareUnionThen(::httpmock::Then);
impl CreateBareUnionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(crate::unions::Beside {
    pet: "pet",
    species: "species",
});
identity_facade_core::to_wire!(enum crate ::unions::BesidePet { Cat, Dog, Unknown });
identity_facade_core::to_wire!(crate::unions::Unions {
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
identity_facade_core::to_wire!(
    enum crate ::unions::UnionsByConstant { SwitchedOn, SwitchedOff, Unknown }
);
identity_facade_core::to_wire!(crate::unions::UnionsByConstantSwitchedOff {
    since: "since",
    state: "state",
});
identity_facade_core::to_wire!(crate::unions::UnionsByConstantSwitchedOn {
    power: "power",
    state: "state",
});
identity_facade_core::to_wire!(
    enum crate ::unions::UnionsByMembers { North, South, Unknown }
);
identity_facade_core::to_wire!(crate::unions::UnionsByMembersNorth {
    north: "north",
    note: "note",
});
identity_facade_core::to_wire!(crate::unions::UnionsByMembersSouth {
    note: "note",
    south: "south",
});
identity_facade_core::to_wire!(
    enum crate ::unions::UnionsByType { Word, Number, Words, Named, Unknown }
);
identity_facade_core::to_wire!(enum crate ::unions::UnionsImplied { Cat, Dog, Unknown });
identity_facade_core::to_wire!(enum crate ::unions::UnionsMapped { Cat, Dog, Unknown });
identity_facade_core::to_wire!(enum crate ::unions::UnionsTagged { Cat, Dog, Unknown });
