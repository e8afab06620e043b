"""Calls that GenAuth's and Authing's clients make alike: they are one code base under two names."""

from datetime import datetime, timezone

APP = "6229ffaaaaaaaaaacade3e3d9"


def ok(answer):
    """The data of an answer that is a success."""
    assert answer["statusCode"] == 200, answer
    return answer.get("data")


def refused(answer, status):
    assert answer["statusCode"] == status, answer
    return answer


def users(client):
    ada = ok(client.create_user(username="ada", email="ada@example.com", birthdate="2022-06-03", gender="F"))
    user = ada["userId"]
    # Python writes a boolean in a query as `True`.
    shown = ok(client.get_user(user, user_id_type="user_id", with_custom_data=True, with_identities=False))
    assert shown["username"] == "ada", shown
    assert ok(client.get_user_batch([user], with_identities=True))[0]["userId"] == user
    ok(client.update_user(user, name="Ada", birthdate="1815-12-10"))
    assert ok(client.list_users(keywords="ada", options={"pagination": {"page": 1, "limit": 10}}))["totalCount"] == 1
    assert ok(client.list_users_legacy(page=1, limit=10, with_custom_data=True))["totalCount"] == 1
    eve = ok(client.create_users_batch([{"username": "eve"}, {"username": "mallory"}]))
    assert [one["username"] for one in eve] == ["eve", "mallory"], eve
    ok(client.update_user_batch([{"userId": eve[0]["userId"], "name": "Eve"}]))
    # Nulls within a member stay; only those of the body itself are left out.
    factors = {"applicationMfa": [], "mfaToken": "t", "mfaEmail": None, "totpMfaEnabled": None}
    ok(client.set_users_mfa_status(factors, user))
    ok(client.get_user_roles(user))
    ok(client.get_user_groups(user))
    ok(client.get_user_accessible_apps(user))
    assert ok(client.is_user_exists(username="ada")) == {"exists": True}
    ok(client.delete_users_batch([one["userId"] for one in eve]))
    refused(client.get_user(eve[0]["userId"]), 404)
    return user


def groups(client, user):
    ok(client.create_group("STATIC", "", "Staff", "staff"))
    ok(client.add_group_members([user], "staff"))
    assert ok(client.list_group_members("staff", page=1, limit=10, with_identities=True))["totalCount"] == 1
    assert ok(client.get_group("staff", with_custom_data=False))["code"] == "staff"
    ok(client.update_group("People", "staff", name="People"))
    assert ok(client.list_groups(page=1, limit=10, with_metadata=True))["totalCount"] == 1
    ok(client.remove_group_members([user], "staff"))
    ok(client.delete_groups_batch(["staff"]))


def roles(client, user):
    ok(client.create_namespace("billing", name="Billing"))
    ok(client.create_role("admin", name="Admin", namespace="billing"))
    ok(client.assign_role([{"targetType": "USER", "targetIdentifier": user}], "admin", namespace="billing"))
    assert ok(client.list_role_members("admin", page=1, limit=10, namespace="billing"))["totalCount"] == 1
    assert ok(client.has_any_role([{"code": "admin", "namespace": "billing"}], user))["hasAnyRole"] is True
    ok(client.create_resource("API", "ledger", name="Ledger", namespace="billing", actions=[{"name": "ledger:read", "description": ""}]))
    ok(
        client.authorize_resources(
            [
                {
                    "targetType": "USER",
                    "targetIdentifiers": [user],
                    "resources": [{"code": "ledger", "resourceType": "API", "actions": ["ledger:read"]}],
                }
            ],
            namespace="billing",
        )
    )
    assert ok(client.is_action_allowed(user, "ledger:read", "ledger", namespace="billing"))["allowed"] is True
    ok(client.revoke_role([{"targetType": "USER", "targetIdentifier": user}], "admin", namespace="billing"))
    assert ok(client.list_roles(page=1, limit=10, namespace="billing"))["totalCount"] == 1


def applications(client, user):
    app = ok(client.create_application("Reports", app_identifier="reports", app_type="web"))["appId"]
    assert ok(client.list_applications(page=1, limit=10, is_self_built_app=True, all=False))["totalCount"] == 1
    ok(client.kick_users([app], user))
    subject = {"targetType": "USER", "targetIdentifier": [user]}
    ok(client.authorize_application_access(app, [{**subject, "effect": "ALLOW"}]))
    assert ok(client.list_auth_application(app, page=1, limit=10))["totalCount"] == 1
    assert ok(client.revoke_application_access(app, [subject])) == {"success": True}
    # It checks no limit itself.
    refused(client.revoke_application_access(app, [subject] * 11), 400)
    ok(client.delete_application(app))


def logs(client):
    now = int(datetime(2026, 1, 1, tzinfo=timezone.utc).timestamp() * 1000)
    ok(client.get_user_action_logs(success=True, start=now, end=now + 1, pagination={"page": 1, "limit": 10}))
    ok(client.get_admin_audit_logs(success=False, pagination={"page": 1, "limit": 10}))
    ok(client.list_webhooks(page=1, limit=10))
    ok(client.get_security_settings())


def administration(client):
    user = users(client)
    groups(client, user)
    roles(client, user)
    applications(client, user)
    logs(client)


def access_keys(client):
    made = ok(client.create_access_key("user", user_id="admin"))[0]
    assert made["enable"] is True and made["accessKeySecret"], made
    which = made["accessKeyId"]
    assert [one["accessKeyId"] for one in ok(client.get_access_key_list(user_id="admin"))] == [which]
    ok(client.update_access_key(False, which))
    assert ok(client.get_access_key("admin", which))[0]["enable"] is False
    ok(client.delete_access_key(which))
    refused(client.delete_access_key(which), 404)


def organizations(client):
    # One of the two clients has no departments in `create_user`: see `differences`.
    ada = ok(client.create_users_batch([{"username": "ada", "departmentIds": ["sales"]}]))[0]["userId"]
    app = ok(client.create_application("Reports", app_identifier="reports"))["appId"]
    ok(client.update_application_permission_strategy("DENY_ALL", app))
    assert ok(client.get_user_accessible_apps(ada)) == []
    sales = {"targetType": "ORG", "targetIdentifier": ["sales"]}
    ok(client.authorize_application_access(app, [{**sales, "effect": "ALLOW"}]))
    assert [one["appId"] for one in ok(client.get_user_accessible_apps(ada))] == [app]
    ok(client.revoke_application_access(app, [sales]))
    assert ok(client.get_user_accessible_apps(ada)) == []
    assert ok(client.check_session_status(app, ada)) == {"active": False}


ALL = {
    "users, groups, roles, applications, logs": administration,
    "access keys": access_keys,
    "organizations as subjects": organizations,
}
