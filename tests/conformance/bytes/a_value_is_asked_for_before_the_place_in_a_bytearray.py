data = bytearray(b'abc')


class Clearing:
    def __index__(self):
        data.clear()
        return 0


for key, value in ((9, range(3)), ('x', 300), (9, 300), (9, 1), (0, Clearing()), (0, 1)):
    try:
        data[key] = value
    except Exception as error:
        print(type(error).__name__, error)
print(data)


class Meta(type):
    def __getattr__(cls, name):
        return name.upper()


class Made(metaclass=Meta):
    pass


try:
    Made[1]
except TypeError as error:
    print(error)


class Text(str):
    def __index__(self):
        return 3


print(float.fromhex('0x1p4'), 'abcdef'[Text('x')])
try:
    print(float(Text('1.5')), __import__('math').sqrt(Text('x')))
except TypeError as error:
    print(error)
