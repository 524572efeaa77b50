# SPDX-License-Identifier: Apache-2.0
"""The functions of operator, under the name of the module that they say they are of."""

from operator import *
