//! One call of each vendor by the barest client: for the size of the program.

use bench_calls::barest::{Clerk, GenAuth};
use bench_calls::{APP, Outcome, plain, run};

fn main() -> Outcome {
    run(async |url, _| {
        let clerk = Clerk::new(url.clone())?;
        let request = format!("{url}/v1/machines/mch_1/scopes/mch_2");
        let scope: plain::Scope = clerk.send(clerk.client.delete(request)).await?;
        let genauth = GenAuth::new(url)?;
        let list = r#"[{"targetType":"USER","targetIdentifier":["ada"]}]"#;
        let body = format!(r#"{{"appId":"{APP}","list":{list}}}"#);
        genauth.revoke(body.into_bytes()).await?;
        assert!(scope.deleted);
        Ok(())
    })
}
