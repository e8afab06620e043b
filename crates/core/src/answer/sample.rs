//! Samples of answers, for the tests of programs. They are generated with the mocks.

use serde::de::DeserializeOwned;

/// Gives a type of an answer a sample, which is JSON: `sample!(User, r#"{"id":"user_1"}"#)`.
#[doc(hidden)]
#[macro_export]
macro_rules! sample {
    ($type:ty, $json:literal) => {
        impl $type {
            /// A valid answer, to be changed member by member: what is required has a plain value, nothing else is
            /// there.
            pub fn sample() -> Self {
                $crate::__sample($json)
            }
        }
    };
}

/// Reads a sample. Each is read by a test, so it does not panic in those of others.
#[doc(hidden)]
#[allow(clippy::panic)]
pub fn read<T: DeserializeOwned>(json: &str) -> T {
    match serde_json::from_str(json) {
        Ok(sample) => sample,
        Err(error) => panic!("this sample cannot be read, please report it: {error}"),
    }
}
