//! HTTP/2, mostly by hand: `h2` as a server is too well-behaved.

use std::time::Duration;

use identity_facade_core::{CallOptions, ErrorKind, GaveUp};

use super::frames::{
    CONTINUATION, DATA, END_HEADERS, END_STREAM, Frames, HEADERS, NO_ERROR, PROTOCOL_ERROR,
    REFUSED_STREAM, block,
};
use super::server::{Requests, serve};
use super::{GET, POST, ask, client2, once, within};

/// A server that lets `script` answer each request.
async fn answering<F, Fut>(script: F) -> (String, Requests)
where
    F: Fn(Frames, u32) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Option<Frames>> + Send + 'static,
{
    serve(move |stream, requests| {
        let script = script.clone();
        async move {
            let mut frames = Frames::greet(stream).await;
            while let Some(stream) = frames.request().await {
                requests.count();
                match script(frames, stream).await {
                    Some(same) => frames = same,
                    None => return,
                }
            }
        }
    })
    .await
}

#[tokio::test]
async fn what_began_to_be_answered_is_never_sent_again() {
    type Break = fn(
        Frames,
        u32,
        &'static str,
    ) -> std::pin::Pin<Box<dyn Future<Output = Option<Frames>> + Send>>;
    let breaks: [(&str, Break); 4] = [
        ("refused", |mut frames, stream, status| {
            Box::pin(async move {
                frames.respond(stream, status, &[]).await;
                frames.reset(stream, REFUSED_STREAM).await;
                Some(frames)
            })
        }),
        ("refused within the body", |mut frames, stream, status| {
            Box::pin(async move {
                frames.respond(stream, status, &[]).await;
                frames.send(DATA, 0, stream, b"{").await;
                frames.reset(stream, REFUSED_STREAM).await;
                Some(frames)
            })
        }),
        ("goes away", |mut frames, stream, status| {
            Box::pin(async move {
                frames
                    .respond(stream, status, &[("content-length", "2")])
                    .await;
                frames.go_away(0, NO_ERROR, b"").await;
                None
            })
        }),
        (
            "goes away and closes, our stream included",
            |mut frames, stream, _| {
                Box::pin(async move {
                    frames.go_away(stream, NO_ERROR, b"").await;
                    None
                })
            },
        ),
    ];
    for (name, broken) in breaks {
        let (url, requests) = answering(move |frames, stream| broken(frames, stream, "200")).await;
        let call = client2(&url).call(&POST).send_empty().await;
        let error = call.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{name}: {error:?}");
        assert_eq!(error.gave_up(), Some(GaveUp::Unrepeatable), "{name}");
        assert_eq!((error.attempts(), requests.so_far()), (1, 1), "{name}");
    }
}

#[tokio::test]
async fn a_connection_that_ends_for_an_error_promises_nothing() {
    let (url, requests) = answering(|mut frames, _| async move {
        frames.go_away(0, PROTOCOL_ERROR, b"").await;
        None
    })
    .await;
    let error = client2(&url).call(&POST).send_empty().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error:?}");
    assert_eq!(error.gave_up(), Some(GaveUp::Unrepeatable));
    assert_eq!((error.attempts(), requests.so_far()), (1, 1));
}

#[tokio::test]
async fn an_answer_shorter_than_its_content_length_is_no_success() {
    for (cut, reason) in [("reset", Some(NO_ERROR)), ("end", None)] {
        for body in [&b""[..], b"{}"] {
            let (url, requests) = answering(move |mut frames, stream| async move {
                frames
                    .respond(stream, "200", &[("content-length", "99")])
                    .await;
                match reason {
                    None => {
                        frames.send(DATA, END_STREAM, stream, body).await;
                    }
                    Some(reason) => {
                        frames.send(DATA, 0, stream, body).await;
                        frames.reset(stream, reason).await;
                    }
                }
                Some(frames)
            })
            .await;
            let outcome = client2(&url).call(&POST).send_empty().await;
            let error = outcome.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Interrupted, "{cut}: {error:?}");
            assert_eq!(requests.so_far(), 1, "{cut}");
        }
    }
}

#[tokio::test]
async fn a_refusal_whose_stream_breaks_stays_a_refusal() {
    for reason in [NO_ERROR, PROTOCOL_ERROR, REFUSED_STREAM] {
        let (url, requests) = answering(move |mut frames, stream| async move {
            let headers = [("retry-after", "7"), ("content-length", "99")];
            frames.respond(stream, "503", &headers).await;
            frames.send(DATA, 0, stream, b"{").await;
            frames.reset(stream, reason).await;
            Some(frames)
        })
        .await;
        let error = ask(&client2(&url), &POST, CallOptions::new())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Server, "{error:?}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(requests.so_far(), 1);
    }
}

#[tokio::test]
async fn what_the_server_promises_not_to_have_looked_at_is_sent_again() {
    let (url, requests) = answering(|mut frames, stream| async move {
        if stream == 1 {
            frames.go_away(0, NO_ERROR, b"").await;
            return None;
        }
        frames.respond(stream, "200", &[]).await;
        frames.send(DATA, END_STREAM, stream, b"{}").await;
        Some(frames)
    })
    .await;
    // Each connection begins with stream 1, so every attempt is turned away.
    let error = ask(&client2(&url), &POST, CallOptions::new())
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert_eq!(requests.so_far(), 3);
    let error = ask(&client2(&url), &GET, once()).await.unwrap_err();
    assert!(error.is_retryable());
}

#[tokio::test]
async fn heads_without_end_neither_last_nor_fill_the_memory() {
    let (url, requests) = answering(|mut frames, stream| async move {
        frames.send(HEADERS, 0, stream, &block("200", &[])).await;
        let more = block("200", &[("x-more", "and more")]).split_off(5);
        while frames
            .send(CONTINUATION, 0, stream, &more.repeat(100))
            .await
        {}
        None
    })
    .await;
    let error = ask(&client2(&url), &POST, CallOptions::new())
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Interrupted, 1)
    );
    assert_eq!(requests.so_far(), 1);

    let (url, requests) = answering(|mut frames, stream| async move {
        let hint = block("103", &[("x-more", "and more")]);
        while frames.send(HEADERS, END_HEADERS, stream, &hint).await {
            tokio::task::yield_now().await;
        }
        None
    })
    .await;
    let client = client2(&url);
    let call = ask(&client, &POST, within(Duration::from_millis(250)));
    let error = call.await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Interrupted),
        "{error:?}"
    );
    assert_eq!(requests.so_far(), 1);
}
