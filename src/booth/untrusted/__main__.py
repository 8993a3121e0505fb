"""`python -m booth.untrusted --untrusted-child MEGABYTES`: started by `booth.untrusted`, never by people."""

import sys

from booth.untrusted.child import serve

sys.exit(serve(int(sys.argv[2])))
