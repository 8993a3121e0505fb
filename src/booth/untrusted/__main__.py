"""`python -m booth.untrusted --untrusted-child MEGABYTES WRITES`: started by Booth, never by people."""

import sys

from booth.untrusted.child import serve

sys.exit(serve(int(sys.argv[2]), int(sys.argv[3])))
