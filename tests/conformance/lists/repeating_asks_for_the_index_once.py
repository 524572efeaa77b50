class Count:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("asked")
        return self.value


print([1] * Count(2), Count(2) * [1], "a" * Count(2), Count(2) * "a", (1,) * Count(2), b"a" * Count(2))
print(bytearray(b"a") * Count(2), Count(0) * bytearray(b"a"))
items, array = [1, 2], bytearray(b"ab")
same = items
items *= Count(2)
array *= Count(3)
print(items, same, array)
text = "ab"
text *= Count(2)
print(text)
for case in (lambda: [1] * Count("x"), lambda: [1] * Count(1 << 80), lambda: [1] * 1.5, lambda: [1] * [2], lambda: "a" * None):
    try:
        print(case())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
for change in ("items *= 1.5", "array *= 'a'", "items *= Count(1 << 80)", "items *= [3]", "array *= array"):
    try:
        exec(change)
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
