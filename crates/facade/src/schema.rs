//! JSON Schema of inputs, and inputs that are read from JSON: for a service whose own API, or whose tools for a language
//! model, are calls of this crate. Feature `schemars`, with the crate [schemars](https://docs.rs/schemars) 1.
//!
//! [`Input<C>`](Input) is the input of the call `C`. `schemars::schema_for!` shows it, serde reads it with every check, and
//! [`Input::call`] sends it:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = identity_emulator::Emulator::in_memory()?;
//! # let clerk = identity_facade::clerk::Client::builder(emulator.clerk_key()).exchange(emulator.connection()).build()?;
//! use identity_facade::ErrorKind;
//! use identity_facade::clerk_raw::machines::DeleteMachineScopeCall;
//! use identity_facade::schema::Input;
//!
//! let schema = schemars::schema_for!(Input<DeleteMachineScopeCall>);
//! assert_eq!(schema.get("required").unwrap(), &serde_json::json!(["machine_id", "other_machine_id"]));
//!
//! let json = r#"{ "machine_id": "mch_1", "other_machine_id": "mch_2" }"#;
//! let input: Input<DeleteMachineScopeCall> = serde_json::from_str(json)?;
//! let missing = input.call(clerk.raw()).await.unwrap_err();
//! assert_eq!(missing.kind(), ErrorKind::NotFound);
//!
//! let refused = serde_json::from_str::<Input<DeleteMachineScopeCall>>(r#"{ "machine_id": ".." }"#).unwrap_err();
//! assert!(refused.to_string().starts_with("`machine_id`: cannot be a path segment: it names a directory; "));
//! # Ok(())
//! # }
//! ```
//!
//! The values of the facade are members of types of your own, with their limits: `Subject` and `SubjectId` of `genauth`,
//! [`AtMost`](crate::input::AtMost), [`Text`](crate::input::Text), [`Int`](crate::input::Int), and every object that is
//! sent. So are plans and reports, which are shown: [`bulk::Plan`](crate::bulk::Plan), `tasks::Plan` and others.
//!
//! `docs/schemas.md` in the repository says what a schema cannot say, and what has none.

pub use identity_facade_core::schema::{Described, Field, Input, Property};
