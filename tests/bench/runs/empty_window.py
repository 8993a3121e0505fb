"""The peer of a start: PySide6 with one empty window of Booth's size, painted, then gone."""

import os
import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1440, 900)
window.show()
application.processEvents()
os._exit(0)
