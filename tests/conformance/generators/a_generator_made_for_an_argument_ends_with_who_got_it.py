# A generator handed to a function that alone knows it is closed when that ends.
def squares(values):
    try:
        for v in values:
            yield v * v
    finally:
        print("squares closed")
def numbers(n):
    try:
        for i in range(n):
            yield i
    finally:
        print("numbers closed")
def odd(values):
    try:
        for v in values:
            if v % 2:
                yield v
    finally:
        print("odd closing")
def first(values):
    for v in values:
        break
    print("first done")
for v in odd(squares(numbers(10))):
    print(v)
    if v > 5: break
print("after")
first(squares(numbers(4)))
print("end")
