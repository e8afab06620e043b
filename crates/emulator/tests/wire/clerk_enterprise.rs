//! Connections to identity providers of enterprises, directories, and the roles of their groups.

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::clerk_calls::{changed, created, deleted, post, read};
use crate::{answer, clerk, code, id};

async fn connection(emulator: &Emulator, domain: &str) -> Value {
    let body = json!({
        "name": "Okta", "provider": "saml_okta", "domains": [domain],
        "saml": { "idp_metadata_url": "https://idp.example.com/metadata" },
    });
    let (status, made) = post(emulator, "/enterprise_connections", body).await;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    made
}

async fn directory(emulator: &Emulator, mappings: Value) -> Value {
    let connection = connection(emulator, "acme.example.com").await;
    let body = json!({
        "enterprise_connection_id": id(&connection), "provider": "okta", "name": "Acme",
        "group_role_mappings": mappings,
    });
    created(emulator, "/directories", body).await
}

async fn role(emulator: &Emulator, key: &str) -> Value {
    let body = json!({ "name": key, "key": key });
    created(emulator, "/organization_roles", body).await
}

/// The groups of mappings, in their order.
fn groups(listed: &Value) -> Vec<&str> {
    let rows = listed["data"].as_array().unwrap().iter();
    rows.map(|row| row["directory_group_id"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn a_connection_is_created_read_listed_changed_and_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let made = connection(&emulator, "Acme.Example.com").await;
    assert_eq!(made["domains"], json!(["acme.example.com"]));
    assert_eq!(
        made["saml_connection"]["idp_metadata_url"],
        "https://idp.example.com/metadata"
    );
    let path = format!("/enterprise_connections/{}", id(&made));
    let body = json!({ "active": true, "domains": [], "saml": { "force_authn": true } });
    let active = changed(&emulator, &path, body).await;
    assert_eq!(
        (&active["active"], &active["domains"]),
        (&json!(true), &made["domains"])
    );
    assert_eq!(active["saml_connection"]["force_authn"], true);
    assert_eq!(
        active["saml_connection"]["idp_metadata_url"],
        "https://idp.example.com/metadata"
    );
    assert_eq!(read(&emulator, &path).await, active);
    connection(&emulator, "other.example.com").await;
    let listed = read(&emulator, "/enterprise_connections?active=true").await;
    assert_eq!(
        (&listed["total_count"], &listed["data"][0]["id"]),
        (&json!(1), &made["id"])
    );
    deleted(&emulator, &path).await;
    assert_eq!(
        read(&emulator, "/enterprise_connections").await["total_count"],
        1
    );
}

#[tokio::test]
async fn a_domain_leads_to_one_connection_by_either_interface() {
    let emulator = Emulator::start().await.unwrap();
    connection(&emulator, "acme.example.com").await;
    let second =
        json!({ "name": "Two", "provider": "oidc_custom", "domains": ["ACME.example.com"] });
    let older = json!({ "name": "Two", "provider": "saml_custom", "domain": "acme.example.com" });
    for (path, body) in [
        ("/enterprise_connections", second),
        ("/saml_connections", older),
    ] {
        let (status, refused) = post(&emulator, path, body).await;
        assert_eq!(
            (status, code(&refused)),
            (StatusCode::CONFLICT, "duplicate_record"),
            "{path}"
        );
    }
    let body = json!({ "name": "No", "provider": "oidc_custom", "domains": ["no domain"] });
    let (status, refused) = post(&emulator, "/enterprise_connections", body).await;
    assert_eq!(
        (status, code(&refused)),
        (StatusCode::UNPROCESSABLE_ENTITY, "form_param_value_invalid")
    );
}

#[tokio::test]
async fn an_active_connection_needs_metadata_and_takes_verified_domains_from_organizations() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "name": "Bare", "provider": "saml_custom", "domains": ["bare.example.com"], "active": true });
    let (status, refused) = post(&emulator, "/enterprise_connections", body).await;
    assert_eq!(
        (status, code(&refused)),
        (StatusCode::UNPROCESSABLE_ENTITY, "form_param_value_invalid")
    );
    let acme = created(&emulator, "/organizations", json!({ "name": "Acme" })).await;
    let domains = format!("/organizations/{}/domains", id(&acme));
    for (name, verified) in [("acme.example.com", true), ("open.example.com", false)] {
        let body = json!({ "name": name, "enrollment_mode": "automatic_invitation", "verified": verified });
        created(&emulator, &domains, body).await;
    }
    let made = connection(&emulator, "acme.example.com").await;
    assert_eq!(read(&emulator, &domains).await["total_count"], 2);
    let path = format!("/enterprise_connections/{}", id(&made));
    changed(
        &emulator,
        &path,
        json!({ "active": true, "organization_id": id(&acme) }),
    )
    .await;
    let left = read(&emulator, &domains).await;
    assert_eq!(
        (&left["total_count"], &left["data"][0]["name"]),
        (&json!(1), &json!("open.example.com"))
    );
    let unlinked = changed(&emulator, &path, json!({ "organization_id": null })).await;
    assert_eq!(
        unlinked["organization_id"], acme["id"],
        "an organization stays linked"
    );
}

#[tokio::test]
async fn a_saml_connection_of_the_older_interface_has_state() {
    let emulator = Emulator::start().await.unwrap();
    let body =
        json!({ "name": "Acme SSO", "provider": "saml_custom", "domain": "Acme.example.com" });
    let (status, made) = post(&emulator, "/saml_connections", body).await;
    assert!(status.is_success(), "{made}");
    assert_eq!(
        (&made["domain"], &made["domains"]),
        (&json!("acme.example.com"), &json!(["acme.example.com"]))
    );
    let path = format!("/saml_connections/{}", id(&made));
    let active = changed(
        &emulator,
        &path,
        json!({ "active": true, "login_hint": { "mode": "off" } }),
    )
    .await;
    assert_eq!(active["active"], true);
    assert_eq!(
        read(&emulator, "/saml_connections?query=SSO").await["total_count"],
        1
    );
    assert_eq!(
        read(&emulator, "/saml_connections?query=saml_custom").await["total_count"],
        0
    );
    deleted(&emulator, &path).await;
}

#[tokio::test]
async fn the_key_of_a_directory_is_shown_when_it_is_made_and_when_it_changes() {
    let emulator = Emulator::start().await.unwrap();
    let made = directory(&emulator, json!([])).await;
    let key = made["api_key"].as_str().unwrap();
    let path = format!("/directories/{}", id(&made));
    assert_eq!(read(&emulator, &path).await["api_key"], Value::Null);
    let rotated = created(&emulator, &format!("{path}/rotate_api_key"), json!({})).await;
    assert!(
        rotated["api_key"]
            .as_str()
            .is_some_and(|other| other != key),
        "{rotated}"
    );
    let body = json!({ "enterprise_connection_id": "entconn_1", "provider": "okta" });
    let (status, refused) = post(&emulator, "/directories", body).await;
    assert_eq!(
        (status, code(&refused)),
        (StatusCode::UNPROCESSABLE_ENTITY, "form_param_value_invalid")
    );
}

#[tokio::test]
async fn attributes_are_merged_into_the_mapping_of_a_directory_and_taken_out_by_null() {
    let emulator = Emulator::start().await.unwrap();
    let made = directory(&emulator, json!([])).await;
    let path = format!("/directories/{}", id(&made));
    let one = json!({ "attribute_mapping": { "first_name": "name.givenName", "title": "title" } });
    changed(&emulator, &path, one).await;
    let two = json!({ "attribute_mapping": { "title": null, "last_name": "name.familyName" }, "enabled": false });
    let shown = changed(&emulator, &path, two).await;
    let merged = json!({ "first_name": "name.givenName", "last_name": "name.familyName" });
    assert_eq!(
        (&shown["attribute_mapping"], &shown["enabled"]),
        (&merged, &json!(false))
    );
}

#[tokio::test]
async fn groups_are_mapped_to_roles_in_the_order_of_their_precedence() {
    let emulator = Emulator::start().await.unwrap();
    let (reader, writer) = (
        role(&emulator, "org:reader").await,
        role(&emulator, "org:writer").await,
    );
    let mapped =
        |group: &str, role: &Value| json!({ "directory_group_id": group, "role_id": id(role) });
    let made = directory(
        &emulator,
        json!([mapped("g1", &reader), mapped("g2", &writer)]),
    )
    .await;
    assert_eq!(made["group_role_mapping_enabled"], true);
    let path = format!("/directories/{}/group_role_mappings", id(&made));
    let listed = read(&emulator, &path).await;
    assert_eq!(groups(&listed), ["g1", "g2"]);
    assert_eq!(listed["data"][1]["role"]["key"], "org:writer");
    let appended = created(&emulator, &path, mapped("g3", &reader)).await;
    assert_eq!(appended["precedence"], 3);
    let (status, refused) = post(&emulator, &path, mapped("g3", &writer)).await;
    assert_eq!(
        (status, code(&refused)),
        (StatusCode::UNPROCESSABLE_ENTITY, "duplicate_record")
    );
    deleted(&emulator, &format!("{path}/{}", id(&listed["data"][0]))).await;
    assert_eq!(groups(&read(&emulator, &path).await), ["g2", "g3"]);

    let all: Vec<Value> = (0..12)
        .map(|at| mapped(&format!("n{at}"), &writer))
        .collect();
    let replace = clerk(&emulator, Method::PUT, &path).json(&json!({ "mappings": all }));
    let (status, replaced) = answer(replace).await;
    assert_eq!(
        (status, &replaced["total_count"]),
        (StatusCode::OK, &json!(12))
    );
    let listed = read(&emulator, &path).await;
    assert_eq!(groups(&listed).len(), 12, "the list has no pages");
    assert_eq!(listed["data"][11]["precedence"], 12);
    let replace = clerk(&emulator, Method::PUT, &path).json(&json!({ "mappings": [] }));
    assert_eq!(answer(replace).await.1["total_count"], 0);
}

#[tokio::test]
async fn a_mapping_needs_one_group_a_role_and_a_directory_that_maps() {
    let emulator = Emulator::start().await.unwrap();
    let reader = role(&emulator, "org:reader").await;
    let made = directory(&emulator, json!([])).await;
    let path = format!("/directories/{}", id(&made));
    let mappings = format!("{path}/group_role_mappings");
    let good = json!({ "directory_group_id": "g1", "role_id": id(&reader) });
    let (status, refused) = post(&emulator, &mappings, good.clone()).await;
    assert_eq!(
        (status, code(&refused)),
        (StatusCode::FORBIDDEN, "group_role_mapping_not_enabled")
    );
    changed(
        &emulator,
        &path,
        json!({ "group_role_mapping_enabled": true }),
    )
    .await;
    created(&emulator, &mappings, good).await;
    for (body, expected) in [
        (
            json!({ "role_id": id(&reader) }),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (
            json!({ "directory_group_id": "a", "scim_group_id": "b", "role_id": id(&reader) }),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (
            json!({ "directory_group_id": "a", "role_id": "role_1" }),
            StatusCode::NOT_FOUND,
        ),
    ] {
        let (status, refused) = post(&emulator, &mappings, body).await;
        assert_eq!(status, expected, "{refused}");
    }
}

#[tokio::test]
async fn a_directory_has_another_name_in_the_older_interface() {
    let emulator = Emulator::start().await.unwrap();
    let reader = role(&emulator, "org:reader").await;
    let mapping = json!([{ "directory_group_id": "g1", "role_id": id(&reader) }]);
    let made = directory(&emulator, mapping).await;
    let path = format!("/scim_directories/{}", id(&made));
    let shown = read(&emulator, &path).await;
    assert_eq!(
        (&shown["object"], &shown["name"]),
        (&json!("scim_directory"), &json!("Acme"))
    );
    let mappings = format!("{path}/group_role_mappings");
    let listed = read(&emulator, &mappings).await;
    assert_eq!(listed["data"][0]["scim_group_id"], "g1");
    assert_eq!(listed["data"][0]["object"], "scim_group_role_mapping");
    let gone = deleted(&emulator, &format!("{mappings}/{}", id(&listed["data"][0]))).await;
    assert_eq!(gone["object"], "scim_group_role_mapping");
    deleted(&emulator, &path).await;
    let (status, _) = answer(clerk(&emulator, Method::GET, &mappings)).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let left = &emulator.state()["clerk"]["group_role_mapping"];
    assert_eq!(*left, json!([]));
}
