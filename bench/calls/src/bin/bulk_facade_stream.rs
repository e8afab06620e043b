//! The facade: a stream of identifiers loses an application, its report goes to a sink: for memory that does not grow.
//! The second argument is the number of identifiers.

use bench_calls::{APP, Outcome, facade, identifier, run};
use identity_facade::bulk::{self, Lines};
use identity_facade::genauth::SubjectId;

fn main() -> Outcome {
    run(async |url, count| {
        let genauth = facade::genauth(url)?;
        let users = (0..count).map(|n| SubjectId::user(identifier(n)));
        genauth
            .revoke_application_access_all(APP, bulk::stream(users))
            .concurrency(8)
            .into_sink(Lines(std::io::sink()))
            .await?;
        Ok(())
    })
}
