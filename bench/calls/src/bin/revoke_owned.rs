//! The barest client whose request owns its 500 strings.

use bench_calls::{APP, Outcome, barest, identifiers, plain, run};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    app_id: String,
    list: Vec<Subject>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Subject {
    target_type: String,
    target_identifier: Vec<String>,
}

fn main() -> Outcome {
    let identifiers = identifiers();
    run(async |url, count| {
        let genauth = barest::GenAuth {
            client: barest::client()?,
            url,
        };
        for _ in 0..count {
            let list = identifiers.clone().into_iter().map(|ids| Subject {
                target_type: "USER".to_owned(),
                target_identifier: ids,
            });
            let body = serde_json::to_vec(&Body {
                app_id: APP.to_owned(),
                list: list.collect(),
            })?;
            let list = br#","list":"#;
            let at = body
                .windows(list.len())
                .position(|bytes| bytes == list)
                .ok_or("no list")?;
            let signed = body[at + list.len()..body.len() - 1].to_vec();
            let parts: [&[u8]; 4] = [b"appId=", APP.as_bytes(), b"&list=", &signed];
            let path = "/api/v3/revoke-application-access";
            let outcome: plain::Outcome = genauth.post(path, body, &parts).await?;
            assert!(outcome.success);
        }
        Ok(())
    })
}
