# SPDX-License-Identifier: Apache-2.0
"""asyncio.sleep."""

from _asyncio import _pause


async def sleep(delay, result=None):
    """Give way for a number of seconds; for one pass of the loop if it is not positive."""
    return await _pause(delay, result)


sleep.__module__ = 'asyncio.tasks'
