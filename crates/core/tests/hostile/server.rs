//! A server that is a script over raw connections. It counts them, and the requests that it was told to count.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How many requests a server took.
#[derive(Clone, Default)]
pub(crate) struct Requests(Arc<AtomicUsize>);

impl Requests {
    /// One more; says how many came before it.
    pub(crate) fn count(&self) -> usize {
        self.0.fetch_add(1, Ordering::SeqCst)
    }

    pub(crate) fn so_far(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

/// Runs `script` on every connection. Gives the URL and the count of requests.
pub(crate) async fn serve<F, Fut>(script: F) -> (String, Requests)
where
    F: Fn(TcpStream, Requests) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let requests = Requests::default();
    let counted = requests.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(script(stream, counted.clone()));
        }
    });
    (url, requests)
}

/// Reads the head of an HTTP/1.1 request.
pub(crate) async fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => break,
        }
    }
    String::from_utf8_lossy(&head).into_owned()
}

/// A server that answers every request with these bytes and closes the connection.
pub(crate) async fn saying(bytes: impl Into<Vec<u8>>) -> (String, Requests) {
    let bytes = Arc::new(bytes.into());
    serve(move |mut stream, requests| {
        let bytes = Arc::clone(&bytes);
        async move {
            head(&mut stream).await;
            requests.count();
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
    })
    .await
}

/// A server that answers with these bytes and then says nothing more, with the connection open.
pub(crate) async fn stalling(bytes: impl Into<Vec<u8>>) -> (String, Requests) {
    let bytes = Arc::new(bytes.into());
    serve(move |mut stream, requests| {
        let bytes = Arc::clone(&bytes);
        async move {
            head(&mut stream).await;
            requests.count();
            let _ = stream.write_all(&bytes).await;
            // Ends when the client leaves.
            let _ = stream.read_u8().await;
        }
    })
    .await
}
