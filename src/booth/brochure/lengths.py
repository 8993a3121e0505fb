"""How many letters of each text a sheet has room for, before it shortens them or sets them smaller.

Measured on the sheet's own type, in the narrowest place that a text commonly gets: beside a photograph, four benefits
to a row, six steps to a strip. `tests/brochure/test_lengths.py` measures them again.
"""

from typing import Final

from booth.languages import Language

Room = dict[Language, int]

NAME: Final[Room] = {"ru": 65, "en": 80, "zh": 38}  # two lines under the code
TAGLINE: Final[Room] = {"ru": 170, "en": 210, "zh": 95}  # four lines under the name
DESCRIPTION: Final[Room] = {"ru": 420, "en": 420, "zh": 240}  # five lines at the beginning; a longer one takes columns
BENEFIT_HEAD: Final[Room] = {"ru": 36, "en": 45, "zh": 22}  # two lines
BENEFIT_TEXT: Final[Room] = {"ru": 120, "en": 160, "zh": 76}  # six lines
APPLICATION: Final[Room] = {"ru": 80, "en": 105, "zh": 46}  # three lines beside the values
STEP: Final[Room] = {"ru": 28, "en": 38, "zh": 18}  # two lines under a stage
ROOMS: Final[dict[str, Room]] = {  # by what a text is, as `catalog.translation` names it
    "name": NAME,
    "tagline": TAGLINE,
    "description": DESCRIPTION,
    "benefits.head": BENEFIT_HEAD,
    "benefits.text": BENEFIT_TEXT,
    "applications": APPLICATION,
    "steps": STEP,
}
