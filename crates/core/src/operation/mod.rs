//! An operation as a fact: what is sent where, and what may be repeated. The generator writes one constant per
//! operation; everything that treats calls alike reads it.

mod listing;
mod rate;

use http::Method;

pub use self::listing::{Keyset, Listing, Paginated};
pub use self::rate::{Quota, Rate};

/// One operation of a vendor's API.
///
/// ```
/// use http::Method;
/// use identity_facade_core::{Operation, Parameter, Receipt};
///
/// static DELETE_THING: Operation = Operation::new("DeleteThing", Method::DELETE, "/things/{id}", "things")
///     .parameters(&[Parameter::path("id")])
///     .idempotent()
///     .receipt(Receipt::new(Some("deleted"), &[("id", "id")]));
/// assert!(DELETE_THING.idempotent);
/// ```
#[allow(clippy::struct_excessive_bools)] // a table of facts, not a state
#[derive(Clone, Debug)]
#[non_exhaustive]
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
    /// What has to hold between parameters of the query and of the headers.
    pub conditions: &'static [QueryRule],
    /// Whether there is a body.
    pub body: BodyKind,
    /// What has to hold between the members of a JSON body.
    pub rules: &'static [BodyRule],
    /// Whether the answer comes in the vendor's envelope, if the vendor has one.
    pub enveloped: bool,
    /// Whether nobody knows if it does: it is opened if it looks like one.
    pub perhaps_enveloped: bool,
    /// Whether the answer only says that it was done; otherwise it has content.
    pub receipt: Option<Receipt>,
    /// Whether the answer, a list, may also come beside its total.
    pub paginated: Option<Paginated>,
    /// Whether doing it twice is the same as doing it once.
    pub idempotent: bool,
    /// Whether the vendor has deprecated it.
    pub deprecated: bool,
    /// Whether credentials are needed.
    pub requires_auth: bool,
    /// Where its calls are counted.
    pub rate: Rate,
    /// Pagination of the list.
    pub paging: Paging,
    /// How its pages are read one after the other, if they can be.
    pub listing: Option<Listing>,
    /// Parameters, and members of the request and of the answer, that hold secrets, by their names on the wire.
    pub secrets: &'static [&'static str],
}

impl Operation {
    /// An operation without parameters and body, which needs credentials, answers content and must not happen twice.
    pub const fn new(
        id: &'static str,
        method: Method,
        path: &'static str,
        group: &'static str,
    ) -> Self {
        Self {
            id,
            method,
            path,
            group,
            parameters: &[],
            conditions: &[],
            body: BodyKind::None,
            rules: &[],
            enveloped: false,
            perhaps_enveloped: false,
            receipt: None,
            paginated: None,
            idempotent: false,
            deprecated: false,
            requires_auth: true,
            rate: Rate::Common,
            paging: Paging::None,
            listing: None,
            secrets: &[],
        }
    }

    /// The same operation with these parameters.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// The same operation with these conditions between parameters.
    #[must_use]
    pub const fn conditions(mut self, conditions: &'static [QueryRule]) -> Self {
        self.conditions = conditions;
        self
    }

    /// The same operation with a body.
    #[must_use]
    pub const fn body(mut self, body: BodyKind) -> Self {
        self.body = body;
        self
    }

    /// The same operation with these rules for the members of its body.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [BodyRule]) -> Self {
        self.rules = rules;
        self
    }

    /// The same operation, its answer in the vendor's envelope.
    #[must_use]
    pub const fn enveloped(mut self) -> Self {
        self.enveloped = true;
        self
    }

    /// The same operation, its answer in the vendor's envelope or not.
    #[must_use]
    pub const fn perhaps_enveloped(mut self) -> Self {
        self.perhaps_enveloped = true;
        self
    }

    /// The same operation, its answer a receipt.
    #[must_use]
    pub const fn receipt(mut self, receipt: Receipt) -> Self {
        self.receipt = Some(receipt);
        self
    }

    /// The same operation, whose list may come beside its total.
    #[must_use]
    pub const fn paginated(mut self, names: Paginated) -> Self {
        self.paginated = Some(names);
        self
    }

    /// The same operation, which may be done twice.
    #[must_use]
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// The same operation, deprecated.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Whether a parameter or a member of this name holds a secret.
    pub(crate) fn is_secret(&self, name: &str) -> bool {
        self.secrets
            .iter()
            .any(|secret| secret.eq_ignore_ascii_case(name))
    }

    /// The value of a path parameter in `path`, as it stands there.
    pub(crate) fn path_value<'a>(&self, path: &'a str, name: &str) -> Option<&'a str> {
        let mut segments = self.path.split('/').zip(path.split('/'));
        let named = |segment: &str| {
            segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'))
                == Some(name)
        };
        segments.find_map(|(segment, value)| named(segment).then_some(value))
    }

    /// How a list is written in the query under this name.
    pub(crate) fn style(&self, name: &str) -> Style {
        let mut parameters = self.parameters.iter();
        parameters
            .find(|parameter| parameter.name == name && parameter.location == Location::Query)
            .map(|parameter| parameter.style)
            .unwrap_or_default()
    }

    /// The same operation without credentials.
    #[must_use]
    pub const fn without_auth(mut self) -> Self {
        self.requires_auth = false;
        self
    }

    /// The same operation with another rate limit.
    #[must_use]
    pub const fn rate(mut self, rate: Rate) -> Self {
        self.rate = rate;
        self
    }

    /// The same operation, with a paginated list.
    #[must_use]
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.paging = paging;
        self
    }

    /// The same operation, whose pages can be read one after the other.
    #[must_use]
    pub const fn listing(mut self, listing: Listing) -> Self {
        self.listing = Some(listing);
        self
    }

    /// The same operation with these secrets.
    #[must_use]
    pub const fn secrets(mut self, secrets: &'static [&'static str]) -> Self {
        self.secrets = secrets;
        self
    }
}

/// An answer that only says that it was done. One that is absent or cannot be read is a success all the same, and only
/// a plain `false` is a failure.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The boolean member that says it, if there is one.
    pub done: Option<&'static str>,
    /// Members that repeat what the request named: each with the parameter of the path.
    pub named: &'static [(&'static str, &'static str)],
}

impl Receipt {
    /// A receipt whose member `done` says it, if there is one, and whose members `named` repeat parameters of the path.
    pub const fn new(
        done: Option<&'static str>,
        named: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { done, named }
    }
}

/// Pagination: how a long list is requested page by page.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// It is not.
    None,
    /// By two parameters of the query: how many items are skipped, and how many are wanted.
    #[non_exhaustive]
    Offset {
        /// Name of the parameter that skips.
        offset: &'static str,
        /// Name of the parameter that limits.
        limit: &'static str,
    },
    /// By the number of a page, counted from 1, and its size.
    #[non_exhaustive]
    Page {
        /// Whether both stand in the body instead of the query.
        in_body: bool,
        /// Name of the page's number; a path with dots where it stands deeper in the body.
        page: &'static str,
        /// Name of the page's size.
        limit: &'static str,
    },
}

impl Paging {
    /// By two parameters of the query, which skip and limit.
    pub const fn offset(offset: &'static str, limit: &'static str) -> Self {
        Self::Offset { offset, limit }
    }

    /// By the number of a page and its size, both in the query.
    pub const fn page_in_query(page: &'static str, limit: &'static str) -> Self {
        Self::Page {
            in_body: false,
            page,
            limit,
        }
    }

    /// By the number of a page and its size, both in the body.
    pub const fn page_in_body(page: &'static str, limit: &'static str) -> Self {
        Self::Page {
            in_body: true,
            page,
            limit,
        }
    }
}

/// What one parameter of the query or of the headers asks of another; `why` is the condition in words, for the violation.
#[non_exhaustive]
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

/// What has to hold between the members of a JSON body that is an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyRule {
    /// This member is required.
    Required(&'static str),
    /// A member is required when another one has a value.
    RequiredWhen {
        /// The member that is required.
        member: &'static str,
        /// The member that decides.
        other: &'static str,
        /// The deciding value, as JSON.
        equals: &'static str,
        /// Such as "`targetType` is `ROLE`".
        why: &'static str,
    },
    /// At least one of these members is required.
    AnyOf(&'static [&'static str]),
    /// Exactly one of these members is required.
    OneOf(&'static [&'static str]),
    /// A member, if it is set, has this value.
    Only {
        /// The member.
        member: &'static str,
        /// Its value, as JSON.
        value: &'static str,
    },
}

/// One parameter outside the body.
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// None is sent.
    None,
    /// One may be sent.
    Optional,
    /// One must be sent.
    Required,
    /// An object must be sent: `{}` if nothing of it is set.
    Object,
    /// A form with files.
    Multipart,
}
