//! Invitations of GenAuth: who accepts one is a user with what the policy gives. And who may register at all.

use identity_emulator::Emulator;
use serde_json::{Value, json};

use crate::genauth_calls::{data, get, post};
use crate::genauth_sessions::given;

async fn policy(emulator: &Emulator, name: &str) -> String {
    let body = json!({ "name": name, "inviteMethod": "email", "enabledInfoFill": true });
    let made = data(post(emulator, "create-invitation-policy", body).await);
    assert_eq!(
        (&made["name"], &made["enabledInfoFill"]),
        (&json!(name), &json!(true))
    );
    made["policyId"].as_str().unwrap().to_owned()
}

async fn roster(emulator: &Emulator, name: &str) -> String {
    let made = data(
        post(
            emulator,
            "create-invitation-roster",
            json!({ "name": name }),
        )
        .await,
    );
    assert_eq!(made["status"], "editing");
    made["rosterId"].as_str().unwrap().to_owned()
}

fn invitee(emulator: &Emulator, roster: &str, name: &str) -> String {
    let body = json!({ "rosterId": roster, "name": name, "email": format!("{name}@example.com") });
    let made = given(emulator, "invitee", body).unwrap();
    made["inviteeId"].as_str().unwrap().to_owned()
}

async fn statuses(emulator: &Emulator, roster: &str) -> Vec<String> {
    let listed = data(
        post(
            emulator,
            "list-invitation-invitees",
            json!({ "rosterId": roster }),
        )
        .await,
    );
    let rows = listed["list"].as_array().unwrap().iter();
    rows.map(|row| row["status"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn who_accepts_an_invitation_is_a_user_with_what_the_policy_gives() {
    let emulator = Emulator::start().await.unwrap();
    data(
        post(
            &emulator,
            "create-role",
            json!({ "code": "seller", "name": "Seller" }),
        )
        .await,
    );
    let group = json!({ "code": "staff", "name": "Staff", "type": "STATIC", "description": "" });
    data(post(&emulator, "create-group", group).await);
    let (policy, roster) = (
        policy(&emulator, "sales").await,
        roster(&emulator, "spring").await,
    );
    let one = json!({ "policyId": policy, "targetType": "role", "targetIdentifier": "seller", "namespace": "default" });
    let given_role = data(
        post(
            &emulator,
            "add-invitation-policy-user-attribution",
            one.clone(),
        )
        .await,
    );
    let batch = json!({
        "policyId": policy,
        "targets": [
            { "targetType": "group", "targetIdentifiers": ["staff"] },
            { "targetType": "department", "targetIdentifiers": ["d1"] },
        ],
    });
    data(
        post(
            &emulator,
            "add-invitation-policy-user-attributions-batch",
            batch,
        )
        .await,
    );
    let id = given_role["id"].as_str().unwrap();
    let shown = data(
        get(
            &emulator,
            &format!("get-invitation-policy-user-attribution?id={id}"),
        )
        .await,
    );
    assert_eq!(shown, given_role);
    let bind = json!({ "policyId": policy, "rosterIds": [roster] });
    data(
        post(
            &emulator,
            "update-invitation-roster-batch-bind-policy",
            bind,
        )
        .await,
    );

    let eve = invitee(&emulator, &roster, "eve");
    let accept = json!({ "inviteeId": eve, "username": "eve" });
    let early = given(&emulator, "accepted_invitation", accept.clone()).unwrap_err();
    assert!(early.contains("only who is invited"), "{early}");
    data(
        post(
            &emulator,
            "send-roster-invitation",
            json!({ "rosterId": roster }),
        )
        .await,
    );
    let user = given(&emulator, "accepted_invitation", accept.clone()).unwrap();
    assert_eq!(
        (&user["email"], &user["departmentIds"]),
        (&json!("eve@example.com"), &json!(["d1"]))
    );
    assert_eq!(statuses(&emulator, &roster).await, ["registered"]);
    assert!(
        given(&emulator, "accepted_invitation", accept).is_err(),
        "once"
    );
    let user = user["userId"].as_str().unwrap();
    for path in ["get-user-roles", "get-user-groups"] {
        let listed = data(get(&emulator, &format!("{path}?userId={user}")).await);
        assert_eq!(listed["totalCount"], 1, "{path}");
    }

    data(post(&emulator, "remove-invitation-policy-user-attribution", one).await);
    let path =
        format!("list-invitation-policy-user-attributions?policyId={policy}&targetType=role");
    assert_eq!(data(get(&emulator, &path).await)[0]["totalCount"], 0);
    let nothing =
        json!({ "policyId": policy, "targetType": "group", "targetIdentifier": "nobody" });
    let refused = post(&emulator, "add-invitation-policy-user-attribution", nothing).await;
    assert_eq!(refused["statusCode"], 404, "{refused}");
}

#[tokio::test]
async fn an_invitation_that_was_taken_back_is_not_accepted() {
    let emulator = Emulator::start().await.unwrap();
    let roster = roster(&emulator, "spring").await;
    let (eve, bob) = (
        invitee(&emulator, &roster, "eve"),
        invitee(&emulator, &roster, "bob"),
    );
    let body = json!({ "rosterId": roster, "inviteeIds": [eve] });
    data(post(&emulator, "send-roster-invitation-batch", body).await);
    assert_eq!(
        statuses(&emulator, &roster).await,
        ["invited", "notInvited"]
    );
    let body = json!({ "rosterId": roster, "inviteeId": eve });
    data(post(&emulator, "revert-roster-invitation", body).await);
    assert_eq!(
        statuses(&emulator, &roster).await,
        ["reverted", "notInvited"]
    );
    let accept = json!({ "inviteeId": eve });
    assert!(given(&emulator, "accepted_invitation", accept).is_err());
    let found = data(
        post(
            &emulator,
            "quick-filter-invitees",
            json!({ "keywords": "bob" }),
        )
        .await,
    );
    assert_eq!(
        (&found["totalCount"], &found["list"][0]["rosterName"]),
        (&json!(1), &json!("spring"))
    );
    let body = json!({ "rosterId": roster, "inviteeIds": [bob] });
    data(post(&emulator, "batch-delete-invitation-invitees", body.clone()).await);
    assert_eq!(statuses(&emulator, &roster).await, ["reverted"]);
    let again = post(&emulator, "batch-delete-invitation-invitees", body).await;
    assert_eq!(again["statusCode"], 404, "{again}");
}

#[tokio::test]
async fn policies_and_rosters_are_read_listed_changed_bound_and_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let (first, roster) = (
        policy(&emulator, "first").await,
        roster(&emulator, "spring").await,
    );
    let body = json!({ "policyId": first, "name": "renamed" });
    data(post(&emulator, "update-invitation-policy", body).await);
    let copy = data(
        post(
            &emulator,
            "copy-invitation-policy-by-id",
            json!({ "policyId": first }),
        )
        .await,
    );
    assert_ne!(copy["policyId"], json!(first));
    assert_eq!(
        (&copy["name"], &copy["inviteMethod"]),
        (&json!("renamed"), &json!("email"))
    );
    let listed = data(post(&emulator, "list-invitation-policies", json!({})).await);
    assert_eq!(listed["totalCount"], 2);
    let asked = json!({ "filter": { "type": "and", "filters": [] } });
    let refused = post(&emulator, "list-invitation-policies", asked).await;
    assert_eq!(refused["statusCode"], 400, "{refused}");

    invitee(&emulator, &roster, "eve");
    let bound = async |path: &str, body: Value| {
        data(post(&emulator, path, body).await)["totalCount"].take()
    };
    let (with, without) = (
        "list-invitation-rosters-by-policy-id",
        "list-invitation-rosters-by-no-policy-id",
    );
    assert_eq!(bound(without, json!({})).await, 1);
    let both = json!({ "policyId": first, "rosterIds": [roster] });
    data(
        post(
            &emulator,
            "update-invitation-roster-batch-bind-policy",
            both.clone(),
        )
        .await,
    );
    assert_eq!(bound(with, json!({ "policyId": first })).await, 1);
    assert_eq!(bound(without, json!({})).await, 0);
    let shown = data(
        get(
            &emulator,
            &format!("get-invitation-roster?rosterId={roster}"),
        )
        .await,
    );
    assert_eq!(
        (&shown["userCount"], &shown["assignedPolicy"]["name"]),
        (&json!(1), &json!("renamed"))
    );
    data(
        post(
            &emulator,
            "update-invitation-roster-batch-unbind-policy",
            both,
        )
        .await,
    );
    assert_eq!(bound(with, json!({ "policyId": first })).await, 0);

    data(
        post(
            &emulator,
            "delete-invitation-policies-batch",
            json!({ "policyIds": [first] }),
        )
        .await,
    );
    let gone = get(
        &emulator,
        &format!("get-invitation-policy?policyId={first}"),
    )
    .await;
    assert_eq!(gone["statusCode"], 404);
    data(
        post(
            &emulator,
            "delete-invitation-roster",
            json!({ "id": roster }),
        )
        .await,
    );
    let gone = get(
        &emulator,
        &format!("get-invitation-roster?rosterId={roster}"),
    )
    .await;
    assert_eq!(gone["statusCode"], 404);
    assert_eq!(emulator.state()["genauth"]["invitee"], json!([]));
}

#[tokio::test]
async fn a_whitelist_keeps_its_entries_and_is_not_shown_in_part() {
    let emulator = Emulator::start().await.unwrap();
    let list = async || get(&emulator, "list-whitelist?type=EMAIL").await;
    assert_eq!(list().await["statusCode"], 501, "there is none");
    let add = json!({ "type": "EMAIL", "list": ["ada@example.com"] });
    let added = data(post(&emulator, "add-whitelist", add).await);
    assert_eq!(added["value"], "ada@example.com");
    assert_eq!(data(list().await), added);
    let more = json!({ "type": "EMAIL", "list": ["ada@example.com", "eve@example.com"] });
    data(post(&emulator, "add-whitelist", more).await);
    let refused = list().await;
    assert!(
        refused["message"]
            .as_str()
            .unwrap()
            .ends_with("there are 2"),
        "{refused}"
    );
    let remove = json!({ "type": "EMAIL", "list": ["ada@example.com"] });
    let removed = post(&emulator, "delete-whitelist", remove).await;
    assert_eq!(
        removed,
        json!({ "success": true }),
        "this answer has no envelope"
    );
    assert_eq!(data(list().await)["value"], "eve@example.com");

    let app = json!({ "appName": "crm", "appIdentifier": "crm" });
    let app = data(post(&emulator, "create-application", app).await)["appId"].take();
    let own = json!({ "appId": app, "type": "EMAIL", "list": ["bob@example.com"] });
    data(post(&emulator, "add-whitelist-of-app", own).await);
    let path = format!(
        "list-whitelist-of-app?type=EMAIL&appId={}",
        app.as_str().unwrap()
    );
    assert_eq!(
        data(get(&emulator, &path).await)["value"],
        "bob@example.com"
    );
    data(post(&emulator, "delete-application", json!({ "appId": app })).await);
    let entries = &emulator.state()["genauth"]["whitelist entry"];
    assert_eq!(
        entries.as_array().unwrap().len(),
        1,
        "those of an application go with it"
    );
}
