try:
    1 / 0
except ZeroDivisionError as e:
    e = 5
    print(e)
print("e" in globals())
try:
    1 / 0
except ZeroDivisionError as e:
    del e
print("fine")
