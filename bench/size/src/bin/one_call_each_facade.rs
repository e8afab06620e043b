//! One call of each vendor by the facade: for the size of the program.

use bench_calls::{APP, Outcome, run};
use identity_facade::clerk;
use identity_facade::genauth::{ManagementClient, Subject};

fn main() -> Outcome {
    run(async |url, _| {
        let clerk = clerk::Client::builder("sk_test_bench")
            .base_url(&url)
            .build()?;
        let scope = clerk.machines().delete_scope("mch_1", "mch_2").await?;
        let genauth = ManagementClient::builder("access-key-id", "access-key-secret")
            .host(url)
            .build()?;
        let outcome = genauth
            .revoke_application_access(APP, [Subject::users(["ada"])?])
            .await?;
        assert!(scope.deleted && outcome.success);
        Ok(())
    })
}
