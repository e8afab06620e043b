//! The facade: 10 subjects with 50 identifiers each lose an application; the caller keeps the identifiers.

use bench_calls::{APP, Outcome, facade, identifiers, run};
use identity_facade::genauth::Subject;

fn main() -> Outcome {
    let identifiers = identifiers();
    run(async |url, count| {
        let genauth = facade::genauth(url)?;
        for _ in 0..count {
            let subjects = identifiers.iter().map(Subject::users);
            let outcome = genauth.revoke_application_access(APP, subjects).await?;
            assert!(outcome.success);
        }
        Ok(())
    })
}
