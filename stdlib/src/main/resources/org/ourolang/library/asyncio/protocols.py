# SPDX-License-Identifier: Apache-2.0
"""The classes whose methods a transport would call; each method does nothing until a subclass says more."""

__all__ = ('BaseProtocol', 'Protocol', 'DatagramProtocol', 'SubprocessProtocol', 'BufferedProtocol')


class BaseProtocol:
    """What every kind of connection tells its protocol."""

    __slots__ = ()

    def connection_made(self, transport):
        """A connection is there."""

    def connection_lost(self, exc):
        """It is gone; exc says why, None for an orderly end."""

    def pause_writing(self):
        """Too much waits to be sent."""

    def resume_writing(self):
        """There is room again."""


class Protocol(BaseProtocol):
    """Receives a stream of bytes piece by piece."""

    __slots__ = ()

    def data_received(self, data):
        """A piece has come."""

    def eof_received(self):
        """The other side sends no more; a true answer keeps the transport open."""


class BufferedProtocol(BaseProtocol):
    """Receives a stream of bytes in buffers of its own."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """Answers where the next bytes go."""

    def buffer_updated(self, nbytes):
        """So many bytes have been put there."""

    def eof_received(self):
        """The other side sends no more; a true answer keeps the transport open."""


class DatagramProtocol(BaseProtocol):
    """Receives datagrams."""

    __slots__ = ()

    def datagram_received(self, data, addr):
        """One has come."""

    def error_received(self, exc):
        """Sending or receiving one failed."""


class SubprocessProtocol(BaseProtocol):
    """Follows a process."""

    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """The process wrote something."""

    def pipe_connection_lost(self, fd, exc):
        """A pipe to the process was closed."""

    def process_exited(self):
        """The process has ended."""
