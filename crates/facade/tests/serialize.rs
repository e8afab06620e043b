//! Answers that a program keeps: feature `serialize` writes them without their secrets.
#![cfg(all(
    feature = "serialize",
    feature = "clerk-machines",
    feature = "genauth-applications"
))]

use identity_facade::clerk::MachineScope;
use identity_facade::clerk_raw::machines::{CreatedMachine, Machine, MachineSecretKey};
use identity_facade::genauth::AccessOutcome;
use serde_json::{Value, json};

fn machine() -> Value {
    json!({"object": "machine", "id": "mch_1", "instance_id": "ins_1", "name": "reports", "created_at": 1,
        "updated_at": 2, "default_token_ttl": 3600, "scoped_machines": []})
}

#[test]
fn an_answer_without_secrets_reads_back_as_it_was() {
    let answer: Machine = serde_json::from_value(machine()).unwrap();
    let kept = serde_json::to_value(&answer).unwrap();
    assert_eq!(kept, machine());
    assert_eq!(serde_json::from_value::<Machine>(kept).unwrap(), answer);
}

#[test]
fn a_secret_is_not_kept() {
    let mut answer = machine();
    answer["secret_key"] = json!("ak_do_not_keep");
    let answer: CreatedMachine = serde_json::from_value(answer).unwrap();
    assert_eq!(answer.secret_key.expose(), "ak_do_not_keep");
    let kept = serde_json::to_value(&answer).unwrap();
    assert_eq!(kept, machine());
    // It decides nothing there: the rest of the machine is worth keeping.
    let read: CreatedMachine = serde_json::from_value(kept).unwrap();
    assert_eq!((read.id, read.secret_key.expose()), (answer.id, ""));
}

#[test]
fn an_answer_that_must_have_its_secret_does_not_read_back() {
    let answer = json!({"object": "machine_secret_key", "secret": "ak_do_not_keep"});
    let answer: MachineSecretKey = serde_json::from_value(answer).unwrap();
    let kept = serde_json::to_value(&answer).unwrap();
    assert_eq!(kept, json!({"object": "machine_secret_key"}));
    let error = serde_json::from_value::<MachineSecretKey>(kept).unwrap_err();
    assert!(error.to_string().contains("secret"), "{error}");
}

#[test]
fn outcomes_of_the_facade_are_kept_too() {
    let scope = json!({"from_machine_id": "mch_1", "to_machine_id": "mch_2", "created_at": null, "deleted": true,
        "request_id": "trace"});
    let read: MachineScope = serde_json::from_value(scope.clone()).unwrap();
    assert_eq!(read.from_machine_id, "mch_1");
    assert_eq!(serde_json::to_value(&read).unwrap(), scope);
    let outcome = json!({"success": true, "request_id": null});
    let read: AccessOutcome = serde_json::from_value(outcome.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), outcome);
}
