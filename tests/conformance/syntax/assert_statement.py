assert True
assert 1 == 1, print("not evaluated")
try:
    assert 0
except AssertionError as e:
    print(repr(e))
try:
    assert [], "message"
except AssertionError as e:
    print(repr(e))
try:
    assert None, (1, 2)
except AssertionError as e:
    print(repr(e))
