// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

/// Which `GET /parameters/colors/{color}/{name.with.dots}` a mock answers.
pub struct GetColorWhen(::httpmock::When);
impl GetColorWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/parameters/colors/[^/]*/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `color` in the path.
    pub fn color(self, value: crate::shared::Color) -> Self {
        Self(
            self.0
                .path_matches(super::path("/sink/parameters/colors/", value, "/[^/]*")),
        )
    }

    /// This `name_with_dots` in the path.
    pub fn name_with_dots(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/sink/parameters/colors/[^/]*/", value, "")),
        )
    }
}

/// What a mock of `GET /parameters/colors/{color}/{name.with.dots}` answers.
pub struct GetColorThen(::httpmock::Then);
impl GetColorThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

/// Which `GET /parameters/conditions` a mock answers.
pub struct CheckParametersWhen(::httpmock::When);
impl CheckParametersWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/parameters/conditions$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `before` in the query, or none in it.
    pub fn before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("before", value.to_string()))
        } else {
            Self(self.0.query_param_missing("before"))
        }
    }

    /// This `detail` in the query, or none in it.
    pub fn detail<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("detail", value.to_string()))
        } else {
            Self(self.0.query_param_missing("detail"))
        }
    }

    /// This `from` in the query, or none in it.
    pub fn from<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("from", value.to_string()))
        } else {
            Self(self.0.query_param_missing("from"))
        }
    }

    /// This `mode` in the query, or none in it.
    pub fn mode<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::parameters::CheckParametersMode>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("mode", value.to_string()))
        } else {
            Self(self.0.query_param_missing("mode"))
        }
    }

    /// This `since` in the query, or none in it.
    pub fn since<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("since", value.to_string()))
        } else {
            Self(self.0.query_param_missing("since"))
        }
    }

    /// This `to` in the query, or none in it.
    pub fn to<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("to", value.to_string()))
        } else {
            Self(self.0.query_param_missing("to"))
        }
    }
}

/// What a mock of `GET /parameters/conditions` answers.
pub struct CheckParametersThen(::httpmock::Then);
impl CheckParametersThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

/// Which `GET /parameters/pages` a mock answers.
pub struct ListPagesWhen(::httpmock::When);
impl ListPagesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/parameters/pages$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `page` in the query, or none in it.
    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
        }
    }

    /// This `paginated` in the query, or none in it.
    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }

    /// This `per_page` in the query, or none in it.
    pub fn per_page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("per_page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("per_page"))
        }
    }
}

/// What a mock of `GET /parameters/pages` answers.
pub struct ListPagesThen(::httpmock::Then);
impl ListPagesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /parameters/pages` a mock answers.
pub struct SearchPagesWhen(::httpmock::When);
impl SearchPagesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/parameters/pages$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::parameters::SearchPagesBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /parameters/pages` answers.
pub struct SearchPagesThen(::httpmock::Then);
impl SearchPagesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /parameters/{word}/of/{number}` a mock answers.
pub struct ListParametersWhen(::httpmock::When);
impl ListParametersWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/parameters/[^/]*/of/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `word` in the path.
    pub fn word(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/sink/parameters/", value, "/of/[^/]*")),
        )
    }

    /// This `number` in the path.
    pub fn number(self, value: i64) -> Self {
        Self(
            self.0
                .path_matches(super::path("/sink/parameters/[^/]*/of/", value, "")),
        )
    }

    /// This `between` in the query, or none in it.
    pub fn between<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("between", value.to_string()))
        } else {
            Self(self.0.query_param_missing("between"))
        }
    }

    /// This `brackets` in the query, or none in it.
    pub fn brackets<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<i64>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("brackets[]", item.to_string())
            })),
            None => Self(self.0.query_param_missing("brackets[]")),
        }
    }

    /// This `camel_case` in the query, or none in it.
    pub fn camel_case<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("camelCase", value.to_string()))
        } else {
            Self(self.0.query_param_missing("camelCase"))
        }
    }

    /// This `colors` in the query, or none in it.
    pub fn colors<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<crate::shared::Color>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("colors", item.to_string())
            })),
            None => Self(self.0.query_param_missing("colors")),
        }
    }

    /// This `comma` in the query, or none in it.
    pub fn comma<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => {
                let items: Vec<String> = value.iter().map(ToString::to_string).collect();
                Self(self.0.query_param("comma", items.join(",")))
            }
            None => Self(self.0.query_param_missing("comma")),
        }
    }

    /// This `count` in the query, or none in it.
    pub fn count<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("count", value.to_string()))
        } else {
            Self(self.0.query_param_missing("count"))
        }
    }

    /// This `flag` in the query, or none in it.
    pub fn flag<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("flag", value.to_string()))
        } else {
            Self(self.0.query_param_missing("flag"))
        }
    }

    /// This `kind` in the query, or none in it.
    pub fn kind<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::parameters::ListParametersKind>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("kind", value.to_string()))
        } else {
            Self(self.0.query_param_missing("kind"))
        }
    }

    /// This `kind_ref` in the query, or none in it.
    pub fn kind_ref<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::shared::Color>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("kindRef", value.to_string()))
        } else {
            Self(self.0.query_param_missing("kindRef"))
        }
    }

    /// This `level` in the query, or none in it.
    pub fn level<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("level", value.to_string()))
        } else {
            Self(self.0.query_param_missing("level"))
        }
    }

    /// This `old` in the query, or none in it.
    pub fn old<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("old", value.to_string()))
        } else {
            Self(self.0.query_param_missing("old"))
        }
    }

    /// This `pattern` in the query, or none in it.
    pub fn pattern<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("pattern", value.to_string()))
        } else {
            Self(self.0.query_param_missing("pattern"))
        }
    }

    /// This `repeated` in the query.
    pub fn repeated(self, value: &::std::vec::Vec<::std::string::String>) -> Self {
        Self(value.iter().fold(self.0, |when, item| {
            when.query_param("repeated", item.to_string())
        }))
    }

    /// This `share` in the query, or none in it.
    pub fn share<T>(self, value: T) -> Self
    where
        T: Into<Option<f64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("share", value.to_string()))
        } else {
            Self(self.0.query_param_missing("share"))
        }
    }

    /// This `text` in the query, or none in it.
    pub fn text<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("text", value.to_string()))
        } else {
            Self(self.0.query_param_missing("text"))
        }
    }

    /// This `type_` in the query, or none in it.
    pub fn type_<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("type"))
        }
    }

    /// This `x_color` in the headers, or none in them.
    pub fn x_color<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::shared::Color>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-Color", value.to_string()))
        } else {
            Self(self.0.header_missing("X-Color"))
        }
    }

    /// This `x_count` in the headers, or none in them.
    pub fn x_count<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-Count", value.to_string()))
        } else {
            Self(self.0.header_missing("X-Count"))
        }
    }

    /// This `x_flag` in the headers, or none in them.
    pub fn x_flag<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-Flag", value.to_string()))
        } else {
            Self(self.0.header_missing("X-Flag"))
        }
    }

    /// This `x_key` in the headers, or none in them.
    pub fn x_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-Key", value.to_string()))
        } else {
            Self(self.0.header_missing("X-Key"))
        }
    }

    /// This `x_list` in the headers, or none in them.
    pub fn x_list<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => {
                let items: Vec<String> = value.iter().map(ToString::to_string).collect();
                Self(self.0.header("X-List", items.join(",")))
            }
            None => Self(self.0.header_missing("X-List")),
        }
    }

    /// This `x_word` in the headers.
    pub fn x_word(self, value: &str) -> Self {
        Self(self.0.header("X-Word", value.to_string()))
    }
}

/// What a mock of `GET /parameters/{word}/of/{number}` answers.
pub struct ListParametersThen(::httpmock::Then);
impl ListParametersThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(crate::parameters::SearchPagesResponse {
    data: "data",
    total_count: "total_count",
});
