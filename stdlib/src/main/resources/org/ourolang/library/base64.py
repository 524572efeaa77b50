# SPDX-License-Identifier: Apache-2.0
"""Bytes as letters and digits, to the bases 16, 32, 64 and 85."""

from binascii import Error as _Error
from binascii import a2b_base64, b2a_base64

__all__ = '''encode decode encodebytes decodebytes b64encode b64decode b32encode b32decode b32hexencode b32hexdecode
b16encode b16decode b85encode b85decode a85encode a85decode z85encode z85decode standard_b64encode standard_b64decode
urlsafe_b64encode urlsafe_b64decode'''.split()

MAXLINESIZE, MAXBINSIZE = 76, 57
bytes_types = (bytes, bytearray)

_DIGITS = b'0123456789'
_UPPER = bytes(range(65, 91))
_LOWER = _UPPER.lower()
_DIGITS_32 = _UPPER + b'234567'
_DIGITS_32_HEX = _DIGITS + _UPPER[:22]
_DIGITS_ASCII85 = bytes(range(33, 118))
_DIGITS_85 = _DIGITS + _UPPER + _LOWER + b'!#$%&()*+-;<=>?@^_`{|}~'
_DIGITS_Z85 = _DIGITS + _LOWER + _UPPER + b'.-:+=^!/*?&<>()[]{}@%$#'
_PLAIN_TO_URL = bytes.maketrans(b'+/', b'-_')
_URL_TO_PLAIN = bytes.maketrans(b'-_', b'+/')


def _is_buffer(s):
    return isinstance(s, (bytes, bytearray, memoryview)) or hasattr(type(s), '__buffer__')


def _text(s):
    """ASCII characters given as str or bytes."""
    if isinstance(s, str):
        if s.isascii():
            return s.encode()
        raise ValueError('string argument should contain only ASCII characters')
    if _is_buffer(s):
        return bytes(s)
    raise TypeError(f'argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}')


def _octets(s, complaint=''):
    if not _is_buffer(s):
        raise TypeError(f"{complaint}a bytes-like object is required, not '{type(s).__name__}'")
    return bytes(s)


def b64encode(s, altchars=None):
    """To base 64; altchars are used in place of + and /."""
    made = b2a_base64(s, newline=False)
    if altchars is None:
        return made
    assert len(altchars) == 2, repr(altchars)
    return made.translate(bytes.maketrans(b'+/', altchars))


def b64decode(s, altchars=None, validate=False):
    """From base 64; characters of no meaning are skipped, unless validate."""
    s = _text(s)
    if altchars is not None:
        altchars = _text(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """To base 64 with + and /."""
    return b64encode(s)


def standard_b64decode(s):
    """From base 64 with + and /."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """To base 64 with - and _."""
    return b64encode(s).translate(_PLAIN_TO_URL)


def urlsafe_b64decode(s):
    """From base 64 with - and _."""
    return b64decode(_text(s).translate(_URL_TO_PLAIN))


def _written(number, digits, count):
    """A number in the base of so many digits."""
    characters = []
    for _ in range(count):
        number, digit = divmod(number, len(digits))
        characters.append(digits[digit])
    return bytes(reversed(characters))


def _groups(data, size):
    """The data as numbers of size bytes, the last filled with zeros; and how many bytes are in each."""
    for start in range(0, len(data), size):
        group = data[start:start + size]
        yield int.from_bytes(group.ljust(size, b'\0')), len(group)


def _encode_32(s, digits):
    made = []
    for number, length in _groups(_octets(s, 'memoryview: '), 5):
        used = -(-length * 8 // 5)
        made.append(_written(number, digits, 8)[:used].ljust(8, b'='))
    return b''.join(made)


def _decode_32(s, digits, casefold, map01):
    s = _text(s)
    if len(s) % 8:
        raise _Error('Incorrect padding')
    if map01 is not None:
        map01 = _text(map01)
        if len(map01) != 1:
            raise AssertionError(repr(map01))
        s = s.replace(b'0', b'O').replace(b'1', map01)
    body = (s.upper() if casefold else s).rstrip(b'=')
    values = [digits.find(character) for character in body]
    if -1 in values:
        raise _Error('Non-base32 digit found')
    if len(s) - len(body) not in (0, 1, 3, 4, 6):
        raise _Error('Incorrect padding')
    number = 0
    for value in values:
        number = number << 5 | value
    spare = len(values) * 5 % 8
    return (number >> spare).to_bytes(len(values) * 5 // 8)


def b32encode(s):
    """To base 32."""
    return _encode_32(s, _DIGITS_32)


def b32decode(s, casefold=False, map01=None):
    """From base 32; 0 stands for O and 1 for map01, if that is given."""
    return _decode_32(s, _DIGITS_32, casefold, map01)


def b32hexencode(s):
    """To base 32 with the digits 0 to V."""
    return _encode_32(s, _DIGITS_32_HEX)


def b32hexdecode(s, casefold=False):
    """From base 32 with the digits 0 to V."""
    return _decode_32(s, _DIGITS_32_HEX, casefold, None)


def b16encode(s):
    """To base 16, in capitals."""
    return _octets(s).hex().upper().encode()


def b16decode(s, casefold=False):
    """From base 16."""
    s = _text(s)
    if casefold:
        s = s.upper()
    if any(character not in b'0123456789ABCDEF' for character in s):
        raise _Error('Non-base16 digit found')
    if len(s) % 2:
        raise _Error('Odd-length string')
    return bytes.fromhex(s.decode())


def _encode_85(b, digits, pad, zero=None, spaces=None):
    made = []
    for number, length in _groups(_octets(b, 'memoryview: '), 4):
        whole = pad or length == 4
        if zero and number == 0 and whole:
            made.append(zero)
        elif spaces and number == 0x20202020 and whole:
            made.append(spaces)
        else:
            made.append(_written(number, digits, 5)[:5 if whole else length + 1])
    return b''.join(made)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """To Ascii85; wrapcol is the width of lines."""
    made = _encode_85(b, _DIGITS_ASCII85, pad, b'z', foldspaces and b'y')
    if adobe:
        made = b'<~' + made
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [made[start:start + wrapcol] for start in range(0, len(made), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        made = b'\n'.join(lines)
    return made + b'~>' if adobe else made


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    """From Ascii85."""
    b = _text(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2 if b.startswith(b'<~') else 0:-2]
    made, values = [], []
    for character in b + b'uuuu':
        if 33 <= character <= 117:
            values.append(character - 33)
            if len(values) == 5:
                made.append(_number_85(values, 'Ascii85 overflow'))
                values.clear()
        elif character == 122 or foldspaces and character == 121:
            if values:
                raise ValueError(f'{character:c} inside Ascii85 5-tuple')
            made.append(b'\0\0\0\0' if character == 122 else b'    ')
        elif character not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {character:c}')
    spare = 4 - len(values)
    return b''.join(made)[:-spare or None]


def _number_85(values, complaint):
    number = 0
    for value in values:
        number = number * 85 + value
    if number >> 32:
        raise ValueError(complaint)
    return number.to_bytes(4)


def b85encode(b, pad=False):
    """To base 85 as git writes it."""
    return _encode_85(b, _DIGITS_85, pad)


def _decode_85(b, digits, name):
    b = _text(b)
    spare = -len(b) % 5
    padded = b + digits[-1:] * spare
    made = []
    for start in range(0, len(padded), 5):
        values = []
        for place, character in enumerate(padded[start:start + 5], start):
            value = digits.find(character)
            if value < 0:
                raise ValueError(f'bad {name} character at position {place}')
            values.append(value)
        made.append(_number_85(values, f'{name} overflow in hunk starting at byte {start}'))
    return b''.join(made)[:-spare or None]


def b85decode(b):
    """From base 85 as git writes it."""
    return _decode_85(b, _DIGITS_85, 'base85')


def z85encode(s):
    """To base 85 as ZeroMQ writes it."""
    return _encode_85(s, _DIGITS_Z85, False)


def z85decode(s):
    """From base 85 as ZeroMQ writes it."""
    return _decode_85(s, _DIGITS_Z85, 'z85')


def encodebytes(s):
    """To base 64, in lines of 76 characters."""
    s = _whole(s)
    return b''.join([b2a_base64(s[start:start + 57]) for start in range(0, len(s), 57)])


def decodebytes(s):
    """From base 64 in lines."""
    return a2b_base64(_whole(s))


def _whole(s):
    if not _is_buffer(s):
        raise TypeError(f'expected bytes-like object, not {type(s).__name__}')
    view = memoryview(s)
    if view.format not in ('c', 'b', 'B'):
        raise TypeError(f'expected single byte elements, not {view.format!r} from {type(s).__name__}')
    if view.ndim != 1:
        raise TypeError(f'expected 1-D data, not {view.ndim}-D data from {type(s).__name__}')
    return bytes(s)


def encode(input, output):
    """From one binary file to another, in lines of base 64."""
    while chunk := input.read(57):
        output.write(b2a_base64(chunk))


def decode(input, output):
    """From one binary file of lines of base 64 to another."""
    while line := input.readline():
        output.write(a2b_base64(line))


def main():
    """Encodes or decodes a file, or standard input, to standard output."""
    import sys

    usage = ('usage: base64.py [-h|-d|-e|-u] [file|-]\n        -h: print this help message and exit\n'
             '        -d, -u: decode\n        -e: encode (default)')
    work, files = encode, []
    for argument in sys.argv[1:]:
        if files or argument == '-' or argument[:1] != '-':
            files.append(argument)
            continue
        for letter in argument[1:]:
            if letter == 'h':
                print(usage)
                return
            if letter not in 'deu':
                print(f'option -{letter} not recognized', usage, sep='\n', file=sys.stderr)
                sys.exit(2)
            work = encode if letter == 'e' else decode
    if files and files[0] != '-':
        with open(files[0], 'rb') as file:
            work(file, sys.stdout.buffer)
    else:
        work(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == '__main__':
    main()
