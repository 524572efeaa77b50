def numbers():
    for i in range(100):
        print("yield", i)
        yield i
try:
    a, b = numbers()
except ValueError as e:
    print(e)
