//! clerk-rs: a machine may no longer call another one.

use std::env;

use clerk_rs::apis::configuration::Configuration;
use clerk_rs::apis::machines_api::delete_machine_scope;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(url), Some(count)) = (arguments.next(), arguments.next()) else {
        return Err("arguments: the server's URL, how many requests".into());
    };
    let configuration = Configuration::new("sk_test_bench").with_base_path(format!("{url}/v1"));
    for _ in 0..count.parse::<usize>()? {
        let scope = delete_machine_scope(&configuration, "mch_1", "mch_2").await?;
        assert!(scope.deleted);
    }
    Ok(())
}
