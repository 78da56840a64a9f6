# SPDX-License-Identifier: MIT
"""The first lines of the bundle: a process that it starts for work beside the window begins here too."""

from multiprocessing import freeze_support

from gui.__main__ import main

if __name__ == "__main__":
    freeze_support()
    main()
