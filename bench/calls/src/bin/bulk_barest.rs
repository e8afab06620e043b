//! The barest loop: any number of identifiers lose an application, 500 in a request, 8 requests at a time. The second
//! argument is the number of requests.

use std::sync::Arc;

use bench_calls::barest::{self, BorrowedBody, BorrowedSubject};
use bench_calls::{APP, IDENTIFIERS, Outcome, SUBJECTS, identifier, run};
use futures_util::stream::{self, TryStreamExt as _};

fn main() -> Outcome {
    run(async |url, count| {
        let genauth = Arc::new(barest::GenAuth::new(url)?);
        let requests = (0..count).map(Ok::<_, Box<dyn std::error::Error>>);
        stream::iter(requests)
            .try_for_each_concurrent(8, |request| {
                let genauth = Arc::clone(&genauth);
                async move {
                    let size = SUBJECTS * IDENTIFIERS;
                    let ids: Vec<_> = (request * size..(request + 1) * size)
                        .map(identifier)
                        .collect();
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
