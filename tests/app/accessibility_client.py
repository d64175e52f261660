#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sits a whole exam through the accessibility bus alone, as a screen reader would.

accessibility_client.py REHEARSAL BANK

The paper has every kind of question. Right answers come from the YAML of the bank, never from the program. Exits 77,
with the reason, where the packages for it are missing.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE_S = 60


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIPPED)


def enter_session(arguments):
    """Runs this program again on a display and a session bus of its own."""
    for program, package in (("dbus-run-session", "dbus-daemon"), ("Xvfb", "xvfb")):
        if not shutil.which(program):
            skip(f"{program} is missing; install {package}")
    read_end, write_end = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"],
                               pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        number = os.fdopen(read_end).readline().strip()
        if not number:
            skip("Xvfb does not start here")
        environment = dict(os.environ, DISPLAY=":" + number, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           IN_SESSION="1", LC_ALL="C.UTF-8")
        environment.pop("WAYLAND_DISPLAY", None)
        return subprocess.run(["dbus-run-session", "--", sys.executable, __file__, *arguments], env=environment,
                              timeout=280, check=False).returncode
    finally:
        display.terminate()
        display.wait()


def squeezed(text):
    """Without spaces and the marks of Markdown."""
    return re.sub(r"[\s*`]", "", text)


def replace_in(path, pattern, replacement):
    with open(path, encoding="utf-8") as file:
        text = re.sub(pattern, replacement, file.read())
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class Window:
    """The accessible objects of one program."""

    def __init__(self, atspi, process):
        self.atspi = atspi
        self.process = process

    def root(self):
        for application in self.atspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid:
                return application
        return None

    def showing(self, node):
        """Every object below `node` that can be seen."""
        for child in node:
            if child is None:
                continue
            if child.getState().contains(self.atspi.STATE_SHOWING):
                yield child
                yield from self.showing(child)
            elif child.getRole() in (self.atspi.ROLE_FRAME, self.atspi.ROLE_FILLER):
                yield from self.showing(child)

    def all(self, matches):
        try:
            root = self.root()
            return [node for node in self.showing(root) if matches(node)] if root else []
        except Exception:  # the tree changed while it was walked: a bus error of one of several types
            return []

    def wait(self, what, matches):
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                sys.exit(f"the program ended while waiting for {what}")
            found = self.all(matches)
            if found:
                return found[-1]
            time.sleep(0.05)
        names = sorted({node.name for node in self.all(lambda node: node.name)})
        sys.exit(f"{what} did not appear; there are: {names}")

    def named(self, name):
        return self.wait(name, lambda node: node.name == name)

    def press(self, name):
        self.do_first_action(self.named(name))

    @staticmethod
    def do_first_action(node):
        node.queryAction().doAction(0)


class Candidate:
    """Sits the exam by what the bus says."""

    def __init__(self, window, questions):
        self.window = window
        self.questions = {squeezed(question["stem"]): question for question in questions}
        self.kinds = set()

    def question(self, number, count):
        announced = f"Question {number} of {count}."
        self.window.wait(announced, lambda node: node.name.startswith(announced))
        text = self.window.named("Question").description
        return self.questions[squeezed(text)]

    def options(self):
        """The objects "Option A" and so on by their texts."""
        found = self.window.all(lambda node: re.fullmatch("Option [A-H]", node.name))
        return {squeezed(re.sub(r"^[A-H]\. | \(used\)$", "", node.description)): node for node in found}

    def answer(self, question):
        self.kinds.add(question["type"])
        if question["type"] == "ordering":
            wanted = [step["text"] for step in question["steps"]]
        elif question["type"] == "matching":
            wanted = [question["responses"][prompt["match"]] for prompt in question["prompts"]]
        else:
            wanted = [option["text"] for option in question["options"] if option.get("correct")]
        for text in wanted:
            self.window.do_first_action(self.options()[squeezed(text)])
            time.sleep(0.1)


def sit(window, questions):
    candidate = Candidate(window, questions)
    window.press("Full exam…")
    window.press("Start exam")
    assert re.fullmatch(r"\d+:\d\d", window.named("Time left").description), "the time can be read"
    for number in range(1, len(questions) + 1):
        candidate.answer(candidate.question(number, len(questions)))
        if number == 2:
            window.press("Flag for review")
        window.press("Review" if number == len(questions) else "Next")
    assert len(candidate.kinds) == 4, candidate.kinds
    window.wait("the review screen", lambda node: node.name.startswith("Review. 5 complete"))
    window.press("End exam")
    window.wait("the question whether to end", lambda node: "1 question is still flagged" in node.name)
    window.press("End exam")
    window.press("Probably passed")
    window.press("Show the result")
    score = window.named("Score").description
    assert score == "100, an estimate", score
    print("sat", len(questions), "questions of", len(candidate.kinds), "kinds, score:", score)


def main():
    try:
        import pyatspi
        import yaml
    except ImportError as missing:
        skip(f"{missing}; install python3-pyatspi and python3-yaml")
    if not os.path.exists("/usr/libexec/at-spi-bus-launcher"):
        skip("the accessibility bus is missing; install at-spi2-core")
    if "IN_SESSION" not in os.environ:
        sys.exit(enter_session(sys.argv[1:]))
    program, bank = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "bank")
        shutil.copytree(bank, copy)
        # All five questions on one paper, so every kind: also those that are not to stand together.
        replace_in(os.path.join(copy, "exam.yaml"), "questions: 4", "questions: 5")
        questions = []
        for name in sorted(os.listdir(os.path.join(copy, "questions"))):
            path = os.path.join(copy, "questions", name)
            replace_in(path, r"(?m)^  enemies: .*\n", "")
            with open(path, encoding="utf-8") as file:
                questions += yaml.safe_load(file)
        process = subprocess.Popen([program, "--bank", copy, "--data", os.path.join(folder, "data")])
        try:
            sit(Window(pyatspi, process), questions)
        finally:
            process.kill()
            process.wait()


main()
