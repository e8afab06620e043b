//! The barest loop: any number of identifiers lose an application, 500 in a request, 8 requests at a time. The second
//! argument is the number of requests.

use std::sync::Arc;

use bench_calls::{APP, IDENTIFIERS, Outcome, SUBJECTS, barest, identifier, plain, run};
use futures_util::stream::{self, TryStreamExt as _};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Subject<'a> {
    target_type: &'a str,
    target_identifier: &'a [String],
}

fn main() -> Outcome {
    run(async |url, count| {
        let genauth = Arc::new(barest::GenAuth {
            client: barest::client()?,
            url,
        });
        let requests = (0..count).map(Ok::<_, Box<dyn std::error::Error>>);
        stream::iter(requests)
            .try_for_each_concurrent(8, |request| {
                let genauth = Arc::clone(&genauth);
                async move {
                    let size = SUBJECTS * IDENTIFIERS;
                    let ids: Vec<_> = (request * size..(request + 1) * size)
                        .map(identifier)
                        .collect();
                    let subjects = ids.chunks(IDENTIFIERS).map(|ids| Subject {
                        target_type: "USER",
                        target_identifier: ids,
                    });
                    let list = serde_json::to_vec(&subjects.collect::<Vec<_>>())?;
                    let body = [
                        format!(r#"{{"appId":"{APP}","list":"#).as_bytes(),
                        &list,
                        b"}",
                    ]
                    .concat();
                    let parts: [&[u8]; 4] = [b"appId=", APP.as_bytes(), b"&list=", &list];
                    let path = "/api/v3/revoke-application-access";
                    let outcome: plain::Outcome = genauth.post(path, body, &parts).await?;
                    assert!(outcome.success);
                    Ok(())
                }
            })
            .await
    })
}
