import enum

try:
    try:
        {}['k']
    finally:
        class Word(enum.StrEnum):
            ONE = 1
except Exception as error:
    print(repr(error), error.__suppress_context__, repr(error.__context__))
