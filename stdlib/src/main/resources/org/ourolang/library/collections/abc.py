# SPDX-License-Identifier: Apache-2.0
"""Abstract Base Classes (ABCs) for collections, according to PEP 3119."""

from _collections_abc import *
from _collections_abc import __all__
