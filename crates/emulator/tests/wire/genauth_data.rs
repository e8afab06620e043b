//! Data resources and data policies at GenAuth: what is kept of them, and what they let users do.

use identity_emulator::Emulator;
use serde_json::{Value, json};

use crate::genauth_calls::{data, get, post, user};

async fn resource(emulator: &Emulator, form: &str, code: &str, structure: Value) -> Value {
    let mut body = json!({
        "namespaceCode": "ledger",
        "resourceCode": code,
        "resourceName": code,
        "actions": ["read", "write"],
        "struct": structure,
    });
    if form == "data" {
        body["type"] = json!("STRING");
    }
    let path = match form {
        "data" => "create-data-resource".to_owned(),
        _ => format!("create-{form}-data-resource"),
    };
    data(post(emulator, &path, body).await)
}

async fn policy(emulator: &Emulator, name: &str, effect: &str, permissions: Value) -> String {
    let statements = json!([{ "effect": effect, "permissions": permissions }]);
    let body = json!({ "policyName": name, "statementList": statements });
    let policy = data(post(emulator, "create-data-policy", body).await);
    policy["policyId"].as_str().unwrap().to_owned()
}

async fn authorize(emulator: &Emulator, policy: &str, kind: &str, id: &str) {
    let body = json!({ "policyIds": [policy], "targetList": [{ "id": id, "type": kind }] });
    let answer = post(emulator, "authorize-data-policies", body).await;
    assert_eq!(
        (&answer["statusCode"], answer.get("data")),
        (&json!(200), None)
    );
}

#[tokio::test]
async fn a_data_resource_of_each_form_can_be_read_changed_and_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let tree = json!([{ "code": "north", "name": "North" }]);
    for (form, kind, structure) in [
        ("data", "STRING", json!("everything")),
        ("string", "STRING", json!("everything")),
        ("array", "ARRAY", json!(["one", "two"])),
        ("tree", "TREE", tree),
    ] {
        let made = resource(&emulator, form, form, structure.clone()).await;
        assert_eq!((&made["type"], &made["struct"]), (&json!(kind), &structure));
        let named = format!("namespaceCode=ledger&resourceCode={form}");
        let read = data(get(&emulator, &format!("get-data-resource?{named}")).await);
        assert_eq!(
            (&read["namespaceCode"], &read["struct"]),
            (&json!("ledger"), &structure)
        );
        let body = json!({
            "namespaceCode": "ledger", "resourceCode": form, "resourceName": "Renamed", "actions": ["get"],
        });
        let changed = data(post(&emulator, "update-data-resource", body.clone()).await);
        assert_eq!(changed["actions"], json!(["get"]));
        let exists = format!("check-data-resource-exists?{named}");
        assert_eq!(data(get(&emulator, &exists).await)["isValid"], false);
        let listed = data(get(&emulator, "list-data-resources?namespaceCodes=ledger").await);
        assert_eq!(listed["list"][0]["resourceName"], "Renamed");
        let name = json!({ "namespaceCode": "ledger", "resourceCode": form });
        let gone = post(&emulator, "delete-data-resource", name).await;
        assert_eq!((&gone["statusCode"], gone.get("data")), (&json!(200), None));
        assert_eq!(data(get(&emulator, &exists).await)["isValid"], true);
        let missing = get(&emulator, &format!("get-data-resource?{named}")).await;
        assert_eq!(missing["statusCode"], 404);
    }
}

#[tokio::test]
async fn a_tree_is_a_list_of_nodes_wherever_it_is_sent_and_shown() {
    let emulator = Emulator::start().await.unwrap();
    let nodes = json!([{ "code": "north", "name": "North" }, { "code": "south", "name": "South" }]);
    let body = |structure: &Value| {
        json!({
            "namespaceCode": "ledger", "resourceCode": "regions", "resourceName": "Regions", "type": "TREE",
            "actions": ["get"], "struct": structure,
        })
    };
    let made = data(post(&emulator, "create-data-resource", body(&nodes)).await);
    assert_eq!((&made["type"], &made["struct"]), (&json!("TREE"), &nodes));
    let path = "get-data-resource?namespaceCode=ledger&resourceCode=regions";
    assert_eq!(data(get(&emulator, path).await)["struct"], nodes);
    let fewer = json!([nodes[1]]);
    let changed = json!({ "namespaceCode": "ledger", "resourceCode": "regions", "struct": fewer });
    let changed = data(post(&emulator, "update-data-resource", changed).await);
    assert_eq!(changed["struct"], fewer);
    let mut one = body(&nodes[0]);
    one["resourceCode"] = json!("other");
    let refused = post(&emulator, "create-data-resource", one).await;
    assert_eq!(refused["statusCode"], 400, "{refused}");
}

#[tokio::test]
async fn a_policy_knows_whom_it_was_granted_to() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    resource(&emulator, "string", "books", json!("all books")).await;
    let id = policy(&emulator, "readers", "ALLOW", json!(["ledger/books/read"])).await;
    let twice = json!({ "policyName": "readers", "statementList": [{ "effect": "ALLOW", "permissions": ["a/b/c"] }] });
    assert_eq!(
        post(&emulator, "create-data-policy", twice).await["statusCode"],
        409
    );
    let exists = data(get(&emulator, "check-data-policy-exists?policyName=readers").await);
    assert_eq!(exists["isValid"], false);
    for _ in 0..2 {
        authorize(&emulator, &id, "USER", &ada).await;
    }
    let targets = format!("list-data-policy-targets?policyId={id}");
    let listed = data(get(&emulator, &targets).await);
    assert_eq!(
        (&listed["totalCount"], &listed["list"][0]["targetName"]),
        (&json!(1), &json!("ada"))
    );
    let policies = data(get(&emulator, "list-data-policies?query=read").await);
    let shown = &policies["list"][0];
    assert_eq!(shown["targetList"][0]["id"], ada);
    assert_eq!(shown["resourceList"][0]["resourceName"], "books");
    let resources = data(get(&emulator, "list-data-resources").await);
    assert_eq!(resources["list"][0]["authorizationNum"], 1);

    let revoke = json!({ "policyId": id, "targetType": "USER", "targetIdentifier": ada });
    post(&emulator, "revoke-data-policy", revoke).await;
    assert_eq!(data(get(&emulator, &targets).await)["totalCount"], 0);
    authorize(&emulator, &id, "USER", &ada).await;
    data(post(&emulator, "delete-users-batch", json!({ "userIds": [ada] })).await);
    assert_eq!(data(get(&emulator, &targets).await)["totalCount"], 0);
    let rename = json!({ "policyId": id, "policyName": "writers" });
    assert_eq!(
        data(post(&emulator, "update-data-policy", rename).await)["policyName"],
        "writers"
    );
    post(&emulator, "delete-data-policy", json!({ "policyId": id })).await;
    let gone = get(&emulator, &format!("get-data-policy?policyId={id}")).await;
    assert_eq!(gone["statusCode"], 404);
}

#[tokio::test]
async fn a_user_has_what_a_policy_allows_and_none_denies() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let group = json!({ "code": "staff", "name": "Staff", "type": "STATIC", "description": "" });
    data(post(&emulator, "create-group", group).await);
    let members = json!({ "code": "staff", "userIds": [ada] });
    data(post(&emulator, "add-group-members", members).await);
    resource(&emulator, "string", "books", json!("all books")).await;
    resource(&emulator, "array", "desks", json!(["one", "two"])).await;
    let tree = json!([{ "code": "north", "name": "North", "children": [{ "code": "oslo", "name": "Oslo" }] }]);
    resource(&emulator, "tree", "regions", tree).await;
    let allowed = json!(["ledger/books/*", "ledger/regions/north/oslo/read"]);
    let allow = policy(&emulator, "allow", "ALLOW", allowed).await;
    let deny = policy(&emulator, "deny", "DENY", json!(["ledger/books/write"])).await;
    authorize(&emulator, &allow, "GROUP", "staff").await;
    authorize(&emulator, &deny, "USER", &ada).await;

    let check = async |action: &str, resources: Value| -> Vec<bool> {
        let body = json!({
            "userId": ada, "namespaceCode": "ledger", "action": action, "resources": resources,
        });
        let data = data(post(&emulator, "check-permission", body).await);
        let results = data["checkResultList"].as_array().unwrap().iter();
        results
            .map(|result| result["enabled"].as_bool().unwrap())
            .collect()
    };
    let all = json!(["books", "desks", "/regions/north/oslo", "regions/north"]);
    assert_eq!(check("read", all.clone()).await, [true, false, true, false]);
    assert_eq!(check("write", all.clone()).await, [false; 4]);

    let nodes = json!({
        "userId": ada,
        "namespaceCode": "ledger",
        "action": "read",
        "resource": "regions/north",
        "resourceNodeCodes": ["oslo", "bergen"],
    });
    let level = data(post(&emulator, "check-user-same-level-permission", nodes).await);
    let enabled = |at: usize| level["checkLevelResultList"][at]["enabled"].clone();
    assert_eq!((enabled(0), enabled(1)), (json!(true), json!(false)));

    let body = json!({ "userId": ada, "namespaceCode": "ledger", "resources": ["books", "desks"] });
    let some = data(post(&emulator, "get-user-resource-permission-list", body).await);
    assert_eq!(some["permissionList"][0]["actions"], json!(["read"]));
    assert_eq!(some["permissionList"][1]["actions"], json!([]));

    let list = data(
        post(
            &emulator,
            "get-user-permission-list",
            json!({ "userIds": [ada] }),
        )
        .await,
    );
    let here = &list["userPermissionList"][0];
    assert_eq!(
        (&here["userId"], &here["namespaceCode"]),
        (&json!(ada), &json!("ledger"))
    );
    let [books, regions] = here["resourceList"].as_array().unwrap().as_slice() else {
        panic!("{here}");
    };
    assert_eq!(
        books["strAuthorize"],
        json!({ "value": "all books", "actions": ["read"] })
    );
    assert_eq!(
        regions["treeAuthorize"]["authList"],
        json!([{ "nodePath": "/north/oslo", "nodeName": "Oslo", "nodeActions": ["read"] }])
    );
    let other = json!({ "userIds": [ada], "namespaceCodes": ["other"] });
    let none = data(post(&emulator, "get-user-permission-list", other).await);
    assert_eq!(none["userPermissionList"], json!([]));
}
