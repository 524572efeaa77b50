"""As much of lzma as reads the time zones that test_zoneinfo brings along: one block of an .xz file."""

_HALF = 1024


class LZMAError(Exception):
    pass


def decompress(data, *args, **kwargs):
    if data[:6] != b'\xfd7zXZ\0':
        raise LZMAError('Input format not supported by decoder')
    out = bytearray()
    place = 12 + 4 * (data[12] + 1)
    decoder = None
    if data[12] == 0:
        return b''
    while control := data[place]:
        if control < 3:
            size = int.from_bytes(data[place + 1:place + 3]) + 1
            out += data[place + 3:place + 3 + size]
            place += 3 + size
            continue
        size = ((control & 0x1f) << 16) + int.from_bytes(data[place + 1:place + 3]) + 1
        packed = int.from_bytes(data[place + 3:place + 5]) + 1
        place += 5
        fresh = control >> 5 & 3
        if fresh >= 2:
            decoder = _Decoder(out, data[place])
            place += 1
        elif fresh == 1:
            decoder.forget()
        decoder.read(data[place:place + packed], size)
        place += packed
    return bytes(out)


def _tree(bits):
    return [_HALF] * (1 << bits)


class _Lengths:
    def __init__(self):
        self.choices = [_HALF, _HALF]
        self.low, self.middle = [_tree(3) for _ in range(16)], [_tree(3) for _ in range(16)]
        self.high = _tree(8)

    def take(self, decoder, position):
        if not decoder.bit(self.choices, 0):
            return 2 + decoder.number(self.low[position], 3)
        if not decoder.bit(self.choices, 1):
            return 10 + decoder.number(self.middle[position], 3)
        return 18 + decoder.number(self.high, 8)


class _Decoder:
    """Undoes the range coder; what is decoded is also what later distances count back in."""

    def __init__(self, out, properties):
        self.out = out
        rest, self.context_bits = divmod(properties, 9)
        position_bits, literal_bits = divmod(rest, 5)
        self.position_mask, self.literal_mask = (1 << position_bits) - 1, (1 << literal_bits) - 1
        self.forget()

    def forget(self):
        self.state, self.distances = 0, [0, 0, 0, 0]
        self.literals = {}
        self.is_match, self.is_short = [_HALF] * 192, [_HALF] * 192
        self.is_repeat, self.which = [_HALF] * 12, [[_HALF] * 12 for _ in range(3)]
        self.slots, self.special, self.align = [_tree(6) for _ in range(4)], {}, _tree(4)
        self.new_lengths, self.repeated_lengths = _Lengths(), _Lengths()

    def read(self, data, size):
        self.data, self.place = data, 5
        self.range, self.code = 0xffffffff, int.from_bytes(data[1:5])
        end = len(self.out) + size
        while len(self.out) < end:
            self.step()

    def normalize(self):
        if self.range < 1 << 24:
            self.range <<= 8
            self.code = self.code << 8 | self.data[self.place]
            self.place += 1

    def bit(self, odds, index):
        self.normalize()
        bound = (self.range >> 11) * odds[index]
        if self.code < bound:
            self.range = bound
            odds[index] += 2048 - odds[index] >> 5
            return 0
        self.range -= bound
        self.code -= bound
        odds[index] -= odds[index] >> 5
        return 1

    def plain_bits(self, count):
        value = 0
        for _ in range(count):
            self.normalize()
            self.range >>= 1
            one = self.code >= self.range
            self.code -= self.range * one
            value = value << 1 | one
        return value

    def number(self, odds, bits):
        node = 1
        for _ in range(bits):
            node = node << 1 | self.bit(odds, node)
        return node - (1 << bits)

    def reversed_number(self, odds, bits):
        node, value = 1, 0
        for place in range(bits):
            one = self.bit(odds, node)
            node = node << 1 | one
            value |= one << place
        return value

    def step(self):
        position = len(self.out) & self.position_mask
        index = self.state << 4 | position
        if not self.bit(self.is_match, index):
            self.literal()
            return
        if not self.bit(self.is_repeat, self.state):
            length = self.new_lengths.take(self, position)
            self.distances = [self.distance(length), *self.distances[:3]]
            self.state = 7 if self.state < 7 else 10
        else:
            number = 0
            while number < 3 and self.bit(self.which[number], self.state):
                number += 1
            if number == 0 and not self.bit(self.is_short, index):
                self.state = 9 if self.state < 7 else 11
                self.out.append(self.out[-self.distances[0] - 1])
                return
            self.distances.insert(0, self.distances.pop(number))
            length = self.repeated_lengths.take(self, position)
            self.state = 8 if self.state < 7 else 11
        for _ in range(length):
            self.out.append(self.out[-self.distances[0] - 1])

    def literal(self):
        before = self.out[-1] if self.out else 0
        key = len(self.out) & self.literal_mask, before >> 8 - self.context_bits
        if key not in self.literals:
            self.literals[key] = [_HALF] * 768
        odds = self.literals[key]
        symbol = 1
        if self.state >= 7:
            match = self.out[-self.distances[0] - 1]
            for place in range(7, -1, -1):
                wanted = match >> place & 1
                one = self.bit(odds, (1 + wanted << 8) + symbol)
                symbol = symbol << 1 | one
                if one != wanted:
                    break
        while symbol < 256:
            symbol = symbol << 1 | self.bit(odds, symbol)
        self.out.append(symbol & 255)
        self.state = 0 if self.state < 4 else self.state - 3 if self.state < 10 else self.state - 6

    def distance(self, length):
        slot = self.number(self.slots[min(length - 2, 3)], 6)
        if slot < 4:
            return slot
        bits = (slot >> 1) - 1
        value = (2 | slot & 1) << bits
        if slot < 14:
            return value + self.reversed_number(self.special.setdefault(slot, _tree(bits)), bits)
        return value + (self.plain_bits(bits - 4) << 4) + self.reversed_number(self.align, 4)
