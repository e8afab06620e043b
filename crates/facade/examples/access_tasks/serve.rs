use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::delete;
use identity_facade::{Error, ErrorKind, clerk};

/// `DELETE /scopes/{from}/{to}`: the first machine may no longer call the second one.
pub fn service(clerk: clerk::Client) -> Router {
    let route = Router::new().route("/scopes/{from}/{to}", delete(delete_scope));
    route.with_state(clerk)
}

async fn delete_scope(
    State(clerk): State<clerk::Client>,
    Path((from, to)): Path<(String, String)>,
) -> Result<StatusCode, (StatusCode, String)> {
    let deleted = clerk.machines().delete_scope(from, to).await;
    deleted
        .map(|_| StatusCode::NO_CONTENT)
        .map_err(|error| refusal(&error))
}

/// The caller's mistake, what does not exist, what may be tried again, and our own mistakes.
fn refusal(error: &Error) -> (StatusCode, String) {
    let status = match error.kind() {
        ErrorKind::Validation => StatusCode::BAD_REQUEST,
        ErrorKind::NotFound => StatusCode::NOT_FOUND,
        _ if error.is_retryable() => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::BAD_GATEWAY,
    };
    (status, error.to_string())
}
