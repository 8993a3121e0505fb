"""Makes `pages` importable from every folder of the papers' tests."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
