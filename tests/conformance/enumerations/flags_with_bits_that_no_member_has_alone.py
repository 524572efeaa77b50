import enum


def attempt(action):
    try:
        print(action())
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)


for base in (enum.Flag, enum.IntFlag):
    for members in (dict(RED=4, GREEN=3, BLUE=1), dict(RED=3, BLUE=2), dict(A=8, B=6)):
        Colour = base('Colour', members)
        for value in (0, 1, 2, 3, 5, 6, 7, -1):
            attempt(lambda: Colour(value))
            attempt(lambda: Colour(value).name)
        attempt(lambda: [~member for member in Colour])
