//! The client that a program keeps: built once, cloned cheaply, printed without its key.

use std::fmt;
use std::sync::Arc;

use identity_facade_core::{CallOptions, Error, Request, Secret, Settings};

use super::dialect::Clerk;
use crate::environment;
use crate::settings::setters;

const ORIGIN: &str = "https://api.clerk.com";

/// A client of the Clerk Backend API.
#[derive(Clone)]
pub struct Client {
    raw: clerk_raw::Client,
    dialect: Arc<Clerk>,
}

impl Client {
    /// A client with this secret key (`sk_test_…` or `sk_live_…`; a machine's own key for the calls that a machine
    /// makes).
    pub fn builder(secret_key: impl Into<Secret>) -> ClientBuilder {
        ClientBuilder {
            key: secret_key.into(),
            base_url: ORIGIN.to_owned(),
            instance: None,
            settings: Settings::default(),
        }
    }

    /// A client with the secret key from the environment: `CLERK_SECRET_KEY`, and `CLERK_API_URL` as its base
    /// URL if it is set. The error is of kind [`Configuration`](crate::ErrorKind::Configuration) and names the
    /// variable.
    pub fn builder_from_env() -> Result<ClientBuilder, Error> {
        let builder = Self::builder(environment::required("CLERK_SECRET_KEY")?);
        Ok(match environment::optional("CLERK_API_URL")? {
            Some(origin) => builder.base_url(origin),
            None => builder,
        })
    }

    /// The same client with a machine's own secret key (`ak_…`), for calls that a machine makes: creating and verifying
    /// M2M tokens. It shares connections, settings and the rate limit of the instance with this client. The error is of
    /// kind [`Configuration`](crate::ErrorKind::Configuration).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// use identity_facade::clerk;
    ///
    /// let clerk = clerk::Client::builder(emulator.clerk_key()).exchange(emulator.connection()).build()?;
    /// let machine = clerk.as_machine("ak_0123456789")?;
    /// # let _ = machine;
    /// # Ok(())
    /// # }
    /// ```
    pub fn as_machine(&self, secret_key: impl Into<Secret>) -> Result<Self, Error> {
        let dialect = self.dialect.with_key(&secret_key.into())?;
        let transport = self.raw.transport().with_dialect(dialect.clone());
        Ok(Self {
            raw: clerk_raw::Client::new(transport),
            dialect: Arc::new(dialect),
        })
    }

    /// The same client with options that each of its calls begins with, those of bulk forms and tasks, too; a call's own
    /// come before them. What they leave open is as it was. It shares everything else with this client.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            raw: clerk_raw::Client::new(self.raw.transport().with_options(options)),
            dialect: Arc::clone(&self.dialect),
        }
    }

    /// Calls any path of the API, for an operation that has no method yet, with the same key, limits, retries and
    /// errors. The path follows `/v1`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// use identity_facade::clerk;
    ///
    /// let clerk = clerk::Client::builder(emulator.clerk_key()).exchange(emulator.connection()).build()?;
    /// let machines = clerk.request("GET", "/machines").query("limit", 10).await?;
    /// assert!(machines["data"].is_array());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: &str, path: &str) -> Request {
        self.raw.transport().request(method, path)
    }

    /// Every operation of the API, with the same key, checks and errors.
    pub fn raw(&self) -> &clerk_raw::Client {
        &self.raw
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("transport", self.raw.transport())
            .finish_non_exhaustive()
    }
}

/// The builder of a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing before `build`"]
pub struct ClientBuilder {
    key: Secret,
    base_url: String,
    instance: Option<String>,
    settings: Settings,
}

impl ClientBuilder {
    /// The origin, to which `/v1` is added. Default: `https://api.clerk.com`. Plain HTTP is for loopback hosts only.
    pub fn base_url(mut self, origin: impl Into<String>) -> Self {
        self.base_url = origin.into();
        self
    }

    /// The name under which calls are counted, for clients that share a [`limiter`](Self::limiter): clients with the
    /// same name share Clerk's rate limits, whatever their keys. Default: a hash of the key, so that clients with the
    /// same key share them. With a name, a new key of the same instance goes on where the old one was, and the key of
    /// a machine counts with its instance. The limiter sees the name, and so does a Redis server.
    pub fn instance(mut self, name: impl Into<String>) -> Self {
        self.instance = Some(name.into());
        self
    }

    setters!();

    /// Checks the key, the instance and the base URL. The error is of kind [`Configuration`](crate::ErrorKind::Configuration).
    pub fn build(self) -> Result<Client, Error> {
        let quota = self.settings.given_quota();
        let dialect = Clerk::new(&self.key, self.instance.as_deref(), quota)?;
        let settings = self.settings.origin(self.base_url, "/v1");
        let transport = settings.build(dialect.clone())?;
        Ok(Client {
            raw: clerk_raw::Client::new(transport),
            dialect: Arc::new(dialect),
        })
    }
}
