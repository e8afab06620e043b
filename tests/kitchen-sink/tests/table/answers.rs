// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Every type of an answer, as a value: what does not compile here cannot be cloned, compared or printed.
use std::fmt::Debug;

const fn is_value<T: Clone + PartialEq + Debug + Send + Sync + Unpin + 'static>() -> usize {
    size_of::<T>()
}

/// The size of every type of an answer.
pub const SIZES: &[usize] = &[
    is_value::<kitchen_sink_raw::shapes::AllOfEverything>(),
    is_value::<kitchen_sink_raw::unions::Beside>(),
    is_value::<kitchen_sink_raw::unions::BesidePet>(),
    is_value::<kitchen_sink_raw::shared::Cat>(),
    is_value::<kitchen_sink_raw::shapes::Deleted>(),
    is_value::<kitchen_sink_raw::shared::Dog>(),
    is_value::<kitchen_sink_raw::shapes::Everything>(),
    is_value::<kitchen_sink_raw::shapes::EverythingInline>(),
    is_value::<kitchen_sink_raw::shapes::EverythingInlineDeep>(),
    is_value::<kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItem>(),
    is_value::<kitchen_sink_raw::shared::Named>(),
    is_value::<kitchen_sink_raw::answers::NamedEnvelope>(),
    is_value::<kitchen_sink_raw::shapes::OpenObject>(),
    is_value::<kitchen_sink_raw::shared::Pet>(),
    is_value::<kitchen_sink_raw::answers::ReplaceEnvelopedReceiptResponse>(),
    is_value::<kitchen_sink_raw::parameters::SearchPagesResponse>(),
    is_value::<kitchen_sink_raw::shapes::Secrets>(),
    is_value::<kitchen_sink_raw::shapes::SecretsHidden>(),
    is_value::<kitchen_sink_raw::shapes::TextObject>(),
    is_value::<kitchen_sink_raw::shapes::Tree>(),
    is_value::<kitchen_sink_raw::unions::Unions>(),
    is_value::<kitchen_sink_raw::unions::UnionsAnyWord>(),
    is_value::<kitchen_sink_raw::unions::UnionsByConstant>(),
    is_value::<kitchen_sink_raw::unions::UnionsByConstantSwitchedOff>(),
    is_value::<kitchen_sink_raw::unions::UnionsByConstantSwitchedOn>(),
    is_value::<kitchen_sink_raw::unions::UnionsByMembers>(),
    is_value::<kitchen_sink_raw::unions::UnionsByMembersNorth>(),
    is_value::<kitchen_sink_raw::unions::UnionsByMembersSouth>(),
    is_value::<kitchen_sink_raw::unions::UnionsByType>(),
    is_value::<kitchen_sink_raw::unions::UnionsImplied>(),
    is_value::<kitchen_sink_raw::unions::UnionsMapped>(),
    is_value::<kitchen_sink_raw::unions::UnionsTagged>(),
    is_value::<kitchen_sink_raw::answers::Verdict>(),
    is_value::<kitchen_sink_raw::answers::VerdictInner>(),
];
