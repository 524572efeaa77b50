# SPDX-License-Identifier: Apache-2.0
class Value:
    def __init__(self, number):
        self.number = number

    def parts(self):
        return (self.number,)

    def __hash__(self):
        return hash((type(self).__name__ == 'Value', self.parts()))


class Double(Value):
    def parts(self):
        return (self.number, self.number)


class Bare(Value):
    def parts(self):
        return ()


class Other(Value):
    pass


def hashes(value, times):
    return len({hash(value) for _ in range(times)})


for turn in range(40):
    for kind in (Value, Double, Bare, Other):
        print(turn, kind.__name__, hashes(kind(turn), 30))
