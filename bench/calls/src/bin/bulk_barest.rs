//! The barest loop: any number of identifiers lose an application, 500 in a request, 8 requests at a time. The second
//! argument is the number of identifiers.

use std::sync::Arc;

use bench_calls::barest::{self, BorrowedBody, BorrowedSubject};
use bench_calls::{APP, IDENTIFIERS, Outcome, SUBJECTS, identifier, run};
use futures_util::stream::{self, TryStreamExt as _};

fn main() -> Outcome {
    run(async |url, count| {
        let genauth = Arc::new(barest::GenAuth::new(url)?);
        let size = SUBJECTS * IDENTIFIERS;
        let requests = (0..count)
            .step_by(size)
            .map(Ok::<_, Box<dyn std::error::Error>>);
        stream::iter(requests)
            .try_for_each_concurrent(8, |first| {
                let genauth = Arc::clone(&genauth);
                async move {
                    let ids: Vec<_> = (first..count.min(first + size)).map(identifier).collect();
                    let list = ids.chunks(IDENTIFIERS).map(BorrowedSubject::users);
                    let body = BorrowedBody {
                        app_id: APP,
                        list: list.collect(),
                    };
                    genauth.revoke(serde_json::to_vec(&body)?).await
                }
            })
            .await
    })
}
