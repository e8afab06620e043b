//! Every operation in both forms: accepted, and its answer read, also when the vendor moves on.

use identity_emulator::{Drift, Fault};
use kitchen_sink_raw::OPERATIONS;

use crate::table::{CALLS, LISTS};
use crate::vendor::Bench;

/// The number of operations that are called by hand: the upload.
const BY_HAND: usize = 1;

async fn every_operation_is_called(bench: &Bench) {
    let all: usize = OPERATIONS.iter().map(|group| group.len()).sum();
    assert_eq!(CALLS.len() + BY_HAND, all);
    for call in CALLS {
        for (form, made) in [("lean", call.lean), ("full", call.full)] {
            let id = call.operation.id;
            let seen = made(&bench.client).await;
            let request = bench.request().unwrap_or_else(|| panic!("{id}: {seen:?}"));
            let refusal = request.refusal();
            assert_eq!(refusal, None, "{id} {form}: {:?}", request.json());
            assert_eq!(request.operation.as_deref(), Some(id));
            let seen = seen.unwrap_or_else(|error| panic!("{id} {form}: {error:?}"));
            assert!(seen.unreadable.is_empty(), "{id} {form}: {seen:?}");
            assert_eq!(seen.status, request.status, "{id} {form}");
            let receipt = call.operation.receipt.is_some();
            let nothing = request.answer.is_none() || receipt || call.operation.enveloped;
            assert!(
                nothing || !seen.content.into_inner().is_null(),
                "{id} {form}: nothing was read"
            );
        }
    }
}

#[tokio::test]
async fn every_operation_is_accepted_and_its_answer_read() {
    let bench = Bench::new().await;
    every_operation_is_called(&bench).await;
    bench.client.upload_picture("png").send().await.unwrap();
    let request = bench.request().unwrap();
    assert_eq!(request.operation.as_deref(), Some("uploadPicture"));
}

#[tokio::test]
async fn no_answer_fails_because_the_vendor_moves_on() {
    for drift in Drift::ALL {
        let bench = Bench::new().await;
        bench.emulator.inject(Fault::drift([drift]));
        every_operation_is_called(&bench).await;
    }
}

#[tokio::test]
async fn what_needs_no_credentials_carries_none() {
    let bench = Bench::new().await;
    bench.client.get_open().send().await.unwrap();
    assert_eq!(bench.request().unwrap().header("authorization"), None);
    bench.client.get_bare().send().await.unwrap();
    let request = bench.request().unwrap();
    assert_eq!(request.header("authorization"), Some("Bearer key"));
}

#[tokio::test]
async fn every_paginated_list_is_requested_as_described_and_streams() {
    assert_eq!(LISTS.len(), 3);
    for list in LISTS {
        let bench = Bench::new().await;
        let id = list.operation.id;
        let some = (list.items)(&bench.client).await;
        let some = some.unwrap_or_else(|error| panic!("{id}: {error:?}"));
        let requests = bench.requests();
        assert!(some && !requests.is_empty(), "{id}");
        for request in requests {
            assert_eq!(request.refusal(), None, "{id}");
        }
    }
}
