// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Operation, Paginated,
    Paging, Parameter, QueryRule, Reply, Secret, Style, Text,
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
/// `GET /parameters/colors/{color}/{name.with.dots}`, made by [`get_color`](crate::Client::get_color).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetColorCall {
    call: Call,
}

impl GetColorCall {
    /// Path segment `color`: `Color`. Required.
    pub fn color(
        mut self,
        value: impl TryInto<crate::shared::Color, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("color", value.try_into());
        self
    }

    /// Path segment `name.with.dots`: a text of 2 to 3 characters. Required.
    pub fn name_with_dots(mut self, value: impl TryInto<Text<2, 3>, Error: Into<Invalid>>) -> Self {
        self.call.path("name.with.dots", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `GET /parameters/colors/{color}/{name.with.dots}`
    ///
    /// Required: `color`, `name.with.dots`.
    /// Success is 204 without content.
    /// Sending it twice does no harm.
    pub fn get_color(&self) -> GetColorCall {
        GetColorCall {
            call: self.transport.call(&GET_COLOR),
        }
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
/// `GET /parameters/conditions`, made by [`check_parameters`](crate::Client::check_parameters).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckParametersCall {
    call: Call,
}

impl CheckParametersCall {
    /// Query parameter `mode`: `CheckParametersMode`.
    pub fn mode(mut self, value: impl TryInto<CheckParametersMode, Error: Into<Invalid>>) -> Self {
        self.call.query("mode", value.try_into());
        self
    }

    /// Query parameter `detail`: a text.
    pub fn detail(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("detail", value.try_into());
        self
    }

    /// Query parameter `from`: a text.
    pub fn from(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("from", value.try_into());
        self
    }

    /// Query parameter `to`: a text.
    pub fn to(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("to", value.try_into());
        self
    }

    /// Query parameter `since`: a whole number.
    pub fn since(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("since", value.try_into());
        self
    }

    /// Query parameter `before`: a whole number.
    pub fn before(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("before", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `GET /parameters/conditions`
    ///
    /// Success is 204 without content.
    /// Sending it twice does no harm.
    pub fn check_parameters(&self) -> CheckParametersCall {
        CheckParametersCall {
            call: self.transport.call(&CHECK_PARAMETERS),
        }
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
.paginated(Paginated {
    items: "data",
    total: "total_count",
})
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "per_page",
});
/// `GET /parameters/pages`, made by [`list_pages`](crate::Client::list_pages).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListPagesCall {
    call: Call,
}

impl ListPagesCall {
    /// Query parameter `page`: a whole number of at least 1.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `per_page`: a whole number from 1 to 50.
    pub fn per_page(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("per_page", value.try_into());
        self
    }

    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<crate::shared::Named>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /parameters/pages`
    ///
    /// Success is 200 with a list of `Named`.
    /// Paged by `page` and `per_page`.
    /// Sending it twice does no harm.
    pub fn list_pages(&self) -> ListPagesCall {
        ListPagesCall {
            call: self.transport.call(&LIST_PAGES),
        }
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
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /parameters/pages`, made by [`search_pages`](crate::Client::search_pages).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SearchPagesCall {
    call: Call,
}

impl SearchPagesCall {
    /// The JSON body. Required. `SearchPagesBody`.
    pub fn body(mut self, value: impl TryInto<SearchPagesBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SearchPagesResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /parameters/pages`
    ///
    /// Required: the body.
    /// Success is 200 with `SearchPagesResponse`.
    /// Paged by `page` and `limit`.
    pub fn search_pages(&self) -> SearchPagesCall {
        SearchPagesCall {
            call: self.transport.call(&SEARCH_PAGES),
        }
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
/// `GET /parameters/{word}/of/{number}`, made by [`list_parameters`](crate::Client::list_parameters).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListParametersCall {
    call: Call,
}

impl ListParametersCall {
    /// Path segment `word`: a text that matches `^w_[a-z0-9]+$`. Required.
    pub fn word(mut self, value: impl TryInto<crate::ids::Word, Error: Into<Invalid>>) -> Self {
        self.call.path("word", value.try_into());
        self
    }

    /// Path segment `number`: a whole number from 1 to 9. Required.
    pub fn number(mut self, value: impl TryInto<Int<1, 9>, Error: Into<Invalid>>) -> Self {
        self.call.path("number", value.try_into());
        self
    }

    /// Query parameter `text`: a text of 2 to 4 characters.
    pub fn text(mut self, value: impl TryInto<Text<2, 4>, Error: Into<Invalid>>) -> Self {
        self.call.query("text", value.try_into());
        self
    }

    /// Query parameter `pattern`: a text that matches `^[A-Z]{2}$`.
    pub fn pattern(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::ListParametersPatternPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.call.query("pattern", value.try_into());
        self
    }

    /// Query parameter `count`: a whole number from 1 to 9.
    pub fn count(mut self, value: impl TryInto<Int<1, 9>, Error: Into<Invalid>>) -> Self {
        self.call.query("count", value.try_into());
        self
    }

    /// Query parameter `between`: a whole number from 1 to 8.
    pub fn between(mut self, value: impl TryInto<Int<1, 8>, Error: Into<Invalid>>) -> Self {
        self.call.query("between", value.try_into());
        self
    }

    /// Query parameter `share`: a number.
    pub fn share(mut self, value: impl TryInto<f64, Error: Into<Invalid>>) -> Self {
        self.call.query("share", value.try_into());
        self
    }

    /// Query parameter `flag`: true or false. Unset, the vendor takes `false`.
    pub fn flag(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("flag", value.try_into());
        self
    }

    /// Query parameter `kind`: `ListParametersKind`.
    pub fn kind(mut self, value: impl TryInto<ListParametersKind, Error: Into<Invalid>>) -> Self {
        self.call.query("kind", value.try_into());
        self
    }

    /// Query parameter `level`: a whole number from 1 to 3.
    pub fn level(mut self, value: impl TryInto<Int<1, 3>, Error: Into<Invalid>>) -> Self {
        self.call.query("level", value.try_into());
        self
    }

    /// Query parameter `kindRef`: `Color`.
    pub fn kind_ref(
        mut self,
        value: impl TryInto<crate::shared::Color, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("kindRef", value.try_into());
        self
    }

    /// Query parameter `repeated`: a list, 1 to 3 long, of texts. Required.
    pub fn repeated(
        mut self,
        value: impl TryInto<AtMost<String, 3, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("repeated", value.try_into());
        self
    }

    /// Query parameter `comma`: a list, at most 2 long, of items, each a text that matches `^[a-z]+$`.
    pub fn comma(
        mut self,
        value: impl TryInto<
            AtMost<Text<0, { usize::MAX }, crate::patterns::XWordPattern>, 2>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.call.query("comma", value.try_into());
        self
    }

    /// Query parameter `brackets`: a list, at most 2 long, of items, each a whole number from 1 to 5.
    pub fn brackets(
        mut self,
        value: impl TryInto<AtMost<Int<1, 5>, 2>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("brackets", value.try_into());
        self
    }

    /// Query parameter `colors`: a list, at most 2 long, without repeats, of `Color`.
    pub fn colors(
        mut self,
        value: impl TryInto<AtMost<crate::shared::Color, 2, 0, true>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("colors", value.try_into());
        self
    }

    /// Query parameter `old`: a text. The vendor advises against it.
    pub fn old(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("old", value.try_into());
        self
    }

    /// Query parameter `camelCase`: a text.
    pub fn camel_case(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("camelCase", value.try_into());
        self
    }

    /// Query parameter `type`: a text.
    pub fn type_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("type", value.try_into());
        self
    }

    /// Header `X-Word`: a text of at most 5 characters that matches `^[a-z]+$`. Required.
    pub fn x_word(
        mut self,
        value: impl TryInto<Text<0, 5, crate::patterns::XWordPattern>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.header("X-Word", value.try_into());
        self
    }

    /// Header `X-Count`: a whole number from 1 to 9.
    pub fn x_count(mut self, value: impl TryInto<Int<1, 9>, Error: Into<Invalid>>) -> Self {
        self.call.header("X-Count", value.try_into());
        self
    }

    /// Header `X-Flag`: true or false.
    pub fn x_flag(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.header("X-Flag", value.try_into());
        self
    }

    /// Header `X-Color`: `Color`.
    pub fn x_color(
        mut self,
        value: impl TryInto<crate::shared::Color, Error: Into<Invalid>>,
    ) -> Self {
        self.call.header("X-Color", value.try_into());
        self
    }

    /// Header `X-List`: a list, at most 2 long, of texts.
    pub fn x_list(mut self, value: impl TryInto<AtMost<String, 2>, Error: Into<Invalid>>) -> Self {
        self.call.header("X-List", value.try_into());
        self
    }

    /// Header `X-Key`: a secret text.
    pub fn x_key(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.call.header("X-Key", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<String>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /parameters/{word}/of/{number}`
    ///
    /// Required: `word`, `number`, `repeated`, `X-Word`.
    /// Success is 200 with a list of texts.
    /// Secrets in it: `X-Key`.
    /// Sending it twice does no harm.
    pub fn list_parameters(&self) -> ListParametersCall {
        ListParametersCall {
            call: self.transport.call(&LIST_PARAMETERS),
        }
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

/// One of a few texts `CheckParameters mode`. Sent.
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
/// One of a few texts `ListParameters kind`. Sent.
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
/// Object `SearchPagesBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SearchPagesBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
}

impl SearchPagesBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SearchPagesBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("page", self.page.is_some());
    }
}

/// Makes a [`SearchPagesBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SearchPagesBodyBuilder {
    checks: Checks,
    value: SearchPagesBody,
}

impl SearchPagesBodyBuilder {
    /// `limit`: a whole number from 1 to 50.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1. Required.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SearchPagesBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SearchPagesBodyBuilder> for SearchPagesBody {
    type Error = Invalid;
    fn try_from(builder: SearchPagesBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SearchPagesBody);
/// Object `SearchPagesResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SearchPagesResponse {
    /// `data`. Always there.
    pub data: Items<crate::shared::Named>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
