"""What a child process may use at most. It sets these on itself before it touches a file from outside."""

import sys

_MEGABYTE = 1024 * 1024

if sys.platform == "win32":
    from booth.untrusted.job_object import limit_this_process

    def limit_process(megabytes: int, writes: int) -> None:  # noqa: ARG001
        """Never more memory than this, and no further processes."""
        limit_this_process(megabytes * _MEGABYTE)

    def limit_request(seconds: float) -> None:
        """Nothing to do on Windows: the parent's clock is the limit."""

else:
    import math
    import resource

    def _lower(which: int, most: int) -> None:
        """Set a limit, or as much of it as the system still allows."""
        hard = resource.getrlimit(which)[1]
        if hard != resource.RLIM_INFINITY:
            most = min(most, hard)
        try:
            resource.setrlimit(which, (most, most))
        except (ValueError, OSError):
            # macOS has no limit on address space: there the clock and the file checks have to do.
            return

    def limit_process(megabytes: int, writes: int) -> None:
        """Never more memory than this, no file written beyond `writes` megabytes, no core dump."""
        _lower(resource.RLIMIT_AS, megabytes * _MEGABYTE)
        _lower(resource.RLIMIT_FSIZE, writes * _MEGABYTE)
        _lower(resource.RLIMIT_CORE, 0)

    def limit_request(seconds: float) -> None:
        """This many seconds of processor from now on, should the parent be gone and stop no clock."""
        used = resource.getrusage(resource.RUSAGE_SELF)
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        soft = math.ceil(used.ru_utime + used.ru_stime + seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (soft if hard < 0 else min(soft, hard), hard))
