//! Access keys, which sign calls or are exchanged for a token. The one that the emulator starts with is not among them: it
//! is not listed, and nobody can lock everybody out with it. A key that is deleted or disabled signs nothing any more;
//! tokens that it was exchanged for before hold until they expire.

use serde_json::{Value, json};

use crate::contract::input::object;
use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::Asked;
use crate::genauth::resources::shown::{show_all, success};
use crate::state::clock::iso;
use crate::state::store::{Place, says};

/// The table of access keys.
pub(crate) const ACCESS_KEY: &str = "access key";

/// The hidden members that lists are asked for by and answers do not show.
const HIDDEN: [(&str, &str); 2] = [("type", ".type"), ("tenantId", ".tenantId")];

/// What an operation does with access keys.
#[derive(Clone, Copy)]
pub(crate) enum Keys {
    Create,
    Read,
    List,
    Enable,
    Delete,
}

pub(super) fn answer(state: &mut State, asked: &Asked<'_>, keys: Keys) -> Result<Value, Refusal> {
    let said = asked.said;
    match keys {
        Keys::Create => {
            let row = create(state, asked);
            Ok(show_all(state, asked, [&row]))
        }
        Keys::Read => {
            let place = at(state, said)?;
            let row = state.store.at(ACCESS_KEY, place);
            // A key without an owner is anybody's.
            let own = row
                .filter(|row| says(row, "userId", "") || row.get("userId") == said.get("userId"));
            let row = own.ok_or_else(missing)?;
            Ok(show_all(state, asked, [row]))
        }
        Keys::List => {
            let rows = state
                .store
                .rows(ACCESS_KEY)
                .filter(|row| is_asked(row, said));
            Ok(show_all(state, asked, rows))
        }
        Keys::Enable => {
            let place = at(state, said)?;
            state.store.update(ACCESS_KEY, place, |row| {
                row.insert("enable".to_owned(), said["enable"].clone());
            });
            Ok(success())
        }
        Keys::Delete => {
            let place = at(state, said)?;
            state.store.remove(ACCESS_KEY, place);
            Ok(Value::Null)
        }
    }
}

/// The secret of a key that may be used.
pub(crate) fn secret<'a>(state: &'a State, id: &str) -> Option<&'a str> {
    let row = state.store.find(ACCESS_KEY, &["accessKeyId"], id)?;
    (row["enable"] == true).then(|| row["accessKeySecret"].as_str())?
}

fn create(state: &mut State, asked: &Asked<'_>) -> Row {
    let said = asked.said;
    let mut row = object(json!({
        "accessKeyId": state.ids.hex("", 24),
        "accessKeySecret": state.ids.hex("", 32),
        "userId": said["userId"].as_str().unwrap_or_default(),
        "userPoolId": asked.user_pool,
        "status": "activated",
        "enable": true,
        "createdAt": iso(asked.now),
        "lastDate": iso(asked.now),
    }));
    for (name, hidden) in HIDDEN {
        row.insert(hidden.to_owned(), said[name].clone());
    }
    state.store.insert(ACCESS_KEY, row.clone());
    row
}

fn is_asked(row: &Row, said: &Value) -> bool {
    let own = [("userId", "userId")].into_iter().chain(HIDDEN);
    let statuses = said["status"].as_array();
    own.into_iter()
        .all(|(asked, member)| said[asked].is_null() || row.get(member) == said.get(asked))
        && statuses.is_none_or(|statuses| statuses.contains(&row["status"]))
}

fn at(state: &State, said: &Value) -> Result<Place, Refusal> {
    let id = said["accessKeyId"].as_str().unwrap_or_default();
    let place = state.store.place(ACCESS_KEY, &["accessKeyId"], id);
    place.ok_or_else(missing)
}

fn missing() -> Refusal {
    Refusal::new(404, "this user pool has no such access key")
}
