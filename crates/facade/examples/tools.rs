//! Calls as tools of a language model, or of any program that reads JSON Schema: a list of tools that shows what each takes,
//! and one function that reads the input, sends the call and returns the answer as JSON. Against the emulator:
//!
//! ```text
//! cargo run -p identity-facade --example tools --features schemars
//! ```

use std::error::Error;

use identity_emulator::Emulator;
use identity_facade::clerk;
use identity_facade::clerk_raw::machines::{
    CreateMachineScopeCall, DeleteMachineScopeCall, ListMachinesCall,
};
use identity_facade::schema::{Described, Input};
use schemars::{Schema, schema_for};
use serde_json::{Value, json};

/// What the caller is shown of a tool.
struct Tool {
    name: &'static str,
    description: &'static str,
    input: Schema,
}

fn tool<C: Described>() -> Tool {
    Tool {
        name: C::OPERATION.id,
        description: C::SAYS,
        input: schema_for!(Input<C>),
    }
}

fn tools() -> [Tool; 3] {
    [
        tool::<ListMachinesCall>(),
        tool::<CreateMachineScopeCall>(),
        tool::<DeleteMachineScopeCall>(),
    ]
}

/// Does what a tool says. What is wrong with the input is in the error, for the caller to correct.
async fn use_tool(
    clerk: &clerk::Client,
    name: &str,
    input: Value,
) -> Result<Value, Box<dyn Error>> {
    let raw = clerk.raw();
    let answer = match name {
        "ListMachines" => {
            serde_json::to_value(Input::<ListMachinesCall>::read(input)?.call(raw).await?)
        }
        "CreateMachineScope" => serde_json::to_value(
            Input::<CreateMachineScopeCall>::read(input)?
                .call(raw)
                .await?,
        ),
        "DeleteMachineScope" => serde_json::to_value(
            Input::<DeleteMachineScopeCall>::read(input)?
                .call(raw)
                .await?,
        ),
        _ => return Err("there is no such tool".into()),
    };
    Ok(answer?)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    show().await
}

async fn show() -> Result<(), Box<dyn Error>> {
    for Tool {
        name,
        description,
        input,
    } in tools()
    {
        println!(
            "{name}: {description}\n{}\n",
            serde_json::to_string_pretty(&input)?
        );
    }
    let emulator = Emulator::in_memory()?;
    let clerk = clerk::Client::builder(emulator.clerk_key())
        .exchange(emulator.connection())
        .build()?;
    let reports = clerk.machines().create("reports").await?.id;
    let ledger = clerk.machines().create("ledger").await?.id;

    let machines = use_tool(&clerk, "ListMachines", json!({ "limit": 10 })).await?;
    assert_eq!(machines["total_count"], 2);
    let scope = json!({ "machine_id": reports.as_str(), "to_machine_id": ledger.as_str() });
    use_tool(&clerk, "CreateMachineScope", scope).await?;
    let scope = json!({ "machine_id": reports.as_str(), "other_machine_id": ledger.as_str() });
    let deleted = use_tool(&clerk, "DeleteMachineScope", scope).await?;
    assert_eq!(deleted["deleted"], true);

    let refused = use_tool(
        &clerk,
        "ListMachines",
        json!({ "limit": 501, "offset": -1 }),
    )
    .await;
    let refused = refused.unwrap_err().to_string();
    assert_eq!(
        refused,
        "`limit`: from 1 to 500, got 501; `offset`: at least 0, got -1"
    );
    println!("{refused}");
    Ok(())
}

#[tokio::test]
async fn every_tool_is_shown_and_used() -> Result<(), Box<dyn Error>> {
    for tool in tools() {
        assert!(!tool.description.is_empty());
        assert_eq!(tool.input.get("type"), Some(&json!("object")));
    }
    show().await
}
