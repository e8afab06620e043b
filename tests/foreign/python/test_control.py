"""Control over HTTP, as a test in Python uses it: the page on testing shows these lines. The program under test is
Clerk's own client, which knows nothing of the emulator. Run it with `pytest`."""

import pytest
import requests
from clerk_backend_api import Clerk
from clerk_backend_api.models import SDKError

import emulator

SCENE = [
    {"call": "POST /v1/users", "body": {"username": "ada"}, "as": "ada"},
    {"call": "POST /v1/machines", "body": {"name": "reports"}, "as": "reports"},
]


class Control:
    """The emulator from outside. A refusal is an exception that says what is wrong."""

    def __init__(self, origin):
        self.url = f"{origin}/_emulator"

    def __call__(self, method, path, body=None):
        answer = requests.request(method, self.url + path, json=body, timeout=30)
        if not answer.ok:
            raise ValueError("; ".join(f"{e['field']}: {e['message']}" for e in answer.json()["errors"]))
        return answer.json()


@pytest.fixture(scope="module")
def origin():
    program, origin = emulator.start()
    yield origin
    program.kill()
    program.wait()
    program.stdout.close()


@pytest.fixture
def control(origin):
    control = Control(origin)
    control("POST", "/reset")
    return control


@pytest.fixture
def clerk(origin, control):
    key = control("GET", "/info")["clerk"]["key"]
    with Clerk(bearer_auth=key, server_url=f"{origin}/v1") as clerk:
        yield clerk


def test_a_scene_is_there_and_what_was_asked_is_on_record(control, clerk):
    ada = control("POST", "/scene", SCENE)["named"]["ada"]
    clerk.users.ban(user_id=ada["id"])
    [request] = control("GET", "/requests?operation=BanUser")["data"]
    assert request["path"] == f"/v1/users/{ada['id']}/ban"
    assert request["answer"]["banned"]
    assert control("GET", "/state")["clerk"]["user"][0]["banned"]


def test_a_fault_meets_the_next_call_and_not_the_one_after_it(control, clerk):
    forbidden = {"operation": "GetUserList", "times": 1, "effect": {"status": {"code": 418}}}
    control("POST", "/faults", {"faults": [forbidden]})
    with pytest.raises(SDKError):
        clerk.users.list(request={})
    assert clerk.users.list(request={}) == []
    [fault] = control("GET", "/faults")["data"]
    assert (fault["met"], fault["left"]) == (1, 0)


def test_a_token_expires_when_the_clock_is_moved(control, clerk):
    reports = control("POST", "/scene", SCENE)["named"]["reports"]
    wanted = {"kind": "m2m", "machine": reports["id"], "opaque": True}
    token = control("POST", "/tokens", wanted)["token"]
    assert not clerk.m2m.verify_token(token=token).expired
    control("POST", "/clock/advance", {"seconds": 3600})
    assert clerk.m2m.verify_token(token=token).expired


def test_a_reset_brings_back_the_start_with_the_same_identifiers(control, clerk):
    first = clerk.machines.create(request={"name": "ledger"})
    control("PUT", "/clock", {"now": "2030-01-01T00:00:00Z", "frozen": True})
    control("POST", "/reset")
    assert control("GET", "/requests")["data"] == []
    assert not control("GET", "/clock")["frozen"]
    assert clerk.machines.create(request={"name": "ledger"}).id == first.id


def test_a_wait_that_is_over_says_so(control):
    with pytest.raises(ValueError, match="0 of 1 came within 10 ms"):
        control("GET", "/requests/wait?timeout_ms=10")
