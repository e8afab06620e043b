"""The emulator for a run: on a free port, from EMULATOR if that names a binary and with cargo if not."""

import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[3]


def start():
    listen = ["--listen", "127.0.0.1:0"]
    binary = os.environ.get("EMULATOR")
    command = [binary] if binary else ["cargo", "run", "-q", "-p", "identity-emulator", "--"]
    child = subprocess.Popen(command + listen, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    for line in child.stdout:
        if origin := re.search(r"http://[^/\s]+", line):
            return child, origin[0]
    raise SystemExit("the emulator did not start")
