# ends: limit
import array
for attempt in ('array.array("d", [0]) * 10**12', 'array.array("b", bytes(10**13))', 'array.array("i", range(10**12))'):
    try:
        eval(attempt)
        print('ESCAPED')
    except (MemoryError, OverflowError):
        pass
print('contained')
