// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, JsonObject, Keyset,
    List, Listing, Nullable, Open, Operation, Paging, Parameter, Receipt, Redacted, Secret, Text,
};
use std::collections::BTreeMap;

/// Facts of `GET /shapes`.
pub static LIST_SHAPES: Operation =
    Operation::new("listShapes", http::Method::GET, "/shapes", "shapes")
        .parameters(&[
            Parameter::query("limit"),
            Parameter::query("offset"),
            Parameter::query("after"),
            Parameter::query("order"),
        ])
        .idempotent()
        .paging(Paging::offset("offset", "limit"))
        .listing(
            Listing::new()
                .largest(100)
                .keyset(Keyset::new("after", "id", "order", &["id"])),
        )
        .secrets(&["hidden", "keys", "password"]);
/// The call of [`Client::list_shapes`](crate::Client::list_shapes), `GET /shapes`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListShapesCall {
    call: Call,
}

impl ListShapesCall {
    /// Query parameter `limit`: integer from 1 to 100. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 100>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// Query parameter `after`: string.
    pub fn after(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("after", value.into_input());
        self
    }

    /// Query parameter `order`: string.
    pub fn order(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order", value.into_input());
        self
    }
}

identity_facade_core::call!(ListShapesCall -> Items < Everything >);
identity_facade_core::paged!(ListShapesCall -> Everything);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListShapesCall,
    crate::Client,
    LIST_SHAPES,
    "Lists shapes.",
    false,
    [
        query::<Int<1, 100>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset"),
        query::<String>("after"),
        query::<String>("order")
    ]
);
impl crate::Client {
    /// Lists shapes.
    ///
    /// `GET /shapes`
    ///
    /// * Returns list of `Everything`, with status 200.
    /// * Secrets: `hidden`, `keys`, `password`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list, also while its items are deleted.
    /// * Feature `shapes`; in `identity-facade`, `kitchen-sink-shapes`.
    pub fn list_shapes(&self) -> ListShapesCall {
        let call = self.transport.call(&LIST_SHAPES);
        ListShapesCall { call }
    }
}

/// Facts of `POST /shapes`.
pub static MAKE_SHAPE: Operation =
    Operation::new("createShape", http::Method::POST, "/shapes", "shapes")
        .body(BodyKind::Required)
        .rules(&[
            BodyRule::Required("bounded"),
            BodyRule::Required("id"),
            BodyRule::Required("kind"),
            BodyRule::Only {
                member: "must",
                value: "true",
            },
            BodyRule::Required("numbers"),
        ])
        .idempotent()
        .secrets(&["hidden", "keys", "password"]);
/// The call of [`Client::make_shape`](crate::Client::make_shape), `POST /shapes`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct MakeShapeCall {
    call: Call,
}

impl MakeShapeCall {
    /// `Text`: `TextObjectInput`.
    pub fn text(mut self, value: impl IntoInput<TextObjectInput>) -> Self {
        self.call.member("Text", value.into_input());
        self
    }

    /// `UPPER`: string.
    pub fn upper(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("UPPER", value.into_input());
        self
    }

    /// `all`: `AllOfEverythingInput`.
    pub fn all(mut self, value: impl IntoInput<AllOfEverythingInput>) -> Self {
        self.call.member("all", value.into_input());
        self
    }

    /// `bounded`: string of 2 to 5 characters. Required.
    pub fn bounded(mut self, value: impl IntoInput<Text<2, 5>>) -> Self {
        self.call.member("bounded", value.into_input());
        self
    }

    /// `byAlias`: `NamedInput`.
    pub fn by_alias(mut self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        self.call.member("byAlias", value.into_input());
        self
    }

    /// `byName`: object of `NamedInput`.
    pub fn by_name(
        mut self,
        value: impl IntoInput<BTreeMap<String, crate::shared::NamedInput>>,
    ) -> Self {
        self.call.member("byName", value.into_input());
        self
    }

    /// `color`: `Color`.
    pub fn color(mut self, value: impl IntoInput<crate::shared::Color>) -> Self {
        self.call.member("color", value.into_input());
        self
    }

    /// `colorOrNull`: `Color`.
    pub fn color_or_null(mut self, value: impl IntoInput<crate::shared::Color>) -> Self {
        self.call.member("colorOrNull", value.into_input());
        self
    }

    /// Sends `null` for `colorOrNull`.
    pub fn color_or_null_null(mut self) -> Self {
        self.call.null("colorOrNull");
        self
    }

    /// `counts`: object of items, each: integer >= 0.
    pub fn counts(mut self, value: impl IntoInput<BTreeMap<String, Int<0, { i64::MAX }>>>) -> Self {
        self.call.member("counts", value.into_input());
        self
    }

    /// `few`: integer from 1 to 9.
    pub fn few(mut self, value: impl IntoInput<Int<1, 9>>) -> Self {
        self.call.member("few", value.into_input());
        self
    }

    /// `fixed`: `EverythingFixed`.
    pub fn fixed(mut self, value: impl IntoInput<EverythingFixed>) -> Self {
        self.call.member("fixed", value.into_input());
        self
    }

    /// `flag`: boolean.
    pub fn flag(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("flag", value.into_input());
        self
    }

    /// `free`: any JSON value.
    pub fn free(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("free", value.into_input());
        self
    }

    /// `grid`: 1 to 2 items, each: up to 2 integers.
    pub fn grid<M>(mut self, value: impl IntoList<AtMost<AtMost<i64, 2>, 2, 1>, M>) -> Self {
        self.call.member("grid", value.into_list());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `inline`: `EverythingInlineInput`.
    pub fn inline(mut self, value: impl IntoInput<EverythingInlineInput>) -> Self {
        self.call.member("inline", value.into_input());
        self
    }

    /// `inner`: integer from 1 to 8.
    pub fn inner(mut self, value: impl IntoInput<Int<1, 8>>) -> Self {
        self.call.member("inner", value.into_input());
        self
    }

    /// `kebab-case`: string.
    pub fn kebab_case(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("kebab-case", value.into_input());
        self
    }

    /// `kind`: `EverythingKind`. Required.
    pub fn kind(mut self, value: impl IntoInput<EverythingKind>) -> Self {
        self.call.member("kind", value.into_input());
        self
    }

    /// `labels`: object of items, each: string of up to 3 characters or null.
    pub fn labels(mut self, value: impl IntoInput<BTreeMap<String, Nullable<Text<0, 3>>>>) -> Self {
        self.call.member("labels", value.into_input());
        self
    }

    /// `level`: integer from 1 to 3.
    pub fn level(mut self, value: impl IntoInput<Int<1, 3>>) -> Self {
        self.call.member("level", value.into_input());
        self
    }

    /// `mail`: string in format `email`.
    pub fn mail(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("mail", value.into_input());
        self
    }

    /// `moment`: string in format `date-time`.
    pub fn moment(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("moment", value.into_input());
        self
    }

    /// `mood`: `EverythingMood`.
    pub fn mood(mut self, value: impl IntoInput<EverythingMood>) -> Self {
        self.call.member("mood", value.into_input());
        self
    }

    /// Sends `null` for `mood`.
    pub fn mood_null(mut self) -> Self {
        self.call.null("mood");
        self
    }

    /// `must`: always `true`.
    pub fn must(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("must", value.into_input());
        self
    }

    /// `named`: `NamedInput`.
    pub fn named(mut self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        self.call.member("named", value.into_input());
        self
    }

    /// `namedOrNull`: `NamedInput`.
    pub fn named_or_null(mut self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        self.call.member("namedOrNull", value.into_input());
        self
    }

    /// Sends `null` for `namedOrNull`.
    pub fn named_or_null_null(mut self) -> Self {
        self.call.null("namedOrNull");
        self
    }

    /// `names`: up to 4 items, each: string of 1 to 3 characters, without duplicates.
    pub fn names<M>(mut self, value: impl IntoList<AtMost<Text<1, 3>, 4, 0, true>, M>) -> Self {
        self.call.member("names", value.into_list());
        self
    }

    /// `note`: string.
    pub fn note(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("note", value.into_input());
        self
    }

    /// Sends `null` for `note`.
    pub fn note_null(mut self) -> Self {
        self.call.null("note");
        self
    }

    /// `nullables`: up to 2 items, each: string or null.
    pub fn nullables<M>(mut self, value: impl IntoList<AtMost<Nullable<String>, 2>, M>) -> Self {
        self.call.member("nullables", value.into_list());
        self
    }

    /// `numbers`: 1 to 3 items, each: integer from 1 to 5. Required.
    pub fn numbers<M>(mut self, value: impl IntoList<AtMost<Int<1, 5>, 3, 1>, M>) -> Self {
        self.call.member("numbers", value.into_list());
        self
    }

    /// `object`: JSON object.
    pub fn object(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("object", value.into_input());
        self
    }

    /// `old`: string. Deprecated.
    pub fn old(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("old", value.into_input());
        self
    }

    /// `open`: `OpenObjectInput`.
    pub fn open(mut self, value: impl IntoInput<OpenObjectInput>) -> Self {
        self.call.member("open", value.into_input());
        self
    }

    /// `page`: string in format `uri`.
    pub fn page(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// `pattern`: string that matches `^[a-z]{3}_[0-9]+$`.
    pub fn pattern(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>>,
    ) -> Self {
        self.call.member("pattern", value.into_input());
        self
    }

    /// `people`: up to 2 `NamedInput`.
    pub fn people<M>(
        mut self,
        value: impl IntoList<AtMost<crate::shared::NamedInput, 2>, M>,
    ) -> Self {
        self.call.member("people", value.into_list());
        self
    }

    /// `ref`: string.
    pub fn ref_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("ref", value.into_input());
        self
    }

    /// `secrets`: `SecretsInput`.
    pub fn secrets(mut self, value: impl IntoInput<SecretsInput>) -> Self {
        self.call.member("secrets", value.into_input());
        self
    }

    /// `self`: string.
    pub fn self_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("self", value.into_input());
        self
    }

    /// `share`: number.
    pub fn share(mut self, value: impl IntoInput<f64>) -> Self {
        self.call.member("share", value.into_input());
        self
    }

    /// `small`: JSON object of up to 64 bytes.
    pub fn small(mut self, value: impl IntoInput<JsonObject<64>>) -> Self {
        self.call.member("small", value.into_input());
        self
    }

    /// `tree`: `TreeInput`.
    pub fn tree(mut self, value: impl IntoInput<TreeInput>) -> Self {
        self.call.member("tree", value.into_input());
        self
    }

    /// `type`: string.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// `unlimited`: list of strings.
    pub fn unlimited<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("unlimited", value.into_list());
        self
    }

    /// `usual`: integer. Default: `7`.
    pub fn usual(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("usual", value.into_input());
        self
    }

    /// `whole`: integer.
    pub fn whole(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("whole", value.into_input());
        self
    }

    /// Sets the whole JSON body: `EverythingInput`. Required.
    pub fn with_body(mut self, value: impl IntoInput<EverythingInput>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(MakeShapeCall -> Everything);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    MakeShapeCall,
    crate::Client,
    MAKE_SHAPE,
    "Creates a shape of every type.",
    false,
    [
        member::<TextObjectInput>("Text"),
        member::<String>("UPPER"),
        member::<AllOfEverythingInput>("all"),
        member::<Text<2, 5>>("bounded"),
        member::<crate::shared::NamedInput>("byAlias"),
        member::<BTreeMap<String, crate::shared::NamedInput>>("byName"),
        member::<crate::shared::Color>("color"),
        member::<identity_facade_core::Nullable<crate::shared::Color>>("colorOrNull"),
        member::<BTreeMap<String, Int<0, { i64::MAX }>>>("counts"),
        member::<Int<1, 9>>("few"),
        member::<EverythingFixed>("fixed"),
        member::<bool>("flag"),
        member::<serde_json::Value>("free"),
        member::<AtMost<AtMost<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>, 2>, 2, 1>>(
            "grid"
        ),
        member::<String>("id"),
        member::<EverythingInlineInput>("inline"),
        member::<Int<1, 8>>("inner"),
        member::<String>("kebab-case"),
        member::<EverythingKind>("kind"),
        member::<BTreeMap<String, identity_facade_core::Nullable<Text<0, 3>>>>("labels"),
        member::<Int<1, 3>>("level"),
        member::<String>("mail", "Format: `email`."),
        member::<String>("moment", "Format: `date-time`."),
        member::<identity_facade_core::Nullable<EverythingMood>>("mood"),
        member::<bool>("must"),
        member::<crate::shared::NamedInput>("named"),
        member::<identity_facade_core::Nullable<crate::shared::NamedInput>>("namedOrNull"),
        member::<AtMost<Text<1, 3>, 4, 0, true>>("names"),
        member::<identity_facade_core::Nullable<String>>("note"),
        member::<AtMost<identity_facade_core::Nullable<String>, 2>>("nullables"),
        member::<AtMost<Int<1, 5>, 3, 1>>("numbers"),
        member::<JsonObject>("object"),
        member::<String>("old").deprecated(),
        member::<OpenObjectInput>("open"),
        member::<String>("page", "Format: `uri`."),
        member::<Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>>(
            "pattern"
        ),
        member::<AtMost<crate::shared::NamedInput, 2>>("people"),
        member::<String>("ref"),
        member::<SecretsInput>("secrets"),
        member::<String>("self"),
        member::<f64>("share"),
        member::<JsonObject<64>>("small"),
        member::<TreeInput>("tree"),
        member::<String>("type"),
        member::<List<String>>("unlimited"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("usual", "Default: `7`."),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("whole")
    ]
);
impl crate::Client {
    /// Creates a shape of every type.
    ///
    /// `POST /shapes`
    ///
    /// * Required: `bounded`, `id`, `kind`, `numbers`.
    /// * Returns [`Everything`], with status 201.
    /// * Errors: 422.
    /// * Secrets: `hidden`, `keys`, `password`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `shapes`; in `identity-facade`, `kitchen-sink-shapes`.
    pub fn make_shape(&self) -> MakeShapeCall {
        let call = self.transport.call(&MAKE_SHAPE);
        MakeShapeCall { call }
    }
}

/// Facts of `DELETE /shapes/{shape_id}`.
pub static DELETE_SHAPE: Operation = Operation::new(
    "deleteShape",
    http::Method::DELETE,
    "/shapes/{shape_id}",
    "shapes",
)
.parameters(&[Parameter::path("shape_id")])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "shape_id")]));
/// The call of [`Client::delete_shape`](crate::Client::delete_shape), `DELETE /shapes/{shape_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteShapeCall {
    call: Call,
}

identity_facade_core::call!(DeleteShapeCall -> Deleted);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteShapeCall,
    crate::Client,
    DELETE_SHAPE,
    "Deletes a shape.",
    false,
    [identifier::<crate::ids::ShapeId>("shape_id")]
);
impl crate::Client {
    /// Deletes a shape.
    ///
    /// `DELETE /shapes/{shape_id}`
    ///
    /// * Required: `shape_id`.
    /// * Returns [`Deleted`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `shapes`; in `identity-facade`, `kitchen-sink-shapes`.
    pub fn delete_shape(&self, shape_id: impl IntoInput<crate::ids::ShapeId>) -> DeleteShapeCall {
        let mut call = self.transport.call(&DELETE_SHAPE);
        call.path("shape_id", shape_id.into_input());
        DeleteShapeCall { call }
    }
}

/// Facts of `GET /shapes/{shape_id}`.
pub static GET_SHAPE: Operation = Operation::new(
    "getShape",
    http::Method::GET,
    "/shapes/{shape_id}",
    "shapes",
)
.parameters(&[Parameter::path("shape_id")])
.idempotent()
.secrets(&["hidden", "keys", "password"]);
/// The call of [`Client::get_shape`](crate::Client::get_shape), `GET /shapes/{shape_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetShapeCall {
    call: Call,
}

identity_facade_core::call!(GetShapeCall -> Everything);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetShapeCall,
    crate::Client,
    GET_SHAPE,
    "Returns a shape.",
    false,
    [identifier::<crate::ids::ShapeId>("shape_id")]
);
impl crate::Client {
    /// Returns a shape.
    ///
    /// `GET /shapes/{shape_id}`
    ///
    /// * Required: `shape_id`.
    /// * Returns [`Everything`], with status 200.
    /// * Errors: 404.
    /// * Secrets: `hidden`, `keys`, `password`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `shapes`; in `identity-facade`, `kitchen-sink-shapes`.
    pub fn get_shape(&self, shape_id: impl IntoInput<crate::ids::ShapeId>) -> GetShapeCall {
        let mut call = self.transport.call(&GET_SHAPE);
        call.path("shape_id", shape_id.into_input());
        GetShapeCall { call }
    }
}

/// Facts of `PATCH /shapes/{shape_id}`.
pub static CHANGE_SHAPE: Operation = Operation::new(
    "changeShape",
    http::Method::PATCH,
    "/shapes/{shape_id}",
    "shapes",
)
.parameters(&[Parameter::path("shape_id")])
.body(BodyKind::Optional)
.secrets(&["hidden", "keys", "password"]);
/// The call of [`Client::change_shape`](crate::Client::change_shape), `PATCH /shapes/{shape_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ChangeShapeCall {
    call: Call,
}

impl ChangeShapeCall {
    /// `note`: string of up to 4 characters.
    pub fn note(mut self, value: impl IntoInput<Text<0, 4>>) -> Self {
        self.call.member("note", value.into_input());
        self
    }

    /// Sends `null` for `note`.
    pub fn note_null(mut self) -> Self {
        self.call.null("note");
        self
    }

    /// `tags`: up to 2 strings.
    pub fn tags<M>(mut self, value: impl IntoList<AtMost<String, 2>, M>) -> Self {
        self.call.member("tags", value.into_list());
        self
    }
}

identity_facade_core::call!(ChangeShapeCall -> Everything);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ChangeShapeCall,
    crate::Client,
    CHANGE_SHAPE,
    "Changes a shape.",
    false,
    [
        identifier::<crate::ids::ShapeId>("shape_id"),
        member::<identity_facade_core::Nullable<Text<0, 4>>>("note"),
        member::<AtMost<String, 2>>("tags")
    ]
);
impl crate::Client {
    /// Changes a shape.
    ///
    /// `PATCH /shapes/{shape_id}`
    ///
    /// * Required: `shape_id`.
    /// * Returns [`Everything`], with status 200.
    /// * Secrets: `hidden`, `keys`, `password`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `shapes`; in `identity-facade`, `kitchen-sink-shapes`.
    pub fn change_shape(&self, shape_id: impl IntoInput<crate::ids::ShapeId>) -> ChangeShapeCall {
        let mut call = self.transport.call(&CHANGE_SHAPE);
        call.path("shape_id", shape_id.into_input());
        ChangeShapeCall { call }
    }
}

/// Facts of `PUT /shapes/{shape_id}`.
pub static REPLACE_SHAPE: Operation = Operation::new(
    "replaceShape",
    http::Method::PUT,
    "/shapes/{shape_id}",
    "shapes",
)
.parameters(&[Parameter::path("shape_id")])
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("bounded"),
    BodyRule::Required("id"),
    BodyRule::Required("kind"),
    BodyRule::Only {
        member: "must",
        value: "true",
    },
    BodyRule::Required("numbers"),
])
.idempotent()
.secrets(&["hidden", "keys", "password"]);
/// The call of [`Client::replace_shape`](crate::Client::replace_shape), `PUT /shapes/{shape_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReplaceShapeCall {
    call: Call,
}

impl ReplaceShapeCall {
    /// `Text`: `TextObjectInput`.
    pub fn text(mut self, value: impl IntoInput<TextObjectInput>) -> Self {
        self.call.member("Text", value.into_input());
        self
    }

    /// `UPPER`: string.
    pub fn upper(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("UPPER", value.into_input());
        self
    }

    /// `all`: `AllOfEverythingInput`.
    pub fn all(mut self, value: impl IntoInput<AllOfEverythingInput>) -> Self {
        self.call.member("all", value.into_input());
        self
    }

    /// `bounded`: string of 2 to 5 characters. Required.
    pub fn bounded(mut self, value: impl IntoInput<Text<2, 5>>) -> Self {
        self.call.member("bounded", value.into_input());
        self
    }

    /// `byAlias`: `NamedInput`.
    pub fn by_alias(mut self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        self.call.member("byAlias", value.into_input());
        self
    }

    /// `byName`: object of `NamedInput`.
    pub fn by_name(
        mut self,
        value: impl IntoInput<BTreeMap<String, crate::shared::NamedInput>>,
    ) -> Self {
        self.call.member("byName", value.into_input());
        self
    }

    /// `color`: `Color`.
    pub fn color(mut self, value: impl IntoInput<crate::shared::Color>) -> Self {
        self.call.member("color", value.into_input());
        self
    }

    /// `colorOrNull`: `Color`.
    pub fn color_or_null(mut self, value: impl IntoInput<crate::shared::Color>) -> Self {
        self.call.member("colorOrNull", value.into_input());
        self
    }

    /// Sends `null` for `colorOrNull`.
    pub fn color_or_null_null(mut self) -> Self {
        self.call.null("colorOrNull");
        self
    }

    /// `counts`: object of items, each: integer >= 0.
    pub fn counts(mut self, value: impl IntoInput<BTreeMap<String, Int<0, { i64::MAX }>>>) -> Self {
        self.call.member("counts", value.into_input());
        self
    }

    /// `few`: integer from 1 to 9.
    pub fn few(mut self, value: impl IntoInput<Int<1, 9>>) -> Self {
        self.call.member("few", value.into_input());
        self
    }

    /// `fixed`: `EverythingFixed`.
    pub fn fixed(mut self, value: impl IntoInput<EverythingFixed>) -> Self {
        self.call.member("fixed", value.into_input());
        self
    }

    /// `flag`: boolean.
    pub fn flag(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("flag", value.into_input());
        self
    }

    /// `free`: any JSON value.
    pub fn free(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("free", value.into_input());
        self
    }

    /// `grid`: 1 to 2 items, each: up to 2 integers.
    pub fn grid<M>(mut self, value: impl IntoList<AtMost<AtMost<i64, 2>, 2, 1>, M>) -> Self {
        self.call.member("grid", value.into_list());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `inline`: `EverythingInlineInput`.
    pub fn inline(mut self, value: impl IntoInput<EverythingInlineInput>) -> Self {
        self.call.member("inline", value.into_input());
        self
    }

    /// `inner`: integer from 1 to 8.
    pub fn inner(mut self, value: impl IntoInput<Int<1, 8>>) -> Self {
        self.call.member("inner", value.into_input());
        self
    }

    /// `kebab-case`: string.
    pub fn kebab_case(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("kebab-case", value.into_input());
        self
    }

    /// `kind`: `EverythingKind`. Required.
    pub fn kind(mut self, value: impl IntoInput<EverythingKind>) -> Self {
        self.call.member("kind", value.into_input());
        self
    }

    /// `labels`: object of items, each: string of up to 3 characters or null.
    pub fn labels(mut self, value: impl IntoInput<BTreeMap<String, Nullable<Text<0, 3>>>>) -> Self {
        self.call.member("labels", value.into_input());
        self
    }

    /// `level`: integer from 1 to 3.
    pub fn level(mut self, value: impl IntoInput<Int<1, 3>>) -> Self {
        self.call.member("level", value.into_input());
        self
    }

    /// `mail`: string in format `email`.
    pub fn mail(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("mail", value.into_input());
        self
    }

    /// `moment`: string in format `date-time`.
    pub fn moment(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("moment", value.into_input());
        self
    }

    /// `mood`: `EverythingMood`.
    pub fn mood(mut self, value: impl IntoInput<EverythingMood>) -> Self {
        self.call.member("mood", value.into_input());
        self
    }

    /// Sends `null` for `mood`.
    pub fn mood_null(mut self) -> Self {
        self.call.null("mood");
        self
    }

    /// `must`: always `true`.
    pub fn must(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("must", value.into_input());
        self
    }

    /// `named`: `NamedInput`.
    pub fn named(mut self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        self.call.member("named", value.into_input());
        self
    }

    /// `namedOrNull`: `NamedInput`.
    pub fn named_or_null(mut self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        self.call.member("namedOrNull", value.into_input());
        self
    }

    /// Sends `null` for `namedOrNull`.
    pub fn named_or_null_null(mut self) -> Self {
        self.call.null("namedOrNull");
        self
    }

    /// `names`: up to 4 items, each: string of 1 to 3 characters, without duplicates.
    pub fn names<M>(mut self, value: impl IntoList<AtMost<Text<1, 3>, 4, 0, true>, M>) -> Self {
        self.call.member("names", value.into_list());
        self
    }

    /// `note`: string.
    pub fn note(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("note", value.into_input());
        self
    }

    /// Sends `null` for `note`.
    pub fn note_null(mut self) -> Self {
        self.call.null("note");
        self
    }

    /// `nullables`: up to 2 items, each: string or null.
    pub fn nullables<M>(mut self, value: impl IntoList<AtMost<Nullable<String>, 2>, M>) -> Self {
        self.call.member("nullables", value.into_list());
        self
    }

    /// `numbers`: 1 to 3 items, each: integer from 1 to 5. Required.
    pub fn numbers<M>(mut self, value: impl IntoList<AtMost<Int<1, 5>, 3, 1>, M>) -> Self {
        self.call.member("numbers", value.into_list());
        self
    }

    /// `object`: JSON object.
    pub fn object(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("object", value.into_input());
        self
    }

    /// `old`: string. Deprecated.
    pub fn old(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("old", value.into_input());
        self
    }

    /// `open`: `OpenObjectInput`.
    pub fn open(mut self, value: impl IntoInput<OpenObjectInput>) -> Self {
        self.call.member("open", value.into_input());
        self
    }

    /// `page`: string in format `uri`.
    pub fn page(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// `pattern`: string that matches `^[a-z]{3}_[0-9]+$`.
    pub fn pattern(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>>,
    ) -> Self {
        self.call.member("pattern", value.into_input());
        self
    }

    /// `people`: up to 2 `NamedInput`.
    pub fn people<M>(
        mut self,
        value: impl IntoList<AtMost<crate::shared::NamedInput, 2>, M>,
    ) -> Self {
        self.call.member("people", value.into_list());
        self
    }

    /// `ref`: string.
    pub fn ref_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("ref", value.into_input());
        self
    }

    /// `secrets`: `SecretsInput`.
    pub fn secrets(mut self, value: impl IntoInput<SecretsInput>) -> Self {
        self.call.member("secrets", value.into_input());
        self
    }

    /// `self`: string.
    pub fn self_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("self", value.into_input());
        self
    }

    /// `share`: number.
    pub fn share(mut self, value: impl IntoInput<f64>) -> Self {
        self.call.member("share", value.into_input());
        self
    }

    /// `small`: JSON object of up to 64 bytes.
    pub fn small(mut self, value: impl IntoInput<JsonObject<64>>) -> Self {
        self.call.member("small", value.into_input());
        self
    }

    /// `tree`: `TreeInput`.
    pub fn tree(mut self, value: impl IntoInput<TreeInput>) -> Self {
        self.call.member("tree", value.into_input());
        self
    }

    /// `type`: string.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// `unlimited`: list of strings.
    pub fn unlimited<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("unlimited", value.into_list());
        self
    }

    /// `usual`: integer. Default: `7`.
    pub fn usual(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("usual", value.into_input());
        self
    }

    /// `whole`: integer.
    pub fn whole(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("whole", value.into_input());
        self
    }

    /// Sets the whole JSON body: `EverythingInput`. Required.
    pub fn with_body(mut self, value: impl IntoInput<EverythingInput>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(ReplaceShapeCall -> Everything);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReplaceShapeCall,
    crate::Client,
    REPLACE_SHAPE,
    "Replaces a shape.",
    false,
    [
        identifier::<crate::ids::ShapeId>("shape_id"),
        member::<TextObjectInput>("Text"),
        member::<String>("UPPER"),
        member::<AllOfEverythingInput>("all"),
        member::<Text<2, 5>>("bounded"),
        member::<crate::shared::NamedInput>("byAlias"),
        member::<BTreeMap<String, crate::shared::NamedInput>>("byName"),
        member::<crate::shared::Color>("color"),
        member::<identity_facade_core::Nullable<crate::shared::Color>>("colorOrNull"),
        member::<BTreeMap<String, Int<0, { i64::MAX }>>>("counts"),
        member::<Int<1, 9>>("few"),
        member::<EverythingFixed>("fixed"),
        member::<bool>("flag"),
        member::<serde_json::Value>("free"),
        member::<AtMost<AtMost<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>, 2>, 2, 1>>(
            "grid"
        ),
        member::<String>("id"),
        member::<EverythingInlineInput>("inline"),
        member::<Int<1, 8>>("inner"),
        member::<String>("kebab-case"),
        member::<EverythingKind>("kind"),
        member::<BTreeMap<String, identity_facade_core::Nullable<Text<0, 3>>>>("labels"),
        member::<Int<1, 3>>("level"),
        member::<String>("mail", "Format: `email`."),
        member::<String>("moment", "Format: `date-time`."),
        member::<identity_facade_core::Nullable<EverythingMood>>("mood"),
        member::<bool>("must"),
        member::<crate::shared::NamedInput>("named"),
        member::<identity_facade_core::Nullable<crate::shared::NamedInput>>("namedOrNull"),
        member::<AtMost<Text<1, 3>, 4, 0, true>>("names"),
        member::<identity_facade_core::Nullable<String>>("note"),
        member::<AtMost<identity_facade_core::Nullable<String>, 2>>("nullables"),
        member::<AtMost<Int<1, 5>, 3, 1>>("numbers"),
        member::<JsonObject>("object"),
        member::<String>("old").deprecated(),
        member::<OpenObjectInput>("open"),
        member::<String>("page", "Format: `uri`."),
        member::<Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>>(
            "pattern"
        ),
        member::<AtMost<crate::shared::NamedInput, 2>>("people"),
        member::<String>("ref"),
        member::<SecretsInput>("secrets"),
        member::<String>("self"),
        member::<f64>("share"),
        member::<JsonObject<64>>("small"),
        member::<TreeInput>("tree"),
        member::<String>("type"),
        member::<List<String>>("unlimited"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("usual", "Default: `7`."),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("whole")
    ]
);
impl crate::Client {
    /// Replaces a shape.
    ///
    /// `PUT /shapes/{shape_id}`
    ///
    /// * Required: `shape_id`, `bounded`, `id`, `kind`, `numbers`.
    /// * Returns [`Everything`], with status 200.
    /// * Secrets: `hidden`, `keys`, `password`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `shapes`; in `identity-facade`, `kitchen-sink-shapes`.
    pub fn replace_shape(&self, shape_id: impl IntoInput<crate::ids::ShapeId>) -> ReplaceShapeCall {
        let mut call = self.transport.call(&REPLACE_SHAPE);
        call.path("shape_id", shape_id.into_input());
        ReplaceShapeCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_SHAPES,
    &MAKE_SHAPE,
    &DELETE_SHAPE,
    &GET_SHAPE,
    &CHANGE_SHAPE,
    &REPLACE_SHAPE,
];

/// Object `AllOfEverything`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AllOfEverything {
    /// `age`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub age: i64,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `size`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub size: i64,
    /// `tint`, may be absent.
    pub tint: Option<Open<crate::shared::Color>>,
    /// `weight`, may be absent.
    pub weight: Option<f64>,
}

/// Object `AllOfEverything`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct AllOfEverythingInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    age: Option<Int<0, 150>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Text<0, 12>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    size: Option<Int<1, 3>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    tint: Option<crate::shared::Color>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    weight: Option<f64>,
}

impl AllOfEverythingInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("age", self.age.is_some());
        checks.required("name", self.name.is_some());
        checks.required("size", self.size.is_some());
    }
}

/// Builds a [`AllOfEverythingInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AllOfEverythingInputBuilder {
    checks: Checks,
    value: AllOfEverythingInput,
}

impl AllOfEverythingInputBuilder {
    /// `age`: integer from 0 to 150. Required.
    pub fn age(mut self, value: impl IntoInput<Int<0, 150>>) -> Self {
        self.value.age = self.checks.take("age", value.into_input());
        self
    }

    /// `name`: string of up to 12 characters. Required.
    pub fn name(mut self, value: impl IntoInput<Text<0, 12>>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `size`: integer from 1 to 3. Required.
    pub fn size(mut self, value: impl IntoInput<Int<1, 3>>) -> Self {
        self.value.size = self.checks.take("size", value.into_input());
        self
    }

    /// `tint`: `Color`.
    pub fn tint(mut self, value: impl IntoInput<crate::shared::Color>) -> Self {
        self.value.tint = self.checks.take("tint", value.into_input());
        self
    }

    /// `weight`: number.
    pub fn weight(mut self, value: impl IntoInput<f64>) -> Self {
        self.value.weight = self.checks.take("weight", value.into_input());
        self
    }
}

identity_facade_core::object_input!(AllOfEverythingInput, AllOfEverythingInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AllOfEverythingInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    AllOfEverythingInput,
    false,
    [
        member::<Int<0, 150>>("age"),
        member::<Text<0, 12>>("name"),
        member::<Int<1, 3>>("size"),
        member::<crate::shared::Color>("tint"),
        member::<f64>("weight")
    ],
    [
        identity_facade_core::BodyRule::Required("age"),
        identity_facade_core::BodyRule::Required("name"),
        identity_facade_core::BodyRule::Required("size")
    ]
);
/// Object `Deleted`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Deleted {
    /// `deleted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub deleted: bool,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: String,
}

/// Object `Everything`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Everything {
    /// `Text`, may be absent.
    #[serde(rename = "Text")]
    pub text: Option<TextObject>,
    /// `UPPER`, may be absent.
    #[serde(rename = "UPPER")]
    pub upper: Option<String>,
    /// `all`, may be absent.
    pub all: Option<AllOfEverything>,
    /// `bounded`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub bounded: String,
    /// `byAlias`, may be absent.
    #[serde(rename = "byAlias")]
    pub by_alias: Option<crate::shared::Named>,
    /// `byName`, may be absent.
    #[serde(rename = "byName")]
    pub by_name: Option<BTreeMap<String, crate::shared::Named>>,
    /// `color`, may be absent.
    pub color: Option<Open<crate::shared::Color>>,
    /// `colorOrNull`, may be absent or null.
    #[serde(rename = "colorOrNull")]
    pub color_or_null: Option<Open<crate::shared::Color>>,
    /// `counts`, may be absent.
    pub counts: Option<BTreeMap<String, i64>>,
    /// `few`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub few: Option<i64>,
    /// `fixed`, may be absent.
    pub fixed: Option<String>,
    /// `flag`, may be absent.
    pub flag: Option<bool>,
    /// `free`, may be absent.
    pub free: Option<serde_json::Value>,
    /// `grid`, may be absent.
    pub grid: Option<Items<Items<i64>>>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ShapeId,
    /// `inline`, may be absent.
    pub inline: Option<EverythingInline>,
    /// `inner`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub inner: Option<i64>,
    /// `kebab-case`, may be absent.
    #[serde(rename = "kebab-case")]
    pub kebab_case: Option<String>,
    /// `kind`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub kind: Open<EverythingKind>,
    /// `labels`, may be absent.
    pub labels: Option<BTreeMap<String, Option<String>>>,
    /// `level`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub level: Option<i64>,
    /// `mail`, may be absent.
    pub mail: Option<String>,
    /// `moment`, may be absent.
    pub moment: Option<String>,
    /// `mood`, may be absent or null.
    pub mood: Option<Open<EverythingMood>>,
    /// `must`, may be absent.
    pub must: Option<bool>,
    /// `named`, may be absent.
    pub named: Option<crate::shared::Named>,
    /// `namedOrNull`, may be absent or null.
    #[serde(rename = "namedOrNull")]
    pub named_or_null: Option<crate::shared::Named>,
    /// `names`, may be absent.
    pub names: Option<Items<String>>,
    /// `note`, may be absent or null.
    pub note: Option<String>,
    /// `nullables`, may be absent.
    pub nullables: Option<Items<Option<String>>>,
    /// `numbers`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub numbers: Items<i64>,
    /// `object`, may be absent.
    pub object: Option<serde_json::Map<String, serde_json::Value>>,
    /// `old`, may be absent. Deprecated.
    pub old: Option<String>,
    /// `open`, may be absent.
    pub open: Option<OpenObject>,
    /// `page`, may be absent.
    pub page: Option<String>,
    /// `pattern`, may be absent.
    pub pattern: Option<String>,
    /// `people`, may be absent.
    pub people: Option<Items<crate::shared::Named>>,
    /// `ref`, may be absent.
    #[serde(rename = "ref")]
    pub ref_: Option<String>,
    /// `secrets`, may be absent.
    pub secrets: Option<Secrets>,
    /// `self`, may be absent.
    #[serde(rename = "self")]
    pub self_: Option<String>,
    /// `share`, may be absent.
    pub share: Option<f64>,
    /// `small`, may be absent.
    pub small: Option<serde_json::Map<String, serde_json::Value>>,
    /// `tree`, may be absent.
    pub tree: Option<Tree>,
    /// `type`, may be absent.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// `unlimited`, may be absent.
    pub unlimited: Option<Items<String>>,
    /// `usual`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub usual: Option<i64>,
    /// `whole`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub whole: Option<i64>,
}

/// Enum `Everything fixed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EverythingFixed {
    /// `everything`
    Everything,
}

identity_facade_core::wire_strings!(EverythingFixed {
    Everything: "everything"
});
/// Object `Everything inline`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EverythingInline {
    /// `deep`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub deep: EverythingInlineDeep,
}

/// Object `EverythingInline deep`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EverythingInlineDeep {
    /// `deeper`, may be absent.
    pub deeper: Option<Items<EverythingInlineDeepDeeperItem>>,
}

/// Object `EverythingInlineDeep deeperItem`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EverythingInlineDeepDeeperItem {
    /// `end`, may be absent.
    pub end: Option<String>,
}

/// Object `EverythingInlineDeep deeperItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct EverythingInlineDeepDeeperItemInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    end: Option<Text<0, 2>>,
}

impl EverythingInlineDeepDeeperItemInput {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`EverythingInlineDeepDeeperItemInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct EverythingInlineDeepDeeperItemInputBuilder {
    checks: Checks,
    value: EverythingInlineDeepDeeperItemInput,
}

impl EverythingInlineDeepDeeperItemInputBuilder {
    /// `end`: string of up to 2 characters.
    pub fn end(mut self, value: impl IntoInput<Text<0, 2>>) -> Self {
        self.value.end = self.checks.take("end", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    EverythingInlineDeepDeeperItemInput,
    EverythingInlineDeepDeeperItemInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(EverythingInlineDeepDeeperItemInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    EverythingInlineDeepDeeperItemInput,
    false,
    [member::<Text<0, 2>>("end")],
    []
);
/// Object `EverythingInline deep`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct EverythingInlineDeepInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    deeper: Option<AtMost<EverythingInlineDeepDeeperItemInput, 1>>,
}

impl EverythingInlineDeepInput {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`EverythingInlineDeepInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct EverythingInlineDeepInputBuilder {
    checks: Checks,
    value: EverythingInlineDeepInput,
}

impl EverythingInlineDeepInputBuilder {
    /// `deeper`: up to 1 `EverythingInlineDeepDeeperItemInput`.
    pub fn deeper<M>(
        mut self,
        value: impl IntoList<AtMost<EverythingInlineDeepDeeperItemInput, 1>, M>,
    ) -> Self {
        self.value.deeper = self.checks.take("deeper", value.into_list());
        self
    }
}

identity_facade_core::object_input!(EverythingInlineDeepInput, EverythingInlineDeepInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(EverythingInlineDeepInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    EverythingInlineDeepInput,
    false,
    [member::<AtMost<EverythingInlineDeepDeeperItemInput, 1>>(
        "deeper"
    )],
    []
);
/// Object `Everything inline`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct EverythingInlineInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    deep: Option<EverythingInlineDeepInput>,
}

impl EverythingInlineInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("deep", self.deep.is_some());
    }
}

/// Builds a [`EverythingInlineInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct EverythingInlineInputBuilder {
    checks: Checks,
    value: EverythingInlineInput,
}

impl EverythingInlineInputBuilder {
    /// `deep`: `EverythingInlineDeepInput`. Required.
    pub fn deep(mut self, value: impl IntoInput<EverythingInlineDeepInput>) -> Self {
        self.value.deep = self.checks.take("deep", value.into_input());
        self
    }
}

identity_facade_core::object_input!(EverythingInlineInput, EverythingInlineInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(EverythingInlineInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    EverythingInlineInput,
    false,
    [member::<EverythingInlineDeepInput>("deep")],
    [identity_facade_core::BodyRule::Required("deep")]
);
/// Object `Everything`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct EverythingInput {
    #[serde(
        rename = "Text",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    text: Option<TextObjectInput>,
    #[serde(
        rename = "UPPER",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    upper: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    all: Option<AllOfEverythingInput>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    bounded: Option<Text<2, 5>>,
    #[serde(
        rename = "byAlias",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    by_alias: Option<crate::shared::NamedInput>,
    #[serde(
        rename = "byName",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    by_name: Option<BTreeMap<String, crate::shared::NamedInput>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    color: Option<crate::shared::Color>,
    #[serde(
        rename = "colorOrNull",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    color_or_null: Option<Nullable<crate::shared::Color>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    counts: Option<BTreeMap<String, Int<0, { i64::MAX }>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    few: Option<Int<1, 9>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    fixed: Option<EverythingFixed>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    flag: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    free: Option<serde_json::Value>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    grid: Option<AtMost<AtMost<i64, 2>, 2, 1>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    inline: Option<EverythingInlineInput>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    inner: Option<Int<1, 8>>,
    #[serde(
        rename = "kebab-case",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    kebab_case: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    kind: Option<EverythingKind>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    labels: Option<BTreeMap<String, Nullable<Text<0, 3>>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    level: Option<Int<1, 3>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    mail: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    moment: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    mood: Option<Nullable<EverythingMood>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    must: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    named: Option<crate::shared::NamedInput>,
    #[serde(
        rename = "namedOrNull",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    named_or_null: Option<Nullable<crate::shared::NamedInput>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    names: Option<AtMost<Text<1, 3>, 4, 0, true>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    note: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    nullables: Option<AtMost<Nullable<String>, 2>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    numbers: Option<AtMost<Int<1, 5>, 3, 1>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    object: Option<JsonObject>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    old: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    open: Option<OpenObjectInput>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    page: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    pattern: Option<Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    people: Option<AtMost<crate::shared::NamedInput, 2>>,
    #[serde(
        rename = "ref",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ref_: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    secrets: Option<SecretsInput>,
    #[serde(
        rename = "self",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    self_: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    share: Option<f64>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    small: Option<JsonObject<64>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    tree: Option<TreeInput>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    unlimited: Option<List<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    usual: Option<i64>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    whole: Option<i64>,
}

impl EverythingInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("bounded", self.bounded.is_some());
        checks.required("id", self.id.is_some());
        checks.required("kind", self.kind.is_some());
        checks.required("numbers", self.numbers.is_some());
        if self.must == Some(false) {
            checks.push(
                "must",
                identity_facade_core::Rule::Other("must be `true`".into()),
            );
        }
    }
}

/// Builds a [`EverythingInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct EverythingInputBuilder {
    checks: Checks,
    value: EverythingInput,
}

impl EverythingInputBuilder {
    /// `Text`: `TextObjectInput`.
    pub fn text(mut self, value: impl IntoInput<TextObjectInput>) -> Self {
        self.value.text = self.checks.take("Text", value.into_input());
        self
    }

    /// `UPPER`: string.
    pub fn upper(mut self, value: impl IntoInput<String>) -> Self {
        self.value.upper = self.checks.take("UPPER", value.into_input());
        self
    }

    /// `all`: `AllOfEverythingInput`.
    pub fn all(mut self, value: impl IntoInput<AllOfEverythingInput>) -> Self {
        self.value.all = self.checks.take("all", value.into_input());
        self
    }

    /// `bounded`: string of 2 to 5 characters. Required.
    pub fn bounded(mut self, value: impl IntoInput<Text<2, 5>>) -> Self {
        self.value.bounded = self.checks.take("bounded", value.into_input());
        self
    }

    /// `byAlias`: `NamedInput`.
    pub fn by_alias(mut self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        self.value.by_alias = self.checks.take("byAlias", value.into_input());
        self
    }

    /// `byName`: object of `NamedInput`.
    pub fn by_name(
        mut self,
        value: impl IntoInput<BTreeMap<String, crate::shared::NamedInput>>,
    ) -> Self {
        self.value.by_name = self.checks.take("byName", value.into_input());
        self
    }

    /// `color`: `Color`.
    pub fn color(mut self, value: impl IntoInput<crate::shared::Color>) -> Self {
        self.value.color = self.checks.take("color", value.into_input());
        self
    }

    /// `colorOrNull`: `Color`.
    pub fn color_or_null(mut self, value: impl IntoInput<crate::shared::Color>) -> Self {
        self.value.color_or_null = self
            .checks
            .take("colorOrNull", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `colorOrNull`.
    pub fn color_or_null_null(mut self) -> Self {
        self.checks.clear("colorOrNull");
        self.value.color_or_null = Some(Nullable::Null);
        self
    }

    /// `counts`: object of items, each: integer >= 0.
    pub fn counts(mut self, value: impl IntoInput<BTreeMap<String, Int<0, { i64::MAX }>>>) -> Self {
        self.value.counts = self.checks.take("counts", value.into_input());
        self
    }

    /// `few`: integer from 1 to 9.
    pub fn few(mut self, value: impl IntoInput<Int<1, 9>>) -> Self {
        self.value.few = self.checks.take("few", value.into_input());
        self
    }

    /// `fixed`: `EverythingFixed`.
    pub fn fixed(mut self, value: impl IntoInput<EverythingFixed>) -> Self {
        self.value.fixed = self.checks.take("fixed", value.into_input());
        self
    }

    /// `flag`: boolean.
    pub fn flag(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.flag = self.checks.take("flag", value.into_input());
        self
    }

    /// `free`: any JSON value.
    pub fn free(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.free = self.checks.take("free", value.into_input());
        self
    }

    /// `grid`: 1 to 2 items, each: up to 2 integers.
    pub fn grid<M>(mut self, value: impl IntoList<AtMost<AtMost<i64, 2>, 2, 1>, M>) -> Self {
        self.value.grid = self.checks.take("grid", value.into_list());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.id = self.checks.take("id", value.into_input());
        self
    }

    /// `inline`: `EverythingInlineInput`.
    pub fn inline(mut self, value: impl IntoInput<EverythingInlineInput>) -> Self {
        self.value.inline = self.checks.take("inline", value.into_input());
        self
    }

    /// `inner`: integer from 1 to 8.
    pub fn inner(mut self, value: impl IntoInput<Int<1, 8>>) -> Self {
        self.value.inner = self.checks.take("inner", value.into_input());
        self
    }

    /// `kebab-case`: string.
    pub fn kebab_case(mut self, value: impl IntoInput<String>) -> Self {
        self.value.kebab_case = self.checks.take("kebab-case", value.into_input());
        self
    }

    /// `kind`: `EverythingKind`. Required.
    pub fn kind(mut self, value: impl IntoInput<EverythingKind>) -> Self {
        self.value.kind = self.checks.take("kind", value.into_input());
        self
    }

    /// `labels`: object of items, each: string of up to 3 characters or null.
    pub fn labels(mut self, value: impl IntoInput<BTreeMap<String, Nullable<Text<0, 3>>>>) -> Self {
        self.value.labels = self.checks.take("labels", value.into_input());
        self
    }

    /// `level`: integer from 1 to 3.
    pub fn level(mut self, value: impl IntoInput<Int<1, 3>>) -> Self {
        self.value.level = self.checks.take("level", value.into_input());
        self
    }

    /// `mail`: string in format `email`.
    pub fn mail(mut self, value: impl IntoInput<String>) -> Self {
        self.value.mail = self.checks.take("mail", value.into_input());
        self
    }

    /// `moment`: string in format `date-time`.
    pub fn moment(mut self, value: impl IntoInput<String>) -> Self {
        self.value.moment = self.checks.take("moment", value.into_input());
        self
    }

    /// `mood`: `EverythingMood`.
    pub fn mood(mut self, value: impl IntoInput<EverythingMood>) -> Self {
        self.value.mood = self
            .checks
            .take("mood", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `mood`.
    pub fn mood_null(mut self) -> Self {
        self.checks.clear("mood");
        self.value.mood = Some(Nullable::Null);
        self
    }

    /// `must`: always `true`.
    pub fn must(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.must = self.checks.take("must", value.into_input());
        self
    }

    /// `named`: `NamedInput`.
    pub fn named(mut self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        self.value.named = self.checks.take("named", value.into_input());
        self
    }

    /// `namedOrNull`: `NamedInput`.
    pub fn named_or_null(mut self, value: impl IntoInput<crate::shared::NamedInput>) -> Self {
        self.value.named_or_null = self
            .checks
            .take("namedOrNull", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `namedOrNull`.
    pub fn named_or_null_null(mut self) -> Self {
        self.checks.clear("namedOrNull");
        self.value.named_or_null = Some(Nullable::Null);
        self
    }

    /// `names`: up to 4 items, each: string of 1 to 3 characters, without duplicates.
    pub fn names<M>(mut self, value: impl IntoList<AtMost<Text<1, 3>, 4, 0, true>, M>) -> Self {
        self.value.names = self.checks.take("names", value.into_list());
        self
    }

    /// `note`: string.
    pub fn note(mut self, value: impl IntoInput<String>) -> Self {
        self.value.note = self
            .checks
            .take("note", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `note`.
    pub fn note_null(mut self) -> Self {
        self.checks.clear("note");
        self.value.note = Some(Nullable::Null);
        self
    }

    /// `nullables`: up to 2 items, each: string or null.
    pub fn nullables<M>(mut self, value: impl IntoList<AtMost<Nullable<String>, 2>, M>) -> Self {
        self.value.nullables = self.checks.take("nullables", value.into_list());
        self
    }

    /// `numbers`: 1 to 3 items, each: integer from 1 to 5. Required.
    pub fn numbers<M>(mut self, value: impl IntoList<AtMost<Int<1, 5>, 3, 1>, M>) -> Self {
        self.value.numbers = self.checks.take("numbers", value.into_list());
        self
    }

    /// `object`: JSON object.
    pub fn object(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.value.object = self.checks.take("object", value.into_input());
        self
    }

    /// `old`: string. Deprecated.
    pub fn old(mut self, value: impl IntoInput<String>) -> Self {
        self.value.old = self.checks.take("old", value.into_input());
        self
    }

    /// `open`: `OpenObjectInput`.
    pub fn open(mut self, value: impl IntoInput<OpenObjectInput>) -> Self {
        self.value.open = self.checks.take("open", value.into_input());
        self
    }

    /// `page`: string in format `uri`.
    pub fn page(mut self, value: impl IntoInput<String>) -> Self {
        self.value.page = self.checks.take("page", value.into_input());
        self
    }

    /// `pattern`: string that matches `^[a-z]{3}_[0-9]+$`.
    pub fn pattern(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>>,
    ) -> Self {
        self.value.pattern = self.checks.take("pattern", value.into_input());
        self
    }

    /// `people`: up to 2 `NamedInput`.
    pub fn people<M>(
        mut self,
        value: impl IntoList<AtMost<crate::shared::NamedInput, 2>, M>,
    ) -> Self {
        self.value.people = self.checks.take("people", value.into_list());
        self
    }

    /// `ref`: string.
    pub fn ref_(mut self, value: impl IntoInput<String>) -> Self {
        self.value.ref_ = self.checks.take("ref", value.into_input());
        self
    }

    /// `secrets`: `SecretsInput`.
    pub fn secrets(mut self, value: impl IntoInput<SecretsInput>) -> Self {
        self.value.secrets = self.checks.take("secrets", value.into_input());
        self
    }

    /// `self`: string.
    pub fn self_(mut self, value: impl IntoInput<String>) -> Self {
        self.value.self_ = self.checks.take("self", value.into_input());
        self
    }

    /// `share`: number.
    pub fn share(mut self, value: impl IntoInput<f64>) -> Self {
        self.value.share = self.checks.take("share", value.into_input());
        self
    }

    /// `small`: JSON object of up to 64 bytes.
    pub fn small(mut self, value: impl IntoInput<JsonObject<64>>) -> Self {
        self.value.small = self.checks.take("small", value.into_input());
        self
    }

    /// `tree`: `TreeInput`.
    pub fn tree(mut self, value: impl IntoInput<TreeInput>) -> Self {
        self.value.tree = self.checks.take("tree", value.into_input());
        self
    }

    /// `type`: string.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }

    /// `unlimited`: list of strings.
    pub fn unlimited<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.unlimited = self.checks.take("unlimited", value.into_list());
        self
    }

    /// `usual`: integer. Default: `7`.
    pub fn usual(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.usual = self.checks.take("usual", value.into_input());
        self
    }

    /// `whole`: integer.
    pub fn whole(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.whole = self.checks.take("whole", value.into_input());
        self
    }
}

identity_facade_core::object_input!(EverythingInput, EverythingInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(EverythingInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    EverythingInput,
    false,
    [
        member::<TextObjectInput>("Text"),
        member::<String>("UPPER"),
        member::<AllOfEverythingInput>("all"),
        member::<Text<2, 5>>("bounded"),
        member::<crate::shared::NamedInput>("byAlias"),
        member::<BTreeMap<String, crate::shared::NamedInput>>("byName"),
        member::<crate::shared::Color>("color"),
        member::<identity_facade_core::Nullable<crate::shared::Color>>("colorOrNull"),
        member::<BTreeMap<String, Int<0, { i64::MAX }>>>("counts"),
        member::<Int<1, 9>>("few"),
        member::<EverythingFixed>("fixed"),
        member::<bool>("flag"),
        member::<serde_json::Value>("free"),
        member::<AtMost<AtMost<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>, 2>, 2, 1>>(
            "grid"
        ),
        member::<String>("id"),
        member::<EverythingInlineInput>("inline"),
        member::<Int<1, 8>>("inner"),
        member::<String>("kebab-case"),
        member::<EverythingKind>("kind"),
        member::<BTreeMap<String, identity_facade_core::Nullable<Text<0, 3>>>>("labels"),
        member::<Int<1, 3>>("level"),
        member::<String>("mail", "Format: `email`."),
        member::<String>("moment", "Format: `date-time`."),
        member::<identity_facade_core::Nullable<EverythingMood>>("mood"),
        member::<bool>("must"),
        member::<crate::shared::NamedInput>("named"),
        member::<identity_facade_core::Nullable<crate::shared::NamedInput>>("namedOrNull"),
        member::<AtMost<Text<1, 3>, 4, 0, true>>("names"),
        member::<identity_facade_core::Nullable<String>>("note"),
        member::<AtMost<identity_facade_core::Nullable<String>, 2>>("nullables"),
        member::<AtMost<Int<1, 5>, 3, 1>>("numbers"),
        member::<JsonObject>("object"),
        member::<String>("old").deprecated(),
        member::<OpenObjectInput>("open"),
        member::<String>("page", "Format: `uri`."),
        member::<Text<0, { usize::MAX }, crate::patterns::EverythingInputPatternPattern>>(
            "pattern"
        ),
        member::<AtMost<crate::shared::NamedInput, 2>>("people"),
        member::<String>("ref"),
        member::<SecretsInput>("secrets"),
        member::<String>("self"),
        member::<f64>("share"),
        member::<JsonObject<64>>("small"),
        member::<TreeInput>("tree"),
        member::<String>("type"),
        member::<List<String>>("unlimited"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("usual", "Default: `7`."),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("whole")
    ],
    [
        identity_facade_core::BodyRule::Required("bounded"),
        identity_facade_core::BodyRule::Required("id"),
        identity_facade_core::BodyRule::Required("kind"),
        identity_facade_core::BodyRule::Only {
            member: "must",
            value: "true"
        },
        identity_facade_core::BodyRule::Required("numbers")
    ]
);
/// Enum `Everything kind`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EverythingKind {
    /// `first`
    First,
    /// `second-best`
    SecondBest,
    /// `3rd`
    X3rd,
    /// `_`
    X,
}

identity_facade_core::wire_strings!(EverythingKind {
    First: "first",
    SecondBest: "second-best",
    X3rd: "3rd",
    X: "_"
});
/// Enum `Everything mood`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EverythingMood {
    /// `good`
    Good,
    /// `bad`
    Bad,
}

identity_facade_core::wire_strings!(EverythingMood {
    Good: "good",
    Bad: "bad"
});
/// Object `Open`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OpenObject {
    /// `known`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub known: String,
    /// Members beyond the described ones.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// Object `Open`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct OpenObjectInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    known: Option<Text<0, 3>>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    extra: Option<JsonObject>,
}

impl OpenObjectInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("known", self.known.is_some());
    }
}

/// Builds a [`OpenObjectInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct OpenObjectInputBuilder {
    checks: Checks,
    value: OpenObjectInput,
}

impl OpenObjectInputBuilder {
    /// `known`: string of up to 3 characters. Required.
    pub fn known(mut self, value: impl IntoInput<Text<0, 3>>) -> Self {
        self.value.known = self.checks.take("known", value.into_input());
        self
    }

    /// Members that no setter is there for.
    pub fn extra(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.value.extra = self.checks.take("extra", value.into_input());
        self
    }
}

identity_facade_core::object_input!(OpenObjectInput, OpenObjectInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(OpenObjectInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    OpenObjectInput,
    true,
    [member::<Text<0, 3>>("known")],
    [identity_facade_core::BodyRule::Required("known")]
);
/// Object `Secrets`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Secrets {
    /// `hidden`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub hidden: Option<Redacted<SecretsHidden>>,
    /// `keys`, may be absent.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub keys: Option<Items<Secret>>,
    /// `password`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub password: Option<Secret>,
}

/// Object `Secrets hidden`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SecretsHidden {
    /// `answer`, may be absent.
    pub answer: Option<String>,
}

/// Object `Secrets hidden`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SecretsHiddenInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    answer: Option<String>,
}

impl SecretsHiddenInput {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`SecretsHiddenInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SecretsHiddenInputBuilder {
    checks: Checks,
    value: SecretsHiddenInput,
}

impl SecretsHiddenInputBuilder {
    /// `answer`: string.
    pub fn answer(mut self, value: impl IntoInput<String>) -> Self {
        self.value.answer = self.checks.take("answer", value.into_input());
        self
    }
}

identity_facade_core::object_input!(SecretsHiddenInput, SecretsHiddenInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SecretsHiddenInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(SecretsHiddenInput, false, [member::<String>("answer")], []);
/// Object `Secrets`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SecretsInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    hidden: Option<Redacted<SecretsHiddenInput>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    keys: Option<AtMost<Secret, 2>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    password: Option<Redacted<Text<8, 72>>>,
}

impl SecretsInput {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`SecretsInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SecretsInputBuilder {
    checks: Checks,
    value: SecretsInput,
}

impl SecretsInputBuilder {
    /// `hidden`: `SecretsHiddenInput`, secret.
    pub fn hidden(mut self, value: impl IntoInput<SecretsHiddenInput>) -> Self {
        self.value.hidden = self
            .checks
            .take("hidden", value.into_input())
            .map(Redacted::<SecretsHiddenInput>::from);
        self
    }

    /// `keys`: up to 2 items, each: secret string.
    pub fn keys<M>(mut self, value: impl IntoList<AtMost<Secret, 2>, M>) -> Self {
        self.value.keys = self.checks.take("keys", value.into_list());
        self
    }

    /// `password`: string of 8 to 72 characters, secret.
    pub fn password(mut self, value: impl IntoInput<Text<8, 72>>) -> Self {
        self.value.password = self
            .checks
            .take("password", value.into_input())
            .map(Redacted::<Text<8, 72>>::from);
        self
    }
}

identity_facade_core::object_input!(SecretsInput, SecretsInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SecretsInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SecretsInput,
    false,
    [
        member::<identity_facade_core::Redacted<SecretsHiddenInput>>("hidden"),
        member::<AtMost<Secret, 2>>("keys"),
        member::<identity_facade_core::Redacted<Text<8, 72>>>("password")
    ],
    []
);
/// Object `Text`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TextObject {
    /// `words`, may be absent.
    pub words: Option<String>,
}

/// Object `Text`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct TextObjectInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    words: Option<Text<0, 6>>,
}

impl TextObjectInput {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`TextObjectInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct TextObjectInputBuilder {
    checks: Checks,
    value: TextObjectInput,
}

impl TextObjectInputBuilder {
    /// `words`: string of up to 6 characters.
    pub fn words(mut self, value: impl IntoInput<Text<0, 6>>) -> Self {
        self.value.words = self.checks.take("words", value.into_input());
        self
    }
}

identity_facade_core::object_input!(TextObjectInput, TextObjectInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(TextObjectInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(TextObjectInput, false, [member::<Text<0, 6>>("words")], []);
/// Object `Tree`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Tree {
    /// `branches`, may be absent.
    pub branches: Option<Items<Tree>>,
    /// `byKey`, may be absent.
    #[serde(rename = "byKey")]
    pub by_key: Option<BTreeMap<String, Tree>>,
    /// `leaf`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub leaf: String,
    /// `left`, may be absent.
    pub left: Option<Box<Tree>>,
}

/// Object `Tree`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct TreeInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    branches: Option<AtMost<TreeInput, 2>>,
    #[serde(
        rename = "byKey",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    by_key: Option<BTreeMap<String, TreeInput>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    leaf: Option<Text<0, 3>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    left: Option<Box<TreeInput>>,
}

impl TreeInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("leaf", self.leaf.is_some());
    }
}

/// Builds a [`TreeInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct TreeInputBuilder {
    checks: Checks,
    value: TreeInput,
}

impl TreeInputBuilder {
    /// `branches`: up to 2 `TreeInput`.
    pub fn branches<M>(mut self, value: impl IntoList<AtMost<TreeInput, 2>, M>) -> Self {
        self.value.branches = self.checks.take("branches", value.into_list());
        self
    }

    /// `byKey`: object of `TreeInput`.
    pub fn by_key(mut self, value: impl IntoInput<BTreeMap<String, TreeInput>>) -> Self {
        self.value.by_key = self.checks.take("byKey", value.into_input());
        self
    }

    /// `leaf`: string of up to 3 characters. Required.
    pub fn leaf(mut self, value: impl IntoInput<Text<0, 3>>) -> Self {
        self.value.leaf = self.checks.take("leaf", value.into_input());
        self
    }

    /// `left`: `TreeInput`.
    pub fn left(mut self, value: impl IntoInput<TreeInput>) -> Self {
        self.value.left = self.checks.take("left", value.into_input()).map(Box::new);
        self
    }
}

identity_facade_core::object_input!(TreeInput, TreeInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(TreeInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    TreeInput,
    false,
    [
        member::<AtMost<TreeInput, 2>>("branches"),
        member::<BTreeMap<String, TreeInput>>("byKey"),
        member::<Text<0, 3>>("leaf"),
        member::<TreeInput>("left")
    ],
    [identity_facade_core::BodyRule::Required("leaf")]
);
