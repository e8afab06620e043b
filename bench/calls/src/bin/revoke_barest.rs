//! The barest client: 10 subjects with 50 identifiers each lose an application; identifiers are borrowed.

use bench_calls::barest::{self, BorrowedBody, BorrowedSubject};
use bench_calls::{APP, Outcome, identifiers, run};

fn main() -> Outcome {
    let identifiers = identifiers();
    run(async |url, count| {
        let genauth = barest::GenAuth::new(url)?;
        for _ in 0..count {
            let list = identifiers.iter().map(|ids| BorrowedSubject::users(ids));
            let body = BorrowedBody {
                app_id: APP,
                list: list.collect(),
            };
            genauth.revoke(serde_json::to_vec(&body)?).await?;
        }
        Ok(())
    })
}
