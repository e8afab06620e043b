//! One call of each vendor by the barest client: for the size of the program.

use bench_calls::barest::{Clerk, GenAuth};
use bench_calls::{APP, Outcome, plain, run};

fn main() -> Outcome {
    run(async |url, _| {
        let clerk = Clerk::new(url.clone())?;
        let request = format!("{url}/v1/machines/mch_1/scopes/mch_2");
        let scope: plain::Scope = clerk.send(clerk.client.delete(request)).await?;
        let genauth = GenAuth {
            client: client()?,
            url,
        };
        let list = r#"[{"targetType":"USER","targetIdentifier":["ada"]}]"#;
        let body = format!(r#"{{"appId":"{APP}","list":{list}}}"#);
        let parts: [&[u8]; 4] = [b"appId=", APP.as_bytes(), b"&list=", list.as_bytes()];
        let path = "/api/v3/revoke-application-access";
        let outcome: plain::Outcome = genauth.post(path, body.into_bytes(), &parts).await?;
        assert!(scope.deleted && outcome.success);
        Ok(())
    })
}
