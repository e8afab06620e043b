//! Takes away every access of a machine at Clerk, and says what stays valid until when.
//!
//! ```text
//! cargo run --example strip_machine -- mch_…
//! ```
//!
//! The key comes from `CLERK_SECRET_KEY`.

use identity_facade::clerk;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let machine = std::env::args().nth(1).ok_or("a machine is needed")?;
    let clerk = clerk::Client::builder_from_env()?.build()?;
    let report = clerk.remove_machine_access(machine).await?;
    println!("{report}");
    if report.is_complete() {
        Ok(())
    } else {
        Err("some steps are left".into())
    }
}
