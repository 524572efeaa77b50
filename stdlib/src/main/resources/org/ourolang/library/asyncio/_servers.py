# SPDX-License-Identifier: Apache-2.0
"""What servers offer, for classes of scripts that offer the same; nothing here serves anybody."""

from ._abstract import require

__all__ = ('AbstractServer',)


class AbstractServer:
    """The methods of a server, each of which a subclass has to provide."""

    __module__ = 'asyncio.events'

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


require(AbstractServer, *(f'{name}(self)' for name in ('close', 'close_clients', 'abort_clients', 'get_loop', 'is_serving')))
require(AbstractServer, *(f'{name}(self)' for name in ('start_serving', 'serve_forever', 'wait_closed')), form='async def')
