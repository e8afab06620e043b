//! Who may do what at GenAuth: roles and resources, each in its namespace.

use std::time::Duration;

use identity_emulator::Emulator;
use serde_json::{Value, json};

use crate::genauth_calls::{data, get, post, user};
use crate::with_clock;

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
async fn a_user_has_the_permissions_of_groups_and_roles() {
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
async fn deleting_a_namespace_deletes_what_is_in_it() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let space = json!({ "code": "billing", "name": "Billing" });
    data(post(&emulator, "create-permission-namespace", space).await);
    let role = json!({ "code": "clerk", "name": "Clerk", "namespace": "billing" });
    data(post(&emulator, "create-role", role).await);
    let resource = json!({ "code": "invoices", "type": "API", "namespace": "billing" });
    data(post(&emulator, "create-resource", resource).await);
    let target = json!([{ "targetType": "USER", "targetIdentifier": ada }]);
    let assign = json!({ "code": "clerk", "namespace": "billing", "targets": target });
    data(post(&emulator, "assign-role", assign).await);
    let grant = json!({
        "namespace": "billing",
        "list": [{
            "targetType": "ROLE",
            "targetIdentifiers": ["clerk"],
            "resources": [{ "code": "invoices", "resourceType": "API", "actions": ["read"] }],
        }],
    });
    data(post(&emulator, "authorize-resources", grant).await);
    let allowed = async |namespace: &str| {
        let body = json!({
            "userId": ada, "resource": "invoices", "action": "read", "namespace": namespace,
        });
        data(post(&emulator, "is-action-allowed", body).await)["allowed"].clone()
    };
    assert_eq!(allowed("billing").await, true);

    let rename = json!({ "code": "billing", "newCode": "finance" });
    data(post(&emulator, "update-permission-namespace", rename).await);
    assert_eq!(
        (allowed("billing").await, allowed("finance").await),
        (json!(false), json!(true))
    );
    let role = data(get(&emulator, "get-role?code=clerk&namespace=finance").await);
    assert_eq!(role["namespaceName"], "Billing");
    let body = json!({ "code": "finance" });
    data(post(&emulator, "delete-permission-namespace", body).await);
    for path in [
        "get-role?code=clerk&namespace=finance",
        "get-resource?code=invoices&namespace=finance",
    ] {
        assert_eq!(get(&emulator, path).await["statusCode"], 404, "{path}");
    }
    assert_eq!(allowed("finance").await, false);
}

#[tokio::test]
async fn an_action_is_allowed_if_it_was_granted() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let grant = |actions: Value| {
        json!({ "list": [{
            "targetType": "USER",
            "targetIdentifiers": [ada],
            "resources": [{ "code": "invoices", "resourceType": "API", "actions": actions }],
        }] })
    };
    let allowed = async |action: &str| {
        let body = json!({ "userId": ada, "resource": "invoices", "action": action });
        data(post(&emulator, "is-action-allowed", body).await)["allowed"].clone()
    };
    assert_eq!(allowed("read").await, false);
    data(post(&emulator, "authorize-resources", grant(json!(["read"]))).await);
    assert_eq!(
        (allowed("read").await, allowed("write").await),
        (json!(true), json!(false))
    );
    data(post(&emulator, "authorize-resources", grant(json!(["*"]))).await);
    assert_eq!(allowed("write").await, true);
    let nobody = json!({ "userId": "nobody", "resource": "invoices", "action": "read" });
    assert_eq!(
        post(&emulator, "is-action-allowed", nobody).await["statusCode"],
        404
    );
}

#[tokio::test]
async fn a_role_knows_whom_it_was_given_to() {
    let emulator = Emulator::start().await.unwrap();
    let role = json!({ "code": "admin", "name": "Admin", "description": "all of it" });
    data(post(&emulator, "create-role", role).await);
    let mut targets = Vec::new();
    for number in 0..12 {
        let id = user(&emulator, &format!("user{number:02}")).await;
        targets.push(json!({ "targetType": "USER", "targetIdentifier": id }));
    }
    targets.push(json!({ "targetType": "GROUP", "targetIdentifier": "staff" }));
    let assign = json!({ "code": "admin", "targets": targets, "endTime": 1_900_000_000_000_u64 });
    data(post(&emulator, "assign-role", assign).await);
    let page = data(get(&emulator, "list-role-assignments?roleCode=admin&page=2").await);
    assert_eq!(
        (&page["totalCount"], page["data"].as_array().unwrap().len()),
        (&json!(12), 2)
    );
    let row = &page["data"][0];
    assert_eq!(
        (&row["roleName"], &row["endTime"]),
        (&json!("Admin"), &json!(1_900_000_000_000_u64))
    );
    let one = data(
        get(
            &emulator,
            "list-role-assignments?roleCode=admin&query=user03",
        )
        .await,
    );
    assert_eq!(one["totalCount"], 1);
    let none = get(&emulator, "list-role-assignments?roleCode=none").await;
    assert_eq!(none["statusCode"], 404);
}

#[tokio::test]
async fn a_code_can_be_asked_for_before_it_is_taken() {
    let emulator = Emulator::start().await.unwrap();
    let free =
        async |path: &str, body: Value| data(post(&emulator, path, body).await)["isValid"].clone();
    let role = json!({ "code": "admin", "name": "Admin", "namespace": "billing" });
    assert_eq!(free("check-role-params", role.clone()).await, true);
    data(post(&emulator, "create-role", role.clone()).await);
    assert_eq!(free("check-role-params", role.clone()).await, false);
    let mut other = role;
    other["namespace"] = json!("ledger");
    assert_eq!(free("check-role-params", other).await, true);
    let space = json!({ "code": "billing", "name": "Billing" });
    assert_eq!(
        free("check-permission-namespace-exists", space.clone()).await,
        true
    );
    data(post(&emulator, "create-permission-namespace", space.clone()).await);
    assert_eq!(
        free("check-permission-namespace-exists", space).await,
        false
    );
    let roles = "list-permission-namespace-roles?code=billing&query=adm";
    assert_eq!(
        data(get(&emulator, roles).await)["list"][0]["code"],
        "admin"
    );

    let admin = json!({ "code": "auditor", "name": "Auditor" });
    assert_eq!(free("create-admin-role", admin.clone()).await, true);
    let twice = post(&emulator, "create-admin-role", admin.clone()).await;
    assert_eq!(twice["statusCode"], 409);
    let codes = json!({ "codeList": ["auditor"] });
    data(post(&emulator, "delete-admin-roles", codes).await);
    assert_eq!(free("create-admin-role", admin).await, true);
}

#[tokio::test]
async fn resources_of_all_namespaces_are_listed_and_deleted_together() {
    let emulator = Emulator::start().await.unwrap();
    for (code, namespace) in [("one", "a"), ("two", "a"), ("one", "b"), ("three", "c")] {
        let body = json!({ "code": code, "type": "API", "namespace": namespace });
        data(post(&emulator, "create-resource", body).await);
    }
    let list =
        async |query: &str| data(get(&emulator, &format!("list-common-resource{query}")).await);
    let all = list("").await;
    assert_eq!(all["totalCount"], 4);
    assert_eq!(list("?namespaceCodeList=a,b").await["totalCount"], 3);
    assert_eq!(list("?keyword=one").await["totalCount"], 2);
    let ids = json!({ "ids": [all["list"][0]["id"], all["list"][2]["id"]] });
    data(post(&emulator, "delete-common-resources-batch", ids).await);
    assert_eq!(list("?keyword=one").await["totalCount"], 0);
    assert_eq!(list("").await["totalCount"], 2);
}

#[tokio::test]
async fn a_role_with_a_period_holds_within_it() {
    let (emulator, clock) = with_clock().await;
    let ada = user(&emulator, "ada").await;
    let role = json!({ "code": "auditor", "name": "Auditor" });
    data(post(&emulator, "create-role", role).await);
    let resource = json!({ "code": "invoices", "type": "API", "namespace": "default" });
    data(post(&emulator, "create-resource", resource).await);
    let resource = json!({ "code": "invoices", "resourceType": "API", "actions": ["read"] });
    let item = json!({
        "targetType": "ROLE",
        "targetIdentifiers": ["auditor"],
        "resources": [resource],
    });
    let grant = json!({ "namespace": "default", "list": [item] });
    data(post(&emulator, "authorize-resources", grant).await);
    let now = 1_763_757_480_000_u64;
    let assign = json!({
        "code": "auditor",
        "targets": [{ "targetType": "USER", "targetIdentifier": ada }],
        "enableTime": now + 60_000,
        "endTime": now + 120_000,
    });
    data(post(&emulator, "assign-role", assign).await);
    for expected in [false, true, false] {
        let any = json!({ "userId": ada, "roles": [{ "code": "auditor" }] });
        let any = data(post(&emulator, "has-any-role", any).await);
        assert_eq!(any["hasAnyRole"], expected);
        let action = json!({ "userId": ada, "resource": "invoices", "action": "read" });
        let may = data(post(&emulator, "is-action-allowed", action).await);
        assert_eq!(may["allowed"], expected);
        for path in [
            format!("get-user-roles?userId={ada}"),
            "list-role-members?code=auditor".to_owned(),
            format!("get-user-authorized-resources?userId={ada}"),
        ] {
            let count = data(get(&emulator, &path).await)["totalCount"].clone();
            assert_eq!(count, u64::from(expected), "{path}");
        }
        let given = "list-role-assignments?roleCode=auditor";
        assert_eq!(data(get(&emulator, given).await)["totalCount"], 1);
        clock.advance(Duration::from_secs(60));
    }
}
