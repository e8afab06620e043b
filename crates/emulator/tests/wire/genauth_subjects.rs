//! Application access as its subjects see it: which applications somebody may enter, and why.

use identity_emulator::Emulator;
use serde_json::json;

use crate::genauth_calls::{data, get, post, user};

async fn app(emulator: &Emulator, name: &str) -> String {
    let body = json!({ "appName": name, "appIdentifier": name });
    let app = data(post(emulator, "create-application", body).await);
    app["appId"].as_str().unwrap().to_owned()
}

async fn let_in(emulator: &Emulator, app: &str, kind: &str, id: &str, effect: &str) {
    let item = json!({ "targetType": kind, "targetIdentifier": [id], "effect": effect });
    let body = json!({ "appId": app, "list": [item] });
    data(post(emulator, "authorize-application-access", body).await);
}

/// The names of the applications that a user `was let into` or `can enter`.
async fn apps(emulator: &Emulator, which: &str, user: &str) -> Vec<String> {
    let path = format!("get-user-{which}-apps?userId={user}");
    let apps = data(get(emulator, &path).await);
    let apps = apps.as_array().unwrap().iter();
    apps.map(|app| app["appName"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_user_has_access_directly_by_a_group_or_by_default() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let group = json!({ "code": "staff", "name": "Staff", "type": "STATIC", "description": "" });
    data(post(&emulator, "create-group", group).await);
    let members = json!({ "code": "staff", "userIds": [ada] });
    data(post(&emulator, "add-group-members", members).await);
    let mut ids = Vec::new();
    for name in ["own", "group", "open", "closed", "denied"] {
        ids.push(app(&emulator, name).await);
    }
    let body = json!({ "appId": ids[3], "permissionStrategy": "DENY_ALL" });
    data(post(&emulator, "update-application-permission-strategy", body).await);
    let_in(&emulator, &ids[0], "USER", &ada, "ALLOW").await;
    let_in(&emulator, &ids[1], "GROUP", "staff", "ALLOW").await;
    let_in(&emulator, &ids[4], "GROUP", "staff", "ALLOW").await;
    let_in(&emulator, &ids[4], "USER", &ada, "DENY").await;
    assert_eq!(apps(&emulator, "authorized", &ada).await, ["own", "group"]);
    assert_eq!(
        apps(&emulator, "accessible", &ada).await,
        ["own", "group", "open"]
    );

    for (app, kind, target) in [
        (&ids[0], "SELF", "ada"),
        (&ids[1], "SUBJECT", "Staff"),
        (&ids[2], "DEFAULT", "ada"),
        (&ids[4], "SELF", "ada"),
    ] {
        let path = format!("get-subject-auth-detail?appId={app}&targetType=USER&targetId={ada}");
        let detail = data(get(&emulator, &path).await);
        assert_eq!(
            (&detail["authType"], &detail["targetName"]),
            (&json!(kind), &json!(target))
        );
    }
    let change = json!({ "code": "staff", "description": "", "newCode": "crew" });
    data(post(&emulator, "update-group", change).await);
    assert_eq!(apps(&emulator, "authorized", &ada).await, ["own", "group"]);
    let body = json!({ "appId": ids[1] });
    let grants = data(post(&emulator, "list-applications-auth", body.clone()).await);
    assert_eq!(
        (
            &grants["list"][0]["targetId"],
            &grants["list"][0]["targetName"]
        ),
        (&json!("crew"), &json!("Staff"))
    );
    data(
        post(
            &emulator,
            "delete-groups-batch",
            json!({ "codeList": ["crew"] }),
        )
        .await,
    );
    assert_eq!(apps(&emulator, "authorized", &ada).await, ["own"]);
    let grants = data(post(&emulator, "list-applications-auth", body).await);
    assert_eq!(grants["totalCount"], 0);
}

#[tokio::test]
async fn a_grant_can_be_switched_off() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let id = app(&emulator, "ledger").await;
    let_in(&emulator, &id, "USER", &ada, "ALLOW").await;
    let list = async |enabled: bool| {
        let body = json!({ "appId": id, "enabled": enabled });
        data(post(&emulator, "list-applications-auth", body).await)
    };
    let grant = list(true).await["list"][0]["id"].clone();
    let off = json!({ "id": grant, "enabled": false });
    data(post(&emulator, "update-auth-enabled", off).await);
    assert_eq!(
        (
            &list(true).await["totalCount"],
            &list(false).await["totalCount"]
        ),
        (&json!(0), &json!(1))
    );
    assert!(apps(&emulator, "authorized", &ada).await.is_empty());
    let none = json!({ "id": "none", "enabled": false });
    assert_eq!(
        post(&emulator, "update-auth-enabled", none).await["statusCode"],
        404
    );
}

#[tokio::test]
async fn a_subject_knows_its_applications() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    for (name, effect) in [("ledger", "ALLOW"), ("reports", "DENY")] {
        let id = app(&emulator, name).await;
        let_in(&emulator, &id, "USER", &ada, effect).await;
    }
    for (more, count) in [
        (json!({}), 2),
        (json!({ "effect": ["DENY"] }), 1),
        (json!({ "appName": "ledger" }), 1),
        (json!({ "appTypeList": ["INTEGRATED"] }), 0),
        (json!({ "enabled": false }), 0),
    ] {
        let mut body = more.clone();
        body["targetType"] = json!("USER");
        body["targetId"] = json!(ada);
        let list = data(post(&emulator, "list-subject-auth", body).await);
        assert_eq!(list["list"].as_array().unwrap().len(), count, "{more}");
    }
}
