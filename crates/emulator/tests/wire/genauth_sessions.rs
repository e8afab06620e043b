//! Who is signed in to which application of GenAuth, and who is put out.

use identity_emulator::{Emulator, Scene};
use serde_json::{Value, json};

use crate::genauth_calls::{data, get, post, user};

async fn app(emulator: &Emulator, name: &str) -> Value {
    let body = json!({ "appName": name, "appIdentifier": name });
    data(post(emulator, "create-application", body).await)
}

/// Takes a thing of GenAuth's for given, or says why not.
pub(crate) fn given(
    emulator: &Emulator,
    kind: &str,
    body: impl Into<Value>,
) -> Result<Value, String> {
    let body: Value = body.into();
    let scene = json!([{ "given": format!("genauth {kind}"), "body": body, "as": "it" }]);
    let scene: Scene = serde_json::from_value(scene).unwrap();
    let named = emulator.set_scene(&scene);
    let mut named = named.map_err(|error| error.to_string())?;
    Ok(named.remove("it").unwrap())
}

async fn is_active(emulator: &Emulator, user: &str, app: &Value) -> Value {
    let body = json!({ "userId": user, "appId": app["appId"] });
    data(post(emulator, "check-session-status", body).await)["active"].take()
}

async fn apps(emulator: &Emulator, user: &str) -> Vec<String> {
    let listed = data(get(emulator, &format!("get-user-loggedin-apps?userId={user}")).await);
    let rows = listed.as_array().unwrap().iter();
    rows.map(|row| row["appName"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_user_who_is_put_out_is_signed_in_no_longer_and_opaque_tokens_end() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (user(&emulator, "ada").await, user(&emulator, "bob").await);
    let (crm, wiki) = (app(&emulator, "crm").await, app(&emulator, "wiki").await);
    for app in [&crm, &wiki] {
        given(
            &emulator,
            "sign_in",
            json!({ "userId": ada, "appId": app["appId"] }),
        )
        .unwrap();
    }
    let crm_id = crm["appId"].as_str().unwrap();
    let token = emulator
        .genauth_access_token(crm_id, &ada)
        .opaque()
        .issue()
        .unwrap();
    let other = emulator
        .genauth_access_token(crm_id, &bob)
        .opaque()
        .issue()
        .unwrap();
    assert_eq!(is_active(&emulator, &ada, &crm).await, true);
    assert_eq!(
        is_active(&emulator, &bob, &crm).await,
        true,
        "a token stands for a sign-in"
    );
    assert_eq!(apps(&emulator, &ada).await, ["crm", "wiki"]);

    let body =
        json!({ "userId": "ada", "appIds": [crm_id], "options": { "userIdType": "username" } });
    assert_eq!(
        data(post(&emulator, "kick-users", body.clone()).await),
        json!({ "success": true })
    );
    assert_eq!(is_active(&emulator, &ada, &crm).await, false);
    assert_eq!(is_active(&emulator, &ada, &wiki).await, true);
    assert_eq!(is_active(&emulator, &bob, &crm).await, true);
    assert_eq!(apps(&emulator, &ada).await, ["wiki"]);
    let state = emulator.state();
    let rows = state["genauth"]["access token"].as_array().unwrap();
    let active = |token: &str| {
        let mut rows = rows.iter();
        rows.find(|row| row["token"] == token).unwrap()["active"].clone()
    };
    assert_eq!(
        (active(&token), active(&other)),
        (json!(false), json!(true))
    );
    post(&emulator, "kick-users", body).await;
    assert_eq!(
        emulator.state(),
        {
            let mut same = state;
            same["genauth"]["ids"] = emulator.state()["genauth"]["ids"].clone();
            same
        },
        "to put out again changes nothing"
    );

    let history = data(get(&emulator, &format!("get-user-login-history?userId={ada}")).await);
    assert_eq!(history["totalCount"], 2);
    assert_eq!(history["list"][0]["appName"], "wiki", "the latest first");
    let path = format!("get-user-login-history?userId={ada}&appId={crm_id}");
    assert_eq!(data(get(&emulator, &path).await)["totalCount"], 1);
}

#[tokio::test]
async fn only_who_may_enter_an_application_signs_in_to_it() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let crm = app(&emulator, "crm").await;
    let sign_in = json!({ "userId": ada, "appId": crm["appId"] });
    let body = json!({ "appId": crm["appId"], "permissionStrategy": "DENY_ALL" });
    data(post(&emulator, "update-application-permission-strategy", body).await);
    let refused = given(&emulator, "sign_in", sign_in.clone()).unwrap_err();
    assert!(refused.contains("may not enter"), "{refused}");
    let list = json!([{ "targetType": "USER", "targetIdentifier": [ada], "effect": "ALLOW" }]);
    let body = json!({ "appId": crm["appId"], "list": list });
    data(post(&emulator, "authorize-application-access", body).await);
    given(&emulator, "sign_in", sign_in).unwrap();
    let refused = given(&emulator, "sign_in", json!({ "userId": ada })).unwrap_err();
    assert!(refused.contains("`appId` is missing"), "{refused}");
    let nobody = json!({ "userId": "nobody", "appId": crm["appId"] });
    assert!(
        given(&emulator, "sign_in", nobody)
            .unwrap_err()
            .contains("no such user")
    );
}
