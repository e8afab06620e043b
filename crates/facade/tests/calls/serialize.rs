//! Answers that a program keeps: feature `serialize` writes them without their secrets.
#![cfg(all(
    feature = "serialize",
    feature = "clerk-machines",
    feature = "genauth-applications"
))]

use identity_facade::clerk_raw::machines::{
    CreatedMachine, Machine, MachineScope, MachineSecretKey,
};
use identity_facade::genauth_raw::shared::IsSuccessDto;
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
fn a_secret_is_not_kept_and_an_answer_that_is_decided_by_it_does_not_read_back() {
    let answer = json!({"object": "machine_secret_key", "secret": "ak_do_not_keep"});
    let answer: MachineSecretKey = serde_json::from_value(answer).unwrap();
    assert_eq!(answer.secret.expose(), "ak_do_not_keep");
    let kept = serde_json::to_value(&answer).unwrap();
    assert_eq!(kept, json!({"object": "machine_secret_key"}));
    let error = serde_json::from_value::<MachineSecretKey>(kept).unwrap_err();
    assert!(error.to_string().contains("secret"), "{error}");

    // A secret that is not decisive reads as empty then.
    let mut answer = machine();
    answer["secret_key"] = json!("ak_do_not_keep");
    let answer: CreatedMachine = serde_json::from_value(answer).unwrap();
    let kept = serde_json::to_value(&answer).unwrap();
    assert_eq!(kept, machine());
    let read: CreatedMachine = serde_json::from_value(kept).unwrap();
    assert_eq!(read.secret_key.expose(), "");
}

#[test]
fn outcomes_of_the_facade_are_kept_too() {
    let scope = json!({"object": "machine_scope", "from_machine_id": "mch_1", "to_machine_id": "mch_2",
        "created_at": 1, "deleted": true});
    let read: MachineScope = serde_json::from_value(scope.clone()).unwrap();
    assert_eq!(read.from_machine_id, "mch_1");
    assert_eq!(serde_json::to_value(&read).unwrap(), scope);
    let outcome = json!({"success": true});
    let read: IsSuccessDto = serde_json::from_value(outcome.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), outcome);
}
