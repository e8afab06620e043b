//! Organizations at Clerk: members, roles, role sets and domains; invitations are in `invitations.rs`.

mod invitations;

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::clerk_calls::{changed, created, deleted, post, read, user};
use crate::{answer, clerk, code, id};

#[tokio::test]
async fn members_have_roles_and_roles_have_permissions() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (user(&emulator, "ada").await, user(&emulator, "bob").await);
    let body = json!({ "name": "Acme Works", "created_by": id(&ada) });
    let organization = created(&emulator, "/organizations", body).await;
    assert_eq!(organization["slug"], "acme-works");
    let path = format!("/organizations/{}", id(&organization));
    let members = format!("{path}/memberships");
    assert_eq!(
        read(&emulator, &members).await["data"][0]["role"],
        "org:admin"
    );

    let permission = json!({ "key": "org:invoices:read", "name": "Read invoices" });
    let permission = created(&emulator, "/organization_permissions", permission).await;
    let role = json!({ "key": "org:accountant", "name": "Accountant" });
    let role = created(&emulator, "/organization_roles", role).await;
    let grant = format!(
        "/organization_roles/{}/permissions/{}",
        id(&role),
        id(&permission)
    );
    let granted = created(&emulator, &grant, json!({})).await;
    assert_eq!(granted["permissions"][0]["key"], "org:invoices:read");

    let join = json!({ "user_id": id(&bob), "role": "org:accountant" });
    let member = created(&emulator, &members, join.clone()).await;
    assert_eq!(member["permissions"], json!(["org:invoices:read"]));
    assert_eq!(
        member["organization"]["members_count"], 2,
        "who made it, and he"
    );
    assert_eq!(member["public_user_data"]["identifier"], "bob@example.com");
    let (_, body) = post(&emulator, &members, join).await;
    assert_eq!(code(&body), "already_a_member_in_organization");
    let (status, _) = post(
        &emulator,
        &members,
        json!({ "user_id": id(&bob), "role": "org:none" }),
    )
    .await;
    assert_eq!(status, StatusCode::NOT_FOUND);

    let own = format!("{members}/{}", id(&bob));
    assert_eq!(
        changed(&emulator, &own, json!({ "role": "org:member" })).await["role_name"],
        "Member"
    );
    let of_bob = read(
        &emulator,
        &format!("/users/{}/organization_memberships", id(&bob)),
    )
    .await;
    assert_eq!(of_bob["total_count"], 1);
    let theirs = read(
        &emulator,
        &format!("/users?organization_id={}", id(&organization)),
    )
    .await;
    assert_eq!(theirs.as_array().unwrap().len(), 2);
    deleted(&emulator, &own).await;
    deleted(&emulator, &format!("/users/{}", id(&ada))).await;
    assert_eq!(read(&emulator, &members).await["total_count"], 0);
    deleted(&emulator, &path).await;
    assert_eq!(
        answer(clerk(&emulator, Method::GET, &members)).await.0,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_role_that_changes_changes_what_its_members_may_do() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let permission = json!({ "key": "org:invoices:read", "name": "Read invoices" });
    let permission = created(&emulator, "/organization_permissions", permission).await;
    let role =
        json!({ "key": "org:accountant", "name": "Accountant", "permissions": [id(&permission)] });
    let role = created(&emulator, "/organization_roles", role).await;
    assert_eq!(role["permissions"][0]["id"], permission["id"]);
    let body = json!({ "name": "Acme", "max_allowed_memberships": 1 });
    let organization = created(&emulator, "/organizations", body).await;
    let members = format!("/organizations/{}/memberships", id(&organization));
    let join = json!({ "user_id": id(&ada), "role": "org:accountant" });
    created(&emulator, &members, join).await;
    let may = async || read(&emulator, &members).await["data"][0]["permissions"].clone();
    assert_eq!(may().await, json!(["org:invoices:read"]));
    deleted(
        &emulator,
        &format!("/organization_permissions/{}", id(&permission)),
    )
    .await;
    assert_eq!(may().await, json!([]));
    let shown = read(&emulator, &format!("/organization_roles/{}", id(&role))).await;
    assert_eq!(shown["permissions"], json!([]));

    let bob = user(&emulator, "bob").await;
    let join = json!({ "user_id": id(&bob), "role": "org:member" });
    let (status, body) = post(&emulator, &members, join).await;
    assert_eq!(
        (status, code(&body)),
        (
            StatusCode::FORBIDDEN,
            "organization_membership_quota_exceeded"
        )
    );
}

#[tokio::test]
async fn the_roles_of_the_start_are_taken() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "key": "org:admin", "name": "Other" });
    let (_, refused) = post(&emulator, "/organization_roles", body).await;
    assert_eq!(code(&refused), "duplicate_record");
}

#[tokio::test]
async fn an_organization_has_domains() {
    let emulator = Emulator::start().await.unwrap();
    let organization = created(&emulator, "/organizations", json!({ "name": "Acme" })).await;
    let path = format!("/organizations/{}/domains", id(&organization));
    let body = json!({ "name": "acme.example", "enrollment_mode": "manual_invitation" });
    let domain = created(&emulator, &path, body.clone()).await;
    assert_eq!(
        (&domain["organization_id"], &domain["verification"]),
        (&organization["id"], &Value::Null)
    );
    let (_, refused) = post(&emulator, &path, body).await;
    assert_eq!(code(&refused), "duplicate_record");
    let body = json!({ "name": "other.example", "enrollment_mode": "by_post" });
    let (_, refused) = post(&emulator, &path, body).await;
    assert_eq!(code(&refused), "form_param_value_invalid");

    let own = format!("{path}/{}", id(&domain));
    let body = json!({ "enrollment_mode": "automatic_invitation", "verified": true });
    let verified = changed(&emulator, &own, body).await;
    assert_eq!(verified["verification"]["status"], "verified");
    let owned = created(&emulator, &format!("{own}/verify_ownership"), json!({})).await;
    assert_eq!(owned["ownership_verification"]["status"], "verified");
    for (query, count) in [
        ("", 1),
        ("?verified=true", 1),
        ("?verified=false", 0),
        ("?enrollment_mode=automatic_invitation", 1),
        ("?enrollment_mode=-automatic_invitation", 0),
        ("?domains=acme.example", 1),
        ("?organization_id=org_other", 0),
        ("?query=ACME", 1),
    ] {
        let all = read(&emulator, &format!("/organization_domains{query}")).await;
        assert_eq!(all["total_count"], count, "{query}");
    }
    assert_eq!(
        read(&emulator, &format!("{path}?verified=true")).await["total_count"],
        1
    );
    deleted(&emulator, &own).await;
    assert_eq!(read(&emulator, &path).await["total_count"], 0);
}

async fn role(emulator: &Emulator, key: &str) {
    let body = json!({ "key": key, "name": key });
    created(emulator, "/organization_roles", body).await;
}

/// The keys of the roles of a set.
fn roles(set: &Value) -> Vec<&str> {
    let roles = set["roles"].as_array().unwrap().iter();
    roles.map(|role| role["key"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_role_set_is_made_of_roles() {
    let emulator = Emulator::start().await.unwrap();
    let first = read(&emulator, "/role_sets/role_set:default").await;
    assert_eq!(
        (first["type"].as_str(), roles(&first)),
        (Some("initial"), vec!["org:admin", "org:member"])
    );
    role(&emulator, "org:auditor").await;
    let body = json!({
        "name": "Audited Firms",
        "roles": ["org:admin", "org:auditor"],
        "default_role_key": "org:auditor",
        "creator_role_key": "org:admin",
    });
    let set = created(&emulator, "/role_sets", body.clone()).await;
    assert_eq!(
        (&set["key"], &set["type"]),
        (&json!("role_set:audited_firms"), &json!("custom"))
    );
    assert_eq!(set["default_role"]["key"], "org:auditor");
    assert_eq!(
        read(&emulator, &format!("/role_sets/{}", id(&set))).await,
        set
    );
    let (_, refused) = post(&emulator, "/role_sets", body.clone()).await;
    assert_eq!(code(&refused), "duplicate_record");
    let mut wrong = body;
    wrong["default_role_key"] = json!("org:member");
    wrong["key"] = json!("role_set:other");
    let (_, refused) = post(&emulator, "/role_sets", wrong).await;
    assert_eq!(code(&refused), "form_param_value_invalid");

    let path = "/role_sets/role_set:audited_firms";
    let body = json!({ "role_keys": ["org:member"], "default_role_key": "org:member" });
    let more = created(&emulator, &format!("{path}/roles"), body).await;
    assert_eq!(roles(&more), ["org:admin", "org:auditor", "org:member"]);
    assert_eq!(more["default_role"]["key"], "org:member");
    let (status, _) = post(
        &emulator,
        &format!("{path}/roles"),
        json!({ "role_keys": ["org:none"] }),
    )
    .await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    changed(&emulator, path, json!({ "type": "initial" })).await;
    assert_eq!(
        read(&emulator, "/role_sets/role_set:default").await["type"],
        "custom"
    );
    assert_eq!(
        read(&emulator, "/role_sets?query=audited").await["total_count"],
        1
    );
}

#[tokio::test]
async fn members_follow_when_roles_and_sets_are_replaced() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    role(&emulator, "org:auditor").await;
    for name in ["one", "two"] {
        let body = json!({
            "name": name,
            "key": format!("role_set:{name}"),
            "roles": if name == "one" { json!(["org:admin"]) } else { json!(["org:member"]) },
            "default_role_key": if name == "one" { "org:admin" } else { "org:member" },
            "creator_role_key": if name == "one" { "org:admin" } else { "org:member" },
        });
        created(&emulator, "/role_sets", body).await;
    }
    let body = json!({ "name": "Acme", "created_by": id(&ada), "role_set_key": "role_set:one" });
    let organization = created(&emulator, "/organizations", body).await;
    let path = format!("/organizations/{}", id(&organization));
    let held = async || {
        let members = read(&emulator, &format!("{path}/memberships")).await;
        members["data"][0]["role"].clone()
    };
    let body = json!({ "role_key": "org:admin", "to_role_key": "org:auditor" });
    let set = created(&emulator, "/role_sets/role_set:one/roles/replace", body).await;
    assert_eq!(roles(&set), ["org:auditor"]);
    assert_eq!(
        (held().await, &set["roles"][0]["members_count"]),
        (json!("org:auditor"), &json!(1))
    );

    let replace = "/role_sets/role_set:one/replace";
    let body = json!({ "dest_role_set_key": "role_set:two" });
    let (_, refused) = post(&emulator, replace, body.clone()).await;
    assert_eq!(
        code(&refused),
        "form_param_value_invalid",
        "nobody knows which role"
    );
    let mut body = body;
    body["reassignment_mappings"] = json!({ "org:auditor": "org:member" });
    created(&emulator, replace, body).await;
    assert_eq!(held().await, "org:member");
    assert_eq!(read(&emulator, &path).await["role_set_key"], "role_set:two");
    let gone = answer(clerk(&emulator, Method::GET, "/role_sets/role_set:one")).await;
    assert_eq!(gone.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_role_in_use_cannot_be_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let acme = created(&emulator, "/organizations", json!({ "name": "Acme" })).await;
    let body = json!({ "key": "org:auditor", "name": "Auditor" });
    let auditor = created(&emulator, "/organization_roles", body).await;
    let role = format!("/organization_roles/{}", id(&auditor));
    let refused = async |path: &str| {
        let (status, body) = answer(clerk(&emulator, Method::DELETE, path)).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{body}");
        code(&body).to_owned()
    };
    let path = format!("/organizations/{}", id(&acme));
    let body = json!({ "user_id": id(&ada), "role": "org:auditor" });
    created(&emulator, &format!("{path}/memberships"), body).await;
    let has = "organization_role_assigned_to_members";
    assert_eq!(refused(&role).await, has);
    deleted(&emulator, &format!("{path}/memberships/{}", id(&ada))).await;

    let body = json!({ "email_address": "eve@example.com", "role": "org:auditor" });
    let invitation = created(&emulator, &format!("{path}/invitations"), body).await;
    let invited = "organization_role_exists_in_invitations";
    assert_eq!(refused(&role).await, invited);
    let revoke = format!("{path}/invitations/{}/revoke", id(&invitation));
    created(&emulator, &revoke, json!({})).await;
    deleted(&emulator, &role).await;

    let all = read(&emulator, "/organization_roles").await;
    let first = format!("/organization_roles/{}", id(&all["data"][0]));
    let given = "organization_role_used_as_default_creator_role";
    assert_eq!(refused(&first).await, given);
}
