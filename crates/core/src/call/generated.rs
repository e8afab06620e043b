//! What every call of a generated client has in common.

/// Gives a call that is a struct with a member `call` its methods: `call!(GetUserCall -> User)`, or without an answer's
/// type if there is no content. They are inlined, so that a crate of many operations does not compile them.
#[macro_export]
macro_rules! call {
    ($name:ident) => {
        $crate::call!(@ $name, (), send_empty, reply_empty);
    };
    ($name:ident -> $content:ty) => {
        $crate::call!(@ $name, $content, send, reply);
    };
    (@ $name:ident, $content:ty, $send:ident, $reply:ident) => {
        impl $name {
            /// Sets how this call differs from the client's other calls: retries and timeouts.
            #[inline]
            pub fn with_options(mut self, options: $crate::CallOptions) -> Self {
                self.call.options(options);
                self
            }

            /// Sets `value` by `setter` if there is one: `.set_opt(name, Self::name)`. `None` leaves the call as it is.
            #[inline]
            pub fn set_opt<V>(
                self,
                value: ::core::option::Option<V>,
                setter: impl ::core::ops::FnOnce(Self, V) -> Self,
            ) -> Self {
                match value {
                    ::core::option::Option::Some(value) => setter(self, value),
                    ::core::option::Option::None => self,
                }
            }

            /// Sets a member of the body to JSON text, written as the vendor's type is: for a facade with a type of its own.
            #[doc(hidden)]
            #[inline]
            pub fn __member(
                mut self,
                name: &'static str,
                json: ::core::result::Result<::std::string::String, $crate::Invalid>,
            ) -> Self {
                self.call.__member(name, json);
                self
            }

            /// Sends the call, as `.await` does. Everything that was set is checked first.
            #[inline]
            pub fn send(self) -> $crate::ResponseFuture<$content> {
                self.call.$send()
            }

            /// Sends the call; what comes back has status, headers and request id beside the content.
            #[inline]
            pub fn reply(self) -> $crate::ReplyFuture<$content> {
                self.call.$reply()
            }
        }

        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<$content, $crate::Error>;
            type IntoFuture = $crate::ResponseFuture<$content>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}

/// Gives the builder of an object that is sent its end, and the object its conversions:
/// `object_input!(Item, ItemBuilder)`. The object has a method `check(&self, &mut Checks)`.
#[macro_export]
macro_rules! object_input {
    ($name:ident, $builder:ident) => {
        impl $name {
            /// A builder with nothing set. Only what is set is sent.
            #[inline]
            pub fn builder() -> $builder {
                ::core::default::Default::default()
            }
        }

        impl $builder {
            /// Sets `value` by `setter` if there is one: `.set_opt(name, Self::name)`. `None` leaves the builder as it is.
            #[inline]
            pub fn set_opt<V>(
                self,
                value: ::core::option::Option<V>,
                setter: impl ::core::ops::FnOnce(Self, V) -> Self,
            ) -> Self {
                match value {
                    ::core::option::Option::Some(value) => setter(self, value),
                    ::core::option::Option::None => self,
                }
            }

            /// Returns the value, or every violation.
            #[inline]
            pub fn build(mut self) -> ::core::result::Result<$name, $crate::Invalid> {
                self.value.check(&mut self.checks);
                self.checks.finish(self.value)
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::IntoInput<$name> for $builder {
            #[inline]
            fn into_input(self) -> ::core::result::Result<$name, $crate::Invalid> {
                self.build()
            }
        }

        $crate::__own_input!($name);
    };
}
