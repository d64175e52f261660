#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program asks the system for no socket of the network, from its start to its end.

usage: no_network_test.py PROGRAM

Every system call about sockets is watched (strace) until the first page stands and the program has ended. Sockets
of AF_UNIX stay on the machine: the display, the session bus, and the one by which a second start finds the first; they are
printed. Exits 77, with the reason, where the system does not let a process be watched.
"""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE_S = 120
FAMILY = re.compile(r"\b(?:socket|socketpair)\((\w+)|sa_family=(\w+)")


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIPPED)


def can_watch(folder):
    if not shutil.which("strace"):
        skip("strace is missing; install strace")
    return subprocess.run(["strace", "-o", folder / "try", "true"], capture_output=True, check=False).returncode == 0


def child_of(pid):
    return int(pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()[0])


def run_watched(program, folder):
    """What strace wrote about a run from the start to a clean end."""
    trace, log = folder / "trace", folder / "data" / "rehearsal.log"
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    watcher = subprocess.Popen(["strace", "-f", "-e", "trace=%network", "-o", trace, program, "--data", folder / "data"],
                               env=environment)
    deadline = time.monotonic() + PATIENCE_S
    while not (log.exists() and "the window stands" in log.read_text(encoding="utf-8")):
        if watcher.poll() is not None or time.monotonic() > deadline:
            sys.exit("the program did not come to its first page")
        time.sleep(0.02)
    os.kill(child_of(watcher.pid), signal.SIGTERM)
    if watcher.wait(PATIENCE_S) != 0:
        sys.exit("the program did not end cleanly")
    return trace.read_text(encoding="utf-8", errors="replace")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if not can_watch(folder):
            skip("this system lets no process be watched (ptrace)")
        trace = run_watched(sys.argv[1], folder)
    calls = [line for line in trace.splitlines() if FAMILY.search(line)]
    if not calls:
        sys.exit("not even the program's own socket was seen, so nothing was watched")
    wrong = [line for line in calls if {a or b for a, b in FAMILY.findall(line)} - {"AF_UNIX", "AF_LOCAL"}]
    print(f"{len(calls)} calls about sockets of this machine:", *sorted(set(re.findall(r"sun_path=([^,}]*)", trace))))
    for line in wrong:
        print("reaches beyond this machine:", line)
    sys.exit(1 if wrong else 0)


main()
