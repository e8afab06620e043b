//! Parameters: every limit and every condition that is broken is refused by the client before anything is sent, and by
//! the judge when it is sent all the same.

use identity_facade_core::{BoxFuture, Error, ErrorKind};
use kitchen_sink_raw::Client;
use kitchen_sink_raw::parameters::{CheckParametersCall, ListParametersCall};

use crate::vendor::Bench;

type Made = BoxFuture<'static, Result<(), Error>>;

/// A request that breaks one rule, written by hand, and the same made by the client.
struct Case {
    target: String,
    headers: Vec<(&'static str, &'static str)>,
    made: Made,
}

/// A valid call of `listParameters`, changed.
fn list(client: &Client, change: impl FnOnce(ListParametersCall) -> ListParametersCall) -> Made {
    let call = client.list_parameters("w_a", 1).repeated(["a"]).x_word("a");
    let call = change(call);
    Box::pin(async move { call.send().await.map(drop) })
}

/// `listParameters` with something more in its query.
fn query(
    client: &Client,
    more: &str,
    change: impl FnOnce(ListParametersCall) -> ListParametersCall,
) -> Case {
    Case {
        target: format!("/parameters/w_a/of/1?repeated=a&{more}"),
        headers: vec![("X-Word", "a")],
        made: list(client, change),
    }
}

/// `listParameters` with another header.
fn header(
    client: &Client,
    name: &'static str,
    value: &'static str,
    change: impl FnOnce(ListParametersCall) -> ListParametersCall,
) -> Case {
    let mut headers = vec![(name, value)];
    if name != "X-Word" {
        headers.push(("X-Word", "a"));
    }
    Case {
        target: "/parameters/w_a/of/1?repeated=a".into(),
        headers,
        made: list(client, change),
    }
}

fn conditions(
    client: &Client,
    query: &str,
    change: impl FnOnce(CheckParametersCall) -> CheckParametersCall,
) -> Case {
    let call = change(client.check_parameters());
    Case {
        target: format!("/parameters/conditions?{query}"),
        headers: Vec::new(),
        made: Box::pin(async move { call.send().await.map(drop) }),
    }
}

/// Something that a user is tempted to write, under another name.
fn bare(
    target: &str,
    headers: &[(&'static str, &'static str)],
    call: impl Future<Output = Result<(), Error>> + Send + 'static,
) -> Case {
    Case {
        target: target.to_owned(),
        headers: headers.to_vec(),
        made: Box::pin(call),
    }
}

fn broken(client: &Client) -> Vec<Case> {
    let word = ("X-Word", "a");
    let without = client.list_parameters("w_a", 1);
    let (no_list, no_header) = (without, client.list_parameters("w_a", 1));
    let wrong_word = client.list_parameters("v_a", 1).repeated(["a"]).x_word("a");
    let too_small = client.list_parameters("w_a", 0).repeated(["a"]).x_word("a");
    let too_great = client
        .list_parameters("w_a", 10)
        .repeated(["a"])
        .x_word("a");
    let short = client.get_color("red", "v");
    let long = client.get_color("red", "vvvv");
    let colour = client.get_color("pink", "vv");
    vec![
        query(client, "text=v", |call| call.text("v")),
        query(client, "text=vvvvv", |call| call.text("vvvvv")),
        query(client, "pattern=Ab", |call| call.pattern("Ab")),
        query(client, "count=0", |call| call.count(0)),
        query(client, "count=10", |call| call.count(10)),
        query(client, "between=0", |call| call.between(0)),
        query(client, "between=9", |call| call.between(9)),
        query(client, "kind=other", |call| call.kind("other")),
        query(client, "level=0", |call| call.level(0)),
        query(client, "level=4", |call| call.level(4)),
        query(client, "kindRef=pink", |call| call.kind_ref("pink")),
        query(client, "repeated=b&repeated=c&repeated=d", |call| {
            call.repeated(["a", "b", "c", "d"])
        }),
        query(client, "comma=a,b,c", |call| call.comma(["a", "b", "c"])),
        query(client, "comma=A", |call| call.comma(["A"])),
        query(client, "brackets[]=1&brackets[]=2&brackets[]=3", |call| {
            call.brackets([1, 2, 3])
        }),
        query(client, "brackets[]=6", |call| call.brackets([6])),
        query(client, "colors=red&colors=red", |call| {
            call.colors(["red", "red"])
        }),
        query(client, "colors=red&colors=green&colors=deep-blue", |call| {
            call.colors(["red", "green", "deep-blue"])
        }),
        query(client, "colors=pink", |call| call.colors(["pink"])),
        header(client, "X-Word", "A", |call| call.x_word("A")),
        header(client, "X-Word", "abcdef", |call| call.x_word("abcdef")),
        header(client, "X-Count", "0", |call| call.x_count(0)),
        header(client, "X-Count", "10", |call| call.x_count(10)),
        header(client, "X-Color", "pink", |call| call.x_color("pink")),
        bare("/parameters/w_a/of/1", &[word], async move {
            no_list.x_word("a").send().await.map(drop)
        }),
        bare("/parameters/w_a/of/1?repeated=a", &[], async move {
            no_header.repeated(["a"]).send().await.map(drop)
        }),
        bare("/parameters/v_a/of/1?repeated=a", &[word], async move {
            wrong_word.send().await.map(drop)
        }),
        bare("/parameters/w_a/of/0?repeated=a", &[word], async move {
            too_small.send().await.map(drop)
        }),
        bare("/parameters/w_a/of/10?repeated=a", &[word], async move {
            too_great.send().await.map(drop)
        }),
        bare("/parameters/colors/red/v", &[], async move {
            short.send().await.map(drop)
        }),
        bare("/parameters/colors/red/vvvv", &[], async move {
            long.send().await.map(drop)
        }),
        bare("/parameters/colors/pink/vv", &[], async move {
            colour.send().await.map(drop)
        }),
        conditions(client, "mode=keyed", |call| call.mode("keyed")),
        conditions(client, "lasting=0", |call| call.lasting(0)),
        conditions(client, "lasting=61", |call| {
            call.lasting(std::time::Duration::from_secs(61))
        }),
        conditions(client, "from=a", |call| call.from("a")),
        conditions(client, "since=1&before=2", |call| call.since(1).before(2)),
    ]
}

#[tokio::test]
async fn every_broken_rule_of_a_parameter_is_refused_by_the_client_and_by_the_judge() {
    let bench = Bench::new().await;
    for case in broken(&bench.client) {
        let what = format!("{} {:?}", case.target, case.headers);
        let error = case.made.await.expect_err(&what);
        assert_eq!(error.kind(), ErrorKind::Validation, "{what}: {error}");
        assert!(bench.request().is_none(), "{what} was sent");
        let judged = bench.judged("GET", &case.target, &case.headers, None).await;
        assert!(judged.is_err(), "the judge takes {what}");
    }
}

#[tokio::test]
async fn parameters_go_out_in_their_styles() {
    let bench = Bench::new().await;
    list(&bench.client, |call| {
        call.repeated(["a", "b"])
            .comma(["c", "d"])
            .brackets([1, 2])
            .flag(false)
            .share(0.5)
    })
    .await
    .unwrap();
    let request = bench.request().unwrap();
    let sent: Vec<_> = request
        .query
        .iter()
        .map(|(n, v)| format!("{n}={v}"))
        .collect();
    let mut expected = [
        "repeated=a",
        "repeated=b",
        "comma=c,d",
        "brackets[]=1",
        "brackets[]=2",
        "flag=false",
        "share=0.5",
    ];
    let mut sent: Vec<&str> = sent.iter().map(String::as_str).collect();
    sent.sort_unstable();
    expected.sort_unstable();
    assert_eq!(sent, expected);
    assert_eq!(request.header("x-word"), Some("a"));
}

#[tokio::test]
async fn conditions_that_are_met_are_sent() {
    let bench = Bench::new().await;
    let client = &bench.client;
    client
        .check_parameters()
        .mode("plain")
        .send()
        .await
        .unwrap();
    client
        .check_parameters()
        .mode("keyed")
        .detail("k")
        .send()
        .await
        .unwrap();
    client
        .check_parameters()
        .from("a")
        .to("b")
        .since(1)
        .send()
        .await
        .unwrap();
    client.check_parameters().before(1).send().await.unwrap();
    assert_eq!(bench.emulator.requests().len(), 4);
}
