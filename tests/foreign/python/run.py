"""The vendors' own Python clients, held against the emulator, as `run.mjs` holds those for Node. Needs Python 3.10 and
the packages of `requirements.txt`."""

import sys
import traceback

import authing
import genauth
from clerk_backend_api import Clerk

import clerk_calls
import emulator
import genauth_calls

KEY = ("emulator-key-id", "emulator-key-secret")


def clerk(origin, run):
    with Clerk(bearer_auth="sk_test_emulator", server_url=f"{origin}/v1") as client:
        run(client)


def management(client, origin, run):
    run(client(*KEY, host=origin))


def steps(origin):
    for name, run in clerk_calls.ALL.items():
        yield f"clerk-backend-api: {name}", lambda run=run: clerk(origin, run)
    for brand in (genauth, authing):
        client = brand.ManagementClient
        yield f"{brand.__name__}: users, groups, roles, applications, logs", lambda client=client: management(
            client, origin, genauth_calls.all_of_them
        )


def main():
    failed = total = 0
    for index in range(len(list(steps("")))):
        # Each on an emulator of its own: two brands make the same users.
        child, origin = emulator.start()
        name, run = list(steps(origin))[index]
        total += 1
        try:
            run()
            print(f"ok      {name}")
        except Exception:
            failed += 1
            print(f"FAILED  {name}")
            traceback.print_exc()
        finally:
            child.kill()
    print(f"{total - failed} of {total}")
    return 1 if failed else 0


sys.exit(main())
