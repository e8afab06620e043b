//! Bulk forms, a line each: the method, its inputs and how many a request takes, the operation, the call, its content.

use identity_facade_core::{IntoInput, Invalid};

/// Gives a group its bulk forms:
/// `bulk! { Users: ban_all([ids: UserId; 50]) => USERS_BAN, |client| client.users_ban().user_ids(ids) => Items<User>; }`.
/// `client` is the raw client, `ids` the inputs of one request. Arguments that all requests share stand before the
/// inputs, a list of up to 10 among them with a star: `add_all(group: String, *roles: Role; 10, [ids: UserId; 50])`.
macro_rules! bulk {
    ($group:ident: $(
        $(#[$meta:meta])*
        $method:ident(
            $($argument:ident: $type:ty,)*
            $(*$list:ident: $item:ty; $listed:expr,)?
            [$inputs:ident: $input:ty; $most:expr]
        ) => $operation:path,
        |$client:ident| $call:expr => $content:ty;
    )+) => {
        impl $group {$(
            $(#[$meta])*
            #[doc = concat!(
                "\n\nBulk form: any number of inputs, up to ", stringify!($most), " in a request. \
                `.await` gives the report; see [`Bulk`](crate::bulk::Bulk)."
            )]
            pub fn $method<V: ::identity_facade_core::IntoInput<$input>, M>(
                &self,
                $($argument: impl ::identity_facade_core::IntoInput<$type>,)*
                $($list: impl IntoIterator<Item: ::identity_facade_core::IntoInput<$item>>,)?
                $inputs: impl ::identity_facade_core::bulk::IntoInputs<V, M>,
            ) -> ::identity_facade_core::bulk::Bulk<$input, $content> {
                use ::identity_facade_core::bulk::{Bulk, Form};
                let raw = self.client.with_options(Bulk::<$input, $content>::options());
                let form = Form::list(&$operation, $most);
                $(
                    let $argument: Result<$type, ::identity_facade_core::Invalid> = $argument.into_input();
                    let form = form.argument(&$argument.as_ref().ok());
                )*
                $(
                    let $list: Vec<Result<$item, _>> = $crate::bulk::shared($list, $listed);
                    let form = form.argument(&$list.iter().map(|item| item.as_ref().ok()).collect::<Vec<_>>());
                )?
                Bulk::new(form, $inputs.into_inputs(V::into_input), move |parts: Vec<Vec<$input>>| {
                    let $client = raw.raw();
                    let $inputs = parts.into_iter().flatten();
                    $(let $argument = $argument.clone();)*
                    $(let $list = $list.clone();)?
                    $call
                })
            }
        )+}
    };
}

/// So many items are taken beyond the limit of a list that all requests share, so that one without end is refused, too.
const COUNTED_BEYOND: usize = 65_536;

/// A list that all requests share, as it was given; up to `most` are allowed. The call refuses what breaks a rule.
pub(crate) fn shared<T, V: IntoInput<T>>(
    list: impl IntoIterator<Item = V>,
    most: usize,
) -> Vec<Result<T, Invalid>> {
    let taken = most.saturating_add(COUNTED_BEYOND);
    list.into_iter().take(taken).map(V::into_input).collect()
}

/// Gives a client its method `each`.
macro_rules! each {
    ($client:ident) => {
        impl $client {
            /// Does the same for each of many inputs, up to [`concurrency`](crate::bulk::Bulk::concurrency) of them at a
            /// time, and reports what became of each: for operations on one object. `work` gets a client whose calls
            /// wait for the rate limit as long as it takes, and an input; it returns a call, or a future of several.
            ///
            /// Equal inputs are done once. Nothing is known of what `work` does, so inputs with an unknown outcome are
            /// sent again by a resumed run only after
            /// [`assume_idempotent`](crate::bulk::Bulk::assume_idempotent).
            pub fn each<I, M, F, C, R>(
                &self,
                inputs: impl ::identity_facade_core::bulk::IntoInputs<I, M>,
                work: F,
            ) -> ::identity_facade_core::bulk::Bulk<I, R>
            where
                I: ::serde::Serialize + Clone + Send + 'static,
                F: Fn(Self, I) -> C + Send + Sync + 'static,
                C: ::core::future::IntoFuture<
                        Output = Result<R, ::identity_facade_core::Error>,
                        IntoFuture: Send + 'static,
                    >,
            {
                use ::identity_facade_core::Operation;
                use ::identity_facade_core::bulk::{Bulk, Form};
                static EACH: Operation = Operation::new("each", ::http::Method::POST, "/", "each");
                let client = self.with_options(Bulk::<I, R>::options());
                Bulk::each(Form::list(&EACH, 1), inputs.into_inputs(Ok), move |input| {
                    work(client.clone(), input)
                })
            }
        }
    };
}

pub(crate) use {bulk, each};
