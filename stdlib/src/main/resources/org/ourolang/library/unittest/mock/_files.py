"""A stand-in for ``open``."""

from ._calls import DEFAULT
from ._mocks import MagicMock


class _Content:
    """What a file that is read contains, and how far it was read."""

    def __init__(self, data):
        import io

        self.data = data
        self.make = io.StringIO if isinstance(data, str) else io.BytesIO
        self.restart()

    def restart(self):
        self.stream = self.make(self.data)


def mock_open(mock=None, read_data=''):
    import io

    content = _Content(read_data)
    if mock is None:
        mock = MagicMock(name='open')
    names = sorted(set(dir(io.TextIOWrapper)) | set(dir(io.BytesIO)))
    handle = MagicMock(spec=names)

    def reading(name):
        def read(*args, **kwargs):
            method = getattr(handle, name)
            chosen = method._facts.return_value
            if chosen is not None and chosen is not DEFAULT:
                return chosen
            return getattr(content.stream, name)(*args, **kwargs)

        return read

    def lines():
        yield from iter_line()

    def iter_line():
        while True:
            chosen = handle.readline._facts.return_value
            if chosen is not None and chosen is not DEFAULT:
                yield chosen
                continue
            line = content.stream.readline()
            if not line:
                return
            yield line

    def next_line():
        return next(iter_line())

    def leave(kind, error, entries):
        handle.close()

    handle.__enter__.return_value = handle
    for name in ('read', 'readline', 'readlines'):
        getattr(handle, name).configure_mock(return_value=None, side_effect=reading(name))
    handle.write.return_value = None
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = next_line
    handle.__exit__.side_effect = leave

    def opened(*args, **kwargs):
        content.restart()
        return DEFAULT

    mock.side_effect = opened
    mock.return_value = handle
    return mock
