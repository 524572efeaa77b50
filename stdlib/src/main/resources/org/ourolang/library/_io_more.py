"""What few programs ask of ``io``."""

import io


class BufferedRWPair(io.BufferedIOBase):
    """A stream read from one place and written to another."""

    __module__ = '_io'

    def __init__(self, reader, writer, buffer_size=io.DEFAULT_BUFFER_SIZE, /):
        self._reader = self._writer = None
        self._reader, self._writer = io.BufferedReader(reader, buffer_size), io.BufferedWriter(writer, buffer_size)

    def _side(self, name):
        side = self.__dict__.get(name)
        if side is None:
            raise ValueError('I/O operation on uninitialized object')
        return side

    def close(self):
        try:
            self._side('_writer').close()
        finally:
            self._side('_reader').close()

    @property
    def closed(self):
        return self._side('_writer').closed

    def isatty(self):
        return self._side('_writer').isatty() or self._side('_reader').isatty()


def _passed_on(side, name):
    def method(self, *args):
        return getattr(self._side(side), name)(*args)

    method.__name__, method.__qualname__ = name, f'BufferedRWPair.{name}'
    setattr(BufferedRWPair, name, method)


for _name in ('read', 'peek', 'read1', 'readinto', 'readinto1', 'readable'):
    _passed_on('_reader', _name)
for _name in ('write', 'flush', 'writable'):
    _passed_on('_writer', _name)


class IncrementalNewlineDecoder:
    """Turns the ends of lines into line feeds, or only notes which there were, part by part."""

    __module__ = '_io'
    _BITS = {'\r': 1, '\n': 2, '\r\n': 4}

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder, self._translate, self.errors = decoder, translate, errors
        self._seen, self._held = 0, False

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if not isinstance(text, str):
            raise TypeError(f'decoder should return a string result, not {type(text).__name__!r}')
        if self._held and (text or final):
            text, self._held = '\r' + text, False
        if text.endswith('\r') and not final:
            text, self._held = text[:-1], True
        self._note(text)
        return text.replace('\r\n', '\n').replace('\r', '\n') if self._translate else text

    def _note(self, text):
        pairs = text.count('\r\n')
        self._seen |= (4 if pairs else 0) | (2 if text.count('\n') > pairs else 0) | (
            1 if text.count('\r') > pairs else 0)

    def getstate(self):
        data, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return data, flag << 1 | self._held

    def setstate(self, state, /):
        data, flag = state
        self._held = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((data, flag >> 1))

    def reset(self):
        self._seen, self._held = 0, False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        kinds = tuple(end for end, bit in self._BITS.items() if self._seen & bit)
        return kinds if len(kinds) > 1 else kinds[0] if kinds else None
