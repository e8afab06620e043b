//! What decides access at GenAuth: applications, users, groups, roles, namespaces and resources.

use identity_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::genauth_token::call;

async fn post(emulator: &Emulator, path: &str, body: Value) -> Value {
    call(
        emulator,
        Method::POST,
        &format!("/api/v3/{path}"),
        Some(body),
    )
    .await
}

async fn get(emulator: &Emulator, path: &str) -> Value {
    call(emulator, Method::GET, &format!("/api/v3/{path}"), None).await
}

/// The data of a success.
fn data(mut answer: Value) -> Value {
    assert_eq!(answer["statusCode"], 200, "{answer}");
    answer["data"].take()
}

async fn user(emulator: &Emulator, name: &str) -> String {
    let body = json!({ "username": name, "email": format!("{name}@example.com") });
    let user = data(post(emulator, "create-user", body).await);
    user["userId"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_user_is_found_by_every_name_until_he_is_deleted() {
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
async fn lists_are_paged_and_count_everything() {
    let emulator = Emulator::start().await.unwrap();
    let list: Vec<Value> = (0..13)
        .map(|n| json!({ "username": format!("user{n:02}") }))
        .collect();
    data(post(&emulator, "create-users-batch", json!({ "list": list })).await);
    let page = data(get(&emulator, "list-users?page=2&limit=10").await);
    assert_eq!(
        (page["list"].as_array().unwrap().len(), &page["totalCount"]),
        (3, &json!(13))
    );
    let body =
        json!({ "keywords": "user1", "options": { "pagination": { "page": 1, "limit": 2 } } });
    let page = data(post(&emulator, "list-users", body).await);
    assert_eq!(
        (page["list"].as_array().unwrap().len(), &page["totalCount"]),
        (2, &json!(3))
    );
    let list = json!({ "list": [{ "username": "new" }, { "username": "user01" }] });
    assert_eq!(
        post(&emulator, "create-users-batch", list).await["statusCode"],
        409
    );
    assert_eq!(
        data(get(&emulator, "list-users").await)["totalCount"],
        13,
        "all or none"
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
async fn a_role_is_one_within_its_namespace() {
    let emulator = Emulator::start().await.unwrap();
    data(
        post(
            &emulator,
            "create-namespace",
            json!({ "code": "billing", "name": "Billing" }),
        )
        .await,
    );
    assert_eq!(
        data(get(&emulator, "get-namespace?code=billing").await)["name"],
        "Billing"
    );
    for namespace in ["billing", "default"] {
        let role = json!({ "code": "admin", "name": namespace, "namespace": namespace });
        data(post(&emulator, "create-role", role).await);
    }
    let twice = json!({ "code": "admin", "name": "x", "namespace": "billing" });
    assert_eq!(
        post(&emulator, "create-role", twice).await["statusCode"],
        409
    );
    let role = data(get(&emulator, "get-role?code=admin&namespace=billing").await);
    assert_eq!(role["name"], "billing");

    let ada = user(&emulator, "ada").await;
    let targets = json!([{ "targetType": "USER", "targetIdentifier": ada }]);
    let assign = json!({ "code": "admin", "namespace": "billing", "targets": targets });
    data(post(&emulator, "assign-role", assign.clone()).await);
    let has = async |namespace: &str| {
        let roles = json!([{ "code": "admin", "namespace": namespace }]);
        data(
            post(
                &emulator,
                "has-any-role",
                json!({ "userId": ada, "roles": roles }),
            )
            .await,
        )["hasAnyRole"]
            .clone()
    };
    assert_eq!(
        (has("billing").await, has("default").await),
        (json!(true), json!(false))
    );
    let members = data(get(&emulator, "list-role-members?code=admin&namespace=billing").await);
    assert_eq!(members["list"][0]["userId"], ada);
    assert_eq!(
        data(get(&emulator, &format!("get-user-roles?userId={ada}")).await)["totalCount"],
        1
    );
    data(post(&emulator, "revoke-role", assign).await);
    assert_eq!(has("billing").await, false);
    data(
        post(
            &emulator,
            "delete-roles-batch",
            json!({ "codeList": ["admin"], "namespace": "billing" }),
        )
        .await,
    );
    assert_eq!(
        get(&emulator, "get-role?code=admin&namespace=billing").await["statusCode"],
        404
    );
    assert_eq!(
        data(get(&emulator, "list-roles").await)["totalCount"],
        1,
        "the other namespace's stays"
    );
}

#[tokio::test]
async fn a_resource_can_be_read_changed_and_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "code": "invoices", "type": "API", "namespace": "billing" });
    data(post(&emulator, "create-resource", body).await);
    let change = json!({ "code": "invoices", "namespace": "billing", "description": "read only" });
    data(post(&emulator, "update-resource", change).await);
    let read = data(get(&emulator, "get-resource?code=invoices&namespace=billing").await);
    assert_eq!(
        (&read["description"], &read["type"]),
        (&json!("read only"), &json!("API"))
    );
    assert_eq!(
        data(get(&emulator, "list-resources?namespace=billing").await)["totalCount"],
        1
    );
    data(
        post(
            &emulator,
            "delete-resource",
            json!({ "code": "invoices", "namespace": "billing" }),
        )
        .await,
    );
    assert_eq!(
        data(get(&emulator, "list-resources?namespace=billing").await)["totalCount"],
        0
    );
}

#[tokio::test]
async fn a_user_may_what_his_groups_and_roles_may() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let group = json!({ "code": "staff", "name": "Staff", "type": "STATIC", "description": "" });
    data(post(&emulator, "create-group", group).await);
    data(
        post(
            &emulator,
            "add-group-members",
            json!({ "code": "staff", "userIds": [ada] }),
        )
        .await,
    );
    let resource = json!({ "code": "invoices", "type": "API", "namespace": "billing" });
    data(post(&emulator, "create-resource", resource).await);
    let grant = |actions: &[&str]| {
        let resource = json!({ "code": "invoices", "resourceType": "API", "actions": actions });
        let item = json!({ "targetType": "GROUP", "targetIdentifiers": ["staff"], "resources": [resource] });
        json!({ "namespace": "billing", "list": [item] })
    };
    data(post(&emulator, "authorize-resources", grant(&["read"])).await);
    data(post(&emulator, "authorize-resources", grant(&["read", "write"])).await);
    let path = format!("get-user-authorized-resources?userId={ada}");
    let may = async || data(get(&emulator, &path).await);
    assert_eq!(may().await["totalCount"], 1);
    assert_eq!(may().await["list"][0]["actions"], json!(["read", "write"]));
    let group = data(get(&emulator, "get-group-authorized-resources?code=staff").await);
    assert_eq!(group[0]["resourceCode"], "invoices");
    let asked = json!({ "resource": "invoices", "namespace": "billing" });
    let targets = data(post(&emulator, "get-resource-authorized-targets", asked).await);
    assert_eq!(targets["list"][0]["targetIdentifier"], "staff");
    let path = "get-authorized-resources?targetType=GROUP&targetIdentifier=staff";
    assert_eq!(data(get(&emulator, path).await)["totalCount"], 1);
    data(
        post(
            &emulator,
            "delete-resource",
            json!({ "code": "invoices", "namespace": "billing" }),
        )
        .await,
    );
    assert_eq!(may().await["totalCount"], 0);
}

#[tokio::test]
async fn a_list_without_pages_is_whole() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    for number in 0..12 {
        let code = format!("group{number}");
        let group = json!({ "code": code, "name": code, "type": "STATIC", "description": "" });
        data(post(&emulator, "create-group", group).await);
        data(
            post(
                &emulator,
                "add-group-members",
                json!({ "code": code, "userIds": [ada] }),
            )
            .await,
        );
    }
    let groups = data(get(&emulator, &format!("get-user-groups?userId={ada}")).await);
    assert_eq!(groups["list"].as_array().unwrap().len(), 12);
    let page = data(get(&emulator, "list-groups").await);
    assert_eq!(page["list"].as_array().unwrap().len(), 10);
}
