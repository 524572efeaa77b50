# SPDX-License-Identifier: Apache-2.0
class Counter:
    def __init__(self):
        self.total = 0

    def count(self, times):
        for turn in range(times):
            try:
                total
            except NameError as error:
                self.total += 1
                last = str(error)
        return self.total, last


print(Counter().count(3000))
total = 1
try:
    print(Counter().count(3000))
except UnboundLocalError as error:
    print(error)
