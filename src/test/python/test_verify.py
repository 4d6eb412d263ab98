"""Asks the second verifier about bundles on which the first has answered: they must agree on each.

usage: test_verify.py FOLDER
"""

import pathlib
import sys

import verify

agreed, failed = 0, 0
for file in sorted(pathlib.Path(sys.argv[1]).glob("*/question")):
    *words, expected = file.read_text().splitlines()
    code, text = verify.run(words)
    if code == int(expected):
        agreed += 1
    else:
        failed += 1
        print(f"{file.parent.name}: the first says {expected}, the second {text}")
print(f"{agreed} passed, {failed} failed")
sys.exit(1 if failed or not agreed else 0)
