// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, JsonObject, List, Nullable, Text};
use std::collections::BTreeMap;

/// Which `GET /shapes` a mock answers.
pub struct ListShapesWhen(::httpmock::When);
impl ListShapesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/shapes$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /shapes` answers.
pub struct ListShapesThen(::httpmock::Then);
impl ListShapesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListShapesWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 100>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `after` in the query.
    #[track_caller]
    pub fn after(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "after", false, value.into_input()))
    }

    /// Requires this `order` in the query.
    #[track_caller]
    pub fn order(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order", false, value.into_input()))
    }
}

/// Which `POST /shapes` a mock answers.
pub struct MakeShapeWhen(::httpmock::When);
impl MakeShapeWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/shapes$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /shapes` answers.
pub struct MakeShapeThen(::httpmock::Then);
impl MakeShapeThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl MakeShapeWhen {
    /// Requires this `Text` in the body.
    #[track_caller]
    pub fn text(self, value: impl IntoInput<crate::shapes::TextObjectInput>) -> Self {
        Self(super::member(self.0, "Text", value.into_input()))
    }

    /// Requires this `UPPER` in the body.
    #[track_caller]
    pub fn upper(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "UPPER", value.into_input()))
    }

    /// Requires this `all` in the body.
    #[track_caller]
    pub fn all(self, value: impl IntoInput<crate::shapes::AllOfEverythingInput>) -> Self {
        Self(super::member(self.0, "all", value.into_input()))
    }

    /// Requires this `bounded` in the body.
    #[track_caller]
    pub fn bounded(self, value: impl IntoInput<Text<2, 5>>) -> Self {
        Self(super::member(self.0, "bounded", value.into_input()))
    }

    /// Requires this `byAlias` in the body.
    #[track_caller]
    pub fn by_alias(self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        Self(super::member(self.0, "byAlias", value.into_input()))
    }

    /// Requires this `byName` in the body.
    #[track_caller]
    pub fn by_name(
        self,
        value: impl IntoInput<BTreeMap<String, crate::shared::NamedInput>>,
    ) -> Self {
        Self(super::member(self.0, "byName", value.into_input()))
    }

    /// Requires this `color` in the body.
    #[track_caller]
    pub fn color(self, value: impl IntoInput<crate::shared::Color>) -> Self {
        Self(super::member(self.0, "color", value.into_input()))
    }

    /// Requires this `colorOrNull` in the body.
    #[track_caller]
    pub fn color_or_null(self, value: impl IntoInput<crate::shared::Color>) -> Self {
        Self(super::member(self.0, "colorOrNull", value.into_input()))
    }

    /// Requires null as `colorOrNull` in the body.
    pub fn color_or_null_null(self) -> Self {
        Self(super::member(self.0, "colorOrNull", Ok(())))
    }

    /// Requires this `counts` in the body.
    #[track_caller]
    pub fn counts(self, value: impl IntoInput<BTreeMap<String, Int<0, { i64::MAX }>>>) -> Self {
        Self(super::member(self.0, "counts", value.into_input()))
    }

    /// Requires this `few` in the body.
    #[track_caller]
    pub fn few(self, value: impl IntoInput<Int<1, 9>>) -> Self {
        Self(super::member(self.0, "few", value.into_input()))
    }

    /// Requires this `fixed` in the body.
    #[track_caller]
    pub fn fixed(self, value: impl IntoInput<crate::shapes::EverythingFixed>) -> Self {
        Self(super::member(self.0, "fixed", value.into_input()))
    }

    /// Requires this `flag` in the body.
    #[track_caller]
    pub fn flag(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "flag", value.into_input()))
    }

    /// Requires this `free` in the body.
    #[track_caller]
    pub fn free(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "free", value.into_input()))
    }

    /// Requires this `grid` in the body.
    #[track_caller]
    pub fn grid<M>(self, value: impl IntoList<AtMost<AtMost<i64, 2>, 2, 1>, M>) -> Self {
        Self(super::member(self.0, "grid", value.into_list()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `inline` in the body.
    #[track_caller]
    pub fn inline(self, value: impl IntoInput<crate::shapes::EverythingInlineInput>) -> Self {
        Self(super::member(self.0, "inline", value.into_input()))
    }

    /// Requires this `inner` in the body.
    #[track_caller]
    pub fn inner(self, value: impl IntoInput<Int<1, 8>>) -> Self {
        Self(super::member(self.0, "inner", value.into_input()))
    }

    /// Requires this `kebab-case` in the body.
    #[track_caller]
    pub fn kebab_case(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "kebab-case", value.into_input()))
    }

    /// Requires this `kind` in the body.
    #[track_caller]
    pub fn kind(self, value: impl IntoInput<crate::shapes::EverythingKind>) -> Self {
        Self(super::member(self.0, "kind", value.into_input()))
    }

    /// Requires this `labels` in the body.
    #[track_caller]
    pub fn labels(self, value: impl IntoInput<BTreeMap<String, Nullable<Text<0, 3>>>>) -> Self {
        Self(super::member(self.0, "labels", value.into_input()))
    }

    /// Requires this `level` in the body.
    #[track_caller]
    pub fn level(self, value: impl IntoInput<Int<1, 3>>) -> Self {
        Self(super::member(self.0, "level", value.into_input()))
    }

    /// Requires this `mail` in the body.
    #[track_caller]
    pub fn mail(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "mail", value.into_input()))
    }

    /// Requires this `moment` in the body.
    #[track_caller]
    pub fn moment(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "moment", value.into_input()))
    }

    /// Requires this `mood` in the body.
    #[track_caller]
    pub fn mood(self, value: impl IntoInput<crate::shapes::EverythingMood>) -> Self {
        Self(super::member(self.0, "mood", value.into_input()))
    }

    /// Requires null as `mood` in the body.
    pub fn mood_null(self) -> Self {
        Self(super::member(self.0, "mood", Ok(())))
    }

    /// Requires this `must` in the body.
    #[track_caller]
    pub fn must(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "must", value.into_input()))
    }

    /// Requires this `named` in the body.
    #[track_caller]
    pub fn named(self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        Self(super::member(self.0, "named", value.into_input()))
    }

    /// Requires this `namedOrNull` in the body.
    #[track_caller]
    pub fn named_or_null(self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        Self(super::member(self.0, "namedOrNull", value.into_input()))
    }

    /// Requires null as `namedOrNull` in the body.
    pub fn named_or_null_null(self) -> Self {
        Self(super::member(self.0, "namedOrNull", Ok(())))
    }

    /// Requires this `names` in the body.
    #[track_caller]
    pub fn names<M>(self, value: impl IntoList<AtMost<Text<1, 3>, 4, 0, true>, M>) -> Self {
        Self(super::member(self.0, "names", value.into_list()))
    }

    /// Requires this `note` in the body.
    #[track_caller]
    pub fn note(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "note", value.into_input()))
    }

    /// Requires null as `note` in the body.
    pub fn note_null(self) -> Self {
        Self(super::member(self.0, "note", Ok(())))
    }

    /// Requires this `nullables` in the body.
    #[track_caller]
    pub fn nullables<M>(self, value: impl IntoList<AtMost<Nullable<String>, 2>, M>) -> Self {
        Self(super::member(self.0, "nullables", value.into_list()))
    }

    /// Requires this `numbers` in the body.
    #[track_caller]
    pub fn numbers<M>(self, value: impl IntoList<AtMost<Int<1, 5>, 3, 1>, M>) -> Self {
        Self(super::member(self.0, "numbers", value.into_list()))
    }

    /// Requires this `object` in the body.
    #[track_caller]
    pub fn object(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "object", value.into_input()))
    }

    /// Requires this `old` in the body.
    #[track_caller]
    pub fn old(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "old", value.into_input()))
    }

    /// Requires this `open` in the body.
    #[track_caller]
    pub fn open(self, value: impl IntoInput<crate::shapes::OpenObjectInput>) -> Self {
        Self(super::member(self.0, "open", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `pattern` in the body.
    #[track_caller]
    pub fn pattern(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>>,
    ) -> Self {
        Self(super::member(self.0, "pattern", value.into_input()))
    }

    /// Requires this `people` in the body.
    #[track_caller]
    pub fn people<M>(self, value: impl IntoList<AtMost<crate::shared::NamedInput, 2>, M>) -> Self {
        Self(super::member(self.0, "people", value.into_list()))
    }

    /// Requires this `ref` in the body.
    #[track_caller]
    pub fn ref_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "ref", value.into_input()))
    }

    /// Requires this `secrets` in the body.
    #[track_caller]
    pub fn secrets(self, value: impl IntoInput<crate::shapes::SecretsInput>) -> Self {
        Self(super::member(self.0, "secrets", value.into_input()))
    }

    /// Requires this `self` in the body.
    #[track_caller]
    pub fn self_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "self", value.into_input()))
    }

    /// Requires this `share` in the body.
    #[track_caller]
    pub fn share(self, value: impl IntoInput<f64>) -> Self {
        Self(super::member(self.0, "share", value.into_input()))
    }

    /// Requires this `small` in the body.
    #[track_caller]
    pub fn small(self, value: impl IntoInput<JsonObject<64>>) -> Self {
        Self(super::member(self.0, "small", value.into_input()))
    }

    /// Requires this `tree` in the body.
    #[track_caller]
    pub fn tree(self, value: impl IntoInput<crate::shapes::TreeInput>) -> Self {
        Self(super::member(self.0, "tree", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires this `unlimited` in the body.
    #[track_caller]
    pub fn unlimited<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "unlimited", value.into_list()))
    }

    /// Requires this `usual` in the body.
    #[track_caller]
    pub fn usual(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "usual", value.into_input()))
    }

    /// Requires this `whole` in the body.
    #[track_caller]
    pub fn whole(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "whole", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::shapes::EverythingInput>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `DELETE /shapes/{shape_id}` a mock answers.
pub struct DeleteShapeWhen(::httpmock::When);
impl DeleteShapeWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/sink/shapes/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /shapes/{shape_id}` answers.
pub struct DeleteShapeThen(::httpmock::Then);
impl DeleteShapeThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteShapeWhen {
    /// Requires this `shape_id` in the path.
    #[track_caller]
    pub fn shape_id(self, value: impl IntoInput<crate::ids::ShapeId>) -> Self {
        Self(super::path(self.0, "/sink/shapes/", "", value.into_input()))
    }
}

/// Which `GET /shapes/{shape_id}` a mock answers.
pub struct GetShapeWhen(::httpmock::When);
impl GetShapeWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/shapes/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /shapes/{shape_id}` answers.
pub struct GetShapeThen(::httpmock::Then);
impl GetShapeThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetShapeWhen {
    /// Requires this `shape_id` in the path.
    #[track_caller]
    pub fn shape_id(self, value: impl IntoInput<crate::ids::ShapeId>) -> Self {
        Self(super::path(self.0, "/sink/shapes/", "", value.into_input()))
    }
}

/// Which `PATCH /shapes/{shape_id}` a mock answers.
pub struct ChangeShapeWhen(::httpmock::When);
impl ChangeShapeWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/sink/shapes/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /shapes/{shape_id}` answers.
pub struct ChangeShapeThen(::httpmock::Then);
impl ChangeShapeThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ChangeShapeWhen {
    /// Requires this `shape_id` in the path.
    #[track_caller]
    pub fn shape_id(self, value: impl IntoInput<crate::ids::ShapeId>) -> Self {
        Self(super::path(self.0, "/sink/shapes/", "", value.into_input()))
    }

    /// Requires this `note` in the body.
    #[track_caller]
    pub fn note(self, value: impl IntoInput<Text<0, 4>>) -> Self {
        Self(super::member(self.0, "note", value.into_input()))
    }

    /// Requires null as `note` in the body.
    pub fn note_null(self) -> Self {
        Self(super::member(self.0, "note", Ok(())))
    }

    /// Requires this `tags` in the body.
    #[track_caller]
    pub fn tags<M>(self, value: impl IntoList<AtMost<String, 2>, M>) -> Self {
        Self(super::member(self.0, "tags", value.into_list()))
    }
}

/// Which `PUT /shapes/{shape_id}` a mock answers.
pub struct ReplaceShapeWhen(::httpmock::When);
impl ReplaceShapeWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/sink/shapes/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PUT /shapes/{shape_id}` answers.
pub struct ReplaceShapeThen(::httpmock::Then);
impl ReplaceShapeThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ReplaceShapeWhen {
    /// Requires this `shape_id` in the path.
    #[track_caller]
    pub fn shape_id(self, value: impl IntoInput<crate::ids::ShapeId>) -> Self {
        Self(super::path(self.0, "/sink/shapes/", "", value.into_input()))
    }

    /// Requires this `Text` in the body.
    #[track_caller]
    pub fn text(self, value: impl IntoInput<crate::shapes::TextObjectInput>) -> Self {
        Self(super::member(self.0, "Text", value.into_input()))
    }

    /// Requires this `UPPER` in the body.
    #[track_caller]
    pub fn upper(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "UPPER", value.into_input()))
    }

    /// Requires this `all` in the body.
    #[track_caller]
    pub fn all(self, value: impl IntoInput<crate::shapes::AllOfEverythingInput>) -> Self {
        Self(super::member(self.0, "all", value.into_input()))
    }

    /// Requires this `bounded` in the body.
    #[track_caller]
    pub fn bounded(self, value: impl IntoInput<Text<2, 5>>) -> Self {
        Self(super::member(self.0, "bounded", value.into_input()))
    }

    /// Requires this `byAlias` in the body.
    #[track_caller]
    pub fn by_alias(self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        Self(super::member(self.0, "byAlias", value.into_input()))
    }

    /// Requires this `byName` in the body.
    #[track_caller]
    pub fn by_name(
        self,
        value: impl IntoInput<BTreeMap<String, crate::shared::NamedInput>>,
    ) -> Self {
        Self(super::member(self.0, "byName", value.into_input()))
    }

    /// Requires this `color` in the body.
    #[track_caller]
    pub fn color(self, value: impl IntoInput<crate::shared::Color>) -> Self {
        Self(super::member(self.0, "color", value.into_input()))
    }

    /// Requires this `colorOrNull` in the body.
    #[track_caller]
    pub fn color_or_null(self, value: impl IntoInput<crate::shared::Color>) -> Self {
        Self(super::member(self.0, "colorOrNull", value.into_input()))
    }

    /// Requires null as `colorOrNull` in the body.
    pub fn color_or_null_null(self) -> Self {
        Self(super::member(self.0, "colorOrNull", Ok(())))
    }

    /// Requires this `counts` in the body.
    #[track_caller]
    pub fn counts(self, value: impl IntoInput<BTreeMap<String, Int<0, { i64::MAX }>>>) -> Self {
        Self(super::member(self.0, "counts", value.into_input()))
    }

    /// Requires this `few` in the body.
    #[track_caller]
    pub fn few(self, value: impl IntoInput<Int<1, 9>>) -> Self {
        Self(super::member(self.0, "few", value.into_input()))
    }

    /// Requires this `fixed` in the body.
    #[track_caller]
    pub fn fixed(self, value: impl IntoInput<crate::shapes::EverythingFixed>) -> Self {
        Self(super::member(self.0, "fixed", value.into_input()))
    }

    /// Requires this `flag` in the body.
    #[track_caller]
    pub fn flag(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "flag", value.into_input()))
    }

    /// Requires this `free` in the body.
    #[track_caller]
    pub fn free(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "free", value.into_input()))
    }

    /// Requires this `grid` in the body.
    #[track_caller]
    pub fn grid<M>(self, value: impl IntoList<AtMost<AtMost<i64, 2>, 2, 1>, M>) -> Self {
        Self(super::member(self.0, "grid", value.into_list()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `inline` in the body.
    #[track_caller]
    pub fn inline(self, value: impl IntoInput<crate::shapes::EverythingInlineInput>) -> Self {
        Self(super::member(self.0, "inline", value.into_input()))
    }

    /// Requires this `inner` in the body.
    #[track_caller]
    pub fn inner(self, value: impl IntoInput<Int<1, 8>>) -> Self {
        Self(super::member(self.0, "inner", value.into_input()))
    }

    /// Requires this `kebab-case` in the body.
    #[track_caller]
    pub fn kebab_case(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "kebab-case", value.into_input()))
    }

    /// Requires this `kind` in the body.
    #[track_caller]
    pub fn kind(self, value: impl IntoInput<crate::shapes::EverythingKind>) -> Self {
        Self(super::member(self.0, "kind", value.into_input()))
    }

    /// Requires this `labels` in the body.
    #[track_caller]
    pub fn labels(self, value: impl IntoInput<BTreeMap<String, Nullable<Text<0, 3>>>>) -> Self {
        Self(super::member(self.0, "labels", value.into_input()))
    }

    /// Requires this `level` in the body.
    #[track_caller]
    pub fn level(self, value: impl IntoInput<Int<1, 3>>) -> Self {
        Self(super::member(self.0, "level", value.into_input()))
    }

    /// Requires this `mail` in the body.
    #[track_caller]
    pub fn mail(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "mail", value.into_input()))
    }

    /// Requires this `moment` in the body.
    #[track_caller]
    pub fn moment(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "moment", value.into_input()))
    }

    /// Requires this `mood` in the body.
    #[track_caller]
    pub fn mood(self, value: impl IntoInput<crate::shapes::EverythingMood>) -> Self {
        Self(super::member(self.0, "mood", value.into_input()))
    }

    /// Requires null as `mood` in the body.
    pub fn mood_null(self) -> Self {
        Self(super::member(self.0, "mood", Ok(())))
    }

    /// Requires this `must` in the body.
    #[track_caller]
    pub fn must(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "must", value.into_input()))
    }

    /// Requires this `named` in the body.
    #[track_caller]
    pub fn named(self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        Self(super::member(self.0, "named", value.into_input()))
    }

    /// Requires this `namedOrNull` in the body.
    #[track_caller]
    pub fn named_or_null(self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        Self(super::member(self.0, "namedOrNull", value.into_input()))
    }

    /// Requires null as `namedOrNull` in the body.
    pub fn named_or_null_null(self) -> Self {
        Self(super::member(self.0, "namedOrNull", Ok(())))
    }

    /// Requires this `names` in the body.
    #[track_caller]
    pub fn names<M>(self, value: impl IntoList<AtMost<Text<1, 3>, 4, 0, true>, M>) -> Self {
        Self(super::member(self.0, "names", value.into_list()))
    }

    /// Requires this `note` in the body.
    #[track_caller]
    pub fn note(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "note", value.into_input()))
    }

    /// Requires null as `note` in the body.
    pub fn note_null(self) -> Self {
        Self(super::member(self.0, "note", Ok(())))
    }

    /// Requires this `nullables` in the body.
    #[track_caller]
    pub fn nullables<M>(self, value: impl IntoList<AtMost<Nullable<String>, 2>, M>) -> Self {
        Self(super::member(self.0, "nullables", value.into_list()))
    }

    /// Requires this `numbers` in the body.
    #[track_caller]
    pub fn numbers<M>(self, value: impl IntoList<AtMost<Int<1, 5>, 3, 1>, M>) -> Self {
        Self(super::member(self.0, "numbers", value.into_list()))
    }

    /// Requires this `object` in the body.
    #[track_caller]
    pub fn object(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "object", value.into_input()))
    }

    /// Requires this `old` in the body.
    #[track_caller]
    pub fn old(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "old", value.into_input()))
    }

    /// Requires this `open` in the body.
    #[track_caller]
    pub fn open(self, value: impl IntoInput<crate::shapes::OpenObjectInput>) -> Self {
        Self(super::member(self.0, "open", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `pattern` in the body.
    #[track_caller]
    pub fn pattern(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>>,
    ) -> Self {
        Self(super::member(self.0, "pattern", value.into_input()))
    }

    /// Requires this `people` in the body.
    #[track_caller]
    pub fn people<M>(self, value: impl IntoList<AtMost<crate::shared::NamedInput, 2>, M>) -> Self {
        Self(super::member(self.0, "people", value.into_list()))
    }

    /// Requires this `ref` in the body.
    #[track_caller]
    pub fn ref_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "ref", value.into_input()))
    }

    /// Requires this `secrets` in the body.
    #[track_caller]
    pub fn secrets(self, value: impl IntoInput<crate::shapes::SecretsInput>) -> Self {
        Self(super::member(self.0, "secrets", value.into_input()))
    }

    /// Requires this `self` in the body.
    #[track_caller]
    pub fn self_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "self", value.into_input()))
    }

    /// Requires this `share` in the body.
    #[track_caller]
    pub fn share(self, value: impl IntoInput<f64>) -> Self {
        Self(super::member(self.0, "share", value.into_input()))
    }

    /// Requires this `small` in the body.
    #[track_caller]
    pub fn small(self, value: impl IntoInput<JsonObject<64>>) -> Self {
        Self(super::member(self.0, "small", value.into_input()))
    }

    /// Requires this `tree` in the body.
    #[track_caller]
    pub fn tree(self, value: impl IntoInput<crate::shapes::TreeInput>) -> Self {
        Self(super::member(self.0, "tree", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires this `unlimited` in the body.
    #[track_caller]
    pub fn unlimited<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "unlimited", value.into_list()))
    }

    /// Requires this `usual` in the body.
    #[track_caller]
    pub fn usual(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "usual", value.into_input()))
    }

    /// Requires this `whole` in the body.
    #[track_caller]
    pub fn whole(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "whole", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::shapes::EverythingInput>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::shapes::AllOfEverything {
    age: "age",
    name: "name",
    size: "size",
    tint: "tint",
    weight: "weight",
});
identity_facade_core::sample!(
    crate::shapes::AllOfEverything,
    "{\"age\":0,\"name\":\"name\",\"size\":0}"
);
identity_facade_core::to_wire!(crate::shapes::Deleted {
    deleted: "deleted",
    id: "id",
});
identity_facade_core::sample!(crate::shapes::Deleted, "{\"deleted\":true,\"id\":\"id\"}");
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
identity_facade_core::sample!(
    crate::shapes::Everything,
    "{\"bounded\":\"bounded\",\"id\":\"shape_1\",\"kind\":\"first\",\"numbers\":[]}"
);
identity_facade_core::to_wire!(crate::shapes::EverythingInline { deep: "deep" });
identity_facade_core::sample!(crate::shapes::EverythingInline, "{\"deep\":{}}");
identity_facade_core::to_wire!(crate::shapes::EverythingInlineDeep { deeper: "deeper" });
identity_facade_core::sample!(crate::shapes::EverythingInlineDeep, "{}");
identity_facade_core::to_wire!(crate::shapes::EverythingInlineDeepDeeperItem { end: "end" });
identity_facade_core::sample!(crate::shapes::EverythingInlineDeepDeeperItem, "{}");
identity_facade_core::to_wire!(crate ::shapes::OpenObject { known : "known",; extra });
identity_facade_core::sample!(crate::shapes::OpenObject, "{\"known\":\"known\"}");
identity_facade_core::to_wire!(crate::shapes::Secrets {
    hidden: "hidden",
    keys: "keys",
    password: "password",
});
identity_facade_core::sample!(crate::shapes::Secrets, "{}");
identity_facade_core::to_wire!(crate::shapes::SecretsHidden { answer: "answer" });
identity_facade_core::sample!(crate::shapes::SecretsHidden, "{}");
identity_facade_core::to_wire!(crate::shapes::TextObject { words: "words" });
identity_facade_core::sample!(crate::shapes::TextObject, "{}");
identity_facade_core::to_wire!(crate::shapes::Tree {
    branches: "branches",
    by_key: "byKey",
    leaf: "leaf",
    left: "left",
});
identity_facade_core::sample!(crate::shapes::Tree, "{\"leaf\":\"leaf\"}");
