"""`make proofs`: every proof of this folder, one after another; the answer is 0 when all of them hold."""

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Run each proof as a program of its own, so that one which is killed takes no other with it."""
    here = Path(__file__).parent
    failed: list[str] = []
    for proof in sorted(here.glob("[a-z]*.py")):
        print(f"— {proof.stem}", flush=True)
        if subprocess.run([sys.executable, str(proof)], check=False).returncode:
            failed.append(proof.stem)
    print(f"failed: {', '.join(failed)}" if failed else "all proofs hold")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
