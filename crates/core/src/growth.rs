//! What a user's program has to say about types that may grow, as programs that do and do not compile.
//!
//! A kind may come later, so a `match` needs an arm for it:
//!
//! ```compile_fail,E0004
//! use identity_facade_core::CarriedOut;
//!
//! fn changed(carried_out: CarriedOut) -> bool {
//!     match carried_out {
//!         CarriedOut::Yes | CarriedOut::Unknown => true,
//!         CarriedOut::No => false,
//!     }
//! }
//! ```
//!
//! ```
//! use identity_facade_core::CarriedOut;
//!
//! fn changed(carried_out: CarriedOut) -> bool {
//!     match carried_out {
//!         CarriedOut::Yes | CarriedOut::Unknown => true,
//!         CarriedOut::No => false,
//!         _ => true,
//!     }
//! }
//! ```
//!
//! So may a way of paging:
//!
//! ```compile_fail,E0004
//! use identity_facade_core::Paging;
//!
//! fn is_paged(paging: &Paging) -> bool {
//!     match paging {
//!         Paging::None => false,
//!         Paging::Offset { .. } | Paging::Page { .. } => true,
//!     }
//! }
//! ```
//!
//! ```
//! use identity_facade_core::Paging;
//!
//! fn is_paged(paging: &Paging) -> bool {
//!     match paging {
//!         Paging::None => false,
//!         Paging::Offset { .. } | Paging::Page { .. } => true,
//!         _ => true,
//!     }
//! }
//! ```
//!
//! and a member of a fact, which a pattern leaves room for:
//!
//! ```compile_fail,E0638
//! use identity_facade_core::Paging;
//!
//! fn limit(paging: &Paging) -> Option<&'static str> {
//!     match paging {
//!         Paging::Offset { offset: _, limit } => Some(limit),
//!         _ => None,
//!     }
//! }
//! ```
//!
//! ```
//! use identity_facade_core::Paging;
//!
//! fn limit(paging: &Paging) -> Option<&'static str> {
//!     match paging {
//!         Paging::Offset { offset: _, limit, .. } => Some(limit),
//!         _ => None,
//!     }
//! }
//! assert_eq!(limit(&Paging::offset("offset", "limit")), Some("limit"));
//! ```
//!
//! A structure of facts is made by its constructor:
//!
//! ```compile_fail,E0639
//! use identity_facade_core::Receipt;
//!
//! const DELETED: Receipt = Receipt { done: Some("deleted"), named: &[] };
//! ```
//!
//! ```
//! use identity_facade_core::Receipt;
//!
//! const DELETED: Receipt = Receipt::new(Some("deleted"), &[]);
//! assert_eq!(DELETED.done, Some("deleted"));
//! ```
//!
//! A value of an answer is known or unknown, and nothing else, so no further arm is needed:
//!
//! ```
//! use identity_facade_core::Open;
//!
//! fn text(value: &Open<String>) -> &str {
//!     match value {
//!         Open::Known(known) => known,
//!         Open::Unknown(unknown) => unknown.as_str(),
//!     }
//! }
//! assert_eq!(text(&Open::Known("a".to_owned())), "a");
//! ```
