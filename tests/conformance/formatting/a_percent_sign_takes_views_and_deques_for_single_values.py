# SPDX-License-Identifier: Apache-2.0
import collections

for value in ({1: 2}.keys(), {1: 2}.values(), {1: 2}.items(), collections.deque([1]), {1: 2}, [1], range(2)):
    for text in ('%s', 'a', b'%r', b'a'):
        try:
            print(repr(text % value))
        except TypeError as error:
            print(type(value).__name__, error)
