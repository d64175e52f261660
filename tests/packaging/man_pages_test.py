#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The man pages name the options that --help names, and no others.

usage: man_pages_test.py FOLDER_OF_PAGES PROGRAM...
"""

import pathlib
import re
import subprocess
import sys

FOLDER = pathlib.Path(sys.argv[1])
wrong = 0
for program in map(pathlib.Path, sys.argv[2:]):
    said = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    page = (FOLDER / f"{program.name}.1").read_text(encoding="utf-8")
    helped = set(re.findall(r"--([a-z][a-z-]*)", said))
    described = set(re.findall(r"Fl Fl ([a-z][a-z-]*)", page))
    for option in sorted(helped ^ described):
        wrong += 1
        print(f"{program.name}: --{option} stands in {'--help' if option in helped else 'the man page'} alone")
sys.exit(1 if wrong else 0)
