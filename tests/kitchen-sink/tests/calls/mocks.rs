//! Typed mocks: conditions take what calls take, and refuse what no call can send.

use kitchen_sink_raw::mock::MockServerExt as _;
use kitchen_sink_raw::mock::httpmock::MockServer;

use crate::table;
use crate::vendor::client;

#[tokio::test]
async fn a_mock_answers_the_call_that_its_one_condition_describes_and_no_other() {
    let server = MockServer::start_async().await;
    let client = client(&server.url("/sink"));
    let mock = server.check_any(|when, then| {
        when.here("one");
        then.no_content();
    });
    // What the condition does not name may be anything.
    client.check_any().here("one").besides(true).await.unwrap();
    client.check_any().here("two").await.unwrap_err();
    mock.assert();
}

#[tokio::test]
async fn conditions_on_path_query_and_headers_take_what_the_call_takes() {
    let server = MockServer::start_async().await;
    let client = client(&server.url("/sink"));
    let mock = server.list_parameters(|when, then| {
        when.word("w_a")
            .number(1)
            .repeated(["a", "b"])
            .x_word("a")
            .comma(["c"; 0]);
        then.ok(&vec!["read".to_owned()]);
    });
    let call = || {
        client
            .list_parameters("w_a", 1)
            .repeated(["a", "b"])
            .x_word("a")
    };
    assert_eq!(call().await.unwrap().first().unwrap(), "read");
    client
        .list_parameters("w_b", 1)
        .repeated(["a", "b"])
        .x_word("a")
        .await
        .unwrap_err();
    call().x_word("b").await.unwrap_err();
    call().repeated(["a"]).await.unwrap_err();
    // A list without items is not sent, so one that is sent has some.
    call().comma(["c"]).await.unwrap_err();
    mock.assert();
}

#[tokio::test]
#[should_panic(expected = "no call can send the value of this condition: from 1 to 9, got 0")]
async fn a_condition_that_no_call_can_meet_fails_the_test_at_once() {
    let server = MockServer::start_async().await;
    server.list_parameters(|when, then| {
        when.count(0);
        then.ok(&Vec::new());
    });
}

#[test]
fn every_construct_of_an_answer_has_a_sample_that_is_read_and_written() {
    for (name, sample) in table::SAMPLES {
        assert!(!sample().is_null(), "{name}");
    }
}
