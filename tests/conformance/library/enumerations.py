from enum import Enum, IntEnum, auto, Flag
class Color(Enum): RED = 1; GREEN = 2; ALIAS = 1
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], list(Color), Color.ALIAS is Color.RED, Color.RED == 1, Color.RED in Color, len(Color))
class N(IntEnum): A = auto(); B = auto()
print(N.A, N.B + 1, N.A < N.B, repr(N.A), f"{N.A}")
class Fl(Flag): X = auto(); Y = auto()
print(Fl.X | Fl.Y, Fl.X in (Fl.X | Fl.Y), (Fl.X | Fl.Y).value)
try: Color(9)
except ValueError as e: print(e)
match Color.RED:
    case Color.RED: print("matched")
