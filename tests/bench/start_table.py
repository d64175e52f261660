#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how long Rehearsal takes to its first painted page and how much memory, by size of the bank, beside a bare
Qt window of the same run; medians of the rounds, of which each takes one start of everything, in any order.

usage: start_table.py BENCH_FOLDER BANK WORK_FOLDER [ROUNDS [COUNT...]]

BENCH_FOLDER holds the programs bare_window and start_bench. WORK_FOLDER keeps the banks that are made of BANK, and what was compiled of them. Without counts: 1000 10000 100000.
"""

import os
import pathlib
import random
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent


def environment(**more):
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, **more}


def wake_processor():
    """A start after a long one finds the processor quick, one after a pause finds it slow."""
    until = time.monotonic() + 0.3
    while time.monotonic() < until:
        pass


def start(command):
    """Milliseconds, those of processor time, PSS at the first paint, PSS three seconds later, both in MiB."""
    output = subprocess.run(command, env=environment(REHEARSAL_BENCH_STARTED=str(time.monotonic_ns())), check=True,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    milliseconds, processor, first, later = map(float, output.split()[-4:])
    return milliseconds, processor, first / 1024, later / 1024


def compile_once(command, cache):
    """Leaves the program alone until it has compiled the bank. It takes itself to be welcomed: the page is Home."""
    cache.parent.mkdir(parents=True, exist_ok=True)
    (cache.parent / "settings.ini").write_text("[window]\nwelcomed=true\n")
    begun = time.monotonic()
    program = subprocess.Popen(command, env=environment(REHEARSAL_BENCH_STARTED="0", REHEARSAL_BENCH_STAY="1"),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not list(cache.glob("*.bank")):
        time.sleep(0.05)
    program.terminate()
    program.wait()
    return time.monotonic() - begun


def main():
    programs, bank, work = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 7
    commands = {"bare Qt window": [programs / "bare_window"]}
    for count in map(int, sys.argv[5:] or (1_000, 10_000, 100_000)):
        folder, data = work / f"bank-{count}", work / f"data-{count}"
        if not folder.exists():
            subprocess.run([HERE / "make_bank.py", bank, str(count), folder], check=True)
        command = [programs / "start_bench", "--bank", folder, "--data", data]
        if not list((data / "cache").glob("*.bank")):
            print(f"{count} questions: compiled in {compile_once(command, data / 'cache'):.1f} s")
        commands[f"{count} questions"] = command
    measured = {name: [] for name in commands}
    for _ in range(rounds):
        for name in random.sample(list(commands), len(commands)):
            wake_processor()
            measured[name].append(start(commands[name]))
    floor = [statistics.median(column) for column in zip(*measured["bare Qt window"])]
    print(f"{'':18}{'first paint':>18}{'of processor':>18}{'PSS then':>18}{'PSS 3 s later':>18}")
    for name, rows in measured.items():
        values = [statistics.median(column) for column in zip(*rows)]
        cells = (f"{value:8.1f} {unit} {value / base:5.2f}x"
                 for value, unit, base in zip(values, ("ms", "ms", "MB", "MB"), floor))
        print(f"{name:18}" + "".join(f"{cell:>18}" for cell in cells))


if __name__ == "__main__":
    main()
