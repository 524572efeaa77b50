# SPDX-License-Identifier: Apache-2.0
"""The classes that transports derive from; what only a real transport can do raises NotImplementedError."""

from ._abstract import require

__all__ = ('BaseTransport', 'ReadTransport', 'WriteTransport', 'Transport', 'DatagramTransport', 'SubprocessTransport')


class BaseTransport:
    """What all kinds of transport have in common."""

    __slots__ = ('_extra',)

    def __init__(self, extra=None):
        self._extra = extra if extra is not None else {}

    def get_extra_info(self, name, default=None):
        """Something the transport knows, by its name."""
        return self._extra[name] if name in self._extra else default


class ReadTransport(BaseTransport):
    """One that is read from."""

    __slots__ = ()


class WriteTransport(BaseTransport):
    """One that is written to."""

    __slots__ = ()

    def writelines(self, list_of_data):
        """Writes the pieces in one go."""
        self.write(b''.join(list_of_data))


class Transport(ReadTransport, WriteTransport):
    """Both directions."""

    __slots__ = ()


class DatagramTransport(BaseTransport):
    """One for datagrams."""

    __slots__ = ()


class SubprocessTransport(BaseTransport):
    """One to a process."""

    __slots__ = ()


_LEFT_TO_SUBCLASSES = {
    BaseTransport: 'is_closing() close() set_protocol(protocol) get_protocol()',
    ReadTransport: 'is_reading() pause_reading() resume_reading()',
    WriteTransport: '''set_write_buffer_limits(high=None,low=None) get_write_buffer_size() get_write_buffer_limits()
        write(data) write_eof() can_write_eof() abort()''',
    DatagramTransport: 'sendto(data,addr=None) abort()',
    SubprocessTransport: 'get_pid() get_returncode() get_pipe_transport(fd) send_signal(signal) terminate() kill()',
}
for _cls, _heads in _LEFT_TO_SUBCLASSES.items():
    require(_cls, *(head.replace('(', '(self,') for head in _heads.split()))
del _cls, _heads, _LEFT_TO_SUBCLASSES
