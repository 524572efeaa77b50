# SPDX-License-Identifier: Apache-2.0
"""What servers offer, for classes of scripts that offer the same; nothing here serves anybody."""

__all__ = ('AbstractServer',)


class AbstractServer:
    """The methods of a server, each of which a subclass has to provide."""

    def close(self):
        """Accept nobody any more."""
        raise NotImplementedError

    def close_clients(self):
        """End all connections in good order."""
        raise NotImplementedError

    def abort_clients(self):
        """End all connections at once."""
        raise NotImplementedError

    def get_loop(self):
        """The loop that the server belongs to."""
        raise NotImplementedError

    def is_serving(self):
        """Whether it accepts connections now."""
        raise NotImplementedError

    async def start_serving(self):
        """Begin to accept connections, unless that was done before."""
        raise NotImplementedError

    async def serve_forever(self):
        """Accept connections until this is cancelled."""
        raise NotImplementedError

    async def wait_closed(self):
        """Wait until the server is closed and its connections have ended."""
        raise NotImplementedError

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


AbstractServer.__module__ = 'asyncio.events'
