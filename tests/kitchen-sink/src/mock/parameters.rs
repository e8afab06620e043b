// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, Seconds, Secret, Text};

/// Which `GET /parameters/colors/{color}/{name.with.dots}` a mock answers.
pub struct GetColorWhen(::httpmock::When);
impl GetColorWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/parameters/colors/[^/]*/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /parameters/colors/{color}/{name.with.dots}` answers.
pub struct GetColorThen(::httpmock::Then);
impl GetColorThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

impl GetColorWhen {
    /// Requires this `color` in the path.
    #[track_caller]
    pub fn color(self, value: impl IntoInput<crate::shared::Color>) -> Self {
        Self(super::path(
            self.0,
            "/sink/parameters/colors/",
            "/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `name.with.dots` in the path.
    #[track_caller]
    pub fn name_with_dots(self, value: impl IntoInput<Text<2, 3>>) -> Self {
        Self(super::path(
            self.0,
            "/sink/parameters/colors/[^/]*/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /parameters/conditions` a mock answers.
pub struct CheckParametersWhen(::httpmock::When);
impl CheckParametersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/parameters/conditions$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /parameters/conditions` answers.
pub struct CheckParametersThen(::httpmock::Then);
impl CheckParametersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

impl CheckParametersWhen {
    /// Requires this `mode` in the query.
    #[track_caller]
    pub fn mode(self, value: impl IntoInput<crate::parameters::CheckParametersMode>) -> Self {
        Self(super::query(self.0, "mode", false, value.into_input()))
    }

    /// Requires this `detail` in the query.
    #[track_caller]
    pub fn detail(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "detail", false, value.into_input()))
    }

    /// Requires this `from` in the query.
    #[track_caller]
    pub fn from(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "from", false, value.into_input()))
    }

    /// Requires this `to` in the query.
    #[track_caller]
    pub fn to(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "to", false, value.into_input()))
    }

    /// Requires this `since` in the query.
    #[track_caller]
    pub fn since(self, value: impl IntoInput<i64>) -> Self {
        Self(super::query(self.0, "since", false, value.into_input()))
    }

    /// Requires this `before` in the query.
    #[track_caller]
    pub fn before(self, value: impl IntoInput<i64>) -> Self {
        Self(super::query(self.0, "before", false, value.into_input()))
    }

    /// Requires this `lasting` in the query.
    #[track_caller]
    pub fn lasting(self, value: impl IntoInput<Seconds<1, 60>>) -> Self {
        Self(super::query(self.0, "lasting", false, value.into_input()))
    }
}

/// Which `GET /parameters/pages` a mock answers.
pub struct ListPagesWhen(::httpmock::When);
impl ListPagesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/parameters/pages$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /parameters/pages` answers.
pub struct ListPagesThen(::httpmock::Then);
impl ListPagesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::Named>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListPagesWhen {
    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `per_page` in the query.
    #[track_caller]
    pub fn per_page(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "per_page", false, value.into_input()))
    }

    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }
}

/// Which `POST /parameters/pages` a mock answers.
pub struct SearchPagesWhen(::httpmock::When);
impl SearchPagesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/parameters/pages$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /parameters/pages` answers.
pub struct SearchPagesThen(::httpmock::Then);
impl SearchPagesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::parameters::SearchPagesResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl SearchPagesWhen {
    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }
}

/// Which `GET /parameters/{word}/of/{number}` a mock answers.
pub struct ListParametersWhen(::httpmock::When);
impl ListParametersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/parameters/[^/]*/of/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /parameters/{word}/of/{number}` answers.
pub struct ListParametersThen(::httpmock::Then);
impl ListParametersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<::std::string::String>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListParametersWhen {
    /// Requires this `word` in the path.
    #[track_caller]
    pub fn word(self, value: impl IntoInput<crate::ids::Word>) -> Self {
        Self(super::path(
            self.0,
            "/sink/parameters/",
            "/of/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `number` in the path.
    #[track_caller]
    pub fn number(self, value: impl IntoInput<Int<1, 9>>) -> Self {
        Self(super::path(
            self.0,
            "/sink/parameters/[^/]*/of/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `text` in the query.
    #[track_caller]
    pub fn text(self, value: impl IntoInput<Text<2, 4>>) -> Self {
        Self(super::query(self.0, "text", false, value.into_input()))
    }

    /// Requires this `pattern` in the query.
    #[track_caller]
    pub fn pattern(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::ListParametersPatternPattern>>,
    ) -> Self {
        Self(super::query(self.0, "pattern", false, value.into_input()))
    }

    /// Requires this `count` in the query.
    #[track_caller]
    pub fn count(self, value: impl IntoInput<Int<1, 9>>) -> Self {
        Self(super::query(self.0, "count", false, value.into_input()))
    }

    /// Requires this `between` in the query.
    #[track_caller]
    pub fn between(self, value: impl IntoInput<Int<1, 8>>) -> Self {
        Self(super::query(self.0, "between", false, value.into_input()))
    }

    /// Requires this `share` in the query.
    #[track_caller]
    pub fn share(self, value: impl IntoInput<f64>) -> Self {
        Self(super::query(self.0, "share", false, value.into_input()))
    }

    /// Requires this `flag` in the query.
    #[track_caller]
    pub fn flag(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "flag", false, value.into_input()))
    }

    /// Requires this `kind` in the query.
    #[track_caller]
    pub fn kind(self, value: impl IntoInput<crate::parameters::ListParametersKind>) -> Self {
        Self(super::query(self.0, "kind", false, value.into_input()))
    }

    /// Requires this `level` in the query.
    #[track_caller]
    pub fn level(self, value: impl IntoInput<Int<1, 3>>) -> Self {
        Self(super::query(self.0, "level", false, value.into_input()))
    }

    /// Requires this `kindRef` in the query.
    #[track_caller]
    pub fn kind_ref(self, value: impl IntoInput<crate::shared::Color>) -> Self {
        Self(super::query(self.0, "kindRef", false, value.into_input()))
    }

    /// Requires this `repeated` in the query.
    #[track_caller]
    pub fn repeated<M>(self, value: impl IntoList<AtMost<String, 3, 1>, M>) -> Self {
        Self(super::query(self.0, "repeated", false, value.into_list()))
    }

    /// Requires this `comma` in the query.
    #[track_caller]
    pub fn comma<M>(
        self,
        value: impl IntoList<AtMost<Text<0, { usize::MAX }, crate::patterns::XWordPattern>, 2>, M>,
    ) -> Self {
        Self(super::query(self.0, "comma", true, value.into_list()))
    }

    /// Requires this `brackets` in the query.
    #[track_caller]
    pub fn brackets<M>(self, value: impl IntoList<AtMost<Int<1, 5>, 2>, M>) -> Self {
        Self(super::query(self.0, "brackets[]", false, value.into_list()))
    }

    /// Requires this `colors` in the query.
    #[track_caller]
    pub fn colors<M>(
        self,
        value: impl IntoList<AtMost<crate::shared::Color, 2, 0, true>, M>,
    ) -> Self {
        Self(super::query(self.0, "colors", false, value.into_list()))
    }

    /// Requires this `old` in the query.
    #[track_caller]
    pub fn old(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "old", false, value.into_input()))
    }

    /// Requires this `camelCase` in the query.
    #[track_caller]
    pub fn camel_case(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "camelCase", false, value.into_input()))
    }

    /// Requires this `type` in the query.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "type", false, value.into_input()))
    }

    /// Requires this `X-Word` in the headers.
    #[track_caller]
    pub fn x_word(self, value: impl IntoInput<Text<0, 5, crate::patterns::XWordPattern>>) -> Self {
        Self(super::header(self.0, "X-Word", value.into_input()))
    }

    /// Requires this `X-Count` in the headers.
    #[track_caller]
    pub fn x_count(self, value: impl IntoInput<Int<1, 9>>) -> Self {
        Self(super::header(self.0, "X-Count", value.into_input()))
    }

    /// Requires this `X-Flag` in the headers.
    #[track_caller]
    pub fn x_flag(self, value: impl IntoInput<bool>) -> Self {
        Self(super::header(self.0, "X-Flag", value.into_input()))
    }

    /// Requires this `X-Color` in the headers.
    #[track_caller]
    pub fn x_color(self, value: impl IntoInput<crate::shared::Color>) -> Self {
        Self(super::header(self.0, "X-Color", value.into_input()))
    }

    /// Requires this `X-List` in the headers.
    #[track_caller]
    pub fn x_list<M>(self, value: impl IntoList<AtMost<String, 2>, M>) -> Self {
        Self(super::header(self.0, "X-List", value.into_list()))
    }

    /// Requires this `X-Key` in the headers.
    #[track_caller]
    pub fn x_key(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::header(self.0, "X-Key", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::parameters::SearchPagesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::parameters::SearchPagesResponse,
    "{\"data\":[],\"total_count\":0}"
);
