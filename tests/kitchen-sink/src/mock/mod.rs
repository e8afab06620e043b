// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Typed mocks of every generated operation for [`httpmock::MockServer`]; feature `mock`.
//!
//! [`MockServerExt`] has a method for each operation. It gives two things: conditions, of which the method and
//! the path are set, and an answer. `into_inner()` of either goes on without types, for what a description
//! does not know: headers, delays, refusals.
#![allow(clippy::all, clippy::pedantic)]
pub use httpmock;
use identity_facade_core::{QueryText, QueryValue};

/// Mocks of the group `answers`.
#[cfg(feature = "answers")]
pub mod answers;
/// Mocks of the group `mixed-calls`.
#[cfg(feature = "mixed-calls")]
pub mod mixed_calls;
/// Mocks of the group `parameters`.
#[cfg(feature = "parameters")]
pub mod parameters;
/// Mocks of the group `rules`.
#[cfg(feature = "rules")]
pub mod rules;
/// Mocks of the group `shapes`.
#[cfg(feature = "shapes")]
pub mod shapes;
mod shared;
/// Mocks of the group `unions`.
#[cfg(feature = "unions")]
pub mod unions;
/// The value that a condition requires.
#[track_caller]
fn sendable<T>(value: Result<T, identity_facade_core::Invalid>) -> T {
    match value {
        Ok(value) => value,
        Err(invalid) => panic!("no call can send the value of this condition: {invalid}"),
    }
}

/// The text of a value outside the body, and of the items of a list.
fn texts(value: &impl QueryValue) -> Vec<String> {
    match value.to_query() {
        QueryText::One(text) => vec![text],
        QueryText::Many(texts) => texts,
    }
}

/// Requires one segment of the path.
#[track_caller]
#[allow(dead_code, reason = "not every group has a path with parameters")]
fn path<T: QueryValue>(
    when: httpmock::When,
    before: &str,
    after: &str,
    value: Result<T, identity_facade_core::Invalid>,
) -> httpmock::When {
    let value = texts(&sendable(value)).concat();
    let value = identity_facade_core::encode_segment(&value);
    let pattern = format!("^{before}{}{after}$", regex::escape(&value));
    when.path_matches(regex::Regex::new(&pattern).expect("paths of operations are patterns"))
}

/// Requires a query parameter; of a list, each item or, with `comma`, all in one. A list without items is not sent.
#[track_caller]
#[allow(dead_code, reason = "not every group has a query")]
fn query<T: QueryValue>(
    when: httpmock::When,
    name: &str,
    comma: bool,
    value: Result<T, identity_facade_core::Invalid>,
) -> httpmock::When {
    let texts = texts(&sendable(value));
    if texts.is_empty() {
        return when.query_param_missing(name);
    }

    if comma {
        return when.query_param(name, texts.join(","));
    }

    texts
        .into_iter()
        .fold(when, |when, text| when.query_param(name, text))
}

/// Requires a header.
#[track_caller]
#[allow(dead_code, reason = "not every group has headers")]
fn header<T: QueryValue>(
    when: httpmock::When,
    name: &str,
    value: Result<T, identity_facade_core::Invalid>,
) -> httpmock::When {
    let texts = texts(&sendable(value));
    if texts.is_empty() {
        return when.header_missing(name);
    }

    when.header(name, texts.join(","))
}

/// Requires a member of the body.
#[track_caller]
#[allow(dead_code, reason = "not every group has bodies")]
fn member<T: serde::Serialize>(
    when: httpmock::When,
    name: &str,
    value: Result<T, identity_facade_core::Invalid>,
) -> httpmock::When {
    let value = serde_json::to_value(sendable(value)).expect("a value that can be sent is JSON");
    when.json_body_includes(serde_json::json!({ name : value }).to_string())
}

/// Requires the whole body.
#[track_caller]
#[allow(dead_code, reason = "not every group has bodies that are types")]
fn body<T: serde::Serialize>(
    when: httpmock::When,
    value: Result<T, identity_facade_core::Invalid>,
) -> httpmock::When {
    when.json_body_obj(&sendable(value))
}

/// A method for each operation: [`httpmock::MockServer::mock`] with typed conditions and answers.
pub trait MockServerExt {
    /// A mock of `GET /answers/bare`.
    #[cfg(feature = "answers")]
    fn get_bare<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetBareWhen, answers::GetBareThen);
    /// A mock of `GET /answers/decisive`.
    #[cfg(feature = "answers")]
    fn get_decisive<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetDecisiveWhen, answers::GetDecisiveThen);
    /// A mock of `GET /answers/enveloped`.
    #[cfg(feature = "answers")]
    fn get_enveloped<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetEnvelopedWhen, answers::GetEnvelopedThen);
    /// A mock of `POST /answers/enveloped`.
    #[cfg(feature = "answers")]
    fn create_enveloped_nothing<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::CreateEnvelopedNothingWhen, answers::CreateEnvelopedNothingThen);
    /// A mock of `PUT /answers/enveloped`.
    #[cfg(feature = "answers")]
    fn replace_enveloped_receipt<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::ReplaceEnvelopedReceiptWhen, answers::ReplaceEnvelopedReceiptThen);
    /// A mock of `GET /answers/free`.
    #[cfg(feature = "answers")]
    fn get_free<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetFreeWhen, answers::GetFreeThen);
    /// A mock of `GET /answers/lists`.
    #[cfg(feature = "answers")]
    fn get_lists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetListsWhen, answers::GetListsThen);
    /// A mock of `GET /answers/map`.
    #[cfg(feature = "answers")]
    fn get_map<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetMapWhen, answers::GetMapThen);
    /// A mock of `GET /answers/number`.
    #[cfg(feature = "answers")]
    fn get_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetNumberWhen, answers::GetNumberThen);
    /// A mock of `GET /answers/text`.
    #[cfg(feature = "answers")]
    fn get_text<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetTextWhen, answers::GetTextThen);
    /// A mock of `GET /calls/open`.
    #[cfg(feature = "mixed-calls")]
    fn get_open<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(mixed_calls::GetOpenWhen, mixed_calls::GetOpenThen);
    /// A mock of `DELETE /calls/{room}/old`.
    #[cfg(feature = "mixed-calls")]
    fn drop_old<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(mixed_calls::DropOldWhen, mixed_calls::DropOldThen);
    /// A mock of `POST /calls/{room}/old`.
    #[cfg(feature = "mixed-calls")]
    fn create_old<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(mixed_calls::CreateOldWhen, mixed_calls::CreateOldThen);
    /// A mock of `GET /parameters/colors/{color}/{name.with.dots}`.
    #[cfg(feature = "parameters")]
    fn get_color<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(parameters::GetColorWhen, parameters::GetColorThen);
    /// A mock of `GET /parameters/conditions`.
    #[cfg(feature = "parameters")]
    fn check_parameters<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(parameters::CheckParametersWhen, parameters::CheckParametersThen);
    /// A mock of `GET /parameters/pages`.
    #[cfg(feature = "parameters")]
    fn list_pages<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(parameters::ListPagesWhen, parameters::ListPagesThen);
    /// A mock of `POST /parameters/pages`.
    #[cfg(feature = "parameters")]
    fn search_pages<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(parameters::SearchPagesWhen, parameters::SearchPagesThen);
    /// A mock of `GET /parameters/{word}/of/{number}`.
    #[cfg(feature = "parameters")]
    fn list_parameters<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(parameters::ListParametersWhen, parameters::ListParametersThen);
    /// A mock of `POST /rules/any`.
    #[cfg(feature = "rules")]
    fn check_any<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(rules::CheckAnyWhen, rules::CheckAnyThen);
    /// A mock of `POST /rules/any-of-items`.
    #[cfg(feature = "rules")]
    fn check_any_of_items<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(rules::CheckAnyOfItemsWhen, rules::CheckAnyOfItemsThen);
    /// A mock of `POST /rules/conditions`.
    #[cfg(feature = "rules")]
    fn check_conditions<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(rules::CheckConditionsWhen, rules::CheckConditionsThen);
    /// A mock of `GET /shapes`.
    #[cfg(feature = "shapes")]
    fn list_shapes<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::ListShapesWhen, shapes::ListShapesThen);
    /// A mock of `POST /shapes`.
    #[cfg(feature = "shapes")]
    fn make_shape<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::MakeShapeWhen, shapes::MakeShapeThen);
    /// A mock of `DELETE /shapes/{shape_id}`.
    #[cfg(feature = "shapes")]
    fn delete_shape<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::DeleteShapeWhen, shapes::DeleteShapeThen);
    /// A mock of `GET /shapes/{shape_id}`.
    #[cfg(feature = "shapes")]
    fn get_shape<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::GetShapeWhen, shapes::GetShapeThen);
    /// A mock of `PATCH /shapes/{shape_id}`.
    #[cfg(feature = "shapes")]
    fn change_shape<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::ChangeShapeWhen, shapes::ChangeShapeThen);
    /// A mock of `PUT /shapes/{shape_id}`.
    #[cfg(feature = "shapes")]
    fn replace_shape<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::ReplaceShapeWhen, shapes::ReplaceShapeThen);
    /// A mock of `POST /unions`.
    #[cfg(feature = "unions")]
    fn create_unions<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(unions::CreateUnionsWhen, unions::CreateUnionsThen);
    /// A mock of `POST /unions/bare`.
    #[cfg(feature = "unions")]
    fn create_bare_union<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(unions::CreateBareUnionWhen, unions::CreateBareUnionThen);
}

impl MockServerExt for httpmock::MockServer {
    #[cfg(feature = "answers")]
    fn get_bare<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetBareWhen, answers::GetBareThen),
    {
        self.mock(|when, then| {
            config_fn(
                answers::GetBareWhen::new(when),
                answers::GetBareThen::new(then),
            )
        })
    }

    #[cfg(feature = "answers")]
    fn get_decisive<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetDecisiveWhen, answers::GetDecisiveThen),
    {
        self.mock(|when, then| {
            config_fn(
                answers::GetDecisiveWhen::new(when),
                answers::GetDecisiveThen::new(then),
            )
        })
    }

    #[cfg(feature = "answers")]
    fn get_enveloped<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetEnvelopedWhen, answers::GetEnvelopedThen),
    {
        self.mock(|when, then| {
            config_fn(
                answers::GetEnvelopedWhen::new(when),
                answers::GetEnvelopedThen::new(then),
            )
        })
    }

    #[cfg(feature = "answers")]
    fn create_enveloped_nothing<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::CreateEnvelopedNothingWhen, answers::CreateEnvelopedNothingThen),
    {
        self.mock(|when, then| {
            config_fn(
                answers::CreateEnvelopedNothingWhen::new(when),
                answers::CreateEnvelopedNothingThen::new(then),
            )
        })
    }

    #[cfg(feature = "answers")]
    fn replace_enveloped_receipt<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::ReplaceEnvelopedReceiptWhen, answers::ReplaceEnvelopedReceiptThen),
    {
        self.mock(|when, then| {
            config_fn(
                answers::ReplaceEnvelopedReceiptWhen::new(when),
                answers::ReplaceEnvelopedReceiptThen::new(then),
            )
        })
    }

    #[cfg(feature = "answers")]
    fn get_free<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetFreeWhen, answers::GetFreeThen),
    {
        self.mock(|when, then| {
            config_fn(
                answers::GetFreeWhen::new(when),
                answers::GetFreeThen::new(then),
            )
        })
    }

    #[cfg(feature = "answers")]
    fn get_lists<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetListsWhen, answers::GetListsThen),
    {
        self.mock(|when, then| {
            config_fn(
                answers::GetListsWhen::new(when),
                answers::GetListsThen::new(then),
            )
        })
    }

    #[cfg(feature = "answers")]
    fn get_map<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetMapWhen, answers::GetMapThen),
    {
        self.mock(|when, then| {
            config_fn(
                answers::GetMapWhen::new(when),
                answers::GetMapThen::new(then),
            )
        })
    }

    #[cfg(feature = "answers")]
    fn get_number<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetNumberWhen, answers::GetNumberThen),
    {
        self.mock(|when, then| {
            config_fn(
                answers::GetNumberWhen::new(when),
                answers::GetNumberThen::new(then),
            )
        })
    }

    #[cfg(feature = "answers")]
    fn get_text<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(answers::GetTextWhen, answers::GetTextThen),
    {
        self.mock(|when, then| {
            config_fn(
                answers::GetTextWhen::new(when),
                answers::GetTextThen::new(then),
            )
        })
    }

    #[cfg(feature = "mixed-calls")]
    fn get_open<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(mixed_calls::GetOpenWhen, mixed_calls::GetOpenThen),
    {
        self.mock(|when, then| {
            config_fn(
                mixed_calls::GetOpenWhen::new(when),
                mixed_calls::GetOpenThen::new(then),
            )
        })
    }

    #[cfg(feature = "mixed-calls")]
    fn drop_old<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(mixed_calls::DropOldWhen, mixed_calls::DropOldThen),
    {
        self.mock(|when, then| {
            config_fn(
                mixed_calls::DropOldWhen::new(when),
                mixed_calls::DropOldThen::new(then),
            )
        })
    }

    #[cfg(feature = "mixed-calls")]
    fn create_old<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(mixed_calls::CreateOldWhen, mixed_calls::CreateOldThen),
    {
        self.mock(|when, then| {
            config_fn(
                mixed_calls::CreateOldWhen::new(when),
                mixed_calls::CreateOldThen::new(then),
            )
        })
    }

    #[cfg(feature = "parameters")]
    fn get_color<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(parameters::GetColorWhen, parameters::GetColorThen),
    {
        self.mock(|when, then| {
            config_fn(
                parameters::GetColorWhen::new(when),
                parameters::GetColorThen::new(then),
            )
        })
    }

    #[cfg(feature = "parameters")]
    fn check_parameters<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(parameters::CheckParametersWhen, parameters::CheckParametersThen),
    {
        self.mock(|when, then| {
            config_fn(
                parameters::CheckParametersWhen::new(when),
                parameters::CheckParametersThen::new(then),
            )
        })
    }

    #[cfg(feature = "parameters")]
    fn list_pages<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(parameters::ListPagesWhen, parameters::ListPagesThen),
    {
        self.mock(|when, then| {
            config_fn(
                parameters::ListPagesWhen::new(when),
                parameters::ListPagesThen::new(then),
            )
        })
    }

    #[cfg(feature = "parameters")]
    fn search_pages<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(parameters::SearchPagesWhen, parameters::SearchPagesThen),
    {
        self.mock(|when, then| {
            config_fn(
                parameters::SearchPagesWhen::new(when),
                parameters::SearchPagesThen::new(then),
            )
        })
    }

    #[cfg(feature = "parameters")]
    fn list_parameters<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(parameters::ListParametersWhen, parameters::ListParametersThen),
    {
        self.mock(|when, then| {
            config_fn(
                parameters::ListParametersWhen::new(when),
                parameters::ListParametersThen::new(then),
            )
        })
    }

    #[cfg(feature = "rules")]
    fn check_any<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(rules::CheckAnyWhen, rules::CheckAnyThen),
    {
        self.mock(|when, then| {
            config_fn(
                rules::CheckAnyWhen::new(when),
                rules::CheckAnyThen::new(then),
            )
        })
    }

    #[cfg(feature = "rules")]
    fn check_any_of_items<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(rules::CheckAnyOfItemsWhen, rules::CheckAnyOfItemsThen),
    {
        self.mock(|when, then| {
            config_fn(
                rules::CheckAnyOfItemsWhen::new(when),
                rules::CheckAnyOfItemsThen::new(then),
            )
        })
    }

    #[cfg(feature = "rules")]
    fn check_conditions<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(rules::CheckConditionsWhen, rules::CheckConditionsThen),
    {
        self.mock(|when, then| {
            config_fn(
                rules::CheckConditionsWhen::new(when),
                rules::CheckConditionsThen::new(then),
            )
        })
    }

    #[cfg(feature = "shapes")]
    fn list_shapes<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::ListShapesWhen, shapes::ListShapesThen),
    {
        self.mock(|when, then| {
            config_fn(
                shapes::ListShapesWhen::new(when),
                shapes::ListShapesThen::new(then),
            )
        })
    }

    #[cfg(feature = "shapes")]
    fn make_shape<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::MakeShapeWhen, shapes::MakeShapeThen),
    {
        self.mock(|when, then| {
            config_fn(
                shapes::MakeShapeWhen::new(when),
                shapes::MakeShapeThen::new(then),
            )
        })
    }

    #[cfg(feature = "shapes")]
    fn delete_shape<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::DeleteShapeWhen, shapes::DeleteShapeThen),
    {
        self.mock(|when, then| {
            config_fn(
                shapes::DeleteShapeWhen::new(when),
                shapes::DeleteShapeThen::new(then),
            )
        })
    }

    #[cfg(feature = "shapes")]
    fn get_shape<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::GetShapeWhen, shapes::GetShapeThen),
    {
        self.mock(|when, then| {
            config_fn(
                shapes::GetShapeWhen::new(when),
                shapes::GetShapeThen::new(then),
            )
        })
    }

    #[cfg(feature = "shapes")]
    fn change_shape<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::ChangeShapeWhen, shapes::ChangeShapeThen),
    {
        self.mock(|when, then| {
            config_fn(
                shapes::ChangeShapeWhen::new(when),
                shapes::ChangeShapeThen::new(then),
            )
        })
    }

    #[cfg(feature = "shapes")]
    fn replace_shape<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(shapes::ReplaceShapeWhen, shapes::ReplaceShapeThen),
    {
        self.mock(|when, then| {
            config_fn(
                shapes::ReplaceShapeWhen::new(when),
                shapes::ReplaceShapeThen::new(then),
            )
        })
    }

    #[cfg(feature = "unions")]
    fn create_unions<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(unions::CreateUnionsWhen, unions::CreateUnionsThen),
    {
        self.mock(|when, then| {
            config_fn(
                unions::CreateUnionsWhen::new(when),
                unions::CreateUnionsThen::new(then),
            )
        })
    }

    #[cfg(feature = "unions")]
    fn create_bare_union<F>(&self, config_fn: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(unions::CreateBareUnionWhen, unions::CreateBareUnionThen),
    {
        self.mock(|when, then| {
            config_fn(
                unions::CreateBareUnionWhen::new(when),
                unions::CreateBareUnionThen::new(then),
            )
        })
    }
}
