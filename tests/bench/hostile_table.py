#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how long `rehearsal-bank check` takes and how much memory on banks with one hostile file each.

usage: hostile_table.py REHEARSAL_BANK GOOD_BANK
"""

import os
import pathlib
import shutil
import sys
import tempfile
import time

MIB = 1024 * 1024


def alias_bomb():
    lines = ["a0: &a0 x"] + [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]" for level in range(1, 10)]
    return "\n".join(lines) + "\n"


# What a questions file may be made of; each a little over, or just within, a limit of FORMAT.md.
HOSTILE = {
    "alias bomb": alias_bomb,
    "100,000 levels deep": lambda: "- " * 30_000 + "a\n" + "[" * 40_000 + "\n",
    "one text of 63 MiB": lambda: "- id: |\n" + ("    " + "x" * 60_000 + "\n") * (63 * MIB // 60_005),
    "one line of 63 MiB": lambda: "- id: " + "x" * (63 * MIB) + "\n",
    "63 MiB of comment": lambda: ("# " + "x" * 1000 + "\n") * (63 * MIB // 1003),
    "a million keys": lambda: "- a: b\n" + "".join(f"  k{number}: v\n" for number in range(1_000_000)),
    "two million entries": lambda: "- a\n" * 2_000_000,
    "a million anchors": lambda: "".join(f"- &a{number} x\n" for number in range(1_000_000)),
    "63 MiB of small lists": lambda: "- [a, b, c]\n" * (63 * MIB // 12),
    "63 MiB of NUL": lambda: "\0" * (63 * MIB),
    "63 MiB of line breaks": lambda: "\n" * (63 * MIB),
    "70 MiB": lambda: "# x\n" * (70 * MIB // 4),
}


def run(tool, folder):
    """Status, seconds, processor seconds, peak MiB."""
    begun = time.monotonic()
    child = os.posix_spawn(tool, [tool, "check", str(folder)], os.environ,
                           file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), time.monotonic() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    tool, good = sys.argv[1:3]
    print(f"{'':24} {'status':>6} {'seconds':>8} {'CPU s':>8} {'peak MiB':>9}")
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work) / "bank"
        for name, make in {"the good bank": None, **HOSTILE}.items():
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(good, folder)
            if make:
                (folder / "questions" / "1.2.yaml").write_text(make())
            print(f"{name:24} {{:6}} {{:8.2f}} {{:8.2f}} {{:9.1f}}".format(*run(tool, folder)), flush=True)


main()
