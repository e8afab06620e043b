//! Application access: which subjects may, or may not, enter an application. Granting again replaces the effect, and
//! revoking what was never granted is no error, so both calls may be repeated. A grant goes when its application or its
//! subject goes; neither has to be known when it is made.

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::contract::input::object;
use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::catalog::APPLICATION;
use crate::genauth::resources::grants::holders_of;
use crate::genauth::resources::links::{self, Name, display, target_name};
use crate::genauth::resources::operations::Access;
use crate::genauth::resources::rows::get;
use crate::genauth::resources::shown::{show_all, success};
use crate::genauth::resources::{Asked, list};
use crate::state::store::{OF, says};

/// The table of grants.
const GRANT: &str = "application access";

pub(super) fn answer(
    state: &mut State,
    asked: &Asked<'_>,
    access: Access,
) -> Result<Value, Refusal> {
    match access {
        Access::Grant => Ok(grant(state, asked.said)),
        Access::Withdraw => Ok(withdraw(state, asked.said)),
        Access::List => Ok(of_application(state, asked)),
        Access::OfSubject => Ok(of_subject(state, asked)),
        Access::Explain => explain(state, asked),
        Access::Enable => enable(state, asked.said),
        Access::Delete => Ok(delete(state, asked.said)),
        Access::Authorized | Access::Accessible => {
            applications(state, asked, matches!(access, Access::Accessible))
        }
    }
}

fn grant(state: &mut State, said: &Value) -> Value {
    let application = application(said);
    for item in said["list"].as_array().into_iter().flatten() {
        for subject in subjects(item) {
            let known = [application.as_str(), subject.as_str()];
            if state.store.of(GRANT, &known).next().is_some() {
                state.store.update_of(GRANT, &known, |grant| {
                    grant.insert("effect".to_owned(), item["effect"].clone());
                });
                continue;
            }
            let id = state.ids.hex("", 24);
            let grant = json!({
                OF: known,
                "id": id,
                "targetType": item["targetType"],
                "effect": item["effect"],
                "enabled": true,
                "permissionType": "SUBJECT",
            });
            state.store.insert(GRANT, object(grant));
        }
    }
    success()
}

fn withdraw(state: &mut State, said: &Value) -> Value {
    let application = application(said);
    let items = said["list"].as_array().into_iter().flatten();
    for subject in items.flat_map(subjects) {
        state.store.remove_of(GRANT, &[&application, &subject]);
    }
    success()
}

fn of_application(state: &State, asked: &Asked<'_>) -> Value {
    let said = asked.said;
    let application = application(said);
    let grants = state.store.of(GRANT, &[&application]);
    let shown = grants.map(|grant| {
        let subject = subject(grant);
        let mut shown = grant.clone();
        shown.insert("targetId".to_owned(), json!(Name::of(subject).key));
        shown.insert("targetName".to_owned(), json!(display(state, subject)));
        shown
    });
    let rows: Vec<Row> = shown
        .filter(|row| passes(row, said))
        .filter(|row| one_of(&said["targetTypeList"], row.get("targetType")))
        .filter(|row| named(row, "targetName", &said["targetName"]))
        .collect();
    list::page(state, asked, &rows)
}

fn of_subject(state: &State, asked: &Asked<'_>) -> Value {
    let said = asked.said;
    let grants = state.store.rows(GRANT);
    let grants = grants.filter(|grant| meant(grant, said));
    let shown = grants.map(|grant| {
        let id = Name::of(owner(grant)).key;
        let known = state.store.find(APPLICATION.kind, &["appId"], id);
        let member = |name: &str| {
            let value = known.and_then(|known| known.get(name)?.as_str());
            json!(value.unwrap_or_default())
        };
        let integrated = known.is_some_and(|known| known["isIntegrateApp"] == true);
        let mut shown = grant.clone();
        shown.extend(
            [
                ("appId", json!(id)),
                ("appName", member("appName")),
                (
                    "appType",
                    json!(if integrated {
                        "INTEGRATED"
                    } else {
                        "SELFBUILT"
                    }),
                ),
                ("logo", member("appLogo")),
                ("template", member("template")),
            ]
            .map(|(name, value)| (name.to_owned(), value)),
        );
        shown
    });
    let rows: Vec<Row> = shown
        .filter(|row| passes(row, said))
        .filter(|row| one_of(&said["appTypeList"], row.get("appType")))
        .filter(|row| named(row, "appName", &said["appName"]))
        .collect();
    list::page(state, asked, &rows)
}

/// A subject may enter by itself, by a group or a role that it is in, or because everybody may.
fn explain(state: &State, asked: &Asked<'_>) -> Result<Value, Refusal> {
    let said = asked.said;
    let known = get(state, &APPLICATION, said)?;
    let application = application(said);
    let mut grants = state.store.of(GRANT, &[&application]);
    let own = grants.find(|grant| meant(grant, said));
    let own = own.map(subject).map(str::to_owned);
    let asked_for = own.unwrap_or_else(|| {
        let named = json!({
            "targetType": said["targetType"],
            "targetIdentifier": said["targetId"],
        });
        target_name(&named)
    });
    let holders = if said["targetType"] == "USER" {
        let user = json!({ "userId": said["targetId"] });
        holders_of(state, &user, asked.now).unwrap_or_else(|_| vec![asked_for.clone()])
    } else {
        vec![asked_for.clone()]
    };
    let through = holders.iter().find(|holder| {
        let mut grants = state.store.of(GRANT, &[&application, holder]);
        grants.next().is_some()
    });
    let kind = match through {
        None => "DEFAULT",
        Some(holder) if *holder == asked_for => "SELF",
        Some(_) => "SUBJECT",
    };
    let target = through.unwrap_or(&asked_for);
    Ok(json!({
        "appId": said["appId"],
        "appName": known["appName"],
        "authType": kind,
        "reqTargetId": said["targetId"],
        "reqTargetName": display(state, &asked_for),
        "reqTargetType": said["targetType"],
        "targetName": display(state, target),
        "targetType": Name::of(target).kind.to_uppercase(),
    }))
}

fn enable(state: &mut State, said: &Value) -> Result<Value, Refusal> {
    let id = said["id"].as_str().unwrap_or_default();
    let place = state.store.place(GRANT, &["id"], id);
    let missing = || Refusal::new(404, "this user pool has no such application access");
    state
        .store
        .update(GRANT, place.ok_or_else(missing)?, |grant| {
            grant.insert("enabled".to_owned(), said["enabled"].clone());
        });
    Ok(success())
}

/// Takes grants away by their own identifiers.
fn delete(state: &mut State, said: &Value) -> Value {
    let ids = said["authIds"].as_array().into_iter().flatten();
    for id in ids.filter_map(Value::as_str) {
        if let Some(place) = state.store.place(GRANT, &["id"], id) {
            state.store.remove(GRANT, place);
        }
    }
    success()
}

/// The applications that a user was let into or, with `everybody`, can enter because everybody can.
fn applications(state: &State, asked: &Asked<'_>, everybody: bool) -> Result<Value, Refusal> {
    let holders = holders_of(state, asked.said, asked.now)?;
    let rows = state.store.rows(APPLICATION.kind);
    let rows = rows.filter(|application| is_open(state, &holders, application, everybody));
    let rows: Vec<Row> = rows.map(with_login_url).collect();
    Ok(show_all(state, asked, &rows))
}

/// Whether a user may enter an application, for whatever reason.
pub(crate) fn may_enter(
    state: &State,
    user: &Row,
    application: &Row,
    now: SystemTime,
) -> Result<bool, Refusal> {
    let holders = holders_of(state, &json!({ "userId": user["userId"] }), now)?;
    Ok(is_open(state, &holders, application, true))
}

/// Whether an application was opened to one of these subjects or, with `everybody`, is open to all. A denial wins.
fn is_open(state: &State, holders: &[String], application: &Row, everybody: bool) -> bool {
    let name = links::name(&APPLICATION, application);
    let grants = holders.iter().flat_map(|holder| {
        let grants = state.store.of(GRANT, &[&name, holder]);
        grants.filter(|grant| grant["enabled"] == true)
    });
    let (mut allowed, mut denied) = (false, false);
    for grant in grants {
        allowed |= says(grant, "effect", "ALLOW");
        denied |= says(grant, "effect", "DENY");
    }
    let default = everybody && !says(application, "permissionStrategy", "DENY_ALL");
    !denied && (allowed || default)
}

/// An application as a user sees it who may enter.
pub(crate) fn with_login_url(application: &Row) -> Row {
    let mut row = application.clone();
    let strategy = row.get("permissionStrategy").cloned();
    let strategy = strategy.unwrap_or_else(|| json!("ALLOW_ALL"));
    row.insert("appDefaultLoginStrategy".to_owned(), strategy);
    let url = row["initLoginUri"].clone();
    row.insert("appLoginUrl".to_owned(), url);
    row
}

fn application(said: &Value) -> String {
    let id = said["appId"].as_str().unwrap_or_default();
    format!("{}::{id}", APPLICATION.kind)
}

/// The subjects that an item of a request names; a role is one only within its namespace.
fn subjects(item: &Value) -> Vec<String> {
    let identifiers = item["targetIdentifier"].as_array().into_iter().flatten();
    let each = identifiers.map(|identifier| {
        let mut one = item.clone();
        one["targetIdentifier"] = identifier.clone();
        target_name(&one)
    });
    each.collect()
}

/// Whether a grant is the one of the subject that a request means; it names a role without its namespace.
fn meant(grant: &Row, said: &Value) -> bool {
    grant.get("targetType") == said.get("targetType")
        && said["targetId"] == Name::of(subject(grant)).key
}

/// The name of a grant's application.
fn owner(grant: &Row) -> &str {
    grant[OF][0].as_str().unwrap_or_default()
}

/// The name of a grant's subject.
fn subject(grant: &Row) -> &str {
    grant[OF][1].as_str().unwrap_or_default()
}

/// One effect or several, and whether it is switched on.
fn passes(row: &Row, said: &Value) -> bool {
    let effect = said["effect"].as_str();
    effect.is_none_or(|effect| says(row, "effect", effect))
        && (said["effect"].is_string() || one_of(&said["effect"], row.get("effect")))
        && (said["enabled"].is_null() || row.get("enabled") == said.get("enabled"))
}

fn one_of(wanted: &Value, value: Option<&Value>) -> bool {
    let wanted = wanted.as_array();
    wanted.is_none_or(|wanted| value.is_some_and(|value| wanted.contains(value)))
}

fn named(row: &Row, member: &str, wanted: &Value) -> bool {
    let name = row.get(member).and_then(Value::as_str).unwrap_or_default();
    wanted.as_str().is_none_or(|wanted| name.contains(wanted))
}
