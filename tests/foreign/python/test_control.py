"""Control over HTTP, as a test in Python uses it: the page on testing shows these lines. The program under test is
Clerk's own client, which knows nothing of the emulator. Run it with `python -m unittest test_control`."""

import unittest

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


class ControlTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program, cls.origin = emulator.start()
        cls.control = Control(cls.origin)
        cls.key = cls.control("GET", "/info")["clerk"]["key"]

    @classmethod
    def tearDownClass(cls):
        cls.program.kill()
        cls.program.wait()
        cls.program.stdout.close()

    def setUp(self):
        self.control("POST", "/reset")
        self.clerk = Clerk(bearer_auth=self.key, server_url=f"{self.origin}/v1")

    def test_a_scene_is_there_and_what_was_asked_is_on_record(self):
        ada = self.control("POST", "/scene", SCENE)["named"]["ada"]
        self.clerk.users.ban(user_id=ada["id"])
        [request] = self.control("GET", "/requests?operation=BanUser")["data"]
        self.assertEqual(request["path"], f"/v1/users/{ada['id']}/ban")
        self.assertTrue(request["answer"]["banned"])
        self.assertTrue(self.control("GET", "/state")["clerk"]["user"][0]["banned"])

    def test_a_fault_meets_the_next_call_and_not_the_one_after_it(self):
        forbidden = {"operation": "GetUserList", "times": 1, "effect": {"status": {"code": 418}}}
        self.control("POST", "/faults", {"faults": [forbidden]})
        with self.assertRaises(SDKError):
            self.clerk.users.list(request={})
        self.assertEqual(self.clerk.users.list(request={}), [])
        [fault] = self.control("GET", "/faults")["data"]
        self.assertEqual((fault["met"], fault["left"]), (1, 0))

    def test_a_token_expires_when_the_clock_is_moved(self):
        reports = self.control("POST", "/scene", SCENE)["named"]["reports"]
        wanted = {"kind": "m2m", "machine": reports["id"], "opaque": True}
        token = self.control("POST", "/tokens", wanted)["token"]
        self.assertFalse(self.clerk.m2m.verify_token(token=token).expired)
        self.control("POST", "/clock/advance", {"seconds": 3600})
        self.assertTrue(self.clerk.m2m.verify_token(token=token).expired)

    def test_a_reset_brings_back_the_start_with_the_same_identifiers(self):
        first = self.clerk.machines.create(request={"name": "ledger"})
        self.control("PUT", "/clock", {"now": "2030-01-01T00:00:00Z", "frozen": True})
        self.control("POST", "/reset")
        self.assertEqual(self.control("GET", "/requests")["data"], [])
        self.assertFalse(self.control("GET", "/clock")["frozen"])
        again = self.clerk.machines.create(request={"name": "ledger"})
        self.assertEqual(again.id, first.id)

    def test_a_wait_that_is_over_says_so(self):
        with self.assertRaisesRegex(ValueError, "0 of 1 came within 10 ms"):
            self.control("GET", "/requests/wait?timeout_ms=10")


if __name__ == "__main__":
    unittest.main()
