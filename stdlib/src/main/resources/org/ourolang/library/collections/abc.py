# SPDX-License-Identifier: Apache-2.0
"""The abstract classes of collections; the module is that of `_collections_abc` itself."""

import sys

import _collections_abc
sys.modules[__name__] = _collections_abc
