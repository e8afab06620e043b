//! Who is signed in to which application. Users sign in in a browser, so a scene takes a sign-in for given, and a token of
//! a user that is issued stands for one.

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::contract::input::object;
use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::oidc::issue::ACCESS_TOKEN;
use crate::genauth::resources::catalog::{APPLICATION, USER};
use crate::genauth::resources::links::name;
use crate::genauth::resources::rows::get;
use crate::genauth::resources::shown::{show_all, success};
use crate::genauth::resources::{Asked, access, list};
use crate::state::clock::{iso, unix_millis};
use crate::state::store::{OF, says};

/// The table of sign-ins, those that have ended among them.
const SESSION: &str = "session";

/// What an operation does with sign-ins.
#[derive(Clone, Copy)]
pub(crate) enum Sessions {
    Kick,
    Status,
    /// The applications that a user is signed in to.
    Applications,
    /// Every sign-in of a user, the latest first.
    History,
}

pub(super) fn answer(
    state: &mut State,
    asked: &Asked<'_>,
    sessions: Sessions,
) -> Result<Value, Refusal> {
    let said = asked.said;
    let user = get(state, &USER, said)?;
    match sessions {
        Sessions::Kick => {
            let mut applications = Vec::new();
            for id in said["appIds"].as_array().into_iter().flatten() {
                applications.push(get(state, &APPLICATION, &json!({ "appId": id }))?);
            }
            for application in applications {
                end(state, &user, &application);
            }
            Ok(success())
        }
        Sessions::Status => {
            let application = get(state, &APPLICATION, said)?;
            let active = is_active(state, &user, &application);
            Ok(json!({ "active": active }))
        }
        Sessions::Applications => {
            let rows = state.store.rows(APPLICATION.kind);
            let rows = rows.filter(|application| is_active(state, &user, application));
            let rows: Vec<Row> = rows.map(access::with_login_url).collect();
            Ok(show_all(state, asked, &rows))
        }
        Sessions::History => {
            let own = state.store.of(SESSION, &[&name(&USER, &user)]);
            let rows = own.filter(|session| is_asked(session, said));
            let mut rows: Vec<Row> = rows.map(|session| in_history(state, session)).collect();
            rows.reverse();
            Ok(list::page(state, asked, &rows))
        }
    }
}

/// Signs a user in, unless the user is signed in already.
pub(crate) fn begin(state: &mut State, user: &Row, application: &Row, now: SystemTime) {
    if is_active(state, user, application) {
        return;
    }
    let session = json!({
        OF: [name(&USER, user), name(&APPLICATION, application)],
        "userId": user["userId"],
        "appId": application["appId"],
        "active": true,
        "time": iso(now),
        "clientIp": "127.0.0.1",
        ".at": unix_millis(now),
    });
    state.store.insert(SESSION, object(session));
}

/// Signs a user out of an application, and ends the opaque tokens by which it calls for the user.
fn end(state: &mut State, user: &Row, application: &Row) {
    let of = [name(&USER, user), name(&APPLICATION, application)];
    if is_active(state, user, application) {
        state
            .store
            .update_of(SESSION, &[&of[0], &of[1]], |session| {
                session.insert("active".to_owned(), json!(false));
            });
    }
    let id = application["appId"].as_str().unwrap_or_default();
    for place in state.store.places(ACCESS_TOKEN, &["client_id"], id) {
        let token = state.store.at(ACCESS_TOKEN, place);
        let is_own = token.is_some_and(|token| token["claims"]["sub"] == user["userId"]);
        if is_own {
            state.store.update(ACCESS_TOKEN, place, |token| {
                token.insert("active".to_owned(), json!(false));
            });
        }
    }
}

fn is_active(state: &State, user: &Row, application: &Row) -> bool {
    let of = [name(&USER, user), name(&APPLICATION, application)];
    let mut sessions = state.store.of(SESSION, &[&of[0], &of[1]]);
    sessions.any(|session| session["active"] == true)
}

/// Whether a sign-in is at the application and in the time that a request names, in milliseconds.
fn is_asked(session: &Row, said: &Value) -> bool {
    let at = session[".at"].as_u64().unwrap_or_default();
    said["appId"]
        .as_str()
        .is_none_or(|id| says(session, "appId", id))
        && said["clientIp"]
            .as_str()
            .is_none_or(|ip| says(session, "clientIp", ip))
        && said["start"].as_u64().is_none_or(|start| at >= start)
        && said["end"].as_u64().is_none_or(|end| at <= end)
}

fn in_history(state: &State, session: &Row) -> Row {
    let id = session["appId"].as_str().unwrap_or_default();
    let application = state.store.find(APPLICATION.kind, &["appId"], id);
    let mut row = application.map(access::with_login_url).unwrap_or_default();
    row.extend(session.clone());
    row
}
