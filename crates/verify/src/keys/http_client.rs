//! The provided way to load keys: reqwest, without redirects, HTTPS only unless the address is on this machine.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use reqwest::redirect::Policy;
use reqwest::{Body, Client, Error};

use super::fetch::Fetch;
use crate::config::ConfigError;

/// `local`: for an address on this machine, which is not shown to a proxy.
pub(crate) fn http_client(local: bool) -> Result<Arc<dyn Fetch>, ConfigError> {
    let builder = Client::builder()
        .redirect(Policy::none())
        .referer(false)
        .https_only(!local);
    let builder = if local { builder.no_proxy() } else { builder };
    let client = builder.build().map_err(|_| {
        ConfigError::new("fetch", "is needed, because no HTTP client can be set up")
    })?;
    Ok(Arc::new(move |request: Request<Bytes>| {
        let client = client.clone();
        async move {
            let response: Response<Body> = client.execute(request.try_into()?).await?.into();
            Ok::<_, Error>(response)
        }
    }))
}
