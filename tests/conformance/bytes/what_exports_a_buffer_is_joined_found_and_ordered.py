# SPDX-License-Identifier: Apache-2.0
import array

text = bytearray(b'abc')
views = memoryview(b'bc'), memoryview(text)[1:], array.array('B', b'bc'), b'bc', bytearray(b'bc')
for view in views:
    grown = bytearray(b'x')
    grown += view
    print(type(view).__name__, b'a' + view, text + view, view in b'abcd', view in text, grown)
    for compared in (lambda: text < view, lambda: view < text, lambda: text >= view, lambda: b'abc' < view):
        try:
            print(compared(), end=' ')
        except TypeError as error:
            print(error, end=' ')
    print()
try:
    memoryview(b'a') + b'a'
except TypeError as error:
    print(error)
