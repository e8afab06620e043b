//~ incompatible types
//~ expected `Vec<String>`, found `Vec<Secret>`
mod declared;
use declared::*;

pub async fn case(call: ListThingsCall) -> Result<Vec<String>, identity_facade_core::Error> {
    let all: Vec<String> = call.items().collect().await?;
    Ok(all)
}
