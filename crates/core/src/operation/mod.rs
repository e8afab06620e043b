//! An operation as a fact: what is sent where, and what may be repeated. The generator writes one constant per
//! operation; everything that treats calls alike reads it.

mod rate;

use http::Method;

pub use self::rate::{Quota, Rate};

/// One operation of a vendor's API.
#[allow(clippy::struct_excessive_bools)] // a table of facts, not a state
#[derive(Clone, Debug)]
pub struct Operation {
    /// The vendor's name of it.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, as in `/machines/{machine_id}`.
    pub path: &'static str,
    /// The resource group, as in `machines`.
    pub group: &'static str,
    /// Everything that travels outside the body.
    pub parameters: &'static [Parameter],
    /// What has to hold between parameters of the query.
    pub conditions: &'static [QueryRule],
    /// Whether there is a body.
    pub body: BodyKind,
    /// Whether the answer comes in the vendor's envelope, if the vendor has one.
    pub enveloped: bool,
    /// Whether doing it twice is the same as doing it once.
    pub idempotent: bool,
    /// Whether the vendor advises against it.
    pub deprecated: bool,
    /// Whether credentials are needed.
    pub signed_in: bool,
    /// Where its calls are counted.
    pub rate: Rate,
    /// How a list is asked for in parts.
    pub paging: Paging,
    /// Members of the request and of the answer that hold secrets, by their names on the wire.
    pub secrets: &'static [&'static str],
}

/// How a long list is asked for in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// It is not.
    None,
    /// By two parameters of the query: how many items are skipped, and how many are wanted.
    Offset {
        /// Name of the parameter that skips.
        offset: &'static str,
        /// Name of the parameter that limits.
        limit: &'static str,
    },
    /// By the number of a page, counted from 1, and its size.
    Page {
        /// Whether both stand in the body instead of the query.
        in_body: bool,
        /// Name of the page's number; a path with dots where it stands deeper in the body.
        page: &'static str,
        /// Name of the page's size.
        limit: &'static str,
    },
}

/// What one parameter of the query asks of another; `why` is the condition in words, for the violation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryRule {
    /// `parameter` is required when `other` is set or, if `equals` is some, has that value.
    Required {
        /// The parameter that is required.
        parameter: &'static str,
        /// The parameter that decides.
        other: &'static str,
        /// The deciding value, if not any.
        equals: Option<&'static str>,
        /// Such as "`targetType` is `ROLE`".
        why: &'static str,
    },
    /// `parameter` must not be set together with `other`.
    Exclusive {
        /// The parameter that is refused.
        parameter: &'static str,
        /// The parameter that it does not go with.
        other: &'static str,
        /// Such as "not together with `offset`".
        why: &'static str,
    },
}

/// One parameter outside the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name on the wire, without any brackets.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// Whether a call without it is refused.
    pub required: bool,
    /// How a list is written.
    pub style: Style,
}

impl Parameter {
    /// A segment of the path; there is no path without it.
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Location::Path, true)
    }

    /// An optional parameter of the query, lists repeated.
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Location::Query, false)
    }

    /// An optional header.
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Location::Header, false)
    }

    const fn new(name: &'static str, location: Location, required: bool) -> Self {
        Self {
            name,
            location,
            required,
            style: Style::Repeat,
        }
    }

    /// The same parameter, required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same parameter, its lists written in `style`.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path template.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// How a list is written in a query.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// `a=1&a=2`
    #[default]
    Repeat,
    /// `a=1,2`
    Comma,
    /// `a[]=1&a[]=2`
    Brackets,
}

/// Whether an operation has a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// None is sent.
    None,
    /// One may be sent.
    Optional,
    /// One must be sent.
    Required,
    /// A form with files.
    Multipart,
}
