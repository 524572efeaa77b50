"""Bytes as text and back."""

from _binascii import crc32


class Error(ValueError):
    __module__ = 'binascii'


class Incomplete(Exception):
    __module__ = 'binascii'


def _bytes(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(memoryview(data)) if not isinstance(data, (bytes, bytearray)) else bytes(data)


def _ascii(data):
    if isinstance(data, str):
        try:
            return data.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'")
    return bytes(data)


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes(data)
    text = data.hex() if sep is None else data.hex(sep, bytes_per_sep)
    return text.encode('ascii')


b2a_hex = hexlify


def unhexlify(hexstr, /):
    text = _ascii(hexstr)
    if len(text) % 2:
        raise Error('Odd-length string')
    try:
        return bytes(int(text[at:at + 2].decode(), 16) if text[at:at + 2].isalnum() else _not_hex()
                     for at in range(0, len(text), 2))
    except ValueError:
        raise Error('Non-hexadecimal digit found') from None


def _not_hex():
    raise ValueError


a2b_hex = unhexlify
_DIGITS = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}


def b2a_base64(data, /, *, newline=True):
    data = _bytes(data)
    out = bytearray()
    for at in range(0, len(data), 3):
        part = data[at:at + 3]
        bits = int.from_bytes(part.ljust(3, b'\0'))
        digits = bytes(_DIGITS[bits >> shift & 63] for shift in (18, 12, 6, 0))
        out += digits[:len(part) + 1].ljust(4, b'=')
    return bytes(out) + (b'\n' if newline else b'')


def a2b_base64(data, /, *, strict_mode=False):
    out = bytearray()
    bits = count = pads = 0
    text = _ascii(data)
    if strict_mode and text[:1] == b'=':
        raise Error('Leading padding not allowed')
    for position, character in enumerate(text):
        if character == 61:
            pads += 1
            if count >= 2 and count + pads >= 4:
                if strict_mode and position + 1 < len(text):
                    raise Error('Excess data after padding')
                return bytes(out)
            continue
        value = _VALUES.get(character)
        if value is None:
            if strict_mode:
                raise Error('Only base64 data is allowed')
            continue
        if strict_mode and pads:
            raise Error('Discontinuous padding not allowed')
        pads = 0
        bits = bits << 6 | value
        count += 1
        if count > 1:
            out.append(bits >> (4, 2, 0)[count - 2] & 255)
        if count == 4:
            bits = count = 0
    if count:
        if count == 1:
            raise Error(f'Invalid base64-encoded string: number of data characters ({len(out) // 3 * 4 + 1}) cannot '
                        'be 1 more than a multiple of 4')
        raise Error('Incorrect padding')
    return bytes(out)


def crc_hqx(data, crc, /):
    crc &= 0xffff
    for byte in _bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021) & 0xffff if crc & 0x8000 else crc << 1 & 0xffff
    return crc


def __getattr__(name):
    if name in ('a2b_uu', 'b2a_uu', 'a2b_qp', 'b2a_qp'):
        raise AttributeError(f"module 'binascii' has no attribute {name!r} (Ouro does not support binascii.{name})")
    raise AttributeError(f"module 'binascii' has no attribute {name!r}")
