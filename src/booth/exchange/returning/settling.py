"""An exported workbook held against the catalogue it was made from: what was changed in it, and nothing else."""

from booth.catalog.store import Catalog
from booth.exchange.export.called import Called
from booth.exchange.export.mark import Mark
from booth.exchange.files import Folder
from booth.exchange.report import Findings
from booth.exchange.returning.codes import Codes
from booth.exchange.returning.conflicts import Decisions
from booth.exchange.returning.fields import Scales
from booth.exchange.returning.goods import Goods
from booth.exchange.returning.papers import Papers
from booth.exchange.returning.settled import Harvest, Settled
from booth.exchange.returning.things import Things
from booth.exchange.rows.sheets import Sheets


def settle(
    sheets: Sheets, base: Catalog, ours: Catalog, mark: Mark, found: Findings, folder: Folder, decisions: Decisions
) -> Settled:
    """The rows and cells that are to be brought in. `base`: the catalogue as it was when the file was exported.

    A cell that says what it said then is left out, so that it never overwrites what was written since; one that was
    changed on both sides is a conflict, and is brought in only where `decisions` say so.
    """
    codes = Codes(Called.of(base), Called.of(ours))
    harvest = Harvest(found, Scales(decisions))
    papers = Papers(folder)
    Things(base, ours, mark, codes, harvest, papers).settle(sheets.by_name)
    Goods(base, ours, mark, codes, harvest, papers).settle(sheets.by_name)
    return harvest.settled(codes.renamed, codes.products)
