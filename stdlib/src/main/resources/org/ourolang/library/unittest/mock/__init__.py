"""Stand-ins for objects, that remember how they were used."""

from ._autospec import create_autospec
from ._calls import ANY, DEFAULT, call, sentinel
from ._calls import Call as _Call
from ._calls import CallList as _CallList
from ._files import mock_open
from ._mocks import (
    AsyncMock,
    InvalidSpecError,
    MagicMock,
    Mock,
    NonCallableMagicMock,
    NonCallableMock,
    PropertyMock,
    seal,
)
from ._patching import patch

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
           'ThreadingMock', 'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock',
           'seal')

FILTER_DIR = True


def __getattr__(name):
    if name != 'ThreadingMock':
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    # Threads are loaded when a program asks for them.
    from ._threading import ThreadingMock

    ThreadingMock.__module__ = __name__
    globals()[name] = ThreadingMock
    return ThreadingMock


for _cls in (Mock, MagicMock, NonCallableMock, NonCallableMagicMock, AsyncMock, PropertyMock, InvalidSpecError, _Call):
    _cls.__module__ = 'unittest.mock'
del _cls
