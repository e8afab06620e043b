//! Tasks of several calls: what they take away, what they leave, and that they may be cut off anywhere.

#![cfg(all(feature = "clerk-tasks", feature = "genauth-tasks"))]

use std::time::Duration;

use super::cut_request::{Cut, Line};
use super::worlds::{World, both, machines, people, pool};
use identity_emulator::Fault;
use identity_facade::genauth::{ManagementClient, SubjectId};
use identity_facade::tasks::{
    LookedAgain, Plan, Reason, Report, Step, StepReport, StepState, offboard_person,
};
use identity_facade::{Error, ErrorKind, clerk};
use serde_json::{Value, json};

/// What a plan does, as `operation id id`.
fn steps(plan: &Plan) -> Vec<String> {
    let words = |step: &Step| format!("{} {}", step.operation(), step.ids().join(" "));
    plan.steps().iter().map(words).collect()
}

fn operations(plan: &Plan) -> Vec<&str> {
    plan.steps().iter().map(Step::operation).collect()
}

fn rows<'a>(state: &'a Value, vendor: &str, kind: &str) -> Vec<&'a Value> {
    state[vendor][kind]
        .as_array()
        .into_iter()
        .flatten()
        .collect()
}

/// What remains for this reason, by how.
fn remaining(plan: &Plan, reason: Reason) -> Vec<String> {
    let remains = plan
        .remains()
        .iter()
        .filter(|remains| remains.reason == reason);
    remains.map(ToString::to_string).collect()
}

#[tokio::test]
async fn a_machine_loses_every_access_and_its_old_key() {
    let world = World::new(machines());
    let (clerk, reports) = (world.clerk(), world.id("reports"));
    let plan = clerk.remove_machine_access(&reports).plan().await.unwrap();
    assert_eq!(world.emulator.requests().len(), 4); // the machine, machines, tokens, API keys
    let expected = [
        "RotateMachineSecretKey",
        "DeleteMachineScope",
        "DeleteMachineScope",
        "DeleteMachineScope",
        "revokeM2MToken",
        "revokeM2MToken",
        "revokeApiKey",
    ];
    assert_eq!(operations(&plan), expected);
    assert_eq!(
        world
            .emulator
            .requests()
            .iter()
            .filter(|request| request.method != "GET")
            .count(),
        0
    );

    // The longest lifetime that is known is the one a token was made with, not the default.
    let jwts = plan
        .remains()
        .iter()
        .find(|remains| remains.what.starts_with("JWT"));
    assert_eq!(jwts.unwrap().lifetime, Some(Duration::from_secs(7200)));
    assert!(
        plan.remains()
            .iter()
            .any(|remains| remains.what.contains(&world.id("mail")))
    );

    let report = plan.run().await;
    assert!(report.is_complete(), "{report}");
    let machine = clerk.raw().get_machine(&reports).await.unwrap();
    assert!(machine.scoped_machines.is_empty());
    let mail = clerk.raw().get_machine(world.id("mail")).await.unwrap();
    assert_eq!(mail.scoped_machines.len(), 1); // ledger
    let old = clerk
        .as_machine(world.text("reports", "secret_key"))
        .unwrap();
    assert_eq!(
        old.raw().create_m2m_token().await.unwrap_err().kind(),
        ErrorKind::Unauthorized
    );
    for (who, left) in [("reports", 0), ("mail", 1)] {
        let tokens = clerk
            .raw()
            .get_m2m_tokens()
            .subject(world.id(who))
            .revoked(false)
            .await
            .unwrap();
        assert_eq!(tokens.m2m_tokens.len(), left, "{who}");
        let keys = clerk
            .raw()
            .get_api_keys()
            .subject(world.id(who))
            .await
            .unwrap();
        assert_eq!(keys.data.len(), left, "{who}");
    }
    assert!(
        clerk
            .remove_machine_access(&reports)
            .plan()
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn a_key_that_is_not_rotated_stops_the_rest() {
    let world = World::new(machines());
    world
        .emulator
        .inject(Fault::status(503).on("RotateMachineSecretKey").once());
    let before = world.state();
    let plan = world
        .clerk()
        .remove_machine_access(world.id("reports"))
        .plan()
        .await
        .unwrap();
    let report = plan.run().await;
    assert_eq!(report.steps()[0].state(), StepState::Unknown);
    assert_eq!(report.in_state(StepState::NotAttempted).count(), 6);
    assert_eq!(world.state(), before);
    // At once, the task looks again and goes on.
    world
        .emulator
        .inject(Fault::status(503).on("RotateMachineSecretKey").once());
    let report = world
        .clerk()
        .remove_machine_access(world.id("reports"))
        .await
        .unwrap();
    assert!(report.is_complete(), "{report}");
}

#[tokio::test]
async fn scopes_are_brought_to_the_wanted_set_by_their_difference() {
    let world = World::new(machines());
    let (clerk, reports) = (world.clerk(), world.id("reports"));
    let wanted = [world.id("mail"), world.id("spare")];
    let plan = clerk
        .set_machine_scopes(&reports, &wanted)
        .plan()
        .await
        .unwrap();
    let expected = [
        format!("DeleteMachineScope {reports} {}", world.id("ledger")),
        format!("CreateMachineScope {reports} {}", world.id("spare")),
    ];
    assert_eq!(world.emulator.requests().len(), 1);
    assert_eq!(steps(&plan), expected);
    assert!(plan.run().await.is_complete());
    assert!(
        clerk
            .set_machine_scopes(&reports, &wanted)
            .plan()
            .await
            .unwrap()
            .is_empty()
    );

    let missing = format!("mch_{}", "x".repeat(27));
    let report = clerk
        .set_machine_scopes(&reports, [&missing])
        .await
        .unwrap();
    assert!(!report.is_complete());
    assert_eq!(report.in_state(StepState::Failed).count(), 1);
    assert!(matches!(report.looked_again(), LookedAgain::Left(left) if left.len() == 1));
}

#[tokio::test]
async fn a_full_machine_gets_a_scope_only_after_one_was_deleted() {
    let machine = |n| json!({ "call": "POST /v1/machines", "body": { "name": format!("m{n}") }, "as": format!("m{n}") });
    let mut scene: Vec<Value> = (0..151).map(machine).collect();
    let scopes: Vec<String> = (0..150).map(|n| format!("{{m{n}.id}}")).collect();
    let full = json!({ "name": "full", "scoped_machines": scopes });
    scene.push(json!({ "call": "POST /v1/machines", "body": full, "as": "full" }));
    let world = World::new(Value::Array(scene));
    let clerk = world.clerk();
    let wanted: Vec<String> = (1..151).map(|n| world.id(&format!("m{n}"))).collect();
    let task = || clerk.set_machine_scopes(world.id("full"), &wanted);
    let plan = task().plan().await.unwrap();
    assert_eq!(
        operations(&plan),
        ["DeleteMachineScope", "CreateMachineScope"]
    );
    assert_eq!(plan.steps()[1].after(), [0]);

    world
        .emulator
        .inject(Fault::status(403).on("DeleteMachineScope").once());
    let report = plan.run().await;
    let states = report.steps().iter().map(StepReport::state);
    assert!(states.eq([StepState::Failed, StepState::NotAttempted]));
    assert!(task().await.unwrap().is_complete());
    let machine = clerk.raw().get_machine(world.id("full")).await.unwrap();
    assert_eq!(machine.scoped_machines.len(), 150);
}

#[tokio::test]
async fn more_than_150_wanted_scopes_are_refused_before_anything_is_sent() {
    let world = World::new(json!([]));
    let wanted: Vec<String> = (0..151).map(|n| format!("mch_{n:027}")).collect();
    let refused = world
        .clerk()
        .set_machine_scopes("mch_1", &wanted)
        .plan()
        .await
        .unwrap_err();
    let fields: Vec<&str> = refused
        .violations()
        .iter()
        .map(|one| one.field.as_str())
        .collect();
    assert_eq!(
        (refused.kind(), fields),
        (ErrorKind::Validation, vec!["wanted"])
    );
    assert!(world.emulator.requests().is_empty());
    let wanted = &wanted[..150];
    let sent = world
        .clerk()
        .set_machine_scopes("mch_1", wanted)
        .plan()
        .await
        .unwrap_err();
    assert_eq!(sent.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn a_user_is_banned_first_and_loses_everything_that_can_be_listed() {
    let world = World::new(people());
    let (clerk, ada) = (world.clerk(), world.id("ada"));
    let task = || {
        clerk
            .offboard_user(&ada)
            .block_identifiers()
            .note(json!({ "ticket": "OPS-7" }))
    };
    let plan = task().plan().await.unwrap();
    let expected = [
        "BanUser",
        "CreateBlocklistIdentifier",
        "CreateBlocklistIdentifier",
        "RevokeInvitation",
        "RevokeOrganizationInvitation",
        "revokeApiKey",
        "revokeApiKey",
        "DeleteOrganizationMembership",
        "UpdateUserMetadata",
    ];
    assert_eq!(operations(&plan), expected);
    assert!(
        plan.to_string().contains("ends 2 active sessions"),
        "{plan}"
    );
    assert!(
        plan.cannot_be_seen()
            .iter()
            .any(|hidden| hidden.contains("sign-in tokens"))
    );
    assert!(
        plan.cannot_be_seen()
            .iter()
            .any(|hidden| hidden.contains("OAuth"))
    );

    let report = plan.run().await;
    assert!(report.is_complete(), "{report}");
    let state = world.state();
    for user in rows(&state, "clerk", "user") {
        assert_eq!(user["banned"], user["id"] == ada);
    }
    let user = clerk.raw().get_user(&ada).await.unwrap();
    assert_eq!(user.private_metadata.unwrap()["ticket"], "OPS-7");
    let statuses = |kind: &str| {
        rows(&state, "clerk", kind)
            .iter()
            .map(|row| row["status"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(statuses("session"), ["revoked", "revoked", "active"]);
    assert_eq!(statuses("invitation"), ["revoked", "pending"]);
    assert_eq!(statuses("organization_invitation"), ["revoked", "pending"]);
    let revoked: Vec<_> = rows(&state, "clerk", "api_key")
        .iter()
        .map(|key| key["revoked"] == true)
        .collect();
    assert_eq!(revoked, [true, true, false]);
    assert_eq!(rows(&state, "clerk", "organization_membership").len(), 2); // Bob's
    assert_eq!(rows(&state, "clerk", "blocklist_identifier").len(), 3);
    assert!(task().plan().await.unwrap().is_empty());
}

#[tokio::test]
async fn what_fails_stops_nothing_but_the_note() {
    let world = World::new(people());
    world.emulator.inject(Fault::status(403).on("BanUser"));
    let plan = world
        .clerk()
        .offboard_user(world.id("ada"))
        .note(json!({ "ticket": "OPS-7" }))
        .plan()
        .await;
    let report = plan.unwrap().run().await;
    let states: Vec<StepState> = report.steps().iter().map(StepReport::state).collect();
    assert_eq!(states[0], StepState::Failed);
    assert_eq!(states.last(), Some(&StepState::NotAttempted));
    assert_eq!(report.in_state(StepState::Done).count(), states.len() - 2);
    assert_eq!(
        report.steps()[0].error().unwrap().kind(),
        ErrorKind::Forbidden
    );
    assert!(!report.is_complete());

    // A refusal is not repeated without end.
    world.emulator.clear_requests();
    let report = world.clerk().offboard_user(world.id("ada")).await.unwrap();
    assert!(
        matches!(report.looked_again(), LookedAgain::Left(left) if left[0].operation() == "BanUser")
    );
    let bans = world
        .emulator
        .requests()
        .iter()
        .filter(|request| request.method == "POST")
        .count();
    assert_eq!(bans, 1);
}

#[tokio::test]
async fn lists_are_read_to_their_end() {
    let mut scene = people().as_array().unwrap().clone();
    for n in 0..130 {
        let body = json!({ "name": format!("key {n}"), "subject": "{ada.id}" });
        scene.push(json!({ "call": "POST /v1/api_keys", "body": body }));
    }
    let world = World::new(Value::Array(scene));
    let plan = world
        .clerk()
        .offboard_user(world.id("ada"))
        .plan()
        .await
        .unwrap();
    let keys = operations(&plan)
        .iter()
        .filter(|operation| **operation == "revokeApiKey")
        .count();
    assert_eq!(keys, 132);
}

#[tokio::test]
async fn an_item_that_cannot_be_read_is_an_error_of_planning() {
    let world = World::new(people());
    world
        .emulator
        .inject(Fault::broken_scalar().on("UsersGetOrganizationMemberships"));
    let error = world
        .clerk()
        .offboard_user(world.id("ada"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let changes = world.emulator.requests();
    assert!(changes.iter().all(|request| request.method == "GET"));
}

#[tokio::test]
async fn only_records_that_allow_are_removed_and_every_other_way_is_named() {
    let world = World::new(pool());
    let (genauth, ada) = (world.genauth(), world.id("pool_ada"));
    let task = || genauth.remove_all_application_access(SubjectId::user(&*ada));
    let plan = task().plan().await.unwrap();
    // Records, groups, roles, accessible applications; records of one group and one role.
    assert_eq!(world.emulator.requests().len(), 6);
    let mut apps = [world.id("books"), world.id("notes")];
    apps.sort();
    assert_eq!(
        steps(&plan),
        apps.map(|app| format!("revokeApplicationAccess {app} {ada}"))
    );
    assert!(remaining(&plan, Reason::Deny)[0].contains(&world.id("shop")));
    assert!(remaining(&plan, Reason::Group)[0].contains(&world.id("wiki")));
    assert!(remaining(&plan, Reason::Group)[0].ends_with("by group staff"));
    assert!(remaining(&plan, Reason::Role)[0].contains(&world.id("desk")));
    assert!(remaining(&plan, Reason::Default)[0].contains(&world.id("open")));

    let count = |state: &Value, effect: &str| {
        rows(state, "genauth", "application access")
            .iter()
            .filter(|row| row["effect"] == effect)
            .count()
    };
    assert_eq!(
        (
            count(&world.state(), "ALLOW"),
            count(&world.state(), "DENY")
        ),
        (5, 2)
    );
    assert!(plan.run().await.is_complete());
    assert_eq!(
        (
            count(&world.state(), "ALLOW"),
            count(&world.state(), "DENY")
        ),
        (3, 2)
    );
    assert!(task().plan().await.unwrap().is_empty());

    for (subject, app) in [
        (SubjectId::group("staff"), "wiki"),
        (SubjectId::role("ns", "editor"), "desk"),
    ] {
        let subject = subject.unwrap();
        let plan = genauth
            .remove_all_application_access(&subject)
            .plan()
            .await
            .unwrap();
        assert_eq!(plan.steps().len(), 1);
        assert_eq!(plan.steps()[0].ids()[0], world.id(app));
        assert!(plan.run().await.is_complete());
        assert!(
            genauth
                .remove_all_application_access(&subject)
                .plan()
                .await
                .unwrap()
                .is_empty()
        );
    }
    assert_eq!(
        (
            count(&world.state(), "ALLOW"),
            count(&world.state(), "DENY")
        ),
        (1, 2)
    );
}

#[tokio::test]
async fn a_record_that_has_become_a_denial_since_the_plan_stays() {
    let world = World::new(pool());
    let (genauth, ada) = (world.genauth(), world.id("pool_ada"));
    let plan = genauth
        .remove_all_application_access(SubjectId::user(&*ada))
        .plan()
        .await
        .unwrap();
    let denial =
        identity_facade::genauth_raw::applications::ApplicationPermissionRecordItem::builder()
            .target_type(identity_facade::genauth_raw::shared::SubjectType::User)
            .target_identifier([&*ada])
            .effect(identity_facade::genauth_raw::shared::Effect::Deny);
    let call = genauth
        .raw()
        .authorize_application_access()
        .app_id(world.id("books"));
    call.list(denial).await.unwrap();
    let report = plan.run().await;
    assert_eq!(report.in_state(StepState::AlreadyDone).count(), 1);
    let state = world.state();
    let grants = rows(&state, "genauth", "application access");
    let kept = grants
        .iter()
        .filter(|row| row["effect"] == "DENY" && row["targetType"] == "USER")
        .count();
    assert_eq!(kept, 2); // shop, and now books
}

#[tokio::test]
async fn a_person_is_shut_out_at_both_vendors_before_anything_else_goes() {
    let world = World::new(both());
    let (clerk, genauth) = (world.clerk(), world.genauth());
    let task = || offboard_person(&clerk, &genauth, "Ada@example.com").block_identifiers();
    let plan = task().plan().await.unwrap();
    assert_eq!(plan.subjects().len(), 2, "{plan}");
    let operations = operations(&plan);
    let doors = [
        "BanUser",
        "CreateBlocklistIdentifier",
        "CreateBlocklistIdentifier",
        "updateUser",
        "kickUsers",
    ];
    assert_eq!(operations[..5], doors);
    assert!(operations.contains(&"revokeRole") && operations.contains(&"removeGroupMembers"));
    let report = task().await.unwrap();
    assert!(report.is_complete(), "{report}");
    assert!(matches!(report.looked_again(), LookedAgain::NothingLeft));
    let user = genauth
        .raw()
        .get_user()
        .user_id(world.id("pool_ada"))
        .await
        .unwrap();
    assert_eq!(user.status.as_str(), "Suspended");
    assert!(task().plan().await.unwrap().is_empty());

    let nobody = offboard_person(&clerk, &genauth, "nobody@example.com")
        .plan()
        .await
        .unwrap();
    assert!(nobody.is_empty() && nobody.subjects().is_empty());
    let misspelt = offboard_person(&clerk, &genauth, "ada")
        .plan()
        .await
        .unwrap_err();
    assert_eq!(misspelt.violations()[0].field, "email");
}

#[tokio::test]
async fn reviews_name_who_reaches_a_machine_an_organization_and_an_application() {
    let world = World::new(both());
    let review = world
        .clerk()
        .review_organization(world.id("acme"))
        .await
        .unwrap();
    let kinds: Vec<(&str, &str)> = review
        .reach
        .iter()
        .map(|reach| (&*reach.kind, reach.name.as_deref().unwrap_or_default()))
        .collect();
    assert!(
        kinds.contains(&("user", "ada@example.com"))
            && kinds.contains(&("user", "bob@example.com")),
        "{review}"
    );

    let review = world
        .genauth()
        .review_application(world.id("shop"))
        .await
        .unwrap();
    assert!(
        !review.everybody
            && review.reach.len() == 2
            && review.reach.iter().all(|reach| !reach.allowed)
    );
    let review = world
        .genauth()
        .review_application(world.id("open"))
        .await
        .unwrap();
    assert!(review.everybody && review.reach.is_empty());

    let world = World::new(machines());
    let clerk = world.clerk();
    // The scope goes, the token that was issued with it stays.
    clerk
        .machines()
        .delete_scope(world.id("reports"), world.id("ledger"))
        .await
        .unwrap();
    let review = clerk.review_machine(world.id("ledger")).await.unwrap();
    let json = serde_json::to_value(&review).unwrap();
    let kinds: Vec<&str> = review.reach.iter().map(|reach| &*reach.kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == "machine").count(), 1);
    assert_eq!(kinds.iter().filter(|kind| **kind == "m2m_token").count(), 3);
    assert!(json["reach"][1]["until"].is_number());
}

#[tokio::test]
async fn plans_and_reports_serialize_and_travel() {
    fn travels<T: Send + Sync + Clone + 'static>(_: &T) {}
    fn is_sent<T: Send + 'static>(value: T) -> T {
        value
    }
    let world = World::new(machines());
    world
        .emulator
        .inject(Fault::status(403).on("DeleteMachineScope").once());
    let plan = world
        .clerk()
        .remove_machine_access(world.id("reports"))
        .plan()
        .await
        .unwrap();
    travels(&plan);
    let written = serde_json::to_value(&plan).unwrap();
    assert_eq!(written["steps"][1]["operation"], "DeleteMachineScope");
    assert_eq!(written["steps"][1]["after"], json!([0]));
    let report = tokio::spawn(is_sent(plan.run())).await.unwrap();
    travels(&report);
    let written = serde_json::to_string(&report).unwrap();
    assert!(
        written.contains(r#""state":"failed","error":{"kind":"forbidden""#),
        "{written}"
    );
    for secret in [
        world.text("reports", "secret_key"),
        world.text("token", "token"),
    ] {
        assert!(!written.contains(&secret));
    }
    drop(is_sent(world.clerk().offboard_user("user_1").into_future()));
}

/// The tasks that are cut off, each with its world.
#[derive(Clone, Copy, Debug)]
enum Task {
    MachineAccess,
    MachineScopes,
    User,
    ApplicationAccess,
    Person,
}

impl Task {
    fn world(self) -> World {
        World::new(match self {
            Self::MachineAccess | Self::MachineScopes => machines(),
            Self::User => people(),
            Self::ApplicationAccess => pool(),
            Self::Person => both(),
        })
    }

    async fn run(self, world: &World, line: &Line) -> Result<Report, Error> {
        let (clerk, genauth) = (world.clerk_through(line), world.genauth_through(line));
        let reports = || world.id("reports");
        match self {
            Self::MachineAccess => clerk.remove_machine_access(reports()).await,
            Self::MachineScopes => {
                clerk
                    .set_machine_scopes(reports(), [world.id("spare")])
                    .await
            }
            Self::User => {
                let task = clerk.offboard_user(world.id("ada")).block_identifiers();
                task.note(json!({ "ticket": "OPS-7" })).await
            }
            Self::ApplicationAccess => {
                let ada = world.id("pool_ada");
                genauth
                    .remove_all_application_access(SubjectId::user(ada))
                    .await
            }
            Self::Person => {
                let task = offboard_person(&clerk, &genauth, "ada@example.com");
                task.block_identifiers().await
            }
        }
    }
}

/// Cuts a task off at each of its requests in turn, and runs it again.
async fn cut_everywhere(task: Task, cut: Cut) {
    let whole = task.world();
    let line = Line::new(usize::MAX, Cut::BeforeSending);
    let report = task.run(&whole, &line).await.unwrap();
    assert!(report.is_complete(), "{report}");
    let (requests, end) = (line.requests(), whole.state());
    assert!(requests >= 5, "{task:?}");

    for at in 0..requests {
        let world = task.world();
        let line = Line::new(at, cut);
        if let Ok(report) = task.run(&world, &line).await {
            assert!(!report.is_complete(), "{task:?}, {cut:?} at {at}: {report}");
        }
        let again = Line::new(usize::MAX, Cut::BeforeSending);
        let report = task.run(&world, &again).await.unwrap();
        assert!(report.is_complete(), "{task:?}, {cut:?} at {at}: {report}");
        assert_eq!(world.state(), end, "{task:?}, {cut:?} at {at}");
    }
}

/// For each task, a test for each way to be cut off: they run beside each other.
macro_rules! goes_on {
    ($($task:ident: $unsent:ident, $unanswered:ident;)*) => {$(
        #[tokio::test]
        async fn $unsent() {
            cut_everywhere(Task::$task, Cut::BeforeSending).await;
        }

        #[tokio::test]
        async fn $unanswered() {
            cut_everywhere(Task::$task, Cut::AfterTheEffect).await;
        }
    )*};
}

goes_on! {
    MachineAccess:
        machine_access_that_is_cut_off_before_any_request_goes_on,
        machine_access_that_is_cut_off_after_any_effect_goes_on;
    MachineScopes:
        machine_scopes_that_are_cut_off_before_any_request_go_on,
        machine_scopes_that_are_cut_off_after_any_effect_go_on;
    User:
        off_boarding_a_user_that_is_cut_off_before_any_request_goes_on,
        off_boarding_a_user_that_is_cut_off_after_any_effect_goes_on;
    ApplicationAccess:
        application_access_that_is_cut_off_before_any_request_goes_on,
        application_access_that_is_cut_off_after_any_effect_goes_on;
    Person:
        off_boarding_a_person_that_is_cut_off_before_any_request_goes_on,
        off_boarding_a_person_that_is_cut_off_after_any_effect_goes_on;
}

#[test]
fn no_task_prints_a_key() {
    const CANARY: &str = "canary-7f3a";
    let clerk = clerk::Client::builder(format!("sk_test_{CANARY}")).build();
    let genauth = ManagementClient::builder("id", CANARY).build();
    let (clerk, genauth) = (clerk.unwrap(), genauth.unwrap());
    let subject = SubjectId::user("ada");
    let tasks: [&dyn std::fmt::Debug; 7] = [
        &clerk.offboard_user("user_1"),
        &clerk.remove_machine_access("mch_1"),
        &clerk.set_machine_scopes("mch_1", ["mch_2"]),
        &genauth.offboard_user("ada"),
        &genauth.remove_all_application_access(subject),
        &genauth.review_application("app"),
        &offboard_person(&clerk, &genauth, "ada@example.com"),
    ];
    for task in tasks {
        let text = format!("{task:?} {task:#?}");
        assert!(!text.contains(CANARY), "{text}");
    }
}
