#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a large bank for measurements: the questions of another bank over and over, each with an id of its own.

usage: make_bank.py BANK COUNT FOLDER

Ids end at 999 in every task, so more tasks are added to the exam as they are needed; what they ask for is that
of the task they were copied from. Questions of case studies are left out, and so are enemies and named tests.
"""

import pathlib
import re
import shutil
import sys

IDS_PER_TASK = 999


def entries_of(text):
    """The questions of a file, without those of case studies."""
    entries = ["- id: " + entry for entry in re.split(r"^- id: ", text, flags=re.M)[1:]]
    return [entry for entry in entries if "\n  scenario: " not in entry]


def with_id(entry, task, copied_task, number):
    entry = re.sub(r"^- id: (\S+)-\S+-\d{3}", rf"- id: \g<1>-{task}-{number:03}", entry)
    entry = re.sub(r"^  enemies: .*\n", "", entry, flags=re.M)
    head, points, rest = re.split(r"^(  points: .*\n)", entry, maxsplit=1, flags=re.M)
    return head + points.replace(f"{copied_task}-", f"{task}-") + rest


def main():
    source, count, target = pathlib.Path(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
    exam = (source / "exam.yaml").read_text()
    tasks = re.findall(r"^  - id: '(\d+\.\d+)'\n(?:    .*\n|\n)*", exam, flags=re.M)
    blocks = {task: re.search(rf"^  - id: '{re.escape(task)}'\n(?:    .*\n|\n)*", exam, flags=re.M)[0]
              for task in tasks}
    entries = {task: entries_of((source / "questions" / f"{task}.yaml").read_text()) for task in tasks}
    shutil.rmtree(target, ignore_errors=True)
    (target / "questions").mkdir(parents=True)
    for name in ("topics.yaml", "services.yaml"):
        shutil.copy(source / name, target)

    left = count
    round_number = 0
    while left > 0:
        for task in tasks:
            domain, number = task.split(".")
            copy = f"{domain}.{int(number) + round_number * len(tasks)}"
            wanted = min(IDS_PER_TASK, -(-count // len(tasks)), left)
            if wanted == 0:
                break
            made = [with_id(entries[task][index % len(entries[task])], copy, task, index + 1)
                    for index in range(wanted)]
            (target / "questions" / f"{copy}.yaml").write_text("".join(made))
            if copy != task:
                block = blocks[task].replace(f"'{task}'", f"'{copy}'").replace(f" {task}-", f" {copy}-")
                exam = exam.replace(blocks[task], blocks[task] + block)
            left -= wanted
        round_number += 1
    (target / "exam.yaml").write_text(exam)


main()
