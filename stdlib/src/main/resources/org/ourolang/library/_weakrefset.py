# SPDX-License-Identifier: Apache-2.0
"""The set that references its elements weakly."""

from weakref import WeakSet

__all__ = ['WeakSet']
