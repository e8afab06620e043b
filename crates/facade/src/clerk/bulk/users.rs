//! Bulk forms of users.

use clerk_raw::ids::UserId;
use clerk_raw::users::{USERS_BAN, USERS_UNBAN, User};
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::clerk::Users;

bulk! { Users:
    /// Bans users and ends all of their sessions.
    ///
    /// `POST /v1/users/ban`, once for 50 users.
    ban_all([ids: UserId; 50]) => USERS_BAN, |client| client.users_ban().user_ids(ids) => Items<User>;

    /// Lifts the ban of users.
    ///
    /// `POST /v1/users/unban`, once for 50 users.
    unban_all([ids: UserId; 50]) => USERS_UNBAN, |client| client.users_unban().user_ids(ids) => Items<User>;
}
