//! What is called: an operation, its parameters, its body and what is known of its answer.

use std::collections::BTreeSet;

use super::{Listed, Paging, Shape};

/// One method on one path.
#[allow(clippy::struct_excessive_bools)] // a table of facts, not a state
pub struct Operation {
    /// The vendor's operation id.
    pub id: String,
    /// Upper camel case: the name of the builder.
    pub rust: String,
    pub method: String,
    pub path: String,
    /// Kebab case: file and cargo feature.
    pub group: String,
    pub parameters: Vec<Parameter>,
    /// What has to hold between parameters.
    pub conditions: Vec<Condition>,
    pub body: Body,
    /// Whether the overlay says that its method is written by hand.
    pub by_hand: bool,
    /// Status of the success answer.
    pub status: String,
    /// `None`: the answer has no content.
    pub answer: Option<Shape>,
    /// Error statuses that the description states.
    pub failures: Vec<String>,
    pub enveloped: bool,
    pub receipt: Option<Receipt>,
    pub paginated: Option<Paginated>,
    pub idempotent: bool,
    pub deprecated: bool,
    /// False where the vendor asks for no credentials.
    pub requires_auth: bool,
    pub rate: Rate,
    pub paging: Paging,
    pub listed: Listed,
}

impl Operation {
    /// Whether the method has to be written by hand.
    pub fn handwritten(&self) -> bool {
        self.by_hand
    }

    /// Names of the schemas that the operation itself mentions.
    pub fn reaches(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for parameter in &self.parameters {
            parameter.shape.named(&mut names);
        }
        if let Body::Json { shape, .. } = &self.body {
            shape.named(&mut names);
        }
        if let Some(shape) = &self.answer {
            shape.named(&mut names);
        }
        names
    }
}

/// An answer that only says that it was done.
pub struct Receipt {
    /// The member that says it.
    pub done: Option<String>,
    /// Members that repeat a parameter of the path, each with its name.
    pub named: Vec<(String, String)>,
}

/// The members of an answer that may hold the list beside its total.
pub struct Paginated {
    pub items: String,
    pub total: String,
}

/// Where the vendor counts the calls of an operation.
pub enum Rate {
    Common,
    Uncounted,
    Own {
        bucket: String,
        calls: u32,
        seconds: u64,
        /// Path parameters of which every value has a bucket of its own.
        by: Vec<String>,
    },
}

/// What a request carries.
pub enum Body {
    None,
    Json { shape: Shape, required: bool },
    Multipart,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    Path,
    Query,
    Header,
}

/// How a list is written into a query.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Repeat,
    Comma,
    Brackets,
}

pub struct Parameter {
    pub name: String,
    pub location: Location,
    pub required: bool,
    pub style: Style,
    pub shape: Shape,
    pub deprecated: bool,
    pub default: Option<serde_json::Value>,
    /// Type name of a path parameter.
    pub identifier: Option<String>,
}

/// What a parameter asks of another.
pub enum Condition {
    /// `parameter` is required when `other` is set or, if `equals` is some, has that value.
    Required {
        parameter: String,
        other: String,
        equals: Option<String>,
    },
    /// `parameter` does not go with `other`.
    Exclusive { parameter: String, other: String },
}
