//! An API that is mounted at run time. It has a description and no code of its own: every request is routed, validated
//! and answered with a sample, and nothing is remembered.

use std::ops::DerefMut;

use http::StatusCode;
use serde_json::{Value, json};

use crate::contract::breach::{Breach, Place};
use crate::contract::check::check;
use crate::contract::description::{Description, Operation};
use crate::http::exchange::{Answer, Request, Source};
use crate::sample::coverage;
use crate::vendor::engine::{self, Call, Handler, Settings};
use crate::vendor::{Vendor, bearer, below, present_bearer};

/// What a scene presents to an API that takes any bearer.
const ANY_BEARER: &str = "emulator";

/// An API as it was given, not read yet.
#[derive(Debug, Clone)]
pub(crate) struct Mount {
    pub(crate) name: String,
    pub(crate) base_path: String,
    /// The document, or its text.
    pub(crate) description: Value,
}

/// A mounted API.
pub(crate) struct Mounted {
    base_path: String,
    description: Description,
    settings: Settings,
}

/// A refusal: the status and what is wrong.
pub(crate) struct Refusal {
    status: StatusCode,
    errors: Vec<Value>,
}

impl Mounted {
    /// Reads a description and compiles all of its checks, or says where it is broken.
    pub(crate) fn read(mount: Mount, settings: Settings) -> Result<Self, String> {
        let Mount {
            name,
            base_path,
            description,
        } = mount;
        if name.is_empty() {
            return Err("the name is empty".to_owned());
        }
        let mut segments = base_path.split('/');
        if segments.next() != Some("")
            || segments.clone().count() == 0
            || segments.any(str::is_empty)
        {
            return Err(format!(
                "the base path `{base_path}` is not written like /books: a slash in front and none at the end"
            ));
        }
        let document = match description {
            Value::String(text) => serde_json::from_str(&text)
                .map_err(|error| format!("the description is not JSON: {error}"))?,
            document => document,
        };
        check(&document)?;
        let description = Description::read(&name, &name, document);
        for operation in description.operations() {
            let named = |why| format!("{} {}: {why}", operation.method, operation.template);
            operation.compile(&description).map_err(named)?;
        }
        Ok(Self {
            base_path,
            description,
            settings,
        })
    }

    pub(crate) fn base_path(&self) -> &str {
        &self.base_path
    }

    /// Why there is no operation for a request.
    fn no_operation(&self, path: &str) -> Refusal {
        let methods = self.description.methods(path);
        if methods.is_empty() {
            let message = "no operation of the description has this path";
            return Refusal::one(StatusCode::NOT_FOUND, "path", "route", message);
        }
        let methods: Vec<&str> = methods.iter().map(|method| method.as_str()).collect();
        let message = format!("this path takes {}", methods.join(", "));
        Refusal::one(StatusCode::METHOD_NOT_ALLOWED, "method", "route", &message)
    }
}

impl Vendor for Mounted {
    fn description(&self) -> &Description {
        &self.description
    }

    fn base_paths(&self) -> Vec<&str> {
        vec![&self.base_path]
    }

    fn path_within<'r>(&self, request: &'r Request) -> Option<&'r str> {
        below(&request.path, &self.base_path)
    }

    fn answer(&self, request: &Request) -> Answer {
        let path = self.path_within(request).unwrap_or_default();
        let outcome = match self.description.find(&request.method, path) {
            Some(found) => engine::answer(&self, found, request),
            None => Err(self.no_operation(path)),
        };
        outcome.unwrap_or_else(|refusal| Answer {
            status: refusal.status,
            body: Some(json!({ "errors": refusal.errors })),
            source: Source::State,
        })
    }

    fn refusal(&self, status: StatusCode, code: &str, message: &str) -> (StatusCode, Value) {
        let error = json!({ "place": "request", "rule": code, "message": message });
        (status, json!({ "errors": [error] }))
    }

    fn authorize(&self, request: &mut Request, key: Option<&str>) {
        present_bearer(request, key.unwrap_or(ANY_BEARER));
    }
}

impl<'d> Handler<'d> for &'d Mounted {
    type State = ();
    type Caller = ();
    type Refusal = Refusal;

    fn description(&self) -> &'d Description {
        &self.description
    }

    fn settings(&self) -> &Settings {
        &self.settings
    }

    fn state(&self) -> impl DerefMut<Target = ()> {
        Box::new(())
    }

    fn authenticate(
        &self,
        operation: &'d Operation,
        request: &Request,
        _: std::time::SystemTime,
    ) -> Result<(), Refusal> {
        if bearer(request).is_some() || !operation.demands_bearer(&self.description) {
            return Ok(());
        }
        Err(Refusal::one(
            StatusCode::UNAUTHORIZED,
            "header authorization",
            "security",
            "the operation needs a bearer, any that is not empty",
        ))
    }

    fn carry_out(
        &self,
        (): &mut (),
        _: &Call<'d, ()>,
    ) -> Option<Result<(StatusCode, Value), Refusal>> {
        None
    }

    fn request_id(&self) -> &'static str {
        ""
    }

    fn invalid(&self, _: &Operation, breaches: &[Breach]) -> Refusal {
        Refusal {
            status: StatusCode::BAD_REQUEST,
            errors: breaches.iter().map(item).collect(),
        }
    }

    fn check_named(&self, (): &(), _: &Call<'d, ()>) -> Result<(), Refusal> {
        Ok(())
    }

    fn unmodelled(&self, operation: &Operation) -> Refusal {
        let message = coverage::refusal(&operation.id);
        Refusal::one(
            StatusCode::NOT_IMPLEMENTED,
            "operation",
            "emulator",
            &message,
        )
    }

    fn defect(&self, _: &Operation, message: String) -> Refusal {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Refusal::one(status, "answer", "emulator", &message)
    }
}

impl Refusal {
    fn one(status: StatusCode, place: &str, rule: &str, message: &str) -> Self {
        Self {
            status,
            errors: vec![json!({ "place": place, "rule": rule, "message": message })],
        }
    }
}

/// One breach: the place as in `query limit` or `body list[3].name`, the keyword that was broken, and a sentence.
fn item(breach: &Breach) -> Value {
    let place = match breach.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    };
    let place = format!("{place} {}", breach.field);
    json!({ "place": place.trim_end(), "rule": breach.keyword, "message": breach.sentence() })
}
