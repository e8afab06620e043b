//! The client that a program keeps: built once, cloned cheaply, printed without its secret.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use http::HeaderValue;
use identity_facade_core::{Bucket, CallOptions, Error, Request, Secret, Settings};

use super::brand::{Brand, Language};
use super::clock::Clock;
use super::credentials::{AccessKey, CredentialSource, Given};
use super::dialect::{Authentication, GenAuth};
use super::token::Store;
use crate::environment;
use crate::instance::{holds, scope};
use crate::settings::setters;

/// A client of the GenAuth (Authing) V3 management API.
#[derive(Clone)]
pub struct ManagementClient {
    raw: genauth_raw::Client,
    dialect: GenAuth,
}

impl ManagementClient {
    /// Starts a client with this access key.
    pub fn builder(
        access_key_id: impl Into<String>,
        access_key_secret: impl Into<Secret>,
    ) -> ManagementClientBuilder {
        Self::with(Given::Key(Arc::new(AccessKey::new(
            access_key_id,
            access_key_secret,
        ))))
    }

    /// Starts a client whose credentials come from `source`: access keys that are rotated, or management tokens that
    /// were obtained elsewhere. See [`CredentialSource`] for when it is asked and for an example.
    pub fn builder_with(source: impl CredentialSource) -> ManagementClientBuilder {
        Self::with(Given::Source(Arc::new(source)))
    }

    fn with(given: Given) -> ManagementClientBuilder {
        ManagementClientBuilder {
            given,
            host: None,
            instance: None,
            brand: Brand::default(),
            tenant_id: None,
            language: None,
            authentication: Authentication::default(),
            settings: Settings::default(),
        }
    }

    /// Starts a client of `brand` with the access key from the environment: `GENAUTH_ACCESS_KEY_ID` and
    /// `GENAUTH_ACCESS_KEY_SECRET`, and `GENAUTH_HOST` if it is set; of the other brand the same, beginning with
    /// `AUTHING_`. The error is of kind [`Configuration`](crate::ErrorKind::Configuration) and names the variable.
    pub fn builder_from_env(brand: Brand) -> Result<ManagementClientBuilder, Error> {
        let [id, secret, host] = brand.variables();
        let id = environment::required(id)?;
        let builder = Self::builder(id, environment::required(secret)?).brand(brand);
        Ok(match environment::optional(host)? {
            Some(host) => builder.host(host),
            None => builder,
        })
    }

    /// The same client, acting for a tenant. It shares credentials, connections, settings and the rate limit with this
    /// client. The error is of kind [`Configuration`](crate::ErrorKind::Configuration).
    pub fn for_tenant(&self, tenant_id: &str) -> Result<Self, Error> {
        let dialect = GenAuth {
            tenant: Some(tenant(tenant_id)?),
            ..self.dialect.clone()
        };
        let transport = self.raw.transport().with_dialect(dialect.clone());
        Ok(Self {
            raw: genauth_raw::Client::new(transport),
            dialect,
        })
    }

    /// The same client with options that each of its calls begins with, those of bulk forms and tasks, too; a call's own
    /// come before them. What they leave open is as it was. It shares everything else with this client.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            raw: genauth_raw::Client::new(self.raw.transport().with_options(options)),
            dialect: self.dialect.clone(),
        }
    }

    /// Calls any path of the API, for an operation that has no method yet, with the same credentials, limits, retries
    /// and errors. The content is taken out of the vendor's envelope.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// use identity_facade::genauth::ManagementClient;
    ///
    /// let genauth = ManagementClient::builder(id, secret).exchange(emulator.connection()).build()?;
    /// let users = genauth.request("GET", "/api/v3/list-users").await?;
    /// assert!(users["list"].is_array());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: &str, path: &str) -> Request {
        self.raw.transport().request(method, path)
    }

    /// Every operation of the API, with the same credentials, checks and errors.
    pub fn raw(&self) -> &genauth_raw::Client {
        &self.raw
    }
}

impl fmt::Debug for ManagementClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClient")
            .field("transport", self.raw.transport())
            .finish_non_exhaustive()
    }
}

/// The builder of a [`ManagementClient`].
#[derive(Clone)]
#[must_use = "a builder does nothing before `build`"]
pub struct ManagementClientBuilder {
    given: Given,
    host: Option<String>,
    instance: Option<String>,
    brand: Brand,
    tenant_id: Option<String>,
    language: Option<Language>,
    authentication: Authentication,
    settings: Settings,
}

impl ManagementClientBuilder {
    /// The origin of a private deployment. Default: the host of the brand. Plain HTTP is for loopback hosts only.
    pub fn host(mut self, origin: impl Into<String>) -> Self {
        self.host = Some(origin.into());
        self
    }

    /// The brand. Default: [`Brand::GenAuth`].
    pub fn brand(mut self, brand: Brand) -> Self {
        self.brand = brand;
        self
    }

    /// The tenant to act for.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// The language of the vendor's messages. Default: the vendor's choice.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// How requests are authenticated with an access key. Default: [`Authentication::Signature`].
    pub fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// The clock that dates signatures and expires tokens, for tests and for machines with a wrong clock. Default: the
    /// system's.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.settings = self.settings.clock(clock);
        self
    }

    /// The name under which calls are counted, for clients that share a [`limiter`](Self::limiter): clients with the
    /// same name share the rate limits of one user pool, whatever their access keys. Default: a hash of the access
    /// key's id, and one name for all clients whose credentials come from a source. With a name, a new access key of
    /// the same user pool goes on where the old one was. The limiter sees the name, and so does a Redis server.
    pub fn instance(mut self, name: impl Into<String>) -> Self {
        self.instance = Some(name.into());
        self
    }

    setters!();

    /// Checks the access key, unless it comes from a source, the instance and the host. The error is of kind
    /// [`Configuration`](crate::ErrorKind::Configuration).
    pub fn build(self) -> Result<ManagementClient, Error> {
        let instance = self.instance.as_deref();
        let id = match &self.given {
            Given::Key(key) => {
                key.check()?;
                if instance.is_some_and(|name| holds(name, key.secret.expose())) {
                    return Err(Error::configuration(
                        "the name of the instance holds the secret, and it is shown to the limiter",
                    ));
                }
                key.id.as_str()
            }
            // Its keys are not known yet, and may change.
            Given::Source(_) => "source",
        };
        let scope = scope(self.brand.name(), instance, id)?;
        let dialect = GenAuth {
            brand: self.brand,
            authentication: self.authentication,
            credentials: Arc::new(Store::new(self.given, self.authentication)),
            tenant: self.tenant_id.as_deref().map(tenant).transpose()?,
            language: self.language,
            clock: Clock::new(self.settings.given_clock()),
            user_pool: Bucket::new(format!("{scope}:user-pool"), self.settings.given_quota()),
        };
        let host = self.host.unwrap_or_else(|| self.brand.host().to_owned());
        let transport = self.settings.origin(host, "").build(dialect.clone())?;
        Ok(ManagementClient {
            raw: genauth_raw::Client::new(transport),
            dialect,
        })
    }
}

impl fmt::Debug for ManagementClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClientBuilder")
            .field("host", &self.host)
            .field("brand", &self.brand)
            .field("tenant_id", &self.tenant_id)
            .field("language", &self.language)
            .field("authentication", &self.authentication)
            .finish_non_exhaustive()
    }
}

fn tenant(id: &str) -> Result<HeaderValue, Error> {
    let fit = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_graphic());
    let value = HeaderValue::from_str(id).ok().filter(|_| fit);
    value.ok_or_else(|| {
        Error::configuration("the tenant id is blank or holds characters that no id has")
    })
}
