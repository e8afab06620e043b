//! What happens at GenAuth where no operation reaches: users sign in in a browser, and move between the departments of an
//! organization. A scene takes it for given.

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::genauth::envelope::Refusal;
use crate::genauth::resources::catalog::{APPLICATION, USER};
use crate::genauth::resources::{self, access, invitees, rows, sessions};
use crate::genauth::{GenAuth, State};
use crate::state::store::all_or_nothing;
use crate::vendor::given::Given;

/// Where and when something is given.
struct Call<'a> {
    user_pool: &'a str,
    now: SystemTime,
}

/// What makes a thing of what a scene says.
type Making = fn(&mut State, &Value, &Call<'_>) -> Result<Value, Refusal>;

/// Everything that can be taken for given.
static GIVEN: [(Given, Making); 4] = [
    (
        Given {
            kind: "sign_in",
            needed: &["userId", "appId"],
            optional: &[],
        },
        sign_in,
    ),
    (
        Given {
            kind: "departments",
            needed: &["userId", "departmentIds"],
            optional: &[],
        },
        departments,
    ),
    (
        Given {
            kind: "invitee",
            needed: &["rosterId", "name", "email"],
            optional: &["phone"],
        },
        |state, said, call| invitees::add(state, said, call.now),
    ),
    (
        Given {
            kind: "accepted_invitation",
            needed: &["inviteeId"],
            optional: &["username"],
        },
        |state, said, call| invitees::accept(state, said, call.user_pool, call.now),
    ),
];

impl GenAuth {
    /// Takes a thing for given and shows it.
    pub(super) fn take_for_given(&self, kind: &str, said: &Value) -> Result<Value, String> {
        let making = Given::find(&GIVEN, kind, said)?;
        let call = Call {
            user_pool: &self.user_pool,
            now: self.settings.clock.now(),
        };
        let mut state = self.state();
        let made = all_or_nothing(
            &mut *state,
            |state| &mut state.store,
            |state| making(state, said, &call),
        );
        let made = made.map_err(|refused| refused.message)?;
        self.announce(&mut state);
        Ok(made)
    }
}

/// A user who may enter an application signs in to it.
fn sign_in(state: &mut State, said: &Value, call: &Call<'_>) -> Result<Value, Refusal> {
    let user = rows::get(state, &USER, said)?;
    let application = rows::get(state, &APPLICATION, said)?;
    if user["status"] != "Activated" {
        return Err(Refusal::new(403, "the user is not active"));
    }
    if !access::may_enter(state, &user, &application, call.now)? {
        return Err(Refusal::new(403, "the user may not enter the application"));
    }
    sessions::begin(state, &user, &application, call.now);
    Ok(json!({ "userId": user["userId"], "appId": application["appId"] }))
}

/// A user is in these departments, and in no others.
fn departments(state: &mut State, said: &Value, _: &Call<'_>) -> Result<Value, Refusal> {
    let ids = said["departmentIds"].as_array();
    if ids.is_none_or(|ids| !ids.iter().all(Value::is_string)) {
        return Err(Refusal::new(
            400,
            "departmentIds: must be a list of strings",
        ));
    }
    let place = rows::at(state, &USER, said).ok_or_else(|| rows::missing(&USER))?;
    state.store.update(USER.kind, place, |user| {
        user.insert("departmentIds".to_owned(), said["departmentIds"].clone());
    });
    let user = rows::get(state, &USER, said)?;
    Ok(resources::shown_as_read(USER.kind, &user).unwrap_or_default())
}
