"""Checks bundles of country journals: a second implementation, written from the specification alone.

usage: verify.py --keys FILE [--older FILE]... [--from N] [--to N] BUNDLE [[--from N] [--to N] BUNDLE]

It needs Python 3.9 and the package `cryptography` (47 or newer, for ML-DSA-44). Exit: 0 sound, 30 diverged,
40 invalid, 64 if the question cannot be understood. It holds one bundle's openings line by line, never whole.
"""

import base64
import hashlib
import io
import json
import re
import struct
import sys
import zipfile
import zlib
from datetime import datetime, timedelta, timezone

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PublicKey

SOUND, DIVERGED, INVALID, NOT_UNDERSTOOD = 0, 30, 40, 64
YOUNG = timedelta(minutes=1)
SAME = ("id", "action", "outcome", "recordedAt", "occurredAt", "packetHash")


class Fault(Exception):
    def __init__(self, exit_code, text):
        super().__init__(text)
        self.exit_code = exit_code


def invalid(text):
    return Fault(INVALID, text)


def sha(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


# ---- canonical JSON: what is read must be what would be written -----------------------------------


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=False)


def in_order(value):
    """The same value with names sorted by UTF-16 code units; refuses what canonical JSON has not."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return {name: in_order(value[name]) for name in names}
    if isinstance(value, list):
        return [in_order(item) for item in value]
    if isinstance(value, bool) or isinstance(value, str):
        return value
    if isinstance(value, int) and abs(value) < 1 << 53:
        return value
    raise ValueError("not canonical")


def read_canonical(line):
    text = line.decode("utf-8", "strict")
    value = json.loads(text)
    if not isinstance(value, dict) or canonical(in_order(value)) != text:
        raise ValueError("not canonical")
    return value


def unbase64(text, url=False):
    alphabet = b"-_" if url else b"+/"
    padded = text + "=" * (-len(text) % 4) if url else text
    data = base64.b64decode(padded, altchars=alphabet, validate=True)
    again = base64.b64encode(data, altchars=alphabet).decode()
    if (again.rstrip("=") if url else again) != text:
        raise ValueError("not base64")
    return data


# ---- keys and checkpoints (C2SP signed note, tlog-checkpoint, tlog-cosignature) -------------------


class Key:
    def __init__(self, line):
        self.name, number, encoded = line.split("+", 2)
        typed = unbase64(encoded)
        self.number = bytes.fromhex(number)
        if self.number != sha(self.name.encode() + b"\n", typed)[:4]:
            raise invalid(f"key {self.name}: its number is another's")
        self.type = typed[0]
        kinds = {1: Ed25519PublicKey, 6: MLDSA44PublicKey}
        if self.type not in kinds:
            raise invalid(f"key {self.name}: a type that is not used here")
        self.public = kinds[self.type].from_public_bytes(typed[1:])

    def verify(self, signature, checkpoint):
        if self.type == 1:
            self.public.verify(signature, checkpoint.text)
            return
        (time,) = struct.unpack(">Q", signature[:8])
        name, origin = self.name.encode(), checkpoint.origin.encode()
        message = b"subtree/v1\n\0" + bytes([len(name)]) + name + struct.pack(">Q", time)
        message += bytes([len(origin)]) + origin + struct.pack(">QQ", 0, checkpoint.size) + checkpoint.root
        self.public.verify(signature[8:], message)


class Checkpoint:
    def __init__(self, note):
        try:
            text, signatures = note.decode().rsplit("\n\n", 1)
            self.text = (text + "\n").encode()
            form = re.fullmatch(r"([^\s+]{1,255})\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)", text)
            self.origin, self.size, self.root = form[1], int(form[2]), unbase64(form[3])
            lines = signatures.split("\n")
            if lines.pop() != "":
                raise ValueError
            forms = [re.fullmatch(r"— ([^\s+]{1,255}) ([A-Za-z0-9+/]+={0,2})", line) for line in lines]
            self.signatures = [(form[1], unbase64(form[2])) for form in forms]
        except (ValueError, TypeError) as e:
            raise invalid("checkpoint: is not a signed checkpoint") from e

    def signers(self, keys):
        signers = set()
        for name, data in self.signatures:
            for key in keys:
                if (key.name, key.number) == (name, data[:4]):
                    try:
                        key.verify(data[4:], self)
                    except (InvalidSignature, struct.error, ValueError) as e:
                        raise invalid("checkpoint: bears a signature that is not of its signer") from e
                    signers.add(key)
        return len(signers)


# ---- the tree (RFC 6962) and its tiles (C2SP tlog-tiles) ------------------------------------------


def leaf_hash(leaf):
    return sha(b"\0", leaf)


def root_over(hashes):
    """The root over hashes of complete subtrees of one height, left to right."""
    if len(hashes) == 1:
        return hashes[0]
    middle = 1 << (len(hashes) - 1).bit_length() - 1
    return sha(b"\1", root_over(hashes[:middle]), root_over(hashes[middle:]))


def root_of(columns):
    """The root of a tree given, for each level from the leaves up, its hashes not yet in a full tile."""
    root = None
    for hashes in columns:
        if hashes and root is None:
            root = root_over(hashes)
        elif hashes:
            peaks, rest = [], list(hashes)
            while rest:
                size = 1 << len(rest).bit_length() - 1
                peaks.append(root_over(rest[:size]))
                rest = rest[size:]
            for peak in reversed(peaks):
                root = sha(b"\1", peak, root)
    return sha() if root is None else root


def tile_name(kind, index, width):
    digits = f"{index:03d}"
    digits = digits.zfill(-(-len(digits) // 3) * 3)
    groups = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    path = "/".join(["x" + group for group in groups[:-1]] + groups[-1:])
    return f"tile/{kind}/{path}" + ("" if width == 256 else f".p/{width}")


class Bundle:
    def __init__(self, path):
        try:
            self.zip = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile) as e:
            raise invalid(f"{path}: cannot be read as a zip") from e
        names = self.zip.namelist()
        self.names, self.unread = set(names), set(names)
        if len(self.names) < len(names):
            raise invalid(f"{path}: holds a file twice")

    def open(self, name):
        if name not in self.names:
            raise invalid(f"{name}: is not in the bundle")
        self.unread.discard(name)
        return self.zip.open(name)

    def read(self, name, limit=1 << 25):
        with self.open(name) as file:
            data = file.read(limit + 1)
        if len(data) > limit:
            raise invalid(f"{name}: is longer than it can be")
        return data

    def hashes(self, level, index, width):
        name = tile_name(level, index, width)
        data = self.read(name, 32 * width)
        if len(data) != 32 * width:
            raise invalid(f"{name}: is shorter than {width} hashes")
        return [data[at : at + 32] for at in range(0, len(data), 32)]

    def leaves(self, index, width):
        name = tile_name("entries", index, width)
        data, leaves = self.read(name), []
        for place in range(width):
            length = int.from_bytes(data[:2], "big")
            if len(data) < 2 + length or len(data) < 2:
                raise invalid(f"index {256 * index + place}: {name} ends before this leaf")
            leaves.append(data[2 : 2 + length])
            data = data[2 + length :]
        if data:
            raise invalid(f"{name}: goes on after its last leaf")
        return leaves

    def lines(self):
        with self.open("openings.ndjson") as file:
            for line in io.BufferedReader(file, 1 << 16):
                if not line.endswith(b"\n"):
                    raise invalid("openings.ndjson: ends in the middle of a line")
                yield line[:-1]


# ---- entries --------------------------------------------------------------------------------------


class Opening:
    def __init__(self, line, index):
        try:
            self.line = read_canonical(line)
        except (ValueError, RecursionError) as e:
            raise invalid(f"index {index}: the opening is not canonical JSON") from e
        if self.line.get("seq") != index or isinstance(self.line.get("seq"), bool):
            raise invalid(f"index {index}: is missing from the openings, or not in its place")
        self.marker = set(self.line) == {"commitment", "erasure", "id", "seq"}
        if not self.marker and set(self.line) != {"agent", "commitment", "core", "id", "seq", "subject"}:
            raise invalid(f"index {index}: the opening is not in the form of one")
        self.erased = not self.marker and set(self.line["subject"]) == {"digest"}

    def digest(self, name):
        group = self.line[name]
        if name == "subject" and self.erased:
            data = unbase64(group["digest"], url=True)
            if len(data) != 32:
                raise ValueError("a digest has 32 bytes")
            return data
        if set(group) != {"content", "salt"} or not isinstance(group["content"], dict):
            raise ValueError("not a group")
        salt = unbase64(group["salt"], url=True)
        if len(salt) != 32:
            raise ValueError("a salt has 32 bytes")
        return sha(salt, canonical(group["content"]).encode())

    def commitment(self):
        return sha(b"trm-leaf/1\n", self.digest("core"), self.digest("agent"), self.digest("subject"))

    def core(self, name):
        return self.line["core"]["content"].get(name)


LEAF = re.compile(rb'\{"c":"([A-Za-z0-9_-]{43})","k":"([ex])","v":1\}')


class Journal:
    def __init__(self, path, begin, end):
        self.bundle = Bundle(path)
        self.checkpoint = Checkpoint(self.bundle.read("checkpoint", 1 << 16))
        self.size = self.checkpoint.size
        self.begin, self.end = begin, self.size if end is None else end
        named = re.fullmatch("trm/([a-z]{2})/journal", self.checkpoint.origin)
        self.country = named[1].upper() if named else self.checkpoint.origin
        self.erased, self.markers = {}, {}

    def check(self, keys, older):
        keys = [key for key in keys if key.name == self.checkpoint.origin]
        older = [kept for kept in older if kept.origin == self.checkpoint.origin]
        if not keys or self.checkpoint.signers(keys) < len(keys):
            raise invalid("checkpoint: is not signed by every key that was given for it")
        if not all(kept.signers(keys) for kept in older):
            raise invalid("kept checkpoint: is not signed by any key that was given")
        if not self.begin <= self.end <= self.size:
            raise invalid(f"checkpoint: is of no more than {self.size}")
        roots = self.walk({kept.size for kept in older})
        self.refuse_unlawful_erasures()
        if self.bundle.unread:
            raise invalid(f"{min(self.bundle.unread)}: does not belong in this bundle")
        for kept in older:
            if kept.size > self.size:
                raise Fault(DIVERGED, f"kept checkpoint of {kept.size} entries: is longer than this journal")
            if kept.size not in roots:
                raise invalid(f"kept checkpoint of {kept.size} entries: cannot be compared")
            if kept.root != roots[kept.size]:
                raise Fault(DIVERGED, f"kept checkpoint of {kept.size} entries: is not what this begins with")

    def walk(self, wanted):
        """Goes through all tiles; returns the roots of the earlier trees that were wanted."""
        columns, roots, lines = [[]], {}, self.bundle.lines()
        for index in range(-(-self.size // 256)):
            first, width = 256 * index, min(256, self.size - 256 * index)
            seen = first < self.end and self.begin < first + width
            seen = seen or tile_name("entries", index, width) in self.bundle.names
            if seen or width < 256 or tile_name(0, index, width) in self.bundle.names:
                hashes = self.bundle.hashes(0, index, width)
                for size in wanted:
                    if first <= size <= first + width:
                        roots[size] = root_of([hashes[: size - first]] + columns[1:])
                if seen:
                    self.check_leaves(index, hashes, lines)
                if width < 256:
                    columns[0] = hashes
                else:
                    self.climb(columns, 1, index, root_over(hashes))
            else:
                if first in wanted:
                    roots[first] = root_of(columns)
                above = min(256, (self.size >> 8) - (index & ~255))
                self.climb(columns, 1, index, self.bundle.hashes(1, index >> 8, above)[index & 255])
        if next(lines, None) is not None:
            raise invalid("openings.ndjson: go on after their last index")
        roots[self.size] = root_of(columns)
        for level, column in enumerate(columns[1:], 1):
            if column:
                self.compare(level, self.size >> 8 * level + 8, column)
        if roots[self.size] != self.checkpoint.root:
            raise invalid("checkpoint: signs another root than that of the leaves")
        return roots

    def climb(self, columns, level, index, node):
        if len(columns) == level:
            columns.append([])
        columns[level].append(node)
        if len(columns[level]) == 256:
            self.compare(level, index >> 8 * level, columns[level])
            full, columns[level] = columns[level], []
            self.climb(columns, level + 1, index, root_over(full))

    def compare(self, level, index, built):
        stated = self.bundle.hashes(level, index, len(built))
        for place, (one, other) in enumerate(zip(built, stated)):
            if one != other:
                name = tile_name(level, index, len(built))
                raise invalid(f"{name}: hash {place} is not that of what is below")

    def check_leaves(self, tile, hashes, lines):
        for place, leaf in enumerate(self.bundle.leaves(tile, len(hashes))):
            index = 256 * tile + place
            form = LEAF.fullmatch(leaf)
            if not form:
                raise invalid(f"index {index}: the leaf is not in the form of a leaf")
            if leaf_hash(leaf) != hashes[place]:
                raise invalid(f"index {index}: the leaf does not have the hash that the tile states")
            if form[2] == b"x":
                if form[1] in self.markers:
                    raise invalid(f"index {index}: marks an entry as erased that is marked already")
                self.markers[form[1]] = (index, None)
            if self.begin <= index < self.end:
                line = next(lines, None)
                if line is None:
                    raise invalid(f"index {index}: is missing from the openings, which end before it")
                self.check_opening(index, form, line)

    def check_opening(self, index, form, line):
        try:
            opening = Opening(line, index)
            stated = unbase64(opening.line["commitment"], url=True)
            if opening.marker != (form[2] == b"x") or stated != unbase64(form[1].decode(), url=True):
                raise invalid(f"index {index}: the opening is not of this leaf")
            if opening.marker:
                if opening.line["erasure"] is not True:
                    raise ValueError("not a marker")
                self.markers[form[1]] = (index, opening.line["id"])
                return
            if opening.commitment() != stated or opening.core("id") != opening.line["id"]:
                raise invalid(f"index {index}: the opening is not what the leaf commits to")
            if opening.erased:
                self.erased[form[1]] = (index, opening.line["id"])
        except (ValueError, TypeError, KeyError, AttributeError) as e:
            raise invalid(f"index {index}: the opening is not in the form of one") from e

    def refuse_unlawful_erasures(self):
        for commitment, (index, name) in self.erased.items():
            marker, named = self.markers.get(commitment, (-1, None))
            if marker < index or named not in (None, name):
                raise invalid(f"index {index}: is neither opened nor marked as erased by a later leaf")
        if (self.begin, self.end) == (0, self.size):
            for commitment, (index, _) in self.markers.items():
                if commitment not in self.erased:
                    raise invalid(f"index {index}: marks as erased what is still there, or never was")


# ---- pairs ----------------------------------------------------------------------------------------


def moment(text, index):
    form = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z", str(text))
    if not form:
        raise invalid(f"index {index}: does not say when it was recorded")
    whole = datetime.fromisoformat(form[1]).replace(tzinfo=timezone.utc)
    return whole + timedelta(microseconds=int((form[2] or "0").ljust(9, "0")[:6]))


def crossings(journal, counterpart):
    """What crossed to the other country, by pair; and from when to when the other half must be there."""
    pairs, first, last = {}, None, None
    for index, line in enumerate(journal.bundle.lines(), journal.begin):
        opening = Opening(line, index)
        if opening.marker:
            continue
        last = moment(opening.core("recordedAt"), index)
        first = last if first is None or last < first else first
        pair = opening.core("pair")
        if pair is not None and opening.core("counterpart") == counterpart:
            if pair in pairs:
                raise Fault(DIVERGED, f"{journal.country} index {index}: tells the same event once more")
            about = None if opening.erased else opening.line["subject"]["content"].get("resource", "")
            pairs[pair] = (index, last, [opening.core(name) for name in SAME], about)
    return pairs, None if journal.begin == 0 else first, last


def compare_pairs(one, two):
    left, right = crossings(one, two.country), crossings(two, one.country)
    for (here, journal), (there, other) in (((left, one), (right, two)), ((right, two), (left, one))):
        _, first, last = there
        for pair, (index, recorded, said, about) in here[0].items():
            place = f"{journal.country} index {index}"
            if pair in there[0]:
                _, _, said_there, about_there = there[0][pair]
                for name, mine, theirs in zip(SAME, said, said_there):
                    if mine != theirs:
                        raise Fault(DIVERGED, f"{place}: the two entries of one event differ in {name}")
                if None not in (about, about_there) and about != about_there:
                    raise Fault(DIVERGED, f"{place}: the two entries of one event differ in handoff")
            elif last and recorded < last - YOUNG and (first is None or recorded > first + YOUNG):
                raise Fault(DIVERGED, f"{place}: this event is missing from the journal of {other.country}")


def run(words):
    keys, older, journals, begin, end = [], [], [], 0, None
    try:
        words = iter(words)
        asked = []
        for word in words:
            if word == "--keys":
                with open(next(words), encoding="utf-8") as file:
                    lines = [line.strip() for line in file]
                keys += [Key(line) for line in lines if line and not line.startswith("#")]
            elif word == "--older":
                with open(next(words), "rb") as file:
                    older.append(Checkpoint(file.read()))
            elif word == "--from":
                begin = int(next(words))
            elif word == "--to":
                end = int(next(words))
            else:
                asked.append((word, begin, end))
                begin, end = 0, None
        if not keys or not 1 <= len(asked) <= 2:
            return NOT_UNDERSTOOD, __doc__
    except (OSError, StopIteration) as e:
        return NOT_UNDERSTOOD, str(e) or __doc__
    except (Fault, ValueError) as e:
        return INVALID, f"INVALID {e}"
    try:
        for path, begin, end in asked:
            journals.append(Journal(path, begin, end))
            journals[-1].check(keys, older)
        if any(kept.origin not in {one.checkpoint.origin for one in journals} for kept in older):
            raise invalid("kept checkpoint: is of none of these journals")
        if len(journals) == 2:
            if journals[0].country == journals[1].country:
                raise invalid("both bundles are of one country")
            compare_pairs(*journals)
        return SOUND, "SOUND"
    except Fault as fault:
        return fault.exit_code, ("DIVERGED " if fault.exit_code == DIVERGED else "INVALID ") + str(fault)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as e:
        return INVALID, f"INVALID {e}"


if __name__ == "__main__":
    code, text = run(sys.argv[1:])
    print(text)
    sys.exit(code)
