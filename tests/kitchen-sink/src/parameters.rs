// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Int, IntoInput, IntoList, Items, Listing, Operation,
    Paginated, Paging, Parameter, QueryRule, Seconds, Secret, Style, Text,
};

/// Facts of `GET /parameters/colors/{color}/{name.with.dots}`.
pub static GET_COLOR: Operation = Operation::new(
    "getColor",
    http::Method::GET,
    "/parameters/colors/{color}/{name.with.dots}",
    "parameters",
)
.parameters(&[Parameter::path("color"), Parameter::path("name.with.dots")])
.idempotent();
/// The call of [`Client::get_color`](crate::Client::get_color), `GET /parameters/colors/{color}/{name.with.dots}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetColorCall {
    call: Call,
}

identity_facade_core::call!(GetColorCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetColorCall,
    crate::Client,
    GET_COLOR,
    "Returns a color by its name.",
    false,
    [
        path::<crate::shared::Color>("color"),
        path::<Text<2, 3>>("name.with.dots")
    ]
);
impl crate::Client {
    /// Returns a color by its name.
    ///
    /// `GET /parameters/colors/{color}/{name.with.dots}`
    ///
    /// * Required: `color`, `name.with.dots`.
    /// * Returns no content, with status 204.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `parameters`; in `identity-facade`, `kitchen-sink-parameters`.
    pub fn get_color(
        &self,
        color: impl IntoInput<crate::shared::Color>,
        name_with_dots: impl IntoInput<Text<2, 3>>,
    ) -> GetColorCall {
        let mut call = self.transport.call(&GET_COLOR);
        call.path("color", color.into_input());
        call.path("name.with.dots", name_with_dots.into_input());
        GetColorCall { call }
    }
}

/// Facts of `GET /parameters/conditions`.
pub static CHECK_PARAMETERS: Operation = Operation::new(
    "checkParameters",
    http::Method::GET,
    "/parameters/conditions",
    "parameters",
)
.parameters(&[
    Parameter::query("mode"),
    Parameter::query("detail"),
    Parameter::query("from"),
    Parameter::query("to"),
    Parameter::query("since"),
    Parameter::query("before"),
    Parameter::query("lasting"),
])
.conditions(&[
    QueryRule::Required {
        parameter: "detail",
        other: "mode",
        equals: Some("keyed"),
        why: "`mode` is `keyed`",
    },
    QueryRule::Required {
        parameter: "to",
        other: "from",
        equals: None,
        why: "`from` is set",
    },
    QueryRule::Exclusive {
        parameter: "since",
        other: "before",
        why: "does not go together with `before`",
    },
])
.idempotent();
/// The call of [`Client::check_parameters`](crate::Client::check_parameters), `GET /parameters/conditions`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckParametersCall {
    call: Call,
}

impl CheckParametersCall {
    /// Query parameter `mode`: `CheckParametersMode`.
    pub fn mode(mut self, value: impl IntoInput<CheckParametersMode>) -> Self {
        self.call.query("mode", value.into_input());
        self
    }

    /// Query parameter `detail`: string.
    pub fn detail(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("detail", value.into_input());
        self
    }

    /// Query parameter `from`: string.
    pub fn from(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("from", value.into_input());
        self
    }

    /// Query parameter `to`: string.
    pub fn to(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("to", value.into_input());
        self
    }

    /// Query parameter `since`: integer.
    pub fn since(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.query("since", value.into_input());
        self
    }

    /// Query parameter `before`: integer.
    pub fn before(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.query("before", value.into_input());
        self
    }

    /// Query parameter `lasting`: seconds from 1 to 60.
    pub fn lasting(mut self, value: impl IntoInput<Seconds<1, 60>>) -> Self {
        self.call.query("lasting", value.into_input());
        self
    }
}

identity_facade_core::call!(CheckParametersCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckParametersCall,
    crate::Client,
    CHECK_PARAMETERS,
    "Checks parameters that depend on each other.",
    false,
    [
        query::<CheckParametersMode>("mode"),
        query::<String>("detail"),
        query::<String>("from"),
        query::<String>("to"),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("since"),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("before"),
        query::<Seconds<1, 60>>("lasting")
    ]
);
impl crate::Client {
    /// Checks parameters that depend on each other.
    ///
    /// `GET /parameters/conditions`
    ///
    /// * Returns no content, with status 204.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `parameters`; in `identity-facade`, `kitchen-sink-parameters`.
    pub fn check_parameters(&self) -> CheckParametersCall {
        let call = self.transport.call(&CHECK_PARAMETERS);
        CheckParametersCall { call }
    }
}

/// Facts of `GET /parameters/pages`.
pub static LIST_PAGES: Operation = Operation::new(
    "listPages",
    http::Method::GET,
    "/parameters/pages",
    "parameters",
)
.parameters(&[
    Parameter::query("page"),
    Parameter::query("per_page"),
    Parameter::query("paginated"),
])
.idempotent()
.paginated(Paginated::new("data", "total_count"))
.paging(Paging::page_in_query("page", "per_page"))
.listing(Listing::new().largest(50));
/// The call of [`Client::list_pages`](crate::Client::list_pages), `GET /parameters/pages`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListPagesCall {
    call: Call,
}

impl ListPagesCall {
    /// Query parameter `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Query parameter `per_page`: integer from 1 to 50.
    pub fn per_page(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("per_page", value.into_input());
        self
    }

    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }
}

identity_facade_core::call!(ListPagesCall -> Items < crate ::shared::Named >);
identity_facade_core::paged!(ListPagesCall -> crate ::shared::Named);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListPagesCall,
    crate::Client,
    LIST_PAGES,
    "Lists pages by number.",
    false,
    [
        query::<Int<1, { i64::MAX }>>("page"),
        query::<Int<1, 50>>("per_page"),
        query::<bool>("paginated")
    ]
);
impl crate::Client {
    /// Lists pages by number.
    ///
    /// `GET /parameters/pages`
    ///
    /// * Returns list of `Named`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `per_page`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `parameters`; in `identity-facade`, `kitchen-sink-parameters`.
    pub fn list_pages(&self) -> ListPagesCall {
        let call = self.transport.call(&LIST_PAGES);
        ListPagesCall { call }
    }
}

/// Facts of `POST /parameters/pages`.
pub static SEARCH_PAGES: Operation = Operation::new(
    "searchPages",
    http::Method::POST,
    "/parameters/pages",
    "parameters",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("page")])
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("data", "total_count"));
/// The call of [`Client::search_pages`](crate::Client::search_pages), `POST /parameters/pages`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SearchPagesCall {
    call: Call,
}

impl SearchPagesCall {
    /// `limit`: integer from 1 to 50.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1. Required.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }
}

identity_facade_core::call!(SearchPagesCall -> SearchPagesResponse);
identity_facade_core::paged!(SearchPagesCall -> crate ::shared::Named);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SearchPagesCall,
    crate::Client,
    SEARCH_PAGES,
    "Searches pages, with the page number in the body.",
    false,
    [
        member::<Int<1, 50>>("limit"),
        member::<Int<1, { i64::MAX }>>("page")
    ]
);
impl crate::Client {
    /// Searches pages, with the page number in the body.
    ///
    /// `POST /parameters/pages`
    ///
    /// * Required: `page`.
    /// * Returns [`SearchPagesResponse`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `parameters`; in `identity-facade`, `kitchen-sink-parameters`.
    pub fn search_pages(&self) -> SearchPagesCall {
        let call = self.transport.call(&SEARCH_PAGES);
        SearchPagesCall { call }
    }
}

/// Facts of `GET /parameters/{word}/of/{number}`.
pub static LIST_PARAMETERS: Operation = Operation::new(
    "listParameters",
    http::Method::GET,
    "/parameters/{word}/of/{number}",
    "parameters",
)
.parameters(&[
    Parameter::path("word"),
    Parameter::path("number"),
    Parameter::query("text"),
    Parameter::query("pattern"),
    Parameter::query("count"),
    Parameter::query("between"),
    Parameter::query("share"),
    Parameter::query("flag"),
    Parameter::query("kind"),
    Parameter::query("level"),
    Parameter::query("kindRef"),
    Parameter::query("repeated").required(),
    Parameter::query("comma").style(Style::Comma),
    Parameter::query("brackets").style(Style::Brackets),
    Parameter::query("colors"),
    Parameter::query("old"),
    Parameter::query("camelCase"),
    Parameter::query("type"),
    Parameter::header("X-Word").required(),
    Parameter::header("X-Count"),
    Parameter::header("X-Flag"),
    Parameter::header("X-Color"),
    Parameter::header("X-List"),
    Parameter::header("X-Key"),
])
.idempotent()
.secrets(&["X-Key"]);
/// The call of [`Client::list_parameters`](crate::Client::list_parameters), `GET /parameters/{word}/of/{number}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListParametersCall {
    call: Call,
}

impl ListParametersCall {
    /// Query parameter `text`: string of 2 to 4 characters.
    pub fn text(mut self, value: impl IntoInput<Text<2, 4>>) -> Self {
        self.call.query("text", value.into_input());
        self
    }

    /// Query parameter `pattern`: string that matches `^[A-Z]{2}$`.
    pub fn pattern(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::ListParametersPatternPattern>>,
    ) -> Self {
        self.call.query("pattern", value.into_input());
        self
    }

    /// How many there are.
    ///
    /// Query parameter `count`: integer from 1 to 9.
    pub fn count(mut self, value: impl IntoInput<Int<1, 9>>) -> Self {
        self.call.query("count", value.into_input());
        self
    }

    /// Query parameter `between`: integer from 1 to 8.
    pub fn between(mut self, value: impl IntoInput<Int<1, 8>>) -> Self {
        self.call.query("between", value.into_input());
        self
    }

    /// Query parameter `share`: number.
    pub fn share(mut self, value: impl IntoInput<f64>) -> Self {
        self.call.query("share", value.into_input());
        self
    }

    /// Query parameter `flag`: boolean. Default: `false`.
    pub fn flag(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("flag", value.into_input());
        self
    }

    /// Query parameter `kind`: `ListParametersKind`.
    pub fn kind(mut self, value: impl IntoInput<ListParametersKind>) -> Self {
        self.call.query("kind", value.into_input());
        self
    }

    /// Query parameter `level`: integer from 1 to 3.
    pub fn level(mut self, value: impl IntoInput<Int<1, 3>>) -> Self {
        self.call.query("level", value.into_input());
        self
    }

    /// Query parameter `kindRef`: `Color`.
    pub fn kind_ref(mut self, value: impl IntoInput<crate::shared::Color>) -> Self {
        self.call.query("kindRef", value.into_input());
        self
    }

    /// Query parameter `repeated`: 1 to 3 strings. Required.
    pub fn repeated<M>(mut self, value: impl IntoList<AtMost<String, 3, 1>, M>) -> Self {
        self.call.query("repeated", value.into_list());
        self
    }

    /// Query parameter `comma`: up to 2 items, each: string that matches `^[a-z]+$`.
    pub fn comma<M>(
        mut self,
        value: impl IntoList<AtMost<Text<0, { usize::MAX }, crate::patterns::XWordPattern>, 2>, M>,
    ) -> Self {
        self.call.query("comma", value.into_list());
        self
    }

    /// Query parameter `brackets`: up to 2 items, each: integer from 1 to 5.
    pub fn brackets<M>(mut self, value: impl IntoList<AtMost<Int<1, 5>, 2>, M>) -> Self {
        self.call.query("brackets", value.into_list());
        self
    }

    /// Query parameter `colors`: up to 2 `Color`, without duplicates.
    pub fn colors<M>(
        mut self,
        value: impl IntoList<AtMost<crate::shared::Color, 2, 0, true>, M>,
    ) -> Self {
        self.call.query("colors", value.into_list());
        self
    }

    /// Query parameter `old`: string. Deprecated.
    pub fn old(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("old", value.into_input());
        self
    }

    /// Query parameter `camelCase`: string.
    pub fn camel_case(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("camelCase", value.into_input());
        self
    }

    /// Query parameter `type`: string.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("type", value.into_input());
        self
    }

    /// Header `X-Word`: string of up to 5 characters that matches `^[a-z]+$`. Required.
    pub fn x_word(
        mut self,
        value: impl IntoInput<Text<0, 5, crate::patterns::XWordPattern>>,
    ) -> Self {
        self.call.header("X-Word", value.into_input());
        self
    }

    /// Header `X-Count`: integer from 1 to 9.
    pub fn x_count(mut self, value: impl IntoInput<Int<1, 9>>) -> Self {
        self.call.header("X-Count", value.into_input());
        self
    }

    /// Header `X-Flag`: boolean.
    pub fn x_flag(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.header("X-Flag", value.into_input());
        self
    }

    /// Header `X-Color`: `Color`.
    pub fn x_color(mut self, value: impl IntoInput<crate::shared::Color>) -> Self {
        self.call.header("X-Color", value.into_input());
        self
    }

    /// Header `X-List`: up to 2 strings.
    pub fn x_list<M>(mut self, value: impl IntoList<AtMost<String, 2>, M>) -> Self {
        self.call.header("X-List", value.into_list());
        self
    }

    /// Header `X-Key`: secret string.
    pub fn x_key(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.header("X-Key", value.into_input());
        self
    }
}

identity_facade_core::call!(ListParametersCall -> Items < String >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListParametersCall,
    crate::Client,
    LIST_PARAMETERS,
    "Takes a parameter of every kind.",
    false,
    [
        identifier::<crate::ids::Word>("word", "A word in the path."),
        path::<Int<1, 9>>("number"),
        query::<Text<2, 4>>("text"),
        query::<Text<0, { usize::MAX }, crate::patterns::ListParametersPatternPattern>>("pattern"),
        query::<Int<1, 9>>("count", "How many there are."),
        query::<Int<1, 8>>("between"),
        query::<f64>("share"),
        query::<bool>("flag", "Default: `false`."),
        query::<ListParametersKind>("kind"),
        query::<Int<1, 3>>("level"),
        query::<crate::shared::Color>("kindRef"),
        query::<AtMost<String, 3, 1>>("repeated"),
        query::<AtMost<Text<0, { usize::MAX }, crate::patterns::XWordPattern>, 2>>("comma"),
        query::<AtMost<Int<1, 5>, 2>>("brackets"),
        query::<AtMost<crate::shared::Color, 2, 0, true>>("colors"),
        query::<String>("old").deprecated(),
        query::<String>("camelCase"),
        query::<String>("type"),
        header::<Text<0, 5, crate::patterns::XWordPattern>>("X-Word"),
        header::<Int<1, 9>>("X-Count"),
        header::<bool>("X-Flag"),
        header::<crate::shared::Color>("X-Color"),
        header::<AtMost<String, 2>>("X-List"),
        header::<Secret>("X-Key")
    ]
);
impl crate::Client {
    /// Takes a parameter of every kind.
    ///
    /// `GET /parameters/{word}/of/{number}`
    ///
    /// * Required: `word`, `number`, `repeated`, `X-Word`.
    /// * Returns list of strings, with status 200.
    /// * Secrets: `X-Key`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `parameters`; in `identity-facade`, `kitchen-sink-parameters`.
    pub fn list_parameters(
        &self,
        word: impl IntoInput<crate::ids::Word>,
        number: impl IntoInput<Int<1, 9>>,
    ) -> ListParametersCall {
        let mut call = self.transport.call(&LIST_PARAMETERS);
        call.path("word", word.into_input());
        call.path("number", number.into_input());
        ListParametersCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_COLOR,
    &CHECK_PARAMETERS,
    &LIST_PAGES,
    &SEARCH_PAGES,
    &LIST_PARAMETERS,
];

/// Enum `CheckParameters mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CheckParametersMode {
    /// `plain`
    Plain,
    /// `keyed`
    Keyed,
}

identity_facade_core::wire_strings!(CheckParametersMode {
    Plain: "plain",
    Keyed: "keyed"
});
/// Enum `ListParameters kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListParametersKind {
    /// `first`
    First,
    /// `second-best`
    SecondBest,
    /// `3rd`
    X3rd,
}

identity_facade_core::wire_strings!(ListParametersKind {
    First: "first",
    SecondBest: "second-best",
    X3rd: "3rd"
});
/// Object `SearchPagesResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SearchPagesResponse {
    /// `data`. Required.
    pub data: Items<crate::shared::Named>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
