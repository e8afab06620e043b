//! Bulk changes are all or nothing: a call of which one item is refused changes nothing, whichever item that is.

use identity_emulator::Emulator;
use serde_json::{Value, json};

use crate::clerk_calls::{created, post as clerk};
use crate::genauth_calls::{data, post as genauth, user};
use crate::id;

/// Everything that a vendor remembers but what identifiers are drawn from, which moves on with every call.
fn remembered(emulator: &Emulator, vendor: &str) -> Value {
    let mut state = emulator.state()[vendor].take();
    state.as_object_mut().unwrap().remove("ids");
    state
}

#[tokio::test]
async fn a_bulk_change_at_genauth_whose_second_item_is_refused_changes_nothing() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (user(&emulator, "ada").await, user(&emulator, "bob").await);
    let group = json!({ "code": "staff", "name": "Staff", "description": "all", "type": "STATIC" });
    data(genauth(&emulator, "create-group", group).await);
    let members = json!({ "code": "staff", "userIds": [ada] });
    data(genauth(&emulator, "add-group-members", members).await);
    let role = json!({ "code": "admin", "name": "Admin" });
    data(genauth(&emulator, "create-role", role).await);
    let target = json!([{ "targetType": "USER", "targetIdentifier": bob }]);
    let assigned = json!({ "code": "admin", "targets": target });
    data(genauth(&emulator, "assign-role", assigned).await);
    let resource = json!({ "code": "taken", "type": "API", "actions": [] });
    data(genauth(&emulator, "create-resource", resource).await);
    for path in ["create-namespace", "create-permission-namespace"] {
        let namespace = json!({ "code": format!("taken-by-{path}"), "name": "Taken" });
        data(genauth(&emulator, path, namespace).await);
    }
    let policy = json!({
        "policyName": "all",
        "statementList": [{ "effect": "ALLOW", "permissions": ["ledger/books/read"] }],
    });
    let policy = data(genauth(&emulator, "create-data-policy", policy).await);
    let policy = &policy["policyId"];
    let before = remembered(&emulator, "genauth");

    let named = |code: &str| json!({ "code": code, "name": code, "description": code });
    let roles = json!([{ "code": "admin" }, { "code": "nobody" }]);
    for (path, code, body) in [
        (
            "create-users-batch",
            409,
            json!({ "list": [{ "username": "eve" }, { "username": "ada" }] }),
        ),
        (
            "create-groups-batch",
            409,
            json!({ "list": [
                { "code": "first", "name": "first", "description": "first", "type": "STATIC" },
                { "code": "staff", "name": "staff", "description": "staff", "type": "STATIC" },
            ] }),
        ),
        (
            "create-roles-batch",
            409,
            json!({ "list": [named("first"), named("admin")] }),
        ),
        (
            "create-resources-batch",
            409,
            json!({ "list": [{ "code": "first", "type": "API" }, { "code": "taken", "type": "API" }] }),
        ),
        (
            "create-namespaces-batch",
            409,
            json!({ "list": [named("first"), named("taken-by-create-namespace")] }),
        ),
        (
            "create-permission-namespaces-batch",
            409,
            json!({ "list": [named("first"), named("taken-by-create-permission-namespace")] }),
        ),
        (
            "update-user-batch",
            409,
            json!({ "list": [
                { "userId": ada, "nickname": "Countess" },
                { "userId": bob, "email": "ada@example.com" },
            ] }),
        ),
        (
            "update-user-batch",
            404,
            json!({ "list": [{ "userId": ada, "nickname": "Countess" }, { "userId": "nobody" }] }),
        ),
        (
            "add-group-members",
            404,
            json!({ "code": "staff", "userIds": [bob, "nobody"] }),
        ),
        (
            "remove-group-members",
            404,
            json!({ "code": "staff", "userIds": [ada, "nobody"] }),
        ),
        (
            "assign-role-batch",
            404,
            json!({ "roles": roles, "targets": [{ "targetType": "USER", "targetIdentifier": ada }] }),
        ),
        (
            "revoke-role-batch",
            404,
            json!({ "roles": roles, "targets": target }),
        ),
        (
            "authorize-data-policies",
            404,
            json!({ "policyIds": [policy, "nothing"], "targetList": [{ "id": ada, "type": "USER" }] }),
        ),
        // Subjects need not be known, so only the description refuses an item.
        (
            "authorize-application-access",
            400,
            json!({ "appId": "console", "list": [
                { "targetType": "USER", "targetIdentifier": [ada], "effect": "ALLOW" },
                { "targetType": "ROLE", "targetIdentifier": ["admin"], "effect": "ALLOW" },
            ] }),
        ),
    ] {
        let refused = genauth(&emulator, path, body).await;
        assert_eq!(refused["statusCode"], code, "{path}: {refused}");
        assert_eq!(remembered(&emulator, "genauth"), before, "{path}");
    }
}

#[tokio::test]
async fn a_bulk_change_at_clerk_whose_second_item_is_refused_changes_nothing() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "email_address": ["ada@example.com"] });
    let ada = created(&emulator, "/users", body).await;
    let body = json!({ "email_address": ["bob@example.com"] });
    let bob = created(&emulator, "/users", body).await;
    created(&emulator, &format!("/users/{}/ban", id(&bob)), json!({})).await;
    let body = json!({ "name": "Acme", "created_by": id(&ada) });
    let organization = created(&emulator, "/organizations", body).await;
    let before = remembered(&emulator, "clerk");

    let invited = |address: &str| json!({ "email_address": address, "role": "org:member" });
    let address = |address: &str| json!({ "email_address": address });
    let invitations = format!("/organizations/{}/invitations/bulk", id(&organization));
    for (path, body) in [
        (
            "/invitations/bulk",
            json!([address("new@example.com"), address("ada@example.com")]),
        ),
        (
            &invitations,
            json!([invited("new@example.com"), invited("ada@example.com")]),
        ),
        (
            "/waitlist_entries/bulk",
            json!([address("new@example.com"), address("new@example.com")]),
        ),
        ("/users/ban", json!({ "user_ids": [id(&ada), "user_none"] })),
        (
            "/users/unban",
            json!({ "user_ids": [id(&bob), "user_none"] }),
        ),
    ] {
        let (status, refused) = clerk(&emulator, path, body).await;
        assert!(status.is_client_error(), "{path}: {refused}");
        assert_eq!(remembered(&emulator, "clerk"), before, "{path}");
    }
}

#[tokio::test]
async fn an_organization_whose_creator_cannot_be_its_administrator_is_not_created() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "email_address": ["ada@example.com"] });
    let ada = created(&emulator, "/users", body).await;
    let renamed = json!({ "name": "Administrator", "key": "org:administrator" });
    let roles = emulator.state()["clerk"]["role"].take();
    let path = format!("/organization_roles/{}", id(&roles[0]));
    let change = crate::clerk(&emulator, reqwest::Method::PATCH, &path).json(&renamed);
    crate::answer(change).await;
    let before = remembered(&emulator, "clerk");
    let body = json!({ "name": "Acme", "created_by": id(&ada) });
    let (status, refused) = clerk(&emulator, "/organizations", body).await;
    assert!(status.is_client_error(), "{refused}");
    assert_eq!(remembered(&emulator, "clerk"), before);
}
