# SPDX-License-Identifier: GPL-3.0-or-later
"""validate.py DATA: the profiles below DATA hold to DATA/schema/profile, as another program reads both."""
import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator, FormatChecker

data = pathlib.Path(sys.argv[1])
profiles = sorted(path.parent for path in data.glob("*/centre.json"))
found = [] if profiles else [f"{data}: no profile"]
for schema_file in sorted((data / "schema" / "profile").glob("*.schema.json")):
    schema = json.loads(schema_file.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    for profile in profiles:
        file = profile / schema_file.name.replace(".schema", "")
        if not file.exists():
            continue
        content = json.loads(file.read_text("utf-8"))
        for error in validator.iter_errors(content):
            found.append(f"{file}: {error.json_path}: {error.message}")
        # A schema that lets everything pass would never be missed.
        spoilt = copy.deepcopy(content)
        item = spoilt[0] if isinstance(spoilt, list) and spoilt else spoilt
        if isinstance(item, dict):
            item["nobodyKnowsThis"] = 1
            if validator.is_valid(spoilt):
                found.append(f"{schema_file}: an unknown member passes")
print("\n".join(found))
sys.exit(1 if found else 0)
