"""A thousand kills while somebody edits and imports: nothing acknowledged is lost, nothing is half done.

`python tests/proofs/edits.py --kills 1000` forks an editor again and again, kills it with SIGKILL at a random moment
and looks at what is left: as many changes as were acknowledged or one more, and each thing as these changes leave it.
The mutant (`--mutant`) acknowledges before the commit, and must be caught.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import builders
from booth.catalog.revisions import Origin
from booth.catalog.store import Catalog
from booth.catalog.values import Text
from stocking import stock

FIRST = 1  # the revision that brought the products in
UIDS = tuple(one.uid for one in builders.products())
LONGEST = 0.100  # seconds that an editor lives after its first acknowledgement


@dataclass(slots=True)
class Outcome:
    """What the kills left."""

    kills: int = 0
    changes: int = 0
    lost: int = 0  # acknowledged, and not there
    torn: int = 0  # a thing that is not as the changes leave it, or a damaged store


def one_change(catalog: Catalog, revision: int) -> None:
    """The change that makes this revision: an edit of one product or, every fifth time, an import of all."""
    if revision % 5:
        uid = UIDS[revision % len(UIDS)]
        base = catalog.products.get(uid)
        catalog.save(replace(base, plinth=str(revision)), base, who="proof", why="edit")
        return
    with catalog.change("proof", "import", Origin.IMPORT) as change:
        for uid in UIDS:
            change.put(replace(catalog.products.get(uid), tagline=Text.of(ru=f"№ {revision}")))


def expected(revision: int) -> dict[str, tuple[str, str]]:
    """Plinth and tagline of each product after this revision; "" for what no change has touched."""
    last = revision - revision % 5
    found = dict.fromkeys(UIDS, ("", f"№ {last}" if last > FIRST else ""))
    for each in range(FIRST + 1, revision + 1):
        if each % 5:
            uid = UIDS[each % len(UIDS)]
            found[uid] = str(each), found[uid][1]
    return found


def editor(home: Path, acknowledge: int, *, mutant: bool) -> None:
    """Edits for ever, and says each revision once it is on disk; the mutant before."""
    catalog = Catalog.open(home)
    revision = catalog.revision()
    while True:
        revision += 1
        told = f"{revision}\n".encode()
        if mutant:
            os.write(acknowledge, told)
        one_change(catalog, revision)
        if not mutant:
            os.write(acknowledge, told)


def one_kill(home: Path, dice: random.Random, outcome: Outcome, *, mutant: bool) -> None:
    """Let an editor work for a moment, kill it, and look."""
    listen, acknowledge = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(listen)
        editor(home, acknowledge, mutant=mutant)
    os.close(acknowledge)
    heard = os.read(listen, 1 << 16)
    time.sleep(dice.random() * LONGEST)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(listen, 1 << 16):
        heard += more
    os.close(listen)
    outcome.kills += 1
    look(home, max(map(int, heard.split())), outcome)


def look(home: Path, acknowledged: int, outcome: Outcome) -> None:
    """Hold what is there against what was acknowledged."""
    catalog = Catalog.open(home)
    try:
        revision = catalog.revision()
        outcome.changes = revision - FIRST
        outcome.lost += revision < acknowledged
        touched = expected(revision)
        untouched = {one.uid: (one.plinth, one.tagline.exact("ru")) for one in builders.products()}
        wanted = {
            uid: (plinth or untouched[uid][0], said or untouched[uid][1]) for uid, (plinth, said) in touched.items()
        }
        held = {uid: catalog.products.get(uid) for uid in UIDS}
        found = {uid: (one.plinth, one.tagline.exact("ru")) for uid, one in held.items()}
        one_more = revision <= acknowledged + 1
        sets = [one.revision for one in catalog.history(10**9)]
        whole = sets == list(range(revision, 0, -1)) and catalog.store.sound()
        outcome.torn += not (found == wanted and one_more and whole)
    finally:
        catalog.close()


def prove(kills: int, seed: int = 5, *, mutant: bool = False) -> Outcome:
    """So many kills of one catalogue; each goes on from what the one before left."""
    outcome, dice = Outcome(), random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="booth-kills-") as folder:
        home = Path(folder)
        catalog = Catalog.open(home)
        stock(catalog, *builders.products())
        catalog.close()
        for _ in range(kills):
            one_kill(home, dice, outcome, mutant=mutant)
    return outcome


def main() -> int:
    """Prove, and say what came of it."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--kills", type=int, default=1000)
    asked.add_argument("--mutant", action="store_true")
    given = asked.parse_args()
    outcome = prove(given.kills, mutant=given.mutant)
    print(f"{outcome.kills} kills, {outcome.changes} changes: {outcome.lost} lost, {outcome.torn} torn")
    return 1 if outcome.lost or outcome.torn else 0


if __name__ == "__main__":
    sys.exit(main())
