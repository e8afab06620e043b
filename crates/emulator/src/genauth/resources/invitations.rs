//! Invitations: rosters of people, the policy that a roster is bound to, and what a policy gives to those who accept:
//! roles, groups and departments. People come into a roster by the vendor's console, and accept in a browser, so a scene
//! takes both for given; no mail is sent.

use serde_json::{Value, json};

use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::description::GENAUTH;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::attributions::{ATTRIBUTION, attribute, attribution, targets};
use crate::genauth::resources::catalog::{INVITATION_POLICY, INVITATION_ROSTER};
use crate::genauth::resources::invitees::{self, INVITEE};
use crate::genauth::resources::kind::Kind;
use crate::genauth::resources::links::name;
use crate::genauth::resources::rows::{self, get};
use crate::genauth::resources::shown::{shaped, success};
use crate::genauth::resources::{Asked, list};
use crate::state::store::says;

/// A roster. It shows the policy that it is bound to.
pub(crate) struct Roster;

impl Kind for Roster {
    fn begin(&self, _: &mut State, row: &mut Row) {
        row.insert("status".to_owned(), json!("editing"));
    }

    fn add_computed(&self, state: &State, row: &mut Row) {
        let invitees = state
            .store
            .count_of(INVITEE, &name(&INVITATION_ROSTER, row));
        row.insert("userCount".to_owned(), json!(invitees));
        let policy = row.get("policyId").and_then(Value::as_str);
        let policy =
            policy.and_then(|id| state.store.find(INVITATION_POLICY.kind, &["policyId"], id));
        row.insert("assignedPolicy".to_owned(), json!(policy));
    }
}

/// What an operation does with invitations.
#[derive(Clone, Copy)]
pub(crate) enum Invitations {
    CopyPolicy,
    Bind,
    Unbind,
    /// The rosters that are bound to a policy, or to none.
    BoundRosters,
    UnboundRosters,
    Attribute,
    Unattribute,
    Attribution,
    Attributions,
    Invitees,
    /// The invitees of all rosters.
    Everybody,
    DeleteInvitees,
    Send,
    Revert,
}

pub(super) fn answer(
    state: &mut State,
    asked: &Asked<'_>,
    verb: Invitations,
) -> Result<Value, Refusal> {
    let said = asked.said;
    match verb {
        Invitations::CopyPolicy => {
            let mut policy = get(state, &INVITATION_POLICY, said)?;
            policy.insert("policyId".to_owned(), json!(state.ids.hex("", 24)));
            state.store.insert(INVITATION_POLICY.kind, policy.clone());
            Ok(Value::Object(policy))
        }
        Invitations::Bind | Invitations::Unbind => {
            let policy = get(state, &INVITATION_POLICY, said)?["policyId"].clone();
            bind(state, said, &policy, matches!(verb, Invitations::Bind))
        }
        Invitations::BoundRosters => {
            let policy = get(state, &INVITATION_POLICY, said)?["policyId"].clone();
            rosters(state, asked, |row| row.get("policyId") == Some(&policy))
        }
        Invitations::UnboundRosters => rosters(state, asked, |row| {
            row.get("policyId").is_none_or(Value::is_null)
        }),
        Invitations::Attribute => attribute(state, asked),
        Invitations::Unattribute => {
            let policy = name(&INVITATION_POLICY, &get(state, &INVITATION_POLICY, said)?);
            for target in targets(said) {
                if let Some(place) = attribution(state, &policy, &target) {
                    state.store.remove(ATTRIBUTION, place);
                }
            }
            Ok(success())
        }
        Invitations::Attribution => {
            let id = said["id"].as_str().unwrap_or_default();
            let row = state.store.find(ATTRIBUTION, &["id"], id);
            let row = row.ok_or_else(|| Refusal::new(404, "this policy gives no such thing"))?;
            Ok(shaped(state, asked, asked.shape, row))
        }
        Invitations::Attributions => {
            let policy = name(&INVITATION_POLICY, &get(state, &INVITATION_POLICY, said)?);
            let kind = said["targetType"].as_str().unwrap_or_default();
            let rows = state.store.of(ATTRIBUTION, &[&policy]);
            let rows: Vec<Row> = rows
                .filter(|row| says(row, "targetType", kind))
                .cloned()
                .collect();
            // The description has the page in a list.
            let asked = Asked {
                shape: GENAUTH.resolve(&asked.shape["items"]),
                ..*asked
            };
            Ok(json!([list::page(state, &asked, &rows)]))
        }
        Invitations::Invitees => {
            let roster = name(&INVITATION_ROSTER, &get(state, &INVITATION_ROSTER, said)?);
            check_filter(said)?;
            let rows = state.store.of(INVITEE, &[&roster]);
            let rows: Vec<Row> = rows
                .filter(|row| list::keywords(row, said))
                .cloned()
                .collect();
            Ok(list::page(state, asked, &rows))
        }
        Invitations::Everybody => {
            check_filter(said)?;
            let rows = state
                .store
                .rows(INVITEE)
                .filter(|row| list::keywords(row, said));
            let rows: Vec<Row> = rows.map(|row| invitees::of_roster(state, row)).collect();
            Ok(list::page(state, asked, &rows))
        }
        Invitations::DeleteInvitees => {
            for place in invitees::named(state, said)? {
                state.store.remove(INVITEE, place);
            }
            Ok(success())
        }
        Invitations::Send => {
            invitees::change(
                state,
                asked,
                &["notInvited", "reverted", "expired"],
                "invited",
            )?;
            let place = rows::at(state, &INVITATION_ROSTER, said);
            if let Some(place) = place {
                state.store.update(INVITATION_ROSTER.kind, place, |roster| {
                    roster.insert("status".to_owned(), json!("invited"));
                });
            }
            Ok(success())
        }
        Invitations::Revert => invitees::change(state, asked, &["invited"], "reverted"),
    }
}

/// Binds every roster to a policy, or those that are bound to it to none.
fn bind(state: &mut State, said: &Value, policy: &Value, there: bool) -> Result<Value, Refusal> {
    let mut places = Vec::new();
    for id in said["rosterIds"].as_array().into_iter().flatten() {
        let place = rows::at(state, &INVITATION_ROSTER, &json!({ "rosterId": id }));
        places.push(place.ok_or_else(|| rows::missing(&INVITATION_ROSTER))?);
    }
    for place in places {
        state.store.update(INVITATION_ROSTER.kind, place, |roster| {
            if there {
                roster.insert("policyId".to_owned(), policy.clone());
            } else if roster.get("policyId") == Some(policy) {
                roster.remove("policyId");
            }
        });
    }
    Ok(success())
}

fn rosters(
    state: &State,
    asked: &Asked<'_>,
    here: impl Fn(&Row) -> bool,
) -> Result<Value, Refusal> {
    let mut rows = list::matching(state, asked, here)?;
    for row in &mut rows {
        Roster.add_computed(state, row);
    }
    Ok(list::page(state, asked, &rows))
}

/// Conditions of a list of people, which are not understood here.
fn check_filter(said: &Value) -> Result<(), Refusal> {
    if said["filter"].is_null() {
        return Ok(());
    }
    Err(Refusal::new(
        400,
        "filter: the emulator does not understand such conditions",
    ))
}
