//! The handles of groups of operations, such as `clerk.machines()`. A group is declared by one line and has its methods
//! in an `impl` block of the same file. A method sets what is required, and returns the generated call.

/// Gives a client the method that returns a group's handle, and declares the handle:
/// `group!(Client::machines -> Machines, "clerk-machines", "Machines and the scopes between them.")`.
macro_rules! group {
    ($client:ident :: $method:ident -> $name:ident, $feature:literal, $what:literal) => {
        impl $client {
            #[doc = concat!($what, " Feature `", $feature, "`.")]
            pub fn $method(&self) -> $name {
                $name {
                    client: self.clone(),
                }
            }
        }

        #[doc = concat!($what, "\n\nFrom [`", stringify!($client), "::", stringify!($method), "`]. Feature `", $feature, "`.")]
        #[derive(Clone, Debug)]
        pub struct $name {
            pub(crate) client: $client,
        }
    };
}

pub(crate) use group;
