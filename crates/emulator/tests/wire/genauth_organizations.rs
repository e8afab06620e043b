//! Organizations as subjects: who is in a department has what the department was granted, as long as the user is in it.

use identity_emulator::Emulator;
use serde_json::{Value, json};

use crate::genauth_calls::{data, get, post};
use crate::genauth_sessions::given;

/// A user who is in these departments.
async fn member(emulator: &Emulator, name: &str, departments: &[&str]) -> String {
    let body = json!({ "username": name, "departmentIds": departments });
    let user = data(post(emulator, "create-user", body).await);
    assert_eq!(user["departmentIds"], json!(departments), "{user}");
    user["userId"].as_str().unwrap().to_owned()
}

fn leave(emulator: &Emulator, user: &str) {
    given(
        emulator,
        "departments",
        json!({ "userId": user, "departmentIds": [] }),
    )
    .unwrap();
}

#[tokio::test]
async fn a_member_enters_the_applications_that_the_organization_was_let_into() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (
        member(&emulator, "ada", &["sales"]).await,
        member(&emulator, "bob", &[]).await,
    );
    let body = json!({ "appName": "crm", "appIdentifier": "crm" });
    let app = data(post(&emulator, "create-application", body).await);
    let strategy = json!({ "appId": app["appId"], "permissionStrategy": "DENY_ALL" });
    data(
        post(
            &emulator,
            "update-application-permission-strategy",
            strategy,
        )
        .await,
    );
    let list = json!([{ "targetType": "ORG", "targetIdentifier": ["sales"], "effect": "ALLOW" }]);
    let body = json!({ "appId": app["appId"], "list": list });
    data(post(&emulator, "authorize-application-access", body).await);

    let enters = async |user: &str| {
        let path = format!("get-user-accessible-apps?userId={user}");
        data(get(&emulator, &path).await).as_array().unwrap().len()
    };
    assert_eq!((enters(&ada).await, enters(&bob).await), (1, 0));
    let path = format!(
        "get-subject-auth-detail?targetType=USER&targetId={ada}&appId={}",
        app["appId"].as_str().unwrap()
    );
    let why = data(get(&emulator, &path).await);
    assert_eq!(
        (&why["authType"], &why["targetType"], &why["targetName"]),
        (&json!("SUBJECT"), &json!("ORG"), &json!("sales"))
    );

    leave(&emulator, &ada);
    assert_eq!(enters(&ada).await, 0);
    given(
        &emulator,
        "departments",
        json!({ "userId": bob, "departmentIds": ["ops", "sales"] }),
    )
    .unwrap();
    assert_eq!(enters(&bob).await, 1);
    let body = json!({ "appId": app["appId"], "list": [{ "targetType": "ORG", "targetIdentifier": ["sales"] }] });
    data(post(&emulator, "revoke-application-access", body).await);
    assert_eq!(enters(&bob).await, 0);
}

#[tokio::test]
async fn a_member_has_the_role_that_the_department_was_given() {
    let emulator = Emulator::start().await.unwrap();
    let ada = member(&emulator, "ada", &["sales"]).await;
    data(
        post(
            &emulator,
            "create-role",
            json!({ "code": "seller", "name": "Seller" }),
        )
        .await,
    );
    let body = json!({ "code": "seller", "targets": [{ "targetType": "DEPARTMENT", "targetIdentifier": "sales" }] });
    data(post(&emulator, "assign-role", body.clone()).await);
    let has = async || {
        let body =
            json!({ "userId": ada, "roles": [{ "code": "seller", "namespace": "default" }] });
        data(post(&emulator, "has-any-role", body).await)["hasAnyRole"].take()
    };
    let members =
        async || data(get(&emulator, "list-role-members?code=seller").await)["totalCount"].take();
    assert_eq!((has().await, members().await), (json!(true), json!(1)));
    leave(&emulator, &ada);
    assert_eq!((has().await, members().await), (json!(false), json!(0)));
    given(
        &emulator,
        "departments",
        json!({ "userId": ada, "departmentIds": ["sales"] }),
    )
    .unwrap();
    assert_eq!(has().await, true);
    data(post(&emulator, "revoke-role", body).await);
    assert_eq!((has().await, members().await), (json!(false), json!(0)));
}

#[tokio::test]
async fn a_member_may_do_what_the_organization_may_with_resources_and_data() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (
        member(&emulator, "ada", &["sales"]).await,
        member(&emulator, "bob", &["ops"]).await,
    );
    data(
        post(
            &emulator,
            "create-namespace",
            json!({ "code": "shop", "name": "Shop" }),
        )
        .await,
    );
    let resource = json!({ "code": "orders", "type": "API", "namespace": "shop", "actions": [{ "name": "read", "description": "" }] });
    data(post(&emulator, "create-resource", resource).await);
    let grant = json!({
        "namespace": "shop",
        "list": [{
            "targetType": "DEPARTMENT", "targetIdentifiers": ["sales"],
            "resources": [{ "code": "orders", "resourceType": "API", "actions": ["read"] }],
        }],
    });
    data(post(&emulator, "authorize-resources", grant).await);
    let tree = json!({
        "namespaceCode": "shop", "resourceCode": "ledger", "resourceName": "Ledger", "actions": ["read"],
        "type": "STRING", "struct": "ledger",
    });
    data(post(&emulator, "create-data-resource", tree).await);
    let statements = json!([{ "effect": "ALLOW", "permissions": ["shop/ledger/read"] }]);
    let body = json!({ "policyName": "reading", "statementList": statements });
    let policy = data(post(&emulator, "create-data-policy", body).await);
    let target = json!([{ "type": "ORG", "id": "sales", "name": "Sales" }]);
    let body = json!({ "policyIds": [policy["policyId"]], "targetList": target });
    assert_eq!(
        post(&emulator, "authorize-data-policies", body).await["statusCode"],
        200
    );

    for (user, may) in [(&ada, true), (&bob, false)] {
        let body =
            json!({ "userId": user, "resource": "orders", "action": "read", "namespace": "shop" });
        let allowed = data(post(&emulator, "is-action-allowed", body).await);
        assert_eq!(allowed["allowed"], may, "{allowed}");
        let body = json!({ "userId": user, "namespaceCode": "shop", "resources": ["ledger"], "action": "read" });
        let checked: Value = data(post(&emulator, "check-permission", body).await);
        assert_eq!(checked["checkResultList"][0]["enabled"], may, "{checked}");
    }
}
