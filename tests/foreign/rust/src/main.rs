//! clerk-rs, held against the emulator: it knows nothing of it. The emulator is started here, from EMULATOR if that names a
//! binary and with cargo if not.

use std::error::Error;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, ExitCode, Stdio};

use clerk_rs::apis::configuration::Configuration;
use clerk_rs::apis::machines_api::{
    create_machine, create_machine_scope, delete_machine_scope, get_machine, list_machines,
    update_machine,
};
use clerk_rs::apis::organization_memberships_api::{
    create_organization_membership, delete_organization_membership,
};
use clerk_rs::apis::organizations_api::{create_organization, delete_organization};
use clerk_rs::apis::users_api::{
    ban_user, create_user, delete_user, get_user, unban_user, update_user,
};
use clerk_rs::models::{
    CreateMachineRequest, CreateMachineScopeRequest, CreateOrganizationMembershipRequest,
    CreateOrganizationRequest, CreateUserRequest, UpdateMachineRequest, UpdateUserRequest,
};

type Outcome = Result<(), Box<dyn Error>>;

/// The emulator, which ends with this value, and what it prints.
struct Emulator(Child, #[expect(dead_code)] BufReader<ChildStdout>);

impl Drop for Emulator {
    fn drop(&mut self) {
        let _ = self.0.kill();
    }
}

fn emulator() -> Result<(Emulator, String), Box<dyn Error>> {
    let mut command = match std::env::var_os("EMULATOR") {
        Some(binary) => Command::new(binary),
        None => {
            let mut cargo = Command::new("cargo");
            cargo.args(["run", "-q", "-p", "identity-emulator", "--"]);
            cargo
        }
    };
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");
    let mut child = command
        .args(["--listen", "127.0.0.1:0"])
        .current_dir(root)
        .stdout(Stdio::piped())
        .spawn()?;
    let output = child.stdout.take().ok_or("no output")?;
    let mut output = BufReader::new(output);
    let mut line = String::new();
    while output.read_line(&mut line)? > 0 {
        if let Some((_, rest)) = line.split_once("http://") {
            let end = rest.find(|c: char| c == '/' || c.is_whitespace());
            let origin = format!("http://{}", &rest[..end.unwrap_or(rest.len())]);
            return Ok((Emulator(child, output), origin));
        }
        line.clear();
    }
    Err("the emulator did not start".into())
}

fn user(name: &str) -> CreateUserRequest {
    CreateUserRequest {
        username: Some(Some(name.to_owned())),
        ..CreateUserRequest::new()
    }
}

async fn machines(clerk: &Configuration) -> Outcome {
    let named = |name: &str| Some(CreateMachineRequest::new(name.to_owned()));
    let from = create_machine(clerk, named("reports")).await?;
    let to = create_machine(clerk, named("ledger")).await?;
    let changed = UpdateMachineRequest {
        name: Some("reporting".to_owned()),
        ..UpdateMachineRequest::new()
    };
    assert_eq!(
        update_machine(clerk, &from.id, Some(changed)).await?.name,
        "reporting"
    );
    let scope = CreateMachineScopeRequest::new(to.id.clone());
    let scope = create_machine_scope(clerk, &from.id, Some(scope)).await?;
    assert_eq!(
        (scope.from_machine_id, scope.to_machine_id),
        (from.id.clone(), to.id.clone())
    );
    assert_eq!(get_machine(clerk, &from.id).await?.scoped_machines.len(), 1);
    assert_eq!(
        list_machines(clerk, Some(1), None, None, None)
            .await?
            .total_count,
        2
    );
    assert!(delete_machine_scope(clerk, &from.id, &to.id).await?.deleted);
    let again = delete_machine_scope(clerk, &from.id, &to.id)
        .await
        .expect_err("it is gone");
    assert!(again.to_string().contains("404"), "{again}");
    Ok(())
}

async fn users(clerk: &Configuration) -> Outcome {
    let ada = create_user(clerk, user("ada")).await?;
    let named = UpdateUserRequest {
        first_name: Some(Some("Ada".to_owned())),
        ..UpdateUserRequest::new()
    };
    assert_eq!(
        update_user(clerk, &ada.id, named)
            .await?
            .first_name
            .as_deref(),
        Some("Ada")
    );
    assert!(ban_user(clerk, &ada.id).await?.banned);
    assert!(!unban_user(clerk, &ada.id).await?.banned);
    delete_user(clerk, &ada.id).await?;
    let gone = get_user(clerk, &ada.id).await.expect_err("it is gone");
    assert!(gone.to_string().contains("404"), "{gone}");
    Ok(())
}

async fn organizations(clerk: &Configuration) -> Outcome {
    let owner = create_user(clerk, user("owner")).await?;
    let guest = create_user(clerk, user("guest")).await?;
    let acme = CreateOrganizationRequest {
        created_by: Some(Some(owner.id.clone())),
        ..CreateOrganizationRequest::new("Acme".to_owned())
    };
    let acme = create_organization(clerk, Some(acme)).await?;
    let member =
        CreateOrganizationMembershipRequest::new(guest.id.clone(), "org:member".to_owned());
    create_organization_membership(clerk, &acme.id, member).await?;
    delete_organization_membership(clerk, &acme.id, &guest.id).await?;
    delete_organization(clerk, &acme.id).await?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let (_emulator, origin) = emulator().expect("an emulator");
    let clerk = Configuration::new("sk_test_emulator").with_base_path(format!("{origin}/v1"));
    let outcomes = [
        ("machines and scopes", machines(&clerk).await),
        ("users and bans", users(&clerk).await),
        ("organizations and members", organizations(&clerk).await),
    ];
    let mut failed = 0;
    for (name, outcome) in &outcomes {
        match outcome {
            Ok(()) => println!("ok      clerk-rs: {name}"),
            Err(error) => {
                failed += 1;
                println!("FAILED  clerk-rs: {name}\n{error}");
            }
        }
    }
    println!("{} of {}", outcomes.len() - failed, outcomes.len());
    ExitCode::from(u8::from(failed > 0))
}
