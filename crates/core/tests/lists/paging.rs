//! A list of any length is read from end to end, whatever the vendor makes of its pages; what cannot be right is said.

use std::time::Duration;

use super::served::{Asked, Thing, people, server, things};
use http::Method;
use identity_facade_core::{
    BodyKind, CallOptions, ErrorKind, ItemStream, Keyset, Listing, Operation, Page, PageStream,
    Paging, Parameter, RetryPolicy,
};

const PAGES: &[Parameter] = &[
    Parameter::query("limit"),
    Parameter::query("offset"),
    Parameter::query("page"),
    Parameter::query("after"),
    Parameter::query("order"),
];

const fn list(id: &'static str, method: Method) -> Operation {
    Operation::new(id, method, "/things", "things")
        .parameters(PAGES)
        .idempotent()
}

static BARE: Operation = list("Bare", Method::GET)
    .paging(Paging::offset("offset", "limit"))
    .listing(Listing::new().largest(5));

static COUNTED: Operation = list("Counted", Method::GET)
    .paging(Paging::offset("offset", "limit"))
    .listing(Listing::new().largest(5).within("data", "total_count"));

static NUMBERED: Operation = list("Numbered", Method::GET)
    .paging(Paging::page_in_query("page", "limit"))
    .listing(Listing::new().largest(5).within("list", "count.all"));

static IN_BODY: Operation = list("InBody", Method::POST)
    .body(BodyKind::Object)
    .paging(Paging::page_in_body("options.page", "options.limit"))
    .listing(Listing::new().largest(5).within("list", "count.all"));

static KEYSET: Operation = list("Keyset", Method::GET)
    .paging(Paging::offset("offset", "limit"))
    .listing(Listing::new().largest(5).keyset(Keyset::new(
        "after",
        "id",
        "order",
        &["created_at"],
    )));

const fn stream<T: Send + Unpin + 'static>() {}

#[test]
fn streams_can_be_moved_between_tasks_and_kept() {
    stream::<ItemStream<Thing>>();
    stream::<PageStream<Thing>>();
    stream::<Page<Thing>>();
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_item_is_asked_for_nor_a_page_before_its_items() {
    let (asked, transport) = server(|asked| things(&people(asked, 12, 5)));
    let mut items = transport.call(&BARE).items::<Thing>();
    assert_eq!(asked.lines(), [""; 0]);
    for number in 0..5 {
        assert_eq!(
            items.next().await.unwrap().unwrap().id,
            format!("t{number}")
        );
    }
    assert_eq!(asked.lines(), ["limit=5"]);
    items.next().await.unwrap().unwrap();
    assert_eq!(asked.lines(), ["limit=5", "limit=5&offset=5"]);
}

#[tokio::test]
async fn a_list_without_a_total_ends_with_an_empty_page() {
    let (asked, transport) = server(|asked| things(&people(asked, 7, 5)));
    let all: Vec<Thing> = transport.call(&BARE).items().collect().await.unwrap();
    assert_eq!(all.len(), 7);
    assert_eq!(
        asked.lines(),
        ["limit=5", "limit=5&offset=5", "limit=5&offset=7"]
    );
}

#[tokio::test]
async fn a_list_ends_at_its_total_without_another_request() {
    let (asked, transport) = server(|asked| {
        format!(
            r#"{{"total_count":7,"data":{}}}"#,
            things(&people(asked, 7, 5))
        )
    });
    let mut pages = transport.call(&COUNTED).pages::<Thing>();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.len(), first.total()), (5, Some(7)));
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 2);
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
    assert_eq!(asked.lines(), ["limit=5", "limit=5&offset=5"]);
    assert!(!pages.shifted());
}

#[tokio::test]
async fn a_total_that_is_less_than_what_came_ends_nothing() {
    let (_, transport) = server(|asked| {
        format!(
            r#"{{"total_count":3,"data":{}}}"#,
            things(&people(asked, 12, 5))
        )
    });
    let all: Vec<Thing> = transport.call(&COUNTED).items().collect().await.unwrap();
    assert_eq!(all.len(), 12);
}

#[tokio::test]
async fn a_page_begins_behind_what_came_whatever_was_asked_for() {
    // As Clerk answers 10 rows to a limit of 501.
    let (asked, transport) = server(|asked| things(&people(asked, 7, 3)));
    let mut call = transport.call(&BARE);
    call.query("limit", Ok(501_i64));
    let all: Vec<Thing> = call.items().collect().await.unwrap();
    assert_eq!(all.len(), 7);
    assert_eq!(
        asked.lines(),
        [
            "limit=501",
            "limit=501&offset=3",
            "limit=501&offset=6",
            "limit=501&offset=7"
        ]
    );
}

#[tokio::test]
async fn a_limit_and_a_beginning_of_the_caller_are_kept() {
    let (asked, transport) = server(|asked| things(&people(asked, 7, 9)));
    let mut call = transport.call(&BARE);
    call.query("limit", Ok(2_i64));
    call.query("offset", Ok(4_i64));
    let all: Vec<Thing> = call.items().collect().await.unwrap();
    assert_eq!(all.first().unwrap().id, "t4");
    assert_eq!(
        asked.lines(),
        ["limit=2&offset=4", "limit=2&offset=6", "limit=2&offset=7"]
    );
}

#[tokio::test]
async fn pages_with_numbers_are_counted_on_in_the_query_and_deep_in_the_body() {
    let answer = |asked: &Asked| {
        let list = things(&people(asked, 12, 5));
        format!(r#"{{"count":{{"all":"12"}},"list":{list}}}"#)
    };
    let (asked, transport) = server(answer);
    let all: Vec<Thing> = transport.call(&NUMBERED).items().collect().await.unwrap();
    assert_eq!(all.len(), 12);
    assert_eq!(
        asked.lines(),
        ["limit=5&page=1", "limit=5&page=2", "limit=5&page=3"]
    );

    let (asked, transport) = server(answer);
    let mut call = transport.call(&IN_BODY);
    call.member("name", Ok("a"));
    call.member("options", Ok(serde_json::json!({"sort": "up", "page": 2})));
    let all: Vec<Thing> = call.items().collect().await.unwrap();
    assert_eq!(all.len(), 7);
    let bodies = [
        r#"{"name":"a","options":{"sort":"up","limit":5,"page":2}}"#,
        r#"{"name":"a","options":{"sort":"up","limit":5,"page":3}}"#,
    ];
    assert_eq!(asked.bodies(), bodies);
}

#[tokio::test]
async fn pages_with_numbers_skip_nothing_if_the_vendor_makes_them_shorter() {
    for total in [Some(7), None] {
        let (asked, transport) = server(move |asked| {
            let list = things(&people(asked, 7, 3));
            let total = total.map_or("null".into(), |total: i32| total.to_string());
            format!(r#"{{"count":{{"all":{total}}},"list":{list}}}"#)
        });
        let all: Vec<Thing> = transport.call(&NUMBERED).items().collect().await.unwrap();
        let ids: Vec<_> = all.iter().map(|thing| thing.id.as_str()).collect();
        assert_eq!(ids, ["t0", "t1", "t2", "t3", "t4", "t5", "t6"]);
        assert_eq!(asked.lines()[..2], ["limit=5&page=1", "limit=3&page=2"]);
    }
}

#[tokio::test]
async fn a_page_in_the_middle_whose_place_cannot_be_known_is_an_error() {
    let (_, transport) = server(|asked| {
        let list = things(&people(asked, 20, 3));
        format!(r#"{{"count":{{"all":20}},"list":{list}}}"#)
    });
    let mut call = transport.call(&NUMBERED);
    call.query("page", Ok(2_i64));
    let error = call.items::<Thing>().collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("begin at page 1"), "{error}");
}

#[tokio::test]
async fn a_page_that_repeats_is_an_error_instead_of_an_endless_list() {
    // What else an item says may change meanwhile.
    let thing = |id, asked: &Asked| format!(r#"{{"seen":{},"id":"{id}"}}"#, asked.count);
    let page = move |asked: &Asked| format!("[{},{}]", thing("t0", asked), thing("t1", asked));
    let (asked, transport) = server(page);
    let mut items = transport.call(&BARE).items::<Thing>();
    assert!(items.next().await.unwrap().is_ok() && items.next().await.unwrap().is_ok());
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().contains("`offset` has no effect"),
        "{error}"
    );
    assert!(items.next().await.is_none());
    assert_eq!(asked.lines().len(), 2);
}

#[tokio::test]
async fn a_list_that_changes_meanwhile_says_so() {
    let cases: [(&str, [&str; 3]); 4] = [
        (
            "the total changes",
            [
                r#"{"total_count":3,"data":[{"id":"a"}]}"#,
                r#"{"total_count":2,"data":[{"id":"b"}]}"#,
                "{\"data\":[]}",
            ],
        ),
        (
            "an item comes again",
            [
                r#"{"data":[{"id":"a"},{"id":"b"}]}"#,
                r#"{"data":[{"id":"b"},{"id":"c"}]}"#,
                "{\"data\":[]}",
            ],
        ),
        (
            "it ends before its total",
            [
                r#"{"total_count":3,"data":[{"id":"a"}]}"#,
                r#"{"total_count":3,"data":[]}"#,
                "",
            ],
        ),
        (
            "nothing",
            [
                r#"{"total_count":2,"data":[{"id":"a"}]}"#,
                r#"{"total_count":2,"data":[{"id":"b"}]}"#,
                "",
            ],
        ),
    ];
    for (what, answers) in cases {
        let (_, transport) = server(move |asked| answers[asked.count - 1].to_owned());
        let mut items = transport.call(&COUNTED).items::<Thing>();
        let _: Vec<Thing> = items.collect().await.unwrap();
        assert_eq!(items.shifted(), what != "nothing", "{what}");
    }
}

#[tokio::test]
async fn an_item_that_cannot_be_read_loses_no_other_and_counts_as_one_that_came() {
    let (asked, transport) = server(|asked| match asked.count {
        1 => r#"[{"id":"a"},{"id":7}]"#.to_owned(),
        2 => r#"[{"no":"id"},{"id":"d"}]"#.to_owned(),
        _ => "[]".to_owned(),
    });
    let mut items = transport.call(&BARE).items::<Thing>();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().id);
    }
    assert_eq!(ids, ["a", "d"]);
    assert_eq!(items.unreadable().count(), 2);
    assert_eq!(
        items.unreadable().paths(),
        ["page 1: [1].id", "page 2: [0].id"]
    );
    assert_eq!(asked.lines()[1..], ["limit=5&offset=2", "limit=5&offset=4"]);

    let (_, transport) = server(|_| r#"[{"id":"a"},{"id":7}]"#.to_owned());
    let mut call = transport.call(&BARE);
    call.options(CallOptions::new().strict(true));
    let error = call.items::<Thing>().next().await.unwrap().unwrap_err();
    assert_eq!(error.json_path(), Some("[1].id"));
}

#[tokio::test]
async fn of_many_items_that_cannot_be_read_a_hundred_are_named() {
    let (_, transport) = server(|asked| match asked.count {
        page @ 1..=3 => {
            let items = (0..60).map(|item| format!(r#"{{"id":{page}{item:02}}}"#));
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        }
        _ => "[]".to_owned(),
    });
    let mut items = transport.call(&BARE).items::<Thing>();
    assert!(items.collect().await.unwrap().is_empty());
    assert_eq!(items.unreadable().count(), 180);
    assert_eq!(items.unreadable().paths().len(), 100);
    assert_eq!(items.unreadable().paths()[99], "page 2: [39].id");
}

#[tokio::test]
async fn a_page_that_failed_for_a_while_is_requested_again() {
    let (asked, transport) = server(|asked| match asked.count {
        2 => "503".to_owned(),
        _ => things(&people(asked, 7, 5)),
    });
    let mut call = transport.call(&BARE);
    call.options(CallOptions::new().retry(RetryPolicy::never()));
    let mut items = call.items::<Thing>();
    let (mut ids, mut errors) = (Vec::new(), 0);
    while let Some(item) = items.next().await {
        match item {
            Ok(thing) => ids.push(thing.id),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Server);
                errors += 1;
            }
        }
    }
    assert_eq!(ids, ["t0", "t1", "t2", "t3", "t4", "t5", "t6"]);
    assert_eq!(errors, 1);
    assert_eq!(
        asked.lines()[1..3],
        ["limit=5&offset=5", "limit=5&offset=5"]
    );
}

#[tokio::test]
async fn a_list_ends_after_three_failures_in_a_row_and_at_once_after_one_that_stays() {
    for (status, requests) in [("503", 3), ("403", 1)] {
        let (asked, transport) = server(move |_| status.to_owned());
        let mut call = transport.call(&BARE);
        call.options(CallOptions::new().retry(RetryPolicy::never()));
        let mut items = call.items::<Thing>();
        let mut errors = 0;
        while let Some(item) = items.next().await {
            item.unwrap_err();
            errors += 1;
        }
        assert_eq!(
            (errors, asked.lines().len()),
            (requests, requests),
            "{status}"
        );
    }
}

#[tokio::test]
async fn what_was_refused_is_reported_and_nothing_is_sent() {
    let (asked, transport) = server(|_| "[]".to_owned());
    let mut call = transport.call(&BARE);
    let refused = identity_facade_core::IntoInput::<identity_facade_core::Int<1, 5>>::into_input(9);
    call.query("limit", refused);
    let mut items = call.items::<Thing>();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(error.violations()[0].field, "limit");
    assert!(items.next().await.is_none());
    assert_eq!(asked.lines(), [""; 0]);
}

#[tokio::test]
async fn every_page_has_the_options_of_the_call_and_retries_of_its_own() {
    // Every page fails at first.
    let (asked, transport) = server(|asked| match asked.count % 2 {
        1 => "503".to_owned(),
        _ => things(&people(asked, 7, 5)),
    });
    let mut call = transport.call(&BARE);
    let policy = RetryPolicy::new().max_attempts(2);
    let policy = policy.backoff(Duration::from_millis(1)..=Duration::from_millis(1));
    call.options(CallOptions::new().retry(policy));
    let all: Vec<Thing> = call.items().collect().await.unwrap();
    assert_eq!((all.len(), asked.lines().len()), (7, 6));
}

#[tokio::test]
async fn pages_begin_behind_an_item_where_that_is_possible_so_each_may_be_deleted_once_it_is_given_out()
 {
    let left = std::sync::Arc::new(std::sync::Mutex::new(
        (0..12)
            .map(|number| format!("t{number}"))
            .collect::<Vec<_>>(),
    ));
    let rows = left.clone();
    let (asked, transport) = server(move |asked| {
        let rows = rows.lock().unwrap();
        let from = match asked.query("after") {
            // A vendor that knows no such item any more.
            Some(after) => match rows.iter().position(|row| *row == after) {
                Some(at) => at + 1,
                None => return "404".to_owned(),
            },
            None => 0,
        };
        let ids: Vec<_> = rows.iter().skip(from).take(5).cloned().collect();
        things(&ids)
    });
    let mut items = transport.call(&KEYSET).items::<Thing>();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        let id = item.unwrap().id;
        left.lock().unwrap().retain(|row| *row != id);
        ids.push(id);
    }
    assert_eq!(ids.len(), 12);
    assert_eq!(
        asked.lines(),
        [
            "limit=5",
            "limit=5&after=t4",
            "limit=5&after=t9",
            "limit=5&after=t11"
        ]
    );
}

#[tokio::test]
async fn an_offset_or_another_order_of_the_caller_keeps_to_offsets() {
    for (name, value, second) in [
        ("offset", "1", "offset=6&limit=5"),
        ("order", "name", "order=name&limit=5&offset=5"),
    ] {
        let (asked, transport) = server(|asked| things(&people(asked, 12, 5)));
        let mut call = transport.call(&KEYSET);
        call.query(name, Ok(value));
        let _: Vec<Thing> = call.items().collect().await.unwrap();
        assert_eq!(asked.lines()[1], second);
    }
    let (asked, transport) = server(|asked| match asked.count {
        3 => "[]".to_owned(),
        number => format!(r#"[{{"id":"t{number}"}}]"#),
    });
    let mut call = transport.call(&KEYSET);
    call.query("order", Ok("created_at"));
    let _: Vec<Thing> = call.items().collect().await.unwrap();
    assert_eq!(asked.lines()[1], "order=created_at&limit=5&after=t1");
}

#[tokio::test]
async fn a_cancelled_wait_loses_nothing() {
    let (asked, transport) = server(|asked| things(&people(asked, 7, 5)));
    let mut items = transport.call(&BARE).items::<Thing>();
    let mut ids = Vec::new();
    loop {
        // Polled once and dropped, again and again.
        let once = tokio::time::timeout(Duration::ZERO, items.next()).await;
        match once {
            Ok(Some(item)) => ids.push(item.unwrap().id),
            Ok(None) => break,
            Err(_) => tokio::task::yield_now().await,
        }
    }
    assert_eq!(ids.len(), 7);
    assert_eq!(asked.lines().len(), 3);
}

/// What no description knows.
#[derive(serde::Deserialize)]
struct More {
    more: u8,
}

#[tokio::test]
async fn the_rest_of_a_pages_answer_is_there_too() {
    let (_, transport) = server(|_| r#"{"total_count":1,"data":[{"id":"a"}],"more":3}"#.to_owned());
    let page = transport.call(&COUNTED).pages::<Thing>().next().await;
    let page = page.unwrap().unwrap();
    assert_eq!(page.reply().json::<More>().unwrap().more, 3);
    assert_eq!(page.reply().attempts(), 1);
    assert!(page.unreadable().is_empty());
}
