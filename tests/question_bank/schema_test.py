#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON Schemas of question_bank/schema and the loader agree: on good banks, and on the broken ones of
tests/data as far as a schema can see.

usage: schema_test.py REHEARSAL_BANK SCHEMA_FOLDER SHIPPED_BANK TEST_BANKS
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import jsonschema
import yaml

# What a schema cannot see: names of other files, sums, texts compared with texts, ids, bytes of the file. An
# editor sees what is no YAML, and names used twice in one map, by its own parser.
BEYOND_A_SCHEMA = {
    "unknown-task", "unknown-point", "unknown-topic", "unknown-service", "unknown-scenario", "unknown-enemy",
    "unknown-response", "duplicate-id", "phrase-not-found", "wrong-file", "misnamed-file", "bad-weights",
    "bad-date", "anchor", "alias", "tag", "duplicate-key", "bidi-control", "control-character", "second-document",
    "byte-order-mark", "utf-16", "text-too-complex", "unknown-domain", "unknown-question", "test-not-possible",
}

REHEARSAL_BANK, SCHEMA_FOLDER, SHIPPED_BANK, TEST_BANKS = map(pathlib.Path, sys.argv[1:5])


class CoreSchemaLoader(yaml.CSafeLoader):
    """YAML 1.2's core schema, which editors use; PyYAML alone takes `no` for false and days for dates."""


CoreSchemaLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", "-+.0123456789"),
]:
    CoreSchemaLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", yaml.reader.re.compile(pattern), list(first))


def schema_of(file):
    kind = "questions" if file.parent.name == "questions" else file.stem
    schema = json.loads((SCHEMA_FOLDER / f"{kind}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def complaints(folder):
    """By file what its schema says; nothing for files that are no YAML."""
    found = {}
    for file in sorted(folder.rglob("*.yaml")):
        try:
            value = yaml.load(file.read_bytes(), CoreSchemaLoader)
        except (yaml.YAMLError, UnicodeDecodeError, ValueError):
            continue
        errors = [f"{error.json_path}: {error.message}" for error in schema_of(file).iter_errors(value)]
        if errors:
            found[file.relative_to(folder).as_posix()] = errors
    return found


def is_yaml(folder):
    try:
        for file in folder.rglob("*.yaml"):
            yaml.load(file.read_bytes(), CoreSchemaLoader)
    except (yaml.YAMLError, UnicodeDecodeError, ValueError):
        return False
    return True


def issues(folder):
    run = subprocess.run([REHEARSAL_BANK, "check", "--format", "json", folder], capture_output=True, check=False)
    return json.loads(run.stdout)["issues"]


class SchemaTest(unittest.TestCase):
    def test_accepts_the_banks_that_the_loader_accepts(self):
        for folder in (SHIPPED_BANK, TEST_BANKS / "good", TEST_BANKS / "second-exam"):
            self.assertEqual([issue for issue in issues(folder) if issue["severity"] == "error"], [])
            self.assertEqual(complaints(folder), {})

    def test_refuses_the_broken_files_that_a_schema_can_see(self):
        seen = 0
        for fault in sorted((TEST_BANKS / "broken").iterdir()):
            with self.subTest(fault=fault.name), tempfile.TemporaryDirectory() as name:
                folder = pathlib.Path(name) / "bank"
                shutil.copytree(TEST_BANKS / "good", folder)
                shutil.copytree(fault, folder, dirs_exist_ok=True)
                (issue,) = issues(folder)
                if not is_yaml(folder):
                    continue
                expected = [] if issue["code"] in BEYOND_A_SCHEMA else [issue["file"]]
                found = complaints(folder)
                self.assertEqual(list(found), expected, (issue, found))
                seen += len(expected)
        self.assertGreater(seen, 15)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
