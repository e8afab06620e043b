//! Bulk forms whose requests share a list, such as the roles that everybody gets, and those that only read.

#![cfg(all(
    feature = "genauth-data-permissions",
    feature = "genauth-public-accounts",
    feature = "genauth-roles",
    feature = "genauth-users"
))]

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use identity_emulator::Emulator;
use identity_facade::genauth::{ManagementClient, Target};
use identity_facade::genauth_raw::data_permissions::DataStatementPermissionDto;
use identity_facade::genauth_raw::roles::RoleCodeDto;
use identity_facade::{ErrorKind, RateLimit};
use serde_json::Value;

fn client(emulator: &Emulator) -> ManagementClient {
    let (id, secret) = emulator.genauth_key();
    let client = ManagementClient::builder(id, secret).exchange(emulator.connection());
    client.rate_limit(RateLimit::Off).build().unwrap()
}

fn role(code: &str) -> RoleCodeDto {
    RoleCodeDto::builder().code(code).build().unwrap()
}

/// What the requests of an operation held under a name, and how many requests there were.
fn sent(emulator: &Emulator, operation: &str, name: &str) -> (Vec<Vec<Value>>, usize) {
    let requests = emulator.requests();
    let bodies = requests
        .iter()
        .filter(|request| request.operation.as_deref() == Some(operation))
        .map(|request| request.json().unwrap()[name].as_array().unwrap().clone());
    let lists: Vec<_> = bodies.collect();
    let count = lists.len();
    (lists, count)
}

#[tokio::test]
async fn several_roles_are_assigned_and_revoked_in_the_fewest_requests() {
    let emulator = Emulator::in_memory().unwrap();
    let genauth = client(&emulator);
    let codes = ["auditor", "editor", "reader"];
    for code in codes {
        genauth.roles().create(code).await.unwrap();
    }
    let mut users = Vec::new();
    for n in 0..63 {
        let user = genauth.users().create().username(format!("user{n}"));
        users.push(user.await.unwrap().user_id.to_string());
    }
    let targets = || users.iter().map(Target::user);

    let roles = genauth.roles();
    let report = roles.assign_batch_all(codes.map(role), targets()).await;
    assert!(report.is_complete());
    let (lists, requests) = sent(&emulator, "assignRoleBatch", "targets");
    assert_eq!((report.requests(), requests), (7, 7)); // 10 in a request
    assert!(lists.iter().all(|list| list.len() <= 10));
    for code in codes {
        let members = roles.list_members(code).items().collect().await.unwrap();
        assert_eq!(members.len(), 63, "{code}");
    }

    let report = roles
        .revoke_batch_all(codes[1..].iter().map(|code| role(code)), targets())
        .await;
    assert!(report.is_complete());
    assert_eq!(report.requests(), 2); // 50 in a request
    for (code, left) in codes.into_iter().zip([63, 0, 0]) {
        let members = roles.list_members(code).items().collect().await.unwrap();
        assert_eq!(members.len(), left, "{code}");
    }

    // A report belongs to its roles.
    let resumed = roles.revoke_batch_all([role("auditor")], targets());
    let resumed = resumed.resume(&report).await;
    assert_eq!((resumed.counts().failed, resumed.requests()), (63, 0));
}

#[tokio::test]
async fn a_list_that_is_too_long_for_a_request_is_refused_before_anything_is_sent() {
    let emulator = Emulator::in_memory().unwrap();
    let genauth = client(&emulator);
    let targets = ["ada", "bob"].map(Target::user);
    let eleven = (0..11).map(|n| role(&format!("role{n}")));
    let endless = (0_u64..).map(|n| role(&format!("role{n}")));
    let refused = [
        genauth
            .roles()
            .assign_batch_all(eleven, targets.clone())
            .await,
        genauth
            .roles()
            .revoke_batch_all(endless, targets.clone())
            .await,
        genauth
            .roles()
            .assign_batch_all([RoleCodeDto::builder()], targets)
            .await,
    ];
    for report in refused {
        assert_eq!(report.counts().failed, 2);
        let failed = report.failed().next().unwrap();
        assert_eq!(failed.error.kind, ErrorKind::Validation);
        let message = failed.error.message.as_str();
        assert!(message.contains("`roles"), "{message}");
    }
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn many_data_policies_are_granted_to_the_same_subjects() {
    let emulator = Emulator::in_memory().unwrap();
    let genauth = client(&emulator);
    let namespaces = genauth.permission_namespaces();
    namespaces.create("files", "Files").await.unwrap();
    let resource = genauth.data_resources();
    let plan = resource.create_string("files", "plan", "Plan", "/plans");
    plan.actions(["read"]).await.unwrap();
    let mut ids = Vec::new();
    for n in 0..60 {
        let readable = DataStatementPermissionDto::builder();
        let readable = readable.effect("ALLOW").permissions(["files/plan/read"]);
        let policy = genauth.data_policies().create(format!("p{n}"), [readable]);
        ids.push(policy.await.unwrap().policy_id.to_string());
    }
    let ada = genauth.users().create().username("ada").await.unwrap();
    let targets = [Target::user(ada.user_id.as_str())];
    let report = genauth.data_policies().authorize_all(targets, &ids).await;
    assert!(report.is_complete());
    assert_eq!(report.requests(), 2); // 50 in a request
    let (lists, requests) = sent(&emulator, "authorizeDataPolicies", "policyIds");
    assert_eq!(requests, 2);
    assert_eq!(lists.concat(), ids);
    for id in &ids {
        let targets = genauth.data_policies().list_targets(id).await.unwrap();
        assert_eq!(targets.list.len(), 1);
    }
}

#[tokio::test]
async fn public_accounts_are_bound_in_as_many_requests_as_their_limits_need() {
    // What the emulator does not remember it does not grant, so here is a server that does.
    let bodies = Arc::new(Mutex::new(Vec::<Value>::new()));
    let kept = Arc::clone(&bodies);
    let server = move |request: Request<Bytes>| {
        let body = serde_json::from_slice(request.body()).unwrap();
        kept.lock().unwrap().push(body);
        let done = r#"{"statusCode":200,"message":"ok","data":{"success":true}}"#;
        async move { Ok::<_, Infallible>(Response::new(done.to_owned())) }
    };
    let genauth = ManagementClient::builder("id", "secret").exchange(server);
    let genauth = genauth.rate_limit(RateLimit::Off).build().unwrap();
    let ids: Vec<_> = (0..120).map(|n| format!("id{n}")).collect();
    let accounts = genauth.public_accounts();
    let forms = [
        (accounts.bind_users_all("a", &ids), "userIds", 50),
        (accounts.bind_to_user_all("a", &ids), "publicAccountIds", 50),
        (accounts.bind_groups_all("a", &ids), "groupIds", 10),
        (accounts.bind_roles_all("a", &ids), "roleIds", 10),
    ];
    for (form, name, most) in forms {
        assert!(form.concurrency(1).await.is_complete(), "{name}");
        let bodies = std::mem::take(&mut *bodies.lock().unwrap());
        let lists = bodies
            .iter()
            .map(|body| body[name].as_array().unwrap().clone());
        let lists: Vec<_> = lists.collect();
        assert_eq!(lists.len(), ids.len().div_ceil(most), "{name}");
        assert!(lists.iter().all(|list| list.len() <= most), "{name}");
        assert_eq!(lists.concat(), ids, "{name}");
    }
}

#[tokio::test]
async fn many_users_are_read_by_50_and_what_was_found_is_handed_over() {
    let emulator = Emulator::in_memory().unwrap();
    let genauth = client(&emulator);
    let mut users = Vec::new();
    for n in 0..120 {
        let user = genauth.users().create().username(format!("user{n}"));
        users.push(user.await.unwrap().user_id.to_string());
    }
    let found = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&found);
    let report = genauth.users().get_all(&users).on_answer(move |_, page| {
        let ids = page.iter().map(|user| user.user_id.to_string());
        kept.lock().unwrap().extend(ids);
    });
    let report = report.await;
    assert_eq!((report.is_complete(), report.requests()), (true, 3));
    let mut found = found.lock().unwrap().clone();
    found.sort();
    users.sort();
    assert_eq!(found, users);
}
