//! Plain structs: users are listed page by page, 500 at a time. The second argument is the number of users.

use bench_calls::barest::Clerk;
use bench_calls::plain::User;
use bench_calls::{Outcome, run};

fn main() -> Outcome {
    run(async |url, count| {
        let clerk = Clerk::new(url)?;
        let (mut read, mut after) = (0, String::new());
        while read < count {
            let mut url = format!("{}/v1/users?limit=500", clerk.url);
            if !after.is_empty() {
                url = format!("{url}&starting_after={after}");
            }
            let page: Vec<User> = clerk.send(clerk.client.get(url)).await?;
            read += page.len();
            after = page.into_iter().last().ok_or("an empty page")?.id;
        }
        Ok(())
    })
}
