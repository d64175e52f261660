#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes app/start_symbols.txt: the functions of ours that a start runs until its first page stands, by which lld lays
out the program (app/CMakeLists.txt). Needs valgrind and binutils. A name in it that is gone does no harm, and one that
is missing costs its start a page; so this is run when the start has changed much, not for every change.

usage: start_symbols.py BENCH_FOLDER BANK

BENCH_FOLDER holds start_bench of a release build.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from start_table import compile_once, environment, have_display

TARGET = pathlib.Path(__file__).resolve().parents[2] / "app" / "start_symbols.txt"
NAME_OF_OTHERS = re.compile(r"^_ZNK?4test|^(_start|main|_init|_fini)$")


def functions_of(program):
    listed = subprocess.run(["nm", "--defined-only", program], check=True, stdout=subprocess.PIPE, text=True).stdout
    return {line.split()[2] for line in listed.splitlines() if line.split()[1] in "tTwWV"}


def called(command, profile):
    """Names of all functions that a start calls, those of libraries too."""
    subprocess.run(["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={profile}", *command],
                   env=environment(REHEARSAL_BENCH_STARTED="0"), check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    return {re.sub(r"'\d+$", "", name) for name in re.findall(r"^c?fn=\(\d+\) (.+)$", profile.read_text(), re.MULTILINE)}


def main():
    have_display()
    program = pathlib.Path(sys.argv[1]) / "start_bench"
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder)
        command = [program, "--bank", sys.argv[2], "--data", data]
        compile_once(command, data / "cache")
        names = called(command, data / "profile") & functions_of(program)
    names = sorted(name for name in names if not NAME_OF_OTHERS.search(name))
    TARGET.write_text("".join(f"{name}\n" for name in names))
    print(f"{len(names)} functions, in {TARGET}")


main()
