"""Days as Excel counts them."""

import datetime

def from_excel(
    value: float, epoch: datetime.datetime = ..., timedelta: bool = ...
) -> datetime.datetime | datetime.time | datetime.timedelta: ...
