//! What the emulator says of itself: that it is well, and a page with what it remembers and was last asked. Neither is
//! part of a vendor's interface, so neither is recorded, and no page shows a key, a query or a body.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, StatusCode};
use serde_json::json;

use crate::fault::Reply;
use crate::http::recorder::RecordedRequest;
use crate::http::server::Shared;
use crate::state::clock::Clock as _;

/// As many requests as the page shows.
const SHOWN: usize = 20;

/// The answer to a question about the emulator itself.
pub(crate) fn answer(shared: &Shared, method: &Method, path: &str) -> Option<Reply> {
    // Of a HEAD the server sends the head alone.
    if ![Method::GET, Method::HEAD].contains(method) {
        return None;
    }
    let mut reply = Reply::new(StatusCode::OK, shared.clock.now());
    match path {
        "/health" => reply.json(&json!({ "status": "ok" })),
        "/" => {
            let html = HeaderValue::from_static("text/html; charset=utf-8");
            reply.headers.insert(CONTENT_TYPE, html);
            reply.body = Bytes::from(page(shared));
        }
        _ => return None,
    }
    Some(reply)
}

// Strings take what is written to them.

fn page(shared: &Shared) -> String {
    let requests = shared.recorder.requests();
    let mut page = String::from(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>identity-emulator</title>\
         <style>body{font:15px system-ui;margin:2em}td,th{padding:.2em 1em .2em 0;text-align:left}</style>\
         <h1>identity-emulator</h1>",
    );
    for vendor in shared.registry.all() {
        page.push_str(&table(&vendor.description().title, &vendor.counts()));
    }
    page.push_str("<h2>Last requests</h2><table><tr><th>Request<th>Operation<th>Status<th>Fault");
    for request in requests.iter().rev().take(SHOWN) {
        page.push_str(&row(request));
    }
    page.push_str("</table>");
    let dropped = shared.recorder.dropped();
    if dropped > 0 {
        let _ = write!(page, "<p>{dropped} earlier requests are not kept any more.");
    }
    page.push_str("</html>");
    page
}

fn table(title: &str, counts: &BTreeMap<String, usize>) -> String {
    let mut table = format!("<h2>{}</h2><table>", escaped(title));
    for (kind, count) in counts {
        let _ = write!(table, "<tr><td>{}<td>{count}", escaped(kind));
    }
    table + "</table>"
}

fn row(request: &RecordedRequest) -> String {
    format!(
        "<tr><td>{} {}<td>{}<td>{}<td>{}",
        escaped(request.method.as_str()),
        escaped(&request.path),
        escaped(request.operation.as_deref().unwrap_or("–")),
        request.outcome(),
        request.fault.unwrap_or_default(),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
