//! Who stands behind a record of access: the members of a group, of a role, of an organization or a department.

use std::collections::BTreeMap;

use genauth_raw::applications::{AuthorizationTargetType, ListApplicationAuthDataDto};
use genauth_raw::shared::UserDto;
use genauth_raw::users::ListUsersOptionsDto;
use identity_facade_core::{Error, ErrorKind, Open};

use crate::genauth::ManagementClient;
use crate::tasks::read::all;
use crate::tasks::review::{Reach, Review};

/// What roles have that are in none of the namespaces that were created.
const DEFAULT: &str = "default";

/// Reads members, and keeps what several records need.
pub(super) struct Members<'a> {
    client: &'a ManagementClient,
    /// All of them: a record of a role does not say in which one it is.
    namespaces: Vec<String>,
    /// Who is directly in a department, of those that have records.
    departments: BTreeMap<String, Vec<Member>>,
}

/// A user: id and name.
#[derive(Clone)]
struct Member(String, Option<String>);

impl From<UserDto> for Member {
    fn from(user: UserDto) -> Self {
        Self(user.user_id.into(), user.email.or(user.username))
    }
}

impl<'a> Members<'a> {
    /// Reads what the members of these records are found by: namespaces for roles, users for departments.
    pub(super) async fn of(
        client: &'a ManagementClient,
        records: &[ListApplicationAuthDataDto],
        review: &mut Review,
    ) -> Result<Self, Error> {
        let mut members = Self {
            client,
            namespaces: Vec::new(),
            departments: BTreeMap::new(),
        };
        for record in records {
            if record.target_type == AuthorizationTargetType::Org {
                let department = record.target_id.clone();
                members.departments.insert(department, Vec::new());
            }
        }
        let is_role = |record: &ListApplicationAuthDataDto| {
            record.target_type == AuthorizationTargetType::Role
        };
        if records.iter().any(is_role) {
            members.read_namespaces(review).await?;
        }
        if !members.departments.is_empty() {
            members.read_departments(review).await?;
        }
        Ok(members)
    }

    async fn read_namespaces(&mut self, review: &mut Review) -> Result<(), Error> {
        let raw = self.client.raw();
        let created = all(|| raw.list_namespaces().items()).await?;
        self.namespaces = created
            .into_iter()
            .map(|namespace| namespace.code.to_string())
            .collect();
        if !self.namespaces.iter().any(|code| code == DEFAULT) {
            self.namespaces.insert(0, DEFAULT.to_owned());
        }
        review.hide(
            "who has a role by a group or a department, if the list of its members leaves them out",
        );
        Ok(())
    }

    /// Reads every user once, and keeps those of the departments.
    async fn read_departments(&mut self, review: &mut Review) -> Result<(), Error> {
        let options = ListUsersOptionsDto::builder().with_department_ids(true);
        let mut users = self.client.raw().list_users().options(options).items();
        while let Some(user) = users.next().await {
            let mut user = user?;
            let ids = user.department_ids.take();
            let member = Member::from(user);
            for id in ids.into_iter().flatten() {
                if let Some(department) = self.departments.get_mut(id.as_str()) {
                    department.push(member.clone());
                }
            }
        }
        if users.shifted() {
            review.hide("who came into a department while the users were read");
        }
        review.hide("who is in a department below one that is named: users name their own, and the API has no tree");
        Ok(())
    }

    /// Adds who stands behind a record to `review`.
    pub(super) async fn add(
        &self,
        record: &ListApplicationAuthDataDto,
        allowed: bool,
        review: &mut Review,
    ) -> Result<(), Error> {
        let id = &*record.target_id;
        match record.target_type {
            Open::Known(AuthorizationTargetType::Group) => {
                self.add_group(id, allowed, review).await
            }
            Open::Known(AuthorizationTargetType::Role) => self.add_role(id, allowed, review).await,
            Open::Known(AuthorizationTargetType::Org) => {
                let members = self.departments.get(id).into_iter().flatten().cloned();
                push(review, members, &format!("is in department {id}"), allowed);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    async fn add_group(&self, code: &str, allowed: bool, review: &mut Review) -> Result<(), Error> {
        let raw = self.client.raw();
        match all(|| raw.list_group_members().code(code).items()).await {
            Ok(members) => {
                let members = members.into_iter().map(Member::from);
                push(review, members, &format!("is in group {code}"), allowed);
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                review.hide(format!("who is in group {code}, which is not there"));
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    async fn add_role(&self, code: &str, allowed: bool, review: &mut Review) -> Result<(), Error> {
        let raw = self.client.raw();
        let mut found = Vec::new();
        for namespace in &self.namespaces {
            let roles = all(|| raw.list_roles().namespace(namespace).keywords(code).items());
            if roles.await?.iter().any(|role| role.code == code) {
                found.push(namespace.as_str());
            }
        }
        match found[..] {
            [_] => {}
            [] => review.hide(format!("who has role {code}, which is not there")),
            _ => review.hide(format!(
                "of which namespace role {code} is: there is one in {}",
                found.join(", ")
            )),
        }
        let condition = if found.len() > 1 {
            ", if the record is of that one"
        } else {
            ""
        };
        for namespace in found {
            let members = raw.list_role_members().code(code).namespace(namespace);
            let members = all(|| members.clone().items()).await?;
            let how = format!("has role {code} of namespace {namespace}{condition}");
            push(review, members.into_iter().map(Member::from), &how, allowed);
        }
        Ok(())
    }
}

fn push(review: &mut Review, members: impl Iterator<Item = Member>, how: &str, allowed: bool) {
    review.reach.extend(members.map(|Member(id, name)| {
        let mut reach = Reach::new("user", id, how).named(name);
        reach.allowed = allowed;
        reach
    }));
}
