// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Every call whose input has a schema.
use super::support::{Row, call};

/// In order of path and method.
pub const INPUTS: &[Row] = &[
    call::<kitchen_sink_raw::answers::GetBareCall>(),
    call::<kitchen_sink_raw::answers::GetDecisiveCall>(),
    call::<kitchen_sink_raw::answers::GetEnvelopedCall>(),
    call::<kitchen_sink_raw::answers::CreateEnvelopedNothingCall>(),
    call::<kitchen_sink_raw::answers::ReplaceEnvelopedReceiptCall>(),
    call::<kitchen_sink_raw::answers::GetFreeCall>(),
    call::<kitchen_sink_raw::answers::GetListsCall>(),
    call::<kitchen_sink_raw::answers::GetMapCall>(),
    call::<kitchen_sink_raw::answers::GetNumberCall>(),
    call::<kitchen_sink_raw::answers::GetTextCall>(),
    call::<kitchen_sink_raw::mixed_calls::GetOpenCall>(),
    call::<kitchen_sink_raw::mixed_calls::DropOldCall>(),
    call::<kitchen_sink_raw::mixed_calls::CreateOldCall>(),
    call::<kitchen_sink_raw::parameters::GetColorCall>(),
    call::<kitchen_sink_raw::parameters::CheckParametersCall>(),
    call::<kitchen_sink_raw::parameters::ListPagesCall>(),
    call::<kitchen_sink_raw::parameters::SearchPagesCall>(),
    call::<kitchen_sink_raw::parameters::ListParametersCall>(),
    call::<kitchen_sink_raw::rules::CheckAnyCall>(),
    call::<kitchen_sink_raw::rules::CheckAnyOfItemsCall>(),
    call::<kitchen_sink_raw::rules::CheckConditionsCall>(),
    call::<kitchen_sink_raw::shapes::ListShapesCall>(),
    call::<kitchen_sink_raw::shapes::MakeShapeCall>(),
    call::<kitchen_sink_raw::shapes::DeleteShapeCall>(),
    call::<kitchen_sink_raw::shapes::GetShapeCall>(),
    call::<kitchen_sink_raw::shapes::ChangeShapeCall>(),
    call::<kitchen_sink_raw::shapes::ReplaceShapeCall>(),
    call::<kitchen_sink_raw::unions::CreateUnionsCall>(),
    call::<kitchen_sink_raw::unions::CreateBareUnionCall>(),
];
