# SPDX-License-Identifier: Apache-2.0
"""``-m json``, the same as ``-m json.tool``."""

from .tool import main

main()
