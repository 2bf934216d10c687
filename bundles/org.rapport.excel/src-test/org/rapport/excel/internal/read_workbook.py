# SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
"""Prints the cells of a workbook as openpyxl reads them: one JSON array per row, after one with the sheet's name.

openpyxl leaves _xHHHH_ as it stands (ECMA-376 part 1, 22.4.2.4), so this undoes it. Dates and durations are printed as
the days that the file holds.
"""
import json
import re
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("error")
ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


def value(cell):
    held = cell.value
    if held is None:
        return ""
    if isinstance(held, str):
        assert cell.data_type != "f", cell.coordinate
        return ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), held)
    return float(held) if isinstance(held, (int, float)) else to_excel(held)


book = openpyxl.load_workbook(sys.argv[1])
for sheet in book:
    print(json.dumps([sheet.title]))
    for row in sheet.iter_rows():
        print(json.dumps([value(cell) for cell in row]))
