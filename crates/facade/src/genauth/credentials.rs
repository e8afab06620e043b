//! What a client is given to authenticate with: an access key, a management token that was obtained elsewhere, or a
//! source of them that is asked again when they expire or are refused.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use identity_facade_core::{BoxFuture, Error, ErrorKind, Secret};

type Cause = Box<dyn StdError + Send + Sync>;

/// An access key: its id and its secret. The secret is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessKey {
    pub(super) id: String,
    pub(super) secret: Secret,
}

impl AccessKey {
    /// A key. It is checked when a client is built with it, or when a source has returned it.
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
        }
    }

    /// The error is of kind [`Configuration`](ErrorKind::Configuration).
    pub(super) fn check(&self) -> Result<(), Error> {
        let graphic =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
        if !graphic(&self.id) || self.id.contains(':') {
            return Err(Error::configuration(
                "the access key id is blank or holds characters that no key has",
            ));
        }
        if !graphic(self.secret.expose()) {
            return Err(Error::configuration(
                "the access key secret is blank or holds characters that no key has",
            ));
        }
        Ok(())
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessKey")
    }
}

/// A management token that was obtained elsewhere, such as one that several processes share. It is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct ManagementToken {
    pub(super) text: Secret,
    pub(super) expires_at: Option<SystemTime>,
}

impl ManagementToken {
    /// A token. It expires when its claim `exp` says; its user pool is its claim `scoped_userpool_id`. A token without
    /// a known expiry is used for the calls that wait for it, and the source is asked again for the next ones.
    pub fn new(text: impl Into<Secret>) -> Self {
        Self {
            text: text.into(),
            expires_at: None,
        }
    }

    /// When it expires, for tokens that do not say so themselves. Another one is asked for when a tenth of the time
    /// until then is left, or 5 minutes if that is less.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }
}

impl fmt::Debug for ManagementToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementToken")
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// What a [`CredentialSource`] returns.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credentials {
    /// A key, to sign with or to exchange for a token: as [`Authentication`](super::Authentication) says.
    AccessKey(AccessKey),
    /// A token, which goes with every request, whatever `Authentication` says.
    ManagementToken(ManagementToken),
}

impl From<AccessKey> for Credentials {
    fn from(key: AccessKey) -> Self {
        Self::AccessKey(key)
    }
}

impl From<ManagementToken> for Credentials {
    fn from(token: ManagementToken) -> Self {
        Self::ManagementToken(token)
    }
}

/// Where credentials come from, if they change while the program runs: keys that are rotated, a token that processes
/// share. For [`ManagementClient::builder_with`](super::ManagementClient::builder_with).
///
/// Asked once, however many calls wait, and again
///
/// * after the vendor has refused the credentials: the call that met the refusal is then attempted once more;
/// * when a token is about to expire, its own or the one that its key was exchanged for.
///
/// A question that takes longer than the client's attempt timeout fails. An error of the source is an
/// [`Error`] of kind [`Connect`](ErrorKind::Connect) of each call that waits: nothing was sent, so the calls are
/// retried as their policy says. It is the error's [`source`](StdError::source); an [`Error`] is passed on as it is.
///
/// Implemented for closures that return a future, for [`AccessKey`] and [`ManagementToken`], which always return
/// themselves, and for `Arc`s of sources.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = identity_emulator::Emulator::builder().genauth_key("ACCESS_KEY_ID", "secret").start().await?;
/// # let url = emulator.genauth_url();
/// # let path = std::env::temp_dir().join(format!("identity-facade-{}", std::process::id()));
/// # std::fs::write(&path, "secret")?;
/// # let file = path.clone();
/// use identity_facade::genauth::{AccessKey, ManagementClient, Subject};
///
/// // The secret is in a file, which is replaced when the key is rotated.
/// let source = move || {
///     let secret = std::fs::read_to_string(&file);
///     async move { secret.map(|secret| AccessKey::new("ACCESS_KEY_ID", secret)) }
/// };
/// let genauth = ManagementClient::builder_with(source).host(url).build()?;
///
/// let subjects = [Subject::users(["6229ffaxxxxxxxxcade3e3d9"])?];
/// let outcome = genauth.revoke_application_access("6229ffaxxxxxxxxcade3e3d9", subjects).await?;
/// assert!(outcome.success);
/// # std::fs::remove_file(path)?;
/// # Ok(())
/// # }
/// ```
pub trait CredentialSource: Send + Sync + 'static {
    /// The credentials to use from now on.
    fn credentials(&self) -> BoxFuture<'static, Result<Credentials, Cause>>;
}

impl<F, Fut, C, E> CredentialSource for F
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<C, E>> + Send + 'static,
    C: Into<Credentials>,
    E: Into<Cause>,
{
    fn credentials(&self) -> BoxFuture<'static, Result<Credentials, Cause>> {
        let credentials = self();
        Box::pin(async move { credentials.await.map(Into::into).map_err(Into::into) })
    }
}

impl CredentialSource for AccessKey {
    fn credentials(&self) -> BoxFuture<'static, Result<Credentials, Cause>> {
        Box::pin(std::future::ready(Ok(self.clone().into())))
    }
}

impl CredentialSource for ManagementToken {
    fn credentials(&self) -> BoxFuture<'static, Result<Credentials, Cause>> {
        Box::pin(std::future::ready(Ok(self.clone().into())))
    }
}

impl<S: CredentialSource + ?Sized> CredentialSource for Arc<S> {
    fn credentials(&self) -> BoxFuture<'static, Result<Credentials, Cause>> {
        self.as_ref().credentials()
    }
}

/// What a client was built with.
#[derive(Clone)]
pub(super) enum Given {
    Key(Arc<AccessKey>),
    Source(Arc<dyn CredentialSource>),
}

impl Given {
    pub(super) async fn ask(&self) -> Result<Credentials, Error> {
        match self {
            Self::Key(key) => Ok(AccessKey::clone(key).into()),
            Self::Source(source) => source.credentials().await.map_err(unavailable),
        }
    }
}

fn unavailable(cause: Cause) -> Error {
    match cause.downcast::<Error>() {
        Ok(error) => *error,
        Err(cause) => Error::new(ErrorKind::Connect)
            .with_note("the source of credentials failed")
            .with_source(Unavailable(cause)),
    }
}

/// Prints nothing of its cause, which is not ours.
struct Unavailable(Cause);

impl fmt::Debug for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unavailable")
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the source of credentials failed")
    }
}

impl StdError for Unavailable {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.0.as_ref())
    }
}
