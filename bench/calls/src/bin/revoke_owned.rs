//! The barest client whose request owns its 500 strings.

use bench_calls::{APP, Outcome, barest, identifiers, run};
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
        let genauth = barest::GenAuth::new(url)?;
        for _ in 0..count {
            let list = identifiers.clone().into_iter().map(|ids| Subject {
                target_type: "USER".to_owned(),
                target_identifier: ids,
            });
            let body = Body {
                app_id: APP.to_owned(),
                list: list.collect(),
            };
            genauth.revoke(serde_json::to_vec(&body)?).await?;
        }
        Ok(())
    })
}
