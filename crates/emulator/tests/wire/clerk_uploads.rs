//! Images at Clerk: what an upload must be made of, and what shows that there is one.

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::clerk_calls::{created, read, user};
use crate::{answer, clerk, code, id};

const MOST: usize = 10 * 1024 * 1024;

/// Uploads one part of this name, media type and weight.
async fn upload(
    emulator: &Emulator,
    method: Method,
    path: &str,
    (part, kind, weight): (&str, &str, usize),
) -> (StatusCode, Value) {
    let mut form = format!(
        "--b\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"a\"\r\n\
         Content-Type: {kind}\r\n\r\n"
    )
    .into_bytes();
    form.resize(form.len() + weight, b'x');
    form.extend(b"\r\n--b--\r\n");
    let request = clerk(emulator, method, path)
        .header("content-type", "multipart/form-data; boundary=b")
        .body(form);
    answer(request).await
}

#[tokio::test]
async fn an_image_is_shown_until_it_is_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let path = format!("/users/{}", id(&ada));
    let own = format!("{path}/profile_image");
    let (status, shown) = upload(&emulator, Method::POST, &own, ("file", "image/png", 3)).await;
    assert_eq!(
        (status, &shown["has_image"]),
        (StatusCode::OK, &json!(true))
    );
    assert_eq!(read(&emulator, &path).await["has_image"], true);
    answer(clerk(&emulator, Method::DELETE, &own)).await;
    assert_eq!(read(&emulator, &path).await["has_image"], false);
}

#[tokio::test]
async fn an_upload_is_made_of_the_parts_that_are_described() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let path = format!("/users/{}/profile_image", id(&ada));
    for (part, expected) in [
        (("file", "image/png", 1), None),
        (
            ("file", "image/svg+xml", 1),
            Some("form_param_format_invalid"),
        ),
        (("picture", "image/png", 1), Some("form_param_unknown")),
    ] {
        let (status, body) = upload(&emulator, Method::POST, &path, part).await;
        match expected {
            None => assert_eq!(status, StatusCode::OK, "{body}"),
            Some(expected) => assert_eq!(
                (status, code(&body)),
                (StatusCode::BAD_REQUEST, expected),
                "{part:?}"
            ),
        }
    }
    let json = clerk(&emulator, Method::POST, &path).json(&json!({}));
    assert_eq!(answer(json).await.0, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn an_image_has_at_most_ten_megabytes() {
    let emulator = Emulator::start().await.unwrap();
    let organization = created(&emulator, "/organizations", json!({ "name": "Acme" })).await;
    let path = format!("/organizations/{}/logo", id(&organization));
    let put = async |weight: usize| {
        upload(
            &emulator,
            Method::PUT,
            &path,
            ("file", "image/webp", weight),
        )
        .await
    };
    assert_eq!(put(MOST).await.0, StatusCode::OK);
    let (status, body) = put(MOST + 1).await;
    assert_eq!(
        (status, code(&body)),
        (
            StatusCode::PAYLOAD_TOO_LARGE,
            "form_param_max_length_exceeded"
        )
    );
}
