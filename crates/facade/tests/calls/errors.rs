//! What an error tells a program: the vendor's code by its name, whatever codes come later, and what to do.

#![cfg(feature = "genauth-applications")]

#[cfg(feature = "clerk-machines")]
use std::sync::{Arc, Mutex};

use identity_emulator::{Emulator, Fault};
#[cfg(feature = "clerk-machines")]
use identity_facade::clerk;
use identity_facade::genauth::{ApiCode, ManagementClient, Subject};
#[cfg(feature = "clerk-machines")]
use identity_facade::metrics::{Finished, Metrics};
#[cfg(feature = "clerk-machines")]
use identity_facade::transport::Operation;
use identity_facade::{Error, ErrorKind, Open, RetryPolicy};

async fn refusal(fault: Fault) -> Error {
    let emulator = Emulator::start().await.unwrap();
    emulator.inject(fault);
    let (id, secret) = emulator.genauth_key();
    let client = ManagementClient::builder(id, secret).host(emulator.genauth_url());
    let client = client.retry(RetryPolicy::never()).build().unwrap();
    let call = client.revoke_application_access("a", [Subject::users(["u"])]);
    call.await.unwrap_err()
}

#[cfg(feature = "clerk-machines")]
#[tokio::test]
async fn a_refused_input_names_the_operation_that_it_was_for() {
    let clerk = clerk::Client::builder("sk_test_1").build().unwrap();
    let error = clerk.machines().delete_scope("", "mch_2").await;
    let error = error.unwrap_err();
    assert_eq!(error.operation(), Some("DeleteMachineScope"));
    let genauth = ManagementClient::builder("id", "secret").build().unwrap();
    let error = genauth.revoke_application_access(" ", [Subject::users(["u"])]);
    let error = error.await.unwrap_err();
    assert_eq!(error.operation(), Some("revokeApplicationAccess"));
    assert!(error.to_string().starts_with("revokeApplicationAccess: "));
}

/// The kinds of failed calls, by operation.
#[cfg(feature = "clerk-machines")]
#[derive(Default)]
struct Heard(Mutex<Vec<(&'static str, Option<ErrorKind>, u32)>>);

#[cfg(feature = "clerk-machines")]
impl Metrics for Heard {
    fn finished(&self, operation: &'static Operation, call: &Finished) {
        let heard = (operation.id, call.failure, call.attempts);
        self.0.lock().unwrap().push(heard);
    }
}

#[cfg(feature = "clerk-machines")]
#[tokio::test]
async fn metrics_hear_of_an_input_that_a_method_refuses() {
    let heard = Arc::new(Heard::default());
    let clerk = clerk::Client::builder("sk_test_1").metrics(heard.clone());
    let clerk = clerk.build().unwrap();
    clerk.machines().delete_scope("", "m").await.unwrap_err();
    let genauth = ManagementClient::builder("id", "secret").metrics(heard.clone());
    let genauth = genauth.build().unwrap();
    let error = genauth.revoke_application_access(" ", [Subject::users(["u"])]);
    error.await.unwrap_err();
    let refused = Some(ErrorKind::Validation);
    assert_eq!(
        *heard.0.lock().unwrap(),
        [
            ("DeleteMachineScope", refused, 0),
            ("revokeApplicationAccess", refused, 0)
        ]
    );
}

#[tokio::test]
async fn every_documented_code_has_a_name_and_another_one_is_kept() {
    assert_eq!(ApiCode::ALL.len(), 43);
    for code in ApiCode::ALL {
        let error = refusal(Fault::envelope(400).api_code(code.as_str().parse().unwrap())).await;
        assert_eq!(error.code_as::<ApiCode>(), Some(Open::Known(*code)));
        assert_eq!(error.code(), Some(code.as_str()));
    }
    let error = refusal(Fault::envelope(400).api_code(987_654)).await;
    let code = error.code_as::<ApiCode>().unwrap();
    assert_eq!((code.known(), code.as_str()), (None, "987654"));
    assert_eq!(
        refusal(Fault::envelope(400)).await.code_as::<ApiCode>(),
        None
    );
}

#[tokio::test]
async fn a_kind_says_what_to_do() {
    for (status, kind) in [
        (400, ErrorKind::BadRequest),
        (401, ErrorKind::Unauthorized),
        (402, ErrorKind::PaymentRequired),
        (403, ErrorKind::Forbidden),
        (404, ErrorKind::NotFound),
        (409, ErrorKind::Conflict),
        (413, ErrorKind::TooLarge),
        (422, ErrorKind::Unprocessable),
        (423, ErrorKind::Locked),
        (429, ErrorKind::RateLimited),
        (499, ErrorKind::Api),
        (500, ErrorKind::Server),
        (601, ErrorKind::Api),
    ] {
        assert_eq!(
            refusal(Fault::envelope(status)).await.kind(),
            kind,
            "{status}"
        );
    }
    for (code, kind) in [
        (1300, ErrorKind::Unauthorized),
        (2004, ErrorKind::NotFound),
        (2005, ErrorKind::Locked),
        (4021, ErrorKind::PaymentRequired),
    ] {
        let error = refusal(Fault::envelope(400).api_code(code)).await;
        assert_eq!(error.kind(), kind, "{code}");
    }
}

#[tokio::test]
async fn an_error_is_small_and_can_be_kept_and_sent_around() {
    fn travels<T: Clone + Send + Sync + 'static>(_: &T) {}
    let error = refusal(Fault::truncated_json()).await;
    travels(&error);
    assert!(size_of_val(&error) <= 16);
    assert_eq!(error.clone().to_string(), error.to_string());
}
