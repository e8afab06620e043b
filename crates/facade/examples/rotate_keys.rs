//! Rotates the secret key of every machine and hands each new key to a secret store; the old one works for an hour more, so
//! that machines can be restarted one after the other. Against the emulator in this process:
//!
//! ```text
//! cargo run -p identity-facade --example rotate_keys
//! ```

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Duration;

use identity_emulator::Emulator;
use identity_facade::clerk_raw::ids::MachineId;
use identity_facade::{CarriedOut, Secret, clerk};

const OVERLAP: Duration = Duration::from_secs(3600);

/// Where the machines read their keys. A program has Vault, or the secrets of its cluster.
type Store = BTreeMap<MachineId, Secret>;

async fn rotate_all(clerk: &clerk::Client, store: &mut Store) -> Result<(), Box<dyn Error>> {
    let machines = clerk.machines();
    let mut list = machines.list().items();
    while let Some(machine) = list.next().await {
        let id = machine?.id;
        let key = match machines.rotate_secret_key(&id, OVERLAP).await {
            Ok(rotated) => rotated.secret,
            // Rotating twice would end the overlap: if it may have been carried out, the current key is read instead.
            Err(error) if error.carried_out() != CarriedOut::No => {
                machines.get_secret_key(&id).await?.secret
            }
            Err(error) => return Err(error.into()),
        };
        println!("{id}: rotated"); // a `Secret` does not print
        store.insert(id, key);
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    rotated().await
}

async fn rotated() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::in_memory()?;
    let clerk = clerk::Client::builder(emulator.clerk_key())
        .exchange(emulator.connection())
        .build()?;
    let mut old = Store::new();
    for name in ["reports", "ledger"] {
        let machine = clerk.machines().create(name).await?;
        let key = clerk.machines().get_secret_key(&machine.id).await?.secret;
        old.insert(machine.id, key);
    }
    let mut store = Store::new();
    rotate_all(&clerk, &mut store).await?;
    assert_eq!(store.len(), 2);
    for (id, key) in &store {
        assert_ne!(key.expose(), old[id].expose());
        let current = clerk.machines().get_secret_key(id).await?.secret;
        assert_eq!(key.expose(), current.expose());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn every_machine_has_the_key_that_the_store_holds() {
        super::rotated().await.unwrap();
    }
}
