//! Bulk forms of users.

use genauth_raw::shared::{IsSuccessDto, UserDto};
use genauth_raw::users::{
    CREATE_USERS_BATCH, CreateUserInfoDto, DELETE_USERS_BATCH, GET_USER_BATCH, KICK_USERS,
};
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::genauth::Users;

bulk! { Users:
    /// Creates users. `on_answer` of the form gives what was created.
    ///
    /// `POST /api/v3/create-users-batch`.
    create_all([users: CreateUserInfoDto; 50]) => CREATE_USERS_BATCH, |client| client.create_users_batch().list(users) => Items<UserDto>;

    /// Reads these users; `on_answer` of the form gives what was found. Done means asked.
    ///
    /// `GET /api/v3/get-user-batch`. Idempotent.
    get_all([user_ids: String; 50]) => GET_USER_BATCH, |client| client.get_user_batch().user_ids(user_ids) => Items<UserDto>;

    /// Deletes these users.
    ///
    /// `POST /api/v3/delete-users-batch`. Idempotent.
    delete_all([user_ids: String; 50]) => DELETE_USERS_BATCH, |client| client.delete_users_batch().user_ids(user_ids) => IsSuccessDto;

    /// Ends the sessions of a user at applications.
    ///
    /// `POST /api/v3/kick-users`. Idempotent.
    kick_all(user_id: String, [app_ids: String; 50]) => KICK_USERS, |client| client.kick_users().user_id(user_id).app_ids(app_ids) => IsSuccessDto;
}
