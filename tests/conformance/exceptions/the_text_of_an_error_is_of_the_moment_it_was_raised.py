def error_of(function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        return error


data = bytearray(b"abc")
error = error_of(int, data)
data[:] = b"12"
print(error, error.args)

error = error_of(int, "x" * 300)
print(len(str(error)), str(error)[-10:])
print(repr(error_of(int, "1_")), repr(error_of(int, "z", 35)), repr(error_of(int, "\udc80")))

first = error_of(int, "seven")
print(first.args is first.args, first.args)
first.args = "other", 1
print(first, first.args)
second = error_of(int, "eight")
second.__init__("again")
print(repr(second), second.args)

names = ["one"]
error = error_of(getattr, names, "missing")
names.append("two")
print(error, error.name, error.obj)
print(int(2.9), int(-2.9), int(1e18), int(9.3e18), int(-0.0), int(-(2.0**63)))
for number in float("inf"), float("nan"):
    print(repr(error_of(int, number)))
