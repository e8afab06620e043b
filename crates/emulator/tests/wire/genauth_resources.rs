//! What decides access at GenAuth: applications, users and groups.

use identity_emulator::Emulator;
use serde_json::json;

use crate::genauth_calls::{data, get, post, user};

#[tokio::test]
async fn a_user_is_found_by_every_identifier_until_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let id = user(&emulator, "ada").await;
    let by_id = data(get(&emulator, &format!("get-user?userId={id}")).await);
    assert_eq!(
        (&by_id["username"], &by_id["status"]),
        (&json!("ada"), &json!("Activated"))
    );
    let by_mail = get(
        &emulator,
        "get-user?userId=ada%40example.com&userIdType=email",
    )
    .await;
    assert_eq!(data(by_mail)["userId"], id);
    let body = json!({ "userId": id, "nickname": "Countess" });
    assert_eq!(
        data(post(&emulator, "update-user", body).await)["nickname"],
        "Countess"
    );
    let exists = json!({ "username": "ada" });
    assert_eq!(
        data(post(&emulator, "is-user-exists", exists.clone()).await)["exists"],
        true
    );
    let twice = post(&emulator, "create-user", json!({ "username": "ada" })).await;
    assert_eq!(
        (&twice["statusCode"], twice.get("data")),
        (&json!(409), None)
    );
    data(post(&emulator, "delete-users-batch", json!({ "userIds": [id] })).await);
    let gone = get(&emulator, &format!("get-user?userId={id}")).await;
    assert_eq!(
        (&gone["statusCode"], &gone["apiCode"]),
        (&json!(404), &json!(2004))
    );
    assert_eq!(
        data(post(&emulator, "is-user-exists", exists).await)["exists"],
        false
    );
}

#[tokio::test]
async fn an_application_can_be_read_changed_and_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "appName": "Ledger", "appIdentifier": "ledger" });
    let app = data(post(&emulator, "create-application", body).await);
    let id = app["appId"].as_str().unwrap();
    let change = json!({ "appId": id, "appName": "General ledger" });
    data(post(&emulator, "update-application", change).await);
    let read = data(get(&emulator, &format!("get-application?appId={id}")).await);
    assert_eq!(
        (&read["appName"], &read["appIdentifier"]),
        (&json!("General ledger"), &json!("ledger"))
    );
    let brief = data(
        get(
            &emulator,
            &format!("get-application-simple-info?appId={id}"),
        )
        .await,
    );
    assert_eq!(brief["appName"], "General ledger");
    assert_eq!(
        data(get(&emulator, "list-applications").await)["totalCount"],
        1
    );
    data(post(&emulator, "delete-application", json!({ "appId": id })).await);
    let gone = get(&emulator, &format!("get-application?appId={id}")).await;
    assert_eq!(
        (&gone["statusCode"], &gone["apiCode"]),
        (&json!(404), &json!(2011))
    );
}

#[tokio::test]
async fn a_group_has_members_until_either_is_gone() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (user(&emulator, "ada").await, user(&emulator, "bob").await);
    let group = json!({ "code": "staff", "name": "Staff", "type": "STATIC", "description": "" });
    data(post(&emulator, "create-group", group.clone()).await);
    assert_eq!(
        post(&emulator, "create-group", group.clone()).await["statusCode"],
        409
    );
    assert_eq!(
        data(post(&emulator, "create-or-update-group", group).await)["created"],
        false
    );
    let join = json!({ "code": "staff", "userIds": [ada, bob] });
    data(post(&emulator, "add-group-members", join).await);
    let members =
        async || data(get(&emulator, "list-group-members?code=staff").await)["totalCount"].clone();
    assert_eq!(members().await, 2);
    data(
        post(
            &emulator,
            "remove-group-members",
            json!({ "code": "staff", "userIds": [bob] }),
        )
        .await,
    );
    assert_eq!(members().await, 1);
    for (code, new) in [("staff", "crew"), ("crew", "staff")] {
        let renamed = json!({ "code": code, "newCode": new, "description": "" });
        data(post(&emulator, "update-group", renamed).await);
    }
    let of_ada = data(get(&emulator, &format!("get-user-groups?userId={ada}")).await);
    assert_eq!(of_ada["list"][0]["code"], "staff");
    data(post(&emulator, "delete-users-batch", json!({ "userIds": [ada] })).await);
    assert_eq!(members().await, 0);
    data(
        post(
            &emulator,
            "delete-groups-batch",
            json!({ "codeList": ["staff"] }),
        )
        .await,
    );
    assert_eq!(
        get(&emulator, "get-group?code=staff").await["statusCode"],
        404
    );
}

#[tokio::test]
async fn a_user_may_be_created_with_identities() {
    let emulator = Emulator::start().await.unwrap();
    let identity = json!({
        "extIdpId": "idp",
        "provider": "github",
        "type": "unionid",
        "userIdInIdp": "ada",
        "userInfoInIdp": {},
        "originConnIds": ["conn"],
    });
    let body = json!({ "username": "ada", "identities": [identity] });
    let user = data(post(&emulator, "create-user", body).await);
    assert_eq!(user["identities"][0]["userIdInIdp"], "ada");
}

#[tokio::test]
async fn what_is_said_of_a_part_leaves_the_rest_of_it() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "appName": "Ledger", "brandingConfig": { "customCSS": "a {}" } });
    let app = data(post(&emulator, "create-application", body).await);
    let branding = &app["brandingConfig"];
    assert_eq!(
        (&branding["customCSS"], &branding["agreements"]),
        (&json!("a {}"), &json!([]))
    );
}

#[tokio::test]
async fn an_application_has_a_secret_and_a_strategy() {
    let emulator = Emulator::start().await.unwrap();
    let app = data(
        post(
            &emulator,
            "create-application",
            json!({ "appName": "Ledger" }),
        )
        .await,
    );
    let id = app["appId"].as_str().unwrap();
    let secret = async || {
        data(get(&emulator, &format!("get-application-secret?appId={id}")).await)["secret"].clone()
    };
    let first = secret().await;
    let body = json!({ "appId": id });
    let fresh = data(post(&emulator, "refresh-application-secret", body).await)["secret"].clone();
    assert_ne!(first, fresh);
    assert_eq!(secret().await, fresh);
    let path = format!("get-application-permission-strategy?appId={id}");
    assert_eq!(
        data(get(&emulator, &path).await)["permissionStrategy"],
        "ALLOW_ALL"
    );
    let body = json!({ "appId": id, "permissionStrategy": "DENY_ALL" });
    data(post(&emulator, "update-application-permission-strategy", body).await);
    assert_eq!(
        data(get(&emulator, &path).await)["permissionStrategy"],
        "DENY_ALL"
    );
    let gone = get(&emulator, "get-application-secret?appId=none").await;
    assert_eq!(
        (&gone["statusCode"], &gone["apiCode"]),
        (&json!(404), &json!(2011))
    );
}

#[tokio::test]
async fn an_email_address_has_no_case() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "email": "Ada@Example.com" });
    let ada = data(post(&emulator, "create-user", body).await);
    assert_eq!(ada["email"], "ada@example.com");
    let twice = json!({ "email": "ADA@example.com" });
    let twice = post(&emulator, "create-user", twice).await;
    assert_eq!(twice["statusCode"], 409);
    let path = "get-user?userId=aDa%40example.com&userIdType=email";
    assert_eq!(data(get(&emulator, path).await)["userId"], ada["userId"]);
    let exists = json!({ "email": "ADA@example.com" });
    let exists = data(post(&emulator, "is-user-exists", exists).await);
    assert_eq!(exists["exists"], true);
    for (operator, value) in [
        ("EQUAL", json!("Ada@example.com")),
        ("IN", json!(["ADA@example.com"])),
    ] {
        let filter = json!([{ "field": "email", "operator": operator, "value": value }]);
        let body = json!({ "advancedFilter": filter });
        let found = data(post(&emulator, "list-users", body).await);
        assert_eq!(found["totalCount"], 1, "{operator}");
    }
    let body = json!({ "userId": ada["userId"], "email": "Countess@Example.com" });
    let changed = data(post(&emulator, "update-user", body).await);
    assert_eq!(changed["email"], "countess@example.com");
}

#[tokio::test]
async fn a_parameter_that_takes_one_value_is_not_given_two() {
    let emulator = Emulator::start().await.unwrap();
    let refused = get(&emulator, "list-roles?page=1&page=2").await;
    assert_eq!(refused["statusCode"], 400);
    let message = refused["message"].as_str().unwrap();
    assert!(message.contains("page"), "{message}");
}
