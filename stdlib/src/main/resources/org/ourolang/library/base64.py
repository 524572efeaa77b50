# SPDX-License-Identifier: Apache-2.0
"""Base16, Base32 and Base64 data encodings."""

__all__ = ['b64encode', 'b64decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode',
           'urlsafe_b64decode', 'b32encode', 'b32decode', 'b16encode', 'b16decode', 'encodebytes', 'decodebytes']

_base64 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_base32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


class _Error(ValueError):
    """binascii.Error"""


_Error.__name__ = _Error.__qualname__ = 'Error'
_Error.__module__ = 'binascii'


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, (bytes, bytearray, memoryview)):
        return bytes(s)
    raise TypeError('argument should be a bytes-like object or ASCII string, not %r' % s.__class__.__name__)


def _octets(s):
    if not isinstance(s, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(s).__name__}'")
    return bytes(s)


def b64encode(s, altchars=None):
    data = _octets(s)
    out = bytearray()
    for i in range(0, len(data), 3):
        group = data[i:i + 3]
        number = int.from_bytes(group + bytes(3 - len(group)), 'big')
        four = bytes([_base64[number >> shift & 63] for shift in (18, 12, 6, 0)])
        out += four[:len(group) + 1] + b'=' * (3 - len(group))
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return bytes(out).translate(bytes.maketrans(b'+/', altchars))
    return bytes(out)


_values = {c: i for i, c in enumerate(_base64)}


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    out = bytearray()
    number = count = pads = 0
    for c in s:
        value = _values.get(c)
        if c == 61 and count % 4 >= 2:
            pads += 1
            if count % 4 + pads >= 4:
                break
            continue
        if value is None:
            if validate:
                raise _Error('Only base64 data is allowed')
            continue
        if validate and pads:
            raise _Error('Discontinuous padding not allowed')
        pads = 0
        number = number << 6 | value
        count += 1
        if count % 4 == 0:
            out += number.to_bytes(3, 'big')
            number = 0
    left = count % 4
    if left:
        if left == 1:
            raise _Error('Invalid base64-encoded string: number of data characters '
                         f'({count}) cannot be 1 more than a multiple of 4')
        if left + pads < 4:
            raise _Error('Incorrect padding')
        out += (number << 6 * (4 - left)).to_bytes(3, 'big')[:left - 1]
    return bytes(out)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    """Encode with - and _ in place of + and /."""
    return b64encode(s).translate(bytes.maketrans(b'+/', b'-_'))


def urlsafe_b64decode(s):
    """Decode with - and _ in place of + and /."""
    return b64decode(_bytes(s).translate(bytes.maketrans(b'-_', b'+/')))


def b32encode(s):
    """Encode the bytes-like objects using base32 and return a bytes object."""
    data = _octets(s)
    out = bytearray()
    for i in range(0, len(data), 5):
        group = data[i:i + 5]
        number = int.from_bytes(group + bytes(5 - len(group)), 'big')
        eight = bytes([_base32[number >> shift & 31] for shift in range(35, -1, -5)])
        used = (len(group) * 8 + 4) // 5
        out += eight[:used] + b'=' * (8 - used)
    return bytes(out)


def b32decode(s, casefold=False, map01=None):
    """Decode the base32 encoded bytes-like object or ASCII string s."""
    s = _bytes(s)
    if len(s) % 8:
        raise _Error('Incorrect padding')
    if map01 is not None:
        s = s.translate(bytes.maketrans(b'01', b'O' + _bytes(map01)))
    if casefold:
        s = s.upper()
    body = s.rstrip(b'=')
    pads = len(s) - len(body)
    if pads not in (0, 1, 3, 4, 6):
        raise _Error('Incorrect padding')
    number = 0
    for c in body:
        value = _base32.find(c)
        if value < 0:
            raise _Error('Non-base32 digit found')
        number = number << 5 | value
    bits = len(body) * 5
    return (number >> bits % 8).to_bytes(bits // 8, 'big')


def b16encode(s):
    return _octets(s).hex().upper().encode('ascii')


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if any(c not in b'0123456789ABCDEF' for c in s):
        raise _Error('Non-base16 digit found')
    if len(s) % 2:
        raise _Error('Odd-length string')
    return bytes.fromhex(s.decode('ascii'))


def encodebytes(s):
    """Encode a bytestring into base-64 data with line ends after 76 characters."""
    data = _octets(s)
    return b''.join([b64encode(data[i:i + 57]) + b'\n' for i in range(0, len(data), 57)])


def decodebytes(s):
    """Decode a bytestring of base-64 data."""
    return b64decode(_octets(s))
