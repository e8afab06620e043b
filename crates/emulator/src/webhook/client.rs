//! One request to a port of this machine, over a connection of its own.

use std::io;

use axum::body::Body;
use bytes::Bytes;
use http::header::HOST;
use http::{HeaderValue, Request, StatusCode, Uri};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// Sends a request and gives the status of the answer. The body of the answer is not read.
pub(crate) async fn send(request: Request<Bytes>) -> io::Result<StatusCode> {
    let url = request.uri().clone();
    let host = url.host().unwrap_or_default();
    let address = host.trim_matches(['[', ']']).to_owned();
    let stream = TcpStream::connect((address, url.port_u16().unwrap_or(80))).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(io::Error::other)?;
    // It ends with the sender, which goes when this function ends.
    let answer = async {
        sender
            .send_request(in_origin_form(request, &url)?)
            .await
            .map_err(io::Error::other)
    };
    tokio::pin!(connection, answer);
    let response = tokio::select! {
        response = &mut answer => response?,
        ended = &mut connection => {
            ended.map_err(io::Error::other)?;
            answer.await?
        }
    };
    Ok(response.status())
}

/// The request as it stands on the wire: the path alone, and the host in a header.
fn in_origin_form(request: Request<Bytes>, url: &Uri) -> io::Result<Request<Body>> {
    let mut request = request.map(Body::from);
    let path = url.path_and_query().map_or("/", |path| path.as_str());
    *request.uri_mut() = path.parse().map_err(io::Error::other)?;
    let host = url.authority().map_or("", |authority| authority.as_str());
    let host = HeaderValue::from_str(host).map_err(io::Error::other)?;
    request.headers_mut().insert(HOST, host);
    Ok(request)
}
