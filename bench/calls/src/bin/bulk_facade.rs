//! The facade: any number of identifiers lose an application, each accounted for, 8 requests at a time. The second argument
//! is the number of identifiers.

use bench_calls::{APP, Outcome, facade, identifier, run};
use identity_facade::genauth::SubjectId;

fn main() -> Outcome {
    run(async |url, count| {
        let genauth = facade::genauth(url)?;
        let users = (0..count).map(|n| SubjectId::user(identifier(n)));
        let report = genauth
            .revoke_application_access_all(APP, users)
            .concurrency(8)
            .await;
        assert_eq!(report.done().count(), count);
        Ok(())
    })
}
