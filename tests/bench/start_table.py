#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how long Rehearsal takes to its first painted page and how much memory, by size of the bank, beside a bare Qt
window of the same run. Each round takes one start of everything, in any order; a start ends when it has painted, and
the next follows it. All are on the display there is, or on a virtual one. Ratios are medians of those within the
rounds, in brackets the middle half of them: the speed of a shared machine changes from one minute to the next. Memory
three seconds later is taken in a tenth of the rounds.

usage: start_table.py BENCH_FOLDER BANK WORK_FOLDER [ROUNDS [COUNT...]]

BENCH_FOLDER holds the programs bare_window and start_bench. WORK_FOLDER keeps the banks that are made of BANK, and what
was compiled of them. Without counts: 1000 10000 100000.
"""

import os
import pathlib
import random
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent
FLOOR = "bare Qt window"


def environment(**more):
    return {"QT_QPA_PLATFORM": "xcb", **os.environ, **more}


def have_display():
    """Starts this script anew if there is none. Without, Qt's offscreen platform would make the bare window, which
    then waits for nobody: another floor than that of a program that people see."""
    if "DISPLAY" not in os.environ:
        os.execvp("xvfb-run", ["xvfb-run", "-a", sys.executable, *sys.argv])


def wake_processor():
    """A start after much work finds the processor quick, one after a pause finds it slow."""
    until = time.monotonic() + 0.1
    while time.monotonic() < until:
        pass


def start(command, lines):
    """What the program prints on its first `lines`: milliseconds, those of processor time, PSS at the first paint; PSS
    three seconds later; both in MiB."""
    wake_processor()
    program = subprocess.Popen(command, env=environment(REHEARSAL_BENCH_STARTED=str(time.monotonic_ns())),
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    values = [float(word) for _ in range(lines) for word in program.stdout.readline().split()]
    program.terminate()
    program.wait()
    if not values:
        sys.exit(f"{command[0]} ended before its first page")
    return values[:2] + [kibibytes / 1024 for kibibytes in values[2:]]


def round_of(commands, lines):
    return {name: start(commands[name], lines) for name in random.sample(list(commands), len(commands))}


def cell(rounds, name, figure, unit):
    ratios = [each[name][figure] / each[FLOOR][figure] for each in rounds]
    low, middle, high = statistics.quantiles(ratios, n=4)
    value = statistics.median(each[name][figure] for each in rounds)
    return f"{value:8.1f} {unit} {middle:5.2f}x ({low:.2f}-{high:.2f})"


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
    have_display()
    programs, bank, work = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 40
    commands = {FLOOR: [programs / "bare_window"]}
    for count in map(int, sys.argv[5:] or (1_000, 10_000, 100_000)):
        folder, data = work / f"bank-{count}", work / f"data-{count}"
        if not folder.exists():
            subprocess.run([HERE / "make_bank.py", bank, str(count), folder], check=True)
        command = [programs / "start_bench", "--bank", folder, "--data", data]
        if not list((data / "cache").glob("*.bank")):
            print(f"{count} questions: compiled in {compile_once(command, data / 'cache'):.1f} s")
        commands[f"{count} questions"] = command
    brisk = [round_of(commands, 1) for _ in range(rounds)]
    calm = [round_of(commands, 2) for _ in range(max(2, rounds // 10))]
    columns = [("first paint", brisk, 0, "ms"), ("of processor", brisk, 1, "ms"), ("PSS then", brisk, 2, "MiB"),
               ("PSS 3 s later", calm, 3, "MiB")]
    print(f"{'':18}" + "".join(f"{title:>32}" for title, *_ in columns))
    for name in commands:
        print(f"{name:18}" + "".join(f"{cell(rounds, name, figure, unit):>32}" for _, rounds, figure, unit in columns))


if __name__ == "__main__":
    main()
