"""`python -m booth.untrusted --untrusted-child MEGABYTES WRITES`: `booth.untrusted` starts it, people never do."""

import sys

from booth.untrusted.child import serve

sys.exit(serve(int(sys.argv[2]), int(sys.argv[3])))
