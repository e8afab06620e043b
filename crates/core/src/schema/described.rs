//! What is known of a call's input: the facts and the schemas of all that can be set of it.

use super::field::Field;
use crate::call::Call;
use crate::operation::Operation;
use crate::send::transport::Transport;

/// A call whose input is described. Implemented by generated code, with [`described!`](crate::described).
pub trait Described: Sized {
    /// The client that sends it.
    type Client;
    /// The facts of what is called.
    const OPERATION: &'static Operation;
    /// What the operation does, in a sentence; empty if nobody has written it.
    const SAYS: &'static str;
    /// Everything that can be set.
    const FIELDS: &'static [Field];
    /// Whether the body takes members that are no fields.
    const OPEN: bool = false;

    /// The transport of a client.
    #[doc(hidden)]
    fn transport(client: &Self::Client) -> &Transport;

    /// The call of what was filled in.
    #[doc(hidden)]
    fn of(call: Call) -> Self;
}

/// Describes the input of a call that is a struct with a member `call`: the client, the facts, what it does, and each
/// value that can be set, by where it stands: `path`, an `identifier` of the path, `query`, `header`, `member` of the JSON body, or the whole `body`.
#[macro_export]
macro_rules! described {
    ($call:ident, $client:ty, $operation:path, $says:literal, $open:literal,
        [$($place:ident::<$type:ty $(,)?>($name:literal $(, $field_says:literal)? $(,)?) $(.$fact:ident())*),* $(,)?]) => {
        impl $crate::schema::Described for $call {
            type Client = $client;
            const OPERATION: &'static $crate::Operation = &$operation;
            const SAYS: &'static str = $says;
            const FIELDS: &'static [$crate::schema::Field] = &[
                $($crate::schema::Field::$place::<$type>($name)$(.says($field_says))?$(.$fact())*),*
            ];
            const OPEN: bool = $open;

            fn transport(client: &$client) -> &$crate::Transport {
                client.transport()
            }

            fn of(call: $crate::Call) -> Self {
                Self { call }
            }
        }
    };
}

/// Gives an object that is sent its schema: its members and what has to hold between them.
#[macro_export]
macro_rules! object_schema {
    ($name:ident, $open:literal,
        [$(member::<$type:ty $(,)?>($member:literal $(, $says:literal)? $(,)?) $(.$fact:ident())*),* $(,)?], [$($rule:expr),* $(,)?]) => {
        $crate::__schema!($name, referenced, |generator| $crate::schema::object(
            generator,
            &[$($crate::schema::Property::new::<$type>($member)$(.says($says))?$(.$fact())*),*],
            &[$($rule),*],
            $open,
        ));
    };
}

/// Gives a union that is sent its schema: any of the types.
#[macro_export]
macro_rules! union_schema {
    ($name:ident, [$($type:ty),+ $(,)?]) => {
        $crate::__schema!($name, referenced, |generator| $crate::schema::any_of(&[
            $(generator.subschema_for::<$type>()),+
        ]));
    };
}

/// The schema of a type of the calling module. `inline` or `referenced` says how it stands in other schemas.
#[doc(hidden)]
#[macro_export]
macro_rules! __schema {
    ($name:ident, inline, |$generator:ident| $schema:expr) => {
        $crate::__schema!(@ $name, true, |$generator| $schema);
    };
    ($name:ident, referenced, |$generator:ident| $schema:expr) => {
        $crate::__schema!(@ $name, false, |$generator| $schema);
    };
    (@ $name:ident, $inline:literal, |$generator:ident| $schema:expr) => {
        impl $crate::__schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                $inline
            }

            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::stringify!($name))
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::concat!(::core::module_path!(), "::", ::core::stringify!($name)))
            }

            fn json_schema(
                $generator: &mut $crate::__schemars::SchemaGenerator,
            ) -> $crate::__schemars::Schema {
                $schema
            }
        }
    };
}

/// Gives a type the schema of another one, which is what it is written as.
macro_rules! schema_as {
    ($name:ident, $written:ty) => {
        $crate::__schema!($name, referenced, |generator| {
            <$written as ::schemars::JsonSchema>::json_schema(generator)
        });
    };
}
pub(crate) use schema_as;
