//! The barest client: 10 subjects with 50 identifiers each lose an application; identifiers are borrowed.

use bench_calls::{APP, Outcome, barest, identifiers, plain, run};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    app_id: &'a str,
    list: Vec<Subject<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Subject<'a> {
    target_type: &'a str,
    target_identifier: &'a [String],
}

fn main() -> Outcome {
    let identifiers = identifiers();
    run(async |url, count| {
        let genauth = barest::GenAuth {
            client: barest::client()?,
            url,
        };
        for _ in 0..count {
            let list = identifiers.iter().map(|ids| Subject {
                target_type: "USER",
                target_identifier: ids,
            });
            let body = serde_json::to_vec(&Body {
                app_id: APP,
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
