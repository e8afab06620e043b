// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

/// Which `GET /shapes` a mock answers.
pub struct ListShapesWhen(::httpmock::When);
impl ListShapesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/shapes$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }
}

/// What a mock of `GET /shapes` answers.
pub struct ListShapesThen(::httpmock::Then);
impl ListShapesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::shapes::Everything>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /shapes` a mock answers.
pub struct MakeShapeWhen(::httpmock::When);
impl MakeShapeWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/shapes$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::shapes::EverythingInput) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /shapes` answers.
pub struct MakeShapeThen(::httpmock::Then);
impl MakeShapeThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 201, with this as JSON.
    pub fn created(self, value: &crate::shapes::Everything) -> Self {
        Self(
            self.0
                .status(201u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /shapes/{shape_id}` a mock answers.
pub struct DeleteShapeWhen(::httpmock::When);
impl DeleteShapeWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/sink/shapes/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `shape_id` in the path.
    pub fn shape_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/sink/shapes/", value, "")))
    }
}

/// What a mock of `DELETE /shapes/{shape_id}` answers.
pub struct DeleteShapeThen(::httpmock::Then);
impl DeleteShapeThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shapes::Deleted) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /shapes/{shape_id}` a mock answers.
pub struct GetShapeWhen(::httpmock::When);
impl GetShapeWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/shapes/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `shape_id` in the path.
    pub fn shape_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/sink/shapes/", value, "")))
    }
}

/// What a mock of `GET /shapes/{shape_id}` answers.
pub struct GetShapeThen(::httpmock::Then);
impl GetShapeThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shapes::Everything) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /shapes/{shape_id}` a mock answers.
pub struct ChangeShapeWhen(::httpmock::When);
impl ChangeShapeWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/sink/shapes/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `shape_id` in the path.
    pub fn shape_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/sink/shapes/", value, "")))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::shapes::ChangeShapeBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /shapes/{shape_id}` answers.
pub struct ChangeShapeThen(::httpmock::Then);
impl ChangeShapeThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shapes::Everything) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PUT /shapes/{shape_id}` a mock answers.
pub struct ReplaceShapeWhen(::httpmock::When);
impl ReplaceShapeWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/sink/shapes/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `shape_id` in the path.
    pub fn shape_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/sink/shapes/", value, "")))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::shapes::EverythingInput) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PUT /shapes/{shape_id}` answers.
pub struct ReplaceShapeThen(::httpmock::Then);
impl ReplaceShapeThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shapes::Everything) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::shapes::AllOfEverything {
    age: "age",
    name: "name",
    size: "size",
    tint: "tint",
    weight: "weight",
});
identity_facade_core::to_wire!(crate::shapes::Deleted {
    deleted: "deleted",
    id: "id",
});
identity_facade_core::to_wire!(crate::shapes::Everything {
    text: "Text",
    upper: "UPPER",
    all: "all",
    bounded: "bounded",
    by_alias: "byAlias",
    by_name: "byName",
    color: "color",
    color_or_null: "colorOrNull",
    counts: "counts",
    few: "few",
    fixed: "fixed",
    flag: "flag",
    free: "free",
    grid: "grid",
    id: "id",
    inline: "inline",
    inner: "inner",
    kebab_case: "kebab-case",
    kind: "kind",
    labels: "labels",
    level: "level",
    mail: "mail",
    moment: "moment",
    mood: "mood",
    must: "must",
    named: "named",
    named_or_null: "namedOrNull",
    names: "names",
    note: "note",
    nullables: "nullables",
    numbers: "numbers",
    object: "object",
    old: "old",
    open: "open",
    page: "page",
    pattern: "pattern",
    people: "people",
    ref_: "ref",
    secrets: "secrets",
    self_: "self",
    share: "share",
    small: "small",
    tree: "tree",
    type_: "type",
    unlimited: "unlimited",
    usual: "usual",
    whole: "whole",
});
identity_facade_core::to_wire!(crate::shapes::EverythingInline { deep: "deep" });
identity_facade_core::to_wire!(crate::shapes::EverythingInlineDeep { deeper: "deeper" });
identity_facade_core::to_wire!(crate::shapes::EverythingInlineDeepDeeperItem { end: "end" });
identity_facade_core::to_wire!(crate ::shapes::OpenObject { known : "known",; extra });
identity_facade_core::to_wire!(crate::shapes::Secrets {
    hidden: "hidden",
    keys: "keys",
    password: "password",
});
identity_facade_core::to_wire!(crate::shapes::SecretsHidden { answer: "answer" });
identity_facade_core::to_wire!(crate::shapes::TextObject { words: "words" });
identity_facade_core::to_wire!(crate::shapes::Tree {
    branches: "branches",
    by_key: "byKey",
    leaf: "leaf",
    left: "left",
});
