# SPDX-License-Identifier: Apache-2.0
"""Reads files of zones, as RFC 8536 describes them."""

import struct
from bisect import bisect_right

from ._rules import Rule

_HEADER = struct.Struct('>4sc15x6l')


class _Block:
    """The part of a file that is written with times of one width."""

    def __init__(self, stream, counts, wide):
        _, _, self.leaps, times, types, letters = counts
        self.times = struct.unpack(f'>{times}{"q" if wide else "l"}', stream.read(times * (8 if wide else 4)))
        self.kinds = stream.read(times)
        self.types = [struct.unpack('>lBB', stream.read(6)) for _ in range(types)]
        self.letters = stream.read(letters)

    @staticmethod
    def length(counts):
        """Bytes of a block with times of four bytes, which is skipped when a wider one follows."""
        utc, standard, leaps, times, types, letters = counts
        return 5 * times + 6 * types + letters + 8 * leaps + standard + utc


def _header(stream):
    data = stream.read(_HEADER.size)
    if data[:4] != b'TZif':
        raise ValueError('Invalid TZif file: magic not found')
    if len(data) < _HEADER.size:
        raise struct.error('unpack requires a buffer of 24 bytes')
    _, version, *counts = _HEADER.unpack(data)
    return int(version) if version.isdigit() else 1, counts


class FileRules:
    """What a file says of its zone; asked as the zones of the host are."""

    def __init__(self, stream):
        version, counts = _header(stream)
        if version > 1:
            stream.read(_Block.length(counts))
            _, counts = _header(stream)
        block = _Block(stream, counts, version > 1)
        footer = ''
        if version > 1:
            utc, standard, leaps = counts[:3]
            stream.read(12 * leaps + standard + utc)
            stream.readline()
            footer = stream.readline().strip().decode()
        self._times = list(block.times)
        self._rule = Rule(footer) if footer else None
        self._read_types(block)
        self._local = {}
        offsets = [self._first[0], *(kind[0] for kind in self._after)]
        for fold, choose in ((0, max), (1, min)):
            self._local[fold] = [at + choose(pair) for at, pair in zip(self._times, zip(offsets, offsets[1:]))]

    def _read_types(self, block):
        names = [block.letters[start:block.letters.index(0, start)].decode() for _, _, start in block.types]
        saved = _savings(block.kinds, block.types)
        whole = [(offset, saved[number], names[number]) for number, (offset, _, _) in enumerate(block.types)]
        self._after = [whole[number] for number in block.kinds]
        if not whole and self._rule is None:
            raise ValueError('No time zone information found.')
        standard = [kind for kind, (_, is_summer, _) in zip(whole, block.types) if not is_summer]
        self._first = (standard or whole or [self._rule.standard])[0]
        self._type_count = len(whole)

    def is_fixed(self):
        if self._type_count > 1 or self._rule is None:
            return self._type_count == 1
        return self._rule.summer is None and self._rule.standard[0] == self._first[0]

    def of_local(self, seconds, fold):
        place = bisect_right(self._local[fold], seconds)
        if place == len(self._times) and self._rule is not None:
            return self._rule.of_local(seconds, fold)
        return self._after[place - 1] if place else self._first

    def of_instant(self, seconds):
        place = bisect_right(self._times, seconds)
        if place == len(self._times) and self._rule is not None:
            offset, fold = self._rule.of_instant(seconds)
        else:
            offset, fold = (self._after[place - 1] if place else self._first)[0], 0
        if place and not fold:
            before = self._after[place - 2] if place > 1 else self._first
            fold = int(seconds - self._times[place - 1] < before[0] - offset)
        return offset, fold


def _savings(order, types):
    """How much of each offset is summer time: what it adds to the standard time that it follows or precedes."""
    saved = [0] * len(types)
    open_types = {number for number, (_, is_summer, _) in enumerate(types) if is_summer}
    for step in -1, 1:
        for place, number in enumerate(order):
            beside = place + step
            if number in open_types and not saved[number] and 0 <= beside < len(order):
                other, is_summer, _ = types[order[beside]]
                if not is_summer:
                    saved[number] = types[number][0] - other
    for number in open_types:
        saved[number] = saved[number] or 3600
    return saved
